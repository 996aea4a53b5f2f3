//! The response to a request to a model, on its way to the runtime.

use std::fmt;

use pilotwire_protocol::{build, methods, view};

use crate::base64;
use crate::connection::CallError;
use crate::handle::{Reply, TypedCall, WeakClient};

type Chunk = methods::llm_inference::HttpResponseChunk;
type Start = methods::llm_inference::HttpResponseStart;

/// Bytes of a piece; a larger one is cut, but for a message of a WebSocket.
const PIECE: usize = 32 << 10;

/// The response to a request to a model, to be written piece by piece.
///
/// Each method waits until the runtime has taken what was written before, and no longer: while one piece is on its way, the
/// next can be made.
pub struct InferenceResponse {
    client: WeakClient,
    request: String,
    websocket: bool,
    stage: Stage,
    /// The piece that is on its way.
    sent: Option<TypedCall<Chunk>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Unstarted,
    Started,
    Ended,
}

/// The reason that a response cannot be written to.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InferenceClosed {
    /// The runtime wants no more of it.
    #[error("the runtime wants no more of the response")]
    NotWanted,
    /// The response was not started.
    #[error("the response was not started: its status comes first")]
    NotStarted,
    /// The response was started before.
    #[error("the response was started before")]
    Started,
    /// The call that brings it failed.
    #[error(transparent)]
    Call(#[from] CallError),
}

impl InferenceResponse {
    pub(super) fn new(
        client: WeakClient,
        request: String,
        start: view::LlmInferenceHttpRequestStartRequest<'_>,
    ) -> Self {
        let websocket = start.transport().is_some_and(|transport| transport.as_str() == "websocket");
        Self { client, request, websocket, stage: Stage::Unstarted, sent: None }
    }

    /// Starts it, with a status and headers. A WebSocket has the status 101.
    ///
    /// # Errors
    ///
    /// If it was started before, the runtime no longer wants it, or the connection has ended.
    pub async fn start(
        &mut self,
        status: u16,
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
    ) -> Result<(), InferenceClosed> {
        if self.stage != Stage::Unstarted {
            return Err(InferenceClosed::Started);
        }
        let mut by_name: Vec<(String, Vec<String>)> = Vec::new();
        for (name, value) in headers {
            let (name, value) = (name.as_ref(), value.as_ref().to_owned());
            match by_name.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
                Some((_, values)) => values.push(value),
                None => by_name.push((name.to_owned(), vec![value])),
            }
        }
        let start =
            build::LlmInferenceHttpResponseStartRequest::new(&self.request, i64::from(status), by_name);
        let client = self.client.upgrade().ok_or(InferenceClosed::NotWanted)?;
        let call = client.request::<Start>(start);
        drop(client);
        // It is on its way, whether its reply is waited for or not.
        self.stage = Stage::Started;
        let reply = call.await?;
        if reply.view().accepted() { Ok(()) } else { Err(self.refused()) }
    }

    /// Writes a piece of the body, or over a WebSocket a message of bytes.
    ///
    /// # Errors
    ///
    /// If it was not started, the runtime no longer wants it, or the connection has ended.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<(), InferenceClosed> {
        let size = if self.websocket { bytes.len().max(1) } else { PIECE };
        for piece in bytes.chunks(size) {
            let data = base64::encode(piece);
            self.send(build::LlmInferenceHttpResponseChunkRequest::new(&self.request, &data).binary(true))
                .await?;
        }
        Ok(())
    }

    /// Writes a message of text over a WebSocket; otherwise as [`write`](Self::write).
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write).
    pub async fn write_text(&mut self, text: &str) -> Result<(), InferenceClosed> {
        if !self.websocket {
            return self.write(text.as_bytes()).await;
        }
        self.send(build::LlmInferenceHttpResponseChunkRequest::new(&self.request, text)).await
    }

    async fn send(
        &mut self,
        chunk: build::LlmInferenceHttpResponseChunkRequest,
    ) -> Result<(), InferenceClosed> {
        match self.stage {
            Stage::Unstarted => return Err(InferenceClosed::NotStarted),
            Stage::Ended => return Err(InferenceClosed::NotWanted),
            Stage::Started => {}
        }
        self.flush().await?;
        let client = self.client.upgrade().ok_or(InferenceClosed::NotWanted)?;
        self.sent = Some(client.request::<Chunk>(chunk));
        Ok(())
    }

    /// Waits until the runtime has taken what is on its way.
    async fn flush(&mut self) -> Result<(), InferenceClosed> {
        let Some(sent) = &mut self.sent else { return Ok(()) };
        let reply: Result<Reply<Chunk>, CallError> = sent.await;
        self.sent = None;
        if reply?.view().accepted() { Ok(()) } else { Err(self.refused()) }
    }

    fn refused(&mut self) -> InferenceClosed {
        self.stage = Stage::Ended;
        InferenceClosed::NotWanted
    }

    /// Ends it, with its one last piece: in good order, or with an error, in which case it gets this status if it has none.
    pub(super) async fn end(mut self, error: Option<(u16, &str, Option<&str>)>) {
        let none: [(&str, &str); 0] = [];
        let error = match (self.stage, error) {
            (Stage::Unstarted, None) => Some((502, "there was no response", None)),
            (_, error) => error,
        };
        if let (Stage::Unstarted, Some((status, ..))) = (self.stage, error) {
            // Whether it is taken is seen from what follows.
            let _ = self.start(status, none).await;
        }
        let _ = self.flush().await;
        if self.stage != Stage::Started {
            return;
        }
        let last = build::LlmInferenceHttpResponseChunkRequest::new(&self.request, "").end(true);
        let last = match error {
            None => last,
            Some((_, message, code)) => {
                let error = build::LlmInferenceHttpResponseChunkError::new(message);
                last.error(match code {
                    Some(code) => error.code(code),
                    None => error,
                })
            }
        };
        self.stage = Stage::Ended;
        if let Some(client) = self.client.upgrade() {
            let sent = client.request::<Chunk>(last);
            drop(client);
            let _ = sent.await;
        }
    }
}

impl fmt::Debug for InferenceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InferenceResponse").field("request", &self.request).finish_non_exhaustive()
    }
}
