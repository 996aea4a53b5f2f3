//! What of a prompt reaches the worker, and what else it is told beside prompts.

use pilotwire::calls::NoAnswerAs;
use pilotwire::types::{TypedEvent, build, enums, methods};
use pilotwire::{Attachment, CallError, Prompt, TurnError};
use pilotwire_tests::account::Route;
use serde_json::{Value, json};

use super::{Started, told, within};
use crate::cloud::start::until;

fn steer(kind: &str, content: &str) -> (String, String) {
    (kind.to_owned(), content.to_owned())
}

#[tokio::test]
async fn of_a_prompt_only_its_text_reaches_the_worker() {
    let started = Started::new("cloud-calls-prompt-text").await;
    let (session, mut events, task) = started.session().await;
    let prompt = Prompt::new("look at this")
        .display("shown")
        .mode("immediate")
        .agent_mode("plan")
        .source("user")
        .attach(Attachment::bytes("note.txt", b"text"))
        .attach(Attachment::file("/w/a.txt"))
        .field("requestHeaders", &json!({"x-a": "b"}))
        .expect("it is JSON");
    within(session.send(prompt)).await.expect("it is taken");
    assert_eq!(within(task.prompted(1)).await, ["look at this"]);
    let received = started.account.received();
    let body = &received.iter().find(|request| request.route == Some(Route::Steer)).expect("it came").body;
    let names: Vec<_> = body.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(names, ["content", "external_id", "type"]);

    let seen = until(&mut events, "user.message").await;
    assert_eq!(seen.last().expect("the last").1, json!({"content": "look at this", "source": "user"}));
    started.end().await;
}

#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
struct Weather {
    #[expect(dead_code, reason = "nobody tells it")]
    city: String,
}

#[tokio::test]
async fn an_answer_of_a_type_cannot_be_asked_for() {
    let started = Started::new("cloud-calls-structured").await;
    let (session, _events, task) = started.session().await;
    match within(session.send_and_wait_as::<Weather>("how is it")).await {
        Err(NoAnswerAs::Turn(TurnError::Call(CallError::Rpc(error)))) => {
            assert!(error.message.contains("responseFormat is not supported by remote sessions"), "{error}");
        }
        other => panic!("{other:?}"),
    }
    // The worker has not heard of it, and the session goes on.
    let turn = session.send_and_wait("say it, then");
    assert_eq!(within(task.prompted(1)).await, ["say it, then"]);
    task.append("assistant.message", json!({"messageId": "m", "content": "Warm.", "toolRequests": []}));
    task.append("session.idle", json!({}));
    assert_eq!(within(turn).await.expect("the turn ends well").text(), "Warm.");
    started.end().await;
}

/// The worker may queue what it gets; the runtime here does not.
#[tokio::test]
async fn prompts_do_not_wait_here_while_the_worker_is_at_work() {
    let started = Started::new("cloud-calls-queue").await;
    let (session, mut events, task) = started.session().await;
    within(session.send("begin")).await.expect("it is taken");
    within(task.prompted(1)).await;
    task.append("assistant.turn_start", json!({"turnId": "0"}));
    until(&mut events, "assistant.turn_start").await;
    for (number, prompt) in
        [(2, Prompt::new("then").mode("enqueue")), (3, Prompt::new("now").mode("immediate"))]
    {
        within(session.send(prompt)).await.expect("it is taken");
        within(task.prompted(number)).await;
    }
    let queue = session.queue();
    let items = within(queue.items()).await.expect("it answers");
    assert_eq!((items.view().items().len(), items.view().steering_messages().len()), (0, 0));
    assert!(!within(queue.remove_most_recent()).await.expect("it answers"));
    within(queue.clear()).await.expect("it is cleared");
    let (steers, calls) = told(&session, &task).await;
    assert_eq!(steers, ["begin", "then", "now"].map(|prompt| steer("user_message", prompt)));
    assert_eq!(calls, Vec::<(String, Value)>::new());
    started.end().await;
}

