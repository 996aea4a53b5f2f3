//! Commands of callers that keep keys and call ids in place of sessions and futures.

use std::time::Duration;

use pilotwire::handle::{Call, ItemKind};
use pilotwire::mock::{Script, Step};
use pilotwire::{CallError, CreateError, Json, Limits, SessionConfig};
use serde_json::json;

use crate::bench::{Bench, Probe};

#[test]
fn a_session_is_spoken_to_by_its_key() {
    let mut bench = Bench::connected();
    let (session, mut events) = bench.session("s");
    let client = bench.client.clone();
    let key = client.session_key(session.id()).expect("it is there");
    assert_eq!((key, key), (session.key(), events.session()));
    assert_eq!(session.info().session_id.as_str(), "s");
    assert!(!client.has_ended(session.id()));

    let sent = client.send(key, "one", Limits::none());
    let reply = bench.finish(sent).expect("it is accepted");
    assert!(reply.get("messageId").is_some(), "{reply:?}");
    let turn = client.send_and_wait(key, "two", Limits::none());
    assert!(!bench.finish(turn).expect("it ends").text().is_empty());
    let prompts: Vec<_> =
        bench.runtime.calls("session.send").map(|call| call.get("prompt").expect("it is there")).collect();
    assert_eq!(prompts.iter().map(Json::as_str).collect::<Vec<_>>(), [r#""one""#, r#""two""#]);

    for (make, method) in [
        (&(|| client.abort(key, Limits::none())) as &dyn Fn() -> Call, "session.abort"),
        (&|| session.abort(), "session.abort"),
        (&|| client.detach(key, Limits::none()), "session.detach"),
    ] {
        let before = bench.runtime.calls(method).count();
        bench.finish(make()).expect("it is done");
        assert_eq!(bench.runtime.calls(method).count(), before + 1, "{method}");
    }
    while events.try_next().is_some() {}
    assert_eq!(events.session_id(), Some(session.id()));
    assert!(client.has_ended(session.id()));
    assert!(client.session_key(session.id()).is_none());

    let (session, _events) = bench.session("t");
    let destroyed = client.destroy(session.key(), Limits::none());
    bench.finish(destroyed).expect("it is done");
    assert!(client.has_ended(session.id()));
}

#[test]
fn a_calls_limits_are_its_own() {
    let mut bench = Bench::scripted(Script::new().always("session.abort", [Step::silent()]));
    let (session, _events) = bench.session("s");
    let limits = Limits::none().total(Duration::from_secs(3));
    let mut call = bench.client.abort(session.key(), limits);
    bench.run();
    bench.advance(Duration::from_secs(2));
    Probe::new().wait(&mut call);
    bench.advance(Duration::from_secs(1));
    let outcome = bench.finish(call);
    assert!(matches!(outcome, Err(CallError::Timeout { .. })), "{outcome:?}");
}

#[test]
fn a_create_is_given_up_by_its_id_and_its_stream_can_be_taken_before() {
    let mut bench =
        Bench::scripted(Script::new().always("session.create", [Step::hold("create"), Step::usual()]));
    let create = || bench.client.create_session(SessionConfig::new().session_id("s"), ());
    let mut first = create();
    let number = first.id().expect("it was made");
    assert!(create().id().is_none(), "the id is taken");
    let mut events = first.take_events().expect("nobody took it");
    assert!(first.take_events().is_none());
    bench.client.abandon(number);
    let outcome = bench.finish(first);
    assert!(matches!(outcome, Err(CreateError::Call(CallError::Cancelled))), "{outcome:?}");
    let ends = bench.finish(events.next()).expect("it ends");
    assert!(matches!(ends.kind, ItemKind::Closed(_)), "{ends:?}");
}

#[test]
fn a_prompt_has_a_calls_id_and_the_runtimes_own_answer() {
    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    let sending = session.send("one");
    assert!(sending.id().is_some());
    let reply = bench.finish(sending.untyped()).expect("it is accepted");
    assert!(reply.get("messageId").is_some(), "{reply:?}");
    bench.runtime.on("session.send", [Step::reply(json!({"messageId": "m-2"}))]);
    let turn = session.send_and_wait("two");
    assert!(turn.id().is_some());
    assert_eq!(turn.message_id(), None, "the runtime has not accepted it");
    bench.run();
    assert_eq!(turn.message_id().as_deref(), Some("m-2"));
}
