//! Events pushed as fast as a pipe takes them, to a consumer that is slower.
#![cfg(unix)]

use std::time::Duration;

use pilotwire::handle::{Item, ItemKind};
use pilotwire::{Config, SessionConfig};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::time::timeout;

const EVENTS: u64 = 100_000;
/// The read buffer that a pausing queue may still be given.
const SLACK: usize = 256 << 10;

fn frame(body: &str) -> Vec<u8> {
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// The runtime's side: answers the handshake and the create, then pushes.
async fn push(mut stream: UnixStream) {
    let mut input = vec![0; 4096];
    for reply in [
        r#"{"jsonrpc":"2.0","id":1,"result":{"ok":true,"protocolVersion":3,"version":"test"}}"#,
        r#"{"jsonrpc":"2.0","id":2,"result":{"sessionId":"s1"}}"#,
    ] {
        assert!(stream.read(&mut input).await.expect("the client writes") > 0);
        stream.write_all(&frame(reply)).await.expect("the client reads");
    }
    let text = "word ".repeat(50);
    let mut batch = Vec::new();
    for number in 0..EVENTS {
        batch.extend(frame(&format!(
            r#"{{"jsonrpc":"2.0","method":"session.event","params":{{"sessionId":"s1","event":{{"id":"e{number}","timestamp":"t","parentId":null,"type":"assistant.message_delta","data":{{"number":{number},"deltaContent":"{text}"}}}}}}}}"#,
        )));
        if batch.len() > 64 << 10 {
            stream.write_all(&batch).await.expect("the client reads");
            batch.clear();
        }
    }
    stream.write_all(&batch).await.expect("the client reads");
    // Open until the client has ended its side.
    while stream.read(&mut input).await.is_ok_and(|count| count > 0) {}
}

#[derive(serde::Deserialize)]
struct Numbered {
    number: u64,
}

async fn all_arrive_in_order(soft_limit: usize) {
    let (near, far) = UnixStream::pair().expect("a pair of sockets");
    let pushing = tokio::spawn(push(far));
    let (reader, writer) = near.into_split();
    let config = Config::default().queue_soft_limit(soft_limit).stall_after(None);
    let (client, driving) = pilotwire_tokio::connect(config, reader, writer).expect("it starts");
    let config = SessionConfig::new().session_id("s1");
    let (_session, mut events) = client.create_session(&config, ()).await.expect("the session is created");

    let (mut next, mut most, mut items) = (0, 0, Vec::new());
    while next < EVENTS {
        // Slower than the peer: ten times on the way, nothing is taken until the connection has stopped reading.
        while next % (EVENTS / 10) < 100 && next < EVENTS - EVENTS / 10 && client.snapshot().reading {
            tokio::task::yield_now().await;
        }
        assert!(events.next_batch(100, &mut items).await > 0, "the stream ended at {next}");
        for Item { seq, kind: item, .. } in items.drain(..) {
            let ItemKind::Event(event) = item else { panic!("{item:?} at {next}") };
            assert_eq!((seq, event.decode::<Numbered>().expect("it is JSON").number), (next + 1, next));
            next += 1;
        }
        most = most.max(client.snapshot().queued_bytes);
    }
    assert!(most > soft_limit / 2, "the consumer was never behind: {most} bytes");
    assert!(most <= soft_limit + SLACK, "{most} bytes were queued");
    client.close();
    driving.await;
    pushing.await.expect("all was pushed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_thousand_events_arrive_in_order_with_memory_bounded_on_two_threads() {
    timeout(Duration::from_secs(120), all_arrive_in_order(1 << 20)).await.expect("it ends");
}

#[tokio::test]
async fn a_hundred_thousand_events_arrive_in_order_with_memory_bounded_on_one_thread() {
    timeout(Duration::from_secs(120), all_arrive_in_order(1 << 20)).await.expect("it ends");
}
