//! A session as it is set up: its system message, its tools, what a prompt brings along, its model.

use std::time::Duration;

use pilotwire::calls::ModelSwitch;
use pilotwire::error::CallError;
use pilotwire::handlers::{HandlerError, Handlers};
use pilotwire::types::{TypedEvent, build, enums, methods};
use pilotwire::{Attachment, ItemKind, Limits, Prompt, Provider, SessionEnd, Tool, TurnError};
use pilotwire_tests::model::{Gate, Reply, Script};
use serde_json::{Value, json};

use super::steps::{idle, system_message, tool};
use super::{next_of, refused, told};
use crate::client::{Started, within};
use crate::seen::Seen;

fn answers(count: usize) -> Script {
    Script::new().otherwise((0..count).map(|_| Reply::text("Hi.")))
}

#[tokio::test]
async fn the_system_message_is_added_to_replaced_and_made_of_sections() {
    let started = Started::new("scenario-session-system-message", answers(4)).await;
    let appended = build::SystemMessageConfig::new()
        .mode(enums::SystemMessageMode::Append)
        .content("And speak of OTTERS.");
    let replaced =
        build::SystemMessageConfig::new().mode(enums::SystemMessageMode::Replace).content("Only BADGERS.");
    let tone = build::SystemMessageSection::new()
        .action(enums::SystemMessageSectionAction::Replace)
        .content("Sound like a FERRET.");
    let sections = build::SystemMessageConfig::new()
        .mode(enums::SystemMessageMode::Customize)
        .sections([("tone", tone)])
        .content("And then a STOAT.");
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().transform("tone", move |text, _| {
        notes.note(text.trim());
        async { None }
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("hello")).await.expect("it ends well");
    let own_tone = seen.take().pop().expect("it is asked about");
    for message in [appended, replaced, sections] {
        let (session, _events) = started.session(started.config().system_message(message)).await;
        within(session.send_and_wait("hello")).await.expect("it ends well");
    }
    let requests = started.model.requests();
    let messages: Vec<_> = requests.iter().map(system_message).collect();
    let has_own_tone: Vec<_> = messages.iter().map(|message| message.contains(&own_tone)).collect();
    assert_eq!(has_own_tone, [true, true, false, false], "{own_tone}");
    assert!(messages[1].contains("OTTERS") && messages[1].len() > messages[0].len());
    assert!(messages[2].contains("Only BADGERS.") && messages[2].len() < messages[0].len() / 4);
    assert!(messages[3].contains("FERRET") && messages[3].contains("STOAT"));
    started.end().await;
}

#[tokio::test]
async fn tools_are_chosen_and_left_out() {
    let started = Started::new("scenario-session-tools", answers(3)).await;
    let mine = || Tool::new("mine", "Does mine").skip_permission();
    let handlers = || Handlers::new().tool_of(mine(), async |_: Value, _| "done");
    let default_agent = build::DefaultAgentConfig::new().excluded_tools(["mine"]);
    for config in [
        started.config().available_tools(["builtin:view", "custom:mine"]),
        started.config().excluded_tools(["builtin:view"]),
        started.config().default_agent(default_agent),
    ] {
        let (session, _events) = started.session_with(config, handlers()).await;
        within(session.send_and_wait("hello")).await.expect("it ends well");
    }
    let requests = started.model.requests();
    let has = |at: usize, name: &str| requests[at].tool_names().contains(&name);
    let mut first = requests[0].tool_names();
    first.sort_unstable();
    assert_eq!(first, ["mine", "view"]);
    assert!(!has(1, "view") && has(1, "mine") && has(1, "bash"));
    assert!(has(2, "view") && !has(2, "mine"));
    started.end().await;
}

#[tokio::test]
async fn what_is_attached_reaches_the_model() {
    let started = Started::new("scenario-session-attachments", answers(5)).await;
    let (session, mut events) = started.session(started.config()).await;
    let file = started.directory().join("poem.txt");
    std::fs::write(&file, "roses are red").expect("the folder is ours");
    let folder = started.directory().join("shelf");
    std::fs::create_dir(&folder).expect("the folder is ours");
    std::fs::write(folder.join("book.txt"), "a book").expect("the folder is ours");
    let reference = build::AttachmentGitHubReference::new(
        7,
        "It leaks",
        enums::AttachmentGitHubReferenceType::Issue,
        "open",
        "https://github.com/octo/demo/issues/7",
    );
    for (attachment, kind, text) in [
        (Attachment::file(&file), "file", "poem.txt"),
        (Attachment::directory(&folder), "directory", "shelf"),
        (Attachment::selection(&file, "roses", (0, 0), (0, 5)), "selection", "roses"),
        (Attachment::bytes("note.txt", b"violets"), "blob", "violets"),
        (Attachment::from(reference), "github_reference", "It leaks"),
    ] {
        let prompt = Prompt::new("look").attach(attachment);
        within(session.send_and_wait(prompt)).await.expect("it ends well");
        let attached = next_of(&mut events, |event| match event {
            TypedEvent::UserMessage(message) => {
                let attachments = message.attachments()?;
                Some(attachments.map(|attachment| attachment.r#type().into_owned()).collect::<Vec<_>>())
            }
            _ => None,
        })
        .await;
        assert_eq!(attached, [kind]);
        let requests = started.model.requests();
        let messages = requests.last().expect("it was asked").messages().to_vec();
        let last = messages.iter().rfind(|message| message["role"] == "user").expect("there is one");
        assert!(last.to_string().contains(text), "{text}: {last}");
    }
    started.end().await;
}

#[tokio::test]
async fn a_model_is_set_with_its_effort_and_only_among_those_that_are_allowed() {
    let started = Started::new("scenario-session-model", answers(1)).await;
    let (session, mut events) = started.session(started.config()).await;
    told(session.set_model(ModelSwitch::new("m2").reasoning_effort("high"))).await;
    let change = next_of(&mut events, |event| match event {
        TypedEvent::SessionModelChange(change) => Some((
            change.new_model().into_owned(),
            change.reasoning_effort().map(std::borrow::Cow::into_owned),
        )),
        _ => None,
    })
    .await;
    assert_eq!(change, ("m2".to_owned(), Some("high".to_owned())));
    within(session.send_and_wait("hello")).await.expect("it ends well");
    let request = &started.model.requests()[0];
    assert_eq!((&request.body["model"], &request.body["reasoning_effort"]), (&"m2".into(), &"high".into()));

    type SetAllowed = methods::session::model::SetAllowedModels;
    let allowed = build::ModelSetAllowedModelsRequest::new().allowed_models(["m2", "m3"]);
    told(session.request::<SetAllowed>(allowed)).await;
    let error = refused(session.set_model("m4")).await;
    assert!(error.contains("m4"), "{error}");
    told(session.request::<SetAllowed>(build::ModelSetAllowedModelsRequest::new().allowed_models_null()))
        .await;
    told(session.set_model("m4")).await;
    started.end().await;
}

#[tokio::test]
async fn messages_of_each_level_are_told_and_only_lasting_ones_are_kept() {
    let started = Started::new("scenario-session-log", Script::new()).await;
    let (session, mut events) = started.session(started.config()).await;
    let levels =
        [enums::SessionLogLevel::Info, enums::SessionLogLevel::Warning, enums::SessionLogLevel::Error];
    for level in levels {
        told(session.log(build::LogRequest::new(level.as_str()).level(level.clone()))).await;
    }
    told(session.log(build::LogRequest::new("passing").ephemeral(true))).await;
    let mut seen = Vec::new();
    while seen.len() < 4 {
        seen.push(
            next_of(&mut events, |event| match event {
                TypedEvent::SessionInfo(info) => Some(format!("info {}", info.message())),
                TypedEvent::SessionWarning(warning) => Some(format!("warning {}", warning.message())),
                TypedEvent::SessionError(error) => Some(format!("error {}", error.message())),
                _ => None,
            })
            .await,
        );
    }
    assert_eq!(seen, ["info info", "warning warning", "error error", "info passing"]);
    let history = told(session.history()).await;
    assert!(!history.raw().as_str().contains("passing"));
    assert!(history.raw().as_str().contains("warning"));
    started.end().await;
}

#[tokio::test]
async fn a_send_returns_at_once_and_a_wait_has_a_limit() {
    let gate = Gate::new();
    let script = Script::new()
        .on("slow", [Reply::empty().hold(&gate).and_text("At last.")])
        .on("headers", [Reply::text("Hi.")]);
    let started = Started::new("scenario-session-send", script).await;
    let (session, mut events) = started.session(started.config()).await;
    told(session.send("slow")).await;
    within(gate.reached()).await;
    let limit = Limits::none().total(Duration::from_millis(50));
    let waiting = within(session.send_and_wait_within("behind it", limit)).await;
    assert!(matches!(waiting, Err(TurnError::Call(CallError::Timeout { .. }))), "{waiting:?}");
    told(session.queue().clear()).await;
    gate.release();
    let text = next_of(&mut events, |event| match event {
        TypedEvent::AssistantMessage(message) => Some(message.content().into_owned()),
        _ => None,
    })
    .await;
    assert_eq!(text, "At last.");
    started.end().await;
}

#[tokio::test]
async fn sessions_are_kept_where_they_are_told_to_be_and_asked_in_azures_way() {
    let started = Started::new("scenario-session-azure", answers(2)).await;
    let azure = build::ProviderConfig::new(&started.model.origin())
        .r#type(enums::ProviderConfigType::Azure)
        .api_key("a-key-for-azure")
        .azure(build::ProviderConfigAzure::new().api_version("2024-10-21"));
    let place = started.directory().join("elsewhere");
    let config = started.config().provider(Provider::from(azure)).config_dir(&place);
    let (session, _events) = started.session(config).await;
    within(session.send_and_wait("hello")).await.expect("it ends well");
    let request = &started.model.requests()[0];
    assert_eq!(request.headers.get("api-key").map(String::as_str), Some("a-key-for-azure"));
    assert_eq!(request.authorization, None);
    let save = build::SessionsSaveRequest::new(session.id().as_str());
    told(started.client.request::<methods::sessions::Save>(save)).await;
    let workspace = session.info().workspace_path.clone().expect("it has one");
    assert!(std::path::Path::new(&workspace).starts_with(&place), "{workspace:?}");
    assert!(std::path::Path::new(&workspace).join("events.jsonl").exists());

    let unknown =
        within(started.client.resume_session(&"no-such-session".into(), started.config(), ())).await;
    let error = unknown.map(drop).expect_err("there is none").to_string();
    assert!(error.contains("not found"), "{error}");
    started.end().await;
}

#[tokio::test]
async fn a_prompt_in_a_mode_leaves_the_sessions_mode_and_the_talk_goes_on() {
    let started = Started::new("scenario-session-mode", answers(2)).await;
    let (session, mut events) = started.session(started.config()).await;
    within(session.send_and_wait(Prompt::new("first").agent_mode("plan"))).await.expect("it ends well");
    let mode = next_of(&mut events, |event| match event {
        TypedEvent::UserMessage(message) => Some(message.agent_mode()),
        _ => None,
    })
    .await;
    assert_eq!(mode, Some(enums::UserMessageAgentMode::Plan));
    assert_eq!(told(session.mode()).await, enums::SessionMode::Interactive);
    within(session.send_and_wait("second")).await.expect("it ends well");
    let requests = started.model.requests();
    let roles: Vec<_> =
        requests[1].messages().iter().filter_map(|message| message["role"].as_str()).collect();
    assert_eq!(roles, ["system", "user", "assistant", "user"]);
    started.end().await;
}

#[tokio::test]
async fn a_handler_that_fails_does_not_stop_the_session() {
    let script = Script::new()
        .on("break", [Reply::tool("breaks", json!({})), Reply::text("Never mind.")])
        .on("again", [Reply::text("Here I am.")]);
    let started = Started::new("scenario-session-handler-fails", script).await;
    let handlers = Handlers::new()
        .on_user_prompt_submitted(async |_, _| Err::<(), HandlerError>("it cannot say".into()))
        .tool_of(tool("breaks").skip_permission(), async |_: Value, _| -> String { panic!("it breaks") });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    for (prompt, text) in [("break it", "Never mind."), ("again", "Here I am.")] {
        let turn = within(session.send_and_wait(prompt)).await.expect("it ends well");
        assert_eq!(turn.text(), text);
        assert!(!idle(&mut events).await, "{prompt}");
    }
    let results = started.model.requests()[1].tool_results();
    assert!(results[0].contains("Failed to execute") && !results[0].contains("it breaks"), "{results:?}");
    started.end().await;
}

#[tokio::test]
async fn a_session_is_left_and_ended_from_within_its_handlers() {
    let script = Script::new()
        .on("leave", [Reply::tool("leave", json!({}))])
        .on("end", [Reply::tool("end", json!({}))])
        .on("after", [Reply::text("Well.")]);
    let started = Started::new("scenario-session-handler-ends", script).await;
    for name in ["leave", "end"] {
        let handlers =
            Handlers::new().tool_of(tool(name).skip_permission(), move |_: Value, context| async move {
                let session = context.session().ok_or("it is gone")?;
                if name == "leave" {
                    session.detach().await?
                } else {
                    session.destroy().await?
                }
                Ok::<_, HandlerError>("it is over")
            });
        let (session, mut events) = started.session_with(started.config(), handlers).await;
        let over = if name == "leave" { SessionEnd::Detached } else { SessionEnd::Destroyed };
        let ended = within(session.send_and_wait(name)).await;
        assert!(
            matches!(&ended, Err(TurnError::Call(CallError::SessionEnded(end))) if *end == over),
            "{ended:?}"
        );
        let mut last = None;
        while let Some(item) = within(events.next()).await {
            last = Some(item.kind);
        }
        assert!(matches!(&last, Some(ItemKind::Closed(end)) if *end == over), "{last:?}");
    }
    // The connection goes on.
    let (session, _events) = started.session(started.config()).await;
    within(session.send_and_wait("after")).await.expect("it ends well");
    started.end().await;
}
