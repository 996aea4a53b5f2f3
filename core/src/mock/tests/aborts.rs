//! Tests of what an abort ends, and of what comes behind it.

use super::*;

#[test]
fn an_abort_cuts_a_turn_short_and_drops_what_is_queued() -> Result<(), Failure> {
    let mut pair = Pair::connected(Config::default(), Script::new().turn([Step::hold("thinking")]));
    let session = created(&mut pair, &local())?;
    let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("one"), Limits::none())?;
    pair.connection.send(pair.now, session, &Prompt::new("two"), Limits::none())?;
    pair.run();
    assert_eq!(types(&pair.items(session)), ["session.start", "user.message", "assistant.turn_start"]);

    pair.connection.abort(pair.now, session, Limits::none())?;
    pair.run();
    pair.runtime.release("thinking");
    pair.run();
    let items = pair.items(session);
    let expected = ["abort", "agent.interrupted", "assistant.turn_end", "assistant.idle", "session.idle"];
    assert_eq!(types(&items), expected);
    assert_eq!(data(&items[1])["activity"], "model_call");
    assert_eq!(data(&items[4])["aborted"], true);
    let aborted = pair
        .events()
        .into_iter()
        .any(|event| matches!(event, Event::Turn { call, result: Err(TurnError::Aborted) } if call == turn));
    assert!(aborted);
    Ok(())
}

#[test]
fn an_abort_completes_permissions_and_tools_and_leaves_questions_open() {
    let script = Script::new()
        .tool_call("get_weather", json!({}))
        .tool_call("free", json!({}))
        .ask_user("Which?", ["a"])
        .turn([Step::emit("elicitation.requested", json!({"requestId": "e"})), Step::hold("it")]);
    let mut runtime = live_runtime(script);
    let interest = json!({"sessionId": "s", "eventType": "user_input.requested"});
    runtime.receive(&request("session.eventLog.registerInterest", &interest));
    let abort = |runtime: &mut Runtime| -> Vec<Value> {
        runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "?"})));
        bodies(runtime);
        runtime.receive(&request("session.abort", &json!({"sessionId": "s"})));
        bodies(runtime)
    };
    let answer_late = |runtime: &mut Runtime, method: &str, request_id: &str| -> Vec<Value> {
        let result = json!({"kind": "approve-once", "action": "cancel"});
        let response = json!({"answer": "a", "wasFreeform": false});
        let params =
            json!({"sessionId": "s", "requestId": request_id, "result": result, "response": response});
        runtime.receive(&request(method, &params));
        bodies(runtime)
    };
    let ended = ["agent.interrupted", "assistant.turn_end", "assistant.idle", "session.idle"];
    let data = |said: &[Value], of: &str| {
        let event = said.iter().find(|body| event_type(body) == of).expect("it is told");
        event["params"]["event"]["data"].clone()
    };

    let said = abort(&mut runtime);
    assert_eq!(event_types(&said)[..2], ["abort", "permission.completed"]);
    assert_eq!(event_types(&said)[2..], ended);
    let cancelled = json!({"kind": "cancelled", "reason": "Session aborted"});
    assert_eq!(data(&said, "permission.completed")["result"], cancelled);
    // The reply comes before the idle.
    assert_eq!(said[said.len() - 3]["result"], json!({"success": true}));
    let method = "session.permissions.handlePendingPermissionRequest";
    let late = answer_late(&mut runtime, method, "request-1");
    assert_eq!(late[0]["result"], json!({"success": false}));

    let said = abort(&mut runtime);
    assert_eq!(event_types(&said)[..2], ["abort", "external_tool.completed"]);
    assert_eq!(event_types(&said)[2..], ended);
    let interrupted = data(&said, "agent.interrupted");
    assert_eq!(interrupted["activity"], "tool_call");
    assert_eq!((&interrupted["toolNames"], &interrupted["safeToolNames"]), (&json!(["free"]), &json!([])));

    // Late answers to questions are taken and told of, though nobody waits for them.
    let said = abort(&mut runtime);
    assert_eq!(event_types(&said)[1..], ended);
    assert_eq!(data(&said, "agent.interrupted")["safeToolNames"], json!(["ask_user"]));
    let said = answer_late(&mut runtime, "session.ui.handlePendingUserInput", "request-3");
    assert_eq!(event_types(&said), ["user_input.completed"]);
    assert_eq!(said[1]["result"], json!({"success": true}));

    let said = abort(&mut runtime);
    assert_eq!(event_types(&said)[1..], ended);
    let said = answer_late(&mut runtime, "session.ui.handlePendingElicitation", "e");
    assert_eq!(event_types(&said), ["elicitation.completed"]);
    let said = answer_late(&mut runtime, "session.ui.handlePendingElicitation", "e");
    assert_eq!(said[0]["result"], json!({"success": false}));

    // Nothing to abort.
    runtime.receive(&request("session.abort", &json!({"sessionId": "s"})));
    let said = bodies(&mut runtime);
    assert_eq!((said.len(), &said[0]["result"]), (1, &json!({"success": true})));
}

