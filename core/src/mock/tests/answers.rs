//! Tests of what is said of answers that the real runtime refuses, or misreads.

use super::*;

fn reply(runtime: &mut Runtime, id: u64, result: &Value) {
    let body = json!({"jsonrpc": "2.0", "id": id, "result": result});
    runtime.receive(&frame::encode(body.to_string().as_bytes()));
}

#[test]
fn a_wrong_answer_to_a_request_is_complained_of() {
    for (method, params, answer, at) in [
        (
            "hooks.invoke",
            json!({"hookType": "preToolUse"}),
            json!({"permissionDecision": "deny"}),
            "permissionDecision",
        ),
        ("userInput.request", json!({}), json!({"answer": "a"}), "wasFreeform"),
        ("exitPlanMode.request", json!({}), json!({}), "approved"),
        ("autoModeSwitch.request", json!({}), json!({"response": "maybe"}), "response"),
        ("systemMessage.transform", json!({}), json!({}), "sections"),
        ("sessionFs.readFile", json!({}), json!({"text": "a"}), "content"),
        ("providerToken.getToken", json!({}), json!("tok"), "expected"),
        (
            "gitHubToken.getToken",
            json!({}),
            json!({"kind": "token", "accessToken": "t", "expiresIn": 3600}),
            "expiresIn",
        ),
        ("tasks.cancel", json!({}), json!({"cancelled": 1}), "cancelled"),
        ("extensionLaunchProvider.resolve", json!({}), json!({"executable": "node"}), "executable"),
    ] {
        let mut runtime = live_runtime(Script::new());
        runtime.play([Step::request("x", method, params).session("s")]);
        bodies(&mut runtime);
        reply(&mut runtime, 1, &answer);
        let [Complaint::WrongAnswer { ask, label, wrong }] = runtime.complaints() else {
            panic!("{method}: {:?}", runtime.complaints())
        };
        assert_eq!((ask.as_str(), label.as_str()), (method, "x"));
        assert!(wrong.contains(at), "{wrong}");
    }
}

#[test]
fn a_wrong_answer_to_an_event_is_taken_and_complained_of() {
    for (event, method, answer, at) in [
        (
            "permission.requested",
            "session.permissions.handlePendingPermissionRequest",
            json!({"result": {"kind": "approve-always"}}),
            "kind",
        ),
        ("permission.requested", "session.permissions.handlePendingPermissionRequest", json!({}), "nothing"),
        ("external_tool.requested", "session.tools.handlePendingToolCall", json!({"result": 5}), "a number"),
        (
            "elicitation.requested",
            "session.ui.handlePendingElicitation",
            json!({"result": {"content": {}}}),
            "action",
        ),
        ("command.queued", "session.commands.respondToQueuedCommand", json!({"result": true}), "expected"),
        (
            "user_input.requested",
            "session.ui.handlePendingUserInput",
            json!({"response": {"answer": "a"}}),
            "wasFreeform",
        ),
    ] {
        let mut runtime = live_runtime(Script::new());
        runtime.receive(&request(
            "session.eventLog.registerInterest",
            &json!({"sessionId": "s", "eventType": event}),
        ));
        runtime.emit("s", event, json!({"requestId": "x"}));
        bodies(&mut runtime);
        let mut params = answer;
        params["sessionId"] = json!("s");
        params["requestId"] = json!("x");
        runtime.receive(&request(method, &params));
        assert_eq!(bodies(&mut runtime).last().map(|body| &body["result"]), Some(&json!({"success": true})));
        let [Complaint::WrongAnswer { ask, label, wrong }] = runtime.complaints() else {
            panic!("{event}: {:?}", runtime.complaints())
        };
        assert_eq!((ask.as_str(), label.as_str()), (event, "x"));
        assert!(wrong.contains(at) || at == "nothing", "{wrong}");
    }
}

