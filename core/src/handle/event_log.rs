//! A session's events from its log, and then as they come, without a hole or a double between.
//!
//! The runtime keeps a session's lasting events in a log, and gives it out a page at a time. What comes meanwhile is seen by
//! a subscription that begins before the first page is asked for, so every event is in one of the two, and those around the
//! meeting are in both. Log and stream have the lasting events in the same order. So reading the log may stop at the first
//! that waits in the subscription; and what the log gave last is not told again.

use std::borrow::Cow;
use std::collections::{BTreeSet, VecDeque};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use super::call::{Call, Pending};
use super::events::{Item, ItemKind};
use super::session::Session;
use super::shared::Shared;
use super::subscription::Subscription;
use crate::connection::{CallError, Limits};
use crate::ids::SessionKey;
use crate::json::{DecodeError, Json, Object};
use crate::protocol::methods;
use crate::session::{SessionEnd, SessionEvent, SessionId};

/// Events of a page.
const PAGE: u32 = 200;
/// Ids of events that the log gave last and that may come once more.
const RECENT: usize = 4096;
/// Items that are taken from the subscription to see where the log meets it.
const AHEAD: usize = 4096;
/// Bytes of those.
const AHEAD_BYTES: usize = 8 << 20;
/// Ids of events that were told last: the runtime does not write all to its log that it says are to last.
const LAST_TOLD: usize = 4;

/// A session's events: those of its log, and then as they come. Made by [`Session::event_log`].
///
/// ```
/// # use pilotwire::{Session, handle::{EventLogError, LogItem}};
/// # async fn show(session: &Session) -> Result<(), EventLogError> {
/// let mut log = session.event_log();
/// while let Some(item) = log.next().await {
///     if let LogItem::Event(event) = item? {
///         println!("{}", event.event_type());
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Of what has passed there are the events that the runtime keeps; of what comes, all. A reader that is too slow for what
/// comes loses nothing that lasts: it is read from the log then. What is lost of the rest is counted. It keeps neither the
/// session nor the connection alive.
#[must_use = "it reads when it is polled"]
pub struct EventLog {
    shared: Arc<Shared>,
    key: SessionKey,
    session_id: SessionId,
    live: Subscription,
    /// Taken from the subscription, not yet told.
    ahead: VecDeque<Item>,
    stage: Stage,
    /// The place where the next page begins.
    cursor: Option<String>,
    /// Read from the log, not yet told.
    page: VecDeque<SessionEvent>,
    /// Nothing is told up to the event of this id, which the caller gave.
    skip_to: Option<String>,
    /// Nothing is told up to one of these, which were told last. Empty if nothing was told behind the cursor.
    behind: VecDeque<String>,
    /// The place from which the log is read to find one of those.
    from: Option<String>,
    /// The ids of the lasting events that were told last, of the log or as they came.
    last_told: VecDeque<String>,
    /// The number of lasting events that were told, and the number of those behind the cursor.
    told: u64,
    told_behind: u64,
    /// The ids that the log gave last.
    recent: Recent,
    /// The ids of the lasting events that were told last as they came.
    live_told: Recent,
    /// Events of the stream that were given up, less those that the log gave for them.
    missed: u64,
}

/// An item of an [`EventLog`].
#[derive(Debug)]
#[non_exhaustive]
pub enum LogItem {
    /// An event, of the log or as it came.
    Event(SessionEvent),
    /// So many events that do not last were given up here for want of room.
    Missed(u64),
    /// The session has ended here. The last item.
    Ended(SessionEnd),
}

/// The reason that a session's log cannot be read on. The [`EventLog`] gives nothing more.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EventLogError {
    /// The runtime did not give a page of it.
    #[error("the event log cannot be read: {0}")]
    Call(CallError),
    /// The event behind which it was to begin, or that was told last, is not in it.
    #[error("the event log has no event `{0}`")]
    NotThere(String),
}

impl From<CallError> for EventLogError {
    fn from(error: CallError) -> Self {
        EventLogError::Call(error)
    }
}

#[derive(Debug)]
enum Stage {
    /// A page is to be asked for.
    Reading,
    Asked(Call),
    Live,
    Over,
}

impl Session {
    /// Reads the session's event log from its beginning, and goes on with what comes. See [`EventLog`].
    pub fn event_log(&self) -> EventLog {
        let (shared, _) = self.connection();
        let live = Subscription::of(&shared, self.key());
        EventLog {
            shared,
            key: self.key(),
            session_id: self.id().clone(),
            live,
            ahead: VecDeque::new(),
            stage: Stage::Reading,
            cursor: None,
            page: VecDeque::new(),
            skip_to: None,
            behind: VecDeque::new(),
            from: None,
            last_told: VecDeque::new(),
            told: 0,
            told_behind: 0,
            recent: Recent::default(),
            live_told: Recent::default(),
            missed: 0,
        }
    }
}

