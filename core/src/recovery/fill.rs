//! The events that a session's log has and that were not seen of its stream.

use std::collections::VecDeque;

use crate::connection::{CallError, Limits};
use crate::handle::{Client, Missing};
use crate::json::{DecodeError, Json, Object};
use crate::protocol::methods;
use crate::session::{SessionEvent, SessionId};

/// Events of a page.
const PAGE: u32 = 200;
/// Events that are filled in at most; older ones are counted.
const MOST_EVENTS: usize = 10_000;
/// Bytes of those.
const MOST_BYTES: usize = 16 << 20;
/// Pages that are read at most: a log that goes on for ever has no beginning.
const MOST_PAGES: usize = 10_000;

/// The reason that it is not known what was missed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotFilled {
    /// The session's log could not be read: a runtime need not have one.
    #[error("the session's log could not be read: {0}")]
    Call(CallError),
    /// The log has none of the events that were seen last, or none was seen and the session is older than that.
    #[error("the session's log has none of the events that were seen last")]
    NotInLog,
}

impl From<CallError> for NotFilled {
    fn from(error: CallError) -> Self {
        NotFilled::Call(error)
    }
}

/// The known part of a session's stream.
pub(super) struct Seen<'a> {
    /// The ids of the lasting events that were seen last, oldest first.
    pub(super) latest: &'a [String],
    /// `true` if nothing can have been before `latest`: the session began on the connection that has ended.
    pub(super) from_its_beginning: bool,
    /// The id of the first lasting event of the stream that goes on.
    pub(super) goes_on_with: Option<&'a str>,
}

/// Reads a session's log from its end back to what was seen, and gives what came after that and before the stream goes on.
pub(super) async fn missing(
    client: &Client,
    session: &SessionId,
    seen: Seen<'_>,
    limits: Limits,
) -> Result<Missing, NotFilled> {
    let mut missing = Missing::default();
    let (mut bytes, mut cursor) = (0, None);
    // Nothing is missed from where the stream goes on; and without that, from the end of the log on.
    for _ in 0..MOST_PAGES {
        let page = read(client, session, cursor.as_deref(), limits).await?;
        for event in page.events.into_iter().rev() {
            let id = event.id().unwrap_or_default();
            if seen.goes_on_with == Some(&*id) {
                missing = Missing::default();
                bytes = 0;
                continue;
            }
            if seen.latest.iter().any(|known| *known == *id) {
                return Ok(missing);
            }
            bytes += event.len();
            // What is nearest to the stream is kept.
            if missing.lost > 0 || missing.events.len() >= MOST_EVENTS || bytes > MOST_BYTES {
                missing.lost += 1;
            } else {
                missing.events.push_front(event.detach());
            }
        }
        let next = page.cursor.filter(|next| page.has_more && Some(next) != cursor.as_ref());
        let Some(next) = next else {
            // This is where the log begins.
            let all = seen.latest.is_empty() && seen.from_its_beginning;
            return if all { Ok(missing) } else { Err(NotFilled::NotInLog) };
        };
        cursor = Some(next);
    }
    Err(NotFilled::NotInLog)
}

/// A page, whose events are in the order of the log.
struct Page {
    events: VecDeque<SessionEvent>,
    cursor: Option<String>,
    has_more: bool,
}

async fn read(
    client: &Client,
    session: &SessionId,
    cursor: Option<&str>,
    limits: Limits,
) -> Result<Page, CallError> {
    let params = Object::new().str("sessionId", session.as_str()).str("direction", "backward");
    let params = params.raw("max", &Json::from_text(PAGE.to_string()));
    let params = params.raw("includeEphemeral", &Json::from_static("false"));
    let params = match cursor {
        Some(cursor) => params.str("cursor", cursor),
        None => params,
    };
    let reply = client.call_within(methods::READ_LOG, &params.finish(), limits).await?;
    let events = reply.get("events").and_then(|events| events.items());
    let events = events.ok_or_else(|| {
        CallError::Decode(DecodeError::new(format!("{}: `events` is no array", methods::READ_LOG)))
    })?;
    let events = events.iter().filter_map(|event| SessionEvent::of_log(session.as_str(), event));
    Ok(Page {
        events: events.filter(|event| !event.is_ephemeral()).collect(),
        cursor: reply.get("cursor").and_then(|cursor| cursor.decode().ok()),
        has_more: reply.get("hasMore").is_some_and(|more| more.as_str() == "true"),
    })
}
