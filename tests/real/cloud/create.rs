//! Creates that succeed: what goes to GitHub, and what comes back.

use std::borrow::Cow;

use pilotwire::types::TypedEvent;
use pilotwire::{Cloud, SessionConfig};
use pilotwire_tests::account::{Answer, Route, Start};
use pilotwire_tests::model::Gate;
use serde_json::json;

use super::start::{Started, cloud, history, until, within};
use crate::scenarios::next_of;

#[tokio::test]
async fn a_create_makes_a_task_on_its_repository() {
    let started = Started::new("cloud-create").await;
    let repository = json!({"repositories": [{"owner": "octo", "name": "demo"}]});
    let creates = [
        (Cloud::new(), json!({})),
        (Cloud::repository("octo", "demo"), repository.clone()),
        // This runtime keeps the branch to itself.
        (Cloud::repository("octo", "demo").branch("topic"), repository),
    ];
    for (index, (cloud, request)) in creates.into_iter().enumerate() {
        let config = SessionConfig::new().cloud(cloud).model("m1").streaming(true);
        let (session, _events) =
            within(started.client.create_session(&config, ())).await.expect("the session is created");
        let task = within(started.account.task(index)).await;
        assert_eq!(*task.request(), request);
        // The id is the runtime's, that is, GitHub's.
        assert_eq!(session.id().as_str(), task.session_id());
        // It does not say where the session can be watched. The worker may, see below.
        assert_eq!(session.info().remote_url, None);
        assert_eq!(session.info().workspace_path, None);
        assert_eq!(history(&session).await, ["session.start"]);
    }
    let made = started.account.received().into_iter().find(|request| request.route == Some(Route::MakeTask));
    assert_eq!(made.expect("it was received").authorization.as_deref(), Some("Bearer gho_not_a_secret"));
    started.end().await;
}

#[tokio::test]
async fn a_worker_tells_where_its_session_can_be_watched() {
    let started = Started::new("cloud-watched").await;
    let (_session, mut events, task) = started.session().await;
    let url = "https://example.invalid/agents/1";
    task.append("session.info", json!({"infoType": "remote", "message": "Watch it there", "url": url}));
    let told = next_of(&mut events, |event| match event {
        TypedEvent::SessionInfo(info) if info.message() == "Watch it there" => {
            Some((info.info_type().into_owned(), info.url().map(Cow::into_owned)))
        }
        _ => None,
    })
    .await;
    assert_eq!(told, ("remote".to_owned(), Some(url.to_owned())));
    started.end().await;
}

/// The session then has the task's id, not the one that GitHub and the worker have for it.
#[tokio::test]
async fn a_worker_that_is_only_requested_is_waited_for() {
    let started = Started::new("cloud-requested").await;
    started.account.tasks_start(Start::Requested);
    let create = started.client.create_session(cloud(), ());
    let task = within(started.account.task(0)).await;
    within(started.account.answered(Route::Events, 2)).await;
    assert_eq!(started.client.snapshot().calls.len(), 1);
    task.append_start();
    let (session, mut events) = within(create).await.expect("the session is created");
    assert_eq!(session.id().as_str(), task.id());
    assert_eq!(history(&session).await, ["session.start"]);
    within(session.send("do it")).await.expect("it is taken");
    assert_eq!(within(task.prompted(1)).await, ["do it"]);
    task.append("session.idle", json!({}));
    until(&mut events, "session.idle").await;
    started.end().await;
}

#[tokio::test]
async fn events_that_come_while_the_create_is_open_are_in_the_history() {
    let started = Started::new("cloud-events-while-open").await;
    let gate = Gate::new();
    started.account.answer_next(Route::MakeTask, Answer::usual().hold(&gate));
    let create = started.client.create_session(cloud(), ());
    let task = within(started.account.task(0)).await;
    within(gate.reached()).await;
    for number in 0..3 {
        task.append("session.info", json!({"infoType": "test", "message": number.to_string()}));
    }
    gate.release();
    let (session, mut events) = within(create).await.expect("the session is created");
    let infos = ["session.start", "session.info", "session.info", "session.info"];
    assert_eq!(history(&session).await, infos);
    // Whether they were forwarded too or not: what comes later is, after them.
    task.append("session.idle", json!({}));
    let seen = until(&mut events, "session.idle").await;
    let seen: Vec<_> =
        seen.iter().map(|(kind, _)| kind.as_str()).filter(|kind| infos.contains(kind)).collect();
    assert!(seen.is_empty() || seen == infos, "{seen:?}");
    started.end().await;
}
