//! Spans and events, and the place in a trace that goes to the runtime.

use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use ::tracing::field::{Field, Visit};
use ::tracing::span::{Attributes, Id, Record};
use ::tracing::{Event, Metadata, Subscriber};
use pilotwire::handlers::{ClientHandlers, Handlers, Setup};
use pilotwire::mock::{Script, Step};
use pilotwire::trace::Tracing;
use pilotwire::{Config, Prompt, SessionConfig, Tool, TraceContext};
use serde_json::{Value, json};

use crate::bench::Bench;
use crate::handlers::Served;

/// Keeps what is told, a line each.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>, Arc<AtomicU64>);

impl Told {
    fn note(&self, line: String) {
        self.0.lock().expect("nobody panics").push(line);
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().expect("nobody panics").clone()
    }
}

#[derive(Default)]
struct Fields(String);

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0 += &format!(" {}={value}", field.name());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0 += &format!(" {}={value:?}", field.name());
    }
}

impl Subscriber for Told {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "pilotwire" || metadata.target() == "user"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.1.fetch_add(1, Ordering::Relaxed) + 1;
        let mut fields = Fields::default();
        span.record(&mut fields);
        let parent = span.parent().map_or(0, Id::into_u64);
        self.note(format!("{id} in {parent}: {}{}", span.metadata().name(), fields.0));
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        self.note(format!("{}:{}", span.into_u64(), fields.0));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let parent = event.parent().map_or(0, Id::into_u64);
        self.note(format!("event in {parent}:{}", fields.0));
    }

    fn enter(&self, span: &Id) {
        self.note(format!("enter {}", span.into_u64()));
    }

    fn exit(&self, _: &Id) {}

    fn try_close(&self, id: Id) -> bool {
        self.note(format!("close {}", id.into_u64()));
        true
    }
}

/// A conversation with everything in it, traced.
fn conversation(tracing: Tracing) -> Vec<String> {
    let told = Told::default();
    ::tracing::subscriber::with_default(told.clone(), || {
        let setup = Setup::from((Config::default(), ClientHandlers::none())).traced(tracing);
        let script = Script::new().tool_call("work", json!({"key": "argument-text"})).answer("answer-text");
        let mut served = Served::set_up(script, setup);
        let handlers =
            Handlers::new().tool_of(Tool::new("work", "x").skip_permission(), async |_: Value, _| {
                ::tracing::info!(target: "user", "in the handler");
                "result-text"
            });
        let config = SessionConfig::new().raw_field("gitHubToken", pilotwire::Json::text("secret-token"));
        let (session, events) = served.session(config, handlers);
        served.finish(session.send_and_wait("prompt-text")).expect("it ends");
        served.bench.runtime.emit("nowhere", "session.info", json!({}));
        served.run();
        drop(events);
        served.bench.kill();
        served.run();
    });
    told.lines()
}

#[test]
fn what_a_connection_does_is_in_spans_without_what_is_said() {
    let lines = conversation(Tracing::new());
    let has =
        |wanted: &str| assert!(lines.iter().any(|line| line.contains(wanted)), "{wanted} in {lines:#?}");
    has("1 in 0: connection");
    has("in 1: session key=1 resumed=false");
    has("session_id=s");
    has("call call=2 method=session.create");
    has("turn call=3");
    has("message_id=message-1");
    has("outcome=ok");
    has("handler ask=1 method=external_tool.requested session_id=s");
    has("outcome=answered");
    has("kind=event-dropped");
    has("cause=peer-ended");
    let text = lines.join("\n");
    for said in ["prompt-text", "answer-text", "argument-text", "result-text", "secret-token"] {
        assert!(!text.contains(said), "{said} in {text}");
    }
    // The handler's span is in that of its session, and what it does is in there.
    let number = |of: &str| -> u64 {
        let line = lines.iter().find(|line| line.contains(of)).expect("it is there");
        line.split(' ').next().and_then(|number| number.parse().ok()).expect("a number")
    };
    let (session, handler) = (number(": session "), number(": handler "));
    has(&format!("{handler} in {session}: handler"));
    let entered = lines.iter().position(|line| *line == format!("enter {handler}")).expect("it is entered");
    let inside = lines.iter().position(|line| line.contains("in the handler")).expect("it is told");
    assert!(entered < inside);
    // Nothing is left open.
    let opened = lines
        .iter()
        .filter(|line| line.contains(" in ") && line.contains(": ") && !line.starts_with("event"))
        .count();
    let closed = lines.iter().filter(|line| line.starts_with("close ")).count();
    assert!(opened >= 5 && closed >= opened, "{closed} of {opened}: {lines:#?}");
}

