//! The official SDKs as the clients of both runtimes: what their user is told is the same.

mod asks;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use pilotwire::mock::Script;
use pilotwire_tests::account::Account;
use pilotwire_tests::mcp::{Asked, Entry, NEWEST, Server};
use pilotwire_tests::runtime::Runtime;
use pilotwire_tests::served::Served;
use serde_json::Value;
use tokio::process::Command;
use tokio::time::timeout;

use super::side::{Plan, Side, model_of, script};
use super::{compare, others, plan, served};
use crate::equality::{TOKEN, listening_with};

/// How long a whole conversation may take, of some forty turns with a runtime that has other tests to serve.
const LIMIT: Duration = Duration::from_secs(100);

/// How often a conversation may be begun. The SDK for Rust drops what comes faster than it takes it, and logs that: its
/// program then ends with this code.
const GOES: usize = 3;
const HAS_LOST: i32 = 3;

/// On the SDK for Node.js, which `tests/run` installs.
fn node() -> Command {
    let mut node = Command::new("node");
    node.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("real/scripted/official.mjs"));
    node
}

/// On the SDK for Rust. The program is in a workspace of its own, and built by itself.
fn rust() -> Command {
    const BUILD: &str = "COPILOT_SKIP_CLI_DOWNLOAD=1 cargo build --locked \
        --manifest-path tests/real/official/Cargo.toml --target-dir target/official";
    let program = format!("target/official/debug/pilotwire-official{}", std::env::consts::EXE_SUFFIX);
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name(&program);
    assert!(path.is_file(), "there is no {program}: `tests/run` builds it, with `{BUILD}`");
    Command::new(path)
}

