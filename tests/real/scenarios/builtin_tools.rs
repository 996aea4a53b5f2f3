//! The runtime's own tools, and what the model reads of what they do.

use std::path::Path;

use pilotwire::handlers::{Handlers, Policy};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use super::steps::shell_arguments;
use crate::client::{Started, within};

/// A model that does what the prompt says: the name of a tool, and its arguments.
fn obeys() -> Script {
    Script::choose(|request| {
        let prompt = request.last_user_text();
        let used = request.messages().last().is_some_and(|message| message["role"] == "tool");
        let asked = prompt.split_once("use ").and_then(|(_, rest)| {
            let (name, arguments) = rest.split_once(' ')?;
            let arguments =
                serde_json::Deserializer::from_str(arguments).into_iter::<Value>().next()?.ok()?;
            Some((name.to_owned(), arguments))
        });
        match asked.filter(|_| !used) {
            Some((name, arguments)) => Reply::tool(&name, arguments),
            None => Reply::text("Done."),
        }
    })
}

#[tokio::test]
async fn shells_and_files_are_used() {
    let started = Started::new("scenario-builtin_tools", obeys()).await;
    let (session, _events) =
        started.session_with(started.config(), Handlers::new().permissions(Policy::approve_all())).await;
    let read = async |name: &str, arguments: Value| {
        within(session.send_and_wait(format!("use {name} {arguments}"))).await.expect("the turn ends well");
        started.model.requests().last().expect("there is one").tool_results()[0].clone()
    };
    let folder = started.directory();
    let path = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let text = |name: &str| std::fs::read_to_string(Path::new(&folder).join(name)).unwrap_or_default();

    let result = read("bash", shell_arguments("echo out; echo err >&2; exit 42")).await;
    for part in ["out", "err", "42"] {
        assert!(result.contains(part), "{part}: {result}");
    }

    std::fs::write(folder.join("lines.txt"), "one\ntwo\nthree\nfour\nfive\n").expect("the folder is ours");
    let result = read("view", json!({"path": path("lines.txt"), "view_range": [2, 4]})).await;
    assert!(result.contains("two") && result.contains("four"), "{result}");
    assert!(!result.contains("one") && !result.contains("five"), "{result}");
    let result = read("view", json!({"path": path("none.txt")})).await;
    assert!(result.contains("does not exist"), "{result}");

    read("edit", json!({"path": path("lines.txt"), "old_str": "three", "new_str": "3"})).await;
    assert_eq!(text("lines.txt"), "one\ntwo\n3\nfour\nfive\n");
    read("create", json!({"path": path("new.txt"), "file_text": "fresh\n"})).await;
    assert_eq!(text("new.txt"), "fresh\n");

    let result = read("grep", json!({"pattern": "^f", "path": path(""), "output_mode": "content"})).await;
    for line in ["four", "five", "fresh"] {
        assert!(result.contains(line), "{line}: {result}");
    }
    let result = read("glob", json!({"pattern": "*.txt", "path": path("")})).await;
    assert!(result.contains("lines.txt") && result.contains("new.txt"), "{result}");
    started.end().await;
}
