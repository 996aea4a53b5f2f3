//! Ways to hold a conversation.

use std::future::Future;
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use futures_util::future::join3;
use pilotwire::error::TransportError;
use pilotwire::handle::Client;
use pilotwire::sans_io::{Connection, Moment};
use pilotwire_programs::drive::{Bare, Lines, converse};
use serde_json::Value;

use super::Conversation;

/// Holds a conversation with the runtime at an address, to its end, and returns the lines.
type Hold = fn(SocketAddr, Conversation) -> Vec<Value>;

/// All the ways there are, by name. The first has no handles.
pub const EXECUTORS: [(&str, Hold); 6] = [
    ("bare core", bare),
    ("tokio, current thread", tokio_current_thread),
    ("tokio, two threads", tokio_two_threads),
    ("smol", smol),
    ("threads", threads),
    ("an executor by hand", poll_loop),
];

fn tokio_current_thread(address: SocketAddr, conversation: Conversation) -> Vec<Value> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime of tokio's").block_on(over_tokio(address, conversation))
}

fn tokio_two_threads(address: SocketAddr, conversation: Conversation) -> Vec<Value> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime of tokio's");
    // As a task, so that it is a worker that polls it, and not always the same.
    runtime.block_on(runtime.spawn(over_tokio(address, conversation))).expect("it does not panic")
}

async fn over_tokio(address: SocketAddr, conversation: Conversation) -> Vec<Value> {
    let connecting = pilotwire_tokio::connect_tcp(conversation.config.clone(), address);
    let (client, driving) = connecting.await.expect("the runtime listens");
    lead(client, driving, conversation).await
}

fn smol(address: SocketAddr, conversation: Conversation) -> Vec<Value> {
    smol::block_on(async {
        let connecting = pilotwire_smol::connect_tcp(conversation.config.clone(), address);
        let (client, driving) = connecting.await.expect("the runtime listens");
        lead(client, driving, conversation).await
    })
}

fn threads(address: SocketAddr, conversation: Conversation) -> Vec<Value> {
    let connecting = crate::threads::connect_tcp(conversation.config.clone(), address);
    let (client, driving) = connecting.expect("the runtime listens");
    let lines = crate::threads::block_on(lead(client, async {}, conversation));
    driving.join().expect("it does not panic");
    lines
}

fn poll_loop(address: SocketAddr, conversation: Conversation) -> Vec<Value> {
    crate::poll_loop::block_on(async {
        let connecting = crate::poll_loop::connect_tcp(conversation.config.clone(), address);
        let (client, driving) = connecting.await.expect("the runtime listens");
        lead(client, driving, conversation).await
    })
}

/// Holds a conversation over handles, which is the same whoever polls.
async fn lead(client: Client, driving: impl Future, conversation: Conversation) -> Vec<Value> {
    let (lines, printed) = Lines::channel(16);
    let (commands, input) = async_channel::unbounded();
    let mut react = conversation.react;
    let person = async {
        let mut lines = Vec::<Value>::new();
        while let Ok(line) = printed.recv().await {
            for command in react(&line) {
                // Nobody takes it once the connection has ended, as nobody would at the bare core.
                let _ = commands.try_send(command.to_string().into_bytes());
            }
            lines.push(line.into());
        }
        lines
    };
    join3(converse(client, conversation.options, input, lines), person, driving).await.1
}

/// No executor, and no handles: a blocking socket, with a limit on reads for the deadlines.
fn bare(address: SocketAddr, mut conversation: Conversation) -> Vec<Value> {
    let mut stream = TcpStream::connect(address).expect("the runtime listens");
    stream.set_nodelay(true).expect("it is a TCP stream");
    let start = Instant::now();
    let now = || Moment::after_epoch(start.elapsed());
    let mut bare = Bare::new(Connection::new(conversation.config, [7; 32]), conversation.options);
    bare.connection.connect(now());
    let mut all = Vec::new();
    let mut buffer = vec![0; 64 << 10];
    loop {
        while let Some(frame) = bare.connection.poll_transmit(now()) {
            if let Err(error) = stream.write_all(&frame) {
                bare.connection.transmit_failed(now(), TransportError::writing(&error));
            }
        }
        let lines = bare.tell(now());
        if !lines.is_empty() {
            for command in lines.iter().flat_map(&mut conversation.react) {
                bare.carry_out(now(), command.to_string().as_bytes());
            }
            all.extend(lines);
            continue;
        }
        if bare.connection.closed().is_some() {
            return all;
        }
        let limit = bare.connection.poll_deadline().map(|deadline| deadline - now());
        // Zero would be no limit.
        let limit = limit.map(|limit| limit.max(Duration::from_millis(1)));
        stream.set_read_timeout(limit).expect("it is not zero");
        match stream.read(&mut buffer) {
            Ok(0) => bare.connection.receive_end(now()),
            Ok(count) => bare.connection.receive(now(), buffer.get(..count).unwrap_or_default()),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            Err(error) => bare.connection.receive_failed(now(), TransportError::reading(&error)),
        }
        bare.connection.handle_deadline(now());
    }
}
