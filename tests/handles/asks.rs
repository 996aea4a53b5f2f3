//! Asks, answered through their handles.

use pilotwire::handle::{Ask, Events, SessionItem};
use pilotwire::jsonrpc::Id;
use pilotwire::mock::{Script, Step};
use pilotwire::{Answer, AnswerError, Json};
use serde_json::{Value, json};

use crate::bench::{Bench, Probe};

const PERMISSIONS: &str = "session.permissions.handlePendingPermissionRequest";

fn result(value: &Value) -> Answer {
    Answer::result(value).expect("it is JSON")
}

fn next_ask(bench: &mut Bench, events: &mut Events) -> Ask {
    bench.run();
    while let Some((_, item)) = events.try_next() {
        if let SessionItem::Ask(ask) = item {
            return ask;
        }
    }
    panic!("nothing is asked");
}

fn question(bench: &mut Bench, events: &mut Events) -> (Id, Ask) {
    let id = bench.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
    (id, next_ask(bench, events))
}

fn permission(bench: &mut Bench, events: &mut Events) -> Ask {
    bench.runtime.emit("s", "permission.requested", json!({"requestId": "p", "permissionRequest": {}}));
    next_ask(bench, events)
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
    ask.answer(result(&json!({"kind": "approve-once"}))).expect("it is open");
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
