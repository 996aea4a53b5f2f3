//! Complaints about what the real runtime would not have done, or would not have taken.

use std::fmt::{self, Display};
use std::sync::{Arc, Mutex, PoisonError};

/// Something that went wrong between a script and a client, and that the real runtime would pass over in silence, or
/// answer with no more than `"success": false`.
///
/// The scripted runtime goes on as the real one does. A test looks at what it complained of, by
/// [`Runtime::complaints`](super::Runtime::complaints) or [`Script::complaints`](super::Script::complaints):
///
/// ```
/// use pilotwire::mock::{Complaint, Pair, Script, Step};
/// use pilotwire::{Config, Limits, Prompt, SessionConfig};
///
/// let mut pair = Pair::connected(Config::default(), Script::new().ask_user("Which?", ["a", "b"]));
/// // Nothing here says that the user can be asked.
/// let config = SessionConfig::new().session_id("s-1");
/// let session = pair.connection.create_session(pair.now, &config, Limits::none())?.session;
/// pair.run();
/// pair.connection.send_and_wait(pair.now, session, &Prompt::new("?"), Limits::none())?;
/// pair.run();
///
/// let complaints = pair.runtime.complaints();
/// assert!(matches!(complaints, [Complaint::NotAsked { missing, .. }] if missing == "requestUserInput"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Complaint {
    /// The script has the runtime ask something that the real one would not ask, because the client has not claimed it.
    /// The client is not asked.
    NotAsked {
        /// The request's method or the event's type.
        ask: String,
        /// The label of the step; empty if it has none.
        label: String,
        /// The claim that the client would have had to send: a field of the session's config such as
        /// `requestPermission`, or a call such as `sessionFs.setProvider`.
        missing: String,
    },
    /// The client answered with something that the real runtime refuses or misreads.
    WrongAnswer {
        /// The request's method or the event's type.
        ask: String,
        /// The label of the step, or the event's `requestId`; empty if it has none.
        label: String,
        /// The fault of the answer, and its place.
        wrong: String,
    },
    /// The client answered what is not open: it was never asked, or is over.
    NotOpen {
        /// The call that answers; empty for a reply.
        method: String,
        /// The `requestId`, or the id of the reply.
        request: String,
    },
    /// The client answered a second time.
    AnsweredTwice {
        /// The call that answers; empty for a reply.
        method: String,
        /// The `requestId`, or the id of the reply.
        request: String,
    },
    /// The client sent a part of a response to the model's request in the wrong order. It is not accepted.
    OutOfOrder {
        /// The call that has it.
        method: String,
        /// The `requestId`.
        request: String,
        /// The fault, in words.
        why: String,
    },
    /// The client said what the recorded one did not say, or did not say so often
    /// ([`Script::from_transcript`](super::Script::from_transcript)). A call is answered with an error.
    NotRecorded {
        /// The method, or which reply.
        what: String,
    },
    /// The client said it with other contents than the recorded one. The runtime goes on as recorded.
    SaidElse {
        /// The method, or which reply.
        what: String,
        /// The place in the parameters or the result where the two clients part.
        path: String,
        /// The value that the recorded client sent there, as JSON, or `nothing`.
        recorded: String,
        /// The value that this client sent there, in the same form.
        said: String,
    },
    /// The client has ended, and the recorded one had more to say.
    Unsaid {
        /// The method, or which reply, that is missing first.
        what: String,
    },
    /// A step of the script found nothing that it could do.
    NothingToDo {
        /// The step.
        step: String,
        /// The reason that the step can do nothing, in words.
        why: String,
    },
}

impl Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reply = |method: &str| if method.is_empty() { "a reply".to_owned() } else { method.to_owned() };
        match self {
            Complaint::NotAsked { ask, label, missing } => {
                write!(f, "{ask} ({label}) was not asked: the client has not sent {missing}")
            }
            Complaint::WrongAnswer { ask, label, wrong } => write!(f, "{ask} ({label}): {wrong}"),
            Complaint::NotOpen { method, request } => {
                write!(f, "{} answers {request}, which is not open", reply(method))
            }
            Complaint::AnsweredTwice { method, request } => {
                write!(f, "{} answers {request}, which is answered already", reply(method))
            }
            Complaint::OutOfOrder { method, request, why } => write!(f, "{method} of {request}: {why}"),
            Complaint::NotRecorded { what } => {
                write!(f, "the recorded client did not say {what}, or not again")
            }
            Complaint::SaidElse { what, path, recorded, said } => {
                write!(f, "{what}: `{path}` was {recorded} when it was recorded, and is {said}")
            }
            Complaint::Unsaid { what } => {
                write!(f, "the recorded client then said {what}, and this one has not")
            }
            Complaint::NothingToDo { step, why } => write!(f, "{step} can do nothing: {why}"),
        }
    }
}

/// The complaints of all runtimes that play one [`Script`](super::Script), or clones of it.
///
/// A runtime that an adapter drives is out of a test's reach. This is taken before the script is handed over.
///
/// ```
/// use pilotwire::mock::{Runtime, Script};
///
/// let script = Script::new();
/// let complaints = script.complaints();
/// let mut runtime = Runtime::new(script);
/// runtime.receive_end();
/// assert_eq!(complaints.all(), []);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Complaints(Arc<Mutex<Vec<Complaint>>>);

impl Complaints {
    /// Returns all of them, in order.
    #[must_use]
    pub fn all(&self) -> Vec<Complaint> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn add(&self, complaint: Complaint) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(complaint);
    }
}
