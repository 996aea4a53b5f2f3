//! Tests of what the parts come to together, where it cannot be seen from outside.

use super::{Connection, InOrder, Limits, Ready};
use crate::config::Config;
use crate::frame::encode;
use crate::jsonrpc::DELTA;
use crate::moment::Moment;
use crate::protocol;
use crate::session::{ItemKind, SessionConfig};

#[test]
fn no_event_that_is_looked_at_is_a_delta() {
    let rows = protocol::all_rows().filter(|row| row.event_call().is_some());
    let asks = rows.flat_map(|row| [Some(row.name), row.completed()]).flatten();
    for event_type in protocol::events::ALL.iter().copied().chain(asks) {
        assert!(!event_type.ends_with(DELTA), "{event_type}");
    }
}

/// Two sessions in turn, far more than their queues hold, and nobody takes anything.
#[test]
fn what_nobody_takes_leaves_few_notes() {
    let config = Config::default()
        .handshake_timeout(None)
        .queue_soft_limit(200_000)
        .queue_hard_limit(300_000)
        .stall_after(None);
    let mut connection = Connection::new(config, [7; 32]);
    let now = Moment::default();
    connection.keep_order();
    connection.connect(now);
    for id in ["a", "b"] {
        let config = SessionConfig::new().session_id(id);
        connection.create_session(now, &config, Limits::none()).expect("it is free");
    }
    let params = crate::Json::empty_object();
    let mut most = 0;
    for number in 0..30_000 {
        let method = if number % 100 == 0 { "some.news" } else { "session.event" };
        let body = format!(
            r#"{{"method":"{method}","params":{{"sessionId":"{}","event":{{"type":"t"}}}}}}"#,
            ["a", "b"][number % 2]
        );
        connection.receive(now, &encode(body.as_bytes()));
        let call = connection.call(now, "m", Some(&params), Limits::none()).expect("it is open");
        connection.abandon(now, call);
        connection.tidy_order(|_| false);
        most = most.max(connection.arrivals.as_ref().map_or(0, |arrivals| arrivals.len()));
    }
    let waiting: usize = connection.sessions.iter().map(|session| session.queue.len()).sum();
    assert!((1_000..5_000).contains(&waiting), "{waiting}");
    // Of 60 000 that were made.
    assert!(most < 8_000, "{most} notes of {waiting} items");
    let mut seen = 0;
    while let Some(told) = connection.poll_in_order(now) {
        if let InOrder::Item { item, .. } = told {
            seen += 1;
            assert!(matches!(item.kind, ItemKind::Event(_) | ItemKind::Gap(_)), "{item:?}");
        }
    }
    assert_eq!(seen, waiting);
    assert!(!connection.ready().arrival);
}

/// Step by step, what there is to take, and nothing else.
#[test]
fn what_is_ready_is_what_there_is_to_take() {
    let nothing = Ready::default();
    let mut connection = Connection::new(Config::default().handshake_timeout(None), [7; 32]);
    let now = Moment::default();
    connection.connect(now);
    assert_eq!(connection.ready(), Ready { outcome: true, ..nothing });
    connection.poll_outcome(now).expect("it is connected");
    assert_eq!(connection.ready(), nothing);

    let config = SessionConfig::new().session_id("s");
    let session = connection.create_session(now, &config, Limits::none()).expect("it is free").session;
    assert_eq!(connection.ready(), Ready { transmit: true, ..nothing });
    connection.poll_transmit(now).expect("there is the create");
    assert_eq!(connection.ready(), Ready { in_flight: true, ..nothing });
    assert_eq!(connection.poll_transmit(now), None);
    assert_eq!(connection.ready(), nothing);

    let subscriber = connection.subscribe(session).expect("it is open");
    let told = r#"{"method":"session.event","params":{"sessionId":"s","event":{"type":"t"}}}"#;
    connection.receive(now, &encode(told.as_bytes()));
    assert_eq!(connection.ready(), Ready { outcome: true, subscriber: true, ..nothing });
    assert_eq!(connection.poll_subscriber(), Some(subscriber));
    assert_eq!(connection.ready(), Ready { outcome: true, ..nothing });
    connection.poll_outcome(now).expect("the session is readable");
    assert_eq!(connection.ready(), nothing);

    connection.receive(now, &encode(br#"{"method":"some.news","params":{}}"#));
    assert_eq!(connection.ready(), Ready { connection_event: true, ..nothing });
    connection.poll_connection_event(now).expect("there is news");
    assert_eq!(connection.ready(), nothing);
}
