//! The body of a request to a model, on its way from the runtime.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, PoisonError};
use std::task::{Poll, Waker};

use crate::sync::Mutex;

/// Bytes past which the runtime is not asked for more.
const ROOM: usize = 64 << 10;
/// Bytes that may come before the request itself.
const EARLY: usize = 1 << 20;

/// A part of a body; over a WebSocket, a message.
#[derive(Clone, PartialEq, Eq)]
pub enum InferenceMessage {
    /// As a text.
    Text(String),
    /// As bytes.
    Binary(Vec<u8>),
}

impl InferenceMessage {
    /// Its bytes.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        match self {
            InferenceMessage::Text(text) => text.into_bytes(),
            InferenceMessage::Binary(bytes) => bytes,
        }
    }

    /// Its bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        match self {
            InferenceMessage::Text(text) => text.as_bytes(),
            InferenceMessage::Binary(bytes) => bytes,
        }
    }
}

impl fmt::Debug for InferenceMessage {
    /// Without what is said.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "InferenceMessage({} bytes)", self.as_bytes().len())
    }
}

/// The body of a request to a model, to be read as it comes. Dropped, the rest of it is taken and thrown away.
#[derive(Debug)]
pub struct InferenceBody(Arc<Body>);

impl InferenceBody {
    pub(super) fn new(body: Arc<Body>) -> Self {
        Self(body)
    }

    /// The next part; over a WebSocket, the next message. None at its end. Cancel-safe.
    pub async fn next(&mut self) -> Option<InferenceMessage> {
        poll_fn(|context| {
            let waker = context.waker().clone();
            let mut state = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(message) = state.parts.pop_front() {
                state.bytes -= message.as_bytes().len();
                let writers =
                    if state.bytes <= ROOM { std::mem::take(&mut state.writers) } else { Vec::new() };
                drop(state);
                writers.into_iter().for_each(Waker::wake);
                return Poll::Ready(Some(message));
            }
            if state.ended || state.cancelled.is_some() {
                return Poll::Ready(None);
            }
            let left = state.reader.replace(waker);
            drop(state);
            drop(left);
            Poll::Pending
        })
        .await
    }

    /// All of it, to its end.
    ///
    /// # Errors
    ///
    /// If there are more than 256 MiB, which is all that a frame may have.
    pub async fn read_all(&mut self) -> Result<Vec<u8>, BodyTooLarge> {
        let mut all = Vec::new();
        while let Some(message) = self.next().await {
            if all.len() + message.as_bytes().len() > MOST {
                return Err(BodyTooLarge);
            }
            all.extend_from_slice(message.as_bytes());
        }
        Ok(all)
    }
}

/// Bytes that [`InferenceBody::read_all`] keeps at most.
const MOST: usize = 256 << 20;

/// A body that is too large to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the request's body is larger than {MOST} bytes")]
pub struct BodyTooLarge;

impl Drop for InferenceBody {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// A body on its way from the runtime to its reader.
#[derive(Debug, Default)]
pub(super) struct Body(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    parts: VecDeque<InferenceMessage>,
    bytes: usize,
    begun: bool,
    ended: bool,
    /// Nobody reads any more.
    closed: bool,
    /// The runtime no longer wants the response, and why.
    cancelled: Option<Option<String>>,
    reader: Option<Waker>,
    /// The wakers of those that wait for room.
    writers: Vec<Waker>,
    /// The waker of the task that waits for the request to be cancelled.
    watcher: Option<Waker>,
}

/// There is no room.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refused;

impl Body {
    /// The request has come.
    pub(super) fn begin(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).begun = true;
    }

    pub(super) fn push(&self, message: InferenceMessage, end: bool) -> Result<(), Refused> {
        let reader = {
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let len = message.as_bytes().len();
            if !state.begun && state.bytes + len > EARLY {
                return Err(Refused);
            }
            // What comes behind the end is nothing.
            if !state.ended && !state.closed && len > 0 {
                state.bytes += len;
                state.parts.push_back(message);
            }
            state.ended |= end;
            state.reader.take()
        };
        reader.into_iter().for_each(Waker::wake);
        Ok(())
    }

