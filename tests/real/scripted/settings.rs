//! What is asked of a session and changed in it beside its turns.

use serde_json::{Value, json};

use super::side::Side;
use super::{APPROVE, asking, finish_tool, hold, idle, permit, plan, sunny};

async fn ask(side: &mut Side, method: &str, mut params: Value) -> Value {
    params["sessionId"] = json!("s");
    side.call(method, params).await
}

#[tokio::test]
async fn a_session_is_read_and_changed() {
    hold(plan, async |side| {
        side.create("s", asking()).await;
        side.prompt("hello").await;
        idle(side).await;
        ask(side, "session.model.switchTo", json!({"modelId": "m1", "autoTier": null})).await;
        ask(side, "session.model.switchAutoTier", json!({"autoTier": null})).await;
        ask(side, "session.mode.get", json!({})).await;
        ask(side, "session.mode.set", json!({"mode": "plan"})).await;
        ask(side, "session.mode.get", json!({})).await;
        ask(side, "session.mode.set", json!({"mode": "interactive"})).await;
        ask(side, "session.name.set", json!({"name": "mine"})).await;
        ask(side, "session.name.get", json!({})).await;
        for level in ["info", "warning", "error"] {
            ask(side, "session.log", json!({"message": "careful", "level": level})).await;
        }
        ask(side, "session.plan.update", json!({"content": "do it"})).await;
        ask(side, "session.plan.update", json!({"content": "do it well"})).await;
        ask(side, "session.plan.delete", json!({})).await;
        ask(side, "session.queue.pendingItems", json!({})).await;
        ask(side, "session.queue.removeMostRecent", json!({})).await;
        ask(side, "session.queue.clear", json!({})).await;
        ask(side, "session.permissions.getMode", json!({})).await;
        ask(side, "session.permissions.setApproveAll", json!({"enabled": false})).await;
        ask(side, "session.permissions.resetSessionApprovals", json!({})).await;
        side.call("session.setForeground", json!({"sessionId": "s"})).await;
        side.call("session.getForeground", json!({})).await;
        side.call("session.getLastId", json!({})).await;
        side.call("session.getMetadata", json!({"sessionId": "never-there"})).await;
    })
    .await;
}

#[tokio::test]
async fn what_waits_is_listed() {
    hold(plan, async |side| {
        side.create("s", asking()).await;
        side.prompt("weather").await;
        let permission = side.event("permission.requested").await;
        let waiting = ask(side, "session.permissions.pendingRequests", json!({})).await;
        assert_eq!(waiting["result"]["items"].as_array().map(Vec::len), Some(1), "{waiting}");
        permit(side, &permission, json!({"kind": APPROVE})).await;
        let tool = side.event("external_tool.requested").await;
        let waiting = ask(side, "session.tools.listPendingRequests", json!({})).await;
        assert_eq!(waiting["result"]["items"].as_array().map(Vec::len), Some(1), "{waiting}");
        finish_tool(side, &tool, sunny()).await;
        idle(side).await;
        ask(side, "session.permissions.pendingRequests", json!({})).await;
        ask(side, "session.tools.listPendingRequests", json!({})).await;
    })
    .await;
}
