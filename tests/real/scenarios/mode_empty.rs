//! Sessions that start from nothing.

use pilotwire::types::{build, enums};
use pilotwire::{ClientMode, SessionConfig, ToolSet};
use pilotwire_tests::model::{Reply, Script};

use crate::client::{Started, within};

/// The text of the system message that the model reads, and the names of its tools.
async fn asked(started: &Started, config: SessionConfig) -> (String, Vec<String>) {
    let (session, _events) = started.session(config).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let request = started.model.requests().pop().expect("there is one");
    let system = request.messages().iter().filter(|message| message["role"] == "system");
    let names = request.tool_names().iter().map(ToString::to_string).collect();
    (system.map(|message| message["content"].to_string()).collect(), names)
}

#[tokio::test]
async fn only_the_tools_that_are_named_are_there() {
    let script = Script::new().otherwise((0..3).map(|_| Reply::text("Hi.")));
    let started = Started::in_mode("scenario-mode_empty", script, ClientMode::Empty).await;
    let refused = within(started.client.create_session(started.config(), ())).await;
    let error = refused.map(drop).expect_err("it names no tools").to_string();
    assert!(error.contains("availableTools"), "{error}");

    let (_, isolated) = asked(&started, started.config().available_tool_set(ToolSet::isolated())).await;
    assert!(!isolated.iter().any(|name| name == "bash"), "{isolated:?}");
    let all = ToolSet::new().builtin("*");
    let (_, all_of_them) = asked(&started, started.config().available_tool_set(all.clone())).await;
    for name in ["bash", "view", "grep"] {
        assert!(all_of_them.iter().any(|known| known == name), "{name}: {all_of_them:?}");
    }
    let without = started.config().available_tool_set(all).excluded_tool_set(ToolSet::new().builtin("bash"));
    let (_, others) = asked(&started, without).await;
    assert!(
        others.iter().any(|name| name == "view") && !others.iter().any(|name| name == "bash"),
        "{others:?}"
    );
    started.end().await;
}

#[tokio::test]
async fn the_machine_is_not_described() {
    let script = Script::new().otherwise((0..4).map(|_| Reply::text("Hi.")));
    let started = Started::in_mode("scenario-mode_empty-message", script, ClientMode::Empty).await;
    let config = || started.config().available_tool_set(ToolSet::new().builtin("view"));
    let folder = started.directory().to_string_lossy().into_owned();
    let (plain, _) = asked(&started, config()).await;
    assert!(!plain.contains(&folder) && !plain.contains("environment_context"));
    let message = |mode, text: &str| build::SystemMessageConfig::new().mode(mode).content(text);
    let append = config().system_message(message(enums::SystemMessageMode::Append, "Speak like a sailor."));
    let (appended, _) = asked(&started, append).await;
    assert!(appended.contains("Speak like a sailor.") && !appended.contains(&folder));
    let replace = config().system_message(message(enums::SystemMessageMode::Replace, "You know one word."));
    let (replaced, _) = asked(&started, replace).await;
    assert_eq!(replaced, "\"You know one word.\"");
    started.end().await;
}
