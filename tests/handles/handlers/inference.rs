//! Requests to models that the client serves.

use std::collections::VecDeque;
use std::sync::Arc;

use pilotwire::handlers::{
    ClientHandlers, HandlerError, Inference, InferenceMessage, InferenceRequest, InferenceResponse,
};
use pilotwire::jsonrpc::Id;
use pilotwire::mock::{Script, Step};
use serde_json::{Value, json};

use super::Served;

const RESPONSE_START: &str = "llmInference.httpResponseStart";
const RESPONSE_CHUNK: &str = "llmInference.httpResponseChunk";

#[derive(Clone, Copy)]
enum Way {
    Echoes,
    FailsBefore,
    FailsAfter,
    PanicsBefore,
    PanicsAfter,
    Forgets,
    Waits,
    Talks,
}

struct Model(Way, Arc<()>);

impl Inference for Model {
    async fn serve(
        &self,
        mut request: InferenceRequest,
        response: &mut InferenceResponse,
    ) -> Result<(), HandlerError> {
        let _held = Arc::clone(&self.1);
        match self.0 {
            Way::Echoes => {
                let body = request.body().read_all().await?;
                response.start(200, [("content-type", "text/plain"), ("x-a", "1"), ("X-A", "2")]).await?;
                response.write(&body).await?;
            }
            Way::FailsBefore => return Err("no such model".into()),
            Way::PanicsBefore => panic!("it panics"),
            Way::FailsAfter | Way::PanicsAfter => {
                response.start(200, [("a", "b")]).await?;
                response.write(b"some").await?;
                if matches!(self.0, Way::PanicsAfter) {
                    panic!("it panics");
                }
                return Err("it broke".into());
            }
            Way::Forgets => {}
            Way::Waits => std::future::pending().await,
            Way::Talks => {
                assert!(request.is_websocket());
                response.start(101, [("upgrade", "websocket")]).await?;
                while let Some(message) = request.body().next().await {
                    match message {
                        InferenceMessage::Text(text) => response.write_text(&text.to_uppercase()).await?,
                        InferenceMessage::Binary(bytes) => response.write(&bytes).await?,
                    }
                }
            }
        }
        Ok(())
    }
}

/// A runtime that takes all that it is given, or nothing.
struct Bench {
    served: Served,
    token: Arc<()>,
}

fn bench(way: Way, accepted: bool) -> Bench {
    let script = [RESPONSE_START, RESPONSE_CHUNK].iter().fold(Script::new(), |script, method| {
        script.always(method, [Step::reply(json!({"accepted": accepted}))])
    });
    let token = Arc::new(());
    let handlers = ClientHandlers::new().inference(Model(way, Arc::clone(&token)));
    Bench { served: Served::with(script, handlers), token }
}

fn start(id: &str) -> Value {
    json!({"requestId": id, "method": "POST", "url": "http://model/v1", "headers": {"accept": ["*/*"]}})
}

fn chunk(id: &str, data: &str, end: bool) -> Value {
    json!({"requestId": id, "data": data, "binary": false, "end": end, "cancel": false})
}

impl Bench {
    fn ask(&mut self, method: &str, params: Value) -> Id {
        let id = self.served.bench.runtime.request(&format!("llmInference.{method}"), params);
        self.served.run();
        id
    }

    fn is_acknowledged(&self, id: &Id) -> bool {
        self.served.bench.runtime.answer_to(id).is_some_and(Result::is_ok)
    }

    /// What the runtime was told.
    fn said(&self) -> (Vec<Value>, Vec<Value>) {
        let of = |method| {
            let calls = self.served.bench.runtime.calls(method);
            calls.map(|call| call.decode::<Value>().expect("it is JSON")).collect::<Vec<_>>()
        };
        (of(RESPONSE_START), of(RESPONSE_CHUNK))
    }

    /// The status, the pieces before the last, and the last one's error.
    fn outcome(&self) -> (Option<i64>, Vec<String>, Option<String>) {
        let (starts, chunks) = self.said();
        assert!(starts.len() <= 1, "it has one beginning");
        let ends = chunks.iter().filter(|chunk| chunk["end"] == true).count();
        assert_eq!(ends, 1, "it has one end: {chunks:?}");
        let mut chunks = VecDeque::from(chunks);
        let last = chunks.pop_back().expect("there is one");
        assert_eq!(last["end"], true, "it is the last");
        let error = last["error"]["message"].as_str().map(str::to_owned);
        let pieces = chunks.iter().map(|chunk| chunk["data"].as_str().unwrap_or_default().to_owned());
        (starts.first().and_then(|start| start["status"].as_i64()), pieces.collect(), error)
    }
}

#[test]
fn a_request_is_served_and_its_body_comes_in_order() {
    let mut bench = bench(Way::Echoes, true);
    // A part may come before the request itself.
    let early = bench.ask("httpRequestChunk", chunk("1", "one ", false));
    let begun = bench.ask("httpRequestStart", start("1"));
    let rest = bench.ask("httpRequestChunk", chunk("1", "two", true));
    for id in [early, begun, rest] {
        assert!(bench.is_acknowledged(&id));
    }
    let (status, pieces, error) = bench.outcome();
    assert_eq!((status, error), (Some(200), None));
    assert_eq!(pieces, ["b25lIHR3bw=="]);
    let (starts, _) = bench.said();
    assert_eq!(starts[0]["headers"], json!({"content-type": ["text/plain"], "x-a": ["1", "2"]}));
    // What comes late is taken, and changes nothing.
    let late = bench.ask("httpRequestChunk", chunk("1", "three", true));
    assert!(bench.is_acknowledged(&late));
    let again = bench.ask("httpRequestStart", start("1"));
    assert!(!bench.is_acknowledged(&again), "the id was used");
    assert_eq!(bench.said().0.len(), 1);
}

