//! What a runtime is to do.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::sync::Arc;

use super::Step;
use super::value::ToJson;

/// What a [`Runtime`](super::Runtime) does when it is called, where that is not the usual.
///
/// Rules are by method. One given by [`on`](Script::on) is for one call, and those of one method are used up in order;
/// [`always`](Script::always) is for all calls that no such rule is left for. What no rule is for is answered as the
/// real runtime does, or refused as a method that it does not know.
///
/// What happens in a turn, between the prompt and its answer, is said by [`turn`](Script::turn).
///
/// ```
/// use pilotwire::mock::{Script, Step};
/// use serde_json::json;
///
/// let script = Script::new()
///     .answer_with(|prompt| prompt.to_uppercase())
///     .tool_call("get_weather", json!({"city": "Oslo"}))    // in the first turn
///     .ask_user("Which?", ["a", "b"])                      // in the second
///     .turn([Step::hold("thinking"), Step::say("Done.")])  // in the third
///     .turn([Step::model_error("400 bad thing")])          // in the fourth
///     .on("ping", [Step::silent()]);
/// ```
#[derive(Clone)]
#[must_use]
pub struct Script {
    once: BTreeMap<String, VecDeque<Vec<Step>>>,
    always: BTreeMap<String, Vec<Step>>,
    turns: VecDeque<Vec<Step>>,
    every_turn: Vec<Step>,
    answer: Answer,
    pub(super) past_sessions: BTreeSet<String>,
    pub(super) token: Option<String>,
    pub(super) lifecycle: Lifecycle,
    pub(super) cloud: CloudConfig,
}

type Answer = Arc<dyn Fn(&str) -> String + Send + Sync>;

/// Whether `session.lifecycle` tells of sessions that are created and updated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lifecycle {
    Silent,
    Notified,
}

/// What may stand in a `session.create` with `cloud`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CloudConfig {
    /// What version 1.0.102 of the real runtime takes.
    AsReal,
    Anything,
}

impl Script {
    /// A runtime that does the usual.
    pub fn new() -> Script {
        Script {
            once: BTreeMap::new(),
            always: BTreeMap::new(),
            turns: VecDeque::new(),
            every_turn: Vec::new(),
            answer: Arc::new(|prompt| format!("You said: {prompt}. This is the mock runtime's answer.")),
            past_sessions: BTreeSet::new(),
            token: None,
            lifecycle: Lifecycle::Silent,
            cloud: CloudConfig::AsReal,
        }
    }

    /// What to do when the method is called: the first time that no earlier `on` of that method is for.
    pub fn on(mut self, method: &str, steps: impl IntoIterator<Item = Step>) -> Script {
        self.add_once(method, steps.into_iter().collect());
        self
    }

    /// What to do whenever the method is called and no [`on`](Script::on) is for it.
    pub fn always(mut self, method: &str, steps: impl IntoIterator<Item = Step>) -> Script {
        self.add_always(method, steps.into_iter().collect());
        self
    }

    /// What every prompt is answered with. What tools and the user said in the turn is added to it. Default: an echo
    /// of the prompt, `You said: <prompt>. This is the mock runtime's answer.`
    pub fn answer(self, text: impl Into<String>) -> Script {
        let text = text.into();
        self.answer_with(move |_| text.clone())
    }

    /// As [`answer`](Script::answer), made from the prompt.
    pub fn answer_with(mut self, answer: impl Fn(&str) -> String + Send + Sync + 'static) -> Script {
        self.answer = Arc::new(answer);
        self
    }

    /// What happens in a turn, before its answer: in the first that no earlier `turn` is for. Any step may be there,
    /// and those of a turn ([`Step::tool_call`] and its like). The call that [`Step::with`] sees is the one that the
    /// turn's prompt came by.
    pub fn turn(mut self, steps: impl IntoIterator<Item = Step>) -> Script {
        self.turns.push_back(steps.into_iter().collect());
        self
    }

    /// What happens in all turns that no [`turn`](Script::turn) is for. Default: nothing before the answer.
    pub fn every_turn(mut self, steps: impl IntoIterator<Item = Step>) -> Script {
        self.every_turn = steps.into_iter().collect();
        self
    }

    /// A [`turn`](Script::turn) in which the agent uses a tool of the client's, see [`Step::tool_call`]: the session
    /// must have `requestPermission`, or the tool `skipPermission`.
    pub fn tool_call(self, name: impl Into<String>, arguments: impl ToJson) -> Script {
        self.turn([Step::tool_call(name, arguments)])
    }

    /// A [`turn`](Script::turn) in which the agent asks the user, see [`Step::ask_user`]: the session must have
    /// `requestUserInput`.
    pub fn ask_user<C: Into<String>>(
        self,
        question: impl Into<String>,
        choices: impl IntoIterator<Item = C>,
    ) -> Script {
        self.turn([Step::ask_user(question, choices)])
    }

    /// A session of the past that can be resumed. Its history is empty.
    pub fn past_session(mut self, id: impl Into<String>) -> Script {
        self.past_sessions.insert(id.into());
        self
    }

    /// The token that `connect` must give, before which nothing else is answered. Default: none, and a `connect` that
    /// gives one is refused.
    pub fn connection_token(mut self, token: impl Into<String>) -> Script {
        self.token = Some(token.into());
        self
    }

    /// Sends `session.lifecycle` notifications, as the real runtime does: when a session is created (before the reply
    /// and after its `session.start`) and with each of its events that is kept (`session.updated`). Default: only those
    /// of deleted sessions, which are always sent.
    pub fn lifecycle(mut self) -> Script {
        self.lifecycle = Lifecycle::Notified;
        self
    }

    /// Takes a `session.create` with `cloud` whatever else is in it. By default it is refused as version 1.0.102 of
    /// the real runtime refuses it: with a `sessionId` or `provider`, and, as if the method were not known, with
    /// `tools`, `commands`, `includeSubAgentStreamingEvents`, `hooks` or a `request...` flag that is true.
    pub fn any_cloud_config(mut self) -> Script {
        self.cloud = CloudConfig::Anything;
        self
    }

    pub(super) fn add_once(&mut self, method: &str, steps: Vec<Step>) {
        self.once.entry(method.to_owned()).or_default().push_back(steps);
    }

    pub(super) fn add_always(&mut self, method: &str, steps: Vec<Step>) {
        self.always.insert(method.to_owned(), steps);
    }

    /// The steps for a call of this method.
    pub(super) fn take_rule(&mut self, method: &str) -> Vec<Step> {
        if let Some(steps) = self.once.get_mut(method).and_then(VecDeque::pop_front) {
            return steps;
        }
        self.always.get(method).cloned().unwrap_or_else(|| vec![Step::usual()])
    }

    /// The steps for a turn.
    pub(super) fn take_turn(&mut self) -> Vec<Step> {
        self.turns.pop_front().unwrap_or_else(|| self.every_turn.clone())
    }

    pub(super) fn answer_to(&self, prompt: &str) -> String {
        (self.answer)(prompt)
    }
}

impl Default for Script {
    fn default() -> Script {
        Script::new()
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script")
            .field("once", &self.once)
            .field("always", &self.always)
            .field("turns", &self.turns)
            .field("every_turn", &self.every_turn)
            .finish_non_exhaustive()
    }
}
