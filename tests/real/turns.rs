//! Turns that are aborted, and sessions that are deleted under them: what the library makes of what the real runtime
//! says, each many times over, since the runtime says it in more than one order.

use pilotwire::handle::{Client, Events, Item, ItemKind, Session};
use pilotwire::handlers::{Permission, TypedAnswer};
use pilotwire::{CallError, Json, Prompt, SessionConfig, SessionEnd, Tool, TurnError};
use pilotwire_tests::model::{Gate, ModelRequest, Reply, Script};
use serde_json::{Value, json};

use crate::client::within;
use crate::shared::Shared;

/// How often each is done.
const TIMES: usize = 20;

/// What the model does is what the prompt says.
async fn ground() -> Shared {
    Shared::new(Script::choose(act)).await
}

fn config(ground: &Shared) -> SessionConfig {
    let tool = Tool::new("wait", "Waits").parameters(&json!({"type": "object"})).expect("it is JSON");
    ground
        .config()
        .request_permission(true)
        .request_user_input(true)
        .request_exit_plan_mode(true)
        .tools([tool])
}

/// What the model does about a prompt.
fn act(request: &ModelRequest) -> Reply {
    let text = request.last_user_text();
    let never = Gate::new();
    let act = |name: &str| text.contains(name);
    match () {
        () if act("do-stream") => Reply::text("one ").hold(&never),
        () if act("do-tool") => Reply::tool("wait", json!({})),
        () if act("do-shell") => Reply::tool("bash", json!({"command": "sleep 60", "description": "waits"})),
        () if act("do-ask") => Reply::tool("ask_user", json!({"question": "which?", "choices": ["a", "b"]})),
        () if act("do-plan") => {
            let plan =
                json!({"summary": "a plan", "actions": ["interactive"], "recommendedAction": "interactive"});
            Reply::tool("exit_plan_mode", plan)
        }
        () => Reply::text("an answer"),
    }
}

/// Reads until something of this kind comes; what asks for permission before it is approved.
async fn until(events: &mut Events, wanted: impl Fn(&ItemKind) -> bool) -> ItemKind {
    loop {
        let Item { kind: item, .. } = within(events.next()).await.expect("the session goes on");
        if wanted(&item) {
            return item;
        }
        match item {
            ItemKind::Ask(ask) if ask.method() == "permission.requested" => {
                ask.answer(Permission::approve_once().into_answer()).expect("it is open");
            }
            ItemKind::Closed(end) => panic!("the session has ended: {end}"),
            _ => {}
        }
    }
}

fn is_event(item: &ItemKind, event_type: &str) -> bool {
    matches!(item, ItemKind::Event(event) if event.event_type() == event_type)
}

fn is_ask(item: &ItemKind, method: &str) -> bool {
    matches!(item, ItemKind::Ask(ask) if ask.method() == method)
}

/// Reads until the agent is in the midst of what the prompt says. No other prompt of the session has its text.
async fn until_busy(events: &mut Events, prompt: &str) -> ItemKind {
    until(events, |item| match item {
        ItemKind::Event(event) if event.event_type() == "user.message" => {
            event.decode::<Value>().is_ok_and(|data| data["content"] == prompt)
        }
        _ => false,
    })
    .await;
    until(events, |item| match prompt.split(' ').next() {
        Some("do-stream") => is_event(item, "assistant.message_delta"),
        Some("do-tool") => is_ask(item, "external_tool.requested"),
        // The command runs once it may.
        Some("do-shell") => is_event(item, "permission.completed"),
        Some("do-ask") => is_ask(item, "userInput.request"),
        _ => is_ask(item, "exitPlanMode.request"),
    })
    .await
}

async fn session(client: &Client, config: &SessionConfig) -> (Session, Events) {
    within(client.create_session(config, ())).await.expect("it is created")
}

#[tokio::test]
async fn an_aborted_turn_is_told_as_aborted_with_another_prompt_behind_it() {
    let ground = ground().await;
    let client = ground.client("turns-aborted-queued").await;
    for prompt in ["do-stream", "do-tool", "do-shell"] {
        let (session, mut events) = session(&client, &config(&ground)).await;
        for time in 0..TIMES {
            let prompt = format!("{prompt} {time}");
            let first = session.send_and_wait(&*prompt);
            let _busy = until_busy(&mut events, &prompt).await;
            let queued = session.send_and_wait("answer");
            let abort = session.abort();
            let first = within(first).await;
            assert!(matches!(first, Err(TurnError::Aborted)), "{prompt}, {time}: {first:?}");
            within(abort).await.expect("it is taken");
            // Calls are worked on at once: the runtime drops a prompt that it had accepted before the abort, and runs one
            // that it had not.
            let queued = within(queued).await;
            match &queued {
                Ok(turn) => assert_eq!(turn.text(), "an answer"),
                Err(error) => assert!(matches!(error, TurnError::Aborted), "{prompt}, {time}: {queued:?}"),
            }
        }
    }
    ground.end();
}

