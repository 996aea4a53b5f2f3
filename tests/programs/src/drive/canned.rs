//! What a handler does that is made of JSON.

use std::future::Future;
use std::time::Duration;

use pilotwire::handlers::HandlerError;
use pilotwire::sans_io::AskKind;
use pilotwire::{Answer, Json, Object};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::command::{present, read};
use crate::Timer;

/// What a canned handler does each time that it is called.
#[derive(Clone)]
pub(super) struct Canned<A> {
    does: Does<A>,
    after: Option<Duration>,
    timer: Timer,
}

#[derive(Clone)]
enum Does<A> {
    Answer(A),
    Fail(String),
    Panic,
    Never,
    Leave,
}

/// How it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    #[serde(default, deserialize_with = "present")]
    answer: Option<Box<RawValue>>,
    error: Option<String>,
    failure: Option<String>,
    panic: Option<bool>,
    never: Option<bool>,
    leave: Option<bool>,
    after_ms: Option<u64>,
}

/// What may be said of the handlers of a kind.
pub(super) struct Kind<A> {
    /// What they are asked by: a request's method or an event's type. An answer must have the shape that this wants.
    pub(super) ask: &'static str,
    /// How they are asked. Only what came as an event can be left to others.
    pub(super) asked_by: AskKind,
    /// Makes an answer of its text.
    pub(super) decode: fn(&str) -> Result<A, String>,
    /// Makes an answer of a failure, where there is one that is read.
    pub(super) failure: Option<fn(&str) -> A>,
}

impl<A> Kind<A> {
    fn check(&self, text: &str) -> Result<(), String> {
        let answer = Json::parse(text.to_owned()).map_err(|error| error.to_string())?;
        let answer = match self.ask.starts_with("hooks.invoke/") {
            true => Object::new().raw("output", &answer).finish(),
            false => answer,
        };
        Answer::Result(answer).check(self.ask).map_err(|error| error.to_string())
    }
}

impl<A> Canned<A> {
    /// Reads what is written of it, or says what is wrong with that.
    pub(super) fn read(text: &str, kind: &Kind<A>, timer: &Timer) -> Result<Self, String> {
        let form: Form = read(text)?;
        let given = [
            ("answer", form.answer.is_some()),
            ("error", form.error.is_some()),
            ("failure", form.failure.is_some()),
            ("panic", form.panic.is_some()),
            ("never", form.never.is_some()),
            ("leave", form.leave.is_some()),
        ];
        let given: Vec<&str> =
            given.iter().filter(|(_, is_given)| *is_given).map(|(name, _)| *name).collect();
        if given.len() != 1 {
            let seen = if given.is_empty() { "none".to_owned() } else { format!("`{}`", given.join("`, `")) };
            return Err(format!(
                "one of `answer`, `error`, `failure`, `panic`, `never`, `leave` is needed, and there is {seen}"
            ));
        }
        if [form.panic, form.never, form.leave].contains(&Some(false)) {
            return Err(format!("`{}`: false, expected true", given.concat()));
        }
        let does = if let Some(answer) = form.answer {
            let decoded = (kind.decode)(answer.get()).and_then(|decoded| {
                kind.check(answer.get())?;
                Ok(decoded)
            });
            Does::Answer(decoded.map_err(|error| format!("`answer`: {error}"))?)
        } else if let Some(error) = form.error {
            Does::Fail(error)
        } else if let Some(failure) = form.failure {
            let failed = kind.failure.ok_or("`failure`: only a tool has one")?;
            Does::Answer(failed(&failure))
        } else if form.panic.is_some() {
            Does::Panic
        } else if form.never.is_some() {
            Does::Never
        } else if kind.asked_by == AskKind::Event {
            Does::Leave
        } else {
            return Err("`leave`: a request must be answered".to_owned());
        };
        Ok(Self { does, after: form.after_ms.map(Duration::from_millis), timer: timer.clone() })
    }
}

impl<A: Clone + Send + 'static> Canned<A> {
    /// Does it.
    pub(super) fn run(&self) -> impl Future<Output = Result<A, HandlerError>> + Send + use<A> {
        let Self { does, after, timer } = self.clone();
        async move {
            if let Some(time) = after {
                timer.after(time).await;
            }
            match does {
                Does::Answer(answer) => Ok(answer),
                Does::Fail(error) => Err(HandlerError::new(error)),
                Does::Panic => panic!("a canned panic"),
                Does::Never => std::future::pending().await,
                Does::Leave => Err(HandlerError::leave()),
            }
        }
    }
}
