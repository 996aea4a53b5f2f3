//! The polls: what is taken out of a connection, what can be looked at, and what happens when time passes.

use std::collections::{BTreeMap, VecDeque};

use bytes::Bytes;

use super::arrivals::{Arrival, Arrivals, InOrder};
use super::asks::Origin as AskOrigin;
use super::claim::Claimed;
use super::closing::Phase;
use super::deadlines::Timer;
use super::event::Event;
use super::inbound::Inbound;
use super::notice::Notice;
use super::observer::{Input, Taken};
use super::outcomes::Next;
use super::queue::Relief;
use super::ready::Ready;
use super::session_table::Reader;
use super::snapshot::{self, Snapshot};
use super::stream_items::ConnectionEntry;
use super::transmits::Origin;
use super::wire::NOBODY_READS;
use super::{Connection, shown};
use crate::close::CloseKind;
use crate::ids::{AskId, CallId, SessionKey, SubscriberId};
use crate::moment::Moment;
use crate::session::{Capabilities, Item, ItemKind, OpenCanvas};

impl Connection {
    // Frames.

    /// The next frame to write: header and body, whole. None: there is nothing to write now.
    ///
    /// Ask for it when the last one is written; asking says that it is.
    pub fn poll_transmit(&mut self, now: Moment) -> Option<Bytes> {
        self.take_in(now, |_| [], Self::next_transmit)
    }

    fn next_transmit(&mut self) -> Option<Bytes> {
        let Some((frame, origin)) = self.transmits.take() else {
            self.deadlines.disarm(Timer::WriteStalled);
            self.finish_closing();
            return None;
        };
        if let Origin::Call(number) = origin {
            self.calls.transmitted(number);
        }
        self.stats.frames_sent += 1;
        self.stats.bytes_sent += frame.len() as u64;
        self.deadlines.arm(Timer::WriteStalled, self.now + self.config.write_stalled);
        self.note_reading();
        Some(frame)
    }

    /// As [`poll_transmit`](Self::poll_transmit), of as many frames as make about `max` bytes, at least one; to be
    /// asked for when the last are written. False if there is nothing to write now.
    pub fn poll_transmits(&mut self, now: Moment, max: usize, frames: &mut VecDeque<Bytes>) -> bool {
        let Some(first) = self.poll_transmit(now) else { return false };
        let mut bytes = first.len();
        frames.push_back(first);
        while let Some(next) = self.transmits.next_len() {
            bytes = bytes.saturating_add(next);
            if bytes > max {
                break;
            }
            frames.extend(self.poll_transmit(now));
        }
        true
    }

    // Events of the connection.

    /// The next thing to tell, if there is any: outcomes first, then notices and what is of the connection as they came,
    /// and last of all the end. [`poll_in_order`](Self::poll_in_order) tells all of it, and the items of sessions, in the
    /// order in which it came.
    ///
    /// Secrets that were given to this connection, or went through it to the runtime, are replaced in errors and notices;
    /// see [`Config::secret`](super::Config::secret). Notifications, asks, events and results are as the runtime sent
    /// them.
    pub fn poll_event(&mut self, now: Moment) -> Option<Event> {
        match self.outcomes.next() {
            None => self.poll_connection_event(now),
            // What was received before the end is given out before it.
            Some(Next::Other(Event::Closed(_))) => {
                self.poll_connection_event(now).or_else(|| self.poll_outcome(now))
            }
            Some(_) => self.poll_outcome(now),
        }
    }

    /// As [`poll_event`](Self::poll_event), of outcomes alone: how calls, starts and turns ended, that a session has items
    /// to take, that the handshake is done, and the connection's end.
    #[inline]
    pub fn poll_outcome(&mut self, now: Moment) -> Option<Event> {
        let mut event = self.take_in(now, |_| [], |connection| connection.outcomes.pop());
        shown::in_event(&mut event, &self.secrets);
        event
    }

    /// As [`poll_event`](Self::poll_event), of what is no outcome: notices, and notifications and asks of the connection,
    /// whichever came first.
    pub fn poll_connection_event(&mut self, now: Moment) -> Option<Event> {
        let item = self.connection_queue.seqs().next();
        let is_notice = self.notices.first_place().is_some_and(|place| item.is_none_or(|item| place < item));
        if is_notice { self.poll_notice(now).map(Event::Notice) } else { self.poll_connection_item(now) }
    }