#[test]
fn a_late_reply_to_a_question_is_told_of() {
    let mut runtime = live_runtime(Script::new().ask_user("Which?", ["a"]));
    runtime.receive(&request("session.create", &json!({"sessionId": "s", "requestUserInput": true})));
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "?"})));
    runtime.receive(&request("session.abort", &json!({"sessionId": "s"})));
    bodies(&mut runtime);
    let reply = frame::encode(br#"{"jsonrpc":"2.0","id":1,"result":{"answer":"x","wasFreeform":true}}"#);
    runtime.receive(&reply);
    assert_eq!(event_types(&bodies(&mut runtime)), ["user_input.completed"]);
    runtime.receive(&reply);
    assert!(bodies(&mut runtime).is_empty());
}

#[test]
fn a_prompt_behind_an_abort_takes_the_place_of_the_idle() {
    let mut runtime = live_runtime(Script::new().turn([Step::hold("thinking")]));
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "one"})));
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "dropped"})));
    bodies(&mut runtime);
    runtime.receive(&request("session.abort", &json!({"sessionId": "s"})));
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "two"})));
    let said = bodies(&mut runtime);
    assert_eq!(
        event_types(&said),
        [
            "abort",
            "agent.interrupted",
            "assistant.turn_end",
            "user.message",
            "assistant.turn_start",
            "assistant.message",
            "assistant.turn_end",
            "assistant.idle",
            "session.idle",
        ]
    );
    let message = &said.iter().find(|body| event_type(body) == "user.message").expect("it is said")["params"];
    assert_eq!(message["event"]["data"]["content"], "two");
    assert_eq!(message["event"]["data"]["delivery"], "queued");
}

#[test]
fn an_abort_waits_for_the_hooks_and_the_next_prompt_for_the_abort() {
    let hook = |of: &str| [Step::request(of, "hooks.invoke", json!({"hookType": of})), Step::wait_for(of)];
    let mut runtime = live_runtime(Script::new().turn(hook("preToolUse")));
    runtime.play([Step::request("start", "hooks.invoke", json!({"hookType": "sessionStart"})).session("s")]);
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "one"})));
    bodies(&mut runtime);
    runtime.receive(&request("session.abort", &json!({"sessionId": "s"})));
    assert_eq!(event_types(&bodies(&mut runtime)), ["abort"]);
    // Nothing has come since: it is not told again.
    runtime.receive(&request("session.abort", &json!({"sessionId": "s"})));
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "dropped"})));
    runtime.receive(&request("session.abort", &json!({"sessionId": "s"})));
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "two"})));
    let said = bodies(&mut runtime);
    assert_eq!(event_types(&said), ["abort"]);
    assert_eq!(runtime.unanswered().count(), 3);

    runtime.receive(&frame::encode(br#"{"jsonrpc":"2.0","id":2,"result":{"output":{}}}"#));
    let said = bodies(&mut runtime);
    assert_eq!(event_types(&said)[..3], ["agent.interrupted", "assistant.turn_end", "user.message"]);
    assert_eq!(event_types(&said).last().map(String::as_str), Some("session.idle"));
    assert_eq!(event_types(&said).iter().filter(|of| *of == "user.message").count(), 1);
    assert_eq!(runtime.unanswered().count(), 0);
}

#[test]
fn an_abort_is_answered_though_its_session_is_deleted() {
    let hook = Step::request("hook", "hooks.invoke", json!({"hookType": "preToolUse"}));
    let mut runtime = live_runtime(Script::new().turn([hook, Step::wait_for("hook")]));
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "one"})));
    runtime.receive(&request("session.abort", &json!({"sessionId": "s"})));
    assert_eq!(runtime.unanswered().count(), 1);
    bodies(&mut runtime);
    runtime.play([Step::delete_session().session("s")]);
    let said = bodies(&mut runtime);
    assert_eq!(runtime.unanswered().count(), 0);
    assert_eq!(said.len(), 3);
    assert_eq!(said[2]["result"], json!({"success": true}));
    runtime.receive(&frame::encode(br#"{"jsonrpc":"2.0","id":1,"result":{"output":{}}}"#));
    assert!(bodies(&mut runtime).is_empty());
}

#[test]
fn an_accepted_prompt_is_aborted_before_its_turn() {
    let hook = Step::request("hook", "hooks.invoke", json!({"hookType": "userPromptSubmitted"}));
    let rules = [
        vec![Step::usual_reply(), Step::hold("before"), Step::usual()],
        vec![Step::usual_reply(), hook, Step::wait_for("hook"), Step::usual()],
    ];
    let mut script = Script::new();
    for rule in rules {
        script = script.on("session.send", rule);
    }
    let mut runtime = live_runtime(script);
    let (send, abort) =
        (json!({"sessionId": "s", "prompt": "one", "mode": "immediate"}), json!({"sessionId": "s"}));
    let accepted = |runtime: &mut Runtime| {
        runtime.receive(&request("session.send", &send));
        runtime.receive(&request("session.abort", &abort));
        bodies(runtime)
    };
    assert_eq!(event_types(&accepted(&mut runtime)), ["abort", "assistant.idle", "session.idle"]);
    runtime.release("before");
    assert!(bodies(&mut runtime).is_empty());

    // Once its hooks are asked it is said.
    assert_eq!(event_types(&accepted(&mut runtime)), ["abort"]);
    runtime.receive(&frame::encode(br#"{"jsonrpc":"2.0","id":1,"result":{"output":{}}}"#));
    let expected =
        ["user.message", "assistant.turn_start", "assistant.turn_end", "assistant.idle", "session.idle"];
    assert_eq!(event_types(&bodies(&mut runtime)), expected);
}
