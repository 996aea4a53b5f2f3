//! Calls and their two ends, asks of the connection, and how a connection ends.

use std::time::Duration;

use pilotwire::error::{HandshakeError, TimeLimit};
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::{CallId, Event};
use pilotwire::{CallError, CloseKind, Config, Json, Limits};
use serde_json::json;

fn pair(script: Script) -> Pair {
    Pair::connected(Config::default(), script)
}

fn call(pair: &mut Pair, limits: Limits) -> CallId {
    let call = pair.connection.call(pair.now, "slow", Some(&Json::empty_object()), limits);
    pair.run();
    call.expect("it is open")
}

fn outcomes(pair: &mut Pair, wanted: CallId) -> Vec<Result<Json, CallError>> {
    let events = pair.events().into_iter();
    let of_call = events.filter_map(|event| match event {
        Event::Reply { call, result } if call == wanted => Some(result),
        _ => None,
    });
    of_call.collect()
}

fn cause(pair: &mut Pair) -> CloseKind {
    match pair.events().pop() {
        Some(Event::Closed(cause)) => cause.kind,
        other => panic!("{other:?} is the last event"),
    }
}

#[test]
fn a_call_that_takes_too_long_ends_once_and_its_late_reply_is_a_notice() {
    let mut pair = pair(Script::new().always("slow", [Step::silent()]));
    let number = call(&mut pair, Limits::none().total(Duration::from_secs(5)));
    pair.advance(Duration::from_secs(5));
    let ended = outcomes(&mut pair, number);
    assert!(matches!(ended[..], [Err(CallError::Timeout { limit: TimeLimit::Total(_), .. })]), "{ended:?}");
    assert_eq!(ended[0].as_ref().expect_err("it has failed").to_string(), "slow: no answer within 5s");
    let id = pair.runtime.unanswered().last().map(|(id, _)| id.clone()).expect("it is open");
    pair.runtime.reply_to(&id, json!({}));
    pair.run();
    assert!(outcomes(&mut pair, number).is_empty());
    assert_eq!(pair.connection.stats().unexpected_replies, 1);
    assert_eq!(pair.connection.poll_deadline(), None);
}

#[test]
fn a_call_of_a_session_that_has_ended_goes_on_from_its_last_activity() {
    for taken in [false, true] {
        let silent = ["slow", "session.create", "session.detach"];
        let script =
            silent.iter().fold(Script::new(), |script, method| script.always(method, [Step::silent()]));
        let mut pair = pair(script);
        let key = crate::open(&mut pair, "s");
        let limits = Limits::none().inactivity(Duration::from_secs(8));
        let params = Json::parse(r#"{"sessionId":"s"}"#).expect("it is JSON");
        let number = pair.connection.call(pair.now, "slow", Some(&params), limits).expect("it is open");
        pair.connection.detach(pair.now, key, Limits::none()).expect("it is open");
        pair.run();
        pair.advance(Duration::from_secs(4));
        crate::reply(&mut pair, "session.detach", json!({"success": true}));
        if taken {
            // With its last item, nothing is known of it any more.
            assert_eq!(crate::items(&mut pair, key), ["closed"]);
        }
        pair.advance(Duration::from_secs(7));
        assert!(outcomes(&mut pair, number).is_empty(), "it ends 8 s after the last activity");
        pair.advance(Duration::from_secs(1));
        let ended = outcomes(&mut pair, number);
        assert!(
            matches!(ended[..], [Err(CallError::Timeout { limit: TimeLimit::Inactivity(_), .. })]),
            "{ended:?}"
        );
        let told = ended[0].as_ref().expect_err("it has failed").to_string();
        assert_eq!(told, "slow: the session did nothing for 8s");
    }
}

#[test]
fn an_error_with_a_null_id_ends_every_call_that_was_on_its_way() {
    let mut pair = pair(Script::new().always("slow", [Step::silent()]));
    let (first, second) = (call(&mut pair, Limits::none()), call(&mut pair, Limits::none()));
    pair.runtime.frame(r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"recursion limit"}}"#);
    pair.run();
    let events = pair.events();
    for number in [first, second] {
        let ended = events.iter().any(|event| {
            matches!(event, Event::Reply { call, result: Err(CallError::Uncorrelated(error)) }
                if *call == number && error.code == -32700)
        });
        assert!(ended, "{number} has ended");
    }
    assert!(pair.connection.closed().is_none());
}

