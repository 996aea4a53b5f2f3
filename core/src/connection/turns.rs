//! The turns of a session that somebody waits for.
//!
//! Turns of a session may overlap, and other clients may start some. What belongs to ours is told by the `messageId`
//! that the runtime gave the prompt. Events that come before that id is known are kept as the few facts that matter,
//! and looked at when it is.
//!
//! Not so in the cloud: the runtime there passes on the events of a worker, which knows prompts by ids of its own. What
//! the runtime itself tells of the prompt, a `user.message`, has no id. So the turn is what comes after that.
//!
//! # Aborts
//!
//! Runtime 1.0.102 tells of an abort in ways that depend on what else it was given. A root `abort` event comes at once.
//! The turn's end follows as `session.idle` with `aborted`, which also ends every prompt that had been accepted before
//! the abort: they are dropped without a word of their own. If a prompt is accepted after the abort and before the turn
//! has wound down, that idle never comes: next is that prompt's `user.message`, and the idle at its end says nothing of
//! an abort. The reply to `session.abort` comes before, between or after all of these. Calls that are sent in one go
//! are worked on at once, so of two prompts on either side of an abort both may be dropped, or run, in either order.

use std::collections::VecDeque;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use super::error::{CallError, TurnError};
use super::login;
use super::turn::{NoAnswer, Turn, asks_for_tools, text_of};
use crate::json::Json;
use crate::protocol::events;
use crate::session::{SessionEnd, SessionEvent};

/// Facts kept before the prompt's id is known. Between a prompt and its reply there are few; past this many the
/// oldest is forgotten.
const MOST_FACTS: usize = 256;

/// The turns of one session that are waited for, by the numbers of their prompts' calls.
///
/// Numbers grow in the order in which calls are written, so they also tell which of two calls the runtime reads first.
#[derive(Debug, Default)]
pub(super) struct Turns {
    /// None while nothing is waited for and no abort of ours goes on, as in most sessions.
    open: Option<Box<Open>>,
}

#[derive(Debug, Default)]
struct Open {
    waiting: Vec<(u64, Watch)>,
    /// Our own aborts since the session was last idle.
    aborts: Option<Aborts>,
}

/// Calls of `session.abort`, by their numbers.
#[derive(Clone, Copy, Debug)]
struct Aborts {
    first: u64,
    last: u64,
}

/// A turn whose end is known.
#[derive(Debug)]
pub(super) struct EndedTurn {
    /// The number of its prompt's call.
    pub(super) call: u64,
    pub(super) result: Result<Turn, TurnError>,
}

impl Turns {
    /// A prompt is being sent whose turn is waited for.
    pub(super) fn begin(&mut self, call: u64, correlation: Correlation) {
        let watch = Watch { correlation, ..Watch::default() };
        self.open.get_or_insert_default().waiting.push((call, watch));
    }

    /// The session is told to abort, by the call of this number.
    pub(super) fn abort(&mut self, call: u64) {
        let open = self.open.get_or_insert_default();
        let first = open.aborts.map_or(call, |aborts| aborts.first);
        open.aborts = Some(Aborts { first, last: call });
    }

    /// The runtime has taken a prompt. Returns its turn if what came before already ended it.
    pub(super) fn taken(&mut self, call: u64, reply: &Json) -> Option<EndedTurn> {
        let open = self.open.as_mut()?;
        let (_, watch) = open.waiting.iter_mut().find(|(known, _)| *known == call)?;
        watch.taken(reply);
        let ended = if watch.outcome.is_some() { open.end(call) } else { None };
        self.tidy();
        ended
    }