#[test]
fn failures_have_a_status_and_one_end() {
    for (way, status, error) in [
        (Way::FailsBefore, 502, "no such model"),
        (Way::PanicsBefore, 502, "the handler panicked"),
        (Way::Forgets, 502, "there was no response"),
        (Way::FailsAfter, 200, "it broke"),
        (Way::PanicsAfter, 200, "the handler panicked"),
    ] {
        let mut bench = bench(way, true);
        bench.ask("httpRequestStart", start("1"));
        let (seen, _, message) = bench.outcome();
        assert_eq!((seen, message.as_deref()), (Some(status), Some(error)));
        assert_eq!(Arc::strong_count(&bench.token), 2, "nothing runs on");
    }
}

#[test]
fn one_that_is_cancelled_is_dropped_and_ends_as_that() {
    let mut bench = bench(Way::Waits, true);
    bench.ask("httpRequestStart", start("1"));
    assert_eq!(Arc::strong_count(&bench.token), 3);
    bench.ask(
        "httpRequestChunk",
        json!({"requestId": "1", "data": "", "cancel": true, "cancelReason": "stop"}),
    );
    assert_eq!(Arc::strong_count(&bench.token), 2);
    assert_eq!(bench.outcome(), (Some(499), vec![], Some("stop".to_owned())));
    assert_eq!(bench.said().1[0]["error"]["code"], "cancelled");
}

#[test]
fn one_that_was_cancelled_before_it_began_ends_as_that() {
    let mut bench = bench(Way::Echoes, true);
    bench.ask("httpRequestChunk", json!({"requestId": "1", "data": "", "cancel": true}));
    bench.ask("httpRequestStart", start("1"));
    assert_eq!(bench.outcome(), (Some(499), vec![], Some("the request was cancelled".to_owned())));
}

#[test]
fn one_that_the_runtime_does_not_want_stops() {
    let mut bench = bench(Way::Echoes, false);
    bench.ask("httpRequestStart", start("1"));
    bench.ask("httpRequestChunk", chunk("1", "x", true));
    let (starts, chunks) = bench.said();
    assert_eq!((starts.len(), chunks.len()), (1, 0));
    assert_eq!(Arc::strong_count(&bench.token), 2);
}

#[test]
fn a_large_body_is_cut_and_a_message_is_not() {
    let mut bench = bench(Way::Echoes, true);
    bench.ask("httpRequestStart", start("1"));
    bench.ask("httpRequestChunk", chunk("1", &"x".repeat(70_000), true));
    let (_, pieces, _) = bench.outcome();
    let sizes: Vec<_> = pieces.iter().map(String::len).collect();
    assert_eq!(sizes, [43_692, 43_692, 5_952]);

    let mut talk = self::bench(Way::Talks, true);
    let mut websocket = start("2");
    websocket["transport"] = json!("websocket");
    talk.ask("httpRequestStart", websocket);
    talk.ask("httpRequestChunk", chunk("2", "hello", false));
    talk.ask("httpRequestChunk", json!({"requestId": "2", "data": "AAECAw==", "binary": true, "end": true}));
    let (status, pieces, error) = talk.outcome();
    assert_eq!((status, error), (Some(101), None));
    assert_eq!(pieces, ["HELLO", "AAECAw=="]);
}

#[test]
fn a_body_that_is_not_read_is_not_acknowledged() {
    let mut bench = bench(Way::Waits, true);
    bench.ask("httpRequestStart", start("1"));
    let first = bench.ask("httpRequestChunk", chunk("1", &"x".repeat(64 << 10), false));
    assert!(bench.is_acknowledged(&first), "there was room");
    let second = bench.ask("httpRequestChunk", chunk("1", "y", false));
    assert!(!bench.is_acknowledged(&second));
    bench.ask("httpRequestChunk", json!({"requestId": "1", "data": "", "cancel": true}));
    assert!(bench.is_acknowledged(&second));
}

#[test]
fn parts_without_a_request_are_bounded_and_bad_ones_named() {
    let mut bench = bench(Way::Echoes, true);
    for number in 0..64 {
        let id = bench.ask("httpRequestChunk", chunk(&format!("early-{number}"), "x", false));
        assert!(bench.is_acknowledged(&id));
    }
    let past = bench.ask("httpRequestChunk", chunk("one-more", "x", false));
    assert!(!bench.is_acknowledged(&past));
    let bad = bench.ask("httpRequestChunk", json!({"requestId": "early-1", "data": "?", "binary": true}));
    let error =
        bench.served.bench.runtime.answer_to(&bad).expect("it is answered").as_ref().expect_err("an error");
    assert_eq!(error.message, "the part of a request's body is no base64");
    let odd = bench.ask("httpRequestStart", json!({"requestId": 7}));
    let error =
        bench.served.bench.runtime.answer_to(&odd).expect("it is answered").as_ref().expect_err("an error");
    assert!(error.message.contains("requestId"), "{}", error.message);
}

#[test]
fn it_ends_with_the_connection() {
    let mut bench = bench(Way::Waits, true);
    bench.ask("httpRequestStart", start("1"));
    bench.served.bench.runtime.end();
    bench.served.run();
    assert_eq!(Arc::strong_count(&bench.token), 1, "handlers of the connection go with it, too");
}
