//! The examples of handlers, from outside, on the scripted runtime.

use std::io::Write;
use std::process::{Command, Stdio};

use pretty_assertions::assert_eq;

/// The lines that an example prints.
fn printed(example: &str, input: &str) -> Vec<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_examples-tokio"));
    command.env("PILOTWIRE_EXAMPLE", example);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("it has an input");
    // One that asks nothing may have ended.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).expect("it is UTF-8");
    said.lines().map(str::to_owned).collect()
}

#[test]
fn tools() {
    let lines = [
        "the weather in Rome is asked for",
        "the weather in Atlantis is asked for",
        "Done. weather said: Rome is sunny weather said: there is no city called Atlantis",
    ];
    assert_eq!(printed("tools", ""), lines);
}

#[test]
fn permissions() {
    let lines = [
        "not allowed: rm -r build",
        "allowed: mkdir build",
        "Done. bash said: The user rejected this tool call. User feedback: only mkdir is allowed bash said: Done.",
    ];
    assert_eq!(printed("permissions", ""), lines);
}

#[test]
fn hooks() {
    let lines = [
        "prompt: Read my notes.",
        r#"before read_note: {"name":"today"}"#,
        "after read_note",
        r#"before read_note: {"name":"secret"}"#,
        "the agent stops",
        "I have read: Read my notes, and be brief. read_note said: this is what today says \
         read_note said: Denied by preToolUse hook: it is a secret",
    ];
    assert_eq!(printed("hooks", ""), lines);
}

#[test]
fn user_input() {
    let lines = ["Which colour? (red, blue)", "I paint it. ask_user said: User selected: blue"];
    assert_eq!(printed("user_input", "blue\n"), lines);
    let lines = ["Which colour? (red, blue)", "I paint it. ask_user said: User responded: green"];
    assert_eq!(printed("user_input", "green\n"), lines);
}

#[test]
fn user_input_of_nobody() {
    let lines = [
        "Which colour? (red, blue)",
        "I paint it. ask_user said: User responded: The user was unable to respond due to an error",
    ];
    assert_eq!(printed("user_input", ""), lines);
}

#[test]
fn plan_mode() {
    let lines = [
        "the plan: Buy paint, then paint.",
        "It is painted. exit_plan_mode said: Plan approved! Exited plan mode.",
    ];
    assert_eq!(printed("plan_mode", ""), lines);
}

#[test]
fn session_files() {
    assert_eq!(printed("session_files", ""), ["Hello.", "/project/.state/events.jsonl"]);
}

#[test]
fn mcp() {
    let lines = [
        "headers for letters",
        "sign in to letters",
        "form: To whom?",
        "a model is asked for by letters",
        "It is written.",
    ];
    assert_eq!(printed("mcp", ""), lines);
}

#[test]
fn commands() {
    let lines = [
        "deploying to staging",
        "the runtime says {}",
        r#"the runtime says {"error":"deploy where?"}"#,
        "queued: /deploy later",
    ];
    assert_eq!(printed("commands", ""), lines);
}

#[test]
fn bring_your_own_model() {
    assert_eq!(
        printed("bring_your_own_model", ""),
        ["asked for /v1/chat/completions", "The model has answered."]
    );
}

#[test]
fn supervisor() {
    let lines = [
        "3 prompts are under way",
        "the runtime is lost",
        "part-1: a prompt was accepted, and its turn cut off",
        "part-2: a prompt was accepted, and its turn cut off",
        "part-3: a prompt was accepted, and its turn cut off",
        "part-1: continued, nothing was missed: done: Go on.",
        "part-2: continued, nothing was missed: done: Go on.",
        "part-3: continued, nothing was missed: done: Go on.",
    ];
    assert_eq!(printed("supervisor", ""), lines);
}

#[test]
fn status() {
    let table = [
        "SESSION  WAITS FOR   WHAT                     SINCE  QUIET",
        "asks     permission  permission.requested     now    now",
        "tests    tool        external_tool.requested  now    now",
        "writes   model       -                        now    now",
        "idle     nothing     -                        now    now",
        "open, reading, 0 calls unanswered, 2 asks open",
    ];
    assert_eq!(printed("status", ""), [table, table].concat());
}

// The official SDK's examples, as one writes them here.

#[test]
fn ported_chat() {
    let lines = [
        "Type a message (Ctrl-D to quit).",
        "",
        "[the agent asks] Which colour?",
        "It is painted. ask_user said: User responded: blue",
        "It is painted.",
        "Goodbye.",
    ];
    assert_eq!(printed("ported/chat", "paint it\nblue\nthank you\n"), lines);
}

#[test]
fn ported_hooks() {
    let lines = [
        "[audit] the session begins: new",
        "[audit] a prompt of 29 bytes",
        "[audit] before dangerous_tool",
        "Hello. Hola. Hallo. dangerous_tool said: Denied by preToolUse hook: the audit does not allow it",
        "[audit] the session ends: user_exit",
    ];
    assert_eq!(printed("ported/hooks", ""), lines);
}

#[test]
fn ported_lifecycle_observer() {
    let lines = printed("ported/lifecycle_observer", "");
    for line in [
        "[lifecycle] session.created",
        "[session] assistant.message",
        "[metadata] true",
        "[lifecycle] session.deleted",
    ] {
        assert!(lines.iter().any(|said| said == line), "{line}: {lines:?}");
    }
}

#[test]
fn ported_manual_tool_resume() {
    assert_eq!(printed("ported/manual_tool_resume", ""), ["The status is MANUAL_STATUS_READY."]);
}

#[test]
fn ported_session_fs() {
    assert_eq!(printed("ported/session_fs", ""), ["A demo project.", "/workspace/README.md"]);
}

#[test]
fn ported_tool_server() {
    let said = "Here you are. get_weather said: Weather in Seattle: 18°C, partly cloudy \
                roll_dice said: Rolled 3d20: [1, 8, 15] = 24";
    assert_eq!(printed("ported/tool_server", ""), [said]);
}