    /// The next notice.
    pub fn poll_notice(&mut self, now: Moment) -> Option<Notice> {
        let mut notice = self.take_in(now, |_| [], |connection| connection.notices.pop());
        if let Some(notice) = &mut notice {
            shown::in_notice(notice, &self.secrets);
        }
        notice
    }

    /// The next notification or ask of the connection.
    pub fn poll_connection_item(&mut self, now: Moment) -> Option<Event> {
        self.take_in(now, |_| [], Self::next_connection_item)
    }

    fn next_connection_item(&mut self) -> Option<Event> {
        let item = self.connection_queue.pop()?;
        let relief = self.connection_queue.relieve(self.config.queue.soft);
        self.on_relief(relief, Timer::Stalled);
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

    /// Returns what there is to take.
    #[must_use]
    #[inline]
    pub fn ready(&self) -> Ready {
        Ready {
            transmit: self.transmits.is_ready(),
            in_flight: self.transmits.is_in_flight(),
            outcome: !self.outcomes.is_empty(),
            connection_event: !self.connection_queue.is_empty() || !self.notices.is_empty(),
            claimed: self.claims.is_ready(),
            arrival: self.arrivals.as_ref().is_some_and(|arrivals| !arrivals.is_empty()),
            subscriber: !self.readable.is_empty(),
        }
    }

    // Asks for handlers.

    /// The next ask that a handler here has [claimed](Self::claim), or that one of those is over. It never waits behind
    /// events.
    pub fn poll_claimed(&mut self, now: Moment) -> Option<Claimed> {
        self.take_in(now, |_| [], Self::next_claimed)
    }

    fn next_claimed(&mut self) -> Option<Claimed> {
        let next = self.claims.poll()?;
        if let Claimed::Ask { session, question } = &next {
            let ask = question.id();
            self.on_ask_taken(ask);
            if let Some(Some(limit)) = self.claims.limit_of(*session, question) {
                self.deadlines.arm(Timer::Handler(ask.number()), self.now + limit);
            }
        }
        Some(next)
    }

    // Items of sessions.

    /// Takes up to `max` items of a session, in order, appended to `items`. Returns how many.
    ///
    /// The last is [`ItemKind::Closed`]. A session's items may be taken after the session or the connection has
    /// ended, until that one.
    pub fn poll_session(&mut self, now: Moment, key: SessionKey, max: usize, items: &mut Vec<Item>) -> usize {
        if self.sessions.get(key).is_none_or(|session| session.queue.is_empty()) {
            // There is nothing to see.
            return 0;
        }
        let start = items.len();
        let taken = self.take_in(
            now,
            |_| [],
            |connection| {
                connection.take_items(key, max, items);
                Taken { session: key, max, items: items.get(start..).unwrap_or_default() }
            },
        );
        taken.items.len()
    }

    #[inline(always)]
    fn take_items(&mut self, key: SessionKey, max: usize, items: &mut Vec<Item>) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        let start = items.len();
        if session.queue.take(max, items) == 0 {
            return;
        }
        session.queue.give_spare(&mut self.spare_contents);
        let relief = session.queue.relieve(self.config.queue.soft);
        for item in &items[start..] {
            if let ItemKind::Ask(question) = &item.kind {
                self.on_ask_taken(question.id());
            }
        }
        self.on_relief(relief, Timer::SessionStalled(key.slot()));
        self.free_if_done(key);
    }

    /// Tells that nobody will take this session's items any more: what waits is dropped, requests in it are settled,
    /// and no events are kept from now on.
    pub fn stop_reading(&mut self, now: Moment, key: SessionKey) {
        self.take_in(
            now,
            |connection| [Input::StopReading(connection.number_of_session(key))],
            |connection| connection.drop_items(key),
        );
    }

    fn drop_items(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        session.reader = Reader::Gone;
        let dropped = session.queue.clear();
        session.queue.give_spare(&mut self.spare_contents);
        self.release_pressure(key);
        for item in &dropped {
            if let ItemKind::Ask(question) = &item.kind {
                self.settle(question.id().number(), NOBODY_READS);
            }
        }
        self.free_if_done(key);
        self.note_reading();
    }

