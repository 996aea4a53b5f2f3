//! A runtime that is killed, and another that goes on: what is continued, what is filled in, and what is only told.

use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};

use pilotwire::handle::{Events, ItemKind};
use pilotwire::handlers::{ClientHandlers, Handlers, Permission};
use pilotwire::mock::{Disk, Script, Step};
use pilotwire::recovery::{
    CallFate, Continuation, Missed, NotContinued, NotFilled, Planning, ResumePlan, Resumed, SessionStage,
};
use pilotwire::{CreateError, SessionConfig, Tool};
use serde_json::{Value, json};

use crate::handlers::{Does, Served, Way};

/// A runtime with this disk, and a plan for its end.
fn start(script: Script, disk: &Disk) -> (Served, Planning) {
    let served = Served::with(script.disk(disk), ClientHandlers::none());
    let planning = served.bench.client.resume_plan();
    (served, planning)
}

/// Kills the runtime.
fn kill(served: &mut Served, planning: &mut Planning) -> ResumePlan {
    served.bench.kill();
    served.run();
    served.finish(planning)
}

fn resume(served: &mut Served, plan: ResumePlan) -> Vec<Resumed> {
    let client = served.bench.client.clone();
    let resumed = served.finish(plan.resume_on(&client));
    served.run();
    resumed
}

fn only(resumed: Vec<Resumed>) -> Continuation {
    assert_eq!(resumed.len(), 1, "{resumed:?}");
    resumed.into_iter().map(|resumed| resumed.continuation).next().expect("one")
}

fn types(events: &mut Events) -> Vec<String> {
    let items = std::iter::from_fn(|| events.try_next()).enumerate();
    items
        .map(|(at, item)| {
            assert_eq!(item.seq, at as u64 + 1, "numbers follow one another");
            match item.kind {
                ItemKind::Event(event) => event.event_type().into_owned(),
                ItemKind::Gap(gap) => format!("gap {}", gap.count),
                other => format!("{other:?}"),
            }
        })
        .collect()
}

fn tool(way: &Way) -> Handlers {
    let way = way.clone();
    Handlers::new()
        .tool_of(Tool::new("work", "x").skip_permission(), move |_: Value, _| way.go("done".to_owned()))
}

fn config() -> SessionConfig {
    SessionConfig::new().model("m1").streaming(true)
}

fn sends(served: &Served) -> usize {
    served.bench.runtime.calls("session.send").count()
}

#[test]
fn killed_in_a_turn_the_session_goes_on_and_the_prompt_is_told_of() {
    let disk = Disk::new();
    let script = Script::new().turn([Step::say("one"), Step::hold("gate")]);
    let (mut first, mut planning) = start(script, &disk);
    let way = Way::new(Does::Answers);
    let (session, mut events) = first.session(config(), tool(&way));
    let mut turn = session.send_and_wait("begin");
    first.run();
    let last = std::iter::from_fn(|| events.try_next());
    let seen =
        last.filter(|item| matches!(&item.kind, ItemKind::Event(event) if !event.is_ephemeral())).count();
    assert!(seen > 1);
    // Written, but not told of.
    disk.add_event("s", "session.info", json!({"number": 1}));
    disk.add_event("s", "session.info", json!({"number": 2}));
    let plan = kill(&mut first, &mut planning);
    assert!(first.finish(&mut turn).is_err());

    let [call] = plan.calls() else { panic!("{:?}", plan.calls()) };
    assert_eq!((call.method.as_str(), call.fate), ("session.send", CallFate::Accepted));
    assert_eq!((call.session_id.as_deref(), call.message_id.as_deref()), (Some("s"), Some("message-1")));
    let [planned] = plan.sessions() else { panic!("{plan:?}") };
    assert_eq!((planned.stage, planned.waited_for.as_str()), (SessionStage::Open, "model"));
    assert!(planned.latest_events.len() > 1, "{planned:?}");
    drop((session, events, first));

    let (mut second, _planning) = start(Script::new().tool_call("work", json!({})), &disk);
    let continuation = only(resume(&mut second, plan));
    assert_eq!(continuation.as_str(), "filled");
    let Continuation::Filled(mut continued) = continuation else { panic!("{continuation:?}") };
    assert!(matches!(continued.missed, Missed::Filled { events: 2, lost: 0 }));
    assert_eq!(types(&mut continued.events), ["session.info", "session.info", "session.resume"]);
    assert_eq!(sends(&second), 0, "nothing is sent twice");
    let resumes: Vec<Value> =
        second.bench.runtime.calls("session.resume").map(|call| call.decode().expect("it is JSON")).collect();
    assert_eq!(
        (resumes.len(), &resumes[0]["model"], &resumes[0]["streaming"]),
        (1, &json!("m1"), &json!(true))
    );
    // It has its handlers.
    let turn = second.finish(continued.session.send_and_wait("go on")).expect("it ends");
    assert!(turn.text().contains("done"), "{}", turn.text());
}

