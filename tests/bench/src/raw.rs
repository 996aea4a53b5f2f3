//! Bytes and nothing else, over the streams that clients are measured over: what is left when there is no client.

use std::sync::Arc;
use std::time::{Duration, Instant};

use pilotwire_bench::far::{ASK, ECHO, PUSH, asking};
use pilotwire_bench::frames::Stream;
use pilotwire_bench::protocol::Measured;
use pilotwire_bench::stopwatch::Stopwatch;
use pilotwire_bench::streams::{BoxedRead, BoxedWrite};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

pub(crate) async fn burst(mut reader: BoxedRead, mut writer: BoxedWrite, stream: Arc<Stream>) -> Measured {
    let start = Stopwatch::start();
    writer.write_all(&call(1, PUSH)).await.expect("the far side reads");
    let reply = reply(1).len();
    let mut buffer = vec![0; 64 << 10];
    let mut left = reply + stream.bytes.len();
    while left > 0 {
        let count = reader.read(&mut buffer).await.expect("the far side writes");
        assert!(count > 0, "{left} bytes are missing");
        left -= count;
    }
    Measured { nanos: start.wall(), cpu_nanos: start.cpu(), arrived: stream.events(), ..Measured::default() }
}

/// Computes for so long after each reply, in place of a client.
pub(crate) async fn round_trips(
    mut reader: BoxedRead,
    mut writer: BoxedWrite,
    calls: usize,
    computing: Duration,
) -> Measured {
    let mut times = Vec::with_capacity(calls);
    let mut buffer = vec![0; 4 << 10];
    for number in 0..calls {
        let start = Instant::now();
        writer.write_all(&call(number, ECHO)).await.expect("the far side reads");
        let expected = reply(number);
        reader.read_exact(&mut buffer[..expected.len()]).await.expect("the far side writes");
        let read = Instant::now();
        while read.elapsed() < computing {
            std::hint::spin_loop();
        }
        times.push(start.elapsed().as_nanos() as u64);
        assert_eq!(buffer[..expected.len()], *expected);
    }
    Measured::round_trips(times)
}

/// Writes a frame that is ready before for each reply, and does not look into what is said.
pub(crate) async fn pipelined(
    mut reader: BoxedRead,
    mut writer: BoxedWrite,
    calls: usize,
    open: usize,
) -> Measured {
    let frames: Vec<Vec<u8>> = (0..calls).map(|number| call(number, ECHO)).collect();
    let mut left: usize = (0..calls).map(|number| reply(number).len()).sum();
    let start = Stopwatch::start();
    let (mut sent, mut returns) = (0, 0);
    let mut buffer = vec![0; 64 << 10];
    loop {
        // There are two in the header of each reply, and none in what follows.
        let wanted = calls.min(open + returns / 2);
        if sent < wanted {
            writer.write_all(&frames[sent..wanted].concat()).await.expect("the far side reads");
            sent = wanted;
        }
        if left == 0 {
            break;
        }
        let count = reader.read(&mut buffer).await.expect("the far side writes");
        assert!(count > 0, "{left} bytes are missing");
        returns += buffer[..count].iter().filter(|byte| **byte == b'\r').count();
        left -= count;
    }
    Measured { nanos: start.wall(), cpu_nanos: start.cpu(), arrived: returns / 2, ..Measured::default() }
}

/// Answers what is asked, one ask after the other, with frames that are ready before.
pub(crate) async fn answers(
    mut reader: BoxedRead,
    mut writer: BoxedWrite,
    by_event: bool,
    asks: usize,
) -> Measured {
    let answers: Vec<Vec<u8>> = (0..asks).map(|number| answer(by_event, number)).collect();
    let start = Stopwatch::start();
    let params = asking(by_event, asks, 1);
    let body = format!(r#"{{"jsonrpc":"2.0","id":"all","method":"{ASK}","params":{params}}}"#);
    writer.write_all(&framed(&body)).await.expect("the far side reads");
    let asked: &[u8] = if by_event { b"permission.requested" } else { b"userInput.request" };
    let mut buffer = vec![0; 4 << 10];
    for answer in &answers {
        // An ask comes whole, behind what is said to the answer before it.
        loop {
            let count = reader.read(&mut buffer).await.expect("the far side writes");
            assert!(count > 0, "the far side goes on");
            if buffer[..count].windows(asked.len()).any(|here| here == asked) {
                break;
            }
        }
        writer.write_all(answer).await.expect("the far side reads");
    }
    loop {
        let count = reader.read(&mut buffer).await.expect("the far side writes");
        assert!(count > 0, "the far side goes on");
        if buffer[..count].windows(5).any(|here| here == br#""all""#) {
            break;
        }
    }
    Measured { nanos: start.wall(), cpu_nanos: start.cpu(), arrived: asks, ..Measured::default() }
}

fn answer(by_event: bool, number: usize) -> Vec<u8> {
    framed(&if by_event {
        format!(
            r#"{{"jsonrpc":"2.0","id":{number},"method":"session.permissions.handlePendingPermissionRequest","params":{{"sessionId":"s00000","requestId":"{number}","result":{{"kind":"approve-once"}}}}}}"#
        )
    } else {
        format!(r#"{{"jsonrpc":"2.0","id":{number},"result":{{"answer":"this","wasFreeform":true}}}}"#)
    })
}

fn framed(body: &str) -> Vec<u8> {
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn call(id: usize, method: &str) -> Vec<u8> {
    framed(&format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":{{"number":{id}}}}}"#))
}

fn reply(id: usize) -> Vec<u8> {
    framed(&format!(r#"{{"jsonrpc":"2.0","id":{id},"result":{{}}}}"#))
}
