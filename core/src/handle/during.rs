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
///         // Dropped, it is declined.
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
/// The branches of a `select!` cannot do this, whatever their order: between the look at the stream and the look at the turn, a
/// driver on another thread may bring the rest of the turn and its end, and then the end is seen first.
#[must_use = "dropping it gives up waiting"]
pub struct During<'a, F: Future> {
    events: &'a mut Events,
    waiting: F,
    /// The outcome, once it is known. All items that came before it have been taken from the connection then.
    outcome: Option<F::Output>,
}

// What is in it is never pinned: the future may be moved, too.
impl<F: Future> Unpin for During<'_, F> {}

impl Events {
    /// The items of this stream until `waiting` is done, which is what this connection tells: a turn
    /// ([`Session::send_and_wait`](crate::Session::send_and_wait)) or a [`Call`](super::Call).
    pub fn during<F: Future + Unpin>(&mut self, waiting: F) -> During<'_, F> {
        During { events: self, waiting, outcome: None }
    }
}

impl<F: Future + Unpin> During<'_, F> {
    /// Waits for the next item. `None` once what is waited for is done, and every item that came before that was given:
    /// await this to know the outcome. Items that come later stay in the stream. Cancel-safe.
    ///
    /// A stream that has ended gives nothing more; then this waits for the outcome alone.
    pub async fn next(&mut self) -> Option<Item> {
        let Self { events, waiting, outcome } = self;
        let mut next = Next::of(events);
        poll_fn(|context| poll(next.events(), waiting, outcome, context)).await
    }

    /// As [`next`](Self::next), for callers that poll.
    pub fn poll_next_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Item>> {
        poll(self.events, &mut self.waiting, &mut self.outcome, context)
    }
}

fn poll<F: Future + Unpin>(
    events: &mut Events,
    waiting: &mut F,
    outcome: &mut Option<F::Output>,
    context: &mut Context<'_>,
) -> Poll<Option<Item>> {
    // An outcome is told behind the last item that belongs to it, so it is looked at first: what is there when it is known is
    // all there is.
    if outcome.is_none()
        && let Poll::Ready(known) = Pin::new(waiting).poll(context)
    {
        *outcome = Some(known);
        events.take_all();
    }
    if outcome.is_some() {
        return Poll::Ready(events.hand_out());
    }
    match events.poll_next_item(context) {
        Poll::Ready(None) | Poll::Pending => Poll::Pending,
        item => item,
    }
}

impl<F: Future + Unpin> Future for During<'_, F> {
    type Output = F::Output;

    /// Waits for the outcome. Items that were not read stay in the stream.
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.outcome.take() {
            Some(outcome) => Poll::Ready(outcome),
            None => Pin::new(&mut self.waiting).poll(context),
        }
    }
}

impl<F: Future> fmt::Debug for During<'_, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("During")
            .field("session", &self.events.session())
            .field("done", &self.outcome.is_some())
            .finish_non_exhaustive()
    }
}