#[test]
fn nothing_was_missed_where_nothing_is_written_that_was_not_seen() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new(), &disk);
    let (session, _events) = first.session(config(), Handlers::none());
    first.finish(session.send_and_wait("hello")).expect("it ends");
    let plan = kill(&mut first, &mut planning);
    assert!(plan.calls().is_empty(), "{:?}", plan.calls());
    let (mut second, _planning) = start(Script::new(), &disk);
    let continuation = only(resume(&mut second, plan));
    let Continuation::Continued(mut continued) = continuation else { panic!("{continuation:?}") };
    assert!(matches!(continued.missed, Missed::Nothing), "{:?}", continued.missed);
    assert_eq!(types(&mut continued.events), ["session.resume"]);
}

#[test]
fn what_was_filled_in_is_not_filled_in_again_by_the_next_plan() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new(), &disk);
    let (session, _events) = first.session(config(), Handlers::none());
    first.finish(session.send_and_wait("hello")).expect("it ends");
    let plan = kill(&mut first, &mut planning);
    disk.add_event("s", "session.info", json!({}));
    let (mut second, mut planning) = start(Script::new(), &disk);
    let mut filled = only(resume(&mut second, plan)).continued().expect("it goes on");
    assert_eq!(types(&mut filled.events), ["session.info", "session.resume"]);
    let plan = kill(&mut second, &mut planning);
    let (mut third, _planning) = start(Script::new(), &disk);
    let mut continued = only(resume(&mut third, plan)).continued().expect("it goes on");
    assert!(matches!(continued.missed, Missed::Nothing), "{:?}", continued.missed);
    assert_eq!(types(&mut continued.events), ["session.resume"]);
}

#[test]
fn killed_in_a_tool_its_handler_is_dropped_and_its_answer_never_sent() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new().tool_call("work", json!({})), &disk);
    let way = Way::new(Does::Nothing);
    let (session, _events) = first.session(config(), tool(&way));
    let _turn = session.send_and_wait("work");
    first.run();
    assert_eq!(way.runs(), 1);
    let plan = kill(&mut first, &mut planning);
    assert_eq!(way.runs(), 0, "it is stopped");
    let [planned] = plan.sessions() else { panic!("{plan:?}") };
    assert_eq!(planned.waited_for, "tool");
    let [ask] = &planned.asks[..] else { panic!("{:?}", planned.asks) };
    assert_eq!((ask.method.as_str(), ask.taken), ("external_tool.requested", true));
    drop(first);

    let (mut second, _planning) = start(Script::new(), &disk);
    let continued = only(resume(&mut second, plan)).continued().expect("it goes on");
    let answers = second.bench.runtime.calls("session.tools.handlePendingToolCall").count();
    assert_eq!((answers, way.runs(), sends(&second)), (0, 0, 0));
    drop(continued);
}

