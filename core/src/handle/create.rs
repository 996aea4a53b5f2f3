//! A create or resume under way, as a future.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::call::Pending;
use super::events::Events;
use super::session::Session;
use super::state::Outcome;
use crate::connection::{CallError, CreateError, SessionInfo};
use crate::ids::{CallId, SessionKey};

/// A session that is being created or resumed.
///
/// Dropping it before it is done gives the session up: what the runtime made is undone there.
///
/// ```
/// # async fn show(client: pilotwire::Client) -> Result<(), pilotwire::CreateError> {
/// use pilotwire::SessionConfig;
///
/// // Sent when this returns; both are made at once.
/// let first = client.create_session(SessionConfig::new(), ());
/// let second = client.create_session(SessionConfig::new(), ());
/// let (session, events) = first.await?;
/// // The second is not wanted any more: it is undone.
/// drop(second);
/// # drop((session, events));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "dropping it gives the session up"]
pub struct Create {
    pub(super) pending: Pending<CreateError>,
    pub(super) events: Option<Events>,
    pub(super) key: Option<SessionKey>,
}

impl Create {
    /// Takes the session's stream before the session is there, for callers that must answer something before the runtime
    /// answers.
    /// Once taken, the future gives an empty stream in its place.
    pub fn take_events(&mut self) -> Option<Events> {
        self.events.take()
    }

    /// The call's id.
    #[must_use]
    pub fn id(&self) -> Option<CallId> {
        self.pending.id()
    }

    fn finish(&mut self, result: Result<SessionInfo, CreateError>) -> Result<(Session, Events), CreateError> {
        let info = result?;
        let Some((shared, key)) = self.pending.shared.clone().zip(self.key) else {
            return Err(CallError::Cancelled.into());
        };
        let events = self.events.take().unwrap_or_else(|| Events::none(key));
        Ok((Session::new(shared, key, info), events))
    }
}

impl Drop for Create {
    fn drop(&mut self) {
        // The session may be there, and nobody was told.
        if let Some((call, Outcome::Session(Ok(_)))) = self.pending.give_up()
            && let (Some(shared), Some(key)) = (&self.pending.shared, self.key)
        {
            shared.with(|state, now| state.connection.disown(now, call, key));
        }
    }
}

impl Future for Create {
    type Output = Result<(Session, Events), CreateError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.pending.poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Ready(Ok(Outcome::Session(result))) => Poll::Ready(self.finish(result)),
            Poll::Ready(Ok(_)) => Poll::Ready(Err(CallError::Cancelled.into())),
        }
    }
}
