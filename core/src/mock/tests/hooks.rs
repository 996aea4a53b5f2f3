//! The hooks of a usual turn.

use super::*;

fn hooked(script: Script) -> Runtime {
    let mut runtime = Runtime::new(script);
    let tools = json!([{"name": "t"}]);
    let config = json!({"sessionId": "s", "hooks": true, "requestPermission": true, "requestUserInput": true, "tools": tools});
    runtime.receive(&request("session.create", &config));
    bodies(&mut runtime);
    runtime
}

/// Calls it, and answers hooks with what is put out for them, and permissions and tools with yes, until there are none.
/// Returns the hooks that were asked, with their inputs, and all that was said.
fn driven(
    runtime: &mut Runtime,
    method: &str,
    params: &Value,
    put_out: impl Fn(&str) -> Value,
) -> (Vec<(String, Value)>, Vec<Value>) {
    let mut asked = Vec::new();
    let mut all = Vec::new();
    runtime.receive(&request(method, params));
    loop {
        let said = bodies(runtime);
        if said.is_empty() {
            return (asked, all);
        }
        for body in &said {
            if body["method"] == "hooks.invoke" {
                let hook = body["params"]["hookType"].as_str().unwrap_or_default().to_owned();
                let reply = json!({"jsonrpc": "2.0", "id": body["id"], "result": {"output": put_out(&hook)}});
                asked.push((hook, body["params"]["input"].clone()));
                runtime.receive(&frame::encode(reply.to_string().as_bytes()));
            }
            let id = &body["params"]["event"]["data"]["requestId"];
            if event_type(body) == "permission.requested" {
                let answer = json!({"sessionId": "s", "requestId": id, "result": {"kind": "approve-once"}});
                runtime.receive(&request("session.permissions.handlePendingPermissionRequest", &answer));
            }
            if event_type(body) == "external_tool.requested" {
                let answer = json!({"sessionId": "s", "requestId": id, "result": "sun"});
                runtime.receive(&request("session.tools.handlePendingToolCall", &answer));
            }
        }
        all.extend(said);
    }
}

fn prompt() -> Value {
    json!({"sessionId": "s", "prompt": "hello"})
}

fn names(asked: &[(String, Value)]) -> Vec<&str> {
    asked.iter().map(|(hook, _)| hook.as_str()).collect()
}

fn prompts_in(said: &[Value]) -> Vec<&str> {
    let prompts = said.iter().filter(|body| event_type(body) == "user.message");
    prompts.filter_map(|body| body["params"]["event"]["data"]["content"].as_str()).collect()
}

fn answer_of(said: &[Value]) -> Option<&str> {
    let message = said.iter().rfind(|body| event_type(body) == "assistant.message")?;
    message["params"]["event"]["data"]["content"].as_str()
}

#[test]
fn they_come_in_the_order_of_the_real_runtime() {
    let mut runtime = hooked(Script::new().answer("Ok.").turn([Step::tool_call("t", json!({"a": 1}))]));
    let (asked, said) = driven(&mut runtime, "session.send", &prompt(), |_| json!({}));
    let expected = [
        "sessionStart",
        "userPromptSubmitted",
        "userPromptTransformed",
        "preToolUse",
        "postToolUse",
        "agentStop",
    ];
    assert_eq!(names(&asked), expected);
    let common = |mut input: Value| {
        input["sessionId"] = json!("s");
        input["timestamp"] = json!(1_767_225_600_000_u64);
        input["cwd"] = json!("/mock");
        input
    };
    assert_eq!(asked[0].1, common(json!({"source": "new", "initialPrompt": "hello"})));
    assert_eq!(asked[1].1, common(json!({"prompt": "hello"})));
    assert_eq!(asked[2].1, common(json!({"prompt": "hello", "transformedPrompt": "hello"})));
    assert_eq!(asked[3].1, common(json!({"toolName": "t", "toolArgs": {"a": 1}})));
    assert_eq!(asked[4].1["toolResult"]["textResultForLlm"], "sun");
    assert_eq!(asked[5].1["stop_hook_active"], false);
    assert_eq!(answer_of(&said), Some("Ok. t said: sun"));
    let types = event_types(&said);
    assert_eq!(types.last().map(String::as_str), Some("session.idle"));
    // The first comes once.
    let (asked, _) = driven(&mut runtime, "session.send", &prompt(), |_| json!({}));
    assert_eq!(names(&asked), ["userPromptSubmitted", "userPromptTransformed", "agentStop"]);
    let (asked, said) = driven(&mut runtime, "session.detach", &json!({"sessionId": "s"}), |_| json!({}));
    assert_eq!(names(&asked), ["sessionEnd"]);
    assert_eq!(asked[0].1["reason"], "user_exit");
    assert_eq!(event_types(&said), ["session.shutdown"]);
    assert_eq!(runtime.complaints(), []);
}

