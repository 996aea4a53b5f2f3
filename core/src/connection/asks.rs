//! Owed replies: what the runtime asked and has not been answered.

use std::collections::{BTreeMap, HashMap};

use super::ids::SessionKey;
use super::seed::SeededHash;
use crate::json::Json;
use crate::jsonrpc::Id;
use crate::moment::Moment;
use crate::session::{AnswerCall, SessionId, Shape, ends_with_abort};
use crate::spare::give_back_of_map;

/// All that is asked, by number, and by the names that the runtime has for it.
#[derive(Debug)]
pub(super) struct Asks {
    open: BTreeMap<u64, OpenAsk>,
    by_request: HashMap<Id, u64, SeededHash>,
    by_event: BTreeMap<EventName, u64>,
    last: u64,
}

/// What the runtime calls an asking event: session, the event that completes it, and the event's `requestId`.
type EventName = (u64, &'static str, String);

/// One thing that is asked.
#[derive(Debug)]
pub(super) struct OpenAsk {
    pub(super) origin: Origin,
    pub(super) session: Option<SessionKey>,
    pub(super) state: AskState,
    /// When it came into this state.
    pub(super) since: Moment,
}

/// How it is answered.
#[derive(Debug)]
pub(super) enum Origin {
    /// By a reply that looks like `shape`; `neutral` is what to say when nobody does, `twin` the event that says that it
    /// was answered in another way, with the `requestId` that it names.
    Request {
        id: Id,
        method: String,
        shape: &'static Shape,
        neutral: Option<Json>,
        twin: Option<(&'static str, String)>,
    },
    /// By a call.
    Event { call: &'static AnswerCall, event_type: String, request: String },
}

impl Origin {
    /// The method of the request, or the type of the event.
    pub(super) fn method(&self) -> &str {
        match self {
            Origin::Request { method, .. } => method,
            Origin::Event { event_type, .. } => event_type,
        }
    }

    /// The event that says that it was answered, and the `requestId` which that names.
    fn completion(&self) -> Option<(&'static str, &str)> {
        match self {
            Origin::Request { twin, .. } => {
                twin.as_ref().map(|(completed, request)| (*completed, request.as_str()))
            }
            Origin::Event { call, request, .. } => Some((call.completed, request)),
        }
    }
}

/// Where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum AskState {
    /// In the window, until the session's id is known.
    Kept(SessionId),
    /// In a queue.
    Queued,
    /// With the user.
    Taken,
}

impl OpenAsk {
    fn event_name(&self) -> Option<EventName> {
        let (completed, request) = self.origin.completion()?;
        Some((self.session?.number(), completed, request.to_owned()))
    }
}

impl Asks {
    pub(super) fn new(hash: SeededHash) -> Self {
        Self {
            open: BTreeMap::new(),
            by_request: HashMap::with_hasher(hash),
            by_event: BTreeMap::new(),
            last: 0,
        }
    }

    /// Enters an ask, and gives its number.
    pub(super) fn insert(&mut self, ask: OpenAsk) -> u64 {
        self.last += 1;
        self.put_back(self.last, ask);
        self.last
    }

    /// Enters an ask under the number that it had.
    pub(super) fn put_back(&mut self, number: u64, ask: OpenAsk) {
        if let Origin::Request { id, .. } = &ask.origin {
            self.by_request.insert(id.clone(), number);
        }
        if let Some(name) = ask.event_name() {
            self.by_event.entry(name).or_insert(number);
        }
        self.open.insert(number, ask);
    }

    pub(super) fn remove(&mut self, number: u64) -> Option<OpenAsk> {
        let ask = self.open.remove(&number)?;
        if let Origin::Request { id, .. } = &ask.origin {
            self.by_request.remove(id);
            give_back_of_map(&mut self.by_request);
        }
        if let Some(name) = ask.event_name()
            && self.by_event.get(&name) == Some(&number)
        {
            self.by_event.remove(&name);
        }
        Some(ask)
    }

    pub(super) fn get(&self, number: u64) -> Option<&OpenAsk> {
        self.open.get(&number)
    }

    /// Where an ask is changes.
    pub(super) fn move_to(&mut self, number: u64, state: AskState, now: Moment) {
        if let Some(ask) = self.open.get_mut(&number) {
            ask.state = state;
            ask.since = now;
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

    /// The open request of this id.
    pub(super) fn of_request(&self, id: &Id) -> Option<u64> {
        self.by_request.get(id).copied()
    }

    /// The open asks that an event of type `completed` with this `requestId` answers.
    pub(super) fn of_event(&self, session: SessionKey, completed: &str, request: &str) -> Option<u64> {
        let range = (session.number(), "", String::new())..(session.number() + 1, "", String::new());
        self.by_event
            .range(range)
            .find(|((_, known, id), _)| *known == completed && id == request)
            .map(|(_, number)| *number)
    }

    /// The open asks of a session that an abort of its turn ends without a word of the runtime, in order.
    pub(super) fn ended_by_abort(&self, session: SessionKey) -> Vec<u64> {
        let ends = |ask: &OpenAsk| ask.session == Some(session) && ends_with_abort(ask.origin.method());
        self.open.iter().filter(|(_, ask)| ends(ask)).map(|(number, _)| *number).collect()
    }

    /// Whether a session has an open ask of an event that asks the same.
    pub(super) fn is_asked_in(&self, session: SessionKey, origin: &Origin) -> bool {
        match origin {
            Origin::Request { .. } => false,
            Origin::Event { call, request, .. } => self.of_event(session, call.completed, request).is_some(),
        }
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
