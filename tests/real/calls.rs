//! The typed calls of sessions and of the runtime, against the real runtime.

use pilotwire::calls::{Input, LifecycleItem, ModelSwitch, NoAnswerAs, Setting};
use pilotwire::handlers::{Elicitation, HandlerError, Handlers, Permission};
use pilotwire::types::{TypedEvent, build, enums};
use pilotwire::{Attachment, CallError, CreateError, Prompt, SessionConfig, Tool};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use crate::client::{Started, compact, within};

#[tokio::test]
async fn the_runtime_is_asked_about_itself_and_its_sessions() {
    let started = Started::new("calls-runtime", Script::new().otherwise([Reply::text("Hi.")])).await;
    let client = &started.client;
    let mut lifecycle = client.lifecycle().without_updates();
    assert_eq!(within(client.ping()).await.expect("it answers").view().message(), "pong");
    assert_eq!(within(client.status()).await.expect("it answers").view().protocol_version(), 3);
    assert!(!within(client.auth_status()).await.expect("it answers").view().is_authenticated());
    let (one, two) = (client.models(), client.models());
    for models in [one, two] {
        let refused = within(models).await.expect_err("nobody is logged in");
        assert!(matches!(refused, CallError::NotLoggedIn(_)), "{refused:?}");
    }
    assert_eq!(within(client.last_session()).await.expect("it answers"), None);
    assert_eq!(within(client.foreground()).await.expect("it answers"), None);

    let (session, _events) = started.session(started.config()).await;
    within(session.send_and_wait("hello")).await.expect("it ends well");
    started.written(session.id(), "user.message").await;
    assert_eq!(within(client.last_session()).await.expect("it answers").as_ref(), Some(session.id()));
    let known =
        within(client.session_metadata(session.id())).await.expect("it answers").expect("it is known");
    assert_eq!(known.view().summary().as_deref(), Some("hello"));
    let missing = within(client.session_metadata(&"no-such-session".into())).await.expect("it answers");
    assert!(missing.is_none());
    for (filter, count) in [
        (build::SessionListFilter::new(), 1),
        (build::SessionListFilter::new().cwd(&started.directory().to_string_lossy()), 1),
        (build::SessionListFilter::new().cwd("/nowhere"), 0),
    ] {
        let listed = within(client.sessions(filter)).await.expect("it answers");
        assert_eq!(listed.view().sessions().len(), count);
    }
    let refused = within(client.set_foreground(session.id())).await.expect_err("it has no user interface");
    assert!(matches!(refused, CallError::NotConfirmed { .. }), "{refused:?}");
    let unknown = within(client.delete_session(&"no-such-session".into())).await.expect_err("there is none");
    assert!(unknown.to_string().contains("not found for no-such-session"), "{unknown}");
    within(client.delete_session(session.id())).await.expect("it is deleted");
    let deleted = async {
        loop {
            if let Some(LifecycleItem::Event(event)) = lifecycle.next().await
                && event.view().r#type() == enums::SessionLifecycleType::SessionDeleted
            {
                return event;
            }
        }
    };
    assert_eq!(within(deleted).await.view().session_id(), session.id().as_str());
    started.end().await;
}

