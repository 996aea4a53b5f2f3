//! Permissions, tools and questions, and their answers.

use super::*;

#[test]
fn a_tool_is_permitted_run_and_heard_of() -> Result<(), Failure> {
    let script = Script::new().answer("So:").tool_call("get_weather", json!({"city": "Oslo"}));
    let mut pair = Pair::connected(Config::default(), script);
    let config = local().request_permission(true).tools([Tool::new("get_weather", "weather")]);
    let session = created(&mut pair, &config)?;
    let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("?"), Limits::none())?;
    pair.run();

    let permission = asked(&pair.items(session), "permission.requested")?;
    assert_eq!(permission.decode::<Value>()?["permissionRequest"]["args"], json!({"city": "Oslo"}));
    answer(&mut pair, &permission, &json!({"kind": "approve-once"}))?;
    let items = pair.items(session);
    assert_eq!(types(&items), ["permission.completed", "external_tool.requested"]);
    assert_eq!(data(&items[0])["result"], json!({"kind": "approved"}));

    let tool = asked(&items, "external_tool.requested")?;
    answer(&mut pair, &tool, &json!({"textResultForLlm": "sunny", "resultType": "success"}))?;
    assert_eq!(
        types(&pair.items(session)),
        [
            "external_tool.completed",
            "tool.execution_complete",
            "assistant.turn_end",
            "assistant.turn_start",
            "assistant.message",
            "assistant.turn_end",
            "assistant.idle",
            "session.idle",
        ]
    );
    assert_eq!(text_of(&mut pair, turn), Some("So: get_weather said: sunny".to_owned()));
    Ok(())
}

#[test]
fn a_tool_that_is_denied_or_unknown_is_not_run() -> Result<(), Failure> {
    let script = Script::new()
        .answer("So:")
        .tool_call("get_weather", json!({}))
        .turn([Step::tool_call("no_such", json!({})), Step::say("Nothing.")]);
    let mut pair = Pair::connected(Config::default(), script);
    let config = local().request_permission(true).tools([Tool::new("get_weather", "weather")]);
    let session = created(&mut pair, &config)?;
    let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("?"), Limits::none())?;
    pair.run();
    let permission = asked(&pair.items(session), "permission.requested")?;
    answer(&mut pair, &permission, &json!({"kind": "reject", "feedback": "no"}))?;
    let text = "So: get_weather said: The user rejected this tool call. User feedback: no".to_owned();
    assert_eq!(text_of(&mut pair, turn), Some(text));

    let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("?"), Limits::none())?;
    pair.run();
    let text = "Nothing. no_such said: Tool 'no_such' does not exist.".to_owned();
    assert_eq!(text_of(&mut pair, turn), Some(text));
    Ok(())
}

#[test]
fn a_tool_is_denied_where_no_permission_can_be_asked_for() -> Result<(), Failure> {
    let script = Script::new().every_turn([Step::tool_call("get_weather", json!({})), Step::say("So:")]);
    let mut pair = Pair::connected(Config::default(), script);
    let session = created(&mut pair, &local().tools([Tool::new("get_weather", "weather")]))?;
    let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("?"), Limits::none())?;
    pair.run();
    let types = types(&pair.items(session));
    assert!(!types.iter().any(|kind| kind == "permission.requested" || kind == "external_tool.requested"));
    let text = text_of(&mut pair, turn).ok_or("no turn")?;
    assert!(text.starts_with("So: get_weather said: Permission denied and could not request"), "{text}");
    Ok(())
}

#[test]
fn a_tool_without_permission_needs_none_asked_for() -> Result<(), Failure> {
    let script = Script::new().every_turn([Step::tool_call("free", json!({})), Step::say("So:")]);
    let mut pair = Pair::connected(Config::default(), script);
    let tool = json!([{"name": "free", "description": "", "skipPermission": true}]);
    called(&mut pair, "session.create", &json!({"sessionId": "s", "tools": tool}))?;
    called(&mut pair, "session.send", &json!({"sessionId": "s", "prompt": "?"}))?;
    let result = json!({"textResultForLlm": "done", "resultType": "success"});
    let params = json!({"sessionId": "s", "requestId": "request-1", "result": result});
    let taken = called(&mut pair, "session.tools.handlePendingToolCall", &params)?;
    assert_eq!(taken, json!({"success": true}));
    let again = called(&mut pair, "session.tools.handlePendingToolCall", &params)?;
    assert_eq!(again, json!({"success": false}));
    Ok(())
}

