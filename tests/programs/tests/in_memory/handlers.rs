//! Handlers that are made of JSON: what they answer, and what is told of them.

use std::time::Duration;

use pilotwire::mock::{InTurn, Script, Step};
use pilotwire::{CloseKind, Config};
use pilotwire_programs::drive::{Handling, Options};
use serde_json::{Value, json};

use crate::conversation::{Commands, Led, is_connected, lead_over};
use crate::memory::{Memory, Time};

/// Leads a conversation with handlers, of which these are the usual ones.
fn led_with(usual: Option<&Value>, script: Script, room: usize, react: impl FnMut(&Value, &Commands)) -> Led {
    let time = Time::default();
    let mut handling = Handling::new(time.timer());
    if let Some(usual) = usual {
        let usual = pilotwire::Json::new(usual).expect("it is JSON");
        handling = handling.usual(usual).expect("the files of sessions are somewhere");
    }
    let options = Options { handling: Some(handling), ..Options::default() };
    let led = lead_over(&Memory::new(&time), &time, script, Config::default(), options, room, react);
    assert_eq!(led.cause.kind, CloseKind::Graceful);
    for begun in led.lines.iter().filter(|line| line["event"] == "handler") {
        let ended = |line: &&Value| line["event"] == "handler-ended" && line["run"] == begun["run"];
        assert_eq!(led.lines.iter().filter(ended).count(), 1, "{begun}");
        assert!(place(&led, |line| line == begun) < place(&led, |line| ended(&line)), "{begun}");
    }
    led
}

/// Creates the session `s` with these handlers, has it do a turn, and ends with that.
fn led(handlers: &Value, config: &Value, script: Script) -> Led {
    led_with(None, script, 4, |line, commands| {
        if is_connected(line) {
            let mut config = config.clone();
            config["sessionId"] = json!("s");
            commands.give(json!({"do": "create", "tag": "create", "config": config, "handlers": handlers}));
        }
        if line["tag"] == "create" {
            commands.give(json!({"do": "turn", "tag": "turn", "session": "s", "prompt": "go"}));
        }
        if line["tag"] == "turn" {
            commands.end();
        }
    })
}

fn place(led: &Led, is_it: impl Fn(&Value) -> bool) -> usize {
    let place = led.lines.iter().position(is_it);
    place.unwrap_or_else(|| panic!("it is not there: {:#?}", led.lines))
}

/// Something that the runtime asks in a session, and waits for; what it heard is told by an event.
fn asking(method: &str, params: &Value) -> Vec<Step<InTurn>> {
    let ask = if is_event(method) {
        let mut data = params.clone();
        data["requestId"] = json!("q");
        Step::emit(method, data)
    } else {
        Step::request("q", method, params.clone())
    };
    let heard = Step::with(|call| {
        let heard = match call.answer("q") {
            Some(Ok(answer)) => answer.decode().expect("it is JSON"),
            Some(Err(error)) => json!({"error": error.message}),
            None => json!("nothing"),
        };
        [Step::emit("session.info", json!({"heard": [heard]}))]
    });
    vec![ask, Step::wait_for("q"), heard]
}

fn is_event(method: &str) -> bool {
    let others = ["mcp.oauth_required", "mcp.headers_refresh_required", "command.execute", "command.queued"];
    method.ends_with(".requested") || others.contains(&method)
}

/// What the runtime heard, without the ids of what it asked.
fn heard(led: &Led) -> Value {
    let mut heard =
        led.lines[place(led, |line| !line["data"]["heard"].is_null())]["data"]["heard"][0].clone();
    if let Some(members) = heard.as_object_mut() {
        members.retain(|name, _| name != "sessionId" && name != "requestId");
    }
    heard
}

fn how(led: &Led) -> Vec<&str> {
    let ended = led.lines.iter().filter(|line| line["event"] == "handler-ended");
    ended.map(|line| line["how"].as_str().expect("it is a text")).collect()
}

/// A kind of handler, what it is asked by, and what it says to that.
struct Kind {
    kind: &'static str,
    handlers: Value,
    config: Value,
    method: &'static str,
    params: Value,
    said: Value,
}