#[test]
fn errors_and_right_answers_are_not_complained_of() {
    let mut runtime = live_runtime(Script::new());
    runtime.play([Step::request("x", "hooks.invoke", json!({"hookType": "preToolUse"})).session("s")]);
    runtime.receive(&frame::encode(br#"{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"x"}}"#));
    runtime.emit("s", "external_tool.requested", json!({"requestId": "t"}));
    let answer = json!({"sessionId": "s", "requestId": "t", "error": "boom"});
    runtime.receive(&request("session.tools.handlePendingToolCall", &answer));
    runtime.emit("s", "sampling.requested", json!({"requestId": "a"}));
    runtime
        .receive(&request("session.ui.handlePendingSampling", &json!({"sessionId": "s", "requestId": "a"})));
    assert_eq!(runtime.complaints(), []);
}

#[test]
fn an_answer_counts_once_and_only_to_what_is_open() {
    let mut runtime = live_runtime(Script::new());
    runtime.play([Step::request("x", "hooks.invoke", json!({"hookType": "preToolUse"})).session("s")]);
    let method = "session.tools.handlePendingToolCall";
    let answer = json!({"sessionId": "s", "requestId": "t", "result": "done"});
    reply(&mut runtime, 1, &json!({"output": {}}));
    reply(&mut runtime, 1, &json!({"output": {}}));
    reply(&mut runtime, 7, &json!({"output": {}}));
    runtime.receive(&request(method, &answer));
    runtime.emit("s", "external_tool.requested", json!({"requestId": "t"}));
    runtime.receive(&request(method, &answer));
    runtime.receive(&request(method, &answer));
    let (reply, of) = (String::new(), method.to_owned());
    let expected = [
        Complaint::AnsweredTwice { method: reply.clone(), request: "1".to_owned() },
        Complaint::NotOpen { method: reply, request: "7".to_owned() },
        Complaint::NotOpen { method: of.clone(), request: "t".to_owned() },
        Complaint::AnsweredTwice { method: of, request: "t".to_owned() },
    ];
    assert_eq!(runtime.complaints(), expected);
    let results: Vec<Value> = bodies(&mut runtime)
        .into_iter()
        .filter(|body| body["id"] == 9)
        .map(|mut body| body["result"].take())
        .collect();
    assert_eq!(results, [json!({"success": false}), json!({"success": true}), json!({"success": false})]);
}

#[test]
fn the_reply_to_a_twin_is_owed_after_the_event_was_answered() {
    let script = Script::new().ask_user("Which?", ["a"]);
    let mut runtime = Runtime::new(script);
    runtime.receive(&request("session.create", &json!({"sessionId": "s", "requestUserInput": true})));
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "?"})));
    let answer = json!({"answer": "a", "wasFreeform": false});
    let params = json!({"sessionId": "s", "requestId": "request-1", "response": answer});
    runtime.receive(&request("session.ui.handlePendingUserInput", &params));
    reply(&mut runtime, 1, &answer);
    assert_eq!(runtime.complaints(), []);
}

#[test]
fn a_response_of_the_model_has_an_order() {
    let wait = Step::with(|call| {
        let response = call.answer("m").and_then(|answer| answer.clone().ok()).unwrap_or_default();
        [Step::notify("response", response)]
    });
    let script =
        Script::new().on("go", [Step::inference("m", "https://m.invalid", "{}"), Step::wait_for("m"), wait]);
    let mut runtime = Runtime::new(script);
    let call = |runtime: &mut Runtime, method: &str, params: Value| {
        runtime.receive(&request(&format!("llmInference.{method}"), &params));
        bodies(runtime)
    };
    call(&mut runtime, "setProvider", json!({}));
    runtime.receive(&request("go", &json!({"sessionId": "s"})));
    let said = bodies(&mut runtime);
    let start = json!({"requestId": "m", "agentId": "s", "method": "POST", "url": "https://m.invalid",
        "headers": {"content-type": ["application/json"]}, "transport": "http",
        "interactionType": "conversation-agent", "sessionId": "s"});
    let chunk = json!({"requestId": "m", "data": "{}", "binary": false, "end": true, "cancel": false});
    assert_eq!((&said[0]["params"], &said[1]["params"]), (&start, &chunk));
    reply(&mut runtime, 1, &json!({}));
    reply(&mut runtime, 2, &json!({}));

    let head = json!({"requestId": "m", "status": 200, "headers": {"a": ["b"]}});
    let data = |data: &str, binary: bool, end: bool| json!({"requestId": "m", "data": data, "binary": binary, "end": end});
    let accepted = |said: &[Value]| said.last().is_some_and(|body| body["result"]["accepted"] == true);
    assert!(!accepted(&call(&mut runtime, "httpResponseChunk", data("early", false, false))));
    assert!(accepted(&call(&mut runtime, "httpResponseStart", head.clone())));
    assert!(!accepted(&call(&mut runtime, "httpResponseStart", head)));
    assert!(accepted(&call(&mut runtime, "httpResponseChunk", data("plain ", false, false))));
    assert!(!accepted(&call(&mut runtime, "httpResponseChunk", data("*", true, false))));
    let said = call(&mut runtime, "httpResponseChunk", data("c8O8w58=", true, true));
    assert_eq!(said[0]["result"], json!({"accepted": true}));
    let response = json!({"status": 200, "headers": {"a": ["b"]}, "body": "plain süß"});
    assert_eq!((&said[1]["method"], &said[1]["params"]), (&json!("response"), &response));
    assert!(!accepted(&call(&mut runtime, "httpResponseChunk", data("late", false, true))));
    assert!(!accepted(&call(&mut runtime, "httpResponseStart", json!({"requestId": "n", "status": 200}))));

    let why: Vec<String> = runtime.complaints().iter().map(ToString::to_string).collect();
    let expected = [
        "llmInference.httpResponseChunk of m: a chunk came before the start of the response",
        "llmInference.httpResponseStart of m: the response has started already",
        "llmInference.httpResponseChunk of m: the data of a binary chunk is no base64",
        "llmInference.httpResponseChunk of m: a chunk came behind the last",
        "llmInference.httpResponseStart answers n, which is not open",
    ];
    assert_eq!(why, expected);
}

