//! The wakers of futures that wait.
//!
//! Cloning, waking and dropping a waker may run code of the executor's, so none of it is done under a lock. Whoever
//! comes to wait brings a copy, made before: it is put where it belongs by changing places with what was there, and
//! what was there is dropped afterwards.

use std::task::Waker;

use crate::spare::Trimmed;

/// Keeps the waker that is offered, in place of another that it changes places with. One that wakes the same task as
/// the one that is kept stays where it is.
pub(crate) fn keep(kept: &mut Option<Waker>, offered: &mut Option<Waker>) {
    if !wakes_the_same(kept.as_ref(), offered.as_ref()) {
        std::mem::swap(kept, offered);
    }
}

fn wakes_the_same(kept: Option<&Waker>, offered: Option<&Waker>) -> bool {
    kept.zip(offered).is_some_and(|(kept, offered)| kept.will_wake(offered))
}

/// Wakers that are to be woken. For one, which is the rule, nothing is allocated.
#[derive(Default)]
pub(super) struct Woken {
    first: Option<Waker>,
    /// Empty without a first.
    more: Vec<Waker>,
}

impl Woken {
    pub(super) fn extend(&mut self, wakers: impl IntoIterator<Item = Waker>) {
        for waker in wakers {
            match self.first {
                None => self.first = Some(waker),
                Some(_) => self.more.push(waker),
            }
        }
    }

    pub(super) fn wake(self) {
        let Some(first) = self.first else { return };
        first.wake();
        self.more.into_iter().for_each(Waker::wake);
    }
}

/// Any number of futures that wait for the same thing.
#[derive(Default)]
pub(super) struct Waiters {
    last: u64,
    wakers: Trimmed<Vec<(u64, Option<Waker>)>>,
}

/// A future's place among the [`Waiters`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ticket(Option<u64>);

impl Waiters {
    /// Waits, or goes on waiting with another waker.
    pub(super) fn wait(&mut self, ticket: &mut Ticket, offered: &mut Option<Waker>) {
        let known = ticket.0.and_then(|number| self.wakers.iter_mut().find(|(known, _)| *known == number));
        match known {
            Some((_, known)) => keep(known, offered),
            None => {
                self.last += 1;
                ticket.0 = Some(self.last);
                self.wakers.change().push((self.last, offered.take()));
            }
        }
    }

    /// Stops waiting.
    #[must_use]
    pub(super) fn stop_waiting(&mut self, ticket: &mut Ticket) -> Option<Waker> {
        let number = ticket.0.take()?;
        let place = self.wakers.iter().position(|(known, _)| *known == number)?;
        self.wakers.change().swap_remove(place).1
    }

    /// Returns whether nobody waits.
    pub(super) fn is_empty(&self) -> bool {
        self.wakers.is_empty()
    }

    /// Takes the wakers of those who waited, to be woken.
    pub(super) fn take(&mut self) -> impl Iterator<Item = Waker> {
        std::mem::take(&mut *self.wakers.change()).into_iter().filter_map(|(_, waker)| waker)
    }
}

impl Ticket {
    pub(super) fn is_waiting(self) -> bool {
        self.0.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::{Ticket, Waiters};

    #[test]
    fn nobody_waits_once_all_have_stopped_or_were_taken() {
        let mut waiters = Waiters::default();
        let (mut one, mut two) = (Ticket::default(), Ticket::default());
        assert!(waiters.is_empty() && waiters.stop_waiting(&mut one).is_none());
        waiters.wait(&mut one, &mut None);
        waiters.wait(&mut two, &mut None);
        assert!(waiters.stop_waiting(&mut one).is_none() && !waiters.is_empty());
        assert!(!one.is_waiting() && two.is_waiting());
        assert!(waiters.stop_waiting(&mut two).is_none() && waiters.is_empty());
        waiters.wait(&mut one, &mut None);
        assert_eq!(waiters.take().count(), 0, "it came without a waker");
        assert!(waiters.is_empty());
    }
}
