//! Conversations between a runtime and a connection, and between a runtime and odd clients.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Complaint, Pair, Received, Runtime, Script, Step};
use crate::close::CloseKind;
use crate::config::Config;
use crate::connection::{CallError, Connection, CreateError, Event, Limits, TurnError};
use crate::frame::{self, Decoder};
use crate::ids::SessionKey;
use crate::json::Json;
use crate::session::{Answer, Cloud, Item, ItemKind, Prompt, Question, SessionConfig, Tool};

mod aborts;
mod answers;
mod asking;
mod asks;
mod hooks;
mod own_tools;
#[cfg(feature = "replay")]
mod recorded;
mod refusals;
mod scripts;
mod starts;

type Failure = Box<dyn std::error::Error>;

// What a connection sees.

#[test]
fn a_prompt_is_answered_word_by_word() -> Result<(), Failure> {
    let mut pair = Pair::connected(Config::default(), Script::new().answer("Hello there, friend"));
    let session = created(&mut pair, &local().streaming(true))?;
    assert_eq!(types(&pair.items(session)), ["session.start"]);

    let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("hi"), Limits::none())?;
    pair.run();
    let items = pair.items(session);
    assert_eq!(
        types(&items),
        [
            "user.message",
            "assistant.turn_start",
            "assistant.message_start",
            "assistant.message_delta",
            "assistant.message_delta",
            "assistant.message_delta",
            "assistant.message",
            "assistant.turn_end",
            "assistant.idle",
            "session.idle",
        ]
    );
    let words: String =
        items.iter().filter_map(|item| data(item).get("deltaContent")?.as_str().map(str::to_owned)).collect();
    assert_eq!(words, "Hello there, friend");
    assert_eq!(data(&items[0])["messageId"], data(&items[6])["originatingMessageId"]);

    let events = pair.events();
    let done = events.iter().find_map(|event| match event {
        Event::Turn { call, result: Ok(done) } if *call == turn => Some(done),
        _ => None,
    });
    assert_eq!(done.ok_or("no turn")?.text(), "Hello there, friend");
    Ok(())
}

#[test]
fn the_answer_echoes_the_prompt_and_history_keeps_what_is_durable() -> Result<(), Failure> {
    let mut pair = Pair::connected(Config::default(), Script::new());
    let session = created(&mut pair, &local())?;
    pair.connection.send(pair.now, session, &Prompt::new("hello"), Limits::none())?;
    let history = called(&mut pair, "session.getMessages", &json!({"sessionId": "s-1"}))?;
    let events = history["events"].as_array().ok_or("no events")?;
    let types: Vec<&str> = events.iter().filter_map(|event| event["type"].as_str()).collect();
    assert_eq!(
        types,
        ["session.start", "user.message", "assistant.turn_start", "assistant.message", "assistant.turn_end"]
    );
    assert_eq!(events[3]["data"]["content"], "You said: hello. This is the mock runtime's answer.");
    assert_eq!(events[3]["parentId"], events[2]["id"]);
    Ok(())
}

