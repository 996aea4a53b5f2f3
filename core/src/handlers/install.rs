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
use crate::sync::{Mutex, MutexGuard};

/// The request that asks for GitHub tokens, of the connection, for the session whose registration it names.
pub(super) const GITHUB_TOKEN: &str = "gitHubToken.getToken";

/// A handler at work.
pub(super) type Answering = Pin<Box<dyn Future<Output = Result<Answer, HandlerError>> + Send>>;

/// A handler.
pub(super) type Handler = Arc<dyn Fn(HandlerContext) -> Answering + Send + Sync>;

/// The value that handlers were made of, which is not looked into here.
pub(super) type Origin = Arc<dyn Any + Send + Sync>;

/// Receives telemetry.
pub(super) type Telemetry = Arc<dyn Fn(&Notification) + Send + Sync>;

/// Handlers by names that the user chose.
pub(super) type Named = BTreeMap<Arc<str>, Handler>;

/// Handlers by what they answer, as one session or many have them.
#[derive(Clone, Default)]
pub(super) struct Made {
    /// By request method or type of event.
    pub(super) kinds: BTreeMap<&'static str, Handler>,
    pub(super) limit: Option<Duration>,
    pub(super) tools: Named,
    pub(super) tools_limit: Option<Duration>,
    /// The kinds whose handlers are called in the order in which they are asked.
    pub(super) ordered: Vec<&'static str>,
}

impl Made {
    /// Returns the claims for the handlers.
    pub(super) fn claims(&self) -> Vec<Claim> {
        let limited = |claim: Claim, limit| match limit {
            Some(limit) => claim.within(limit),
            None => claim,
        };
        let kinds = self.kinds.keys().map(|kind| limited(Claim::asks(*kind), self.limit));
        let tools = self.tools.keys().map(|name| limited(Claim::tool(&**name), self.tools_limit));
        kinds.chain(tools).collect()
    }

    fn find(&self, question: &Question) -> Option<(Handler, Option<Duration>)> {
        let (handler, limit) = match question.tool_name() {
            Some(name) => (self.tools.get(&*name)?, self.tools_limit),
            None => (question.names().find_map(|name| self.kinds.get(&*name))?, self.limit),
        };
        Some((Arc::clone(handler), limit))
    }
}

/// The handlers of one session or connection.
#[derive(Default)]
pub(super) struct Installed {
    /// The registration under which GitHub tokens are asked for, if they are.
    pub(super) registration: Option<Box<str>>,
    state: Mutex<State>,
}

/// The handlers that there are now, and those that there may be.
#[derive(Default)]
struct State {
    made: Arc<Made>,
    /// The value that the handlers were made of.
    origin: Option<Origin>,
    /// None as long as the tools were never to be changed.
    changes: Option<Box<Changes>>,
}

/// Changes of tools, by their numbers.
#[derive(Default)]
struct Changes {
    last: u64,
    /// The changes that the runtime has not accepted yet.
    offered: NumberList<Offer>,
}

/// Tools that a session may be about to have.
struct Offer {
    tools: Named,
    limit: Option<Duration>,
    origin: Origin,
}

/// The values that have no use any more, to be dropped without a lock.
pub(super) type Unused = (Arc<Made>, Option<Origin>);

impl Installed {
    /// `origin` is what the handlers were made of.
    pub(super) fn new(made: Arc<Made>, origin: Option<Origin>) -> Self {
        Self { registration: None, state: Mutex::new(State { made, origin, changes: None }) }
    }

    /// Finds the handler of an ask, and its time limit.
    pub(super) fn find(&self, question: &Question) -> Option<(Handler, Option<Duration>)> {
        self.state().made.find(question)
    }

    /// Returns whether handlers of this kind are called in the order in which they are asked.
    pub(super) fn is_ordered(&self, kind: &str) -> bool {
        self.state().made.ordered.contains(&kind)
    }

    /// Keeps handlers of tools until the runtime has said whether it takes them. Returns the number of the change.
    /// `origin` is what all of the handlers are made of if it does.
    pub(super) fn offer_tools(&self, tools: Named, limit: Option<Duration>, origin: Origin) -> u64 {
        let mut state = self.state();
        let changes = state.changes.get_or_insert_default();
        changes.last += 1;
        changes.offered.insert(changes.last, Offer { tools, limit, origin });
        changes.last
    }

    /// The runtime has taken the tools of a change, or has not; or it was never asked.
    #[must_use]
    pub(super) fn finish_offer(&self, generation: u64, taken: bool) -> Option<Unused> {
        let mut state = self.state();
        let Offer { tools, limit, origin } = state.changes.as_mut()?.offered.remove(generation)?;
        let made = Made { tools, tools_limit: limit, ..Made::clone(&state.made) };
        let (made, mut origin) = (Arc::new(made), Some(origin));
        if !taken {
            return Some((made, origin));
        }
        std::mem::swap(&mut state.origin, &mut origin);
        Some((std::mem::replace(&mut state.made, made), origin))
    }

    /// Returns the value that the handlers were made of.
    pub(super) fn origin(&self) -> Option<Origin> {
        self.state().origin.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