fn kind(kind: &'static str, handlers: Value, method: &'static str, params: Value, said: Value) -> Kind {
    Kind { kind, handlers: json!({kind: handlers}), config: json!({}), method, params, said }
}

fn tool(run: &Value) -> Value {
    json!([{"name": "weather", "description": "x", "run": run}])
}

fn tool_use() -> Value {
    json!({"sessionId": "s", "toolCallId": "t", "toolName": "weather", "arguments": {"in": [1.50]}})
}

fn permission() -> Value {
    json!({"permissionRequest": {"kind": "read", "path": "/a", "intention": "look"}})
}

fn sampled() -> Value {
    json!({"role": "assistant", "content": {"type": "text", "text": "hello"}, "model": "m"})
}

fn kinds() -> Vec<Kind> {
    let answer = |answer: Value| json!({"answer": answer});
    let canvas = |mut params: Value, method, said| {
        for (name, value) in [("extensionId", "e"), ("canvasId", "board"), ("instanceId", "i")] {
            params[name] = json!(value);
        }
        let runs = json!({
            "open": answer(json!({"title": "Board"})),
            "close": answer(json!(null)),
            "action": answer(json!([1])),
        });
        let declared = json!([{"id": "board", "displayName": "Board", "description": "x"}]);
        Kind { config: json!({"canvases": declared}), ..kind("canvas", runs, method, params, said) }
    };
    let skills = json!({"notes": {"description": "How notes are written", "markdown": "# Notes"}});
    let provider = json!({"provider": {"type": "openai", "baseUrl": "http://localhost/v1"}});
    vec![
        kind(
            "tools",
            tool(&answer(json!("sunny"))),
            "external_tool.requested",
            tool_use(),
            json!({"result": "sunny"}),
        ),
        kind(
            "tools",
            tool(&answer(json!({"textResultForLlm": "sunny", "resultType": "success"}))),
            "external_tool.requested",
            tool_use(),
            json!({"result": {"textResultForLlm": "sunny", "resultType": "success"}}),
        ),
        kind(
            "permission",
            answer(json!({"kind": "approve-once"})),
            "permission.requested",
            permission(),
            json!({"result": {"kind": "approve-once"}}),
        ),
        kind(
            "permission",
            json!("approve-all"),
            "permission.requested",
            permission(),
            json!({"result": {"kind": "approve-once"}}),
        ),
        kind(
            "permission",
            json!("deny-all"),
            "permission.requested",
            permission(),
            json!({"result": {"kind": "reject", "feedback": "denied by a policy"}}),
        ),
        kind(
            "userInput",
            answer(json!({"answer": "this", "wasFreeform": true})),
            "userInput.request",
            json!({"question": "Which?"}),
            json!({"answer": "this", "wasFreeform": true}),
        ),
        kind(
            "elicitation",
            answer(json!({"action": "accept", "content": {"name": "Ada"}})),
            "elicitation.requested",
            json!({"message": "Who?"}),
            json!({"result": {"action": "accept", "content": {"name": "Ada"}}}),
        ),
        kind(
            "exitPlanMode",
            answer(json!({"approved": true})),
            "exitPlanMode.request",
            json!({"summary": "s", "planContent": "p", "actions": ["interactive"], "recommendedAction": "interactive"}),
            json!({"approved": true}),
        ),
        kind(
            "autoModeSwitch",
            answer(json!({"response": "yes"})),
            "autoModeSwitch.request",
            json!({"retryAfterSeconds": 1.0}),
            json!({"response": "yes"}),
        ),
        kind(
            "mcpAuth",
            answer(json!({"kind": "token", "accessToken": "a-token"})),
            "mcp.oauth_required",
            json!({"serverName": "m", "serverUrl": "http://m", "reason": "initial"}),
            json!({"result": {"kind": "token", "accessToken": "a-token"}}),
        ),
        kind(
            "mcpHeaders",
            answer(json!({"kind": "none"})),
            "mcp.headers_refresh_required",
            json!({"serverName": "m", "serverUrl": "http://m", "reason": "startup"}),
            json!({"result": {"kind": "none"}}),
        ),
        kind(
            "sampling",
            answer(sampled()),
            "sampling.requested",
            json!({"serverName": "m", "mcpRequestId": 7}),
            json!({"response": sampled()}),
        ),
        kind(
            "sessionLimits",
            answer(json!({"action": "unset"})),
            "session_limits_exhausted.requested",
            json!({"usedAiCredits": 30, "maxAiCredits": 30}),
            json!({"response": {"action": "unset"}}),
        ),
        kind(
            "queuedCommand",
            answer(json!({"handled": true})),
            "command.queued",
            json!({"command": "/x"}),
            json!({"result": {"handled": true}}),
        ),
        kind(
            "commands",
            json!([{"name": "deploy", "run": {"answer": null}}]),
            "command.execute",
            json!({"command": "/deploy now", "commandName": "deploy", "args": "now"}),
            json!({}),
        ),
        kind(
            "hooks",
            json!({"preToolUse": answer(json!({"permissionDecision": "deny"}))}),
            "hooks.invoke",
            json!({"hookType": "preToolUse", "input": {
                "sessionId": "s", "timestamp": 1, "cwd": "/", "toolName": "bash", "toolArgs": {},
            }}),
            json!({"output": {"permissionDecision": "deny"}}),
        ),
        kind(
            "transform",
            json!({"tone": answer(json!("kind")), "safety": answer(json!(null))}),
            "systemMessage.transform",
            json!({"sections": {"tone": {"content": "a"}, "safety": {"content": "b"}}}),
            json!({"sections": {"tone": {"content": "kind"}, "safety": {"content": "b"}}}),
        ),
        Kind {
            config: provider,
            ..kind(
                "providerToken",
                json!({"default": answer(json!({"token": "a-token"}))}),
                "providerToken.getToken",
                json!({"providerName": "default"}),
                json!({"token": "a-token"}),
            )
        },
        kind(
            "skills",
            skills.clone(),
            "skillProvider.list",
            json!({}),
            json!({"skills": [{"name": "notes", "description": "How notes are written"}]}),
        ),
        kind(
            "skills",
            skills,
            "skillProvider.read",
            json!({"name": "notes"}),
            json!({"markdown": "# Notes"}),
        ),
        canvas(json!({}), "canvas.open", json!({"title": "Board"})),
        canvas(json!({}), "canvas.close", json!(null)),
        canvas(json!({"actionName": "zoom"}), "canvas.action.invoke", json!([1])),
    ]
}

