//! What a connection says, in the words of [`pilotwire_rules`], to be compared with what its model says.
//!
//! Session ids are one letter, and requests have numbers.

use pilotwire::diagnostics::{DropReason, SessionSnapshot, Snapshot, Stats};
use pilotwire::error::TimeLimit;
use pilotwire::{AskId, CallError, CloseCause, CloseKind, CreateError, Notice, SessionEnd};
use pilotwire_rules::closing::Phase;
use pilotwire_rules::sessions::State;
use pilotwire_rules::words::{Answer, Cause, Dropped, End, Id, Noticed, Open, Outcome, Serial, Standing};

/// In the place of an id that is none of ours.
const NO_ID: Id = '?';

/// Reads an id, which is one letter.
pub fn id(text: &str) -> Option<Id> {
    match text.as_bytes() {
        [letter] => Some(char::from(*letter)),
        _ => None,
    }
}

/// Reads the message of an error with which the core answers a request by itself, of code -32603. None if it is an
/// error for want of an answer.
pub fn refusal(message: &str) -> Option<Answer> {
    const OVERFLOW: &str = "request dropped: pending session buffer overflow before session.create response";
    const WINDOW_ENDED: &str = "pending session routing ended before session was registered";
    match message {
        OVERFLOW => Some(Answer::Overflow),
        WINDOW_ENDED => Some(Answer::WindowEnded),
        "the connection is closing" => Some(Answer::Closing),
        message => match message.split_once(": ")? {
            ("Session not found", of) => Some(Answer::NotFound(id(of).unwrap_or(NO_ID))),
            ("session has ended", of) => Some(Answer::SessionEnded(id(of).unwrap_or(NO_ID))),
            _ => None,
        },
    }
}

/// Reads the outcome of a call that has failed. Errors of the runtime's are `no`, or that there is no such session.
pub fn call_outcome(error: &CallError) -> Outcome {
    let is_expected = |message: &str| {
        message == "no" || message.starts_with("Request x failed with message: Session not found: ")
    };
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

/// Reads the outcome of a create or resume that has failed.
pub fn create_outcome(error: &CreateError) -> Outcome {
    match error {
        CreateError::Call(error) => call_outcome(error),
        CreateError::IdInUse(used) => id(used.as_str()).map_or(Outcome::Odd, Outcome::IdInUse),
        CreateError::SessionIdMismatch { got, .. } => {
            id(got.as_str()).map_or(Outcome::Odd, Outcome::Mismatch)
        }
        _ => Outcome::Odd,
    }
}

/// Reads why a session ended.
pub fn end(end: &SessionEnd) -> End {
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

/// Reads why the connection ended.
pub fn cause(cause: &CloseCause) -> Cause {
    match cause.kind {
        CloseKind::Graceful => Cause::Graceful,
        CloseKind::PeerEnded => Cause::PeerEnded,
        _ => Cause::Odd,
    }
}

/// Reads a notice. None if it only repeats what a gap in a stream says.
pub fn noticed(notice: &Notice, serial_of: impl Fn(AskId) -> Serial) -> Option<Noticed> {
    let request = |id: &pilotwire::jsonrpc::Id| id.as_u64();
    Some(match notice {
        Notice::EventDropped { session_id, reason } => {
            let reason = match reason {
                DropReason::UnknownSession => Dropped::Unknown,
                DropReason::SessionEnded => Dropped::SessionEnded,
                DropReason::PendingOverflow => Dropped::Overflow,
                DropReason::PendingEnded => Dropped::WindowEnded,
                _ => return Some(Noticed::Odd),
            };
            id(session_id.as_str()).map_or(Noticed::Odd, |id| Noticed::Dropped(id, reason))
        }
        Notice::RequestRefused { id, .. } => request(id).map_or(Noticed::Odd, Noticed::Refused),
        Notice::DuplicateRequest { id, .. } => request(id).map_or(Noticed::Odd, Noticed::Repeated),
        Notice::UnexpectedReply { .. } => Noticed::UnexpectedReply,
        Notice::Malformed(_) => Noticed::Malformed,
        Notice::UncorrelatedError(_) => Noticed::Uncorrelated,
        Notice::AnswerNotTaken { ask, .. } => Noticed::AnswerNotTaken(serial_of(*ask)),
        Notice::AskNotTaken { session_id, .. } => {
            Noticed::AskNotTaken(session_id.as_ref().and_then(|of| id(of.as_str())))
        }
        Notice::NotUndone { session_id } => id(session_id.as_str()).map_or(Noticed::Odd, Noticed::NotUndone),
        Notice::Evicted { .. } => return None,
        _ => Noticed::Odd,
    })
}

/// Reads what is open. `place` gives a session's number by that of its key.
pub fn standing(snapshot: &Snapshot, stats: Stats, place: impl Fn(u64) -> usize) -> Standing {
    let in_state = |state: &str| snapshot.asks.iter().filter(|ask| ask.state == state).count();
    let calls = snapshot.calls.iter().map(|call| {
        let open = match call.state {
            "held" => Open::Held,
            "left" => Open::Left,
            _ => Open::Waited,
        };
        (call.id, open)
    });
    let alive = snapshot.sessions.iter().filter(|session| session.state != "ended");
    let sessions = alive
        .map(|session| (place(session.key), (state(session), session.session_id.as_deref().and_then(id))));
    Standing {
        phase: match snapshot.phase {
            "open" => Phase::Open,
            "closing" => Phase::Closing,
            "handshaking" => Phase::Handshaking,
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
        malformed: stats.malformed,
    }
}

fn state(session: &SessionSnapshot) -> State {
    match session.state {
        "starting" => State::Starting,
        "open" => State::Open,
        "abandoned" => State::Abandoned,
        "displaced" => State::Displaced,
        _ => State::Ended,
    }
}
