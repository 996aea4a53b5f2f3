//! Two clients of one session.

use pilotwire::ItemKind;
use pilotwire::handle::Events;
use pilotwire::handlers::{Handlers, Permission, Policy};
use pilotwire::types::TypedEvent;
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use super::next_of;
use super::steps::{calls, idle, tool};
use crate::client::within;
use crate::shared::Shared;

/// What was said of the use of a tool, up to the end of the turn.
async fn told(events: &mut Events) -> Vec<String> {
    let mut told = Vec::new();
    loop {
        match within(events.next()).await.expect("the session goes on").kind {
            ItemKind::Ask(ask) => told.push(ask.method().into_owned()),
            ItemKind::Claimed(question) => told.push(question.method().into_owned()),
            ItemKind::Event(event) => match event.typed() {
                TypedEvent::PermissionCompleted(done) => told.push(done.result().kind().into_owned()),
                TypedEvent::ExternalToolCompleted(_) => told.push(event.event_type().into_owned()),
                TypedEvent::SessionIdle(_) => return told,
                _ => {}
            },
            _ => {}
        }
    }
}

/// Sees to it that these were told and no others: each question once, and how it ended once behind it.
fn pairs(told: &[String], expected: &[[&str; 2]]) {
    assert_eq!(told.len(), 2 * expected.len(), "{told:?}");
    for [question, end] in expected {
        let at = |what: &str| told.iter().position(|told| told == what);
        assert!(at(question).is_some() && at(question) < at(end), "{question}, then {end}: {told:?}");
    }
}

#[tokio::test]
async fn both_clients_hear_of_a_tool_and_of_who_permits_it() {
    let script = Script::new()
        .on("first", [Reply::tool("launch", json!({})), Reply::text("Done.")])
        .on("second", [Reply::tool("launch", json!({})), Reply::text("Done.")]);
    let shared = Shared::new(script).await;
    let (one, other) = (
        shared.client("scenario-multi-client-permits").await,
        shared.client("scenario-multi-client-permits-other").await,
    );
    // One has the tool, the other says what may be done.
    let handlers = Handlers::new().tool_of(tool("launch"), async |_: Value, _| "up");
    let config = shared.config().request_permission(true);
    let (session, mut events) = within(one.create_session(config, handlers)).await.expect("it is created");
    let answers = std::sync::Mutex::new(vec![Permission::reject("not now"), Permission::approve_once()]);
    let handlers = Handlers::new().on_permission(move |_, _| {
        let answer = answers.lock().expect("nobody panics under it").pop().expect("it is asked twice");
        async { answer }
    });
    let (_joined, mut others) = shared.join(&other, session.id(), handlers).await;

    within(session.send_and_wait("first")).await.expect("the turn ends well");
    assert_eq!(shared.model.requests()[1].tool_results(), ["up"]);
    let permission = ["permission.requested", "approved"];
    let tool = ["external_tool.requested", "external_tool.completed"];
    for events in [&mut events, &mut others] {
        pairs(&told(events).await, &[permission, tool]);
    }

    within(session.send_and_wait("second")).await.expect("feedback lets the turn go on");
    assert!(shared.model.requests()[3].tool_results()[0].contains("not now"));
    let permission = ["permission.requested", "denied-interactively-by-user"];
    for events in [&mut events, &mut others] {
        pairs(&told(events).await, &[permission]);
    }
    shared.end();
}

#[tokio::test]
async fn of_two_clients_that_answer_at_once_the_first_one_decides() {
    let shared = Shared::new(calls("go", "launch", json!({}))).await;
    let (one, other) = (
        shared.client("scenario-multi-client-at-once").await,
        shared.client("scenario-multi-client-at-once-other").await,
    );
    let asked = std::sync::Arc::new(tokio::sync::Barrier::new(2));
    let answers = |answer: Permission| {
        let asked = asked.clone();
        Handlers::new().on_permission(move |_, _| {
            let (asked, answer) = (asked.clone(), answer.clone());
            async move {
                asked.wait().await;
                answer
            }
        })
    };
    let approves = answers(Permission::approve_once()).tool_of(tool("launch"), async |_: Value, _| "up");
    let created = within(one.create_session(shared.config(), approves)).await;
    let (session, mut events) = created.expect("it is created");
    let (_joined, mut others) =
        shared.join(&other, session.id(), answers(Permission::reject("not now"))).await;

    within(session.send_and_wait("go")).await.expect("the turn ends well");
    let told = [told(&mut events).await, told(&mut others).await];
    let result = &shared.model.requests()[1].tool_results()[0];
    let (kind, tool) = if result == "up" {
        ("approved", vec![["external_tool.requested", "external_tool.completed"]])
    } else {
        assert!(result.contains("not now"), "{result}");
        ("denied-interactively-by-user", vec![])
    };
    for told in told {
        pairs(&told, &[vec![["permission.requested", kind]], tool.clone()].concat());
    }
    shared.end();
}

#[tokio::test]
async fn the_tools_of_both_clients_are_there_until_one_leaves() {
    let both = Reply::tool("left", json!({})).and_tool("right", json!({}));
    let script = Script::new().on("both", [both, Reply::text("Done.")]).on("after", [Reply::text("Well.")]);
    let shared = Shared::new(script).await;
    let (one, other) = (
        shared.client("scenario-multi-client-tools").await,
        shared.client("scenario-multi-client-tools-other").await,
    );
    let offers = |name: &'static str| {
        let handlers = Handlers::new().permissions(Policy::approve_all());
        handlers
            .tool_of(tool(name).skip_permission(), move |_: Value, _| async move { format!("of the {name}") })
    };
    let (session, mut events) =
        within(one.create_session(shared.config(), offers("left"))).await.expect("it is created");
    let (_joined, mut others) = shared.join(&other, session.id(), offers("right")).await;
    within(session.send_and_wait("both")).await.expect("the turn ends well");
    idle(&mut events).await;
    idle(&mut others).await;
    let mut results = shared.model.requests()[1].tool_results();
    results.sort_unstable();
    assert_eq!(results, ["of the left", "of the right"]);

    other.close();
    within(other.closed()).await;
    next_of(&mut events, |event| matches!(event, TypedEvent::SessionToolsUpdated(_)).then_some(())).await;
    within(session.send_and_wait("after")).await.expect("the turn ends well");
    let request = shared.model.requests()[2].clone();
    let names = request.tool_names();
    assert!(names.contains(&"left") && !names.contains(&"right"), "{names:?}");
    shared.end();
}

#[tokio::test]
async fn a_tool_runs_where_it_is_offered() {
    let shared = Shared::new(calls("go", "launch", json!({}))).await;
    let (one, other) = (
        shared.client("scenario-multi-client-where").await,
        shared.client("scenario-multi-client-where-other").await,
    );
    let (session, _events) = within(one.create_session(shared.config(), ())).await.expect("it is created");
    let handlers = Handlers::new().tool_of(tool("launch").skip_permission(), async |_: Value, _| "up there");
    let (_joined, mut others) = shared.join(&other, session.id(), handlers).await;
    within(session.send_and_wait("go")).await.expect("the turn ends well");
    pairs(&told(&mut others).await, &[["external_tool.requested", "external_tool.completed"]]);
    assert_eq!(shared.model.requests()[1].tool_results(), ["up there"]);
    shared.end();
}