#[test]
fn what_they_put_out_has_its_effect() {
    let tool = || Script::new().answer("Ok.").turn([Step::tool_call("t", json!({"a": 1}))]);
    let put = |of: &'static str, output: Value| {
        move |hook: &str| if hook == of { output.clone() } else { json!({}) }
    };
    let of = |script: Script, of: &'static str, output: Value| {
        let mut runtime = hooked(script);
        driven(&mut runtime, "session.send", &prompt(), put(of, output))
    };
    let has = |said: &[Value], of: &str| event_types(said).contains(&of.to_owned());

    let (_, said) = of(
        tool(),
        "preToolUse",
        json!({"permissionDecision": "deny", "permissionDecisionReason": "not now"}),
    );
    assert_eq!(answer_of(&said), Some("Ok. t said: Denied by preToolUse hook: not now"));
    assert!(!has(&said, "permission.requested"));

    let (_, said) =
        of(tool(), "preToolUse", json!({"permissionDecision": "allow", "modifiedArgs": {"a": 2}}));
    assert!(!has(&said, "permission.requested"));
    let run = said.iter().find(|body| event_type(body) == "external_tool.requested").expect("it is run");
    assert_eq!(run["params"]["event"]["data"]["arguments"], json!({"a": 2}));

    let (_, said) =
        of(tool(), "preToolUse", json!({"permissionDecision": "ask", "permissionDecisionReason": "sure?"}));
    let asked = said.iter().find(|body| event_type(body) == "permission.requested").expect("it is asked for");
    let request = &asked["params"]["event"]["data"]["permissionRequest"];
    assert_eq!((&request["kind"], &request["hookMessage"]), (&json!("hook"), &json!("sure?")));

    let (_, said) = of(tool(), "postToolUse", json!({"modifiedResult": {"textResultForLlm": "rain"}}));
    assert_eq!(answer_of(&said), Some("Ok. t said: rain"));

    let (_, said) = of(Script::new(), "userPromptSubmitted", json!({"modifiedPrompt": "goodbye"}));
    let message = said.iter().find(|body| event_type(body) == "user.message").expect("it is said");
    let message = &message["params"]["event"]["data"];
    assert_eq!((&message["content"], &message["transformedContent"]), (&json!("hello"), &json!("goodbye")));

    let asks = Script::new().ask_user("Which?", ["a"]);
    let denied = json!({"permissionDecision": "deny", "permissionDecisionReason": "do not ask"});
    let (asked, said) = of(asks, "preToolUse", denied);
    assert_eq!(
        asked.iter().find(|(hook, _)| hook == "preToolUse").expect("it is asked").1["toolName"],
        "ask_user"
    );
    assert!(!has(&said, "user_input.requested"));

    let (asked, said) =
        of(Script::new(), "userPromptSubmitted", json!({"decision": "block", "reason": "no"}));
    assert_eq!(names(&asked), ["sessionStart", "userPromptSubmitted"]);
    assert_eq!(event_types(&said), ["session.warning", "assistant.idle", "session.idle"]);

    let (asked, said) = of(Script::new().turn([Step::model_error("400")]), "", json!({}));
    assert_eq!(names(&asked)[3..], ["errorOccurred"]);
    assert!(has(&said, "session.error"));
}

#[test]
fn they_are_asked_of_tools_that_are_not_there_and_of_those_that_ask() {
    let mut runtime = hooked(Script::new().turn([Step::tool_call("other", json!({}))]));
    let (asked, _) = driven(&mut runtime, "session.send", &prompt(), |_| json!({}));
    assert_eq!(names(&asked)[3..], ["preToolUse", "postToolUseFailure", "agentStop"]);
    assert_eq!(asked[4].1["error"], "Tool 'other' does not exist.");

    let shell = || Script::new().answer("Ok.").turn([Step::permission("p", json!({"kind": "shell"}))]);
    let put = |decision: &'static str| {
        move |hook: &str| match hook {
            "preToolUse" => json!({"permissionDecision": decision, "permissionDecisionReason": "no"}),
            _ => json!({}),
        }
    };
    for (decision, is_asked, expected) in [
        ("deny", false, "Ok. bash said: Denied by preToolUse hook: no"),
        ("allow", false, "Ok. bash said: Done."),
        ("", true, "Ok. bash said: Done."),
    ] {
        let mut runtime = hooked(shell());
        let (asked, said) = driven(&mut runtime, "session.send", &prompt(), put(decision));
        assert_eq!((names(&asked)[3], &asked[3].1["toolName"]), ("preToolUse", &json!("bash")));
        assert_eq!(event_types(&said).contains(&"permission.requested".to_owned()), is_asked);
        assert_eq!(answer_of(&said), Some(expected));
    }
}

