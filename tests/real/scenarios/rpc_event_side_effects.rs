//! Calls that change a session, and the events that tell of it.

use pilotwire::types::{TypedEvent, build, enums, methods};
use pilotwire_tests::model::{Reply, Script};

use super::{next_of, refused, told};
use crate::client::{Started, within};

#[tokio::test]
async fn changes_of_mode_plan_files_and_name_are_told() {
    let started = Started::new("scenario-rpc-event-side-effects", Script::new()).await;
    let (session, mut events) = started.session(started.config()).await;

    told(session.set_mode(enums::SessionMode::Plan)).await;
    let (previous, new) = next_of(&mut events, |event| match event {
        TypedEvent::SessionModeChanged(changed) => Some((changed.previous_mode(), changed.new_mode())),
        _ => None,
    })
    .await;
    assert_eq!((previous, new), (enums::SessionMode::Interactive, enums::SessionMode::Plan));

    let plan = session.plan();
    told(plan.update("one")).await;
    told(plan.update("two")).await;
    told(plan.delete()).await;
    for expected in [
        enums::PlanChangedOperation::Create,
        enums::PlanChangedOperation::Update,
        enums::PlanChangedOperation::Delete,
    ] {
        let operation = next_of(&mut events, |event| match event {
            TypedEvent::SessionPlanChanged(changed) => Some(changed.operation()),
            _ => None,
        })
        .await;
        assert_eq!(operation, expected);
    }

    for (text, expected) in [
        ("one", enums::WorkspaceFileChangedOperation::Create),
        ("two", enums::WorkspaceFileChangedOperation::Update),
    ] {
        let file = build::WorkspacesCreateFileRequest::new("notes.txt", text);
        told(session.request::<methods::session::workspaces::CreateFile>(file)).await;
        let (path, operation) = next_of(&mut events, |event| match event {
            TypedEvent::SessionWorkspaceFileChanged(changed) => {
                Some((changed.path().into_owned(), changed.operation()))
            }
            _ => None,
        })
        .await;
        assert_eq!((path.as_str(), operation), ("notes.txt", expected));
    }

    for name in ["first name", "second name"] {
        told(session.set_name(name)).await;
        let title = next_of(&mut events, |event| match event {
            TypedEvent::SessionTitleChanged(changed) => Some(changed.title().into_owned()),
            _ => None,
        })
        .await;
        assert_eq!(title, name);
    }
    started.end().await;
}

#[tokio::test]
async fn a_history_is_cut_and_the_session_goes_on() {
    let script = Script::new()
        .on("first", [Reply::text("One.")])
        .on("second", [Reply::text("Two.")])
        .on("third", [Reply::text("Three.")]);
    let started = Started::new("scenario-rpc-event-side-effects-truncate", script).await;
    let (session, mut events) = started.session(started.config()).await;
    within(session.send_and_wait("first")).await.expect("it ends well");
    within(session.send_and_wait("second")).await.expect("it ends well");
    let history = told(session.history()).await;
    let prompts: Vec<_> = history
        .view()
        .events()
        .filter(|event| matches!(event.typed(), TypedEvent::UserMessage(_)))
        .map(|event| event.id().into_owned())
        .collect();

    let truncate = build::HistoryTruncateRequest::new(&prompts[1]);
    let truncated = told(session.request::<methods::session::history::Truncate>(truncate)).await;
    assert!(truncated.view().events_removed() > 0);
    let (up_to, removed) = next_of(&mut events, |event| match event {
        TypedEvent::SessionSnapshotRewind(rewind) => {
            Some((rewind.up_to_event_id().into_owned(), rewind.events_removed()))
        }
        _ => None,
    })
    .await;
    assert_eq!((up_to.as_str(), removed), (prompts[1].as_str(), truncated.view().events_removed()));
    let history = told(session.history()).await;
    assert!(!history.view().events().any(|event| event.id() == prompts[1].as_str()));

    let turn = within(session.send_and_wait("third")).await.expect("it ends well");
    assert_eq!(turn.text(), "Three.");
    let asked = started.model.requests().last().expect("it was asked").body.to_string();
    assert!(asked.contains("One.") && !asked.contains("Two."), "{asked}");
    let nothing = build::HistoryTruncateRequest::new("no-such-event");
    let error = refused(session.request::<methods::session::history::Truncate>(nothing)).await;
    assert!(error.contains("no-such-event"), "{error}");
    started.end().await;
}
