//! What a connection does depends on the bytes, not on how they were cut into pieces, nor on where its state lies.

use pilotwire::frame::encode;
use pilotwire::sans_io::{Connection, Event, ItemKind, Moment};
use pilotwire::{Config, Limits, SessionConfig};
use serde_json::json;

use crate::{create_local, reply, silent_creates};

const HELLO: &str = r#"{"jsonrpc":"2.0","id":1,"result":{"ok":true,"protocolVersion":3,"version":"1"}}"#;
const CREATED: &str = r#"{"jsonrpc":"2.0","id":2,"result":{"sessionId":"s"}}"#;
const REPLY: &str = r#"{"jsonrpc":"2.0","id":3,"result":{}}"#;
const EVENT: &str = r#"{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":"s","event":{"type":"session.info"}}}"#;

/// The last call's reply and an event right behind it, while the connection is closing, in such pieces.
fn events_behind_the_last_reply(piece: usize) -> (usize, Vec<String>) {
    let now = Moment::default();
    let mut connection = Connection::new(Config::default(), [7; 32]);
    connection.connect(now);
    while connection.poll_transmit(now).is_some() {}
    connection.receive(now, &encode(HELLO.as_bytes()));
    let config = SessionConfig::new().session_id("s");
    let session = connection.create_session(now, &config, Limits::none()).expect("it is open").session;
    while connection.poll_transmit(now).is_some() {}
    connection.receive(now, &encode(CREATED.as_bytes()));
    connection.call(now, "ping", None, Limits::none()).expect("it is open");
    while connection.poll_transmit(now).is_some() {}
    connection.close(now);

    let bytes = [encode(REPLY.as_bytes()), encode(EVENT.as_bytes())].concat();
    for piece in bytes.chunks(piece) {
        connection.receive(now, piece);
    }
    let mut items = Vec::new();
    connection.poll_session(now, session, 16, &mut items);
    let events = items.iter().filter(|item| matches!(item.kind, ItemKind::Event(_))).count();
    let told = std::iter::from_fn(|| connection.poll_event(now)).map(|event| match event {
        Event::Closed(cause) => cause.to_string(),
        other => format!("{other:?}").split([' ', '(']).next().unwrap_or_default().to_owned(),
    });
    (events, told.collect())
}

#[test]
fn closing_ends_at_the_same_message_however_the_bytes_are_split() {
    let whole = events_behind_the_last_reply(usize::MAX);
    for piece in [1, 7, 64, 100] {
        assert_eq!(events_behind_the_last_reply(piece), whole, "in pieces of {piece}");
    }
}

/// Three sessions, the first of which ends before the third begins; then the end of everything.
fn sessions_told_of_at_the_end(first_is_read: bool) -> Vec<u64> {
    let mut pair = silent_creates(Config::default());
    let first = create_local(&mut pair, "a").session;
    reply(&mut pair, "session.create", json!({"sessionId": "a"}));
    create_local(&mut pair, "b");
    reply(&mut pair, "session.create", json!({"sessionId": "b"}));
    pair.connection.detach(pair.now, first, Limits::none()).expect("it is open");
    pair.run();
    reply(&mut pair, "session.detach", json!({}));
    if first_is_read {
        pair.items(first);
    }
    create_local(&mut pair, "c");
    reply(&mut pair, "session.create", json!({"sessionId": "c"}));
    pair.events();
    pair.connection.receive_end(pair.now);
    let events = pair.events().into_iter();
    events
        .filter_map(|event| if let Event::Readable(key) = event { Some(key.number()) } else { None })
        .collect()
}

#[test]
fn sessions_end_in_the_order_in_which_they_began_whether_earlier_ones_were_read_or_not() {
    assert_eq!(sessions_told_of_at_the_end(false), [2, 3]);
    assert_eq!(sessions_told_of_at_the_end(true), [2, 3]);
}
