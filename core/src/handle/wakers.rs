//! Who waits for what. Whatever is taken out of here is to be dropped or woken outside of the lock, since that may run
//! code of the executor's.

use std::task::Waker;

/// Keeps a waker in place of another. Gives the other.
pub(super) fn keep(kept: &mut Option<Waker>, waker: &Waker) -> Option<Waker> {
    match kept {
        Some(known) if known.will_wake(waker) => None,
        _ => kept.replace(waker.clone()),
    }
}

/// Any number of futures that wait for the same thing.
#[derive(Default)]
pub(super) struct Waiters {
    last: u64,
    wakers: Vec<(u64, Waker)>,
}

/// A future's place among the [`Waiters`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ticket(Option<u64>);

impl Waiters {
    /// Waits, or goes on waiting with another waker. Gives the one that is not needed any more.
    pub(super) fn wait(&mut self, ticket: &mut Ticket, waker: &Waker) -> Option<Waker> {
        let known = ticket.0.and_then(|number| self.wakers.iter_mut().find(|(known, _)| *known == number));
        match known {
            Some((_, known)) if known.will_wake(waker) => None,
            Some((_, known)) => Some(std::mem::replace(known, waker.clone())),
            None => {
                self.last += 1;
                ticket.0 = Some(self.last);
                self.wakers.push((self.last, waker.clone()));
                None
            }
        }
    }

    /// Stops waiting.
    pub(super) fn leave(&mut self, ticket: &mut Ticket) -> Option<Waker> {
        let number = ticket.0.take()?;
        let place = self.wakers.iter().position(|(known, _)| *known == number)?;
        Some(self.wakers.swap_remove(place).1)
    }

    /// Those who waited are to be woken.
    pub(super) fn take(&mut self) -> impl Iterator<Item = Waker> {
        std::mem::take(&mut self.wakers).into_iter().map(|(_, waker)| waker)
    }
}

impl Ticket {
    pub(super) fn is_waiting(self) -> bool {
        self.0.is_some()
    }
}
