//! A turn with a tool at the real runtime, over the bare core and over each executor: the lines are the same.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::process::Stdio;

use pilotwire::Config;
use pilotwire_tests::equality::{Conversation, EXECUTORS, by_stream};
use pilotwire_tests::model::{ModelServer, Reply, Script};
use pilotwire_tests::runtime::Runtime;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::peer::LIMIT;

pub(crate) const TOKEN: &str = "a-token-of-the-tests";

/// A runtime that listens on TCP. Dropping it kills it.
pub(crate) async fn listening(runtime: &Runtime) -> (Child, SocketAddr) {
    listening_with(runtime, runtime.tcp_args(), &[]).await
}

/// As [`listening`], with these arguments, and with more in its environment.
pub(crate) async fn listening_with(
    runtime: &Runtime,
    args: Vec<String>,
    env: &[(&str, String)],
) -> (Child, SocketAddr) {
    let mut command = Command::new(runtime.program());
    command.args(args).env_clear().envs(runtime.env()).env("COPILOT_CONNECTION_TOKEN", TOKEN);
    command.envs(env.iter().map(|(name, value)| (name, value)));
    command.current_dir(runtime.directory()).kill_on_drop(true);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().expect("the runtime starts");
    let mut lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
    loop {
        let line = timeout(LIMIT, lines.next_line()).await.expect("a line in time").expect("UTF-8");
        let line = line.expect("the runtime lives");
        if let Some((_, port)) = line.split_once("listening on port ") {
            let port = port.trim().parse().expect("a port");
            return (child, SocketAddr::from(([127, 0, 0, 1], port)));
        }
    }
}

fn conversation(runtime: &Runtime, config: Value) -> Conversation {
    let mut conversation = Conversation::new(move |line| {
        let answer = |result: Value| vec![json!({"do": "answer", "ask": line["ask"], "result": result})];
        match (line["tag"].as_str(), line["method"].as_str()) {
            _ if line["event"] == "connected" => {
                vec![json!({"do": "create", "tag": "create", "config": config})]
            }
            (Some("create"), _) => {
                vec![json!({"do": "send", "tag": "send", "session": "s", "prompt": "the weather?"})]
            }
            (_, Some("permission.requested")) => answer(json!({"kind": "approve-once"})),
            (_, Some("external_tool.requested")) => {
                answer(json!({"textResultForLlm": "sunny", "resultType": "success"}))
            }
            _ if line["type"] == "session.idle" => {
                vec![json!({"do": "destroy", "tag": "destroy", "session": "s"})]
            }
            (Some("destroy"), _) => vec![json!({"do": "close"})],
            _ => Vec::new(),
        }
    });
    conversation.config = runtime.listened(Config::default().connection_token(TOKEN).stall_after(None));
    conversation
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_turn_with_a_tool_is_the_same_over_every_executor() {
    let mut reference: Option<(&str, BTreeMap<String, Vec<Value>>)> = None;
    for (name, hold) in EXECUTORS {
        let runtime = Runtime::new();
        let script = Script::new().on(
            "weather",
            [Reply::tool("get_weather", json!({"city": "Oslo"})), Reply::text("It is sunny.")],
        );
        let model = ModelServer::start(script).await;
        let (_child, address) = listening(&runtime).await;
        let config = json!({
            "sessionId": "s", "model": "m1", "streaming": true, "requestPermission": true,
            "workingDirectory": runtime.directory(), "provider": model.provider(),
            "tools": [{"name": "get_weather", "description": "The weather of a city", "parameters": {
                "type": "object", "properties": {"city": {"type": "string"}},
            }}],
        });
        let conversation = conversation(&runtime, config);
        let holding = tokio::task::spawn_blocking(move || hold(address, conversation));
        let lines = timeout(LIMIT, holding).await.expect("an end in time").expect("it does not panic");
        assert_eq!(lines.last().expect("a last line")["kind"], "graceful", "{name}");
        assert_eq!(model.requests()[1].tool_results(), ["sunny"], "{name}");
        let places = [runtime.home(), runtime.directory()].map(|path| path.to_string_lossy().into_owned());
        // Which notifications still come before the close is the runtime's affair.
        let streams: BTreeMap<String, Vec<Value>> = by_stream(&lines)
            .into_iter()
            .map(|(stream, lines)| (stream, comparable(lines, &places)))
            .collect();
        println!("{name}: {} lines", lines.len());
        match &reference {
            None => reference = Some((name, streams)),
            Some((first, expected)) => {
                pretty_assertions::assert_eq!(&streams, expected, "{name}, not as {first}");
            }
        }
    }
}

/// A notification of the runtime's own work, of which some come before the end, or not.
const HOST_EVENT: &str = "host.event";

/// The lines of a stream without what differs from one run of the runtime to the next: times; names that are drawn,
/// which are numbered in the order in which they come; and the place and the text of what it tells of its own work beside
/// the turn, of which the types are left, sorted.
fn comparable(lines: Vec<&Value>, places: &[String]) -> Vec<Value> {
    let mut names = Vec::new();
    let (mut turn, mut beside) = (Vec::new(), Vec::new());
    for line in lines.into_iter().filter(|line| line["method"] != HOST_EVENT) {
        if is_of_the_turn(line) {
            let mut line = plain(line, "", places, &mut names);
            line["seq"].take();
            turn.push(line);
        } else {
            beside.push(line["type"].to_string());
        }
    }
    beside.sort_unstable();
    beside.dedup();
    turn.push(beside.into());
    turn
}

fn is_of_the_turn(line: &Value) -> bool {
    let families = ["user.", "assistant.", "tool.", "external_tool.", "permission.", "session.idle"];
    line["item"] != "event"
        || line["type"].as_str().is_some_and(|of| families.iter().any(|f| of.starts_with(f)))
}

fn plain(value: &Value, key: &str, places: &[String], names: &mut Vec<String>) -> Value {
    match value {
        Value::Object(fields) => {
            fields.iter().map(|(key, value)| (key.clone(), plain(value, key, places, names))).collect()
        }
        Value::Array(values) => values.iter().map(|value| plain(value, key, places, names)).collect(),
        _ if is_measured(key) => json!("(measured)"),
        Value::String(text) if is_drawn(text) => {
            let known = names.iter().position(|name| name == text);
            let number = known.unwrap_or_else(|| {
                names.push(text.clone());
                names.len() - 1
            });
            json!(format!("(name {number})"))
        }
        Value::String(text) => {
            json!(places.iter().fold(text.clone(), |text, place| text.replace(place.as_str(), "(place)")))
        }
        // The runtime writes the same number as 0 and as 0.0.
        Value::Number(number) => json!(number.as_f64()),
        other => other.clone(),
    }
}

/// Whether a field tells of time, or of the length of texts with times and places in them.
fn is_measured(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    // The transformed prompt has the time of day in it.
    ["time", "duration", "latency", "ms", "tokens", "bytes", "transformedcontent"]
        .iter()
        .any(|word| key.contains(word))
}

/// Whether a text is a name that was drawn: a UUID, or a tool call's, which the model of the tests numbers.
fn is_drawn(text: &str) -> bool {
    if text.starts_with("call_") {
        return true;
    }
    let parts: Vec<&str> = text.split('-').collect();
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12])
        && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}
