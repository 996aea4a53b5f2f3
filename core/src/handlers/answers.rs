//! The values that a handler may return.

use std::fmt;

use crate::json::Json;
use crate::jsonrpc::codes;
use crate::session::Answer;

/// The reason that a handler gives no answer.
///
/// Any error becomes one, so that `?` works in a handler; texts do by `into()`.
///
/// The runtime is told this, depending on what it asked:
///
/// | asked | told |
/// |---|---|
/// | a request (hooks, user input, files, tokens, ...) | a JSON-RPC error with the text, code -32603 |
/// | a tool, a command | the text as its error. Of a tool's, the model sees only that it failed: what the model should read is `ToolResult::failure` |
/// | a permission | that the user is not available, which denies it |
/// | an elicitation, MCP sign-in, exhausted limits | that it was cancelled |
/// | MCP headers | that they could not be had, with the text |
/// | a queued command | that it was not handled |
/// | sampling | that it was rejected |
/// | in the cloud: user input | that the user was unable to respond |
/// | in the cloud: a plan | that it is not approved, as nobody answered; the turn goes on |
/// | in the cloud: a switch of modes | no |
pub struct HandlerError {
    kind: Kind,
}

enum Kind {
    Failed { code: i64, message: String, data: Option<Json> },
    Leave,
}

impl HandlerError {
    /// Says that the answer could not be had, and why.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { kind: Kind::Failed { code: codes::INTERNAL, message: message.into(), data: None } }
    }

    /// Says that the ask is not for us to answer. Nothing is sent: another client of the session may answer. Only what
    /// is asked by an event can be left; a request must be answered, and gets an error.
    #[must_use]
    pub fn leave() -> Self {
        Self { kind: Kind::Leave }
    }

    /// With this JSON-RPC error code, where a request is answered.
    #[must_use]
    pub fn with_code(mut self, with: i64) -> Self {
        if let Kind::Failed { code, .. } = &mut self.kind {
            *code = with;
        }
        self
    }

    /// With this beside it, for programs, where a request is answered.
    #[must_use]
    pub fn with_data(mut self, with: Json) -> Self {
        if let Kind::Failed { data, .. } = &mut self.kind {
            *data = Some(with);
        }
        self
    }

    pub(super) fn is_leave(&self) -> bool {
        matches!(self.kind, Kind::Leave)
    }

    pub(super) fn into_answer(self) -> Answer {
        match self.kind {
            Kind::Failed { code, message, data } => Answer::Error { code, message, data },
            Kind::Leave => {
                Answer::error("it was left to others, and a request can be answered by nobody else")
            }
        }
    }
}

impl fmt::Display for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Failed { message, .. } => f.write_str(message),
            Kind::Leave => f.write_str("left to others"),
        }
    }
}

impl fmt::Debug for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Failed { code, message, .. } => {
                f.debug_struct("HandlerError").field("code", code).field("message", message).finish()
            }
            Kind::Leave => f.write_str("HandlerError(leave)"),
        }
    }
}

/// Any error, with the texts of its sources, so that what went wrong is not lost; or a text.
impl<E: Into<Box<dyn std::error::Error + Send + Sync>>> From<E> for HandlerError {
    fn from(error: E) -> Self {
        let error = error.into();
        let mut message = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            let text = cause.to_string();
            if !message.contains(&text) {
                message.push_str(": ");
                message.push_str(&text);
            }
            source = cause.source();
        }
        Self::new(message)
    }
}

/// The outcome of a handler that answers with an `A`.
#[derive(Debug)]
pub enum Outcome<A> {
    /// Its answer.
    Answer(A),
    /// No answer, for this reason.
    Failed(HandlerError),
}

/// A value that a handler which answers with an `A` may return: an `A`, or a `Result` of one and a [`HandlerError`].
/// Handlers of some kinds may return more; their methods say what.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no answer to this",
    label = "a handler here returns `{A}`, or `Result<{A}, HandlerError>`"
)]
pub trait IntoOutcome<A> {
    /// The outcome.
    fn into_outcome(self) -> Outcome<A>;
}

impl<A> IntoOutcome<A> for Outcome<A> {
    fn into_outcome(self) -> Outcome<A> {
        self
    }
}

/// Lets handlers return these types as they are, and results of them.
macro_rules! outcomes {
    ($($answer:ty),+ $(,)?) => { $(
        impl crate::handlers::IntoOutcome<$answer> for $answer {
            fn into_outcome(self) -> crate::handlers::Outcome<$answer> {
                crate::handlers::Outcome::Answer(self)
            }
        }

        impl<T: Into<$answer>> crate::handlers::IntoOutcome<$answer>
            for Result<T, crate::handlers::HandlerError>
        {
            fn into_outcome(self) -> crate::handlers::Outcome<$answer> {
                match self {
                    Ok(answer) => crate::handlers::Outcome::Answer(answer.into()),
                    Err(error) => crate::handlers::Outcome::Failed(error),
                }
            }
        }
    )+ };
}
#[cfg(feature = "protocol")]
pub(super) use outcomes;

outcomes!(());
