//! Writing a line of a transcript, with what must not be in it replaced.

use std::time::Duration;

use super::redactor::Redactor;
use super::tokens::{push_bytes, push_escaped, seconds};
use crate::connection::Limits;
use crate::json::Json;

/// A line that is being written.
pub(super) struct Line<'r> {
    text: String,
    redactor: &'r mut Redactor,
}

impl<'r> Line<'r> {
    /// Begins with a sign that says which way it goes.
    pub(super) fn new(sign: &str, redactor: &'r mut Redactor) -> Self {
        Self { text: sign.to_owned(), redactor }
    }

    pub(super) fn word(mut self, word: &str) -> Self {
        self.text.push(' ');
        self.text.push_str(word);
        self
    }

    pub(super) fn number(self, number: impl std::fmt::Display) -> Self {
        self.word(&number.to_string())
    }

    pub(super) fn text(mut self, text: &str) -> Self {
        let text = Json::text(&self.redactor.text(text));
        self.text.push(' ');
        push_bytes(&mut self.text, text.as_bytes());
        self
    }

    pub(super) fn json(self, json: &Json) -> Self {
        self.part(|redactor, line| push_bytes(line, &redactor.value(json.as_bytes())))
    }

    /// The parameters of a method.
    pub(super) fn params(self, method: &str, params: Option<&Json>) -> Self {
        match params {
            None => self.word("-"),
            Some(params) => {
                self.part(|redactor, line| push_bytes(line, &redactor.params(method, params.as_bytes())))
            }
        }
    }

    /// The body of a frame.
    pub(super) fn body(self, body: &[u8]) -> Self {
        self.part(|redactor, line| push_bytes(line, &redactor.message(body)))
    }

    /// Bytes in which places are not to be moved.
    pub(super) fn raw(self, bytes: &[u8]) -> Self {
        self.part(|redactor, line| push_escaped(line, &redactor.raw(bytes)))
    }

    /// The same, of which nothing is left to be replaced.
    pub(super) fn replaced(self, bytes: &[u8]) -> Self {
        self.part(|_, line| push_escaped(line, bytes))
    }

    pub(super) fn limits(mut self, limits: &Limits) -> Self {
        let (total, inactivity) = (limits.total_limit(), limits.inactivity_limit());
        let named = [("total", total), ("inactivity", inactivity)];
        for (name, limit) in named {
            if let Some(limit) = limit {
                self = self.named(name, limit);
            }
        }
        self
    }

    fn named(self, name: &str, duration: Duration) -> Self {
        self.word(&format!("{name}={}", seconds(duration)))
    }

    fn part(mut self, write: impl FnOnce(&mut Redactor, &mut String)) -> Self {
        self.text.push(' ');
        write(self.redactor, &mut self.text);
        self
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}
