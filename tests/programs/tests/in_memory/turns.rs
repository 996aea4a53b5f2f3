//! Turns: how they end, and what is told of it.

use std::time::Duration;

use pilotwire::mock::{InTurn, Script, Step};
use pilotwire::{CloseKind, Config};
use pilotwire_programs::drive::Options;
use serde_json::{Value, json};

use crate::conversation::{Commands, Led, is_connected, lead};

fn turn(tag: &str) -> Value {
    json!({"do": "turn", "tag": tag, "session": "s", "prompt": "hello"})
}

/// Opens the session `s`, sends the commands, and ends when the last of these tags has its line. A call `bystander` is open
/// all the time, and is answered at the end: whatever happened to the others.
fn led(script: Script, given: &[Value], last: &str, mut react: impl FnMut(&Value, &Commands)) -> Led {
    let script = script.always("slow", [Step::hold("until then"), Step::reply(json!("still here"))]).on(
        "release",
        [
            Step::frame(json!({"jsonrpc": "2.0", "id": 3, "result": "still here"}).to_string()),
            Step::reply(json!({})),
        ],
    );
    let led = lead(script, Config::default(), Options::default(), 4, |line, commands| {
        if is_connected(line) {
            commands.give(json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}}));
            commands.give(json!({"do": "call", "tag": "bystander", "method": "slow"}));
        }
        if line["tag"] == "create" {
            given.iter().for_each(|command| commands.give(command.clone()));
        }
        if line["tag"] == last {
            commands.give(json!({"do": "call", "tag": "release", "method": "release"}));
            commands.end();
        }
        react(line, commands);
    });
    assert_eq!(led.reply("bystander")["ok"], "still here");
    assert_eq!(led.cause.kind, CloseKind::Graceful);
    led
}

fn error_kind<'a>(led: &'a Led, tag: &str) -> &'a Value {
    &led.reply(tag)["error"]["kind"]
}

/// A turn that begins and does not end.
fn thinks() -> [Step<InTurn>; 2] {
    [Step::emit("session.info", json!({})), Step::hold("for ever")]
}

#[test]
fn a_turn_ends_with_what_the_agent_said_last() {
    let script = Script::new().turn([Step::say("Hello yourself.")]).turn([]).answer("Again.");
    let led = led(script, &[turn("first"), turn("second")], "second", |_, _| {});
    for (tag, text) in [("first", "Hello yourself."), ("second", "Again.")] {
        let reply = led.reply(tag);
        assert_eq!(reply["ok"]["text"], text);
        let id = reply["ok"]["messageId"].as_str().expect("it has an id");
        let members: Vec<&String> = reply["ok"].as_object().expect("an object").keys().collect();
        assert_eq!(members, ["messageId", "text"]);
        // It stands right behind the event that ended it, and the prompt is the one that it names.
        let place = led.lines.iter().position(|line| line == reply).expect("it is there");
        assert_eq!(led.lines[place - 1]["type"], "session.idle");
        let prompt = led.lines.iter().find(|line| line["data"]["messageId"] == id).expect("it was told");
        assert_eq!(prompt["type"], "user.message");
    }
}

#[test]
fn a_turn_in_which_nothing_is_said_has_an_empty_text() {
    let script = Script::new().on(
        "session.send",
        [
            Step::reply(json!({"messageId": "m"})),
            Step::emit("user.message", json!({"messageId": "m"})),
            Step::emit("session.idle", json!({})),
        ],
    );
    let led = led(script, &[turn("turn")], "turn", |_, _| {});
    assert_eq!(led.reply("turn")["ok"], json!({"messageId": "m", "text": ""}));
}

