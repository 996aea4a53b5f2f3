//! The handlers of sessions whose connection ends: they are kept for a plan, and no longer than that.

use std::pin::pin;
use std::task::Poll;

use pilotwire::handle::{ClaimedAsk, ClaimedAsks, Events, Session};
use pilotwire::handlers::{ClientHandlers, Handlers};
use pilotwire::mock::{Disk, Script};
use pilotwire::recovery::{Continuation, NotContinued, ResumePlan};
use pilotwire::{SessionConfig, Tool};
use serde_json::{Value, json};

use crate::bench::{Bench, Probe};
use crate::handlers::{Does, Served, Way};

/// A session with handlers, which nobody runs, and with something to resume.
fn session(bench: &mut Bench, way: &Way) -> (Session, Events) {
    let way = way.clone();
    let tool = Tool::new("work", "x").skip_permission();
    let handlers = Handlers::new().tool_of(tool, move |_: Value, _| way.go("done".to_owned()));
    let create = bench.client.create_session(SessionConfig::new().session_id("s"), handlers);
    let (session, events) = bench.finish(create).expect("it is created");
    bench.finish(session.send_and_wait("hello")).expect("it ends well");
    (session, events)
}

/// Hears of the session's end, which lets go of what was attached to it.
fn hear_of_its_end(lane: &mut ClaimedAsks) {
    let next = Probe::new().poll(&mut pin!(lane.next()));
    assert!(matches!(next, Poll::Ready(Some(ClaimedAsk::Ended(_)))), "{next:?}");
}

/// Whether the one session of a plan goes on elsewhere, for which the plan must have its handlers.
fn goes_on(plan: ResumePlan, disk: &Disk) -> bool {
    let mut other = Served::with(Script::new().disk(disk), ClientHandlers::none());
    let client = other.bench.client.clone();
    let resumed = other.finish(plan.resume_on(&client));
    assert_eq!(resumed.len(), 1, "{resumed:?}");
    match &resumed[0].continuation {
        Continuation::NotContinued(NotContinued::NoHandlers) => false,
        Continuation::NotContinued(why) => panic!("{why}"),
        _ => true,
    }
}

#[test]
fn a_plan_has_the_handlers_where_nobody_has_heard_of_the_end() {
    let (disk, way) = (Disk::new(), Way::new(Does::Answers));
    let mut bench = Bench::scripted(Script::new().disk(&disk));
    let mut planning = bench.client.resume_plan();
    let (_session, _events) = session(&mut bench, &way);
    bench.kill();
    let plan = bench.finish(&mut planning);
    assert!(goes_on(plan, &disk));
}

#[test]
fn a_plan_has_the_handlers_of_a_session_that_has_ended_before_its_connection() {
    let (disk, way) = (Disk::new(), Way::new(Does::Answers));
    let mut bench = Bench::scripted(Script::new().disk(&disk));
    let mut planning = bench.client.resume_plan();
    let mut lane = bench.client.claimed().expect("nobody has it");
    let (_session, _events) = session(&mut bench, &way);
    bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
    bench.run();
    // The session ends now, and the connection when what it owes is written.
    bench.client.close();
    hear_of_its_end(&mut lane);
    assert!(bench.driver.closed().is_none());
    let plan = bench.finish(&mut planning);
    assert!(goes_on(plan, &disk));
}

#[test]
fn of_a_session_that_was_detached_from_no_handlers_are_kept() {
    let way = Way::new(Does::Answers);
    let mut bench = Bench::connected();
    let mut planning = bench.client.resume_plan();
    let mut lane = bench.client.claimed().expect("nobody has it");
    let (session, events) = session(&mut bench, &way);
    drop(events);
    bench.finish(session.detach()).expect("it is detached from");
    bench.kill();
    assert!(bench.finish(&mut planning).sessions().is_empty());
    hear_of_its_end(&mut lane);
    assert!(!way.is_kept());
}

#[test]
fn the_handlers_are_kept_until_the_last_who_plans_has_gone() {
    let way = Way::new(Does::Answers);
    let mut bench = Bench::connected();
    let (first, last) = (bench.client.resume_plan(), bench.client.resume_plan());
    let mut lane = bench.client.claimed().expect("nobody has it");
    let (_session, _events) = session(&mut bench, &way);
    bench.kill();
    hear_of_its_end(&mut lane);
    drop(first);
    assert!(way.is_kept());
    drop(last);
    assert!(!way.is_kept());
}

#[test]
fn where_nobody_plans_the_handlers_go_with_the_lane_once_the_connection_has_ended() {
    let way = Way::new(Does::Answers);
    let mut bench = Bench::connected();
    let (_session, _events) = session(&mut bench, &way);
    drop(bench.client.claimed().expect("nobody has it"));
    assert!(way.is_kept(), "another may run them");
    let lane = bench.client.claimed().expect("it was given back");
    bench.kill();
    assert!(way.is_kept());
    drop(lane);
    assert!(!way.is_kept());
}
