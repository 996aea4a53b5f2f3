//! The state behind the lock: the connection, the outcomes that are waited for, and the wakers of those that wait.

use std::task::{Poll, Waker};

use super::kept::Kept;
use super::kept_sessions::Attachment;
use super::wakers::{Ticket, Waiters, Woken, keep};
use crate::close::CloseCause;
use crate::connection::{
    Arrival, CallError, Claim, Claimed, Connection, CreateError, Event, ServerInfo, SessionInfo, Starting,
    Turn, TurnError,
};
use crate::ids::{AskId, CallId, SessionKey};
use crate::json::Json;
use crate::moment::Moment;
use crate::numbers::NumberMap;
use crate::spare::Trimmed;

/// The state behind the lock.
pub(super) struct State {
    pub(super) connection: Connection,
    outcomes: Trimmed<NumberMap<Slot<Outcome>>>,
    /// By the numbers of asks.
    answered: Trimmed<NumberMap<Slot<Result<(), CallError>>>>,
    readers: Trimmed<NumberMap<Option<Waker>>>,
    pub(super) connection_reader: ConnectionReader,
    pub(super) connection_reader_taken: bool,
    connection_waker: Option<Waker>,
    arrivals_waker: Option<Waker>,
    claimed_waker: Option<Waker>,
    pub(super) claims_taken: bool,
    /// The futures that wait for asks to end, by the asks' numbers, and the count of ended asks at the last look.
    ended_asks: (Trimmed<NumberMap<(AskId, Waiters)>>, u64),
    /// The things that are kept with sessions, and their subscriptions.
    pub(super) kept: Kept,
    opening: Waiters,
    ending: Waiters,
    pub(super) opened: Option<ServerInfo>,
    pub(super) closed: Option<CloseCause>,
    /// `true` if the connection was closed because its last handle was dropped.
    pub(super) dropped: bool,
    driver: Option<Waker>,
    /// To be woken when the lock is released.
    pub(super) woken: Woken,
}

/// The signs that the driver looks at before it sleeps.
///
/// A driver may go by those that it saw last, if it registered its waker before: what asks for more since then has woken
/// it, and it looks again.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DriverSigns {
    pub(super) has_transmit: bool,
    /// Frames were handed out, and the connection does not know that they are written.
    pub(super) in_flight: bool,
    pub(super) wants_read: bool,
    pub(super) deadline: Option<Moment>,
    pub(super) closed: bool,
}

impl DriverSigns {
    /// Returns whether a driver that has seen the signs `before` has something to do for these. A deadline that was put
    /// off is nothing to do: it would only be looked at in vain when it comes.
    pub(super) fn ask_more_than(&self, before: &DriverSigns) -> bool {
        let sooner = |deadline: Moment| before.deadline.is_none_or(|before| deadline < before);
        (self.has_transmit && !before.has_transmit)
            || (self.wants_read && !before.wants_read)
            || (self.closed && !before.closed)
            || self.deadline.is_some_and(sooner)
    }
}

/// The presence of somebody who takes connection-level items.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ConnectionReader {
    /// Nobody has asked for it yet, or nobody wants it any more.
    Absent,
    Present,
}

/// Something that somebody waits for.
struct Slot<T> {
    waker: Option<Waker>,
    outcome: Option<T>,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self { waker: None, outcome: None }
    }
}

/// Takes the outcome that somebody waits for, or goes on waiting. `None`: nobody waits for it.
fn poll_slot<T>(
    slots: &mut Trimmed<NumberMap<Slot<T>>>,
    number: u64,
    offered: &mut Option<Waker>,
) -> Poll<Option<T>> {
    let Some(slot) = slots.get_mut(&number) else { return Poll::Ready(None) };
    match slot.outcome.take() {
        Some(outcome) => {
            slots.change().remove(&number);
            Poll::Ready(Some(outcome))
        }
        None => {
            keep(&mut slot.waker, offered);
            Poll::Pending
        }
    }
}

/// The outcome of a call.
pub(super) enum Outcome {
    Reply(Result<Json, CallError>),
    Session(Result<SessionInfo, CreateError>),
    Turn(Result<Turn, TurnError>),
}

