//! What `drive` prints, a JSON object a line: how each line is formed, from what it tells of.
//!
//! These are functions on the core's types. What the handles give is told in the same words, by the same functions:
//! [`session`] takes an [`ItemKind`] of either, [`connection`] what [`Own::of_event`]
//! makes of a connection's [`Event`], or a handle's [`ConnectionEvent`].
//!
//! JSON that came from the runtime is decoded and written anew, lone surrogates as U+FFFD. What cannot be decoded,
//! since it nests too deep, is told of in a notice.

use std::fmt::{self, Debug};
use std::io;
use std::ops::Deref;

use pilotwire::diagnostics::Snapshot;
use pilotwire::error::DecodeError;
use pilotwire::handle::ConnectionEvent;
use pilotwire::handlers::HandlerEnd;
use pilotwire::jsonrpc::{Id, Notification, RpcError};
use pilotwire::recovery::ResumePlan;
use pilotwire::sans_io::{AskKind, Event, ItemKind, ServerInfo};
use pilotwire::{
    AskId, CallError, CloseCause, CreateError, Gap, Json, Notice, Question, SessionEnd, SessionEvent,
    SessionId, SessionInfo, Turn, TurnError,
};
use pilotwire_protocol::{Of, retype};
use serde_json::{Map, Value, json};

/// A line of output: JSON. It is read as its [`Value`], and [displayed](fmt::Display) as its text, which alone has every
/// digit of its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    value: Value,
    /// Where the value's own text would not do.
    text: Option<String>,
}

impl From<Value> for Line {
    fn from(value: Value) -> Self {
        Self { value, text: None }
    }
}

impl From<Line> for Value {
    fn from(line: Line) -> Self {
        line.value
    }
}

impl Deref for Line {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.value
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.text {
            Some(text) => f.write_str(text),
            None => fmt::Display::fmt(&self.value, f),
        }
    }
}

/// The handshake is done.
#[must_use]
pub fn connected(info: &ServerInfo) -> Value {
    json!({"event": "connected", "protocolVersion": info.protocol_version, "version": info.version})
}

/// An item of a session's stream.
#[must_use]
pub fn session<'a>(session: &SessionId, seq: u64, item: impl Into<Item<'a>>) -> Value {
    let item = item.into();
    match item_fields(item) {
        Ok(mut line) => {
            line["event"] = "session".into();
            line["session"] = session.as_str().into();
            line["seq"] = seq.into();
            line
        }
        Err(error) => {
            let mut line = undecodable(&error);
            line["session"] = session.as_str().into();
            line["seq"] = seq.into();
            match item {
                Item::Event(event) => line["type"] = event.event_type().into(),
                Item::Ask(question) | Item::Claimed(question) => note_question(&mut line, question),
                _ => {}
            }
            line
        }
    }
}

/// The same for an observer that a session has beside its first reader, with a number of its own. None for asks and for
/// what becomes of them, which the first reader has; an event that asks is an event here.
#[must_use]
pub fn observed<'a>(
    session: &SessionId,
    seq: u64,
    observer: u64,
    item: impl Into<Item<'a>>,
) -> Option<Value> {
    let item = match item.into() {
        Item::Ask(question) => Item::Event(question.event()?),
        Item::Cancelled(_) => return None,
        item => item,
    };
    let mut line = self::session(session, seq, item);
    line["observer"] = observer.into();
    Some(line)
}

/// A handler begins.
#[must_use]
pub fn handler(session: Option<&SessionId>, question: &Question) -> Line {
    let method = question.method();
    let mut line = json!({
        "event": "handler",
        "run": question.id().number(),
        "kind": handler_kind(&method),
        "method": method,
    });
    if let Some(session) = session {
        line["session"] = session.as_str().into();
    }
    let params = question.params();
    match retype(Of::Ask, &method, params.as_str()) {
        Ok(Some(text)) => with_exact(line, "params", &text),
        // What is not as it should be is told as it came.
        _ => {
            line["params"] = params.decode().unwrap_or_default();
            line.into()
        }
    }
}

/// A run of a handler has ended.
#[must_use]
pub fn handler_ended(run: AskId, how: HandlerEnd) -> Value {
    json!({"event": "handler-ended", "run": run.number(), "how": how.as_str()})
}

