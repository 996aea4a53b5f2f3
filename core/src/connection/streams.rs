//! The streams that a connection gives out, and how a full one holds up reading.

use super::asks::AskState;
use super::deadlines::Timer;
use super::order::Arrival;
use super::queue::{Pressure, Queue, Queued};
use super::registry::Reader;
use super::{AskId, Connection, Event, Notice, Phase, SessionKey};
use crate::frame::Chunk;
use crate::jsonrpc::Notification;
use crate::session::{Gap, Item, ItemKind, Question};

/// What a request is told that nobody takes from its session's stream.
pub(super) const NOBODY_READS: &str = "nobody answers requests of this session";

/// What stands in the connection's own queue.
#[derive(Debug)]
pub(super) enum ConnectionEntry {
    Notification(Notification),
    Ask(Question),
    Cancelled(AskId),
    Gap(Gap),
}

/// Such an entry, in its place.
#[derive(Debug)]
pub(super) struct ConnectionItem {
    seq: u64,
    entry: ConnectionEntry,
}

impl Queued for ConnectionItem {
    type Kind = ConnectionEntry;

    fn new(seq: u64, entry: ConnectionEntry) -> Self {
        ConnectionItem { seq, entry }
    }

    fn of_gap(gap: Gap) -> Self {
        ConnectionItem { seq: gap.from, entry: ConnectionEntry::Gap(gap) }
    }

    fn seq(&self) -> u64 {
        self.seq
    }

    fn gap_mut(&mut self) -> Option<&mut Gap> {
        if let ConnectionEntry::Gap(gap) = &mut self.entry { Some(gap) } else { None }
    }

    fn is_gap(&self) -> bool {
        matches!(self.entry, ConnectionEntry::Gap(_))
    }

    fn len(&self) -> usize {
        match &self.entry {
            ConnectionEntry::Notification(notification) => notification.len(),
            ConnectionEntry::Ask(question) => question.len(),
            ConnectionEntry::Cancelled(_) | ConnectionEntry::Gap(_) => 0,
        }
    }

    fn chunk(&self) -> Option<Chunk> {
        match &self.entry {
            ConnectionEntry::Notification(notification) => notification.chunk(),
            ConnectionEntry::Ask(question) => question.chunk(),
            ConnectionEntry::Cancelled(_) | ConnectionEntry::Gap(_) => None,
        }
    }

    fn detach(&mut self) {
        match &mut self.entry {
            ConnectionEntry::Notification(notification) => {
                let shared = notification.clone();
                *notification = shared.detach();
            }
            ConnectionEntry::Ask(question) => question.make_detached(),
            ConnectionEntry::Cancelled(_) | ConnectionEntry::Gap(_) => {}
        }
    }

    fn may_be_dropped(&self) -> bool {
        matches!(self.entry, ConnectionEntry::Notification(_))
    }
}

impl Connection {
    /// Whether the driver should read on. While it should not, the peer is held up by the pipe between; bytes that
    /// are given all the same are taken.
    ///
    /// False while a session's consumer is behind by more than the soft limit of its queue, or while the peer does
    /// not read the replies that the core makes by itself.
    #[must_use]
    pub fn wants_read(&self) -> bool {
        self.phase != Phase::Closed
            && self.pausing == 0
            && self.transmits.own_replies() <= self.config.own_replies
    }

    /// Takes up to `max` items of a session, in order, appended to `items`. Gives how many.
    ///
    /// The last is [`ItemKind::Closed`]. A session's items may be taken after the session or the connection has
    /// ended, until that one.
    pub fn poll_session(&mut self, key: SessionKey, max: usize, items: &mut Vec<Item>) -> usize {
        recorded!(self.poll_session(key, max, items));
        self.untimed = true;
        let Some(session) = self.sessions.get_mut(key) else { return 0 };
        let start = items.len();
        let taken = session.queue.take(max, items);
        if taken == 0 {
            return 0;
        }
        session.queue.leave_buffer(&mut self.spare_buffers);
        for item in &items[start..] {
            if let ItemKind::Ask(question) = &item.kind {
                self.on_ask_taken(question.id());
            }
        }
        self.relieve_session(key);
        self.free_if_done(key);
        taken
    }

    /// Tells that nobody will take this session's items any more: what waits is dropped, requests in it are settled,
    /// and no events are kept from now on.
    pub fn stop_reading(&mut self, key: SessionKey) {
        recorded!(self.stop_reading(key));
        self.untimed = true;
        let Some(session) = self.sessions.get_mut(key) else { return };
        session.reader = Reader::Gone;
        let dropped = session.queue.clear();
        session.queue.leave_buffer(&mut self.spare_buffers);
        self.release_pressure(key);
        for item in &dropped {
            if let ItemKind::Ask(question) = &item.kind {
                self.settle(question.id().number(), NOBODY_READS);
            }
        }
        self.free_if_done(key);
        self.note_reading();
    }

    /// As [`stop_reading`](Self::stop_reading), of every session.
    pub(crate) fn stop_reading_all(&mut self) {
        for key in self.sessions.keys() {
            self.stop_reading(key);
        }
    }

