//! From command lines to calls.

use std::collections::{BTreeMap, HashMap};
use std::future::Future;
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use pilotwire::handle::{Call, Client, Create, Session};
use pilotwire::{Answer, CallId, Json, Limits, SessionConfig, SessionId};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::lines::{Lines, call_error, create_error, reply};
use crate::pump;

/// Carries out commands, in order.
pub(crate) struct Commands {
    client: Client,
    limits: Limits,
    lines: Lines,
    /// Calls under way, by the text of their tags.
    calls: Arc<Mutex<HashMap<String, CallId>>>,
    /// Dropping a session would detach from it.
    sessions: Arc<Mutex<Vec<Session>>>,
}

#[derive(Deserialize)]
struct Command {
    #[serde(rename = "do")]
    action: String,
    #[serde(default)]
    tag: Value,
    method: Option<String>,
    params: Option<Box<RawValue>>,
    config: Option<BTreeMap<String, Box<RawValue>>>,
    session: Option<String>,
    prompt: Option<String>,
    ask: Option<u64>,
    result: Option<Box<RawValue>>,
    error: Option<AnswerError>,
}

#[derive(Deserialize)]
struct AnswerError {
    code: i64,
    message: String,
    data: Option<Box<RawValue>>,
}

impl Commands {
    pub(crate) fn new(client: Client, limits: Limits, lines: Lines) -> Self {
        Self { client, limits, lines, calls: Arc::default(), sessions: Arc::default() }
    }

    /// Carries out a command; its effect on the connection is there when this returns. Breaks at `close`.
    pub(crate) async fn carry_out(&mut self, line: &[u8], printing: &mut JoinSet<()>) -> ControlFlow<()> {
        let done = match serde_json::from_slice::<Command>(line) {
            Ok(command) if command.action == "close" => return ControlFlow::Break(()),
            Ok(command) => self.act(command, printing).await,
            Err(error) => Err(format!("bad command: {error}")),
        };
        if let Err(error) = done {
            self.lines.print(json!({"error": error})).await;
        }
        ControlFlow::Continue(())
    }

    async fn act(&mut self, command: Command, printing: &mut JoinSet<()>) -> Result<(), String> {
        let tag = command.tag.clone();
        match command.action.as_str() {
            "call" => {
                let method = command.method.ok_or("call: `method` is missing")?;
                let params = command.params.as_deref().map_or(Ok(Json::empty_object()), json_of)?;
                let call = self.client.call_within(&method, &params, self.limits);
                self.print_reply(tag, call, printing);
            }
            "create" => {
                let config = config_of(command.config)?;
                let create = self.client.create_session_within(&config, self.limits);
                self.print_session(tag, create, printing);
            }
            "resume" => {
                let id = SessionId::from(command.session.ok_or("resume: `session` is missing")?);
                let config = config_of(command.config)?;
                let create = self.client.resume_session_within(&id, &config, self.limits);
                self.print_session(tag, create, printing);
            }
            "send" => {
                let prompt = command.prompt.ok_or("send: `prompt` is missing")?;
                let id = command.session.ok_or("send: `session` is missing")?;
                match self.client.session_key(&SessionId::from(id)) {
                    Some(key) => {
                        let call = self.client.send(key, prompt, self.limits);
                        self.print_reply(tag, call, printing);
                    }
                    None => self.no_session(&tag).await,
                }
            }
            action @ ("destroy" | "detach") => {
                let id = command.session.ok_or_else(|| format!("{action}: `session` is missing"))?;
                match self.client.session_key(&SessionId::from(id)) {
                    Some(key) if action == "destroy" => {
                        let call = self.client.destroy(key, self.limits);
                        self.print_reply(tag, call, printing);
                    }
                    Some(key) => {
                        let call = self.client.detach(key, self.limits);
                        self.print_reply(tag, call, printing);
                    }
                    None => self.no_session(&tag).await,
                }
            }
            "answer" => {
                let number = command.ask.ok_or("answer: `ask` is missing")?;
                let answer = match (command.result, command.error) {
                    (Some(result), None) => Answer::Result(json_of(&result)?),
                    (None, Some(error)) => Answer::Error {
                        code: error.code,
                        message: error.message,
                        data: error.data.as_deref().map(json_of).transpose()?,
                    },
                    _ => return Err("answer: either `result` or `error` is needed".to_owned()),
                };
                let ask = self
                    .lines
                    .forget_ask(number)
                    .ok_or_else(|| format!("answer: no ask {number} is open"))?;
                if let Err(error) = self.client.answer(ask, answer) {
                    if matches!(error, pilotwire::AnswerError::TooDeep { .. }) {
                        self.lines.note_ask(ask);
                    }
                    return Err(format!("answer: {error}"));
                }
            }
            "abandon" => {
                let call =
                    self.calls.lock().unwrap_or_else(PoisonError::into_inner).get(&tag.to_string()).copied();
                self.client.abandon(call.ok_or_else(|| format!("abandon: no call {tag} is under way"))?);
            }
            "snapshot" => {
                let snapshot =
                    serde_json::to_value(self.client.snapshot()).map_err(|error| error.to_string())?;
                self.lines.print(json!({"event": "reply", "tag": tag, "ok": snapshot})).await;
            }
            other => return Err(format!("unknown command `{other}`")),
        }
        Ok(())
    }

    fn print_reply(&self, tag: Value, call: Call, printing: &mut JoinSet<()>) {
        self.note_call(&tag, call.id());
        self.print_outcome(tag, async move { call.await.map_err(|error| call_error(&error)) }, printing);
    }

    fn print_session(&self, tag: Value, mut create: Create, printing: &mut JoinSet<()>) {
        self.note_call(&tag, create.id());
        if let Some(events) = create.take_events() {
            printing.spawn(pump::session(events, self.lines.clone()));
        }
        let sessions = Arc::clone(&self.sessions);
        let outcome = async move {
            let (session, _) = create.await.map_err(|error| create_error(&error))?;
            let raw = session.info().raw.clone();
            sessions.lock().unwrap_or_else(PoisonError::into_inner).push(session);
            Ok(raw)
        };
        self.print_outcome(tag, outcome, printing);
    }

    fn print_outcome(
        &self,
        tag: Value,
        outcome: impl Future<Output = Result<Json, Value>> + Send + 'static,
        printing: &mut JoinSet<()>,
    ) {
        let (lines, calls) = (self.lines.clone(), Arc::clone(&self.calls));
        printing.spawn(async move {
            let result = outcome.await;
            calls.lock().unwrap_or_else(PoisonError::into_inner).remove(&tag.to_string());
            lines.print(reply(&tag, result)).await;
        });
    }

    fn note_call(&self, tag: &Value, call: Option<CallId>) {
        if let Some(call) = call {
            self.calls.lock().unwrap_or_else(PoisonError::into_inner).insert(tag.to_string(), call);
        }
    }

    async fn no_session(&self, tag: &Value) {
        let error = call_error(&pilotwire::CallError::UnknownSession);
        self.lines.print(json!({"event": "reply", "tag": tag, "error": error})).await;
    }
}

fn config_of(fields: Option<BTreeMap<String, Box<RawValue>>>) -> Result<SessionConfig, String> {
    fields.unwrap_or_default().into_iter().try_fold(SessionConfig::bare(), |config, (name, value)| {
        Ok(config.raw_field(&name, json_of(&value)?))
    })
}

fn json_of(raw: &RawValue) -> Result<Json, String> {
    Json::parse(raw.get().to_owned()).map_err(|error| error.to_string())
}
