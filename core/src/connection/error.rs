//! The errors, split by whose doing they are.
//!
//! The text of an error has all that is known in it, that of its cause included. So what wraps another error either is
//! transparent or has no `source`: who prints an error with its sources, as many do, prints each text once.

use std::time::Duration;

use crate::close::CloseCause;
use crate::ids::AskId;
use crate::json::{DecodeError, Json};
use crate::jsonrpc::{RpcError, UncorrelatedError};
use crate::protocol::WrongShape;
use crate::session::{InvalidConfig, InvalidPrompt, SessionEnd, SessionId};

/// Why a call of ours has no result.
///
/// ```
/// # async fn show(client: pilotwire::Client) {
/// use pilotwire::{CallError, Json};
///
/// match client.call("models.list", &Json::empty_object()).await {
///     Ok(models) => println!("{}", models.as_str()),
///     Err(CallError::NotLoggedIn(_)) => println!("log in first"),
///     Err(CallError::Rpc(error)) => println!("refused with {}", error.code),
///     Err(CallError::Closed(cause)) => println!("the runtime is gone: {cause}"),
///     Err(error) => println!("{error}"),
/// }
/// # }
/// ```
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CallError {
    /// The runtime answered with an error. Secrets are replaced in its message, which is cut after 1 MiB; see
    /// [`Config::secret`](crate::Config::secret).
    #[error(transparent)]
    Rpc(RpcError),
    /// The runtime answered that it has no login to do this with: nobody is logged in, or the login has expired or is not
    /// taken by GitHub. The user has to log in, or a token has to be given: [`Launch::github_token`](crate::launch::Launch::github_token).
    #[error("not logged in: {0}")]
    NotLoggedIn(RpcError),
    /// The runtime answered, but the answer cannot be read.
    #[error("the runtime's answer cannot be read: {0}")]
    Decode(DecodeError),
    /// The runtime said that it could not read one of our frames, without saying which. Every call that was on its
    /// way then ends like this. What the runtime quotes is not shown, as it may be of any of them.
    #[error("the runtime could not read a frame: {0}")]
    Uncorrelated(UncorrelatedError),
    /// The call was given up.
    #[error("the call was cancelled")]
    Cancelled,
    /// There was no answer in time.
    #[error("{method}: {limit}")]
    Timeout {
        /// The call's method.
        method: String,
        /// The limit that ran out.
        limit: TimeLimit,
    },
    /// The parameters nest deeper than the runtime reads. Nothing was sent.
    #[error(
        "the parameters of {method} make a frame of {depth} nested levels; the runtime reads at most {limit}"
    )]
    TooDeep {
        /// The call's method.
        method: String,
        /// Levels of arrays and objects in the frame.
        depth: usize,
        /// The most that the runtime reads.
        limit: usize,
    },
    /// The parameters have a number that no double holds, and the runtime reads none that is larger. Nothing was sent.
    #[error(
        "the parameters of {method} have the number {number} at {path}, which is beyond what a double holds"
    )]
    NumberTooLarge {
        /// The call's method.
        method: String,
        /// The number's place in the parameters, as a JSONPath, cut to 200 characters.
        path: String,
        /// The number, cut to 40 characters.
        number: String,
    },
    /// The parameters are no JSON. They can only be a value of the peer's, which was not decoded. Nothing was sent.
    #[error("the parameters of {method} are no JSON, at byte {at}")]
    NotJson {
        /// The call's method.
        method: String,
        /// The place where that shows first, in bytes from the start of the value that is none.
        at: usize,
    },
    /// The session that it was for has ended.
    #[error("{0}")]
    SessionEnded(SessionEnd),
    /// The prompt was for a session in the cloud whose worker did not start in time. It was not sent.
    #[error("the cloud session's worker did not start within {0:?}; the prompt was not sent")]
    CloudStartTimeout(Duration),
    /// The prompt was still held when the session was told to abort. It was not sent.
    #[error("the prompt was aborted before it was sent")]
    Aborted,
    /// The connection ended.
    #[error(transparent)]
    Closed(CloseCause),
    /// The runtime answered that it did not do what it was asked to (`"success":false`).
    #[error("the runtime did not do it{}", reason(error))]
    NotConfirmed {
        /// The reason that the runtime gave; empty if it gave none.
        error: String,
        /// Its answer as a whole.
        reply: Json,
    },
    /// There is no such session on this connection.
    #[error("no such session on this connection")]
    UnknownSession,
    /// The prompt cannot go on the wire. Nothing was sent.
    #[error(transparent)]
    InvalidPrompt(InvalidPrompt),
    /// Nobody of the session's clients offers what the call needs, so that it would wait for ever. Nothing was sent.
    #[error("no client of the session offers {capability}")]
    NotOffered {
        /// The capability that the call needs, by its name among the session's capabilities.
        capability: &'static str,
    },
}

/// Formats the reason that the runtime gave, if it gave one.
fn reason(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!(": {}", crate::text::cut(text)) }
}

/// The limit that ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TimeLimit {
    /// That of the call as a whole.
    #[error("no answer within {0:?}")]
    Total(Duration),
    /// That since the session last did anything.
    #[error("the session did nothing for {0:?}")]
    Inactivity(Duration),
}

