//! A session's files, kept by the client. That its events and its database are there is
//! `handlers::a_sessions_files_are_kept_here`.

use std::future::ready;

use pilotwire::handlers::{ClientHandlers, FsError, Handlers, MemoryFs, Policy, SessionFsConfig};
use pilotwire::types::{build, enums, methods};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use super::steps::{PIXEL, has_picture, tool, vision};
use super::told;
use crate::client::{Started, compact, within};
use crate::files::WatchedFs;
use crate::seen::Seen;

const STATE: &str = "/project/.state";

async fn started(name: &'static str, script: Script, files: &MemoryFs) -> Started {
    let config = SessionFsConfig::new("/project", STATE).offers_all_of(files);
    let handlers = ClientHandlers::new().session_fs(&config).expect("the paths are there");
    Started::with(name, script, handlers).await
}

fn text(files: &MemoryFs, end: &str) -> String {
    let path = files.paths().into_iter().find(|path| path.ends_with(end));
    let path = path.unwrap_or_else(|| panic!("{end}: {:?}", files.paths()));
    String::from_utf8(files.get(&path).expect("it is there")).expect("it is text")
}

#[tokio::test]
async fn what_a_session_keeps_is_kept_there_and_read_again() {
    let script = Script::new()
        .on("first", [Reply::text("One.")])
        .on("much", [Reply::tool("tell", json!({})), Reply::text("That was much.")])
        .on("second", [Reply::text("Two.")])
        .otherwise([Reply::text("A summary of it.")]);
    let files = MemoryFs::new();
    let started = started("scenario-session_fs", script, &files).await;
    let config = || started.config().working_directory("/project");
    let handlers = || {
        Handlers::new()
            .permissions(Policy::approve_all())
            .session_fs(files.clone())
            .tool_of(tool("tell").skip_permission(), async |_: Value, _| "0123456789".repeat(20_000))
    };
    let (session, _events) = started.session_with(config(), handlers()).await;
    within(session.send_and_wait("the first")).await.expect("the turn ends well");
    within(session.plan().update("# A plan")).await.expect("it is written");
    assert_eq!(text(&files, "plan.md"), "# A plan");
    let id = session.id().as_str().to_owned();
    assert!(text(&files, "workspace.yaml").contains(&id));

    // What is too long for the model is put there, and the model is told where.
    within(session.send_and_wait("how much")).await.expect("the turn ends well");
    let result = started.model.requests()[2].tool_results()[0].clone();
    assert!(result.len() < 100_000, "{} bytes", result.len());
    let kept = files.paths().into_iter().find(|path| {
        files.get(path).is_some_and(|bytes| bytes.len() == 200_000) && result.contains(path.as_str())
    });
    assert!(kept.is_some(), "{:?}: {}", files.paths(), &result[..result.len().min(500)]);

    let compacted = compact(&session).await;
    assert!(compacted.view().summary_content().is_some_and(|summary| summary.contains("A summary of it.")));

    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    assert!(text(&files, "events.jsonl").contains("session.compaction_complete"));
    let (session, _events) =
        within(started.client.resume_session(&id, config(), handlers())).await.expect("it is resumed");
    assert_eq!(
        within(session.plan().read()).await.expect("it answers").view().content().as_deref(),
        Some("# A plan")
    );
    within(session.send_and_wait("the second")).await.expect("the turn ends well");
    let last = started.model.requests().last().expect("there is one").body.to_string();
    assert!(last.contains("A summary of it."), "the conversation goes on");
    started.end().await;
}

