//! Calls of methods that are known as types.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use pilotwire_protocol::{Method, RawJson};

use super::call::Call;
use crate::connection::CallError;
use crate::ids::CallId;
use crate::json::{DecodeError, Json};

/// A call of the method `M` that was made, waiting for its outcome. As [`Call`] otherwise.
///
/// It is made by [`Client::request`](super::Client::request) and [`Session::request`](super::Session::request). It fails
/// as a [`Call`] does, and with [`CallError::Decode`] where the runtime replies with a result of another shape: that
/// error has the [place](DecodeError::path) in the result, and the [result](DecodeError::value) as it came.
///
/// ```
/// # async fn show(client: pilotwire::Client) -> Result<(), pilotwire::CallError> {
/// use pilotwire::types::{build, methods};
///
/// let models = client.request::<methods::models::List>(build::ModelsListRequest::new()).await?;
/// for model in models.view().models() {
///     println!("{}", model.id());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping it gives the call up"]
pub struct TypedCall<M> {
    call: Call,
    method: PhantomData<fn() -> M>,
}

impl<M> TypedCall<M> {
    pub(super) fn new(call: Call) -> Self {
        Self { call, method: PhantomData }
    }

    /// The call's id.
    #[must_use]
    pub fn id(&self) -> Option<CallId> {
        self.call.id()
    }

    /// The same call, which resolves to the result as it comes, whatever its shape.
    pub fn untyped(self) -> Call {
        self.call
    }
}

impl<M: Method> Future for TypedCall<M> {
    type Output = Result<Reply<M>, CallError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let result = Pin::new(&mut self.call).poll(context);
        result.map(|result| Reply::decode(result?).map_err(CallError::Decode))
    }
}

impl<M: Method> fmt::Debug for TypedCall<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TypedCall").field("method", &M::NAME).field("call", &self.call).finish()
    }
}

/// The result of the method `M`, which was checked: a view that owns its text. Cheap to clone.
///
/// It is what a [`TypedCall`] resolves to. Whoever drives a connection by hand makes it of the result of a
/// [`Event::Reply`](crate::sans_io::Event::Reply).
///
/// ```
/// use pilotwire::Json;
/// use pilotwire::handle::Reply;
/// use pilotwire::types::methods::Ping;
///
/// let result = Json::parse(r#"{"message":"pong","timestamp":"2026-01-01T00:00:00Z","protocolVersion":3}"#)?;
/// let reply = Reply::<Ping>::decode(result)?;
/// assert_eq!(reply.view().message(), "pong");
///
/// let error = Reply::<Ping>::decode(Json::parse(r#"{"message":7}"#)?).unwrap_err();
/// assert_eq!(error.path(), Some("message"));
/// assert_eq!(error.value().unwrap().as_str(), r#"{"message":7}"#);
/// # Ok::<(), pilotwire::error::DecodeError>(())
/// ```
///
/// It keeps the read buffer alive that it came in; [`detach`](Self::detach) copies it out.
pub struct Reply<M> {
    /// The result, which was checked.
    result: Json,
    method: PhantomData<fn() -> M>,
}

impl<M: Method> Reply<M> {
    /// Checks a result.
    ///
    /// # Errors
    ///
    /// If the result is no JSON, or of another shape: the first place that differs, with the result.
    pub fn decode(result: Json) -> Result<Self, DecodeError> {
        let error = M::decode(result.as_str()).err();
        match error {
            None => Ok(Self { result, method: PhantomData }),
            Some(error) => Err(DecodeError::in_value(&error, result)),
        }
    }

    /// The view, with an accessor for each member.
    #[must_use]
    pub fn view(&self) -> M::Output<'_> {
        M::output(RawJson::assume(self.result.as_str()))
    }
}

impl<M> Reply<M> {
    /// Returns the result as it came.
    #[must_use]
    pub fn raw(&self) -> &Json {
        &self.result
    }

    /// Copies the reply out of its read buffer, for callers that keep replies.
    #[must_use]
    pub fn detach(&self) -> Self {
        Self { result: self.result.detach(), method: PhantomData }
    }
}

impl<M> Clone for Reply<M> {
    fn clone(&self) -> Self {
        Self { result: self.result.clone(), method: PhantomData }
    }
}

impl<M: Method> fmt::Debug for Reply<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("method", &M::NAME).field("result", &self.result).finish()
    }
}