    // Who sees a stream beside its reader.

    /// Begins to show somebody a session's stream from here on, beside its reader. None if the session has ended.
    ///
    /// A subscriber sees events, those that ask too, gaps, and the end; requests are for the reader. It has numbers of its own,
    /// from 1, and as much room as a session's queue. It never holds up reading: if it does not read, the oldest of what waits
    /// for it is given up, and a [`Gap`](crate::Gap) counts that. So it changes nothing that the connection does, and no
    /// [`Observer`](super::Observer) is shown it.
    pub fn subscribe(&mut self, session: SessionKey) -> Option<SubscriberId> {
        let session = self.sessions.get_mut(session).filter(|session| !session.life.is_over())?;
        self.last_subscription += 1;
        self.subscriptions += 1;
        session.subscribers.get_or_insert_default().add(self.last_subscription);
        Some(SubscriberId::new(self.tag, self.last_subscription))
    }

    /// The next subscriber that has items to take, and had none before.
    pub fn poll_subscriber(&mut self) -> Option<SubscriberId> {
        self.readable.change().pop_front()
    }

    /// Takes up to `max` items of a session's subscriber, in order, appended to `items`. Returns how many. The last is
    /// [`ItemKind::Closed`].
    pub fn poll_subscription(
        &mut self,
        session: SessionKey,
        subscriber: SubscriberId,
        max: usize,
        items: &mut Vec<Item>,
    ) -> usize {
        let found = self.sessions.get_mut(session).filter(|_| subscriber.belongs_to(self.tag));
        let Some(subscribers) = found.and_then(|session| session.subscribers.as_deref_mut()) else {
            return 0;
        };
        let taken = subscribers.take(subscriber.number(), max, items);
        self.free_if_done(session);
        taken
    }

    /// Shows a subscriber nothing more.
    pub fn unsubscribe(&mut self, session: SessionKey, subscriber: SubscriberId) {
        let Some(found) = self.sessions.get_mut(session).filter(|_| subscriber.belongs_to(self.tag)) else {
            return;
        };
        let Some(subscribers) = &mut found.subscribers else { return };
        if subscribers.remove(subscriber.number()) {
            self.subscriptions -= 1;
        }
        if subscribers.is_empty() {
            found.subscribers = None;
        }
        self.free_if_done(session);
    }

    /// A session's state goes, and with it what its subscribers have read to the end.
    pub(super) fn drop_subscribers(&mut self, key: SessionKey) {
        let session = self.sessions.get_mut(key);
        if let Some(subscribers) = session.and_then(|session| session.subscribers.take()) {
            self.subscriptions -= subscribers.len();
        }
    }

    /// Notes that an ask was taken. Its holder answers it or leaves it.
    fn on_ask_taken(&mut self, ask: AskId) {
        self.asks.take(ask.number(), self.now);
        self.deadlines.disarm(Timer::Untaken(ask.number()));
    }

    // What can be looked at.

    /// Returns `true` if an open ask came as an event, and so is answered by a call.
    #[must_use]
    pub fn is_asked_by_event(&self, ask: AskId) -> bool {
        let open = self.asks.get(ask.number()).filter(|_| ask.belongs_to(self.tag));
        open.is_some_and(|open| matches!(open.origin, AskOrigin::Event { .. }))
    }

    /// Returns `true` if an ask is open: not answered, still wanted, and its session and the connection have not ended.
    #[must_use]
    pub fn is_open(&self, ask: AskId) -> bool {
        ask.belongs_to(self.tag) && self.asks.get(ask.number()).is_some()
    }

    /// Returns the number of asks that are no longer open. Whoever waits for one to end looks again when this has
    /// changed.
    #[must_use]
    pub fn asks_ended(&self) -> u64 {
        self.asks.ended()
    }

    /// Returns a snapshot of what is open right now.
    #[must_use]
    pub fn snapshot(&self, now: Moment) -> Snapshot {
        snapshot::of(self, now)
    }