#[test]
fn a_turn_that_fails_says_how() {
    let long = "no model ".repeat(100);
    let script = Script::new().turn([Step::model_error(long.clone())]);
    let led1 = led(script, &[turn("turn")], "turn", |_, _| {});
    let error = &led1.reply("turn")["error"];
    assert_eq!((&error["kind"], &error["message"]), (&json!("agent"), &json!(long)));

    let script = Script::new().turn([Step::emit("session.shutdown", json!({"shutdownType": "routine"}))]);
    assert_eq!(error_kind(&led(script, &[turn("turn")], "turn", |_, _| {}), "turn"), "shut-down");

    // What the runtime says to its own send, whatever that is.
    let script =
        Script::new().on("session.send", [Step::error(-32603, "Session not found: s").data(json!(1))]);
    let led1 = led(script, &[turn("turn")], "turn", |_, _| {});
    let error = json!({"kind": "rpc", "code": -32603, "message": "Session not found: s", "data": 1});
    assert_eq!(led1.reply("turn")["error"], error);
}

#[test]
fn a_turn_has_the_limits_that_it_is_given() {
    let mut limited = turn("turn");
    limited["total_ms"] = 1500.into();
    let led1 = led(Script::new().turn(thinks()), &[limited], "turn", |_, _| {});
    assert_eq!((error_kind(&led1, "turn"), led1.time), (&json!("timeout"), Duration::from_millis(1500)));

    let mut limited = turn("turn");
    limited["inactivity_ms"] = 700.into();
    let led1 = led(Script::new().turn(thinks()), &[limited], "turn", |_, _| {});
    assert_eq!((error_kind(&led1, "turn"), led1.time), (&json!("timeout"), Duration::from_millis(700)));
}

#[test]
fn a_turn_that_is_given_up_is_cancelled_and_its_tag_is_free() {
    let script = Script::new().turn(thinks()).turn([Step::say("Fine.")]);
    let mut replies = Vec::new();
    let led = lead(script, Config::default(), Options::default(), 4, |line, commands| {
        if is_connected(line) {
            commands.give(json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}}));
            commands.give(turn("turn"));
        }
        if line["type"] == "session.info" {
            commands.give(json!({"do": "abandon", "tag": "turn"}));
        }
        if line["tag"] == "turn" {
            replies.push(line.clone());
            // There is nothing to give up any more. The agent has not heard of it.
            commands.give(json!({"do": "abandon", "tag": "turn"}));
            commands.give(json!({"do": "abort", "tag": "abort", "session": "s"}));
        }
        if line["tag"] == "abort" && replies.len() == 1 {
            commands.give(turn("turn"));
        }
        if replies.len() == 2 {
            commands.end();
        }
    });
    assert_eq!(replies[0]["error"]["kind"], "cancelled", "{replies:?}");
    assert_eq!(replies[1]["ok"]["text"], "Fine.", "{replies:?}");
    let refused = led.lines.iter().find(|line| line.get("event").is_none()).expect("there is one");
    assert_eq!(refused["error"], "abandon: no call with tag \"turn\" is under way");
}

#[test]
fn an_abort_ends_the_turn_and_the_session_goes_on() {
    let script = Script::new().turn(thinks()).turn([Step::say("Here again.")]);
    let led = led(script, &[turn("turn")], "after", |line, commands| {
        if line["type"] == "session.info" {
            commands.give(json!({"do": "abort", "tag": "abort", "session": "s"}));
        }
        if line["tag"] == "abort" {
            commands.give(turn("after"));
        }
    });
    assert_eq!(error_kind(&led, "turn"), "aborted");
    assert_eq!(led.reply("abort")["ok"]["success"], true);
    assert_eq!(led.reply("after")["ok"]["text"], "Here again.");
}

#[test]
fn what_the_runtime_does_not_do_is_not_confirmed() {
    let refusal = || Step::reply(json!({"success": false, "error": "it is locked"}));
    let script = Script::new().on("session.abort", [refusal()]).on("session.delete", [refusal()]);
    let given = [
        json!({"do": "abort", "tag": "abort", "session": "s"}),
        json!({"do": "delete", "tag": "delete", "session": "elsewhere"}),
    ];
    let led = led(script, &given, "delete", |_, _| {});
    let error = json!({"kind": "not-confirmed", "message": "it is locked"});
    assert_eq!((&led.reply("abort")["error"], &led.reply("delete")["error"]), (&error, &error));
}

