//! Errors of the layers below, of values, and of transcripts.

use std::collections::BTreeMap;

use pilotwire::error::{Malformed, MalformedReason, ResponseError};
use pilotwire::frame::{Decoder, encode};
use pilotwire::jsonrpc::{self, Message};
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::replay::{Player, Recorder, Redaction, Transcript};
use pilotwire::sans_io::Event;
use pilotwire::{CallError, Json, Limits, Notice};
use serde_json::json;

use crate::bench::Bench;
use crate::fixtures::{call, nested, pair};
use crate::page::Cases;

pub(crate) fn decode_error(cases: &mut Cases) {
    cases.caused("no JSON", Json::parse(r#"{"a": }"#).expect_err("it is none"));
    let text = Json::text("a secret");
    cases.caused("another type", text.decode::<u64>().expect_err("it is no number"));
    let mut bench = Bench::scripted(Script::new().on("session.name.get", [Step::reply(json!({"name": 7}))]));
    let (session, _events) = bench.session("s");
    match bench.finish(session.name()) {
        Err(CallError::Decode(error)) => cases.caused("another type, in a reply", error),
        other => panic!("{other:?}"),
    }
}

pub(crate) fn encode_error(cases: &mut Cases) {
    let keys = BTreeMap::from([(vec![1], 2)]);
    cases.caused("no JSON form", Json::new(&keys).expect_err("its keys are no strings"));
}

/// The notice that comes of a frame.
fn notice(body: &[u8]) -> Malformed {
    let mut pair = pair(Script::new());
    pair.runtime.frame(body);
    pair.run();
    let notice = pair.events().into_iter().find_map(|event| match event {
        Event::Notice(Notice::Malformed(malformed)) => Some(malformed),
        _ => None,
    });
    notice.expect("there is one")
}

pub(crate) fn malformed(cases: &mut Cases) {
    cases.caused("a frame that is no message", notice(br#"{"token":"a secret","count":7}"#));
}

pub(crate) fn malformed_reason(cases: &mut Cases) {
    let mut case = |case: &str, body: &[u8]| cases.caused(case, notice(body).reason);
    case("Empty", b" ");
    case("NotUtf8", b"{\"a\":\"\xff\"}");
    case("NotJson", br#"{"jsonrpc":"2.0","#);
    case("Batch", b"[]");
    case("NotAnObject", b"7");
    case("NoMethodOrId", b"{}");
    case("InvalidId", br#"{"id":[],"method":"m"}"#);
    case("InvalidMethod", br#"{"id":1,"method":7}"#);
    case("NullIdRequest", br#"{"id":null,"method":"m"}"#);
    case("UncorrelatedWithoutError", br#"{"id":null}"#);
    // That takes 4 GiB.
    cases.constructed("TooLong", MalformedReason::TooLong);
}

pub(crate) fn response_error(cases: &mut Cases) {
    let outcome = |body: &str| -> ResponseError {
        let mut decoder = Decoder::new(pilotwire::frame::Limits::default());
        decoder.feed(&encode(body.as_bytes()));
        let frame = decoder.next_frame().expect("it is a frame").expect("it is whole");
        match jsonrpc::scan(frame).expect("it is a message") {
            Message::Response(response) => response.outcome().expect_err("it has no result"),
            other => panic!("{other:?}"),
        }
    };
    let failed = "Request models.list failed with message: fetch failed";
    cases.caused("Rpc", outcome(&json!({"id": 1, "error": {"code": -32603, "message": failed}}).to_string()));
    cases.caused("Malformed", outcome(r#"{"id":1,"error":7}"#));
}

pub(crate) fn unwritable(cases: &mut Cases) {
    let of = |params: &Json| jsonrpc::call(1, "m", Some(params)).expect_err("it is not written");
    cases.caused("TooDeep", of(&nested(200)));
    cases.caused("Number", of(&Json::parse(r#"{"a":[1e999]}"#).expect("it is JSON")));
    cases.caused("NotJson", of(&crate::fixtures::no_json()));
}

pub(crate) fn read_error(cases: &mut Cases) {
    let head = "pilotwire-transcript 1\nconfig {}\n";
    let odd = Transcript::parse(&format!("{head}> jump\n"));
    cases.caused("a line", odd.expect_err("it is none"));
    cases
        .caused("another version", Transcript::parse("pilotwire-transcript 2\n").expect_err("it is another"));
}

pub(crate) fn difference(cases: &mut Cases) {
    let recorder = Recorder::in_memory(Redaction::secrets());
    let config = pilotwire::Config::default().record(&recorder);
    let mut pair = Pair::connected(config, Script::new());
    call(&mut pair, "ping", Limits::none());
    let text = recorder.take();
    let lines: Vec<&str> = text.lines().collect();
    let called = lines.iter().position(|line| line.starts_with("> call")).expect("it was called");
    let plays = |lines: &[&str]| {
        let transcript = Transcript::parse(&lines.join("\n")).expect("it is a transcript");
        Player::new(&transcript).run().expect_err("it differs")
    };
    let mut other = lines.clone();
    other[called + 1] = "= call 7";
    cases.caused("something else", plays(&other));
    // What the call returns is missing.
    cases.caused("something more", plays(&lines[..=called]));
    let mut longer = lines[..=called + 1].to_vec();
    longer.push("< closed graceful");
    cases.caused("nothing", plays(&longer));
}