    /// Looks at an event of the session, and returns the turns that it ended. `ending` is how the session is to end, if
    /// that was asked for from here. `is_sent` says whether a prompt's call has been written: no event is about one that
    /// has not.
    pub(super) fn observe(
        &mut self,
        event_type: &str,
        event: &SessionEvent,
        ending: Option<SessionEnd>,
        is_sent: impl Fn(u64) -> bool,
    ) -> Vec<EndedTurn> {
        let Some(open) = &mut self.open else { return Vec::new() };
        let Some(mut fact) = Fact::of(event_type, event) else { return Vec::new() };
        if let (Fact::ShutDown, Some(end)) = (&fact, ending) {
            fact = Fact::Ended(end);
        }
        let ended = open.observe(fact, is_sent);
        self.tidy();
        ended
    }

    /// The turns that are waited for, by the numbers of their calls, in the order in which they began.
    pub(super) fn calls(&self) -> Vec<u64> {
        self.open.iter().flat_map(|open| &open.waiting).map(|(call, _)| *call).collect()
    }

    /// The id by which events know a prompt, once the runtime has accepted it.
    pub(super) fn message_id(&self, call: u64) -> Option<&str> {
        let (_, watch) = self.open.as_ref()?.waiting.iter().find(|(known, _)| *known == call)?;
        let named = watch.correlation == Correlation::Id;
        watch.message_id.as_deref().filter(|id| named && !id.is_empty())
    }

    /// Nobody waits for this turn any more.
    pub(super) fn forget(&mut self, call: u64) {
        if let Some(open) = &mut self.open {
            open.waiting.retain(|(known, _)| *known != call);
            self.tidy();
        }
    }

    fn tidy(&mut self) {
        self.open.take_if(|open| open.waiting.is_empty() && open.aborts.is_none());
    }
}

impl Open {
    fn observe(&mut self, mut fact: Fact, is_sent: impl Fn(u64) -> bool) -> Vec<EndedTurn> {
        if let Fact::Blocked { originating: originating @ None, .. } = &mut fact {
            *originating = self.next_to_start();
        }
        if matches!(fact, Fact::Abort) && self.has_started_after_ours() {
            // Ours would have shown before that prompt started, so this one is somebody else's.
            self.aborts = None;
        }
        let mut ended = Vec::new();
        for (call, watch) in self.waiting.iter_mut().filter(|(call, _)| is_sent(*call)) {
            watch.observe(fact.clone(), AbortRelation::of(*call, self.aborts));
            if watch.outcome.is_some() {
                ended.push(*call);
            }
        }
        if let Fact::Idle { .. } = fact {
            self.aborts = None;
        }
        ended.into_iter().filter_map(|call| self.end(call)).collect()
    }

    /// The id of the prompt that the runtime begins next, as far as is known here: it takes them in order. Older runtimes,
    /// such as 1.0.92, do not say whose prompt was blocked.
    fn next_to_start(&self) -> Option<String> {
        let waiting = |watch: &&Watch| watch.progress == Progress::Waiting && watch.message_id.is_some();
        self.waiting.iter().map(|(_, watch)| watch).find(waiting)?.message_id.clone()
    }

    /// Returns `true` if a prompt has started that was written after an abort of ours.
    fn has_started_after_ours(&self) -> bool {
        self.waiting.iter().any(|(call, watch)| {
            watch.progress == Progress::Started && AbortRelation::of(*call, self.aborts).after_ours
        })
    }

    fn end(&mut self, call: u64) -> Option<EndedTurn> {
        let at = self.waiting.iter().position(|(known, _)| *known == call)?;
        let (call, watch) = self.waiting.remove(at);
        Some(EndedTurn { call, result: watch.result()? })
    }
}

/// The relation of a prompt to our own aborts since the session was last idle.
#[derive(Clone, Copy, Debug, Default)]
struct AbortRelation {
    /// It was written after one, which must not end it.
    after_ours: bool,
    /// It was written before one, which ends it even if it has not begun.
    before_ours: bool,
}

impl AbortRelation {
    fn of(call: u64, aborts: Option<Aborts>) -> Self {
        aborts.map_or_else(AbortRelation::default, |Aborts { first, last }| AbortRelation {
            after_ours: call > first,
            before_ours: call < last,
        })
    }