impl State {
    pub(super) fn new(connection: Connection) -> Self {
        Self {
            connection,
            outcomes: Trimmed::default(),
            answered: Trimmed::default(),
            readers: Trimmed::default(),
            connection_reader: ConnectionReader::Absent,
            connection_reader_taken: false,
            connection_waker: None,
            arrivals_waker: None,
            claimed_waker: None,
            claims_taken: false,
            ended_asks: (Trimmed::default(), 0),
            kept: Kept::default(),
            opening: Waiters::default(),
            ending: Waiters::default(),
            opened: None,
            closed: None,
            dropped: false,
            driver: None,
            woken: Woken::default(),
        }
    }

    pub(super) fn driver_signs(&self) -> DriverSigns {
        let ready = self.connection.ready();
        DriverSigns {
            has_transmit: ready.transmit,
            in_flight: ready.in_flight,
            wants_read: self.connection.wants_read(),
            deadline: self.connection.poll_deadline(),
            closed: self.closed.is_some(),
        }
    }

    pub(super) fn set_driver(&mut self, offered: &mut Option<Waker>) {
        keep(&mut self.driver, offered);
    }

    #[must_use]
    pub(super) fn take_driver(&mut self) -> Option<Waker> {
        self.driver.take()
    }

    /// Gives what the connection has to tell to whoever waits for it.
    pub(super) fn dispatch(&mut self, now: Moment) {
        while self.connection.ready().outcome
            && let Some(event) = self.connection.poll_outcome(now)
        {
            match event {
                Event::Answered { ask, result } => self.hear(ask, result),
                Event::Reply { call, result } => {
                    self.finish(call, Outcome::Reply(result));
                    self.tidy_given();
                }
                Event::Session { call, result, .. } => {
                    self.finish(call, Outcome::Session(result));
                    self.tidy_given();
                }
                Event::Turn { call, result } => self.finish(call, Outcome::Turn(result)),
                Event::Readable(session) => {
                    let reader = self.stop_waiting_for_items(session);
                    self.woken.extend(reader);
                }
                Event::Connected(info) => {
                    self.opened = Some(info);
                    self.woken.extend(self.opening.take());
                }
                Event::Closed(cause) => {
                    self.closed = Some(cause);
                    self.keep_what_is_left_behind();
                    self.woken.extend(self.opening.take());
                    self.woken.extend(self.ending.take());
                    self.woken.extend(self.connection_waker.take());
                    self.woken.extend(self.claimed_waker.take());
                }
                _ => {}
            }
        }
        if self.connection.keeps_order() {
            self.connection.tidy_order(|call| self.outcomes.contains_key(&call.number()));
            if self.connection.ready().arrival {
                self.woken.extend(self.arrivals_waker.take());
            }
        }
        if !self.ended_asks.0.is_empty() && self.ended_asks.1 != self.connection.asks_ended() {
            self.wake_for_ended_asks();
        }
        if self.connection.ready().claimed {
            self.woken.extend(self.claimed_waker.take());
        }
        while let Some(subscriber) = self.connection.poll_subscriber() {
            let reader = self.kept.stop_waiting(subscriber);
            self.woken.extend(reader);
        }
        if self.connection.ready().connection_event {
            match self.connection_reader {
                ConnectionReader::Absent => self.turn_away(now),
                ConnectionReader::Present => self.woken.extend(self.connection_waker.take()),
            }
        }
    }

    /// Nobody takes connection-level items: asks are refused, and the rest is only counted.
    fn turn_away(&mut self, now: Moment) {
        let connection = &mut self.connection;
        while connection.poll_notice(now).is_some() {}
        while let Some(event) = connection.poll_connection_item(now) {
            if let Event::Ask(question) = event {
                let message = format!("nobody handles {}", crate::text::cut(&question.method()));
                let answer = crate::session::Answer::Error {
                    code: crate::jsonrpc::codes::METHOD_NOT_FOUND,
                    message,
                    data: None,
                };
                // It was asked just now, so it is open, unless the connection has ended.
                let _ = connection.answer(now, question.id(), answer);
            }
        }
    }