#[test]
fn every_kind_answers_in_the_form_of_the_wire() {
    for Kind { kind, handlers, config, method, params, said } in kinds() {
        let led = led(&handlers, &config, Script::new().turn(asking(method, &params)));
        assert!(led.reply("turn").get("ok").is_some(), "{method}: {:#?}", led.lines);
        assert_eq!(heard(&led), said, "{method}");
        // The runtime asks for the other hooks of a turn by itself.
        let ends = how(&led);
        assert!(ends.len() == 1 || kind == "hooks", "{method}: {ends:?}");
        assert!(ends.iter().all(|end| *end == "answered"), "{method}: {ends:?}");
        // Its place in the stream, its beginning, its end.
        let is_it =
            |line: &Value| line["event"] == "handler" && line["params"]["hookType"] == params["hookType"];
        let begun = &led.lines[place(&led, is_it)];
        let run = &begun["run"];
        assert!(run.is_u64());
        assert_eq!(
            (&begun["session"], &begun["kind"], &begun["method"]),
            (&json!("s"), &json!(kind), &json!(method))
        );
        let mut expected = params.clone();
        let claimed = |line: &Value| {
            line["event"] == "session"
                && (&line["claimed"] == run || line["item"] == "claimed" && &line["ask"] == run)
        };
        let item = &led.lines[place(&led, claimed)];
        if item["item"] == "event" {
            expected["requestId"] = json!("q");
            assert_eq!((&item["type"], &item["data"]), (&json!(method), &expected));
        } else {
            expected["sessionId"] = json!("s");
            let seq = &item["seq"];
            let whole = json!({
                "event": "session", "session": "s", "seq": seq, "item": "claimed", "ask": run, "method": method,
            });
            assert_eq!(item, &whole);
        }
        assert_eq!(begun["params"], expected, "{method}");
        assert!(place(&led, claimed) < place(&led, is_it), "{method}");
        assert!(led.lines.iter().all(|line| line["item"] != "ask"), "{method}");
    }
}

