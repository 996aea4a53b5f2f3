//! `drive` with a runtime that it starts.

use serde_json::{Value, json};

use super::program::{Program, this};

pub(super) fn a_program_that_does_not_start_is_told() {
    let finished = Program::start("drive", &["--command", "/no/such/program", "--flag"]).finish("");
    assert_eq!(finished.status, 1);
    let line: Value = serde_json::from_str(&finished.stdout).expect("one line");
    assert_eq!((&line["event"], &line["kind"]), (&json!("closed"), &json!("io")));
    let reason = line["reason"].as_str().expect("a text");
    assert!(reason.starts_with("cannot start /no/such/program: "), "{line}");
    assert_eq!(reason.matches("cannot start").count(), 1, "{line}");
}

pub(super) fn a_program_is_run_and_ends_with_the_connection() {
    let program = this();
    let commands = format!("{}\n", json!({"do": "call", "tag": 1, "method": "ping"}));
    let finished = Program::start("drive", &["--command", &program, "--server"]).finish(&commands);
    assert_eq!((finished.status, finished.stderr.as_str()), (0, ""));
    let lines: Vec<Value> =
        finished.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let [connected, reply, closed] = &lines[..] else { panic!("{lines:?}") };
    assert_eq!(connected["version"], "mock");
    assert_eq!((&reply["tag"], &reply["ok"]["message"]), (&json!(1), &json!("pong")));
    assert_eq!(closed["kind"], "graceful");
}

#[cfg(unix)]
pub(super) fn a_childs_exit_and_last_words_are_told() {
    let finished = Program::start("drive", &["--command", "sh", "-c", "echo oops >&2; exit 3"]).finish("");
    assert_eq!(finished.status, 1);
    let line: Value = serde_json::from_str(&finished.stdout).expect("one line");
    assert_eq!((&line["event"], &line["kind"]), (&json!("closed"), &json!("peer-ended")));
    let reason = line["reason"].as_str().expect("there is a reason");
    assert!(reason.contains("exit status: 3") && reason.contains("oops"), "{reason}");
}

#[cfg(unix)]
pub(super) fn a_program_gets_exactly_its_arguments() {
    let script = r#"printf '<%s>' "$@" >&2; exit 4"#;
    let arguments = ["--command", "sh", "-c", script, "name", "--mock", "", "a b", "--", "--connect=x"];
    let finished = Program::start("drive", &arguments).finish("");
    assert_eq!(finished.status, 1);
    let line: Value = serde_json::from_str(&finished.stdout).expect("one line");
    let reason = line["reason"].as_str().expect("there is a reason");
    assert!(reason.contains("exit status: 4"), "{reason}");
    assert!(reason.contains("<--mock><><a b><--><--connect=x>"), "{reason}");
}
