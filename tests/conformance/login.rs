//! A runtime that has no login says so in an error of one kind, whatever it was asked.

use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::Event;
use pilotwire::{CallError, Cloud, Config, CreateError, Json, Limits, SessionConfig, TurnError};
use serde_json::json;

const NOT_AUTHENTICATED: &str =
    "Request models.list failed with message: Not authenticated. Please authenticate first.";
const NO_CLOUD: &str =
    "Request session.create failed with message: session.create cloud requires authentication";

#[test]
fn a_call_a_create_and_a_turn_say_that_nobody_is_logged_in() {
    let script = Script::new()
        .always("slow", [Step::silent()])
        .on("models.list", [Step::error(-32603, NOT_AUTHENTICATED)])
        .on("session.create", [Step::usual()])
        .on("session.create", [Step::error(-32603, NO_CLOUD)])
        .turn([Step::model_error("Execution failed: InvalidArg, No GitHub OAuth token provided")]);
    let mut pair = Pair::connected(Config::default(), script);
    let slow = pair.connection.call(pair.now, "slow", None, Limits::none()).expect("it is open");
    let session = crate::open_at_once(&mut pair, "s");

    pair.connection
        .call(pair.now, "models.list", Some(&Json::empty_object()), Limits::none())
        .expect("it is open");
    pair.run();
    let replies = crate::replies(&mut pair);
    let [(_, Err(error @ CallError::NotLoggedIn(told)))] = &replies[..] else { panic!("{replies:?}") };
    assert_eq!(told.message, NOT_AUTHENTICATED);
    assert_eq!(error.to_string(), format!("not logged in: {NOT_AUTHENTICATED} (code -32603)"));

    let cloud = SessionConfig::new().cloud(Cloud::new());
    pair.connection.create_session(pair.now, &cloud, Limits::none()).expect("the config is good");
    pair.run();
    let events = pair.events();
    assert!(
        matches!(&events[..], [Event::Readable(_), Event::Session { result: Err(CreateError::Call(CallError::NotLoggedIn(told))), .. }]
            | [Event::Session { result: Err(CreateError::Call(CallError::NotLoggedIn(told))), .. }, ..] if told.message == NO_CLOUD),
        "{events:?}"
    );

    pair.connection.send_and_wait(pair.now, session, &"hello".into(), Limits::none()).expect("it is open");
    pair.run();
    let events = pair.events();
    let turn = events.iter().find_map(|event| match event {
        Event::Turn { result: Err(error), .. } => Some(error),
        _ => None,
    });
    assert!(
        matches!(turn, Some(TurnError::NotLoggedIn { message, .. }) if message.contains("No GitHub OAuth")),
        "{events:?}"
    );
    // Nothing else has ended with that.
    crate::reply(&mut pair, "slow", json!({}));
    assert!(matches!(crate::replies(&mut pair)[..], [(call, Ok(_))] if call == slow));
}
