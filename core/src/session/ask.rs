//! The questions that the runtime wants answered, and the forms that an answer takes on the wire.
//!
//! Most questions are requests, answered by a reply. Some are events, which every client of the session sees; they
//! are answered by a call that names the event's `requestId` (`core/PROTOCOL.md`, section "Asks"). What is
//! known of each is in [`protocol`](crate::protocol).

use std::borrow::Cow;
use std::fmt;
use std::iter;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::SessionEvent;
use crate::frame::Chunk;
use crate::ids::AskId;
use crate::json::{DecodeError, EncodeError, Json, Object};
use crate::jsonrpc::{Request, codes};
use crate::protocol::{self, Said, WrongShape};

/// The event that asks for the use of a tool.
pub(crate) const TOOL_REQUESTED: &str = "external_tool.requested";

/// Something that the runtime wants answered.
///
/// It is data: which method or event it is, and its parameters. It is answered with
/// [`Connection::answer`](crate::sans_io::Connection::answer), in the form that the protocol gives for it, whether by a reply
/// or by the call that answers such an event; that choice is made from the question itself.
///
/// ```
/// use pilotwire::{Json, Question};
///
/// fn show(question: &Question) {
///     let params: Json = question.params();
///     println!("{}: {}", question.method(), params.as_str());
/// }
/// ```
#[derive(Clone)]
pub struct Question {
    id: AskId,
    /// Apart, so that the items of a stream are not larger for the few that are asks, and shared by those who look at it.
    source: Arc<Source>,
}

#[derive(Clone)]
enum Source {
    Request(Request),
    Event(SessionEvent),
}

/// The form in which a [`Question`] came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AskKind {
    /// As a request, to which a reply is owed.
    Request,
    /// As an event, which another client of the same session may answer too.
    Event,
}

impl Question {
    pub(crate) fn from_request(id: AskId, request: Request) -> Self {
        Self { id, source: Arc::new(Source::Request(request)) }
    }

    pub(crate) fn from_event(id: AskId, event: SessionEvent) -> Self {
        Self { id, source: Arc::new(Source::Event(event)) }
    }

    /// Returns the id that an answer names.
    #[must_use]
    pub fn id(&self) -> AskId {
        self.id
    }

    /// Returns whether the question came as a request or as an event.
    #[must_use]
    pub fn kind(&self) -> AskKind {
        match *self.source {
            Source::Request(_) => AskKind::Request,
            Source::Event(_) => AskKind::Event,
        }
    }

    /// The request's method, such as `userInput.request`, or the event's type, such as `permission.requested`.
    #[must_use]
    pub fn method(&self) -> Cow<'_, str> {
        match &*self.source {
            Source::Request(request) => Cow::Borrowed(request.method()),
            Source::Event(event) => event.event_type(),
        }
    }

    /// The request's parameters or the event's data; `null` where there are none.
    #[must_use]
    pub fn params(&self) -> Json {
        match &*self.source {
            Source::Request(request) => request.params(),
            Source::Event(event) => event.data(),
        }
        .unwrap_or_else(Json::null)
    }

    /// [`params`](Self::params), decoded.
    ///
    /// # Errors
    ///
    /// Fails if serde_json refuses the parameters: another shape than `T`, or arrays and objects nested more than 127
    /// deep.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        self.params().decode()
    }

    /// The event, if it came as one.
    #[must_use]
    pub fn event(&self) -> Option<&SessionEvent> {
        match &*self.source {
            Source::Event(event) => Some(event),
            Source::Request(_) => None,
        }
    }

    /// The name of the tool that is to be used, if that is what is asked.
    #[must_use]
    pub fn tool_name(&self) -> Option<String> {
        let event = self.event().filter(|event| event.event_type() == TOOL_REQUESTED)?;
        event.data()?.get("toolName")?.decode().ok()
    }

    /// The names under which it can be claimed: that of its kind, and of the request that asks the same.
    pub(crate) fn names(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let twin = iter::once_with(|| self.twin().map(Cow::Borrowed)).flatten();
        iter::once(self.method()).chain(twin)
    }

    /// The request that asks the same, if it came as an event that has one.
    pub(crate) fn twin(&self) -> Option<&'static str> {
        protocol::event(&self.event()?.event_type())?.twin()
    }

    /// The parameters; of an event that a request could ask in the place of, those that the request would have.
    #[cfg(feature = "protocol")]
    pub(crate) fn request_params(&self) -> Json {
        let params = self.params();
        let members = self.twin().and_then(|_| params.members());
        let (Some(members), Some(session)) = (members, self.event().and_then(SessionEvent::session_id))
        else {
            return params;
        };
        let rest = members.iter().filter(|(name, _)| name != "sessionId");
        let request = Object::new().str("sessionId", &session);
        rest.fold(request, |request, (name, value)| request.raw(name, value)).finish()
    }

    pub(crate) fn make_detached(&mut self) {
        let detached = match &*self.source {
            Source::Request(request) => Source::Request(request.clone().detach()),
            Source::Event(event) => {
                let mut event = event.clone();
                event.make_detached();
                Source::Event(event)
            }
        };
        self.source = Arc::new(detached);
    }

    /// The read buffer that it is a slice of.
    pub(crate) fn chunk(&self) -> Option<Chunk> {
        match &*self.source {
            Source::Request(request) => request.chunk(),
            Source::Event(event) => event.chunk(),
        }
    }

    /// Bytes of the frame that it came in.
    pub(crate) fn len(&self) -> usize {
        match &*self.source {
            Source::Request(request) => request.len(),
            Source::Event(event) => event.len(),
        }
    }
}