#[test]
fn a_cloud_session_talks_before_its_create_is_answered() -> Result<(), Failure> {
    let script = Script::new().on(
        "session.create",
        [
            Step::emit("session.info", json!({"message": "early"})),
            Step::request("hook", "hooks.invoke", json!({"hookType": "sessionStart"})).id(json!("h-1")),
            Step::usual(),
        ],
    );
    let mut pair = Pair::connected(Config::default(), script);
    pair.split(3);
    let config = SessionConfig::new().cloud(Cloud::repository("octo", "demo"));
    let session = created(&mut pair, &config)?;
    let items = pair.items(session);
    assert_eq!(types(&items), ["session.info", "(ask hooks.invoke)", "session.start"]);
    assert_eq!(pair.connection.session_id(session).map(ToString::to_string), Some("cloud-1".to_owned()));

    let hook = asked(&items, "hooks.invoke")?;
    assert_eq!(hook.decode::<Value>()?["sessionId"], "cloud-1");
    answer(&mut pair, &hook, &json!({"output": {}}))?;
    let reply = pair.runtime.answer("hook").ok_or("no reply")?.clone()?;
    assert_eq!(reply.as_str(), r#"{"output":{}}"#);
    Ok(())
}

#[test]
fn a_cloud_worker_can_start_late() -> Result<(), Failure> {
    let script =
        Script::new().on("session.create", [Step::usual_reply(), Step::hold("start"), Step::usual()]);
    let mut pair = Pair::connected(Config::default(), script);
    let session = created(&mut pair, &SessionConfig::new().cloud(Cloud::new()))?;
    pair.connection.send(pair.now, session, &Prompt::new("held"), Limits::none())?;
    pair.run();
    assert_eq!(pair.runtime.calls("session.send").count(), 0);
    assert_eq!(pair.runtime.calls("session.getMessages").count(), 1);
    assert!(pair.items(session).is_empty());

    pair.runtime.release("start");
    pair.run();
    assert_eq!(pair.runtime.calls("session.send").count(), 1);
    let types = types(&pair.items(session));
    assert_eq!(types.first().map(String::as_str), Some("session.start"));
    assert_eq!(types.last().map(String::as_str), Some("session.idle"));
    Ok(())
}

#[test]
fn in_the_cloud_all_is_asked_by_events_without_a_claim() -> Result<(), Failure> {
    let plan = Step::exit_plan_mode("plan", "s", "p");
    let turn = [Step::tool_call("weather", json!({})), Step::user_input("q", "?"), plan];
    let mut pair = Pair::connected(Config::default(), Script::new().any_cloud_config().turn(turn));
    let config = SessionConfig::new().cloud(Cloud::new()).tools([Tool::new("weather", "x")]);
    let session = created(&mut pair, &config)?;
    pair.connection.send(pair.now, session, &Prompt::new("go on"), Limits::none())?;
    pair.run();
    let mut asked = Vec::new();
    for result in [
        json!({"kind": "approve-once"}),
        json!("sunny"),
        json!({"answer": "a", "wasFreeform": true}),
        json!({"approved": false, "feedback": "later"}),
    ] {
        let items = pair.items(session);
        let asks = items.iter().filter_map(|item| match &item.kind {
            ItemKind::Ask(question) => Some(question.clone()),
            _ => None,
        });
        let [question]: [Question; 1] =
            asks.collect::<Vec<_>>().try_into().map_err(|_| "it is asked once")?;
        asked.push(question.method().into_owned());
        answer(&mut pair, &question, &result)?;
    }
    assert_eq!(
        asked,
        [
            "permission.requested",
            "external_tool.requested",
            "user_input.requested",
            "exit_plan_mode.requested"
        ]
    );
    assert_eq!(types(&pair.items(session)).last().map(String::as_str), Some("session.idle"));
    assert_eq!(pair.runtime.complaints(), []);
    Ok(())
}

#[test]
fn what_a_cloud_create_does_not_take_is_refused() -> Result<(), Failure> {
    let config = SessionConfig::new().cloud(Cloud::new()).request_permission(true);
    let mut pair = Pair::connected(Config::default(), Script::new());
    assert!(created(&mut pair, &config).is_err());
    let mut pair = Pair::connected(Config::default(), Script::new().any_cloud_config());
    created(&mut pair, &config)?;
    Ok(())
}

#[test]
fn silence_runs_into_the_limit() -> Result<(), Failure> {
    let mut pair = Pair::connected(Config::default(), Script::new().on("session.send", [Step::silent()]));
    let session = created(&mut pair, &local())?;
    let limits = Limits::none().total(Duration::from_secs(60));
    let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new("?"), limits)?;
    pair.advance(Duration::from_secs(59));
    assert!(!pair.events().iter().any(|event| matches!(event, Event::Turn { .. })));
    pair.advance(Duration::from_secs(1));
    let timed_out = pair.events().into_iter().any(|event| {
        matches!(event, Event::Turn { call, result: Err(TurnError::Call(CallError::Timeout { .. })) } if call == turn)
    });
    assert!(timed_out);
    assert_eq!(pair.now.since_epoch(), Duration::from_secs(60));
    Ok(())
}

