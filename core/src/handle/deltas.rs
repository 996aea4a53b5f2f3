//! The text of a turn, piece by piece.

use std::future::{Future, IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use super::call::Waiting;
use super::events::ItemKind;
use super::session::Session;
use super::subscription::Subscription;
use crate::connection::{Limits, Turn, TurnError};
use crate::protocol::events;
use crate::session::{Prompt, SessionEvent};

/// A prompt that was sent, and the text of its turn as it comes. Made by [`Session::send_and_stream`].
///
/// ```
/// # use pilotwire::{Session, TurnError, handle::Piece};
/// # async fn show(session: &Session) -> Result<(), TurnError> {
/// let mut deltas = session.send_and_stream("Why is the sky blue?");
/// while let Some(piece) = deltas.next().await {
///     if let Piece::Text(text) = piece {
///         print!("{text}");
///     }
/// }
/// let turn = deltas.await?;
/// # drop(turn);
/// # Ok(())
/// # }
/// ```
///
/// Pieces are those of the root agent, while this turn is the one that the session is in: not of sub-agents, nor of a prompt
/// that is answered in between. In a session that does not [stream](crate::SessionConfig::streaming), each message is a piece.
/// Nothing has to be read: the turn ends all the same, and can be awaited at once. Dropping this gives up waiting, as
/// dropping a [`Waiting`] does.
#[derive(Debug)]
#[must_use = "dropping it gives up waiting"]
pub struct Deltas {
    waiting: Waiting,
    watched: Subscription,
    result: Option<Result<Turn, TurnError>>,
    turn: CurrentTurn,
    /// The runtime's id for the prompt, once it is known.
    prompt_id: Option<String>,
    /// The number of prompts whose turns have begun since this was made.
    begun: u64,
    /// The id of the message that came in pieces last.
    streamed: Option<String>,
}

/// A piece of a turn's text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Piece {
    /// Text that follows what came before.
    Text(String),
    /// So many events were given up here for want of room, as they were not read; text may have been among them. The
    /// [`Turn`] has the last message as a whole.
    Missed(u64),
}

/// The turn that the session is in.
#[derive(Clone, Debug, PartialEq, Eq)]
enum CurrentTurn {
    /// No turn that began since this was made.
    NoneYet,
    /// The turn of the prompt of this id, if the runtime says which.
    Of(Option<String>),
}

impl Session {
    /// Sends a prompt, and gives the text of its turn piece by piece. As [`send_and_wait`](Self::send_and_wait) otherwise.
    pub fn send_and_stream(&self, prompt: impl Into<Prompt>) -> Deltas {
        self.send_and_stream_within(prompt, Limits::none())
    }

    /// As [`send_and_stream`](Self::send_and_stream), with limits.
    pub fn send_and_stream_within(&self, prompt: impl Into<Prompt>, limits: Limits) -> Deltas {
        let (shared, _) = self.connection();
        // Before it is sent, so that nothing of it is missed.
        let watched = Subscription::of(&shared, self.key()).of_root_agent();
        let waiting = Waiting::of_prompt(&shared, self.key(), prompt.into(), limits);
        Deltas {
            waiting,
            watched,
            result: None,
            turn: CurrentTurn::NoneYet,
            prompt_id: None,
            begun: 0,
            streamed: None,
        }
    }
}

impl Deltas {
    /// Waits for the next piece; `None` once the turn has ended, well or not: await this to know. Cancel-safe.
    pub async fn next(&mut self) -> Option<Piece> {
        poll_fn(|context| self.poll_next_piece(context)).await
    }

    /// As [`next`](Self::next), for callers that poll.
    pub fn poll_next_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Piece>> {
        // The turn's outcome is told behind its last event, so what is there when it is known is all there is.
        if self.result.is_none()
            && let Poll::Ready(result) = Pin::new(&mut self.waiting).poll(context)
        {
            self.result = Some(result);
        }
        loop {
            match self.watched.poll_next_item(context) {
                Poll::Ready(Some(item)) => match item.kind {
                    ItemKind::Event(event) => {
                        if let Some(text) = self.text_of(&event) {
                            return Poll::Ready(Some(Piece::Text(text)));
                        }
                    }
                    ItemKind::Gap(gap) if self.turn == CurrentTurn::NoneYet || self.is_here() => {
                        return Poll::Ready(Some(Piece::Missed(gap.count)));
                    }
                    _ => {}
                },
                Poll::Pending | Poll::Ready(None) => {
                    return if self.result.is_some() { Poll::Ready(None) } else { Poll::Pending };
                }
            }
        }
    }

    /// The text that an event adds to this turn's.
    fn text_of(&mut self, event: &SessionEvent) -> Option<String> {
        if event.event_type() == events::USER_MESSAGE {
            self.turn = CurrentTurn::Of(member(event, "messageId"));
            self.begun += 1;
            return None;
        }
        let (delta, message) = (event.text_delta(), event.message_text());
        if delta.is_none() && message.is_none() || !self.is_here() {
            return None;
        }
        let id = member(event, "messageId");
        let text = match delta {
            Some(delta) => {
                self.streamed = id;
                delta
            }
            // It came in pieces.
            None if id.is_some() && self.streamed == id => return None,
            None => message?,
        };
        Some(text.into_owned()).filter(|text| !text.is_empty())
    }

    /// Returns whether the session is in this turn. Without ids there is nothing to go by but the order.
    fn is_here(&mut self) -> bool {
        let CurrentTurn::Of(current) = &self.turn else { return false };
        if self.prompt_id.is_none() {
            let turn = self.result.as_ref().and_then(|result| result.as_ref().ok());
            let told = turn.map(|turn| turn.message_id.clone()).filter(|id| !id.is_empty());
            self.prompt_id = self.waiting.message_id().or(told);
        }
        match (current, &self.prompt_id) {
            (Some(current), Some(own)) => current == own,
            // The turn has ended, and it is not known which it was: the text of one turn is told, not of more.
            (_, None) if self.result.is_some() => self.begun == 1,
            _ => true,
        }
    }
}

impl IntoFuture for Deltas {
    type Output = Result<Turn, TurnError>;
    type IntoFuture = TurnEnd;

    /// Waits for the turn's end. Pieces that were not read are dropped.
    fn into_future(self) -> TurnEnd {
        TurnEnd { waiting: self.waiting, result: self.result }
    }
}

/// The end of a turn whose text was [streamed](Deltas).
#[derive(Debug)]
#[must_use = "dropping it gives up waiting"]
pub struct TurnEnd {
    waiting: Waiting,
    result: Option<Result<Turn, TurnError>>,
}

impl Future for TurnEnd {
    type Output = Result<Turn, TurnError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.result.take() {
            Some(result) => Poll::Ready(result),
            None => Pin::new(&mut self.waiting).poll(context),
        }
    }
}

fn member(event: &SessionEvent, name: &str) -> Option<String> {
    event.data()?.get(name)?.decode().ok()
}