#[test]
fn killed_in_a_permission_nothing_is_approved_later() {
    let disk = Disk::new();
    let script = Script::new().tool_call("work", json!({}));
    let (mut first, mut planning) = start(script, &disk);
    let asked = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&asked);
    let tool = Handlers::new().tool_of(Tool::new("work", "x"), async |_: Value, _| "done");
    let handlers = tool.on_permission(move |_, _| {
        *counted.lock().expect("nobody panics") += 1;
        std::future::pending::<Permission>()
    });
    let (session, _events) = first.session(config(), handlers);
    let _turn = session.send_and_wait("rm");
    first.run();
    let open = first.bench.client.snapshot();
    assert_eq!(open.sessions[0].waits.on, "permission", "{open:?}");
    let plan = kill(&mut first, &mut planning);
    assert_eq!(plan.sessions()[0].waited_for, "permission");
    drop(first);
    let (mut second, _planning) = start(Script::new(), &disk);
    let _continued = only(resume(&mut second, plan)).continued().expect("it goes on");
    assert_eq!(second.bench.runtime.calls("session.permissions.handlePendingPermissionRequest").count(), 0);
    assert_eq!(*asked.lock().expect("nobody panics"), 1);
    let resumed = second.bench.runtime.calls("session.resume").next().expect("one").clone();
    assert_eq!(resumed.get("requestPermission").map(|flag| flag.as_str() == "true"), Some(true));
}

#[test]
fn killed_in_the_create_it_is_not_created_again() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new().on("session.create", [Step::silent()]), &disk);
    let mut create = first.bench.client.create_session(config().session_id("s"), ());
    first.run();
    let plan = kill(&mut first, &mut planning);
    assert!(first.finish(&mut create).is_err());
    assert_eq!(plan.sessions()[0].stage, SessionStage::Creating);
    let [call] = plan.calls() else { panic!("{:?}", plan.calls()) };
    assert_eq!((call.method.as_str(), call.fate), ("session.create", CallFate::Unknown));
    let (mut second, _planning) = start(Script::new(), &disk);
    let continuation = only(resume(&mut second, plan));
    assert!(matches!(continuation, Continuation::NotContinued(NotContinued::NotCreated)), "{continuation:?}");
    for method in ["session.create", "session.resume"] {
        assert_eq!(second.bench.runtime.calls(method).count(), 0);
    }
}

#[test]
fn a_prompt_that_was_not_sent_is_told_apart() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new().on("session.send", [Step::silent()]), &disk);
    let (session, _events) = first.session(config(), Handlers::none());
    let _sent = session.send("sent");
    first.run();
    let _unsent = session.send("unsent");
    let plan = kill_unwritten(&mut first, &mut planning);
    let fates: Vec<_> = plan.calls().iter().map(|call| call.fate).collect();
    assert_eq!(fates, [CallFate::Unknown, CallFate::NotSent]);
}

/// Kills the runtime before anything more is written to it.
fn kill_unwritten(served: &mut Served, planning: &mut Planning) -> ResumePlan {
    served.bench.runtime.end();
    served.bench.driver.end_of_input();
    served.run();
    served.finish(planning)
}

#[test]
fn several_sessions_end_in_exactly_one_way_each() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new(), &disk);
    let mut kept = Vec::new();
    for id in ["continued", "filled", "gone", "detached"] {
        let create = first.bench.client.create_session(config().session_id(id), ());
        let (session, events) = first.finish(create).expect("it is created");
        first.finish(session.send_and_wait("hello")).expect("it ends");
        kept.push((session, events));
    }
    let (detached, _) = kept.pop().expect("it is the last");
    first.finish(detached.detach()).expect("it is detached from");
    disk.add_event("filled", "session.info", json!({}));
    let plan = kill(&mut first, &mut planning);
    let gone = Disk::new();
    for id in ["continued", "filled"] {
        gone.adopt(&disk, id);
    }
    let (mut second, _planning) = start(Script::new(), &gone);
    let resumed = resume(&mut second, plan);
    let how: Vec<_> =
        resumed.iter().map(|resumed| (resumed.session_id.as_str(), resumed.continuation.as_str())).collect();
    assert_eq!(how, [("continued", "continued"), ("filled", "filled"), ("gone", "not-continued")]);
    let why = &resumed[2].continuation;
    assert!(
        matches!(why, Continuation::NotContinued(NotContinued::Refused(CreateError::Call(error))) if error.to_string().contains("not found")),
        "{why:?}"
    );
}

