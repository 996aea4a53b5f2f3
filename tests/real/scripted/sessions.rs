//! Sessions that are listed, left, come back to and deleted.

use serde_json::{Value, json};

use super::side::Side;
use super::{APPROVE, asking, finish_tool, hold, idle, permit, plan, s, sunny};

/// The calls for a session, and what is said of one that is no more.
async fn call_everything(side: &mut Side, session: &str) {
    let answer = json!({"sessionId": session, "requestId": "r", "result": {"kind": APPROVE}});
    side.call("session.send", json!({"sessionId": session, "prompt": "x"})).await;
    side.call("session.permissions.handlePendingPermissionRequest", answer.clone()).await;
    side.call("session.tools.handlePendingToolCall", answer.clone()).await;
    side.call("session.commands.handlePendingCommand", answer).await;
    let interest = json!({"sessionId": session, "eventType": "x"});
    side.call("session.eventLog.registerInterest", interest).await;
    let methods = [
        "session.getMessages",
        "session.abort",
        "session.detach",
        "session.destroy",
        "session.delete",
        "session.resume",
        "session.noSuch",
    ];
    for method in methods {
        side.call(method, json!({"sessionId": session})).await;
    }
}

#[tokio::test]
async fn a_deleted_session_ends_without_a_word() {
    hold(plan, async |side| {
        side.create("s", asking()).await;
        side.prompt("weather").await;
        side.event("permission.requested").await;
        side.prompt("dropped").await;
        side.delete_elsewhere("s").await;
        let deleted = |message: &Value| message["params"]["type"] == "session.deleted";
        side.until(deleted).await;
        side.until(deleted).await;
        call_everything(side, "s").await;
        call_everything(side, "never-there").await;

        side.create("s", asking()).await;
        side.prompt("hold-a").await;
        side.held("a").await;
        side.call("session.delete", s()).await;
        side.release("a");
        call_everything(side, "s").await;
    })
    .await;
}

#[tokio::test]
async fn a_session_is_left_and_come_back_to() {
    hold(plan, async |side| {
        // Nothing of it was kept.
        side.create("t", json!({})).await;
        side.call("session.detach", json!({"sessionId": "t"})).await;
        side.resume("t", json!({})).await;

        side.create("s", asking()).await;
        side.prompt("weather").await;
        let permission = side.event("permission.requested").await;
        side.call("session.detach", s()).await;
        permit(side, &permission, json!({"kind": APPROVE})).await;
        side.call("session.send", json!({"sessionId": "s", "prompt": "x"})).await;
        side.resume("s", asking()).await;
        side.event("session.resume").await;
        permit(side, &permission, json!({"kind": APPROVE})).await;
        side.prompt("hello").await;
        idle(side).await;
        side.call("session.destroy", s()).await;
        side.call("session.destroy", s()).await;

        // Created again while it is there, in the midst of a turn and not, and resumed so.
        side.resume("s", asking()).await;
        side.create("s", asking()).await;
        side.prompt("weather").await;
        let permission = side.event("permission.requested").await;
        side.create("s", asking()).await;
        side.resume("s", asking()).await;
        permit(side, &permission, json!({"kind": APPROVE})).await;
        let tool = side.event("external_tool.requested").await;
        finish_tool(side, &tool, sunny()).await;
        idle(side).await;
        side.resume("s", asking()).await;
        side.event("session.resume").await;
    })
    .await;
}

#[tokio::test]
async fn only_sessions_with_a_turn_are_listed() {
    hold(plan, async |side| {
        side.create("s", asking()).await;
        side.create("t", json!({})).await;
        side.prompt("hello").await;
        idle(side).await;
        let listed = side.call("session.list", json!({})).await;
        let sessions = listed["result"]["sessions"].as_array().expect("a list");
        let ids: Vec<&Value> = sessions.iter().map(|session| &session["sessionId"]).collect();
        assert_eq!(ids, [&json!("s")]);
    })
    .await;
}

#[tokio::test]
async fn what_says_not_which_session_it_is_for_is_refused() {
    hold(plan, async |side| {
        side.create("s", json!({})).await;
        for params in [
            json!(null),
            json!([]),
            json!([{"sessionId": "s"}]),
            json!("x"),
            json!({}),
            json!({"sessionId": 5}),
        ] {
            for method in [
                "session.send",
                "session.abort",
                "session.getMessages",
                "session.detach",
                "session.destroy",
                "session.delete",
                "session.eventLog.registerInterest",
                "session.permissions.handlePendingPermissionRequest",
                "session.ui.handlePendingElicitation",
                "session.noSuch",
                "no.such",
            ] {
                side.call(method, params.clone()).await;
            }
        }
        for params in [json!("x"), json!([]), json!(5), json!({"sessionId": 5})] {
            side.call("session.create", params).await;
        }
        for params in [json!(null), json!({}), json!({"sessionId": 5}), json!({"sessionId": "t"})] {
            side.call("session.resume", params).await;
        }
        let methods = [
            "session.permissions.handlePendingPermissionRequest",
            "session.tools.handlePendingToolCall",
            "session.ui.handlePendingElicitation",
            "session.ui.handlePendingUserInput",
            "session.ui.handlePendingExitPlanMode",
            "session.ui.handlePendingAutoModeSwitch",
            "session.ui.handlePendingSampling",
            "session.ui.handlePendingSessionLimitsExhausted",
            "session.ui.handlePendingNothing",
            "session.mcp.oauth.handlePendingRequest",
            "session.mcp.headers.handlePendingHeadersRefreshRequest",
            "session.commands.handlePendingCommand",
            "session.commands.respondToQueuedCommand",
        ];
        for method in methods {
            side.call(method, s()).await;
            let result = json!({"kind": "none", "action": "cancel", "handled": true});
            let response = json!({"approved": true, "answer": "x", "wasFreeform": true, "action": "cancel"});
            let params =
                json!({"sessionId": "s", "requestId": "nobody", "result": result, "response": response});
            side.call(method, params).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_resume_whose_parameters_are_no_object_ends_it() {
    for params in [json!([]), json!("x")] {
        hold(plan, async |side| {
            side.create("s", json!({})).await;
            side.send("session.resume", params.clone()).await;
            side.end().await;
        })
        .await;
    }
}
