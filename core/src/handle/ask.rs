//! A question with the means to answer it, and what becomes of the answer.

use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use super::shared::Shared;
use super::wakers::Ticket;
use crate::connection::{AnswerError, CallError};
use crate::ids::AskId;
use crate::session::{Answer, Question};

/// Something that the runtime asks, to be answered once.
///
/// Dropping it unanswered settles an ask that came as a request: with its method's neutral answer, which never
/// approves, or with an error where the method has none. An ask that came as an event is left to other clients of the
/// session.
///
/// ```
/// # fn show(ask: pilotwire::Ask) -> Result<(), Box<dyn std::error::Error>> {
/// use pilotwire::{Answer, Json};
///
/// if ask.method() == "userInput.request" {
///     let answer = Json::parse(r#"{"answer":"blue","wasFreeform":true}"#)?;
///     // Await what it returns to hear whether the runtime took it.
///     drop(ask.answer(Answer::Result(answer))?);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping it leaves it unanswered"]
pub struct Ask {
    question: Question,
    shared: Arc<Shared>,
    /// `true` if dropping the ask settles nothing: it was answered, or somebody else is to settle it.
    released: AtomicBool,
}

impl Ask {
    pub(super) fn new(question: Question, shared: &Arc<Shared>) -> Self {
        Self { question, shared: Arc::clone(shared), released: AtomicBool::new(false) }
    }

    /// Answers it. The answer is on its way when this returns. Await what is returned to hear whether the runtime took
    /// it, or drop that.
    ///
    /// # Errors
    ///
    /// As [`Connection::answer`](crate::sans_io::Connection::answer). After an error that [leaves it
    /// open](AnswerError::leaves_open), you may answer again. [`AnswerError::NotOpen`] is harmless.
    pub fn answer(&self, answer: Answer) -> Result<Answered, AnswerError> {
        let result = Answered::of(&self.shared, self.question.id(), answer);
        let open = matches!(&result, Err(error) if error.leaves_open());
        self.released.store(!open, Ordering::Relaxed);
        result
    }

    /// Waits until it is no longer open: it was answered here or elsewhere, the runtime no longer wants it, or its session or
    /// the connection has ended. Code that works on an answer can stop then.
    pub fn cancelled(&self) -> Cancelled {
        Cancelled { shared: Arc::clone(&self.shared), ask: self.question.id(), ticket: Ticket::default() }
    }

    /// Takes out the question, to answer it by its id with [`Client::answer`](super::Client::answer). Dropping the
    /// question settles nothing.
    pub fn into_question(self) -> Question {
        self.released.store(true, Ordering::Relaxed);
        self.question.clone()
    }
}

impl Deref for Ask {
    type Target = Question;

    fn deref(&self) -> &Question {
        &self.question
    }
}

impl AsRef<Question> for Ask {
    fn as_ref(&self) -> &Question {
        &self.question
    }
}

impl Drop for Ask {
    fn drop(&mut self) {
        if !*self.released.get_mut() {
            let id = self.question.id();
            self.shared.with(|state, now| state.connection.decline(now, id));
        }
    }
}

impl std::fmt::Debug for Ask {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Ask").field(&self.question).finish()
    }
}

/// A future that resolves when an [`Ask`] is no longer open. It does not keep the ask, which may be dropped or answered
/// meanwhile.
#[must_use = "futures do nothing unless polled"]
pub struct Cancelled {
    shared: Arc<Shared>,
    ask: AskId,
    ticket: Ticket,
}

impl Future for Cancelled {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        let waits = this
            .shared
            .look(context.waker(), |state, waker| state.wait_for_ask(this.ask, &mut this.ticket, waker));
        if waits { Poll::Pending } else { Poll::Ready(()) }
    }
}

impl Drop for Cancelled {
    fn drop(&mut self) {
        if self.ticket.is_waiting() {
            let left = self.shared.with(|state, _| state.stop_waiting_for_ask(self.ask, &mut self.ticket));
            drop(left);
        }
    }
}

impl std::fmt::Debug for Cancelled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Cancelled({:?})", self.ask)
    }
}

/// An answer that was sent, and what becomes of it.
///
/// A reply to a request is done when it is sent: the runtime says nothing to it. Something that came as an event is
/// answered by a call, which any client of the session may make; this resolves to what the runtime says to that:
///
/// - [`CallError::NotConfirmed`] if the answer was not taken, as another was first or it is no longer wanted;
/// - [`CallError::Rpc`] if the runtime could not do with it;
/// - otherwise what can go wrong with any call, such as [`CallError::Closed`].
///
/// It need not be awaited: the answer is on its way, and one that is not taken is a
/// [`Notice`](crate::Notice::AnswerNotTaken) too.
///
/// ```no_run
/// # async fn example(ask: pilotwire::handle::Ask) -> Result<(), Box<dyn std::error::Error>> {
/// use pilotwire::{Answer, Json};
///
/// let answer = Answer::Result(Json::parse(r#"{"kind":"approve-once"}"#)?);
/// match ask.answer(answer)?.await {
///     Ok(()) => println!("approved"),
///     Err(error) => println!("not approved here: {error}"),
/// }
/// # Ok(())
/// # }
/// ```
pub struct Answered(Stage);

enum Stage {
    /// There is nothing to wait for.
    Sent,
    Waiting(Arc<Shared>, AskId),
    Done,
}

impl Answered {
    pub(super) fn of(shared: &Arc<Shared>, ask: AskId, answer: Answer) -> Result<Self, AnswerError> {
        let waits = shared.with(|state, now| {
            let by_event = state.connection.is_asked_by_event(ask);
            state.connection.answer(now, ask, answer)?;
            if by_event {
                state.expect_answered(ask);
            }
            Ok(by_event)
        })?;
        Ok(Self(if waits { Stage::Waiting(Arc::clone(shared), ask) } else { Stage::Sent }))
    }
}

impl Future for Answered {
    type Output = Result<(), CallError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let result = match &self.0 {
            Stage::Sent => Ok(()),
            Stage::Waiting(shared, ask) => {
                let polled = shared.look(context.waker(), |state, waker| state.poll_answered(*ask, waker));
                match polled {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(result) => result.unwrap_or(Err(CallError::Cancelled)),
                }
            }
            // Polled after it was done: there is nothing more to tell.
            Stage::Done => Err(CallError::Cancelled),
        };
        self.0 = Stage::Done;
        Poll::Ready(result)
    }
}

impl Drop for Answered {
    fn drop(&mut self) {
        if let Stage::Waiting(shared, ask) = &self.0 {
            let left = shared.with(|state, _| state.forget_answered(*ask));
            drop(left);
        }
    }
}

impl std::fmt::Debug for Answered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            Stage::Sent => f.write_str("Answered(sent)"),
            Stage::Waiting(_, ask) => write!(f, "Answered({ask:?})"),
            Stage::Done => f.write_str("Answered(done)"),
        }
    }
}
