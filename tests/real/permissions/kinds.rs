//! What a request of each kind says, and what the model is told where it is denied and where it is approved. Those of kind
//! `hook` are among the hooks.

use pilotwire::handlers::{Permission, PermissionRequest};
use pilotwire::types::{TypedEvent, build, view};
use serde_json::json;

use super::{BLOCKED, Use, answering, config, obedient};
use crate::client::Started;
use crate::scenarios::next_of;
use crate::seen::Seen;

/// What the model is told of a use that is rejected so.
const REJECTED: &str = "The user rejected this tool call. User feedback: not so";

/// Rejects the first of two requests and approves the second, and so on.
fn no_and_yes(times: usize) -> impl Iterator<Item = Permission> {
    (0..times).flat_map(|_| [Permission::reject("not so"), Permission::approve_once()])
}

fn write_says(request: &PermissionRequest) -> String {
    let view::PermissionRequest::Write(write) = request.request() else { return format!("{request:?}") };
    let edits = write.file_edits().into_iter().flatten();
    let content = |content: Option<view::PermissionWriteFileContent<'_>>| {
        content.map_or_else(|| "nothing".to_owned(), |content| content.content().trim_end().to_owned())
    };
    let edits: Vec<String> =
        edits.map(|edit| format!("{} becomes {}", content(edit.before()), content(edit.after()))).collect();
    let added = write.diff().lines().any(|line| line == "+words" || line == "+others");
    format!("{} {}: {}, added {added}", write.intention(), write.file_name(), edits.join(", "))
}

#[tokio::test]
async fn a_file_is_made_and_changed_only_where_that_is_approved() {
    let started = Started::new("scenario-permission-kinds-write", obedient()).await;
    let seen = Seen::default();
    let (session, _events) =
        started.session_with(started.config(), answering(&seen, write_says, no_and_yes(2))).await;
    let file = started.directory().join("new.txt");
    let content = || std::fs::read_to_string(&file).unwrap_or_default();
    let create = Use::create(&file);
    assert_eq!(create.told(&started, &session).await, REJECTED);
    assert!(!file.exists());
    let told = create.told(&started, &session).await;
    assert!(told.starts_with("Created file"), "{told}");
    assert_eq!(content(), "words\n");
    let asked = format!("Create file {}: nothing becomes words, added true", file.display());
    assert_eq!(seen.take(), [asked.as_str(); 2]);

    let edit =
        Use { tool: "edit", arguments: json!({"path": file, "old_str": "words", "new_str": "others"}) };
    assert_eq!(edit.told(&started, &session).await, REJECTED);
    assert_eq!(content(), "words\n");
    edit.told(&started, &session).await;
    assert_eq!(content(), "others\n");
    let asked = format!("Edit file {}: words becomes others, added true", file.display());
    assert_eq!(seen.take(), [asked.as_str(); 2]);
    started.end().await;
}

#[tokio::test]
async fn a_file_is_read_only_where_that_is_approved_within_the_working_directory_or_not() {
    let started = Started::new("scenario-permission-kinds-read", obedient()).await;
    let seen = Seen::default();
    let says = |request: &PermissionRequest| match request.request() {
        view::PermissionRequest::Read(read) => format!("{} {}", read.path(), read.intention()),
        other => format!("{other:?}"),
    };
    let (session, _events) =
        started.session_with(started.config(), answering(&seen, says, no_and_yes(3))).await;
    let (within, outside) =
        (started.directory().join("near.txt"), started.directory().with_file_name("far.txt"));
    for file in [&within, &outside] {
        std::fs::write(file, "a secret").expect("the folder is ours");
        let view = Use::view(file);
        assert_eq!(view.told(&started, &session).await, REJECTED);
        assert_eq!(view.told(&started, &session).await, "a secret");
        let asked = format!("{0} Read file: {0}", file.display());
        assert_eq!(seen.take(), [asked.as_str(); 2]);
    }
    let search = Use { tool: "grep", arguments: json!({"pattern": "secret", "paths": outside}) };
    assert_eq!(search.told(&started, &session).await, REJECTED);
    let told = search.told(&started, &session).await;
    assert!(told.contains("far.txt"), "{told}");
    let asked = format!("{0} Search in file: {0}", outside.display());
    assert_eq!(seen.take(), [asked.as_str(); 2]);
    started.end().await;
}