#[test]
fn a_canned_handler_does_what_it_is_told() {
    let request = ("userInput.request", json!({"question": "?"}));
    let event = ("permission.requested", permission());
    let used = ("external_tool.requested", tool_use());
    let user_input = |run: Value| json!({"userInput": run});
    let decides = |run: Value| json!({"permission": run});
    let uses = |run: Value| json!({"tools": tool(&run)});
    let not_available = json!({"result": {"kind": "user-not-available"}});
    let limited = |mut handlers: Value| {
        handlers["limit_ms"] = json!(2000);
        handlers
    };
    for (handlers, (method, params), said, end) in [
        (user_input(json!({"error": "no"})), &request, json!({"error": "no"}), "failed"),
        (user_input(json!({"panic": true})), &request, json!({"error": "the handler panicked"}), "panicked"),
        (
            limited(user_input(json!({"never": true}))),
            &request,
            json!({"error": "the handler took longer than 2s"}),
            "timeout",
        ),
        (decides(json!({"error": "no"})), &event, not_available.clone(), "failed"),
        (decides(json!({"panic": true, "after_ms": 10})), &event, not_available.clone(), "panicked"),
        (limited(decides(json!({"never": true}))), &event, not_available, "timeout"),
        (uses(json!({"error": "no"})), &used, json!({"error": "no"}), "failed"),
        (
            uses(json!({"failure": "rain"})),
            &used,
            json!({"result": {"textResultForLlm": "rain", "resultType": "failure"}}),
            "answered",
        ),
        (uses(json!({"panic": true})), &used, json!({"error": "the handler panicked"}), "panicked"),
        (
            uses(json!({"answer": "late", "after_ms": 3_600_000})),
            &used,
            json!({"result": "late"}),
            "answered",
        ),
    ] {
        let led = led(&handlers, &json!({}), Script::new().turn(asking(method, params)));
        assert_eq!((heard(&led), how(&led)), (said, vec![end]), "{handlers}");
        let panics = led.lines.iter().filter(|line| line["kind"] == "handler-panicked").count();
        assert_eq!(panics, usize::from(end == "panicked"), "{handlers}");
        if end == "panicked" {
            let notice = place(&led, |line| line["kind"] == "handler-panicked");
            assert_eq!(led.lines[notice]["session"], "s");
            assert!(notice < place(&led, |line| line["event"] == "handler-ended"), "{handlers}");
        }
        let expected = match end {
            "timeout" => Duration::from_secs(2),
            _ if handlers.to_string().contains("3600000") => Duration::from_secs(3600),
            _ if handlers.to_string().contains("after_ms") => Duration::from_millis(10),
            _ => Duration::ZERO,
        };
        assert_eq!(led.time, expected, "{handlers}");
    }
}

