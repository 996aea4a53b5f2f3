//! Prompts for sessions in the cloud, and the turns that come of them.

use pilotwire::handle::ItemKind;
use pilotwire::{Answer, CallError};
use pilotwire_tests::account::{Answer as Response, CloudTask, Route, Start};
use serde_json::{Value, json};

use super::start::{Started, cloud, history, until, within};

/// What a worker tells of a turn, with the ids that the prompt has there.
fn work(task: &CloudTask, prompt: &str, words: &[&str]) {
    let (message, interaction) = ("theirs", "i");
    task.append(
        "user.message",
        json!({"content": prompt, "messageId": message, "interactionId": interaction}),
    );
    task.append("assistant.turn_start", json!({"turnId": "0", "interactionId": interaction}));
    for word in words {
        task.append("assistant.message_delta", json!({"messageId": "m", "deltaContent": word}));
    }
    let message = json!({
        "messageId": "m", "originatingMessageId": message, "interactionId": interaction,
        "content": words.concat(), "toolRequests": [],
    });
    task.append("assistant.message", message);
    task.append("assistant.turn_end", json!({"turnId": "0"}));
    task.append("session.idle", json!({"mode": "interactive"}));
}

#[tokio::test]
async fn the_first_prompt_arrives_once_and_after_the_start() {
    let started = Started::new("cloud-first-prompt").await;
    started.account.tasks_start(Start::Later);
    let create = started.client.create_session(cloud(), ());
    let task = within(started.account.task(0)).await;
    // The runtime has looked, and there was nothing.
    within(started.account.answered(Route::Events, 1)).await;
    task.append_start();
    let (session, mut events) = within(create).await.expect("the session is created");
    let turn = session.send_and_wait("do it");
    assert_eq!(within(task.prompted(1)).await, ["do it"]);
    let received = started.account.received();
    let first = |route: Route| received.iter().position(|request| request.route == Some(route));
    let polls = received.iter().take_while(|request| request.route != Some(Route::Steer));
    assert!(polls.filter(|request| request.route == Some(Route::Events)).count() >= 2, "{received:?}");
    assert!(first(Route::Events) < first(Route::Steer));

    work(&task, "do it", &["all ", "is ", "done"]);
    assert_eq!(within(turn).await.expect("the turn ends well").text(), "all is done");
    let seen = until(&mut events, "session.idle").await;
    let deltas = seen.iter().filter(|(kind, _)| kind == "assistant.message_delta");
    let text: String = deltas.filter_map(|(_, data)| data["deltaContent"].as_str()).collect();
    assert_eq!(text, "all is done");

    // A second prompt needs no start, and none is sent twice.
    let turn = session.send_and_wait("and more");
    assert_eq!(within(task.prompted(2)).await, ["do it", "and more"]);
    work(&task, "and more", &["yes"]);
    assert_eq!(within(turn).await.expect("the turn ends well").text(), "yes");
    assert_eq!(task.prompts(), ["do it", "and more"]);
    started.end().await;
}

#[tokio::test]
async fn prompts_that_are_sent_at_once_arrive_in_order() {
    let started = Started::new("cloud-prompts-at-once").await;
    let (session, _events, task) = started.session().await;
    let prompts = ["one", "two", "three"];
    let sent = prompts.map(|prompt| session.send(prompt));
    for call in sent {
        within(call).await.expect("it is taken");
    }
    assert_eq!(within(task.prompted(3)).await, prompts);
    assert_eq!(history(&session).await[0], "session.start");
    started.end().await;
}

#[tokio::test]
async fn a_permission_is_asked_for_and_answered() {
    let started = Started::new("cloud-permission").await;
    let (session, mut events, task) = started.session().await;
    within(session.send("do it")).await.expect("it is taken");
    let request = json!({
        "kind": "shell", "fullCommandText": "ls", "intention": "look", "commands": [{"identifier": "ls", "readOnly": true}],
        "possiblePaths": [], "possibleUrls": [], "hasWriteFileRedirection": false, "canOfferSessionApproval": true,
    });
    task.append("permission.requested", json!({"requestId": "p1", "permissionRequest": request}));
    let ask = loop {
        match within(events.next()).await.expect("the session goes on").kind {
            ItemKind::Ask(ask) => break ask,
            ItemKind::Event(_) => {}
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(ask.method(), "permission.requested");
    ask.answer(Answer::result(&json!({"kind": "approve-once"})).expect("it is JSON")).expect("it is open");
    let answer = within(task.steered("permission_response", 1)).await;
    let answer: Value = serde_json::from_str(&answer[0]).expect("it is JSON");
    assert_eq!((&answer["promptId"], &answer["approved"]), (&json!("p1"), &json!(true)));
    started.end().await;
}

#[tokio::test]
async fn an_abort_reaches_the_agent() {
    let started = Started::new("cloud-abort").await;
    let (session, _events, task) = started.session().await;
    let turn = session.send_and_wait("do it");
    within(task.prompted(1)).await;
    within(session.abort()).await.expect("it is taken");
    within(task.steered("abort", 1)).await;
    task.append("abort", json!({"reason": "user_initiated"}));
    task.append("session.idle", json!({"aborted": true}));
    within(turn).await.expect_err("it is aborted");
    started.end().await;
}

/// The runtime takes the prompt, whatever GitHub answers to it. All that is missing is its `user.message`.
#[tokio::test]
async fn a_prompt_that_github_refuses_is_lost_without_a_word() {
    let started = Started::new("cloud-prompt-lost").await;
    let (session, mut events, task) = started.session().await;
    started.account.answer_next(Route::Steer, Response::error(403, "no"));
    within(session.send("lost")).await.expect("it is taken");
    within(started.account.answered(Route::Steer, 1)).await;
    within(session.send("found")).await.expect("it is taken");
    assert_eq!(within(task.prompted(1)).await, ["found"]);
    let mut seen = until(&mut events, "user.message").await;
    task.append("session.idle", json!({}));
    seen.extend(until(&mut events, "session.idle").await);
    let prompts = seen.iter().filter(|(kind, _)| kind == "user.message");
    let prompts: Vec<_> = prompts.map(|(_, data)| data["content"].clone()).collect();
    assert_eq!(prompts, ["found"]);
    assert!(seen.iter().all(|(kind, _)| kind != "session.error"), "{seen:?}");
    started.end().await;
}

/// The runtime asks the worker before each prompt, until it is blocked: then it stays so.
#[tokio::test]
async fn a_sandbox_that_a_policy_wants_and_is_not_there_blocks_prompts() {
    let started = Started::new("cloud-sandbox-blocked").await;
    let (session, mut events, task) = started.session().await;
    task.block_sandbox("no sandbox there");
    for _ in 0..2 {
        match within(session.send("do it")).await {
            Err(CallError::Rpc(error)) => {
                assert!(error.message.contains("sandbox policy"), "{error}");
                assert!(error.message.contains("no sandbox there"), "{error}");
            }
            other => panic!("{other:?}"),
        }
    }
    // What can be told apart by a program is an event, which comes after the first answer.
    let seen = until(&mut events, "session.sandbox_enforcement_blocked").await;
    assert_eq!(seen.last().expect("the last").1, json!({"reason": "no sandbox there"}));
    assert!(task.prompts().is_empty());
    let asked = task.rpc_calls().into_iter().filter(|(method, _)| method.ends_with("getEnforcementStatus"));
    assert_eq!(asked.count(), 1);
    started.end().await;
}
