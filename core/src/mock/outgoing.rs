//! Requests that the runtime has made.

use super::complaint::Complaint;
use crate::json::Json;
use crate::jsonrpc::RpcError;
use crate::protocol;

/// All requests, in the order in which they were made.
#[derive(Debug, Default)]
pub(super) struct Requests {
    made: Vec<Outgoing>,
    last_number: u64,
}

#[derive(Debug)]
pub(super) struct Outgoing {
    /// Empty if it was made without one.
    pub(super) label: String,
    pub(super) method: String,
    pub(super) params: Json,
    pub(super) id: Json,
    pub(super) answer: Option<Result<Json, RpcError>>,
}

impl Requests {
    /// Enters a request. Without an id it gets the next number. Returns its place.
    pub(super) fn enter(&mut self, label: &str, method: &str, params: Json, id: Option<Json>) -> usize {
        let id = id.unwrap_or_else(|| {
            self.last_number += 1;
            Json::from_text(self.last_number.to_string())
        });
        let (label, method) = (label.to_owned(), method.to_owned());
        self.made.push(Outgoing { label, method, params, id, answer: None });
        self.made.len() - 1
    }

    pub(super) fn get(&self, place: usize) -> Option<&Outgoing> {
        self.made.get(place)
    }

    /// The place of the latest request of that label.
    pub(super) fn labelled(&self, label: &str) -> Option<usize> {
        self.made.iter().rposition(|request| request.label == label && !label.is_empty())
    }

    /// Returns whether a hook of that session is not answered yet which an abort waits for: any but the one that comes
    /// before the first turn.
    pub(super) fn hook_is_open(&self, session: &str) -> bool {
        self.made.iter().any(|request| {
            request.answer.is_none()
                && request.method == "hooks.invoke"
                && request.params.get("sessionId").is_some_and(|id| id == Json::text(session))
                && request.params.get("hookType").is_none_or(|of| of != Json::text("sessionStart"))
        })
    }

    /// Returns whether all requests of this id are answered, and there is one.
    pub(super) fn is_answered(&self, id: &Json) -> bool {
        let mut same = self.made.iter().filter(|request| request.id == *id).peekable();
        same.peek().is_some() && same.all(|request| request.answer.is_some())
    }

    /// The request that a reply with this id is for: the first of that id that was not answered.
    pub(super) fn answered(&mut self, id: &Json, answer: &Result<Json, RpcError>) -> Option<&Outgoing> {
        let request = self.made.iter_mut().find(|request| request.id == *id && request.answer.is_none())?;
        request.answer = Some(answer.clone());
        Some(request)
    }
}

impl Outgoing {
    /// Returns a complaint about what the real runtime would not have taken of this answer. An error is always taken.
    pub(super) fn complaint(&self, answer: &Result<Json, RpcError>) -> Option<Complaint> {
        let answer = answer.as_ref().ok()?;
        let shape = protocol::request(&self.method)?.shape_by(Some(&self.params));
        let wrong = shape.check(&self.method, answer).err()?;
        let (ask, label) = (self.method.clone(), self.label.clone());
        Some(Complaint::WrongAnswer { ask, label, wrong: wrong.to_string() })
    }
}
