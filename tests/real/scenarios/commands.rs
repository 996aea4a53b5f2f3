//! Commands of the session: the runtime's own, and the client's. That those of the client's run, and that queued ones are
//! handled, is `handlers::commands_run_and_queued_ones_are_handled`.

use pilotwire::handlers::{HandlerError, Handlers, QueuedCommand};
use pilotwire::types::{TypedEvent, build, methods, view};
use pilotwire_tests::model::{Reply, Script};

use super::next_of;
use crate::client::{Started, within};
use crate::seen::Seen;

use methods::session::commands::{Enqueue, Execute, Invoke, List, RespondToQueuedCommand};

#[tokio::test]
async fn commands_are_listed_and_executed() {
    let started = Started::new("scenario-commands", Script::new().otherwise([Reply::text("Hi.")])).await;
    let seen = Seen::default();
    let handlers = || {
        let runs = seen.clone();
        Handlers::new()
            .command("deploy", "Deploys it", move |command, _| {
                let view = command.view();
                runs.note(format!("{} {} {}", view.command(), view.command_name(), view.args()));
                async {}
            })
            .command("fail", "Fails", async |_, _| Err::<(), HandlerError>("it does not work".into()))
    };
    let (session, mut events) = started.session_with(started.config(), handlers()).await;
    let list = async |session: &pilotwire::Session, request: build::CommandsListRequest| {
        let listed = within(session.request::<List>(request)).await.expect("it answers");
        listed.view().commands().map(|command| command.name().into_owned()).collect::<Vec<_>>()
    };
    let (builtins, clients) = (
        build::CommandsListRequest::new()
            .include_builtins(true)
            .include_client_commands(false)
            .include_skills(false),
        build::CommandsListRequest::new()
            .include_builtins(false)
            .include_client_commands(true)
            .include_skills(false),
    );
    let known = list(&session, builtins.clone()).await;
    assert!(
        known.iter().any(|name| name == "compact") && !known.iter().any(|name| name == "deploy"),
        "{known:?}"
    );
    assert_eq!(list(&session, clients.clone()).await, ["deploy", "fail"]);

    let deploy = build::ExecuteCommandParams::new("deploy", "now");
    let done = within(session.request::<Execute>(deploy)).await.expect("it runs");
    assert_eq!(done.view().error(), None);
    assert_eq!(seen.take(), ["/deploy now deploy now"]);
    let told = next_of(&mut events, |event| match event {
        TypedEvent::CommandCompleted(completed) => Some(completed.request_id().into_owned()),
        _ => None,
    });
    assert_ne!(told.await, "");
    let fail = build::ExecuteCommandParams::new("fail", "");
    let failed = within(session.request::<Execute>(fail)).await.expect("it answers");
    assert_eq!(failed.view().error().as_deref(), Some("it does not work"));

    // They are there again after a resume, and not where nobody has them.
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    let resumed = started.client.resume_session(&id, started.config(), handlers());
    let (session, _events) = within(resumed).await.expect("it is resumed");
    assert_eq!(list(&session, clients.clone()).await, ["deploy", "fail"]);
    let (plain, _events) = started.session(started.config()).await;
    assert_eq!(list(&plain, clients).await, [""; 0]);
    started.end().await;
}

#[tokio::test]
async fn a_built_in_command_is_invoked_and_others_are_queued() {
    let started = Started::new("scenario-commands-queue", Script::new()).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_queued_command(move |command, _| {
        notes.note(command.view().command());
        async { QueuedCommand::handled_and_stop() }
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let usage = within(session.request::<Invoke>(build::CommandsInvokeRequest::new("usage"))).await;
    let usage = usage.expect("it answers");
    assert!(matches!(usage.view(), view::SlashCommandInvocationResult::Text(_)), "{usage:?}");
    let unknown = within(session.request::<Invoke>(build::CommandsInvokeRequest::new("no-such"))).await;
    assert!(unknown.is_err(), "{unknown:?}");

    let queued = within(session.request::<Enqueue>(build::EnqueueCommandParams::new("/later"))).await;
    let queued = queued.expect("it is queued");
    assert!(matches!(queued.view(), view::EnqueueCommandResult::Queued(_)), "{queued:?}");
    let told = next_of(&mut events, |event| match event {
        TypedEvent::CommandCompleted(completed) => Some(completed.request_id().into_owned()),
        _ => None,
    });
    assert_ne!(told.await, "");
    assert_eq!(seen.take(), ["/later"]);
    let nothing =
        build::CommandsRespondToQueuedCommandRequest::new("no-such", build::QueuedCommandHandled::new());
    let nothing = within(session.request::<RespondToQueuedCommand>(nothing)).await.expect("it answers");
    assert!(!nothing.view().success());
    started.end().await;
}
