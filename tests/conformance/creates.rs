//! Creates, local and in the cloud.

use std::time::Duration;

use pilotwire::mock::Pair;
use pilotwire::sans_io::{Event, Starting};
use pilotwire::{CallError, Cloud, Config, CreateError, Json, Limits, Provider, SessionConfig, SessionEnd};
use serde_json::{Value, json};

use crate::{
    ask, create_cloud, create_local, emit, items, kept, open, outcome, refusal, reply, resume,
    silent_creates, unanswered,
};

#[test]
fn a_local_session_has_what_comes_before_its_reply() {
    let mut pair = silent_creates(Config::default());
    let starting = create_local(&mut pair, "local");
    emit(&mut pair, "local", 1);
    let asked = ask(&mut pair, "local");
    assert_eq!(items(&mut pair, starting.session), ["1", "ask userInput.request"]);
    assert_eq!(refusal(&pair, &asked), None);
}

#[test]
fn a_bad_config_names_the_field_and_puts_nothing_on_the_wire() {
    let mut pair = silent_creates(Config::default());
    let cloud = || SessionConfig::new().cloud(Cloud::new());
    for (config, field) in [
        (cloud().session_id("x"), "sessionId"),
        (cloud().provider(Provider::new("http://127.0.0.1:1")), "provider"),
        (SessionConfig::new().session_id(""), "sessionId"),
    ] {
        match pair.connection.create_session(pair.now, &config, Limits::none()) {
            Err(CreateError::InvalidConfig(error)) => assert_eq!(error.field, field),
            other => panic!("{other:?}"),
        }
    }
    pair.run();
    assert_eq!(pair.runtime.calls("session.create").count(), 0);
    assert_eq!(pair.connection.snapshot(pair.now).sessions.len(), 0);
}

#[test]
fn a_reply_with_another_id_fails_the_create_and_is_undone() {
    let mut pair = silent_creates(Config::default());
    let starting = create_local(&mut pair, "s");
    reply(&mut pair, "session.create", json!({"sessionId": "t"}));
    assert!(matches!(outcome(&mut pair, starting), Some(Err(CreateError::SessionIdMismatch { .. }))));
    let destroyed: Value =
        pair.runtime.calls("session.destroy").last().expect("it is sent").decode().expect("JSON");
    assert_eq!(destroyed, json!({"sessionId": "t"}));
    assert_eq!(items(&mut pair, starting.session), ["closed"]);
    // That this is under way holds no window open, and the id is free.
    assert_eq!(kept(&pair), (0, 0, 0));
    create_local(&mut pair, "s");
}

#[test]
fn a_session_that_is_ended_before_it_is_there_does_not_come_back() {
    let mut pair = silent_creates(Config::default());
    let starting = create_local(&mut pair, "s");
    pair.connection.destroy(pair.now, starting.session, Limits::none()).expect("its id is known");
    pair.run();
    reply(&mut pair, "session.destroy", json!({"success": true}));
    let failed = outcome(&mut pair, starting);
    assert!(
        matches!(failed, Some(Err(CreateError::Call(CallError::SessionEnded(SessionEnd::Destroyed))))),
        "{failed:?}"
    );
    assert_eq!(items(&mut pair, starting.session), ["closed"]);
    // What the late reply tells of is undone, and does not take the id.
    reply(&mut pair, "session.create", json!({}));
    assert_eq!(pair.runtime.calls("session.destroy").count(), 2);
    assert_eq!(pair.connection.session_key(&"s".into()), None);
    assert!(pair.connection.snapshot(pair.now).sessions.is_empty());

    let resumed = resume(&mut pair, "t");
    pair.connection.delete(pair.now, &"t".into(), Limits::none()).expect("it is open");
    pair.run();
    assert!(matches!(outcome(&mut pair, resumed), Some(Err(CreateError::Call(CallError::SessionEnded(_))))));
    assert_eq!(items(&mut pair, resumed.session), ["closed"]);
    reply(&mut pair, "session.resume", json!({"sessionId": "t"}));
    assert_eq!(pair.runtime.calls("session.detach").count(), 1);
    assert!(items(&mut pair, resumed.session).is_empty());
    assert!(pair.connection.snapshot(pair.now).sessions.is_empty());
}

#[test]
fn an_id_that_nobody_gives_is_a_version_4_uuid_of_the_seed() {
    let drawn = || {
        let mut pair = silent_creates(Config::default());
        for _ in 0..2 {
            let local = pair.connection.create_session(pair.now, &SessionConfig::new(), Limits::none());
            let session = local.expect("the config is good").session;
            pair.run();
            let id = pair.connection.session_id(session).expect("it is known").as_str().to_owned();
            let sent = pair.runtime.calls("session.create").last().expect("it is sent").get("sessionId");
            assert_eq!(sent.expect("it has one").decode::<String>().expect("text"), id);
        }
        let ids =
            pair.connection.snapshot(pair.now).sessions.into_iter().filter_map(|session| session.session_id);
        ids.collect::<Vec<String>>()
    };
    let ids = drawn();
    assert_eq!(ids.len(), 2);
    assert_ne!(ids[0], ids[1]);
    for id in &ids {
        let groups: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(groups, [8, 4, 4, 4, 12], "{id}");
        assert!(
            id.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        );
        assert_eq!(id.as_bytes()[14], b'4', "{id}");
        assert!(b"89ab".contains(&id.as_bytes()[19]), "{id}");
    }
    assert_eq!(drawn(), ids);
}

