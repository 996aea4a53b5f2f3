//! A session's stream in more ways than one: beside its reader, a turn's text, the log; and what is known without reading.

use std::collections::BTreeSet;

use pilotwire::handle::{Client, EventLog, ItemKind, LogItem, Piece};
use pilotwire::{Config, Provider, SessionConfig};
use pilotwire_tests::model::{ModelServer, Reply, Script};
use pilotwire_tests::runtime::Runtime;
use serde_json::Value;

use crate::client::within;

async fn client(runtime: &Runtime) -> Client {
    let launched = pilotwire_tokio::launch_with(runtime.listened(Config::default()), runtime.launch());
    within(launched).await.expect("the runtime starts")
}

fn config(runtime: &Runtime, model: &ModelServer) -> SessionConfig {
    let provider: Value = model.provider();
    let text = |name: &str| provider[name].as_str().unwrap_or_default().to_owned();
    SessionConfig::new()
        .session_id("s")
        .working_directory(runtime.directory())
        .model("m1")
        .streaming(true)
        .provider(Provider::new(text("baseUrl")).kind(text("type")).api_key(text("apiKey")))
}

/// The lasting events up to the second prompt's end, by id and type.
async fn lasting(log: &mut EventLog, idles: usize) -> Vec<(String, String)> {
    let (mut all, mut seen) = (Vec::new(), 0);
    while seen < idles {
        match within(log.next()).await.expect("it goes on").expect("it can be read") {
            LogItem::Event(event) if event.is_ephemeral() => {
                seen += usize::from(event.event_type() == "session.idle")
            }
            LogItem::Event(event) => {
                all.push((event.id().expect("it has one").into_owned(), event.event_type().into_owned()));
            }
            other => panic!("{other:?}"),
        }
    }
    all
}

#[tokio::test]
async fn deltas_subscribers_and_the_log_tell_the_same() {
    let runtime = Runtime::new();
    let model =
        ModelServer::start(Script::new().otherwise([Reply::words(200), Reply::words(20), Reply::words(2)]))
            .await;
    let client = client(&runtime).await;
    let (session, events) =
        within(client.create_session(config(&runtime, &model), ())).await.expect("it is created");
    drop(events);
    let mut watched = session.subscribe().of_root_agent();
    let mut deltas = session.send_and_stream("tell me");
    let mut text = String::new();
    while let Some(piece) = within(deltas.next()).await {
        match piece {
            Piece::Text(piece) => text.push_str(&piece),
            other => panic!("{other:?}"),
        }
    }
    let turn = within(std::future::IntoFuture::into_future(deltas)).await.expect("it ends");
    assert_eq!(text, turn.text());
    assert_eq!(text.split_whitespace().count(), 200);

    // A log that is begun between two turns, and one that is begun behind an event of the first.
    let mut log = session.event_log();
    within(session.send_and_wait("and more")).await.expect("it ends");
    let whole = lasting(&mut log, 1).await;
    let ids: BTreeSet<_> = whole.iter().map(|(id, _)| id).collect();
    assert_eq!(ids.len(), whole.len(), "no event comes twice: {whole:?}");
    assert_eq!(whole.iter().filter(|(_, kind)| kind == "user.message").count(), 2, "{whole:?}");
    assert_eq!(whole[0].1, "session.start");
    // What came as it happened has nothing of the kind that the log has not.
    let seen: Vec<String> = std::iter::from_fn(|| watched.try_next())
        .filter_map(|item| match item.kind {
            ItemKind::Event(event) if !event.is_ephemeral() => Some(event.id()?.into_owned()),
            ItemKind::Gap(gap) => panic!("{gap:?}"),
            _ => None,
        })
        .collect();
    let told: Vec<_> = whole.iter().map(|(id, _)| id.clone()).filter(|id| seen.contains(id)).collect();
    let told_of_seen: Vec<_> = seen.iter().filter(|id| ids.contains(id)).cloned().collect();
    assert_eq!(told, told_of_seen, "in the same order");

    let second = whole.iter().position(|(_, kind)| kind == "assistant.message").expect("it was said");
    let mut after = session.event_log().after(&*whole[second].0);
    within(session.send_and_wait("the last")).await.expect("it ends");
    let rest = lasting(&mut after, 1).await;
    assert_eq!(rest[..whole.len() - second - 1], whole[second + 1..]);
    assert!(!session.capabilities().elicitation());
    assert!(session.open_canvases().is_empty());
    client.shut_down();
    within(client.closed()).await;
}
