//! A question with the means to answer it.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::shared::Shared;
use crate::connection::AnswerError;
use crate::session::{Answer, Question};

/// Something that the runtime asks, to be answered once.
///
/// Dropped unanswered, one that came as a request is settled as far as its method allows: with the protocol's neutral
/// answer where it has one, never an approval, otherwise with an error. One that came as an event is left to other
/// clients of the session.
#[must_use = "dropping it leaves it unanswered"]
pub struct Ask {
    question: Question,
    shared: Arc<Shared>,
    /// It was answered, or is no longer this one's to settle.
    settled: AtomicBool,
}

impl Ask {
    pub(super) fn new(question: Question, shared: &Arc<Shared>) -> Self {
        Self { question, shared: Arc::clone(shared), settled: AtomicBool::new(false) }
    }

    /// Answers it.
    ///
    /// # Errors
    ///
    /// As [`Connection::answer`](crate::Connection::answer). After one that
    /// [leaves it open](AnswerError::leaves_open), it may be answered again. That it is no longer open is harmless.
    pub fn answer(&self, answer: Answer) -> Result<(), AnswerError> {
        let id = self.question.id();
        let result = self.shared.with(|state, now| state.connection.answer(now, id, answer));
        let open = matches!(&result, Err(error) if error.leaves_open());
        self.settled.store(!open, Ordering::Relaxed);
        result
    }

    /// The question alone, to be answered by its id with [`Client::answer`](super::Client::answer). It is then no
    /// longer settled by being dropped.
    pub fn into_question(self) -> Question {
        self.settled.store(true, Ordering::Relaxed);
        self.question.clone()
    }
}

impl Deref for Ask {
    type Target = Question;

    fn deref(&self) -> &Question {
        &self.question
    }
}

impl Drop for Ask {
    fn drop(&mut self) {
        if !*self.settled.get_mut() {
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
