//! Contents that are empty, large or beyond ASCII, and calls that find nothing to do.

use pilotwire::types::{build, enums, methods};
use pilotwire_tests::model::Script;

use super::told;
use crate::client::Started;
use crate::heard::Ear;

#[tokio::test]
async fn contents_come_back_as_they_were() {
    type Create = methods::session::workspaces::CreateFile;
    type Read = methods::session::workspaces::ReadFile;
    let started = Started::new("scenario-rpc-additional-edge-cases", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    let large = "0123456789abcdef".repeat(16 << 10);
    let mut names = Vec::new();
    for (name, text) in
        [("empty.txt", ""), ("größe-大小.txt", "Ünïcødé 名前 🎉\u{0}\u{7f}"), ("large.txt", large.as_str())]
    {
        told(session.request::<Create>(build::WorkspacesCreateFileRequest::new(name, text))).await;
        let read = told(session.request::<Read>(build::WorkspacesReadFileRequest::new(name))).await;
        assert!(read.view().content() == text, "{name}");
        names.push(name);
    }
    let files =
        told(session.request::<methods::session::workspaces::ListFiles>(build::SessionParams::new())).await;
    let mut files: Vec<_> = files.view().files().map(std::borrow::Cow::into_owned).collect();
    files.sort();
    names.sort_unstable();
    assert_eq!(files, names);
    type Get = methods::session::workspaces::GetWorkspace;
    let one = told(session.request::<Get>(build::SessionParams::new())).await;
    let two = told(session.request::<Get>(build::SessionParams::new())).await;
    assert_eq!(one.view().path(), two.view().path());
    assert_eq!(
        one.view().workspace().expect("there is one").id(),
        two.view().workspace().expect("there is one").id()
    );

    let plan = session.plan();
    told(plan.delete()).await;
    told(plan.update("")).await;
    assert_eq!(told(plan.read()).await.view().content().as_deref(), Some(""));
    told(session.set_name("Ünïcødé 名前 🎉")).await;
    assert_eq!(told(session.name()).await.as_deref(), Some("Ünïcødé 名前 🎉"));
    started.end().await;
}

#[tokio::test]
async fn calls_that_change_nothing_are_fine() {
    let started = Started::new("scenario-rpc-additional-edge-cases-nothing", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    for _ in 0..3 {
        told(session.set_mode(enums::SessionMode::Plan)).await;
        assert_eq!(told(session.mode()).await, enums::SessionMode::Plan);
    }
    let usage = told(session.usage()).await;
    let usage = usage.view();
    assert_eq!((usage.total_user_requests(), usage.total_api_duration_ms()), (0, 0));
    assert_eq!((usage.last_call_input_tokens(), usage.last_call_output_tokens()), (0, 0));
    assert!(usage.model_metrics().is_empty());
    let permissions = session.permissions();
    told(permissions.reset()).await;
    for on in [true, false, true] {
        told(permissions.approve_all(on)).await;
    }
    started.end().await;
}

#[tokio::test]
async fn a_command_with_a_limit_of_zero_has_none() {
    use methods::session::shell::{Exec, Kill};
    let started = Started::new("scenario-rpc-additional-edge-cases-zero", Script::new()).await;
    let ear = Ear::open().await;
    let (session, _events) = started.session(started.config()).await;
    let run = build::ShellExecRequest::new(&ear.command("echo begun >&3; exec sleep 600")).timeout(0);
    let run = told(session.request::<Exec>(run)).await;
    let mut caller = ear.caller().await;
    assert_eq!(caller.line().await, "begun");
    let kill = build::ShellKillRequest::new(&run.view().process_id());
    assert!(told(session.request::<Kill>(kill)).await.view().killed(), "it goes on until it is killed");
    assert_eq!(caller.rest().await, "");
    started.end().await;
}
