//! Tests of what each step asks, of whom, and of what the agent makes of the answer.

use super::*;
use crate::mock::{Alone, InTurn};

/// A session that has claimed all that can be claimed, at a client that has, too.
fn claiming() -> Runtime {
    playing(Script::new().answer("Ok."))
}

pub(super) fn playing(script: Script) -> Runtime {
    let mut runtime = Runtime::new(script);
    for (method, params) in [
        ("connect", json!({"supportedTaskKinds": ["agent", "client", "shell"]})),
        ("registerExtensionLaunchProvider", json!({})),
        (
            "sessionFs.setProvider",
            json!({"initialCwd": "/", "sessionStatePath": "/s", "conventions": "posix",
                "capabilities": {"sqlite": true, "binary": true, "readFileRange": true}}),
        ),
        ("llmInference.setProvider", json!({})),
        ("session.create", config()),
        (
            "session.tasks.register",
            json!({"type": "client", "clientTaskId": "upload", "description": "", "cancellable": true}),
        ),
    ] {
        called(&mut runtime, method, params);
    }
    for of in [
        "mcp.oauth_required",
        "mcp.headers_refresh_required",
        "command.queued",
        "session_limits_exhausted.requested",
    ] {
        called(&mut runtime, "session.eventLog.registerInterest", json!({"eventType": of}));
    }
    runtime
}

fn config() -> Value {
    json!({
        "requestPermission": true, "requestUserInput": true, "requestExitPlanMode": true,
        "requestAutoModeSwitch": true, "requestCanvasRenderer": true, "hasSkillProvider": true,
        "enableSkills": true, "tools": [{"name": "t"}], "commands": [{"name": "deploy", "description": ""}],
        "canvases": [{"id": "board", "displayName": "", "description": ""}],
        "provider": {"baseUrl": "https://models.invalid", "hasBearerTokenProvider": true},
        "providers": [{"name": "other", "hasBearerTokenProvider": true}],
        "systemMessage": {"mode": "customize", "sections": {"tone": {"action": "transform"}}},
    })
}

/// Calls it for session `s`, and returns what the runtime says.
pub(super) fn called(runtime: &mut Runtime, method: &str, mut params: Value) -> Vec<Value> {
    params["sessionId"] = json!("s");
    runtime.receive(&request(method, &params));
    bodies(runtime)
}

pub(super) fn replied(runtime: &mut Runtime, id: &Value, answer: Value) -> Vec<Value> {
    let mut body = answer;
    body["jsonrpc"] = json!("2.0");
    body["id"] = id.clone();
    runtime.receive(&frame::encode(body.to_string().as_bytes()));
    bodies(runtime)
}

/// Returns what a turn of these steps says, up to where it waits.
pub(super) fn turned(runtime: &mut Runtime) -> Vec<Value> {
    called(runtime, "session.send", json!({"prompt": "?"}))
}

/// The text with which the turn ended.
pub(super) fn text(said: &[Value]) -> Option<&str> {
    let message = said.iter().rfind(|body| event_type(body) == "assistant.message")?;
    message["params"]["event"]["data"]["content"].as_str()
}

/// The last thing asked: its method or event type, its id or requestId, and its parameters or data.
pub(super) fn last_asked(said: &[Value]) -> (String, Value, Value) {
    let asks = said.iter().rev().filter_map(|body| {
        let event = &body["params"]["event"];
        match body.get("id") {
            Some(id) if body.get("method").is_some() => {
                Some((body["method"].as_str()?.to_owned(), id.clone(), body["params"].clone()))
            }
            _ if crate::protocol::event(event["type"].as_str()?).is_some() => {
                let data = event["data"].clone();
                Some((event["type"].as_str()?.to_owned(), data["requestId"].clone(), data))
            }
            _ => None,
        }
    });
    asks.into_iter().next().unwrap_or_else(|| panic!("nothing was asked: {said:#?}"))
}

