//! The remote control of a runtime that is not remotely controlled.

use pilotwire::types::{build, methods, view};
use pilotwire_tests::model::Script;

use super::{refused, told};
use crate::client::Started;

fn is_off(status: &view::RemoteControlStatus<'_>) -> bool {
    matches!(status, view::RemoteControlStatus::Off(_))
}

#[tokio::test]
async fn remote_control_is_off_and_stays_off() {
    let started = Started::new("scenario-rpc-server-remote-control", Script::new()).await;
    let client = &started.client;
    let (session, _events) = started.session(started.config()).await;
    let status =
        told(client.request::<methods::sessions::GetRemoteControlStatus>(pilotwire::types::NoParams)).await;
    assert!(is_off(&status.view().status()), "{status:?}");
    let steer = build::SessionsSetRemoteControlSteeringRequest::new(true);
    let status = told(client.request::<methods::sessions::SetRemoteControlSteering>(steer)).await;
    assert!(is_off(&status.view().status()), "{status:?}");
    for stop in [
        build::SessionsStopRemoteControlRequest::new(),
        build::SessionsStopRemoteControlRequest::new().expected_session_id(session.id().as_str()),
    ] {
        let stopped = told(client.request::<methods::sessions::StopRemoteControl>(stop)).await;
        assert!(!stopped.view().stopped() && is_off(&stopped.view().status()), "{stopped:?}");
    }
    let transfer = build::SessionsTransferRemoteControlRequest::new(session.id().as_str())
        .expected_from_session_id("another");
    let transferred = told(client.request::<methods::sessions::TransferRemoteControl>(transfer)).await;
    assert!(!transferred.view().transferred() && is_off(&transferred.view().status()), "{transferred:?}");
    let config = build::RemoteControlConfig::new(true, false, true, true);
    let start = build::SessionsStartRemoteControlRequest::new("no-such-session", config);
    let error = refused(client.request::<methods::sessions::StartRemoteControl>(start)).await;
    assert!(error.contains("no-such-session"), "{error}");
    started.end().await;
}