    pub(crate) fn has_sessions(&self) -> bool {
        self.sessions.iter().next().is_some()
    }

    /// Puts an item into a session's stream. Without a reader it is dropped.
    pub(super) fn enqueue(&mut self, key: SessionKey, kind: ItemKind) {
        self.enqueue_here(key, kind);
    }

    /// The same as a part of its caller, so that what is put in is moved once.
    #[inline(always)]
    pub(super) fn enqueue_here(&mut self, key: SessionKey, kind: ItemKind) {
        let hard = self.config.queue.hard;
        let Some(session) = self.sessions.get_mut(key).filter(|session| session.reader == Reader::Present)
        else {
            return;
        };
        let was_empty = session.queue.is_empty();
        session.queue.take_buffer(&mut self.spare_buffers);
        let evicted = session.queue.push(kind, hard);
        if evicted > 0 {
            let session_id = session.id.clone();
            self.note_evicted(evicted, session_id);
        }
        if was_empty {
            self.events.push_back(Event::Readable(key));
        }
        if self.order.is_some() {
            self.note_last_item(key);
        }
        self.press_session(key);
    }

    /// Notes in the order of arrivals what was put into a session's stream.
    #[cold]
    fn note_last_item(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get(key) else { return };
        let through = session.queue.last_seq();
        self.note_arrival(Arrival::Items { session: key, through });
    }

    /// Puts a gap of `count` events into a session's stream.
    pub(super) fn enqueue_gap(&mut self, key: SessionKey, count: u64) {
        let Some(session) = self.sessions.get_mut(key).filter(|session| session.reader == Reader::Present)
        else {
            return;
        };
        let was_empty = session.queue.is_empty();
        session.queue.push_gap(count);
        if was_empty && count > 0 {
            self.events.push_back(Event::Readable(key));
        }
        self.note_last_item(key);
    }

    /// Whether an entry that may not be dropped can be taken without going over the hard limit for good.
    pub(super) fn fits(&self, key: SessionKey, len: usize) -> bool {
        self.sessions.get(key).is_some_and(|session| session.queue.fits(len, self.config.queue.hard))
    }

    pub(super) fn enqueue_for_connection(&mut self, entry: ConnectionEntry) {
        if let ConnectionEntry::Ask(question) = &entry
            && !self.own_queue.fits(question.len(), self.config.queue.hard)
        {
            self.settle(question.id().number(), "too many requests wait");
            return;
        }
        let was_empty = self.own_queue.is_empty();
        let evicted = self.own_queue.push(entry, self.config.queue.hard);
        let seq = self.own_queue.last_seq();
        self.note_arrival(Arrival::Own { seq });
        if evicted > 0 {
            self.note_evicted(evicted, None);
        }
        self.own_readable |= was_empty;
        if self.config.queue.press(&mut self.own_queue) {
            self.pausing += 1;
            self.arm_stall(Timer::Stalled);
            self.note_reading();
        }
    }

    /// The next of the connection's own items: notifications and asks of no session.
    pub(crate) fn poll_own(&mut self) -> Option<Event> {
        recorded!(self.poll_own());
        self.untimed = true;
        let item = self.own_queue.pop()?;
        if self.config.queue.relieve(&mut self.own_queue, &mut self.pausing) {
            self.deadlines.disarm(Timer::Stalled);
            if self.own_queue.pressure == Pressure::Pausing {
                self.arm_stall(Timer::Stalled);
            }
            self.note_reading();
        }
        Some(match item.entry {
            ConnectionEntry::Gap(gap) => Event::Missed { count: gap.count },
            ConnectionEntry::Notification(notification) => Event::Notification(notification),
            ConnectionEntry::Cancelled(ask) => Event::Cancelled(ask),
            ConnectionEntry::Ask(question) => {
                self.on_ask_taken(question.id());
                Event::Ask(question)
            }
        })
    }

    /// Somebody has an ask now, who answers it or leaves it.
    fn on_ask_taken(&mut self, ask: AskId) {
        self.asks.move_to(ask.number(), AskState::Taken, self.now);
        self.deadlines.disarm(Timer::Untaken(ask.number()));
    }

    /// Moves what waits in one session's queue to another's, and the asks in it. Where nobody reads that, requests are
    /// settled. What an event asked there before is not asked again.
    pub(super) fn hand_over(&mut self, from: SessionKey, to: SessionKey) {
        let Some(session) = self.sessions.get_mut(from) else { return };
        let items = session.queue.leave();
        session.queue.leave_buffer(&mut self.spare_buffers);
        self.release_pressure(from);
        let mut asked_before = Vec::new();
        for number in self.asks.of_session(from) {
            let Some(mut ask) = self.asks.remove(number) else { continue };
            if self.asks.is_asked_in(to, &ask.origin) {
                self.deadlines.disarm(Timer::Untaken(number));
                asked_before.push(number);
                continue;
            }
            ask.session = Some(to);
            self.asks.put_back(number, ask);
        }
        let deaf = self.sessions.get(to).is_none_or(|session| session.reader == Reader::Gone);
        let mut moved = Vec::new();
        for item in items {
            let seq = item.seq;
            match item.kind {
                ItemKind::Gap(gap) => self.enqueue_gap(to, gap.count),
                ItemKind::Ask(question) => {
                    let number = question.id().number();
                    let event = question.event().filter(|_| asked_before.contains(&number)).cloned();
                    if deaf {
                        self.settle(number, NOBODY_READS);
                    }
                    self.enqueue(to, event.map_or(ItemKind::Ask(question), ItemKind::Event));
                }
                kind => self.enqueue(to, kind),
            }
            moved.extend(self.sessions.get(to).map(|session| (seq, session.queue.last_seq())));
        }
        if let Some(order) = &mut self.order {
            order.hand_over(from, to, &moved);
        }
    }

