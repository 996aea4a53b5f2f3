//! Pilotwire, from a stream to a consumer, over each executor.

use std::fs::File;
use std::future::Future;
use std::hint::black_box;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use futures_util::future::join_all;
use futures_util::stream::FuturesUnordered;
use pilotwire::handle::{Call, Client, Events, Item, ItemKind, Session};
use pilotwire::handlers::{Handlers, Permission, UserInput};
use pilotwire::types::TypedEvent;
use pilotwire::{Cloud, Config, Json, SessionConfig};
use pilotwire_bench::far::{ASK, ECHO, NEXT, PACE, PUSH, asking};
use pilotwire_bench::frames::{self, Stream, event_number, session_id};
use pilotwire_bench::process::grown;
use pilotwire_bench::protocol::{ASKS_AT_ONCE, Executor, Measure, Measured, Scale, Transport};
use pilotwire_bench::stopwatch::Stopwatch;
use pilotwire_bench::streams::{in_memory, in_runtime, pipes, run};
use smol::Async;
use tokio::sync::Barrier;
use tokio_util::compat::{TokioAsyncReadCompatExt, TokioAsyncWriteCompatExt};

use crate::raw;

/// Measures what is asked for.
pub(crate) fn answer(measure: &Measure, kept: &mut Kept) -> Measured {
    grown(|| measured(measure, kept))
}

fn measured(measure: &Measure, kept: &mut Kept) -> Measured {
    let none = || Arc::new(Stream::of(0, 1));
    let (one, memory) = (Executor::TokioOne, Transport::Memory);
    match *measure {
        Measure::Burst { executor, transport, events } => {
            let stream = kept.events(events);
            connected(executor, transport, &stream, move |client| burst(client, events))
        }
        Measure::Paced { executor, events, typed } => {
            let stream = kept.events(events);
            connected(executor, memory, &stream, move |client| paced(client, events, typed))
        }
        Measure::Scaled(scale) => {
            let stream = Arc::new(Stream::of(scale.events, scale.sessions));
            in_runtime(one, scaled(scale, stream))
        }
        Measure::RoundTrips { executor, transport, calls } => {
            connected(executor, transport, &none(), move |client| round_trips(client, calls))
        }
        Measure::Pipelined { executor, calls, open } => {
            connected(executor, memory, &none(), move |client| pipelined(client, calls, open))
        }
        Measure::Asks { executor, by_event, asks, open } => {
            connected(executor, memory, &none(), move |client| answers(client, by_event, asks, open))
        }
        Measure::Creates { sessions, cloud } => {
            connected(one, memory, &none(), move |client| creates(client, sessions, cloud))
        }
        Measure::LargeFrame { bytes } => {
            let stream = Arc::new(Stream::one_of_size(bytes));
            connected(one, memory, &stream, move |client| burst(client, 1))
        }
        Measure::LargePrompt { bytes } => {
            connected(one, memory, &none(), move |client| large_prompt(client, bytes))
        }
        Measure::RawBurst { executor, transport, events } => {
            let stream = kept.events(events);
            run(executor, transport, &stream.clone(), move |r, w| raw::burst(r, w, stream))
        }
        Measure::RawRoundTrips { executor, transport, calls, computing } => {
            let computing = Duration::from_nanos(computing);
            run(executor, transport, &none(), move |r, w| raw::round_trips(r, w, calls, computing))
        }
        Measure::RawPipelined { executor, calls, open } => {
            run(executor, memory, &none(), move |r, w| raw::pipelined(r, w, calls, open))
        }
        Measure::RawAsks { executor, by_event, asks } => {
            run(executor, memory, &none(), move |r, w| raw::answers(r, w, by_event, asks))
        }
        Measure::Messages { .. } | Measure::Typed { .. } | Measure::LyingHeader { .. } => Measured::default(),
    }
}

/// As it is by default, but for the bound on what may be asked at once.
fn config() -> Config {
    Config::default().max_open_asks(ASKS_AT_ONCE)
}

/// Runs what is made of a client, as a task.
fn connected<F>(
    executor: Executor,
    transport: Transport,
    stream: &Arc<Stream>,
    measure: impl FnOnce(Client) -> F + Send + 'static,
) -> Measured
where
    F: Future<Output = Measured> + Send + 'static,
{
    if executor == Executor::Smol {
        let stream = Arc::clone(stream);
        return smol::block_on(smol::spawn(async move { measure(over_smol(transport, stream)).await }));
    }
    run(executor, transport, stream, move |reader, writer| async move {
        let (client, _driving) =
            pilotwire_tokio::connect(config(), reader, writer).expect("there is randomness");
        measure(client).await
    })
}