#[test]
fn a_plan_goes_through_json_and_is_given_its_handlers_again() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new(), &disk);
    let way = Way::new(Does::Answers);
    let (session, _events) = first.session(config().raw_field("x", pilotwire::Json::text("y")), tool(&way));
    first.finish(session.send_and_wait("hello")).expect("it ends");
    let plan = kill(&mut first, &mut planning);
    let text = serde_json::to_string(&plan).expect("it is JSON");
    let read: ResumePlan = serde_json::from_str(&text).expect("it is a plan");
    assert_eq!(serde_json::to_string(&read).expect("it is JSON"), text);
    let value: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(value["sessions"][0]["config"]["x"], "y");
    assert!(value["sessions"][0]["config"].get("tools").is_none(), "what follows from handlers is theirs");

    let (mut second, _planning) = start(Script::new().tool_call("work", json!({})), &disk);
    let continuation = only(resume(&mut second, read.clone()));
    assert!(matches!(continuation, Continuation::NotContinued(NotContinued::NoHandlers)), "{continuation:?}");
    let continued =
        only(resume(&mut second, read.with_handlers(|_| tool(&way)))).continued().expect("it goes on");
    let turn = second.finish(continued.session.send_and_wait("work")).expect("it ends");
    assert!(turn.text().contains("done"), "{}", turn.text());
}

#[test]
fn handlers_are_kept_for_as_long_as_somebody_plans() {
    for plans in [true, false] {
        let (mut first, planning) = start(Script::new(), &Disk::new());
        let planning = plans.then_some(planning);
        let way = Way::new(Does::Answers);
        let (session, _events) = first.session(config(), tool(&way));
        first.bench.kill();
        first.run();
        assert_eq!(way.is_kept(), plans);
        let late = first.finish(first.bench.client.resume_plan());
        assert!(late.sessions()[0].has_handlers);
        drop((planning, late));
        assert!(!way.is_kept());
        drop(session);
    }
}

#[test]
fn tools_that_were_changed_are_those_that_go_on() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new(), &disk);
    let (old, new) = (Way::new(Does::Fails), Way::new(Does::Answers));
    let (session, _events) = first.session(config(), tool(&old));
    first.finish(session.set_tools(tool(&new))).expect("they are taken");
    first.finish(session.send_and_wait("hello")).expect("it ends");
    let plan = kill(&mut first, &mut planning);
    let (mut second, _planning) = start(Script::new().tool_call("work", json!({})), &disk);
    let continued = only(resume(&mut second, plan)).continued().expect("it goes on");
    let turn = second.finish(continued.session.send_and_wait("work")).expect("it ends");
    assert!(turn.text().contains("done"), "{}", turn.text());
}

#[test]
fn a_hole_that_cannot_be_filled_is_told() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new(), &disk);
    let (session, _events) = first.session(config(), Handlers::none());
    first.finish(session.send_and_wait("hello")).expect("it ends");
    let plan = kill(&mut first, &mut planning);
    let refused = Script::new().always("session.eventLog.read", [Step::error(-32601, "no such method")]);
    let (mut second, _planning) = start(refused, &disk);
    let continuation = only(resume(&mut second, plan.clone()));
    let Continuation::Continued(continued) = continuation else { panic!("{continuation:?}") };
    assert!(matches!(continued.missed, Missed::Unknown(NotFilled::Call(_))), "{:?}", continued.missed);
    // A log that knows nothing of what was seen must not be told twice.
    let other = Disk::new();
    other.add_event("s", "session.info", json!({}));
    let (mut third, _planning) = start(Script::new(), &other);
    let continued = only(resume(&mut third, plan)).continued().expect("it goes on");
    assert!(matches!(continued.missed, Missed::Unknown(NotFilled::NotInLog)), "{:?}", continued.missed);
}

#[test]
fn more_than_there_is_room_for_is_a_gap_at_the_beginning() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new(), &disk);
    let (session, _events) = first.session(config(), Handlers::none());
    first.finish(session.send_and_wait("hello")).expect("it ends");
    (0..10_003).for_each(|number| drop(disk.add_event("s", "session.info", json!({"number": number}))));
    let plan = kill(&mut first, &mut planning);
    let (mut second, _planning) = start(Script::new(), &disk);
    let mut continued = only(resume(&mut second, plan)).continued().expect("it goes on");
    assert!(matches!(continued.missed, Missed::Filled { events: 10_000, lost: 3 }), "{:?}", continued.missed);
    let gap = continued.events.try_next().expect("the gap");
    assert!(matches!(gap.kind, ItemKind::Gap(gap) if gap.from == 1 && gap.count == 3));
    let next = continued.events.try_next().expect("the first that is there");
    assert_eq!(next.seq, 4);
}