#[test]
fn each_step_asks_what_it_is_named_after() {
    let url = "https://m.invalid";
    let cases: Vec<(Step<Alone>, &str, Value)> = vec![
        (
            Step::permission("x", json!({"kind": "shell"})),
            "permission.requested",
            json!({"permissionRequest": {"kind": "shell"}, "promptRequest": {"kind": "shell"},
                "agentMode": "interactive", "permissionMode": "manual", "ownerSessionId": "s"}),
        ),
        (
            Step::external_tool("x", "t", json!({"a": 1})),
            "external_tool.requested",
            json!({"sessionId": "s", "toolCallId": "tool-call-1", "toolName": "t", "arguments": {"a": 1},
                "workingDirectory": "/mock"}),
        ),
        (
            Step::user_input("x", "Which?").field("choices", json!(["a"])),
            "userInput.request",
            json!({"sessionId": "s", "question": "Which?", "choices": ["a"], "allowFreeform": true}),
        ),
        (
            Step::exit_plan_mode("x", "S", "P"),
            "exitPlanMode.request",
            json!({"sessionId": "s", "summary": "S", "planContent": "P",
                "actions": ["autopilot", "interactive", "exit_only"], "recommendedAction": "autopilot"}),
        ),
        (
            Step::auto_mode_switch("x").field("retryAfterSeconds", json!(1.0)),
            "auto_mode_switch.requested",
            json!({"errorCode": "user_weekly_rate_limited", "retryAfterSeconds": 1.0}),
        ),
        (
            Step::elicitation("x", "Name?"),
            "elicitation.requested",
            json!({"message": "Name?", "mode": "form"}),
        ),
        (
            Step::sampling("x", "files", json!({"maxTokens": 1})),
            "sampling.requested",
            json!({"serverName": "files", "mcpRequestId": "x", "request": {"maxTokens": 1}}),
        ),
        (
            Step::mcp_oauth("x", "files", url),
            "mcp.oauth_required",
            json!({"serverName": "files", "serverUrl": url, "reason": "initial"}),
        ),
        (
            Step::mcp_headers_refresh("x", "files", url),
            "mcp.headers_refresh_required",
            json!({"serverName": "files", "serverUrl": url, "reason": "startup"}),
        ),
        (
            Step::command("x", "deploy", "--now"),
            "command.execute",
            json!({"command": "/deploy --now", "commandName": "deploy", "args": "--now"}),
        ),
        (Step::queued_command("x", "/deploy"), "command.queued", json!({"command": "/deploy"})),
        (
            Step::session_limits("x", 31.5, 30.0),
            "session_limits_exhausted.requested",
            json!({"usedAiCredits": 31.5, "maxAiCredits": 30.0}),
        ),
        (
            Step::transform("x", [("tone", "Be brief.")]),
            "systemMessage.transform",
            json!({"sessionId": "s", "sections": {"tone": {"content": "Be brief."}}}),
        ),
        (
            Step::session_fs("x", "readFileRange", json!({"path": "a", "offset": 1})),
            "sessionFs.readFileRange",
            json!({"sessionId": "s", "path": "a", "offset": 1}),
        ),
        (
            Step::canvas_open("x", "e", "board", "i").field("input", json!(1)),
            "canvas.open",
            json!({"sessionId": "s", "extensionId": "e", "canvasId": "board", "instanceId": "i", "input": 1}),
        ),
        (
            Step::canvas_close("x", "e", "board", "i"),
            "canvas.close",
            json!({"sessionId": "s", "extensionId": "e", "canvasId": "board", "instanceId": "i"}),
        ),
        (
            Step::canvas_action("x", "e", "board", "i", "move"),
            "canvas.action.invoke",
            json!({"sessionId": "s", "extensionId": "e", "canvasId": "board", "instanceId": "i",
                "actionName": "move"}),
        ),
        (
            Step::provider_token("x", "other"),
            "providerToken.getToken",
            json!({"sessionId": "s", "providerName": "other"}),
        ),
        (Step::skill_list("x"), "skillProvider.list", json!({"sessionId": "s"})),
        (Step::skill_read("x", "hi"), "skillProvider.read", json!({"sessionId": "s", "name": "hi"})),
        (
            Step::cancel_task("x", "upload"),
            "tasks.cancel",
            json!({"sessionId": "s", "clientTaskId": "upload", "cancellationId": "x",
                "reason": "cancel_requested", "id": "task-1"}),
        ),
        (
            Step::resolve_extension("x", "board", "/board.mjs"),
            "extensionLaunchProvider.resolve",
            json!({"id": "project:board", "name": "board", "modulePath": "/board.mjs", "source": "project"}),
        ),
        (
            Step::confirm_installation("x", json!({"resource": "skill"})),
            "installations.confirm",
            json!({"confirmationId": "x", "reviewFingerprint": "fingerprint-x", "operationId": "operation-x",
                "expiresAt": "2026-01-01T01:00:00.000Z", "review": {"resource": "skill"}}),
        ),
        (
            Step::ask("x", "entraToken.getToken", json!({"request": {"kind": "identity"}})),
            "entraToken.getToken",
            json!({"request": {"kind": "identity"}}),
        ),
    ];
    for (step, name, mut params) in cases {
        let mut runtime = claiming();
        let debug = format!("{step:?}");
        runtime.play([step.session("s")]);
        let (asked, id, found) = last_asked(&bodies(&mut runtime));
        if id.is_string() {
            params["requestId"] = json!("x");
        }
        assert_eq!(asked, name, "{debug}");
        assert_eq!(found, params, "{debug}");
        assert_eq!(runtime.complaints(), [], "{debug}");
    }
}