#[test]
fn a_rejected_tool_ends_the_turn_and_drops_what_waits() -> Result<(), Failure> {
    let script = Script::new().tool_call("get_weather", json!({}));
    let mut pair = Pair::connected(Config::default(), script);
    let config = local().request_permission(true).tools([Tool::new("get_weather", "weather")]);
    let session = created(&mut pair, &config)?;
    pair.connection.send(pair.now, session, &Prompt::new("?"), Limits::none())?;
    pair.connection.send(pair.now, session, &Prompt::new("dropped"), Limits::none())?;
    pair.run();
    let permission = asked(&pair.items(session), "permission.requested")?;
    answer(&mut pair, &permission, &json!({"kind": "reject"}))?;
    let items = pair.items(session);
    assert_eq!(
        types(&items),
        [
            "permission.completed",
            "tool.execution_complete",
            "assistant.turn_end",
            "abort",
            "session.info",
            "assistant.idle",
            "session.idle",
        ]
    );
    assert_eq!(data(&items[1])["error"]["code"], "rejected");
    assert_eq!(data(&items[6]), json!({"mode": "interactive"}));
    Ok(())
}

#[test]
fn an_answer_that_cannot_be_read_is_taken_and_fails_the_tool() -> Result<(), Failure> {
    let script = Script::new().every_turn([Step::tool_call("get_weather", json!({})), Step::say("So:")]);
    let mut pair = Pair::connected(Config::default(), script);
    let config = local().request_permission(true).tools([Tool::new("get_weather", "weather")]);
    let session = created(&mut pair, &config)?;
    let mut said = Vec::new();
    for result in
        [json!({"approved": true}), json!({"kind": "denied"}), json!({"kind": "user-not-available"})]
    {
        let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("?"), Limits::none())?;
        pair.run();
        let permission: Value = asked(&pair.items(session), "permission.requested")?.decode()?;
        let params = json!({"sessionId": "s-1", "requestId": permission["requestId"], "result": result});
        let method = "session.permissions.handlePendingPermissionRequest";
        // Looked for at once: the reply is among the same events as the turn's end.
        let call = pair.connection.call(pair.now, method, Some(&Json::new(&params)?), Limits::none())?;
        pair.run();
        for event in pair.events() {
            match event {
                Event::Reply { call: replied, result } if replied == call => {
                    assert_eq!(result?.decode::<Value>()?, json!({"success": true}));
                }
                Event::Turn { call, result: Ok(done) } if call == turn => said.push(done.text().to_string()),
                _ => {}
            }
        }
        let completed = pair.items(session).iter().find_map(|item| data(item).get("result").cloned());
        assert!(completed.is_some_and(|completed| completed != json!({"kind": "approved"})));
    }
    assert!(said[0].ends_with("malformed payload: missing field `kind`"), "{said:?}");
    assert!(said[1].contains("unknown variant `denied`"), "{said:?}");
    assert!(said[2].contains("no one could answer"), "{said:?}");
    Ok(())
}

#[test]
fn what_is_approved_for_the_session_is_not_asked_for_again() -> Result<(), Failure> {
    let script = Script::new().every_turn([Step::tool_call("get_weather", json!({}))]);
    let mut pair = Pair::connected(Config::default(), script);
    let config = local().request_permission(true).tools([Tool::new("get_weather", "weather")]);
    let session = created(&mut pair, &config)?;
    pair.connection.send(pair.now, session, &Prompt::new("?"), Limits::none())?;
    pair.connection.send(pair.now, session, &Prompt::new("?"), Limits::none())?;
    pair.run();
    let permission = asked(&pair.items(session), "permission.requested")?;
    let approval = json!({"kind": "custom-tool", "toolName": "get_weather"});
    answer(&mut pair, &permission, &json!({"kind": "approve-for-session", "approval": approval}))?;
    for _ in 0..2 {
        let items = pair.items(session);
        assert!(asked(&items, "permission.requested").is_err());
        answer(&mut pair, &asked(&items, "external_tool.requested")?, &json!("sunny"))?;
    }
    assert_eq!(types(&pair.items(session)).last().map(String::as_str), Some("session.idle"));
    Ok(())
}

