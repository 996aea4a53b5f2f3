//! Resuming: carrying a plan out on another connection.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

use super::fill::{self, NotFilled, Seen};
use super::plan::{PlannedSession, ResumePlan, SessionStage};
use crate::connection::{CallError, CreateError, Limits};
use crate::handle::{Client, Create, Events, Given, Session};
use crate::handlers::Handlers;
use crate::session::{SessionConfig, SessionId};

/// The outcome of resuming a session of a [`ResumePlan`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Resumed {
    /// The session's id.
    pub session_id: SessionId,
    /// The session as it goes on, or the reason that it does not.
    pub continuation: Continuation,
}

/// A session as it goes on, or the reason that it does not.
#[derive(Debug)]
#[non_exhaustive]
pub enum Continuation {
    /// The session goes on, and nothing was filled in: [`Continued::missed`] says whether something may be missing.
    Continued(Continued),
    /// The session goes on, and its stream begins with what was missed.
    Filled(Continued),
    /// The session does not go on, for this reason.
    NotContinued(NotContinued),
}

/// A session that goes on.
#[derive(Debug)]
#[non_exhaustive]
pub struct Continued {
    /// The session, on its new connection.
    pub session: Session,
    /// Its stream: what was missed, if that was filled in, and then what comes, without a double.
    pub events: Events,
    /// The part of the stream that was missed.
    pub missed: Missed,
}

/// The part of a session's stream that was missed while the session was open nowhere: of the events that the runtime
/// keeps.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Missed {
    /// Nothing.
    Nothing,
    /// So many events, which are in the stream now. If there were more than 10,000, or 16 MiB, the oldest are a gap at its
    /// beginning.
    Filled {
        /// Events that were filled in.
        events: u64,
        /// Events that are counted in the gap.
        lost: u64,
    },
    /// There may be a hole.
    Unknown(NotFilled),
}

/// The reason that a session does not go on.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotContinued {
    /// The session's create was not answered, so nobody has the session; the runtime may have. Nothing was sent.
    #[error("the session's create was not answered before the connection ended")]
    NotCreated,
    /// The session had handlers, and the plan has none: the plan is to be asked for before the connection ends, or to
    /// be given [some](ResumePlan::with_handlers). Nothing was sent.
    #[error("the session's handlers are not in the plan")]
    NoHandlers,
    /// The session could not be resumed: the runtime no longer has it, for example.
    #[error("the session could not be resumed: {0}")]
    Refused(CreateError),
}

impl From<CreateError> for NotContinued {
    fn from(error: CreateError) -> Self {
        NotContinued::Refused(error)
    }
}

impl Continuation {
    /// The variant's name in kebab-case: `continued`, `filled` or `not-continued`.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Continuation::Continued(_) => "continued",
            Continuation::Filled(_) => "filled",
            Continuation::NotContinued(_) => "not-continued",
        }
    }

    /// The session, if it goes on.
    #[must_use]
    pub fn continued(self) -> Option<Continued> {
        match self {
            Continuation::Continued(continued) | Continuation::Filled(continued) => Some(continued),
            Continuation::NotContinued(_) => None,
        }
    }
}

impl ResumePlan {
    /// Resumes the sessions on another connection, with their configs and handlers, and fills in what was missed of their
    /// streams, where the runtime has a log of that. Says of each what became of it, in the plan's order.
    ///
    /// All resumes are made before this waits for any. Nothing else is sent but what reads the logs: prompts and other calls are
    /// in [`calls`](Self::calls), and not repeated. If this future is dropped, what it has resumed is given up as a dropped
    /// [`Create`] is.
    ///
    /// If the new connection ends too, its own plan has the sessions that were being resumed, and what they had missed by then.
    pub async fn resume_on(self, client: &Client) -> Vec<Resumed> {
        self.resume_within(client, Limits::none()).await
    }

    /// As [`resume_on`](Self::resume_on), with limits for each call.
    pub async fn resume_within(self, client: &Client, limits: Limits) -> Vec<Resumed> {
        let sessions = self.sessions.into_iter().map(|session| {
            let started = start(client, &session, limits);
            let resuming: Resuming<'_> = Box::pin(finish(client, session, started, limits));
            resuming
        });
        all(sessions.collect()).await
    }
}

type Resuming<'a> = Pin<Box<dyn Future<Output = Resumed> + Send + 'a>>;

/// Waits for all of them.
async fn all(mut resuming: Vec<Resuming<'_>>) -> Vec<Resumed> {
    let mut done: Vec<Option<Resumed>> = resuming.iter().map(|_| None).collect();
    poll_fn(|context| {
        let mut waits = false;
        for (future, done) in resuming.iter_mut().zip(&mut done) {
            if done.is_none() {
                match future.as_mut().poll(context) {
                    Poll::Ready(resumed) => *done = Some(resumed),
                    Poll::Pending => waits = true,
                }
            }
        }
        if waits { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    done.into_iter().flatten().collect()
}

fn start(client: &Client, session: &PlannedSession, limits: Limits) -> Result<Create, NotContinued> {
    if session.stage == SessionStage::Creating {
        return Err(NotContinued::NotCreated);
    }
    let handlers = match (&session.handlers, session.has_handlers) {
        (Some(handlers), _) => handlers.clone(),
        (None, false) => Handlers::none(),
        (None, true) => return Err(NotContinued::NoHandlers),
    };
    let config = config_of(session, &handlers);
    let mut given = Given::of(&config);
    given.seen_before.clone_from(&session.latest_events);
    Ok(client.start_from(Some(&session.session_id), &config, given, &handlers, limits))
}

/// The config to resume it with. What it was created with may be for creating alone, and its tools were changed since if
/// handlers have some.
fn config_of(session: &PlannedSession, handlers: &Handlers) -> SessionConfig {
    let config = session.config.clone().for_resume();
    if handlers.has_tools() { config.without("tools") } else { config }
}

async fn finish(
    client: &Client,
    session: PlannedSession,
    started: Result<Create, NotContinued>,
    limits: Limits,
) -> Resumed {
    let session_id = session.session_id.clone();
    let resumed = match started {
        Ok(create) => create.await.map_err(NotContinued::from),
        Err(why) => Err(why),
    };
    let continuation = match resumed {
        Ok((resumed, events)) => fill_in(client, &session, resumed, events, limits).await,
        Err(why) => Continuation::NotContinued(why),
    };
    Resumed { session_id, continuation }
}

async fn fill_in(
    client: &Client,
    planned: &PlannedSession,
    session: Session,
    mut events: Events,
    limits: Limits,
) -> Continuation {
    let goes_on_with = client.first_event_id(session.key());
    let seen = Seen {
        latest: &planned.latest_events,
        from_its_beginning: !planned.resumed,
        goes_on_with: goes_on_with.as_deref(),
    };
    let missed = match fill::missing(client, session.id(), seen, limits).await {
        Ok(missing) if missing.lost == 0 && missing.events.is_empty() => Missed::Nothing,
        Ok(missing) => {
            let missed = Missed::Filled { events: missing.events.len() as u64, lost: missing.lost };
            events.fill(missing);
            missed
        }
        // The connection is lost again: its own plan goes on from what was seen before.
        Err(NotFilled::Call(CallError::Closed(cause))) => {
            let error = CreateError::Call(CallError::Closed(cause));
            return Continuation::NotContinued(NotContinued::Refused(error));
        }
        Err(why) => Missed::Unknown(why),
    };
    client.note_filled(session.key());
    match missed {
        Missed::Filled { .. } => Continuation::Filled(Continued { session, events, missed }),
        _ => Continuation::Continued(Continued { session, events, missed }),
    }
}