#[test]
fn a_step_gives_what_it_was_given() {
    let mut runtime = claiming();
    runtime.play([
        Step::mcp_oauth("x", "files", "https://m.invalid").field("reason", json!("refresh")).session("s"),
        Step::user_input("y", "Which?").session("s").id(json!("seven")),
    ]);
    let said = bodies(&mut runtime);
    assert_eq!(said[0]["params"]["event"]["data"]["reason"], "refresh");
    assert_eq!(said[0]["params"]["event"]["ephemeral"], true);
    assert_eq!(said[1]["params"]["event"]["data"]["requestId"], "y");
    assert_eq!((&said[2]["id"], &said[2]["method"]), (&json!("seven"), &json!("userInput.request")));
    assert_eq!(said[2]["params"].get("requestId"), None);
}

#[test]
fn twins_come_in_the_order_of_the_real_runtime() {
    let both = |said: &[Value]| -> Vec<String> {
        said.iter()
            .map(|body| {
                body["params"]["event"]["type"].as_str().or(body["method"].as_str()).unwrap_or("").to_owned()
            })
            .collect()
    };
    let mut runtime = claiming();
    runtime.play([Step::user_input("a", "?").session("s")]);
    assert_eq!(both(&bodies(&mut runtime)), ["user_input.requested", "userInput.request"]);
    runtime.play([Step::exit_plan_mode("b", "S", "P").session("s")]);
    assert_eq!(both(&bodies(&mut runtime)), ["exit_plan_mode.requested", "exitPlanMode.request"]);
    runtime.play([Step::auto_mode_switch("c").session("s")]);
    assert_eq!(both(&bodies(&mut runtime)), ["autoModeSwitch.request", "auto_mode_switch.requested"]);
}

#[test]
fn a_label_that_was_used_before_has_another_request_id() {
    let script = Script::new().every_turn([Step::elicitation("e", "Name?"), Step::say("Done.")]);
    let mut runtime = playing(script);
    for expected in ["e", "e-2"] {
        let said = turned(&mut runtime);
        let (_, id, _) = last_asked(&said);
        assert_eq!(id, expected);
        let answer = json!({"requestId": id, "result": {"action": "accept", "content": {}}});
        let said = called(&mut runtime, "session.ui.handlePendingElicitation", answer);
        assert_eq!(text(&said), Some("Done."));
    }
}

#[test]
fn a_rule_waits_for_what_it_asks_only_if_it_says_so() {
    let script = Script::new().on(
        "ask.me",
        [
            Step::provider_token("t", "default"),
            Step::reply(json!("asked")),
            Step::wait_for("t"),
            Step::with(|call| {
                let token = call.answer("t").and_then(|answer| answer.clone().ok()).unwrap_or_default();
                [Step::notify("answered", token)]
            }),
        ],
    );
    let mut runtime = playing(script);
    let said = called(&mut runtime, "ask.me", json!({}));
    assert_eq!(said[0]["method"], "providerToken.getToken");
    assert_eq!(said[1]["result"], "asked");
    let said = replied(&mut runtime, &said[0]["id"], json!({"result": {"token": "tok"}}));
    assert_eq!(said[0]["params"], json!({"token": "tok"}));
}