impl AsRef<Question> for Question {
    fn as_ref(&self) -> &Question {
        self
    }
}

impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Question")
            .field("id", &self.id)
            .field("kind", &self.kind())
            .field("method", &self.method())
            .field("bytes", &self.len())
            .finish()
    }
}

/// The answer to a [`Question`].
///
/// ```
/// use pilotwire::{Answer, Json};
///
/// let hook = Answer::Result(Json::parse(r#"{"output":{"permissionDecision":"deny"}}"#)?);
/// let failed = Answer::error("the file is gone");
/// // A kind of permission that this version of the library has not heard of:
/// let newer = Answer::raw(Json::parse(r#"{"kind":"approve-until-noon"}"#)?);
/// # Ok::<(), pilotwire::error::DecodeError>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Answer {
    /// The result that was asked for, in the form that the protocol gives for that method or event. It is checked
    /// before it is sent: the runtime would pass over much that is wrong in silence, and do what it does where nobody
    /// has an opinion.
    ///
    /// Members that this library does not know are let through, values that it does not know are not: those of a
    /// newer runtime are for [`Raw`](Self::Raw). Answers to methods that it does not know are not checked.
    ///
    /// An event of the cloud's that asks in the place of a request (`user_input.requested`, `exit_plan_mode.requested`,
    /// `auto_mode_switch.requested`) is answered as the request would be.
    Result(Json),
    /// The same, but sent as it is, whatever it looks like, in the place that the call has for it.
    Raw(Json),
    /// A result, checked as [`Result`](Self::Result) is, and members that stand beside it in the call that answers an event,
    /// such as a permission's `decisionContext`. The reply to a request has no place for them: they are left out.
    With(Json, Object),
    /// That it could not be had.
    ///
    /// A request is answered with this error. Of the events, `external_tool.requested`, `command.execute` and
    /// `mcp.headers_refresh_required` have an error form and get `message`; the others are declined in their own
    /// terms (a permission as `user-not-available`, an elicitation as `cancel`).
    Error {
        /// A JSON-RPC error code; -32603 where there is no better one.
        code: i64,
        /// A text that says what went wrong. The runtime may show it to its model.
        message: String,
        /// More, for programs.
        data: Option<Json>,
    },
}

impl Answer {
    /// An answer of what `result` serialises to.
    ///
    /// # Errors
    ///
    /// Fails if serde_json refuses to write `result`, such as a map whose keys are not strings.
    pub fn result<T: Serialize + ?Sized>(result: &T) -> Result<Self, EncodeError> {
        Json::new(result).map(Self::Result)
    }

    /// An answer that is sent unchecked: for what a newer runtime takes and this library does not know.
    ///
    /// The runtime passes over much that is wrong in silence. Where this library knows what is asked,
    /// [`result`](Self::result) is the better choice.
    #[must_use]
    pub fn raw(result: Json) -> Self {
        Self::Raw(result)
    }

    /// Compares it with what an ask wants to hear: a request of this method, or an event of this type. A hook is called
    /// `hooks.invoke/preToolUse` and so on. Whatever is answered is compared then, too; this is for answers that are made
    /// beforehand.
    ///
    /// # Errors
    ///
    /// The first place that differs, as [`Connection::answer`](crate::sans_io::Connection::answer) says it.
    ///
    /// ```
    /// use pilotwire::{Answer, Json};
    ///
    /// let answer = Answer::Result(Json::parse(r#"{"kind":"maybe"}"#)?);
    /// let wrong = answer.check("permission.requested").unwrap_err();
    /// assert_eq!(wrong.path, "kind");
    /// # Ok::<(), pilotwire::error::DecodeError>(())
    /// ```
    pub fn check(&self, ask: &str) -> Result<(), WrongShape> {
        let (Answer::Result(result) | Answer::With(result, _)) = self else { return Ok(()) };
        protocol::answer_shape(ask).map_or(Ok(()), |shape| shape.check(ask, result))
    }

    /// The members that stand beside it in the call that answers an event.
    pub(crate) fn beside(&self) -> Option<&Object> {
        match self {
            Answer::With(_, beside) => Some(beside),
            _ => None,
        }
    }

    /// Returns what the answer says to an asking event, which has no codes.
    pub(crate) fn said(&self) -> Said<'_> {
        match self {
            Answer::Result(result) | Answer::With(result, _) => Said::Result(result),
            Answer::Raw(result) => Said::Raw(result),
            Answer::Error { message, .. } => Said::Error(message),
        }
    }

    /// That it could not be had, with code -32603 (internal error).
    #[must_use]
    pub fn error(message: impl Into<String>) -> Self {
        Self::Error { code: codes::INTERNAL, message: message.into(), data: None }
    }
}
