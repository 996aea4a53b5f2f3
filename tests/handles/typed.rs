//! Events and calls as types.

use std::borrow::Cow;
use std::time::Duration;

use pilotwire::handle::{Events, ItemKind};
use pilotwire::mock::{Script, Step};
use pilotwire::types::{NoParams, Reason, TypedEvent, build, methods};
use pilotwire::{CallError, Json, Limits, SessionEvent};
use serde_json::{Value, json};

use crate::bench::Bench;

/// What the runtime says as an event of a session, as it comes out.
fn event(bench: &mut Bench, events: &mut Events, kind: &str, data: Json) -> SessionEvent {
    bench.runtime.emit("s", kind, data);
    bench.run();
    match events.try_next().expect("it came").kind {
        ItemKind::Event(event) => event,
        other => panic!("{other:?}"),
    }
}

fn json(text: &'static str) -> Json {
    Json::parse(text).expect("it is JSON")
}

#[test]
fn an_event_is_typed_and_never_fails() {
    let mut bench = Bench::connected();
    let (_session, mut events) = bench.session("s");
    let data = json(r#"{"messageId":"m","deltaContent":"a\ud83d","newer":1}"#);
    let delta = event(&mut bench, &mut events, "assistant.message_delta", data);
    let TypedEvent::AssistantMessageDelta(view) = delta.typed() else { panic!("{delta:?}") };
    assert_eq!((view.message_id(), view.delta_content()), ("m".into(), "a\u{fffd}".into()));

    let newer = event(&mut bench, &mut events, "newer.event", json(r#"{"a":[1]}"#));
    let TypedEvent::Other(other) = newer.typed() else { panic!("{newer:?}") };
    assert_eq!((&*other.event_type, other.data), ("newer.event", r#"{"a":[1]}"#));
    assert_eq!(other.reason, Reason::UnknownType);

    let data = json(r#"{"messageId":"m","deltaContent":[7]}"#);
    let broken = event(&mut bench, &mut events, "assistant.message_delta", data);
    let TypedEvent::Other(other) = broken.typed() else { panic!("{broken:?}") };
    let Reason::Malformed(error) = other.reason else { panic!("{other:?}") };
    assert_eq!((error.path(), other.data), ("deltaContent", r#"{"messageId":"m","deltaContent":[7]}"#));
    assert_eq!(broken.text_delta(), None);
}

#[test]
fn a_type_may_be_escaped() {
    let mut bench = Bench::connected();
    let (_session, mut events) = bench.session("s");
    bench.runtime.frame(
        r#"{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":"s","event":{"type":"assistant.message\u005fdelta",
        "data":{"messageId":"m","deltaContent":"a"}}}}"#,
    );
    bench.run();
    let ItemKind::Event(event) = events.try_next().expect("it came").kind else { panic!("it is an event") };
    assert_eq!(event.text_delta().as_deref(), Some("a"));
    let TypedEvent::AssistantMessageDelta(view) = event.typed() else { panic!("{event:?}") };
    assert_eq!(view.delta_content(), "a");
}

#[test]
fn an_events_text_is_at_hand() {
    let mut bench = Bench::connected();
    let (_session, mut events) = bench.session("s");
    let mut text = |kind: &str, data: &'static str| {
        let event = event(&mut bench, &mut events, kind, json(data));
        let found = [event.text_delta(), event.reasoning_delta(), event.message_text(), event.started_tool()];
        found.map(|text| text.map(|text| (text.to_string(), matches!(text, Cow::Borrowed(_)))))
    };
    let plain = |text: &str| Some((text.to_owned(), true));
    let unescaped = |text: &str| Some((text.to_owned(), false));
    for (kind, data, expected) in [
        ("assistant.message_delta", r#"{"deltaContent":"a","x":{}}"#, [plain("a"), None, None, None]),
        (
            "assistant.message_delta",
            r#"{"deltaContent":"\ud83d"}"#,
            [unescaped("\u{fffd}"), None, None, None],
        ),
        (
            "assistant.message_delta",
            r#"{"deltaContent":1,"deltaContent":"\n"}"#,
            [unescaped("\n"), None, None, None],
        ),
        ("assistant.message_delta", r#"{"deltaContent":null}"#, [None, None, None, None]),
        ("assistant.message_delta", "[]", [None, None, None, None]),
        ("assistant.reasoning_delta", r#"{"deltaContent":"b"}"#, [None, plain("b"), None, None]),
        ("assistant.message", r#"{"content":""}"#, [None, None, plain(""), None]),
        ("tool.execution_start", r#"{"toolName":"t"}"#, [None, None, None, plain("t")]),
        ("newer.event", r#"{"deltaContent":"c","content":"c","toolName":"c"}"#, [None, None, None, None]),
    ] {
        assert_eq!(text(kind, data), expected, "{kind} {data}");
    }
}

#[test]
fn a_method_is_called_by_its_type() {
    let mut bench = Bench::connected();
    let call = bench.client.request::<methods::Ping>(build::PingRequest::new().message("hello"));
    assert!(call.id().is_some());
    let pong = bench.finish(call).expect("it is answered");
    assert_eq!((pong.view().message(), pong.view().protocol_version()), ("pong: hello".into(), 3));
    assert_eq!(pong.raw().get("message"), Some(json(r#""pong: hello""#)));
    assert_eq!(pong.clone().detach().view().message(), "pong: hello");

    let call = bench.client.request::<methods::models::List>(&build::ModelsListRequest::new());
    let models = bench.finish(call).expect("it is answered");
    let ids: Vec<String> = models.view().models().map(|model| model.id().into_owned()).collect();
    assert_eq!(ids, ["mock-model"]);
}

#[test]
fn a_method_of_a_session_gets_its_id() {
    let echo = Step::with(|call| [Step::reply(json!({"modelId": call.params().as_str()}))]);
    let mut bench = Bench::scripted(Script::new().always("session.model.getCurrent", [echo]));
    let (session, _events) = bench.session("s \"1\"");
    for params in [build::SessionParams::new(), build::SessionParams::new().session_id("other")] {
        let call = session.request::<methods::session::model::GetCurrent>(params);
        let current = bench.finish(call).expect("it is answered");
        assert_eq!(current.view().model_id().as_deref(), Some(r#"{"sessionId":"s \"1\""}"#));
    }
}

#[test]
fn a_reply_of_another_shape_is_an_error_with_its_place_and_the_reply() {
    let reply = json!({"models": [{"id": "a", "name": "A", "capabilities": {}}, {"id": 7}]});
    let script = Script::new().always("models.list", [Step::reply(reply.clone())]);
    let mut bench = Bench::scripted(script.on("ping", [Step::error(-7, "odd")]));
    let call = bench.client.request::<methods::models::List>(build::ModelsListRequest::new());
    let Err(CallError::Decode(error)) = bench.finish(call) else { panic!("it does not fit") };
    assert_eq!(error.path(), Some("models[1].id"));
    assert_eq!(error.to_string(), "at models[1].id: expected a string, found a number");
    assert_eq!(error.value().expect("it is kept").decode::<Value>().expect("it is JSON"), reply);

    // Whoever does not mind takes it as it is.
    let call = bench.client.request::<methods::models::List>(build::ModelsListRequest::new()).untyped();
    assert_eq!(bench.finish(call).expect("it is JSON").decode::<Value>().expect("it is JSON"), reply);

    let call = bench.client.request::<methods::Ping>(build::PingRequest::new());
    let Err(CallError::Rpc(error)) = bench.finish(call) else { panic!("it is refused") };
    assert_eq!(error.code, -7);
}

#[test]
fn a_typed_call_has_limits_and_can_be_given_up() {
    let script = Script::new().always("ping", [Step::silent()]).always("auth.getStatus", [Step::silent()]);
    let mut bench = Bench::scripted(script);
    let limits = Limits::none().total(Duration::from_secs(3));
    let call = bench.client.request_within::<methods::Ping>(build::PingRequest::new(), limits);
    bench.run();
    bench.advance(Duration::from_secs(3));
    assert!(matches!(bench.finish(call), Err(CallError::Timeout { .. })));

    let call = bench.client.request::<methods::auth::GetStatus>(NoParams);
    assert_eq!(bench.client.snapshot().calls.len(), 1);
    drop(call);
    assert_eq!(bench.client.snapshot().calls.len(), 0);
}
