//! Turns: prompts, tools and permissions, and what ends them.

use serde_json::json;

use super::{APPROVE, WEATHER, asking, finish_tool, hold, idle, permit, plan, s, sunny, with_tools};
use crate::peer::event_type;

#[tokio::test]
async fn a_turn_is_the_same() {
    for streaming in [true, false] {
        hold(plan, async |side| {
            side.create("s", json!({"streaming": streaming})).await;
            for prompt in ["hello", "unknown", "again"] {
                side.prompt(prompt).await;
                idle(side).await;
            }
            side.call("ping", json!({"message": "x"})).await;
            side.call("status.get", json!({})).await;
        })
        .await;
    }
}

#[tokio::test]
async fn a_tool_needs_a_permission_that_can_be_asked_for() {
    for flag in [None, Some(false), Some(true)] {
        hold(plan, async |side| {
            let mut config = with_tools(json!({"streaming": true}));
            if let Some(flag) = flag {
                config["requestPermission"] = json!(flag);
            }
            side.create("s", config).await;
            side.prompt("weather").await;
            if flag == Some(true) {
                let permission = side.event("permission.requested").await;
                permit(side, &permission, json!({"kind": APPROVE})).await;
                let tool = side.event("external_tool.requested").await;
                finish_tool(side, &tool, sunny()).await;
            }
            idle(side).await;
            side.prompt("free").await;
            let tool = side.event("external_tool.requested").await;
            finish_tool(side, &tool, sunny()).await;
            idle(side).await;
        })
        .await;
    }
}

#[tokio::test]
async fn a_permission_is_answered_in_every_way() {
    let approval = json!({"kind": "custom-tool", "toolName": "other"});
    let answers = [
        json!({"kind": APPROVE}),
        json!({"kind": "approved"}),
        json!({"kind": "approve-for-session"}),
        json!({"kind": "approve-for-session", "approval": approval}),
        json!({"kind": "approve-for-location", "approval": approval, "locationKey": "x"}),
        json!({"kind": "approve-for-location", "approval": approval}),
        json!({"kind": "approve-for-location", "locationKey": "x"}),
        json!({"kind": "approve-for-location"}),
        json!({"kind": "approve-permanently"}),
        json!({"kind": "reject"}),
        json!({"kind": "reject", "feedback": "not now"}),
        json!({"kind": "reject", "feedback": ""}),
        json!({"kind": "reject", "feedback": 5}),
        json!({"kind": "user-not-available"}),
        json!({"kind": "cancelled"}),
        json!({"kind": "no-result"}),
        json!({"kind": "denied-by-rules"}),
        json!({"kind": "odd"}),
        json!({"kind": 5}),
        json!({"approved": true}),
        json!({}),
        json!(APPROVE),
        json!(null),
    ];
    hold(plan, async |side| {
        side.create("s", asking()).await;
        let nobody = json!({"requestId": "nobody"});
        permit(side, &nobody, json!({"kind": APPROVE})).await;
        for answer in &answers {
            side.prompt("weather").await;
            let permission = side.event("permission.requested").await;
            permit(side, &permission, answer.clone()).await;
            permit(side, &permission, json!({"kind": APPROVE})).await;
            let next = side
                .until(|message| ["external_tool.requested", "session.idle"].contains(&event_type(message)))
                .await;
            if event_type(&next) == "external_tool.requested" {
                finish_tool(side, &next["params"]["event"]["data"], sunny()).await;
                idle(side).await;
            }
        }
        // What is approved for the session is not asked for again.
        side.prompt("weather").await;
        let permission = side.event("permission.requested").await;
        let approval = json!({"kind": "custom-tool", "toolName": WEATHER});
        permit(side, &permission, json!({"kind": "approve-for-session", "approval": approval})).await;
        for prompt in ["weather", "end"] {
            let tool = side.event("external_tool.requested").await;
            finish_tool(side, &tool, sunny()).await;
            idle(side).await;
            side.prompt(prompt).await;
        }
        idle(side).await;
        side.has_repeated("permission.completed");
    })
    .await;
}

