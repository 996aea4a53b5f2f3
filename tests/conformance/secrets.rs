//! Secrets that the runtime repeats do not show in what is told.

use pilotwire::error::HandshakeError;
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::{CallId, Event};
use pilotwire::{
    Answer, CallError, CloseKind, Config, CreateError, Json, Limits, Notice, Provider, SessionConfig,
    TurnError,
};
use serde_json::{Value, json};

const KEY: &str = "sk-0123456789abcdef";

fn call(pair: &mut Pair, method: &str, params: Value) -> CallId {
    let params = Json::new(&params).expect("it is JSON");
    let call = pair.connection.call(pair.now, method, Some(&params), Limits::none());
    pair.run();
    call.expect("it is open")
}

/// Answers the latest call of a method with an error that says this.
fn refuse(pair: &mut Pair, method: &str, message: &str) {
    let id = crate::unanswered(pair, method).expect("a call is open");
    let error = json!({"jsonrpc": "2.0", "id": id.as_u64(), "error": {"code": -32603, "message": message}});
    pair.runtime.frame(error.to_string());
    pair.run();
}

fn message(event: &Event) -> &str {
    match event {
        Event::Reply { result: Err(CallError::Rpc(error)), .. }
        | Event::Session { result: Err(CreateError::Call(CallError::Rpc(error))), .. }
        | Event::Turn { result: Err(TurnError::Call(CallError::Rpc(error))), .. } => &error.message,
        Event::Reply { result: Err(CallError::NotConfirmed { error: said, .. }), .. } => said,
        Event::Turn { result: Err(TurnError::Agent { message, .. }), .. } => message,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_went_out_under_the_name_of_a_secret_is_not_in_an_error() {
    let script = ["session.create", "session.send", "other"];
    let script = script.iter().fold(Script::new(), |script, method| script.always(method, [Step::silent()]));
    let mut pair = Pair::connected(Config::default(), script);
    let provider = Provider::new("http://localhost").api_key(KEY);
    let config = SessionConfig::new().session_id("s").provider(provider);
    pair.connection.create_session(pair.now, &config, Limits::none()).expect("the config is good");
    pair.run();
    refuse(&mut pair, "session.create", &format!("invalid type: string \"{KEY}\", expected f64"));
    let events = pair.events();
    let created = events.iter().find(|event| matches!(event, Event::Session { .. })).expect("it has failed");
    assert_eq!(message(created), "invalid type: string \"[secret]\", expected f64");
    assert!(!format!("{events:?}").contains(KEY));

    // It is known from then on, whatever call is answered, and calls in flight go on.
    let bystander = call(&mut pair, "other", json!({"n": 1}));
    call(
        &mut pair,
        "other",
        json!({"mcpServers": {"a": {"headers": {"Authorization": "Bearer abc.def.ghi"}}}}),
    );
    refuse(&mut pair, "other", &format!("{KEY}: no header Bearer abc.def.ghi, or abc.def.ghi"));
    let events = pair.events();
    assert_eq!(message(&events[0]), "[secret]: no header [secret], or [secret]");
    let id = pair.runtime.unanswered().find(|(_, method)| *method == "other").map(|(id, _)| id.clone());
    pair.runtime.reply_to(&id.expect("it is open"), json!({"ok": true, "apiKey": KEY}));
    pair.run();
    let [(answered, Ok(result))] = &crate::replies(&mut pair)[..] else { panic!("it is answered") };
    assert_eq!(*answered, bystander);
    assert!(result.as_str().contains(KEY), "a result is as it came");
}

#[test]
fn no_step_of_a_start_shows_a_secret() {
    let script = Script::new().always("session.options.update", [Step::silent()]);
    let mut pair = Pair::connected(Config::default().secret("a secret of my own"), script);
    let config = SessionConfig::new().session_id("s").field("coauthorEnabled", &true).expect("it is JSON");
    pair.connection.create_session(pair.now, &config, Limits::none()).expect("the config is good");
    pair.run();
    refuse(&mut pair, "session.options.update", "no a secret of my own");
    let events = pair.events();
    let failed = events.iter().find_map(|event| match event {
        Event::Session { result: Err(CreateError::Step { error: CallError::Rpc(error), .. }), .. } => {
            Some(error)
        }
        _ => None,
    });
    assert_eq!(failed.expect("the step has failed").message, "no [secret]");
}

#[test]
fn an_answer_may_bring_a_secret_too() {
    let mut pair = Pair::connected(Config::default(), Script::new().always("other", [Step::silent()]));
    pair.runtime.request("gitHubToken.getToken", json!({"hostId": "h"}));
    pair.run();
    let ask = pair.events().into_iter().find_map(|event| match event {
        Event::Ask(question) => Some(question.id()),
        _ => None,
    });
    let answer = Answer::result(&json!({"kind": "token", "accessToken": "gho_answered", "expiresIn": 7200}))
        .expect("it is JSON");
    pair.connection.answer(pair.now, ask.expect("it is asked"), answer).expect("it is open");
    call(&mut pair, "other", json!({}));
    refuse(&mut pair, "other", "gho_answered is over");
    assert_eq!(message(&pair.events()[0]), "[secret] is over");
}

#[test]
fn no_error_of_a_turn_and_no_notice_shows_a_secret() {
    let script = Script::new().always("session.send", [Step::silent()]).always("other", [Step::silent()]);
    let mut pair = Pair::connected(Config::default().secret("a secret of my own"), script);
    let key = crate::open_at_once(&mut pair, "s");
    let secret = "a secret of my own";
    for fails in ["reply", "event"] {
        pair.connection.send_and_wait(pair.now, key, &"hello".into(), Limits::none()).expect("it is open");
        pair.run();
        if fails == "reply" {
            refuse(&mut pair, "session.send", &format!("no {secret}"));
        } else {
            crate::reply(&mut pair, "session.send", json!({"messageId": "m"}));
            pair.runtime.emit(
                "s",
                "session.error",
                json!({"errorType": "query", "message": format!("no {secret}")}),
            );
            pair.run();
        }
        let events = pair.events();
        let turn = events.iter().find(|event| matches!(event, Event::Turn { .. })).expect("it has ended");
        assert_eq!(message(turn), "no [secret]");
    }
    let events = crate::items(&mut pair, key);
    assert!(events.contains(&"session.error".to_owned()), "{events:?}");

    call(&mut pair, "other", json!({}));
    let error =
        json!({"jsonrpc": "2.0", "id": null, "error": {"code": -32700, "message": format!("at {secret}")}});
    pair.runtime.frame(error.to_string());
    pair.runtime.frame(format!("{secret}, and no frame"));
    pair.run();
    let events = pair.events();
    assert!(
        matches!(
            &events[..],
            [
                Event::Reply { result: Err(CallError::Uncorrelated(_)), .. },
                Event::Notice(Notice::UncorrelatedError(_)),
                Event::Notice(Notice::Malformed(_)),
            ]
        ),
        "{events:?}"
    );
    let shown: Vec<String> = events.iter().map(|event| format!("{event:?}")).collect();
    assert!(shown.iter().all(|text| text.contains("[secret]") && !text.contains("my own")), "{shown:?}");
}

#[test]
fn the_cause_of_an_end_shows_no_secret() {
    let config = || Config::default().connection_token("conn-token").secret("gho_launched");
    let cause = |pair: &mut Pair| match pair.events().pop() {
        Some(Event::Closed(cause)) => cause,
        other => panic!("{other:?} is the last event"),
    };
    // What a process prints where frames are expected, and as its last words.
    let script = Script::new().connection_token("conn-token").always("other", [Step::silent()]);
    let mut pair = Pair::connected(config(), script);
    let bystander = call(&mut pair, "other", json!({"apiKey": KEY}));
    pair.connection.describe_peer(pair.now, &format!("exit status: 1; stderr: {KEY}, gho_launc…"));
    pair.connection.receive(pair.now, format!("using gho_launched and {KEY} now\r\n\r\n").as_bytes());
    pair.run();
    let replies = crate::replies(&mut pair);
    assert!(matches!(&replies[..], [(call, Err(CallError::Closed(_)))] if *call == bystander), "{replies:?}");
    let closed = pair.connection.closed().expect("it has ended").clone();
    assert_eq!(
        closed.to_string(),
        "the runtime broke the protocol: not a header: \"using ************ and ******************* now\" \
         (exit status: 1; stderr: [secret], [secret]…)"
    );

    let script = Script::new().always("connect", [Step::silent()]);
    let mut pair = Pair::new(config(), script);
    pair.run();
    refuse(&mut pair, "connect", "conn-token is wrong");
    let kind = cause(&mut pair).kind;
    let CloseKind::Handshake(HandshakeError::Refused { message, .. }) = kind else { panic!("{kind}") };
    assert_eq!(message, "[secret] is wrong");
}

#[test]
fn a_message_without_end_is_cut() {
    let mut pair = Pair::connected(Config::default(), Script::new().always("other", [Step::silent()]));
    call(&mut pair, "other", json!({"token": KEY}));
    let long = "é".repeat((1 << 19) - 4);
    refuse(&mut pair, "other", &format!("{long}{KEY} and so on"));
    assert_eq!(message(&pair.events()[0]), format!("{long}[secret]…"));
}
