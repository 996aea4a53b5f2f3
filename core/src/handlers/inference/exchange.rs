//! One request to a model, from its beginning to its one end.

use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

use super::body::Body;
use super::{Inference, InferenceRequest, InferenceResponse};
use crate::handle::WeakClient;
use crate::handlers::HandlerError;

/// The way in which the request was served.
enum Served {
    Done(Result<(), HandlerError>),
    Panicked,
    /// The runtime no longer wants the response.
    Cancelled(Option<String>),
    /// There is no runtime any more.
    Closed,
}

/// Has a request served, and ends its response.
pub(super) async fn run<I: Inference>(
    inference: &I,
    request: InferenceRequest,
    mut response: InferenceResponse,
    client: &WeakClient,
    body: &Body,
) {
    let served = {
        let mut serving = pin!(inference.serve(request, &mut response));
        let mut cancelled = pin!(body.cancelled());
        let mut closed = pin!(client.closed());
        poll_fn(|context| {
            if let Poll::Ready(reason) = cancelled.as_mut().poll(context) {
                return Poll::Ready(Served::Cancelled(reason));
            }
            if closed.as_mut().poll(context).is_ready() {
                return Poll::Ready(Served::Closed);
            }
            match catch_unwind(AssertUnwindSafe(|| serving.as_mut().poll(context))) {
                Ok(Poll::Pending) => Poll::Pending,
                Ok(Poll::Ready(result)) => Poll::Ready(Served::Done(result)),
                Err(_) => Poll::Ready(Served::Panicked),
            }
        })
        .await
    };
    match served {
        Served::Done(Ok(())) => response.end(None).await,
        Served::Done(Err(error)) => response.end(Some((502, &error.to_string(), None))).await,
        Served::Panicked => response.end(Some((502, "the handler panicked", None))).await,
        Served::Cancelled(reason) => {
            let reason = reason.as_deref().unwrap_or("the request was cancelled");
            response.end(Some((499, reason, Some("cancelled")))).await;
        }
        Served::Closed => {}
    }
}