/// A program, and which of its conversations it holds.
type Client<'a> = (Program, &'a [&'a str]);

/// A program of a client's: what it is called in the list of asks, and how it is run.
type Program = (&'static str, fn() -> Command);

const NODE: Program = ("node", node);
const RUST: Program = ("rust", rust);

/// What a client says of its conversation with the runtime at this address.
async fn told_by(
    client: &Client<'_>,
    address: SocketAddr,
    directory: &Path,
    provider: &Value,
) -> Result<Vec<Value>, HasLost> {
    let ((_, program), conversation) = client;
    let mut client = program();
    client.arg(address.to_string()).arg(TOKEN).arg(directory).arg(provider.to_string()).args(*conversation);
    let output = timeout(LIMIT, client.kill_on_drop(true).output()).await;
    let output = output.unwrap_or_else(|_| panic!("{client:?} does not end"));
    let output = output.unwrap_or_else(|error| panic!("{client:?}: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    if output.status.code() == Some(HAS_LOST) {
        return Err(HasLost(errors.into_owned()));
    }
    assert!(output.status.success(), "{}: {errors}", output.status);
    let lines = String::from_utf8(output.stdout).expect("it writes UTF-8");
    Ok(lines.lines().map(|line| serde_json::from_str(line).expect("a line is a message")).collect())
}

/// Where a runtime is, and what a client is told of it.
struct At<'a> {
    address: SocketAddr,
    directory: &'a Path,
    provider: Value,
}

/// A client has lost something of what it was told, and says so.
#[derive(Debug)]
struct HasLost(String);

/// The runtimes told a client the same, as far as it has heard all.
type Same = Result<(), HasLost>;

/// Has a client of this program hold a conversation, and hold it anew where the client has lost something.
async fn holds(program: Program, conversation: impl AsyncFn(Program) -> Same) {
    for go in 1..=GOES {
        match conversation(program).await {
            Ok(()) => return,
            Err(HasLost(words)) => eprintln!("go {go}: {words}"),
        }
    }
    panic!("it has lost something {GOES} times");
}

/// Holds a conversation with the real runtime, and the same with one that plays this script.
async fn is_told_the_same(client: Client<'_>, real: At<'_>, script: Script, asked_at_least: usize) -> Same {
    let (relay, asked_by_the_real) = asks::heard_of(real.address).await;
    let by_the_real = told_by(&client, relay, real.directory, &real.provider).await?;
    let served = Served::new(script).expect("a port of loopback");
    let (relay, asked_by_the_scripted) = asks::heard_of(served.address()).await;
    let by_the_scripted = told_by(&client, relay, Path::new("/mock"), &Value::Null).await?;
    let asked =
        by_the_real.iter().filter(|message| message.get("method").is_some() && message.get("id").is_some());
    let differences = compare::differences(&by_the_real, &by_the_scripted);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert!(asked.count() >= asked_at_least, "it is asked much: {by_the_real:#?}");
    let ((program, _), conversation) = client;
    asks::are_listed(program, conversation[0], &asked_by_the_real.take(), &asked_by_the_scripted.take());
    Ok(())
}

/// The same with a model that does what the plan says.
async fn is_told_the_same_by_both(
    client: Client<'_>,
    plan: Plan,
    script: Script,
    asked_at_least: usize,
) -> Same {
    let side = Side::real(plan).await;
    let (address, directory, provider) = side.for_another().expect("it listens");
    let real = At { address, directory: &directory, provider };
    is_told_the_same(client, real, script, asked_at_least).await
}

/// With MCP servers, one of which is to be signed in to.
async fn is_told_the_same_of_servers(program: Program, asked_at_least: usize) -> Same {
    let server = Server::start(NEWEST, |asked| match (asked.name.as_str(), asked.token()) {
        ("signed", None) => Entry::sign_in(),
        _ => Entry::Open,
    });
    let server = server.await;
    let servers = server.url("");
    let conversation = ["others", servers.trim_end_matches('/')];
    let script = others::signing_in(script(others::plan));
    is_told_the_same_by_both((program, &conversation[..]), others::plan, script, asked_at_least).await?;
    let used = server.asked().into_iter().find(|asked| asked.tool() == Some("echo")).expect("it is used");
    assert_eq!(used.message["params"]["_meta"]["tag"], "red");
    Ok(())
}

async fn keeps_the_same_files(program: Program) -> Same {
    let script = others::keeping_plans(script(others::plan));
    is_told_the_same_by_both((program, &["files"]), others::plan, script, 10).await
}

async fn is_told_the_same_of_a_limit(program: Program) -> Same {
    let place = Runtime::new();
    let account = Account::start(model_of(others::plan, HashMap::new())).await;
    let (_child, address) = listening_with(&place, place.tcp_account_args(), &account.env()).await;
    let directory = place.directory();
    let real = At { address, directory: &directory, provider: Value::Null };
    is_told_the_same((program, &["limited"]), real, script(others::plan), 2).await
}

async fn is_told_the_same_of_calls(program: Program, asked_at_least: usize) -> Same {
    let server = Server::start(NEWEST, |_| Entry::Open).await;
    let servers = server.url("");
    let conversation = ["called", servers.trim_end_matches('/')];
    let script = others::starting_servers(script(others::plan));
    is_told_the_same_by_both((program, &conversation), others::plan, script, asked_at_least).await?;
    let has_headers =
        |asked: &Asked| asked.headers.get("x-of-the-client").is_some_and(|value| value == "yes");
    assert!(server.asked().iter().any(has_headers), "the real runtime uses the headers");
    Ok(())
}

async fn is_told_the_same_of_tokens(program: Program) -> Same {
    let place = Runtime::new();
    let account = Account::start(model_of(plan, HashMap::new())).await;
    let (_child, address) = listening_with(&place, place.tcp_account_args(), &account.env()).await;
    let directory = place.directory();
    let real = At { address, directory: &directory, provider: Value::Null };
    is_told_the_same((program, &["signed"]), real, script(plan), 6).await
}

async fn serves_the_same_model(program: Program) -> Same {
    is_told_the_same_by_both((program, &["served"]), plan, served::script(), 8).await
}

async fn launches_the_same(program: Program) -> Same {
    let side = Side::real(plan).await;
    let (address, directory, provider) = side.for_another().expect("it listens");
    let extension = directory.join(".github/extensions/board");
    std::fs::create_dir_all(&extension).expect("the folder is ours");
    std::fs::write(extension.join("extension.mjs"), "export default {};\n").expect("the folder is ours");
    let git = Command::new("git").args(["init", "-q"]).current_dir(&directory).status().await;
    assert!(git.expect("git is there").success());
    let real = At { address, directory: &directory, provider };
    is_told_the_same((program, &["launched"]), real, others::launching(script(plan)), 2).await
}

#[tokio::test]
async fn the_client_for_node_is_told_the_same_by_both() {
    holds(NODE, async |client| is_told_the_same_by_both((client, &["usual"]), plan, script(plan), 60).await)
        .await;
}

#[tokio::test]
async fn the_client_for_node_is_told_the_same_of_servers() {
    holds(NODE, async |client| is_told_the_same_of_servers(client, 6).await).await;
}

#[tokio::test]
async fn the_client_for_node_keeps_the_same_files_for_both() {
    holds(NODE, keeps_the_same_files).await;
}

#[tokio::test]
async fn the_client_for_node_is_told_the_same_of_a_limit() {
    holds(NODE, is_told_the_same_of_a_limit).await;
}

#[tokio::test]
async fn the_client_for_rust_is_told_the_same_by_both() {
    holds(RUST, async |client| is_told_the_same_by_both((client, &["usual"]), plan, script(plan), 150).await)
        .await;
}

#[tokio::test]
async fn the_client_for_rust_is_told_the_same_of_servers_helpers_and_skills() {
    holds(RUST, async |client| is_told_the_same_of_servers(client, 30).await).await;
}

#[tokio::test]
async fn the_client_for_rust_keeps_the_same_files_for_both() {
    holds(RUST, keeps_the_same_files).await;
}

#[tokio::test]
async fn the_client_for_rust_is_told_the_same_of_a_limit() {
    holds(RUST, is_told_the_same_of_a_limit).await;
}

#[tokio::test]
async fn the_client_for_node_serves_the_same_model() {
    holds(NODE, serves_the_same_model).await;
}

#[tokio::test]
async fn the_client_for_node_gives_the_same_tokens() {
    holds(NODE, is_told_the_same_of_tokens).await;
}

#[tokio::test]
async fn the_client_for_node_answers_the_same_by_calls() {
    holds(NODE, async |client| is_told_the_same_of_calls(client, 4).await).await;
}

#[tokio::test]
async fn the_client_for_rust_serves_the_same_model() {
    holds(RUST, serves_the_same_model).await;
}

#[tokio::test]
async fn the_client_for_rust_gives_the_same_tokens() {
    holds(RUST, is_told_the_same_of_tokens).await;
}

#[tokio::test]
async fn the_client_for_rust_answers_the_same_by_calls() {
    holds(RUST, async |client| is_told_the_same_of_calls(client, 4).await).await;
}

#[tokio::test]
async fn the_client_for_rust_launches_the_same_extension() {
    holds(RUST, launches_the_same).await;
}
