//! The examples of handlers, from outside, with `--runtime`.

use std::process::Stdio;

use pilotwire_tests::mcp::{Entry, NEWEST, Server};
use pilotwire_tests::model::{Gate, ModelRequest, ModelServer, Reply, Script};
use pilotwire_tests::processes::{self, Process};
use pilotwire_tests::runtime::Runtime;
use pretty_assertions::assert_eq;
use rustix::process::Signal;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::Command;

use crate::client::within;

/// An example that has run.
struct Ran {
    lines: Vec<String>,
    model: ModelServer,
    runtime: Runtime,
}

impl Ran {
    fn tool_results(&self) -> Vec<String> {
        self.model.requests().iter().flat_map(ModelRequest::tool_results).collect()
    }
}

/// Runs an example with a model that answers as the script says.
async fn run(example: &str, script: Script) -> Ran {
    run_with(example, script, &[], "").await
}

/// As [`run`], with more arguments, and an input.
async fn run_with(example: &str, script: Script, arguments: &[&str], input: &str) -> Ran {
    let model = ModelServer::start(script).await;
    let provider = model.base_url();
    let arguments = [&["--provider", &provider, "--model", "m1"], arguments].concat();
    let (lines, runtime) = start(example, &arguments, input).await;
    Ran { lines, model, runtime }
}

