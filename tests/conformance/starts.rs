//! Creates and resumes that take more than one call: their steps, their one outcome, and their undoing.

use std::time::Duration;

use pilotwire::error::TimeLimit;
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::{Event, Starting};
use pilotwire::{CallError, Claim, Config, CreateError, Json, Limits, Notice, SessionConfig, SessionId};
use serde_json::json;

use crate::{items, outcome, reply, unanswered};

const REGISTER: &str = "session.eventLog.registerInterest";
const OPTIONS: &str = "session.options.update";

/// A connection in which every call of a start is answered when the test says so.
fn silent() -> Pair {
    let silent = ["session.create", "session.resume", REGISTER, OPTIONS, "session.skills.reload"];
    let script =
        silent.into_iter().fold(Script::new(), |script, method| script.always(method, [Step::silent()]));
    Pair::connected(Config::default(), script)
}

/// A create of session `s` with the option `coauthorEnabled`, and a claim that needs interest.
fn create(pair: &mut Pair, limits: Limits) -> Starting {
    let config = SessionConfig::new().session_id("s");
    let config = config.field("coauthorEnabled", &true).expect("it is JSON");
    let starting = pair.connection.create_session(pair.now, &config, limits).expect("the config is good");
    pair.connection.claim(pair.now, Some(starting.session), Claim::asks("command.queued"));
    pair.run();
    starting
}

fn created(pair: &mut Pair) {
    reply(pair, "session.create", json!({"sessionId": "s"}));
}

fn fail(pair: &mut Pair, method: &str) {
    let call = unanswered(pair, method).unwrap_or_else(|| panic!("a call of {method} is open"));
    pair.runtime.fail(&call, -32603, "no");
    pair.run();
}

fn params(pair: &Pair, method: &str) -> Vec<Json> {
    pair.runtime.calls(method).cloned().collect()
}

fn count(pair: &Pair, method: &str) -> usize {
    pair.runtime.calls(method).count()
}

#[test]
fn a_create_is_done_when_its_steps_are_done_one_after_the_other() {
    let mut pair = silent();
    let starting = create(&mut pair, Limits::none());
    created(&mut pair);
    let expected = r#"{"sessionId":"s","eventType":"command.queued"}"#;
    assert_eq!(params(&pair, REGISTER).iter().map(Json::as_str).collect::<Vec<_>>(), [expected]);
    assert!(outcome(&mut pair, starting).is_none() && count(&pair, OPTIONS) == 0);
    reply(&mut pair, REGISTER, json!({"handle": "h"}));
    let expected = r#"{"sessionId":"s","coauthorEnabled":true}"#;
    assert_eq!(params(&pair, OPTIONS).iter().map(Json::as_str).collect::<Vec<_>>(), [expected]);
    assert!(outcome(&mut pair, starting).is_none());
    reply(&mut pair, OPTIONS, json!({}));
    assert!(outcome(&mut pair, starting).expect("it is done").is_ok());
}

#[test]
fn events_and_asks_come_while_the_steps_go_on() {
    let mut pair = silent();
    let starting = create(&mut pair, Limits::none());
    created(&mut pair);
    crate::emit(&mut pair, "s", 1);
    crate::ask(&mut pair, "s");
    assert_eq!(items(&mut pair, starting.session), ["1", "ask userInput.request"]);
}

