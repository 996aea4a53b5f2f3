//! What no runtime does that keeps to the protocol: broken frames, transports that fail, ends in the midst.

use std::io;
use std::time::Duration;

use pilotwire::error::TransportError;
use pilotwire::frame::encode;
use pilotwire::replay::{Recorder, Redaction};
use pilotwire::sans_io::{Connection, Event, Item, ItemKind, Moment};
use pilotwire::{CallError, Config, Limits, SessionConfig};

use crate::scripted::{has, replays};

/// A connection by hand that has shaken hands, and its recorder.
fn by_hand() -> (Connection, Recorder) {
    let recorder = Recorder::in_memory(Redaction::secrets());
    let mut connection = Connection::new(Config::default().record(&recorder), [7; 32]);
    let now = Moment::default();
    connection.connect(now);
    drain(&mut connection);
    let hello = br#"{"jsonrpc":"2.0","id":1,"result":{"ok":true,"protocolVersion":3,"version":"1"}}"#;
    connection.receive(now, &encode(hello));
    drain(&mut connection);
    (connection, recorder)
}

fn drain(connection: &mut Connection) -> Vec<Event> {
    while connection.poll_transmit(Moment::default()).is_some() {}
    std::iter::from_fn(|| connection.poll_event(Moment::default())).collect()
}

#[test]
fn framing_that_breaks() {
    let breaks: [&[u8]; 6] = [
        b"hello, world\r\n\r\n{}",
        b"X: y\n\n",
        b"Content-Length: -3\r\n\r\n",
        b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
        b"Content-Length: 99999999999\r\n\r\n{}",
        &[b'x'; 20_000],
    ];
    for bytes in breaks {
        let (mut connection, recorder) = by_hand();
        connection.call(Moment::default(), "ping", None, Limits::none()).expect("it is open");
        connection.receive(Moment::default(), &encode(b"{}"));
        connection.receive(Moment::default(), bytes);
        drain(&mut connection);
        let text = replays("broken", recorder.take());
        has(
            &text,
            &[
                "> receive {}",
                "> broken b\"",
                "< reply 2 error \"",
                "< notice malformed",
                "< closed protocol \"",
            ],
        );
    }
}

#[test]
fn ends_within_a_frame() {
    let ends: [(&[u8], &str); 3] = [
        (b"Content-Len", "> end header 11"),
        (b"Content-Length: 12\r\n\r\n{\"a\"", "> end body 4 12"),
        (b"", "> end"),
    ];
    for (bytes, line) in ends {
        let (mut connection, recorder) = by_hand();
        connection.receive(Moment::default() + Duration::from_secs(1), bytes);
        connection.receive_end(Moment::default() + Duration::from_secs(2));
        drain(&mut connection);
        let text = replays("truncated", recorder.take());
        let kind = if bytes.is_empty() { "peer-ended" } else { "truncated" };
        has(&text, &["@ 2.000000000", line, &format!("< closed {kind}")]);
        assert!(!text.contains("{\"a\""), "what came of the frame is not in the transcript: {text}");
    }
}

#[test]
fn transports_that_fail() {
    let (mut connection, recorder) = by_hand();
    let now = Moment::default();
    let pipe = io::Error::new(io::ErrorKind::BrokenPipe, "no \"reader\"");
    connection.call(now, "ping", None, Limits::none()).expect("it is open");
    connection.poll_transmit(Moment::default());
    connection.transmit_progress(now + Duration::from_secs(3));
    connection.transmit_failed(now, TransportError::writing(&pipe));
    connection.transmit_progress(now + Duration::from_secs(4));
    connection
        .receive_failed(now + Duration::from_secs(5), TransportError::reading(&io::Error::other("odd")));
    drain(&mut connection);
    let text = replays("failed", recorder.take());
    let failed = "> write-failed writing BrokenPipe \"no \\\"reader\\\"\"";
    has(
        &text,
        &[
            "@ 3.000000000",
            "> progress",
            failed,
            "@ 5.000000000",
            "> read-failed reading Other \"odd\"",
            "< closed io",
        ],
    );
}