fn over_smol(transport: Transport, stream: Arc<Stream>) -> Client {
    let connected = match transport {
        Transport::Memory => {
            // The same memory as tokio's, which needs no runtime.
            let ((reader, writer), far) = in_memory(stream);
            smol::spawn(far).detach();
            pilotwire_smol::connect(config(), reader.compat(), writer.compat_write())
        }
        Transport::Pipe => {
            let (reader, writer) = pipes(stream);
            let reader = Async::new(File::from(OwnedFd::from(reader))).expect("smol takes it");
            let writer = Async::new(File::from(OwnedFd::from(writer))).expect("smol takes it");
            pilotwire_smol::connect(config(), reader, writer)
        }
    };
    connected.expect("there is randomness").0
}

/// The events of the last burst, as the next mostly asks for the same.
#[derive(Default)]
pub(crate) struct Kept(Option<Arc<Stream>>);

impl Kept {
    fn events(&mut self, events: usize) -> Arc<Stream> {
        match &self.0 {
            Some(stream) if stream.events() == events => Arc::clone(stream),
            _ => Arc::clone(self.0.insert(Arc::new(Stream::of(events, 1)))),
        }
    }
}

async fn burst(client: Client, count: usize) -> Measured {
    let (_session, mut events) = session(&client).await;
    let start = Stopwatch::start();
    let push = client.call(PUSH, &Json::empty_object());
    let mut measured = receive(&mut events, 0, count, false).await;
    (measured.nanos, measured.cpu_nanos) = (start.wall(), start.cpu());
    push.await.expect("the far side replies");
    measured
}

async fn paced(client: Client, count: usize, typed: bool) -> Measured {
    let (_session, mut events) = session(&client).await;
    let mut all = Measured::default();
    let start = Stopwatch::start();
    for first in (0..count).step_by(PACE) {
        let next = client.call(NEXT, &Json::empty_object());
        let batch = receive(&mut events, first, PACE.min(count - first), typed).await;
        all.arrived += batch.arrived;
        all.told_lost += batch.told_lost;
        next.await.expect("the far side replies");
    }
    (all.nanos, all.cpu_nanos) = (start.wall(), start.cpu());
    all
}

/// Events of the sessions in turn, to each observer of each: the session's own stream, and subscriptions.
async fn scaled(scale: Scale, stream: Arc<Stream>) -> Measured {
    let mut connections = Vec::with_capacity(scale.connections);
    for _ in 0..scale.connections {
        let ((reader, writer), far) = in_memory(Arc::clone(&stream));
        tokio::spawn(far);
        let (client, _driving) =
            pilotwire_tokio::connect(config(), reader, writer).expect("there is randomness");
        client.connected().await.expect("the far side speaks the protocol");
        let mut sessions = Vec::with_capacity(scale.sessions);
        for number in 0..scale.sessions {
            let config = SessionConfig::new().session_id(session_id(number));
            let (session, events) = client.create_session(&config, ()).await.expect("the session is created");
            let others: Vec<_> = (1..scale.observers).map(|_| session.subscribe()).collect();
            sessions.push((session, events, others));
        }
        connections.push((client, sessions));
    }
    let mut all = Measured::default();
    let start = Stopwatch::start();
    for first in (0..scale.events).step_by(PACE) {
        for (client, sessions) in &mut connections {
            let next = client.call(NEXT, &Json::empty_object());
            for number in first..scale.events.min(first + PACE) {
                let (_, events, others) = &mut sessions[number % scale.sessions];
                check(events.next().await, number);
                for other in &mut *others {
                    check(other.next().await, number);
                }
                all.arrived += 1 + others.len();
            }
            next.await.expect("the far side replies");
        }
    }
    (all.nanos, all.cpu_nanos) = (start.wall(), start.cpu());
    all
}

fn check(item: Option<Item>, number: usize) {
    let Some(ItemKind::Event(event)) = item.map(|item| item.kind) else {
        panic!("no event, but {number} was next")
    };
    assert_eq!(event_number(&event.id().expect("an id")), Some(number));
}

