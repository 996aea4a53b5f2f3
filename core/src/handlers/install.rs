//! Handlers as they are installed: by what they answer.

use std::any::Any;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use super::answers::HandlerError;
use super::context::HandlerContext;
use crate::connection::Claim;
use crate::jsonrpc::Notification;
use crate::number_list::NumberList;
use crate::session::{Answer, Question};
use crate::sync::Mutex;

/// The request that asks for GitHub tokens, of the connection, for the session whose registration it names.
pub(super) const GITHUB_TOKEN: &str = "gitHubToken.getToken";

/// A handler at work.
pub(super) type Answering = Pin<Box<dyn Future<Output = Result<Answer, HandlerError>> + Send>>;

/// A handler.
pub(super) type Handler = Arc<dyn Fn(HandlerContext) -> Answering + Send + Sync>;

/// What handlers were made of, which is not looked into here.
pub(super) type Origin = Arc<dyn Any + Send + Sync>;

/// Receives telemetry.
pub(super) type Telemetry = Arc<dyn Fn(&Notification) + Send + Sync>;

/// The handlers of one session or connection.
#[derive(Default)]
pub(super) struct Installed {
    /// By request method or type of event.
    pub(super) kinds: BTreeMap<String, Handler>,
    pub(super) limit: Option<Duration>,
    /// The registration under which GitHub tokens are asked for, if they are.
    pub(super) registration: Option<String>,
    /// The kinds whose handlers are called in the order in which they are asked.
    pub(super) ordered: Vec<&'static str>,
    tools: Mutex<Tools>,
    /// What they were made of, with the tools that the session has now.
    origin: Mutex<Option<Origin>>,
}

/// Handlers of tools, which may be changed while the session goes on.
#[derive(Default)]
struct Tools {
    installed: BTreeMap<String, Handler>,
    /// Those that the runtime has not accepted yet, by the number of the change.
    offered: NumberList<Offer>,
    /// The limit of those that are installed, once they were changed.
    changed_limit: Option<Option<Duration>>,
    last: u64,
}

/// Tools that a session may be about to have.
struct Offer {
    tools: BTreeMap<String, Handler>,
    limit: Option<Duration>,
    origin: Origin,
}

impl Installed {
    pub(super) fn new(kinds: BTreeMap<String, Handler>, tools: BTreeMap<String, Handler>) -> Self {
        let tools = Mutex::new(Tools { installed: tools, ..Tools::default() });
        let (limit, registration, origin) = (None, None, Mutex::default());
        Self { kinds, tools, limit, registration, ordered: Vec::new(), origin }
    }

    /// Finds the handler of an ask, and its time limit.
    pub(super) fn find(&self, question: &Question) -> Option<(Handler, Option<Duration>)> {
        if let Some(name) = question.tool_name() {
            let tools = self.tools.lock().unwrap_or_else(PoisonError::into_inner);
            let limit = tools.changed_limit.unwrap_or(self.limit);
            return tools.installed.get(&name).map(|handler| (Arc::clone(handler), limit));
        }
        self.kinds.get(&*question.method()).map(|handler| (Arc::clone(handler), self.limit))
    }

    /// What is claimed for them.
    pub(super) fn claims(&self) -> Vec<Claim> {
        let limited = |claim: Claim| match self.limit {
            Some(limit) => claim.within(limit),
            None => claim,
        };
        let tools = self.tools.lock().unwrap_or_else(PoisonError::into_inner);
        let kinds = self.kinds.keys().map(|kind| Claim::asks(kind.clone()));
        kinds.chain(tools.installed.keys().map(Claim::tool)).map(limited).collect()
    }

    /// Keeps handlers of tools until the runtime has said whether it takes them. Returns the number of the change.
    /// `origin` is what all of the handlers are made of if it does.
    pub(super) fn offer_tools(
        &self,
        tools: BTreeMap<String, Handler>,
        limit: Option<Duration>,
        origin: Origin,
    ) -> u64 {
        let mut state = self.tools.lock().unwrap_or_else(PoisonError::into_inner);
        state.last += 1;
        let generation = state.last;
        state.offered.insert(generation, Offer { tools, limit, origin });
        generation
    }

    /// The runtime has taken the tools of a change, or has not; or it was never asked. Returns what is to be dropped.
    #[must_use]
    pub(super) fn settle_tools(&self, generation: u64, taken: bool) -> Option<BTreeMap<String, Handler>> {
        let mut state = self.tools.lock().unwrap_or_else(PoisonError::into_inner);
        let offer = state.offered.remove(generation)?;
        if !taken {
            return Some(offer.tools);
        }
        state.changed_limit = Some(offer.limit);
        let before = std::mem::replace(&mut state.installed, offer.tools);
        drop(state);
        self.set_origin(offer.origin);
        Some(before)
    }

    /// What they were made of.
    pub(super) fn origin(&self) -> Option<Origin> {
        self.origin.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn set_origin(&self, origin: Origin) {
        let before = self.origin.lock().unwrap_or_else(PoisonError::into_inner).replace(origin);
        drop(before);
    }
}
