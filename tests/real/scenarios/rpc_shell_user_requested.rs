//! Commands that the user runs in a session.

use pilotwire::types::{TypedEvent, build, methods};
use pilotwire_tests::model::{Reply, Script};

use super::{next_of, told};
use crate::client::{Started, within};
use crate::heard::Ear;

type Execute = methods::session::shell::ExecuteUserRequested;
type Cancel = methods::session::shell::CancelUserRequested;

#[tokio::test]
async fn the_users_command_is_told_to_the_session_and_to_the_model() {
    let script = Script::new().otherwise([Reply::text("I see.")]);
    let started = Started::new("scenario-rpc-shell-user-requested", script).await;
    let (session, mut events) = started.session(started.config()).await;
    let run = build::ShellExecuteUserRequestedRequest::new("one", "echo otters; exit 3");
    let ran = told(session.request::<Execute>(run)).await;
    let view = ran.view();
    assert!(view.output().contains("otters"), "{ran:?}");
    assert_eq!((view.success(), view.exit_code()), (false, Some(3)), "{ran:?}");
    let asked = next_of(&mut events, |event| match event {
        TypedEvent::ToolUserRequested(asked) => Some(asked.tool_call_id().into_owned()),
        _ => None,
    })
    .await;
    assert_eq!(asked, view.tool_call_id());
    let (completed, by_user) = next_of(&mut events, |event| match event {
        TypedEvent::ToolExecutionComplete(done) => {
            Some((done.tool_call_id().into_owned(), done.is_user_requested()))
        }
        _ => None,
    })
    .await;
    assert_eq!((completed, by_user), (asked, Some(true)));
    within(session.send_and_wait("what did it say?")).await.expect("it ends well");
    assert!(started.model.requests()[0].body["messages"].to_string().contains("otters"));
    started.end().await;
}

#[tokio::test]
async fn the_users_command_is_cancelled() {
    let started = Started::new("scenario-rpc-shell-user-requested-cancel", Script::new()).await;
    let ear = Ear::open().await;
    let (session, _events) = started.session(started.config()).await;
    let script = ear.command("echo begun >&3; exec sleep 600");
    let run = session.request::<Execute>(build::ShellExecuteUserRequestedRequest::new("one", &script));
    let mut caller = ear.caller().await;
    assert_eq!(caller.line().await, "begun");
    let cancel = build::ShellCancelUserRequestedRequest::new("one");
    assert!(told(session.request::<Cancel>(cancel)).await.view().cancelled());
    let ran = told(run).await;
    assert!(!ran.view().success(), "{ran:?}");
    assert_eq!(caller.rest().await, "");
    let cancel = build::ShellCancelUserRequestedRequest::new("none");
    assert!(!told(session.request::<Cancel>(cancel)).await.view().cancelled());
    started.end().await;
}
