//! The same lines from a connection without handles.

use pilotwire::Config;
use pilotwire::mock::{Runtime, Script, Step};
use pilotwire::sans_io::{Connection, Moment};
use pilotwire_programs::drive::{Bare, Options};
use serde_json::{Value, json};

use crate::conversation::lead;

/// Something of everything.
fn script() -> Script {
    let permission = json!({"requestId": "p", "permissionRequest": {"kind": "shell"}});
    Script::new()
        .lifecycle()
        .on("odd", [Step::error(-7, "odd").data(json!([1]))])
        .on(
            "news",
            [
                Step::notify("some.news", json!({"cut": "a"})),
                Step::request("token", "gitHubToken.getToken", json!({"host": "h"})),
                Step::wait_for("token"),
                Step::reply(json!({"done": true})),
            ],
        )
        .on(
            "noise",
            [
                Step::frame("{nonsense"),
                Step::emit("session.info", json!({})).session("nobody"),
                Step::reply(json!(null)),
            ],
        )
        .turn([
            Step::emit("permission.requested", permission),
            Step::wait_for("p"),
            Step::request("q", "userInput.request", json!({"question": "?"})),
            Step::request("withdrawn", "userInput.request", json!({"question": "!"})),
            Step::cancel("withdrawn"),
            Step::wait_for("q"),
            Step::emit("session.info", json!({"of": "an agent"})).agent("a"),
        ])
}

/// What is done about a line, the same on both sides.
fn react(line: &Value) -> Vec<Value> {
    let answer = |result: Value| vec![json!({"do": "answer", "ask": line["ask"], "result": result})];
    match (line["event"].as_str(), line["tag"].as_str(), line["method"].as_str()) {
        (Some("connected"), ..) => vec![
            json!({"do": "call", "tag": "odd", "method": "odd"}),
            json!({"do": "create", "tag": "create", "config": {"sessionId": "s", "streaming": true}}),
            json!({"do": "typed", "tag": "typed", "of": "params", "name": "ping", "value": {"message": "m"}}),
        ],
        (_, Some("create"), _) => vec![
            json!({"do": "send", "tag": "send", "session": "s", "prompt": "hi"}),
            json!({"do": "create", "tag": "again", "config": {"sessionId": "s"}}),
        ],
        (_, Some("news"), _) => vec![json!({"do": "call", "tag": "noise", "method": "noise"})],
        (_, Some("noise"), _) => vec![json!({"do": "destroy", "tag": "destroy", "session": "s"})],
        (_, Some("destroy"), _) => vec![json!({"do": "close"})],
        (_, _, Some("permission.requested")) => answer(json!({"kind": "approve-once"})),
        (_, _, Some("userInput.request")) if line["params"]["question"] == "?" => {
            answer(json!({"answer": "", "wasFreeform": true}))
        }
        (_, _, Some("gitHubToken.getToken")) => answer(json!({"kind": "cancelled"})),
        _ if line["type"] == "session.idle" => {
            vec![json!({"do": "call", "tag": "news", "method": "news"})]
        }
        _ => Vec::new(),
    }
}

fn lines_of_a_bare_connection() -> Vec<Value> {
    let mut runtime = Runtime::new(script());
    let now = Moment::default();
    let mut bare = Bare::new(Connection::new(Config::default(), [7; 32]), Options::default());
    bare.connection.connect(now);
    let mut all = Vec::new();
    loop {
        while let Some(frame) = bare.connection.poll_transmit(now) {
            runtime.receive(&frame);
        }
        while let Some(bytes) = runtime.poll_transmit() {
            bare.connection.receive(now, &bytes);
        }
        let lines = bare.tell(now);
        if lines.is_empty() {
            return all;
        }
        for command in lines.iter().flat_map(react) {
            bare.carry_out(now, command.to_string().as_bytes());
        }
        all.extend(lines);
    }
}

#[test]
fn a_bare_connection_and_handles_make_the_same_lines() {
    let bare = lines_of_a_bare_connection();
    let led = lead(script(), Config::default(), Options::default(), 4, |line, commands| {
        react(line).into_iter().for_each(|command| commands.give(command));
    });
    assert_eq!(bare, led.lines);
    // Something of everything is there.
    let has = |name: &str, value: &str| bare.iter().any(|line| line[name] == value);
    for (name, value) in [
        ("event", "connected"),
        ("event", "reply"),
        ("event", "notification"),
        ("event", "ask"),
        ("event", "closed"),
        ("item", "event"),
        ("item", "ask"),
        ("item", "cancelled"),
        ("item", "closed"),
        ("kind", "malformed"),
        ("kind", "event-dropped"),
        ("agentId", "a"),
    ] {
        assert!(has(name, value), "no {name} {value}: {bare:#?}");
    }
    for tag in ["odd", "create", "typed", "send", "again", "news", "noise", "destroy"] {
        assert!(has("tag", tag), "no reply to {tag}: {bare:#?}");
    }
}