#[test]
fn in_a_plan_they_read_what_the_agent_reads() {
    for (changed, read) in [(json!(null), "[[PLAN]] hello"), (json!("goodbye"), "goodbye")] {
        let mut runtime = hooked(Script::new());
        runtime.receive(&request("session.mode.set", &json!({"sessionId": "s", "mode": "plan"})));
        let (asked, said) =
            driven(&mut runtime, "session.send", &prompt(), |_| json!({"modifiedPrompt": changed}));
        assert_eq!((&asked[1].1["prompt"], &asked[2].1["prompt"]), (&json!("[[PLAN]] hello"), &json!(read)));
        let message = said.iter().find(|body| event_type(body) == "user.message").expect("it is said");
        assert_eq!(message["params"]["event"]["data"]["transformedContent"], read);
    }
}

#[test]
fn the_agent_goes_on_as_it_is_told_to_but_not_for_ever() {
    let mut runtime = hooked(Script::new());
    let left = std::cell::Cell::new(3);
    let block = |hook: &str| {
        if hook != "agentStop" || left.get() == 0 {
            return json!({});
        }
        left.set(left.get() - 1);
        json!({"decision": "block", "reason": format!("{} more", left.get())})
    };
    let (asked, said) = driven(&mut runtime, "session.send", &prompt(), block);
    let stops = asked.iter().filter(|(hook, _)| hook == "agentStop");
    let stops: Vec<&Value> = stops.map(|(_, input)| &input["stop_hook_active"]).collect();
    assert_eq!(stops, [false, true, true, true]);
    assert_eq!(prompts_in(&said), ["hello", "2 more", "1 more", "0 more"]);
    let again = ["agentStop", "userPromptSubmitted", "userPromptTransformed", "agentStop"];
    assert_eq!(names(&asked)[3..7], again);
    assert_eq!(asked[4].1["prompt"], "2 more");
    assert_eq!(event_types(&said).iter().filter(|of| *of == "session.idle").count(), 1);

    left.set(100);
    let (_, said) = driven(&mut runtime, "session.send", &prompt(), block);
    assert_eq!((prompts_in(&said).len(), left.get()), (1 + 8, 100 - 9));
}

#[test]
fn what_has_the_agent_go_on_comes_before_what_waits_and_behind_what_steers() {
    let mut runtime = hooked(Script::new().turn([Step::hold("go")]));
    driven(&mut runtime, "session.send", &prompt(), |_| json!({}));
    for (prompt, mode) in [("queued", "enqueue"), ("steering", "immediate"), ("queued too", "enqueue")] {
        let params = json!({"sessionId": "s", "prompt": prompt, "mode": mode});
        runtime.receive(&request("session.send", &params));
    }
    bodies(&mut runtime);
    runtime.release("go");
    let blocked = std::cell::Cell::new(false);
    let (asked, said) = driven(&mut runtime, "ping", &json!({}), |hook| {
        if hook != "agentStop" || blocked.replace(true) {
            return json!({});
        }
        json!({"decision": "block", "reason": "go on"})
    });
    let stops = asked.iter().filter(|(hook, _)| hook == "agentStop");
    let stops: Vec<&Value> = stops.map(|(_, input)| &input["stop_hook_active"]).collect();
    assert_eq!(stops, [false, true, false, false, false]);
    assert_eq!(prompts_in(&said), ["steering", "go on", "queued", "queued too"]);
    let messages = said.iter().filter(|body| event_type(body) == "assistant.message");
    let of: Vec<&Value> =
        messages.map(|body| &body["params"]["event"]["data"]["originatingMessageId"]).collect();
    // The first two are still said to be of the prompt that they followed.
    assert_eq!((of[0], of[0]), (of[1], of[2]));
    assert!(of[3] != of[0] && of[4] != of[3]);
}

