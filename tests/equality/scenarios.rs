//! The conversations.

use std::time::Duration;

use pilotwire::mock::{Script, Step};
use pilotwire::{Config, Limits};
use pilotwire_tests::equality::Conversation;
use serde_json::{Value, json};

/// A conversation, and the runtime to hold it with.
pub(crate) struct Scenario {
    pub(crate) script: Script,
    pub(crate) conversation: Conversation,
}

/// Reacts to each line by itself.
fn scenario(script: Script, react: impl FnMut(&Value) -> Vec<Value> + Send + 'static) -> Scenario {
    Scenario { script, conversation: Conversation::new(react) }
}

fn answer(ask: &Value, result: Value) -> Vec<Value> {
    vec![json!({"do": "answer", "ask": ask["ask"], "result": result})]
}

fn close() -> Vec<Value> {
    vec![json!({"do": "close"})]
}

fn is_connected(line: &Value) -> bool {
    line["event"] == "connected"
}

/// A turn with a tool, a permission and a question to the user, then everything connection-level.
pub(crate) fn something_of_everything() -> Scenario {
    let script = Script::new()
        .lifecycle()
        .on("odd", [Step::error(-7, "odd").data(json!([1]))])
        .on(
            "news",
            [
                Step::notify("some.news", json!({"lone": "surrogate"})),
                Step::request("token", "gitHubToken.getToken", json!({"host": "h"})),
                Step::wait_for("token"),
                Step::reply(json!({"done": true})),
            ],
        )
        .on(
            "noise",
            [
                Step::frame("{nonsense"),
                Step::frame(r#"[{"jsonrpc":"2.0","method":"batch"}]"#),
                Step::frame(r#"{"jsonrpc":"2.0","id":4711,"result":1}"#),
                Step::emit("session.info", json!({})).session("nobody"),
                Step::request("stray", "userInput.request", json!({})).session("nobody"),
                Step::wait_for("stray"),
                Step::reply(json!(null)),
            ],
        )
        .turn([
            Step::tool_call("weather", json!({"city": "Oslo"})),
            Step::ask_user("Which?", ["a", "b"]),
            Step::request("withdrawn", "userInput.request", json!({"question": "withdrawn"})),
            Step::cancel("withdrawn"),
            Step::emit("session.info", json!({"of": "an agent"})).agent("a"),
            Step::frame(
                r#"{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":"s","event":{"type":"lone","id":"x","data":{"text":"\ud83d"}}}}"#,
            ),
        ]);
    scenario(script, |line| match (line["tag"].as_str(), line["method"].as_str()) {
        _ if is_connected(line) => vec![
            json!({"do": "call", "tag": "odd", "method": "odd"}),
            json!({"do": "create", "tag": "create", "config": {
                "sessionId": "s", "streaming": true, "requestPermission": true, "requestUserInput": true,
                "tools": [{"name": "weather", "description": "", "parameters": {"type": "object"}}],
            }}),
        ],
        (Some("create"), _) => vec![
            json!({"do": "send", "tag": "send", "session": "s", "prompt": "the weather?"}),
            json!({"do": "create", "tag": "again", "config": {"sessionId": "s"}}),
            json!({"do": "send", "tag": "stranger", "session": "t", "prompt": "?"}),
            json!({"do": "dance"}),
        ],
        (_, Some("permission.requested")) => answer(line, json!({"kind": "approve-once"})),
        (_, Some("external_tool.requested")) => {
            answer(line, json!({"textResultForLlm": "sunny", "resultType": "success"}))
        }
        (_, Some("userInput.request")) if line["params"]["question"] == "Which?" => {
            answer(line, json!({"answer": "b", "wasFreeform": false}))
        }
        (_, Some("gitHubToken.getToken")) => answer(line, json!({"kind": "cancelled"})),
        (Some("news"), _) => vec![json!({"do": "call", "tag": "noise", "method": "noise"})],
        (Some("noise"), _) => vec![json!({"do": "destroy", "tag": "destroy", "session": "s"})],
        (Some("destroy"), _) => close(),
        _ if line["type"] == "session.idle" => vec![json!({"do": "call", "tag": "news", "method": "news"})],
        _ => Vec::new(),
    })
}

/// A session in the cloud whose runtime talks before it says what the session is called, and more than is kept.
pub(crate) fn cloud_that_talks_first() -> Scenario {
    let early = |number: u64| Step::emit("session.info", json!({"number": number})).session("cloud-1");
    let script = Script::new().on(
        "session.create",
        [
            early(1),
            Step::request("first", "userInput.request", json!({"question": "dropped"})).session("cloud-1"),
            early(2),
            Step::request("second", "userInput.request", json!({"question": "kept"})).session("cloud-1"),
            early(3),
            early(4),
            Step::emit("session.info", json!({})).session("another"),
            Step::wait_for("first"),
            Step::usual(),
        ],
    );
    let mut scenario = scenario(script, |line| match (line["tag"].as_str(), line["method"].as_str()) {
        _ if is_connected(line) => vec![
            json!({"do": "create", "tag": "bad", "config": {"cloud": {}, "sessionId": "mine"}}),
            json!({"do": "create", "tag": "create", "config": {
                "cloud": {"repository": {"owner": "a", "name": "b"}}, "streaming": true,
            }}),
        ],
        (Some("create"), _) => {
            let session = &line["ok"]["sessionId"];
            vec![json!({"do": "send", "tag": "send", "session": session, "prompt": "work"})]
        }
        (_, Some("userInput.request")) => answer(line, json!({"answer": "", "wasFreeform": true})),
        _ if line["type"] == "session.idle" => {
            vec![json!({"do": "detach", "tag": "detach", "session": line["session"]})]
        }
        (Some("detach"), _) => close(),
        _ => Vec::new(),
    });
    scenario.conversation.config = Config::default().pending_per_id(4).stall_after(None);
    scenario
}

/// A resume that fails hands back, one that succeeds takes over.
pub(crate) fn resumes() -> Scenario {
    let script = Script::new().on("session.resume", [Step::error(-32603, "not today")]);
    let mut turns = 0;
    scenario(script, move |line| match line["tag"].as_str() {
        _ if is_connected(line) => {
            vec![json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}})]
        }
        Some("create") => vec![json!({"do": "send", "tag": "one", "session": "s", "prompt": "one"})],
        Some("resume") => vec![json!({"do": "send", "tag": "two", "session": "s", "prompt": "two"})],
        Some("again") => vec![json!({"do": "send", "tag": "three", "session": "s", "prompt": "three"})],
        _ if line["type"] == "session.idle" => {
            turns += 1;
            match turns {
                1 => vec![json!({"do": "resume", "tag": "resume", "session": "s", "config": {}})],
                2 => vec![json!({"do": "resume", "tag": "again", "session": "s", "config": {}})],
                _ => close(),
            }
        }
        _ => Vec::new(),
    })
}