#[test]
fn frames_that_are_no_messages() {
    let (mut connection, recorder) = by_hand();
    let now = Moment::default();
    let session = SessionConfig::new().session_id("s");
    let starting = connection.create_session(now, &session, Limits::none()).expect("it is open");
    drain(&mut connection);
    let bodies: [&[u8]; 11] = [
        b"",
        b"\xff\xfe",
        b"[]",
        b"\"text\"",
        b" {\"jsonrpc\":\"2.0\",\n\"method\":\"odd\"} ",
        // No better JSON than a message needs to be.
        b"{\"method\":\"session.event\",\"params\":{\"sessionId\":\"s\",\"event\":{\"type\":\"\\q\",\"data\":\"\n\"}}}",
        b"{\"method\":\"odd\",\"params\":[\"\\q\"]}",
        b"{\"id\":2,\"result\":",
        b"{\"id\":77,\"result\":{}}",
        b"{\"id\":null,\"error\":{\"code\":-32700,\"message\":\"what?\"}}",
        b"{\"method\":\"$/cancelRequest\",\"params\":{\"id\":\"none\"}}",
    ];
    for body in bodies {
        connection.receive(now, &encode(body));
        drain(&mut connection);
    }
    let mut items = Vec::new();
    connection.poll_session(Moment::default(), starting.session, 16, &mut items);
    if let [Item { kind: ItemKind::Event(event), .. }, ..] = &items[..] {
        let refused = connection.call(now, "back", Some(&event.raw()), Limits::none());
        assert!(matches!(refused, Err(CallError::NotJson { .. })), "{refused:?}");
    }
    let text = replays("odd frames", recorder.take());
    has(
        &text,
        &[
            "> receive b\"\"",
            "< notice malformed \"empty frame\"",
            "> receive b\"\\xff\\xfe\"",
            "> receive []",
            "> receive \"text\"",
            "> receive b\" {\\\"jsonrpc",
            "< notification \"odd\" -",
            "< notification \"odd\" b\"[",
            "> receive b\"{\\\"id\\\":2,\\\"result\\\":\"",
            "< session 2 1 error \"the runtime's answer cannot be read",
            "< notice unexpected-reply \"",
            "< notice uncorrelated-error {\"code\":-32700,\"message\":\"what?\"}",
            "< item 1 1 event b\"{",
            "> call \"back\" b\"{",
            "= error \"the parameters of back are no JSON\"",
        ],
    );
}

#[test]
fn what_comes_behind_the_last_reply_of_a_connection_that_closes() {
    let (mut connection, recorder) = by_hand();
    let now = Moment::default();
    let config = SessionConfig::new().session_id("s");
    let session = connection.create_session(now, &config, Limits::none()).expect("it is open").session;
    drain(&mut connection);
    connection.receive(now, &encode(br#"{"id":2,"result":{"sessionId":"s"}}"#));
    connection.call(now, "ping", None, Limits::none()).expect("it is open");
    drain(&mut connection);
    connection.close(now);
    let event = br#"{"method":"session.event","params":{"sessionId":"s","event":{"type":"session.info"}}}"#;
    for body in [&event[..], br#"{"id":3,"result":{}}"#, event] {
        connection.receive(now, &encode(body));
    }
    drain(&mut connection);
    connection.poll_session(Moment::default(), session, 16, &mut Vec::new());
    let text = replays("closing", recorder.take());
    has(
        &text,
        &[
            "> close",
            "> receive {\"method",
            "> receive {\"id\":3",
            "< reply 3 ok {}",
            "< closed graceful",
            "> take 1 16 2",
            "< item 1 1 event",
            "< item 1 2 closed",
        ],
    );
}
