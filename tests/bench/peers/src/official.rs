//! The official SDK, from a stream to a subscriber, as its documentation says to use it: a client over streams, the
//! protocol's version verified, a session prepared and subscribed to, every event received in a loop.

use std::hint::black_box;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use async_trait::async_trait;
use futures::StreamExt;
use futures::future::join_all;
use futures::stream::FuturesUnordered;
use github_copilot_sdk::Client;
use github_copilot_sdk::handler::{PermissionHandler, PermissionResult, UserInputHandler, UserInputResponse};
use github_copilot_sdk::session::Session;
use github_copilot_sdk::subscription::{EventSubscription, RecvErrorKind};
use github_copilot_sdk::types::{
    CloudSessionOptions, PermissionRequestData, RequestId, SessionConfig, SessionId,
};
use serde_json::json;
use tokio::io::{AsyncWriteExt, duplex};
use tokio::sync::Barrier;

use crate::far::{ASK, ECHO, NEXT, PACE, PUSH, asking};
use crate::frames::{Stream, event_number, session_id};
use crate::protocol::{IN_MEMORY, Measured, Scale};
use crate::stopwatch::Stopwatch;
use crate::streams::{BoxedRead, BoxedWrite, in_memory};

pub async fn burst(reader: BoxedRead, writer: BoxedWrite, stream: Arc<Stream>) -> Measured {
    let (client, _session, mut events) = connect(reader, writer).await;
    let count = stream.events();
    let start = Stopwatch::start();
    let push = client.begin_call(PUSH, Some(json!({}))).expect("the call is sent");
    let mut measured = receive(&mut events, 0, count, false).await;
    (measured.nanos, measured.cpu_nanos) = (start.wall(), start.cpu());
    push.await.expect("the far side replies");
    measured
}

pub async fn paced(reader: BoxedRead, writer: BoxedWrite, stream: Arc<Stream>, typed: bool) -> Measured {
    let (client, _session, mut events) = connect(reader, writer).await;
    let mut all = Measured::default();
    let start = Stopwatch::start();
    for first in (0..stream.events()).step_by(PACE) {
        let next = client.begin_call(NEXT, Some(json!({}))).expect("the call is sent");
        let batch = receive(&mut events, first, PACE.min(stream.events() - first), typed).await;
        all.arrived += batch.arrived;
        all.told_lost += batch.told_lost;
        next.await.expect("the far side replies");
    }
    (all.nanos, all.cpu_nanos) = (start.wall(), start.cpu());
    all
}

/// Events of the sessions in turn, to each observer of each.
pub async fn scaled(scale: Scale, stream: Arc<Stream>) -> Measured {
    let mut connections = Vec::with_capacity(scale.connections);
    for _ in 0..scale.connections {
        let ((reader, writer), far) = in_memory(Arc::clone(&stream));
        tokio::spawn(far);
        let client = client(Box::new(reader), Box::new(writer)).await;
        let mut sessions = Vec::with_capacity(scale.sessions);
        for number in 0..scale.sessions {
            let config = SessionConfig::default().with_session_id(session_id(number));
            let prepared = client.prepare_session(config).expect("the config is valid");
            let observers: Vec<_> = (0..scale.observers).map(|_| prepared.subscribe()).collect();
            sessions.push((prepared.start().await.expect("the session is created"), observers));
        }
        connections.push((client, sessions));
    }
    let mut all = Measured::default();
    let start = Stopwatch::start();
    for first in (0..scale.events).step_by(PACE) {
        for (client, sessions) in &mut connections {
            let next = client.begin_call(NEXT, Some(json!({}))).expect("the call is sent");
            for number in first..scale.events.min(first + PACE) {
                let (_, observers) = &mut sessions[number % scale.sessions];
                for observer in observers {
                    let event = observer.recv().await.expect("it was not too much for it");
                    assert_eq!(event_number(&event.id), Some(number));
                    all.arrived += 1;
                }
            }
            next.await.expect("the far side replies");
        }
    }
    (all.nanos, all.cpu_nanos) = (start.wall(), start.cpu());
    all
}

/// Receives until the last of `count` events from number `first` on is there: a subscription loses the oldest.
async fn receive(events: &mut EventSubscription, first: usize, count: usize, typed: bool) -> Measured {
    let mut measured = Measured::default();
    let (mut next, end) = (first, first + count);
    loop {
        match events.recv().await {
            Ok(event) => {
                let number = event_number(&event.id).expect("it is an id of ours");
                assert!(number >= next && number < end, "{number} came, but {next} was next");
                next = number + 1;
                measured.arrived += 1;
                if typed {
                    black_box(crate::typed::look(&event));
                }
                if next == end {
                    return measured;
                }
            }
            Err(error) => match error.kind() {
                RecvErrorKind::Lagged(lagged) => measured.told_lost += lagged.skipped() as usize,
                other => panic!("the subscription ended: {other}"),
            },
        }
    }
}

pub async fn round_trips(reader: BoxedRead, writer: BoxedWrite, calls: usize) -> Measured {
    let (client, _session, _events) = connect(reader, writer).await;
    let mut nanos = Vec::with_capacity(calls);
    for number in 0..calls {
        let start = Instant::now();
        client.call(ECHO, Some(json!({"number": number}))).await.expect("the far side replies");
        nanos.push(start.elapsed().as_nanos() as u64);
    }
    Measured::round_trips(nanos)
}

