//! Doing what rules say.

use std::collections::VecDeque;

use super::complaint::Complaint;
use super::runtime::Runtime;
use super::script::Lifecycle;
use super::sessions::{Activity, PRODUCER, TIME};
use super::step::{AnyStep as Step, Emission, Question, StepKind, Until};
use super::turn::Turn;
use super::{Call, asks, wire};
use crate::json::{Json, Object};
use crate::jsonrpc::RpcError;
use crate::protocol::methods::LIFECYCLE;

/// A rule that is being carried out.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) call: Call,
    pub(super) steps: VecDeque<Step>,
    /// The rest of the usual, once that was begun.
    usual: Option<VecDeque<Step>>,
    /// The requests that it made: their labels and places.
    made: Vec<(String, usize)>,
    /// The turn that it is in.
    pub(super) turn: Option<Turn>,
    /// The stop that it carries out.
    pub(super) stop: Option<u64>,
}

/// The outcome of a step.
enum Flow {
    Next,
    /// The step is to be tried again when something has changed.
    Wait(Step),
}

impl Task {
    pub(super) fn new(call: Call, steps: impl IntoIterator<Item = Step>) -> Task {
        let steps = steps.into_iter().collect();
        Task { call, steps, usual: None, made: Vec::new(), turn: None, stop: None }
    }

    /// Puts steps in front of those that are left.
    pub(super) fn put_first(&mut self, steps: Vec<Step>) {
        for step in steps.into_iter().rev() {
            self.steps.push_front(step);
        }
    }
}

impl Runtime {
    /// Carries out a rule as far as that goes, and then whatever that sets free.
    pub(super) fn start(&mut self, mut task: Task) {
        self.advance(&mut task);
        if !task.steps.is_empty() {
            self.tasks.push(task);
        }
        self.run();
    }

    /// Goes on with rules until all of them wait.
    pub(super) fn run(&mut self) {
        let mut progress = true;
        while progress {
            progress = false;
            for mut task in std::mem::take(&mut self.tasks) {
                progress |= self.advance(&mut task);
                if !task.steps.is_empty() {
                    self.tasks.push(task);
                }
            }
        }
    }

    /// Takes steps of a rule until one waits. False if the first already does.
    fn advance(&mut self, task: &mut Task) -> bool {
        let mut progress = false;
        while !self.ended {
            if self.is_cut_short(task) {
                // An abort is answered even if its session is no more.
                let answers = task.stop.take().is_some();
                task.steps.retain(|step| answers && step.answers());
                progress = true;
            }
            let Some(step) = task.steps.pop_front() else { return progress };
            match self.take(task, step) {
                Flow::Next => progress = true,
                Flow::Wait(step) => {
                    task.steps.push_front(step);
                    return progress;
                }
            }
        }
        task.steps.clear();
        true
    }

    fn take(&mut self, task: &mut Task, step: Step) -> Flow {
        match step.0 {
            StepKind::Reply(result) => self.answer_call(task.call.id.as_ref(), Ok(&result)),
            StepKind::Error { code, message, data } => {
                self.answer_call(task.call.id.as_ref(), Err(&RpcError { code, message, data }));
            }
            StepKind::Silent => {}
            StepKind::Usual => {
                let usual = self.usual_rest(task);
                task.put_first(usual.into());
            }
            StepKind::UsualReply => {
                let mut usual = self.usual_rest(task);
                let reply = usual.iter().position(Step::answers).map_or(0, |reply| reply + 1);
                let rest = usual.split_off(reply);
                task.usual = Some(rest);
                task.put_first(usual.into());
            }
            StepKind::Emit(emission) => self.emit_event(&task.call.session, &emission),
            StepKind::Request(question) => {
                let place = self.make_request(&task.call.session, &question);
                task.made.push((question.label, place));
            }
            StepKind::Ask(ask) => self.ask(task, ask),
            StepKind::WaitFor(label) => {
                let Some(answer) = self.answer_for(task, &label) else {
                    return Flow::Wait(Step::wait_for(label));
                };
                task.call.answers.push((label, answer));
            }
            StepKind::Cancel(label) => {
                let own = task.made.iter().rev().find(|(known, _)| *known == label).map(|(_, place)| *place);
                let place = own.or_else(|| self.requests.labelled(&label));
                if place.is_none() {
                    let step = format!("Step::cancel({label})");
                    self.complain(Complaint::NothingToDo {
                        step,
                        why: "no request has that label".to_owned(),
                    });
                }
                self.cancel_request(place);
            }
            StepKind::Notify { method, params } => self.send(wire::notification(&method, &params)),
            StepKind::Hold(name) => {
                if !self.released.contains(&name) {
                    return Flow::Wait(Step::hold(name));
                }
            }
            StepKind::Raw(bytes) | StepKind::Frame(bytes) => self.send(bytes),
            StepKind::End => self.end(),
            StepKind::With(steps) => task.put_first(steps(&task.call)),
            StepKind::Turn(act) => self.act(task, act),
            StepKind::DeleteSession(session) => {
                let session = session.unwrap_or_else(|| task.call.session.clone());
                if self.delete_session(&session) {
                    // Not as steps: those of a turn of the session end here.
                    for _ in 0..2 {
                        let params = lifecycle("session.deleted", &session);
                        self.send(wire::notification(LIFECYCLE, &params));
                    }
                } else {
                    let step = format!("Step::delete_session({session})");
                    self.complain(Complaint::NothingToDo {
                        step,
                        why: "there is no such session".to_owned(),
                    });
                }
            }
            StepKind::WaitUntil(until) => {
                if !self.has_come(until, &task.call.session) {
                    return Flow::Wait(Step::wait_until(until));
                }
            }
        }
        Flow::Next
    }