#[test]
fn a_tool_says_what_its_result_says() -> Result<(), Failure> {
    let script = Script::new().every_turn([Step::tool_call("w", json!({"city": "Oslo"})), Step::say("So:")]);
    let mut pair = Pair::connected(Config::default(), script);
    let tool = json!([{"name": "w", "description": "", "skipPermission": true}]);
    called(&mut pair, "session.create", &json!({"sessionId": "s", "tools": tool}))?;
    let failed = r#"So: w said: Failed to execute `w` tool with arguments: {"city":"Oslo"} due to error: Error: Tool execution failed"#;
    let answers = [
        (json!({"result": {"textResultForLlm": "t", "resultType": "success"}}), "So: w said: t"),
        (
            json!({"result": {"textResultForLlm": "t", "resultType": "failure", "error": "e"}}),
            "So: w said: t",
        ),
        (json!({"result": "plain"}), "So: w said: plain"),
        (json!({"result": {"text": "t"}}), "So: w said: "),
        (json!({"result": 5}), "So: w said: "),
        (json!({}), "So: w said: "),
        (json!({"error": "boom"}), failed),
    ];
    for (number, (answer, text)) in answers.into_iter().enumerate() {
        called(&mut pair, "session.send", &json!({"sessionId": "s", "prompt": "?"}))?;
        let mut params = json!({"sessionId": "s", "requestId": format!("request-{}", number + 1)});
        params.as_object_mut().ok_or("an object")?.extend(answer.as_object().cloned().unwrap_or_default());
        called(&mut pair, "session.tools.handlePendingToolCall", &params)?;
        let history = called(&mut pair, "session.getMessages", &json!({"sessionId": "s"}))?;
        let events = history["events"].as_array().ok_or("no events")?;
        let last = events.iter().rev().find(|event| event["type"] == "assistant.message");
        assert_eq!(last.ok_or("no message")?["data"]["content"], text);
    }
    Ok(())
}

#[test]
fn the_user_is_asked() -> Result<(), Failure> {
    let script = Script::new().answer("Ok.").ask_user("Which?", ["a", "b"]);
    let mut pair = Pair::connected(Config::default(), script);
    let session = created(&mut pair, &local().request_user_input(true))?;
    let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("?"), Limits::none())?;
    pair.run();
    let question = asked(&pair.items(session), "userInput.request")?;
    let expected =
        json!({"sessionId": "s-1", "question": "Which?", "choices": ["a", "b"], "allowFreeform": true});
    assert_eq!(question.decode::<Value>()?, expected);
    answer(&mut pair, &question, &json!({"answer": "b", "wasFreeform": false}))?;
    assert_eq!(text_of(&mut pair, turn), Some("Ok. ask_user said: User selected: b".to_owned()));
    Ok(())
}

#[test]
fn each_session_waits_for_its_own_answer() -> Result<(), Failure> {
    let ask = Step::permission("p", json!({"kind": "shell", "fullCommandText": "ls"}));
    let script = Script::new().every_turn([ask]).answer_with(|prompt| format!("You are {prompt}."));
    let mut pair = Pair::connected(Config::default(), script);
    let mut turns = Vec::new();
    for name in ["one", "two"] {
        let session = created(&mut pair, &SessionConfig::new().session_id(name).request_permission(true))?;
        let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new(name), Limits::none())?;
        pair.run();
        turns.push((turn, asked(&pair.items(session), "permission.requested")?));
    }
    for (name, (turn, question)) in ["one", "two"].into_iter().zip(turns) {
        answer(&mut pair, &question, &json!({"kind": "approve-once"}))?;
        let text = text_of(&mut pair, turn).ok_or_else(|| format!("{name} still waits"))?;
        assert!(text.starts_with(&format!("You are {name}.")), "{text}");
    }
    Ok(())
}

#[test]
fn nobody_is_asked_who_does_not_want_to_be() -> Result<(), Failure> {
    let script = Script::new().every_turn([Step::ask_user("Which?", ["a"]), Step::say("Ok.")]);
    let mut pair = Pair::connected(Config::default(), script);
    let session = created(&mut pair, &local())?;
    let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("?"), Limits::none())?;
    pair.run();
    let text = "Ok. ask_user said: Tool 'ask_user' does not exist.".to_owned();
    assert_eq!(text_of(&mut pair, turn), Some(text));

    // With an interest there is the tool, and only the event.
    let interest = json!({"sessionId": "s-1", "eventType": "user_input.requested"});
    called(&mut pair, "session.eventLog.registerInterest", &interest)?;
    let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("?"), Limits::none())?;
    pair.run();
    assert!(asked(&pair.items(session), "userInput.request").is_err());
    let response = json!({"answer": "a", "wasFreeform": false});
    let params = json!({"sessionId": "s-1", "requestId": "request-1", "response": response});
    let call = pair.connection.call(
        pair.now,
        "session.ui.handlePendingUserInput",
        Some(&Json::new(&params)?),
        Limits::none(),
    )?;
    pair.run();
    let events = pair.events();
    let text = events.iter().find_map(|event| match event {
        Event::Turn { call, result: Ok(done) } if *call == turn => Some(done.text().to_string()),
        _ => None,
    });
    assert_eq!(text.as_deref(), Some("Ok. ask_user said: User selected: a"));
    assert!(
        events
            .iter()
            .any(|event| matches!(event, Event::Reply { call: replied, result: Ok(_) } if *replied == call))
    );
    Ok(())
}

