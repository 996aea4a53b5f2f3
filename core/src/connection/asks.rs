//! Owed replies: what the runtime asked and has not been answered.

use std::collections::{BTreeMap, HashMap};

use super::seed::SeededHash;
use crate::ids::SessionKey;
use crate::json::Json;
use crate::jsonrpc::{Id, Request};
use crate::moment::Moment;
use crate::protocol::{self, AskRow, Shape};
use crate::session::{SessionEvent, SessionId};
use crate::spare::Trimmed;

/// All that is asked, by number, and by the names that the runtime has for it.
#[derive(Debug)]
pub(super) struct Asks {
    open: BTreeMap<u64, OpenAsk>,
    by_request: Trimmed<HashMap<Id, u64, SeededHash>>,
    by_completion: BTreeMap<Completion, u64>,
    last: u64,
}

/// The key of what ends an ask that was answered elsewhere: session, type of the completing event, and `requestId`.
type Completion = (u64, &'static str, String);

/// One thing that is asked.
#[derive(Debug)]
pub(super) struct OpenAsk {
    pub(super) origin: Origin,
    pub(super) session: Option<SessionKey>,
    pub(super) state: AskState,
    /// When it came into this state.
    pub(super) since: Moment,
}

/// The way in which an ask came, which decides how it is answered.
#[derive(Debug)]
pub(super) enum Origin {
    /// As a request, by a reply.
    Request {
        id: Id,
        method: String,
        row: Option<&'static AskRow>,
        /// The shape that an answer must have.
        shape: &'static Shape,
        /// The neutral answer, for when nobody answers.
        neutral: Option<Json>,
        /// The `requestId` by which it may be ended from elsewhere.
        request: Option<String>,
    },
    /// As an event, by a call that names its `requestId`.
    Event {
        row: &'static AskRow,
        request: String,
        /// `true` if an abort ends the ask without a word.
        is_dropped_on_abort: bool,
    },
}

/// The state of an ask: where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum AskState {
    /// In the window, until the session's id is known.
    Kept(SessionId),
    /// In a queue.
    Queued,
    /// For a handler, which has not taken it yet. In a stream there is a mark in its place, if it has one.
    Claimed,
    /// With a handler.
    Handled,
    /// With the user.
    Taken,
}

impl Origin {
    /// Reads a request.
    pub(super) fn of_request(request: &Request) -> Self {
        let row = protocol::request(request.method());
        let ended_by_id = row.is_some_and(|row| row.completed().is_some());
        Origin::Request {
            id: request.id().detach(),
            method: request.method().to_owned(),
            row,
            shape: row.map_or(&Shape::Any, |row| row.shape(Some(request))),
            neutral: row.and_then(|row| row.neutral_answer(request)).map(|answer| answer.detach()),
            request: request.params().filter(|_| ended_by_id).and_then(|params| request_id(&params)),
        }
    }

    /// Reads an event of a session that is in the cloud or not. None if it asks nothing that may be answered: it is of
    /// another type, names no `requestId`, or a hook has answered it.
    pub(super) fn of_event(event_type: &str, event: &SessionEvent, in_cloud: bool) -> Option<Self> {
        let row = protocol::event(event_type).filter(|row| row.asks_as_event(in_cloud))?;
        let data = event.data()?;
        if data.get("resolvedByHook").is_some_and(|resolved| resolved.as_str() == "true") {
            return None;
        }
        let is_dropped_on_abort = row.on_abort.drops(Some(&data));
        Some(Origin::Event { row, request: request_id(&data)?, is_dropped_on_abort })
    }

    /// The method of the request, or the type of the event.
    pub(super) fn method(&self) -> &str {
        match self {
            Origin::Request { method, .. } => method,
            Origin::Event { row, .. } => row.name,
        }
    }