/// What another client answers, or nobody does, ends here without an answer.
#[test]
fn what_is_left_or_taken_by_others_is_told_as_such() {
    let ask = || {
        Step::emit(
            "permission.requested",
            json!({"requestId": "q", "permissionRequest": {"kind": "read", "path": "/a", "intention": "x"}}),
        )
    };
    let over =
        || Step::emit("permission.completed", json!({"requestId": "q", "result": {"kind": "approved"}}));
    let refused = "session.permissions.handlePendingPermissionRequest";
    let approve = json!({"answer": {"kind": "approve-once"}});
    let over = || [over().session("s"), Step::reply(json!({}))];
    let script = || Script::new().turn([ask()]).on("over", over());
    for (run, script, end) in [
        (json!({"leave": true}), script(), "left"),
        (json!({"never": true}), script(), "withdrawn"),
        (approve, script().on(refused, [Step::reply(json!({"success": false}))]), "not-taken"),
        // The connection ends first.
        (
            json!({"never": true}),
            Script::new().turn([ask()]).on("over", [Step::reply(json!({}))]),
            "withdrawn",
        ),
    ] {
        let led = led_with(None, script, 4, |line, commands| {
            if is_connected(line) {
                let handlers = json!({"permission": run});
                commands.give(json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}, "handlers": handlers}));
                commands.give(json!({"do": "send", "tag": "send", "session": "s", "prompt": "go"}));
            }
            if line["event"] == "handler" {
                commands.give(json!({"do": "call", "tag": "over", "method": "over"}));
                commands.end();
            }
        });
        assert_eq!(how(&led), [end], "{run}");
    }
}

#[test]
fn what_follows_from_handlers_is_added_to_the_config() {
    let echo = |method: &str| {
        Script::new().always(
            method,
            [Step::with(|call| {
                [Step::reply(
                    json!({"sessionId": "s", "sent": call.params().decode::<Value>().expect("it is JSON")}),
                )]
            })],
        )
    };
    let usual = json!({"userInput": {"never": true}, "hooks": {"sessionStart": {"never": true}}});
    let own = json!({"permission": "deny-all", "tools": [
        {"name": "t", "parameters": {"type": "object"}, "skipPermission": true, "run": {"never": true}},
    ]});
    let led = led_with(Some(&usual), echo("session.create"), 4, |line, commands| {
        if is_connected(line) {
            commands
                .give(json!({"do": "create", "tag": "usual", "config": {"sessionId": "s", "model": "m"}}));
        }
        if line["tag"] == "usual" {
            commands.give(json!({"do": "detach", "tag": "detach", "session": "s"}));
        }
        if line["tag"] == "detach" {
            let config = json!({"sessionId": "s", "requestPermission": true});
            commands.give(json!({"do": "create", "tag": "own", "config": config, "handlers": own}));
        }
        if line["tag"] == "own" {
            commands.end();
        }
    });
    assert_eq!(
        led.reply("usual")["ok"]["sent"],
        json!({"sessionId": "s", "model": "m", "requestUserInput": true, "hooks": true})
    );
    assert_eq!(
        led.reply("own")["ok"]["sent"],
        json!({"sessionId": "s", "requestPermission": true, "tools": [
            {"name": "t", "description": "", "parameters": {"type": "object"}, "skipPermission": true},
        ]})
    );
}