    /// Begins to wait for a start, whose session's asks are claimed from now on.
    pub(super) fn begin_claiming(&mut self, now: Moment, starting: Starting, claims: Vec<Claim>) {
        for claim in claims {
            self.connection.claim(now, Some(starting.session), claim);
        }
        self.expect(starting.call);
    }

    /// Begins to wait for a call.
    pub(super) fn expect(&mut self, call: CallId) {
        self.outcomes.change().insert(call.number(), Slot::default());
    }

    fn finish(&mut self, call: CallId, outcome: Outcome) {
        // A call whose future was dropped has no slot any more.
        if let Some(slot) = self.outcomes.get_mut(&call.number()) {
            slot.outcome = Some(outcome);
            self.woken.extend(slot.waker.take());
        }
    }

    /// Returns whether somebody waits for a call that has ended.
    pub(super) fn has_outcome(&self, call: CallId) -> bool {
        self.outcomes.get(&call.number()).is_some_and(|slot| slot.outcome.is_some())
    }

    pub(super) fn poll_outcome(
        &mut self,
        call: CallId,
        offered: &mut Option<Waker>,
    ) -> Poll<Option<Outcome>> {
        poll_slot(&mut self.outcomes, call.number(), offered)
    }

    /// Stops waiting for a call. Returns the outcome that nobody was told, and the waker.
    #[must_use]
    pub(super) fn forget(&mut self, call: CallId, now: Moment) -> Option<(Option<Outcome>, Option<Waker>)> {
        let Slot { outcome, waker } = self.outcomes.change().remove(&call.number())?;
        if outcome.is_none() {
            self.connection.abandon(now, call);
        }
        Some((outcome, waker))
    }

    /// Begins to wait for what the runtime says to an answer.
    pub(super) fn expect_answered(&mut self, ask: AskId) {
        self.answered.change().insert(ask.number(), Slot::default());
    }

    fn hear(&mut self, ask: AskId, result: Result<(), CallError>) {
        // Whoever does not want to know has no slot.
        if let Some(slot) = self.answered.get_mut(&ask.number()) {
            slot.outcome = Some(result);
            self.woken.extend(slot.waker.take());
        }
    }

    pub(super) fn poll_answered(
        &mut self,
        ask: AskId,
        offered: &mut Option<Waker>,
    ) -> Poll<Option<Result<(), CallError>>> {
        poll_slot(&mut self.answered, ask.number(), offered)
    }

    /// Stops waiting for that. Returns the waker.
    #[must_use]
    pub(super) fn forget_answered(&mut self, ask: AskId) -> Option<Waker> {
        self.answered.change().remove(&ask.number())?.waker
    }

    pub(super) fn wait_for_items(&mut self, session: SessionKey, offered: &mut Option<Waker>) {
        keep(self.readers.or_insert_with(session.number(), || None), offered);
    }

    #[must_use]
    pub(super) fn stop_waiting_for_items(&mut self, session: SessionKey) -> Option<Waker> {
        self.readers.change().remove(&session.number()).flatten()
    }

    pub(super) fn wait_for_connection_event(&mut self, offered: &mut Option<Waker>) {
        keep(&mut self.connection_waker, offered);
    }

    #[must_use]
    pub(super) fn stop_waiting_for_connection_event(&mut self) -> Option<Waker> {
        self.connection_waker.take()
    }

    /// Keeps the order in which things come from now on. If the connection has opened or ended before, only the handles
    /// know, and it is noted here.
    pub(super) fn keep_order(&mut self) {
        self.connection.keep_order();
        if self.opened.is_some() {
            self.connection.note_arrival(Arrival::Connected);
        }
        if self.closed.is_some() {
            self.connection.note_arrival(Arrival::Closed);
        }
    }

    pub(super) fn wait_for_arrival(&mut self, offered: &mut Option<Waker>) {
        keep(&mut self.arrivals_waker, offered);
    }

    #[must_use]
    pub(super) fn stop_waiting_for_arrival(&mut self) -> Option<Waker> {
        self.arrivals_waker.take()
    }

