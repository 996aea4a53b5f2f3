//! The deadlines: what is to happen when.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use crate::moment::Moment;

/// The purpose of a deadline. Numbers are those of calls, asks and sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Timer {
    /// The handshake's end.
    Handshake,
    /// The end of a graceful end.
    Closing,
    /// Writing has made no progress since.
    WriteStalled,
    /// The connection's own queue is not being read.
    Stalled,
    /// The queue of the session in this slot is not being read.
    SessionStalled(usize),
    /// A call's limit in total.
    Total(u64),
    /// A call's limit since its session's last activity.
    Inactivity(u64),
    /// The wire's end of a call that its caller has left.
    Unclaimed(u64),
    /// A prompt waits for a cloud session to start.
    HeldPrompt(u64),
    /// A request waits for its session's id to become known.
    Kept(u64),
    /// An ask waits to be taken from its stream.
    Untaken(u64),
    /// A handler has an ask, and is to answer it in time.
    Handler(u64),
}

/// Timers of which a connection has one. They are the first of [`Timer`], in order.
const SINGLE: [Timer; 4] = [Timer::Handshake, Timer::Closing, Timer::WriteStalled, Timer::Stalled];

/// Deadlines, each armed at most once.
///
/// Those of the connection itself have a place of their own: one of them is armed and disarmed with every write.
#[derive(Debug, Default)]
pub(super) struct Deadlines {
    single: [Option<Moment>; SINGLE.len()],
    armed: BTreeMap<Timer, Moment>,
    order: BTreeSet<(Moment, Timer)>,
}

impl Deadlines {
    /// Arms a deadline, anew if it was armed.
    #[inline]
    pub(super) fn arm(&mut self, timer: Timer, at: Moment) {
        match self.place(timer) {
            Some(place) => *place = Some(at),
            None => {
                if let Some(before) = self.armed.insert(timer, at) {
                    self.order.remove(&(before, timer));
                }
                self.order.insert((at, timer));
            }
        }
    }

    #[inline]
    pub(super) fn disarm(&mut self, timer: Timer) {
        if let Some(place) = self.place(timer) {
            *place = None;
        } else if !self.armed.is_empty()
            && let Some(at) = self.armed.remove(&timer)
        {
            self.order.remove(&(at, timer));
        }
    }

    /// Arms the limits that a call has.
    pub(super) fn arm_limits(
        &mut self,
        call: u64,
        now: Moment,
        total: Option<Duration>,
        inactivity: Option<Duration>,
    ) {
        if let Some(total) = total {
            self.arm(Timer::Total(call), now + total);
        }
        if let Some(inactivity) = inactivity {
            self.arm(Timer::Inactivity(call), now + inactivity);
        }
    }

    /// Disarms what limits a call for its caller.
    pub(super) fn disarm_limits(&mut self, call: u64) {
        for timer in [Timer::Total(call), Timer::Inactivity(call), Timer::HeldPrompt(call)] {
            self.disarm(timer);
        }
    }

    /// When the first is.
    #[inline]
    pub(super) fn next(&self) -> Option<Moment> {
        let single = self.single.iter().copied().flatten();
        single.chain(self.order.first().map(|(at, _)| *at)).min()
    }

