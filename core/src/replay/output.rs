//! The outputs of a connection, as lines.
//!
//! A line has what the runtime sent as it came, under the names that it has on the wire, so that what is replaced there
//! is replaced here. It has what this library says in its own words as text under no name: replaced by its name, such
//! text would come out in clear again when the transcript is replayed. The text stands without places in texts, as
//! these move when something before them is replaced.

use super::line::Line;
use super::redactor::Redactor;
use crate::connection::{
    AnswerError, CallError, Claimed, CreateError, Event, Notice, Output, SessionInfo, Turn, TurnError,
};
use crate::ids::SessionKey;
use crate::json::{Json, Object};
use crate::jsonrpc::{RpcError, UncorrelatedError};
use crate::session::{AskKind, Item, ItemKind, Question};

/// The beginning of the lines of what comes out.
pub(super) const OUTPUT: &str = "<";
/// The beginning of the lines of what commands return.
pub(super) const RETURNED: &str = "=";

/// The line that says that all frames were taken, and so are written.
pub(super) const WRITTEN: &str = "< written";
/// The beginning of the lines of frames.
pub(super) const TRANSMIT: &str = "< transmit ";

/// Returns the line of what `poll_event` and its like returned.
pub(super) fn event(event: &Event, redactor: &mut Redactor) -> String {
    let line = Line::new(OUTPUT, redactor);
    match event {
        Event::Connected(info) => {
            let version = info.protocol_version.map_or_else(Json::null, |version| number(version.into()));
            let object = Object::new().raw("protocolVersion", &version);
            let object = with_text(object, "version", info.version.as_deref());
            line.word("connected").json(&object.finish())
        }
        Event::Reply { call, result } => {
            outcome(line.word("reply").number(call), result, call_error, Line::json)
        }
        Event::Session { call, session, result } => outcome(
            line.word("session").number(call).number(session.number()),
            result,
            create_error,
            session_info,
        ),
        Event::Turn { call, result } => outcome(line.word("turn").number(call), result, turn_error, turn),
        Event::Answered { ask, result } => {
            outcome(line.word("answered").number(ask), result, call_error, |line, ()| line)
        }
        Event::Readable(session) => line.word("readable").number(session.number()),
        Event::Notification(notification) => {
            let (method, params) = (notification.method(), notification.params());
            line.word("notification").text(method).params(method, params.as_ref())
        }
        Event::Ask(question) => ask(line.word("ask"), question),
        Event::Cancelled(ask) => line.word("cancelled").number(ask),
        Event::Missed { count } => line.word("missed").number(count),
        Event::Notice(notice) => told(line.word("notice").word(notice.kind()), &describe(notice)),
        Event::Closed(cause) => {
            let line =
                line.word("closed").word(cause.kind.name()).text(&without_places(&cause.kind.to_string()));
            match &cause.peer {
                Some(peer) => line.text(peer),
                None => line.word("-"),
            }
        }
    }
    .finish()
}

/// A session's item.
pub(super) fn item(session: SessionKey, item: &Item, redactor: &mut Redactor) -> String {
    let line = Line::new(OUTPUT, redactor).word("item").number(session.number()).number(item.seq);
    match &item.kind {
        ItemKind::Event(event) => line.word("event").json(&event.raw()),
        ItemKind::Ask(question) => ask(line.word("ask"), question),
        ItemKind::Claimed(question) => ask(line.word("claimed"), question),
        ItemKind::Cancelled(ask) => line.word("cancelled").number(ask),
        ItemKind::Gap(gap) => line.word("gap").number(gap.from).number(gap.count),
        ItemKind::Closed(end) => line.word("closed").text(&without_places(&end.to_string())),
    }
    .finish()
}

/// Something for the handlers.
fn claimed(claimed: &Claimed, redactor: &mut Redactor) -> String {
    let line = Line::new(OUTPUT, redactor).word("claimed");
    match claimed {
        Claimed::Ask { session: Some(session), question } => ask(line.number(session.number()), question),
        Claimed::Ask { session: None, question } => ask(line.word("-"), question),
        Claimed::Withdrawn(ask) => line.word("withdrawn").number(ask),
        Claimed::Expired(ask) => line.word("expired").number(ask),
        Claimed::Told(notification) => {
            let method = notification.method();
            line.word("told").text(method).params(method, notification.params().as_ref())
        }
        Claimed::Ended(session) => line.word("ended").number(session.number()),
        Claimed::Tools { session, generation, taken } => {
            let line = line.word("tools").number(session.number()).number(generation);
            line.word(if *taken { "taken" } else { "refused" })
        }
    }
    .finish()
}

