//! Checkpoints of a session's workspace, what has changed in it, and long pastes.

use pilotwire::types::{build, enums, methods};
use pilotwire_tests::model::Script;

use super::told;
use crate::client::Started;

#[tokio::test]
async fn a_fresh_session_has_no_checkpoints_and_no_changes_and_keeps_a_long_paste() {
    let started = Started::new("scenario-rpc-workspace-checkpoints", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    type List = methods::session::workspaces::ListCheckpoints;
    let checkpoints = told(session.request::<List>(build::SessionParams::new())).await;
    assert!(checkpoints.view().checkpoints().is_empty());
    let unknown = build::WorkspacesReadCheckpointRequest::new(99);
    let unknown = told(session.request::<methods::session::workspaces::ReadCheckpoint>(unknown)).await;
    assert_eq!(unknown.view().content().as_deref().unwrap_or_default(), "");

    let diff = build::WorkspacesDiffRequest::new(enums::WorkspaceDiffMode::Unstaged);
    let diff = told(session.request::<methods::session::workspaces::Diff>(diff)).await;
    assert_eq!(diff.view().requested_mode(), enums::WorkspaceDiffMode::Unstaged);
    assert!(diff.view().changes().is_empty());

    let text = "a long line\n".repeat(2_000);
    let paste = build::WorkspacesSaveLargePasteRequest::new(&text);
    let paste = told(session.request::<methods::session::workspaces::SaveLargePaste>(paste)).await;
    let saved = paste.view().saved().expect("it is saved");
    assert_eq!(saved.size_bytes(), text.len() as u64);
    assert_eq!(std::fs::read_to_string(&*saved.file_path()).expect("it is there"), text);
    started.end().await;
}
