//! Skills that the client provides. That they are listed, and read when they are used, is `handlers::skills_are_provided`.

use std::sync::Arc;

use pilotwire::handlers::{HandlerError, Handlers, Policy, Skill, SkillProvider};
use pilotwire::{Cloud, CreateError};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;
use tokio::sync::Notify;

use crate::client::{Started, within};
use crate::seen::Seen;

#[derive(Clone, Default)]
struct Shelf {
    seen: Seen,
    stuck: Arc<Notify>,
    /// The future that is stuck is gone.
    dropped: Arc<Notify>,
}

struct Dropped(Arc<Notify>);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.0.notify_one();
    }
}

impl SkillProvider for Shelf {
    async fn list(&self) -> Result<Vec<Skill>, HandlerError> {
        self.seen.note("list");
        Ok(["sailing", "broken", "lost", "stuck"]
            .map(|name| Skill::new(name, &format!("How to do {name}")))
            .into())
    }

    async fn read(&self, name: &str) -> Result<Option<String>, HandlerError> {
        self.seen.note(format!("read {name}"));
        match name {
            "broken" => Err(HandlerError::new("a secret of the shelf")),
            "lost" => Ok(None),
            "stuck" => {
                let _dropped = Dropped(Arc::clone(&self.dropped));
                self.stuck.notify_one();
                std::future::pending().await
            }
            _ => Ok(Some("# Sailing\nSay ahoy first.".to_owned())),
        }
    }
}

/// A model that uses the skill that the prompt names.
fn uses() -> Script {
    Script::choose(|request| {
        let prompt = request.last_user_text();
        let skill =
            ["sailing", "broken", "lost", "stuck", "walking"].into_iter().find(|name| prompt.contains(name));
        // A skill that was found stands in a message of its own behind the result.
        let used = request.messages().last().is_some_and(|message| message["role"] == "tool")
            || prompt.contains("<skill-context");
        match skill.filter(|_| !used) {
            Some(skill) => Reply::tool("skill", json!({"skill": skill})),
            None => Reply::text("Well."),
        }
    })
}

fn reads(shelf: &Shelf) -> Vec<String> {
    shelf.seen.take().into_iter().filter(|what| what.starts_with("read")).collect()
}

#[tokio::test]
async fn skills_of_the_client_are_read_late_and_beside_those_of_folders() {
    let started = Started::new("scenario-skill_provider", uses()).await;
    let folder = started.directory().join("skills");
    std::fs::create_dir_all(folder.join("walking")).expect("the folder is ours");
    let text = "---\nname: walking\ndescription: How to walk\n---\n\nLeft foot first.\n";
    std::fs::write(folder.join("walking/SKILL.md"), text).expect("the folder is ours");
    let config = || started.config().enable_skills(true).skill_directories([&folder]);
    let shelf = Shelf::default();
    let with = |shelf: &Shelf| Handlers::new().permissions(Policy::approve_all()).skills(shelf.clone());
    let last = || started.model.requests().last().expect("there is one").body.to_string();

    let (session, _events) = started.session_with(config(), with(&shelf)).await;
    assert_eq!(reads(&shelf), [""; 0]);
    within(session.send_and_wait("sailing")).await.expect("the turn ends well");
    assert_eq!(reads(&shelf), ["read sailing"]);
    assert!(last().contains("Say ahoy first."));
    within(session.send_and_wait("walking")).await.expect("the turn ends well");
    assert!(last().contains("Left foot first."));

    // What goes wrong is the client's own affair.
    within(session.send_and_wait("broken")).await.expect("the turn ends well");
    let results = started.model.requests().last().expect("there is one").tool_results();
    assert!(!results[0].contains("a secret of the shelf"), "{results:?}");
    within(session.send_and_wait("lost")).await.expect("the turn ends well");
    let results = started.model.requests().last().expect("there is one").tool_results();
    assert!(results[0].contains("\"lost\""), "{results:?}");
    assert_eq!(reads(&shelf), ["read broken", "read lost"]);

    // After a resume another one is asked, or nobody.
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    let other = Shelf::default();
    let resumed = started.client.resume_session(&id, config(), with(&other));
    let (session, _events) = within(resumed).await.expect("it is resumed");
    within(session.send_and_wait("sailing")).await.expect("the turn ends well");
    assert_eq!((reads(&other), reads(&shelf)), (vec!["read sailing".to_owned()], vec![]));
    within(session.detach()).await.expect("it is left");
    let nobody = Handlers::new().permissions(Policy::approve_all());
    let resumed = started.client.resume_session(&id, config(), nobody);
    let (session, _events) = within(resumed).await.expect("it is resumed");
    within(session.send_and_wait("sailing")).await.expect("the turn ends well");
    assert_eq!((reads(&other), reads(&shelf)), (vec![], vec![]));
    started.end().await;
}

#[tokio::test]
async fn a_read_that_hangs_ends_with_its_session_and_without_skills_nobody_is_asked() {
    let started = Started::new("scenario-skill_provider-ends", uses()).await;
    let shelf = Shelf::default();
    let handlers = || Handlers::new().permissions(Policy::approve_all()).skills(shelf.clone());
    let (session, _events) = started.session_with(started.config().enable_skills(true), handlers()).await;
    let turn = session.send_and_wait("stuck");
    within(shelf.stuck.notified()).await;
    within(session.detach()).await.expect("it is left");
    within(turn).await.expect_err("the session is left");
    within(shelf.dropped.notified()).await;
    assert!(started.client.snapshot().asks.is_empty());
    shelf.seen.take();

    let (session, _events) = started.session_with(started.config().enable_skills(false), handlers()).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    assert_eq!(shelf.seen.take(), [""; 0]);

    let cloud = pilotwire::SessionConfig::new().enable_skills(true).cloud(Cloud::repository("octo", "repo"));
    let refused =
        within(started.client.create_session(cloud, handlers())).await.expect_err("not in the cloud");
    let CreateError::InvalidConfig(refused) = refused else { panic!("{refused:?}") };
    assert_eq!(refused.field, "hasSkillProvider");
    started.end().await;
}
