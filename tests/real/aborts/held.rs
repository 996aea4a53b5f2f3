//! An ask that its handler holds open.

use std::pin::Pin;
use std::sync::Arc;

use pilotwire::handlers::HandlerContext;
use tokio::sync::{Notify, watch};

use crate::client::within;

/// What becomes of the ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It has not come.
    Before,
    /// Its handler has it, and waits.
    Open,
    /// Its handler was let go, and has answered.
    Answered,
    /// Its handler was dropped while it waited.
    Withdrawn,
}

/// The first ask of a handler. Clones are the same.
#[derive(Clone)]
pub(crate) struct Held {
    state: Arc<watch::Sender<State>>,
    released: Arc<Notify>,
}

impl Held {
    pub(crate) fn new() -> Self {
        Self { state: Arc::new(watch::Sender::new(State::Before)), released: Arc::new(Notify::new()) }
    }

    /// For a handler to wait for: the first one waits until the test lets it go, and those after it do not wait.
    pub(crate) async fn hold(self) {
        if self.moves(State::Before, State::Open) {
            let waiting = Waiting(self);
            waiting.0.released.notified().await;
            waiting.0.moves(State::Open, State::Answered);
        }
    }

    /// A handler that holds its first ask, and gives this answer.
    pub(crate) fn then<Q, A>(
        &self,
        answer: impl Fn(&Q) -> A + Send + Sync + 'static,
    ) -> impl Fn(Q, HandlerContext) -> Pin<Box<dyn Future<Output = A> + Send>> + Send + Sync + 'static
    where
        A: Send + 'static,
    {
        let held = self.clone();
        move |asked, _| {
            let (held, answer) = (held.clone(), answer(&asked));
            Box::pin(async move {
                held.hold().await;
                answer
            })
        }
    }

    /// Lets the handler answer.
    pub(crate) fn release(&self) {
        self.released.notify_one();
    }

    pub(crate) fn state(&self) -> State {
        *self.state.borrow()
    }

    /// Waits until it has come so far.
    pub(crate) async fn is(&self, state: State) {
        let mut seen = self.state.subscribe();
        within(seen.wait_for(|now| *now == state)).await.expect("the sender is ours");
    }

    fn moves(&self, from: State, to: State) -> bool {
        self.state.send_if_modified(|state| {
            let moves = *state == from;
            if moves {
                *state = to;
            }
            moves
        })
    }
}

/// A handler that waits.
struct Waiting(Held);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.moves(State::Open, State::Withdrawn);
    }
}
