//! Session ids and who owns them.

use std::time::Duration;

use pilotwire::mock::{Pair, Script, Step};
use pilotwire::{CallError, Config, CreateError, Limits, SessionConfig, SessionEnd};
use serde_json::json;

use crate::{
    ENDED, ask, create_cloud, create_local, emit, internal, items, kept, notices, open, open_at_once,
    outcome, refusal, replies, reply, resume, silent_creates, unanswered,
};

#[test]
fn an_id_that_is_owned_or_being_created_is_refused_locally() {
    let mut pair = silent_creates(Config::default());
    create_local(&mut pair, "s");
    let refuses = |pair: &mut pilotwire::mock::Pair| {
        let again = SessionConfig::new().session_id("s");
        let created = pair.connection.create_session(pair.now, &again, Limits::none());
        assert!(matches!(created, Err(CreateError::IdInUse(_))));
        pair.run();
        assert_eq!(pair.runtime.calls("session.create").count(), 1);
    };
    refuses(&mut pair);
    let resumed =
        pair.connection.resume_session(pair.now, &"s".into(), &SessionConfig::new(), Limits::none());
    assert!(matches!(resumed, Err(CreateError::IdInUse(_))));
    reply(&mut pair, "session.create", json!({"sessionId": "s"}));
    refuses(&mut pair);
    resume(&mut pair, "s");
    refuses(&mut pair);
    let resumed =
        pair.connection.resume_session(pair.now, &"s".into(), &SessionConfig::new(), Limits::none());
    assert!(matches!(resumed, Err(CreateError::IdInUse(_))));
    assert_eq!(pair.runtime.calls("session.resume").count(), 1);
}

#[test]
fn a_resume_displaces_the_resident_and_a_failed_one_hands_routing_back() {
    let mut pair = silent_creates(Config::default());
    let resident = open(&mut pair, "s");
    let resumed = resume(&mut pair, "s");
    emit(&mut pair, "s", 1);
    let call = unanswered(&pair, "session.resume").expect("it is open");
    pair.runtime.fail(&call, -32603, "it cannot be loaded");
    pair.run();
    assert!(outcome(&mut pair, resumed).expect("it is there").is_err());
    emit(&mut pair, "s", 2);
    assert_eq!(items(&mut pair, resident), ["1", "2"]);
    assert_eq!(items(&mut pair, resumed.session), ["closed"]);

    let resumed = resume(&mut pair, "s");
    reply(&mut pair, "session.resume", json!({}));
    assert!(outcome(&mut pair, resumed).expect("it is there").is_ok());
    emit(&mut pair, "s", 3);
    assert_eq!(items(&mut pair, resident), ["closed"]);
    assert_eq!(items(&mut pair, resumed.session), ["3"]);
}

#[test]
fn what_a_failed_resume_hands_back_leaves_no_hole_in_its_own_stream() {
    let mut pair = silent_creates(Config::default());
    let resident = open(&mut pair, "s");
    let resumed = resume(&mut pair, "s");
    emit(&mut pair, "s", 1);
    assert_eq!(items(&mut pair, resumed.session), ["1"]);
    emit(&mut pair, "s", 2);
    emit(&mut pair, "s", 3);
    let call = unanswered(&pair, "session.resume").expect("it is open");
    pair.runtime.fail(&call, -32603, "it cannot be loaded");
    pair.run();
    let numbers =
        |items: Vec<pilotwire::sans_io::Item>| items.iter().map(|item| item.seq).collect::<Vec<_>>();
    assert_eq!(numbers(pair.items(resumed.session)), [2], "1 was taken, and this is the end");
    assert_eq!(numbers(pair.items(resident)), [1, 2]);
}

