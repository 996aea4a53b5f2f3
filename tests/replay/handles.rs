//! Recording through an adapter, into a writer.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use pilotwire::handle::{Client, Item, ItemKind};
use pilotwire::mock::Script;
use pilotwire::replay::{Recorder, Redaction};
use pilotwire::{Config, Limits, SessionConfig};

use crate::replay;

/// A sink that can be looked into.
#[derive(Clone, Default)]
struct Sink {
    written: Arc<Mutex<Vec<u8>>>,
    fails_at: Option<usize>,
    /// Used while it is written to: what would lock up, were it written to under the connection's lock.
    client: Arc<Mutex<Option<Client>>>,
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(client) = &*self.client.lock().expect("no panics") {
            let _ = client.stats();
        }
        let mut written = self.written.lock().expect("no panics");
        if self.fails_at.is_some_and(|most| written.len() >= most) {
            return Err(io::Error::other("the disk is full"));
        }
        written.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Sink {
    fn text(&self) -> String {
        String::from_utf8(self.written.lock().expect("no panics").clone()).expect("it is text")
    }
}

async fn converse(sink: &Sink, recorder: &Recorder) {
    let config = Config::default().record(recorder);
    let (client, driving) = pilotwire_tokio::mock_with(config, Script::new()).expect("there is randomness");
    *sink.client.lock().expect("no panics") = Some(client.clone());
    let created = client.create_session(SessionConfig::new().streaming(true), ());
    let (session, mut events) = created.await.expect("it is created");
    let reader = tokio::spawn(async move {
        let mut count = 0;
        while let Some(Item { kind: item, .. }) = events.next().await {
            count += usize::from(matches!(item, ItemKind::Event(_)));
        }
        count
    });
    let turns = (0..8).map(|number| {
        let session = session.clone();
        tokio::spawn(async move {
            let limits = Limits::none().total(std::time::Duration::from_secs(60));
            session
                .send_and_wait_within(format!("prompt {number}"), limits)
                .await
                .expect("it ends well")
                .text()
        })
    });
    for turn in turns.collect::<Vec<_>>() {
        assert!(!turn.await.expect("no panics").is_empty());
    }
    session.detach().await.expect("it is detached");
    assert!(reader.await.expect("no panics") > 8);
    client.close();
    driving.await;
    *sink.client.lock().expect("no panics") = None;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_many_tasks_do_is_written_in_order_and_replays() {
    let sink = Sink::default();
    let recorder = Recorder::new(Redaction::secrets(), sink.clone());
    converse(&sink, &recorder).await;
    recorder.flush().expect("it is written");
    let text = sink.text();
    assert!(text.contains("< closed graceful"), "{text}");
    assert_eq!(text.matches("> send-and-wait 1 ").count(), 8);
    replay("handles", &text, 0..100);
}

#[tokio::test]
async fn a_sink_that_fails_is_told_of_and_changes_nothing_else() {
    let sink = Sink { fails_at: Some(1000), ..Sink::default() };
    let recorder = Recorder::new(Redaction::secrets(), sink.clone());
    converse(&sink, &recorder).await;
    assert_eq!(recorder.flush().expect_err("it failed").to_string(), "the disk is full");
    assert_eq!(recorder.take(), "", "nothing is kept that will not be written");
    recorder.flush().expect("it is told once");
}

#[tokio::test]
async fn a_recorder_records_one_connection() {
    let recorder = Recorder::in_memory(Redaction::secrets());
    let config = Config::default().record(&recorder);
    let (first, _driving) = pilotwire_tokio::mock_with(config.clone(), Script::new()).expect("randomness");
    let (second, _driving) = pilotwire_tokio::mock_with(config, Script::new()).expect("randomness");
    second.connected().await.expect("it is connected");
    first.connected().await.expect("it is connected");
    let text = recorder.take();
    assert_eq!(text.matches("> connect\n").count(), 1, "{text}");
    replay("one of two", &text, 0..10);
}

#[tokio::test]
async fn a_session_that_nobody_takes_is_undone_and_that_replays() {
    let recorder = Recorder::in_memory(Redaction::secrets());
    let config = Config::default().record(&recorder);
    let (client, driving) = pilotwire_tokio::mock_with(config, Script::new()).expect("randomness");
    client.connected().await.expect("it is connected");
    let create = client.create_session(SessionConfig::new(), ());
    while !client.snapshot().calls.is_empty() {
        tokio::task::yield_now().await;
    }
    // It is there, and was not told.
    drop(create);
    client.close();
    driving.await;
    let text = recorder.take();
    assert!(text.contains("> disclaim ") && text.contains("session.destroy"), "{text}");
    replay("disclaimed", &text, 0..10);
}
