//! The beginning and end of handlers, for those who want to see them.

use crate::ids::{AskId, SessionKey};
use crate::session::{Question, SessionId};

/// A handler begins.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Started<'a> {
    /// The ask; one run is told from another by it.
    pub ask: AskId,
    /// The session that asks. None: it is asked of the connection.
    pub session: Option<SessionKey>,
    /// The session's id. None if it is asked of the connection, or of a session in the cloud that has no id yet.
    pub session_id: Option<SessionId>,
    /// The question that is asked.
    pub question: &'a Question,
}

/// The way in which a run of a handler ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HandlerEnd {
    /// The handler has answered.
    Answered,
    /// The handler returned an error, or an answer that was none, or was dropped. The ask was answered as that.
    Failed,
    /// The handler panicked. The ask was answered as one whose handler failed.
    Panicked,
    /// The handler left the ask to other clients.
    Left,
    /// The ask was over first.
    Withdrawn,
    /// The handler took longer than its limit. The ask was answered as one whose handler failed.
    TimedOut,
    /// The runtime did not take the answer: another was first, or it was no longer wanted.
    NotTaken,
}

impl HandlerEnd {
    /// The end's name in kebab-case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            HandlerEnd::Answered => "answered",
            HandlerEnd::Failed => "failed",
            HandlerEnd::Panicked => "panicked",
            HandlerEnd::Left => "left",
            HandlerEnd::Withdrawn => "withdrawn",
            HandlerEnd::TimedOut => "timeout",
            HandlerEnd::NotTaken => "not-taken",
        }
    }
}

/// Sees how handlers begin and end: for logs and the like. It is called where handlers run, so it must not take long.
pub trait ObserveHandlers: Send + Sync {
    /// A handler begins.
    fn began(&self, started: &Started<'_>);

    /// A handler is polled, which `poll` does, and which is to be called once: for observers that have it happen within
    /// something of theirs.
    fn polling(&self, ask: AskId, poll: &mut dyn FnMut()) {
        let _ = ask;
        poll();
    }

    /// A run of a handler has ended. For what was asked by an event, that is when the runtime has said whether it took the
    /// answer.
    fn ended(&self, ask: AskId, how: HandlerEnd);
}