    pub(super) fn wait_for_claimed(&mut self, offered: &mut Option<Waker>) {
        keep(&mut self.claimed_waker, offered);
    }

    #[must_use]
    pub(super) fn stop_waiting_for_claimed(&mut self) -> Option<Waker> {
        self.claimed_waker.take()
    }

    /// Waits for an ask to end. False if it has.
    pub(super) fn wait_for_ask(
        &mut self,
        ask: AskId,
        ticket: &mut Ticket,
        offered: &mut Option<Waker>,
    ) -> bool {
        if !self.connection.is_open(ask) {
            return false;
        }
        let (_, waiters) = self.ended_asks.0.or_insert_with(ask.number(), || (ask, Waiters::default()));
        waiters.wait(ticket, offered);
        true
    }

    #[must_use]
    pub(super) fn stop_waiting_for_ask(&mut self, ask: AskId, ticket: &mut Ticket) -> Option<Waker> {
        let (_, waiters) = self.ended_asks.0.get_mut(&ask.number())?;
        let left = waiters.stop_waiting(ticket);
        if waiters.is_empty() {
            self.ended_asks.0.change().remove(&ask.number());
        }
        left
    }

    fn wake_for_ended_asks(&mut self) {
        let (waiting, seen) = &mut self.ended_asks;
        *seen = self.connection.asks_ended();
        let (connection, woken) = (&self.connection, &mut self.woken);
        waiting.change().retain(|_, (ask, waiters)| {
            let is_open = connection.is_open(*ask);
            if !is_open {
                woken.extend(waiters.take());
            }
            is_open
        });
    }

    /// Returns what is attached to the session of something for the handlers. At the session's end that is let go.
    pub(super) fn attachment_of(&mut self, claimed: &Claimed) -> Option<Attachment> {
        let sessions = &mut self.kept.sessions;
        match claimed {
            Claimed::Ask { session: Some(session), .. } => sessions.attachment(*session),
            Claimed::Tools { session, taken, .. } => {
                if *taken && let Some(given) = sessions.given_mut(*session) {
                    given.has_handlers = true;
                }
                sessions.attachment(*session)
            }
            Claimed::Ended(session) => {
                let attachment = sessions.detach(*session)?;
                if let Some(open) = self.connection.open_at_end() {
                    self.kept.outlive(*session, &attachment, open);
                }
                Some(attachment)
            }
            _ => None,
        }
    }

    pub(super) fn wait_for_opening(&mut self, ticket: &mut Ticket, offered: &mut Option<Waker>) {
        self.opening.wait(ticket, offered);
    }

    pub(super) fn wait_for_end(&mut self, ticket: &mut Ticket, offered: &mut Option<Waker>) {
        self.ending.wait(ticket, offered);
    }

    #[must_use]
    pub(super) fn stop_waiting(&mut self, opening: &mut Ticket, ending: &mut Ticket) -> [Option<Waker>; 2] {
        [self.opening.stop_waiting(opening), self.ending.stop_waiting(ending)]
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_driver_has_more_to_do_for_what_is_new_and_for_a_deadline_that_is_sooner() {
        let at = |seconds| Some(Moment::after_epoch(Duration::from_secs(seconds)));
        let idle = DriverSigns::default();
        for (signs, more) in [
            (idle, false),
            (DriverSigns { has_transmit: true, ..idle }, true),
            (DriverSigns { in_flight: true, ..idle }, false),
            (DriverSigns { wants_read: true, ..idle }, true),
            (DriverSigns { deadline: at(5), ..idle }, true),
            (DriverSigns { closed: true, ..idle }, true),
        ] {
            assert_eq!(signs.ask_more_than(&idle), more, "{signs:?}");
            assert!(!signs.ask_more_than(&signs), "{signs:?} was seen before");
            assert!(!idle.ask_more_than(&signs), "{signs:?} was done");
        }
        let before = DriverSigns { deadline: at(5), ..idle };
        for (seconds, sooner) in [(4, true), (5, false), (6, false)] {
            let signs = DriverSigns { deadline: at(seconds), ..idle };
            assert_eq!(signs.ask_more_than(&before), sooner, "{seconds} s");
        }
    }
}
