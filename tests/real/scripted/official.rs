//! The official SDKs as the clients of both runtimes: what their user is told is the same.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use pilotwire_tests::served::Served;
use serde_json::Value;
use tokio::process::Command;
use tokio::time::timeout;

use super::compare;
use super::plan;
use super::side::{Side, script};
use crate::equality::TOKEN;

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

/// What a client says of its conversation with the runtime at this address.
async fn told_by(mut client: Command, address: SocketAddr, directory: &Path, provider: &Value) -> Vec<Value> {
    client.arg(address.to_string()).arg(TOKEN).arg(directory).arg(provider.to_string());
    let output = timeout(LIMIT, client.kill_on_drop(true).output()).await.expect("it ends in time");
    let output = output.unwrap_or_else(|error| panic!("{client:?}: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", output.status);
    let lines = String::from_utf8(output.stdout).expect("it writes UTF-8");
    lines.lines().map(|line| serde_json::from_str(line).expect("a line is a message")).collect()
}

async fn is_told_the_same_by_both(client: impl Fn() -> Command, asked_at_least: usize) {
    let real = Side::real(plan).await;
    let (address, directory, provider) = real.for_another().expect("it listens");
    let by_the_real = told_by(client(), address, &directory, &provider).await;
    let served = Served::new(script(plan)).expect("a port of loopback");
    let by_the_scripted = told_by(client(), served.address(), Path::new("/mock"), &Value::Null).await;
    let asked =
        by_the_real.iter().filter(|message| message.get("method").is_some() && message.get("id").is_some());
    assert!(asked.count() >= asked_at_least, "it is asked much: {by_the_real:#?}");
    let differences = compare::differences(&by_the_real, &by_the_scripted);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[tokio::test]
async fn the_client_for_node_is_told_the_same_by_both() {
    is_told_the_same_by_both(node, 30).await;
}

#[tokio::test]
async fn the_client_for_rust_is_told_the_same_by_both() {
    is_told_the_same_by_both(rust, 150).await;
}
