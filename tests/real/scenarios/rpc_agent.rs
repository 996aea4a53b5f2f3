//! A session's agents: which there are, and which is chosen.

use pilotwire::handle::{Events, Session};
use pilotwire::types::{TypedEvent, build, methods};
use pilotwire_tests::model::{Reply, Script};

use super::{next_of, refused, told};
use crate::client::{Started, within};

fn agents() -> [build::CustomAgentConfig; 2] {
    [
        build::CustomAgentConfig::new("helper", "You help, and say AHOY.")
            .display_name("The Helper")
            .description("It helps"),
        build::CustomAgentConfig::new("writer", "You write.").description("It writes"),
    ]
}

async fn names(session: &Session) -> Vec<String> {
    let list = told(session.request::<methods::session::agent::List>(build::AgentListRequest::new())).await;
    list.view().agents().map(|agent| agent.name().into_owned()).collect()
}

async fn current(session: &Session) -> Option<String> {
    let params = build::SessionParams::new();
    let current = told(session.request::<methods::session::agent::GetCurrent>(params)).await;
    current.view().agent().map(|agent| agent.name().into_owned())
}

async fn select(session: &Session, events: &mut Events, name: &str) -> String {
    let select = build::AgentSelectRequest::new(name);
    let selected = told(session.request::<methods::session::agent::Select>(select)).await;
    assert_eq!(selected.view().agent().name(), name);
    next_of(events, |event| match event {
        TypedEvent::SubagentSelected(selected) => Some(selected.agent_display_name().into_owned()),
        _ => None,
    })
    .await
}

#[tokio::test]
async fn an_agent_is_chosen_among_those_there_are_and_left_again() {
    let script = Script::new().otherwise([Reply::text("Ahoy."), Reply::text("Hello.")]);
    let started = Started::new("scenario-rpc-agent", script).await;
    let (session, mut events) = started.session(started.config().custom_agents(agents())).await;
    assert_eq!(names(&session).await, ["helper", "writer"]);
    assert_eq!(current(&session).await, None);

    assert_eq!(select(&session, &mut events, "helper").await, "The Helper");
    assert_eq!(current(&session).await.as_deref(), Some("helper"));
    within(session.send_and_wait("hello")).await.expect("it ends well");
    assert!(started.model.requests()[0].body.to_string().contains("say AHOY"));

    told(session.request::<methods::session::agent::Deselect>(build::SessionParams::new())).await;
    next_of(&mut events, |event| matches!(event, TypedEvent::SubagentDeselected(_)).then_some(())).await;
    assert_eq!(current(&session).await, None);
    within(session.send_and_wait("hello again")).await.expect("it ends well");
    assert!(!started.model.requests()[1].body["messages"][0].to_string().contains("say AHOY"));

    let nobody = build::AgentSelectRequest::new("nobody");
    let error = refused(session.request::<methods::session::agent::Select>(nobody)).await;
    assert!(error.contains("nobody"), "{error}");
    started.end().await;
}

#[tokio::test]
async fn a_session_without_agents_of_its_own_has_none_until_files_bring_some() {
    let started = Started::new("scenario-rpc-agent-files", Script::new()).await;
    let (session, _events) = started.session(started.config().enable_config_discovery(true)).await;
    assert_eq!(names(&session).await, [""; 0]);
    let folder = started.directory().join(".github/agents");
    std::fs::create_dir_all(&folder).expect("the folder is ours");
    let text = "---\nname: filed\ndescription: Comes from a file\n---\nYou came from a file.\n";
    std::fs::write(folder.join("filed.agent.md"), text).expect("the folder is ours");
    let reloaded =
        told(session.request::<methods::session::agent::Reload>(build::SessionParams::new())).await;
    let found: Vec<_> = reloaded.view().agents().map(|agent| agent.name().into_owned()).collect();
    assert_eq!(found, ["filed"]);
    assert_eq!(names(&session).await, ["filed"]);
    started.end().await;
}
