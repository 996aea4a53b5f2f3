//! Time: what ends by itself, and in which order.

use super::{Call, Model};
use crate::asks::Place;
use crate::calls;
use crate::closing::Phase;
use crate::words::{Answer, Noticed, Outcome, Serial};

impl Model {
    /// Returns the time, in seconds since the start.
    pub fn now(&self) -> u64 {
        self.now
    }

    /// Returns when the next thing ends by itself.
    pub fn next_deadline(&self) -> Option<u64> {
        let closing = match self.phase {
            Phase::Handshaking | Phase::Open => None,
            Phase::Closing => Some(self.closing_until),
            Phase::Closed => return None,
        };
        let calls = self.calls.iter().flat_map(|(_, call)| {
            [total_limit(call), self.idle_limit(call), reply_limit(call), held_limit(call)]
        });
        let asks = self.asks.iter().filter(|ask| ask.is_open());
        let asks = asks.flat_map(|ask| [ask.kept_until, ask.told_at.filter(|_| !ask.taken)]);
        closing.into_iter().chain(calls.chain(asks).flatten()).min()
    }

    /// Says whether a deadline may come sooner, to look whether there was activity.
    pub fn looks_for_activity(&self) -> bool {
        self.calls.iter().any(|(_, call)| self.idle_limit(call).is_some())
    }

    fn idle_limit(&self, call: &calls::Call<Call>) -> Option<u64> {
        let details = waited_for(call)?;
        let activity =
            details.session.map_or(self.last_activity, |session| self.sessions[session].last_activity);
        Some(activity.max(details.since) + details.inactivity?)
    }

    /// Time passes. What ends at the same moment ends in this order.
    pub(super) fn wait_until(&mut self, until: u64) {
        self.now = until;
        if self.phase == Phase::Closing && self.closing_until <= until {
            return self.closing_takes_too_long();
        }
        let due = |limit: Option<u64>| limit.is_some_and(|limit| limit <= until);
        let numbers = 1..self.calls.next_number();
        for number in numbers.clone() {
            if due(total_limit(self.call(number))) {
                self.leave(number, Outcome::TooLong);
            }
        }
        for number in numbers.clone() {
            if due(self.idle_limit(self.call(number))) {
                self.leave(number, Outcome::Idle);
            }
        }
        for number in numbers.clone() {
            if due(reply_limit(self.call(number))) {
                self.give_up_reply(number);
                self.drop_window_if_closed();
            }
        }
        for number in numbers {
            if due(held_limit(self.call(number))) {
                self.leave(number, Outcome::HeldTooLong);
                self.mark("a prompt is held too long");
            }
        }
        let kept_too_long: Vec<Serial> =
            self.asks.open_mut().filter(|ask| due(ask.kept_until)).map(|ask| ask.number).collect();
        for serial in kept_too_long {
            self.window.retain_requests(|kept| kept != serial);
            self.refuse(serial, Answer::Overflow);
            self.mark("a request is kept too long");
        }
        let mut untaken = Vec::new();
        for ask in self.asks.open_mut().filter(|ask| !ask.taken && due(ask.told_at)) {
            if let Place::Session(session) = ask.place {
                ask.told_at = None;
                untaken.push(Noticed::AskNotTaken(self.sessions[session].id));
            }
        }
        for notice in untaken {
            self.notices.push(notice);
            self.mark("an ask is not taken");
        }
    }
}

fn waited_for(call: &calls::Call<Call>) -> Option<&Call> {
    (call.waits() && call.is_open()).then_some(&call.details)
}

fn total_limit(call: &calls::Call<Call>) -> Option<u64> {
    waited_for(call)?.total
}

fn held_limit(call: &calls::Call<Call>) -> Option<u64> {
    waited_for(call)?.held_until
}

fn reply_limit(call: &calls::Call<Call>) -> Option<u64> {
    call.details.until.filter(|_| call.is_open())
}
