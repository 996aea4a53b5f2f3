//! What the agent wants to remember. It can only where the account says that the repository has a memory, in a folder
//! that is a clone of one.

use std::process::Command;

use pilotwire::handlers::{Permission, PermissionRequest};
use pilotwire::types::{build, enums, view};
use pilotwire_tests::account::{Answer, Route};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use super::answering;
use crate::client::within;
use crate::logged_in::LoggedIn;
use crate::seen::Seen;

#[tokio::test]
async fn a_fact_is_remembered_only_where_that_is_approved_and_others_after_an_approval_that_lasts() {
    let fact = json!({
        "subject": "colours", "fact": "Red is best", "citations": "User input: red", "reason": "It will be wanted again",
        "scope": "user",
    });
    let remember = || Reply::tool("store_memory", fact.clone());
    let script = Script::sequence((0..4).flat_map(|_| [remember(), Reply::text("Done.")]));
    let logged_in = LoggedIn::new("scenario-permission-kinds-memory", script).await;
    logged_in.account.answer(Route::HasMemory, Answer::json(200, &json!({"enabled": true})));
    logged_in.account.answer(Route::Memories, Answer::json(200, &json!({"memories": []})));
    logged_in.account.answer(Route::Remember, Answer::json(201, &json!({"id": "1"})));
    for arguments in [&["init", "-q"][..], &["remote", "add", "origin", "https://github.com/octo/hello.git"]]
    {
        let git = Command::new("git").args(arguments).current_dir(logged_in.runtime.directory()).status();
        assert!(git.expect("git is there").success());
    }
    let seen = Seen::default();
    let says = |request: &PermissionRequest| match request.request() {
        view::PermissionRequest::Memory(memory) => format!(
            "{} {} {} {} {} {}",
            memory.action().is_some_and(|action| action == enums::PermissionRequestMemoryAction::Store),
            memory.subject().unwrap_or_default(),
            memory.fact(),
            memory.citations().unwrap_or_default(),
            memory.scope().is_some_and(|scope| scope == enums::PermissionRequestMemoryScope::User),
            memory.repo_nwo().unwrap_or_default(),
        ),
        other => format!("{other:?}"),
    };
    let all = build::PermissionDecisionApproveForSessionApprovalMemory::new();
    let answers = [
        Permission::reject("not so"),
        Permission::approve_once(),
        Permission::approve_for_session_as(all),
        Permission::reject("not again"),
    ];
    let handlers = answering(&seen, says, answers);
    let config = logged_in.config().memory(build::MemoryConfiguration::new(true));
    let (session, _events) = logged_in.session(config, handlers).await.expect("it is created");
    let mut told = Vec::new();
    for _ in 0..4 {
        within(session.send_and_wait("remember it")).await.expect("the turn ends well");
        told.push(logged_in.account.requests().last().expect("there is one").tool_results().concat());
    }
    assert_eq!(told[0], "The user rejected this tool call. User feedback: not so");
    assert_eq!(told[1..], ["Memory stored successfully."; 3]);
    // It was asked for thrice, and not the fourth time.
    assert_eq!(seen.take(), ["true colours Red is best User input: red true octo/hello"; 3]);
    let received = logged_in.account.received();
    let facts = received.iter().filter(|request| request.route == Some(Route::Remember));
    let facts: Vec<&Value> = facts.map(|request| &request.body["fact"]).collect();
    assert_eq!(facts, ["Red is best"; 3]);
    logged_in.end().await.replay();
}
