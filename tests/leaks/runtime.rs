//! The scripted runtime as a program of its own, since it keeps all that it was ever told, which is not to be counted as
//! the client's. It says which port it listens on, and goes on until its input ends.

use std::io::{self, Read};

use pilotwire::mock::{Script, Step};
use pilotwire_tests::served::Served;
use serde_json::json;

fn main() -> io::Result<()> {
    let served = Served::new(script())?;
    println!("{}", served.address());
    io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

/// What `common::work` needs.
fn script() -> Script {
    let name = |call: &pilotwire::mock::Call| call.param::<String>("name").unwrap_or_default();
    let asked = move |call: &pilotwire::mock::Call| {
        Step::emit(
            "permission.requested",
            json!({"requestId": name(call), "permissionRequest": {"kind": "shell"}}),
        )
    };
    Script::new()
        .always("slow", [Step::silent()])
        .always(
            "session.create",
            [Step::with(|call| match call.param::<String>("model").as_deref() {
                Some("refused") => [Step::error(-32603, "refused")],
                _ => [Step::usual()],
            })],
        )
        .always("shut", [Step::emit("session.shutdown", json!({})), Step::reply(json!({}))])
        .always(
            "ask",
            [
                Step::request("question", "userInput.request", json!({"question": "?"})),
                Step::wait_for("question"),
                Step::reply(json!({})),
            ],
        )
        .always(
            "permit",
            [Step::with(move |call| [asked(call), Step::wait_for(name(call)), Step::reply(json!({}))])],
        )
        .always("leave", [Step::with(move |call| [asked(call), Step::reply(json!({}))])])
        .always(
            "withdraw",
            [Step::with(move |call| {
                let completed = Step::emit("permission.completed", json!({"requestId": name(call)}));
                [completed, Step::reply(json!({}))]
            })],
        )
}