/// A session whose agent asks the model, which the client answers.
fn asking_a_model(label: &str) -> Runtime {
    let script = Script::new().turn([Step::inference(label, "https://m.invalid", "{}"), Step::say("Ok.")]);
    let mut runtime = live_runtime(script);
    runtime.receive(&request("llmInference.setProvider", &json!({})));
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "?"})));
    runtime
}

/// The client responds with this body, or with an error; and what the runtime says then.
fn respond(runtime: &mut Runtime, id: &str, status: u16, body: &str, error: Option<&str>) -> Vec<Value> {
    let mut chunk = json!({"requestId": id, "data": body, "end": true});
    if let Some(error) = error {
        chunk["error"] = json!({"message": error});
    }
    let head = json!({"requestId": id, "status": status, "headers": {}});
    runtime.receive(&request("llmInference.httpResponseStart", &head));
    runtime.receive(&request("llmInference.httpResponseChunk", &chunk));
    bodies(runtime)
}

fn error_of(said: &[Value]) -> Option<Value> {
    let error = said.iter().find(|body| event_type(body) == "session.error")?;
    Some(error["params"]["event"]["data"]["message"].clone())
}

#[test]
fn a_response_of_another_status_fails_the_turn() {
    for (status, body, expected) in [
        (200, "", None),
        (500, "", Some("500")),
        (400, r#"{"error":{"message":"bad thing"}}"#, Some("400 bad thing")),
    ] {
        let mut runtime = asking_a_model("m");
        reply(&mut runtime, 1, &json!({}));
        reply(&mut runtime, 2, &json!({}));
        let said = respond(&mut runtime, "m", status, body, None);
        assert_eq!(error_of(&said), expected.map(|message| json!(message)), "{status}");
        assert_eq!(event_types(&said).last().map(String::as_str), Some("session.idle"));
    }
}

#[test]
fn a_response_with_an_error_is_asked_for_again() {
    let asked = |last: Option<&str>| {
        let mut runtime = asking_a_model("m");
        let mut said = Vec::new();
        for attempt in 1..=6 {
            let id = if attempt == 1 { "m".to_owned() } else { format!("m-{attempt}") };
            reply(&mut runtime, 2 * attempt - 1, &json!({}));
            reply(&mut runtime, 2 * attempt, &json!({}));
            said = respond(&mut runtime, &id, 200, "", if attempt == 6 { last } else { Some("cut off") });
            let retry = event_types(&said).iter().filter(|of| *of == "assistant.turn_retry").count();
            assert_eq!(retry, usize::from(attempt < 6), "{said:?}");
        }
        assert_eq!(event_types(&said).last().map(String::as_str), Some("session.idle"));
        said
    };
    assert_eq!(error_of(&asked(Some("cut off"))), Some(json!("cut off")));
    assert_eq!(error_of(&asked(None)), None);
}

#[test]
fn an_abort_withdraws_what_is_asked_of_the_model() {
    let mut runtime = asking_a_model("m");
    bodies(&mut runtime);
    runtime.receive(&request("session.abort", &json!({"sessionId": "s"})));
    let said = bodies(&mut runtime);
    let cancels: Vec<&Value> = said.iter().filter(|body| body["params"]["cancel"] == true).collect();
    assert_eq!(cancels.len(), 1, "{said:?}");
    assert_eq!(cancels[0]["method"], "llmInference.httpRequestChunk");
    let expected = json!({"requestId": "m", "data": "", "binary": false, "end": true, "cancel": true,
        "cancelReason": "runtime cancelled the request"});
    assert_eq!(cancels[0]["params"], expected);
}

#[test]
fn an_abort_leaves_what_another_session_asks_of_the_model() {
    let mut runtime = asking_a_model("m");
    runtime.receive(&request("session.create", &json!({"sessionId": "other"})));
    bodies(&mut runtime);
    runtime.receive(&request("session.abort", &json!({"sessionId": "other"})));
    let said = bodies(&mut runtime);
    assert!(said.iter().all(|body| body["params"]["cancel"] != true), "{said:?}");
}

#[test]
fn what_is_said_to_a_model_over_a_socket_goes_on() {
    let socket = Step::inference("m", "wss://m.invalid", "{}").field("transport", json!("websocket"));
    let mut runtime = Runtime::default();
    runtime.receive(&request("llmInference.setProvider", &json!({})));
    runtime.play([socket]);
    let said = bodies(&mut runtime);
    assert_eq!(said.last().map(|body| &body["params"]["end"]), Some(&json!(false)));
}

#[test]
fn a_request_to_the_model_is_withdrawn() {
    let mut runtime = Runtime::default();
    runtime.receive(&request("llmInference.setProvider", &json!({})));
    runtime.play([Step::cancel_inference("m", "none")]);
    assert!(matches!(runtime.complaints(), [Complaint::NothingToDo { .. }]));
    runtime.play([Step::inference("m", "https://m.invalid", "{}"), Step::cancel_inference("m", "aborted")]);
    let said = bodies(&mut runtime);
    let cancel = json!({"requestId": "m", "data": "", "cancelReason": "aborted", "binary": false,
        "end": true, "cancel": true});
    assert_eq!(said.last().map(|body| &body["params"]), Some(&cancel));
    // Once.
    runtime.play([Step::cancel_inference("m", "again")]);
    assert_eq!((runtime.complaints().len(), bodies(&mut runtime)), (2, Vec::new()));
}

#[test]
fn a_step_that_finds_nothing_is_complained_of() {
    let mut runtime = Runtime::default();
    runtime.play([Step::cancel("nothing"), Step::delete_session().session("nobody")]);
    let why: Vec<String> = runtime.complaints().iter().map(ToString::to_string).collect();
    let expected = [
        "Step::cancel(nothing) can do nothing: no request has that label",
        "Step::delete_session(nobody) can do nothing: there is no such session",
    ];
    assert_eq!(why, expected);
}

#[test]
fn a_session_is_idle_once_the_last_queued_command_is_answered() {
    let mut runtime = live_runtime(Script::new().turn([Step::hold("gate")]));
    runtime.receive(&request(
        "session.eventLog.registerInterest",
        &json!({"sessionId": "s", "eventType": "command.queued"}),
    ));
    let enqueue = |runtime: &mut Runtime| {
        runtime
            .receive(&request("session.commands.enqueue", &json!({"sessionId": "s", "command": "/later"})));
        let said = bodies(runtime);
        let asked = said.iter().find(|body| event_type(body) == "command.queued").expect("it is asked");
        asked["params"]["event"]["data"]["requestId"].clone()
    };
    let answer = |runtime: &mut Runtime, id: Value, handled: bool| {
        let answer = json!({"sessionId": "s", "requestId": id, "result": {"handled": handled}});
        runtime.receive(&request("session.commands.respondToQueuedCommand", &answer));
        event_types(&bodies(runtime))
    };
    let [one, two] = [(); 2].map(|()| enqueue(&mut runtime));
    assert_eq!(answer(&mut runtime, one, true), ["command.completed"]);
    assert_eq!(answer(&mut runtime, two, false), ["command.completed", "assistant.idle", "session.idle"]);
    // The turn that runs has an end of its own.
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "?"})));
    let during = enqueue(&mut runtime);
    assert_eq!(answer(&mut runtime, during, true), ["command.completed"]);
}

#[test]
fn a_command_that_nobody_is_asked_to_carry_out_leaves_the_next_to_be_the_last() {
    let mut runtime = live_runtime(Script::new());
    let enqueue = request("session.commands.enqueue", &json!({"sessionId": "s", "command": "/later"}));
    runtime.receive(&enqueue);
    let said = event_types(&bodies(&mut runtime));
    assert_eq!(said, [""; 0]);
    runtime.receive(&request(
        "session.eventLog.registerInterest",
        &json!({"sessionId": "s", "eventType": "command.queued"}),
    ));
    runtime.receive(&enqueue);
    let said = bodies(&mut runtime);
    let asked = said.iter().find(|body| event_type(body) == "command.queued").expect("it is asked");
    let id = &asked["params"]["event"]["data"]["requestId"];
    let answer = json!({"sessionId": "s", "requestId": id, "result": {"handled": true}});
    runtime.receive(&request("session.commands.respondToQueuedCommand", &answer));
    let said = event_types(&bodies(&mut runtime));
    assert_eq!(said, ["command.completed", "assistant.idle", "session.idle"]);
}
