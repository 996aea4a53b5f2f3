//! The state that the handles share: a lock, with what is woken when it is released.

use std::sync::{Arc, PoisonError, Weak};
use std::task::Waker;

#[cfg(feature = "protocol")]
use super::extras::Extras;
use super::state::{DriverSigns, State};
use crate::connection::{Connection, Observe};
use crate::moment::Moment;
use crate::sync::{Mutex, MutexGuard};
use crate::trace_context::ContextSource;

/// Tells the time, as the adapter's executor has it.
type Clock = Box<dyn Fn() -> Moment + Send + Sync>;

/// One connection's handles meet here.
pub(super) struct Shared {
    state: Mutex<State>,
    clock: Clock,
    alive: Mutex<Weak<Alive>>,
    observe: Option<Arc<dyn Observe>>,
    trace: Option<ContextSource>,
    #[cfg(feature = "protocol")]
    pub(super) extras: Extras,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shared")
    }
}

/// The part of a handle that keeps a connection open: clients and sessions have one.
pub(super) struct Alive {
    shared: Arc<Shared>,
}

impl Alive {
    /// The one of a connection, or a new one if all were dropped.
    pub(super) fn of(shared: &Arc<Shared>) -> Arc<Self> {
        let mut known = shared.alive.lock().unwrap_or_else(PoisonError::into_inner);
        known.upgrade().unwrap_or_else(|| {
            let alive = Arc::new(Alive { shared: Arc::clone(shared) });
            *known = Arc::downgrade(&alive);
            alive
        })
    }

    /// The one of a connection, unless all were dropped.
    pub(super) fn existing(shared: &Shared) -> Option<Arc<Self>> {
        shared.alive.lock().unwrap_or_else(PoisonError::into_inner).upgrade()
    }
}

impl Drop for Alive {
    fn drop(&mut self) {
        self.shared.with(|state, now| {
            state.dropped |= !state.connection.is_closing();
            state.connection.close(now);
        });
    }
}

impl Shared {
    pub(super) fn new(connection: Connection, clock: Clock) -> Arc<Self> {
        let observe = connection.config().observer().cloned();
        let trace = connection.config().trace.clone();
        let state = State::new(connection);
        Arc::new(Self {
            state: Mutex::new(state),
            clock,
            alive: Mutex::default(),
            observe,
            trace,
            #[cfg(feature = "protocol")]
            extras: Extras::default(),
        })
    }

    /// Returns the source of the place in a distributed trace.
    pub(super) fn trace(&self) -> Option<&ContextSource> {
        self.trace.as_ref()
    }

    pub(super) fn now(&self) -> Moment {
        (self.clock)()
    }

    /// Does something under the lock, and afterwards wakes whom it concerns. If the driver has something to do for
    /// it, it is woken too.
    pub(super) fn with<T>(&self, act: impl FnOnce(&mut State, Moment) -> T) -> T {
        let now = self.now();
        let mut state = self.lock();
        let before = state.driver_signs();
        let result = act(&mut state, now);
        self.release(state, now, Some(&before));
        result
    }

    /// As [`with`](Self::with), for callers that may have to wait: with a copy of their waker, to be kept or not.
    pub(super) fn take<T>(
        &self,
        waker: Option<&Waker>,
        act: impl FnOnce(&mut State, Moment, &mut Option<Waker>) -> T,
    ) -> T {
        let mut offered = waker.cloned();
        let now = self.now();
        let mut state = self.lock();
        let before = state.driver_signs();
        let result = act(&mut state, now, &mut offered);
        self.release(state, now, Some(&before));
        result
    }

    /// As [`take`](Self::take), for callers that look only at what waits here and change nothing in the connection.
    pub(super) fn look<T>(&self, waker: &Waker, act: impl FnOnce(&mut State, &mut Option<Waker>) -> T) -> T {
        let mut offered = Some(waker.clone());
        let result = act(&mut self.lock(), &mut offered);
        drop(offered);
        result
    }

    /// As [`with`](Self::with), by the driver itself, which needs no waking.
    pub(super) fn with_by_driver<T>(&self, act: impl FnOnce(&mut State, Moment) -> T) -> T {
        self.looked_after(self.now(), act).0
    }

    /// As [`with_by_driver`](Self::with_by_driver), and what the driver is to look at afterwards.
    pub(super) fn looked_after<T>(
        &self,
        now: Moment,
        act: impl FnOnce(&mut State, Moment) -> T,
    ) -> (T, DriverSigns) {
        let mut state = self.lock();
        let result = act(&mut state, now);
        let signs = self.release(state, now, None);
        (result, signs)
    }

    /// Hands out what the connection has to tell, lets go of the lock, and wakes whom it concerns: the driver too, if
    /// there is more for it to do than before. Returns what there is for it to do.
    fn release(
        &self,
        mut state: MutexGuard<'_, State>,
        now: Moment,
        before: Option<&DriverSigns>,
    ) -> DriverSigns {
        state.dispatch(now);
        let signs = state.driver_signs();
        if before.is_some_and(|before| signs.ask_more_than(before)) {
            let driver = state.take_driver();
            state.woken.extend(driver);
        }
        let woken = std::mem::take(&mut state.woken);
        let to_drop = std::mem::take(&mut state.kept.to_drop);
        drop(state);
        woken.wake();
        drop(to_drop);
        if let Some(observe) = &self.observe {
            observe.unlocked();
        }
        signs
    }

    /// Nothing that panics runs under the lock, and if it did, the state would still be whole.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