#[tokio::test]
async fn a_session_is_read_and_changed() {
    let script = Script::new().otherwise([Reply::text("Hi."), Reply::text("A summary.")]);
    let started = Started::new("calls-session", script).await;
    let (session, _events) = started.session(started.config()).await;
    within(session.send_and_wait("hello")).await.expect("it ends well");

    assert_eq!(within(session.model()).await.expect("it answers").view().model_id().as_deref(), Some("m1"));
    let switched = within(session.set_model("m1")).await.expect("it is switched");
    assert_eq!(switched.view().status().as_deref(), Some("applied"));
    let switch = ModelSwitch::new("m1").auto_tier(Setting::Reset);
    within(session.set_model(switch)).await.expect_err("only `auto` has one");
    within(session.set_auto_tier(None)).await.expect_err("only `auto` has one");

    assert_eq!(within(session.mode()).await.expect("it answers"), enums::SessionMode::Interactive);
    within(session.set_mode(enums::SessionMode::Plan)).await.expect("it is set");
    assert_eq!(within(session.mode()).await.expect("it answers"), enums::SessionMode::Plan);
    within(session.set_mode(enums::SessionMode::Interactive)).await.expect("it is set");
    assert_eq!(within(session.name()).await.expect("it answers").as_deref(), Some("hello"));
    within(session.set_name("mine")).await.expect("it is set");
    assert_eq!(within(session.name()).await.expect("it answers").as_deref(), Some("mine"));

    let warning = build::LogRequest::new("careful").level(enums::SessionLogLevel::Warning);
    let event = within(session.log(warning)).await.expect("it is told");
    let history = within(session.history()).await.expect("it answers");
    let told = history.view().events().into_iter().find(|known| known.id() == event.as_str());
    assert!(told.is_some_and(|told| matches!(told.typed(), TypedEvent::SessionWarning(_))));
    let plan = session.plan();
    assert!(!within(plan.read()).await.expect("it answers").view().exists());
    within(plan.update("do it")).await.expect("it is written");
    assert_eq!(within(plan.read()).await.expect("it answers").view().content().as_deref(), Some("do it"));
    within(plan.delete()).await.expect("it is deleted");
    let queue = session.queue();
    assert_eq!(within(queue.items()).await.expect("it answers").view().items().len(), 0);
    assert!(!within(queue.remove_most_recent()).await.expect("it answers"));
    within(queue.clear()).await.expect("it is cleared");
    let permissions = session.permissions();
    assert_eq!(within(permissions.mode()).await.expect("it answers"), enums::PermissionMode::Manual);
    let refused = within(permissions.set_mode(enums::PermissionMode::Assisted)).await.expect_err("it is off");
    assert!(matches!(refused, CallError::NotConfirmed { .. }), "{refused:?}");
    within(permissions.approve_all(true)).await.expect("it is set");
    assert_eq!(within(permissions.mode()).await.expect("it answers"), enums::PermissionMode::Manual);
    within(permissions.reset()).await.expect("it is reset");
    let pending = within(session.pending()).await.expect("it answers");
    assert_eq!((pending.permissions().count(), pending.tools().count()), (0, 0));

    let fork = within(session.fork(None)).await.expect("it is forked");
    let config = started.config();
    let (forked, _events) =
        within(started.client.resume_session(&fork, config, ())).await.expect("it is resumed");
    let history = within(forked.history()).await.expect("it answers");
    let prompts = |event: &TypedEvent<'_>| matches!(event, TypedEvent::UserMessage(_));
    assert_eq!(history.view().events().into_iter().filter(|event| prompts(&event.typed())).count(), 1);
    let compacted = compact(&session).await;
    assert!(compacted.view().summary_content().is_some_and(|summary| summary.contains("A summary.")));
    started.end().await;
}

#[tokio::test]
async fn what_a_session_has_used_up_is_told() {
    let started = Started::new("calls-usage", Script::new().otherwise([Reply::text("Hi.")])).await;
    let (session, _events) = started.session(started.config()).await;
    within(session.send_and_wait("hello")).await.expect("it ends well");
    let usage = within(session.usage()).await.expect("it answers");
    assert_eq!(usage.view().total_user_requests(), 1);
    assert!(usage.view().model_metrics().get("m1").is_some(), "{usage:?}");
    started.end().await;
}

#[derive(Debug, PartialEq, serde::Deserialize, schemars::JsonSchema)]
struct Weather {
    city: String,
    degrees: i32,
}

