//! One event of a session, decoded only as far as it is looked at.

use std::borrow::Cow;
use std::fmt;

use serde::de::DeserializeOwned;

use crate::frame::{Chunk, Frame};
use crate::json::{DecodeError, Json, Object, text_member};
use crate::jsonrpc::{self, EventFrame, Message};

/// An event of a session.
///
/// The members of its envelope (type, id, agent) were found when the frame was scanned; everything else is still
/// JSON text, and the caller decodes it, into a type of their own. An event of any type comes through,
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

    /// An event that stands in a session's log, as an object. None if it is none.
    pub(crate) fn of_log(session: &str, event: &Json) -> Option<Self> {
        let params = Object::new().str("sessionId", session).raw("event", event).finish();
        let mut body = br#"{"jsonrpc":"2.0","method":"session.event","params":"#.to_vec();
        body.extend_from_slice(params.as_bytes());
        body.push(b'}');
        match jsonrpc::scan(Frame { body: body.into(), chunk: Chunk { id: 0, len: 0 } }) {
            Ok(Message::Notification(told)) => told.into_event().ok().map(Self),
            _ => None,
        }
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

    /// The agent that the event is of; none for the session's root agent (the wire's absent or empty `agentId`). In the
    /// cloud none for the worker's agents: the runtime does not forward it (seen with 1.0.102).
    #[must_use]
    pub fn agent_id(&self) -> Option<Cow<'_, str>> {
        self.0.agent_id().filter(|agent| !agent.is_empty())
    }

    /// The session that it names.
    #[cfg(feature = "protocol")]
    pub(crate) fn session_id(&self) -> Option<Cow<'_, str>> {
        self.0.session_id()
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
    /// Fails if serde_json refuses the data: another shape than `T`, or arrays and objects nested more than 127 deep.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        self.0.data().unwrap_or_else(Json::null).decode()
    }

    /// The event as a type: an enum over all types of events, each with a view of its data, which was checked.
    ///
    /// It never fails. An event of a type that is not known to this version, or whose data is of another shape, is
    /// [`Other`](pilotwire_protocol::TypedEvent::Other) with the reason. Absent data decodes as `null` does. Nothing is
    /// copied: a view borrows from the event.
    ///
    /// ```
    /// use pilotwire::types::{Reason, TypedEvent};
    /// # fn show(event: &pilotwire::SessionEvent) {
    /// match event.typed() {
    ///     TypedEvent::AssistantMessageDelta(delta) => print!("{}", delta.delta_content()),
    ///     TypedEvent::ToolExecutionStart(start) => println!("using {}", start.tool_name()),
    ///     TypedEvent::Other(other) => match other.reason {
    ///         Reason::UnknownType => println!("news: {}", other.event_type),
    ///         reason => println!("{} is not as expected: {reason:?}", other.event_type),
    ///     },
    ///     _ => {}
    /// }
    /// # }
    /// ```
    #[cfg(feature = "protocol")]
    #[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
    #[must_use]
    pub fn typed(&self) -> pilotwire_protocol::TypedEvent<'_> {
        // The frame is UTF-8.
        let data = self.0.data_bytes().and_then(|data| std::str::from_utf8(data).ok());
        pilotwire_protocol::TypedEvent::decode(self.event_type(), data.unwrap_or("null"))
    }

    /// The next piece of an answer, if this is `assistant.message_delta`: its `deltaContent`.
    ///
    /// It is borrowed from the event, and nothing is allocated, where nothing in it is escaped. Half of a surrogate pair
    /// reads as U+FFFD. Nothing else in the event is looked at. It may be of a sub-agent: see [`agent_id`](Self::agent_id).
    ///
    /// ```
    /// # fn show(event: &pilotwire::SessionEvent) {
    /// if let Some(text) = event.text_delta() {
    ///     print!("{text}");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn text_delta(&self) -> Option<Cow<'_, str>> {
        self.text_of("assistant.message_delta", "deltaContent")
    }

    /// The next piece of what the model thinks, if this is `assistant.reasoning_delta`: its `deltaContent`. As
    /// [`text_delta`](Self::text_delta) otherwise.
    #[must_use]
    pub fn reasoning_delta(&self) -> Option<Cow<'_, str>> {
        self.text_of("assistant.reasoning_delta", "deltaContent")
    }

    /// A whole message of the model, if this is `assistant.message`: its `content`, which is empty where it only uses
    /// tools. As [`text_delta`](Self::text_delta) otherwise.
    #[must_use]
    pub fn message_text(&self) -> Option<Cow<'_, str>> {
        self.text_of("assistant.message", "content")
    }

    /// The name of a tool that is begun to be used, if this is `tool.execution_start`: its `toolName`. As
    /// [`text_delta`](Self::text_delta) otherwise.
    #[must_use]
    pub fn started_tool(&self) -> Option<Cow<'_, str>> {
        self.text_of("tool.execution_start", "toolName")
    }

    fn text_of(&self, event_type: &str, member: &str) -> Option<Cow<'_, str>> {
        if !self.0.is_type(event_type) {
            return None;
        }
        text_member(self.0.data_bytes()?, member)
    }

    /// Returns `true` if the runtime does not keep the event: it is not in the session's log, and cannot be read again.
    #[must_use]
    pub fn is_ephemeral(&self) -> bool {
        self.0.is_ephemeral()
    }

    /// Copies the event out of its read buffer, for callers that keep events.
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
