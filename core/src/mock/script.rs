//! Scripts, which say what a runtime is to do.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::sync::Arc;

use super::complaint::Complaints;
use super::disk::Disk;
use super::place::{InRule, InTurn, Place};
use super::recorded::Recording;
use super::step::{AnyStep, Step, StepKind};
use super::value::ToJson;
use crate::protocol;

/// The rules for what a [`Runtime`](super::Runtime) does when it is called, where that is not the usual.
///
/// Rules are by method. One given by [`on`](Script::on) is for one call, and those of one method are used up in order;
/// [`always`](Script::always) is for all calls that no such rule is left for. What no rule is for is answered as the
/// real runtime does, or refused as a method that it does not know.
///
/// [`turn`](Script::turn) says what happens in a turn, between the prompt and its answer.
///
/// ```
/// use pilotwire::mock::{Script, Step};
/// use serde_json::json;
///
/// let script = Script::new()
///     .answer_with(|prompt| prompt.to_uppercase())
///     .tool_call("get_weather", json!({"city": "Oslo"}))    // in the first turn
///     .ask_user("Which?", ["a", "b"])                      // in the second
///     .turn([Step::hold("thinking"), Step::say("Done.")])  // in the third
///     .turn([Step::model_error("400 bad thing")])          // in the fourth
///     .on("ping", [Step::silent()]);
/// ```
#[derive(Clone)]
#[must_use]
pub struct Script {
    once: BTreeMap<String, VecDeque<Vec<AnyStep>>>,
    always: BTreeMap<String, Vec<AnyStep>>,
    turns: VecDeque<Vec<AnyStep>>,
    every_turn: Vec<AnyStep>,
    answer: Answer,
    pub(super) past_sessions: BTreeSet<String>,
    pub(super) disk: Option<Disk>,
    pub(super) token: Option<String>,
    pub(super) lifecycle: Lifecycle,
    pub(super) cloud: CloudConfig,
    pub(super) complaints: Complaints,
    pub(super) recording: Option<Recording>,
}

type Answer = Arc<dyn Fn(&str) -> String + Send + Sync>;

/// The choice whether `session.lifecycle` tells of sessions that are created and updated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lifecycle {
    Silent,
    Notified,
}

/// The config that may stand in a `session.create` with `cloud`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CloudConfig {
    /// The config that version 1.0.102 of the real runtime takes.
    AsReal,
    Anything,
}

impl Script {
    /// A runtime that does the usual.
    pub fn new() -> Script {
        Script {
            once: BTreeMap::new(),
            always: BTreeMap::new(),
            turns: VecDeque::new(),
            every_turn: Vec::new(),
            answer: Arc::new(|prompt| format!("You said: {prompt}. This is the mock runtime's answer.")),
            past_sessions: BTreeSet::new(),
            token: None,
            lifecycle: Lifecycle::Silent,
            cloud: CloudConfig::AsReal,
            disk: None,
            complaints: Complaints::default(),
            recording: None,
        }
    }

    /// The runtime's side of a recorded conversation, for a client that is to hold it again.
    ///
    /// The runtime says what it said when it was recorded, each time once the client has said all that the recorded
    /// client had said by then. Calls are matched by their method, and of one method by their order; replies by the
    /// request's id. The ids that the client draws may be others than those in the recording: the runtime uses those of
    /// now. Rules and turns that are added to such a script do nothing.
    ///
    /// If the client says anything otherwise than the recorded one, that is a [`Complaint`](super::Complaint) with its
    /// place: `NotRecorded` and `SaidElse`, and `Unsaid` once the client has ended. A text that the recording hides
    /// (`[secret 1]`) matches anything.
    ///
    /// Needs the feature `replay`.
    ///
    /// ```
    /// use pilotwire::mock::{Pair, Script};
    /// use pilotwire::replay::Transcript;
    /// use pilotwire::sans_io::Event;
    /// use pilotwire::{Config, Json, Limits};
    ///
    /// let text = r#"pilotwire-transcript 1
    /// config {}
    /// < transmit {"jsonrpc":"2.0","id":1,"method":"connect","params":{}}
    /// > receive {"jsonrpc":"2.0","id":1,"result":{"ok":true,"protocolVersion":3,"version":"1.0.102"}}
    /// < transmit {"jsonrpc":"2.0","id":2,"method":"ping","params":{"message":"hello"}}
    /// > receive {"jsonrpc":"2.0","id":2,"result":{"message":"pong: hello"}}
    /// "#;
    /// let mut pair = Pair::connected(Config::default(), Script::from_transcript(&Transcript::parse(text)?));
    /// pair.connection.call(pair.now, "ping", Some(&Json::parse(r#"{"message":"good day"}"#)?), Limits::none())?;
    /// pair.run();
    /// assert!(pair.events().iter().any(|event| matches!(event, Event::Reply { result: Ok(_), .. })));
    ///
    /// let complaint = pair.runtime.complaints().last().unwrap().to_string();
    /// assert_eq!(complaint, "ping: `message` was \"hello\" when it was recorded, and is \"good day\"");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "replay")]
    #[cfg_attr(docsrs, doc(cfg(feature = "replay")))]
    pub fn from_transcript(transcript: &crate::replay::Transcript) -> Script {
        Script { recording: Some(Recording::of(transcript)), ..Script::new() }
    }