#[test]
fn handlers_that_cannot_be_are_refused_with_what_was_seen() {
    let user_input = |run: Value| json!({"handlers": {"userInput": run}});
    let one_of = "one of `answer`, `error`, `failure`, `panic`, `never`, `leave` is needed, and there is";
    let cases = [
        (json!({"handlers": 7}), "`handlers`: invalid type: integer `7`, expected struct Form".to_owned()),
        (json!({"handlers": {"dance": 7}}), "`handlers`: unknown field `dance`".to_owned()),
        (
            json!({"handlers": {"limit_ms": -1}}),
            "`handlers.limit_ms`: invalid value: integer `-1`".to_owned(),
        ),
        (user_input(json!({})), format!("`handlers.userInput`: {one_of} none")),
        (
            user_input(json!({"error": "e", "never": true})),
            format!("`handlers.userInput`: {one_of} `error`, `never`"),
        ),
        (
            user_input(json!({"leave": true})),
            "`handlers.userInput`: `leave`: a request must be answered".to_owned(),
        ),
        (
            user_input(json!({"panic": false})),
            "`handlers.userInput`: `panic`: false, expected true".to_owned(),
        ),
        (
            user_input(json!({"failure": "f"})),
            "`handlers.userInput`: `failure`: only a tool has one".to_owned(),
        ),
        (user_input(json!({"answer": {"answer": 7}})), "`handlers.userInput`: `answer`: ".to_owned()),
        (
            user_input(json!({"error": "e", "after_ms": 1.5})),
            "`handlers.userInput`: invalid type: floating point `1.5`".to_owned(),
        ),
        (
            json!({"handlers": {"permission": "maybe"}}),
            "`handlers.permission`: unknown policy `maybe`".to_owned(),
        ),
        (
            json!({"handlers": {"permission": {"answer": {"kind": "reject", "feedback": 7}}}}),
            "`handlers.permission`: `answer`: ".to_owned(),
        ),
        (
            json!({"handlers": {"tools": [{"run": {"never": true}}]}}),
            "`handlers.tools[0]`: missing field `name`".to_owned(),
        ),
        (
            json!({"handlers": {"tools": [{"name": "t"}]}}),
            "`handlers.tools[0]`: missing field `run`".to_owned(),
        ),
        (
            json!({"handlers": {"tools": [{"name": "t", "run": {"answer": 7}}]}}),
            "`handlers.tools[0].run`: `answer`: ".to_owned(),
        ),
        (
            json!({"handlers": {"commands": [{"name": "c", "run": {"answer": 7}}]}}),
            "`handlers.commands[0].run`: `answer`: invalid type: integer `7`, expected unit".to_owned(),
        ),
        (
            json!({"handlers": {"hooks": {"preDance": {"never": true}}}}),
            "`handlers.hooks.preDance`: unknown hook `preDance`".to_owned(),
        ),
        (
            json!({"handlers": {"transform": {"tone": {"answer": 7}}}}),
            "`handlers.transform.tone`: `answer`: invalid type: integer `7`, expected a string".to_owned(),
        ),
        // What decodes, and the runtime would not take.
        (
            json!({"handlers": {"permission": {"answer": {"kind": "maybe"}}}}),
            "`handlers.permission`: `answer`: the answer to permission.requested has the wrong shape: at kind".to_owned(),
        ),
        (
            json!({"handlers": {"hooks": {"preToolUse": {"answer": {"permissionDecision": "maybe"}}}}}),
            "has the wrong shape: at output.permissionDecision".to_owned(),
        ),
        // What the library refuses.
        (
            json!({"handlers": {"userInput": {"never": true}}, "config": {"requestUserInput": false}}),
            "`requestUserInput` is false".to_owned(),
        ),
        (
            json!({"handlers": {"tools": tool(&json!({"never": true}))}, "config": {"tools": []}}),
            "`tools` is given".to_owned(),
        ),
        (json!({"handlers": {"canvas": {}}}), "`canvases` declares none".to_owned()),
    ];
    let count = cases.len();
    let mut given = cases.iter().enumerate();
    let led = led_with(None, Script::new(), 4, |line, commands| {
        if !is_connected(line) && line["event"] != "reply" {
            return;
        }
        match given.next() {
            Some((tag, (command, _))) => {
                let mut command = command.clone();
                command["do"] = json!("create");
                command["tag"] = json!(tag);
                commands.give(command);
            }
            None => commands.end(),
        }
    });
    let replies: Vec<&Value> = led.lines.iter().filter(|line| line["event"] == "reply").collect();
    assert_eq!(replies.len(), count);
    for (reply, (command, expected)) in replies.iter().zip(&cases) {
        assert_eq!(reply["error"]["kind"], "config", "{command}: {reply}");
        let message = reply["error"]["message"].as_str().expect("it is a text");
        assert!(message.contains(expected), "{command}: {message}");
    }
}

/// A use of a tool, which the runtime does not wait for.
fn uses(id: &str, tool: &str) -> Step {
    let data =
        json!({"requestId": id, "sessionId": "s", "toolCallId": id, "toolName": tool, "arguments": {}});
    Step::emit("external_tool.requested", data)
}