#[test]
fn a_plan_whose_connection_is_lost_too_is_in_the_next_plan() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new(), &disk);
    let way = Way::new(Does::Answers);
    let (session, _events) = first.session(config(), tool(&way));
    first.finish(session.send_and_wait("hello")).expect("it ends");
    disk.add_event("s", "session.info", json!({}));
    let plan = kill(&mut first, &mut planning);
    for held in ["session.resume", "session.eventLog.read"] {
        // Killed before the resume is answered, or before the hole is filled.
        let (mut second, mut planning) = start(Script::new().on(held, [Step::silent()]), &disk);
        let client = second.bench.client.clone();
        let mut resuming = pin!(plan.clone().resume_on(&client));
        assert!(second_poll(&mut second, resuming.as_mut()).is_none());
        let next = kill(&mut second, &mut planning);
        let lost = second.finish(resuming);
        assert_eq!(only(lost).as_str(), "not-continued");
        let planned = &next.sessions()[0];
        assert_eq!(planned.latest_events, plan.sessions()[0].latest_events, "{held}");

        let (mut third, _planning) = start(Script::new().tool_call("work", json!({})), &disk);
        let mut continued = only(resume(&mut third, next)).continued().expect("it goes on");
        let seen = types(&mut continued.events);
        assert_eq!(seen.iter().filter(|seen| *seen == "session.info").count(), 1, "{held}: {seen:?}");
        let turn = third.finish(continued.session.send_and_wait("work")).expect("it ends");
        assert!(turn.text().contains("done"), "{}", turn.text());
    }
}

/// Lets a future go on as far as it can.
fn second_poll<F: Future + ?Sized>(
    served: &mut Served,
    mut future: std::pin::Pin<&mut F>,
) -> Option<F::Output> {
    let probe = crate::bench::Probe::new();
    for _ in 0..20 {
        let mut context = std::task::Context::from_waker(probe.waker());
        if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return Some(output);
        }
        served.run();
    }
    None
}

#[test]
fn a_connection_that_was_closed_has_a_plan_too() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new(), &disk);
    let way = Way::new(Does::Answers);
    let (session, _events) = first.session(config(), tool(&way));
    first.finish(session.send_and_wait("hello")).expect("it ends");
    first.bench.client.close();
    first.run();
    let plan = first.finish(&mut planning);
    let (mut second, _planning) = start(Script::new(), &disk);
    assert_eq!(only(resume(&mut second, plan)).as_str(), "continued");
    drop(session);
    // One that was shut down has let go of its sessions itself.
    let (mut third, mut planning) = start(Script::new(), &disk);
    let _session = third.session(config(), Handlers::none());
    third.bench.client.shut_down();
    third.run();
    assert!(third.finish(&mut planning).sessions().is_empty());
}

#[test]
fn a_session_that_its_user_has_ended_does_not_go_on() {
    for end in ["session.detach", "session.destroy", "session.delete"] {
        let disk = Disk::new();
        let (mut first, mut planning) = start(Script::new().on(end, [Step::silent()]), &disk);
        let (session, _events) = first.session(config(), Handlers::none());
        let (client, id) = (first.bench.client.clone(), session.id().clone());
        let mut ending: Pin<Box<dyn Future<Output = bool>>> = match end {
            "session.detach" => Box::pin(async { session.detach().await.is_ok() }),
            "session.destroy" => Box::pin(async { session.destroy().await.is_ok() }),
            _ => Box::pin(async { client.delete_session(&id).await.is_ok() }),
        };
        assert!(second_poll(&mut first, ending.as_mut()).is_none());
        assert_eq!(first.bench.runtime.calls(end).count(), 1);
        let plan = kill(&mut first, &mut planning);
        assert!(plan.sessions().is_empty(), "{end}: {plan:?}");
        assert_eq!(plan.calls()[0].method, end, "it is told");
    }
}

