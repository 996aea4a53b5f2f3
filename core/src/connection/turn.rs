//! Waiting for the end of the turn that a prompt starts.
//!
//! Turns of a session may overlap, and other clients may start some. What belongs to ours is told by the `messageId`
//! that the runtime gave the prompt (protocol, 7.2 path B). Events that come before that id is known are kept as the
//! few facts that matter, and looked at when it is.
//!
//! Not so in the cloud: the runtime there passes on the events of a worker, which knows prompts by ids of its own. What
//! the runtime itself tells of the prompt, a `user.message`, has no id. So the turn is what comes after that.

use std::collections::VecDeque;

use serde::Deserialize;

use super::calls::{Caller, Progress};
use super::{Connection, Event, SessionKey, TurnError, login};
use crate::json::Json;
use crate::session::SessionEvent;

/// Facts kept before the prompt's id is known. Between a prompt and its reply there are few; past this many the
/// oldest is forgotten.
const MOST_FACTS: usize = 256;

/// A turn that has ended well.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Turn {
    /// The runtime's id of the prompt.
    pub message_id: String,
    /// The agent's last message (`assistant.message`), if it said anything.
    pub message: Option<SessionEvent>,
}

impl Turn {
    /// The text of the agent's last message; empty if it said nothing.
    #[must_use]
    pub fn text(&self) -> String {
        #[derive(Deserialize)]
        struct Content {
            #[serde(default)]
            content: String,
        }
        let message = self.message.as_ref();
        message
            .and_then(|message| message.decode::<Content>().ok())
            .map(|data| data.content)
            .unwrap_or_default()
    }
}

/// What is known of a turn that is waited for.
#[derive(Debug, Default)]
pub(super) struct Watch {
    correlation: Correlation,
    /// None until the runtime has answered the prompt; empty if it gave no id.
    message_id: Option<String>,
    early: VecDeque<Fact>,
    started: bool,
    /// What the runtime calls the exchange that the prompt began.
    interaction: Option<String>,
    last_message: Option<SessionEvent>,
    outcome: Option<Result<(), TurnError>>,
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

/// What an event says that matters to a turn.
#[derive(Clone, Debug)]
enum Fact {
    UserMessage {
        message_id: Option<String>,
        interaction: Option<String>,
    },
    Blocked {
        originating: Option<String>,
    },
    Message {
        originating: Option<String>,
        interaction: Option<String>,
        event: SessionEvent,
    },
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
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Data {
    message_id: Option<String>,
    originating_message_id: Option<String>,
    request_id: Option<String>,
    interaction_id: Option<String>,
    warning_type: Option<String>,
    error_type: Option<String>,
    remediation: Option<String>,
    message: Option<String>,
    mode: Option<String>,
    reason: Option<String>,
    aborted: Option<bool>,
}

/// The types of events that say something of a turn.
pub(super) const FACTS: [&str; 7] = [
    "user.message",
    "session.warning",
    "assistant.message",
    "session.idle",
    "session.autopilot_stopped",
    "session.error",
    "session.shutdown",
];

impl Fact {
    /// What an event says, if it is the root agent's and of a type that matters.
    fn of(event_type: &str, event: &SessionEvent) -> Option<Fact> {
        if !FACTS.contains(&event_type) || event.agent_id().is_some() {
            return None;
        }
        let data = event.decode::<Data>().unwrap_or_default();
        let originating = data.originating_message_id.filter(|id| !id.is_empty());
        let fact = match event_type {
            "user.message" => {
                Fact::UserMessage { message_id: data.message_id, interaction: data.interaction_id }
            }
            "session.warning" if data.warning_type.as_deref() == Some("policy_blocked") => {
                Fact::Blocked { originating }
            }
            "assistant.message" => {
                Fact::Message { originating, interaction: data.interaction_id, event: event.detach() }
            }
            "session.idle" => Fact::Idle {
                autopilot: data.mode.as_deref() == Some("autopilot"),
                aborted: data.aborted == Some(true),
            },
            "session.autopilot_stopped" => {
                let aborted = data.aborted == Some(true);
                let reason = data.reason.filter(|reason| matches!(reason.as_str(), "error" | "aborted"));
                let failed = reason.or_else(|| aborted.then(|| "aborted".to_owned()));
                Fact::AutopilotStopped { request_id: data.request_id, failed }
            }
            "session.error" => Fact::Error {
                originating,
                error: login::of_session_error(
                    data.message.unwrap_or_else(|| "the session reported an error".to_owned()),
                    data.error_type,
                    data.remediation.as_deref(),
                ),
            },
            "session.shutdown" => Fact::ShutDown,
            _ => return None,
        };
        Some(fact)
    }
}

impl Watch {
    pub(super) fn new(correlation: Correlation) -> Self {
        Self { correlation, ..Self::default() }
    }