/// A caller can mend its call only if it is told what is wrong with it. An error that names no call may quote any other.
#[test]
fn an_error_says_what_is_wrong_with_its_own_call_and_nothing_of_others() {
    let mut pair = pair(Script::new().always("slow", [Step::silent()]));
    let (bystander, number) = (call(&mut pair, Limits::none()), call(&mut pair, Limits::none()));
    let said = "unknown variant `interactiv`, expected one of `interactive`, `plan`\u{1b}";
    let reply = json!({"jsonrpc": "2.0", "id": number.number(), "error": {"code": -32603, "message": said}});
    pair.runtime.frame(reply.to_string());
    pair.run();
    let ended = outcomes(&mut pair, number);
    let [Err(error @ CallError::Rpc(rpc))] = &ended[..] else { panic!("{ended:?}") };
    assert_eq!(rpc.message, said);
    assert_eq!(
        error.to_string(),
        "unknown variant `interactiv`, expected one of `interactive`, `plan`\\u{1b} (code -32603)"
    );

    let reply = json!({"jsonrpc": "2.0", "id": null, "error": {"code": -32700, "message": said}});
    pair.runtime.frame(reply.to_string());
    pair.run();
    let events = pair.events();
    let [Event::Reply { call: of, result: Err(ended) }, Event::Notice(notice)] = &events[..] else {
        panic!("{events:?}")
    };
    assert_eq!(*of, bystander);
    let shown =
        "the runtime could not read a frame: unknown variant …, expected one of …, …\\u{1b} (code -32700)";
    assert_eq!((ended.to_string(), notice.to_string()), (shown.to_owned(), shown.to_owned()));
    assert!(!format!("{events:?}").contains("interactiv"), "{events:?}");
    let next = call(&mut pair, Limits::none());
    crate::reply(&mut pair, "slow", json!({}));
    assert!(matches!(outcomes(&mut pair, next)[..], [Ok(_)]), "the connection lives");
}

#[test]
fn parameters_that_nest_too_deep_are_refused_and_the_connection_lives() {
    let mut pair = pair(Script::new());
    let nested = |levels: usize| Json::parse("[".repeat(levels) + &"]".repeat(levels)).expect("JSON");
    assert!(pair.connection.call(pair.now, "m", Some(&nested(126)), Limits::none()).is_ok());
    let refused = pair.connection.call(pair.now, "m", Some(&nested(127)), Limits::none());
    assert!(matches!(refused, Err(CallError::TooDeep { depth: 128, limit: 127, .. })), "{refused:?}");
}

