//! Time: what is to happen when.

use super::{Model, Place, What, Wire};
use crate::connection::seen::{Answer, Outcome, Phase, Told};

impl Model {
    pub(super) fn now(&self) -> u64 {
        self.now
    }

    /// When something ends by itself.
    pub(crate) fn next_deadline(&self) -> Option<u64> {
        let closing = match self.phase {
            Phase::Open => None,
            Phase::Closing => Some(self.closing_until),
            Phase::Closed => return None,
        };
        let calls = (1..=self.calls.len() as u64).flat_map(|number| {
            [
                self.total_limit(number),
                self.idle_limit(number),
                self.reply_limit(number),
                self.held_limit(number),
            ]
        });
        let kept = self.kept.iter().map(|kept| match kept.what {
            What::Request { until, .. } => Some(until),
            _ => None,
        });
        let untaken = self.asks.iter().map(|ask| ask.told_at.filter(|_| ask.open && !ask.taken));
        closing.into_iter().chain(calls.chain(kept).chain(untaken).flatten()).min()
    }

    /// Whether a deadline may come sooner, to look whether there was activity.
    pub(crate) fn looks_for_activity(&self) -> bool {
        (1..=self.calls.len() as u64).any(|number| self.idle_limit(number).is_some())
    }

    fn of_waiting(&self, number: u64) -> Option<&super::Call> {
        let call = &self.calls[number as usize - 1];
        Some(call).filter(|call| call.waits && call.wire != Wire::Over)
    }

    fn total_limit(&self, number: u64) -> Option<u64> {
        self.of_waiting(number)?.total
    }

    fn held_limit(&self, number: u64) -> Option<u64> {
        self.of_waiting(number)?.held_until
    }

    fn idle_limit(&self, number: u64) -> Option<u64> {
        let call = self.of_waiting(number)?;
        let activity =
            call.session.map_or(self.last_activity, |session| self.sessions[session].last_activity);
        Some(activity.max(call.since) + call.inactivity?)
    }

    fn reply_limit(&self, number: u64) -> Option<u64> {
        let call = &self.calls[number as usize - 1];
        call.until.filter(|_| call.wire != Wire::Over)
    }

    /// Time passes. What ends at the same moment ends in this order.
    pub(super) fn wait_until(&mut self, until: u64) {
        self.now = until;
        if self.phase == Phase::Closing && self.closing_until <= until {
            return self.closing_takes_too_long();
        }
        let due = |limit: Option<u64>| limit.is_some_and(|limit| limit <= until);
        let numbers = 1..=self.calls.len() as u64;
        for number in numbers.clone() {
            if due(self.total_limit(number)) {
                self.leave(number, Outcome::TooLong);
            }
        }
        for number in numbers.clone() {
            if due(self.idle_limit(number)) {
                self.leave(number, Outcome::Idle);
            }
        }
        for number in numbers.clone() {
            if due(self.reply_limit(number)) {
                self.give_up_reply(number);
                self.drop_window_if_closed();
            }
        }
        for number in numbers {
            if due(self.held_limit(number)) {
                self.leave(number, Outcome::HeldTooLong);
                self.mark("a prompt is held too long");
            }
        }
        let is_due = |what: What| matches!(what, What::Request { until: kept, .. } if kept <= until);
        while let Some(at) = self.kept.iter().position(|kept| is_due(kept.what)) {
            if let What::Request { serial, .. } = self.kept.remove(at).what {
                self.refuse(serial, Answer::Overflow);
                self.mark("a request is kept too long");
            }
        }
        for at in 0..self.asks.len() {
            let ask = &self.asks[at];
            if ask.open && !ask.taken && due(ask.told_at) {
                let Place::Session(session) = ask.place else { continue };
                self.asks[at].told_at = None;
                self.told.push(Told::NotTaken(self.sessions[session].id));
                self.mark("an ask is not taken");
            }
        }
    }
}
