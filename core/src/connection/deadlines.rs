//! What is to happen when.

use std::collections::{BTreeMap, BTreeSet};

use crate::moment::Moment;

/// What a deadline is for. Numbers are those of calls, asks and sessions.
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
        } else if let Some(at) = self.armed.remove(&timer) {
            self.order.remove(&(at, timer));
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
    use std::time::Duration;

    use super::*;

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
}