#[test]
fn the_runtime_ends_within_a_frame() -> Result<(), Failure> {
    let script = Script::new().on("ping", [Step::raw("Content-Length: 100\r\n\r\n{\"json"), Step::end()]);
    let mut pair = Pair::connected(Config::default(), script);
    let session = created(&mut pair, &local())?;
    pair.connection.call(pair.now, "ping", None, Limits::none())?;
    pair.run();
    let events = pair.events();
    let Some(Event::Closed(cause)) = events.last() else { return Err("not closed".into()) };
    assert!(matches!(cause.kind, CloseKind::Truncated(_)), "{cause:?}");
    assert!(matches!(pair.items(session).last().map(|item| &item.kind), Some(ItemKind::Closed(_))));
    Ok(())
}

#[test]
fn what_is_immediate_steers_the_turn() {
    let script = Script::new().turn([Step::tool_call("free", json!({}))]).turn([Step::hold("thinking")]);
    let mut runtime = live_runtime(script);
    let send = |runtime: &mut Runtime, prompt: &str, mode: &str| {
        let params = json!({"sessionId": "s", "prompt": prompt, "mode": mode});
        runtime.receive(&request("session.send", &params));
    };
    let prompts = |said: &[Value]| -> Vec<(String, String)> {
        let messages = said.iter().filter(|body| event_type(body) == "user.message");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let data = messages.map(|body| &body["params"]["event"]["data"]);
        data.map(|data| (text(&data["content"]), text(&data["delivery"]))).collect()
    };
    let pair = |prompt: &str, delivery: &str| (prompt.to_owned(), delivery.to_owned());

    // While a tool is in use: once the model is asked again.
    for (prompt, mode) in [("one", "immediate"), ("queued", "enqueue"), ("now", "immediate"), ("odd", "odd")]
    {
        send(&mut runtime, prompt, mode);
    }
    let said = bodies(&mut runtime);
    assert_eq!(prompts(&said), [pair("one", "idle")]);
    let result = json!({"sessionId": "s", "requestId": "request-1", "result": "done"});
    runtime.receive(&request("session.tools.handlePendingToolCall", &result));
    let said = bodies(&mut runtime);
    assert_eq!(prompts(&said), [pair("now", "steering"), pair("queued", "queued")]);
    assert!(!event_types(&said).contains(&"session.idle".to_owned()));

    // While the model is asked for the last time: in a turn of its own, of which the messages are the last one's still.
    send(&mut runtime, "first", "immediate");
    send(&mut runtime, "second", "immediate");
    runtime.release("thinking");
    let said = bodies(&mut runtime);
    let expected = [pair("first", "queued"), pair("second", "steering"), pair("odd", "queued")];
    assert_eq!(prompts(&said), expected);
    let messages = said.iter().filter(|body| event_type(body) == "assistant.message");
    let originating: Vec<&Value> =
        messages.map(|body| &body["params"]["event"]["data"]["originatingMessageId"]).collect();
    assert_eq!(originating[0], originating[1]);
    assert_ne!(originating[1], originating[2]);
    assert_eq!(event_types(&said).iter().filter(|of| *of == "session.idle").count(), 1);
}

#[test]
fn a_deleted_session_is_no_more() -> Result<(), Failure> {
    let script = Script::new().tool_call("get_weather", json!({})).always("news", [Step::delete_session()]);
    let mut runtime = live_runtime(script);
    let deleted = json!({"type": "session.deleted", "sessionId": "s"});
    let answer = json!({"sessionId": "s", "requestId": "request-1", "result": {"kind": "approve-once"}});
    let method = "session.permissions.handlePendingPermissionRequest";
    for elsewhere in [true, false] {
        runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "?"})));
        bodies(&mut runtime);
        runtime
            .receive(&request(if elsewhere { "news" } else { "session.delete" }, &json!({"sessionId": "s"})));
        let said = bodies(&mut runtime);
        assert_eq!(said.len(), if elsewhere { 2 } else { 3 });
        assert_eq!((&said[0]["params"], &said[1]["params"]), (&deleted, &deleted));
        for (method, params) in [(method, &answer), ("session.abort", &json!({"sessionId": "s"}))] {
            runtime.receive(&request(method, params));
            let said = bodies(&mut runtime);
            let message = format!("Request {method} failed with message: Session not found for sessionId: s");
            assert_eq!(said[0]["error"], json!({"code": -32603, "message": message}));
        }
        // A session in another place is not touched, and can be made anew.
        runtime.receive(&request("session.create", &json!({"sessionId": "s"})));
        bodies(&mut runtime);
    }
    runtime.play([Step::delete_session().session("nobody")]);
    assert!(bodies(&mut runtime).is_empty());
    Ok(())
}

