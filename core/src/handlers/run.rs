//! One run of a handler: from what was asked to its answer, and to what the runtime says of that.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::answers::HandlerError;
use super::context::HandlerContext;
use super::control::Stop;
use super::install::{Answering, Handler};
use super::observer::{HandlerEnd, ObserveHandlers};
use crate::connection::{AnswerError, CallError};
use crate::handle::{Answered, Ask};
use crate::session::{Answer, AskKind};

/// A run, as a future that is done when nothing is left to do.
pub(super) struct Run {
    stage: Stage,
    context: HandlerContext,
    observer: Option<Arc<dyn ObserveHandlers>>,
}

enum Stage {
    /// The handler was not called yet.
    Ready(Ask, Handler),
    Running(Ask, Answering),
    /// The ask was answered, as that; what the runtime says is waited for.
    Sent(Answered, HandlerEnd),
    Over,
}

impl Run {
    pub(super) fn new(
        ask: Ask,
        handler: Handler,
        context: HandlerContext,
        observer: Option<Arc<dyn ObserveHandlers>>,
    ) -> Self {
        Self { stage: Stage::Ready(ask, handler), context, observer }
    }

    /// Calls the handler, which makes its future.
    pub(super) fn call(&mut self) {
        let stage = std::mem::replace(&mut self.stage, Stage::Over);
        let Stage::Ready(ask, handler) = stage else {
            self.stage = stage;
            return;
        };
        let context = self.context.clone();
        let called = self.observed(|| catch_unwind(AssertUnwindSafe(|| handler(context))));
        match called {
            Ok(answering) => {
                self.stage = Stage::Running(ask, answering);
                drop_quietly(handler);
            }
            Err(panic) => {
                self.stage = Stage::Ready(ask, handler);
                self.panicked(&*panic);
            }
        }
    }

    /// Does something of the handler's, where the observer has it done.
    fn observed<T>(&self, act: impl FnOnce() -> T) -> T {
        let Some(observer) = &self.observer else { return act() };
        let (mut act, mut done) = (Some(act), None);
        observer.polling(self.context.id(), &mut || {
            if let Some(act) = act.take() {
                done = Some(act());
            }
        });
        match (done, act) {
            (Some(done), _) => done,
            // An observer that does not do it has it done all the same.
            (None, Some(act)) => act(),
            (None, None) => unreachable!("what was taken was done"),
        }
    }

    /// Takes the ask back from a handler that is stopped or done. What is left of it is dropped.
    fn take_ask(&mut self) -> Option<Ask> {
        match std::mem::replace(&mut self.stage, Stage::Over) {
            Stage::Ready(ask, handler) => {
                drop_quietly(handler);
                Some(ask)
            }
            Stage::Running(ask, answering) => {
                drop_quietly(answering);
                Some(ask)
            }
            Stage::Sent(..) | Stage::Over => None,
        }
    }

    fn end(&mut self, how: HandlerEnd) {
        self.stage = Stage::Over;
        if let Some(observer) = self.observer.take() {
            observer.ended(self.context.id(), how);
        }
    }

    /// Answers, and goes on to wait for what the runtime says.
    fn answer(&mut self, ask: &Ask, answer: Answer, how: HandlerEnd) {
        match ask.answer(answer) {
            Ok(answered) => self.stage = Stage::Sent(answered, how),
            Err(AnswerError::NotOpen(_) | AnswerError::Closed(_)) => self.end(HandlerEnd::Withdrawn),
            // It has a form that the runtime would not take. What it is told must be short and plain.
            Err(error) => match ask.answer(Answer::error(format!("the handler's answer: {error}"))) {
                Ok(answered) => self.stage = Stage::Sent(answered, HandlerEnd::Failed),
                Err(_) => self.end(HandlerEnd::Withdrawn),
            },
        }
    }

    fn stop(&mut self, stop: Stop) {
        let Some(ask) = self.take_ask() else { return };
        match stop {
            Stop::Withdrawn => {
                // It is closed: nothing is left to settle.
                drop(ask.into_question());
                self.end(HandlerEnd::Withdrawn);
            }
            Stop::Expired => {
                let limit = self.context.limit.unwrap_or_default();
                let error = Answer::error(format!("the handler took longer than {limit:?}"));
                self.answer(&ask, error, HandlerEnd::TimedOut);
            }
            Stop::Failed(message) => self.answer(&ask, Answer::error(message), HandlerEnd::Failed),
        }
    }

    fn panicked(&mut self, panic: &(dyn Any + Send)) {
        let Some(ask) = self.take_ask() else { return };
        let message = panic.downcast_ref::<&str>().copied();
        let message = message.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
        self.context.client.report_panic(ask.id(), message.unwrap_or("(no text)"));
        self.answer(&ask, Answer::error("the handler panicked"), HandlerEnd::Panicked);
    }

    fn done(&mut self, result: Result<Answer, HandlerError>) {
        let Some(ask) = self.take_ask() else { return };
        match result {
            Ok(answer) => self.answer(&ask, answer, HandlerEnd::Answered),
            Err(error) if error.is_leave() && ask.kind() == AskKind::Event => {
                drop(ask.into_question());
                self.end(HandlerEnd::Left);
            }
            Err(error) => self.answer(&ask, error.into_answer(), HandlerEnd::Failed),
        }
    }
}

impl Future for Run {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let run = &mut *self;
        loop {
            if let Stage::Ready(..) | Stage::Running(..) = run.stage
                && let Some(stop) = run.context.control.poll_run(context)
            {
                run.stop(stop);
                continue;
            }
            match std::mem::replace(&mut run.stage, Stage::Over) {
                ready @ Stage::Ready(..) => {
                    run.stage = ready;
                    run.call();
                }
                Stage::Running(ask, mut answering) => {
                    let polled =
                        run.observed(|| catch_unwind(AssertUnwindSafe(|| answering.as_mut().poll(context))));
                    run.stage = Stage::Running(ask, answering);
                    match polled {
                        Ok(Poll::Pending) => return Poll::Pending,
                        Ok(Poll::Ready(result)) => run.done(result),
                        Err(panic) => run.panicked(&*panic),
                    }
                }
                Stage::Sent(mut answered, how) => match Pin::new(&mut answered).poll(context) {
                    Poll::Pending => {
                        run.stage = Stage::Sent(answered, how);
                        return Poll::Pending;
                    }
                    Poll::Ready(Ok(())) => run.end(how),
                    Poll::Ready(Err(CallError::Closed(_))) => run.end(HandlerEnd::Withdrawn),
                    Poll::Ready(Err(_)) => run.end(HandlerEnd::NotTaken),
                },
                Stage::Over => return Poll::Ready(()),
            }
        }
    }
}

impl Drop for Run {
    /// Answers what was not answered, as if the handler had failed.
    fn drop(&mut self) {
        match std::mem::replace(&mut self.stage, Stage::Over) {
            Stage::Ready(ask, _) | Stage::Running(ask, _) if !self.context.control.is_stopped() => {
                let _ = ask.answer(Answer::error("the handler was dropped"));
                self.end(HandlerEnd::Failed);
            }
            Stage::Ready(ask, _) | Stage::Running(ask, _) => {
                drop(ask.into_question());
                self.end(HandlerEnd::Withdrawn);
            }
            Stage::Sent(_, how) => self.end(how),
            Stage::Over => {}
        }
    }
}

/// Drops something of the user's, whose drop may panic.
pub(super) fn drop_quietly<T>(value: T) {
    let _ = catch_unwind(AssertUnwindSafe(|| drop(value)));
}
