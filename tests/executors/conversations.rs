//! What is done with handles, whatever drives them.

use std::time::{Duration, Instant};

use pilotwire::error::TimeLimit;
use pilotwire::handle::{Client, Item, ItemKind};
use pilotwire::mock::{Script, Step};
use pilotwire::{CallError, CloseKind, Json, Limits, SessionConfig, SessionEnd};
use serde_json::json;

/// A runtime that does not answer `slow`, and ends at `exit`, with an event in its first session before.
pub(crate) fn script() -> Script {
    let last_words = Step::emit("session.info", json!({"message": "bye"})).session("local-1");
    Script::new().always("slow", [Step::silent()]).always("exit", [last_words, Step::end()])
}

/// A prompt of which one frame is larger than what a socket takes at once, and so is the answer.
pub(crate) fn large_prompt() -> String {
    "word".repeat(1 << 20)
}

/// A session, a turn in it, its events in order, its end.
pub(crate) async fn turn(client: Client, prompt: String) {
    client.connected().await.expect("it connects");
    let config = SessionConfig::new().streaming(true);
    let (session, mut events) = client.create_session(&config, ()).await.expect("it is created");
    let turn = session.send_and_wait(prompt.as_str()).await.expect("it ends well");
    assert_eq!(turn.text(), format!("You said: {prompt}. This is the mock runtime's answer."));
    session.detach().await.expect("it is confirmed");

    let (mut next, mut types) = (1, Vec::new());
    while let Some(Item { seq, kind: item, .. }) = events.next().await {
        assert_eq!(seq, next);
        next += 1;
        match item {
            ItemKind::Event(event) => types.push(event.event_type().into_owned()),
            ItemKind::Closed(end) => assert!(matches!(end, SessionEnd::Detached), "{end:?}"),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(types.first().map(String::as_str), Some("session.start"));
    assert!(types.iter().any(|known| known == "assistant.message_delta"), "{types:?}");
    assert_eq!(types.last().map(String::as_str), Some("session.shutdown"));
}

/// A call that takes too long.
pub(crate) async fn deadline(client: Client) {
    const LIMIT: Duration = Duration::from_millis(200);
    client.connected().await.expect("it connects");
    let start = Instant::now();
    let result = client.call_within("slow", &Json::empty_object(), Limits::none().total(LIMIT)).await;
    let took = start.elapsed();
    assert!(matches!(result, Err(CallError::Timeout { limit: TimeLimit::Total(LIMIT), .. })), "{result:?}");
    assert!(took >= LIMIT && took < LIMIT * 50, "it took {took:?}");
}

/// The runtime ends while it is waited for.
pub(crate) async fn end_of_the_peer(client: Client) {
    client.connected().await.expect("it connects");
    let config = SessionConfig::new().session_id("local-1");
    let (_session, mut events) = client.create_session(&config, ()).await.expect("it is created");
    let slow = client.call("slow", &Json::empty_object());
    let exit = client.call("exit", &Json::empty_object());
    assert!(matches!(slow.await, Err(CallError::Closed(_))));
    assert!(matches!(exit.await, Err(CallError::Closed(_))));
    assert_eq!(client.closed().await.kind, CloseKind::PeerEnded);
    let mut items = Vec::new();
    while let Some(Item { kind: item, .. }) = events.next().await {
        items.push(item);
    }
    let Some([ItemKind::Event(event), ItemKind::Closed(SessionEnd::Connection(cause))]) = items.last_chunk()
    else {
        panic!("{items:?}")
    };
    assert_eq!((&*event.event_type(), &cause.kind), ("session.info", &CloseKind::PeerEnded));
}
