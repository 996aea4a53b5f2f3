//! What a session is made of, read and changed.

use pilotwire::TurnError;
use pilotwire::handle::Session;
use pilotwire::types::{TypedEvent, build, enums, methods};
use pilotwire_tests::model::{Gate, Reply, Script};

use super::{next_of, refused, told};
use crate::client::{Started, within};

type CreateFile = methods::session::workspaces::CreateFile;
type ReadFile = methods::session::workspaces::ReadFile;
type ListFiles = methods::session::workspaces::ListFiles;

fn of_session() -> build::SessionParams {
    build::SessionParams::new()
}

async fn snapshot(session: &Session) -> pilotwire::handle::Reply<methods::session::metadata::Snapshot> {
    told(session.request::<methods::session::metadata::Snapshot>(of_session())).await
}

#[tokio::test]
async fn each_mode_is_set_and_empty_names_are_refused() {
    let started = Started::new("scenario-rpc-session-state-modes", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    for mode in [enums::SessionMode::Plan, enums::SessionMode::Autopilot, enums::SessionMode::Interactive] {
        told(session.set_mode(mode.clone())).await;
        assert_eq!(told(session.mode()).await, mode);
    }
    for name in ["", "  \t "] {
        let error = refused(session.set_name(name)).await;
        assert!(error.contains("name"), "{error}");
    }
    let auto = build::NameSetAutoRequest::new("made up");
    assert!(told(session.request::<methods::session::name::SetAuto>(auto)).await.view().applied());
    assert_eq!(told(session.name()).await.as_deref(), Some("made up"));
    told(session.set_name("chosen")).await;
    let auto = build::NameSetAutoRequest::new("made up again");
    assert!(!told(session.request::<methods::session::name::SetAuto>(auto)).await.view().applied());
    assert_eq!(told(session.name()).await.as_deref(), Some("chosen"));
    started.end().await;
}

#[tokio::test]
async fn files_are_kept_within_the_workspace() {
    let started = Started::new("scenario-rpc-session-state-files", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    for (path, text) in [("a.txt", "one"), ("deep/er/b.txt", "two"), ("a.txt", "three")] {
        told(session.request::<CreateFile>(build::WorkspacesCreateFileRequest::new(path, text))).await;
        let read = told(session.request::<ReadFile>(build::WorkspacesReadFileRequest::new(path))).await;
        assert_eq!(read.view().content(), text);
    }
    let listed = told(session.request::<ListFiles>(of_session())).await;
    let mut files: Vec<_> = listed.view().files().map(std::borrow::Cow::into_owned).collect();
    files.sort();
    assert_eq!(files, ["a.txt", "deep/er/b.txt"]);
    let missing =
        refused(session.request::<ReadFile>(build::WorkspacesReadFileRequest::new("none.txt"))).await;
    assert!(missing.contains("ENOENT"), "{missing}");
    for path in ["../out.txt", "deep/../../out.txt", "/etc/passwd"] {
        let read = refused(session.request::<ReadFile>(build::WorkspacesReadFileRequest::new(path))).await;
        let create = build::WorkspacesCreateFileRequest::new(path, "no");
        let create = refused(session.request::<CreateFile>(create)).await;
        for error in [read, create] {
            assert!(error.contains("workspace"), "{error}");
        }
    }
    started.end().await;
}

#[tokio::test]
async fn metadata_says_where_a_session_works_and_what_it_is_doing() {
    let gate = Gate::new();
    let script = Script::new().otherwise([Reply::empty().hold(&gate).and_text("Hi.")]);
    let started = Started::new("scenario-rpc-session-state-metadata", script).await;
    let (session, mut events) = started.session(started.config()).await;
    let known = snapshot(&session).await;
    let view = known.view();
    assert_eq!(view.session_id(), session.id().as_str());
    assert_eq!(view.working_directory(), started.directory().to_string_lossy());
    assert_eq!(view.current_mode().as_str(), "interactive");
    assert_eq!(view.selected_model().as_deref(), Some("m1"));
    assert!(!view.is_remote());

    type IsProcessing = methods::session::metadata::IsProcessing;
    assert!(!told(session.request::<IsProcessing>(of_session())).await.view().processing());
    told(session.send("hello")).await;
    within(gate.reached()).await;
    assert!(told(session.request::<IsProcessing>(of_session())).await.view().processing());
    gate.release();
    next_of(&mut events, |event| matches!(event, TypedEvent::SessionIdle(_)).then_some(())).await;

    let other = started.directory().join("other");
    std::fs::create_dir(&other).expect("the folder is ours");
    let other = other.to_string_lossy();
    let set = build::MetadataSetWorkingDirectoryRequest::new(&other);
    let set = told(session.request::<methods::session::metadata::SetWorkingDirectory>(set)).await;
    assert_eq!(set.view().working_directory(), other);
    assert_eq!(snapshot(&session).await.view().working_directory(), other);
    let context = build::SessionWorkingDirectoryContext::new(&other).repository("octo/demo").branch("topic");
    let change = build::MetadataRecordContextChangeRequest::new(context);
    told(session.request::<methods::session::metadata::RecordContextChange>(change)).await;
    let cwd = next_of(&mut events, |event| match event {
        TypedEvent::SessionContextChanged(context) => Some(context.cwd().into_owned()),
        _ => None,
    })
    .await;
    assert_eq!(cwd, other);
    let none = build::MetadataSetWorkingDirectoryRequest::new("/no/such/folder");
    let error = refused(session.request::<methods::session::metadata::SetWorkingDirectory>(none)).await;
    assert!(error.contains("/no/such/folder"), "{error}");
    started.end().await;
}

#[tokio::test]
async fn notes_and_a_login_are_kept_with_a_session() {
    type Update = methods::session::metadata::UpdateClientMetadata;
    let started = Started::new("scenario-rpc-session-state-notes", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    let set = build::MetadataUpdateClientMetadataRequest::new().set([("colour", "red"), ("shape", "round")]);
    assert_eq!(told(session.request::<Update>(set)).await.view().len(), 2);
    let remove = build::MetadataUpdateClientMetadataRequest::new().remove(["shape"]);
    told(session.request::<Update>(remove)).await;
    let known = told(session.request::<methods::session::metadata::GetClientMetadata>(of_session())).await;
    assert_eq!(known.view().get("colour").as_deref(), Some("red"));
    assert!(known.view().get("shape").is_none());

    use methods::session::github_auth::{GetStatus, SetCredentials};
    assert!(!told(session.request::<GetStatus>(of_session())).await.view().is_authenticated());
    let login = build::SettableTokenAuthInfo::new("https://github.com", "gho_not_a_secret");
    let login = build::SessionSetCredentialsParams::new().credentials(login);
    assert!(told(session.request::<SetCredentials>(login)).await.view().success());
    let status = told(session.request::<GetStatus>(of_session())).await;
    assert!(status.view().is_authenticated(), "{status:?}");
    assert_eq!(status.view().auth_type(), Some(enums::AuthInfoType::Token));
    started.end().await;
}

#[tokio::test]
async fn options_are_changed_and_services_are_started() {
    let script = Script::new().otherwise([Reply::text("Hi."), Reply::text("Hi."), Reply::text("Hi.")]);
    let started = Started::new("scenario-rpc-session-state-options", script).await;
    let (session, _events) = started.session(started.config()).await;
    within(session.send_and_wait("hello")).await.expect("it ends well");
    let options = build::SessionUpdateOptionsParams::new().model("m2").excluded_tools(["builtin:view"]);
    assert!(told(session.request::<methods::session::options::Update>(options)).await.view().success());
    assert_eq!(told(session.model()).await.view().model_id().as_deref(), Some("m2"));
    told(session.request::<methods::session::lsp::Initialize>(build::LspInitializeRequest::new())).await;
    let tools = told(session.request::<methods::session::tools::InitializeAndValidate>(of_session())).await;
    assert!(tools.view().members().is_empty());
    within(session.send_and_wait("again")).await.expect("it ends well");
    let requests = started.model.requests();
    assert!(requests[0].tool_names().contains(&"view"));
    assert!(!requests[1].tool_names().contains(&"view"));
    assert_eq!(requests[1].body["model"], "m2");

    let effort = build::ModelSetReasoningEffortRequest::new("high");
    let effort = told(session.request::<methods::session::model::SetReasoningEffort>(effort)).await;
    assert_eq!(effort.view().reasoning_effort(), "high");
    assert_eq!(told(session.model()).await.view().reasoning_effort().as_deref(), Some("high"));
    started.end().await;
}

#[tokio::test]
async fn a_fork_ends_before_the_event_that_it_is_given() {
    let script = Script::new().otherwise([Reply::text("One."), Reply::text("Two.")]);
    let started = Started::new("scenario-rpc-session-state-fork", script).await;
    let (empty, _nothing) = started.session(started.config()).await;
    assert_ne!(told(empty.fork(None)).await, *empty.id());
    let (session, _events) = started.session(started.config()).await;
    within(session.send_and_wait("first")).await.expect("it ends well");
    within(session.send_and_wait("second")).await.expect("it ends well");
    let history = told(session.history()).await;
    let second = history
        .view()
        .events()
        .filter(|event| matches!(event.typed(), TypedEvent::UserMessage(_)))
        .last()
        .expect("there are prompts");
    let fork = told(session.fork(Some(&second.id()))).await;
    let (forked, _forked_events) =
        within(started.client.resume_session(&fork, started.config(), ())).await.expect("it is resumed");
    let history = told(forked.history()).await;
    let prompts: Vec<_> = history
        .view()
        .events()
        .filter_map(|event| match event.typed() {
            TypedEvent::UserMessage(message) => Some(message.content().into_owned()),
            _ => None,
        })
        .collect();
    assert_eq!(prompts, ["first"]);
    let error = refused(session.fork(Some("no-such-event"))).await;
    assert!(error.contains("no-such-event"), "{error}");
    started.end().await;
}

#[tokio::test]
async fn a_session_is_shut_down_in_a_turn() {
    let gate = Gate::new();
    let script = Script::new().otherwise([Reply::empty().hold(&gate)]);
    let started = Started::new("scenario-rpc-session-state-shutdown", script).await;
    let (session, mut events) = started.session(started.config()).await;
    let turn = session.send_and_wait("hello");
    within(gate.reached()).await;
    let shutdown = build::ShutdownRequest::new().r#type(enums::ShutdownType::Routine);
    told(session.request::<methods::session::Shutdown>(shutdown)).await;
    let kind = next_of(&mut events, |event| match event {
        TypedEvent::SessionShutdown(shutdown) => Some(shutdown.shutdown_type()),
        _ => None,
    })
    .await;
    assert_eq!(kind, enums::ShutdownType::Routine);
    let error = within(turn).await.expect_err("it does not end well");
    assert!(matches!(error, TurnError::ShutDown), "{error}");
    gate.release();
    started.end().await;
}
