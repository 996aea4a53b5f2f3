//! What the connection's frames, events and items are, in the terms that are compared.

use pilotwire::{CallError, CreateError, DropReason, ItemKind, Notice, SessionEnd, SessionSnapshot};

use super::Created;
use crate::seen::{Answer, Caller, Dropped, End, Id, Item, Noticed, Outcome, Sent, State};

/// What a frame of the connection's is, and its id.
pub(super) fn sent(frame: &[u8]) -> Option<(u64, Sent)> {
    const OVERFLOW: &str = "request dropped: pending session buffer overflow before session.create response";
    const WINDOW_ENDED: &str = "pending session routing ended before session was registered";
    let body = frame.iter().position(|byte| *byte == b'{')?;
    let rest = std::str::from_utf8(&frame[body..]).ok()?.strip_prefix(r#"{"jsonrpc":"2.0","id":"#)?;
    let (number, rest) = rest.split_once(',')?;
    let number: u64 = number.parse().ok()?;
    if let Some(called) = rest.strip_prefix(r#""method":"session."#) {
        if called.starts_with(r#"create","params":{"#) {
            return Some((number, Sent::Create));
        }
        let id = called.strip_prefix(r#"destroy","params":{"sessionId":""#)?.strip_suffix(r#""}}"#)?;
        return Some((number, Sent::Destroy(letter(id)?)));
    }
    let answer = match rest.strip_prefix(r#""error":{"code":-32603,"message":""#) {
        None => (rest == r#""result":{"noResponse":true}}"#).then_some(Answer::Neutral)?,
        Some(error) => match error.strip_suffix(r#""}}"#)? {
            OVERFLOW => Answer::Overflow,
            WINDOW_ENDED => Answer::WindowEnded,
            "the connection is closing" => Answer::Closing,
            message => match message.split_once(": ")? {
                ("Session not found", id) => Answer::NotFound(letter(id)?),
                ("session has ended", id) => Answer::SessionEnded(letter(id)?),
                _ => return None,
            },
        },
    };
    Some((number, Sent::Reply(u8::try_from(number).ok()?, answer)))
}

pub(super) fn item_of(kind: &ItemKind) -> Item {
    let number = |json: &str| {
        let rest = json.strip_prefix(r#"{"number":"#)?;
        rest.split(|next: char| !next.is_ascii_digit()).next()?.parse().ok()
    };
    match kind {
        ItemKind::Event(event) => {
            event.data().and_then(|data| number(data.as_str())).map_or(Item::Odd, Item::Event)
        }
        ItemKind::Ask(question) => number(question.params().as_str()).map_or(Item::Odd, Item::Ask),
        ItemKind::Gap(gap) => Item::Gap(gap.count),
        ItemKind::Closed(SessionEnd::NotStarted) => Item::Closed(End::NotStarted),
        ItemKind::Closed(SessionEnd::Abandoned) => Item::Closed(End::Abandoned),
        ItemKind::Closed(SessionEnd::Connection(_)) => Item::Closed(End::Connection),
        _ => Item::Odd,
    }
}

pub(super) fn failure(error: &CreateError) -> Outcome {
    match error {
        CreateError::Call(CallError::Rpc(error)) if error.code == -32603 && error.message == "no" => {
            Outcome::Rpc
        }
        CreateError::Call(CallError::Decode(_)) => Outcome::Decode,
        CreateError::Call(CallError::Cancelled) => Outcome::Cancelled,
        CreateError::Call(CallError::Timeout { .. }) => Outcome::TimedOut,
        CreateError::Call(CallError::Closed(_)) => Outcome::Closed,
        CreateError::IdInUse(id) => letter(id.as_str()).map_or(Outcome::Odd, Outcome::InUse),
        CreateError::SessionIdMismatch { got, .. } => {
            letter(got.as_str()).map_or(Outcome::Odd, Outcome::Mismatch)
        }
        _ => Outcome::Odd,
    }
}

pub(super) fn noticed(notice: &Notice) -> Noticed {
    match notice {
        Notice::EventDropped { session_id, reason } => {
            let reason = match reason {
                DropReason::UnknownSession => Dropped::Unknown,
                DropReason::SessionEnded => Dropped::SessionEnded,
                DropReason::PendingOverflow => Dropped::Overflow,
                DropReason::PendingEnded => Dropped::WindowEnded,
                _ => return Noticed::Odd,
            };
            letter(session_id.as_str()).map_or(Noticed::Odd, |id| Noticed::Dropped(id, reason))
        }
        Notice::RequestRefused { id, .. } => {
            let number = id.as_u64().and_then(|number| u8::try_from(number).ok());
            number.map_or(Noticed::Odd, Noticed::Refused)
        }
        Notice::UnexpectedReply { .. } => Noticed::UnexpectedReply,
        Notice::Malformed(_) => Noticed::Malformed,
        Notice::NotUndone { session_id } => {
            letter(session_id.as_str()).map_or(Noticed::Odd, Noticed::NotUndone)
        }
        _ => Noticed::Odd,
    }
}

pub(super) fn alive(created: &[Created], session: &SessionSnapshot) -> (usize, State, Option<Id>) {
    let place = created.iter().position(|created| created.starting.session.number() == session.key);
    let state = match session.state {
        "starting" => State::Starting,
        "open" => State::Open,
        "abandoned" => State::Abandoned,
        _ => State::Ended,
    };
    (place.unwrap_or(usize::MAX), state, session.session_id.as_deref().and_then(letter))
}

pub(super) fn caller(state: &str) -> Caller {
    if state == "sent" { Caller::Waits } else { Caller::Left }
}

/// An id is one letter.
pub(super) fn letter(id: &str) -> Option<Id> {
    match id.as_bytes() {
        [letter] => Some(char::from(*letter)),
        _ => None,
    }
}
