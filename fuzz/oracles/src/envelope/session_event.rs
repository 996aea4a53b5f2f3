//! An event as a session's stream gives it: decoded as far as it is looked at.

use pilotwire::frame::encode;
use pilotwire::jsonrpc::{EventFrame, Message};
use pilotwire::sans_io::{Connection, Item, ItemKind, Moment};
use pilotwire::{Config, Json, Limits, SessionConfig, SessionEvent, SessionId};
use serde_json::Value;

/// Sends an event through a connection with a session of its id, and looks at what comes out.
pub(super) fn check(message: &Message, body: &[u8]) {
    let Message::Notification(notification) = message else { return };
    let (Some(frame), Some(id)) = (notification.event(), notification.session_id()) else { return };
    if id.is_empty() {
        return;
    }
    let now = Moment::default();
    let mut connection = Connection::new(Config::default().handshake_timeout(None), [1; 32]);
    connection.connect(now);
    let config = SessionConfig::bare().session_id(SessionId::from(id.as_ref()));
    let session = match connection.create_session(now, &config, Limits::none()) {
        Ok(starting) => starting.session,
        Err(error) => panic!("session {id:?} cannot be created: {error}"),
    };
    connection.receive(now, &encode(body));
    let mut items = Vec::new();
    connection.poll_session(Moment::default(), session, usize::MAX, &mut items);
    let [Item { seq: 1, kind, .. }] = &items[..] else {
        panic!("one event came, and these are taken: {items:?}")
    };
    match kind {
        ItemKind::Event(event) => compare(event, frame),
        ItemKind::Ask(question) => compare(question.event().expect("it came as an event"), frame),
        other => panic!("an event came, and {other:?} is taken"),
    }
}

fn compare(event: &SessionEvent, frame: &EventFrame) {
    for event in [event, &event.detach()] {
        assert_eq!(event.event_type(), frame.event_type().unwrap_or_default());
        assert_eq!(event.id(), frame.id());
        assert_eq!(event.agent_id(), frame.agent_id().filter(|agent| !agent.is_empty()));
        assert_eq!((event.raw(), event.data()), (frame.raw(), frame.data()));
        let data = event.data().unwrap_or_else(Json::null);
        assert_eq!(event.decode::<Value>(), data.decode::<Value>());
    }
}
