//! A session's stream, up to the end of something that is waited for.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use super::events::{Events, Item, Next};

/// The items of a session's stream up to the end of something that is waited for, such as a turn. Made by
/// [`Events::during`].
///
/// ```
/// # use pilotwire::{Events, ItemKind, Session, TurnError};
/// # async fn show(session: &Session, events: &mut Events) -> Result<(), TurnError> {
/// let mut turn = events.during(session.send_and_wait("Why is the sky blue?"));
/// while let Some(item) = turn.next().await {
///     match item.kind {
///         ItemKind::Event(event) => print!("{}", event.text_delta().unwrap_or_default()),
///         // Dropped, a request is declined, and an event is left to others.
///         ItemKind::Ask(ask) => println!("asked: {}", ask.method()),
///         _ => {}
///     }
/// }
/// let turn = turn.await?;
/// # drop(turn);
/// # Ok(())
/// # }
/// ```
///
/// The branches of a `select!` cannot do this, whatever their order: between the look at the stream and the look at the
/// turn, a driver on another thread may bring the rest of the turn and its end, and then the end is seen first.
#[must_use = "dropping it gives up waiting"]
pub struct During<'a, F: Future> {
    events: &'a mut Events,
    waiting: Awaited<F>,
}

/// Something that is waited for.
enum Awaited<F: Future> {
    For(F),
    /// Its outcome is known, and all items that came before it have been taken from the connection.
    Known(F::Output),
    /// Its outcome was given.
    Over,
}

// What is in it is never pinned: the future may be moved, too.
impl<F: Future> Unpin for During<'_, F> {}

impl Events {
    /// The items of this stream until `waiting` is done: a turn
    /// ([`Session::send_and_wait`](crate::Session::send_and_wait)) or a [`Call`](super::Call) of the same connection.
    /// What else may be waited for has no place in the order of the items.
    ///
    /// In a session that a [resume](crate::Client::resume_session) is displacing, the last items may be missing: they
    /// are the new session's.
    pub fn during<F: Future + Unpin>(&mut self, waiting: F) -> During<'_, F> {
        During { events: self, waiting: Awaited::For(waiting) }
    }
}

impl<F: Future + Unpin> During<'_, F> {
    /// Waits for the next item. `None` once what is waited for is done, and every item that came before that was given:
    /// await this to know the outcome. Items that came behind the end, and before it was noticed, may be among them;
    /// later ones stay in the stream. Cancel-safe.
    ///
    /// A stream that has ended gives nothing more; then this waits for the outcome alone.
    pub async fn next(&mut self) -> Option<Item> {
        let Self { events, waiting } = self;
        let mut next = Next::of(events);
        poll_fn(|context| waiting.poll_next_item(next.events(), context)).await
    }

    /// As [`next`](Self::next), for callers that poll.
    pub fn poll_next_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Item>> {
        self.waiting.poll_next_item(self.events, context)
    }
}

impl<F: Future + Unpin> Awaited<F> {
    fn poll_next_item(&mut self, events: &mut Events, context: &mut Context<'_>) -> Poll<Option<Item>> {
        // What was taken came before the end.
        if let Some(item) = events.hand_out() {
            return Poll::Ready(Some(item));
        }
        // An outcome is told behind the last item that belongs to it, so it is looked at before the items: what is there
        // once it is known is all there is.
        if let Awaited::For(future) = self
            && let Poll::Ready(outcome) = Pin::new(future).poll(context)
        {
            *self = Awaited::Known(outcome);
            events.take_all();
        }
        match self {
            Awaited::Known(_) | Awaited::Over => Poll::Ready(events.hand_out()),
            Awaited::For(_) => match events.poll_next_item(context) {
                Poll::Ready(None) | Poll::Pending => Poll::Pending,
                item => item,
            },
        }
    }
}

impl<F: Future + Unpin> Future for During<'_, F> {
    type Output = F::Output;

    /// Waits for the outcome. Items that were not read stay in the stream. Polled once more after that, this is never done.
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match std::mem::replace(&mut self.waiting, Awaited::Over) {
            Awaited::For(mut future) => match Pin::new(&mut future).poll(context) {
                Poll::Ready(outcome) => Poll::Ready(outcome),
                Poll::Pending => {
                    self.waiting = Awaited::For(future);
                    Poll::Pending
                }
            },
            Awaited::Known(outcome) => Poll::Ready(outcome),
            Awaited::Over => Poll::Pending,
        }
    }
}

impl<F: Future> fmt::Debug for During<'_, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("During")
            .field("session", &self.events.session())
            .field("done", &!matches!(self.waiting, Awaited::For(_)))
            .finish_non_exhaustive()
    }
}