#[test]
fn what_would_end_a_session_that_is_being_resumed_waits_for_the_resume() {
    for method in ["session.detach", "session.destroy"] {
        for succeeds in [true, false] {
            let mut pair = silent_creates(Config::default());
            let resident = open(&mut pair, "s");
            let resumed = resume(&mut pair, "s");
            let end = |pair: &mut pilotwire::mock::Pair, limits| match method {
                "session.detach" => pair.connection.detach(pair.now, resident, limits).expect("it is there"),
                _ => pair.connection.destroy(pair.now, resident, limits).expect("it is there"),
            };
            let late = end(&mut pair, Limits::none().total(Duration::from_secs(1)));
            let given_up = end(&mut pair, Limits::none());
            let ended = end(&mut pair, Limits::none());
            pair.connection.abandon(pair.now, given_up);
            pair.advance(Duration::from_secs(2));
            let left = replies(&mut pair);
            assert!(matches!(
                &left[..],
                [(first, Err(CallError::Cancelled)), (second, Err(CallError::Timeout { .. }))]
                    if *first == given_up && *second == late
            ));
            assert_eq!(pair.runtime.calls(method).count(), 0, "it would end the other");
            if succeeds {
                reply(&mut pair, "session.resume", json!({}));
                assert_eq!(pair.runtime.calls(method).count(), 0);
                assert!(matches!(
                    &replies(&mut pair)[..],
                    [(call, Err(CallError::SessionEnded(SessionEnd::Resumed { .. })))] if *call == ended
                ));
            } else {
                let call = unanswered(&pair, "session.resume").expect("it is open");
                pair.runtime.fail(&call, -32603, "no");
                pair.run();
                assert_eq!(pair.runtime.calls(method).count(), 1);
                assert!(replies(&mut pair).is_empty());
                reply(&mut pair, method, json!({"success": true}));
                assert!(matches!(&replies(&mut pair)[..], [(call, Ok(_))] if *call == ended));
                assert_eq!(items(&mut pair, resident), ["closed"]);
            }
            assert!(pair.connection.snapshot(pair.now).calls.is_empty());
            emit(&mut pair, "s", 1);
            let expected: &[&str] = if succeeds { &["1"] } else { &["closed"] };
            assert_eq!(items(&mut pair, resumed.session), expected);
        }
    }
}