    /// Takes the first deadline that has passed. It is disarmed before anybody acts on it.
    pub(super) fn pop_expired(&mut self, now: Moment) -> Option<Timer> {
        let single = self.single.iter().zip(SINGLE).filter_map(|(at, timer)| Some(((*at)?, timer)));
        let (at, timer) = single.chain(self.order.first().copied()).min()?;
        if at > now {
            return None;
        }
        self.disarm(timer);
        Some(timer)
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    fn place(&mut self, timer: Timer) -> Option<&mut Option<Moment>> {
        let index = match timer {
            Timer::Handshake => 0,
            Timer::Closing => 1,
            Timer::WriteStalled => 2,
            Timer::Stalled => 3,
            _ => return None,
        };
        self.single.get_mut(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_has_the_limits_that_it_is_given() {
        let at = |seconds| Moment::after_epoch(Duration::from_secs(seconds));
        let limit = |seconds| Some(Duration::from_secs(seconds));
        let expired = |total, inactivity| {
            let mut deadlines = Deadlines::default();
            deadlines.arm_limits(7, at(10), total, inactivity);
            let timers = std::iter::from_fn(|| {
                let next = deadlines.next()?;
                Some((next, deadlines.pop_expired(next)?))
            });
            timers.collect::<Vec<_>>()
        };
        assert_eq!(expired(None, None), []);
        assert_eq!(expired(limit(5), None), [(at(15), Timer::Total(7))]);
        assert_eq!(expired(None, limit(2)), [(at(12), Timer::Inactivity(7))]);
        let both = [(at(12), Timer::Inactivity(7)), (at(15), Timer::Total(7))];
        assert_eq!(expired(limit(5), limit(2)), both);
    }

    #[test]
    fn all_that_limits_a_call_for_its_caller_is_disarmed_at_once() {
        let mut deadlines = Deadlines::default();
        let timers = |call| [Timer::Total(call), Timer::Inactivity(call), Timer::HeldPrompt(call)];
        for timer in timers(1).into_iter().chain(timers(2)).chain([Timer::Unclaimed(1)]) {
            deadlines.arm(timer, Moment::default());
        }
        deadlines.disarm_limits(1);
        let left: Vec<_> = std::iter::from_fn(|| deadlines.pop_expired(Moment::default())).collect();
        assert_eq!(left, [Timer::Total(2), Timer::Inactivity(2), Timer::Unclaimed(1), Timer::HeldPrompt(2)]);
    }

    #[test]
    fn what_a_connection_has_once_has_a_place_of_its_own() {
        for (index, timer) in SINGLE.into_iter().enumerate() {
            let mut deadlines = Deadlines::default();
            deadlines.arm(timer, Moment::default());
            assert!(deadlines.single[index].is_some() && deadlines.armed.is_empty(), "{timer:?}");
        }
    }

    #[test]
    fn the_first_is_the_first_however_they_were_armed() {
        const TIMERS: [Timer; 5] =
            [Timer::Closing, Timer::WriteStalled, Timer::Total(1), Timer::Total(2), Timer::Kept(1)];
        let mut number = 1_u64;
        let mut below = |limit: u64| {
            number ^= number << 13;
            number ^= number >> 7;
            number ^= number << 17;
            number % limit
        };
        let mut deadlines = Deadlines::default();
        let mut armed = BTreeMap::new();
        for _ in 0..20_000 {
            let timer = TIMERS[below(5) as usize];
            let at = Moment::after_epoch(Duration::from_secs(below(6)));
            if below(3) > 0 {
                deadlines.arm(timer, at);
                armed.insert(timer, at);
            } else {
                deadlines.disarm(timer);
                armed.remove(&timer);
            }
            let first = armed.iter().map(|(timer, at)| (*at, *timer)).min();
            assert_eq!(deadlines.next(), first.map(|(at, _)| at));
            if let Some((at, timer)) = first.filter(|_| below(4) == 0) {
                assert_eq!(
                    deadlines.pop_expired(Moment::default()),
                    (at == Moment::default()).then_some(timer)
                );
                if at > Moment::default() {
                    assert_eq!(deadlines.pop_expired(at), Some(timer));
                }
                armed.remove(&timer);
            }
        }
    }

    #[test]
    fn nothing_is_armed_after_all_was_cleared() {
        let mut deadlines = Deadlines::default();
        for timer in SINGLE.into_iter().chain([Timer::Total(1), Timer::SessionStalled(0)]) {
            deadlines.arm(timer, Moment::default());
        }
        deadlines.clear();
        assert_eq!((deadlines.next(), deadlines.pop_expired(Moment::default())), (None, None));
    }
}