impl EventLog {
    /// Begins behind the event of this id, which must be in the log: for callers that have seen what was before.
    pub fn after(mut self, event_id: impl Into<String>) -> Self {
        self.skip_to = Some(event_id.into());
        self
    }

    /// Waits for the next item; `None` after [`LogItem::Ended`] or an error. Cancel-safe: a future that is dropped before it
    /// is done loses nothing.
    pub async fn next(&mut self) -> Option<Result<LogItem, EventLogError>> {
        poll_fn(|context| self.poll_next_item(context)).await
    }

    /// As [`next`](Self::next), for callers that poll.
    pub fn poll_next_item(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<LogItem, EventLogError>>> {
        loop {
            if let Some(event) = self.page.pop_front() {
                return Poll::Ready(Some(Ok(LogItem::Event(event))));
            }
            match &mut self.stage {
                Stage::Over => return Poll::Ready(None),
                Stage::Reading => self.stage = Stage::Asked(self.ask()),
                Stage::Asked(call) => {
                    let read = ready!(Pin::new(call).poll(context));
                    let read = read.map_err(EventLogError::from).and_then(|page| self.on_page(&page));
                    if let Err(error) = read {
                        self.stage = Stage::Over;
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                Stage::Live => match self.poll_live(context) {
                    Poll::Ready(Some(item)) => return Poll::Ready(Some(Ok(item))),
                    Poll::Ready(None) => {}
                    Poll::Pending => return Poll::Pending,
                },
            }
        }
    }

    fn ask(&self) -> Call {
        let max = Json::from_text(PAGE.to_string());
        let params = Object::new().str("sessionId", self.session_id.as_str()).raw("max", &max);
        let params = params.raw("includeEphemeral", &Json::from_static("false"));
        let params = match &self.cursor {
            Some(cursor) => params.str("cursor", cursor),
            None => params,
        };
        let params = params.finish();
        let call = self.shared.with(|state, now| {
            let call = state.connection.call(now, methods::READ_LOG, Some(&params), Limits::none())?;
            state.expect(call);
            Ok(call)
        });
        Call(Pending::new(&self.shared, call))
    }

    fn on_page(&mut self, page: &Json) -> Result<(), EventLogError> {
        let page = Page::read(page, self.session_id.as_str())?;
        if page.expired && self.cursor.is_some() && self.skip_to.is_none() {
            // The runtime has begun anew, at the beginning: what was told is left out.
            self.from = None;
            self.told_behind = self.told;
            self.behind = self.last_told.clone();
        }
        let meeting = self.first_ahead();
        let mut met = false;
        for event in page.events {
            let id = event.id().map(Cow::into_owned).unwrap_or_default();
            if let Some(skip_to) = &self.skip_to {
                let is_it = *skip_to == id;
                self.recent.note(&id);
                self.told += 1;
                if is_it {
                    self.skip_to = None;
                    self.note_told(id);
                }
                continue;
            }
            if meeting.as_deref() == Some(id.as_str()) {
                met = true;
                break;
            }
            if !self.behind.is_empty() {
                if self.behind.contains(&id) {
                    self.behind.clear();
                }
                continue;
            }
            if self.recent.has(&id) || self.live_told.has(&id) {
                continue;
            }
            self.recent.note(&id);
            self.note_told(id);
            self.missed = self.missed.saturating_sub(1);
            self.page.push_back(event);
        }
        let goes_on = page.has_more && page.cursor.is_some() && page.cursor != self.cursor;
        // Where the stream was met, the rest of the page is still to be read if the stream loses something.
        if !met && page.cursor.is_some() {
            self.cursor = page.cursor;
            if self.behind.is_empty() {
                self.told_behind = 0;
            }
        }
        if !met && goes_on {
            self.stage = Stage::Reading;
            return Ok(());
        }
        if let Some(skip_to) = self.skip_to.take() {
            return Err(EventLogError::NotThere(skip_to));
        }
        if let Some(last) = std::mem::take(&mut self.behind).pop_back() {
            // The log has none of them. It is read once more, and what was told is known by its id, unless that is too much.
            if self.told_behind > RECENT as u64 {
                return Err(EventLogError::NotThere(last));
            }
            self.cursor = self.from.take();
            self.stage = Stage::Reading;
            return Ok(());
        }
        self.stage = Stage::Live;
        if self.missed > 0 {
            let gap = crate::session::Gap { from: 0, count: std::mem::take(&mut self.missed) };
            self.ahead.push_front(Item { seq: 0, kind: ItemKind::Gap(gap) });
        }
        Ok(())
    }

    /// A lasting event is told.
    fn note_told(&mut self, id: String) {
        self.told += 1;
        self.told_behind += 1;
        if id.is_empty() {
            return;
        }
        if self.last_told.len() == LAST_TOLD {
            self.last_told.pop_front();
        }
        self.last_told.push_back(id);
    }

    /// The id of the first lasting event that waits in the subscription.
    fn first_ahead(&mut self) -> Option<String> {
        let lasting = |item: &Item| match &item.kind {
            ItemKind::Event(event) if !event.is_ephemeral() => event.id().map(Cow::into_owned),
            _ => None,
        };
        if let Some(id) = self.ahead.iter().find_map(lasting) {
            return Some(id);
        }
        let len = |item: &Item| match &item.kind {
            ItemKind::Event(event) => event.len(),
            _ => 0,
        };
        let mut bytes: usize = self.ahead.iter().map(len).sum();
        while self.ahead.len() < AHEAD && bytes < AHEAD_BYTES {
            let item = self.live.try_next()?;
            let id = lasting(&item);
            bytes += len(&item);
            self.ahead.push_back(item);
            if id.is_some() {
                return id;
            }
        }
        None
    }

    /// The next of what comes. None where something else is to be done first, or it is not to be told.
    fn poll_live(&mut self, context: &mut Context<'_>) -> Poll<Option<LogItem>> {
        let item = match self.ahead.pop_front() {
            Some(item) => item,
            None => match ready!(self.live.poll_next_item(context)) {
                Some(item) => item,
                None => {
                    self.stage = Stage::Over;
                    return Poll::Ready(None);
                }
            },
        };
        Poll::Ready(match item.kind {
            ItemKind::Event(event) => {
                let id = event.id().filter(|_| !event.is_ephemeral()).map(Cow::into_owned);
                if let Some(id) = id {
                    if self.recent.has(&id) {
                        return Poll::Ready(None);
                    }
                    self.live_told.note(&id);
                    self.note_told(id);
                }
                Some(LogItem::Event(event))
            }
            // This one says what could not be had from the log.
            ItemKind::Gap(gap) if item.seq == 0 => Some(LogItem::Missed(gap.count)),
            ItemKind::Gap(gap) => {
                self.missed = gap.count;
                self.from = self.cursor.clone();
                if self.told_behind > 0 {
                    self.behind = self.last_told.clone();
                }
                self.stage = Stage::Reading;
                None
            }
            ItemKind::Closed(end) => {
                self.stage = Stage::Over;
                Some(LogItem::Ended(end))
            }
            _ => None,
        })
    }
}

/// A page of the log.
struct Page {
    events: Vec<SessionEvent>,
    cursor: Option<String>,
    has_more: bool,
    expired: bool,
}

impl Page {
    fn read(page: &Json, session_id: &str) -> Result<Self, CallError> {
        let wrong =
            |what: &str| CallError::Decode(DecodeError::new(format!("{}: {what}", methods::READ_LOG)));
        let events = page.get("events").and_then(|events| events.items());
        let events = events.ok_or_else(|| wrong("`events` is no array"))?;
        let events = events.iter().filter_map(|event| SessionEvent::of_log(session_id, event));
        Ok(Self {
            // Not every runtime leaves those out.
            events: events.filter(|event| !event.is_ephemeral()).collect(),
            cursor: page.get("cursor").and_then(|cursor| cursor.decode().ok()),
            has_more: page.get("hasMore").is_some_and(|more| more.as_str() == "true"),
            expired: page.get("cursorStatus").is_some_and(|status| status.as_str() == "\"expired\""),
        })
    }
}

/// Ids that were seen last.
#[derive(Debug, Default)]
struct Recent {
    order: VecDeque<Box<str>>,
    ids: BTreeSet<Box<str>>,
}

impl Recent {
    fn note(&mut self, id: &str) {
        if id.is_empty() || !self.ids.insert(id.into()) {
            return;
        }
        self.order.push_back(id.into());
        if self.order.len() > RECENT
            && let Some(oldest) = self.order.pop_front()
        {
            self.ids.remove(&oldest);
        }
    }

    fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }
}

impl std::fmt::Debug for EventLog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventLog")
            .field("session", &self.key)
            .field("stage", &self.stage)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{RECENT, Recent};

    #[test]
    fn as_many_ids_are_known_as_there_is_room_for() {
        let mut recent = Recent::default();
        recent.note("");
        assert!(!recent.has(""));
        (0..RECENT).for_each(|number| recent.note(&number.to_string()));
        recent.note("0");
        assert!(recent.has("0"));
        recent.note("one more");
        assert!(!recent.has("0") && recent.has("1") && recent.has("one more"));
        assert_eq!((recent.order.len(), recent.ids.len()), (RECENT, RECENT));
    }
}
