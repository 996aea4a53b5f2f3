//! What the user of a connection does.

use pilotwire::sans_io::SessionKey;
use pilotwire::{
    Answer, CallError, Cloud, CreateError, Json, Limits, Prompt, Provider, SessionConfig, SessionId,
};
use pilotwire_rules::sessions::{State, may_create, may_resume};

use super::{Run, json};
use crate::connection::drive::{Op, Output};
use crate::connection::model::{self, Outcome};
use crate::connection::peer::Name;
use crate::connection::script::{self, Step};

impl Run {
    pub(super) fn command(&mut self, command: Step) {
        match command {
            Step::Connect => drop(self.perform(Op::Connect)),
            Step::CreateLocal { session, limits } => {
                let mut config = SessionConfig::bare().request_permission(true);
                if session < 4 {
                    config = config.session_id(self.id(session));
                }
                self.create(config, (session < 4).then(|| self.id(session)), limits);
            }
            Step::CreateCloud { kind, limits } => self.create_cloud(kind, limits),
            Step::Resume { session, limits } => {
                let config = SessionConfig::new();
                self.resume(self.id(session), config, script::limits(limits));
            }
            Step::Call { session, limits } => {
                let params = match self.name(session) {
                    Name::Is(id) => json(&serde_json::json!({"sessionId": id})),
                    Name::Absent => json(&serde_json::json!([1])),
                    Name::Odd => json(&serde_json::json!({"sessionId": 5})),
                };
                let output = self.perform(Op::Call("plain.call", params, script::limits(limits)));
                self.called(output, Outcome::Reply, None, None);
            }
            Step::Send { key, limits } => self.send(key, limits, Op::Send, Outcome::Reply),
            Step::SendAndWait { key, limits } => self.send(key, limits, Op::SendAndWait, Outcome::Turn),
            Step::Detach { key } => self.call_of_key(key, Op::Detach),
            Step::Destroy { key } => self.call_of_key(key, Op::Destroy),
            Step::Abort { key } => self.call_of_key(key, Op::Abort),
            Step::Delete { session } => {
                let output = self.perform(Op::Delete(self.id(session)));
                self.called(output, Outcome::Reply, None, None);
            }
            Step::Abandon { call } => {
                if let Some(call) = self.calls.iter().rev().nth(call % self.calls.len().max(1)).copied() {
                    self.perform(Op::Abandon(call));
                }
            }
            Step::Answer { ask, kind } => self.answer(ask, kind),
            Step::Decline { ask } => {
                if let Some(ask) = self.asks.iter().rev().nth(ask % self.asks.len().max(1)).copied() {
                    self.perform(Op::Decline(ask));
                }
            }
            Step::Close => drop(self.perform(Op::Close)),
            Step::ShutDown => drop(self.perform(Op::ShutDown)),
            Step::StopReading { key } => {
                if let Some(key) = self.key(key) {
                    self.model.sessions.stop(key.number());
                    self.perform(Op::StopReading(key));
                }
            }
            Step::Unwritable { kind, session } => self.unwritable(kind, session),
            other => unreachable!("{other:?} is no command"),
        }
    }

    fn create(&mut self, config: SessionConfig, id: Option<SessionId>, limits: usize) {
        let in_use = id.is_some_and(|id| !may_create(self.state_of_owner(&id)));
        let output = self.perform(Op::CreateSession(config, script::limits(limits)));
        self.started(output, in_use);
    }

    fn create_cloud(&mut self, kind: usize, limits: usize) {
        let config = SessionConfig::new().cloud(Cloud::repository("a", "b"));
        let wrong = match kind % 6 {
            4 => config.session_id("a"),
            5 => config.provider(Provider::new("http://localhost")),
            1 => return self.create(config.request_permission(true), None, limits),
            _ => return self.create(config, None, limits),
        };
        let calls = self.connection.stats().calls;
        let output = self.perform(Op::CreateSession(wrong, script::limits(limits)));
        assert!(matches!(output, Output::Starting(Err(CreateError::InvalidConfig(_)))), "{output:?}");
        assert_eq!(self.connection.stats().calls, calls, "a config that is refused leads to a call");
    }

    fn resume(&mut self, id: SessionId, config: SessionConfig, limits: Limits) {
        let in_use = !may_resume(self.state_of_owner(&id));
        let invalid = id.as_str().is_empty();
        let output = self.perform(Op::ResumeSession(id, config, limits));
        match output {
            Output::Starting(Err(CreateError::InvalidConfig(_))) if invalid => {}
            output => self.started(output, in_use),
        }
    }

    fn state_of_owner(&self, id: &SessionId) -> Option<State> {
        self.connection.session_key(id).map(|key| model::state(&self.snapshot, key.number()))
    }

