//! What a line looks like, where no test of a program shows it.

use pilotwire::diagnostics::DropReason;
use pilotwire::error::TransportError;
use pilotwire::mock::{Pair, Script};
use pilotwire::{Answer, AskId, CloseKind, Config, Limits, SessionConfig};

use super::*;

/// The name of a variant, as its `Debug` begins.
fn variant(debug: &impl Debug) -> String {
    let text = format!("{debug:?}");
    let name = text.split([' ', '(', '{']).next().unwrap_or_default();
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

fn malformed() -> Notice {
    let mut pair = Pair::connected(Config::default(), Script::new());
    pair.runtime.frame("{nonsense");
    pair.run();
    match pair.events().pop() {
        Some(Event::Notice(notice)) => notice,
        other => panic!("{other:?}"),
    }
}

/// Of an answer to an ask of session `s` that is not asked by the runtime any more.
fn not_taken() -> (Notice, AskId) {
    let mut pair = Pair::connected(Config::default(), Script::new());
    let config = SessionConfig::new().session_id("s");
    let starting = pair.connection.create_session(pair.now, &config, Limits::none()).expect("it is good");
    pair.run();
    pair.runtime.frame(
        r#"{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":"s","event":{"type":"permission.requested","data":{"requestId":"p"}}}}"#,
    );
    pair.run();
    let asked = pair.items(starting.session).into_iter().find_map(|item| match item.kind {
        ItemKind::Ask(question) => Some(question.id()),
        _ => None,
    });
    let ask = asked.expect("it is asked");
    let answer = Answer::Result(Json::parse(r#"{"kind":"reject"}"#).expect("it is JSON"));
    pair.connection.answer(pair.now, ask, answer).expect("it is open");
    pair.run();
    match pair.events().pop() {
        Some(Event::Notice(notice)) => (notice, ask),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_notice_has_its_kind_and_what_it_is_about() {
    let session_id = SessionId::from("s");
    let text = Id::from_json(&Json::text("r")).expect("it is an id");
    let error = RpcError { code: -1, message: "no".to_owned(), data: None };
    let (too_late, ask) = not_taken();
    let Notice::AnswerNotTaken { session, .. } = too_late else { panic!("{too_late}") };
    for (notice, fields) in [
        (malformed(), json!({"bytes": 9})),
        (
            Notice::EventDropped { session_id: session_id.clone(), reason: DropReason::UnknownSession },
            json!({"session": "s", "reason": "no such session"}),
        ),
        (
            Notice::RequestRefused {
                id: text.clone(),
                method: "m".to_owned(),
                session_id: None,
                error: "no".to_owned(),
            },
            json!({"id": "r", "method": "m", "session": null, "error": "no"}),
        ),
        (Notice::UnexpectedReply { id: Id::from(7) }, json!({"id": 7})),
        (Notice::DuplicateRequest { id: text, method: "m".to_owned() }, json!({"id": "r", "method": "m"})),
        (
            Notice::Evicted { session_id: Some(session_id.clone()), count: 2 },
            json!({"session": "s", "count": 2}),
        ),
        (Notice::UncorrelatedError(error.clone().into()), json!({"code": -1})),
        (
            Notice::AnswerNotTaken {
                ask,
                session,
                session_id: session_id.clone(),
                event_type: "t".to_owned(),
                error: CallError::Rpc(error),
            },
            json!({"ask": ask.number(), "session": "s", "type": "t", "code": -1}),
        ),
        (too_late, json!({"ask": ask.number(), "session": "s", "type": "permission.requested"})),
        (Notice::UnknownProtocolVersion, json!({})),
        (Notice::NotUndone { session_id }, json!({"session": "s"})),
        (Notice::Merged { kind: "malformed", count: 3 }, json!({"merged": "malformed", "count": 3})),
    ] {
        let mut expected = fields;
        expected["event"] = "notice".into();
        expected["kind"] = variant(&notice).into();
        expected["message"] = notice.to_string().into();
        assert_eq!(self::notice(&notice), expected);
    }
    let missed = connection(Own::Missed { count: 4 });
    assert_eq!(missed, json!({"event": "notice", "kind": "missed", "count": 4}));
}

#[test]
fn a_turn_that_has_no_answer_has_a_kind_of_its_own_or_that_of_a_call() {
    let rpc = RpcError { code: -1, message: "no".to_owned(), data: None };
    let ended = |end| TurnError::Call(CallError::SessionEnded(end));
    let graceful = CloseCause::from(CloseKind::Graceful);
    let long = "long ".repeat(100);
    let agent = TurnError::Agent { message: long.clone(), error_type: Some("model_call".to_owned()) };
    for (error, kind) in [
        (ended(SessionEnd::Detached), "detached"),
        (ended(SessionEnd::Destroyed), "detached"),
        (ended(SessionEnd::Deleted), "deleted"),
        (ended(SessionEnd::Resumed { session_id: "s".into() }), "resumed"),
        (ended(SessionEnd::Connection(graceful.clone())), "closed"),
        (TurnError::Aborted, "aborted"),
        (TurnError::Call(CallError::Aborted), "aborted"),
        (TurnError::ShutDown, "shut-down"),
        (TurnError::Call(CallError::Cancelled), "cancelled"),
        (TurnError::Call(CallError::Closed(graceful)), "closed"),
        (
            TurnError::Call(CallError::CloudStartTimeout(std::time::Duration::from_secs(60))),
            "cloud-start-timeout",
        ),
    ] {
        let expected = json!({"kind": kind, "message": error.to_string()});
        assert_eq!(turn(&json!(1), Err(&error)), json!({"event": "reply", "tag": 1, "error": expected}));
    }
    let error = &turn(&json!(1), Err(&agent))["error"];
    assert_eq!(error, &json!({"kind": "agent", "message": long}));
    let error = &turn(&json!(1), Err(&TurnError::Call(CallError::Rpc(rpc))))["error"];
    assert_eq!(error, &json!({"kind": "rpc", "code": -1, "message": "no"}));
    // Of a call, a prompt that was aborted before it went out is cancelled.
    assert_eq!(reply(&json!(1), Err(&CallError::Aborted))["error"]["kind"], "cancelled");
}

fn not_confirmed(text: &str) -> CallError {
    CallError::NotConfirmed { error: text.to_owned(), reply: Json::null() }
}

#[test]
fn what_was_not_done_is_told_with_the_runtimes_text_as_far_as_there_is_one() {
    let long = "long ".repeat(100);
    for (text, message) in [(long.as_str(), long.as_str()), ("", "the runtime did not do it")] {
        let error = &reply(&json!(1), Err(&not_confirmed(text)))["error"];
        assert_eq!(error, &json!({"kind": "not-confirmed", "message": message}));
    }
}

#[test]
fn an_end_has_its_kind_and_its_reason() {
    let error = io::Error::other("broken");
    for kind in [
        CloseKind::Graceful,
        CloseKind::PeerEnded,
        CloseKind::Io(TransportError::reading(&error)),
        CloseKind::WriteStalled(std::time::Duration::from_secs(30)),
    ] {
        let cause = CloseCause::from(kind);
        let expected = json!({"event": "closed", "kind": variant(&cause.kind), "reason": cause.to_string()});
        assert_eq!(closed(&cause), expected);
    }
    assert_eq!(not_started(&error), json!({"event": "closed", "kind": "io", "reason": "broken"}));
}
