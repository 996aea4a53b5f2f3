//! Does one thing so many times, for callgrind to count its instructions: `instructions CASE COUNT`.
//!
//! It is run with two counts. What both have in common falls out of the difference, and what is left is what the thing
//! costs.

use std::collections::HashMap;
use std::future::Future;
use std::hint::black_box;
use std::io::Write;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use pilotwire::handlers::{Handlers, Permission, UserInput};
use pilotwire::sans_io::ItemKind;
use pilotwire::types::TypedEvent;
use pilotwire_bench::bare::{Bare, READ};
use pilotwire_bench::far::{ASK, ECHO, Far, asking};
use pilotwire_bench::frames::{EVENTS_IN_MIX, Stream, session_id};
use pilotwire_bench::handled::Handled;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let case = arguments.next().unwrap_or_default();
    let count = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(1);
    match case.as_str() {
        "events-of-1-session" => events(1, count),
        "events-of-10000-sessions" => events(10_000, count),
        "typed-events" => typed_events(count),
        "calls" => calls(count),
        "far-side-of-calls" => far_side_of_calls(count),
        "least-of-calls" => least_of_calls(count),
        "creates" => creates(count),
        "asks" => asks(false, count),
        "asks-by-event" => asks(true, count),
        "far-side-of-asks" => far_side_of_asks(count),
        "least-of-asks" => least_of_asks(count),
        "ignored-any" => ignored_any(count),
        _ => {
            eprintln!("no case {case:?}");
            std::process::exit(2);
        }
    }
}

/// Turns through a bare connection, over and over: `count` is of turns.
fn events(sessions: usize, count: usize) {
    // Of many sessions, each has its turn: so many events that all of them do.
    let events = EVENTS_IN_MIX.max(sessions.next_multiple_of(EVENTS_IN_MIX));
    let stream = Stream::of(events, sessions);
    let mut bare = Bare::new(sessions);
    for _ in 0..count {
        let polled = bare.receive(&stream.bytes, READ);
        assert_eq!((polled.events, polled.others), (events, 0));
    }
}

/// Turns through a bare connection, each event read as its type.
fn typed_events(count: usize) {
    let stream = Stream::of(EVENTS_IN_MIX, 1);
    let mut bare = Bare::new(1);
    let mut typed = 0;
    for _ in 0..count {
        bare.receive_with(&stream.bytes, READ, |item| {
            if let ItemKind::Event(event) = &item.kind {
                typed += usize::from(!matches!(black_box(event.typed()), TypedEvent::Other(_)));
            }
        });
    }
    assert_eq!(typed, count * EVENTS_IN_MIX);
}

/// Sessions that a bare connection creates, one after the other, and keeps.
fn creates(count: usize) {
    let nothing = Stream::of(0, 1);
    let (mut bare, mut far) = (Bare::new(0), Far::new(&nothing));
    for number in 0..count * 1_000 {
        bare.create(number, &mut far);
    }
}

/// What the runtime asks, until a handler's answer is written.
fn asks(by_event: bool, count: usize) {
    let nothing = Stream::of(0, 1);
    let handlers = Handlers::new()
        .on_permission(async |_, _| Permission::approve_once())
        .on_user_input(async |_, _| UserInput::text("this"));
    let mut handled = Handled::new(handlers, Far::new(&nothing));
    handled.asked(by_event, count * 1_000);
}

