//! What a session has scheduled.

use pilotwire::types::{build, methods};
use pilotwire_tests::model::Script;

use super::told;
use crate::client::Started;

#[tokio::test]
async fn a_fresh_session_has_nothing_scheduled_and_nothing_to_stop() {
    let started = Started::new("scenario-rpc-schedule", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    let list = told(session.request::<methods::session::schedule::List>(build::SessionParams::new())).await;
    assert!(list.view().entries().is_empty());
    let stop = build::ScheduleStopRequest::new(99);
    let stopped = told(session.request::<methods::session::schedule::Stop>(stop)).await;
    assert!(stopped.view().entry().is_none());
    started.end().await;
}
