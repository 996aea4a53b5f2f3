//! What handles show of themselves: enough to tell them apart, and nothing of what was said.

use pilotwire::Json;
use pilotwire::mock::{Script, Step};
use pilotwire::types::{build, methods};

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

    let ask = permission(&mut bench, &mut events);
    let shown = format!("{ask:?}");
    assert!(shown.starts_with("Ask(") && shown.contains("permission.requested"), "{shown}");
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
}
