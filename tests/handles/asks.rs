//! Asks, answered through their handles.

use std::task::Poll;

use pilotwire::handle::{Answered, Ask, Events, Item, ItemKind};
use pilotwire::jsonrpc::Id;
use pilotwire::mock::{Script, Step};
use pilotwire::{Answer, AnswerError, CallError, Json};
use serde_json::{Value, json};

use crate::bench::{Bench, Probe};

const PERMISSIONS: &str = "session.permissions.handlePendingPermissionRequest";

fn result(value: &Value) -> Answer {
    Answer::result(value).expect("it is JSON")
}

fn next_ask(bench: &mut Bench, events: &mut Events) -> Ask {
    bench.run();
    while let Some(Item { kind: item, .. }) = events.try_next() {
        if let ItemKind::Ask(ask) = item {
            return ask;
        }
    }
    panic!("nothing is asked");
}

fn question(bench: &mut Bench, events: &mut Events) -> (Id, Ask) {
    let id = bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
    (id, next_ask(bench, events))
}

pub(crate) fn permission(bench: &mut Bench, events: &mut Events) -> Ask {
    bench.runtime.emit("s", "permission.requested", json!({"requestId": "p", "permissionRequest": {}}));
    next_ask(bench, events)
}

pub(crate) fn approved(ask: &Ask) -> Answered {
    ask.answer(result(&json!({"kind": "approve-once"}))).expect("it is open")
}

#[test]
fn an_ask_that_was_answered_wrong_can_be_answered_again() {
    let mut bench = Bench::scripted(Script::new().always("slow", [Step::hold("slow"), Step::usual()]));
    let (_session, mut events) = bench.session("s");
    let mut other = bench.client.call("slow", &Json::empty_object());
    let (id, ask) = question(&mut bench, &mut events);
    match ask.answer(result(&json!({"answer": "blue"}))) {
        Err(AnswerError::WrongShape(wrong)) => assert_eq!(wrong.path, "wasFreeform"),
        other => panic!("{other:?}"),
    }
    bench.run();
    assert!(bench.runtime.answer_to(&id).is_none(), "nothing was sent");
    let right = json!({"answer": "blue", "wasFreeform": true});
    ask.answer(result(&right)).expect("it is open");
    assert!(matches!(ask.answer(result(&right)), Err(AnswerError::NotOpen(_))));
    bench.run();
    let reply = bench.runtime.answer_to(&id).expect("it is answered").as_ref().expect("with a result");
    assert_eq!(reply.decode::<Value>().expect("JSON"), right);

    let ask = permission(&mut bench, &mut events);
    assert!(ask.answer(result(&json!({"approved": true}))).is_err_and(|error| error.leaves_open()));
    let deep = Json::parse("[".repeat(200) + &"]".repeat(200)).expect("it is JSON");
    assert!(ask.answer(Answer::raw(deep)).is_err_and(|error| error.leaves_open()));
    let answered = approved(&ask);
    bench.finish(answered).expect("it is taken");
    bench.runtime.release("slow");
    bench.run();
    assert!(Probe::new().poll(&mut other).is_ready());
}