/// Calls that are given up, run out of time, nest too deep or are not understood.
pub(crate) fn calls_that_fail() -> Scenario {
    let script = Script::new()
        .always("silent", [Step::silent()])
        .on(
            "unreadable",
            [Step::frame(r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"what?"}}"#)],
        )
        // It is the fourth call on the wire.
        .on("broken", [Step::frame(r#"{"jsonrpc":"2.0","id":4,"result":}"#)]);
    let mut deep = json!(1);
    for _ in 0..200 {
        deep = json!([deep]);
    }
    let mut scenario = scenario(script, move |line| match line["tag"].as_str() {
        _ if is_connected(line) => vec![
            json!({"do": "call", "tag": "given up", "method": "silent"}),
            json!({"do": "abandon", "tag": "given up"}),
            json!({"do": "call", "tag": "deep", "method": "deep", "params": deep}),
            json!({"do": "call", "tag": "unknown", "method": "no.such.method"}),
            json!({"do": "call", "tag": "broken", "method": "broken"}),
        ],
        Some("broken") => vec![json!({"do": "call", "tag": "unreadable", "method": "unreadable"})],
        Some("unreadable") => vec![json!({"do": "call", "tag": "late", "method": "silent"})],
        Some("late") => close(),
        _ => Vec::new(),
    });
    scenario.conversation.options.limits = Limits::none().total(Duration::from_millis(500));
    scenario
}

/// Turns that are answered, aborted, fail and are refused, and one whose session is deleted.
pub(crate) fn turns() -> Scenario {
    let thinks = || [Step::emit("session.info", json!({})), Step::hold("for ever")];
    let script = Script::new()
        .turn([Step::say("Here I am.")])
        .turn(thinks())
        .turn([Step::model_error("no model")])
        .on("session.send", [Step::usual()])
        .on("session.send", [Step::usual()])
        .on("session.send", [Step::usual()])
        .on("session.send", [Step::error(-32603, "not today")])
        .turn(thinks());
    let turn = |tag: &str| vec![json!({"do": "turn", "tag": tag, "session": "s", "prompt": "go on"})];
    let mut thoughts = 0;
    scenario(script, move |line| match line["tag"].as_str() {
        _ if is_connected(line) => {
            vec![json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}})]
        }
        Some("create") => turn("answered"),
        Some("answered") => turn("aborted"),
        Some("abort") => turn("failed"),
        Some("failed") => turn("refused"),
        Some("refused") => vec![json!({"do": "delete", "tag": "elsewhere", "session": "elsewhere"})],
        Some("elsewhere") => turn("stranded"),
        Some("delete") => turn("late"),
        Some("late") => close(),
        _ if line["type"] == "session.info" => {
            thoughts += 1;
            let action = if thoughts == 1 { "abort" } else { "delete" };
            vec![json!({"do": action, "tag": action, "session": "s"})]
        }
        _ => Vec::new(),
    })
}

