//! Canvases: views of the client's own that the agent can open and act on.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use pilotwire_protocol::{View, build, view};

use super::answers::HandlerError;
use super::asked::Asked;
use super::context::HandlerContext;
use super::install::Handler;
use super::on_session::{fails, undecodable};
use super::session::Handlers;
use crate::json::{Json, Object};
use crate::session::Answer;

/// Shows canvases: [`Handlers::canvas`].
///
/// One handler serves all canvases of a session; each request names the canvas and the instance.
pub trait Canvas: Send + Sync + 'static {
    /// Opens an instance of a canvas.
    fn open(
        &self,
        request: Asked<view::CanvasProviderOpenRequest<'static>>,
        context: HandlerContext,
    ) -> impl Future<Output = Result<build::CanvasProviderOpenResult, CanvasError>> + Send;

    /// Closes one.
    fn close(
        &self,
        request: Asked<view::CanvasProviderCloseRequest<'static>>,
        context: HandlerContext,
    ) -> impl Future<Output = Result<(), CanvasError>> + Send;

    /// Does something with one. What it returns is what the agent reads. Default: there are no actions.
    fn action(
        &self,
        request: Asked<view::CanvasProviderInvokeActionRequest<'static>>,
        _context: HandlerContext,
    ) -> impl Future<Output = Result<Json, CanvasError>> + Send {
        let name = crate::text::cut(&request.view().action_name());
        let error = CanvasError::new("canvas_action_no_handler", format!("there is no action {name}"));
        async { Err(error) }
    }
}

/// The reason that a canvas did not do what was asked. Runtime 1.0.102 passes only the message on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CanvasError {
    code: String,
    message: String,
}

impl CanvasError {
    /// An error with a code for programs and a message for people.
    #[must_use]
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into() }
    }
}

impl fmt::Display for CanvasError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Any other error, under the code `canvas_error`.
impl<E: std::error::Error> From<E> for CanvasError {
    fn from(error: E) -> Self {
        Self::new("canvas_error", error.to_string())
    }
}

fn failed(error: CanvasError) -> HandlerError {
    let data = Object::new().str("code", &error.code).str("message", &error.message).finish();
    HandlerError::new(error.message).with_data(data)
}

impl Handlers {
    /// Shows canvases (`canvas.open`, `canvas.close`, `canvas.action.invoke`). Sets `requestCanvasRenderer`; the config
    /// declares them in `canvases`.
    pub fn canvas(mut self, canvas: impl Canvas) -> Self {
        let canvas = Arc::new(canvas);
        let open = Arc::clone(&canvas);
        self.parts().kinds.insert(
            "canvas.open",
            handler(move |request, context| {
                let canvas = Arc::clone(&open);
                async move { canvas.open(request, context).await.map(|opened| Json::built(&opened)) }
            }),
        );
        let close = Arc::clone(&canvas);
        self.parts().kinds.insert(
            "canvas.close",
            handler(move |request, context| {
                let canvas = Arc::clone(&close);
                async move { canvas.close(request, context).await.map(|()| Json::null()) }
            }),
        );
        self.parts().kinds.insert(
            "canvas.action.invoke",
            handler(move |request, context| {
                let canvas = Arc::clone(&canvas);
                async move { canvas.action(request, context).await }
            }),
        );
        self.parts().canvas = true;
        self
    }
}

fn handler<V, F, Fut>(serve: F) -> Handler
where
    V: View + 'static,
    F: Fn(Asked<V>, HandlerContext) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Json, CanvasError>> + Send + 'static,
{
    Arc::new(move |context| match Asked::<V>::decode(context.question.params()) {
        Ok(request) => {
            let serving = serve(request, context);
            Box::pin(async move { serving.await.map(Answer::Result).map_err(failed) })
        }
        Err(error) => fails(undecodable(&context, &error)),
    })
}