    /// Sets what to do when the method is called: the first time that no earlier `on` of that method is for.
    ///
    /// # Panics
    ///
    /// If the method is one that the runtime calls, or an event: no client calls that. If a step can do nothing where it
    /// stands: one behind [`Step::end`], or more of the usual behind a [`Step::usual`].
    #[track_caller]
    pub fn on(mut self, method: &str, steps: impl IntoIterator<Item = Step<InRule>>) -> Script {
        self.add_once(method, steps);
        self
    }

    /// Sets what to do whenever the method is called and no [`on`](Script::on) is for it.
    ///
    /// # Panics
    ///
    /// As [`on`](Script::on) does.
    #[track_caller]
    pub fn always(mut self, method: &str, steps: impl IntoIterator<Item = Step<InRule>>) -> Script {
        self.add_always(method, steps);
        self
    }

    /// Sets the answer to every prompt. What tools and the user said in the turn is added to it. Default: an echo of
    /// the prompt, `You said: <prompt>. This is the mock runtime's answer.`
    pub fn answer(self, text: impl Into<String>) -> Script {
        let text = text.into();
        self.answer_with(move |_| text.clone())
    }

    /// As [`answer`](Script::answer), made from the prompt.
    pub fn answer_with(mut self, answer: impl Fn(&str) -> String + Send + Sync + 'static) -> Script {
        self.answer = Arc::new(answer);
        self
    }

    /// Sets what happens in a turn, before its answer: in the first that no earlier `turn` is for. Steps of a turn may
    /// be there ([`Step::tool_call`] and its like), and all others but those that answer a call. An ask
    /// ([`Step::permission`] and its like) is waited for there, and the agent goes on with what was answered. The call
    /// that [`Step::with`] sees is the one that the turn's prompt came by.
    ///
    /// # Panics
    ///
    /// If a step stands behind [`Step::end`].
    #[track_caller]
    pub fn turn(mut self, steps: impl IntoIterator<Item = Step<InTurn>>) -> Script {
        self.turns.push_back(doable("a turn", steps));
        self
    }

    /// Sets what happens in all turns that no [`turn`](Script::turn) is for. Default: nothing before the answer.
    ///
    /// # Panics
    ///
    /// As [`turn`](Script::turn) does.
    #[track_caller]
    pub fn every_turn(mut self, steps: impl IntoIterator<Item = Step<InTurn>>) -> Script {
        self.every_turn = doable("every turn", steps);
        self
    }

    /// A [`turn`](Script::turn) in which the agent uses a tool of the client's, see [`Step::tool_call`]: the session
    /// must have `requestPermission`, or the tool `skipPermission`.
    pub fn tool_call(self, name: impl Into<String>, arguments: impl ToJson) -> Script {
        self.turn([Step::tool_call(name, arguments)])
    }

    /// A [`turn`](Script::turn) in which the agent asks the user, see [`Step::ask_user`]: the session must have
    /// `requestUserInput`.
    pub fn ask_user<C: Into<String>>(
        self,
        question: impl Into<String>,
        choices: impl IntoIterator<Item = C>,
    ) -> Script {
        self.turn([Step::ask_user(question, choices)])
    }

    /// Keeps the sessions on a disk, for a runtime that comes after this one: see [`Disk`].
    pub fn disk(mut self, disk: &Disk) -> Script {
        self.disk = Some(disk.clone());
        self
    }