#[tokio::test]
async fn the_worker_is_told_the_mode_and_tells_its_own() {
    let started = Started::new("cloud-calls-mode").await;
    let (session, mut events, task) = started.session().await;
    let set = within(session.set_mode(enums::SessionMode::Plan)).await.expect("it is set");
    assert_eq!(set.view().mode_applied(), Some(true));
    // The event comes of the runtime here; the worker has said nothing.
    let changed = until(&mut events, "session.mode_changed").await;
    assert_eq!(
        changed.last().expect("the last").1,
        json!({"previousMode": "interactive", "newMode": "plan"})
    );
    assert_eq!(within(session.mode()).await.expect("it answers"), enums::SessionMode::Plan);
    within(task.steered("mode_switch", 1)).await;
    let (steers, calls) = told(&session, &task).await;
    assert_eq!(steers, [steer("mode_switch", r#"{"mode":"plan"}"#)]);
    assert_eq!(calls, Vec::<(String, Value)>::new());

    task.append("session.mode_changed", json!({"previousMode": "plan", "newMode": "autopilot"}));
    until(&mut events, "session.mode_changed").await;
    assert_eq!(within(session.mode()).await.expect("it answers"), enums::SessionMode::Autopilot);
    started.end().await;
}

/// Those that the runtime here knows, it runs, and calls the worker's for what they do.
#[tokio::test]
async fn a_command_runs_here_and_acts_at_the_worker() {
    let started = Started::new("cloud-calls-command").await;
    let (session, _events, task) = started.session().await;
    let renamed = build::CommandsInvokeRequest::new("rename").input("mine");
    within(session.request::<methods::session::commands::Invoke>(renamed)).await.expect("it is renamed");
    let result = json!({"success": true, "tokensRemoved": 10, "messagesRemoved": 2});
    task.rpc_result("session.history.compact", Ok(result));
    let compacted = build::CommandsInvokeRequest::new("compact");
    within(session.request::<methods::session::commands::Invoke>(compacted)).await.expect("it is compacted");
    let (steers, calls) = told(&session, &task).await;
    assert_eq!(steers, Vec::<(String, String)>::new());
    assert_eq!(
        calls,
        [
            ("session.name.set".to_owned(), json!({"name": "mine"})),
            ("session.history.compact".to_owned(), json!({"customInstructions": null, "trigger": "manual"})),
        ]
    );
    started.end().await;
}

/// What the worker is to do in parallel, it is told in words that are the runtime's.
#[tokio::test]
async fn a_fleet_is_begun_by_a_prompt() {
    // No recording is kept: the words are of the runtime's makers.
    let started = Started::new("cloud-calls-fleet").await;
    let (session, _events, task) = started.session().await;
    let start = build::FleetStartRequest::new().prompt("look at each file");
    let begun = within(session.request::<methods::session::fleet::Start>(start)).await;
    assert!(begun.expect("it begins").view().started());
    let prompts = within(task.prompted(1)).await;
    assert!(prompts[0].ends_with("look at each file"), "{prompts:?}");
    started.end().await;
}

/// Not where the session works, but on the machine of the runtime.
#[tokio::test]
async fn a_command_line_of_the_users_runs_here() {
    let started = Started::new("cloud-calls-user-shell").await;
    let (session, mut events, task) = started.session().await;
    let run = build::ShellExecuteUserRequestedRequest::new("r", "basename \"$PWD\"");
    let ran = within(session.request::<methods::session::shell::ExecuteUserRequested>(run)).await;
    let ran = ran.expect("it runs");
    let directory = started.runtime.directory();
    let here = directory.file_name().expect("it has a name").to_str().expect("it is text");
    assert_eq!((ran.view().success(), ran.view().output().trim()), (true, here));
    until(&mut events, "tool.execution_complete").await;
    super::nothing_was_told(&session, &task).await;
    started.end().await;
}

/// An agent that is started by a call is one of the runtime here. Without a model that it may use, it fails.
#[tokio::test]
async fn an_agent_that_is_started_by_a_call_is_started_here() {
    // No recording is kept: the events list the runtime's own tools, at no fixed time.
    let started = Started::new("cloud-calls-start-agent").await;
    let (session, mut events, task) = started.session().await;
    let start = build::TasksStartAgentRequest::new("explore", "look around", "looker");
    let agent = within(session.request::<methods::session::tasks::StartAgent>(start)).await;
    let agent = agent.expect("it is started").view().agent_id().into_owned();
    loop {
        let item = within(events.next()).await.expect("the session goes on");
        if let pilotwire::ItemKind::Event(event) = item.kind
            && let TypedEvent::SubagentFailed(failed) = event.typed()
        {
            assert_eq!(event.agent_id().as_deref(), Some(&*agent));
            assert_eq!(failed.agent_name(), "explore");
            assert!(failed.error().contains("No GitHub OAuth token"), "{}", failed.error());
            break;
        }
    }
    super::nothing_was_told(&session, &task).await;
    started.end().await;
}
