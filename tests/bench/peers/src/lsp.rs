//! lsp-server: its reader of messages, over bytes in memory.

use lsp_server::Message;

use crate::frames::{Stream, event_number};
use crate::protocol::Measured;
use crate::stopwatch::Stopwatch;

pub fn messages(stream: &Stream) -> Measured {
    let mut bytes = &stream.bytes[..];
    let mut measured = Measured::default();
    let start = Stopwatch::start();
    while let Some(message) = Message::read(&mut bytes).expect("they are frames") {
        let Message::Notification(notification) = message else { panic!("{message:?}") };
        let id = notification.params["event"]["id"].as_str().and_then(event_number);
        assert_eq!(id, Some(measured.arrived), "events come in order");
        measured.arrived += 1;
    }
    (measured.nanos, measured.cpu_nanos) = (start.wall(), start.cpu());
    measured
}

/// Reads a frame whose header claims a body that does not come.
pub fn lying_header(claimed: usize) {
    let bytes = format!("Content-Length: {claimed}\r\n\r\n{{}}");
    assert!(Message::read(&mut bytes.as_bytes()).is_err(), "the body is not there");
}