#[test]
fn a_create_or_resume_that_is_refused_here_changes_nothing() {
    let mut pair = silent_creates(Config::default());
    let resident = open(&mut pair, "resident");
    create_cloud(&mut pair);
    let asked = ask(&mut pair, "s");
    emit(&mut pair, "s", 1);
    let before = kept(&pair);
    pair.events();
    let nested = Json::parse("[".repeat(200) + &"]".repeat(200)).expect("JSON");
    let deep = SessionConfig::new().raw_field("deep", nested);
    let created = pair.connection.create_session(pair.now, &deep.clone().session_id("s"), Limits::none());
    assert!(matches!(created, Err(CreateError::Call(CallError::TooDeep { .. }))), "{created:?}");
    for id in ["s", "resident"] {
        let resumed = pair.connection.resume_session(pair.now, &id.into(), &deep, Limits::none());
        assert!(matches!(resumed, Err(CreateError::Call(CallError::TooDeep { .. }))), "{resumed:?}");
    }
    pair.run();
    assert_eq!(kept(&pair), before);
    assert_eq!(refusal(&pair, &asked), None);
    assert!(pair.events().is_empty());
    assert_eq!(pair.connection.snapshot(pair.now).sessions.len(), 2);
    emit(&mut pair, "resident", 1);
    assert_eq!(items(&mut pair, resident), ["1"]);
    let starting = create_local(&mut pair, "s");
    assert_eq!(items(&mut pair, starting.session), ["ask userInput.request", "1"]);
}

/// A pair, and a create of session `x` in it.
type Created = (Pair, Starting);

/// `create_session` is one for both kinds, and they share everything but the id: whatever is done to a create comes
/// out alike.
#[track_caller]
fn alike<T: PartialEq + std::fmt::Debug>(act: impl Fn(&mut Created) -> T) -> T {
    let mut cloud = silent_creates(Config::default());
    let starting = create_cloud(&mut cloud);
    let in_cloud = act(&mut (cloud, starting));
    let mut local = silent_creates(Config::default());
    let starting = create_local(&mut local, "x");
    assert_eq!(act(&mut (local, starting)), in_cloud);
    in_cloud
}

/// How the create has ended, what the stream has given, and which sessions were destroyed.
fn fate((pair, starting): &mut Created) -> (String, Vec<String>, usize) {
    let outcome = match outcome(pair, *starting) {
        None => "none".to_owned(),
        Some(Ok(info)) => format!("{} at {:?}", info.session_id, info.workspace_path),
        Some(Err(error)) => error.to_string(),
    };
    (outcome, items(pair, starting.session), pair.runtime.calls("session.destroy").count())
}

#[test]
fn a_create_that_succeeds_fares_alike_in_the_cloud() {
    let (outcome, items, destroyed) = alike(|created| {
        let pair = &mut created.0;
        emit(pair, "x", 1);
        ask(pair, "x");
        reply(pair, "session.create", json!({"sessionId": "x", "workspacePath": "/w"}));
        emit(pair, "x", 2);
        fate(created)
    });
    assert_eq!(outcome, r#"x at Some("/w")"#);
    assert_eq!((items, destroyed), (vec!["1".into(), "ask userInput.request".into(), "2".into()], 0));
}

#[test]
fn a_create_that_fails_fares_alike_in_the_cloud() {
    let (outcome, items, destroyed) = alike(|created| {
        let pair = &mut created.0;
        let call = unanswered(pair, "session.create").expect("it is open");
        pair.runtime.fail(&call, -32603, "no room");
        pair.run();
        fate(created)
    });
    assert!(outcome.contains("no room"), "{outcome}");
    assert_eq!((items, destroyed), (vec!["closed".into()], 0));
}

#[test]
fn a_create_whose_reply_cannot_be_decoded_fares_alike_in_the_cloud() {
    let (outcome, items, destroyed) = alike(|created| {
        reply(&mut created.0, "session.create", json!({"sessionId": "x", "capabilities": 5}));
        fate(created)
    });
    assert!(outcome.contains("expected a map"), "{outcome}");
    assert_eq!((items, destroyed), (vec!["closed".into()], 1));
}

#[test]
fn a_create_that_is_given_up_fares_alike_in_the_cloud() {
    let (outcome, items, destroyed) = alike(|created| {
        let (pair, starting) = created;
        pair.connection.abandon(pair.now, starting.call);
        pair.run();
        let told = pair.events().iter().filter(|event| matches!(event, Event::Session { .. })).count();
        assert_eq!(told, 1);
        reply(pair, "session.create", json!({"sessionId": "x"}));
        fate(created)
    });
    assert_eq!((outcome.as_str(), items, destroyed), ("none", vec!["closed".into()], 1));
}

#[test]
fn a_create_that_takes_too_long_fares_alike_in_the_cloud() {
    for place in ["cloud", "here"] {
        let mut pair = silent_creates(Config::default());
        let config = match place {
            "cloud" => SessionConfig::new().cloud(Cloud::new()),
            _ => SessionConfig::new().session_id("x"),
        };
        let limits = Limits::none().total(Duration::from_secs(5));
        let starting = pair.connection.create_session(pair.now, &config, limits).expect("the config is good");
        pair.advance(Duration::from_secs(5));
        assert!(matches!(
            outcome(&mut pair, starting),
            Some(Err(CreateError::Call(CallError::Timeout { .. })))
        ));
        pair.advance(Duration::from_secs(60));
        reply(&mut pair, "session.create", json!({"sessionId": "x"}));
        assert_eq!(pair.runtime.calls("session.destroy").count(), 1, "{place}");
        reply(&mut pair, "session.destroy", json!({"success": true}));
        assert_eq!(items(&mut pair, starting.session), ["closed"], "{place}");
        assert_eq!(pair.connection.poll_deadline(), None);
    }
}
