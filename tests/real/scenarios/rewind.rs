//! A conversation that is taken back to an earlier prompt, with the files that it changed.

use pilotwire::handlers::{Handlers, Policy};
use pilotwire::types::{TypedEvent, build, enums, methods};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use super::next_of;
use crate::client::{Started, within};

use methods::session::history::{ListRewindPoints, PreviewRewind, Rewind};

#[tokio::test]
async fn a_rewind_restores_the_conversation_and_the_files() {
    let script = Script::choose(|request| {
        let prompt = request.last_user_text();
        let folder =
            prompt.split("in ").nth(1).and_then(|rest| rest.split_whitespace().next()).unwrap_or_default();
        let path = format!("{folder}/note.txt");
        match request.tool_results().is_empty() {
            true if prompt.contains("change") => {
                Reply::tool("edit", json!({"path": path, "old_str": "before", "new_str": "after"}))
            }
            _ => Reply::text("Done."),
        }
    });
    let started = Started::new("scenario-rewind", script).await;
    let note = started.directory().join("note.txt");
    std::fs::write(&note, "before\n").expect("the folder is ours");
    let config = started.config().enable_file_change_tracking(true);
    let (session, mut events) =
        started.session_with(config, Handlers::new().permissions(Policy::approve_all())).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let change = format!("change it in {} please", started.directory().display());
    within(session.send_and_wait(change.as_str())).await.expect("the turn ends well");
    assert_eq!(std::fs::read_to_string(&note).expect("it is there"), "after\n");

    let points = within(session.request::<ListRewindPoints>(build::SessionParams::new())).await;
    let points = points.expect("it answers");
    assert!(points.view().file_change_tracking_enabled(), "{points:?}");
    let point = points.view().points().find(|point| point.user_message().contains("change it"));
    let point = point.unwrap_or_else(|| panic!("{points:?}"));
    assert!(point.can_restore_files() && point.turn_changed_files(), "{point:?}");
    let event = point.event_id().into_owned();
    let preview =
        within(session.request::<PreviewRewind>(build::HistoryPreviewRewindRequest::new(&event))).await;
    let preview = preview.expect("it answers");
    assert_eq!((preview.view().available(), preview.view().file_count()), (true, 1), "{preview:?}");

    let back = build::HistoryRewindRequest::new(&event, enums::HistoryRewindMode::ConversationAndFiles);
    let back = within(session.request::<Rewind>(back)).await.expect("it answers");
    assert_eq!(back.view().outcome(), enums::HistoryRewindOutcome::Success, "{back:?}");
    assert_eq!(back.view().restored_files().len(), 1, "{back:?}");
    assert_eq!(std::fs::read_to_string(&note).expect("it is there"), "before\n");
    let told = next_of(&mut events, |event| match event {
        TypedEvent::SessionSnapshotRewind(rewind) => Some(rewind.events_removed()),
        _ => None,
    });
    assert!(told.await > 0);
    let history = within(session.history()).await.expect("it answers");
    let prompts = history.view().events().into_iter().filter_map(|event| match event.typed() {
        TypedEvent::UserMessage(message) => Some(message.content().into_owned()),
        _ => None,
    });
    assert_eq!(prompts.collect::<Vec<_>>(), ["hello"]);
    started.end().await;
}