#[tokio::test]
async fn a_tool_of_an_mcp_server_is_used_only_where_that_is_approved_and_events_tell_what_was_decided() {
    let started = Started::new("scenario-permission-kinds-mcp", obedient()).await;
    let seen = Seen::default();
    let says = |request: &PermissionRequest| match (request.request(), request.view().prompt_request()) {
        (view::PermissionRequest::Mcp(mcp), Some(view::PermissionPromptRequest::Mcp(prompt))) => format!(
            "{} {} {} {} read only {}; to be shown as {}",
            mcp.server_name(),
            mcp.tool_name(),
            mcp.tool_title(),
            mcp.args().map(|args| args.as_str().to_owned()).unwrap_or_default(),
            mcp.read_only(),
            prompt.tool_name(),
        ),
        other => format!("{other:?}"),
    };
    let (session, mut events) =
        started.session_with(config(&started), answering(&seen, says, no_and_yes(1))).await;
    let echo = Use::echo("hi");
    assert_eq!(echo.told(&started, &session).await, REJECTED);
    let told = echo.told(&started, &session).await;
    assert!(told.contains(r#""text":"hi""#), "{told}");
    let asked = r#"one one-echo echo {"text":"hi"} read only false; to be shown as echo"#;
    assert_eq!(seen.take(), [asked; 2]);
    let mut decided = async || {
        next_of(&mut events, |event| match event {
            TypedEvent::PermissionCompleted(completed) => Some(match completed.result() {
                view::PermissionResult::Approved(_) => "approved".to_owned(),
                view::PermissionResult::DeniedInteractivelyByUser(denied) => {
                    format!("denied: {}", denied.feedback().unwrap_or_default())
                }
                other => format!("{other:?}"),
            }),
            _ => None,
        })
        .await
    };
    assert_eq!(decided().await, "denied: not so");
    assert_eq!(decided().await, "approved");
    started.end().await;
}

#[tokio::test]
async fn a_page_is_fetched_only_where_that_is_approved() {
    let started = Started::new("scenario-permission-kinds-url", obedient()).await;
    let seen = Seen::default();
    let says = |request: &PermissionRequest| match request.request() {
        view::PermissionRequest::Url(url) => {
            format!("{} {} {}", url.url(), url.intention(), url.redirected_from().is_some())
        }
        other => format!("{other:?}"),
    };
    let (session, _events) =
        started.session_with(started.config(), answering(&seen, says, no_and_yes(1))).await;
    let fetch = Use::fetch("http://127.0.0.1:9/page");
    assert_eq!(fetch.told(&started, &session).await, REJECTED);
    let told = fetch.told(&started, &session).await;
    assert!(told.contains(BLOCKED), "{told}");
    let asked = "http://127.0.0.1:9/page Fetch content from this URL. false";
    assert_eq!(seen.take(), [asked; 2]);
    started.end().await;
}

#[tokio::test]
async fn no_decision_denies_whatever_was_asked_for_and_one_in_the_words_of_a_result_is_not_read() {
    let started = Started::new("scenario-permission-kinds-decisions", obedient()).await;
    let seen = Seen::default();
    let nobody = Permission::user_not_available;
    let cancelled =
        || Permission::from(build::PermissionDecision::from(build::PermissionDecisionCancelled::new()));
    let approved =
        || Permission::from(build::PermissionDecision::from(build::PermissionDecisionApproved::new()));
    let answers = (0..6).flat_map(|_| [nobody(), cancelled(), approved()]);
    let handlers = answering(&seen, |request| request.kind().to_owned(), answers);
    let (session, _events) = started.session_with(config(&started), handlers).await;
    let file = started.directory().join("new.txt");
    let near = started.directory().join("near.txt");
    std::fs::write(&near, "a secret").expect("the folder is ours");
    for (kind, used, yes) in [
        ("write", Use::create(&file), "Created file"),
        ("read", Use::view(&near), "a secret"),
        ("mcp", Use::echo("hi"), r#""text""#),
        ("url", Use::fetch("http://127.0.0.1:9/page"), BLOCKED),
        ("shell", Use::shell("echo hi"), "completed with exit code"),
        ("custom-tool", Use::own("left", 1), "the number 1"),
    ] {
        for _ in 0..2 {
            let told = used.told(&started, &session).await;
            assert!(told.contains("could not request permission from user"), "{kind}: {told}");
        }
        // The event says that it was approved; the runtime's own tools fail all the same.
        let told = used.told(&started, &session).await;
        assert_eq!(told.contains(yes), kind == "custom-tool", "{kind}: {told}");
        assert_eq!(seen.take(), [kind; 3]);
    }
    assert!(!file.exists());
    started.end().await;
}
