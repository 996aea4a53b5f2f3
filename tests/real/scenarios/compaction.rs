//! Conversations that become too long. That one is compacted by hand is `calls::a_session_is_read_and_changed`.

use pilotwire::types::{TypedEvent, build, methods};
use pilotwire_tests::model::{Reply, Script};

use super::next_of;
use crate::client::{Started, within};

use methods::session::history::{AbortManualCompaction, CancelBackgroundCompaction, SummarizeForHandoff};

#[tokio::test]
async fn a_conversation_that_fills_its_window_is_compacted_whatever_enabled_says() {
    let script = Script::choose(|request| match request.last_user_text().contains("tell me more") {
        true => Reply::words(400),
        false => Reply::text("<overview>A summary of it.</overview>"),
    });
    let started = Started::new("scenario-compaction", script).await;
    for enabled in [true, false] {
        let thresholds = build::InfiniteSessionConfig::new()
            .enabled(enabled)
            .background_compaction_threshold(0.005)
            .buffer_exhaustion_threshold(0.01);
        let config = started.config().streaming(false).infinite_sessions(thresholds);
        let (session, mut events) = started.session(config).await;
        // This is what it does say.
        assert_eq!(session.info().workspace_path.is_some(), enabled);
        for _ in 0..2 {
            within(session.send_and_wait("tell me more")).await.expect("the turn ends well");
        }
        let limit = next_of(&mut events, |event| match event {
            TypedEvent::SessionCompactionStart(start) => Some(start.conversation_tokens().is_some()),
            _ => None,
        });
        assert!(limit.await);
        let done = next_of(&mut events, |event| match event {
            TypedEvent::SessionCompactionComplete(done) => Some((
                done.success(),
                done.summary_content().map(std::borrow::Cow::into_owned).unwrap_or_default(),
            )),
            _ => None,
        });
        let (success, summary) = done.await;
        assert!(success && summary.contains("A summary of it."), "{summary}");
    }
    started.end().await;
}

#[tokio::test]
async fn short_of_its_threshold_a_conversation_is_not_compacted_and_a_handoff_is_summarized() {
    let script = Script::choose(|request| match request.last_user_text().contains("tell me more") {
        true => Reply::words(400),
        false => Reply::text("What was done so far."),
    });
    let started = Started::new("scenario-compaction-off", script).await;
    let (session, mut events) = started.session(started.config().streaming(false)).await;
    let params = build::SessionParams::new();
    let summary = within(session.request::<SummarizeForHandoff>(&params)).await.expect("it answers");
    assert_eq!(summary.view().summary(), "");
    let cancelled = within(session.request::<CancelBackgroundCompaction>(&params)).await.expect("it answers");
    assert!(!cancelled.view().cancelled());
    let aborted = within(session.request::<AbortManualCompaction>(&params)).await.expect("it answers");
    assert!(!aborted.view().aborted());

    within(session.log("a note that stays")).await.expect("it is told");
    within(session.send_and_wait("tell me more")).await.expect("the turn ends well");
    let summary = within(session.request::<SummarizeForHandoff>(&params)).await.expect("it answers");
    assert!(summary.view().summary().contains("What was done so far."), "{summary:?}");
    for _ in 0..2 {
        within(session.send_and_wait("tell me more")).await.expect("the turn ends well");
    }
    within(session.detach()).await.expect("it is left");
    for _ in 0..3 {
        next_of(&mut events, |event| match event {
            TypedEvent::SessionCompactionStart(start) => panic!("{start:?}"),
            TypedEvent::SessionIdle(_) => Some(()),
            _ => None,
        })
        .await;
    }
    started.end().await;
}
