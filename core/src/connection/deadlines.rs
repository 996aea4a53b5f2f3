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
}

/// Deadlines, each armed at most once.
#[derive(Debug, Default)]
pub(super) struct Deadlines {
    armed: BTreeMap<Timer, Moment>,
    order: BTreeSet<(Moment, Timer)>,
}

impl Deadlines {
    /// Arms a deadline, anew if it was armed.
    pub(super) fn arm(&mut self, timer: Timer, at: Moment) {
        self.disarm(timer);
        self.armed.insert(timer, at);
        self.order.insert((at, timer));
    }

    pub(super) fn disarm(&mut self, timer: Timer) {
        if let Some(at) = self.armed.remove(&timer) {
            self.order.remove(&(at, timer));
        }
    }

    pub(super) fn next(&self) -> Option<Moment> {
        self.order.first().map(|(at, _)| *at)
    }

    /// Takes the first deadline that has passed. It is disarmed before anybody acts on it.
    pub(super) fn pop_expired(&mut self, now: Moment) -> Option<Timer> {
        let (at, timer) = *self.order.first()?;
        if at > now {
            return None;
        }
        self.disarm(timer);
        Some(timer)
    }

    pub(super) fn clear(&mut self) {
        self.armed.clear();
        self.order.clear();
    }
}
