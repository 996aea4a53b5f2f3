//! Notices: what a log line would say, as data, and counters of the same.

use super::error::CallError;
use crate::ids::{AskId, SessionKey};
use crate::jsonrpc::{Id, Malformed, UncorrelatedError};
use crate::session::SessionId;

/// Something that went wrong without ending anything: what a log line would say.
///
/// Notices wait to be polled, 256 at most; past that, those of one kind merge into a [`Merged`](Self::Merged).
///
/// ```
/// use pilotwire::Notice;
///
/// fn show(notice: &Notice) {
///     match notice {
///         Notice::AskNotTaken { method, .. } => eprintln!("nobody answers {method}: read the session's events"),
///         notice => eprintln!("{}: {notice}", notice.kind()),
///     }
/// }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Notice {
    /// A frame was no JSON, or no message. Its boundary is known, so the connection goes on.
    Malformed(Malformed),
    /// An event was dropped: nobody here owns its session id.
    EventDropped {
        /// The session's id.
        session_id: SessionId,
        /// Why.
        reason: DropReason,
    },
    /// A request was refused without asking anybody.
    RequestRefused {
        /// The request's id.
        id: Id,
        /// The request's method.
        method: String,
        /// The session that it was for.
        session_id: Option<SessionId>,
        /// The text of the error that it was answered with.
        error: String,
    },
    /// A reply came that no call waits for: the call was given up, timed out, or never was.
    UnexpectedReply {
        /// The reply's id.
        id: Id,
    },
    /// A request came under the id of one that is still open. It cannot be answered apart from that one.
    DuplicateRequest {
        /// The id.
        id: Id,
        /// The request's method.
        method: String,
    },
    /// A session's queue was full, and its oldest events were dropped. A [`Gap`](crate::sans_io::ItemKind::Gap) counts
    /// them in their place.
    Evicted {
        /// The session's id.
        session_id: Option<SessionId>,
        /// The number of those events.
        count: u64,
    },
    /// The runtime could not read one of our frames, and cannot say which.
    UncorrelatedError(UncorrelatedError),
    /// The runtime did not take the answer to an asking event. [`Event::Answered`](crate::sans_io::Event::Answered)
    /// tells whoever answered, too.
    AnswerNotTaken {
        /// The ask that was answered.
        ask: AskId,
        /// The session that it was asked in.
        session: SessionKey,
        /// That session's id.
        session_id: SessionId,
        /// The event's type.
        event_type: String,
        /// Why it was not taken. [`CallError::NotConfirmed`] if somebody else was first, or it was withdrawn.
        error: CallError,
    },
    /// The runtime asked something, and nobody has taken it from its stream since
    /// ([`Config::untaken_ask_timeout`](super::Config::untaken_ask_timeout)). The runtime waits for the answer, and so does a turn in
    /// which it asks: read the session's stream, or the connection's own where there is no session.
    AskNotTaken {
        /// The ask that waits.
        ask: AskId,
        /// The request's method or the event's type.
        method: String,
        /// The session that it is of.
        session_id: Option<SessionId>,
    },
    /// The connection could not register its interest in an event. The runtime will not ask in this session what [was
    /// claimed](crate::Claim).
    InterestNotRegistered {
        /// The session.
        session_id: SessionId,
        /// The event's type.
        event_type: String,
        /// Why.
        error: CallError,
    },
    /// The handler of an ask panicked. The ask was answered as one whose handler failed.
    HandlerPanicked {
        /// The ask that the handler was given.
        ask: AskId,
        /// The session that it is of.
        session_id: Option<SessionId>,
        /// The request's method or the event's type.
        method: String,
        /// The message that it panicked with, where that is a text.
        message: String,
    },
    /// The runtime did not say which version of the protocol it speaks.
    UnknownProtocolVersion,
    /// A session that nobody claimed could not be undone at the runtime.
    NotUndone {
        /// The session's id.
        session_id: SessionId,
    },
    /// More of one kind than can wait.
    Merged {
        /// The kind, as [`kind`](Self::kind) returns it.
        kind: &'static str,
        /// The number of those notices.
        count: u64,
    },
}