#[test]
fn what_a_failed_resume_hands_back_is_settled_where_nobody_reads_it() {
    let mut pair = silent_creates(Config::default());
    let resident = open(&mut pair, "s");
    let resumed = resume(&mut pair, "s");
    let asked = ask(&mut pair, "s");
    pair.connection.stop_reading(pair.now, resident);
    pair.connection.abandon(pair.now, resumed.call);
    pair.run();
    let answer = pair.runtime.answer_to(&asked).expect("it is answered").as_ref().expect("it is neutral");
    assert_eq!(answer.as_str(), r#"{"noResponse":true}"#);
    assert!(pair.connection.snapshot(pair.now).asks.is_empty());
}

#[test]
fn what_a_failed_resume_hands_back_is_not_asked_a_second_time() {
    for taken in [false, true] {
        let mut pair = silent_creates(Config::default());
        let resident = open(&mut pair, "s");
        // The runtime asks again, as it does when a session is resumed.
        let permission = |pair: &mut pilotwire::mock::Pair, what: &str| {
            pair.runtime.emit("s", &format!("permission.{what}"), json!({"requestId": "r"}));
            pair.run();
        };
        permission(&mut pair, "requested");
        let resumed = resume(&mut pair, "s");
        permission(&mut pair, "requested");
        if taken {
            assert_eq!(items(&mut pair, resumed.session), ["ask permission.requested"]);
        }
        pair.connection.abandon(pair.now, resumed.call);
        permission(&mut pair, "completed");
        let seen = items(&mut pair, resident);
        let handed_back = ["permission.requested"].into_iter().filter(|_| !taken);
        let expected: Vec<&str> = ["ask permission.requested"]
            .into_iter()
            .chain(handed_back)
            .chain(["permission.completed", "cancelled"])
            .collect();
        assert_eq!(seen, expected);
        assert!(pair.connection.snapshot(pair.now).asks.is_empty());
    }
}

#[test]
fn a_session_stays_registered_until_its_detach_or_destroy_is_confirmed() {
    for method in ["session.detach", "session.destroy"] {
        let mut pair = silent_creates(Config::default());
        let key = open(&mut pair, "s");
        let asked = ask(&mut pair, "s");
        let end = |pair: &mut pilotwire::mock::Pair| {
            let call = match method {
                "session.detach" => pair.connection.detach(pair.now, key, Limits::none()),
                _ => pair.connection.destroy(pair.now, key, Limits::none()),
            };
            call.expect("it is open");
            pair.run();
        };
        end(&mut pair);
        emit(&mut pair, "s", 1);
        reply(&mut pair, method, json!({"success": false, "error": "no"}));
        emit(&mut pair, "s", 2);
        end(&mut pair);
        let call = unanswered(&pair, method).expect("it is open");
        pair.runtime.fail(&call, -32603, "no");
        emit(&mut pair, "s", 3);
        assert_eq!(pair.runtime.answer_to(&asked), None);
        end(&mut pair);
        emit(&mut pair, "s", 4);
        reply(&mut pair, method, json!({"success": true}));
        assert_eq!(items(&mut pair, key), ["ask userInput.request", "1", "2", "3", "4", "closed"]);
        // It was settled with what the method has for that.
        let answer = pair.runtime.answer_to(&asked).expect("it is answered").as_ref().expect("it is neutral");
        assert_eq!(answer.as_str(), r#"{"noResponse":true}"#);
        assert!(pair.connection.snapshot(pair.now).sessions.is_empty());
    }
}

#[test]
fn an_id_is_taken_only_from_the_owner_that_is_removed() {
    let mut pair = silent_creates(Config::default());
    let resident = open(&mut pair, "s");
    pair.connection.detach(pair.now, resident, Limits::none()).expect("it is open");
    let resumed = resume(&mut pair, "s");
    reply(&mut pair, "session.detach", json!({"success": true}));
    emit(&mut pair, "s", 1);
    reply(&mut pair, "session.resume", json!({}));
    emit(&mut pair, "s", 2);
    assert!(outcome(&mut pair, resumed).expect("it is there").is_ok());
    assert_eq!(items(&mut pair, resident), ["closed"]);
    assert_eq!(items(&mut pair, resumed.session), ["1", "2"]);
    let stale = pair.connection.destroy(pair.now, resident, Limits::none());
    assert!(matches!(stale, Err(CallError::UnknownSession)));
    assert_eq!(pair.connection.session_key(&"s".into()), Some(resumed.session));
}

#[test]
fn a_resume_that_fails_hands_nothing_back_to_a_session_that_has_ended_meanwhile() {
    for taken in [false, true] {
        let mut pair = silent_creates(Config::default());
        let resident = open(&mut pair, "s");
        pair.connection.detach(pair.now, resident, Limits::none()).expect("it is open");
        let resumed = resume(&mut pair, "s");
        reply(&mut pair, "session.detach", json!({"success": true}));
        if taken {
            assert_eq!(items(&mut pair, resident), ["closed"]);
        }
        emit(&mut pair, "s", 1);
        let asked = ask(&mut pair, "s");
        let call = unanswered(&pair, "session.resume").expect("it is open");
        pair.runtime.fail(&call, -32603, "no");
        pair.run();
        assert!(outcome(&mut pair, resumed).expect("it is there").is_err());
        assert_eq!(items(&mut pair, resumed.session), ["1", "ask userInput.request", "closed"]);
        assert!(pair.runtime.answer_to(&asked).is_some(), "it is settled");
        let seen = items(&mut pair, resident);
        assert!(taken || seen == ["closed"], "{seen:?}");
        let late = ask(&mut pair, "s");
        assert_eq!(refusal(&pair, &late), internal("session has ended: s"));
        assert_eq!(pair.connection.session_key(&"s".into()), None);
        assert!(pair.connection.snapshot(pair.now).sessions.is_empty());
    }
}

#[test]
fn a_resume_that_is_given_up_is_detached_when_it_succeeds_and_nobody_owns_its_id() {
    for owned in [true, false] {
        let mut pair = silent_creates(Config::default());
        let resident = open(&mut pair, "s");
        let resumed = resume(&mut pair, "s");
        pair.connection.abandon(pair.now, resumed.call);
        assert_eq!(items(&mut pair, resumed.session), ["closed"]);
        if !owned {
            pair.connection.destroy(pair.now, resident, Limits::none()).expect("it is open");
            pair.run();
            reply(&mut pair, "session.destroy", json!({"success": true}));
        }
        reply(&mut pair, "session.resume", json!({}));
        assert_eq!(pair.runtime.calls("session.detach").count(), usize::from(!owned));
    }
}

#[test]
fn requests_for_an_id_that_has_ended_are_refused_and_events_are_notices() {
    let mut pair = silent_creates(Config::default());
    let key = open(&mut pair, "s");
    pair.connection.destroy(pair.now, key, Limits::none()).expect("it is open");
    pair.run();
    reply(&mut pair, "session.destroy", json!({"success": true}));
    let end = pair.items(key).pop().expect("it has ended");
    assert!(matches!(end.kind, pilotwire::sans_io::ItemKind::Closed(SessionEnd::Destroyed)));
    pair.events();
    let asked = ask(&mut pair, "s");
    emit(&mut pair, "s", 1);
    assert_eq!(refusal(&pair, &asked), internal("session has ended: s"));
    let dropped = "an event for session s was dropped: session has ended";
    let refused = "a request userInput.request was refused: session has ended: s";
    assert_eq!(notices(&mut pair), [refused, dropped]);
}

#[test]
fn the_last_1024_ids_that_ended_are_remembered() {
    let mut pair = silent_creates(Config::default());
    let mut end = |number: u64| {
        create_local(&mut pair, &format!("s{number}"));
        let call = unanswered(&pair, "session.create").expect("it is open");
        pair.runtime.fail(&call, -32603, "no");
        pair.run();
    };
    for number in 0..1024 {
        end(number);
    }
    // It was asked for again, so it is no longer the first that ended.
    end(0);
    end(1024);
    for (id, message) in
        [("s0", "session has ended: s0"), ("s1", "Session not found: s1"), ("s2", "session has ended: s2")]
    {
        let asked = ask(&mut pair, id);
        assert_eq!(refusal(&pair, &asked), internal(message));
    }
}

#[test]
fn an_id_that_has_ended_is_forgotten_when_it_is_asked_for_again() {
    let mut pair = silent_creates(Config::default());
    let end = |pair: &mut pilotwire::mock::Pair, method: &str| {
        let call = unanswered(pair, method).expect("it is open");
        pair.runtime.fail(&call, -32603, "no");
        pair.run();
        let late = ask(pair, "s");
        assert_eq!(refusal(pair, &late), internal("session has ended: s"));
    };
    create_local(&mut pair, "s");
    end(&mut pair, "session.create");
    let resumed = resume(&mut pair, "s");
    emit(&mut pair, "s", 1);
    assert_eq!(items(&mut pair, resumed.session), ["1"]);
    end(&mut pair, "session.resume");
    let created = create_local(&mut pair, "s");
    emit(&mut pair, "s", 2);
    assert_eq!(items(&mut pair, created.session), ["2"]);
    end(&mut pair, "session.create");
    let cloud = create_cloud(&mut pair);
    reply(&mut pair, "session.create", json!({"sessionId": "s"}));
    emit(&mut pair, "s", 3);
    assert_eq!(items(&mut pair, cloud.session), ["3"]);
}

#[test]
fn an_open_window_wins_over_an_id_that_has_ended() {
    let mut pair = silent_creates(Config::default());
    create_local(&mut pair, "s");
    let call = unanswered(&pair, "session.create").expect("it is open");
    pair.runtime.fail(&call, -32603, "no");
    create_cloud(&mut pair);
    let asked = ask(&mut pair, "s");
    emit(&mut pair, "s", 1);
    assert_eq!(refusal(&pair, &asked), None);
    assert_eq!((kept(&pair).0, kept(&pair).1), (1, 2));
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(refusal(&pair, &asked), internal(ENDED));
    let late = ask(&mut pair, "s");
    assert_eq!(refusal(&pair, &late), internal("session has ended: s"));
}

#[test]
fn what_is_held_while_a_session_is_being_resumed_ends_with_the_connection_for_its_cause() {
    let mut pair = silent_creates(Config::default());
    let created = create_cloud(&mut pair);
    reply(&mut pair, "session.create", json!({"sessionId": "s"}));
    assert!(outcome(&mut pair, created).expect("it is there").is_ok());
    let resumed = resume(&mut pair, "s");
    let prompt = pilotwire::Prompt::new("held until its worker starts");
    let sent = pair.connection.send(pair.now, created.session, &prompt, Limits::none()).expect("it is open");
    let detached = pair.connection.detach(pair.now, created.session, Limits::none()).expect("it is open");
    pair.run();
    pair.connection.receive_end(pair.now);
    let events = pair.events();
    for call in [sent, detached] {
        let ends: Vec<_> = events
            .iter()
            .filter_map(|event| match event {
                pilotwire::sans_io::Event::Reply { call: ended, result: Err(error) } if *ended == call => {
                    Some(error)
                }
                _ => None,
            })
            .collect();
        assert!(matches!(ends[..], [CallError::Closed(_)]), "{ends:?}");
    }
    let session = |event: &pilotwire::sans_io::Event| {
        matches!(event, pilotwire::sans_io::Event::Session { call, result: Err(CreateError::Call(CallError::Closed(_))), .. }
            if *call == resumed.call)
    };
    assert_eq!(events.iter().filter(|event| session(event)).count(), 1);
}

#[test]
fn what_comes_for_a_session_that_is_being_resumed_is_activity_of_the_one_before() {
    let silent = ["session.send", "session.resume"];
    let script = silent.iter().fold(Script::new(), |script, method| script.always(method, [Step::silent()]));
    let mut pair = Pair::connected(Config::default(), script);
    let resident = open_at_once(&mut pair, "s");
    let limits = Limits::none().inactivity(Duration::from_secs(5));
    let prompt = pilotwire::Prompt::new("a long turn");
    let turn = pair.connection.send_and_wait(pair.now, resident, &prompt, limits).expect("it is open");
    pair.run();
    let resumed = resume(&mut pair, "s");
    let ended = |pair: &mut Pair| {
        pair.events().into_iter().any(|event| {
            matches!(event, pilotwire::sans_io::Event::Turn { call, result: Err(error) }
                if call == turn && matches!(error, pilotwire::TurnError::Call(CallError::Timeout { .. })))
        })
    };
    for _ in 0..4 {
        pair.advance(Duration::from_secs(3));
        pair.runtime.emit("s", "assistant.message_delta", json!({"deltaContent": "x"}));
        pair.run();
        assert!(!ended(&mut pair), "its session is active");
    }
    let call = unanswered(&pair, "session.resume").expect("it is open");
    pair.runtime.fail(&call, -32603, "no");
    pair.run();
    pair.advance(Duration::from_secs(4));
    assert!(!ended(&mut pair));
    pair.advance(Duration::from_secs(1));
    assert!(ended(&mut pair));
    assert!(!items(&mut pair, resumed.session).is_empty());
}

/// The runtime says that it shuts a session down before it replies to what asked it to.
#[test]
fn a_turn_ends_as_its_session_does_where_that_was_asked_for_here() {
    let asks: [(Option<Ends>, &str); 4] = [
        (Some(|pair, key| pair.connection.detach(pair.now, key, Limits::none())), "the session was detached"),
        (
            Some(|pair, key| pair.connection.destroy(pair.now, key, Limits::none())),
            "the session was destroyed",
        ),
        (
            Some(|pair, _| pair.connection.delete(pair.now, &"s".into(), Limits::none())),
            "the session was deleted",
        ),
        (None, "the runtime shut the session down"),
    ];
    for (ask, reason) in asks {
        let script = ["session.send", "session.detach", "session.destroy", "session.delete"]
            .iter()
            .fold(Script::new(), |script, method| script.always(method, [Step::silent()]));
        let mut pair = Pair::connected(Config::default(), script);
        let (key, other) = (open_at_once(&mut pair, "s"), open_at_once(&mut pair, "other"));
        let prompt = pilotwire::Prompt::new("a long turn");
        let [turn, bystander] = [key, other].map(|key| {
            pair.connection.send_and_wait(pair.now, key, &prompt, Limits::none()).expect("it is open")
        });
        pair.run();
        for method in ["session.send", "session.send"] {
            reply(&mut pair, method, json!({"messageId": "m"}));
        }
        if let Some(ask) = ask {
            ask(&mut pair, key).expect("it is open");
        }
        pair.run();
        pair.runtime.emit("s", "session.shutdown", json!({}));
        pair.run();
        let ended: Vec<_> = pair
            .events()
            .into_iter()
            .filter_map(|event| match event {
                pilotwire::sans_io::Event::Turn { call, result: Err(error) } => {
                    Some((call, error.to_string()))
                }
                _ => None,
            })
            .collect();
        assert_eq!(ended, [(turn, reason.to_owned())]);
        pair.runtime.emit("other", "session.error", json!({"message": "it goes on to its own end"}));
        pair.run();
        let goes_on = |event: &pilotwire::sans_io::Event| matches!(event, pilotwire::sans_io::Event::Turn { call, .. } if *call == bystander);
        assert!(pair.events().iter().any(goes_on));
    }
}

#[test]
fn a_resume_that_is_given_up_leaves_its_id_when_nothing_comes_of_it_any_more() {
    // It was not sent yet.
    let script = Script::new().always("connect", [Step::silent()]).always("session.resume", [Step::silent()]);
    let mut pair = Pair::new(Config::default(), script);
    let resumed = resume(&mut pair, "s");
    assert_eq!(pair.connection.session_key(&"s".into()), Some(resumed.session));
    pair.connection.abandon(pair.now, resumed.call);
    assert_eq!(pair.connection.session_key(&"s".into()), None);
    assert!(matches!(outcome(&mut pair, resumed), Some(Err(CreateError::Call(CallError::Cancelled)))));
    assert_eq!(items(&mut pair, resumed.session), ["closed"]);
    reply(&mut pair, "connect", json!({"ok": true, "protocolVersion": 3}));
    assert_eq!(pair.runtime.calls("session.resume").count(), 0);
    assert!(pair.connection.snapshot(pair.now).sessions.is_empty());
    assert_eq!(pair.connection.poll_deadline(), None);

    // It was sent, and is not answered.
    let mut pair = silent_creates(Config::default());
    let resumed = resume(&mut pair, "s");
    pair.connection.abandon(pair.now, resumed.call);
    assert_eq!(items(&mut pair, resumed.session), ["closed"]);
    pair.advance(Duration::from_secs(299));
    assert_eq!(pair.connection.session_key(&"s".into()), Some(resumed.session));
    pair.advance(Duration::from_secs(1));
    assert_eq!(pair.connection.session_key(&"s".into()), None);
    let snapshot = pair.connection.snapshot(pair.now);
    assert!(snapshot.sessions.is_empty() && snapshot.calls.is_empty());
    assert_eq!(pair.connection.poll_deadline(), None);
}

/// Asks for a session's end.
type Ends = fn(&mut Pair, pilotwire::sans_io::SessionKey) -> Result<pilotwire::sans_io::CallId, CallError>;