#[test]
fn a_permission_in_a_turn_is_that_of_a_tool() {
    let ask = || Step::permission("p", json!({"kind": "shell", "fullCommandText": "ls"}));
    let method = "session.permissions.handlePendingPermissionRequest";
    for (result, expected) in [
        (json!({"kind": "approve-once"}), Some("Ok. bash said: Done.")),
        (
            json!({"kind": "reject", "feedback": "no"}),
            Some("Ok. bash said: The user rejected this tool call. User feedback: no"),
        ),
        (json!({"kind": "reject"}), None),
    ] {
        let mut runtime = playing(Script::new().answer("Ok.").turn([ask()]));
        let said = turned(&mut runtime);
        let (name, id, data) = last_asked(&said);
        assert_eq!(name, "permission.requested");
        assert_eq!(data["permissionRequest"]["toolCallId"], "tool-call-1");
        let said = called(&mut runtime, method, json!({"requestId": id, "result": result}));
        assert_eq!(text(&said), expected);
        assert_eq!(event_types(&said).contains(&"abort".to_owned()), expected.is_none());
        assert_eq!(event_types(&said).last().map(String::as_str), Some("session.idle"));
    }
}

#[test]
fn a_tool_of_the_clients_answers_the_model() {
    let script = Script::new().answer("Ok.").turn([Step::external_tool("w", "t", json!({}))]);
    let mut runtime = playing(script);
    let said = turned(&mut runtime);
    assert_eq!(last_asked(&said).0, "external_tool.requested");
    let said = called(
        &mut runtime,
        "session.tools.handlePendingToolCall",
        json!({"requestId": "w", "result": "sun"}),
    );
    assert_eq!(text(&said), Some("Ok. t said: sun"));
}

#[test]
fn a_canvas_is_opened_acts_and_is_closed() {
    let mut runtime = claiming();
    let mut config = config();
    config["canvases"][0]["actions"] = json!([{"name": "move"}]);
    let reply = called(&mut runtime, "session.resume", config).remove(0);
    assert_eq!(reply["result"]["capabilities"]["ui"]["canvases"], true);
    let known = called(&mut runtime, "session.canvas.list", json!({})).remove(0);
    assert_eq!(known["result"]["canvases"][0]["canvasId"], "board");

    let open = json!({"canvasId": "board", "instanceId": "one", "input": {"size": 3}});
    let (name, id, params) = last_asked(&called(&mut runtime, "session.canvas.open", open.clone()));
    assert_eq!((name.as_str(), &params["input"]), ("canvas.open", &json!({"size": 3})));
    let provided = json!({"result": {"title": "A board", "url": "http://127.0.0.1/"}});
    let said = replied(&mut runtime, &id, provided.clone());
    assert_eq!(event_types(&said), ["session.canvas.opened", "session.canvas.recorded"]);
    assert_eq!(said[2]["result"]["title"], "A board");
    // It is recorded once.
    let (_, id, _) = last_asked(&called(&mut runtime, "session.canvas.open", open));
    assert_eq!(event_types(&replied(&mut runtime, &id, provided)), ["session.canvas.opened"]);
    let open = called(&mut runtime, "session.canvas.listOpen", json!({})).remove(0);
    assert_eq!(open["result"]["openCanvases"][0]["url"], "http://127.0.0.1/");

    let act = json!({"instanceId": "one", "actionName": "move"});
    let (name, id, _) = last_asked(&called(&mut runtime, "session.canvas.action.invoke", act.clone()));
    assert_eq!(name, "canvas.action.invoke");
    let said = replied(&mut runtime, &id, json!({"result": 5}));
    assert_eq!(said[0]["result"], json!({"result": 5}));
    let (_, id, _) = last_asked(&called(&mut runtime, "session.canvas.action.invoke", act));
    let said = replied(&mut runtime, &id, json!({"error": {"code": -32000, "message": "stuck"}}));
    let expected = "Request session.canvas.action.invoke failed with message: stuck";
    assert_eq!(said[0]["error"]["message"], expected);

    let (name, id, _) =
        last_asked(&called(&mut runtime, "session.canvas.close", json!({"instanceId": "one"})));
    assert_eq!(name, "canvas.close");
    let said = replied(&mut runtime, &id, json!({"error": {"code": -32000, "message": "stuck"}}));
    assert_eq!(event_types(&said), ["session.canvas.closed", "session.canvas.removed"]);
    for (method, params, expected) in [
        ("session.canvas.open", json!({"canvasId": "wall"}), "No canvas \"wall\" is registered."),
        ("session.canvas.close", json!({"instanceId": "one"}), "Canvas instance \"one\" is not open."),
        (
            "session.canvas.action.invoke",
            json!({"instanceId": "one", "actionName": "move"}),
            "Canvas instance \"one\" is not open. Currently open instances: [].",
        ),
    ] {
        let said = called(&mut runtime, method, params);
        assert_eq!(said[0]["error"]["message"], format!("Request {method} failed with message: {expected}"));
    }
    assert_eq!(runtime.complaints(), []);
}