#[tokio::test]
async fn an_image_that_is_only_there_is_seen() {
    let view = |path: &str| Reply::tool("view", json!({"path": path}));
    let script = Script::sequence([
        view("/project/note.txt"),
        Reply::text("A note."),
        view("/project/pixel.gif"),
        Reply::text("A dot."),
    ]);
    let files = MemoryFs::new();
    files.insert("/project/pixel.gif", PIXEL).expect("there is room");
    files.insert("/project/note.txt", "a note of memory").expect("there is room");
    let started = started("scenario-session_fs-image", script, &files).await;
    let handlers = Handlers::new().permissions(Policy::approve_all()).session_fs(files.clone());
    let config = started.config().working_directory("/project").model_capabilities(vision(true));
    let (session, _events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("the note")).await.expect("the turn ends well");
    let result = started.model.requests()[1].tool_results()[0].clone();
    assert!(result.contains("a note of memory"), "{result}");
    within(session.send_and_wait("the image")).await.expect("the turn ends well");
    let requests = started.model.requests();
    assert!(has_picture(&requests[3]) && !has_picture(&requests[1]));
    started.end().await;
}

#[tokio::test]
async fn a_provider_cannot_be_set_where_there_are_sessions() {
    let started = Started::new("scenario-session_fs-late", Script::new()).await;
    let (_session, _events) = started.session(started.config()).await;
    let conventions = enums::SessionFsSetProviderConventions::Posix;
    let provider = build::SessionFsSetProviderRequest::new("/project", STATE, conventions);
    let refused = within(started.client.request::<methods::session_fs::SetProvider>(provider)).await;
    let error = refused.expect_err("it is too late").to_string();
    assert!(error.contains("sessions"), "{error}");
    started.end().await;
}

#[tokio::test]
async fn each_operation_on_files_is_asked_for_here() {
    let view = |path: &str| Reply::tool("view", json!({"path": path}));
    let script = Script::sequence([view("/project/note.txt"), view("/project"), Reply::text("I see.")]);
    let config = SessionFsConfig::new("/project", STATE);
    let handlers = ClientHandlers::new().session_fs(&config).expect("the paths are there");
    let started = Started::with("scenario-session_fs-operations", script, handlers).await;
    let (files, seen) = (MemoryFs::new(), Seen::default());
    let notes = seen.clone();
    let before = move |operation: &str, _: &str| {
        notes.note(operation);
        ready(Ok(()))
    };
    let watched = WatchedFs { files: files.clone(), before };
    files.insert("/project/note.txt", "a note of memory").expect("there is room");
    let handlers = Handlers::new().permissions(Policy::approve_all()).session_fs(watched);
    let config = started.config().working_directory("/project");
    let (session, _events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("look")).await.expect("the turn ends well");
    let results = started.model.requests()[2].tool_results();
    assert!(results[0].contains("note.txt"), "{results:?}");
    told(session.plan().update("# A plan")).await;
    assert_eq!(text(&files, "plan.md"), "# A plan");
    told(session.plan().delete()).await;
    assert!(!files.paths().iter().any(|path| path.ends_with("plan.md")), "{:?}", files.paths());
    // Its events are written before it ends.
    within(session.destroy()).await.expect("it ends");
    let mut seen = seen.take();
    seen.sort_unstable();
    seen.dedup();
    let all = [
        "append_file",
        "exists",
        "mkdir",
        "read_dir",
        "read_dir_with_types",
        "read_file",
        "remove",
        "rename",
        "stat",
        "write_file",
    ];
    assert_eq!(seen, all);
    started.end().await;
}

#[tokio::test]
async fn an_error_of_the_provider_comes_back_to_the_caller() {
    let config = SessionFsConfig::new("/project", STATE);
    let handlers = ClientHandlers::new().session_fs(&config).expect("the paths are there");
    let started = Started::with("scenario-session_fs-damaged", Script::new(), handlers).await;
    let before = |operation: &str, path: &str| {
        ready(match operation == "read_file" && path.ends_with("plan.md") {
            true => Err(FsError::other("the disk is scratched")),
            false => Ok(()),
        })
    };
    let handlers = Handlers::new().session_fs(WatchedFs { files: MemoryFs::new(), before });
    let config = started.config().working_directory("/project");
    let refused = within(started.client.create_session(config, handlers)).await;
    let error = refused.map(drop).expect_err("its plan is read when it begins").to_string();
    assert!(error.contains("UNKNOWN: the disk is scratched"), "{error}");
    started.end().await;
}