    fn started(&mut self, output: Output, in_use: bool) {
        let Output::Starting(result) = output else { panic!("{output:?} of a create or resume") };
        match result {
            Ok(starting) => {
                assert!(!in_use, "an id is given twice");
                assert!(model::phase(&self.snapshot).takes_commands());
                self.keys.push(starting.session);
                self.calls.push(starting.call);
                let session = Some(starting.session.number());
                self.model.calls.began(starting.call.number(), Outcome::Session, None, session, 0);
            }
            Err(CreateError::IdInUse(_)) => assert!(in_use, "an id is said to be in use"),
            Err(CreateError::Call(CallError::Closed(_))) => self.check_closed(),
            Err(error) => panic!("{error}"),
        }
    }

    fn send(
        &mut self,
        key: usize,
        limits: usize,
        op: impl Fn(SessionKey, Prompt, Limits) -> Op,
        outcome: Outcome,
    ) {
        let Some(key) = self.key(key) else { return };
        self.serial += 1;
        let prompt = format!("p{}", self.serial);
        let output = self.perform(op(key, Prompt::new(prompt.clone()), script::limits(limits)));
        self.called(output, outcome, Some(prompt), Some(key.number()));
    }

    fn call_of_key(&mut self, key: usize, op: impl Fn(SessionKey) -> Op) {
        let Some(key) = self.key(key) else { return };
        let output = self.perform(op(key));
        self.called(output, Outcome::Reply, None, Some(key.number()));
    }

    fn called(&mut self, output: Output, outcome: Outcome, prompt: Option<String>, session: Option<u64>) {
        let Output::Call(result) = output else { panic!("{output:?} of a call") };
        match result {
            Ok(call) => {
                self.calls.push(call);
                let said = session.map_or(0, |key| self.model.sessions.of_turns(key).len());
                let is_prompt = prompt.is_some();
                self.model.calls.began(call.number(), outcome, prompt, session, said);
                if let Some(key) = session.filter(|_| is_prompt) {
                    self.model.prompt_begins(key, call.number(), &self.snapshot);
                }
            }
            Err(CallError::Closed(_)) => self.check_closed(),
            Err(CallError::UnknownSession) => {
                let open = |key: u64| {
                    self.snapshot.sessions.iter().any(|known| known.key == key && known.state == "open")
                };
                assert!(!session.is_some_and(open), "a session that is open is not known");
            }
            Err(error) => panic!("{error}"),
        }
    }

    /// A command was refused because the connection has ended, or is about to.
    fn check_closed(&self) {
        let ending = !model::phase(&self.snapshot).takes_commands() || self.model.has_writing_failed();
        assert!(ending, "a command is refused while the connection is {}", self.snapshot.phase);
    }

    fn answer(&mut self, ask: usize, kind: usize) {
        let Some(ask) = self.asks.iter().rev().nth(ask % self.asks.len().max(1)).copied() else { return };
        let error = |data| Answer::Error { code: 17, message: "no".to_owned(), data };
        let (answer, result, code) = match kind % 5 {
            0 => (Answer::raw(json(&1)), Some("1"), None),
            1 => (error(None), None, Some(17)),
            2 => (Answer::Result(deep()), None, None),
            3 => (Answer::raw(Json::null()), Some("null"), None),
            _ => (error(Some(deep())), None, None),
        };
        self.model.requests.answered(ask.number(), result.map(str::to_owned), code);
        let open = self.snapshot.asks.iter().any(|known| known.ask == ask.number());
        let output = self.perform(Op::Answer(ask, answer));
        let Output::Answered(result) = output else { panic!("{output:?} of an answer") };
        if result.is_ok() {
            assert!(open, "an ask that is not open is answered");
            let still = self.snapshot.asks.iter().any(|known| known.ask == ask.number());
            assert!(!still, "an ask that was answered is open");
            self.model.requests.answer_accepted(ask.number());
        }
    }

    fn unwritable(&mut self, kind: usize, session: usize) {
        let value = if kind < 6 { deep() } else { beyond_a_double() };
        let config = SessionConfig::new().raw_field("value", value.clone());
        let prompt = Prompt::new("prompt").raw_field("value", value.clone());
        let none = Limits::none();
        let op = match (kind % 6, self.key(session)) {
            (0, _) => Op::Call("plain.call", value, none),
            (1, Some(key)) => Op::Send(key, prompt, none),
            (2, Some(key)) => Op::SendAndWait(key, prompt, none),
            (3, _) => Op::CreateSession(config.cloud(Cloud::new()), none),
            (4, _) => Op::ResumeSession(self.id(session), config, none),
            _ => Op::CreateSession(config.session_id(self.id(session)), none),
        };
        let calls = self.connection.stats().calls;
        match self.perform(op) {
            Output::Call(Err(_)) | Output::Starting(Err(_)) => {}
            output => panic!("what nobody could read is sent: {output:?}"),
        }
        assert_eq!(self.connection.stats().calls, calls, "what nobody could read leads to a call");
    }
}

/// A number that no double holds.
fn beyond_a_double() -> Json {
    Json::parse(r#"[{"number":-1e999}]"#).expect("it is JSON")
}

/// More levels than the runtime reads.
fn deep() -> Json {
    Json::parse([b"[".repeat(130), b"]".repeat(130)].concat()).expect("it is JSON")
}
