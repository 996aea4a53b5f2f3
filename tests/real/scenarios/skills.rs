//! Skills in folders.

use std::path::PathBuf;

use pilotwire::SessionConfig;
use pilotwire::handlers::{Handlers, Policy};
use pilotwire::types::{TypedEvent, build, enums, methods};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use super::next_of;
use crate::client::{Started, within};

fn write_skill(started: &Started, text: &str) -> PathBuf {
    let folder = started.directory().join("skills");
    let skill = folder.join("sailing");
    std::fs::create_dir_all(&skill).expect("the folder is ours");
    let text = format!("---\nname: sailing\ndescription: How to sail\n---\n\n{text}\n");
    std::fs::write(skill.join("SKILL.md"), text).expect("the folder is ours");
    folder
}

fn approves() -> Handlers {
    Handlers::new().permissions(Policy::approve_all())
}

fn uses() -> [Reply; 2] {
    [Reply::tool("skill", json!({"skill": "sailing"})), Reply::text("Aye.")]
}

#[tokio::test]
async fn a_skill_of_a_folder_is_read_anew_after_each_resume_and_not_where_it_is_disabled() {
    let script = Script::sequence([uses(), uses(), uses()].into_iter().flatten());
    let started = Started::new("scenario-skills", script).await;
    let folder = write_skill(&started, "Say ahoy first.");
    let config = || started.config().enable_skills(true).skill_directories([&folder]);
    let (session, mut events) = started.session_with(config(), approves()).await;
    let listed = within(session.request::<methods::session::skills::List>(build::SessionParams::new())).await;
    let listed = listed.expect("it answers");
    let skill = listed.view().skills().find(|skill| skill.name() == "sailing").expect("it is listed");
    assert!(skill.enabled() && skill.source() == enums::SkillSource::Custom, "{skill:?}");
    within(session.send_and_wait("sail")).await.expect("the turn ends well");
    let told = next_of(&mut events, |event| match event {
        TypedEvent::SkillInvoked(skill) => Some((skill.name().into_owned(), skill.content().into_owned())),
        _ => None,
    });
    let (name, content) = told.await;
    assert!(name == "sailing" && content.contains("Say ahoy first."), "{name}: {content}");
    let last = || started.model.requests().last().expect("there is one").body.to_string();
    assert!(last().contains("Say ahoy first."));
    let invoked =
        within(session.request::<methods::session::skills::GetInvoked>(build::SessionParams::new())).await;
    assert_eq!(invoked.expect("it answers").view().skills().len(), 1);

    // It is another by now.
    write_skill(&started, "Say farewell first.");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    let (session, _events) =
        within(started.client.resume_session(&id, config(), approves())).await.expect("it is resumed");
    within(session.send_and_wait("again")).await.expect("the turn ends well");
    assert!(last().contains("Say farewell first."));

    let disabled = config().disabled_skills(["sailing"]);
    let (session, _events) = started.session_with(disabled, approves()).await;
    let listed = within(session.request::<methods::session::skills::List>(build::SessionParams::new())).await;
    let listed = listed.expect("it answers");
    assert!(!listed.view().skills().any(|skill| skill.name() == "sailing" && skill.enabled()), "{listed:?}");
    within(session.send_and_wait("without")).await.expect("the turn ends well");
    assert!(!last().contains("first."));
    started.end().await;
}

#[tokio::test]
async fn an_agent_of_the_config_reads_its_skills_and_no_others() {
    let script = Script::new().otherwise([Reply::text("Aye."), Reply::text("Well.")]);
    let started = Started::new("scenario-skills-agents", script).await;
    let folder = write_skill(&started, "Say ahoy first.");
    let agents = |config: SessionConfig| {
        let sailor = build::CustomAgentConfig::new("sailor", "You sail.").skills(["sailing"]);
        config.custom_agents([sailor, build::CustomAgentConfig::new("walker", "You walk.")])
    };
    for (agent, reads) in [("sailor", true), ("walker", false)] {
        let config = agents(started.config().enable_skills(true).skill_directories([&folder])).agent(agent);
        let (session, _events) = started.session_with(config, approves()).await;
        within(session.send_and_wait("hello")).await.expect("the turn ends well");
        let body = started.model.requests().last().expect("there is one").body.to_string();
        assert_eq!(body.contains("Say ahoy first."), reads, "{agent}");
    }
    started.end().await;
}
