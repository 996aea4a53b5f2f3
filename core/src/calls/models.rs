//! The models that there are, asked for once.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, PoisonError, Weak};
use std::task::{Context, Poll, Wake, Waker};

use pilotwire_protocol::{build, methods};

use crate::connection::CallError;
use crate::handle::{Client, Reply, TypedCall};
use crate::sync::Mutex;

type List = methods::models::List;

impl Client {
    /// The models that there are (`models.list`). The runtime is asked once: what it says is kept as long as the
    /// connection, and calls that are made meanwhile wait for the same answer. An error is not kept.
    ///
    /// To ask anew, call the method: [`request`](Self::request).
    pub fn models(&self) -> Models {
        let kept = self.kept::<Kept>();
        let (flight, begins, ended) = {
            let mut state = kept.0.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(models) = &state.models {
                return Models { flight: None, ready: Some(models.clone()), ticket: 0 };
            }
            match state.flight.upgrade() {
                Some(flight) if flight.is_good() => (flight, false, None),
                ended => {
                    let flight = Flight { kept: Arc::downgrade(&kept), state: Mutex::default() };
                    let flight = Arc::new(flight);
                    state.flight = Arc::downgrade(&flight);
                    (flight, true, ended)
                }
            }
        };
        // What is made or dropped may wake others, so no lock is held.
        drop(ended);
        if begins {
            flight.begin(self.request::<List>(build::ModelsListRequest::new()));
        }
        Models { flight: Some(flight), ready: None, ticket: 0 }
    }
}

/// The models, once they are known: [`Client::models`]. Dropping it gives up waiting; the call is given up with the last.
#[must_use = "dropping it gives up waiting"]
pub struct Models {
    flight: Option<Arc<Flight>>,
    ready: Option<Reply<List>>,
    /// Its place among those that wait; 0 before it has one.
    ticket: u64,
}

/// The state that is kept with a connection.
#[derive(Default)]
struct Kept(Mutex<KeptState>);

#[derive(Default)]
struct KeptState {
    models: Option<Reply<List>>,
    flight: Weak<Flight>,
}

/// A call that any number of futures wait for. Whichever is polled polls it.
struct Flight {
    kept: Weak<Kept>,
    state: Mutex<FlightState>,
}

#[derive(Default)]
struct FlightState {
    /// None until it is made, and after its outcome.
    call: Option<TypedCall<List>>,
    outcome: Option<Result<Reply<List>, CallError>>,
    last: u64,
    waiting: Vec<(u64, Waker)>,
}

impl Flight {
    /// The call was made. Those who wait already are to poll it.
    fn begin(&self, call: TypedCall<List>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.call = Some(call);
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        waiting.into_iter().for_each(|(_, waker)| waker.wake());
    }

    /// Returns whether there is an answer to come, or a good one that is not kept yet.
    fn is_good(&self) -> bool {
        !matches!(self.state.lock().unwrap_or_else(PoisonError::into_inner).outcome, Some(Err(_)))
    }

    fn poll(self: &Arc<Self>, ticket: &mut u64, waker: &Waker) -> Poll<Result<Reply<List>, CallError>> {
        let all = Waker::from(Arc::new(Landed(Arc::downgrade(self))));
        let mut offered = Some(waker.clone());
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(outcome) = &state.outcome {
            return Poll::Ready(outcome.clone());
        }
        if *ticket == 0 {
            state.last += 1;
            *ticket = state.last;
        }
        let number = *ticket;
        let known = state.waiting.iter_mut().find(|(known, _)| *known == number);
        let left = match (known, offered.take()) {
            (Some((_, known)), Some(offered)) => Some(std::mem::replace(known, offered)),
            (None, Some(offered)) => {
                state.waiting.push((number, offered));
                None
            }
            (_, None) => None,
        };
        // It wakes nobody in here: what it has to wake, it wakes when its outcome comes.
        let polled = match &mut state.call {
            Some(call) => Pin::new(call).poll(&mut Context::from_waker(&all)),
            // It is being made.
            None => Poll::Pending,
        };
        let Poll::Ready(outcome) = polled else {
            drop(state);
            drop(left);
            return Poll::Pending;
        };
        state.outcome = Some(outcome.clone());
        let (call, waiting) = (state.call.take(), std::mem::take(&mut state.waiting));
        drop(state);
        drop((call, left));
        if let (Ok(models), Some(kept)) = (&outcome, self.kept.upgrade()) {
            let models = models.detach();
            kept.0.lock().unwrap_or_else(PoisonError::into_inner).models = Some(models);
        }
        waiting.into_iter().filter(|(known, _)| *known != number).for_each(|(_, waker)| waker.wake());
        Poll::Ready(outcome)
    }
}

/// The waker of the call. It does not keep the flight, which is given up with the last that waits.
struct Landed(Weak<Flight>);

impl Wake for Landed {
    fn wake(self: Arc<Self>) {
        let Some(flight) = self.0.upgrade() else { return };
        let waiting =
            std::mem::take(&mut flight.state.lock().unwrap_or_else(PoisonError::into_inner).waiting);
        waiting.into_iter().for_each(|(_, waker)| waker.wake());
    }
}

impl Future for Models {
    type Output = Result<Reply<List>, CallError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if let Some(models) = self.ready.take() {
            return Poll::Ready(Ok(models));
        }
        let Some(flight) = self.flight.clone() else { return Poll::Ready(Err(CallError::Cancelled)) };
        let polled = flight.poll(&mut self.ticket, context.waker());
        if polled.is_ready() {
            self.flight = None;
        }
        polled
    }
}

impl Drop for Models {
    fn drop(&mut self) {
        let Some(flight) = &self.flight else { return };
        let mut state = flight.state.lock().unwrap_or_else(PoisonError::into_inner);
        let place = state.waiting.iter().position(|(known, _)| *known == self.ticket);
        let left = place.map(|place| state.waiting.swap_remove(place));
        // The others are polled again, as the call wakes whoever polled it last.
        drop(state);
        drop(left);
    }
}

impl fmt::Debug for Models {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Models")
    }
}
