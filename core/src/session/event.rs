//! One event of a session, decoded only as far as it is looked at.

use std::borrow::Cow;
use std::fmt;

use serde::de::DeserializeOwned;

use crate::frame::Chunk;
use crate::json::{DecodeError, Json};
use crate::jsonrpc::EventFrame;

/// An event of a session.
///
/// What stands in its envelope (type, id, agent) was found when the frame was scanned; everything else is still
/// JSON text, and is decoded by whoever wants it, into a type of their own. An event of any type comes through,
/// known to this crate or not.
///
/// ```
/// # use pilotwire::SessionEvent;
/// # fn show(event: &SessionEvent) -> Result<(), pilotwire::error::DecodeError> {
/// #[derive(serde::Deserialize)]
/// #[serde(rename_all = "camelCase")]
/// struct Delta {
///     delta_content: String,
/// }
/// if event.event_type() == "assistant.message_delta" {
///     print!("{}", event.decode::<Delta>()?.delta_content);
/// }
/// # Ok(())
/// # }
/// ```
///
/// An event is a slice of the buffer that it was read into, and keeps that buffer (64 KiB, or the frame's own size
/// where that is larger) alive. [`detach`](Self::detach) makes a copy that keeps only itself.
#[derive(Clone)]
pub struct SessionEvent(EventFrame);

impl SessionEvent {
    pub(crate) fn new(frame: EventFrame) -> Self {
        Self(frame)
    }

    /// The event's type, such as `assistant.message`; empty if it has none.
    #[must_use]
    pub fn event_type(&self) -> Cow<'_, str> {
        self.0.event_type().unwrap_or_default()
    }

    /// The event's own id.
    #[must_use]
    pub fn id(&self) -> Option<Cow<'_, str>> {
        self.0.id()
    }

    /// The agent that the event is of; none for the session's root agent (the wire's absent or empty `agentId`).
    #[must_use]
    pub fn agent_id(&self) -> Option<Cow<'_, str>> {
        self.0.agent_id().filter(|agent| !agent.is_empty())
    }

    /// The event's `data`, as text.
    #[must_use]
    pub fn data(&self) -> Option<Json> {
        self.0.data()
    }

    /// The event as a whole, as text: an object with `id`, `timestamp`, `parentId`, `type`, `data` and what else
    /// the runtime put there.
    #[must_use]
    pub fn raw(&self) -> Json {
        self.0.raw()
    }

    /// The event's `data`, decoded. Absent data decodes as `null` does.
    ///
    /// # Errors
    ///
    /// What serde_json refuses: another shape than `T`, or arrays and objects nested more than 127 deep.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        self.0.data().unwrap_or_else(Json::null).decode()
    }

    /// A copy that keeps nothing alive but itself, for who keeps events.
    #[must_use]
    pub fn detach(&self) -> Self {
        Self(self.0.clone().detach())
    }

    pub(crate) fn make_detached(&mut self) {
        let frame = self.0.clone();
        self.0 = frame.detach();
    }

    /// The read buffer that it is a slice of.
    pub(crate) fn chunk(&self) -> Option<Chunk> {
        self.0.chunk()
    }

    /// Bytes of the frame that it came in.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

impl fmt::Debug for SessionEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionEvent")
            .field("type", &self.event_type())
            .field("id", &self.id())
            .field("agent", &self.agent_id())
            .field("bytes", &self.len())
            .finish()
    }
}