    /// The runtime has taken the prompt, and says what it calls it.
    pub(super) fn on_sent(&mut self, reply: &Json) {
        let id = reply.get("messageId").and_then(|id| id.decode::<String>().ok()).unwrap_or_default();
        self.message_id = Some(id);
        for fact in std::mem::take(&mut self.early) {
            self.consider(fact);
        }
    }

    fn observe(&mut self, fact: Fact) {
        if self.message_id.is_some() {
            self.consider(fact);
            return;
        }
        if self.early.len() >= MOST_FACTS {
            self.early.pop_front();
        }
        self.early.push_back(fact);
    }

    fn consider(&mut self, fact: Fact) {
        if self.outcome.is_some() {
            return;
        }
        let own = self.message_id.clone().unwrap_or_default();
        let by_order = self.correlation == Correlation::Order;
        let started = self.started;
        let is_own = |id: &Option<String>| id.as_deref() == Some(own.as_str()) || (by_order && started);
        match fact {
            // A runtime that does not say whose message it is leaves nothing to go by but the order.
            Fact::UserMessage { message_id, interaction } => {
                if message_id.is_none() || own.is_empty() || by_order || is_own(&message_id) {
                    self.started = true;
                    self.interaction = interaction;
                }
            }
            Fact::Blocked { originating } => self.started |= by_order || is_own(&originating),
            Fact::Message { originating, interaction, event } => {
                // A prompt taken in the midst of a turn is answered under that turn's prompt, but its own interaction.
                let same_interaction = interaction.is_some() && interaction == self.interaction;
                let of_another =
                    originating.is_some() && !is_own(&originating) && !own.is_empty() && !same_interaction;
                let of_nobody = (originating.is_none() || by_order) && !started && !own.is_empty();
                if !of_another && !of_nobody {
                    self.started = true;
                    self.last_message = Some(event);
                }
            }
            Fact::Idle { autopilot, aborted } => {
                // An abort also drops prompts that wait behind the turn, without a word of them.
                if aborted {
                    self.outcome = Some(Err(TurnError::Aborted));
                } else if self.started && !autopilot {
                    self.outcome = Some(Ok(()));
                }
            }
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
            Fact::Error { originating, error } => {
                if originating.is_none() || is_own(&originating) {
                    self.outcome = Some(Err(error));
                }
            }
        }
    }
}

impl Connection {
    /// Shows an event to the turns that are waited for in its session. Gives those that it ended.
    pub(super) fn watch_turns(
        &mut self,
        key: SessionKey,
        event_type: &str,
        event: &SessionEvent,
    ) -> Vec<u64> {
        let Some(session) = self.sessions.get(key) else { return Vec::new() };
        if session.turns.is_empty() {
            return Vec::new();
        }
        let Some(fact) = Fact::of(event_type, event) else { return Vec::new() };
        let turns = session.turns.clone();
        turns
            .into_iter()
            .filter(|number| {
                let sent = self.calls.get(*number).is_some_and(|call| call.progress > Progress::Queued);
                let Some(watch) = self.turn_watch(*number).filter(|_| sent) else { return false };
                watch.observe(fact.clone());
                watch.outcome.is_some()
            })
            .collect()
    }

    /// Tells of a turn's end, if it has ended.
    pub(super) fn check_turn(&mut self, number: u64) {
        let Some(outcome) = self.turn_watch(number).and_then(|watch| watch.outcome.take()) else { return };
        let Some(Watch { message_id, last_message, .. }) = self.turn_watch(number).map(std::mem::take) else {
            return;
        };
        let Some(call) = self.calls.remove(number) else { return };
        self.disarm_limits(number);
        self.forget_turn(number, call.session);
        if call.caller == Caller::Waiting {
            let turn = Turn { message_id: message_id.unwrap_or_default(), message: last_message };
            self.tell(Event::Turn { call: self.call_id(number), result: outcome.map(|()| turn) });
        }
    }

    pub(super) fn forget_turn(&mut self, number: u64, session: Option<SessionKey>) {
        if let Some(session) = session.and_then(|key| self.sessions.get_mut(key)) {
            session.turns.retain(|known| *known != number);
        }
    }
}
