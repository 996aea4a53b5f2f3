//! Sessions: who owns an id, what may be done with it, and how sessions end.

use std::collections::{BTreeMap, BTreeSet};

/// Where a session is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its create or resume is not replied to.
    Starting,
    /// It is there.
    Open,
    /// Its create or resume is not replied to, and whoever asked for it has left. It keeps its id until then.
    Abandoned,
    /// A resume is about to take its place.
    Displaced,
    /// It is over.
    Ended,
}

/// Says whether an id may be created, where a session in this state owns it.
pub fn may_create(owner: Option<State>) -> bool {
    owner.is_none()
}

/// Says whether an id may be resumed, where a session in this state owns it.
pub fn may_resume(owner: Option<State>) -> bool {
    matches!(owner, None | Some(State::Open))
}

/// What ends when the runtime no longer has a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// The session.
    Itself,
    /// The one whose place it is about to take. Of itself, the reply says what the runtime has.
    Resident,
    /// Nothing.
    Nothing,
}

impl State {
    /// Says whether prompts may be given.
    pub fn takes_prompts(self) -> bool {
        !matches!(self, State::Abandoned | State::Ended)
    }

    /// Says whether a detach or destroy waits: another session is about to take the place, or gives it back.
    pub fn holds_its_end(self) -> bool {
        self == State::Displaced
    }

    /// Returns what ends when the runtime no longer has the session of this id.
    pub fn gone(self) -> Gone {
        match self {
            State::Open | State::Displaced => Gone::Itself,
            State::Starting => Gone::Resident,
            State::Abandoned | State::Ended => Gone::Nothing,
        }
    }
}

/// Where a message goes that is of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route<S> {
    /// To its session.
    Session(S),
    /// To a session that nobody wants: an event is dropped.
    Abandoned(S),
    /// Into the window, as far as that has room.
    Window,
    /// Nowhere: its session has ended here.
    Ended,
    /// Nowhere: no session is known that it could be of.
    Unknown,
}

/// Returns where a message goes. A window that is open wins over the memory of sessions that have ended.
pub fn route<S>(owner: Option<(S, State)>, window_is_open: bool, has_ended: bool) -> Route<S> {
    match owner {
        Some((session, State::Abandoned)) => Route::Abandoned(session),
        Some((session, _)) => Route::Session(session),
        None if window_is_open => Route::Window,
        None if has_ended => Route::Ended,
        None => Route::Unknown,
    }
}

/// Returns the sessions that see an event of one: it, and the one whose place it is about to take.
pub fn seen_by<S: Copy>(session: S, displaced: Option<S>) -> impl Iterator<Item = S> + Clone {
    [Some(session), displaced].into_iter().flatten()
}

/// Who owns which id, and which ids have ended here.
#[derive(Clone, Debug)]
pub struct Owners<Id, S> {
    owners: BTreeMap<Id, S>,
    ended: BTreeSet<Id>,
}

impl<Id, S> Default for Owners<Id, S> {
    fn default() -> Self {
        Owners { owners: BTreeMap::new(), ended: BTreeSet::new() }
    }
}

impl<Id: Ord, S: Copy + PartialEq> Owners<Id, S> {
    /// Returns the session that owns an id.
    pub fn of(&self, id: &Id) -> Option<S> {
        self.owners.get(id).copied()
    }

    /// A session becomes the owner of an id.
    pub fn own(&mut self, id: Id, session: S) {
        self.ended.remove(&id);
        self.owners.insert(id, session);
    }

    /// A session ends. Returns whether it was the owner: then the id is nobody's.
    pub fn release(&mut self, id: &Id, session: S) -> bool {
        let is_owner = self.of(id) == Some(session);
        if is_owner {
            self.owners.remove(id);
        }
        is_owner
    }

    /// An id is nobody's any more, here or at the runtime.
    pub fn forget(&mut self, id: Id) {
        self.ended.insert(id);
    }

    /// Says whether a session of this id has ended here.
    pub fn has_ended(&self, id: &Id) -> bool {
        self.ended.contains(id)
    }
}