    /// Returns the shape that an answer must have.
    pub(super) fn shape(&self) -> &'static Shape {
        match self {
            Origin::Request { shape, .. } => shape,
            Origin::Event { row, .. } => row.shape(None),
        }
    }

    /// Returns `true` if an abort of its turn ends the ask without a word.
    fn is_dropped_on_abort(&self) -> bool {
        match self {
            Origin::Request { row, .. } => row.is_some_and(|row| row.on_abort.drops(None)),
            Origin::Event { is_dropped_on_abort, .. } => *is_dropped_on_abort,
        }
    }

    fn row(&self) -> Option<&'static AskRow> {
        match self {
            Origin::Request { row, .. } => *row,
            Origin::Event { row, .. } => Some(row),
        }
    }

    fn request(&self) -> Option<&str> {
        match self {
            Origin::Request { request, .. } => request.as_deref(),
            Origin::Event { request, .. } => Some(request),
        }
    }

    fn completion(&self, session: SessionKey) -> Option<Completion> {
        Some((session.number(), self.row()?.completed()?, self.request()?.to_owned()))
    }
}

/// The `requestId` in params or data; an empty one names nothing.
fn request_id(data: &Json) -> Option<String> {
    let id: String = data.get("requestId")?.decode().ok()?;
    (!id.is_empty()).then_some(id)
}

impl Asks {
    pub(super) fn new(hash: SeededHash) -> Self {
        Self {
            open: BTreeMap::new(),
            by_request: Trimmed::new(HashMap::with_hasher(hash)),
            by_completion: BTreeMap::new(),
            last: 0,
        }
    }

    /// Returns the number of asks that were entered and are no longer open.
    pub(super) fn ended(&self) -> u64 {
        self.last - self.open.len() as u64
    }

    /// The number that the next ask gets.
    pub(super) fn next_number(&self) -> u64 {
        self.last + 1
    }

    /// Enters an ask. Returns its number.
    pub(super) fn insert(&mut self, ask: OpenAsk) -> u64 {
        self.last += 1;
        self.put_back(self.last, ask);
        self.last
    }

    /// Enters an ask under the number that it had.
    pub(super) fn put_back(&mut self, number: u64, ask: OpenAsk) {
        if let Origin::Request { id, .. } = &ask.origin {
            self.by_request.change().insert(id.clone(), number);
        }
        if let Some(completion) = ask.completion() {
            self.by_completion.entry(completion).or_insert(number);
        }
        self.open.insert(number, ask);
    }

    /// Takes an ask out: it was answered, or will not be.
    pub(super) fn remove(&mut self, number: u64) -> Option<OpenAsk> {
        let ask = self.open.remove(&number)?;
        if let Origin::Request { id, .. } = &ask.origin {
            self.by_request.change().remove(id);
        }
        if let Some(completion) = ask.completion()
            && self.by_completion.get(&completion) == Some(&number)
        {
            self.by_completion.remove(&completion);
        }
        Some(ask)
    }

    /// Takes all of them out, unanswered: the connection has ended.
    pub(super) fn clear(&mut self) -> BTreeMap<u64, OpenAsk> {
        self.by_request.change().clear();
        self.by_completion.clear();
        std::mem::take(&mut self.open)
    }

    pub(super) fn get(&self, number: u64) -> Option<&OpenAsk> {
        self.open.get(&number)
    }

    /// A handler here has claimed an ask.
    pub(super) fn claim(&mut self, number: u64, now: Moment) {
        if let Some(ask) = self.open.get_mut(&number) {
            ask.state = AskState::Claimed;
            ask.since = now;
        }
    }

    /// Somebody has taken an ask from its queue.
    pub(super) fn take(&mut self, number: u64, now: Moment) {
        if let Some(ask) = self.open.get_mut(&number) {
            ask.state = if ask.state == AskState::Claimed { AskState::Handled } else { AskState::Taken };
            ask.since = now;
        }
    }

    /// Whoever has an ask declines to answer it, and need not be told that it is over.
    pub(super) fn decline(&mut self, number: u64) {
        if let Some(ask) = self.open.get_mut(&number) {
            ask.state = AskState::Taken;
        }
    }

