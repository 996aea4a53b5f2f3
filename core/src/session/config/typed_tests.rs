use super::*;
use crate::json::Json;
use crate::session::config::Start;
use serde_json::{Value, json};

fn wire(config: &SessionConfig) -> Value {
    config.wire(None).decode().expect("it is JSON")
}

#[test]
fn objects_words_and_paths_go_by_their_names_on_the_wire() {
    let config = SessionConfig::new()
        .reasoning_summary(enums::ReasoningSummary::Concise)
        .mcp_servers([("files", build::McpServerConfigStdio::new("mcp-files"))])
        .skill_directories(["/a", "/b"])
        .config_dir("/c")
        .feature_flags([("x", true)])
        .memory(build::MemoryConfiguration::new(false))
        .provider(build::ProviderConfig::new("http://localhost").api_key("k").model_id("m"))
        .tools([build::ProtocolExternalToolDefinition::new("t", "").title("T").into()]);
    let expected = json!({
        "toolFilterPrecedence": "excluded",
        "envValueMode": "direct",
        "reasoningSummary": "concise",
        "mcpServers": {"files": {"command": "mcp-files"}},
        "skillDirectories": ["/a", "/b"],
        "configDir": "/c",
        "featureFlags": {"x": true},
        "memory": {"enabled": false},
        "provider": {"baseUrl": "http://localhost", "apiKey": "k", "modelId": "m"},
        "tools": [{"name": "t", "description": "", "title": "T"}],
    });
    assert_eq!(wire(&config), expected);
    config.check(Start::Create).expect("it is good");
    let resume = SessionConfig::bare().continue_pending_work(true).session_id("s");
    assert_eq!(wire(&resume), json!({"continuePendingWork": true}));
    resume.check(Start::Resume).expect("it is good");
}

/// Each field of the table has a setter: what the setters of this file and of the config write is all that it names.
#[test]
fn there_is_a_setter_for_each_field() {
    use pilotwire_protocol::{View, view};

    let source = concat!(include_str!("typed.rs"), include_str!("mod.rs"));
    let snake = |name: &str| {
        let mut snake = String::new();
        for letter in name.replace("gitHub", "github").replace("GitHub", "Github").chars() {
            if letter.is_ascii_uppercase() {
                snake.push('_');
            }
            snake.push(letter.to_ascii_lowercase());
        }
        snake.replace("o_auth", "oauth")
    };
    let without: Vec<&str> = view::SessionCreateRequest::SHAPE
        .members()
        .chain(view::SessionResumeRequest::SHAPE.members())
        .filter(|name| {
            let setter = snake(name);
            ![format!(" {setter}("), format!(" {setter}: \"")]
                .iter()
                .any(|form| source.contains(form.as_str()))
        })
        .collect();
    // Trace contexts are one value; the rest is deprecated, or of no type.
    assert_eq!(
        without,
        [
            "traceparent",
            "tracestate",
            "shellInitProfile",
            "traceparent",
            "tracestate",
            "factories",
            "workflows",
            "shellInitProfile"
        ]
    );
}

#[test]
fn a_config_comes_back_from_a_file() {
    let config = SessionConfig::new()
        .model("gpt-5")
        .custom_agents([build::CustomAgentConfig::new("a", "p")])
        .raw_field("newer", Json::from_static(r#"{"z":1,"a":[null]}"#));
    let text = serde_json::to_string(&config).expect("it has a text");
    assert!(text.contains(r#""newer":{"z":1,"a":[null]}"#), "{text}");
    let back: SessionConfig = serde_json::from_str(&text).expect("it is a config");
    assert_eq!(wire(&back), wire(&config));
    let twice = serde_json::from_str::<SessionConfig>(r#"{"model":"a","model":"b"}"#);
    assert!(twice.expect_err("one of them").to_string().contains("`model` is there twice"));
    assert!(serde_json::from_str::<SessionConfig>("[]").is_err());
}
