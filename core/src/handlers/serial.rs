//! Handlers that run one after the other.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, PoisonError};
use std::task::{Context, Poll, Waker};

use crate::sync::Mutex;

/// Lets one in at a time, in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Turnstile(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    queue: VecDeque<(u64, Option<Waker>)>,
    last: u64,
}

/// A place in the queue. Whoever is first in it may go on; dropping it lets in the next.
#[derive(Debug)]
pub(super) struct Place {
    turnstile: Arc<Turnstile>,
    number: u64,
}

impl Turnstile {
    /// Queues up.
    pub(super) fn enter(self: &Arc<Self>) -> Place {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.last += 1;
        let number = state.last;
        state.queue.push_back((number, None));
        Place { turnstile: Arc::clone(self), number }
    }
}

impl Place {
    /// Waits until nobody is before this one.
    pub(super) fn first(&self) -> impl Future<Output = ()> + Send + '_ {
        First(self)
    }
}

struct First<'a>(&'a Place);

impl Future for First<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let waker = context.waker().clone();
        let mut state = self.0.turnstile.0.lock().unwrap_or_else(PoisonError::into_inner);
        let number = self.0.number;
        if state.queue.front().is_none_or(|(first, _)| *first == number) {
            return Poll::Ready(());
        }
        let place = state.queue.iter_mut().find(|(known, _)| *known == number);
        let left = place.and_then(|(_, kept)| kept.replace(waker));
        drop(state);
        drop(left);
        Poll::Pending
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let woken = {
            let mut state = self.turnstile.0.lock().unwrap_or_else(PoisonError::into_inner);
            state.queue.retain(|(number, _)| *number != self.number);
            state.queue.front_mut().and_then(|(_, waker)| waker.take())
        };
        if let Some(waker) = woken {
            waker.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;

    #[test]
    fn one_is_let_in_at_a_time_in_order() {
        let turnstile = Arc::new(Turnstile::default());
        let mut context = Context::from_waker(Waker::noop());
        let mut is_first = |place: &Place| Pin::new(&mut First(place)).poll(&mut context).is_ready();
        let (first, second, third) = (turnstile.enter(), turnstile.enter(), turnstile.enter());
        assert!(is_first(&first) && !is_first(&second) && !is_first(&third));
        // One that gives up lets nobody in before their turn.
        drop(second);
        assert!(!is_first(&third));
        drop(first);
        assert!(is_first(&third));
    }
}