#[test]
fn a_step_that_fails_fails_the_create_and_what_was_made_is_destroyed() {
    for failing in [REGISTER, OPTIONS] {
        let mut pair = silent();
        let starting = create(&mut pair, Limits::none());
        created(&mut pair);
        if failing == OPTIONS {
            reply(&mut pair, REGISTER, json!({"handle": "h"}));
        }
        fail(&mut pair, failing);
        match outcome(&mut pair, starting) {
            Some(Err(CreateError::Step { method, error: CallError::Rpc(error) })) => {
                assert_eq!((&*method, &*error.message), (failing, "no"));
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(count(&pair, "session.destroy"), 1);
        assert_eq!(items(&mut pair, starting.session), ["closed"]);
        assert!(pair.connection.session_key(&SessionId::from("s")).is_none());
    }
}

#[test]
fn a_step_that_fails_fails_the_resume_and_the_session_is_detached_from() {
    let mut pair = silent();
    let id = SessionId::from("s");
    let starting = pair.connection.resume_session(pair.now, &id, &SessionConfig::new(), Limits::none());
    let starting = starting.expect("the config is good");
    pair.connection.claim(pair.now, Some(starting.session), Claim::asks("command.queued"));
    pair.run();
    reply(&mut pair, "session.resume", json!({"sessionId": "s"}));
    fail(&mut pair, REGISTER);
    let failed = outcome(&mut pair, starting);
    assert!(
        matches!(&failed, Some(Err(CreateError::Step { method, .. })) if method == REGISTER),
        "{failed:?}"
    );
    assert_eq!((count(&pair, "session.detach"), count(&pair, "session.destroy")), (1, 0));
}

#[test]
fn a_step_that_is_answered_with_success_false_has_failed() {
    let mut pair = silent();
    let starting = create(&mut pair, Limits::none());
    created(&mut pair);
    reply(&mut pair, REGISTER, json!({"handle": "h"}));
    reply(&mut pair, OPTIONS, json!({"success": false}));
    let failed = outcome(&mut pair, starting);
    let not_confirmed = matches!(
        &failed,
        Some(Err(CreateError::Step { method, error: CallError::NotConfirmed { .. } })) if method == OPTIONS
    );
    assert!(not_confirmed, "{failed:?}");
    assert_eq!(count(&pair, "session.destroy"), 1);
}

#[test]
fn a_session_whose_steps_go_on_is_not_resumed() {
    let mut pair = silent();
    let starting = create(&mut pair, Limits::none());
    created(&mut pair);
    let (id, config) = (SessionId::from("s"), SessionConfig::new());
    let refused = pair.connection.resume_session(pair.now, &id, &config, Limits::none());
    assert!(matches!(refused, Err(CreateError::IdInUse(_))), "{refused:?}");
    reply(&mut pair, REGISTER, json!({"handle": "h"}));
    reply(&mut pair, OPTIONS, json!({}));
    assert!(outcome(&mut pair, starting).expect("it is done").is_ok());
    pair.connection.resume_session(pair.now, &id, &config, Limits::none()).expect("now it is");
}

#[test]
fn a_claim_among_the_steps_of_a_start_is_one_of_them() {
    let mut pair = silent();
    let starting = create(&mut pair, Limits::none());
    created(&mut pair);
    for claim in ["mcp.oauth_required", "command.queued"] {
        pair.connection.claim(pair.now, Some(starting.session), Claim::asks(claim));
    }
    pair.run();
    assert_eq!(count(&pair, REGISTER), 1, "one step after the other");
    reply(&mut pair, REGISTER, json!({"handle": "h"}));
    let asked = params(&pair, REGISTER);
    let asked: Vec<_> = asked.iter().map(Json::as_str).collect();
    let expected = [
        r#"{"sessionId":"s","eventType":"command.queued"}"#,
        r#"{"sessionId":"s","eventType":"mcp.oauth_required"}"#,
    ];
    assert_eq!(asked, expected);
    assert!(outcome(&mut pair, starting).is_none());
    reply(&mut pair, REGISTER, json!({"handle": "i"}));
    reply(&mut pair, OPTIONS, json!({}));
    assert!(outcome(&mut pair, starting).expect("it is done").is_ok());
}

#[test]
fn a_claim_while_another_is_being_resumed_registers_when_the_place_is_given_back() {
    let mut pair = silent();
    let resident = crate::open(&mut pair, "s");
    let resumed = crate::resume(&mut pair, "s");
    pair.connection.claim(pair.now, Some(resident), Claim::asks("command.queued"));
    pair.run();
    assert_eq!(count(&pair, REGISTER), 0);
    fail(&mut pair, "session.resume");
    assert!(outcome(&mut pair, resumed).expect("it has failed").is_err());
    assert_eq!(count(&pair, REGISTER), 1);
}

#[test]
fn interest_that_cannot_be_registered_in_an_open_session_is_told_of() {
    let mut pair = silent();
    let key = crate::open(&mut pair, "s");
    pair.connection.claim(pair.now, Some(key), Claim::asks("command.queued"));
    pair.run();
    fail(&mut pair, REGISTER);
    let told = pair.events();
    let [Event::Notice(Notice::InterestNotRegistered { session_id, event_type, error })] = &told[..] else {
        panic!("{told:?}");
    };
    assert_eq!((session_id.as_str(), &**event_type), ("s", "command.queued"));
    assert!(matches!(error, CallError::Rpc(error) if error.message == "no"), "{error:?}");
    // The next claim tries again.
    pair.connection.unclaim(pair.now, Some(key), Claim::asks("command.queued"));
    pair.connection.claim(pair.now, Some(key), Claim::asks("command.queued"));
    pair.run();
    assert_eq!(count(&pair, REGISTER), 2);
}

#[test]
fn skills_are_reloaded_after_a_resume_as_far_as_that_goes() {
    let mut pair = silent();
    let config = SessionConfig::new().field("enableSkills", &true).expect("it is JSON");
    let id = SessionId::from("s");
    let starting = pair.connection.resume_session(pair.now, &id, &config, Limits::none());
    let starting = starting.expect("the config is good");
    pair.run();
    reply(&mut pair, "session.resume", json!({"sessionId": "s"}));
    fail(&mut pair, "session.skills.reload");
    assert!(outcome(&mut pair, starting).expect("it is done").is_ok());
}

#[test]
fn a_start_that_is_given_up_among_its_steps_is_undone() {
    let mut pair = silent();
    let starting = create(&mut pair, Limits::none());
    created(&mut pair);
    pair.connection.abandon(pair.now, starting.call);
    pair.run();
    let left = outcome(&mut pair, starting);
    assert!(matches!(left, Some(Err(CreateError::Call(CallError::Cancelled)))), "{left:?}");
    assert_eq!(count(&pair, "session.destroy"), 1);
    reply(&mut pair, REGISTER, json!({"handle": "h"}));
    assert_eq!(count(&pair, OPTIONS), 0, "nothing more is done for it");
}

#[test]
fn the_limits_of_a_create_hold_for_its_steps() {
    let mut pair = silent();
    let starting = create(&mut pair, Limits::none().total(Duration::from_secs(5)));
    pair.advance(Duration::from_secs(3));
    created(&mut pair);
    pair.advance(Duration::from_secs(3));
    match outcome(&mut pair, starting) {
        Some(Err(CreateError::Call(CallError::Timeout { method, limit: TimeLimit::Total(_) }))) => {
            assert_eq!(method, "session.create");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(count(&pair, "session.destroy"), 1);
}

#[test]
fn a_start_ends_with_its_session_or_the_connection() {
    let mut pair = silent();
    let starting = create(&mut pair, Limits::none());
    created(&mut pair);
    pair.runtime.notify("session.lifecycle", json!({"type": "session.deleted", "sessionId": "s"}));
    pair.run();
    let ended = outcome(&mut pair, starting);
    assert!(matches!(ended, Some(Err(CreateError::Call(CallError::SessionEnded(_))))), "{ended:?}");
    assert_eq!(count(&pair, "session.destroy"), 0, "there is nothing to undo");

    let mut pair = silent();
    let starting = create(&mut pair, Limits::none());
    created(&mut pair);
    pair.runtime.end();
    pair.run();
    let ended = outcome(&mut pair, starting);
    assert!(matches!(ended, Some(Err(CreateError::Call(CallError::Closed(_))))), "{ended:?}");
}

#[test]
fn a_step_that_the_runtime_could_not_read_fails_the_start() {
    let mut pair = silent();
    let starting = create(&mut pair, Limits::none());
    created(&mut pair);
    pair.runtime.frame(r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"what?"}}"#);
    pair.run();
    let failed = outcome(&mut pair, starting);
    assert!(
        matches!(failed, Some(Err(CreateError::Step { error: CallError::Uncorrelated(_), .. }))),
        "{failed:?}"
    );
}

#[test]
fn a_claim_in_a_session_that_is_open_registers_at_once_and_once() {
    let mut pair = Pair::connected(Config::default(), Script::new());
    let key = crate::open_at_once(&mut pair, "s");
    for _ in 0..2 {
        pair.connection.claim(pair.now, Some(key), Claim::asks("mcp.oauth_required"));
    }
    pair.connection.claim(pair.now, Some(key), Claim::asks("permission.requested"));
    pair.run();
    let expected = r#"{"sessionId":"s","eventType":"mcp.oauth_required"}"#;
    assert_eq!(params(&pair, REGISTER).iter().map(Json::as_str).collect::<Vec<_>>(), [expected]);
}

#[test]
fn a_start_without_steps_is_one_call() {
    let mut pair = Pair::connected(Config::default(), Script::new());
    crate::open_at_once(&mut pair, "s");
    assert_eq!((count(&pair, REGISTER), count(&pair, OPTIONS)), (0, 0));
}