    /// Returns `true` if an abort that shows now ends a prompt that has not started. One of ours ends what was written
    /// before it; one of somebody else what the runtime had accepted.
    fn is_ended(self, accepted: Accepted) -> bool {
        self.before_ours || (accepted == Accepted::Before && !self.after_ours)
    }
}

/// The watch on one turn: what is known of it.
#[derive(Debug, Default)]
struct Watch {
    correlation: Correlation,
    /// None until the runtime has answered the prompt; empty if it gave no id.
    message_id: Option<String>,
    early: VecDeque<(Fact, AbortRelation)>,
    progress: Progress,
    /// The runtime's id of the exchange that the prompt began.
    interaction: Option<String>,
    last_message: Option<SessionEvent>,
    /// The last message that asks for no tool, if it is another one.
    earlier_answer: Option<Box<SessionEvent>>,
    no_answer: Option<NoAnswer>,
    outcome: Option<Result<(), TurnError>>,
}

/// The progress of a turn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Progress {
    /// The runtime has the prompt, or is about to.
    #[default]
    Waiting,
    /// It had the prompt when it aborted, so it drops it, which shows when the session is idle; unless the prompt starts
    /// all the same.
    Dropped,
    Started,
    /// It was told to abort after the turn had started.
    Aborted,
}

/// By what events are known to belong to a turn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Correlation {
    /// By the prompt's id.
    #[default]
    Id,
    /// By coming after the prompt.
    Order,
}

/// A fact that an event tells and that matters to a turn.
#[derive(Clone, Debug)]
enum Fact {
    UserMessage {
        message_id: Option<String>,
        interaction: Option<String>,
    },
    Blocked {
        originating: Option<String>,
        message: String,
    },
    Message {
        originating: Option<String>,
        interaction: Option<String>,
        event: SessionEvent,
    },
    TaskComplete {
        summary: String,
    },
    Abort,
    Idle {
        autopilot: bool,
        aborted: bool,
    },
    AutopilotStopped {
        request_id: Option<String>,
        failed: Option<String>,
    },
    Error {
        originating: Option<String>,
        error: TurnError,
    },
    /// The runtime has let go of the session: nothing more comes of this turn.
    ShutDown,
    /// The same, since it was asked to from here.
    Ended(SessionEnd),
}

/// The part of an event's data that is looked at. A member of another type is as good as none, and changes nothing
/// about the rest.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Data {
    message_id: Lenient<String>,
    originating_message_id: Lenient<String>,
    request_id: Lenient<String>,
    interaction_id: Lenient<String>,
    warning_type: Lenient<String>,
    error_type: Lenient<String>,
    remediation: Lenient<String>,
    message: Lenient<String>,
    summary: Lenient<String>,
    mode: Lenient<String>,
    reason: Lenient<String>,
    aborted: Lenient<bool>,
}

/// A value, if it is of this type.
#[derive(Default)]
struct Lenient<T>(Option<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        Ok(Self(serde_json::from_value(value).ok()))
    }
}

/// The types of events that say something of a turn.
const FACTS: [&str; 9] = [
    events::USER_MESSAGE,
    events::WARNING,
    events::MESSAGE,
    events::TASK_COMPLETE,
    events::ABORT,
    events::IDLE,
    events::AUTOPILOT_STOPPED,
    events::ERROR,
    events::SHUT_DOWN,
];

/// Returns `true` if an event says that the session's turn is aborted.
pub(super) fn aborts(event_type: &str, event: &SessionEvent) -> bool {
    matches!(event_type, events::ABORT | events::IDLE)
        && matches!(Fact::of(event_type, event), Some(Fact::Abort | Fact::Idle { aborted: true, .. }))
}