/// Why an event was dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DropReason {
    /// No session of this id is known, and none is being created that could get it.
    UnknownSession,
    /// The session of this id has ended here.
    SessionEnded,
    /// There was no more room to keep it until its session's id is known.
    PendingOverflow,
    /// It was kept for a session whose id was not known yet, and no session came.
    PendingEnded,
}

impl DropReason {
    /// The reason in a few words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            DropReason::UnknownSession => "no such session",
            DropReason::SessionEnded => "session has ended",
            DropReason::PendingOverflow => "pending session buffer overflow",
            DropReason::PendingEnded => "pending session routing ended before session was registered",
        }
    }
}

impl Notice {
    /// The variant's name in kebab-case.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Notice::Malformed(_) => "malformed",
            Notice::EventDropped { .. } => "event-dropped",
            Notice::RequestRefused { .. } => "request-refused",
            Notice::UnexpectedReply { .. } => "unexpected-reply",
            Notice::DuplicateRequest { .. } => "duplicate-request",
            Notice::Evicted { .. } => "evicted",
            Notice::UncorrelatedError(_) => "uncorrelated-error",
            Notice::AnswerNotTaken { .. } => "answer-not-taken",
            Notice::AskNotTaken { .. } => "ask-not-taken",
            Notice::InterestNotRegistered { .. } => "interest-not-registered",
            Notice::HandlerPanicked { .. } => "handler-panicked",
            Notice::UnknownProtocolVersion => "unknown-protocol-version",
            Notice::NotUndone { .. } => "not-undone",
            Notice::Merged { .. } => "merged",
        }
    }
}

impl std::fmt::Display for Notice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Notice::Malformed(malformed) => write!(f, "a frame was no message: {malformed}"),
            Notice::EventDropped { session_id, reason } => {
                write!(
                    f,
                    "an event for session {} was dropped: {}",
                    crate::text::cut(session_id.as_str()),
                    reason.as_str()
                )
            }
            Notice::RequestRefused { method, error, .. } => {
                write!(f, "a request {} was refused: {}", crate::text::cut(method), crate::text::cut(error))
            }
            Notice::UnexpectedReply { id } => write!(f, "a reply came for {id}, which no call waits for"),
            Notice::DuplicateRequest { id, method } => {
                write!(f, "a second request came under id {id}: {}", crate::text::cut(method))
            }
            Notice::Evicted { count, .. } => {
                write!(f, "{count} events that nobody took were given up for want of room")
            }
            Notice::UncorrelatedError(error) => write!(f, "the runtime could not read a frame: {error}"),
            Notice::AnswerNotTaken { ask, session_id, event_type, error, .. } => {
                let session = crate::text::cut(session_id.as_str());
                write!(f, "the answer to {event_type} (ask {ask} of session {session}) ")?;
                match error {
                    CallError::NotConfirmed { .. } => f.write_str("came too late"),
                    error => write!(f, "was not taken: {error}"),
                }
            }
            Notice::HandlerPanicked { method, session_id, message, .. } => {
                write!(f, "the handler of {}", crate::text::cut(method))?;
                if let Some(id) = session_id {
                    write!(f, " in session {}", crate::text::cut(id.as_str()))?;
                }
                write!(f, " panicked: {}", crate::text::cut(message))
            }
            Notice::AskNotTaken { method, session_id, .. } => {
                let method = crate::text::cut(method);
                match session_id {
                    Some(id) => {
                        let id = crate::text::cut(id.as_str());
                        write!(
                            f,
                            "the runtime asks {method} in session {id}, and nobody reads that session's stream"
                        )
                    }
                    None => write!(f, "the runtime asks {method}, and nobody reads connection-level items"),
                }
            }
            Notice::InterestNotRegistered { session_id, event_type, error } => {
                let session = crate::text::cut(session_id.as_str());
                write!(f, "{event_type} will not come in session {session}: {error}")
            }
            Notice::UnknownProtocolVersion => {
                f.write_str("the runtime did not say which version of the protocol it speaks")
            }
            Notice::NotUndone { session_id } => {
                write!(f, "session {session_id}, which nobody claimed, could not be ended at the runtime")
            }
            Notice::Merged { kind, count } => write!(f, "{count} more notices of kind {kind}"),
        }
    }
}

