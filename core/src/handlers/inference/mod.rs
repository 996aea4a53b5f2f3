//! Requests to models that the client serves in the runtime's place.

mod body;
mod exchange;
mod response;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::future::Future;
use std::sync::{Arc, PoisonError};

use pilotwire_protocol::{build, view};

pub use body::{BodyTooLarge, InferenceBody, InferenceMessage};
pub use response::{InferenceClosed, InferenceResponse};

use self::body::{Body, Refused};
use super::answers::HandlerError;
use super::asked::Asked;
use super::client::ClientHandlers;
use super::context::HandlerContext;
use super::install::{Answering, Handler};
use super::jobs::Job;
use super::on_session::{fails, undecodable};
use crate::json::Json;
use crate::session::Answer;
use crate::sync::Mutex;

/// The request that begins one.
pub(super) const START: &str = "llmInference.httpRequestStart";
/// The request that brings a part of its body.
pub(super) const CHUNK: &str = "llmInference.httpRequestChunk";

/// The number of requests to models that may be open.
const MOST_OPEN: usize = 1024;
/// The number of requests that may have parts and no beginning.
const MOST_EARLY: usize = 64;
/// The number of requests that are remembered when they are over, for parts that come late.
const REMEMBERED: usize = 256;

/// Serves requests to models: [`ClientHandlers::inference`].
///
/// The runtime asks for a model over HTTP, or over a WebSocket; each request is one call of [`serve`](Self::serve), and they
/// run side by side. What is written goes to the runtime as it is written, piece by piece; nothing is written faster than the
/// runtime takes it, and the request's body comes no faster than it is read.
///
/// ```
/// use pilotwire::handlers::{ClientHandlers, HandlerError, Inference, InferenceRequest, InferenceResponse};
///
/// /// Says the same to everything.
/// struct Canned;
///
/// impl Inference for Canned {
///     async fn serve(
///         &self,
///         mut request: InferenceRequest,
///         response: &mut InferenceResponse,
///     ) -> Result<(), HandlerError> {
///         let _body = request.body().read_all().await?;
///         response.start(200, [("content-type", "application/json")]).await?;
///         response.write(br#"{"choices":[{"message":{"role":"assistant","content":"Hello"}}]}"#).await?;
///         Ok(())
///     }
/// }
///
/// let handlers = ClientHandlers::new().inference(Canned);
/// ```
pub trait Inference: Send + Sync + 'static {
    /// Serves one request. When this returns, the response is over: it is ended in good order if it was
    /// [started](InferenceResponse::start), and as a failure (502) if it was not, or if this is an error or panics.
    ///
    /// Its future is dropped when the runtime cancels the request, and when the connection ends.
    fn serve(
        &self,
        request: InferenceRequest,
        response: &mut InferenceResponse,
    ) -> impl Future<Output = Result<(), HandlerError>> + Send;
}

/// A request to a model.
pub struct InferenceRequest {
    start: Asked<view::LlmInferenceHttpRequestStartRequest<'static>>,
    body: InferenceBody,
}

impl InferenceRequest {
    /// Returns the beginning of the request, with an accessor for each member: method, URL, headers, and of which
    /// session and agent it is.
    #[must_use]
    pub fn view(&self) -> view::LlmInferenceHttpRequestStartRequest<'_> {
        self.start.view()
    }

    /// The first value of a header, whatever the case of its name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<String> {
        let (_, values) = self.view().headers().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        values.at(0).map(std::borrow::Cow::into_owned)
    }

    /// Returns whether the request is a WebSocket: its body then has messages. Start the response with status 101
    /// before you connect to anything, as the runtime waits for that.
    #[must_use]
    pub fn is_websocket(&self) -> bool {
        self.view().transport().is_some_and(|transport| transport.as_str() == "websocket")
    }

    /// Returns the body, which follows the beginning.
    pub fn body(&mut self) -> &mut InferenceBody {
        &mut self.body
    }
}

impl fmt::Debug for InferenceRequest {
    /// Without what stands in it, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InferenceRequest").field("method", &self.view().method()).finish_non_exhaustive()
    }
}

/// The requests that are open, by their ids.
#[derive(Default)]
struct Requests(Mutex<Table>);

#[derive(Default)]
struct Table {
    open: BTreeMap<String, Entry>,
    /// The latest of those that are over.
    over: VecDeque<String>,
}

struct Entry {
    body: Arc<Body>,
    started: bool,
}

