//! The runtime's own tools that ask: for the approval of a plan, and for what a skill says.

use super::asking::{called, last_asked, playing, replied, text, turned};
use super::*;

#[test]
fn a_plan_is_approved_sent_back_or_ends_the_turn() {
    let approved = "Ok. exit_plan_mode said: Plan approved! Exited plan mode.";
    let feedback = "Ok. exit_plan_mode said: Plan not approved. User feedback:\n\nshorter";
    let silent = "Ok. exit_plan_mode said: Plan not approved. User feedback:\n\nClient did not respond to exit plan mode request";
    for (answer, expected) in [
        (json!({"result": {"approved": true}}), Some(approved)),
        (json!({"result": {"approved": false, "feedback": "shorter"}}), Some(feedback)),
        (json!({"result": {"approved": false}}), None),
        (json!({"error": {"code": -32603, "message": "nobody"}}), Some(silent)),
    ] {
        let mut runtime = playing(Script::new().answer("Ok.").turn([Step::exit_plan_mode("plan", "S", "P")]));
        let said = turned(&mut runtime);
        let (name, id, _) = last_asked(&said);
        assert_eq!(name, "exitPlanMode.request");
        let said = replied(&mut runtime, &id, answer);
        assert_eq!(event_types(&said)[0], "exit_plan_mode.completed");
        assert_eq!(text(&said), expected);
        assert_eq!(event_types(&said).contains(&"abort".to_owned()), expected.is_none());
    }
}

#[test]
fn a_plan_that_is_approved_ends_its_mode() {
    for (action, mode, logged) in [
        (json!(null), "interactive", "interactive"),
        (json!("interactive"), "interactive", "interactive"),
        (json!("autopilot"), "autopilot", "autopilot"),
        (json!("autopilot_fleet"), "autopilot", "autopilot_fleet"),
        (json!("exit_only"), "interactive", "exit_only"),
        (json!("odd"), "interactive", "interactive"),
    ] {
        let mut runtime = playing(Script::new().turn([Step::exit_plan_mode("plan", "S", "P")]));
        called(&mut runtime, "session.mode.set", json!({"mode": "plan"}));
        let said = turned(&mut runtime);
        let message = said.iter().find(|body| event_type(body) == "user.message").expect("it is said");
        let message = &message["params"]["event"]["data"];
        assert_eq!((&message["content"], &message["agentMode"]), (&json!("?"), &json!("plan")));
        assert_eq!(message["transformedContent"], "[[PLAN]] ?");
        let (_, id, _) = last_asked(&said);
        let answer = json!({"result": {"approved": true, "selectedAction": action}});
        let said = replied(&mut runtime, &id, answer);
        let expected = ["exit_plan_mode.completed", "session.mode_changed", "tool.execution_complete"];
        assert_eq!(event_types(&said)[..3], expected);
        let data = |of: &str| {
            let event = said.iter().find(|body| event_type(body) == of).expect("it is told");
            event["params"]["event"]["data"].clone()
        };
        let known = if action == "odd" { &json!(null) } else { &action };
        assert_eq!(&data("exit_plan_mode.completed")["selectedAction"], known);
        let log = format!("✅ Plan approved, exited plan mode ({logged})");
        assert_eq!(data("tool.execution_complete")["result"]["detailedContent"], log);
        let idle = said.last().expect("it ends");
        assert_eq!(idle["params"]["event"]["data"], json!({"mode": mode}));
    }
}

#[test]
fn a_plan_that_is_approved_by_a_call_may_have_an_action_that_there_is_not() {
    let mut runtime = playing(Script::new().turn([Step::exit_plan_mode("plan", "S", "P")]));
    called(&mut runtime, "session.mode.set", json!({"mode": "plan"}));
    turned(&mut runtime);
    let response = json!({"approved": true, "selectedAction": "odd"});
    let params = json!({"requestId": "plan", "response": response});
    let said = called(&mut runtime, "session.ui.handlePendingExitPlanMode", params);
    assert_eq!(said[0]["params"]["event"]["data"]["selectedAction"], "odd");
    assert_eq!(called(&mut runtime, "session.mode.get", json!({}))[0]["result"], "interactive");
}

#[test]
fn a_skill_is_read_by_a_tool() {
    let failed = |why: &str| Some(format!("Failed to load SDK-provided skill: skill provider read {why}"));
    let loaded = "Skill \"notes\" loaded successfully. Follow the instructions in the skill context.";
    let lost = "Failed to load SDK-provided skill \"notes\". Its provider may be unavailable.";
    for (answer, expected, error) in [
        (json!({"result": {"markdown": "# Notes"}}), loaded, None),
        (json!({"result": {"markdown": null}}), lost, failed("resource was not found")),
        (json!({"result": {}}), lost, failed("resource was not found")),
        (json!({"result": {"markdown": 5}}), lost, failed("response was invalid")),
        (json!({"error": {"code": -32603, "message": "no"}}), lost, failed("callback failed")),
    ] {
        let mut runtime = playing(Script::new().answer("Ok.").turn([Step::skill_read("read", "notes")]));
        let said = turned(&mut runtime);
        let start = said.iter().find(|body| event_type(body) == "tool.execution_start").expect("it is used");
        let start = &start["params"]["event"]["data"];
        assert_eq!((&start["toolName"], &start["arguments"]), (&json!("skill"), &json!({"skill": "notes"})));
        let (name, id, params) = last_asked(&said);
        assert_eq!(
            (name.as_str(), &params),
            ("skillProvider.read", &json!({"sessionId": "s", "name": "notes"}))
        );
        let said = replied(&mut runtime, &id, answer);
        assert_eq!(text(&said), Some(format!("Ok. skill said: {expected}").as_str()));
        let complete = &said[0]["params"]["event"];
        assert_eq!(complete["type"], "tool.execution_complete");
        assert_eq!(complete["data"]["error"]["message"].as_str(), error.as_deref());
        let invoked = &said[1]["params"]["event"];
        assert_eq!(invoked["type"] == "skill.invoked", error.is_none());
        if error.is_none() {
            assert_eq!(
                (&invoked["data"]["name"], &invoked["data"]["content"]),
                (&json!("notes"), &json!("# Notes"))
            );
        }
    }
}

#[test]
fn without_skills_there_is_no_such_tool() {
    let mut runtime = playing(Script::new().answer("Ok.").turn([Step::skill_read("read", "notes")]));
    called(&mut runtime, "session.resume", json!({"enableSkills": false}));
    assert_eq!(text(&turned(&mut runtime)), Some("Ok. skill said: Tool 'skill' does not exist."));
    assert!(matches!(runtime.complaints(), [Complaint::NotAsked { ask, .. }] if ask == "skillProvider.read"));
}
