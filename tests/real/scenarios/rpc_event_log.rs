//! A session's event log, read by its cursor.

use pilotwire::handle::Session;
use pilotwire::types::{TypedEvent, build, enums, methods};
use pilotwire_tests::model::{Reply, Script};

use super::told;
use crate::client::{Started, within};

type Read = methods::session::event_log::Read;

async fn tail(session: &Session) -> String {
    let params = build::SessionParams::new();
    let tail = told(session.request::<methods::session::event_log::Tail>(params)).await;
    tail.view().cursor().into_owned()
}

#[tokio::test]
async fn a_log_is_read_in_pages_and_waited_for() {
    let started = Started::new("scenario-rpc-event-log", Script::new().otherwise([Reply::text("Hi.")])).await;
    let (session, _events) = started.session(started.config()).await;
    within(session.send_and_wait("hello")).await.expect("it ends well");

    let mut types = Vec::new();
    let pages = || build::EventLogReadRequest::new().max(2).include_ephemeral(false);
    let mut page = pages();
    loop {
        let read = told(session.request::<Read>(page)).await;
        let view = read.view();
        assert!(view.events().len() <= 2, "{read:?}");
        assert_eq!(view.cursor_status(), enums::EventsCursorStatus::Ok);
        types.extend(view.events().map(|event| event.r#type().into_owned()));
        if !view.has_more() {
            break;
        }
        page = pages().cursor(&view.cursor());
    }
    assert_eq!(types[0], "session.start");
    assert!(types.contains(&"user.message".to_owned()), "{types:?}");
    assert!(types.contains(&"assistant.message".to_owned()), "{types:?}");

    let cursor = tail(&session).await;
    let nothing = told(session.request::<Read>(build::EventLogReadRequest::new().cursor(&cursor))).await;
    assert!(nothing.view().events().is_empty() && !nothing.view().has_more(), "{nothing:?}");

    let types = build::EventLogTypes::list(["session.title_changed"]);
    let waiting = build::EventLogReadRequest::new().cursor(&cursor).types(types).wait_ms(30_000);
    let waiting = session.request::<Read>(waiting);
    told(session.log("it is not of that type")).await;
    told(session.set_name("another")).await;
    let read = told(waiting).await;
    let titles: Vec<_> = read
        .view()
        .events()
        .map(|event| match event.typed() {
            TypedEvent::SessionTitleChanged(changed) => changed.title().into_owned(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(titles, ["another"]);
    started.end().await;
}

#[tokio::test]
async fn interest_is_registered_and_released_once() {
    type Release = methods::session::event_log::ReleaseInterest;
    let started = Started::new("scenario-rpc-event-log-interest", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    let interest = || build::RegisterEventInterestParams::new("session.title_changed");
    let first = told(session.request::<methods::session::event_log::RegisterInterest>(interest())).await;
    let second = told(session.request::<methods::session::event_log::RegisterInterest>(interest())).await;
    assert_ne!(first.view().handle(), second.view().handle());
    for handle in [first.view().handle(), second.view().handle(), first.view().handle()] {
        let release = build::ReleaseEventInterestParams::new(&handle);
        assert!(told(session.request::<Release>(release)).await.view().success());
    }
    // One that there is not is read from the beginning.
    let rubbish = build::EventLogReadRequest::new().cursor("rubbish").include_ephemeral(false);
    let read = told(session.request::<Read>(rubbish)).await;
    assert_eq!(read.view().cursor_status(), enums::EventsCursorStatus::Expired);
    assert_eq!(
        read.view().events().next().map(|event| event.r#type().into_owned()).as_deref(),
        Some("session.start")
    );
    started.end().await;
}