#[test]
fn a_turn_whose_session_ends_says_how_that_ended() {
    for (command, kind) in [
        (json!({"do": "destroy", "tag": "end", "session": "s"}), "detached"),
        (json!({"do": "detach", "tag": "end", "session": "s"}), "detached"),
        (json!({"do": "delete", "tag": "end", "session": "s"}), "deleted"),
        (json!({"do": "resume", "tag": "end", "session": "s"}), "resumed"),
    ] {
        let script = Script::new().turn(thinks());
        let led = led(script, &[turn("turn")], "end", |line, commands| {
            if line["type"] == "session.info" {
                commands.give(command.clone());
            }
        });
        assert_eq!(error_kind(&led, "turn"), kind, "{command}");
        assert!(led.reply("end").get("ok").is_some(), "{command}");
        let closed = led.lines.iter().find(|line| line["item"] == "closed").expect("it has ended");
        assert_eq!(closed["session"], "s", "{command}");
    }
}

#[test]
fn a_tag_has_one_call_at_a_time_and_what_is_in_flight_is_not_harmed() {
    let given = [
        json!({"do": "call", "tag": "bystander", "method": "ping"}),
        json!({"do": "turn", "tag": "bystander", "session": "s", "prompt": "p"}),
        json!({"do": "snapshot", "tag": "bystander"}),
        json!({"do": "delete", "tag": "bystander", "session": "s"}),
        json!({"do": "create", "tag": "bystander", "config": {"sessionId": "t"}}),
        json!({"do": "turn", "tag": "turn", "session": "nowhere", "prompt": "p"}),
        json!({"do": "abort", "tag": "abort", "session": "nowhere"}),
        json!({"do": "send", "tag": "send", "session": "nowhere", "prompt": "p"}),
        json!({"do": "turn", "tag": "turn", "session": ["s"], "prompt": "p"}),
        json!({"do": "turn", "tag": "turn", "session": "s", "prompt": "p", "total_ms": 1.5}),
        json!({"do": "set-tools", "tag": "tools", "session": "nowhere", "tools": []}),
        json!({"do": "subscribe", "session": "nowhere", "observer": 1}),
        json!({"do": "plans", "tag": "plan"}),
        json!({"do": "call", "method": "ping"}),
        json!({"do": "call", "tag": null, "method": "ping"}),
        json!({"do": "call", "tag": "last", "method": "ping"}),
    ];
    let led = led(Script::new(), &given, "last", |_, _| {});
    let refused: Vec<&str> = led
        .lines
        .iter()
        .filter(|line| line.get("event").is_none())
        .map(|line| line["error"].as_str().expect("a text"))
        .collect();
    let expected = [
        "call: a call with tag \"bystander\" is under way",
        "turn: a call with tag \"bystander\" is under way",
        "snapshot: a call with tag \"bystander\" is under way",
        "delete: a call with tag \"bystander\" is under way",
        "create: a call with tag \"bystander\" is under way",
        "turn: there is no session \"nowhere\" here",
        "abort: there is no session \"nowhere\" here",
        "send: there is no session \"nowhere\" here",
        "turn: `session`: invalid type: sequence, expected a string",
        "turn: `total_ms`: invalid type: floating point `1.5`, expected u64",
        "set-tools: there is no session \"nowhere\" here",
        "subscribe: there is no session \"nowhere\" here",
        "unknown command `plans`",
    ];
    assert_eq!(refused, expected);
    assert_eq!(led.lines.iter().filter(|line| line["tag"].is_null() && line["event"] == "reply").count(), 2);
    // None of it went out.
    assert!(
        led.lines
            .iter()
            .all(|line| line["session"] != "t" && line["item"] != "closed" || line["session"] == "s")
    );
}
