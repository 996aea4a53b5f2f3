//! Plans that are approved or not. That one is approved is `handlers::a_plan_is_approved`; the switch of models at a limit is
//! `account_asks::another_model_may_take_over`.

use pilotwire::Prompt;
use pilotwire::handlers::{ExitPlanMode, Handlers, Policy};
use pilotwire::types::{TypedEvent, enums};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use super::next_of;
use crate::client::{Started, within};
use crate::seen::Seen;

#[tokio::test]
async fn a_plan_is_sent_back_and_then_approved_with_an_action() {
    let plan = |summary: &str| {
        let actions = json!(["interactive", "autopilot", "exit_only"]);
        Reply::tool(
            "exit_plan_mode",
            json!({"summary": summary, "actions": actions, "recommendedAction": "interactive"}),
        )
    };
    let script = Script::new().on("plan", [plan("Do it."), plan("Do it twice."), Reply::text("Done.")]);
    let started = Started::new("scenario-mode_handlers", script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().permissions(Policy::approve_all()).on_exit_plan_mode(move |plan, _| {
        let view = plan.view();
        let actions: Vec<_> = view.actions().map(|action| action.as_str().to_owned()).collect();
        notes.note(format!(
            "{} {} {}",
            view.summary(),
            actions.join(","),
            view.recommended_action().as_str()
        ));
        let again = view.summary() == "Do it.";
        async move {
            match again {
                true => ExitPlanMode::reject_with("not enough"),
                false => ExitPlanMode::approve_as(enums::UIExitPlanModeAction::Interactive),
            }
        }
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let turn = within(session.send_and_wait(Prompt::new("plan it").agent_mode("plan"))).await;
    assert_eq!(turn.expect("the turn ends well").text(), "Done.");
    assert_eq!(
        seen.take(),
        [
            "Do it. autopilot,interactive,exit_only interactive",
            "Do it twice. autopilot,interactive,exit_only interactive"
        ]
    );
    for (approved, feedback, action) in [(false, Some("not enough"), None), (true, None, Some("interactive"))]
    {
        let told = next_of(&mut events, |event| match event {
            TypedEvent::ExitPlanModeCompleted(completed) => {
                assert_eq!(completed.approved(), Some(approved));
                assert_eq!(completed.feedback().as_deref(), feedback);
                Some(completed.selected_action().map(|action| action.as_str().to_owned()))
            }
            _ => None,
        });
        assert_eq!(told.await.as_deref(), action);
    }
    let requests = started.model.requests();
    assert!(requests[1].tool_results()[0].contains("not enough"), "{:?}", requests[1].tool_results());
    assert_eq!(within(session.mode()).await.expect("it answers"), enums::SessionMode::Interactive);
    started.end().await;
}