impl Requests {
    /// The body of a request that begins. None: it has begun before, or there are too many.
    fn start(&self, id: &str) -> Result<Arc<Body>, &'static str> {
        let mut table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if table.over.iter().any(|known| known == id) {
            return Err("a request of this id has begun before");
        }
        let room = table.open.len() < MOST_OPEN;
        match table.open.get_mut(id) {
            Some(entry) if entry.started => Err("a request of this id has begun before"),
            Some(entry) => {
                entry.started = true;
                entry.body.begin();
                Ok(Arc::clone(&entry.body))
            }
            None if room => {
                let body = Arc::<Body>::default();
                body.begin();
                table.open.insert(id.to_owned(), Entry { body: Arc::clone(&body), started: true });
                Ok(body)
            }
            None => Err("too many requests to models are open"),
        }
    }

    /// The body of a request of which a part has come: it may not have begun yet. None: it is over.
    fn part(&self, id: &str) -> Result<Option<Arc<Body>>, &'static str> {
        let mut table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = table.open.get(id) {
            return Ok(Some(Arc::clone(&entry.body)));
        }
        if table.over.iter().any(|known| known == id) {
            return Ok(None);
        }
        if table.open.values().filter(|entry| !entry.started).count() >= MOST_EARLY {
            return Err("too many requests to models have parts and have not begun");
        }
        let body = Arc::<Body>::default();
        table.open.insert(id.to_owned(), Entry { body: Arc::clone(&body), started: false });
        Ok(Some(body))
    }

    fn end(&self, id: &str) {
        let mut table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if table.open.remove(id).is_some() {
            table.over.push_back(id.to_owned());
            if table.over.len() > REMEMBERED {
                table.over.pop_front();
            }
        }
    }
}

impl ClientHandlers {
    /// Serves requests to models (`llmInference.*`), those to providers of the config's own included. Registered in the
    /// handshake (`llmInference.setProvider`).
    pub fn inference(mut self, inference: impl Inference) -> Self {
        self.step("llmInference.setProvider", Json::empty_object());
        let requests = Arc::<Requests>::default();
        let (of_start, inference) = (Arc::clone(&requests), Arc::new(inference));
        let start: Handler = Arc::new(move |context| begin(&of_start, &inference, context));
        let chunk: Handler = Arc::new(move |context| take(&requests, &context));
        self.kinds.insert(START, start);
        self.kinds.insert(CHUNK, chunk);
        // Parts follow each other in the order in which they came.
        self.ordered = vec![START, CHUNK];
        self
    }
}

fn begin<I: Inference>(requests: &Arc<Requests>, inference: &Arc<I>, context: HandlerContext) -> Answering {
    type Start = view::LlmInferenceHttpRequestStartRequest<'static>;
    let start = match Asked::<Start>::decode(context.question.params()) {
        Ok(start) => start,
        Err(error) => return fails(undecodable(&context, &error)),
    };
    let id = start.view().request_id().into_owned();
    let body = match requests.start(&id) {
        Ok(body) => body,
        Err(problem) => return fails(HandlerError::new(problem)),
    };
    let (requests, inference) = (Arc::clone(requests), Arc::clone(inference));
    let response = InferenceResponse::new(context.client.clone(), id.clone(), start.view());
    let request = InferenceRequest { start, body: InferenceBody::new(Arc::clone(&body)) };
    let client = context.client.clone();
    context.jobs.push(Job::new(async move {
        exchange::run(&*inference, request, response, &client, &body).await;
        body.close();
        requests.end(&id);
    }));
    Box::pin(std::future::ready(Ok(Answer::Result(Json::built(
        &build::LlmInferenceHttpRequestStartResult::new(),
    )))))
}

/// A part of a request's body. It is answered when there is room for more.
fn take(requests: &Requests, context: &HandlerContext) -> Answering {
    type Chunk = view::LlmInferenceHttpRequestChunkRequest<'static>;
    let chunk = match Asked::<Chunk>::decode(context.question.params()) {
        Ok(chunk) => chunk,
        Err(error) => return fails(undecodable(context, &error)),
    };
    let view = chunk.view();
    let body = match requests.part(&view.request_id()) {
        Ok(body) => body,
        Err(problem) => return fails(HandlerError::new(problem)),
    };
    let taken = Answer::Result(Json::built(&build::LlmInferenceHttpRequestChunkResult::new()));
    let Some(body) = body else { return Box::pin(std::future::ready(Ok(taken))) };
    if view.cancel() == Some(true) {
        body.cancel(view.cancel_reason().map(std::borrow::Cow::into_owned));
        return Box::pin(std::future::ready(Ok(taken)));
    }
    let message = if view.binary() == Some(true) {
        match crate::base64::decode(&view.data()) {
            Some(bytes) => InferenceMessage::Binary(bytes),
            None => return fails(HandlerError::new("the part of a request's body is no base64")),
        }
    } else {
        InferenceMessage::Text(view.data().into_owned())
    };
    match body.push(message, view.end() == Some(true)) {
        Ok(()) => Box::pin(async move {
            body.room().await;
            Ok(taken)
        }),
        Err(Refused) => {
            fails(HandlerError::new("too much of a request's body has come before its beginning"))
        }
    }
}
