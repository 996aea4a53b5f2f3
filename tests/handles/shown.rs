//! What handles show of themselves: enough to tell them apart, and nothing of what was said.

use std::time::Duration;

use pilotwire::Json;
use pilotwire::mock::{Script, Step};
use pilotwire::types::{build, methods};
use serde_json::json;

use crate::asks::{approved, permission};
use crate::bench::{Bench, Probe};

#[test]
fn handles_say_what_they_are() {
    let mut bench = Bench::scripted(Script::new().always("slow", [Step::silent()]));
    let (session, mut events) = bench.session("s");
    assert_eq!(format!("{:?}", bench.client), "Client { .. }");
    assert!(format!("{:?}", bench.driver).starts_with("Driver { inbound: Inbound { buffered: 0"));
    assert!(format!("{session:?}").contains("id: \"s\""), "{session:?}");
    assert!(format!("{events:?}").contains("ended: false"), "{events:?}");
    let subscription = session.subscribe();
    assert!(format!("{subscription:?}").starts_with("Subscription { session: "), "{subscription:?}");
    drop(subscription);
    let log = session.event_log();
    assert!(format!("{log:?}").starts_with("EventLog { session: "), "{log:?}");
    drop(log);
    assert_eq!(format!("{:?}", bench.client.lifecycle()), "Lifecycle");
    assert_eq!(format!("{:?}", bench.client.downgrade()), "WeakClient");
    let lane = bench.client.claimed().expect("it is there");
    assert_eq!(format!("{lane:?}"), "ClaimedAsks");

    let mut call = bench.client.call("slow", &Json::empty_object());
    let number = call.id().expect("it was made");
    assert!(format!("{call:?}").contains(&format!("{number:?}")), "{call:?}");
    bench.client.abandon(number);
    assert!(matches!(Probe::new().poll(&mut call), std::task::Poll::Ready(Err(_))));
    assert!(format!("{call:?}").contains("done"), "{call:?}");

    let ping = bench.client.request::<methods::Ping>(build::PingRequest::new());
    assert!(format!("{ping:?}").starts_with("TypedCall { method: \"ping\", call: "), "{ping:?}");
    let reply = bench.finish(ping).expect("it answers");
    assert!(format!("{reply:?}").starts_with("Reply { method: \"ping\", result: "), "{reply:?}");

    let ask = permission(&mut bench, &mut events);
    let shown = format!("{ask:?}");
    assert!(shown.starts_with("Ask(") && shown.contains("permission.requested"), "{shown}");
    assert_eq!(ask.as_ref().id(), ask.id());
    let cancelled = ask.cancelled();
    assert!(format!("{cancelled:?}").starts_with("Cancelled(AskId"), "{cancelled:?}");
    drop(cancelled);
    let mut answered = approved(&ask);
    assert!(format!("{answered:?}").starts_with("Answered(AskId"), "{answered:?}");
    bench.run();
    assert!(Probe::new().poll(&mut answered).is_ready());
    assert_eq!(format!("{answered:?}"), "Answered(done)");
}

#[test]
fn all_in_one_order_says_whether_it_has_ended() {
    let bench = Bench::connected();
    let arrivals = bench.client.arrivals().expect("no session has begun");
    assert_eq!(format!("{arrivals:?}"), "Arrivals { ended: false, .. }");
    assert_eq!(format!("{:?}", arrivals.marker()), "Marker");
}

#[test]
fn the_stream_of_the_connection_shows_nothing_of_the_connection() {
    let bench = Bench::connected();
    let own = bench.client.events().expect("nobody has it");
    assert_eq!(format!("{own:?}"), "ConnectionEvents { shared: Shared }");
}

#[test]
fn a_session_waits_for_somebody_and_the_snapshot_says_for_whom() {
    let mut bench = Bench::scripted(Script::new().on("session.send", [Step::silent()]));
    let (session, mut events) = bench.session("s");
    bench.advance(Duration::from_secs(5));
    let waits = |bench: &Bench| {
        let open = bench.client.snapshot();
        let waits = &open.sessions[0].waits;
        (waits.on, waits.what.clone().unwrap_or_default(), waits.seconds)
    };
    assert_eq!(waits(&bench), ("nothing", String::new(), 5.0));
    let _call = session.send("go");
    bench.run();
    bench.advance(Duration::from_secs(2));
    assert_eq!(waits(&bench), ("peer", "session.send".to_owned(), 2.0));
    bench.runtime.emit("s", "user.message", json!({}));
    bench.run();
    bench.advance(Duration::from_secs(1));
    assert_eq!(waits(&bench), ("model", String::new(), 1.0));
    bench.runtime.emit("s", "tool.execution_start", json!({"toolCallId": "1", "toolName": "bash"}));
    bench.run();
    bench.advance(Duration::from_secs(1));
    assert_eq!(waits(&bench), ("tool", "bash".to_owned(), 1.0));
    let asked = json!({"requestId": "p", "permissionRequest": {"kind": "shell"}});
    bench.runtime.emit("s", "permission.requested", asked);
    bench.run();
    bench.advance(Duration::from_secs(3));
    assert_eq!(waits(&bench), ("us", "permission.requested".to_owned(), 3.0));
    let asks: Vec<_> = std::iter::from_fn(|| events.try_next()).collect();
    bench.advance(Duration::from_secs(1));
    assert_eq!(waits(&bench), ("permission", "permission.requested".to_owned(), 1.0));
    drop(asks);
    bench.runtime.emit("s", "session.idle", json!({}));
    bench.run();
    let open = bench.client.snapshot();
    assert_eq!(open.calls[0].session_id.as_deref(), Some("s"));
}