#[test]
fn a_rate_limit_ends_the_turn_and_another_model_may_take_over() {
    for (response, changes) in [("yes", true), ("no", false)] {
        let mut runtime = playing(Script::new().answer("Ok.").turn([Step::auto_mode_switch("auto")]));
        let said = turned(&mut runtime);
        assert!(event_types(&said).contains(&"session.error".to_owned()));
        let ask = said.iter().find(|body| body["method"] == "autoModeSwitch.request").expect("it asks");
        let said = replied(&mut runtime, &ask["id"], json!({"result": {"response": response}}));
        assert_eq!(text(&said), None);
        for of in ["session.info", "session.model_change"] {
            assert_eq!(event_types(&said).contains(&of.to_owned()), changes);
        }
        assert_eq!(event_types(&said).last().map(String::as_str), Some("session.idle"));
    }
}

#[test]
fn the_limits_are_raised_or_the_turn_ends() {
    let method = "session.ui.handlePendingSessionLimitsExhausted";
    for (action, expected) in [("add", Some("Ok.")), ("cancel", None)] {
        let mut runtime = playing(Script::new().answer("Ok.").turn([Step::session_limits("l", 30.0, 30.0)]));
        turned(&mut runtime);
        let said = called(&mut runtime, method, json!({"requestId": "l", "response": {"action": action}}));
        assert_eq!(text(&said), expected);
    }
}

#[test]
fn a_token_is_asked_for_six_times() {
    let mut runtime = playing(Script::new().turn([Step::provider_token("t", "default")]));
    let mut said = turned(&mut runtime);
    for _ in 0..6 {
        let (name, id, _) = last_asked(&said);
        assert_eq!(name, "providerToken.getToken");
        said = replied(&mut runtime, &id, json!({"error": {"code": -32603, "message": "none"}}));
    }
    assert!(event_types(&said).contains(&"session.error".to_owned()));
}

#[test]
fn a_section_that_fails_is_warned_of() {
    let mut runtime = playing(Script::new().answer("Ok.").turn([Step::transform("x", [("tone", "?")])]));
    let said = turned(&mut runtime);
    let (_, id, _) = last_asked(&said);
    let said = replied(&mut runtime, &id, json!({"error": {"code": -32603, "message": "none"}}));
    assert_eq!(event_types(&said)[0], "session.warning");
    assert_eq!(text(&said), Some("Ok."));
}