#[test]
fn a_turn_that_deletes_its_session_tells_of_it() {
    let mut runtime = live_runtime(Script::new().turn([Step::delete_session(), Step::say("never")]));
    runtime.receive(&request("session.send", &json!({"sessionId": "s", "prompt": "?"})));
    let said = bodies(&mut runtime);
    assert_eq!(event_types(&said), ["user.message", "assistant.turn_start"]);
    assert_eq!(said.iter().filter(|body| body["params"]["type"] == "session.deleted").count(), 2);
}

#[test]
fn only_sessions_with_a_turn_are_listed() -> Result<(), Failure> {
    let mut pair = Pair::connected(Config::default(), Script::new());
    let session = created(&mut pair, &local())?;
    assert_eq!(called(&mut pair, "session.list", &json!({}))?, json!({"sessions": []}));
    pair.connection.send(pair.now, session, &Prompt::new("hi"), Limits::none())?;
    let listed = called(&mut pair, "session.list", &json!({}))?;
    assert_eq!(listed["sessions"][0]["sessionId"], "s-1");
    Ok(())
}

#[test]
fn prompts_queue_and_share_one_idle() -> Result<(), Failure> {
    let mut pair = Pair::connected(Config::default(), Script::new().turn([Step::hold("thinking")]));
    let session = created(&mut pair, &local())?;
    pair.connection.send(pair.now, session, &Prompt::new("one"), Limits::none())?;
    pair.connection.send(pair.now, session, &Prompt::new("two"), Limits::none())?;
    pair.run();
    pair.runtime.release("thinking");
    pair.run();
    let items = pair.items(session);
    let types = types(&items);
    assert_eq!(types.iter().filter(|kind| *kind == "session.idle").count(), 1);
    let prompts = items.iter().filter(|item| kind(item) == "user.message");
    let deliveries: Vec<Value> = prompts.map(|item| data(item)["delivery"].clone()).collect();
    assert_eq!(deliveries, ["idle", "queued"]);
    Ok(())
}

#[test]
fn a_failing_model_is_an_error_and_an_idle() -> Result<(), Failure> {
    let script = Script::new().turn([Step::model_error("400 bad thing"), Step::say("never")]);
    let mut pair = Pair::connected(Config::default(), script);
    let session = created(&mut pair, &local())?;
    pair.connection.send(pair.now, session, &Prompt::new("?"), Limits::none())?;
    pair.run();
    let items = pair.items(session);
    let tail = ["assistant.turn_end", "session.error", "assistant.idle", "session.idle"];
    assert_eq!(types(&items)[3..], tail);
    Ok(())
}

#[test]
fn sessions_end_and_are_resumed_as_the_real_ones() -> Result<(), Failure> {
    let mut pair = Pair::connected(Config::default(), Script::new().past_session("old"));
    let session = created(&mut pair, &local())?;
    let resume = json!({"sessionId": "s-1"});
    let refused =
        "Request session.resume failed with message: Failed to load session events: Session not found: s-1";

    pair.connection.detach(pair.now, session, Limits::none())?;
    pair.run();
    assert_eq!(types(&pair.items(session)), ["session.start", "session.shutdown", "(closed)"]);
    // It never ran a turn, so nothing of it was kept.
    assert_eq!(failed(&mut pair, "session.resume", &resume), Some(refused.to_owned()));

    let session = created(&mut pair, &local())?;
    pair.connection.send(pair.now, session, &Prompt::new("hi"), Limits::none())?;
    pair.connection.destroy(pair.now, session, Limits::none())?;
    pair.run();
    assert_eq!(called(&mut pair, "session.resume", &resume)?["sessionId"], "s-1");
    assert_eq!(called(&mut pair, "session.resume", &json!({"sessionId": "old"}))?["sessionId"], "old");
    let unknown = json!({"sessionId": "nope"});
    assert_eq!(called(&mut pair, "session.detach", &unknown)?, json!({"success": true}));
    assert_eq!(called(&mut pair, "session.destroy", &unknown)?, json!({"success": false}));
    let error = json!({"success": false, "error": "Session file not found for nope"});
    assert_eq!(called(&mut pair, "session.delete", &unknown)?, error);
    assert_eq!(called(&mut pair, "session.delete", &resume)?, json!({"success": true}));
    assert_eq!(failed(&mut pair, "session.resume", &resume), Some(refused.to_owned()));
    let send = failed(&mut pair, "session.send", &unknown);
    let refused = "Request session.send failed with message: Session not found for sessionId: nope";
    assert_eq!(send, Some(refused.to_owned()));
    let messages = failed(&mut pair, "session.getMessages", &unknown);
    let refused = "Request session.getMessages failed with message: Session not found: nope";
    assert_eq!(messages, Some(refused.to_owned()));
    assert_eq!(failed(&mut pair, "no.such", &json!({})), Some("Unhandled method no.such".to_owned()));
    Ok(())
}

