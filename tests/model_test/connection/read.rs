//! What the connection's frames, events and items are, in the terms that are compared.

use std::str::FromStr;

use pilotwire::{
    CallError, CloseCause, CloseKind, CreateError, Json, SessionEnd, Snapshot, Stats, TimeLimit,
};
use serde_json::Value;

use super::seen::{
    Answer, Cause, End, Id, Method, Open, Outcome, Phase, Said, Sent, Serial, Standing, State,
};

/// What a frame is.
pub(crate) fn sent(frame: &[u8]) -> Option<Sent> {
    let body = frame.iter().position(|byte| *byte == b'{')?;
    let body: Value = serde_json::from_slice(&frame[body..]).ok()?;
    let number = body["id"].as_u64()?;
    match body["method"].as_str() {
        Some(called) => method(called, &body["params"], number).map(|method| Sent::Call(number, method)),
        None => answer(&body).map(|answer| Sent::Reply(number, answer)),
    }
}

fn method(called: &str, params: &Value, number: u64) -> Option<Method> {
    let session = params["sessionId"].as_str().and_then(id);
    Some(match called {
        "session.create" => Method::Create(session),
        "session.resume" => Method::Resume(session?),
        "session.detach" => Method::Detach(session?),
        "session.destroy" => Method::Destroy(session?),
        "session.delete" => Method::Delete(session?),
        "session.abort" => Method::Abort(session?),
        "session.getMessages" => Method::History(session?),
        "session.send" => {
            // A prompt goes out in the call that was made for it.
            (params["prompt"].as_str()? == number.to_string()).then_some(Method::Send(session?))?
        }
        "session.permissions.handlePendingPermissionRequest" => {
            let request = params["requestId"].as_str()?.strip_prefix('r')?.parse().ok()?;
            let declined = params["result"]["kind"] == "user-not-available";
            let said = if declined { Said::Error } else { Said::Result(params["result"]["said"].as_u64()?) };
            Method::Answer(session?, request, said)
        }
        "plain.call" => Method::Plain,
        _ => return None,
    })
}

fn answer(body: &Value) -> Option<Answer> {
    const OVERFLOW: &str = "request dropped: pending session buffer overflow before session.create response";
    const WINDOW_ENDED: &str = "pending session routing ended before session was registered";
    if let Some(result) = body.get("result") {
        let neutral = *result == serde_json::json!({"noResponse": true});
        return Some(if neutral {
            Answer::Neutral
        } else {
            Answer::User(Said::Result(result["said"].as_u64()?))
        });
    }
    let error = body.get("error")?;
    let message = error["message"].as_str()?;
    Some(match (error["code"].as_i64()?, message) {
        (17, "no") => Answer::User(Said::Error),
        (-32800, _) => Answer::Cancelled,
        (-32603, OVERFLOW) => Answer::Overflow,
        (-32603, WINDOW_ENDED) => Answer::WindowEnded,
        (-32603, "the connection is closing") => Answer::Closing,
        (-32603, message) => match message.split_once(": ") {
            Some(("Session not found", of)) => Answer::NotFound(id(of)?),
            Some(("session has ended", of)) => Answer::SessionEnded(id(of)?),
            _ => Answer::Unanswered,
        },
        _ => return None,
    })
}

/// The result of a call: it has its number in it.
pub(crate) fn result(result: &Json, call: u64) -> Outcome {
    if number_in(result, "number") == Some(call) { Outcome::Result } else { Outcome::Odd }
}

/// The number of a message.
pub(crate) fn serial(data: &Json) -> Serial {
    number_in(data, "serial").unwrap_or_default()
}

fn number_in(data: &Json, name: &str) -> Option<u64> {
    u64::from_str(data.get(name)?.as_str()).ok()
}

/// An id is one letter.
pub(crate) fn id(text: &str) -> Option<Id> {
    let mut letters = text.chars();
    letters.next().filter(|_| letters.next().is_none())
}

pub(crate) fn call_outcome(error: &CallError) -> Outcome {
    match error {
        CallError::Rpc(error) if error.code == -32603 && is_expected(&error.message) => Outcome::Rpc,
        CallError::NotConfirmed { .. } => Outcome::NotConfirmed,
        CallError::Decode(_) => Outcome::Decode,
        CallError::Uncorrelated(_) => Outcome::Uncorrelated,
        CallError::Cancelled => Outcome::Cancelled,
        CallError::Timeout { limit: TimeLimit::Total(_), .. } => Outcome::TooLong,
        CallError::Timeout { limit: TimeLimit::Inactivity(_), .. } => Outcome::Idle,
        CallError::SessionEnded(reason) => Outcome::SessionEnded(end(reason)),
        CallError::CloudStartTimeout(_) => Outcome::HeldTooLong,
        CallError::Aborted => Outcome::Aborted,
        CallError::Closed(of) => Outcome::Closed(cause(of)),
        CallError::UnknownSession => Outcome::UnknownSession,
        _ => Outcome::Odd,
    }
}

fn is_expected(message: &str) -> bool {
    message == "no" || message.starts_with("Request x failed with message: Session not found: ")
}

pub(crate) fn create_outcome(error: &CreateError) -> Outcome {
    match error {
        CreateError::Call(error) => call_outcome(error),
        CreateError::IdInUse(used) => id(used.as_str()).map_or(Outcome::Odd, Outcome::IdInUse),
        CreateError::SessionIdMismatch { got, .. } => {
            id(got.as_str()).map_or(Outcome::Odd, Outcome::Mismatch)
        }
        _ => Outcome::Odd,
    }
}

pub(crate) fn end(end: &SessionEnd) -> End {
    match end {
        SessionEnd::Detached => End::Detached,
        SessionEnd::Destroyed => End::Destroyed,
        SessionEnd::Deleted => End::Deleted,
        SessionEnd::NotStarted => End::NotStarted,
        SessionEnd::Abandoned => End::Abandoned,
        SessionEnd::Resumed { .. } => End::Resumed,
        SessionEnd::Connection(of) => End::Connection(cause(of)),
        _ => End::Odd,
    }
}

pub(crate) fn cause(cause: &CloseCause) -> Cause {
    match cause.kind {
        CloseKind::Graceful => Cause::Graceful,
        CloseKind::PeerEnded => Cause::PeerEnded,
        _ => Cause::Odd,
    }
}

/// What is open; `place` gives a session's number by that of its key.
pub(crate) fn standing(snapshot: &Snapshot, stats: Stats, place: impl Fn(u64) -> usize) -> Standing {
    let in_state = |state: &str| snapshot.asks.iter().filter(|ask| ask.state == state).count();
    let calls = snapshot.calls.iter().map(|call| {
        let open = match call.state {
            "held" => Open::Held,
            "left" => Open::Left,
            _ => Open::Waited,
        };
        (call.id, open)
    });
    let sessions = snapshot.sessions.iter().filter(|session| session.state != "ended").map(|session| {
        let state = match session.state {
            "starting" => State::Starting,
            "open" => State::Open,
            "abandoned" => State::Abandoned,
            _ => State::Displaced,
        };
        (place(session.key), (state, session.session_id.as_deref().and_then(id)))
    });
    Standing {
        phase: match snapshot.phase {
            "open" => Phase::Open,
            "closing" => Phase::Closing,
            _ => Phase::Closed,
        },
        calls: calls.collect(),
        sessions: sessions.collect(),
        asks: ["kept", "queued", "taken"].map(in_state),
        windows: snapshot.windows,
        kept: snapshot.kept_messages,
        events_dropped: stats.events_dropped,
        requests_refused: stats.requests_refused,
        unexpected_replies: stats.unexpected_replies,
    }
}
