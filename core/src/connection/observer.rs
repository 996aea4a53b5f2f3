//! A connection as it is seen from outside: all that happens to it, and all that comes out of it, as values.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::claim::{Claim, Claimed};
use super::error::{AnswerError, CallError, CreateError};
use super::event::Event;
use super::limits::Limits;
use super::notice::Notice;
use super::starting::Starting;
use crate::close::TransportError;
use crate::config::{Attachment, Config};
use crate::frame::{FrameError, Truncated};
use crate::ids::{CallId, SessionKey};
use crate::json::Json;
use crate::moment::Moment;
use crate::session::{Answer, Item, Prompt, SessionConfig, SessionId};

/// Something that happens to a [`Connection`](super::Connection): what its driver tells it, and what its user commands.
///
/// Calls, sessions and asks go by their numbers; 0 is one of another connection. What is large is borrowed where an
/// observer sees it, and owned where it was read from somewhere; [`Connection::perform`](super::Connection::perform)
/// does what it says.
#[derive(Clone)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the variants are the methods of these names, and their fields the arguments")]
pub enum Input<'a> {
    Connect,
    /// A whole frame's body came, in however many pieces.
    Receive(Bytes),
    /// A header block came that is none. Secrets in it are overwritten.
    Broken(Bytes),
    /// The input ended, on a frame's boundary or within one.
    End(Option<Truncated>),
    ReceiveFailed(TransportError),
    TransmitFailed(TransportError),
    TransmitProgress,
    HandleDeadline,
    DescribePeer(Cow<'a, str>),
    Call {
        method: Cow<'a, str>,
        params: Option<Json>,
        limits: Limits,
    },
    /// `draws` is the id that is drawn for the session, if one is.
    CreateSession {
        config: Cow<'a, SessionConfig>,
        draws: Option<SessionId>,
        limits: Limits,
    },
    ResumeSession {
        id: SessionId,
        config: Cow<'a, SessionConfig>,
        limits: Limits,
    },
    Send {
        session: u64,
        prompt: Cow<'a, Prompt>,
        limits: Limits,
    },
    SendAndWait {
        session: u64,
        prompt: Cow<'a, Prompt>,
        limits: Limits,
    },
    Abort(u64, Limits),
    Detach(u64, Limits),
    Destroy(u64, Limits),
    Delete(SessionId, Limits),
    Abandon(u64),
    /// `resumed` says how the session began.
    Disown {
        call: u64,
        session: u64,
        resumed: bool,
    },
    Claim(Option<u64>, Claim),
    Unclaim(Option<u64>, Claim),
    SetTools {
        session: u64,
        tools: Json,
        names: Vec<String>,
        limit: Option<Duration>,
        generation: u64,
        limits: Limits,
    },
    /// The id that was drawn.
    DrawId(SessionId),
    Panicked(u64, Cow<'a, str>),
    Answer(u64, Cow<'a, Answer>),
    Decline(u64),
    StopReading(u64),
    Close,
    ShutDown,
}

/// Something that comes out of a [`Connection`](super::Connection).
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Output<'a> {
    /// A frame to write.
    Transmit(&'a Bytes),
    /// The next frame was asked for, and there is none: all are written.
    Written,
    /// An event, before secrets are replaced in it.
    Event(&'a Event),
    /// A notice, before secrets are replaced in it.
    Notice(&'a Notice),
    /// An ask that a handler has claimed, or its end.
    Claimed(&'a Claimed),
    /// Items of a session that were taken, of up to `max` that were asked for.
    #[allow(missing_docs, reason = "said above")]
    Items { session: SessionKey, max: usize, items: &'a [Item] },
    /// The value that [`call`](super::Connection::call) or one of its like returned.
    Called(&'a Result<CallId, CallError>),
    /// The value that [`create_session`](super::Connection::create_session) or one of its like returned.
    Starting(&'a Result<Starting, CreateError>),
    /// The value that [`answer`](super::Connection::answer) returned.
    Answered(&'a Result<(), AnswerError>),
}

/// Says of which kind it is, and nothing of what is in it: there may be secrets.
impl fmt::Debug for Input<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Input::Connect => "Connect",
            Input::Receive(_) => "Receive",
            Input::Broken(_) => "Broken",
            Input::End(_) => "End",
            Input::ReceiveFailed(_) => "ReceiveFailed",
            Input::TransmitFailed(_) => "TransmitFailed",
            Input::TransmitProgress => "TransmitProgress",
            Input::HandleDeadline => "HandleDeadline",
            Input::DescribePeer(_) => "DescribePeer",
            Input::Call { .. } => "Call",
            Input::CreateSession { .. } => "CreateSession",
            Input::ResumeSession { .. } => "ResumeSession",
            Input::Send { .. } => "Send",
            Input::SendAndWait { .. } => "SendAndWait",
            Input::Abort(..) => "Abort",
            Input::Detach(..) => "Detach",
            Input::Destroy(..) => "Destroy",
            Input::Delete(..) => "Delete",
            Input::Abandon(_) => "Abandon",
            Input::Disown { .. } => "Disown",
            Input::Claim(..) => "Claim",
            Input::Unclaim(..) => "Unclaim",
            Input::SetTools { .. } => "SetTools",
            Input::DrawId(_) => "DrawId",
            Input::Panicked(..) => "Panicked",
            Input::Answer(..) => "Answer",
            Input::Decline(_) => "Decline",
            Input::StopReading(_) => "StopReading",
            Input::Close => "Close",
            Input::ShutDown => "ShutDown",
        })
    }
}

/// Says of which kind it is, and nothing of what is in it: there may be secrets.
impl fmt::Debug for Output<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Output::Transmit(_) => "Transmit",
            Output::Written => "Written",
            Output::Event(_) => "Event",
            Output::Notice(_) => "Notice",
            Output::Claimed(_) => "Claimed",
            Output::Items { .. } => "Items",
            Output::Called(_) => "Called",
            Output::Starting(_) => "Starting",
            Output::Answered(_) => "Answered",
        })
    }
}

/// Sees all that happens to one connection, as it happens. Called by the connection, so it must not take long.
pub trait Observer: std::fmt::Debug + Send {
    /// The time is now this, which is later than before.
    fn time(&mut self, now: Moment);

    /// Something is about to happen. What follows from it, and what it returns, comes afterwards.
    fn input(&mut self, input: &Input<'_>);

    /// A header block that is none is about to be shown as [`Input::Broken`]: an observer that replaces secrets does so
    /// now, and then has `overwrite` overwrite those that it does not know. `error` is what is wrong with the header.
    fn broken(&mut self, header: &mut Vec<u8>, error: &FrameError, overwrite: &dyn Fn(&mut [u8])) {
        let _ = error;
        overwrite(header);
    }

    /// Something has come out.
    fn output(&mut self, output: Output<'_>);
}

/// Makes an [`Observer`] for a connection when that is made.
pub trait Observe: std::fmt::Debug + Send + Sync {
    /// The observer of a connection of this config, if that one is to be observed.
    fn begin(&self, config: &Config) -> Option<Box<dyn Observer>>;

    /// Called now and then by who shares a connection behind a lock, when it has let go of the lock: for what takes its
    /// time.
    fn unlocked(&self) {}
}

impl Config {
    /// Has connections that are made with this config observed, as `observe` says. Default: none is.
    #[must_use]
    pub fn observe(mut self, observe: Arc<dyn Observe>) -> Self {
        self.attachment = Some(Attachment::new(observe));
        self
    }

    /// Who observes the connections that are made with this config.
    #[must_use]
    pub fn observer(&self) -> Option<&Arc<dyn Observe>> {
        self.attachment.as_ref()?.get()
    }
}

/// A value that a method of the connection returns, as an [`Output`].
pub(super) trait Told {
    /// None: there is nothing to tell.
    fn output(&self) -> Option<Output<'_>>;
}

impl Told for () {
    fn output(&self) -> Option<Output<'_>> {
        None
    }
}

impl Told for Option<Bytes> {
    fn output(&self) -> Option<Output<'_>> {
        Some(self.as_ref().map_or(Output::Written, Output::Transmit))
    }
}

impl Told for Option<Event> {
    fn output(&self) -> Option<Output<'_>> {
        self.as_ref().map(Output::Event)
    }
}

impl Told for Option<Claimed> {
    fn output(&self) -> Option<Output<'_>> {
        self.as_ref().map(Output::Claimed)
    }
}

impl Told for Option<Notice> {
    fn output(&self) -> Option<Output<'_>> {
        self.as_ref().map(Output::Notice)
    }
}

impl Told for Result<CallId, CallError> {
    fn output(&self) -> Option<Output<'_>> {
        Some(Output::Called(self))
    }
}

impl Told for Result<Starting, CreateError> {
    fn output(&self) -> Option<Output<'_>> {
        Some(Output::Starting(self))
    }
}

impl Told for Result<(), AnswerError> {
    fn output(&self) -> Option<Output<'_>> {
        Some(Output::Answered(self))
    }
}

/// Items of a session that were taken.
pub(super) struct Taken<'a> {
    pub(super) session: SessionKey,
    pub(super) max: usize,
    pub(super) items: &'a [Item],
}

impl Told for Taken<'_> {
    fn output(&self) -> Option<Output<'_>> {
        let Taken { session, max, items } = *self;
        (!items.is_empty()).then_some(Output::Items { session, max, items })
    }
}
