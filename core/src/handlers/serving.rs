//! The future that runs the handlers of a connection.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll};

use super::context::HandlerContext;
use super::control::{Control, Stop};
use super::install::{GITHUB_TOKEN, Installed, Telemetry};
use super::jobs::{Job, Jobs};
use super::observer::{ObserveHandlers, Started};
use super::run::{Run, drop_quietly};
use super::running::Running;
use crate::handle::{Ask, Attachment, ClaimedAsk, ClaimedAsks};
use crate::ids::{AskId, SessionKey};

/// The number of steps that are done before others are let in.
const BUDGET: usize = 128;

/// The handlers of a connection at work: a future that runs them, until the connection ends.
///
/// Each handler has a waker of its own, and one that is ready never waits for one that is not. An executor gives each a task
/// of its own with [`spawning`](Self::spawning). Dropping it drops the handlers that it runs, which then answer as failed, and
/// what is asked later is not answered: keep it for as long as the connection.
///
/// ```
/// # use pilotwire::{Client, handlers::ClientHandlers};
/// # fn spawn(_: impl Future<Output = ()> + Send + 'static) {}
/// # fn show(client: &Client) -> Option<()> {
/// let serving = client.serve(ClientHandlers::none())?;
/// // With an executor, each handler is a task.
/// spawn(serving.spawning(|job| spawn(job)));
/// # Some(())
/// # }
/// ```
#[must_use = "handlers run only while this is polled"]
pub struct Serving {
    lane: ClaimedAsks,
    client: Arc<Installed>,
    telemetry: Option<Telemetry>,
    controls: BTreeMap<u64, Weak<Control>>,
    /// Past so many of them, those that are over are looked for.
    tidy_at: usize,
    jobs: Arc<Jobs>,
    running: Running,
    spawn: Option<Box<dyn FnMut(Job) + Send>>,
    observer: Option<Arc<dyn ObserveHandlers>>,
    over: bool,
}

impl Serving {
    pub(super) fn new(lane: ClaimedAsks, client: Installed, telemetry: Option<Telemetry>) -> Self {
        Self {
            lane,
            client: Arc::new(client),
            telemetry,
            controls: BTreeMap::new(),
            tidy_at: 64,
            jobs: Arc::default(),
            running: Running::default(),
            spawn: None,
            observer: None,
            over: false,
        }
    }

    /// Has `spawn` run each handler, in place of this future, which from then on only hands out what is asked.
    pub fn spawning(mut self, spawn: impl FnMut(Job) + Send + 'static) -> Self {
        self.spawn = Some(Box::new(spawn));
        self
    }

    /// Has somebody see how handlers begin and end.
    pub fn observe(mut self, observer: Arc<dyn ObserveHandlers>) -> Self {
        self.observer = Some(observer);
        self
    }

    fn act(&mut self, claimed: ClaimedAsk, attachment: Option<Attachment>) {
        let installed = attachment.and_then(|attachment| attachment.downcast::<Installed>().ok());
        match claimed {
            ClaimedAsk::Ask { session, ask } => self.begin(session, ask, installed),
            ClaimedAsk::Withdrawn(ask) => self.stop(ask, Stop::Withdrawn),
            ClaimedAsk::Expired(ask) => self.stop(ask, Stop::Expired),
            ClaimedAsk::Ended(session) => {
                self.end_session(session);
                drop_quietly(installed);
            }
            ClaimedAsk::Tools { generation, taken, .. } => {
                let unused = installed.and_then(|installed| installed.finish_offer(generation, taken));
                drop_quietly(unused);
            }
            ClaimedAsk::Told(notification) => {
                if let Some(told) = &self.telemetry {
                    // There is nobody to tell that it panicked: the runtime waits for nothing.
                    let _ = catch_unwind(AssertUnwindSafe(|| told(&notification)));
                }
            }
        }
    }

    fn begin(&mut self, session: Option<SessionKey>, ask: Ask, installed: Option<Arc<Installed>>) {
        let (session, installed, works_for) = match self.by_registration(&ask) {
            Some((session, installed)) => (Some(session), Some(installed), Some(session)),
            None => (session, installed, None),
        };
        let found = installed.and_then(|installed| installed.find(&ask)).or_else(|| self.client.find(&ask));
        // What nobody answers is settled by being dropped.
        let Some((handler, limit)) = found else { return };
        let control = Arc::new(Control::working_for(works_for));
        self.note_control(ask.id(), &control);
        let context = HandlerContext {
            question: (*ask).clone(),
            key: session,
            client: self.lane.weak(),
            control,
            limit,
            jobs: Arc::clone(&self.jobs),
        };
        if let Some(observer) = &self.observer {
            let session_id = session.and_then(|session| self.lane.session_id(session));
            observer.began(&Started { ask: ask.id(), session, session_id, question: &ask });
        }
        let ordered = self.client.is_ordered(&ask.method());
        let mut run = Run::new(ask, handler, context, self.observer.clone());
        if ordered {
            run.call();
        }
        self.run(Job::new(run));
    }

    /// Finds the session and the handlers of a GitHub token registration.
    fn by_registration(&self, ask: &Ask) -> Option<(SessionKey, Arc<Installed>)> {
        if ask.method() != GITHUB_TOKEN {
            return None;
        }
        let registration: String = ask.params().get("registrationId")?.decode().ok()?;
        self.lane.find_attached(|session, attachment| {
            let installed = Arc::clone(attachment).downcast::<Installed>().ok()?;
            let is_it = installed.registration.as_deref() == Some(&*registration);
            is_it.then_some((session, installed))
        })
    }

    fn run(&mut self, job: Job) {
        match &mut self.spawn {
            Some(spawn) => spawn(job),
            None => self.running.push(job),
        }
    }

    fn note_control(&mut self, ask: AskId, control: &Arc<Control>) {
        if self.controls.len() >= self.tidy_at {
            self.controls.retain(|_, control| control.strong_count() > 0);
            self.tidy_at = (self.controls.len() * 2).max(64);
        }
        self.controls.insert(ask.number(), Arc::downgrade(control));
    }

    fn stop(&mut self, ask: AskId, stop: Stop) {
        if let Some(control) = self.controls.get(&ask.number()).and_then(Weak::upgrade) {
            control.stop(stop);
        }
    }

    /// Stops the handlers of connection-level asks that work for this session. What handlers were asked in the session
    /// itself was withdrawn one by one.
    fn end_session(&mut self, session: SessionKey) {
        self.controls.values().filter_map(Weak::upgrade).for_each(|control| control.end_with(session));
    }
}

impl Future for Serving {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let serving = &mut *self;
        for _ in 0..BUDGET {
            if serving.over {
                break;
            }
            match serving.lane.poll_next_with(context) {
                Poll::Ready(Some((claimed, attachment))) => serving.act(claimed, attachment),
                Poll::Ready(None) => serving.over = true,
                Poll::Pending => {
                    for job in serving.jobs.take(context) {
                        serving.run(job);
                    }
                    let more = serving.running.poll(context, BUDGET);
                    if more {
                        context.waker().wake_by_ref();
                    }
                    return Poll::Pending;
                }
            }
        }
        if serving.over {
            // All was withdrawn: what runs here ends when it is polled, or by being dropped.
            serving.running.poll(context, BUDGET);
            drop_quietly((std::mem::take(&mut serving.running), serving.jobs.take(context)));
            return Poll::Ready(());
        }
        serving.running.poll(context, BUDGET);
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl fmt::Debug for Serving {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Serving").field("over", &self.over).finish_non_exhaustive()
    }
}