#[test]
fn everything_is_the_same_twice_and_however_it_is_split() -> Result<(), Failure> {
    let run = |split: Option<usize>| -> Result<Vec<String>, Failure> {
        let script = Script::new().lifecycle().ask_user("Which?", ["a"]);
        let mut pair = Pair::connected(Config::default(), script);
        if let Some(bytes) = split {
            pair.split(bytes);
        }
        let session = created(&mut pair, &local().streaming(true).request_user_input(true))?;
        pair.connection.send(pair.now, session, &Prompt::new("hello"), Limits::none())?;
        pair.run();
        let mut items = pair.items(session);
        let question = asked(&items, "userInput.request")?;
        answer(&mut pair, &question, &json!({"answer": "x", "wasFreeform": true}))?;
        items.extend(pair.items(session));
        Ok(items.iter().map(|item| format!("{} {} {}", item.seq, kind(item), data(item))).collect())
    };
    let whole = run(None)?;
    assert_eq!(run(None)?, whole);
    for bytes in [1, 2, 7, 4096] {
        assert_eq!(run(Some(bytes))?, whole);
    }
    Ok(())
}

#[test]
fn a_token_is_asked_for() {
    let script = Script::new().connection_token("secret");
    let pair = Pair::connected(Config::default().connection_token("secret"), script.clone());
    assert!(pair.connection.closed().is_none());
    let pair = Pair::connected(Config::default(), script);
    assert!(matches!(pair.connection.closed().map(|cause| &cause.kind), Some(CloseKind::Handshake(_))));
}

#[test]
fn a_shutdown_ends_it() -> Result<(), Failure> {
    let mut pair = Pair::connected(Config::default(), Script::new());
    assert_eq!(called(&mut pair, "runtime.shutdown", &json!({}))?, Value::Null);
    assert!(pair.runtime.is_ended());
    assert!(matches!(pair.connection.closed().map(|cause| &cause.kind), Some(CloseKind::PeerEnded)));
    Ok(())
}

#[test]
fn a_closed_connection_ends_the_runtime() {
    let mut pair = Pair::connected(Config::default(), Script::new());
    pair.connection.close(pair.now);
    pair.run();
    assert!(matches!(pair.events().last(), Some(Event::Closed(_))));
    assert!(matches!(pair.runtime.received().last(), Some(Received::End { truncated: None })));
}

#[test]
fn a_cancelled_request_is_answered_with_its_code() -> Result<(), Failure> {
    let script = Script::new().on(
        "ping",
        [
            Step::request("q", "userInput.request", json!({"question": "?"})).session("s-1"),
            Step::cancel("q"),
            Step::wait_for("q"),
            Step::with(|call| {
                let code = call.answer("q").and_then(|answer| answer.as_ref().err()).map(|error| error.code);
                [Step::reply(json!({"code": code}))]
            }),
        ],
    );
    let mut pair = Pair::connected(Config::default(), script);
    created(&mut pair, &local())?;
    assert_eq!(called(&mut pair, "ping", &json!({}))?, json!({"code": -32800}));
    Ok(())
}

// What any client sees.