    /// Returns what was open when the connection ended: calls whose outcome nobody knows, what was asked, sessions that
    /// the runtime may still have. None while it has not ended. Where the connection was closed from here, it is what
    /// was open when nothing more was waited for.
    #[must_use]
    pub fn open_at_end(&self) -> Option<&Snapshot> {
        self.open_at_end.as_deref()
    }

    /// Returns what can be shown in a session, for as long as its items can be taken. Known when a message has been
    /// processed, whether anybody has read it or not.
    #[must_use]
    pub fn capabilities(&self, session: SessionKey) -> Option<&Capabilities> {
        Some(self.sessions.get(session)?.standing.capabilities())
    }

    /// The canvases that are open in a session, in the order in which they were opened; at most 256. As
    /// [`capabilities`](Self::capabilities) otherwise.
    #[must_use]
    pub fn open_canvases(&self, session: SessionKey) -> &[OpenCanvas] {
        self.sessions.get(session).map_or(&[], |session| session.standing.canvases())
    }

    /// The `messageId` of a prompt whose turn is waited for, once the runtime has accepted it. None in the cloud, where
    /// events do not go by it.
    #[must_use]
    pub fn message_id(&self, call: CallId) -> Option<&str> {
        let number = self.number_of_call(call);
        let session = self.calls.get(number)?.session?;
        self.sessions.get(session)?.turns.message_id(number)
    }

    /// The id of the first event of a session that came to this connection and that the runtime keeps in the session's log:
    /// from there on, the log and the stream tell the same.
    #[must_use]
    pub fn first_event_id(&self, session: SessionKey) -> Option<&str> {
        self.sessions.get(session)?.standing.first()
    }

    // Whether to read on.

    /// Framing and scanning for a driver that does them outside of a lock, with this connection's limits.
    #[must_use]
    pub fn inbound(&self) -> Inbound {
        Inbound::new(&self.config)
    }

    /// Returns `true` if the driver should read on. While it should not, the peer is held up by the pipe between; bytes
    /// that are given all the same are taken.
    ///
    /// False while a session's consumer is behind by more than the soft limit of its queue, or while the peer does
    /// not read the replies that the core makes by itself.
    #[must_use]
    pub fn wants_read(&self) -> bool {
        self.closing.phase() != Phase::Closed
            && !self.reading.is_held()
            && self.transmits.own_replies() <= self.config.own_replies
    }

    /// Keeps the clock of inactivity in step with whether reading goes on. Called wherever that may change.
    pub(super) fn note_reading(&mut self) {
        let reads = self.wants_read();
        for call in self.reading.note(reads, self.now) {
            self.on_inactivity_limit(call);
        }
    }

    #[inline]
    pub(super) fn press_session(&mut self, key: SessionKey) {
        let soft = self.config.queue.soft;
        if self.sessions.get_mut(key).is_some_and(|session| session.queue.press(soft)) {
            self.hold_reading(Timer::SessionStalled(key.slot()));
        }
    }

    /// Lets a queue hold up reading from now on, until `timer` says that nobody takes items from it.
    pub(super) fn hold_reading(&mut self, timer: Timer) {
        self.reading.hold();
        self.arm_stall(timer);
        self.note_reading();
    }

    fn on_relief(&mut self, relief: Relief, timer: Timer) {
        match relief {
            Relief::Unchanged => {}
            Relief::Released => {
                self.reading.release();
                self.deadlines.disarm(timer);
                self.note_reading();
            }
            Relief::Holds => self.hold_reading(timer),
        }
    }

    /// Lets a session hold up reading no longer, whatever waits in it.
    pub(super) fn release_pressure(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        if session.queue.let_go() {
            self.reading.release();
            self.deadlines.disarm(Timer::SessionStalled(key.slot()));
        }
        self.note_reading();
    }

    fn arm_stall(&mut self, timer: Timer) {
        // What is left of a connection that has ended holds up nothing.
        if let Some(stall) = self.config.queue.stall_after.filter(|_| self.closing.phase() != Phase::Closed) {
            self.deadlines.arm(timer, self.now + stall);
        }
    }

    /// A queue has held up reading for as long as it may while nobody reads it. `stalled` says whether nothing was
    /// taken.
    fn on_stall(&mut self, timer: Timer, stalled: bool, pausing: bool) {
        if stalled {
            self.reading.release();
            self.note_reading();
        } else if pausing {
            self.arm_stall(timer);
        }
    }

