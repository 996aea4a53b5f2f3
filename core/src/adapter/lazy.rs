//! A timer that is not set more often than it must be.

use std::task::{Context, Poll, ready};

use super::Timer;
use crate::moment::Moment;

/// A timer for deadlines that are put off with every frame. Setting one is dear, so one that is too early stays, and is
/// set to the deadline when it has fired in vain.
pub(super) struct Lazy<M> {
    timer: M,
    /// The time that the timer is set to.
    until: Option<Moment>,
}

impl<M: Timer> Lazy<M> {
    pub(super) fn new(timer: M) -> Self {
        Self { timer, until: None }
    }

    /// As [`Timer::poll_until`].
    pub(super) fn poll_until(&mut self, context: &mut Context<'_>, deadline: Moment) -> Poll<()> {
        loop {
            let until = self.until.filter(|until| *until <= deadline).unwrap_or(deadline);
            self.until = Some(until);
            ready!(self.timer.poll_until(context, until));
            self.until = None;
            if until == deadline {
                return Poll::Ready(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;
    use std::time::Duration;

    use super::*;

    /// Keeps what it was asked for. All until `now` has passed.
    #[derive(Default)]
    struct Asked {
        now: Moment,
        asked: Vec<u64>,
    }

    impl Timer for Asked {
        fn poll_until(&mut self, _: &mut Context<'_>, deadline: Moment) -> Poll<()> {
            let seconds = deadline.since_epoch().as_secs();
            if self.asked.last() != Some(&seconds) {
                self.asked.push(seconds);
            }
            if deadline <= self.now { Poll::Ready(()) } else { Poll::Pending }
        }
    }

    #[test]
    fn it_is_set_anew_for_what_comes_nearer_or_when_it_has_fired_too_early() {
        let at = |seconds| Moment::after_epoch(Duration::from_secs(seconds));
        let mut context = Context::from_waker(Waker::noop());
        let mut lazy = Lazy::new(Asked::default());
        for put_off in [10, 20, 30] {
            assert!(lazy.poll_until(&mut context, at(put_off)).is_pending());
        }
        assert_eq!(lazy.timer.asked, [10]);
        lazy.timer.now = at(15);
        assert!(lazy.poll_until(&mut context, at(30)).is_pending());
        assert_eq!(lazy.timer.asked, [10, 30]);
        assert!(lazy.poll_until(&mut context, at(20)).is_pending());
        assert_eq!(lazy.timer.asked, [10, 30, 20]);
        lazy.timer.now = at(20);
        assert!(lazy.poll_until(&mut context, at(20)).is_ready());
    }
}