#[test]
fn odd_frames_are_notices_and_an_unreadable_reply_fails_its_call() {
    let mut pair = pair(Script::new().always("slow", [Step::silent()]));
    let number = call(&mut pair, Limits::none());
    for frame in ["", "nonsense", "[]", "{}", r#"{"jsonrpc":"2.0","id":true,"method":"m"}"#] {
        pair.runtime.frame(frame);
    }
    pair.run();
    assert_eq!(pair.connection.stats().malformed, 5);
    pair.runtime.frame(format!(r#"{{"jsonrpc":"2.0","id":{number},"result":{{]"#));
    pair.run();
    let ended = outcomes(&mut pair, number);
    assert!(matches!(ended[..], [Err(CallError::Decode(_))]), "{ended:?}");
}

#[test]
fn closing_waits_for_open_calls_and_for_ten_seconds_at_most() {
    let mut answered = pair(Script::new().always("slow", [Step::silent()]));
    let number = call(&mut answered, Limits::none());
    answered.connection.close(answered.now);
    answered.run();
    assert!(answered.connection.closed().is_none());
    let refused = answered.connection.call(answered.now, "m", None, Limits::none());
    assert!(matches!(refused, Err(CallError::Closed(_))));
    let id = answered.runtime.unanswered().last().map(|(id, _)| id.clone()).expect("it is open");
    answered.runtime.reply_to(&id, json!({"late": true}));
    answered.run();
    let events = answered.events();
    assert!(
        matches!(&events[..], [Event::Reply { call, result: Ok(_) }, Event::Closed(cause)]
        if *call == number && cause.kind == CloseKind::Graceful),
        "{events:?}"
    );

    let mut silent = pair(Script::new().always("slow", [Step::silent()]));
    let number = call(&mut silent, Limits::none());
    silent.connection.close(silent.now);
    silent.advance(Duration::from_secs(10));
    let events = silent.events();
    assert!(
        matches!(&events[..], [Event::Reply { call, result: Err(CallError::Closed(_)) }, Event::Closed(_)]
        if *call == number),
        "{events:?}"
    );
}

#[test]
fn what_was_received_before_the_end_is_delivered_before_it() {
    let mut pair = pair(Script::new().always("slow", [Step::silent()]));
    let number = call(&mut pair, Limits::none());
    for _ in 0..3 {
        pair.runtime.notify("session.lifecycle", json!({"type": "session.updated"}));
    }
    pair.runtime.raw("Content-Length: 50\r\n\r\n{");
    pair.runtime.end();
    pair.run();
    let events = pair.events();
    assert_eq!(events.iter().filter(|event| matches!(event, Event::Notification(_))).count(), 3);
    assert!(events.iter().any(
        |event| matches!(event, Event::Reply { call, result: Err(CallError::Closed(_)) } if *call == number)
    ));
    assert!(
        matches!(events.last(), Some(Event::Closed(cause)) if matches!(cause.kind, CloseKind::Truncated(_)))
    );
    assert!(pair.connection.poll_event(pair.now).is_none());
}

#[test]
fn a_lying_header_is_fatal_and_names_what_was_seen() {
    let mut pair = pair(Script::new());
    pair.runtime.raw("Content-Length: -5\r\n\r\n");
    pair.run();
    let CloseKind::Protocol(error) = cause(&mut pair) else { panic!("it is fatal") };
    assert!(error.to_string().contains("-5"), "{error}");
}

#[test]
fn the_handshake_falls_back_to_ping_on_an_unknown_method_only() {
    let old = Script::new()
        .on("connect", [Step::error(-32601, "Unhandled method connect")])
        .on("ping", [Step::reply(json!({"message": "pong"}))]);
    let mut old = Pair::new(Config::default(), old);
    old.run();
    assert!(old.events().iter().any(|event| matches!(event, Event::Connected(_))));

    let refused = Script::new().on("connect", [Step::error(-32002, "AUTHENTICATION_FAILED")]);
    let mut refused = Pair::new(Config::default(), refused);
    refused.run();
    assert!(matches!(
        cause(&mut refused),
        CloseKind::Handshake(HandshakeError::Refused { code: -32002, .. })
    ));

    for (version, expected) in
        [(json!(2), 0), (json!(4), 0), (json!(-1), 1), (json!("3"), 1), (json!(null), 2)]
    {
        let reply = json!({"ok": true, "protocolVersion": version});
        let mut pair = Pair::new(Config::default(), Script::new().on("connect", [Step::reply(reply)]));
        pair.run();
        let kind = match cause(&mut pair) {
            CloseKind::Handshake(HandshakeError::VersionMismatch { .. }) => 0,
            CloseKind::Handshake(HandshakeError::InvalidProtocolVersion { .. }) => 1,
            CloseKind::Handshake(HandshakeError::Decode(_)) => 2,
            other => panic!("{other:?}"),
        };
        assert_eq!(kind, expected, "{version}");
    }
}

#[test]
fn a_handshake_that_is_not_answered_fails_after_30_s_and_fails_what_waited_for_it() {
    let mut pair = Pair::new(Config::default(), Script::new().always("connect", [Step::silent()]));
    let number = call(&mut pair, Limits::none());
    assert_eq!(pair.runtime.calls("slow").count(), 0);
    pair.advance(Duration::from_secs(30));
    let events = pair.events();
    assert!(
        matches!(&events[..], [Event::Reply { call, result: Err(CallError::Closed(_)) }, Event::Closed(cause)]
        if *call == number && matches!(cause.kind, CloseKind::Handshake(HandshakeError::Timeout(_)))),
        "{events:?}"
    );
}

#[test]
fn inactivity_is_not_counted_while_reading_is_paused_until_the_queue_is_read() {
    for told_of_activity in [false, true] {
        let script = Script::new().always("slow", [Step::silent()]);
        let config = Config::default().queue_soft_limit(1 << 10).stall_after(None);
        let mut pair = Pair::connected(config, script);
        let key = crate::open_at_once(&mut pair, "s");
        let params = Json::parse(r#"{"sessionId":"s"}"#).expect("it is JSON");
        let limits = Limits::none().inactivity(Duration::from_secs(5));
        let number = pair.connection.call(pair.now, "slow", Some(&params), limits).expect("it is open");
        pair.run();
        while pair.connection.wants_read() {
            crate::emit(&mut pair, "s", 1);
        }
        if told_of_activity {
            // The limit passes meanwhile, and is looked at.
            pair.advance(Duration::from_secs(30));
        }
        // A connection is not told the time while nothing happens, and not with what is taken either.
        pair.now = pair.now + Duration::from_secs(60);
        assert!(!crate::items(&mut pair, key).is_empty());
        assert!(pair.connection.wants_read());
        pair.connection.handle_deadline(pair.now);
        assert!(outcomes(&mut pair, number).is_empty(), "reading was paused all the time");
        pair.advance(Duration::from_millis(4_999));
        assert!(outcomes(&mut pair, number).is_empty(), "nothing was read for less than that");
        pair.advance(Duration::from_millis(1));
        let ended = outcomes(&mut pair, number);
        assert!(
            matches!(ended[..], [Err(CallError::Timeout { limit: TimeLimit::Inactivity(_), .. })]),
            "{ended:?}"
        );
    }
}