#[tokio::test]
async fn an_answer_comes_as_a_type() {
    let script = Script::new()
        .on("fits", [Reply::text(r#"{"city":"Rome","degrees":31}"#)])
        .on("does not", [Reply::text("It is hot.")]);
    let started = Started::new("calls-structured", script).await;
    let (session, _events) = started.session(started.config()).await;
    let weather: Weather = within(session.send_and_wait_as("fits")).await.expect("it fits");
    assert_eq!(weather, Weather { city: "Rome".to_owned(), degrees: 31 });
    let error = within(session.send_and_wait_as::<Weather>("does not")).await.expect_err("it does not");
    assert!(matches!(&error, NoAnswerAs::Unfit { text, .. } if text == "It is hot."), "{error:?}");
    started.end().await;
}

#[tokio::test]
async fn the_user_is_asked() {
    let started = Started::new("calls-ui", Script::new()).await;
    let (plain, _events) = started.session(started.config()).await;
    let refused = within(plain.ui().confirm("yes")).await.expect_err("nobody shows forms");
    assert!(matches!(refused, CallError::NotOffered { .. }), "{refused:?}");

    let handlers = Handlers::new().on_elicitation(async |asked, _| {
        Ok::<_, HandlerError>(match &*asked.view().message() {
            "yes" => Elicitation::accept([("confirmed", true)]),
            "which" => Elicitation::accept([("selection", "b")]),
            "text" => Elicitation::accept([("value", "hello")]),
            _ => Elicitation::decline(),
        })
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let ui = session.ui();
    assert!(within(ui.confirm("yes")).await.expect("it is answered"));
    assert!(!within(ui.confirm("no")).await.expect("it is answered"));
    let choice = within(ui.select("which", ["a", "b"])).await.expect("it is answered");
    assert_eq!(choice.as_deref(), Some("b"));
    let text =
        within(ui.input("text", &Input::new().title("T").max_length(9))).await.expect("it is answered");
    assert_eq!(text.as_deref(), Some("hello"));
    let form = json!({"type": "object", "properties": {"a": {"type": "boolean"}}});
    let reply = within(ui.elicitation("no", &form).expect("it is JSON")).await.expect("it is answered");
    assert_eq!(reply.view().action(), enums::UIElicitationResponseAction::Decline);
    started.end().await;
}

#[tokio::test]
async fn what_waited_before_a_resume_is_answered_after_it() {
    let script =
        Script::new().on("weather", [Reply::tool("get_weather", json!({})), Reply::text("It is sunny.")]);
    let started = Started::new("calls-pending", script).await;
    let tool = || Tool::new("get_weather", "The weather").skip_permission();
    let config = || started.config().tools([tool()]);
    let (session, mut events) = started.session(config()).await;
    within(session.send("weather")).await.expect("it is taken");
    let asked = async {
        loop {
            let item = events.next().await.expect("it goes on");
            if let pilotwire::ItemKind::Ask(ask) = item.kind
                && ask.method() == "external_tool.requested"
            {
                return ask;
            }
        }
    };
    let ask = within(asked).await;
    let pending = within(session.pending()).await.expect("it answers");
    let names: Vec<_> = pending.tools().map(|tool| tool.view().tool_name().into_owned()).collect();
    assert_eq!(names, ["get_weather"]);
    within(session.detach()).await.expect("it is left");
    drop((ask, pending));
    let resume = config().continue_pending_work(true);
    let (session, mut events) = within(started.client.resume_session(&session.id().clone(), resume, ()))
        .await
        .expect("it is resumed");
    let pending = within(session.pending()).await.expect("it answers");
    let waiting: Vec<_> = pending.tools().collect();
    assert_eq!(waiting.len(), 1, "it waits still");
    within(waiting[0].answer("sunny")).await.expect("it is taken");
    let idle = async {
        loop {
            let item = events.next().await.expect("it goes on");
            if let pilotwire::ItemKind::Event(event) = item.kind
                && event.event_type() == "session.idle"
            {
                return;
            }
        }
    };
    within(idle).await;
    assert!(within(session.answer_permission("none", Permission::approve_once())).await.is_err());
    started.end().await;
}

#[tokio::test]
async fn a_config_with_many_fields_is_taken() {
    let script = Script::new().otherwise([Reply::text("Hi.")]);
    let started = Started::new("calls-config", script).await;
    let directory = started.directory();
    let config = started
        .config()
        .name("by its name")
        .client_name("tests")
        .excluded_tools(["builtin:bash"])
        .additional_directories([&directory])
        .skill_directories([directory.join("skills")])
        .mcp_servers([("none", build::McpServerConfigStdio::new("/no/such/server"))])
        .infinite_sessions(build::InfiniteSessionConfig::new().enabled(false))
        .custom_agents([build::CustomAgentConfig::new("helper", "You help.")])
        .enable_file_change_tracking(true)
        .feature_flags([("SOME_FLAG", false)])
        .coauthor_enabled(false);
    let (session, _events) = started.session(config).await;
    let prompt = Prompt::new("look").attach(Attachment::bytes("note.txt", b"text"));
    within(session.send_and_wait(prompt)).await.expect("it ends well");
    let odd = SessionConfig::new().raw_field("workingDirectroy", pilotwire::Json::text("/"));
    let refused = within(started.client.create_session(odd, ())).await.expect_err("it is misspelt");
    assert!(matches!(refused, CreateError::InvalidConfig(_)), "{refused:?}");
    started.end().await;
}