pub async fn pipelined(reader: BoxedRead, writer: BoxedWrite, calls: usize, open: usize) -> Measured {
    let (client, _session, _events) = connect(reader, writer).await;
    let call =
        |number: usize| client.begin_call(ECHO, Some(json!({"number": number}))).expect("the call is sent");
    let start = Stopwatch::start();
    let mut waiting: FuturesUnordered<_> = (0..open.min(calls)).map(call).collect();
    let (mut sent, mut arrived) = (waiting.len(), 0);
    while let Some(reply) = waiting.next().await {
        reply.expect("the far side replies");
        arrived += 1;
        if sent < calls {
            waiting.push(call(sent));
            sent += 1;
        }
    }
    Measured { nanos: start.wall(), cpu_nanos: start.cpu(), arrived, ..Measured::default() }
}

/// Answers what it is asked, the first so many only when all of them have begun.
struct Answers {
    begun: AtomicUsize,
    open: usize,
    all_begun: Barrier,
}

impl Answers {
    async fn wait(&self) {
        if self.begun.fetch_add(1, Ordering::Relaxed) < self.open && self.open > 1 {
            self.all_begun.wait().await;
        }
    }
}

#[async_trait]
impl PermissionHandler for Answers {
    async fn handle(&self, _: SessionId, _: RequestId, _: PermissionRequestData) -> PermissionResult {
        self.wait().await;
        PermissionResult::approve_once()
    }
}

#[async_trait]
impl UserInputHandler for Answers {
    async fn handle(
        &self,
        _: SessionId,
        _: Option<RequestId>,
        _: String,
        _: Option<Vec<String>>,
        _: Option<bool>,
    ) -> Option<UserInputResponse> {
        self.wait().await;
        Some(UserInputResponse { answer: "this".to_owned(), was_freeform: false })
    }
}

pub async fn answers(
    reader: BoxedRead,
    writer: BoxedWrite,
    by_event: bool,
    asks: usize,
    open: usize,
) -> Measured {
    let client = client(reader, writer).await;
    let answers = Arc::new(Answers { begun: AtomicUsize::new(0), open, all_begun: Barrier::new(open) });
    let config = SessionConfig::default().with_session_id(session_id(0));
    let config = match by_event {
        true => config.with_permission_handler(answers),
        false => config.with_user_input_handler(answers),
    };
    let _session = client.create_session(config).await.expect("the session is created");
    let params = serde_json::from_str(&asking(by_event, asks, open)).expect("it is JSON");
    let start = Stopwatch::start();
    client.call(ASK, Some(params)).await.expect("all is answered");
    Measured { nanos: start.wall(), cpu_nanos: start.cpu(), arrived: asks, ..Measured::default() }
}

pub async fn creates(reader: BoxedRead, writer: BoxedWrite, sessions: usize, cloud: bool) -> Measured {
    let client = client(reader, writer).await;
    let config = || match cloud {
        true => SessionConfig::default().with_cloud(CloudSessionOptions::default()),
        false => SessionConfig::default(),
    };
    let start = Stopwatch::start();
    let created = join_all((0..sessions).map(|_| client.create_session(config()))).await;
    let (nanos, cpu_nanos) = (start.wall(), start.cpu());
    let created: Vec<_> = created.into_iter().map(|session| session.expect("it is created")).collect();
    Measured { nanos, cpu_nanos, arrived: created.len(), ..Measured::default() }
}

pub async fn large_prompt(reader: BoxedRead, writer: BoxedWrite, bytes: usize) -> Measured {
    let (_client, session, _events) = connect(reader, writer).await;
    let prompt = crate::frames::prose(bytes);
    let start = Stopwatch::start();
    session.send(prompt.as_str()).await.expect("the far side replies");
    Measured { nanos: start.wall(), cpu_nanos: start.cpu(), arrived: 1, ..Measured::default() }
}

async fn connect(reader: BoxedRead, writer: BoxedWrite) -> (Client, Session, EventSubscription) {
    let client = client(reader, writer).await;
    let config = SessionConfig::default().with_session_id(session_id(0));
    let prepared = client.prepare_session(config).expect("the config is valid");
    let events = prepared.subscribe();
    let session = prepared.start().await.expect("the session is created");
    (client, session, events)
}

async fn client(reader: BoxedRead, writer: BoxedWrite) -> Client {
    let client = Client::from_streams(reader, writer, PathBuf::from("/")).expect("it starts");
    client.verify_protocol_version().await.expect("the far side speaks the protocol");
    client
}

/// A far side that claims a frame of so many bytes, sends a few, and ends.
pub async fn lying_header(claimed: usize) {
    let ((reader, mut far_writer), (_far_reader, writer)) = (duplex(IN_MEMORY), duplex(IN_MEMORY));
    let client = Client::from_streams(reader, writer, PathBuf::from("/")).expect("it starts");
    let header = format!("Content-Length: {claimed}\r\n\r\n{{}}");
    far_writer.write_all(header.as_bytes()).await.expect("the client reads");
    drop(far_writer);
    assert!(client.verify_protocol_version().await.is_err(), "nothing was answered");
}