#[test]
fn what_is_not_claimed_is_not_asked() {
    let url = "https://m.invalid";
    let interest = |of: &str| format!("session.eventLog.registerInterest of {of}");
    let flags: Vec<(Step<InTurn>, String)> = vec![
        (Step::permission("x", json!({"kind": "read"})), "requestPermission".to_owned()),
        (Step::external_tool("x", "t", json!({})), "tools".to_owned()),
        (Step::user_input("x", "?"), "requestUserInput".to_owned()),
        (Step::exit_plan_mode("x", "", ""), "requestExitPlanMode".to_owned()),
        (Step::auto_mode_switch("x"), "requestAutoModeSwitch".to_owned()),
        (Step::hook("x", "preCompact", json!({})), "hooks".to_owned()),
        (Step::mcp_oauth("x", "", url), interest("mcp.oauth_required")),
        (Step::mcp_headers_refresh("x", "", url), interest("mcp.headers_refresh_required")),
        (Step::command("x", "deploy", ""), "commands".to_owned()),
        (Step::queued_command("x", ""), interest("command.queued")),
        (Step::session_limits("x", 1.0, 1.0), interest("session_limits_exhausted.requested")),
        (Step::transform("x", [("tone", "")]), "the action transform of the section tone".to_owned()),
        (Step::session_fs("x", "stat", json!({"path": "a"})), "sessionFs.setProvider".to_owned()),
        (Step::canvas_open("x", "", "board", ""), "requestCanvasRenderer".to_owned()),
        (Step::provider_token("x", "default"), "hasBearerTokenProvider".to_owned()),
        (Step::github_token("x"), "gitHubTokenProviderRegistrationId".to_owned()),
        (Step::skill_list("x"), "hasSkillProvider".to_owned()),
        (Step::cancel_task("x", "upload"), "supportedTaskKinds with client".to_owned()),
        (Step::inference("x", url, "{}"), "llmInference.setProvider".to_owned()),
        (Step::resolve_extension("x", "", ""), "registerExtensionLaunchProvider".to_owned()),
    ];
    for (step, missing) in flags {
        let name = format!("{step:?}");
        let script = Script::new().turn([step, Step::wait_for("x"), Step::notify("went.on", json!({}))]);
        let complaints = script.complaints();
        let mut runtime = Runtime::new(script);
        called(&mut runtime, "session.create", json!({}));
        let said = turned(&mut runtime);
        assert!(said.iter().all(|body| body.get("id").is_none() || body.get("method").is_none()), "{name}");
        assert_eq!(event_types(&said).last().map(String::as_str), Some("session.idle"), "{name}");
        let [Complaint::NotAsked { label, missing: found, .. }] = runtime.complaints() else {
            panic!("{name}: {:?}", runtime.complaints())
        };
        assert_eq!((label.as_str(), found), ("x", &missing), "{name}");
        assert_eq!(complaints.all(), runtime.complaints());
    }
}

#[test]
fn capabilities_and_names_are_looked_at() {
    let cases: [(Step<Alone>, &str); 6] = [
        (
            Step::session_fs("x", "sqliteExists", json!({})),
            "sessionFs.setProvider with the capability sqlite",
        ),
        (
            Step::session_fs("x", "readFileBytes", json!({"path": "a"})),
            "sessionFs.setProvider with the capability binary",
        ),
        (Step::canvas_open("x", "", "other", ""), "canvases"),
        (Step::provider_token("x", "third"), "hasBearerTokenProvider"),
        (Step::cancel_task("x", "download"), "session.tasks.register"),
        (Step::external_tool("x", "u", json!({})), "tools"),
    ];
    for (step, expected) in cases {
        let mut runtime = claiming();
        called(&mut runtime, "sessionFs.setProvider", json!({"capabilities": {"sqlite": false}}));
        runtime.play([step.session("s")]);
        assert!(bodies(&mut runtime).is_empty());
        let [Complaint::NotAsked { missing, .. }] = runtime.complaints() else { panic!("{expected}") };
        assert_eq!(missing, expected);
    }
    let mut runtime = claiming();
    runtime.play([Step::elicitation("x", "?").session("nobody")]);
    assert!(bodies(&mut runtime).is_empty());
    let [complaint] = runtime.complaints() else { panic!("no complaint") };
    assert!(complaint.to_string().contains("session.create of \"nobody\""), "{complaint}");
}

#[test]
fn tools_are_declared_anew() {
    let mut runtime = claiming();
    assert_eq!(
        called(&mut runtime, "session.tools.set", json!({"tools": [{"name": "u"}]}))[0]["result"],
        json!({})
    );
    runtime.play([Step::external_tool("x", "u", json!({})).session("s")]);
    assert_eq!(runtime.complaints(), []);
    assert!(
        called(&mut runtime, "session.tools.set", json!({}))
            .last()
            .is_some_and(|body| body["error"].is_object())
    );
}