/// Receives until the last of `count` events from number `first` on is there.
async fn receive(events: &mut Events, first: usize, count: usize, typed: bool) -> Measured {
    let mut measured = Measured::default();
    let (mut next, end) = (first, first + count);
    while next < end {
        let Item { seq, kind: item, .. } = events.next().await.expect("the stream goes on");
        match item {
            ItemKind::Event(event) => {
                let number = event_number(&event.id().expect("an id")).expect("it is an id of ours");
                assert!(number == next && seq as usize == number + 1, "{number} came, but {next} was next");
                next = number + 1;
                measured.arrived += 1;
                assert!(!typed || !matches!(black_box(event.typed()), TypedEvent::Other(_)), "{event:?}");
            }
            ItemKind::Gap(gap) => {
                measured.told_lost += gap.count as usize;
                next += gap.count as usize;
            }
            other => panic!("{other:?}"),
        }
    }
    measured
}

async fn round_trips(client: Client, calls: usize) -> Measured {
    let (_session, _events) = session(&client).await;
    let mut nanos = Vec::with_capacity(calls);
    for number in 0..calls {
        let start = Instant::now();
        echo(&client, number).await.expect("the far side replies");
        nanos.push(start.elapsed().as_nanos() as u64);
    }
    Measured::round_trips(nanos)
}

async fn pipelined(client: Client, calls: usize, open: usize) -> Measured {
    let (_session, _events) = session(&client).await;
    let start = Stopwatch::start();
    let mut waiting: FuturesUnordered<_> = (0..open.min(calls)).map(|number| echo(&client, number)).collect();
    let (mut sent, mut arrived) = (waiting.len(), 0);
    while let Some(reply) = waiting.next().await {
        reply.expect("the far side replies");
        arrived += 1;
        if sent < calls {
            waiting.push(echo(&client, sent));
            sent += 1;
        }
    }
    Measured { nanos: start.wall(), cpu_nanos: start.cpu(), arrived, ..Measured::default() }
}

fn echo(client: &Client, number: usize) -> Call {
    #[derive(serde::Serialize)]
    struct Echo {
        number: usize,
    }
    client.call(ECHO, &Json::new(&Echo { number }).expect("a number has a JSON form"))
}

async fn answers(client: Client, by_event: bool, asks: usize, open: usize) -> Measured {
    client.connected().await.expect("the far side speaks the protocol");
    let (answered, all_begun) = (Arc::new(AtomicUsize::new(0)), Arc::new(Barrier::new(open)));
    let wait = move || {
        let first = answered.fetch_add(1, Ordering::Relaxed) < open;
        let all_begun = Arc::clone(&all_begun);
        async move {
            if first && open > 1 {
                all_begun.wait().await;
            }
        }
    };
    let handlers = Handlers::new();
    let handlers = if by_event {
        handlers.on_permission(move |_, _| {
            let waited = wait();
            async move {
                waited.await;
                Permission::approve_once()
            }
        })
    } else {
        handlers.on_user_input(move |_, _| {
            let waited = wait();
            async move {
                waited.await;
                UserInput::text("this")
            }
        })
    };
    let config = SessionConfig::new().session_id(session_id(0));
    let (_session, _events) = client.create_session(&config, handlers).await.expect("the session is created");
    let params = Json::parse(asking(by_event, asks, open)).expect("it is JSON");
    let start = Stopwatch::start();
    client.call(ASK, &params).await.expect("all is answered");
    Measured { nanos: start.wall(), cpu_nanos: start.cpu(), arrived: asks, ..Measured::default() }
}

async fn creates(client: Client, sessions: usize, cloud: bool) -> Measured {
    client.connected().await.expect("the far side speaks the protocol");
    let config = || match cloud {
        true => SessionConfig::new().cloud(Cloud::new()),
        false => SessionConfig::new(),
    };
    let start = Stopwatch::start();
    let created = join_all((0..sessions).map(|_| client.create_session(config(), ()))).await;
    let (nanos, cpu_nanos) = (start.wall(), start.cpu());
    let created: Vec<_> = created.into_iter().map(|session| session.expect("it is created")).collect();
    Measured { nanos, cpu_nanos, arrived: created.len(), ..Measured::default() }
}

async fn large_prompt(client: Client, bytes: usize) -> Measured {
    let (session, _events) = session(&client).await;
    let prompt = frames::prose(bytes);
    let start = Stopwatch::start();
    session.send(prompt.as_str()).await.expect("the far side replies");
    Measured { nanos: start.wall(), cpu_nanos: start.cpu(), arrived: 1, ..Measured::default() }
}

async fn session(client: &Client) -> (Session, Events) {
    client.connected().await.expect("the far side speaks the protocol");
    let config = SessionConfig::new().session_id(session_id(0));
    client.create_session(&config, ()).await.expect("the session is created")
}