impl Fact {
    /// Returns the fact that an event tells, if it is the root agent's and of a type that matters.
    fn of(event_type: &str, event: &SessionEvent) -> Option<Fact> {
        if !FACTS.contains(&event_type) || event.agent_id().is_some() {
            return None;
        }
        let data = event.decode::<Data>().unwrap_or_default();
        let originating = data.originating_message_id.0.filter(|id| !id.is_empty());
        let fact = match event_type {
            events::USER_MESSAGE => {
                let (message_id, interaction) = (data.message_id.0, data.interaction_id.0);
                Fact::UserMessage { message_id, interaction }
            }
            events::WARNING if data.warning_type.0.as_deref() == Some("policy_blocked") => {
                Fact::Blocked { originating, message: data.message.0.unwrap_or_default() }
            }
            events::MESSAGE => {
                Fact::Message { originating, interaction: data.interaction_id.0, event: event.detach() }
            }
            events::TASK_COMPLETE => Fact::TaskComplete { summary: data.summary.0.unwrap_or_default() },
            events::ABORT => Fact::Abort,
            events::IDLE => Fact::Idle {
                autopilot: data.mode.0.as_deref() == Some("autopilot"),
                aborted: data.aborted.0 == Some(true),
            },
            events::AUTOPILOT_STOPPED => {
                let aborted = data.aborted.0 == Some(true);
                let reason = data.reason.0.filter(|reason| matches!(reason.as_str(), "error" | "aborted"));
                let failed = reason.or_else(|| aborted.then(|| "aborted".to_owned()));
                Fact::AutopilotStopped { request_id: data.request_id.0, failed }
            }
            events::ERROR => Fact::Error {
                originating,
                error: login::of_session_error(
                    data.message.0.unwrap_or_else(|| "the session reported an error".to_owned()),
                    data.error_type.0,
                    data.remediation.0.as_deref(),
                ),
            },
            events::SHUT_DOWN => Fact::ShutDown,
            _ => return None,
        };
        Some(fact)
    }
}

impl Watch {
    /// The runtime has taken the prompt, and says what it calls it.
    fn taken(&mut self, reply: &Json) {
        let id = reply.get("messageId").and_then(|id| id.decode::<String>().ok()).unwrap_or_default();
        self.message_id = Some(id);
        for (fact, relation) in std::mem::take(&mut self.early) {
            self.consider(fact, relation, Accepted::Later);
        }
    }

    fn observe(&mut self, fact: Fact, relation: AbortRelation) {
        if self.message_id.is_some() {
            self.consider(fact, relation, Accepted::Before);
            return;
        }
        if self.early.len() >= MOST_FACTS {
            self.early.pop_front();
        }
        self.early.push_back((fact, relation));
    }

