//! What the runtime wants answered, and the forms that an answer takes on the wire.
//!
//! Most questions are requests, answered by a reply. Some are events, which every client of the session sees; they
//! are answered by a call that names the event's `requestId` (protocol: session events that demand an answer).

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{SessionEvent, SessionId};
use crate::connection::AskId;
use crate::frame::Chunk;
use crate::json::{DecodeError, EncodeError, Json, Object};
use crate::jsonrpc::{Request, codes};

/// Something that the runtime wants answered.
///
/// It is data: which method or event it is, and its parameters. It is answered with
/// [`Connection::answer`](crate::Connection::answer), in the form that the protocol gives for it, whether by a reply
/// or by the call that answers such an event; that choice is made from the question itself.
#[derive(Clone)]
pub struct Question {
    id: AskId,
    /// Apart, so that the items of a stream are not larger for the few that are asks.
    source: Box<Source>,
}

#[derive(Clone)]
enum Source {
    Request(Request),
    Event(SessionEvent),
}

/// How a [`Question`] came.
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
        Self { id, source: Box::new(Source::Request(request)) }
    }

    pub(crate) fn from_event(id: AskId, event: SessionEvent) -> Self {
        Self { id, source: Box::new(Source::Event(event)) }
    }

    /// What to name when answering.
    #[must_use]
    pub fn id(&self) -> AskId {
        self.id
    }

    /// Whether it came as a request or as an event.
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
    /// What serde_json refuses: another shape than `T`, or arrays and objects nested more than 127 deep.
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

    pub(crate) fn make_detached(&mut self) {
        match &mut *self.source {
            Source::Request(request) => {
                let shared = request.clone();
                *request = shared.detach();
            }
            Source::Event(event) => event.make_detached(),
        }
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Answer {
    /// What was asked for, in the form that the protocol gives for that method or event.
    Result(Json),
    /// That it could not be had.
    ///
    /// A request is answered with this error. Of the events, `external_tool.requested`, `command.execute` and
    /// `mcp.headers_refresh_required` have an error form and get `message`; the others are declined in their own
    /// terms (a permission as `user-not-available`, an elicitation as `cancel`).
    Error {
        /// A JSON-RPC error code; -32603 where there is no better one.
        code: i64,
        /// What went wrong. The runtime may show it to its model.
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
    /// What serde_json refuses to write, such as a map whose keys are not strings.
    pub fn result<T: Serialize + ?Sized>(result: &T) -> Result<Self, EncodeError> {
        Json::new(result).map(Self::Result)
    }

    /// That it could not be had, with code -32603 (internal error).
    #[must_use]
    pub fn error(message: impl Into<String>) -> Self {
        Self::Error { code: codes::INTERNAL, message: message.into(), data: None }
    }
}

/// The call that answers one type of event.
#[derive(Debug)]
pub(crate) struct AnswerCall {
    event: &'static str,
    /// The event that says it was answered, by whomever.
    pub(crate) completed: &'static str,
    pub(crate) method: &'static str,
    form: Form,
}

/// Where the answer stands in the call's parameters, and what stands there when there is none.
#[derive(Debug)]
enum Form {
    /// Under a name; `declined` is the protocol's own way of saying no.
    Member { name: &'static str, declined: Option<&'static str> },
    /// Under `result`, or the error's message under `error`.
    ResultOrError,
    /// Nothing but the error's message, under `error`.
    ErrorOnly,
    /// Under `result`, errors included: `{"kind":"error","message":..}`.
    KindOfError,
}

/// The events that ask (protocol, section 4). `user_input.requested`, `exit_plan_mode.requested` and
/// `auto_mode_switch.requested` are not here: the runtime sends a request for each of them too.
static ANSWER_CALLS: [AnswerCall; 9] = [
    AnswerCall {
        event: "permission.requested",
        completed: "permission.completed",
        method: "session.permissions.handlePendingPermissionRequest",
        form: Form::Member { name: "result", declined: Some(r#"{"kind":"user-not-available"}"#) },
    },
    AnswerCall {
        event: "external_tool.requested",
        completed: "external_tool.completed",
        method: "session.tools.handlePendingToolCall",
        form: Form::ResultOrError,
    },
    AnswerCall {
        event: "elicitation.requested",
        completed: "elicitation.completed",
        method: "session.ui.handlePendingElicitation",
        form: Form::Member { name: "result", declined: Some(r#"{"action":"cancel"}"#) },
    },
    AnswerCall {
        event: "mcp.oauth_required",
        completed: "mcp.oauth_completed",
        method: "session.mcp.oauth.handlePendingRequest",
        form: Form::Member { name: "result", declined: Some(r#"{"kind":"cancelled"}"#) },
    },
    AnswerCall {
        event: "command.execute",
        completed: "command.completed",
        method: "session.commands.handlePendingCommand",
        form: Form::ErrorOnly,
    },
    AnswerCall {
        event: "sampling.requested",
        completed: "sampling.completed",
        method: "session.ui.handlePendingSampling",
        form: Form::Member { name: "response", declined: None },
    },
    AnswerCall {
        event: "mcp.headers_refresh_required",
        completed: "mcp.headers_refresh_completed",
        method: "session.mcp.headers.handlePendingHeadersRefreshRequest",
        form: Form::KindOfError,
    },
    AnswerCall {
        event: "session_limits_exhausted.requested",
        completed: "session_limits_exhausted.completed",
        method: "session.ui.handlePendingSessionLimitsExhausted",
        form: Form::Member { name: "response", declined: Some(r#"{"action":"cancel"}"#) },
    },
    AnswerCall {
        event: "command.queued",
        completed: "command.completed",
        method: "session.commands.respondToQueuedCommand",
        form: Form::Member { name: "result", declined: Some(r#"{"handled":false}"#) },
    },
];

/// The call that answers events of this type, if they ask.
pub(crate) fn answer_call_for(event_type: &str) -> Option<&'static AnswerCall> {
    ANSWER_CALLS.iter().find(|call| call.event == event_type)
}

/// The types of events that ask, and of those that say that one was answered.
#[cfg(test)]
pub(crate) fn asking_and_completing() -> impl Iterator<Item = &'static str> {
    ANSWER_CALLS.iter().flat_map(|call| [call.event, call.completed])
}

/// Whether events of this type say that an asking event was answered.
pub(crate) fn answered_by_completion(event_type: &str) -> bool {
    ANSWER_CALLS.iter().any(|call| call.completed == event_type)
}

impl AnswerCall {
    /// The call's parameters.
    pub(crate) fn params(&self, session: &SessionId, request: &str, answer: &Answer) -> Json {
        let params = Object::new().str("sessionId", session.as_str()).str("requestId", request);
        let params = match (&self.form, answer) {
            (Form::Member { name, .. }, Answer::Result(result)) => params.raw(name, result),
            (Form::Member { name, declined: Some(declined) }, Answer::Error { .. }) => {
                params.raw(name, &Json::from_static(declined))
            }
            (Form::Member { declined: None, .. }, Answer::Error { .. })
            | (Form::ErrorOnly, Answer::Result(_)) => params,
            (Form::ResultOrError | Form::KindOfError, Answer::Result(result)) => params.raw("result", result),
            (Form::ResultOrError | Form::ErrorOnly, Answer::Error { message, .. }) => {
                params.str("error", message)
            }
            (Form::KindOfError, Answer::Error { message, .. }) => {
                let error = Object::new().str("kind", "error").str("message", message).finish();
                params.raw("result", &error)
            }
        };
        params.finish()
    }
}

/// What a request that nobody answers is answered with, where the protocol has something neutral to say; never an
/// approval (protocol, section 3). A plan that is not approved ends the turn, so there is nothing neutral to say to one:
/// after an error, the turn goes on.
pub(crate) fn neutral_answer(request: &Request) -> Option<Json> {
    let fixed = match request.method() {
        "hooks.invoke" => r#"{"output":{}}"#,
        "userInput.request" => r#"{"noResponse":true}"#,
        "autoModeSwitch.request" => r#"{"response":"no"}"#,
        "systemMessage.transform" => {
            let sections = request.params()?.get("sections")?;
            return Some(Object::new().raw("sections", &sections).finish());
        }
        _ => return None,
    };
    Some(Json::from_static(fixed))
}