#[tokio::test]
async fn a_tool_is_answered_in_every_way() {
    let answers = [
        sunny(),
        json!({"result": "plain"}),
        json!({"result": {"text": "x"}}),
        json!({"result": {"textResultForLlm": "t"}}),
        json!({"result": {"textResultForLlm": "t", "sessionLog": "log"}}),
        json!({"result": {"textResultForLlm": "t", "resultType": "failure", "error": "e"}}),
        json!({"result": {"textResultForLlm": "t", "resultType": "failure"}}),
        json!({"result": {"textResultForLlm": "t", "resultType": "denied"}}),
        json!({"result": {"textResultForLlm": "t", "resultType": "timeout"}}),
        json!({"result": {"textResultForLlm": "t", "resultType": "rejected"}}),
        json!({"result": {"textResultForLlm": "t", "resultType": "odd"}}),
        json!({"result": {"textResultForLlm": 5, "resultType": 5}}),
        json!({"result": null}),
        json!({"result": [1]}),
        json!({"error": "boom"}),
        json!({"error": "boom", "result": "x"}),
        json!({"error": "", "result": "x"}),
        json!({"error": {"message": "boom"}}),
        json!({}),
    ];
    hold(plan, async |side| {
        side.create("s", asking()).await;
        finish_tool(side, &json!({"requestId": "nobody"}), sunny()).await;
        for answer in &answers {
            side.prompt("free").await;
            let tool = side.event("external_tool.requested").await;
            finish_tool(side, &tool, answer.clone()).await;
            let over =
                side.said.iter().rev().take(2).any(|message| message.to_string().contains("session.idle"));
            if !over {
                idle(side).await;
            }
            finish_tool(side, &tool, sunny()).await;
        }
    })
    .await;
}

#[tokio::test]
async fn an_abort_ends_what_runs_and_drops_what_waits() {
    hold(plan, async |side| {
        side.create("s", asking()).await;
        // Nothing to abort.
        side.call("session.abort", s()).await;

        side.prompt("hold-a").await;
        side.held("a").await;
        side.prompt("dropped").await;
        side.call("session.send", json!({"sessionId": "s", "prompt": "dropped", "mode": "immediate"})).await;
        side.call("session.abort", s()).await;
        idle(side).await;
        side.call("session.abort", s()).await;

        side.prompt("free").await;
        let tool = side.event("external_tool.requested").await;
        side.call("session.abort", s()).await;
        idle(side).await;
        finish_tool(side, &tool, sunny()).await;

        side.prompt("weather").await;
        let permission = side.event("permission.requested").await;
        side.call("session.abort", s()).await;
        idle(side).await;
        permit(side, &permission, json!({"kind": APPROVE})).await;

        side.prompt("end").await;
        idle(side).await;
        side.call("session.abort", json!({"sessionId": "t"})).await;
    })
    .await;
}

#[tokio::test]
async fn a_prompt_behind_an_abort_takes_the_place_of_the_idle() {
    hold(plan, async |side| {
        side.create("s", asking()).await;
        let next = json!({"sessionId": "s", "prompt": "next"});
        side.prompt("hold-a").await;
        side.held("a").await;
        side.send_both([("session.abort", s()), ("session.send", next.clone())]).await;
        idle(side).await;

        side.prompt("free").await;
        side.event("external_tool.requested").await;
        side.send_both([("session.abort", s()), ("session.send", next)]).await;
        idle(side).await;
        side.call("ping", json!({})).await;
    })
    .await;
}

#[tokio::test]
async fn an_abort_waits_for_the_hooks() {
    hold(plan, async |side| {
        side.create("s", json!({"streaming": true, "hooks": true})).await;
        side.prompt("hooked").await;
        let neutral = json!({"result": {"output": {}}});
        let start = side.request("hooks.invoke").await;
        side.answer(&start, neutral.clone()).await;
        let submitted = side.request("hooks.invoke").await;
        let abort = side.send("session.abort", s()).await;
        side.event("abort").await;
        side.call("ping", json!({})).await;
        side.answer(&submitted, neutral.clone()).await;
        let transformed = side.request("hooks.invoke").await;
        side.call("ping", json!({})).await;
        assert!(side.said.iter().all(|message| message["id"] != abort || message.get("method").is_some()));
        side.answer(&transformed, neutral).await;
        side.reply_to(abort).await;
        idle(side).await;
    })
    .await;
}

