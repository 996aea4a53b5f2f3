//! A session's remote side, without an account.

use pilotwire::types::{TypedEvent, build, enums, methods};
use pilotwire_tests::model::Script;

use super::{next_of, told};
use crate::client::Started;

#[tokio::test]
async fn a_session_is_not_remote_and_says_whether_it_may_be_steered() {
    let started = Started::new("scenario-rpc-remote", Script::new()).await;
    let (session, mut events) = started.session(started.config()).await;
    let off = build::RemoteEnableRequest::new().mode(enums::RemoteSessionMode::Off);
    let off = told(session.request::<methods::session::remote::Enable>(off)).await;
    assert_eq!((off.view().url(), off.view().remote_steerable()), (None, false));
    told(session.request::<methods::session::remote::Disable>(build::SessionParams::new())).await;
    for steerable in [true, false] {
        let notify = build::RemoteNotifySteerableChangedRequest::new(steerable);
        told(session.request::<methods::session::remote::NotifySteerableChanged>(notify)).await;
        let changed = next_of(&mut events, |event| match event {
            TypedEvent::SessionRemoteSteerableChanged(changed) => Some(changed.remote_steerable()),
            _ => None,
        })
        .await;
        assert_eq!(changed, steerable);
    }
    let history = told(session.history()).await;
    let kept = |event: &TypedEvent<'_>| matches!(event, TypedEvent::SessionRemoteSteerableChanged(_));
    assert_eq!(history.view().events().filter(|event| kept(&event.typed())).count(), 2);
    started.end().await;
}