#[test]
fn only_who_wants_gated_events_gets_them() {
    let mut runtime = live_runtime(Script::new());
    for of in [
        "mcp.oauth_required",
        "mcp.headers_refresh_required",
        "command.queued",
        "session_limits_exhausted.requested",
    ] {
        let ask = |request: &str| {
            let wait = Step::wait_for(request);
            let label = request.to_owned();
            let went_on = Step::with(move |call| {
                let answer = call.answer(&label).and_then(|answer| answer.clone().ok());
                [Step::notify("went.on", answer.unwrap_or_else(Json::empty_object))]
            });
            [Step::emit(of, json!({"requestId": request})).session("s"), wait, went_on]
        };
        runtime.play(ask(of));
        let said = bodies(&mut runtime);
        assert_eq!(said, [json!({"jsonrpc": "2.0", "method": "went.on", "params": null})], "{of}");

        runtime.receive(&request(
            "session.eventLog.registerInterest",
            &json!({"sessionId": "s", "eventType": of}),
        ));
        let handle = bodies(&mut runtime)[0]["result"]["handle"].clone();
        assert!(handle.is_string(), "{handle}");
        runtime.play(ask("wanted"));
        assert_eq!(event_types(&bodies(&mut runtime)), [of]);

        let release = json!({"sessionId": "s", "handle": handle});
        runtime.receive(&request("session.eventLog.releaseInterest", &release));
        assert_eq!(bodies(&mut runtime)[0]["result"], json!({"success": true}));
        runtime.emit("s", of, json!({"requestId": "unwanted"}));
        assert!(bodies(&mut runtime).is_empty(), "{of}");
    }
}

#[test]
fn a_tool_that_was_left_in_use_is_told_of_with_the_next_prompt() {
    let mut runtime = live_runtime(Script::new().tool_call("free", json!({})));
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "?"})));
    bodies(&mut runtime);
    runtime.receive(&request("session.detach", &json!({"sessionId": "s"})));
    assert_eq!(event_types(&bodies(&mut runtime)), ["session.shutdown"]);
    runtime.receive(&request("session.resume", &json!({"sessionId": "s"})));
    assert_eq!(event_types(&bodies(&mut runtime)), ["session.resume"]);
    let result = json!({"sessionId": "s", "requestId": "request-1", "result": "late"});
    runtime.receive(&request("session.tools.handlePendingToolCall", &result));
    assert_eq!(bodies(&mut runtime)[0]["result"], json!({"success": false}));
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "?"})));
    let said = bodies(&mut runtime);
    assert_eq!(event_types(&said)[..3], ["tool.execution_complete", "session.warning", "user.message"]);
}

#[test]
fn an_event_that_asks_is_answered_once() {
    let method = "session.ui.handlePendingElicitation";
    let answer = json!({"sessionId": "s", "requestId": "r", "result": {"action": "cancel"}});
    let mut runtime = live_runtime(Script::new());
    runtime.receive(&request(method, &answer));
    assert_eq!(bodies(&mut runtime)[0]["result"], json!({"success": false}));
    runtime.receive(&request(method, &json!({"sessionId": "s"})));
    let refused = format!("Request {method} failed with message: missing parameter 'requestId'");
    assert_eq!(bodies(&mut runtime)[0]["error"]["message"], refused);
    runtime.play([
        Step::emit("elicitation.requested", json!({"requestId": "r"})).session("s"),
        Step::wait_for("r"),
        Step::notify("done", json!({})),
    ]);
    bodies(&mut runtime);
    runtime.receive(&request(method, &json!({"sessionId": "s", "requestId": "r"})));
    let refused = format!("Request {method} failed with message: missing parameter 'result'");
    assert_eq!(bodies(&mut runtime)[0]["error"]["message"], refused);
    runtime.receive(&request(method, &answer));
    let said = bodies(&mut runtime);
    let completed = &said[0]["params"]["event"];
    assert_eq!(completed["type"], "elicitation.completed");
    assert_eq!(completed["data"], json!({"requestId": "r", "action": "cancel"}));
    assert_eq!(said[1]["result"], json!({"success": true}));
    assert_eq!(said[2]["method"], "done");
    runtime.receive(&request(method, &answer));
    assert_eq!(bodies(&mut runtime)[0]["result"], json!({"success": false}));
}