#[test]
fn tools_are_swapped_where_the_runtime_takes_them() {
    let script = Script::new()
        .on(
            "session.tools.set",
            [
                uses("1", "old"),
                uses("2", "new"),
                Step::reply(json!({"taken": 1})),
                uses("3", "old"),
                uses("4", "new"),
            ],
        )
        .on("session.tools.set", [Step::error(-7, "no"), uses("5", "new")]);
    let tools =
        |name: &str, answer: &str| json!([{"name": name, "description": "x", "run": {"answer": answer}}]);
    let set =
        |tag: &str, tools: Value| json!({"do": "set-tools", "tag": tag, "session": "s", "tools": tools});
    let led = led_with(None, script, 4, |line, commands| {
        if is_connected(line) {
            let handlers = json!({"tools": tools("old", "old")});
            commands.give(
                json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}, "handlers": handlers}),
            );
        }
        match line["tag"].as_str() {
            Some("create") => {
                commands.give(set("bad", json!([{"name": "new", "run": {"leave": 7}}])));
                commands.give(set("first", tools("new", "new")));
            }
            Some("first") => commands.give(set("second", tools("newer", "newer"))),
            Some("second") => commands.give(json!({"do": "call", "tag": "last", "method": "ping"})),
            Some("last") => commands.end(),
            _ => {}
        }
    });
    assert_eq!(led.reply("first")["ok"], json!({"taken": 1}));
    assert_eq!(led.reply("second")["error"]["kind"], "rpc");
    assert_eq!(led.reply("bad")["error"]["kind"], "config");
    let uses: Vec<(String, bool)> = led
        .lines
        .iter()
        .filter_map(|line| match line["item"].as_str()? {
            "event" if line["type"] == "external_tool.requested" => {
                Some((line["data"]["requestId"].as_str()?.to_owned(), line["claimed"].is_u64()))
            }
            "ask" => Some((line["params"]["requestId"].as_str()?.to_owned(), false)),
            _ => None,
        })
        .collect();
    let expected = [("1", true), ("2", false), ("3", false), ("4", true), ("5", true)];
    assert_eq!(uses, expected.map(|(id, claimed)| (id.to_owned(), claimed)));
}

#[test]
fn tools_may_be_set_before_the_create_is_answered() {
    let script = Script::new().on("session.tools.set", [Step::reply(json!({})), uses("1", "weather")]);
    let led = led_with(None, script, 4, |line, commands| {
        if is_connected(line) {
            let tools = tool(&json!({"answer": "sunny"}));
            commands.give(json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}}));
            commands.give(json!({"do": "set-tools", "tag": "set", "session": "s", "tools": tools}));
        }
        if line["event"] == "handler-ended" {
            commands.give(json!({"do": "detach", "tag": "detach", "session": "s"}));
            commands.give(json!({"do": "set-tools", "tag": "late", "session": "s", "tools": []}));
        }
        if line["tag"] == "detach" {
            commands.give(json!({"do": "set-tools", "tag": "later", "session": "s", "tools": []}));
            commands.end();
        }
    });
    assert_eq!(led.reply("set")["ok"], json!({}));
    assert_eq!(how(&led), ["answered"]);
    assert_eq!(led.reply("later")["error"]["kind"], "closed");
}

/// Who prints nothing holds up no handler.
#[test]
fn handlers_do_not_wait_for_their_lines() {
    const USES: usize = 100;
    let steps = (0..USES).flat_map(|number| {
        let id = format!("u{number}");
        [uses(&id, "weather"), Step::wait_for(id)]
    });
    let script = Script::new().on("burst", steps.chain([Step::reply(json!("over"))]));
    let handlers = json!({"tools": tool(&json!({"answer": "sunny"}))});
    let led = led_with(None, script, 1, |line, commands| {
        if is_connected(line) {
            commands.give(
                json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}, "handlers": handlers}),
            );
            commands
                .give(json!({"do": "call", "tag": "burst", "method": "burst", "params": {"sessionId": "s"}}));
        }
        if line["tag"] == "burst" {
            commands.end();
        }
    });
    assert_eq!(how(&led), ["answered"; USES]);
}