    fn on_session_stalled(&mut self, slot: usize) {
        let Some(key) = self.sessions.in_slot(slot) else { return };
        let Some(session) = self.sessions.get_mut(key) else { return };
        let (stalled, pausing) = (session.queue.stall(), session.queue.is_pausing());
        self.on_stall(Timer::SessionStalled(slot), stalled, pausing);
    }

    fn on_connection_stalled(&mut self) {
        let (stalled, pausing) = (self.connection_queue.stall(), self.connection_queue.is_pausing());
        self.on_stall(Timer::Stalled, stalled, pausing);
    }

    // Time.

    /// When [`handle_deadline`](Self::handle_deadline) is to be called, unless something else happens before. None:
    /// nothing waits for time to pass.
    #[must_use]
    pub fn poll_deadline(&self) -> Option<Moment> {
        self.deadlines.next()
    }

    /// Acts on every deadline that has passed. Harmless if none has.
    pub fn handle_deadline(&mut self, now: Moment) {
        self.take_in(
            now,
            |_| [Input::HandleDeadline],
            |connection| loop {
                connection.act_on_deadlines();
                connection.finish_closing();
                // What is settled with that may be due at once.
                if connection.deadlines.next().is_none_or(|next| next > connection.now) {
                    return;
                }
            },
        );
    }

    fn act_on_deadlines(&mut self) {
        while let Some(timer) = self.deadlines.pop_expired(self.now) {
            match timer {
                Timer::Handshake => self.on_handshake_limit(),
                Timer::Closing => self.on_closing_limit(),
                Timer::WriteStalled => self.end(CloseKind::WriteStalled(self.config.write_stalled)),
                Timer::Stalled => self.on_connection_stalled(),
                Timer::SessionStalled(slot) => self.on_session_stalled(slot),
                Timer::Total(call) => self.on_total_limit(call),
                Timer::Inactivity(call) => self.on_inactivity_limit(call),
                Timer::Unclaimed(call) => self.on_unclaimed_too_long(call),
                Timer::HeldPrompt(call) => self.on_held_too_long(call),
                Timer::Kept(ask) => self.on_kept_too_long(ask),
                Timer::Untaken(ask) => self.on_untaken_too_long(ask),
                Timer::Handler(ask) => self.claims.expire(self.ask_of_number(ask)),
            }
        }
    }

    // The order in which things came.

    /// Keeps the order in which things come, from now on: for [`poll_in_order`](Self::poll_in_order), which then is to be
    /// polled in place of [`poll_event`](Self::poll_event) and [`poll_session`](Self::poll_session). It costs a few bytes
    /// for each change of session among the items that wait.
    ///
    /// To be called before the first input. What waits already comes first, a queue at a time.
    pub fn keep_order(&mut self) {
        if self.arrivals.is_some() {
            return;
        }
        let mut arrivals = Arrivals::default();
        for key in self.sessions.keys() {
            let last = self.sessions.get(key).and_then(|session| session.queue.seqs().next_back());
            if let Some(through) = last {
                arrivals.note(Arrival::Items { session: key, through });
            }
        }
        self.connection_queue.seqs().for_each(|seq| arrivals.note(Arrival::Connection { seq }));
        (0..self.notices.len()).for_each(|_| arrivals.note(Arrival::Notice));
        self.outcomes.others().filter_map(Arrival::of).for_each(|arrival| arrivals.note(arrival));
        self.arrivals = Some(Box::new(arrivals));
    }

    /// Returns `true` if [`keep_order`](Self::keep_order) was called, and [`forget_order`](Self::forget_order) was not
    /// since.
    #[must_use]
    pub fn keeps_order(&self) -> bool {
        self.arrivals.is_some()
    }

    /// Keeps the order no longer.
    pub fn forget_order(&mut self) {
        self.arrivals = None;
    }

