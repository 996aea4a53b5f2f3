//! The items that a session's stream consists of.

use std::fmt;

use super::{Question, SessionEvent};
use crate::close::CloseCause;
use crate::ids::AskId;
use crate::session::SessionId;

/// One item of a session's stream.
///
/// Sequence numbers count from 1, and an item follows the last without a hole: what was given up for want of room
/// is a [`Gap`], which stands for `count` numbers from `seq` on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Item<A = Question> {
    /// The item's place in its session's stream.
    pub seq: u64,
    /// The item's kind.
    pub kind: ItemKind<A>,
}

/// The kind of an [`Item`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ItemKind<A = Question> {
    /// Something happened in the session.
    Event(SessionEvent),
    /// The runtime wants something answered: a [`Question`], to be answered by
    /// [`Connection::answer`](crate::sans_io::Connection::answer), or the handles' [`Ask`](crate::Ask), which answers
    /// itself.
    Ask(A),
    /// The runtime wants something answered that a handler here has claimed
    /// ([`Connection::claim`](crate::sans_io::Connection::claim)): it went to the handler, and this is its place in the stream.
    Claimed(Question),
    /// The runtime no longer wants this answered.
    Cancelled(AskId),
    /// Events that were given up for want of room.
    Gap(Gap),
    /// The stream's last item.
    Closed(SessionEnd),
}

impl<A> Item<A> {
    pub(crate) fn map_ask<B>(self, ask: impl FnOnce(A) -> B) -> Item<B> {
        let kind = match self.kind {
            ItemKind::Event(event) => ItemKind::Event(event),
            ItemKind::Ask(asked) => ItemKind::Ask(ask(asked)),
            ItemKind::Claimed(question) => ItemKind::Claimed(question),
            ItemKind::Cancelled(ask) => ItemKind::Cancelled(ask),
            ItemKind::Gap(gap) => ItemKind::Gap(gap),
            ItemKind::Closed(end) => ItemKind::Closed(end),
        };
        Item { seq: self.seq, kind }
    }
}

/// Events that were lost for want of room, in their place.
///
/// ```
/// use pilotwire::Gap;
///
/// fn show(gap: &Gap) {
///     println!("items {} to {} were lost", gap.from, gap.from + gap.count - 1);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gap {
    /// Sequence number of the first that is missing.
    pub from: u64,
    /// The number of items that are missing.
    pub count: u64,
}

/// Why a session's stream ended.
///
/// ```
/// # async fn show(mut events: pilotwire::Events) {
/// use pilotwire::{ItemKind, SessionEnd};
///
/// while let Some(item) = events.next().await {
///     if let ItemKind::Closed(end) = item.kind {
///         match end {
///             SessionEnd::Connection(cause) => println!("lost: {cause}"),
///             end => println!("{end}"),
///         }
///     }
/// }
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionEnd {
    /// It was detached from here; the runtime keeps it.
    Detached,
    /// It was destroyed at the runtime.
    Destroyed,
    /// It was deleted, its files included.
    Deleted,
    /// Creating or resuming it failed; the call's error says why.
    NotStarted,
    /// Whoever asked for it gave up before it was there.
    Abandoned,
    /// Another resume took the session over.
    Resumed {
        /// The session's id.
        session_id: SessionId,
    },
    /// The connection ended.
    Connection(CloseCause),
}

impl fmt::Display for SessionEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SessionEnd::Detached => f.write_str("the session was detached"),
            SessionEnd::Destroyed => f.write_str("the session was destroyed"),
            SessionEnd::Deleted => f.write_str("the session was deleted"),
            SessionEnd::NotStarted => f.write_str("the session was not started"),
            SessionEnd::Abandoned => f.write_str("the session was given up before it was there"),
            SessionEnd::Resumed { session_id } => write!(f, "the session {session_id} was resumed anew"),
            SessionEnd::Connection(cause) => write!(f, "the connection ended: {cause}"),
        }
    }
}