async fn start(example: &str, arguments: &[&str], input: &str) -> (Vec<String>, Runtime) {
    let runtime = Runtime::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_examples-tokio"));
    command.arg("--runtime").args(arguments).env_clear().envs(runtime.env());
    command.env("PILOTWIRE_EXAMPLE", example).env("COPILOT_CLI_PATH", runtime.tapped_program());
    command.current_dir(runtime.directory()).kill_on_drop(true);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("it has an input");
    stdin.write_all(input.as_bytes()).await.expect("it is there");
    drop(stdin);
    let output = within(child.wait_with_output()).await.expect("it ends");
    let (said, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{error}, behind {said}");
    (said.lines().map(str::to_owned).collect(), runtime)
}

#[tokio::test]
async fn tools() {
    let script = Script::sequence([
        Reply::tool("weather", json!({"name": "Rome"})),
        Reply::tool("weather", json!({"name": "Atlantis"})),
        Reply::text("It is sunny."),
    ]);
    let ran = run("tools", script).await;
    let asked = ["the weather in Rome is asked for", "the weather in Atlantis is asked for", "It is sunny."];
    assert_eq!(ran.lines, asked);
    assert_eq!(ran.tool_results(), ["Rome is sunny", "there is no city called Atlantis"]);
}

#[tokio::test]
async fn permissions() {
    let script = Script::sequence([
        Reply::tool("bash", json!({"command": "rm -r build", "description": "Remove it"})),
        Reply::tool("bash", json!({"command": "mkdir build", "description": "Make it"})),
        Reply::text("It is made."),
    ]);
    let ran = run("permissions", script).await;
    assert_eq!(ran.lines, ["not allowed: rm -r build", "allowed: mkdir build", "It is made."]);
    assert!(ran.tool_results()[0].contains("only mkdir is allowed"), "{:?}", ran.tool_results());
    assert!(ran.runtime.directory().join("build").is_dir());
}

#[tokio::test]
async fn hooks() {
    let script = Script::sequence([
        Reply::tool("read_note", json!({"name": "today"})),
        Reply::tool("read_note", json!({"name": "secret"})),
        Reply::text("That is all."),
    ]);
    let ran = run("hooks", script).await;
    let seen = [
        "prompt: Read my notes.",
        r#"before read_note: {"name":"today"}"#,
        "after read_note",
        r#"before read_note: {"name":"secret"}"#,
        "the agent stops",
        "That is all.",
    ];
    assert_eq!(ran.lines, seen);
    assert!(ran.model.requests()[0].last_user_text().contains("Read my notes, and be brief."));
    let results = ran.tool_results();
    assert_eq!(results[0], "this is what today says");
    assert!(results[1].contains("it is a secret"), "{results:?}");
}

#[tokio::test]
async fn user_input() {
    let script = Script::sequence([
        Reply::tool("ask_user", json!({"question": "Which colour?", "choices": ["red", "blue"]})),
        Reply::text("I paint it."),
    ]);
    let ran = run_with("user_input", script, &[], "blue\n").await;
    assert_eq!(ran.lines, ["Which colour? (red, blue)", "I paint it."]);
    assert!(ran.tool_results()[0].contains("blue"), "{:?}", ran.tool_results());
}

#[tokio::test]
async fn plan_mode() {
    let plan = Reply::tool("exit_plan_mode", json!({"summary": "Buy paint, then paint."}));
    let ran = run("plan_mode", Script::sequence([plan, Reply::text("It is painted.")])).await;
    assert_eq!(ran.lines, ["the plan: Buy paint, then paint.", "It is painted."]);
}

#[tokio::test]
async fn session_files() {
    let ran = run("session_files", Script::sequence([Reply::text("Hello.")])).await;
    assert_eq!(ran.lines[0], "Hello.");
    assert!(ran.lines[1..].iter().any(|path| path.ends_with("/events.jsonl")), "{:?}", ran.lines);
}

#[tokio::test]
async fn mcp_server() {
    let server =
        Server::start(NEWEST, |asked| asked.token().map_or_else(Entry::sign_in, |_| Entry::Open)).await;
    let script = Script::sequence([
        Reply::tool("letters-form", json!({"message": "To whom?"})),
        Reply::tool("letters-model", json!({"prompt": "Begin a letter to Ada."})),
        Reply::text("It is written."),
    ]);
    let ran = run_with("mcp", script, &["--server", &server.url("letters")], "").await;
    let told: Vec<Value> =
        ran.tool_results().iter().map(|text| serde_json::from_str(text).expect(text)).collect();
    assert_eq!(told[0], json!({"action": "accept", "content": {"name": "Ada"}}));
    assert_eq!(told[1]["content"]["text"], "Dear Ada,");
    // Headers are asked for whenever the server is connected to.
    let (headers, others): (Vec<_>, Vec<_>) =
        ran.lines.iter().map(String::as_str).partition(|line| *line == "headers for letters");
    let seen = ["sign in to letters", "form: To whom?", "a model is asked for by letters", "It is written."];
    assert_eq!((headers.is_empty(), others), (false, seen.to_vec()));
    within(server.saw("letters", "authorization", "Bearer a-token")).await;
    within(server.saw("letters", "x-team", "painters")).await;
}

#[tokio::test]
async fn commands() {
    let ran = run("commands", Script::new()).await;
    let seen = [
        "deploying to staging",
        "the runtime says {}",
        r#"the runtime says {"error":"deploy where?"}"#,
        "queued: /deploy later",
    ];
    assert_eq!(ran.lines, seen);
}

#[tokio::test]
async fn bring_your_own_model() {
    let (lines, _runtime) = start("bring_your_own_model", &[], "").await;
    assert_eq!(lines, ["asked for /v1/chat/completions", "Hello from here."]);
    let ran = run("bring_your_own_model", Script::sequence([Reply::text("Hello from there.")])).await;
    assert_eq!(ran.lines, ["asked for /v1/chat/completions", "Hello from there."]);
    assert_eq!(ran.model.requests()[0].body["model"], "m1");
}

/// Runs an example whose runtime is killed when it has printed this line, and this has happened. Gives its lines.
async fn lead(
    example: &str,
    runtime: &Runtime,
    arguments: &[&str],
    kill_at: &str,
    ready: impl Future<Output = ()>,
) -> Vec<String> {
    let mut ready = std::pin::pin!(ready);
    let mut command = Command::new(env!("CARGO_BIN_EXE_examples-tokio"));
    command.arg("--runtime").args(arguments).env_clear().envs(runtime.env());
    let program = runtime.own_program();
    std::os::unix::fs::symlink(runtime.program(), &program).expect("a link in the temporary folder");
    command.env("PILOTWIRE_EXAMPLE", example).env("COPILOT_CLI_PATH", &program);
    command.current_dir(runtime.directory()).kill_on_drop(true);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
    let mut child = command.spawn().expect("it runs");
    let mut lines = BufReader::new(child.stdout.take().expect("it has an output")).lines();
    let mut all = Vec::new();
    while let Some(line) = within(lines.next_line()).await.expect("it can be read") {
        if line == kill_at {
            within(&mut ready).await;
            let text = program.to_string_lossy().into_owned();
            let own = i32::try_from(child.id().expect("it runs")).expect("a number");
            let is_it = |process: &&Process| process.parent == own && process.command.contains(&text);
            processes::until("the runtime", |all| all.iter().find(is_it).cloned()).signal(Signal::KILL);
        }
        all.push(line);
    }
    assert!(within(child.wait()).await.expect("it ends").success(), "{all:?}");
    all
}

#[tokio::test]
async fn supervisor() {
    let gate = Gate::new();
    let held = gate.clone();
    let script = Script::choose(move |request: &ModelRequest| {
        let text = request.last_user_text();
        if text.contains("Work on") { Reply::text("I ").hold(&held) } else { Reply::text("done") }
    });
    let model = ModelServer::start(script).await;
    let runtime = Runtime::new();
    let arguments = ["--provider", &model.base_url(), "--model", "m1"];
    let all_asked = model.received(3);
    let lines = lead("supervisor", &runtime, &arguments, "3 prompts are under way", all_asked).await;
    assert_eq!(lines[..2], ["3 prompts are under way", "the runtime is lost"]);
    let of = |text: &str| lines.iter().filter(|line| line.contains(text)).count();
    assert_eq!(of("a prompt was accepted, and its turn cut off"), 3, "{lines:#?}");
    // The disk may have been behind what was said.
    assert_eq!(of(": done") + of("not-continued"), 3, "{lines:#?}");
    let work = model.requests().iter().filter(|request| request.last_user_text().contains("Work on")).count();
    assert_eq!(work, 3, "nothing is sent twice");
}

#[tokio::test]
async fn status() {
    let gate = Gate::new();
    let held = gate.clone();
    let script = Script::choose(move |request: &ModelRequest| {
        let text = request.last_user_text();
        match () {
            () if text.contains("Delete") => Reply::tool("delete_it", json!({})),
            () if text.contains("Test") => Reply::tool("run_tests", json!({})),
            () => Reply::text("I ").hold(&held),
        }
    });
    let ran = run("status", script).await;
    let first: Vec<Vec<&str>> =
        ran.lines[1..5].iter().map(|line| line.split_whitespace().take(2).collect()).collect();
    assert_eq!(first, [["asks", "permission"], ["tests", "tool"], ["writes", "model"], ["idle", "nothing"]]);
}

// The official SDK's examples, as one writes them here.

#[tokio::test]
async fn ported_chat() {
    let question = json!({"question": "Which colour?", "choices": ["red", "blue"]});
    let script = Script::new()
        .on("paint", [Reply::tool("ask_user", question), Reply::text("It is painted.")])
        .otherwise([Reply::text("You are welcome.")]);
    let ran = run_with("ported/chat", script, &[], "paint it\nblue\nthank you\n").await;
    let lines = [
        "Type a message (Ctrl-D to quit).",
        "",
        "[the agent asks] Which colour?",
        "It is painted.",
        "You are welcome.",
        "Goodbye.",
    ];
    assert_eq!(ran.lines, lines);
}

#[tokio::test]
async fn ported_hooks() {
    let script = Script::new()
        .otherwise([Reply::tool("dangerous_tool", json!({})), Reply::text("Hello. Hola. Hallo.")]);
    let ran = run("ported/hooks", script).await;
    let lines = [
        "[audit] the session begins: new",
        "[audit] a prompt of 29 bytes",
        "[audit] before dangerous_tool",
        "Hello. Hola. Hallo.",
        "[audit] the session ends: user_exit",
    ];
    assert_eq!(ran.lines, lines);
    assert!(ran.tool_results()[0].contains("the audit does not allow it"), "{:?}", ran.tool_results());
}

#[tokio::test]
async fn ported_lifecycle_observer() {
    let script = Script::new().otherwise([Reply::text("Hello to all of you.")]);
    let ran = run("ported/lifecycle_observer", script).await;
    for line in ["[lifecycle] session.created", "[session] assistant.message", "[lifecycle] session.deleted"]
    {
        assert!(ran.lines.iter().any(|said| said == line), "{line}: {:?}", ran.lines);
    }
}

#[tokio::test]
async fn ported_manual_tool_resume() {
    let arguments = json!({"id": "alpha"});
    let script = Script::new()
        .otherwise([Reply::tool("manual_resume_status", arguments), Reply::text("The status is ready.")]);
    let ran = run("ported/manual_tool_resume", script).await;
    assert_eq!(ran.lines, ["The status is ready."]);
    assert_eq!(ran.tool_results(), ["MANUAL_STATUS_READY"]);
}

#[tokio::test]
async fn ported_session_fs() {
    let script = Script::new()
        .otherwise([Reply::tool("view", json!({"path": "/workspace/README.md"})), Reply::text("A demo.")]);
    let ran = run("ported/session_fs", script).await;
    assert_eq!(ran.lines[0], "A demo.");
    assert!(ran.lines[1].contains("/workspace/README.md"), "{:?}", ran.lines);
    assert!(ran.lines[1].contains("events.jsonl"), "{:?}", ran.lines);
}

#[tokio::test]
async fn ported_tool_server() {
    let uses = Reply::tool("get_weather", json!({"city": "Seattle"}))
        .and_tool("roll_dice", json!({"sides": 20, "count": 3}));
    let ran = run("ported/tool_server", Script::new().otherwise([uses, Reply::text("Here you are.")])).await;
    assert_eq!(ran.lines, ["Here you are."]);
    let mut results = ran.tool_results();
    results.sort();
    assert_eq!(results, ["Rolled 3d20: [1, 8, 15] = 24", "Weather in Seattle: 18°C, partly cloudy"]);
}