    fn consider(&mut self, fact: Fact, relation: AbortRelation, accepted: Accepted) {
        if self.outcome.is_some() {
            return;
        }
        let own = self.message_id.clone().unwrap_or_default();
        let by_order = self.correlation == Correlation::Order;
        let started = matches!(self.progress, Progress::Started | Progress::Aborted);
        let is_own = |id: &Option<String>| id.as_deref() == Some(own.as_str()) || (by_order && started);
        match fact {
            Fact::UserMessage { message_id, interaction } => {
                // A runtime that does not say whose message it is leaves nothing to go by but the order.
                let unnamed = message_id.is_none() || own.is_empty() || by_order;
                if self.progress == Progress::Aborted {
                    // Its own, said again, does not bring it back.
                    if unnamed || !is_own(&message_id) {
                        self.outcome = Some(Err(TurnError::Aborted));
                    }
                } else if unnamed || is_own(&message_id) {
                    self.progress = Progress::Started;
                    self.interaction = interaction;
                    // If one was blocked, it was another: a prompt that nobody waits for.
                    self.no_answer.take_if(|reason| matches!(reason, NoAnswer::Blocked { .. }));
                } else if matches!(self.no_answer, Some(NoAnswer::Blocked { .. })) {
                    // With another prompt behind it, no idle comes for one that was blocked.
                    self.outcome = Some(Ok(()));
                }
            }
            Fact::Blocked { originating, message } => {
                if by_order || is_own(&originating) {
                    // A turn that was aborted stays so.
                    if self.progress != Progress::Aborted {
                        self.progress = Progress::Started;
                    }
                    self.no_answer = Some(NoAnswer::Blocked { message });
                }
            }
            Fact::TaskComplete { summary } => {
                if started && self.no_answer.is_none() {
                    self.no_answer = Some(NoAnswer::TaskComplete { summary });
                }
            }
            Fact::Message { originating, interaction, event } => {
                // A prompt taken in the midst of a turn is answered under that turn's prompt, but its own interaction.
                let same_interaction = interaction.is_some() && interaction == self.interaction;
                let of_another =
                    originating.is_some() && !is_own(&originating) && !own.is_empty() && !same_interaction;
                let of_nobody = (originating.is_none() || by_order) && !started && !own.is_empty();
                if !of_another && !of_nobody {
                    if !started {
                        self.progress = Progress::Started;
                    }
                    let before = self.last_message.replace(event);
                    // Whether the last one is an answer shows when there is a later one, or when it is asked for.
                    if let Some(before) = before.filter(|before| !asks_for_tools(before)) {
                        self.earlier_answer = Some(Box::new(before));
                    }
                }
            }
            Fact::Abort if started => self.progress = Progress::Aborted,
            Fact::Abort => {
                if relation.is_ended(accepted) {
                    self.progress = Progress::Dropped;
                }
            }
            Fact::Idle { autopilot, aborted } => self.idle(autopilot, aborted, relation, accepted),
            Fact::AutopilotStopped { request_id, failed } => {
                if is_own(&request_id) {
                    self.outcome = Some(match failed.as_deref() {
                        None => Ok(()),
                        Some("aborted") => Err(TurnError::Aborted),
                        Some(_) => Err(TurnError::Agent {
                            message: "the autopilot stopped with an error".to_owned(),
                            error_type: None,
                        }),
                    });
                }
            }
            Fact::ShutDown => self.outcome = Some(Err(TurnError::ShutDown)),
            Fact::Ended(end) => self.outcome = Some(Err(CallError::SessionEnded(end).into())),
            Fact::Error { originating, error } => {
                if originating.is_none() || is_own(&originating) {
                    self.outcome = Some(Err(error));
                }
            }
        }
    }

    fn idle(&mut self, autopilot: bool, aborted: bool, relation: AbortRelation, accepted: Accepted) {
        self.outcome = match self.progress {
            Progress::Aborted | Progress::Dropped => Some(Err(TurnError::Aborted)),
            // The idle of an abort that was written before this prompt comes late.
            Progress::Started if aborted && relation.after_ours => None,
            Progress::Started if aborted => Some(Err(TurnError::Aborted)),
            Progress::Started if autopilot => None,
            Progress::Started => Some(Ok(())),
            // An abort also drops the prompts that wait behind the turn, without a word of them.
            Progress::Waiting if aborted && relation.is_ended(accepted) => Some(Err(TurnError::Aborted)),
            Progress::Waiting => None,
        };
    }

    fn result(self) -> Option<Result<Turn, TurnError>> {
        let Watch { message_id, last_message, earlier_answer, no_answer, outcome, .. } = self;
        let no_answer = no_answer.filter(|_| text_of(last_message.as_ref()).is_empty());
        let message_id = message_id.unwrap_or_default();
        let earlier_answer = earlier_answer.filter(|_| last_message.as_ref().is_none_or(asks_for_tools));
        let turn = Turn { message_id, message: last_message, no_answer, earlier_answer };
        Some(outcome?.map(|()| turn))
    }
}

/// When the reply that accepts a prompt came, beside a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Accepted {
    Before,
    Later,
}

#[cfg(test)]
mod tests;
