//! The example `cloud`, from outside. Cargo builds examples beside the tests of the workspace; `tests/run` does so before
//! these run.

use std::path::{Path, PathBuf};
use std::process::Output;

use pilotwire_tests::account::{Account, Answer, Route, Start};
use pilotwire_tests::model::Script;
use pilotwire_tests::runtime::Runtime;
use serde_json::json;
use tokio::process::Command;

use super::start::within;

#[tokio::test]
async fn it_needs_no_account() {
    let output = within(example().arg("look").output()).await.expect("it runs");
    let lines = lines_of(&output);
    assert_eq!(lines.len(), 5, "{lines:?}");
    assert_eq!(lines[0], "creating a session in the cloud");
    assert!(lines[1].starts_with("session "), "{lines:?}");
    assert!(lines[2].starts_with("watch it at https://"), "{lines:?}");
    assert_eq!(lines[3], "> look");
    assert!(lines[4].starts_with("You asked: look This is a cloud"), "{lines:?}");
}

#[tokio::test]
async fn it_works_with_a_login() {
    let (account, runtime) = (Account::start(Script::new()).await, Runtime::new());
    account.tasks_start(Start::AtOnce);
    let mut command = example();
    command.arg("--runtime").arg(runtime.tapped_program()).args([
        "--repository",
        "octo/demo",
        "--branch",
        "topic",
        "do it",
    ]);
    logged_in(&mut command, &runtime, &account);
    let agent = async {
        let task = within(account.task(0)).await;
        within(task.prompted(1)).await;
        task.append(
            "permission.requested",
            json!({"requestId": "p", "permissionRequest": {"kind": "read", "path": "/w", "intention": "look"}}),
        );
        within(task.steered("permission_response", 1)).await;
        task.append("assistant.message", json!({"messageId": "m", "content": "done", "toolRequests": []}));
        task.append("session.idle", json!({}));
        task
    };
    let (output, task) = tokio::join!(within(command.output()), agent);
    let lines = lines_of(&output.expect("it runs"));
    assert_eq!(lines[1], format!("session {}", task.session_id()));
    assert_eq!(lines[2..], ["> do it", "(permission.requested: reject)", "done"]);
    assert_eq!(*task.request(), json!({"repositories": [{"owner": "octo", "name": "demo"}]}));
}

#[tokio::test]
async fn what_goes_wrong_is_one_line() {
    let nowhere = PathBuf::from("/nonexistent/copilot");
    let error = failure(example().arg("--runtime").arg(&nowhere)).await;
    assert!(error.starts_with("cloud: cannot start /nonexistent/copilot: "), "{error}");
    assert_eq!(error.matches("cannot start").count(), 1, "{error}");

    let (account, runtime) = (Account::start(Script::new()).await, Runtime::new());
    let mut command = example();
    command.arg("--runtime").arg(runtime.tapped_program()).env_clear().envs(runtime.env());
    let error = failure(&mut command).await;
    assert!(error.starts_with("cloud: not logged in: "), "{error}");

    account.answer(Route::MakeTask, Answer::json(403, &json!({"reason": "policy_blocked"})));
    logged_in(&mut command, &runtime, &account);
    let error = failure(&mut command).await;
    assert!(error.starts_with("cloud: blocked by a policy (policy_blocked): "), "{error}");
}

fn example() -> Command {
    let test = std::env::current_exe().expect("a test has a path");
    let folder = test.parent().and_then(Path::parent).expect("target/debug/deps");
    let program = folder.join("examples").join("cloud").with_extension(std::env::consts::EXE_EXTENSION);
    assert!(program.is_file(), "build it with `cargo build -p pilotwire-tests --examples`");
    let mut command = Command::new(program);
    command.kill_on_drop(true);
    command
}

/// As a person would be, through the environment.
fn logged_in(command: &mut Command, runtime: &Runtime, account: &Account) {
    command
        .env_clear()
        .envs(runtime.env())
        .envs(account.env())
        .env("COPILOT_GITHUB_TOKEN", "gho_not_a_secret");
}

fn lines_of(output: &Output) -> Vec<String> {
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    assert_eq!(error, "");
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

/// The one line that a run which fails writes to stderr.
async fn failure(command: &mut Command) -> String {
    let output = within(command.output()).await.expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(error.lines().count(), 1, "{error}");
    error
}