#[test]
fn killed_in_the_steps_of_a_start_nobody_has_it_yet() {
    let steps = || {
        config()
            .session_id("s")
            .raw_field("coauthorEnabled", pilotwire::Json::parse("true").expect("it is JSON"))
    };
    let silent = || Script::new().on("session.options.update", [Step::silent()]);
    let disk = Disk::new();
    let (mut first, mut planning) = start(silent(), &disk);
    let mut create = first.bench.client.create_session(steps(), ());
    first.run();
    assert_eq!(first.bench.runtime.calls("session.options.update").count(), 1);
    assert_eq!(first.bench.client.snapshot().sessions[0].state, "starting");
    let plan = kill(&mut first, &mut planning);
    assert!(first.finish(&mut create).is_err());
    assert_eq!(plan.sessions()[0].stage, SessionStage::Creating);

    // What came of a resume whose steps were not done was given to nobody.
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new(), &disk);
    let (session, _events) = first.session(steps(), Handlers::none());
    first.finish(session.send_and_wait("hello")).expect("it ends");
    let plan = kill(&mut first, &mut planning);
    disk.add_event("s", "session.info", json!({}));
    let (mut second, mut planning) = start(silent(), &disk);
    let client = second.bench.client.clone();
    let mut resuming = pin!(plan.clone().resume_on(&client));
    assert!(second_poll(&mut second, resuming.as_mut()).is_none());
    let next = kill(&mut second, &mut planning);
    let [planned] = next.sessions() else { panic!("{next:?}") };
    assert_eq!(planned.stage, SessionStage::Resuming);
    assert_eq!(planned.latest_events, plan.sessions()[0].latest_events);
}

#[test]
fn a_session_that_never_had_handlers_needs_none() {
    let disk = Disk::new();
    let refuses = Script::new().on("session.tools.set", [Step::error(-32000, "no")]);
    let (mut first, mut planning) = start(refuses, &disk);
    let (session, _events) = first.session(config(), Handlers::none());
    let way = Way::new(Does::Answers);
    assert!(first.finish(session.set_tools(tool(&way))).is_err());
    first.finish(session.send_and_wait("hello")).expect("it ends");
    let plan = kill(&mut first, &mut planning);
    assert!(!plan.sessions()[0].has_handlers);
    let (mut second, _planning) = start(Script::new(), &disk);
    assert_eq!(only(resume(&mut second, plan)).as_str(), "continued");

    // One that was given some since needs them.
    let (mut first, mut planning) = start(Script::new(), &Disk::new());
    let (session, _events) = first.session(config(), Handlers::none());
    first.finish(session.set_tools(tool(&way))).expect("they are taken");
    let plan = kill(&mut first, &mut planning);
    assert!(plan.sessions()[0].has_handlers);
}

#[test]
fn what_was_missed_is_there_where_all_is_read_as_it_arrives() {
    let disk = Disk::new();
    let (mut first, mut planning) = start(Script::new(), &disk);
    let (session, _events) = first.session(config(), Handlers::none());
    first.finish(session.send_and_wait("hello")).expect("it ends");
    let plan = kill(&mut first, &mut planning);
    disk.add_event("s", "session.info", json!({}));
    let (mut second, _planning) = start(Script::new(), &disk);
    let _arrivals = second.bench.client.arrivals().expect("nothing was taken");
    let mut continued = only(resume(&mut second, plan)).continued().expect("it goes on");
    assert!(matches!(continued.missed, Missed::Filled { events: 1, lost: 0 }), "{:?}", continued.missed);
    assert_eq!(types(&mut continued.events), ["session.info"]);
    assert!(second.finish(continued.events.next()).is_none());
}

#[test]
fn debug_shows_no_secret() {
    let (mut first, mut planning) = start(Script::new(), &Disk::new());
    let secret = config().raw_field("gitHubToken", pilotwire::Json::text("a-very-secret-token"));
    let _session = first.session(secret, Handlers::none());
    let plan = kill(&mut first, &mut planning);
    assert!(!format!("{plan:?}").contains("a-very-secret-token"));
    assert!(serde_json::to_string(&plan).expect("it is JSON").contains("a-very-secret-token"), "as it says");
}