    /// A session of the past that can be resumed. Its history is empty.
    pub fn past_session(mut self, id: impl Into<String>) -> Script {
        self.past_sessions.insert(id.into());
        self
    }

    /// The token that `connect` must give, before which nothing else is answered. Default: none, and a `connect` that
    /// gives one is refused.
    pub fn connection_token(mut self, token: impl Into<String>) -> Script {
        self.token = Some(token.into());
        self
    }

    /// Sends `session.lifecycle` notifications, as the real runtime does: when a session is created (before the reply
    /// and after its `session.start`) and with each of its events that is kept (`session.updated`). Default: only those
    /// of deleted sessions, which are always sent.
    pub fn lifecycle(mut self) -> Script {
        self.lifecycle = Lifecycle::Notified;
        self
    }

    /// Takes a `session.create` with `cloud` whatever else is in it. By default it is refused as version 1.0.102 of
    /// the real runtime refuses it: with a `sessionId` or `provider`, and, as if the method were not known, with
    /// `tools`, `commands`, `includeSubAgentStreamingEvents`, `hooks` or a `request...` flag that is true.
    pub fn any_cloud_config(mut self) -> Script {
        self.cloud = CloudConfig::Anything;
        self
    }

    /// Returns the complaints of all runtimes that play this script, or clones of it; later ones are added.
    #[must_use]
    pub fn complaints(&self) -> Complaints {
        self.complaints.clone()
    }

    #[track_caller]
    pub(super) fn add_once(&mut self, method: &str, steps: impl IntoIterator<Item = Step<InRule>>) {
        refuse_what_no_client_calls(method);
        let steps = doable(&format!("the rule of {method}"), steps);
        self.once.entry(method.to_owned()).or_default().push_back(steps);
    }

    #[track_caller]
    pub(super) fn add_always(&mut self, method: &str, steps: impl IntoIterator<Item = Step<InRule>>) {
        refuse_what_no_client_calls(method);
        self.always.insert(method.to_owned(), doable(&format!("the rule of {method}"), steps));
    }

    /// The steps for a call of this method.
    pub(super) fn take_rule(&mut self, method: &str) -> Vec<AnyStep> {
        if let Some(steps) = self.once.get_mut(method).and_then(VecDeque::pop_front) {
            return steps;
        }
        self.always.get(method).cloned().unwrap_or_else(|| vec![AnyStep::usual()])
    }

    /// The steps for a turn.
    pub(super) fn take_turn(&mut self) -> Vec<AnyStep> {
        self.turns.pop_front().unwrap_or_else(|| self.every_turn.clone())
    }

    pub(super) fn answer_to(&self, prompt: &str) -> String {
        (self.answer)(prompt)
    }
}

/// A rule for what the runtime says itself would never be used.
#[track_caller]
fn refuse_what_no_client_calls(method: &str) {
    let is_said = protocol::request(method).is_some() || protocol::event(method).is_some();
    assert!(!is_said, "a rule for {method} can do nothing: the runtime asks it, and no client calls it");
}

/// Takes steps as a list in which each can do something.
#[track_caller]
pub(super) fn doable<P: Place>(place: &str, steps: impl IntoIterator<Item = Step<P>>) -> Vec<AnyStep> {
    let steps: Vec<AnyStep> = steps.into_iter().map(Step::anywhere).collect();
    let behind = |is_it: fn(&StepKind) -> bool| {
        let first = steps.iter().position(|step| is_it(&step.0));
        first.map_or(&[][..], |first| &steps[first + 1..])
    };
    // A step that could do nothing is a mistake in the test. It would pass for the wrong reason, were that not said here.
    if let Some(step) = behind(|kind| matches!(kind, StepKind::End)).first() {
        panic!("in {place}, {step:?} can do nothing: the runtime has ended");
    }
    // A second `usual` has nothing left to do, which is a mistake of the same kind.
    let rest = behind(|kind| matches!(kind, StepKind::Usual)).iter();
    if let Some(step) = rest.clone().find(|step| matches!(step.0, StepKind::Usual | StepKind::UsualReply)) {
        panic!("in {place}, {step:?} can do nothing: all of the usual is done");
    }
    steps
}

impl Default for Script {
    fn default() -> Script {
        Script::new()
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script")
            .field("once", &self.once)
            .field("always", &self.always)
            .field("turns", &self.turns)
            .field("every_turn", &self.every_turn)
            .finish_non_exhaustive()
    }
}