/// Counters since the connection was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Stats {
    /// Messages that were received and could be read.
    pub messages: u64,
    /// Session events that were routed to a session.
    pub events: u64,
    /// Requests that were received.
    pub requests: u64,
    /// Frames that were no messages.
    pub malformed: u64,
    /// Events that were dropped before they reached a session.
    pub events_dropped: u64,
    /// Events given up in a session's queue, and counted there as gaps.
    pub events_evicted: u64,
    /// Requests that were refused without asking anybody.
    pub requests_refused: u64,
    /// Replies that no call waited for.
    pub unexpected_replies: u64,
    /// Calls made.
    pub calls: u64,
    /// Frames handed out to be written.
    pub frames_sent: u64,
    /// Bytes handed out to be written.
    pub bytes_sent: u64,
    /// Notices of any kind.
    pub notices: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_an_event_was_dropped_is_said_in_words() {
        let said = [
            (DropReason::UnknownSession, "no such session"),
            (DropReason::SessionEnded, "session has ended"),
            (DropReason::PendingOverflow, "pending session buffer overflow"),
            (DropReason::PendingEnded, "pending session routing ended before session was registered"),
        ];
        for (reason, words) in said {
            assert_eq!(reason.as_str(), words);
            let notice = Notice::EventDropped { session_id: SessionId::from("s"), reason };
            assert_eq!(notice.to_string(), format!("an event for session s was dropped: {words}"));
        }
    }

    #[test]
    fn each_notice_has_a_kind_and_says_what_it_is_about() {
        let session_id = || SessionId::from("s");
        let (ask, session) = (AskId::new(0, 7), SessionKey::new(0, 1, 0));
        let asked = || "userInput.request".to_owned();
        let panicked = |session_id| Notice::HandlerPanicked {
            ask,
            session_id,
            method: asked(),
            message: "no".to_owned(),
        };
        let waits = |session_id| Notice::AskNotTaken { ask, method: asked(), session_id };
        let said = [
            (
                Notice::RequestRefused {
                    id: Id::from(4),
                    method: asked(),
                    session_id: None,
                    error: "nobody".to_owned(),
                },
                "request-refused",
                "a request userInput.request was refused: nobody",
            ),
            (
                Notice::UnexpectedReply { id: Id::from(4) },
                "unexpected-reply",
                "a reply came for 4, which no call waits for",
            ),
            (
                Notice::DuplicateRequest { id: Id::from(4), method: asked() },
                "duplicate-request",
                "a second request came under id 4: userInput.request",
            ),
            (
                Notice::Evicted { session_id: None, count: 3 },
                "evicted",
                "3 events that nobody took were given up for want of room",
            ),
            (
                Notice::AnswerNotTaken {
                    ask,
                    session,
                    session_id: session_id(),
                    event_type: "permission.requested".to_owned(),
                    error: CallError::Cancelled,
                },
                "answer-not-taken",
                "was not taken: ",
            ),
            (
                panicked(Some(session_id())),
                "handler-panicked",
                "the handler of userInput.request in session s panicked: no",
            ),
            (panicked(None), "handler-panicked", "the handler of userInput.request panicked: no"),
            (
                waits(Some(session_id())),
                "ask-not-taken",
                "the runtime asks userInput.request in session s, and nobody reads that session's stream",
            ),
            (
                waits(None),
                "ask-not-taken",
                "the runtime asks userInput.request, and nobody reads connection-level items",
            ),
            (
                Notice::InterestNotRegistered {
                    session_id: session_id(),
                    event_type: "command.queued".to_owned(),
                    error: CallError::Cancelled,
                },
                "interest-not-registered",
                "command.queued will not come in session s: ",
            ),
            (
                Notice::UnknownProtocolVersion,
                "unknown-protocol-version",
                "the runtime did not say which version of the protocol it speaks",
            ),
            (
                Notice::NotUndone { session_id: session_id() },
                "not-undone",
                "session s, which nobody claimed, could not be ended at the runtime",
            ),
            (Notice::Merged { kind: "evicted", count: 2 }, "merged", "2 more notices of kind evicted"),
        ];
        for (notice, kind, words) in said {
            assert_eq!(notice.kind(), kind);
            let shown = notice.to_string();
            assert!(shown.contains(words), "{shown}");
        }
    }
}
