//! How a connection begins.

use pilotwire::Config;
use pilotwire::frame::encode;
use pilotwire::sans_io::{Connection, Event, Moment};

fn connected(connection: &mut Connection) -> usize {
    let events = std::iter::from_fn(|| connection.poll_event(Moment::default()));
    events.filter(|event| matches!(event, Event::Connected(_))).count()
}

#[test]
fn a_connection_begins_once() {
    let now = Moment::default();
    let mut connection = Connection::new(Config::default(), [7; 32]);
    connection.connect(now);
    assert!(connection.poll_transmit(now).is_some());
    connection.connect(now);
    assert!(connection.poll_transmit(now).is_none(), "it has asked already");
    let reply = br#"{"jsonrpc":"2.0","id":1,"result":{"ok":true,"protocolVersion":3,"version":"1.0.102"}}"#;
    connection.receive(now, &encode(reply));
    connection.connect(now);
    assert!(connection.poll_transmit(now).is_none());
    assert_eq!(connected(&mut connection), 1);

    // The same without a handshake.
    let mut connection = Connection::new(Config::default().handshake_timeout(None), [7; 32]);
    connection.connect(now);
    connection.connect(now);
    assert_eq!(connected(&mut connection), 1);
    connection.connect(now);
    assert_eq!(connected(&mut connection), 0);
}