/// A frame to be written.
pub(super) fn transmit(frame: &[u8], redactor: &mut Redactor) -> String {
    let line = Line::new(OUTPUT, redactor).word("transmit");
    match body_of(frame) {
        Some(body) => line.body(body),
        None => line.word("frame").raw(frame),
    }
    .finish()
}

/// The body of a frame, if its header is the one that goes with it.
fn body_of(frame: &[u8]) -> Option<&[u8]> {
    let start = memchr::memmem::find(frame, b"\r\n\r\n")? + 4;
    let (header, body) = frame.split_at(start);
    (header == format!("Content-Length: {}\r\n\r\n", body.len()).as_bytes()).then_some(body)
}

fn ask<'r>(line: Line<'r>, question: &Question) -> Line<'r> {
    let line = line.number(question.id());
    match (question.kind(), question.event()) {
        (AskKind::Event, Some(event)) => line.word("event").json(&event.raw()),
        _ => {
            let method = question.method();
            line.word("request").text(&method).params(&method, Some(&question.params()))
        }
    }
}

fn outcome<'r, T, E>(
    line: Line<'r>,
    result: &Result<T, E>,
    describe: impl FnOnce(&E) -> Told,
    write: impl FnOnce(Line<'r>, &T) -> Line<'r>,
) -> Line<'r> {
    match result {
        Ok(value) => write(line.word("ok"), value),
        Err(error) => told(line.word("error"), &describe(error)),
    }
}

fn session_info<'r>(line: Line<'r>, info: &SessionInfo) -> Line<'r> {
    let object = Object::new().str("sessionId", info.session_id.as_str());
    let object = with_text(object, "workspacePath", info.workspace_path.as_deref());
    let object = with_text(object, "remoteUrl", info.remote_url.as_deref());
    line.json(&object.finish()).json(&info.raw)
}

fn turn<'r>(line: Line<'r>, turn: &Turn) -> Line<'r> {
    let line = line.text(&turn.message_id);
    match &turn.message {
        Some(message) => line.json(&message.raw()),
        None => line.word("-"),
    }
}

/// The line of anything but items. None: there is nothing to tell.
pub(super) fn line(output: Output<'_>, redactor: &mut Redactor) -> Option<String> {
    Some(match output {
        Output::Transmit(frame) => transmit(frame, redactor),
        Output::Written => WRITTEN.to_owned(),
        Output::Event(given) => event(given, redactor),
        Output::Notice(notice) => event(&Event::Notice(notice.clone()), redactor),
        Output::Claimed(given) => claimed(given, redactor),
        Output::Called(result) => {
            returned(result, redactor, call_error, |line, call| line.word("call").number(call))
        }
        Output::Starting(result) => returned(result, redactor, create_error, |line, starting| {
            line.word("call").number(starting.call).word("session").number(starting.session.number())
        }),
        Output::Answered(result) => returned(result, redactor, answer_error, |line, ()| line.word("ok")),
        _ => return None,
    })
}

fn returned<'r, T, E>(
    result: &Result<T, E>,
    redactor: &'r mut Redactor,
    describe: impl FnOnce(&E) -> Told,
    write: impl FnOnce(Line<'r>, &T) -> Line<'r>,
) -> String {
    let line = Line::new(RETURNED, redactor);
    match result {
        Ok(value) => write(line, value),
        Err(error) => told(line.word("error"), &describe(error)),
    }
    .finish()
}

/// A description of what went wrong.
enum Told {
    /// In words of this library.
    Words(String),
    /// As the runtime said it, under its names.
    Said(Json),
}

fn told<'r>(line: Line<'r>, told: &Told) -> Line<'r> {
    match told {
        Told::Words(text) => line.text(&without_places(text)),
        Told::Said(json) => line.json(json),
    }
}

fn call_error(error: &CallError) -> Told {
    match error {
        // How the connection understands it is seen from what it says.
        CallError::Rpc(error) | CallError::NotLoggedIn(error) => rpc("rpc", error),
        CallError::Uncorrelated(error) => rpc("uncorrelated", error),
        CallError::NotConfirmed { reply, .. } => {
            Told::Said(Object::new().str("kind", "not-confirmed").raw("reply", reply).finish())
        }
        // Where that is changes when something before it is replaced.
        CallError::NotJson { method, .. } => Told::Words(format!("the parameters of {method} are no JSON")),
        // Of which call it is stands in the line.
        CallError::Timeout { limit, .. } => Told::Words(limit.to_string()),
        error => Told::Words(error.to_string()),
    }
}