/// Why a session could not be created or resumed.
///
/// ```
/// # async fn show(client: pilotwire::Client) {
/// use pilotwire::{Cloud, CreateError, SessionConfig};
///
/// match client.create_session(SessionConfig::new().cloud(Cloud::new()), ()).await {
///     Ok((session, _events)) => println!("{}", session.id()),
///     Err(CreateError::InvalidConfig(error)) => println!("nothing was sent: {error}"),
///     Err(CreateError::NotInCloud { fields, .. }) => println!("leave out {}", fields.join(", ")),
///     Err(error) => println!("{error}"),
/// }
/// # }
/// ```
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CreateError {
    /// The config cannot go on the wire. Nothing was sent.
    #[error(transparent)]
    InvalidConfig(#[from] InvalidConfig),
    /// The id belongs to a session of this connection already.
    #[error("the session id {0} is in use on this connection")]
    IdInUse(SessionId),
    /// The runtime answered for another session than the one that was asked for.
    #[error("the runtime answered for session {got}, not {expected}")]
    SessionIdMismatch {
        /// The id in our call.
        expected: SessionId,
        /// The id in the reply.
        got: SessionId,
    },
    /// This runtime does not take some of the fields in a cloud create (it says that the method is unhandled).
    #[error("this runtime does not take {} in a cloud session: {error}", fields.join(", "))]
    NotInCloud {
        /// The fields that are likely the cause, by their names on the wire.
        fields: Vec<String>,
        /// The error that the runtime answered.
        error: RpcError,
    },
    /// A policy of an organisation or enterprise does not allow the session in the cloud, or the user is not entitled
    /// to it. Trying again does not help until that is changed.
    #[error("blocked by a policy ({reason}): {error}")]
    PolicyBlocked {
        /// GitHub's word for it, such as `policy_blocked`.
        reason: String,
        /// The error that the runtime answered.
        error: RpcError,
    },
    /// The runtime has made the session, and one of the calls failed that are then made for it:
    /// `session.eventLog.registerInterest` or `session.options.update`. What was made is undone.
    #[error("{method}: {error}")]
    Step {
        /// The call's method.
        method: String,
        /// Why it failed.
        error: CallError,
    },
    /// An error that any call can have.
    #[error(transparent)]
    Call(#[from] CallError),
}

/// Why a turn has no answer.
///
/// ```
/// # async fn show(session: pilotwire::Session) {
/// use pilotwire::{CallError, TurnError};
///
/// match session.send_and_wait("hello").await {
///     Ok(turn) => println!("{}", turn.text()),
///     Err(TurnError::Aborted) => println!("stopped"),
///     Err(TurnError::Agent { message, .. }) => println!("the agent failed: {message}"),
///     // It may have been carried out: see `recovery`.
///     Err(TurnError::Call(CallError::Closed(cause))) => println!("the runtime is gone: {cause}"),
///     Err(error) => println!("{error}"),
/// }
/// # }
/// ```
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TurnError {
    /// The prompt could not be sent.
    #[error(transparent)]
    Call(#[from] CallError),
    /// The session reported an error (`session.error`).
    #[error("the agent failed: {}", crate::text::cut_answer(message))]
    Agent {
        /// The error's message.
        message: String,
        /// The kind of error, in the runtime's words, such as `model_call`.
        error_type: Option<String>,
    },
    /// The session reported that it has no login to ask a model with, as [`CallError::NotLoggedIn`] has it of a call. One
    /// with a model provider of its own needs none.
    #[error("not logged in: {}", crate::text::cut_answer(message))]
    NotLoggedIn {
        /// The error's message.
        message: String,
        /// The kind of error, in the runtime's words, such as `authorization`.
        error_type: Option<String>,
    },
    /// The turn was aborted.
    #[error("the turn was aborted")]
    Aborted,
    /// The runtime shut the session down before the turn had ended (`session.shutdown`). If it was asked to from here, the
    /// turn ends with [`CallError::SessionEnded`] in its place.
    #[error("the runtime shut the session down")]
    ShutDown,
}

/// Why something could not be answered.
///
/// ```
/// # fn show(ask: pilotwire::Ask) -> Result<(), pilotwire::AnswerError> {
/// use pilotwire::{Answer, Json};
///
/// if let Err(error) = ask.answer(Answer::Result(Json::empty_object()))
///     && error.leaves_open()
/// {
///     eprintln!("{error}");
///     drop(ask.answer(Answer::error("it could not be had"))?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AnswerError {
    /// It is not, or no longer, open: it was answered, withdrawn, or its session ended.
    #[error("ask {0} is not open: it was answered or withdrawn, or its session has ended")]
    NotOpen(AskId),
    /// The connection has ended.
    #[error(transparent)]
    Closed(CloseCause),
    /// The answer is none for what is asked. Nothing was sent, and it is still open.
    #[error(transparent)]
    WrongShape(WrongShape),
    /// The answer nests deeper than the runtime reads, in a form that has no error to put in its place. Nothing was
    /// sent, and it is still open.
    #[error("the answer makes a frame of {depth} nested levels; the runtime reads at most {limit}")]
    TooDeep {
        /// Levels of arrays and objects in the frame.
        depth: usize,
        /// The most that the runtime reads.
        limit: usize,
    },
    /// The answer has a number that no double holds, in a form that has no error to put in its place.
    #[error("the answer has the number {number} at {path}, which is beyond what a double holds")]
    NumberTooLarge {
        /// The number's place in the parameters of the call that answers, as a JSONPath, cut to 200 characters.
        path: String,
        /// The number, cut to 40 characters.
        number: String,
    },
    /// The answer is no JSON, in a form that has no error to put in its place. It can only be a value of the peer's,
    /// which was not decoded.
    #[error("the answer is no JSON, at byte {at}")]
    NotJson {
        /// The place where that shows first, in bytes from the start of the value that is none.
        at: usize,
    },
}

impl AnswerError {
    /// Returns `true` if the ask is still open, and can be answered in another way.
    #[must_use]
    pub fn leaves_open(&self) -> bool {
        !matches!(self, AnswerError::NotOpen(_) | AnswerError::Closed(_))
    }
}

#[cfg(test)]
mod tests;
