//! Commands that take too long, work elsewhere, say much, or are not there.

use pilotwire::handle::Session;
use pilotwire::types::{build, enums, methods};
use pilotwire_tests::model::Script;

use super::told;
use crate::client::Started;
use crate::heard::Ear;

type Exec = methods::session::shell::Exec;
type Kill = methods::session::shell::Kill;

async fn kill(session: &Session, id: &str) -> bool {
    told(session.request::<Kill>(build::ShellKillRequest::new(id))).await.view().killed()
}

#[tokio::test]
async fn a_command_has_a_limit_and_a_place() {
    let started = Started::new("scenario-rpc-shell-edge-cases", Script::new()).await;
    let ear = Ear::open().await;
    let (session, _events) = started.session(started.config()).await;
    let elsewhere = started.directory().join("elsewhere");
    std::fs::create_dir(&elsewhere).expect("the folder is ours");
    let place = elsewhere.to_string_lossy();
    let run = build::ShellExecRequest::new(&ear.command("pwd >&3")).cwd(&place);
    told(session.request::<Exec>(run)).await;
    assert_eq!(ear.caller().await.line().await, place);

    // Long enough for a slow machine to have it begun.
    let run = build::ShellExecRequest::new(&ear.command("echo begun >&3; exec sleep 600")).timeout(10_000);
    told(session.request::<Exec>(run)).await;
    let mut caller = ear.caller().await;
    assert_eq!(caller.line().await, "begun");
    assert_eq!(caller.rest().await, "", "it is killed when its time is over");
    started.end().await;
}

#[tokio::test]
async fn what_is_not_running_is_not_killed() {
    let started = Started::new("scenario-rpc-shell-edge-cases-kill", Script::new()).await;
    let ear = Ear::open().await;
    let (session, _events) = started.session(started.config()).await;
    assert!(!kill(&session, "no-such-process").await);
    let none = told(session.request::<Exec>(build::ShellExecRequest::new("no-such-command-here"))).await;
    assert!(!none.view().process_id().is_empty());

    for signal in
        [enums::ShellKillSignal::Sigint, enums::ShellKillSignal::Sigterm, enums::ShellKillSignal::Sigkill]
    {
        let run = build::ShellExecRequest::new(&ear.command("echo begun >&3; exec sleep 600"));
        let run = told(session.request::<Exec>(run)).await;
        let mut caller = ear.caller().await;
        assert_eq!(caller.line().await, "begun");
        let request = build::ShellKillRequest::new(&run.view().process_id()).signal(signal);
        assert!(told(session.request::<Kill>(request)).await.view().killed());
        assert_eq!(caller.rest().await, "");
    }
    // Much output, and output of errors, hold nothing up.
    let much = "head -c 1000000 /dev/zero | tr \"\\\\0\" x; head -c 1000000 /dev/zero | tr \"\\\\0\" x >&2; echo over >&3";
    told(session.request::<Exec>(build::ShellExecRequest::new(&ear.command(much)))).await;
    assert_eq!(ear.caller().await.line().await, "over");
    started.end().await;
}
