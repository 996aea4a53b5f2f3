//! Bytes and nothing else, over the streams that clients are measured over: what is left when there is no client.

use std::sync::Arc;
use std::time::Instant;

use pilotwire_bench::far::{ECHO, PUSH};
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

pub(crate) async fn round_trips(mut reader: BoxedRead, mut writer: BoxedWrite, calls: usize) -> Measured {
    let mut times = Vec::with_capacity(calls);
    let mut buffer = vec![0; 4 << 10];
    for number in 0..calls {
        let start = Instant::now();
        writer.write_all(&call(number, ECHO)).await.expect("the far side reads");
        let expected = reply(number);
        reader.read_exact(&mut buffer[..expected.len()]).await.expect("the far side writes");
        times.push(start.elapsed().as_nanos() as u64);
        assert_eq!(buffer[..expected.len()], *expected);
    }
    Measured::round_trips(times)
}

fn call(id: usize, method: &str) -> Vec<u8> {
    let body = format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":{{"number":{id}}}}}"#);
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn reply(id: usize) -> Vec<u8> {
    let body = format!(r#"{{"jsonrpc":"2.0","id":{id},"result":{{}}}}"#);
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}
