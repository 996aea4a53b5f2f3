//! What the runtime could not read does not go out: it is made readable or refused, and harms nothing else.

use pilotwire::jsonrpc::Id;
use pilotwire::mock::{Pair, Received, Script, Step};
use pilotwire::sans_io::{CallId, ItemKind, SessionKey};
use pilotwire::{
    Answer, AnswerError, AskId, CallError, Config, CreateError, Json, Limits, Prompt, Provider,
    SessionConfig, Tool,
};
use serde_json::value::RawValue;
use serde_json::{Value, json};

/// Values that no strict reader reads, and where the number in them is that is at fault.
fn beyond_a_double() -> [(Json, &'static str, String); 4] {
    let digits = "9".repeat(400);
    [
        (json_of("[0,1e999]"), "[1]", "1e999".to_owned()),
        (json_of(r#"{"a":[{"b":-1E+309}]}"#), ".a[0].b", "-1E+309".to_owned()),
        (json_of(r#"{"\ud83d":1e999}"#), "[\"\u{fffd}\"]", "1e999".to_owned()),
        (json_of(&digits), "", format!("{}…", &digits[..39])),
    ]
}

/// A value with halves of surrogate pairs in a name and in values, and what is to be read of it.
fn halves() -> (Json, Value) {
    let text =
        r#"{"\ud83d":["\ude00","a\ud83db"],"whole":"\ud83d\ude00","n":[1e308,1e-999,18446744073709551616]}"#;
    let read = json!({"\u{fffd}": ["\u{fffd}", "a\u{fffd}b"], "whole": "😀", "n": [1e308, 0.0, 18446744073709551616.0]});
    (json_of(text), read)
}

fn json_of(text: &str) -> Json {
    Json::parse(text.to_owned()).expect("it is JSON")
}

fn within(name: &str, value: &Json) -> Json {
    json_of(&format!("{{\"{name}\":{}}}", value.as_str()))
}

/// A connection on which a call and a session are open.
struct Bench {
    pair: Pair,
    open: CallId,
    session: SessionKey,
}

impl Bench {
    fn new() -> Self {
        let mut pair = Pair::connected(Config::default(), Script::new().always("slow", [Step::silent()]));
        let session = crate::open_at_once(&mut pair, "s");
        let open = pair.connection.call(pair.now, "slow", None, Limits::none()).expect("it is open");
        pair.run();
        Self { pair, open, session }
    }

    /// The runtime has read everything, and the call that is open ends as if nothing had been.
    fn ends_unharmed(mut self) {
        self.pair.run();
        let received = self.pair.runtime.received().iter();
        let unread: Vec<&Received> =
            received.filter(|received| matches!(received, Received::Malformed { .. })).collect();
        assert!(unread.is_empty(), "{unread:?}");
        crate::reply(&mut self.pair, "slow", json!({"ok": true}));
        let replies = crate::replies(&mut self.pair);
        assert!(matches!(replies.last(), Some((call, Ok(_))) if *call == self.open), "{replies:?}");
        assert!(self.pair.connection.snapshot(self.pair.now).asks.is_empty());
    }

    fn sent(&self) -> usize {
        self.pair.runtime.received().len()
    }

    fn params_of_last(&self, method: &str) -> Value {
        let params = self.pair.runtime.calls(method).last().expect("it was called");
        params.decode().expect("it is JSON")
    }

    /// Has something asked by a request with these parameters, and returns how it is named on both sides.
    fn request(&mut self, method: &str, params: &str) -> (Id, AskId) {
        let id = self.pair.runtime.request(method, json_of(params));
        (id, self.ask())
    }

    fn ask(&mut self) -> AskId {
        self.pair.run();
        let items = self.pair.items(self.session);
        let asks = items.iter().filter_map(|item| match &item.kind {
            ItemKind::Ask(question) => Some(question.id()),
            _ => None,
        });
        asks.last().expect("it is asked")
    }

    fn answer(&mut self, ask: AskId, answer: Answer) -> Result<(), AnswerError> {
        let answered = self.pair.connection.answer(self.pair.now, ask, answer);
        self.pair.run();
        answered
    }
}

#[test]
fn halves_of_surrogate_pairs_in_a_call_are_replaced() {
    let mut bench = Bench::new();
    let (params, read) = halves();
    bench.pair.connection.call(bench.pair.now, "m", Some(&params), Limits::none()).expect("it is open");
    bench.pair.run();
    assert_eq!(bench.params_of_last("m"), read);
    bench.ends_unharmed();
}

#[test]
fn a_call_with_a_number_beyond_a_double_is_refused_and_names_it() {
    let mut bench = Bench::new();
    let (sent, calls) = (bench.sent(), bench.pair.connection.stats().calls);
    for (params, place, digits) in beyond_a_double() {
        match bench.pair.connection.call(bench.pair.now, "m\n", Some(&params), Limits::none()) {
            Err(CallError::NumberTooLarge { method, path, number }) => {
                assert_eq!((method.as_str(), path, number), ("m\\u{a}", format!("${place}"), digits));
            }
            other => panic!("{other:?}"),
        }
    }
    bench.pair.run();
    assert_eq!((bench.sent(), bench.pair.connection.stats().calls), (sent, calls));
    bench.ends_unharmed();
}

/// Values of the peer's are looked at no further than they must be. To say one back may be to say what is no JSON.
#[test]
fn what_the_peer_sent_and_is_no_json_is_not_said_back() {
    let mut bench = Bench::new();
    bench
        .pair
        .runtime
        .frame(r#"{"jsonrpc":"2.0","id":"q","method":"some.question","params":{"sessionId":"s","odd":{a}}}"#);
    bench.pair.run();
    let items = bench.pair.items(bench.session);
    let Some(ItemKind::Ask(question)) = items.last().map(|item| &item.kind) else { panic!("{items:?}") };
    let odd = question.params();
    let called = bench.pair.connection.call(bench.pair.now, "m", Some(&odd), Limits::none());
    assert!(matches!(called, Err(CallError::NotJson { at: 24, .. })), "{called:?}");
    let id = question.id();
    bench.answer(id, Answer::Result(odd)).expect("it is open");
    match bench.pair.runtime.received().last() {
        Some(Received::Reply { result: Err(error), .. }) => {
            assert_eq!((error.code, error.message.contains("some.question")), (-32603, true), "{error}");
        }
        other => panic!("{other:?}"),
    }
    bench.ends_unharmed();
}

#[test]
fn a_config_that_the_runtime_could_not_read_creates_and_resumes_nothing() {
    let raw = |json: &Json| RawValue::from_string(json.as_str().to_owned()).expect("it is JSON");
    let configs = |value: &Json| {
        let tool = Tool::new("t", "d").parameters(&raw(value)).expect("it is JSON");
        let provider = Provider::new("http://127.0.0.1").field("extra", &raw(value)).expect("it is JSON");
        [
            (SessionConfig::new().raw_field("extra", value.clone()), "$.extra"),
            (SessionConfig::new().field("extra", &raw(value)).expect("it is JSON"), "$.extra"),
            // Parameters are an object, which not all of these values are.
            (SessionConfig::new().tools([tool]).unchecked(), "$.tools[0].parameters"),
            (SessionConfig::new().provider(provider), "$.provider.extra"),
        ]
    };
    let mut bench = Bench::new();
    let sent = bench.sent();
    for (value, place, digits) in beyond_a_double() {
        for (config, field) in configs(&value) {
            let (connection, now) = (&mut bench.pair.connection, bench.pair.now);
            let created = connection.create_session(now, &config, Limits::none()).map(drop);
            let resumed = connection.resume_session(now, &"s".into(), &config, Limits::none()).map(drop);
            for refused in [created, resumed] {
                match refused {
                    Err(CreateError::Call(CallError::NumberTooLarge { path, number, .. })) => {
                        assert_eq!((path, &number), (format!("{field}{place}"), &digits));
                    }
                    other => panic!("{other:?}"),
                }
            }
        }
    }
    bench.pair.run();
    assert_eq!((bench.sent(), bench.pair.connection.snapshot(bench.pair.now).sessions.len()), (sent, 1));
    let (value, read) = halves();
    for (config, field) in configs(&value) {
        bench.pair.connection.create_session(bench.pair.now, &config, Limits::none()).expect("it is good");
        bench.pair.run();
        let pointer = field.replace(['$', ']'], "").replace(['.', '['], "/");
        assert_eq!(bench.params_of_last("session.create").pointer(&pointer), Some(&read), "{field}");
    }
    bench.ends_unharmed();
}

#[test]
fn a_prompt_that_the_runtime_could_not_read_is_not_sent() {
    let mut bench = Bench::new();
    let prompt =
        |value: &Json| Prompt::new("p").raw_field("one", json_of("[]")).raw_field("a b", value.clone());
    for (value, place, digits) in beyond_a_double() {
        let send = |pair: &mut Pair, session| {
            let (connection, now) = (&mut pair.connection, pair.now);
            [
                connection.send(now, session, &prompt(&value), Limits::none()),
                connection.send_and_wait(now, session, &prompt(&value), Limits::none()),
            ]
        };
        // One that would be held is refused at once, too.
        let mut cloud = crate::silent_creates(Config::default());
        let session = crate::create_cloud(&mut cloud).session;
        let refused = send(&mut cloud, session).into_iter().chain(send(&mut bench.pair, bench.session));
        for refused in refused {
            match refused {
                Err(CallError::NumberTooLarge { method, path, number }) => {
                    let place = format!("$[\"a b\"]{place}");
                    assert_eq!((method.as_str(), path, &number), ("session.send", place, &digits));
                }
                other => panic!("{other:?}"),
            }
        }
    }
    assert_eq!(bench.pair.runtime.calls("session.send").count(), 0);
    let (value, read) = halves();
    let call = bench.pair.connection.send(bench.pair.now, bench.session, &prompt(&value), Limits::none());
    call.expect("it is open");
    bench.pair.run();
    assert_eq!(bench.params_of_last("session.send")["a b"], read);
    bench.ends_unharmed();
}

#[test]
fn a_requests_answer_that_the_runtime_could_not_read_becomes_an_error() {
    let mut bench = Bench::new();
    for (value, place, digits) in beyond_a_double() {
        let error = Answer::Error { code: 7, message: "m".to_owned(), data: Some(within("x", &value)) };
        for answer in [Answer::Raw(within("x", &value)), error] {
            let (id, ask) = bench.request("userInput.request", r#"{"sessionId":"s","question":"?"}"#);
            bench.answer(ask, answer).expect("it is open");
            let (code, message) = crate::refusal(&bench.pair, &id).expect("it is refused");
            let says = [format!("$.x{place}"), digits.clone()].iter().all(|part| message.contains(part));
            assert!(code == -32603 && says, "{code}: {message}");
        }
    }
    let (value, read) = halves();
    let (id, ask) = bench.request("userInput.request", r#"{"sessionId":"s","question":"?"}"#);
    bench.answer(ask, Answer::Raw(value.clone())).expect("it is open");
    let answer = bench.pair.runtime.answer_to(&id).expect("it is answered").as_ref().expect("well");
    assert_eq!(answer.decode::<Value>().expect("it is JSON"), read);
    let (id, ask) = bench.request("userInput.request", r#"{"sessionId":"s","question":"?"}"#);
    bench
        .answer(ask, Answer::Error { code: 7, message: "m".to_owned(), data: Some(value) })
        .expect("it is open");
    let error =
        bench.pair.runtime.answer_to(&id).expect("it is answered").as_ref().expect_err("with an error");
    assert_eq!(error.data.as_ref().expect("it has data").decode::<Value>().expect("it is JSON"), read);
    bench.ends_unharmed();
}

#[test]
fn an_events_answer_that_the_runtime_could_not_read_is_refused_and_it_stays_open() {
    let mut bench = Bench::new();
    bench.pair.runtime.emit("s", "permission.requested", json!({"requestId": "r"}));
    let ask = bench.ask();
    let sent = bench.sent();
    for (value, place, digits) in beyond_a_double() {
        match bench.answer(ask, Answer::Raw(value)) {
            Err(AnswerError::NumberTooLarge { path, number }) => {
                assert_eq!((path, number), (format!("$.result{place}"), digits));
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((bench.sent(), bench.pair.connection.snapshot(bench.pair.now).asks.len()), (sent, 1));
    let (value, read) = halves();
    bench.answer(ask, Answer::Raw(value)).expect("it is open");
    assert_eq!(bench.params_of_last("session.permissions.handlePendingPermissionRequest")["result"], read);
    bench.ends_unharmed();
}

#[test]
fn what_the_library_says_back_by_itself_can_be_read() {
    let mut bench = Bench::new();
    let (halves, read) = halves();
    for (sections, answer) in [
        (halves.as_str(), Some(&read)),
        (r#"{"a":1e999}"#, None),
        (r#"{"a":{b}}"#, None),
        (&("[".repeat(126) + &"]".repeat(126)), None),
    ] {
        bench.pair.runtime.frame(format!(
            r#"{{"jsonrpc":"2.0","id":"q","method":"systemMessage.transform","params":{{"sessionId":"s","sections":{sections}}}}}"#
        ));
        let ask = bench.ask();
        let received = bench.sent();
        bench.pair.connection.decline(bench.pair.now, ask);
        bench.pair.run();
        let [Received::Reply { result, .. }] = &bench.pair.runtime.received()[received..] else {
            panic!("{:?}", &bench.pair.runtime.received()[received..]);
        };
        match (result, answer) {
            (Ok(result), Some(sections)) => {
                assert_eq!(result.decode::<Value>().expect("it is JSON"), json!({"sections": sections}));
            }
            (Err(error), None) => assert_eq!(error.code, -32603),
            other => panic!("{sections}: {other:?}"),
        }
    }
    bench.ends_unharmed();
}

#[test]
fn a_request_whose_id_has_half_of_a_surrogate_pair_is_answered_so_that_it_can_be_read() {
    let mut bench = Bench::new();
    for (id, answered) in [(r#""a\ud83d""#, "\"a\u{fffd}\""), (r#""\ud83d\ude00""#, r#""\ud83d\ude00""#)] {
        let frame =
            format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"some.question","params":{{"sessionId":"s"}}}}"#);
        bench.pair.runtime.frame(&frame);
        let ask = bench.ask();
        bench.answer(ask, Answer::Result(Json::null())).expect("it is open");
        let Some(Received::Reply { id, .. }) = bench.pair.runtime.received().last() else {
            panic!("it is answered")
        };
        let text = |id: &str| serde_json::from_str::<String>(id).expect("it can be read");
        assert_eq!(text(&id.to_string()), text(answered));
        // It is withdrawn under the id that it came with.
        bench.pair.runtime.frame(&frame);
        bench.ask();
        bench.pair.runtime.frame(
            r#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":ID}}"#.replace("ID", id_in(&frame)),
        );
        bench.pair.run();
        assert!(bench.pair.connection.snapshot(bench.pair.now).asks.is_empty());
    }
    // One whose id no double holds cannot be answered under it. It is a notice.
    let (received, malformed) = (bench.sent(), bench.pair.connection.stats().malformed);
    bench
        .pair
        .runtime
        .frame(r#"{"jsonrpc":"2.0","id":1e999,"method":"some.question","params":{"sessionId":"s"}}"#);
    bench.pair.run();
    assert_eq!((bench.sent(), bench.pair.connection.stats().malformed), (received, malformed + 1));
    bench.ends_unharmed();
}

fn id_in(frame: &str) -> &str {
    let behind = frame.split_once("\"id\":").expect("it has one").1;
    behind.split_once(",\"method\"").expect("it has one").0
}
