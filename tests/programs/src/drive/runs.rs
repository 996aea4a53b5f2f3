//! What has its place among what comes: how handlers run, above all.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use pilotwire::handle::Marker;
use pilotwire::handlers::{HandlerEnd, ObserveHandlers, Setup, Started};
use pilotwire::sans_io::SessionKey;
use pilotwire::{AskId, Config, Json};

use super::files::Files;
use crate::Timer;
use crate::lines::{self, Line};

/// The handlers of a conversation: how they are told of, and what they are made with. Cheap to clone.
///
/// It is made before the connection is, which must be [set up](Self::setup) with it.
#[derive(Clone, Debug)]
pub struct Handling {
    pub(super) timer: Timer,
    /// Those of sessions that are begun without any of their own.
    pub(super) usual: Option<Json>,
    /// The files of all sessions, if they are kept here.
    pub(super) files: Option<Files>,
    pub(super) runs: Arc<Runs>,
}

impl Handling {
    /// Handlers that wait by this timer.
    #[must_use]
    pub fn new(timer: Timer) -> Self {
        Self { timer, usual: None, files: None, runs: Arc::default() }
    }

    /// Has these installed with every session that is begun without handlers of its own. Their `sessionFs` is for all
    /// sessions.
    ///
    /// # Errors
    ///
    /// What is wrong with that one.
    pub fn usual(mut self, handlers: Json) -> Result<Self, String> {
        let files = handlers.get("sessionFs").filter(|files| !files.is_null());
        self.files = files.map(|files| Files::read(files.as_str())).transpose()?;
        self.usual = Some(handlers);
        Ok(self)
    }

    /// What the connection is to be made with, so that its handlers are told of.
    pub fn setup(&self, config: Config) -> Setup {
        let handlers = self.files.as_ref().map(Files::of_client).unwrap_or_default();
        Setup::from((config, handlers)).observe_handlers(Arc::clone(&self.runs) as _)
    }
}

/// Something of a conversation's own that has its place among what came.
#[derive(Debug)]
pub(super) enum Marked {
    /// What answers a command.
    Answer(Line),
    /// A handler has begun or ended.
    Run(Line),
    /// An observer of a session begins.
    Observer(SessionKey, u64),
}

/// The runs of handlers, and all else that has its place among what came: each waits for its mark there. No handler waits
/// for its line to be printed.
#[derive(Debug, Default)]
pub(super) struct Runs(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    marked: VecDeque<Marked>,
    /// The runs that have not ended.
    open: BTreeSet<u64>,
    /// None until somebody reads what comes.
    marker: Option<Marker>,
    /// That of whoever waits for the last run to end.
    waker: Option<Waker>,
}

impl Runs {
    /// From here on, marks are put by this.
    pub(super) fn attach(&self, marker: Marker) {
        let waiting = {
            let mut state = self.state();
            state.marker = Some(marker.clone());
            state.marked.len()
        };
        (0..waiting).for_each(|_| marker.mark());
    }

    /// Gives something its place behind all that has come.
    pub(super) fn mark(&self, marked: Marked) {
        self.put(marked, |_| ());
    }

    /// What has its place at the next mark.
    pub(super) fn take(&self) -> Option<Marked> {
        self.state().marked.pop_front()
    }

    /// What is left once there are no more marks; none when all runs have ended.
    pub(super) fn poll_left(&self, context: &Context<'_>) -> Poll<Option<Marked>> {
        let waker = context.waker().clone();
        let mut state = self.state();
        if let Some(marked) = state.marked.pop_front() {
            return Poll::Ready(Some(marked));
        }
        if state.open.is_empty() {
            return Poll::Ready(None);
        }
        let left = state.waker.replace(waker);
        drop(state);
        drop(left);
        Poll::Pending
    }

    fn put(&self, marked: Marked, note: impl FnOnce(&mut BTreeSet<u64>)) {
        let (marker, waker) = {
            let mut state = self.state();
            note(&mut state.open);
            state.marked.push_back(marked);
            (state.marker.clone(), state.waker.take())
        };
        if let Some(marker) = marker {
            marker.mark();
        }
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ObserveHandlers for Runs {
    fn began(&self, started: &Started<'_>) {
        let line = lines::handler(started.session_id.as_ref(), started.question);
        self.put(Marked::Run(line), |open| {
            open.insert(started.ask.number());
        });
    }

    fn ended(&self, ask: AskId, how: HandlerEnd) {
        self.put(Marked::Run(lines::handler_ended(ask, how).into()), |open| {
            open.remove(&ask.number());
        });
    }
}
