//! The official SDKs as the clients of both runtimes: what their user is told is the same.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use pilotwire::mock::Script;
use pilotwire_tests::account::Account;
use pilotwire_tests::mcp::{Entry, NEWEST, Server};
use pilotwire_tests::runtime::Runtime;
use pilotwire_tests::served::Served;
use serde_json::Value;
use tokio::process::Command;
use tokio::time::timeout;

use super::side::{Plan, Side, model_of, script};
use super::{compare, others, plan};
use crate::equality::{TOKEN, listening_with};

/// How long a whole conversation may take, of some forty turns with a runtime that has other tests to serve.
const LIMIT: Duration = Duration::from_secs(300);

/// On the SDK for Node.js, which `tests/run` installs.
fn node() -> Command {
    let mut node = Command::new("node");
    node.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("real/scripted/official.mjs"));
    node
}

/// On the SDK for Rust. The program is in a workspace of its own, and built by itself.
fn rust() -> Command {
    const BUILD: &str =
        "cargo build --locked --manifest-path tests/real/official/Cargo.toml --target-dir target/official";
    let program = format!("target/official/debug/pilotwire-official{}", std::env::consts::EXE_SUFFIX);
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name(&program);
    assert!(path.is_file(), "there is no {program}: `tests/run` builds it, with `{BUILD}`");
    Command::new(path)
}

/// A program, and which of its conversations it holds.
type Client<'a> = (fn() -> Command, &'a [&'a str]);

/// What a client says of its conversation with the runtime at this address.
async fn told_by(client: Client<'_>, address: SocketAddr, directory: &Path, provider: &Value) -> Vec<Value> {
    let (program, conversation) = client;
    let mut client = program();
    client.arg(address.to_string()).arg(TOKEN).arg(directory).arg(provider.to_string()).args(conversation);
    let output = timeout(LIMIT, client.kill_on_drop(true).output()).await.expect("it ends in time");
    let output = output.unwrap_or_else(|error| panic!("{client:?}: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", output.status);
    let lines = String::from_utf8(output.stdout).expect("it writes UTF-8");
    lines.lines().map(|line| serde_json::from_str(line).expect("a line is a message")).collect()
}

/// Where a runtime is, and what a client is told of it.
struct At<'a> {
    address: SocketAddr,
    directory: &'a Path,
    provider: Value,
}

/// Holds a conversation with the real runtime, and the same with one that plays this script.
async fn is_told_the_same(client: Client<'_>, real: At<'_>, script: Script, asked_at_least: usize) {
    let by_the_real = told_by(client, real.address, real.directory, &real.provider).await;
    let served = Served::new(script).expect("a port of loopback");
    let by_the_scripted = told_by(client, served.address(), Path::new("/mock"), &Value::Null).await;
    let asked =
        by_the_real.iter().filter(|message| message.get("method").is_some() && message.get("id").is_some());
    assert!(asked.count() >= asked_at_least, "it is asked much: {by_the_real:#?}");
    let differences = compare::differences(&by_the_real, &by_the_scripted);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// The same with a model that does what the plan says.
async fn is_told_the_same_by_both(client: Client<'_>, plan: Plan, script: Script, asked_at_least: usize) {
    let side = Side::real(plan).await;
    let (address, directory, provider) = side.for_another().expect("it listens");
    let real = At { address, directory: &directory, provider };
    is_told_the_same(client, real, script, asked_at_least).await;
}

/// With MCP servers, one of which is to be signed in to.
async fn is_told_the_same_of_servers(program: fn() -> Command, asked_at_least: usize) {
    let server = Server::start(NEWEST, |asked| match (asked.name.as_str(), asked.token()) {
        ("signed", None) => Entry::sign_in(),
        _ => Entry::Open,
    });
    let server = server.await;
    let servers = server.url("");
    let conversation = ["others", servers.trim_end_matches('/')];
    let script = others::signing_in(script(others::plan));
    is_told_the_same_by_both((program, &conversation), others::plan, script, asked_at_least).await;
    let used = server.asked().into_iter().find(|asked| asked.tool() == Some("echo")).expect("it is used");
    assert_eq!(used.message["params"]["_meta"]["tag"], "red");
}

async fn keeps_the_same_files(program: fn() -> Command) {
    let script = others::keeping_plans(script(others::plan));
    is_told_the_same_by_both((program, &["files"]), others::plan, script, 10).await;
}

async fn is_told_the_same_of_a_limit(program: fn() -> Command) {
    let place = Runtime::new();
    let account = Account::start(model_of(others::plan, HashMap::new())).await;
    let (_child, address) = listening_with(&place, place.tcp_account_args(), &account.env()).await;
    let directory = place.directory();
    let real = At { address, directory: &directory, provider: Value::Null };
    is_told_the_same((program, &["limited"]), real, script(others::plan), 2).await;
}

#[tokio::test]
async fn the_client_for_node_is_told_the_same_by_both() {
    is_told_the_same_by_both((node, &["usual"]), plan, script(plan), 60).await;
}

#[tokio::test]
async fn the_client_for_node_is_told_the_same_of_servers() {
    is_told_the_same_of_servers(node, 6).await;
}

#[tokio::test]
async fn the_client_for_node_keeps_the_same_files_for_both() {
    keeps_the_same_files(node).await;
}

#[tokio::test]
async fn the_client_for_node_is_told_the_same_of_a_limit() {
    is_told_the_same_of_a_limit(node).await;
}

#[tokio::test]
async fn the_client_for_rust_is_told_the_same_by_both() {
    is_told_the_same_by_both((rust, &["usual"]), plan, script(plan), 150).await;
}

#[tokio::test]
async fn the_client_for_rust_is_told_the_same_of_servers_helpers_and_skills() {
    is_told_the_same_of_servers(rust, 30).await;
}

#[tokio::test]
async fn the_client_for_rust_keeps_the_same_files_for_both() {
    keeps_the_same_files(rust).await;
}

#[tokio::test]
async fn the_client_for_rust_is_told_the_same_of_a_limit() {
    is_told_the_same_of_a_limit(rust).await;
}
