//! Calls under way, as futures.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use serde::Deserialize;

use super::shared::Shared;
use super::state::Outcome;
use super::trace;
use crate::connection::{CallError, Limits, Turn, TurnError};
use crate::ids::{CallId, SessionKey};
use crate::json::Json;
use crate::session::Prompt;

/// A call that was made, waiting for its outcome.
///
/// The method that returns this has made the call, whether the future is polled or not. Dropping the future gives the
/// call up: the runtime is not told, and its late reply is ignored.
///
/// ```
/// # async fn show(client: pilotwire::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use pilotwire::Json;
///
/// // Sent when this returns.
/// let call = client.call("ping", &Json::parse(r#"{"message":"hello"}"#)?);
/// let reply: Json = call.await?;
/// println!("{}", reply.as_str());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "dropping it gives the call up"]
pub struct Call(pub(super) Pending<CallError>);

impl Call {
    /// A call that cannot be made.
    #[cfg(feature = "protocol")]
    pub(crate) fn refused(error: CallError) -> Self {
        Self(Pending { shared: None, call: Err(Some(error)) })
    }

    /// The call's id.
    #[must_use]
    pub fn id(&self) -> Option<CallId> {
        self.0.id()
    }
}

impl Future for Call {
    type Output = Result<Json, CallError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.poll(context).map(|outcome| match outcome? {
            Outcome::Reply(result) => result,
            _ => Err(CallError::Cancelled),
        })
    }
}

/// A prompt that was sent, waiting until the runtime has taken it. Resolves to the id of its message, by which the events
/// of the turn name it: `messageId` of `user.message`, `originatingMessageId` of the answer. As [`Call`] otherwise.
///
/// ```
/// # async fn show(session: pilotwire::Session) -> Result<(), pilotwire::CallError> {
/// let message: String = session.send("write a poem").await?;
/// println!("taken, as {message}");
/// # Ok(())
/// # }
/// ```
///
/// A reply without such an id is [`CallError::Decode`]; the runtime has the prompt nevertheless.
#[derive(Debug)]
#[must_use = "dropping it gives the call up"]
pub struct Sending(Call);

impl Sending {
    pub(super) fn new(call: Call) -> Self {
        Self(call)
    }

    /// The call's id.
    #[must_use]
    pub fn id(&self) -> Option<CallId> {
        self.0.id()
    }

    /// The same call, which resolves to the reply as it comes, whatever its shape.
    pub fn untyped(self) -> Call {
        self.0
    }
}

impl Future for Sending {
    type Output = Result<String, CallError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context).map(|reply| {
            let taken: Taken = reply?.decode().map_err(CallError::Decode)?;
            Ok(taken.message_id)
        })
    }
}

/// The reply to `session.send`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Taken {
    message_id: String,
}

/// A prompt that was sent, waiting for the end of its turn. As [`Call`] otherwise.
///
/// ```
/// # async fn show(session: pilotwire::Session) -> Result<(), pilotwire::TurnError> {
/// // Both are sent; the runtime takes them one after the other.
/// let poem = session.send_and_wait("write a poem");
/// let title = session.send_and_wait("write a title for it");
/// println!("{}", poem.await?.text());
/// println!("{}", title.await?.text());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "dropping it gives up waiting"]
pub struct Waiting(pub(super) Pending<TurnError>);

impl Waiting {
    pub(super) fn of_prompt(
        shared: &Arc<Shared>,
        session: SessionKey,
        prompt: Prompt,
        limits: Limits,
    ) -> Self {
        let prompt = trace::prompt(shared, prompt);
        let call = shared.with(|state, now| {
            let call = state.connection.send_and_wait(now, session, &prompt, limits)?;
            state.expect(call);
            Ok::<_, CallError>(call)
        });
        Self(Pending::new(shared, call.map_err(Into::into)))
    }

    /// The call's id.
    #[must_use]
    pub fn id(&self) -> Option<CallId> {
        self.0.id()
    }
}

impl Waiting {
    /// Returns the runtime's id for the prompt in the turn's events, once it has accepted the prompt and until the turn
    /// has ended.
    #[must_use]
    pub fn message_id(&self) -> Option<String> {
        let (call, shared) = (self.id()?, self.0.shared.as_ref()?);
        shared.with(|state, _| state.connection.message_id(call).map(str::to_owned))
    }
}

impl Future for Waiting {
    type Output = Result<Turn, TurnError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.poll(context).map(|outcome| match outcome? {
            Outcome::Turn(result) => result,
            _ => Err(CallError::Cancelled.into()),
        })
    }
}

/// A call that is waited for, or that failed before it was made.
pub(super) struct Pending<E> {
    pub(super) shared: Option<Arc<Shared>>,
    call: Result<CallId, Option<E>>,
}

impl<E: From<CallError>> Pending<E> {
    pub(super) fn new(shared: &Arc<Shared>, call: Result<CallId, E>) -> Self {
        Self { shared: Some(Arc::clone(shared)), call: call.map_err(Some) }
    }

    pub(super) fn id(&self) -> Option<CallId> {
        self.call.as_ref().ok().copied()
    }

    pub(super) fn poll(&mut self, context: &Context<'_>) -> Poll<Result<Outcome, E>> {
        let call = match &mut self.call {
            Ok(call) => *call,
            // Polled after it was done: there is nothing more to tell.
            Err(error) => {
                return Poll::Ready(Err(error.take().unwrap_or_else(|| CallError::Cancelled.into())));
            }
        };
        let Some(shared) = &self.shared else { return Poll::Ready(Err(CallError::Cancelled.into())) };
        let polled = shared.look(context.waker(), |state, waker| state.poll_outcome(call, waker));
        match polled {
            Poll::Pending => Poll::Pending,
            Poll::Ready(outcome) => {
                self.call = Err(None);
                Poll::Ready(outcome.ok_or_else(|| CallError::Cancelled.into()))
            }
        }
    }
}

impl<E> Pending<E> {
    /// Stops waiting. Returns the outcome, if it was there already.
    pub(super) fn give_up(&mut self) -> Option<(CallId, Outcome)> {
        let (Some(shared), Ok(call)) = (&self.shared, &self.call) else { return None };
        let call = *call;
        self.call = Err(None);
        let (outcome, waker) = shared.with(|state, now| state.forget(call, now))?;
        drop(waker);
        Some((call, outcome?))
    }
}

impl<E> std::fmt::Debug for Pending<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.call {
            Ok(call) => call.fmt(f),
            Err(_) => f.write_str("done"),
        }
    }
}

impl<E> Drop for Pending<E> {
    fn drop(&mut self) {
        self.give_up();
    }
}

// Nothing here is pinned: outcomes are values, and the state is behind the lock.
impl<E> Unpin for Pending<E> {}