    // How full queues hold up reading.

    fn press_session(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        if self.config.queue.press(&mut session.queue) {
            self.pausing += 1;
            self.arm_stall(Timer::SessionStalled(key.slot()));
            self.note_reading();
        }
    }

    fn relieve_session(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        if self.config.queue.relieve(&mut session.queue, &mut self.pausing) {
            let pausing = session.queue.pressure == Pressure::Pausing;
            self.deadlines.disarm(Timer::SessionStalled(key.slot()));
            if pausing {
                self.arm_stall(Timer::SessionStalled(key.slot()));
            }
            self.note_reading();
        }
    }

    /// A session no longer holds up anything, whatever waits in it.
    pub(super) fn release_pressure(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        if session.queue.pressure == Pressure::Pausing {
            self.pausing -= 1;
            self.deadlines.disarm(Timer::SessionStalled(key.slot()));
        }
        session.queue.pressure = Pressure::None;
        self.note_reading();
    }

    fn arm_stall(&mut self, timer: Timer) {
        // What is left of a connection that has ended holds up nothing.
        if let Some(stall) = self.config.queue.stall_after.filter(|_| self.phase != Phase::Closed) {
            self.deadlines.arm(timer, self.now + stall);
        }
    }

    pub(super) fn on_session_stalled(&mut self, slot: usize) {
        let Some(key) = self.sessions.in_slot(slot) else { return };
        let Some(session) = self.sessions.get_mut(key) else { return };
        if session.queue.is_stalled() {
            self.pausing -= 1;
            self.note_reading();
        } else if session.queue.pressure == Pressure::Pausing {
            self.arm_stall(Timer::SessionStalled(slot));
        }
    }

    pub(super) fn on_own_stalled(&mut self) {
        if self.own_queue.is_stalled() {
            self.pausing -= 1;
            self.note_reading();
        } else if self.own_queue.pressure == Pressure::Pausing {
            self.arm_stall(Timer::Stalled);
        }
    }

    /// Keeps the clock of inactivity in step with whether reading goes on. Called wherever that may change.
    ///
    /// Where that came without a time, it is taken to have come at the next that is told, which is asked for at once if
    /// a deadline depends on it.
    pub(super) fn note_reading(&mut self) {
        match (self.wants_read(), self.pause.is_paused()) {
            (true, true) if self.untimed => {
                let waiting = self.pause.take_waiting();
                for call in self.deadlines.first_inactivity().into_iter().chain(waiting) {
                    self.deadlines.arm(Timer::Inactivity(call), self.now);
                }
            }
            (false, false) if self.untimed => {}
            (false, false) => self.pause.begin(self.now),
            (true, true) => {
                for call in self.pause.end(self.now) {
                    self.on_inactivity_limit(call);
                }
            }
            _ => {}
        }
    }

    fn note_evicted(&mut self, count: u64, session_id: Option<crate::session::SessionId>) {
        self.stats.events_evicted += count;
        self.notify(Notice::Evicted { session_id, count });
    }
}

impl super::config::QueueLimits {
    /// Lets a queue that has grown too full hold up reading. True if it did not before.
    fn press<T: Queued>(&self, queue: &mut Queue<T>) -> bool {
        let pauses = queue.pressure == Pressure::None && queue.weight() > self.soft;
        if pauses {
            queue.pressure = Pressure::Pausing;
            queue.taken = false;
        }
        pauses
    }

    /// Looks at a queue from which something was taken. True if whether it holds up reading has changed.
    fn relieve<T: Queued>(&self, queue: &mut Queue<T>, pausing: &mut usize) -> bool {
        match queue.pressure {
            Pressure::Pausing if queue.weight() <= self.soft / 2 => {
                queue.pressure = Pressure::None;
                *pausing -= 1;
                true
            }
            Pressure::Stalled if queue.weight() <= self.soft => {
                queue.pressure = Pressure::None;
                false
            }
            Pressure::Stalled => {
                queue.pressure = Pressure::Pausing;
                queue.taken = false;
                *pausing += 1;
                true
            }
            _ => false,
        }
    }
}

impl<T: Queued> Queue<T> {
    /// Marks a queue that holds up reading, and from which nothing was taken since it was last looked at, as one
    /// that nobody reads. True if it now is.
    fn is_stalled(&mut self) -> bool {
        if self.pressure != Pressure::Pausing {
            return false;
        }
        if std::mem::take(&mut self.taken) {
            return false;
        }
        self.pressure = Pressure::Stalled;
        true
    }
}
