//! The gate that holds prompts for a session in the cloud until its worker runs.
//!
//! A session in the cloud is there before its worker is. The runtime swallows a prompt that comes before the worker's
//! first `session.start`, so prompts are held until that event has been processed. The runtime does not always forward
//! it; when a prompt is first held, the session's history is asked for once (`core/PROTOCOL.md`, section "Create
//! in the cloud").
//!
//! From then on prompts go out one by one, each when the one before it was answered. If several went out at once, the
//! runtime would make requests to GitHub that overtake each other.

use std::collections::VecDeque;

use serde::Deserialize;

use crate::json::Json;
use crate::protocol::events;
use crate::session::Prompt;

/// Who starts the worker of a session in the cloud, as its `session.start` says.
const CLOUD_PRODUCER: &str = "copilot-agent";

/// The gate of a session's prompts, which says whether they may go out.
#[derive(Debug)]
pub(super) enum PromptGate {
    /// Always: the session is not in the cloud.
    Open,
    /// As [`Line`] says. In a box, as most sessions are not in the cloud.
    Cloud(Box<Line>),
}

/// The prompts of a session in the cloud.
#[derive(Debug, Default)]
pub(super) struct Line {
    started: bool,
    asked_history: bool,
    /// The call that is to be answered before the next goes out.
    on_its_way: Option<u64>,
    /// Those that wait, in order, by the numbers of their calls.
    held: VecDeque<(u64, Prompt)>,
}

/// The decision on a new prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Admission {
    /// It may go out now.
    Now,
    /// It waits for the prompts before it.
    Behind,
    /// It waits for the worker to start, and no longer than a limit.
    UntilStarted,
}

impl PromptGate {
    /// The gate of a session in the cloud.
    pub(super) fn of_cloud() -> Self {
        PromptGate::Cloud(Box::default())
    }

    /// Returns `true` if the session is in the cloud.
    pub(super) fn is_of_cloud(&self) -> bool {
        matches!(self, PromptGate::Cloud(_))
    }

    /// Returns the decision on a prompt that comes now.
    pub(super) fn admit(&self) -> Admission {
        match self {
            PromptGate::Open => Admission::Now,
            PromptGate::Cloud(line) if !line.started => Admission::UntilStarted,
            PromptGate::Cloud(line) if line.on_its_way.is_none() && line.held.is_empty() => Admission::Now,
            PromptGate::Cloud(_) => Admission::Behind,
        }
    }

    /// Notes that a prompt goes out as this call.
    pub(super) fn sent(&mut self, call: u64) {
        if let PromptGate::Cloud(line) = self {
            line.on_its_way = Some(call);
        }
    }

    /// Holds a prompt until it may go out.
    pub(super) fn hold(&mut self, call: u64, prompt: Prompt) {
        if let PromptGate::Cloud(line) = self {
            line.held.push_back((call, prompt));
        }
    }

    /// Returns `true` if an event or history has yet to say that the worker has started.
    pub(super) fn waits_for_start(&self) -> bool {
        matches!(self, PromptGate::Cloud(line) if !line.started)
    }

    /// Notes that the worker has started. Returns the calls that were held for it; they now wait only for each other.
    pub(super) fn start(&mut self) -> Vec<u64> {
        let PromptGate::Cloud(line) = self else { return Vec::new() };
        line.started = true;
        line.held.iter().map(|(call, _)| *call).collect()
    }

    /// The next prompt that may go out, which is then on its way.
    pub(super) fn next(&mut self) -> Option<(u64, Prompt)> {
        let PromptGate::Cloud(line) = self else { return None };
        if !line.started || line.on_its_way.is_some() {
            return None;
        }
        let next = line.held.pop_front()?;
        line.on_its_way = Some(next.0);
        Some(next)
    }

    /// Notes that a prompt was answered, or that nobody waits for its reply any more. Returns whether the next may go
    /// out.
    pub(super) fn done(&mut self, call: u64) -> bool {
        let PromptGate::Cloud(line) = self else { return false };
        let was_it = line.on_its_way == Some(call);
        if was_it {
            line.on_its_way = None;
        }
        was_it
    }

    /// Drops a prompt that is held and will not be sent.
    pub(super) fn forget(&mut self, call: u64) {
        if let PromptGate::Cloud(line) = self {
            line.held.retain(|(held, _)| *held != call);
        }
    }

    /// Empties the line. Returns the calls that were held.
    pub(super) fn clear(&mut self) -> Vec<u64> {
        let PromptGate::Cloud(line) = self else { return Vec::new() };
        std::mem::take(&mut line.held).into_iter().map(|(call, _)| call).collect()
    }

    /// Returns whether to ask for the history now: `true` once, when the first prompt is held for a worker that has not
    /// started.
    pub(super) fn asks_history(&mut self) -> bool {
        let PromptGate::Cloud(line) = self else { return false };
        let asks = !line.started && !line.asked_history && !line.held.is_empty();
        line.asked_history |= asks;
        asks
    }
}