/// What the far side does for asks by request.
fn far_side_of_asks(count: usize) {
    let nothing = Stream::of(0, 1);
    let (mut far, asks) = (Far::new(&nothing), count * 1_000);
    far.take(&asking_call(asks));
    let answer = frame_of(br#"{"jsonrpc":"2.0","id":1,"result":{"answer":"this","wasFreeform":false}}"#);
    for _ in 0..asks {
        far.take(black_box(&answer));
        black_box(&far.output);
    }
}

/// Asks by request of a client that does at most what one with handlers must: serde_json reads the question as its type and
/// writes the answer, one map knows the session's handler and another which asks are open, and the handler is a function that
/// makes a future, which is polled once. It looks for the end of a header and not for the length in it, and knows the type
/// before it has read the method.
fn least_of_asks(count: usize) {
    #[derive(Deserialize)]
    struct Request<'a> {
        id: u64,
        method: &'a str,
        params: Question,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Question {
        session_id: String,
        question: String,
        choices: Vec<String>,
        allow_freeform: bool,
    }
    #[derive(Serialize)]
    struct Reply {
        jsonrpc: &'static str,
        id: u64,
        result: Answer,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Answer {
        answer: String,
        was_freeform: bool,
    }
    type Answering = Pin<Box<dyn Future<Output = Answer> + Send>>;
    type Handler = Box<dyn Fn(Question) -> Answering + Send + Sync>;
    let handler: Handler = Box::new(|question| {
        Box::pin(async move {
            black_box((&question.question, &question.choices, question.allow_freeform));
            Answer { answer: "this".to_owned(), was_freeform: false }
        })
    });
    let handlers = HashMap::from([(session_id(0), handler)]);
    let nothing = Stream::of(0, 1);
    let (mut far, mut open) = (Far::new(&nothing), HashMap::new());
    far.take(&asking_call(count * 1_000));
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..count * 1_000 {
        let input = black_box(far.output.clone());
        let body = input.windows(4).position(|end| end == b"\r\n\r\n").expect("a header ends") + 4;
        let request: Request<'_> = serde_json::from_slice(&input[body..]).expect("it is a request");
        assert_eq!(request.method, "userInput.request");
        let handler = handlers.get(&request.params.session_id).expect("it is of the session");
        open.insert(request.id, request.params.session_id.clone());
        let mut answering = handler(request.params);
        let Poll::Ready(result) = answering.as_mut().poll(&mut context) else {
            unreachable!("it waits for nothing")
        };
        assert!(open.remove(&request.id).is_some());
        let reply = Reply { jsonrpc: "2.0", id: request.id, result };
        far.take(black_box(&frame_of(&serde_json::to_vec(&reply).expect("it has a JSON form"))));
    }
}

/// The call that has the far side ask, by requests, one after the other.
fn asking_call(asks: usize) -> Vec<u8> {
    let params = asking(false, asks, 1);
    frame_of(format!(r#"{{"jsonrpc":"2.0","id":1,"method":"{ASK}","params":{params}}}"#).as_bytes())
}

fn frame_of(body: &[u8]) -> Vec<u8> {
    let mut frame = Vec::with_capacity(body.len() + 32);
    write!(frame, "Content-Length: {}\r\n\r\n", body.len()).expect("there is room");
    frame.extend_from_slice(body);
    frame
}

/// Calls through a bare connection, each with its reply.
fn calls(count: usize) {
    let nothing = Stream::of(0, 1);
    let (mut bare, mut far) = (Bare::new(1), Far::new(&nothing));
    for _ in 0..count * 1_000 {
        bare.round_trip(&mut far);
    }
}

/// What the far side does for calls.
fn far_side_of_calls(count: usize) {
    let nothing = Stream::of(0, 1);
    let mut far = Far::new(&nothing);
    let frame = Bare::new(1).call_frame();
    for _ in 0..count * 1_000 {
        far.take(black_box(&frame));
        black_box(&far.output);
    }
}

/// Calls of a client that does what no client can leave out, and nothing else: serde_json writes the frame and reads the
/// envelope of the reply, and a map knows which calls are open.
fn least_of_calls(count: usize) {
    #[derive(Serialize)]
    struct Request {
        jsonrpc: &'static str,
        id: u64,
        method: &'static str,
        params: Params,
    }
    #[derive(Serialize)]
    struct Params {
        number: u64,
    }
    #[derive(Deserialize)]
    struct Reply {
        id: u64,
        #[serde(rename = "result")]
        _result: IgnoredAny,
    }
    let nothing = Stream::of(0, 1);
    let (mut far, mut open) = (Far::new(&nothing), HashMap::new());
    for id in 0..count as u64 * 1_000 {
        let request = Request { jsonrpc: "2.0", id, method: ECHO, params: Params { number: id } };
        let frame = frame_of(&serde_json::to_vec(&request).expect("it has a JSON form"));
        open.insert(id, ECHO);
        far.take(black_box(&frame));
        let input = black_box(far.output.clone());
        let body = input.windows(4).position(|end| end == b"\r\n\r\n").expect("a header ends") + 4;
        let reply: Reply = serde_json::from_slice(&input[body..]).expect("it is a reply");
        assert_eq!(open.remove(&reply.id), Some(ECHO));
    }
}

/// One pass of serde_json's over the same turns.
fn ignored_any(count: usize) {
    let stream = Stream::of(EVENTS_IN_MIX, 1);
    for _ in 0..count {
        for body in &stream.bodies {
            black_box(serde_json::from_slice::<IgnoredAny>(black_box(&stream.bytes[body.clone()])).is_ok());
        }
    }
}