#[test]
fn rules_are_used_up_in_order() {
    let mut runtime = Runtime::new(
        Script::new()
            .always("ping", [Step::reply(json!("always"))])
            .on("ping", [Step::reply(json!("first"))])
            .on("ping", [Step::error(-1, "second").data(json!({"more": true}))]),
    );
    for _ in 0..4 {
        runtime.receive(&request("ping", &json!({})));
    }
    runtime.on("ping", [Step::usual()]);
    runtime.receive(&request("ping", &json!({"message": "x"})));
    let replies = bodies(&mut runtime);
    let results: Vec<&Value> = replies.iter().map(|reply| &reply["result"]).collect();
    assert_eq!(results[..4], [&json!("first"), &Value::Null, &json!("always"), &json!("always")]);
    assert_eq!(replies[1]["error"], json!({"code": -1, "message": "second", "data": {"more": true}}));
    assert_eq!(results[4]["message"], "pong: x");
}

#[test]
fn rules_wait_apart_from_each_other() {
    let mut runtime = Runtime::new(
        Script::new()
            .on("a", [Step::hold("gate"), Step::reply(json!("a"))])
            .on("b", [Step::request("q", "m", json!({})), Step::wait_for("q"), Step::reply(json!("b"))]),
    );
    runtime.receive(&request("a", &json!({})));
    runtime.receive(&request("b", &json!({})));
    runtime.receive(&request("ping", &json!({})));
    let said = bodies(&mut runtime);
    assert_eq!(said[0], json!({"jsonrpc": "2.0", "id": 1, "method": "m", "params": {}}));
    assert_eq!(said[1]["result"]["message"], "pong");
    assert_eq!(runtime.unanswered().count(), 2);

    runtime.receive(&frame::encode(br#"{"jsonrpc":"2.0","id":1,"error":{"code":-1,"message":"no"}}"#));
    runtime.release("gate");
    let said = bodies(&mut runtime);
    assert_eq!((&said[0]["result"], &said[1]["result"]), (&json!("b"), &json!("a")));
    assert!(matches!(runtime.answer("q"), Some(Err(error)) if error.code == -1));
    let Some(Received::Reply { label, method, .. }) = runtime.received().last() else { panic!("no reply") };
    assert_eq!((label.as_deref(), method.as_deref()), (Some("q"), Some("m")));
    // Who comes later is not held any more.
    runtime.on("a", [Step::hold("gate"), Step::reply(json!("later"))]);
    runtime.receive(&request("a", &json!({})));
    assert_eq!(bodies(&mut runtime)[0]["result"], "later");
}

#[test]
fn anything_can_be_done_from_outside() {
    let mut runtime = Runtime::default();
    let id = runtime.request("userInput.request", json!({"question": "?"}));
    runtime.emit("s-1", "session.info", json!({}));
    runtime.notify("session.lifecycle", json!({"type": "session.updated"}));
    runtime.cancel(&id);
    runtime.frame("[]");
    runtime.play([Step::emit("session.info", json!({})).session("s-1").agent("sub").ephemeral()]);
    let said = bodies(&mut runtime);
    assert_eq!(said[0]["method"], "userInput.request");
    assert_eq!(said[1]["params"]["event"]["type"], "session.info");
    assert_eq!(said[2]["params"]["type"], "session.updated");
    assert_eq!(said[3]["params"], json!({"id": 1}));
    assert_eq!(said[4], json!([]));
    assert_eq!(said[5]["params"]["event"]["agentId"], "sub");
    assert_eq!(said[5]["params"]["event"]["ephemeral"], true);
    runtime.receive(&frame::encode(br#"{"jsonrpc":"2.0","id":1,"result":{"answer":"x"}}"#));
    assert!(matches!(runtime.answer_to(&id), Some(Ok(_))));
    runtime.raw("Content");
    runtime.end();
    runtime.emit("s-1", "session.info", json!({}));
    assert_eq!(runtime.poll_transmit().as_deref(), Some(&b"Content"[..]));
    assert_eq!(runtime.poll_transmit(), None);
}

// Doing and looking.

fn local() -> SessionConfig {
    SessionConfig::new().session_id("s-1")
}

fn created(pair: &mut Pair, config: &SessionConfig) -> Result<SessionKey, CreateError> {
    let starting = pair.connection.create_session(pair.now, config, Limits::none())?;
    pair.run();
    let outcome = pair.events().into_iter().find_map(|event| match event {
        Event::Session { call, result, .. } if call == starting.call => Some(result),
        _ => None,
    });
    outcome.expect("the create has an outcome").map(|_| starting.session)
}

fn outcome(pair: &mut Pair, method: &str, params: &Value) -> Result<Json, CallError> {
    let params = Json::new(params).expect("JSON");
    let call = pair.connection.call(pair.now, method, Some(&params), Limits::none())?;
    pair.run();
    let outcome = pair.events().into_iter().find_map(|event| match event {
        Event::Reply { call: replied, result } if replied == call => Some(result),
        _ => None,
    });
    outcome.expect("the call has an outcome")
}

fn called(pair: &mut Pair, method: &str, params: &Value) -> Result<Value, Failure> {
    Ok(outcome(pair, method, params)?.decode()?)
}

fn failed(pair: &mut Pair, method: &str, params: &Value) -> Option<String> {
    match outcome(pair, method, params) {
        Err(CallError::Rpc(error)) => Some(error.message),
        _ => None,
    }
}

fn answer(pair: &mut Pair, question: &Question, result: &Value) -> Result<(), Failure> {
    pair.connection.answer(pair.now, question.id(), Answer::result(result)?)?;
    pair.run();
    Ok(())
}

fn text_of(pair: &mut Pair, turn: crate::ids::CallId) -> Option<String> {
    pair.events().into_iter().find_map(|event| match event {
        Event::Turn { call, result: Ok(done) } if call == turn => Some(done.text()),
        _ => None,
    })
}

fn asked(items: &[Item], method: &str) -> Result<Question, Failure> {
    let question = items.iter().find_map(|item| match &item.kind {
        ItemKind::Ask(question) if question.method() == method => Some(question.clone()),
        _ => None,
    });
    question.ok_or_else(|| format!("no {method} in {:?}", types(items)).into())
}

fn kind(item: &Item) -> String {
    match &item.kind {
        ItemKind::Claimed(question) => format!("claimed {}", question.method()),
        ItemKind::Event(event) => event.event_type().into_owned(),
        ItemKind::Ask(question) if question.event().is_some() => question.method().into_owned(),
        ItemKind::Ask(question) => format!("(ask {})", question.method()),
        ItemKind::Cancelled(_) => "(cancelled)".to_owned(),
        ItemKind::Gap(gap) => format!("(gap of {})", gap.count),
        ItemKind::Closed(_) => "(closed)".to_owned(),
    }
}

fn types(items: &[Item]) -> Vec<String> {
    items.iter().map(kind).collect()
}

fn data(item: &Item) -> Value {
    match &item.kind {
        ItemKind::Event(event) => event.decode().unwrap_or_default(),
        ItemKind::Ask(question) => question.decode().unwrap_or_default(),
        _ => Value::Null,
    }
}

/// A runtime with the session `s`, which has a tool that needs a permission and one that does not.
fn live_runtime(script: Script) -> Runtime {
    let mut runtime = Runtime::new(script);
    let tools = json!([{"name": "get_weather"}, {"name": "free", "skipPermission": true}]);
    let config = json!({"sessionId": "s", "requestPermission": true, "tools": tools});
    runtime.receive(&request("session.create", &config));
    bodies(&mut runtime);
    runtime
}

fn event_type(body: &Value) -> &str {
    body["params"]["event"]["type"].as_str().unwrap_or_default()
}

fn event_types(said: &[Value]) -> Vec<String> {
    let events = said.iter().filter(|body| body["method"] == "session.event");
    events.map(|body| event_type(body).to_owned()).collect()
}

/// A call with the id 9.
fn request(method: &str, params: &Value) -> bytes::Bytes {
    let body = json!({"jsonrpc": "2.0", "id": 9, "method": method, "params": params});
    frame::encode(body.to_string().as_bytes())
}

fn bodies(runtime: &mut Runtime) -> Vec<Value> {
    let mut decoder = Decoder::new(frame::Limits::default());
    while let Some(bytes) = runtime.poll_transmit() {
        decoder.feed(&bytes);
    }
    let mut bodies = Vec::new();
    while let Some(Ok(frame)) = decoder.next_frame() {
        bodies.push(serde_json::from_slice(&frame.body).expect("JSON"));
    }
    bodies
}

#[allow(dead_code, reason = "a pair may move between threads, and so may its parts")]
fn is_send() {
    fn send<T: Send>() {}
    send::<Pair>();
    send::<Connection>();
    send::<Script>();
}
