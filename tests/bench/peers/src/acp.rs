//! agent-client-protocol, from a stream to a handler of notifications. Its frames are lines, so its far side is its
//! own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use agent_client_protocol::role::UntypedRole;
use agent_client_protocol::{
    ByteStreams, ConnectionTo, Error, JsonRpcMessage, JsonRpcNotification, UntypedMessage,
    on_receive_notification, util,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::io::{AsyncWriteExt, duplex};
use tokio::sync::Notify;
use tokio_util::compat::{TokioAsyncReadCompatExt, TokioAsyncWriteCompatExt};

use crate::frames::{Stream, event_number};
use crate::protocol::{IN_MEMORY, Measured};
use crate::stopwatch::Stopwatch;

/// What a `session.event` says, as the official SDK decodes it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct SessionEvent {
    session_id: String,
    event: Event,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Event {
    id: String,
    timestamp: String,
    parent_id: Option<String>,
    ephemeral: Option<bool>,
    #[serde(rename = "type")]
    event_type: String,
    data: Value,
}

const METHOD: &str = "session.event";

impl JsonRpcMessage for SessionEvent {
    fn matches_method(method: &str) -> bool {
        method == METHOD
    }

    fn method(&self) -> &'static str {
        METHOD
    }

    fn to_untyped_message(&self) -> Result<UntypedMessage, Error> {
        UntypedMessage::new(METHOD, self)
    }

    fn parse_message(method: &str, params: &Value) -> Result<Self, Error> {
        if !Self::matches_method(method) {
            return Err(Error::method_not_found());
        }
        util::json_cast(params)
    }
}

impl JsonRpcNotification for SessionEvent {}

pub async fn burst(stream: Arc<Stream>) -> Measured {
    let lines: Vec<u8> =
        stream.bodies.iter().flat_map(|body| [&stream.bytes[body.clone()], b"\n"].concat()).collect();
    let ((reader, mut far_writer), (far_reader, writer)) = (duplex(IN_MEMORY), duplex(IN_MEMORY));
    let (arrived, all) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    let (counted, told, count) = (Arc::clone(&arrived), Arc::clone(&all), stream.events());
    let client = UntypedRole.builder().on_receive_notification(
        async move |event: SessionEvent, _connection: ConnectionTo<UntypedRole>| {
            let number = counted.fetch_add(1, Ordering::Relaxed);
            assert_eq!(event_number(&event.event.id), Some(number), "events come in order");
            if number + 1 == count {
                told.notify_one();
            }
            Ok(())
        },
        on_receive_notification!(),
    );
    let connected = tokio::spawn(async move {
        client.connect_to(ByteStreams::new(writer.compat_write(), reader.compat())).await
    });
    let start = Stopwatch::start();
    far_writer.write_all(&lines).await.expect("the client reads");
    all.notified().await;
    let (nanos, cpu_nanos) = (start.wall(), start.cpu());
    drop((far_writer, far_reader));
    connected.abort();
    Measured { nanos, cpu_nanos, arrived: arrived.load(Ordering::Relaxed), ..Measured::default() }
}