    pub(super) fn cancel(&self, reason: Option<String>) {
        let woken = {
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            state.cancelled.get_or_insert(reason);
            [state.reader.take(), state.watcher.take()]
        };
        woken.into_iter().flatten().for_each(Waker::wake);
    }

    /// Nobody reads any more: what comes is thrown away.
    pub(super) fn close(&self) {
        let (parts, writers) = {
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            state.closed = true;
            state.bytes = 0;
            (std::mem::take(&mut state.parts), std::mem::take(&mut state.writers))
        };
        drop(parts);
        writers.into_iter().for_each(Waker::wake);
    }

    /// Waits until there is room for more, or nobody wants any.
    pub(super) async fn room(&self) {
        poll_fn(|context| {
            let waker = context.waker().clone();
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            // What has come early waits for the request itself, and is bounded apart.
            if !state.begun || state.bytes <= ROOM || state.closed || state.cancelled.is_some() {
                return Poll::Ready(());
            }
            if !state.writers.iter().any(|known| known.will_wake(&waker)) {
                state.writers.push(waker);
            }
            Poll::Pending
        })
        .await;
    }

    /// Waits until the runtime no longer wants the response. Returns the reason.
    pub(super) async fn cancelled(&self) -> Option<String> {
        poll_fn(|context| {
            let waker = context.waker().clone();
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(reason) = &state.cancelled {
                return Poll::Ready(reason.clone());
            }
            let left = state.watcher.replace(waker);
            drop(state);
            drop(left);
            Poll::Pending
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::pin::pin;
    use std::task::Context;

    fn text(text: &str) -> InferenceMessage {
        InferenceMessage::Text(text.to_owned())
    }

    fn now<F: Future>(future: F) -> Option<F::Output> {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => Some(output),
            Poll::Pending => None,
        }
    }

    #[test]
    fn parts_come_in_order_and_end() {
        let body = Arc::<Body>::default();
        assert_eq!(body.push(text("early"), false), Ok(()));
        body.begin();
        assert_eq!(body.push(text(""), false), Ok(()));
        assert_eq!(body.push(InferenceMessage::Binary(vec![1]), true), Ok(()));
        assert_eq!(body.push(text("late"), false), Ok(()));
        let mut reader = InferenceBody::new(Arc::clone(&body));
        assert_eq!(now(reader.next()), Some(Some(text("early"))));
        assert_eq!(now(reader.next()), Some(Some(InferenceMessage::Binary(vec![1]))));
        assert_eq!(now(reader.next()), Some(None));
    }

    #[test]
    fn what_is_not_read_holds_up_what_follows() {
        let body = Arc::<Body>::default();
        body.begin();
        body.push(text(&"x".repeat(ROOM)), false).expect("there is room");
        assert_eq!(now(body.room()), Some(()));
        body.push(text("y"), false).expect("it is taken all the same");
        assert_eq!(now(body.room()), None);
        let mut reader = InferenceBody::new(Arc::clone(&body));
        assert!(now(reader.next()).is_some());
        assert_eq!(now(body.room()), Some(()));
        body.push(text(&"x".repeat(ROOM)), false).expect("it is taken all the same");
        assert_eq!(now(body.room()), None);
        drop(reader);
        assert_eq!(now(body.room()), Some(()), "nobody reads it");
    }

    #[test]
    fn what_comes_before_the_request_is_bounded() {
        let body = Body::default();
        assert_eq!(body.push(text(&"x".repeat(EARLY)), false), Ok(()));
        assert_eq!(now(body.room()), Some(()), "it is not waited for");
        assert_eq!(body.push(text("x"), false), Err(Refused));
    }

    #[test]
    fn one_that_was_cancelled_ends() {
        let body = Arc::<Body>::default();
        body.begin();
        let mut reader = InferenceBody::new(Arc::clone(&body));
        assert_eq!(now(reader.next()), None);
        assert_eq!(now(body.cancelled()), None);
        body.cancel(Some("stop".to_owned()));
        assert_eq!(now(reader.next()), Some(None));
        assert_eq!(now(body.cancelled()), Some(Some("stop".to_owned())));
    }
}
