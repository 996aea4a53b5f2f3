use super::*;
use crate::connection::Claim;
use crate::handlers::{Policy, ToolResult};
use crate::session::{Cloud, Tool};

fn wire(handlers: &Handlers, config: SessionConfig) -> serde_json::Value {
    let config = handlers.apply(&config).expect("it is a config");
    config.wire(None).decode().expect("it is JSON")
}

fn refused(handlers: &Handlers, config: SessionConfig) -> String {
    handlers.apply(&config).expect_err("it is refused").to_string()
}

fn of_json(name: &str, value: &'static str) -> SessionConfig {
    SessionConfig::bare().raw_field(name, Json::from_static(value))
}

fn tool(name: &str) -> Handlers {
    Handlers::new().tool_of(Tool::new(name, "x"), async |_: serde_json::Value, _| ToolResult::text("y"))
}

#[test]
fn what_is_installed_decides_what_goes_on_the_wire() {
    let none = Handlers::none();
    assert_eq!(wire(&none, SessionConfig::bare()), serde_json::json!({}));
    assert!(none.is_empty() && none.install(&SessionConfig::bare()).claims().is_empty());
    let handlers = Handlers::new()
        .permissions(Policy::deny_all())
        .on_user_input(async |_, _| "yes".into_user_input())
        .on_pre_tool_use(async |_, _| ())
        .command("deploy", "Deploys", async |_, _| ())
        .transform("tone", async |text, _| text);
    let wire = wire(&handlers, SessionConfig::bare());
    assert_eq!(
        wire,
        serde_json::json!({
            "requestPermission": true,
            "requestUserInput": true,
            "hooks": true,
            "commands": [{"name": "deploy", "description": "Deploys"}],
            "systemMessage": {"mode": "customize", "sections": {"tone": {"action": "transform"}}},
        })
    );
    let claims = handlers.install(&SessionConfig::bare()).claims();
    let methods: Vec<_> = claims.iter().map(Claim::method).collect();
    assert_eq!(
        methods,
        [
            "command.execute",
            "hooks.invoke",
            "permission.requested",
            "systemMessage.transform",
            "userInput.request"
        ]
    );
}

trait IntoUserInput {
    fn into_user_input(self) -> crate::handlers::UserInput;
}

impl IntoUserInput for &str {
    fn into_user_input(self) -> crate::handlers::UserInput {
        self.into()
    }
}

#[test]
fn tools_are_declared_and_claimed_by_name() {
    let handlers = tool("weather");
    let declared = wire(&handlers, SessionConfig::bare());
    assert_eq!(declared, serde_json::json!({"tools": [{"name": "weather", "description": "x"}]}));
    let claims = handlers.install(&SessionConfig::bare()).claims();
    assert_eq!(claims, [Claim::tool("weather")]);
    let limited = handlers.limit(Duration::from_secs(3));
    let claims = limited.install(&SessionConfig::bare()).claims();
    assert_eq!(claims, [Claim::tool("weather").within(Duration::from_secs(3))]);
}