#[tokio::test]
async fn prompts_wait_for_the_turn_or_steer_it() {
    hold(plan, async |side| {
        side.create("s", asking()).await;
        let send = |prompt: &str, mode: &str| json!({"sessionId": "s", "prompt": prompt, "mode": mode});
        side.call("session.send", send("first", "immediate")).await;
        idle(side).await;

        // A tool is in use: what is immediate is said before the model is asked again.
        side.prompt("free").await;
        let tool = side.event("external_tool.requested").await;
        side.call("session.send", send("queued", "enqueue")).await;
        side.call("session.send", send("steering", "immediate")).await;
        side.call("session.send", send("steering too", "immediate")).await;
        side.call("session.send", send("queued too", "odd")).await;
        finish_tool(side, &tool, sunny()).await;
        idle(side).await;

        // The model is asked for the last time: what is immediate has a turn of its own.
        side.prompt("hold-a").await;
        side.held("a").await;
        side.call("session.send", send("queued", "enqueue")).await;
        side.call("session.send", send("steering", "immediate")).await;
        side.call("session.send", send("steering too", "immediate")).await;
        side.release("a");
        idle(side).await;
        side.call("session.send", s()).await;
        idle(side).await;
    })
    .await;
}

#[tokio::test]
async fn a_rejection_drops_what_waits_and_an_error_does_not() {
    hold(plan, async |side| {
        side.create("s", asking()).await;
        for mode in ["enqueue", "immediate"] {
            side.prompt("weather").await;
            let permission = side.event("permission.requested").await;
            side.call("session.send", json!({"sessionId": "s", "prompt": "dropped", "mode": mode})).await;
            let params =
                json!({"sessionId": "s", "requestId": permission["requestId"], "result": {"kind": "reject"}});
            side.call("session.permissions.handlePendingPermissionRequest", params).await;
            idle(side).await;
        }
        side.prompt("free").await;
        let tool = side.event("external_tool.requested").await;
        side.prompt("dropped").await;
        let result = json!({"textResultForLlm": "t", "resultType": "rejected"});
        let params = json!({"sessionId": "s", "requestId": tool["requestId"], "result": result});
        side.call("session.tools.handlePendingToolCall", params).await;
        idle(side).await;

        side.prompt("fail").await;
        let tool = side.event("external_tool.requested").await;
        side.prompt("next").await;
        finish_tool(side, &tool, sunny()).await;
        idle(side).await;
    })
    .await;
}

#[tokio::test]
async fn what_a_hook_has_the_agent_go_on_with_comes_before_what_waits() {
    hold(plan, async |side| {
        side.create("s", json!({"streaming": true, "hooks": true})).await;
        let neutral = json!({"result": {"output": {}}});
        side.prompt("hold-a").await;
        for _ in 0..3 {
            let hook = side.request("hooks.invoke").await;
            side.answer(&hook, neutral.clone()).await;
        }
        side.held("a").await;
        let send = |prompt: &str, mode: &str| json!({"sessionId": "s", "prompt": prompt, "mode": mode});
        side.call("session.send", send("queued", "enqueue")).await;
        side.call("session.send", send("steering", "immediate")).await;
        side.release("a");
        let mut stops = 0;
        // Three of each of the three turns that follow, and the last of the first.
        for _ in 0..10 {
            let hook = side.request("hooks.invoke").await;
            let is_stop = hook["params"]["hookType"] == "agentStop";
            stops += u32::from(is_stop);
            let block = json!({"result": {"output": {"decision": "block", "reason": "go on"}}});
            let answer = if is_stop && stops == 1 { &block } else { &neutral };
            side.answer(&hook, answer.clone()).await;
        }
        idle(side).await;
        assert_eq!(stops, 4);
    })
    .await;
}