    /// Takes what is left of the usual for the task's call: all of it, if none was taken.
    fn usual_rest(&mut self, task: &mut Task) -> VecDeque<Step> {
        match task.usual.replace(VecDeque::new()) {
            Some(left) => left,
            None => self.usual(&task.call).into(),
        }
    }

    fn has_come(&self, until: Until, session: &str) -> bool {
        match until {
            Until::HooksAnswered => !self.requests.hook_is_open(session),
            Until::Stopped(number) => {
                let session = self.sessions.get(session);
                session.is_none_or(|session| session.activity != Activity::Stopping(number))
            }
            Until::ClientQuiet => self.client_is_quiet,
        }
    }

    fn answer_for(&self, task: &Task, label: &str) -> Option<Result<Json, RpcError>> {
        let own = task.made.iter().rev().find(|(known, _)| known == label).map(|(_, place)| *place);
        let Some(place) = own
            .or_else(|| self.requests.labelled(label))
            .filter(|_| !self.asks.is_unasked(&task.call.session, label))
        else {
            return self.asks.answer_of(&task.call.session, label).map(Ok);
        };
        let request = self.requests.get(place)?;
        if request.method == "llmInference.httpRequestStart" && matches!(request.answer, Some(Ok(_))) {
            return self.response_to(label).map(Ok);
        }
        let twin = || self.asks.answer_of_twin(label, &request.method).map(Ok);
        request.answer.clone().or_else(twin)
    }

    pub(super) fn make_request(&mut self, session: &str, question: &Question) -> usize {
        let session = question.session.as_deref().unwrap_or(session);
        let params = with_session(&question.params, session);
        self.asks.take_as_asked(session, &question.label);
        let place = self.requests.enter(&question.label, &question.method, params, question.id.clone());
        if let Some(request) = self.requests.get(place) {
            let frame = wire::request(&request.id, &request.method, &request.params);
            self.send(frame);
        }
        place
    }

    pub(super) fn cancel_request(&mut self, place: Option<usize>) {
        let Some(request) = place.and_then(|place| self.requests.get(place)) else { return };
        let params = Object::new().raw("id", &request.id).finish();
        self.send(wire::notification("$/cancelRequest", &params));
    }

    pub(super) fn emit_event(&mut self, session: &str, emission: &Emission) {
        let id = emission.session.as_deref().unwrap_or(session);
        let interested =
            self.sessions.get(id).is_some_and(|session| session.is_interested_in(&emission.event_type));
        if asks::needs_interest(&emission.event_type) && !interested {
            self.asks.pass_over(id, &emission.event_type, &emission.data);
            let label = emission.data.get("requestId").and_then(|id| id.decode().ok()).unwrap_or_default();
            let missing = format!("session.eventLog.registerInterest of {}", emission.event_type);
            self.complain(Complaint::NotAsked { ask: emission.event_type.clone(), label, missing });
            return;
        }
        let event_id = self.counters.event();
        self.asks.observe(id, &emission.event_type, &emission.data, emission.label.as_deref());
        let session = self.sessions.get_mut(id);
        let is_update = session.is_some() && !emission.ephemeral;
        let parent = session.as_ref().and_then(|session| session.last_event.as_deref());
        let mut event = Object::new()
            .str("type", &emission.event_type)
            .raw("data", &emission.data)
            .str("id", &event_id)
            .str("timestamp", TIME)
            .raw("parentId", &parent.map_or_else(Json::null, Json::text));
        if emission.ephemeral {
            event = event.raw("ephemeral", &Json::from_static("true"));
        }
        if let Some(agent) = &emission.agent {
            event = event.str("agentId", agent);
        }
        let event = event.finish();
        if let Some(session) = session {
            let producer = emission.data.get("producer");
            if emission.event_type == "session.start"
                && producer.is_some_and(|producer| producer == Json::text(PRODUCER))
            {
                session.started = true;
            }
            if !emission.ephemeral {
                session.last_event = Some(event_id);
                session.history.push(event.clone());
                if let Some(disk) = &self.script.disk {
                    disk.write(id, session, self.counters.events());
                }
            }
        }
        let params = Object::new().str("sessionId", id).raw("event", &event).finish();
        self.send(wire::notification("session.event", &params));
        if is_update && self.script.lifecycle == Lifecycle::Notified {
            let params = lifecycle("session.updated", id);
            self.send(wire::notification(LIFECYCLE, &params));
        }
    }
}

/// The parameters of a notification of what became of a session.
pub(super) fn lifecycle(what: &str, session: &str) -> Json {
    let params = Object::new().str("type", what).str("sessionId", session);
    if what == "session.deleted" {
        return params.finish();
    }
    let metadata = Object::new().str("startTime", TIME).str("modifiedTime", TIME).finish();
    params.raw("metadata", &metadata).finish()
}

/// Parameters with the session's id in front, if they are an object without one.
fn with_session(params: &Json, session: &str) -> Json {
    let Some(members) = params.as_str().strip_prefix('{') else { return params.clone() };
    if session.is_empty() || params.get("sessionId").is_some() {
        return params.clone();
    }
    let comma = if members.trim_start().starts_with('}') { "" } else { "," };
    Json::from_text(format!("{{\"sessionId\":{}{comma}{members}", Json::text(session).as_str()))
}