/// What answers an ask, as whoever installs handlers names it.
fn handler_kind(method: &str) -> &str {
    match method {
        "external_tool.requested" => "tools",
        "permission.requested" => "permission",
        "userInput.request" | "user_input.requested" => "userInput",
        "elicitation.requested" => "elicitation",
        "exitPlanMode.request" | "exit_plan_mode.requested" => "exitPlanMode",
        "autoModeSwitch.request" | "auto_mode_switch.requested" => "autoModeSwitch",
        "mcp.oauth_required" => "mcpAuth",
        "mcp.headers_refresh_required" => "mcpHeaders",
        "sampling.requested" => "sampling",
        "session_limits_exhausted.requested" => "sessionLimits",
        "command.queued" => "queuedCommand",
        "command.execute" => "commands",
        "hooks.invoke" => "hooks",
        "systemMessage.transform" => "transform",
        "providerToken.getToken" => "providerToken",
        "gitHubToken.getToken" => "gitHubToken",
        "skillProvider.list" | "skillProvider.read" => "skills",
        "canvas.open" | "canvas.close" | "canvas.action.invoke" => "canvas",
        method if method.starts_with("sessionFs.") => "sessionFs",
        method => method,
    }
}

/// A line with one member more, of which every digit is kept.
fn with_exact(mut line: Value, name: &str, text: &str) -> Line {
    let mut whole = line.to_string();
    whole.truncate(whole.len() - 1);
    whole.push_str(&format!(r#","{name}":{text}}}"#));
    // A number that no double holds is one only in the text.
    line[name] = serde_json::from_str(text).unwrap_or_default();
    Line { value: line, text: Some(whole) }
}

/// A connection-level item.
#[must_use]
pub fn connection<'a>(event: impl Into<Own<'a>>) -> Value {
    match event.into() {
        Own::Notification(notification) => match decoded(notification.params()) {
            Ok(params) => {
                json!({"event": "notification", "method": notification.method(), "params": params})
            }
            Err(error) => {
                let mut line = undecodable(&error);
                line["method"] = notification.method().into();
                line
            }
        },
        Own::Ask(question) => match ask_fields(question) {
            Ok(mut line) => {
                line["event"] = "ask".into();
                line
            }
            Err(error) => {
                let mut line = undecodable(&error);
                note_question(&mut line, question);
                line
            }
        },
        Own::Cancelled(ask) => json!({"event": "ask", "item": "cancelled", "ask": ask.number()}),
        Own::Missed { count } => json!({"event": "notice", "kind": "missed", "count": count}),
        Own::Notice(notice) => self::notice(notice),
        Own::Other(other) => json!({"event": "notice", "kind": "unknown", "message": format!("{other:?}")}),
    }
}

/// Something went wrong without ending anything.
#[must_use]
pub fn notice(notice: &Notice) -> Value {
    let mut line = json!({"event": "notice", "kind": notice.kind(), "message": notice.to_string()});
    match notice {
        Notice::Malformed(malformed) => line["bytes"] = malformed.len.into(),
        Notice::EventDropped { session_id, reason } => {
            line["session"] = session_id.as_str().into();
            line["reason"] = reason.as_str().into();
        }
        Notice::RequestRefused { id, method, session_id, error } => {
            line["id"] = id_value(id);
            line["method"] = method.as_str().into();
            line["session"] = session_id.as_ref().map(SessionId::as_str).into();
            line["error"] = error.as_str().into();
        }
        Notice::UnexpectedReply { id } => line["id"] = id_value(id),
        Notice::DuplicateRequest { id, method } => {
            line["id"] = id_value(id);
            line["method"] = method.as_str().into();
        }
        Notice::Evicted { session_id, count } => {
            line["session"] = session_id.as_ref().map(SessionId::as_str).into();
            line["count"] = (*count).into();
        }
        Notice::UncorrelatedError(error) => line["code"] = error.code.into(),
        Notice::AnswerNotTaken { ask, session_id, event_type, error, .. } => {
            line["ask"] = ask.number().into();
            line["session"] = session_id.as_str().into();
            line["type"] = event_type.as_str().into();
            let code = match error {
                CallError::Rpc(error) => Some(error.code),
                CallError::Uncorrelated(error) => Some(error.code),
                _ => None,
            };
            if let Some(code) = code {
                line["code"] = code.into();
            }
        }
        Notice::HandlerPanicked { ask, session_id, method, .. } => {
            line["ask"] = ask.number().into();
            line["method"] = method.as_str().into();
            if let Some(session_id) = session_id {
                line["session"] = session_id.as_str().into();
            }
        }
        Notice::NotUndone { session_id } => line["session"] = session_id.as_str().into(),
        Notice::AskNotTaken { ask, method, session_id } => {
            line["ask"] = ask.number().into();
            line["method"] = method.as_str().into();
            if let Some(session_id) = session_id {
                line["session"] = session_id.as_str().into();
            }
        }
        Notice::Merged { kind, count } => {
            line["merged"] = (*kind).into();
            line["count"] = (*count).into();
        }
        _ => {}
    }
    line
}

/// The outcome of a call, send, abort or delete.
#[must_use]
pub fn reply(tag: &Value, result: Result<&Json, &CallError>) -> Value {
    outcome(tag, result.map_err(call_error))
}

/// The outcome of a destroy or detach: the runtime's reply, whether it did it or not.
#[must_use]
pub fn end(tag: &Value, result: Result<&Json, &CallError>) -> Value {
    reply(
        tag,
        match result {
            Err(CallError::NotConfirmed { reply, .. }) => Ok(reply),
            result => result,
        },
    )
}

/// The outcome of a create or resume.
#[must_use]
pub fn started(tag: &Value, result: Result<&SessionInfo, &CreateError>) -> Value {
    outcome(tag, result.map(|info| &info.raw).map_err(create_error))
}

/// The outcome of what a command wants that cannot be: nothing was sent.
#[must_use]
pub fn not_possible(tag: &Value, message: &str) -> Value {
    json!({"event": "reply", "tag": tag, "error": {"kind": "config", "message": message}})
}

/// The outcome of a turn.
#[must_use]
pub fn turn(tag: &Value, result: Result<&Turn, &TurnError>) -> Value {
    match result {
        Ok(turn) => {
            let mut ok = json!({"messageId": turn.message_id, "text": turn.text()});
            if let Some(no_answer) = &turn.no_answer {
                ok["reason"] = no_answer.as_str().into();
            }
            json!({"event": "reply", "tag": tag, "ok": ok})
        }
        Err(error) => json!({"event": "reply", "tag": tag, "error": turn_error(error)}),
    }
}

/// The outcome of what was to be done in a session that has ended.
#[must_use]
pub fn ended(tag: &Value, session: &SessionId) -> Value {
    let message = format!("session {session} has ended");
    json!({"event": "reply", "tag": tag, "error": {"kind": "closed", "message": message}})
}

/// What is open.
#[must_use]
pub fn snapshot(tag: &Value, snapshot: &Snapshot) -> Value {
    // It is numbers, strings and lists of them: there is nothing in it that JSON cannot say.
    let ok = serde_json::to_value(snapshot).unwrap_or_default();
    json!({"event": "reply", "tag": tag, "ok": ok})
}

/// What there is to resume on another connection.
#[must_use]
pub fn plan(tag: &Value, plan: &ResumePlan) -> Value {
    match serde_json::to_value(plan) {
        Ok(plan) => json!({"event": "reply", "tag": tag, "ok": plan}),
        // A config may have what no value can say, such as a number that is too large.
        Err(error) => {
            json!({"event": "reply", "tag": tag, "error": {"kind": "decode", "message": error.to_string()}})
        }
    }
}

/// A value as the library's own types have it: what their accessors give.
#[must_use]
pub fn typed(tag: &Value, of: Of, name: &str, value: &Json) -> Line {
    match retype(of, name, value.as_str()) {
        Ok(Some(text)) => {
            let ok = |value| json!({"event": "reply", "tag": tag, "ok": {"known": true, "value": value}});
            let text = format!(r#"{{"event":"reply","ok":{{"known":true,"value":{text}}},"tag":{tag}}}"#);
            // A number that no double holds is one only in the text.
            let value = serde_json::from_str(&text).unwrap_or_else(|_| ok(Value::Null));
            Line { value, text: Some(text) }
        }
        Ok(None) => json!({"event": "reply", "tag": tag, "ok": {"known": false}}).into(),
        Err(error) => {
            let error = json!({"kind": "decode", "message": error.to_string()});
            json!({"event": "reply", "tag": tag, "error": error}).into()
        }
    }
}

/// A command line was bad, and changed nothing.
#[must_use]
pub fn refused(message: &str) -> Value {
    json!({"error": message})
}

/// The connection's end: the last line.
#[must_use]
pub fn closed(cause: &CloseCause) -> Value {
    json!({"event": "closed", "reason": cause.to_string(), "kind": cause.kind.name()})
}

/// The connection's end, where there never was one: nothing could be connected to, or started.
#[must_use]
pub fn not_started(error: &io::Error) -> Value {
    json!({"event": "closed", "reason": error.to_string(), "kind": "io"})
}

/// An item of a session's stream, as a connection or a handle gives it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Item<'a> {
    /// Something happened in the session.
    Event(&'a SessionEvent),
    /// The runtime wants something answered.
    Ask(&'a Question),
    /// The runtime wants something answered that a handler has taken.
    Claimed(&'a Question),
    /// The runtime no longer wants this answered.
    Cancelled(AskId),
    /// Events were lost.
    Gap(Gap),
    /// The stream's end.
    Closed(&'a SessionEnd),
    /// Something that this program does not know of.
    Other(&'a dyn Debug),
}

impl<'a, A: AsRef<Question> + Debug> From<&'a ItemKind<A>> for Item<'a> {
    fn from(item: &'a ItemKind<A>) -> Self {
        match item {
            ItemKind::Event(event) => Item::Event(event),
            ItemKind::Ask(ask) => Item::Ask(ask.as_ref()),
            ItemKind::Claimed(question) => Item::Claimed(question),
            ItemKind::Cancelled(ask) => Item::Cancelled(*ask),
            ItemKind::Gap(gap) => Item::Gap(*gap),
            ItemKind::Closed(end) => Item::Closed(end),
            other => Item::Other(other),
        }
    }
}

/// A connection-level item, as a connection or a handle gives it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Own<'a> {
    /// A notification.
    Notification(&'a Notification),
    /// The runtime wants something answered.
    Ask(&'a Question),
    /// The runtime no longer wants this answered.
    Cancelled(AskId),
    /// Notifications were lost.
    Missed {
        /// How many.
        count: u64,
    },
    /// Something went wrong.
    Notice(&'a Notice),
    /// Something that this program does not know of.
    Other(&'a dyn Debug),
}

impl<'a> Own<'a> {
    /// The connection-level item among the events of a bare connection; none for the others, which have lines of their
    /// own.
    #[must_use]
    pub fn of_event(event: &'a Event) -> Option<Self> {
        Some(match event {
            Event::Notification(notification) => Own::Notification(notification),
            Event::Ask(question) => Own::Ask(question),
            Event::Cancelled(ask) => Own::Cancelled(*ask),
            Event::Missed { count } => Own::Missed { count: *count },
            Event::Notice(notice) => Own::Notice(notice),
            _ => return None,
        })
    }
}

impl<'a> From<&'a ConnectionEvent> for Own<'a> {
    fn from(event: &'a ConnectionEvent) -> Self {
        match event {
            ConnectionEvent::Notification(notification) => Own::Notification(notification),
            ConnectionEvent::Ask(ask) => Own::Ask(ask),
            ConnectionEvent::Cancelled(ask) => Own::Cancelled(*ask),
            ConnectionEvent::Missed { count } => Own::Missed { count: *count },
            ConnectionEvent::Notice(notice) => Own::Notice(notice),
            other => Own::Other(other),
        }
    }
}

fn item_fields(item: Item<'_>) -> Result<Value, DecodeError> {
    Ok(match item {
        Item::Event(event) => {
            let data = decoded(event.data())?;
            let mut line =
                json!({"item": "event", "type": event.event_type(), "data": data, "id": event.id()});
            if let Some(agent) = event.agent_id() {
                line["agentId"] = agent.into();
            }
            line
        }
        Item::Ask(question) => ask_fields(question)?,
        Item::Claimed(question) => match question.event() {
            Some(event) => {
                let mut line = item_fields(Item::Event(event))?;
                line["claimed"] = question.id().number().into();
                line
            }
            None => {
                let mut line = json!({"item": "claimed"});
                note_question(&mut line, question);
                line
            }
        },
        Item::Cancelled(ask) => json!({"item": "cancelled", "ask": ask.number()}),
        Item::Gap(gap) => json!({"item": "gap", "count": gap.count}),
        Item::Closed(end) => json!({"item": "closed", "reason": end.to_string()}),
        Item::Other(other) => json!({"item": "unknown", "message": format!("{other:?}")}),
    })
}

fn ask_fields(question: &Question) -> Result<Value, DecodeError> {
    let params = question.decode::<Value>()?;
    let mut line = json!({"item": "ask", "params": params});
    line["kind"] = match question.kind() {
        AskKind::Event => "event",
        _ => "request",
    }
    .into();
    note_question(&mut line, question);
    Ok(line)
}

/// What names a question, so that it can be answered.
fn note_question(line: &mut Value, question: &Question) {
    line["ask"] = question.id().number().into();
    line["method"] = question.method().into();
}

fn undecodable(error: &DecodeError) -> Value {
    json!({"event": "notice", "kind": "undecodable", "message": error.to_string()})
}

fn decoded(json: Option<Json>) -> Result<Value, DecodeError> {
    json.map_or(Ok(Value::Null), |json| json.decode())
}

/// An id as it stands on the wire.
fn id_value(id: &Id) -> Value {
    let text = id.to_string();
    serde_json::from_str(&text).unwrap_or(Value::String(text))
}

fn outcome(tag: &Value, result: Result<&Json, Value>) -> Value {
    let result = result.and_then(|json| {
        json.decode::<Value>().map_err(|error| json!({"kind": "decode", "message": error.to_string()}))
    });
    match result {
        Ok(ok) => json!({"event": "reply", "tag": tag, "ok": ok}),
        Err(error) => json!({"event": "reply", "tag": tag, "error": error}),
    }
}

fn call_error(error: &CallError) -> Value {
    let kind = match error {
        CallError::Rpc(error) | CallError::NotLoggedIn(error) => {
            return rpc_error("rpc", error, error.message.clone());
        }
        CallError::Uncorrelated(error) => return rpc_error("uncorrelated", error, error.message.clone()),
        CallError::NotConfirmed { error, .. } => {
            let text = if error.is_empty() { "the runtime did not do it" } else { error };
            return json!({"kind": "not-confirmed", "message": text});
        }
        CallError::Decode(_) => "decode",
        CallError::Cancelled | CallError::Aborted => "cancelled",
        CallError::Timeout { .. } => "timeout",
        CallError::TooDeep { .. } => "too-deep",
        CallError::NumberTooLarge { .. } | CallError::NotJson { .. } => "config",
        CallError::CloudStartTimeout(_) => "cloud-start-timeout",
        _ => "closed",
    };
    json!({"kind": kind, "message": error.to_string()})
}

fn create_error(error: &CreateError) -> Value {
    let kind = match error {
        CreateError::Call(error) => return call_error(error),
        CreateError::NotInCloud { fields, error } => {
            let message = format!("{} (not taken in a cloud session: {})", error.message, fields.join(", "));
            return rpc_error("rpc", error, message);
        }
        CreateError::PolicyBlocked { error, .. } => return rpc_error("rpc", error, error.message.clone()),
        CreateError::SessionIdMismatch { .. } => "session-id-mismatch",
        _ => "config",
    };
    json!({"kind": kind, "message": error.to_string()})
}

fn turn_error(error: &TurnError) -> Value {
    let kind = match error {
        TurnError::Call(CallError::SessionEnded(end)) => match end {
            SessionEnd::Detached | SessionEnd::Destroyed => "detached",
            SessionEnd::Deleted => "deleted",
            SessionEnd::Resumed { .. } => "resumed",
            _ => "closed",
        },
        TurnError::Call(CallError::Aborted) | TurnError::Aborted => "aborted",
        TurnError::Call(error) => return call_error(error),
        TurnError::Agent { message, .. } => return json!({"kind": "agent", "message": message}),
        TurnError::ShutDown => "shut-down",
        _ => "unknown",
    };
    json!({"kind": kind, "message": error.to_string()})
}

fn rpc_error(kind: &str, error: &RpcError, message: String) -> Value {
    let mut line = Map::new();
    line.insert("kind".to_owned(), kind.into());
    line.insert("code".to_owned(), error.code.into());
    line.insert("message".to_owned(), message.into());
    // Data that cannot be decoded is left out: the error is told all the same.
    if let Some(data) = error.data.as_ref().and_then(|data| data.decode().ok()) {
        line.insert("data".to_owned(), data);
    }
    line.into()
}

#[cfg(test)]
mod tests;