    /// A request that was kept has got its session, in whose queue it is now.
    pub(super) fn adopt(&mut self, number: u64, session: SessionKey, now: Moment) {
        if let Some(mut ask) = self.remove(number) {
            ask.session = Some(session);
            ask.state = AskState::Queued;
            ask.since = now;
            self.put_back(number, ask);
        }
    }

    /// Moves the asks of one session to another, in order. Returns those that the other was asked before, which are
    /// taken out.
    pub(super) fn hand_over(&mut self, from: SessionKey, to: SessionKey) -> BTreeMap<u64, OpenAsk> {
        let mut asked_before = BTreeMap::new();
        for number in self.of_session(from) {
            let Some(mut ask) = self.remove(number) else { continue };
            if self.is_asked_in(to, &ask.origin) {
                asked_before.insert(number, ask);
            } else {
                ask.session = Some(to);
                self.put_back(number, ask);
            }
        }
        asked_before
    }

    /// The open request of this id.
    pub(super) fn of_request(&self, id: &Id) -> Option<u64> {
        self.by_request.get(id).copied()
    }

    /// Returns `true` if a session has an open ask of an event that asks the same.
    pub(super) fn is_asked_in(&self, session: SessionKey, origin: &Origin) -> bool {
        matches!(origin, Origin::Event { .. })
            && origin
                .completion(session)
                .is_some_and(|completion| self.by_completion.contains_key(&completion))
    }

    /// The open asks of a session that an event ends: the one that it says was answered, or those that the runtime
    /// drops with the turn that it aborts.
    pub(super) fn ended_by(
        &self,
        session: SessionKey,
        event_type: &str,
        event: &SessionEvent,
        aborts: bool,
    ) -> Vec<u64> {
        if aborts {
            return self.dropped_on_abort(session);
        }
        if self.open.is_empty() || !protocol::completes(event_type) {
            return Vec::new();
        }
        let request = event.data().and_then(|data| data.get("requestId")?.decode::<String>().ok());
        let Some(request) = request else { return Vec::new() };
        self.completed(session, event_type, &request).into_iter().collect()
    }

    fn completed(&self, session: SessionKey, event_type: &str, request: &str) -> Option<u64> {
        let range = (session.number(), "", String::new())..(session.number() + 1, "", String::new());
        let mut of_session = self.by_completion.range(range);
        let (_, number) = of_session.find(|((_, known, id), _)| *known == event_type && id == request)?;
        Some(*number)
    }

    fn dropped_on_abort(&self, session: SessionKey) -> Vec<u64> {
        let is_dropped = |ask: &OpenAsk| ask.session == Some(session) && ask.origin.is_dropped_on_abort();
        self.open.iter().filter(|(_, ask)| is_dropped(ask)).map(|(number, _)| *number).collect()
    }

    /// The open asks of a session, in order.
    pub(super) fn of_session(&self, session: SessionKey) -> Vec<u64> {
        self.open.iter().filter(|(_, ask)| ask.session == Some(session)).map(|(number, _)| *number).collect()
    }

    pub(super) fn numbers(&self) -> Vec<u64> {
        self.open.keys().copied().collect()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u64, &OpenAsk)> {
        self.open.iter().map(|(number, ask)| (*number, ask))
    }

    pub(super) fn len(&self) -> usize {
        self.open.len()
    }
}

impl OpenAsk {
    /// Returns `true` if a handler here has claimed the ask.
    pub(super) fn is_claimed(&self) -> bool {
        matches!(self.state, AskState::Claimed | AskState::Handled)
    }

    /// Returns `true` if nobody has taken the ask yet, where somebody could.
    pub(super) fn is_untaken(&self) -> bool {
        matches!(self.state, AskState::Queued | AskState::Claimed)
    }

    fn completion(&self) -> Option<Completion> {
        self.origin.completion(self.session?)
    }
}

#[cfg(test)]
mod tests;