fn create_error(error: &CreateError) -> Told {
    match error {
        CreateError::Call(error) => call_error(error),
        CreateError::NotInCloud { fields, error } => {
            let fields = Json::new(fields).unwrap_or_default();
            let object = Object::new().str("kind", "not-in-cloud").raw("fields", &fields);
            Told::Said(rpc_members(object, error).finish())
        }
        // In the words that transcripts have had for it from the start, which leave out what is quoted.
        CreateError::PolicyBlocked { reason, error } => {
            let error = UncorrelatedError::from(error.clone());
            Told::Words(format!("blocked by a policy ({reason}): {error}"))
        }
        CreateError::Step { method, error } => match call_error(error) {
            Told::Said(said) => Told::Said(
                Object::new().str("kind", "step").str("method", method).raw("error", &said).finish(),
            ),
            Told::Words(text) => Told::Words(format!("{method}: {text}")),
        },
        error => Told::Words(error.to_string()),
    }
}

fn turn_error(error: &TurnError) -> Told {
    match error {
        TurnError::Call(error) => call_error(error),
        TurnError::Agent { message, error_type } | TurnError::NotLoggedIn { message, error_type } => {
            let object = Object::new().str("kind", "agent").str("message", message);
            Told::Said(with_text(object, "errorType", error_type.as_deref()).finish())
        }
        error => Told::Words(error.to_string()),
    }
}

fn answer_error(error: &AnswerError) -> Told {
    match error {
        // The number is that of the ask, which may be another connection's.
        AnswerError::NotOpen(_) => Told::Words("it is not open".to_owned()),
        // Where that is changes when something before it is replaced.
        AnswerError::NotJson { .. } => Told::Words("the answer is no JSON".to_owned()),
        // What is expected there may come to be more.
        AnswerError::WrongShape(wrong) => Told::Words(format!("wrong shape at `{}`", wrong.path)),
        error => Told::Words(error.to_string()),
    }
}

fn describe(notice: &Notice) -> Told {
    match notice {
        // How long it is and what it looks like changes when something in it is replaced.
        Notice::Malformed(malformed) => Told::Words(match malformed.call {
            Some(call) => format!("{}, in the reply to call {call}", malformed.reason),
            None => malformed.reason.to_string(),
        }),
        Notice::RequestRefused { id, session_id, .. } => {
            let session = session_id.as_ref().map_or("no session", crate::session::SessionId::as_str);
            Told::Words(format!("{notice} (request {id} of {session})"))
        }
        Notice::Evicted { session_id, .. } => {
            let session = session_id.as_ref().map_or("no session", crate::session::SessionId::as_str);
            Told::Words(format!("{notice} ({session})"))
        }
        Notice::UncorrelatedError(error) => Told::Said(rpc_members(Object::new(), error).finish()),
        // Whose it is stands with what became of the answer.
        Notice::AnswerNotTaken { event_type, error: CallError::Rpc(error), .. } => {
            Told::Said(rpc_members(Object::new().str("eventType", event_type), error).finish())
        }
        Notice::AnswerNotTaken { event_type, .. } => {
            Told::Words(format!("the answer to {event_type} came too late"))
        }
        notice => Told::Words(notice.to_string()),
    }
}

fn rpc(kind: &str, error: &RpcError) -> Told {
    Told::Said(rpc_members(Object::new().str("kind", kind), error).finish())
}

fn rpc_members(object: Object, error: &RpcError) -> Object {
    let code = Json::from_text(error.code.to_string());
    let object = object.raw("code", &code).str("message", &error.message);
    match &error.data {
        Some(data) => object.raw("data", data),
        None => object,
    }
}

fn with_text(object: Object, name: &str, text: Option<&str>) -> Object {
    match text {
        Some(text) => object.str(name, text),
        None => object,
    }
}

fn number(number: u64) -> Json {
    Json::from_text(number.to_string())
}

/// A message of serde_json's without the line and column that it ends in.
fn without_places(text: &str) -> String {
    const LINE: &str = " at line ";
    const COLUMN: &str = " column ";
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(LINE) {
        out.push_str(before);
        let behind_line = after.trim_start_matches(|c: char| c.is_ascii_digit());
        let behind = behind_line.strip_prefix(COLUMN);
        match behind.map(|text| text.trim_start_matches(|c: char| c.is_ascii_digit())) {
            Some(behind) => rest = behind,
            None => {
                out.push_str(LINE);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_texts_are_left_out() {
        assert_eq!(without_places("expected x at line 1 column 20"), "expected x");
        assert_eq!(without_places("a at line 3 column 4: b at line 5"), "a: b at line 5");
    }

    #[test]
    fn a_frame_with_another_header_is_shown_whole() {
        let mut redactor = Redactor::idle();
        let good = crate::frame::encode(b"{}");
        assert_eq!(transmit(&good, &mut redactor), "< transmit {}");
        assert_eq!(
            transmit(b"Content-Length: 3\r\n\r\n{}", &mut redactor),
            "< transmit frame b\"Content-Length: 3\\r\\n\\r\\n{}\""
        );
    }
}
