//! Configs that are refused before anything is sent, and what the client's mode adds to those that are not.

use pilotwire::mock::{Pair, Script};
use pilotwire::sans_io::{Event, ItemKind};
use pilotwire::{
    ClientMode, Cloud, Config, CreateError, Json, Limits, SessionConfig, SessionId, Tool, ToolSet,
};
use serde_json::{Value, json};

fn refused(pair: &mut Pair, config: &SessionConfig, resumed: Option<&str>) -> String {
    let (now, limits) = (pair.now, Limits::none());
    let started = match resumed {
        Some(id) => pair.connection.resume_session(now, &SessionId::from(id), config, limits),
        None => pair.connection.create_session(now, config, limits),
    };
    let Err(CreateError::InvalidConfig(error)) = started else { panic!("{config:?} is taken") };
    error.field
}

#[test]
fn what_is_wrong_is_named_and_nothing_is_sent() {
    let mut pair = Pair::connected(Config::default(), Script::new());
    let sent = pair.runtime.received().len();
    let with = |name: &str, value: &'static str| {
        SessionConfig::new().raw_field(name, Json::parse(value).expect("it is JSON"))
    };
    for (config, resumed, field) in [
        (with("streeming", "true"), None, "streeming"),
        (with("streaming", "1"), None, "streaming"),
        (with("mcpServers", r#"{"a":7}"#), None, "mcpServers"),
        (with("availableTools", r#"["*"]"#), None, "availableTools"),
        (with("disableResume", "true"), None, "disableResume"),
        (with("trustWorkingDirectory", r#""session""#), Some("s"), "trustWorkingDirectory"),
        (with("name", r#""n""#).cloud(Cloud::new()), None, "name"),
        (SessionConfig::new().tools([Tool::new("a", ""), Tool::new("a", "")]), None, "tools"),
        (
            SessionConfig::new().tools([Tool::new("a", "").field("defer", &7).expect("it is JSON")]),
            None,
            "tools",
        ),
        (SessionConfig::new().available_tool_set(ToolSet::new().builtin("a:b")), None, "availableTools"),
        (SessionConfig::bare().raw_field("modle", Json::text("m")), None, "modle"),
    ] {
        assert_eq!(refused(&mut pair, &config, resumed), field);
    }
    pair.run();
    assert_eq!(pair.runtime.received().len(), sent);
    assert!(pair.connection.snapshot(pair.now).sessions.is_empty(), "no session is left of it");
}

#[test]
fn what_is_unchecked_goes_out_as_it_is() {
    let mut pair = Pair::connected(Config::default(), Script::new());
    let config = SessionConfig::new().session_id("s").raw_field("streeming", Json::text("x")).unchecked();
    let session =
        pair.connection.create_session(pair.now, &config, Limits::none()).expect("it is sent").session;
    pair.run();
    let sent: Value =
        pair.runtime.calls("session.create").next().expect("it came").decode().expect("it is JSON");
    assert_eq!(sent["streeming"], "x");
    assert!(pair.items(session).iter().any(|item| matches!(item.kind, ItemKind::Event(_))));
}

#[test]
fn a_session_of_the_empty_mode_that_is_refused_its_options_is_undone() {
    let script = Script::new().on("session.options.update", [pilotwire::mock::Step::error(-32603, "no")]);
    let mut pair = Pair::connected(Config::default().client_mode(ClientMode::Empty), script);
    assert_eq!(refused(&mut pair, &SessionConfig::new(), None), "availableTools");
    let config = SessionConfig::new().session_id("s").available_tool_set(ToolSet::isolated());
    pair.connection.create_session(pair.now, &config, Limits::none()).expect("the config is good");
    pair.run();
    let failed = pair.events().into_iter().any(|event| {
        matches!(event, Event::Session { result: Err(CreateError::Step { method, .. }), .. } if method == "session.options.update")
    });
    assert!(failed);
    assert_eq!(pair.runtime.calls("session.destroy").count(), 1);
    let sent: Value =
        pair.runtime.calls("session.create").next().expect("it came").decode().expect("it is JSON");
    assert_eq!(sent["memory"], json!({"enabled": false}));
}

#[test]
fn a_cloud_session_keeps_what_it_can_be_told() {
    let mut pair = Pair::connected(Config::default(), Script::new());
    let config = SessionConfig::new()
        .cloud(Cloud::repository("octo", "demo"))
        .hooks(false)
        .raw_field("enableSkills", Json::parse("false").expect("it is JSON"));
    pair.connection.create_session(pair.now, &config, Limits::none()).expect("the config is good");
    pair.run();
    let sent: Value =
        pair.runtime.calls("session.create").next().expect("it came").decode().expect("it is JSON");
    assert_eq!((sent.get("hooks"), sent.get("enableSkills")), (None, Some(&json!(false))));
}