#[test]
fn what_says_the_opposite_is_refused_by_name() {
    let permission = Handlers::new().permissions(Policy::deny_all());
    assert!(
        refused(&permission, of_json("requestPermission", "false")).contains("`requestPermission` is false")
    );
    assert!(permission.apply(&of_json("requestPermission", "true")).is_ok());
    assert!(
        refused(&tool("a"), of_json("tools", "[]"))
            .contains("`tools` is given in the config and by handlers")
    );
    let two = tool("a").tool_of(Tool::new("a", ""), async |_: serde_json::Value, _| "y");
    assert!(refused(&two, SessionConfig::bare()).contains("`tools` has two of the name `a`"));
    let token = Handlers::new().provider_token("default", async |_, _| "secret".to_owned());
    assert!(refused(&token, SessionConfig::bare()).contains("`provider` is not given"));
    let named = Handlers::new().provider_token("b", async |_, _| "secret".to_owned());
    assert!(refused(&named, of_json("providers", r#"[{"name":"a"}]"#)).contains("none of the name `b`"));
    let both = Handlers::new().github_token(async |_, _| crate::handlers::GitHubToken::cancelled());
    assert!(refused(&both, of_json("gitHubToken", r#""x""#)).contains("`gitHubToken`"));
}

#[test]
fn in_the_cloud_a_flag_is_left_out_whose_ask_comes_without_it() {
    let asked = Handlers::new()
        .permissions(Policy::deny_all())
        .on_user_input(async |_, _| "yes".into_user_input())
        .on_elicitation(async |_, _| crate::handlers::Elicitation::decline())
        .on_exit_plan_mode(async |_, _| crate::handlers::ExitPlanMode::reject())
        .on_auto_mode_switch(async |_, _| crate::handlers::AutoModeSwitch::no());
    let cloud = || SessionConfig::bare().cloud(Cloud::new());
    assert_eq!(wire(&asked, cloud()), serde_json::json!({"cloud": {}}));
    let local = wire(&asked, SessionConfig::bare());
    assert_eq!(local.as_object().map(serde_json::Map::len), Some(5), "{local}");
    // What the config says goes out as it is.
    let said = wire(&asked, cloud().request_permission(true));
    assert_eq!(said, serde_json::json!({"cloud": {}, "requestPermission": true}));
    // Of what the cloud does not have, the error is to name the field.
    let hooks = wire(&Handlers::new().on_pre_tool_use(async |_, _| ()), cloud());
    assert_eq!(hooks, serde_json::json!({"cloud": {}, "hooks": true}));
}

#[test]
fn providers_are_flagged_where_they_stand() {
    let token = Handlers::new()
        .provider_token("default", async |_, _| "secret".to_owned())
        .provider_token("b", async |_, _| "secret".to_owned());
    let config = of_json("provider", r#"{"baseUrl":"x","hasBearerTokenProvider":false}"#)
        .raw_field("providers", Json::from_static(r#"[{"name":"a"},{"name":"b","baseUrl":"y"}]"#));
    assert_eq!(
        wire(&token, config),
        serde_json::json!({
            "provider": {"baseUrl": "x", "hasBearerTokenProvider": true},
            "providers": [{"name": "a"}, {"name": "b", "baseUrl": "y", "hasBearerTokenProvider": true}],
        })
    );
}

#[test]
fn sections_that_the_config_has_stay_as_they_are() {
    let handlers =
        Handlers::new().transform("tone", async |text, _| text).transform("safety", async |_, _| None);
    let config = of_json(
        "systemMessage",
        r#"{"mode":"append","content":"x","sections":{"tone":{"action":"remove"}}}"#,
    );
    assert_eq!(
        wire(&handlers, config)["systemMessage"],
        serde_json::json!({
            "mode": "customize",
            "content": "x",
            "sections": {"tone": {"action": "remove"}, "safety": {"action": "transform"}},
        })
    );
    assert!(refused(&handlers, of_json("systemMessage", "7")).contains("`systemMessage` is no object"));
}

#[test]
fn only_tools_can_be_changed_later() {
    let (declared, handlers) = tool("a").only_tools().expect("they are tools");
    assert_eq!(declared.as_str(), r#"[{"name":"a","description":"x"}]"#);
    assert!(handlers.contains_key("a"));
    assert!(tool("a").permissions(Policy::deny_all()).only_tools().is_err());
    assert_eq!(Handlers::none().only_tools().expect("they are none").0.as_str(), "[]");
}

#[test]
fn sessions_share_what_is_installed_until_the_handlers_are_changed_or_depend_on_the_config() {
    let config = SessionConfig::bare();
    let tool =
        |handlers: Handlers, name: &str| handlers.tool_of(Tool::new(name, ""), async |_: Json, _| "it");
    let handlers = tool(Handlers::new(), "weather");
    let (first, second) = (handlers.install(&config), handlers.clone().install(&config));
    assert!(Arc::ptr_eq(&first, &second));
    let more = tool(handlers.clone(), "time").install(&config);
    assert_eq!((first.tools.len(), more.tools.len()), (1, 2));
    assert!(Arc::ptr_eq(&first, &handlers.install(&config)), "a clone's change is the clone's");
    let policy = handlers.permissions(Policy::deny_all());
    assert!(!Arc::ptr_eq(&policy.install(&config), &policy.install(&config)));
}