/// The runtime ends in the middle of a turn, on a frame's boundary or not.
pub(crate) fn end_in_a_turn(truncated: bool) -> Scenario {
    let last = if truncated { "Content-Length: 100\r\n\r\n{\"jsonrpc\"" } else { "" };
    let script = Script::new().turn([
        Step::emit("session.info", json!({"last": "words"})),
        Step::request("question", "userInput.request", json!({"question": "?"})),
        Step::raw(last),
        Step::end(),
    ]);
    scenario(script, |line| match line["tag"].as_str() {
        _ if is_connected(line) => {
            vec![json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}})]
        }
        Some("create") => vec![json!({"do": "send", "tag": "send", "session": "s", "prompt": "hi"})],
        _ => Vec::new(),
    })
}

/// The runtime says something that is no frame.
pub(crate) fn no_frame() -> Scenario {
    let script = Script::new().on("break", [Step::raw("Content-Length: minus one\r\n\r\n")]);
    scenario(script, |line| {
        if is_connected(line) {
            vec![json!({"do": "call", "tag": "break", "method": "break"})]
        } else {
            Vec::new()
        }
    })
}

/// The runtime speaks another version, or wants a token that the client does not have.
pub(crate) fn no_handshake(version: bool) -> Scenario {
    let script = Script::new();
    let script = if version {
        script.on("connect", [Step::reply(json!({"ok": true, "protocolVersion": 2}))])
    } else {
        script.connection_token("secret")
    };
    scenario(script, |_| Vec::new())
}

/// More events than any queue takes at once, from two sessions that take turns.
pub(crate) fn burst() -> Scenario {
    const EVENTS: u64 = 5_000;
    let script = Script::new().on(
        "burst",
        [Step::with(|_| {
            let text = "word ".repeat(40);
            let event = |number: u64| {
                let session = if number.is_multiple_of(3) { "a" } else { "b" };
                Step::emit("assistant.message_delta", json!({"number": number, "deltaContent": text}))
                    .session(session)
            };
            (0..EVENTS).map(event).chain([Step::reply(json!({}))]).collect::<Vec<_>>()
        })],
    );
    let mut created = 0;
    let mut scenario = scenario(script, move |line| match line["tag"].as_str() {
        _ if is_connected(line) => {
            ["a", "b"].map(|id| json!({"do": "create", "tag": id, "config": {"sessionId": id}})).into()
        }
        Some("a" | "b") => {
            created += 1;
            let burst = json!({"do": "call", "tag": "burst", "method": "burst"});
            if created == 2 { vec![burst] } else { Vec::new() }
        }
        Some("burst") => close(),
        _ => Vec::new(),
    });
    scenario.conversation.config = Config::default().queue_soft_limit(64 << 10).stall_after(None);
    scenario
}