#[test]
fn a_call_of_an_mcp_servers_tool_is_asked_about_once_it_is_permitted() {
    let used = json!({"kind": "mcp", "serverName": "one", "toolName": "one-echo", "args": {"text": "hi"}});
    for (decision, expected) in [
        ("", vec!["preToolUse", "preMcpToolCall", "postToolUse", "agentStop"]),
        ("allow", vec!["preToolUse", "preMcpToolCall", "postToolUse", "agentStop"]),
        ("deny", vec!["preToolUse", "agentStop"]),
    ] {
        let mut runtime = hooked(Script::new().turn([Step::permission("p", used.clone())]));
        let (asked, said) = driven(&mut runtime, "session.send", &prompt(), |hook| match hook {
            "preToolUse" => json!({"permissionDecision": decision}),
            _ => json!({}),
        });
        assert_eq!(names(&asked)[3..], expected);
        let permission = said.iter().find(|body| event_type(body) == "permission.requested");
        assert_eq!(permission.is_some(), decision.is_empty());
        if let Some(permission) = permission {
            let data = &permission["params"]["event"]["data"];
            let names = ["permissionRequest", "promptRequest"].map(|of| &data[of]["toolName"]);
            assert_eq!(names, ["one-echo", "echo"]);
        }
        if let Some((_, input)) = asked.iter().find(|(hook, _)| hook == "preMcpToolCall") {
            let of = ["serverName", "toolName", "arguments"].map(|name| &input[name]);
            assert_eq!(of, [&json!("one"), &json!("echo"), &json!({"text": "hi"})]);
        }
    }
}

#[test]
fn an_output_without_its_wrapper_is_none() {
    let mut runtime = hooked(Script::new());
    runtime.receive(&request("session.send", &prompt()));
    let ask = bodies(&mut runtime).pop().expect("a hook");
    let reply = json!({"jsonrpc": "2.0", "id": ask["id"], "result": {"permissionDecision": "deny"}});
    runtime.receive(&frame::encode(reply.to_string().as_bytes()));
    let [Complaint::WrongAnswer { ask, label, wrong }] = runtime.complaints() else { panic!("no complaint") };
    assert_eq!((ask.as_str(), label.as_str()), ("hooks.invoke", "sessionStart"));
    assert!(wrong.contains("permissionDecision"), "{wrong}");
    assert_eq!(bodies(&mut runtime)[0]["params"]["hookType"], "userPromptSubmitted");
}

#[test]
fn a_prompt_that_waits_is_asked_about_when_its_turn_comes() {
    let mut runtime = hooked(Script::new());
    runtime.receive(&request("session.send", &prompt()));
    bodies(&mut runtime);
    // The first hook is not answered yet.
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "second"})));
    let said = bodies(&mut runtime);
    assert_eq!(said.len(), 1, "{said:?}");
    let start = json!({"jsonrpc": "2.0", "id": 1, "result": {"output": {}}});
    let (_, said) = {
        runtime.receive(&frame::encode(start.to_string().as_bytes()));
        let first = bodies(&mut runtime);
        let id = first[0]["id"].clone();
        let mut all = Vec::new();
        let mut next = Some(id);
        while let Some(id) = next.take() {
            let reply = json!({"jsonrpc": "2.0", "id": id, "result": {"output": {}}});
            runtime.receive(&frame::encode(reply.to_string().as_bytes()));
            let said = bodies(&mut runtime);
            next = said
                .iter()
                .rev()
                .find(|body| body["method"] == "hooks.invoke")
                .map(|body| body["id"].clone());
            all.extend(said);
        }
        ((), all)
    };
    let messages: Vec<&Value> = said
        .iter()
        .filter(|body| event_type(body) == "user.message")
        .map(|body| &body["params"]["event"]["data"]["content"])
        .collect();
    assert_eq!(messages, ["hello", "second"]);
    assert_eq!(event_types(&said).iter().filter(|of| *of == "session.idle").count(), 1);
}

#[test]
fn an_abort_waits_for_them() {
    let mut runtime = hooked(Script::new());
    runtime.receive(&request("session.send", &prompt()));
    let neutral = |runtime: &mut Runtime, id: u64| {
        let reply = json!({"jsonrpc": "2.0", "id": id, "result": {"output": {}}});
        runtime.receive(&frame::encode(reply.to_string().as_bytes()));
        bodies(runtime)
    };
    bodies(&mut runtime);
    assert_eq!(neutral(&mut runtime, 1)[0]["params"]["hookType"], "userPromptSubmitted");
    runtime.receive(&request("session.abort", &json!({"sessionId": "s"})));
    assert_eq!(event_types(&bodies(&mut runtime)), ["abort"]);
    let said = neutral(&mut runtime, 2);
    assert_eq!((said.len(), &said[0]["params"]["hookType"]), (1, &json!("userPromptTransformed")));
    let said = neutral(&mut runtime, 3);
    let expected =
        ["user.message", "assistant.turn_start", "assistant.turn_end", "assistant.idle", "session.idle"];
    assert_eq!(event_types(&said), expected);
    assert!(said.iter().any(|body| body["result"] == json!({"success": true})));
    // What comes behind it is as ever.
    let (asked, _) = driven(&mut runtime, "session.send", &prompt(), |_| json!({}));
    assert_eq!(names(&asked), ["userPromptSubmitted", "userPromptTransformed", "agentStop"]);
}
