//! What is done ten thousand times: whatever begins on a connection, in all the ways in which it ends.
#![allow(dead_code, reason = "not every target does all of it")]

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use pilotwire::handle::{Client, Events, Item, ItemKind, Session};
use pilotwire::{Answer, CallError, Cloud, Json, Limits, Object, SessionConfig};

/// How often something is done before what it has left to do is waited for.
const AT_ONCE: usize = 50;

/// How a session ends.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Ending {
    Detach,
    Destroy,
    Delete,
    HandlesDropped,
    /// The runtime lets go of it, and then it is detached from.
    ByTheRuntime,
    /// Another resume takes its place.
    Resumed,
    /// It never began: the runtime refused it.
    Refused,
    /// Its create was dropped before the runtime had answered.
    Abandoned,
    AbandonedInTheCloud,
    /// Its create was dropped after that, but before that was looked at.
    AbandonedUntold,
}

pub(crate) const ENDINGS: [Ending; 10] = [
    Ending::Detach,
    Ending::Destroy,
    Ending::Delete,
    Ending::HandlesDropped,
    Ending::ByTheRuntime,
    Ending::Resumed,
    Ending::Refused,
    Ending::Abandoned,
    Ending::AbandonedInTheCloud,
    Ending::AbandonedUntold,
];

/// Creates sessions and ends them, in one of these ways after the other.
pub(crate) async fn sessions(client: &Client, endings: &[Ending], times: usize) {
    for number in 0..times {
        let (round, ending) = (number / endings.len(), endings[number % endings.len()]);
        session(client, ending, round % 2 == 0).await;
        if number % AT_ONCE == 0 {
            settle(client).await;
        }
    }
    settle(client).await;
}

/// Every other time, the session's items are read to the end.
async fn session(client: &Client, ending: Ending, read: bool) {
    let config = match ending {
        Ending::Refused => SessionConfig::new().model("refused"),
        Ending::AbandonedInTheCloud => SessionConfig::new().cloud(Cloud::repository("owner", "name")),
        _ => SessionConfig::new(),
    };
    let mut create = client.create_session(&config, ());
    match ending {
        Ending::Refused => {
            let result = create.await;
            assert!(result.is_err(), "{result:?}");
            return;
        }
        Ending::Abandoned | Ending::AbandonedInTheCloud => {
            if read {
                poll_once(&mut create).await;
                ping(client).await;
            }
            return drop(create);
        }
        Ending::AbandonedUntold => {
            ping(client).await;
            return drop(create);
        }
        _ => {}
    }
    let (session, events) = create.await.expect("it is created");
    end(client, ending, session, read.then_some(events)).await;
}

async fn end(client: &Client, ending: Ending, session: Session, events: Option<Events>) {
    let id = session.id().clone();
    match ending {
        Ending::Detach => session.detach().await.expect("it is confirmed"),
        Ending::Destroy => session.destroy().await.expect("it is confirmed"),
        Ending::Delete => drop(client.delete_session(&id).await.expect("it is deleted")),
        Ending::ByTheRuntime => drop(session.call("shut", Object::new()).await.expect("it is shut down")),
        Ending::Resumed => {
            let (again, _events) =
                client.resume_session(&id, SessionConfig::new(), ()).await.expect("it is resumed");
            again.detach().await.expect("it is confirmed");
        }
        _ => {}
    }
    drop(session);
    if let Some(mut events) = events {
        while let Some(Item { kind: item, .. }) = events.next().await {
            drop(item);
        }
    }
}

/// Makes calls: answered, refused, given up, each with a limit or without.
pub(crate) async fn calls(client: &Client, times: usize) {
    for number in 0..times {
        let limits = match number % 2 {
            0 => Limits::none(),
            _ => Limits::none().total(Duration::from_secs(3_600)).inactivity(Duration::from_secs(3_600)),
        };
        let method = ["status.get", "unknown", "slow", "slow"][number % 4];
        let mut call = client.call_within(method, &Json::empty_object(), limits);
        match number % 4 {
            0 => drop(call.await.expect("it is answered")),
            1 => assert!(matches!(call.await, Err(CallError::Rpc(_)))),
            2 => drop(call),
            _ => poll_once(&mut call).await,
        }
        if number % AT_ONCE == 0 {
            settle(client).await;
        }
    }
    settle(client).await;
}

/// Is asked, as a request or an event, and answers or does not.
pub(crate) async fn asks(client: &Client, times: usize) {
    let config = SessionConfig::new().request_permission(true);
    let (session, mut events) = client.create_session(&config, ()).await.expect("it is created");
    for number in 0..times {
        let name = Object::new().str("name", &format!("ask {number}"));
        let method = ["ask", "permit", "ask", "leave"][number % 4];
        let asking = session.call(method, name.clone());
        let ask = loop {
            match events.next().await.expect("it goes on").kind {
                ItemKind::Ask(ask) => break ask,
                item => drop(item),
            }
        };
        let answer = match number % 4 {
            0 => Some(serde_json::json!({"answer": "yes", "wasFreeform": true})),
            1 => Some(serde_json::json!({"kind": "approve-once"})),
            _ => None,
        };
        match answer {
            Some(answer) => drop(ask.answer(Answer::result(&answer).expect("JSON")).expect("it is open")),
            None => drop(ask),
        }
        asking.await.expect("the runtime was answered");
        // An event that is not answered here is left to other clients.
        if number % 4 == 3 {
            session.call("withdraw", name).await.expect("another has answered");
        }
    }
    drop((session, events));
    settle(client).await;
}

/// Makes a connection, opens it, has a session in it, and ends it: by the last handle, by closing, or while it opens.
pub(crate) async fn connection<D: Future>(client: Client, driving: D, number: usize) {
    match number % 4 {
        0 => {
            let (session, _events) =
                client.create_session(SessionConfig::new(), ()).await.expect("it is created");
            drop(client);
            drop(session);
        }
        1 => {
            client.connected().await.expect("it connects");
            client.close();
        }
        2 => {
            let (_session, mut events) =
                client.create_session(SessionConfig::new(), ()).await.expect("it is created");
            client.shut_down();
            while events.next().await.is_some() {}
        }
        _ => drop(client),
    }
    driving.await;
}

/// Waits until nothing is under way.
async fn settle(client: &Client) {
    for _ in 0..1_000 {
        // What was sent before it has been answered after it.
        ping(client).await;
        let snapshot = client.snapshot();
        if snapshot.sessions.is_empty() && snapshot.calls.is_empty() && snapshot.asks.is_empty() {
            assert_eq!((snapshot.windows, snapshot.kept_messages, snapshot.queued_bytes), (0, 0, 0));
            return;
        }
    }
    panic!("{:?} is left", client.snapshot());
}

async fn ping(client: &Client) {
    client.call("status.get", &Json::empty_object()).await.expect("it is answered");
}

async fn poll_once<F: Future + Unpin>(future: &mut F) {
    poll_fn(|context| {
        let _ = Pin::new(&mut *future).poll(context);
        Poll::Ready(())
    })
    .await;
}
