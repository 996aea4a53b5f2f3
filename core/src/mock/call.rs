//! A call of the client's, as the rule that answers it sees it.

use std::fmt;

use serde::de::DeserializeOwned;

use crate::json::Json;
use crate::jsonrpc::{Id, RpcError};

/// A call of the client's, which a rule answers. Given to the closures of [`Step::with`](super::Step::with).
#[derive(Clone)]
pub struct Call {
    /// None for steps that answer no call, see [`Runtime::play`](super::Runtime::play).
    pub(super) id: Option<Id>,
    pub(super) method: String,
    pub(super) params: Json,
    pub(super) session: String,
    pub(super) answers: Vec<(String, Result<Json, RpcError>)>,
}

impl Call {
    /// The method.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The parameters, `null` if there are none.
    #[must_use]
    pub fn params(&self) -> &Json {
        &self.params
    }

    /// One of the parameters, decoded. None if it is not there, or is something else.
    #[must_use]
    pub fn param<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        self.params.get(name)?.decode().ok()
    }

    /// The session that it is for. Of a `session.create` it is the one to be created, whose id is chosen when the
    /// call comes. Empty if there is none.
    #[must_use]
    pub fn session_id(&self) -> &str {
        &self.session
    }

    /// Returns the client's answer to the request or asking event that this rule has waited for under that label. Of an
    /// asking event, these are the parameters of the call that answered it; `null` if nobody was interested in the
    /// event.
    #[must_use]
    pub fn answer(&self, label: &str) -> Option<&Result<Json, RpcError>> {
        self.answers.iter().rev().find(|(known, _)| known == label).map(|(_, answer)| answer)
    }

    /// Without a call.
    pub(super) fn none() -> Call {
        Call {
            id: None,
            method: String::new(),
            params: Json::null(),
            session: String::new(),
            answers: Vec::new(),
        }
    }

    /// A parameter that is a string; empty otherwise.
    pub(super) fn text(&self, name: &str) -> String {
        self.param(name).unwrap_or_default()
    }

    /// Returns whether a parameter is `true`.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.param(name).unwrap_or_default()
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("id", &self.id)
            .field("method", &self.method)
            .field("session", &self.session)
            .finish_non_exhaustive()
    }
}