    /// The next of all that there is to tell, in the order in which it came: events of the connection and items of every
    /// session, an item at a time. None without [`keep_order`](Self::keep_order), and none if nothing waits.
    ///
    /// All that came in one message comes before all that came in the next. Of what one message brings, items come
    /// before the outcomes that follow from them. The last is [`Event::Closed`].
    pub fn poll_in_order(&mut self, now: Moment) -> Option<InOrder> {
        loop {
            // What they tell is told by the items themselves.
            while matches!(self.outcomes.next(), Some(Next::Readable(_))) {
                drop(self.poll_outcome(now));
            }
            let session_id = match self.first_arrival()? {
                Arrival::Items { session, .. } => self.session_id(session).cloned(),
                _ => None,
            };
            let mut items = Vec::new();
            let event = match self.take_arrival(now, 1, &mut items)? {
                Arrival::Items { session, .. } => match items.pop() {
                    Some(item) => return Some(InOrder::Item { session, session_id, item }),
                    None => None,
                },
                Arrival::Connection { .. } => self.poll_connection_item(now),
                Arrival::Notice => self.poll_notice(now).map(Event::Notice),
                Arrival::Outcome(_) | Arrival::Answered | Arrival::Connected | Arrival::Closed => {
                    self.poll_outcome(now)
                }
                Arrival::Mark => None,
            };
            if let Some(event) = event {
                return Some(InOrder::Event(event));
            }
        }
    }

    /// Returns what came first of all that waits, if the order is kept: for callers that take each thing from where it
    /// waits.
    pub fn first_arrival(&mut self) -> Option<Arrival> {
        loop {
            let arrival = self.arrivals.as_ref()?.first()?;
            let waits = match arrival {
                Arrival::Items { session, through } => self
                    .sessions
                    .get(session)
                    .is_some_and(|session| session.queue.seqs().next().is_some_and(|first| first <= through)),
                Arrival::Connection { seq } => {
                    self.connection_queue.seqs().next().is_some_and(|first| first <= seq)
                }
                _ => true,
            };
            if waits {
                return Some(arrival);
            }
            self.arrivals.as_mut()?.remove_first();
        }
    }

    /// Takes what came first out of the order. Of a session's items it also takes up to `max`, appended to `items`;
    /// anything else is to be taken from where it waits.
    pub fn take_arrival(&mut self, now: Moment, max: usize, items: &mut Vec<Item>) -> Option<Arrival> {
        let arrival = self.first_arrival()?;
        if let Arrival::Items { session, through } = arrival {
            let count = self.sessions.get(session).map_or(0, |session| {
                session.queue.seqs().take(max).take_while(|seq| *seq <= through).count()
            });
            self.poll_session(now, session, count, items);
        } else if let Some(arrivals) = &mut self.arrivals {
            arrivals.remove_first();
        }
        Some(arrival)
    }

    /// Puts something of the caller's own behind all that has come, such as an [`Arrival::Mark`]. What waits in a queue is
    /// noted by the connection itself, and ignored here.
    pub fn note_arrival(&mut self, arrival: Arrival) {
        if matches!(arrival, Arrival::Items { .. } | Arrival::Connection { .. }) {
            return;
        }
        if let Some(arrivals) = &mut self.arrivals {
            arrivals.note(arrival);
        }
    }

    /// Forgets what came and no longer waits: what was given up for want of room, or taken in another way. `awaits` says
    /// whether somebody still wants to know of the outcome of a call.
    pub fn tidy_order(&mut self, awaits: impl Fn(CallId) -> bool) {
        let (sessions, connection_queue) = (&self.sessions, &self.connection_queue);
        let Some(arrivals) = &mut self.arrivals else { return };
        let mut own = connection_queue.seqs().peekable();
        let mut of_sessions = BTreeMap::new();
        arrivals.tidy_up(|arrival| match arrival {
            Arrival::Items { session, through } => {
                let items = of_sessions.entry(*session).or_insert_with(|| {
                    let session = sessions.get(*session);
                    session.into_iter().flat_map(|session| session.queue.seqs()).peekable()
                });
                let mut waits = false;
                while items.next_if(|seq| seq <= through).is_some() {
                    waits = true;
                }
                waits
            }
            Arrival::Connection { seq } => own.next_if(|first| first <= seq).is_some(),
            Arrival::Outcome(call) => awaits(*call),
            // Whoever answered has been told.
            Arrival::Answered => false,
            Arrival::Notice | Arrival::Connected | Arrival::Closed | Arrival::Mark => true,
        });
    }
}
