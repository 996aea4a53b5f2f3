//! What a session in the cloud is asked: by events, also where elsewhere a request asks.

use std::time::Duration;

use pilotwire::mock::Pair;
use pilotwire::sans_io::{Claimed, ItemKind, SessionKey};
use pilotwire::{Answer, Claim, Config, Json, Limits, Question};
use serde_json::{Value, json};

use crate::{create_cloud, items, open, reply, resume, silent_creates, unanswered};

/// The event by which the cloud asks the user, the request that asks the same elsewhere, and the call that answers the event.
const QUESTION: (&str, &str, &str) =
    ("user_input.requested", "userInput.request", "session.ui.handlePendingUserInput");

/// Each such event, request and call, the event's data, a reply to the request, and what the call says instead.
fn kinds() -> [(&'static str, &'static str, &'static str, Value, Value, Value); 3] {
    let answer = json!({"answer": "a", "wasFreeform": false});
    [
        (QUESTION.0, QUESTION.1, QUESTION.2, json!({"question": "?"}), answer.clone(), answer),
        (
            "exit_plan_mode.requested",
            "exitPlanMode.request",
            "session.ui.handlePendingExitPlanMode",
            json!({"summary": "s"}),
            json!({"approved": false}),
            json!({"approved": false}),
        ),
        (
            "auto_mode_switch.requested",
            "autoModeSwitch.request",
            "session.ui.handlePendingAutoModeSwitch",
            json!({}),
            json!({"response": "yes"}),
            json!("yes"),
        ),
    ]
}

/// A connection with the session `x`, which is in the cloud.
fn in_cloud() -> (Pair, SessionKey) {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    pair.events();
    (pair, starting.session)
}

fn ask(pair: &mut Pair, session: &str, event: &str, mut data: Value) {
    data["requestId"] = json!("r");
    pair.runtime.emit(session, event, data);
    pair.run();
}

/// The asks among what stands in a session's stream.
fn asked(pair: &mut Pair, session: SessionKey) -> Vec<Question> {
    let items = pair.items(session).into_iter();
    items
        .filter_map(|item| if let ItemKind::Ask(question) = item.kind { Some(question) } else { None })
        .collect()
}

fn answer(pair: &mut Pair, question: &Question, answer: Answer) {
    pair.connection.answer(pair.now, question.id(), answer).expect("it is open");
    pair.run();
}

/// What calls of this method have brought.
fn calls(pair: &Pair, method: &str) -> Vec<Value> {
    pair.runtime.calls(method).map(|params| params.decode().expect("it is JSON")).collect()
}

#[test]
fn an_event_asks_by_itself_in_the_cloud_and_is_answered_by_its_call() {
    for (event, _, method, data, result, said) in kinds() {
        let (mut pair, session) = in_cloud();
        ask(&mut pair, "x", event, data.clone());
        let [question] = asked(&mut pair, session).try_into().expect("it is asked once");
        assert_eq!(question.method(), event);
        answer(&mut pair, &question, Answer::result(&result).expect("it is JSON"));
        assert_eq!(calls(&pair, method), [json!({"sessionId": "x", "requestId": "r", "response": said})]);

        // Elsewhere a request asks the same, and the event is one to look at.
        let local = open(&mut pair, "local");
        pair.items(local);
        ask(&mut pair, "local", event, data);
        assert_eq!(items(&mut pair, local), [event]);
    }
}

#[test]
fn an_error_is_said_as_the_runtime_takes_one_in_the_reply_to_the_request() {
    let said = kinds().map(|(event, _, method, data, ..)| {
        let (mut pair, session) = in_cloud();
        ask(&mut pair, "x", event, data);
        let [question] = asked(&mut pair, session).try_into().expect("it is asked once");
        answer(&mut pair, &question, Answer::error("it failed"));
        calls(&pair, method)[0]["response"].clone()
    });
    let unable = json!({"answer": "The user was unable to respond due to an error", "wasFreeform": true});
    let plan = json!({"approved": false, "feedback": "Client did not respond to exit plan mode request"});
    assert_eq!(said, [unable, plan, json!("no")]);
}

/// Whoever answers a kind of request answers the event, too, also if it came before the session's id was known.
#[test]
fn a_claim_on_the_request_claims_the_event() {
    for (event, request, _, data, ..) in kinds() {
        for claim in [request, event] {
            let mut pair = silent_creates(Config::default());
            let starting = create_cloud(&mut pair);
            pair.connection.claim(pair.now, Some(starting.session), Claim::asks(claim));
            ask(&mut pair, "x", event, data.clone());
            assert!(pair.connection.poll_claimed(pair.now).is_none());
            reply(&mut pair, "session.create", json!({"sessionId": "x"}));
            match pair.connection.poll_claimed(pair.now) {
                Some(Claimed::Ask { session, question }) => {
                    assert_eq!((session, &*question.method()), (Some(starting.session), event));
                }
                other => panic!("{event}, {claim}: {other:?}"),
            }
            let items = pair.items(starting.session);
            assert!(items.iter().any(|item| matches!(item.kind, ItemKind::Claimed(_))), "{items:?}");
        }
    }
}

#[test]
fn a_claim_of_the_connections_claims_the_event_of_each_session_in_the_cloud() {
    let (mut pair, session) = in_cloud();
    let claim = |name: &'static str, limit: u64| Claim::asks(name).within(Duration::from_secs(limit));
    pair.connection.claim(pair.now, None, claim(QUESTION.1, 9));
    ask(&mut pair, "x", QUESTION.0, json!({"question": "?"}));
    assert!(
        matches!(pair.connection.poll_claimed(pair.now), Some(Claimed::Ask { session: Some(of), .. }) if of == session)
    );
}

/// An open session is displaced by a resume, which the runtime refuses for one in the cloud.
#[test]
fn what_is_asked_while_a_resume_is_open_is_asked_of_the_session_that_has_its_place_back() {
    for claims in [false, true] {
        let (mut pair, session) = in_cloud();
        if claims {
            pair.connection.claim(pair.now, Some(session), Claim::asks(QUESTION.1));
        }
        pair.items(session);
        let resumed = resume(&mut pair, "x");
        ask(&mut pair, "x", QUESTION.0, json!({"question": "?"}));
        let call = unanswered(&pair, "session.resume").expect("it is open");
        pair.runtime.fail(&call, -32603, "no");
        pair.run();
        assert!(asked(&mut pair, resumed.session).is_empty());
        let question = match pair.connection.poll_claimed(pair.now) {
            Some(Claimed::Ask { session: Some(of), question }) if claims && of == session => question,
            None if !claims => asked(&mut pair, session).pop().expect("it is asked"),
            other => panic!("{other:?}"),
        };
        answer(&mut pair, &question, Answer::raw(Json::text("as it is")));
        let said = json!({"sessionId": "x", "requestId": "r", "response": "as it is"});
        assert_eq!(calls(&pair, QUESTION.2), [said]);
    }
}

/// The session in the cloud ends while a resume has its place, and is not to have that back.
#[test]
fn an_event_asks_nothing_of_a_resume_behind_which_no_session_in_the_cloud_waits_any_more() {
    let (mut pair, session) = in_cloud();
    pair.runtime.emit("x", "session.idle", json!({}));
    pair.run();
    pair.connection.destroy(pair.now, session, Limits::none()).expect("it is open");
    let resumed = resume(&mut pair, "x");
    reply(&mut pair, "session.destroy", json!({"success": true}));
    ask(&mut pair, "x", QUESTION.0, json!({"question": "?"}));
    assert_eq!(items(&mut pair, resumed.session), [QUESTION.0]);
    assert_eq!(items(&mut pair, session).last().map(String::as_str), Some("closed"));
}

#[test]
fn it_is_over_when_it_is_completed_and_when_the_turn_is_aborted() {
    for end in ["user_input.completed", "abort"] {
        let (mut pair, session) = in_cloud();
        ask(&mut pair, "x", QUESTION.0, json!({"question": "?"}));
        let [question] = asked(&mut pair, session).try_into().expect("it is asked once");
        ask(&mut pair, "x", end, json!({}));
        assert!(items(&mut pair, session).contains(&"cancelled".to_owned()), "{end}");
        let late = Answer::result(&json!({"answer": "a", "wasFreeform": false})).expect("it is JSON");
        pair.connection.answer(pair.now, question.id(), late).expect_err("it is over");
        pair.run();
        assert!(calls(&pair, QUESTION.2).is_empty());
    }
}
