//! The steps that are still to be done for a session after its create or resume was answered, one call after the other.

use std::collections::VecDeque;

use super::starting::SessionInfo;
use crate::ids::SessionKey;
use crate::json::{Json, Object};
use crate::protocol::methods;
use crate::session::{ClientMode, EMPTY_OPTIONS, OPTIONS, SessionConfig, SessionId};

/// One call of those.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) method: &'static str,
    /// The call's parameters beside the session's id.
    pub(super) fields: Vec<(&'static str, Json)>,
    /// The consequence for the start if the step fails.
    pub(super) failure: Failure,
}

/// The consequence for a start when one of its steps fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// It fails with the step, and is undone.
    Fails,
    /// It goes on.
    Passes,
}

/// A create or resume that the runtime has answered and whose steps go on.
#[derive(Debug)]
pub(super) struct StartSteps {
    pub(super) session: SessionKey,
    pub(super) info: SessionInfo,
    left: VecDeque<Step>,
    /// The consequence for the start if the step fails that is on its way.
    on_its_way: Failure,
}

/// The next thing once a step is answered: a call, or the end of the start.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// This call.
    Call(Step),
    /// The session is there.
    Done,
    /// The start has failed.
    Failed,
}

impl Step {
    /// The call's parameters.
    pub(super) fn params(&self, id: &SessionId) -> Json {
        let named = Object::new().str("sessionId", id.as_str());
        self.fields.iter().fold(named, |object, (name, value)| object.raw(name, value)).finish()
    }
}

/// The step that registers interest in a type of events.
pub(super) fn interest(event: &str) -> Step {
    Step {
        method: methods::REGISTER_INTEREST,
        fields: vec![("eventType", Json::text(event))],
        failure: Failure::Fails,
    }
}

impl StartSteps {
    /// `interests` are the types of events that are to be registered for.
    pub(super) fn new(
        session: SessionKey,
        info: SessionInfo,
        interests: impl IntoIterator<Item = &'static str>,
        config: impl IntoIterator<Item = Step>,
    ) -> Self {
        let left = interests.into_iter().map(interest).chain(config).collect();
        Self { session, info, left, on_its_way: Failure::Passes }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.left.is_empty()
    }

    /// Adds a step, to be done next.
    pub(super) fn add(&mut self, step: Step) {
        self.left.push_front(step);
    }

    /// Begins. Returns what to do first.
    pub(super) fn begin(&mut self) -> Next {
        self.on_its_way = Failure::Passes;
        self.answered(true)
    }

    /// Notes that the step on its way was answered; `done` says whether it succeeded. Returns what to do next.
    pub(super) fn answered(&mut self, done: bool) -> Next {
        if !done && self.on_its_way == Failure::Fails {
            return Next::Failed;
        }
        match self.left.pop_front() {
            Some(step) => {
                self.on_its_way = step.failure;
                Next::Call(step)
            }
            None => Next::Done,
        }
    }
}

/// The steps that a config asks for, if there are any.
pub(super) fn of_config(config: &SessionConfig, mode: ClientMode, resumed: bool) -> Option<Box<[Step]>> {
    if config.is_as_given() {
        return None;
    }
    let mut steps = Vec::new();
    if resumed && config.value("enableSkills").is_some_and(|on| on.as_str() == "true") {
        steps.push(Step { method: methods::RELOAD_SKILLS, fields: Vec::new(), failure: Failure::Passes });
    }
    let set = |name: &'static str| Some((name, config.value(name)?.clone()));
    let fields: Vec<_> = match mode {
        ClientMode::Cli => OPTIONS.into_iter().filter_map(set).collect(),
        ClientMode::Empty => EMPTY_OPTIONS
            .into_iter()
            .map(|(name, value)| set(name).unwrap_or((name, Json::from_static(value))))
            .collect(),
    };
    if !fields.is_empty() {
        steps.push(Step { method: methods::UPDATE_OPTIONS, fields, failure: Failure::Fails });
    }
    (!steps.is_empty()).then(|| steps.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info() -> SessionInfo {
        SessionInfo {
            session_id: SessionId::from("s"),
            workspace_path: None,
            remote_url: None,
            raw: Json::null(),
        }
    }

    fn steps(interests: &[&'static str], config: Option<Box<[Step]>>) -> StartSteps {
        let session = SessionKey::new(1, 1, 0);
        StartSteps::new(session, info(), interests.iter().copied(), config.into_iter().flatten())
    }

    fn method(next: Next) -> &'static str {
        match next {
            Next::Call(step) => step.method,
            Next::Done => "done",
            Next::Failed => "failed",
        }
    }

    #[test]
    fn steps_go_out_one_by_one_interests_first() {
        let config = SessionConfig::new().raw_field("coauthorEnabled", Json::from_static("true"));
        let config = of_config(&config, ClientMode::Cli, false);
        let mut steps = steps(&["command.queued"], config);
        assert!(!steps.is_empty());
        let Next::Call(first) = steps.begin() else { panic!("there are two") };
        assert_eq!(
            first.params(&SessionId::from("s")).as_str(),
            r#"{"sessionId":"s","eventType":"command.queued"}"#
        );
        let Next::Call(second) = steps.answered(true) else { panic!("there are two") };
        assert_eq!(second.method, "session.options.update");
        assert_eq!(
            second.params(&SessionId::from("s")).as_str(),
            r#"{"sessionId":"s","coauthorEnabled":true}"#
        );
        assert_eq!(method(steps.answered(true)), "done");
    }

    #[test]
    fn a_step_that_must_not_fail_fails_the_start() {
        let mut steps = steps(&["command.queued"], None);
        steps.begin();
        assert_eq!(method(steps.answered(false)), "failed");
    }

    #[test]
    fn a_step_that_is_a_best_effort_is_passed_over() {
        let config = SessionConfig::new().raw_field("enableSkills", Json::from_static("true"));
        let config = of_config(&config, ClientMode::Cli, true);
        let mut steps = steps(&[], config);
        assert_eq!(method(steps.begin()), "session.skills.reload");
        assert_eq!(method(steps.answered(false)), "done");
    }

    #[test]
    fn in_the_empty_mode_all_options_are_set() {
        let config = SessionConfig::new().raw_field("coauthorEnabled", Json::from_static("true"));
        let mut steps = steps(&[], of_config(&config, ClientMode::Empty, false));
        let Next::Call(step) = steps.begin() else { panic!("there is one") };
        let params = concat!(
            r#"{"sessionId":"s","skipCustomInstructions":true,"customAgentsLocalOnly":true,"coauthorEnabled":true,"#,
            r#""manageScheduleEnabled":false,"includedBuiltinSkills":[],"installedPlugins":[]}"#
        );
        assert_eq!(
            (step.method, step.params(&SessionId::from("s")).as_str()),
            ("session.options.update", params)
        );
    }

    #[test]
    fn without_anything_to_do_there_are_none() {
        let skills = SessionConfig::new().raw_field("enableSkills", Json::from_static("true"));
        assert!(of_config(&skills, ClientMode::Cli, false).is_none());
        assert!(of_config(&SessionConfig::new(), ClientMode::Cli, true).is_none());
        let mut none = steps(&[], None);
        assert!(none.is_empty());
        assert_eq!(none.begin(), Next::Done);
    }
}