#[test]
fn an_ask_that_was_answered_wrong_and_dropped_is_settled_as_ever() {
    let mut bench = Bench::connected();
    let (_session, mut events) = bench.session("s");
    let (id, ask) = question(&mut bench, &mut events);
    ask.answer(result(&json!("blue"))).expect_err("it is no answer");
    drop(ask);
    bench.run();
    let reply = bench.runtime.answer_to(&id).expect("it is answered").as_ref().expect("with a result");
    assert_eq!(reply.as_str(), r#"{"noResponse":true}"#);
    let ask = permission(&mut bench, &mut events);
    ask.answer(result(&json!("yes"))).expect_err("it is no answer");
    drop(ask);
    bench.run();
    assert_eq!(bench.runtime.calls(PERMISSIONS).count(), 0, "it is left to others");
    assert!(bench.client.snapshot().asks.is_empty());
}

#[test]
fn who_answers_a_request_has_nothing_to_wait_for() {
    let mut bench = Bench::connected();
    let (_session, mut events) = bench.session("s");
    let (_, ask) = question(&mut bench, &mut events);
    let mut answered = ask.answer(result(&json!({"noResponse": true}))).expect("it is open");
    assert!(matches!(Probe::new().poll(&mut answered), Poll::Ready(Ok(()))));
}

#[test]
fn who_answers_an_event_hears_what_the_runtime_says() {
    let script = Script::new()
        .on(PERMISSIONS, [Step::reply(json!({"success": true}))])
        .on(PERMISSIONS, [Step::reply(json!({"success": false}))])
        .on(PERMISSIONS, [Step::error(-32000, "no such kind")]);
    let mut bench = Bench::scripted(script);
    let (_session, mut events) = bench.session("s");
    let mut hear = |by_id: bool| {
        let ask = permission(&mut bench, &mut events);
        let mut answered = if by_id {
            let answer = result(&json!({"kind": "approve-once"}));
            bench.client.answer(ask.into_question().id(), answer).expect("it is open")
        } else {
            approved(&ask)
        };
        Probe::new().wait(&mut answered);
        bench.finish(answered)
    };
    hear(false).expect("it is taken");
    assert!(matches!(hear(false), Err(CallError::NotConfirmed { .. })));
    match hear(true) {
        Err(CallError::Rpc(error)) => assert_eq!((error.code, &*error.message), (-32000, "no such kind")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_became_of_an_answer_is_there_before_anybody_asks() {
    let mut bench = Bench::connected();
    let (_session, mut events) = bench.session("s");
    let ask = permission(&mut bench, &mut events);
    let mut answered = approved(&ask);
    drop(ask);
    bench.run();
    let probe = Probe::new();
    assert!(matches!(probe.poll(&mut answered), Poll::Ready(Ok(()))));
    assert!(matches!(probe.poll(&mut answered), Poll::Ready(Err(CallError::Cancelled))), "it was told");
}

#[test]
fn who_does_not_want_to_hear_drops_it() {
    let mut bench = Bench::connected();
    let (_session, mut events) = bench.session("s");
    let ask = permission(&mut bench, &mut events);
    drop(approved(&ask));
    bench.run();
    let sent = bench.runtime.calls(PERMISSIONS).last().expect("it is sent all the same");
    assert_eq!(sent.get("result").expect("it is there").as_str(), r#"{"kind":"approve-once"}"#);
}

#[test]
fn the_end_is_heard_of_an_answer_that_is_under_way() {
    let mut bench = Bench::scripted(Script::new().always(PERMISSIONS, [Step::silent()]));
    let (_session, mut events) = bench.session("s");
    let ask = permission(&mut bench, &mut events);
    let mut answered = approved(&ask);
    bench.run();
    let probe = Probe::new();
    probe.wait(&mut answered);
    bench.runtime.end();
    bench.run();
    assert_eq!(probe.wakes(), 1);
    assert!(matches!(probe.poll(&mut answered), Poll::Ready(Err(CallError::Closed(_)))));
}

#[test]
fn who_waits_for_an_ask_to_end_is_woken_by_that_alone_and_leaves_no_waker() {
    let mut bench = Bench::connected();
    let (_session, mut events) = bench.session("s");
    let (_, ask) = question(&mut bench, &mut events);
    let [stays, goes] = [Probe::new(), Probe::new()];
    let (mut staying, mut going) = (ask.cancelled(), ask.cancelled());
    stays.wait(&mut staying);
    goes.wait(&mut going);
    assert_eq!((stays.kept(), goes.kept()), (1, 1));
    drop(going);
    assert_eq!((stays.kept(), goes.kept()), (1, 0));
    let (_, other) = question(&mut bench, &mut events);
    drop(other);
    bench.run();
    assert_eq!((stays.wakes(), stays.kept()), (0, 1), "another has ended");
    drop(ask);
    assert_eq!((stays.wakes(), stays.kept()), (1, 0));
    assert!(stays.poll(&mut staying).is_ready());
    assert_eq!(goes.wakes(), 0);
}
