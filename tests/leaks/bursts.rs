//! What is left when there was much at once: collections must not stay as large as they once had to be.

use futures_util::future::join_all;
use pilotwire::handle::{Client, Item, ItemKind};
use pilotwire::{Answer, Config, Json, Object, SessionConfig};
use pilotwire_tests::poll_loop::drive;

use crate::common::left_by;
use crate::forgetful::Forgetful;

/// How much at once.
const MUCH: usize = 20_000;
/// Bytes that may be left: the collections that items pass through (the driver's batch, the session's queue, the stream)
/// keep room for 256 each, which is about 40 KiB. Room for all of them would be 3 MB in each.
const BOUND: i64 = 4 * (40 << 10);

/// Every burst, each on a connection that was used before and goes on.
pub(crate) async fn leave_nothing() {
    let config = Config::default().queue_soft_limit(1 << 30).queue_hard_limit(1 << 30);
    let (client, driving) = drive(config, Forgetful::new());
    // Fills what is kept up to a bound: the ids that ended last.
    sessions(&client, 2_000).await;
    let mut left = Vec::new();
    left.push(left_by("calls at once", async || calls(&client, MUCH).await).await);
    left.push(left_by("sessions at once", async || sessions(&client, MUCH).await).await);
    left.push(left_by("asks at once", async || asks(&client, 1_000).await).await);
    let (session, mut events) = client.create_session(SessionConfig::new(), ()).await.expect("it is created");
    events.next().await.expect("it has started");
    let items = async || {
        burst(&client, session.id().as_str(), MUCH).await;
        let mut taken = 0;
        while taken < MUCH {
            events.next().await.expect("it goes on");
            taken += 1;
        }
    };
    left.push(left_by("items at once, one by one", items).await);
    let items = async || {
        burst(&client, session.id().as_str(), MUCH).await;
        let mut items = Vec::new();
        while items.len() < MUCH {
            events.next_batch(usize::MAX, &mut items).await;
        }
    };
    left.push(left_by("items at once, in a batch", items).await);
    let mut own = client.events().expect("it is there");
    let notifications = async || {
        burst(&client, "", MUCH).await;
        for _ in 0..MUCH {
            own.next().await.expect("it goes on");
        }
    };
    left.push(left_by("notifications at once", notifications).await);
    drop((client, session, events, own));
    driving.await;
    assert!(left.iter().all(|left| *left <= BOUND), "{left:?}");
}

async fn calls(client: &Client, times: usize) {
    let calls = (0..times).map(|_| client.call("status.get", &Json::empty_object()));
    for result in join_all(calls).await {
        result.expect("it is answered");
    }
}

async fn sessions(client: &Client, times: usize) {
    let creates: Vec<_> = (0..times).map(|_| client.create_session(SessionConfig::new(), ())).collect();
    let mut sessions = Vec::new();
    for create in creates {
        sessions.push(create.await.expect("it is created"));
    }
    for (session, events) in sessions {
        drop(events);
        session.detach().await.expect("it is confirmed");
    }
}

async fn asks(client: &Client, times: usize) {
    let (session, mut events) = client.create_session(SessionConfig::new(), ()).await.expect("it is created");
    let asking: Vec<_> = (0..times).map(|_| session.call("ask", Object::new())).collect();
    let mut asked = Vec::new();
    while asked.len() < times {
        if let Some(Item { kind: ItemKind::Ask(ask), .. }) = events.next().await {
            asked.push(ask);
        }
    }
    for ask in asked {
        ask.answer(Answer::error("no")).expect("it is open");
    }
    for result in join_all(asking).await {
        result.expect("it is answered");
    }
    session.detach().await.expect("it is confirmed");
}

/// Has the runtime say much, and waits until it has.
async fn burst(client: &Client, session: &str, times: usize) {
    let params = Object::new().str("sessionId", session).str("times", &times.to_string()).finish();
    client.call("burst", &params).await.expect("it is answered");
}