#[tokio::test]
async fn a_prompt_after_an_abort_has_its_own_answer() {
    let ground = ground().await;
    let client = ground.client("turns-aborted-next").await;
    for prompt in ["do-stream", "do-tool", "do-shell"] {
        let (session, mut events) = session(&client, &config(&ground)).await;
        for time in 0..TIMES {
            let prompt = format!("{prompt} {time}");
            let first = session.send_and_wait(&*prompt);
            let _busy = until_busy(&mut events, &prompt).await;
            within(session.abort()).await.expect("it is taken");
            let next = within(session.send_and_wait("answer")).await;
            let text = next.as_ref().map(pilotwire::Turn::text);
            assert!(text.as_ref().is_ok_and(|text| text == "an answer"), "{prompt}, {time}: {next:?}");
            let first = within(first).await;
            assert!(matches!(first, Err(TurnError::Aborted)), "{prompt}, {time}: {first:?}");
        }
    }
    ground.end();
}

#[tokio::test]
async fn a_session_that_another_connection_deletes_ends_with_its_turn() {
    let ground = ground().await;
    let (client, other) = (ground.client("turns-deleted").await, ground.client("turns-deleted-other").await);
    for time in 0..TIMES {
        let (session, mut events) = session(&client, &config(&ground)).await;
        let turn = session.send_and_wait("do-stream");
        let _busy = until_busy(&mut events, "do-stream").await;
        within(other.delete_session(session.id())).await.expect("it is deleted");
        let turn = within(turn).await;
        let is_deleted = |error: &TurnError| {
            matches!(error, TurnError::Call(CallError::SessionEnded(SessionEnd::Deleted)))
        };
        assert!(turn.as_ref().is_err_and(is_deleted), "{time}: {turn:?}");
        let mut last = None;
        while let Some(Item { kind: item, .. }) = within(events.next()).await {
            last = Some(item);
        }
        assert!(matches!(last, Some(ItemKind::Closed(SessionEnd::Deleted))), "{time}: {last:?}");
        let again = within(other.delete_session(session.id())).await;
        assert!(matches!(again, Err(CallError::NotConfirmed { .. })), "{time}: {again:?}");
    }
    // The connections go on.
    let (session, _events) = session(&client, &config(&ground)).await;
    assert_eq!(within(session.send_and_wait("answer")).await.expect("it ends well").text(), "an answer");
    ground.end();
}

#[tokio::test]
async fn a_call_of_a_session_that_is_gone_ends_it() {
    let ground = ground().await;
    let client = ground.client("turns-gone").await;
    let (session, mut events) = session(&client, &config(&ground)).await;
    within(session.send_and_wait("answer")).await.expect("it ends well");
    // A raw call, of which this library's idea of its sessions knows nothing; and the notification is the peer's to send.
    let params = Json::new(&json!({"sessionId": session.id().as_str()})).expect("it is JSON");
    within(client.call("session.destroy", &params)).await.expect("it is destroyed");
    let refused = within(session.send("answer")).await;
    assert!(matches!(refused, Err(CallError::Rpc(_))), "{refused:?}");
    let closed = until_closed(&mut events).await;
    assert_eq!(closed, SessionEnd::Deleted);
    ground.end();
}

async fn until_closed(events: &mut Events) -> SessionEnd {
    loop {
        if let Item { kind: ItemKind::Closed(end), .. } = within(events.next()).await.expect("it has an end")
        {
            return end;
        }
    }
}

#[tokio::test]
async fn what_is_asked_in_a_turn_that_is_aborted_is_withdrawn() {
    let ground = ground().await;
    let client = ground.client("turns-withdrawn").await;
    for prompt in ["do-ask", "do-plan"] {
        let (session, mut events) = session(&client, &config(&ground)).await;
        for time in 0..TIMES {
            let mode = if prompt == "do-plan" { "plan" } else { "interactive" };
            let prompt = format!("{prompt} {time}");
            let turn = session.send_and_wait(Prompt::new(&*prompt).agent_mode(mode));
            let ItemKind::Ask(ask) = until_busy(&mut events, &prompt).await else { panic!("it asks") };
            within(session.abort()).await.expect("it is taken");
            let over = until(&mut events, |item| matches!(item, ItemKind::Cancelled(_))).await;
            assert!(matches!(over, ItemKind::Cancelled(over) if over == ask.id()), "{time}: {over:?}");
            assert!(client.snapshot().asks.is_empty());
            let turn = within(turn).await;
            assert!(matches!(turn, Err(TurnError::Aborted)), "{prompt}, {time}: {turn:?}");
        }
    }
    ground.end();
}
