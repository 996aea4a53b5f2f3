//! The scripted runtime beside the real one: the same conversation with both, and what they say is the same.

mod compare;
mod side;

use serde_json::{Value, json};

use crate::peer::event_type;
use side::{Do, Plan, Side};

/// Holds a conversation with both.
async fn hold(plan: Plan, conversation: impl AsyncFn(&mut Side)) {
    let mut real = Side::real(plan).await;
    let mut scripted = Side::scripted(plan).await;
    for side in [&mut real, &mut scripted] {
        conversation(side).await;
        side.catch_up().await;
    }
    let differences = compare::differences(&real.said, &scripted.said);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

const WEATHER: &str = "get_weather";
const APPROVE: &str = "approve-once";

/// A config with a tool that needs permission, and one that does not.
fn with_tools(mut config: Value) -> Value {
    let parameters = json!({"type": "object", "properties": {"city": {"type": "string"}}});
    let tool = |name: &str| json!({"name": name, "description": "The weather", "parameters": parameters});
    let mut free = tool("free");
    free["skipPermission"] = json!(true);
    config["tools"] = json!([tool(WEATHER), free]);
    config
}

fn asking() -> Value {
    with_tools(json!({"streaming": true, "requestPermission": true, "requestUserInput": true}))
}

fn use_weather() -> Do {
    Do::UseTool(WEATHER, json!({"city": "Oslo"}))
}

fn use_free() -> Do {
    Do::UseTool("free", json!({"city": "Oslo"}))
}

/// What is done with a prompt, by its first word.
fn plan(prompt: &str) -> Vec<Do> {
    match prompt.split(' ').next().unwrap_or_default() {
        "weather" => vec![use_weather()],
        "free" => vec![use_free()],
        "unknown" => vec![Do::UseTool("no_such", json!({}))],
        "ask" => vec![Do::AskUser("Which?", &["a", "b"])],
        "ask-freely" => vec![Do::AskUser("Which?", &[])],
        "hold-a" => vec![Do::Hold("a")],
        "hold-b" => vec![Do::Hold("b")],
        "fail" => vec![use_free(), Do::Fail],
        _ => Vec::new(),
    }
}

async fn permit(side: &mut Side, request: &Value, result: Value) -> Value {
    let params = json!({"sessionId": "s", "requestId": request["requestId"], "result": result});
    side.call("session.permissions.handlePendingPermissionRequest", params).await
}

async fn finish_tool(side: &mut Side, request: &Value, answer: Value) -> Value {
    let mut params = json!({"sessionId": "s", "requestId": request["requestId"]});
    for (name, value) in answer.as_object().expect("an object") {
        params[name] = value.clone();
    }
    side.call("session.tools.handlePendingToolCall", params).await
}

fn sunny() -> Value {
    json!({"result": {"textResultForLlm": "sunny", "resultType": "success"}})
}

async fn idle(side: &mut Side) -> Value {
    side.event("session.idle").await
}

fn s() -> Value {
    json!({"sessionId": "s"})
}

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
async fn the_user_is_asked_and_answers_in_every_way() {
    let answers = [
        json!({"result": {"answer": "b", "wasFreeform": false}}),
        json!({"result": {"answer": "z", "wasFreeform": true}}),
        json!({"result": {"noResponse": true}}),
        json!({"result": {"answer": "b"}}),
        json!({"result": {"answer": 5, "wasFreeform": true}}),
        json!({"result": {"text": "b"}}),
        json!({"result": "b"}),
        json!({"result": null}),
        json!({"error": {"code": -32603, "message": "no"}}),
    ];
    hold(plan, async |side| {
        side.create("s", asking()).await;
        for answer in &answers {
            side.prompt("ask").await;
            let question = side.request("userInput.request").await;
            side.answer(&question, answer.clone()).await;
            // Only the first counts.
            side.answer(&question, answers[0].clone()).await;
            idle(side).await;
        }
        side.prompt("ask-freely").await;
        let question = side.request("userInput.request").await;
        side.answer(&question, answers[1].clone()).await;
        idle(side).await;
    })
    .await;
}

const ANSWER_USER: &str = "session.ui.handlePendingUserInput";

#[tokio::test]
async fn the_user_answers_by_a_call() {
    hold(plan, async |side| {
        side.create("s", asking()).await;
        let answer = json!({"answer": "a", "wasFreeform": false});
        let nobody = json!({"sessionId": "s", "requestId": "nobody", "response": answer});
        side.call(ANSWER_USER, nobody).await;
        for response in [
            answer.clone(),
            json!({"noResponse": true}),
            json!({}),
            json!({"answer": 5, "wasFreeform": true}),
        ] {
            side.prompt("ask").await;
            let asked = side.event("user_input.requested").await;
            let mut params = json!({"sessionId": "s", "requestId": asked["requestId"]});
            side.call(ANSWER_USER, params.clone()).await;
            params["response"] = response;
            side.call(ANSWER_USER, params.clone()).await;
            idle(side).await;
            side.call(ANSWER_USER, params).await;
        }
        side.has_repeated("user_input.completed");
    })
    .await;
}

#[tokio::test]
async fn the_user_can_be_asked_where_somebody_wants_to_be() {
    hold(plan, async |side| {
        side.create("s", json!({"streaming": true})).await;
        // There is no such tool.
        side.prompt("ask").await;
        idle(side).await;
        let interest = json!({"sessionId": "s", "eventType": "user_input.requested"});
        let handle = side.call("session.eventLog.registerInterest", interest).await;
        side.prompt("ask").await;
        let asked = side.event("user_input.requested").await;
        let response = json!({"answer": "a", "wasFreeform": false});
        let params = json!({"sessionId": "s", "requestId": asked["requestId"], "response": response});
        side.call(ANSWER_USER, params).await;
        idle(side).await;
        let release = json!({"sessionId": "s", "handle": handle["result"]["handle"]});
        side.call("session.eventLog.releaseInterest", release.clone()).await;
        side.call("session.eventLog.releaseInterest", release).await;
        side.prompt("ask").await;
        idle(side).await;
        for params in
            [s(), json!({"sessionId": "s", "eventType": 5}), json!({"sessionId": "t", "eventType": "x"})]
        {
            side.call("session.eventLog.registerInterest", params).await;
        }
        side.call("session.eventLog.releaseInterest", s()).await;
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
async fn a_question_to_the_user_outlives_an_abort() {
    hold(plan, async |side| {
        side.create("s", asking()).await;
        side.prompt("ask").await;
        let question = side.request("userInput.request").await;
        side.call("session.abort", s()).await;
        idle(side).await;
        side.answer(&question, json!({"result": {"answer": "late", "wasFreeform": true}})).await;
        side.event("user_input.completed").await;

        side.prompt("ask").await;
        let asked = side.event("user_input.requested").await;
        side.request("userInput.request").await;
        side.call("session.abort", s()).await;
        idle(side).await;
        let response = json!({"answer": "late", "wasFreeform": true});
        let params = json!({"sessionId": "s", "requestId": asked["requestId"], "response": response});
        side.call(ANSWER_USER, params.clone()).await;
        side.event("user_input.completed").await;
        side.call(ANSWER_USER, params).await;

        side.prompt("end").await;
        idle(side).await;
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

#[tokio::test]
async fn what_is_no_message_is_refused() {
    let nested = |count: usize| {
        let (open, close) = ("[".repeat(count), "]".repeat(count));
        format!(r#"{{"jsonrpc":"2.0","id":"deep","method":"ping","params":{open}{close}}}"#)
    };
    let ping = |id: &str| format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"ping","params":{{}}}}"#);
    let with = |params: &str| format!(r#"{{"jsonrpc":"2.0","id":"x","method":"ping","params":{params}}}"#);
    let reply = |rest: &str| format!(r#"{{"jsonrpc":"2.0",{rest}}}"#);
    let bodies = [
        "{".into(),
        String::new(),
        "[]".into(),
        r#"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#.into(),
        "null".into(),
        r#""x""#.into(),
        "{}".into(),
        "{} x".into(),
        r#"{"id":1,"method":"ping"}"#.into(),
        r#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#.into(),
        r#"{"jsonrpc":2,"id":1,"method":"ping"}"#.into(),
        r#"{"jsonrpc":null,"id":1,"method":"ping"}"#.into(),
        r#"{"jsonrpc":"2.0","id":1,"method":5}"#.into(),
        r#"{"jsonrpc":"2.0","id":1,"id":"second","method":"ping"}"#.into(),
        r#"{"jsonrpc":"2.0","id":"both","method":"ping","result":{}}"#.into(),
        r#"{"jsonrpc":"2.0","method":"no.such"}"#.into(),
        r#"{"jsonrpc":"2.0","method":"ping"}"#.into(),
        ping("null"),
        ping("true"),
        ping("[1]"),
        ping("1.5"),
        ping("1.0"),
        ping("1e2"),
        ping("-5"),
        ping("9223372036854775807"),
        ping("9223372036854775808"),
        ping(r#""text""#),
        with("null"),
        with("[1]"),
        with(r#""x""#),
        with(r#"{"message":5}"#),
        with(r#"{"message":"\ud83d"}"#),
        with(r#"{"message":"\ude00"}"#),
        with(r#"{"x":1e999}"#),
        with(r#"{"x":-1e400}"#),
        with(r#"{"x":123456789012345678901234567890}"#),
        reply(r#""id":777"#),
        reply(r#""id":777,"result":{}"#),
        reply(r#""id":777,"result":{},"error":null"#),
        reply(r#""id":777,"result":{},"error":{"code":1,"message":"x"}"#),
        reply(r#""id":777,"error":"x""#),
        reply(r#""id":777,"error":{}"#),
        reply(r#""id":777,"error":{"code":1.5,"message":"x"}"#),
        reply(r#""id":777,"error":{"code":1}"#),
        reply(r#""id":null,"error":{"code":1,"message":"x"}"#),
        reply(r#""id":null,"result":{}"#),
        reply(r#""id":1.5,"result":{}"#),
        reply(r#""id":true,"result":{}"#),
        reply(r#""result":{}"#),
        nested(126),
        nested(127),
        nested(128),
    ];
    hold(plan, async |side| {
        for body in &bodies {
            side.write(body.as_bytes()).await;
            side.call("ping", json!({})).await;
        }
        side.write(b"{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"ping\",\"params\":\"\xff\"}").await;
        side.call("ping", json!({"message": "alive"})).await;
    })
    .await;
}

#[tokio::test]
async fn a_token_is_wanted_first() {
    hold(plan, async |side| {
        for params in [json!({}), json!({"token": "wrong"}), json!({"token": 5})] {
            side.call("connect", params).await;
        }
        side.call("ping", json!({})).await;
    })
    .await;
}
