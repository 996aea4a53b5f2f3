//! The session ids that have an owner here, and the state of each owner.

use std::borrow::Borrow;
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::hash::{Hash, Hasher};
use std::time::Duration;

use super::activity::Activity;
use super::life::Life;
use super::prompt_gate::PromptGate;
use super::queue::Queue;
use super::seed::SeededHash;
use super::standing::Standing;
use super::start_steps::Step;
use super::subscribers::Subscribers;
use super::turns::{Correlation, Turns};
use crate::ids::SessionKey;
use crate::jsonrpc::EventFrame;
use crate::session::{Item, SessionId};
use crate::spare::Trimmed;

/// The sessions of a connection. An id has one owner; removal names the owner that it removes.
#[derive(Debug)]
pub(super) struct Sessions {
    slots: Trimmed<Vec<Option<Box<Session>>>>,
    free: Trimmed<Vec<u32>>,
    /// The slots of those that own an id.
    owners: Trimmed<HashMap<ByBytes, u32, SeededHash>>,
    ended: EndedIds,
    /// The owner found last, since events of a session come in runs.
    latest: Option<SessionKey>,
    last: u64,
}

/// One owner's state.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) key: SessionKey,
    /// None until the runtime has said, for a session in the cloud.
    pub(super) id: Option<SessionId>,
    /// `true` if the id is the same on the wire, with nothing in it escaped.
    is_plain: bool,
    pub(super) life: Life,
    pub(super) queue: Queue<Item>,
    pub(super) reader: Reader,
    pub(super) gate: PromptGate,
    /// `true` if the session was resumed here, and not created.
    pub(super) resumed: bool,
    /// The latest change of its tools that the runtime has taken.
    pub(super) tools: u64,
    /// The steps that its config asks for once it is created or resumed.
    pub(super) steps: Option<Box<[Step]>>,
    /// By what the turns that are waited for know their events.
    pub(super) correlation: Correlation,
    /// The turns that are waited for.
    pub(super) turns: Turns,
    /// The time at which anything last came for it.
    pub(super) last_activity: Activity,
    /// All that is known of it beside its stream.
    pub(super) standing: Standing,
    /// Who sees its stream beside its reader.
    pub(super) subscribers: Option<Box<Subscribers>>,
}

/// The reader of a session: whether somebody takes its items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    Present,
    Gone,
}

impl Sessions {
    pub(super) fn new(hash: SeededHash, remembered: usize) -> Self {
        Self {
            slots: Trimmed::default(),
            free: Trimmed::default(),
            owners: Trimmed::new(HashMap::with_hasher(hash)),
            ended: EndedIds { order: VecDeque::new(), ids: BTreeSet::new(), limit: remembered },
            latest: None,
            last: 0,
        }
    }

    /// Makes a session that has no id yet.
    pub(super) fn insert(&mut self, connection: u32, gate: PromptGate, current: Activity) -> SessionKey {
        let slot = self.free.change().pop().unwrap_or_else(|| {
            self.slots.change().push(None);
            u32::try_from(self.slots.len() - 1).unwrap_or(u32::MAX)
        });
        self.last += 1;
        let key = SessionKey::new(connection, self.last, slot);
        let correlation = if gate.is_of_cloud() { Correlation::Order } else { Correlation::Id };
        let session = Session {
            key,
            id: None,
            is_plain: false,
            life: Life::starting(),
            queue: Queue::new(),
            reader: Reader::Present,
            gate,
            resumed: false,
            tools: 0,
            steps: None,
            correlation,
            turns: Turns::default(),
            last_activity: current,
            standing: Standing::default(),
            subscribers: None,
        };
        if let Some(place) = self.slots.get_mut(key.slot()) {
            *place = Some(Box::new(session));
        }
        key
    }

    /// Makes a session the owner of an id, whoever was before.
    pub(super) fn set_owner(&mut self, id: &SessionId, key: SessionKey) {
        self.ended.forget(id);
        self.owners.change().insert(ByBytes(id.clone()), key.slot_number());
        self.latest = None;
        if let Some(session) = self.get_mut(key) {
            session.is_plain = !id.as_str().contains(['\\', '"']);
            session.id = Some(id.clone());
        }
    }

    /// Takes an id from its owner, if that is who owns it.
    pub(super) fn remove_owner(&mut self, id: &SessionId, key: SessionKey) -> bool {
        let owned = self.owner(id.as_str()) == Some(key);
        if owned {
            self.owners.change().remove(id.as_str().as_bytes());
            self.latest = None;
        }
        owned
    }