/// Returns `true` if an event says that a cloud session's worker has started.
pub(super) fn starts_worker(event_type: &str, data: Option<Json>) -> bool {
    #[derive(Deserialize)]
    struct Start {
        #[serde(default)]
        producer: Option<String>,
    }
    event_type == events::STARTED
        && data
            .and_then(|data| data.decode::<Start>().ok())
            .is_some_and(|start| start.producer.as_deref() == Some(CLOUD_PRODUCER))
}

/// Returns `true` if a session's history, the reply to `session.getMessages`, says the same.
pub(super) fn history_has_start(reply: &Json) -> bool {
    #[derive(Deserialize)]
    struct History {
        #[serde(default)]
        events: Vec<PastEvent>,
    }
    #[derive(Deserialize)]
    struct PastEvent {
        #[serde(default, rename = "type")]
        event_type: String,
        #[serde(default)]
        data: serde_json::Value,
    }
    let is_start = |event: &PastEvent| {
        event.event_type == events::STARTED
            && event.data.get("producer").and_then(|producer| producer.as_str()) == Some(CLOUD_PRODUCER)
    };
    reply.decode::<History>().is_ok_and(|history| history.events.iter().any(is_start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(gate: &mut PromptGate, calls: &[u64]) {
        for call in calls {
            gate.hold(*call, Prompt::from("hello"));
        }
    }

    fn next(gate: &mut PromptGate) -> Option<u64> {
        gate.next().map(|(call, _)| call)
    }

    #[test]
    fn a_local_session_holds_nothing() {
        let mut gate = PromptGate::Open;
        assert_eq!(gate.admit(), Admission::Now);
        gate.sent(1);
        assert_eq!(gate.admit(), Admission::Now);
        assert!(!gate.waits_for_start() && !gate.done(1) && !gate.asks_history() && !gate.is_of_cloud());
        assert!(gate.start().is_empty() && gate.clear().is_empty() && next(&mut gate).is_none());
    }

    #[test]
    fn prompts_wait_for_the_worker_and_then_for_each_other() {
        let mut gate = PromptGate::of_cloud();
        assert_eq!(gate.admit(), Admission::UntilStarted);
        held(&mut gate, &[1, 2, 3]);
        assert_eq!(next(&mut gate), None);
        assert!(gate.waits_for_start());
        assert_eq!(gate.start(), [1, 2, 3]);
        assert!(!gate.waits_for_start());
        assert_eq!(gate.admit(), Admission::Behind);
        assert_eq!(next(&mut gate), Some(1));
        assert_eq!(next(&mut gate), None);
        // Another's answer lets nothing go.
        assert!(!gate.done(2));
        assert!(gate.done(1));
        assert_eq!(next(&mut gate), Some(2));
        gate.forget(3);
        assert!(gate.done(2));
        assert_eq!(next(&mut gate), None);
        assert_eq!(gate.admit(), Admission::Now);
        gate.sent(4);
        assert_eq!(gate.admit(), Admission::Behind);
        assert!(gate.done(4));
        assert_eq!(gate.admit(), Admission::Now);
    }

    #[test]
    fn what_is_held_can_be_taken_out_unsent() {
        let mut gate = PromptGate::of_cloud();
        held(&mut gate, &[1, 2]);
        gate.forget(1);
        assert_eq!(gate.clear(), [2]);
        assert!(gate.start().is_empty() && next(&mut gate).is_none());
    }

    #[test]
    fn the_history_is_asked_for_once_and_only_while_a_prompt_waits_for_the_worker() {
        let mut gate = PromptGate::of_cloud();
        assert!(!gate.asks_history());
        held(&mut gate, &[1]);
        assert!(gate.asks_history());
        assert!(!gate.asks_history());
        let mut started = PromptGate::of_cloud();
        started.start();
        held(&mut started, &[1]);
        assert!(!started.asks_history());
    }

    #[test]
    fn only_the_start_of_the_workers_own_producer_counts() {
        let data = |text: &'static str| Some(Json::parse(text).expect("it is JSON"));
        assert!(starts_worker(events::STARTED, data(r#"{"producer":"copilot-agent"}"#)));
        assert!(!starts_worker(events::STARTED, data(r#"{"producer":"copilot"}"#)));
        assert!(!starts_worker(events::STARTED, data(r#"{"producer":7}"#)));
        assert!(!starts_worker(events::STARTED, None));
        assert!(!starts_worker("session.idle", data(r#"{"producer":"copilot-agent"}"#)));
        let history = |events: &str| Json::parse(format!(r#"{{"events":[{events}]}}"#)).expect("it is JSON");
        let start = r#"{"type":"session.start","data":{"producer":"copilot-agent"}}"#;
        assert!(history_has_start(&history(&format!(r#"{{"type":"user.message"}},{start}"#))));
        assert!(!history_has_start(&history(r#"{"type":"session.start","data":{}}"#)));
        assert!(!history_has_start(&Json::null()));
    }
}