#[test]
fn a_session_that_nobody_reads_leaves_no_span() {
    for end in ["detach", "destroy", "delete", "disown"] {
        let told = Told::default();
        ::tracing::subscriber::with_default(told.clone(), || {
            let setup = Setup::from((Config::default(), ClientHandlers::none())).traced(Tracing::new());
            let mut served = Served::set_up(Script::new(), setup);
            if end == "disown" {
                let client = served.bench.client.clone();
                let create = client.create_session(SessionConfig::new(), ());
                served.run();
                drop(create);
                served.run();
            } else {
                let (session, events) = served.session(SessionConfig::new(), Handlers::none());
                drop(events);
                let client = served.bench.client.clone();
                let is_ended = match end {
                    "detach" => served.finish(session.detach()).is_ok(),
                    "destroy" => served.finish(session.destroy()).is_ok(),
                    _ => served.finish(client.delete_session(session.id())).is_ok(),
                };
                assert!(is_ended);
            }
            let lines = told.lines();
            let line = lines.iter().find(|line| line.contains(": session ")).expect("it has a span");
            let number = line.split(' ').next().expect("a number");
            assert!(lines.contains(&format!("close {number}")), "{end}: {lines:#?}");
        });
    }
}

#[test]
fn what_is_said_is_there_if_it_is_asked_for() {
    let text = conversation(Tracing::new().with_content()).join("\n");
    assert!(text.contains("prompt=prompt-text") && text.contains("answer=answer-text"), "{text}");
    assert!(!text.contains("secret-token"));
}

#[test]
fn the_place_in_a_trace_goes_with_creates_resumes_and_prompts() {
    let count = AtomicU64::new(0);
    let config = Config::default().trace_context(move || {
        let number = count.fetch_add(1, Ordering::Relaxed);
        (number < 3).then(|| {
            TraceContext::new(format!("00-{number}")).tracestate(if number == 0 { "" } else { "a=b" })
        })
    });
    let mut bench =
        Bench::new(config, Script::new().on("session.resume", [Step::reply(json!({"sessionId": "t"}))]));
    bench.run();
    let create = bench.client.create_session(SessionConfig::new().session_id("s"), ());
    let (session, _events) = bench.finish(create).expect("it is created");
    drop(bench.finish(bench.client.resume_session(&"t".into(), SessionConfig::new(), ())));
    bench.finish(session.send("one")).expect("it is taken");
    let own = Prompt::new("two").raw_field("traceparent", pilotwire::Json::text("own"));
    bench.finish(session.send(own)).expect("it is taken");
    bench.finish(session.send("three")).expect("it is taken");
    let of = |method: &str| -> Vec<(Value, Value)> {
        let calls = bench.runtime.calls(method).map(|call| call.decode::<Value>().expect("it is JSON"));
        calls.map(|call| (call["traceparent"].clone(), call["tracestate"].clone())).collect()
    };
    assert_eq!(of("session.create"), [(json!("00-0"), Value::Null)], "what is empty is left out");
    assert_eq!(of("session.resume"), [(json!("00-1"), json!("a=b"))]);
    let prompts = [(json!("00-2"), json!("a=b")), (json!("own"), Value::Null), (Value::Null, Value::Null)];
    assert_eq!(of("session.send"), prompts);
}