#[test]
fn a_github_token_comes_before_the_create_is_answered() {
    for (answer, created) in [
        (json!({"result": {"kind": "token", "accessToken": "t", "expiresIn": 3601}}), true),
        (json!({"result": {"kind": "token", "accessToken": "t", "expiresIn": 3600}}), false),
        (json!({"result": {"kind": "cancelled"}}), false),
        (json!({"error": {"code": -32603, "message": "none"}}), false),
    ] {
        let mut runtime = Runtime::default();
        let said =
            called(&mut runtime, "session.create", json!({"gitHubTokenProviderRegistrationId": "r-1"}));
        let [ask] = &said[..] else { panic!("{said:?}") };
        let expected = json!({"sessionId": "s", "host": "https://github.com", "reason": "initial",
            "registrationId": "r-1"});
        assert_eq!((&ask["method"], &ask["params"]), (&json!("gitHubToken.getToken"), &expected));
        let too_short = answer["result"]["expiresIn"] == 3600;
        let said = replied(&mut runtime, &ask["id"], answer);
        assert_eq!(said[0]["result"]["sessionId"] == "s", created, "{said:?}");
        assert_eq!(event_types(&said).is_empty(), !created);
        assert_eq!(runtime.complaints().len(), usize::from(too_short));
    }
}

#[test]
fn a_resume_asks_for_a_github_token_too() {
    let mut runtime = Runtime::new(Script::new().past_session("s"));
    for created in [false, true] {
        let said =
            called(&mut runtime, "session.resume", json!({"gitHubTokenProviderRegistrationId": "r-1"}));
        assert_eq!(said[0]["method"], "gitHubToken.getToken");
        let kind = if created { "token" } else { "cancelled" };
        let answer = json!({"kind": kind, "accessToken": "t", "expiresIn": 7200});
        let said = replied(&mut runtime, &said[0]["id"], json!({"result": answer}));
        assert_eq!(said[0]["result"]["sessionId"] == "s", created, "{said:?}");
    }
    assert_eq!(runtime.complaints(), []);
}

#[test]
fn a_task_of_the_clients_is_cancelled() {
    let mut runtime = claiming();
    let said = called(&mut runtime, "session.tasks.cancel", json!({"id": "task-1"}));
    assert_eq!(said[0]["params"]["clientTaskId"], "upload");
    let said = replied(&mut runtime, &said[0]["id"], json!({"result": {"cancelled": true}}));
    assert_eq!(said[0]["result"], json!({"cancelled": true}));
    let said = called(&mut runtime, "session.tasks.cancel", json!({"id": "task-2"}));
    assert_eq!(said[0]["result"], json!({"cancelled": false}));
}

#[test]
fn a_call_of_the_clients_is_answered_by_what_it_says_to_the_ask() {
    let mut runtime = claiming();
    let schema = json!({"type": "object"});
    let said =
        called(&mut runtime, "session.ui.elicitation", json!({"message": "?", "requestedSchema": schema}));
    let (name, id, data) = last_asked(&said);
    assert_eq!((name.as_str(), &data["requestedSchema"]), ("elicitation.requested", &schema));
    let result = json!({"action": "accept", "content": {"a": 1}});
    let answer = json!({"requestId": id, "result": result});
    let said = called(&mut runtime, "session.ui.handlePendingElicitation", answer);
    assert!(said.iter().any(|body| body["result"] == result), "{said:?}");

    for (error, expected) in [(json!({}), json!({})), (json!({"error": "no"}), json!({"error": "no"}))] {
        let said =
            called(&mut runtime, "session.commands.execute", json!({"commandName": "deploy", "args": "a"}));
        let (_, id, data) = last_asked(&said);
        assert_eq!(data["command"], "/deploy a");
        let mut answer = error;
        answer["requestId"] = id;
        let said = called(&mut runtime, "session.commands.handlePendingCommand", answer);
        assert!(said.iter().any(|body| body["result"] == expected), "{said:?}");
    }
    let said = called(&mut runtime, "session.commands.enqueue", json!({"command": "/deploy"}));
    let (_, id, _) = last_asked(&said);
    let queued = json!({"queued": true, "queueId": id});
    assert_eq!((&said[0]["result"], event_type(&said[1])), (&queued, "command.queued"));
    let said = called(&mut runtime, "session.commands.execute", json!({"commandName": "paint", "args": ""}));
    assert_eq!(event_type(&said[0]), "command.completed");
    assert_eq!(said[1]["result"], json!({"error": "No client found for command: paint"}));
    assert_eq!(runtime.complaints(), []);
}
