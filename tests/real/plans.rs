//! What the user may say to a plan, and how the agent goes on. That one is sent back with a reason, and then approved to be
//! carried out, is `scenarios::mode_handlers`.

use pilotwire::handle::{Events, Session};
use pilotwire::handlers::{ExitPlanMode, Handlers, Policy};
use pilotwire::types::TypedEvent;
use pilotwire::types::enums::{SessionMode, UIExitPlanModeAction};
use pilotwire::{Prompt, Turn, TurnError};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use crate::client::{Started, within};
use crate::scenarios::next_of;
use crate::scenarios::steps::idle;

/// A plan, to which the user says this; and then the agent goes on as the script says.
struct Planned {
    started: Started,
    session: Session,
    events: Events,
    turn: Result<Turn, TurnError>,
}

impl Planned {
    async fn new(name: &'static str, says: fn() -> ExitPlanMode, then: Reply) -> Self {
        let actions = json!(["interactive", "autopilot", "autopilot_fleet", "exit_only"]);
        let plan = json!({"summary": "Do it.", "actions": actions, "recommendedAction": "interactive"});
        let script = [Reply::tool("exit_plan_mode", plan)].into_iter();
        let started = Started::new(name, Script::sequence(script.chain([then]))).await;
        let handlers = Handlers::new()
            .permissions(Policy::approve_all())
            .on_exit_plan_mode(move |_, _| async move { says() });
        let (session, events) = started.session_with(started.config(), handlers).await;
        let turn = within(session.send_and_wait(Prompt::new("plan it").agent_mode("plan"))).await;
        Self { started, session, events, turn }
    }

    async fn mode(&self) -> SessionMode {
        within(self.session.mode()).await.expect("it answers")
    }

    /// What is told of the answer: whether it was an approval, and the action.
    async fn told(&mut self) -> (Option<bool>, Option<String>) {
        next_of(&mut self.events, |event| match event {
            TypedEvent::ExitPlanModeCompleted(completed) => Some((
                completed.approved(),
                completed.selected_action().map(|action| action.as_str().to_owned()),
            )),
            _ => None,
        })
        .await
    }
}

#[tokio::test]
async fn a_plan_that_is_only_left_waits_for_the_next_prompt() {
    let says = || ExitPlanMode::approve_as(UIExitPlanModeAction::ExitOnly);
    let mut planned = Planned::new("scenario-plan-exit", says, Reply::text("Tell me when.")).await;
    assert_eq!(planned.turn.as_ref().expect("it ends well").text(), "Tell me when.");
    assert_eq!(planned.told().await, (Some(true), Some("exit_only".to_owned())));
    assert_eq!(planned.mode().await, SessionMode::Interactive);
    let result = planned.started.model.requests()[1].tool_results().concat();
    assert!(result.contains("Wait for the user"), "{result}");
    planned.started.end().await;
}

#[tokio::test]
async fn a_plan_is_carried_out_by_the_autopilot_alone_or_with_helpers() {
    for (name, says, action) in [
        (
            "scenario-plan-autopilot",
            (|| ExitPlanMode::approve_as(UIExitPlanModeAction::Autopilot)) as fn() -> ExitPlanMode,
            "autopilot",
        ),
        (
            "scenario-plan-fleet",
            || ExitPlanMode::approve_as(UIExitPlanModeAction::AutopilotFleet),
            "autopilot_fleet",
        ),
    ] {
        // The autopilot ends with the model's error: what it does until then is not of the plan.
        let mut planned = Planned::new(name, says, Reply::text("Done.")).await;
        let failed = planned.turn.as_ref().expect_err("the model has nothing more to say");
        assert!(matches!(failed, TurnError::Agent { .. }), "{failed:?}");
        assert_eq!(planned.told().await, (Some(true), Some(action.to_owned())));
        assert_eq!(planned.mode().await, SessionMode::Autopilot);
        next_of(&mut planned.events, |event| {
            matches!(event, TypedEvent::SessionAutopilotStopped(_)).then_some(())
        })
        .await;
        // It was sent on although it had stopped.
        let requests = planned.started.model.requests();
        assert!(requests.len() > 2, "{}", requests.len());
        planned.started.end().await;
    }
}

#[tokio::test]
async fn a_plan_that_is_refused_without_a_reason_ends_the_turn() {
    let mut planned = Planned::new("scenario-plan-refused", ExitPlanMode::reject, Reply::text("Back.")).await;
    let failed = planned.turn.as_ref().expect_err("it is refused");
    assert!(matches!(failed, TurnError::Aborted), "{failed:?}");
    assert_eq!(planned.told().await, (Some(false), None));
    assert_eq!(planned.started.model.requests().len(), 1, "the model is not told");
    // A prompt that comes before the end of the turn would be a part of it.
    idle(&mut planned.events).await;
    let turn = within(planned.session.send_and_wait("again")).await.expect("the session goes on");
    assert_eq!(turn.text(), "Back.");
    planned.started.end().await;
}
