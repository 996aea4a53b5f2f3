//! The lane of claimed asks, for callers that run handlers of their own.

use std::time::Duration;

use pilotwire::handle::{ClaimedAsk, ClaimedAsks};
use pilotwire::{Answer, Claim, Limits, SessionConfig};
use serde_json::json;

use crate::bench::{Bench, Probe};

/// What came, in a word.
fn next(bench: &mut Bench, lane: &mut ClaimedAsks) -> String {
    match bench.finish(lane.next()) {
        None => "over".to_owned(),
        Some(ClaimedAsk::Ask { session, ask }) => {
            let of_session = if session.is_some() { " of a session" } else { "" };
            let said = format!("{}{of_session}", ask.method());
            let no = json!({"answer": "no", "wasFreeform": true});
            ask.answer(Answer::result(&no).expect("it is JSON")).expect("it is open");
            said
        }
        Some(ClaimedAsk::Told(notification)) => format!("told {}", notification.method()),
        Some(ClaimedAsk::Ended(_)) => "a session ended".to_owned(),
        Some(other) => format!("{other:?}"),
    }
}

fn ask(bench: &mut Bench) {
    bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
    bench.run();
}

#[test]
fn what_is_claimed_comes_there_until_it_is_not() {
    let mut bench = Bench::connected();
    let mut lane = bench.client.claimed().expect("nobody has it");
    assert!(bench.client.claimed().is_none());
    let claim = Claim::asks("userInput.request").within(Duration::from_secs(9));
    assert_eq!((claim.method(), claim.tool_name()), ("userInput.request", None));
    assert_eq!(claim.limit(), Some(Duration::from_secs(9)));
    let tool = Claim::tool("weather");
    assert_eq!((tool.method(), tool.tool_name()), ("external_tool.requested", Some("weather")));
    assert_eq!(tool.limit(), None);

    let config = SessionConfig::new().session_id("s");
    let create = bench.client.create_session_claiming(&config, [claim.clone()], Limits::none());
    let (session, mut events) = bench.finish(create).expect("it is created");
    ask(&mut bench);
    assert_eq!(next(&mut bench, &mut lane), "userInput.request of a session");

    let probe = Probe::new();
    {
        let mut waiting = Box::pin(lane.next());
        probe.wait(&mut waiting);
        assert_eq!(probe.kept(), 1);
    }
    assert_eq!(probe.kept(), 0, "a future that is dropped leaves no waker");

    bench.client.unclaim(Some(session.key()), claim.clone());
    ask(&mut bench);
    assert!(std::iter::from_fn(|| events.try_next()).any(|item| format!("{item:?}").contains("Ask(")));
    Probe::new().wait(&mut Box::pin(lane.next()));

    let turn = session.send_and_wait("something to keep");
    bench.finish(turn).expect("it ends");
    let detached = session.detach();
    bench.finish(detached).expect("it is left");
    assert_eq!(next(&mut bench, &mut lane), "a session ended");
    let resume =
        bench.client.resume_session_claiming(session.id(), &SessionConfig::new(), [claim], Limits::none());
    let (_session, _events) = bench.finish(resume).expect("it is resumed");
    ask(&mut bench);
    assert_eq!(next(&mut bench, &mut lane), "userInput.request of a session");
    bench.kill();
    assert_eq!(next(&mut bench, &mut lane), "a session ended");
    assert_eq!(next(&mut bench, &mut lane), "over");
}

#[test]
fn a_notification_is_told_there_if_the_connection_claims_it() {
    let mut bench = Bench::connected();
    let mut lane = bench.client.claimed().expect("nobody has it");
    bench.client.claim(None, Claim::asks("gitHubTelemetry.event"));
    bench.runtime.notify("gitHubTelemetry.event", json!({"sessionId": "s"}));
    bench.run();
    assert_eq!(next(&mut bench, &mut lane), "told gitHubTelemetry.event");
    bench.client.unclaim(None, Claim::asks("gitHubTelemetry.event"));
    bench.runtime.notify("gitHubTelemetry.event", json!({"sessionId": "s"}));
    bench.run();
    Probe::new().wait(&mut Box::pin(lane.next()));
}

#[test]
fn a_lane_that_is_dropped_leaves_what_waits_to_whoever_takes_it_next() {
    let mut bench = Bench::connected();
    let lane = bench.client.claimed().expect("nobody has it");
    let config = SessionConfig::new().session_id("s");
    let claim = Claim::asks("userInput.request");
    let create = bench.client.create_session_claiming(&config, [claim], Limits::none());
    let (_session, _events) = bench.finish(create).expect("it is created");
    ask(&mut bench);
    assert!(bench.client.claimed().is_none());
    drop(lane);
    let mut lane = bench.client.claimed().expect("it was given back");
    assert_eq!(next(&mut bench, &mut lane), "userInput.request of a session");
}
