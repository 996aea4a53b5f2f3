//! The official SDK for Node.js, which `tests/run` installs, as the client of both: what its user is told is the same.

use std::net::SocketAddr;
use std::path::Path;

use pilotwire_tests::served::Served;
use serde_json::Value;
use tokio::process::Command;
use tokio::time::timeout;

use super::compare;
use super::plan;
use super::side::{Side, script};
use crate::equality::TOKEN;
use crate::peer::LIMIT;

/// What a program on the official SDK says of a conversation with the runtime at this address.
async fn told_by(address: SocketAddr, directory: &Path, provider: &Value) -> Vec<Value> {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("real/scripted/official.mjs");
    let mut node = Command::new("node");
    node.arg(program).arg(address.to_string()).arg(TOKEN).arg(directory).arg(provider.to_string());
    let output = timeout(LIMIT, node.kill_on_drop(true).output()).await.expect("it ends in time");
    let output = output.expect("there is Node.js");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", output.status);
    let lines = String::from_utf8(output.stdout).expect("it writes UTF-8");
    lines.lines().map(|line| serde_json::from_str(line).expect("a line is a message")).collect()
}

#[tokio::test]
async fn it_is_told_the_same_by_both() {
    let real = Side::real(plan).await;
    let (address, directory, provider) = real.for_another().expect("it listens");
    let by_the_real = told_by(address, &directory, &provider).await;
    let served = Served::new(script(plan)).expect("a port of loopback");
    let by_the_scripted = told_by(served.address(), Path::new("/mock"), &Value::Null).await;
    let asked =
        by_the_real.iter().filter(|message| message.get("method").is_some() && message.get("id").is_some());
    assert!(asked.count() > 30, "it is asked much: {by_the_real:#?}");
    let differences = compare::differences(&by_the_real, &by_the_scripted);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