#[test]
fn what_no_handler_claims_is_a_line_whatever_is_installed() {
    let ask = |label: &str, method: &str, params: Value| Step::request(label, method, params);
    let script = Script::new().on(
        "ask",
        [
            ask("q", "userInput.request", json!({"question": "?"})).session("s"),
            ask(
                "i",
                "llmInference.httpRequestStart",
                json!({"requestId": "i", "method": "POST", "url": "http://m", "headers": {}}),
            ),
            Step::emit("elicitation.requested", json!({"requestId": "e", "message": "?"})).session("s"),
            Step::reply(json!({})),
        ],
    );
    let led = led_with(None, script, 4, |line, commands| {
        if is_connected(line) {
            let handlers = json!({"permission": "deny-all"});
            commands.give(
                json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}, "handlers": handlers}),
            );
            commands.give(json!({"do": "call", "tag": "ask", "method": "ask"}));
            commands.give(json!({"do": "call", "tag": "last", "method": "ping"}));
        }
        if line["tag"] == "last" {
            commands.end();
        }
    });
    let asked: Vec<&str> = led
        .lines
        .iter()
        .filter(|line| line["item"] == "ask")
        .filter_map(|line| line["method"].as_str())
        .collect();
    assert_eq!(asked, ["userInput.request", "llmInference.httpRequestStart", "elicitation.requested"]);
}

#[test]
fn tokens_for_github_are_asked_for_while_the_session_is_created() {
    let script = Script::new().on(
        "session.create",
        [
            Step::with(|call| {
                let registration: String =
                    call.param("gitHubTokenProviderRegistrationId").expect("there is one");
                let params = json!({"registrationId": registration, "host": "https://github.com", "reason": "initial"});
                [Step::request("q", "gitHubToken.getToken", params)]
            }),
            Step::wait_for("q"),
            Step::with(|call| {
                let heard = matches!(call.answer("q"), Some(Ok(token)) if token.as_str().contains("a-token"));
                [Step::reply(json!({"sessionId": "s", "heard": heard}))]
            }),
        ],
    );
    let token = json!({"kind": "token", "accessToken": "a-token", "expiresIn": 7200});
    let led = led_with(None, script, 4, |line, commands| {
        if is_connected(line) {
            let handlers = json!({"gitHubToken": {"answer": token}});
            commands.give(
                json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}, "handlers": handlers}),
            );
        }
        if line["tag"] == "create" {
            commands.end();
        }
    });
    assert_eq!(led.reply("create")["ok"]["heard"], true);
    let begun = &led.lines[place(&led, |line| line["event"] == "handler")];
    assert_eq!((&begun["kind"], &begun["session"]), (&json!("gitHubToken"), &json!("s")));
}

#[test]
fn the_files_of_sessions_are_kept_where_the_file_of_handlers_says() {
    let asked = [
        Step::request("w", "sessionFs.writeFile", json!({"path": "/a", "content": "hello"})),
        Step::wait_for("w"),
        Step::request("r", "sessionFs.readFile", json!({"path": "/a"})),
        Step::wait_for("r"),
        Step::usual(),
    ];
    let script = Script::new().on("session.create", asked);
    let usual = json!({"sessionFs": "memory", "permission": "deny-all"});
    let led = led_with(Some(&usual), script, 4, |line, commands| {
        if is_connected(line) {
            commands.give(json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}}));
        }
        if line["tag"] == "create" {
            commands.give(json!({"do": "close"}));
        }
    });
    assert_eq!(how(&led), ["answered", "answered"]);
    let began = led.lines.iter().filter(|line| line["event"] == "handler");
    let methods: Vec<_> = began.map(|line| line["method"].as_str().unwrap_or_default()).collect();
    assert_eq!(methods, ["sessionFs.writeFile", "sessionFs.readFile"]);
    // A folder is read by a thread of its own, for which time does not stand still.
    let time = Time::default();
    for (bad, problem) in
        [(json!("disk"), "expected \"memory\""), (json!({"directory": "/no/such"}), "/no/such")]
    {
        let handlers = pilotwire::Json::new(&json!({"sessionFs": &bad})).expect("it is JSON");
        let Err(error) = Handling::new(time.timer()).usual(handlers) else { panic!("{bad} is refused") };
        assert!(error.starts_with("`handlers.sessionFs") && error.contains(problem), "{error}");
    }
}
