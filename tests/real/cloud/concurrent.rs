//! Several sessions at once: in the cloud and not, on one connection.

use std::collections::BTreeSet;

use pilotwire::SessionConfig;
use pilotwire::handle::{Events, Session};
use pilotwire_tests::account::{Answer, CloudTask, Route};
use pilotwire_tests::model::{Gate, Reply, Script};
use serde_json::json;

use super::start::{Started, cloud, until, within};

const CLOUD_SESSIONS: usize = 4;

#[tokio::test]
async fn sessions_in_the_cloud_and_here_do_not_mix() {
    let script = Script::new()
        .on("alpha", [Reply::text("alpha says so")])
        .on("beta", [Reply::text("beta says so")])
        .on("gamma", [Reply::text("gamma says so")]);
    let started = Started::with_model("cloud-beside-local", script).await;
    let (alpha, alpha_events) = local(&started, "alpha").await;
    let gates = [(); CLOUD_SESSIONS].map(|()| Gate::new());
    for gate in &gates {
        started.account.answer_next(Route::MakeTask, Answer::usual().hold(gate));
    }

    let creates = [(); CLOUD_SESSIONS].map(|()| started.client.create_session(cloud(), ()));
    for gate in &gates {
        within(gate.reached()).await;
    }
    // While all of them are open, there is a turn here, and another session is created.
    let turn = alpha.send_and_wait("alpha");
    let (beta, beta_events) = local(&started, "beta").await;
    assert_eq!(within(beta.send_and_wait("beta")).await.expect("the turn ends well").text(), "beta says so");
    assert_eq!(within(turn).await.expect("the turn ends well").text(), "alpha says so");

    // They are answered from the last to the first.
    for gate in gates.iter().rev() {
        gate.release();
    }
    let (gamma, gamma_events) = local(&started, "gamma").await;
    let turn = gamma.send_and_wait("gamma");
    let mut sessions = Vec::new();
    for create in creates {
        let (session, events) = within(create).await.expect("the session is created");
        let task =
            started.account.tasks().into_iter().find(|task| task.session_id() == session.id().as_str());
        sessions.push((session, events, task.expect("it has a task")));
    }
    let ids: BTreeSet<_> = sessions.iter().map(|(session, ..)| session.id().clone()).collect();
    assert_eq!(ids.len(), CLOUD_SESSIONS);
    assert_eq!(within(turn).await.expect("the turn ends well").text(), "gamma says so");

    let turns: Vec<_> =
        sessions.iter().map(|(session, ..)| session.send_and_wait(session.id().as_str())).collect();
    for (_, _, task) in &sessions {
        assert_eq!(within(task.prompted(1)).await, [task.session_id()]);
        answer(task);
    }
    for (turn, (_, mut events, task)) in turns.into_iter().zip(sessions) {
        let own = task.session_id();
        assert_eq!(within(turn).await.expect("the turn ends well").text(), own);
        let seen = until(&mut events, "session.idle").await;
        let contents = seen.iter().filter_map(|(_, data)| data["content"].as_str());
        assert_eq!(contents.collect::<Vec<_>>(), [own, own], "{seen:?}");
        assert_eq!(task.prompts(), [own]);
    }
    for (mut events, own) in [(alpha_events, "alpha"), (beta_events, "beta"), (gamma_events, "gamma")] {
        let seen = until(&mut events, "session.idle").await;
        let said = |wanted: &str| {
            seen.iter()
                .filter(|(kind, _)| kind == wanted)
                .map(|(_, data)| data["content"].clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(said("user.message"), [own]);
        assert_eq!(said("assistant.message"), [format!("{own} says so")]);
    }
    let stats = started.client.stats();
    assert_eq!((stats.events_evicted, stats.unexpected_replies), (0, 0), "{stats:?}");
    drop((alpha, beta, gamma));
    started.end().await;
}

/// A session here, with the account's model.
async fn local(started: &Started, id: &str) -> (Session, Events) {
    let config = SessionConfig::new()
        .session_id(id)
        .model("m1")
        .working_directory(started.runtime.directory())
        .streaming(true);
    let (session, events) =
        within(started.client.create_session(&config, ())).await.expect("the session is created");
    assert_eq!(session.id().as_str(), id);
    (session, events)
}

/// The agent says the session's id.
fn answer(task: &CloudTask) {
    let message = json!({
        "messageId": "m", "originatingMessageId": "theirs", "interactionId": "i",
        "content": task.session_id(), "toolRequests": [],
    });
    task.append("assistant.message", message);
    task.append("session.idle", json!({"mode": "interactive"}));
}