    pub(super) fn owner(&self, id: &str) -> Option<SessionKey> {
        self.owner_of_bytes(id.as_bytes())
    }

    fn owner_of_bytes(&self, id: &[u8]) -> Option<SessionKey> {
        self.in_slot(*self.owners.get(id)? as usize)
    }

    /// The owner of the session that an event is of. Most are of the session that the last was of.
    #[inline]
    pub(super) fn route(&mut self, event: &EventFrame) -> Option<SessionKey> {
        self.route_as_before(event).or_else(|| self.route_anew(event))
    }

    /// Without looking it up, if it is the same as before.
    #[inline]
    fn route_as_before(&self, event: &EventFrame) -> Option<SessionKey> {
        let latest = self.get(self.latest?)?;
        let is_same = latest.is_plain && latest.id.as_ref().is_some_and(|id| event.is_of(id.as_str()));
        is_same.then_some(latest.key)
    }

    #[inline(never)]
    fn route_anew(&mut self, event: &EventFrame) -> Option<SessionKey> {
        let owner = match event.plain_session_id() {
            Some(id) => self.owner_of_bytes(id),
            None => self.owner(&event.session_id()?),
        }?;
        self.latest = Some(owner);
        Some(owner)
    }

    pub(super) fn get(&self, key: SessionKey) -> Option<&Session> {
        self.slots.get(key.slot())?.as_deref().filter(|session| session.key == key)
    }

    pub(super) fn get_mut(&mut self, key: SessionKey) -> Option<&mut Session> {
        self.slots.get_mut(key.slot())?.as_deref_mut().filter(|session| session.key == key)
    }

    /// The session whose state lies in this slot.
    pub(super) fn in_slot(&self, slot: usize) -> Option<SessionKey> {
        self.slots.get(slot)?.as_ref().map(|session| session.key)
    }

    /// Frees an ended session's state.
    pub(super) fn free(&mut self, key: SessionKey) {
        if self.get(key).is_some()
            && let Some(place) = self.slots.get_mut(key.slot())
        {
            *place = None;
            self.free.change().push(u32::try_from(key.slot()).unwrap_or(u32::MAX));
            if self.free.len() == self.slots.len() {
                self.slots.change().clear();
                self.free.change().clear();
            }
        }
    }

    pub(super) fn remember_ended(&mut self, id: &SessionId) {
        self.ended.remember(id);
    }

    pub(super) fn has_ended(&self, id: &str) -> bool {
        self.ended.ids.contains(id)
    }

    pub(super) fn last_active(&self, key: SessionKey) -> Duration {
        self.get(key).map_or(Duration::ZERO, |session| session.last_activity.active)
    }

    /// A session does something, unless it has ended. If it is in another's place, that does the same.
    pub(super) fn touch(&mut self, key: SessionKey, current: Activity) {
        let mut touched = Some(key);
        while let Some(session) = touched.and_then(|key| self.get_mut(key))
            && !session.life.is_over()
        {
            session.last_activity = current;
            touched = session.life.displaced();
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Session> {
        self.slots.iter().filter_map(|slot| slot.as_deref())
    }

    /// In the order in which they began: where a state lies depends on what was taken of others.
    pub(super) fn keys(&self) -> Vec<SessionKey> {
        let mut keys: Vec<_> = self.iter().map(|session| session.key).collect();
        keys.sort_unstable_by_key(|key| key.number());
        keys
    }
}

/// An id that is looked up by its bytes, as they stand in a frame.
#[derive(Debug, PartialEq, Eq)]
struct ByBytes(SessionId);

impl Borrow<[u8]> for ByBytes {
    fn borrow(&self) -> &[u8] {
        self.0.as_str().as_bytes()
    }
}

impl Hash for ByBytes {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Borrow::<[u8]>::borrow(self).hash(state);
    }
}

/// The ids that ended here last.
#[derive(Debug)]
struct EndedIds {
    order: VecDeque<SessionId>,
    ids: BTreeSet<SessionId>,
    limit: usize,
}

impl EndedIds {
    fn remember(&mut self, id: &SessionId) {
        if self.ids.insert(id.clone()) {
            self.order.push_back(id.clone());
            if self.order.len() > self.limit
                && let Some(oldest) = self.order.pop_front()
            {
                self.ids.remove(&oldest);
            }
        }
    }

    fn forget(&mut self, id: &SessionId) {
        if self.ids.remove(id) {
            self.order.retain(|known| known != id);
        }
    }
}

#[cfg(test)]
mod tests;
