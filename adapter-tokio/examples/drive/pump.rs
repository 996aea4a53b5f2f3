//! From the connection's streams to lines.

use pilotwire::Notice;
use pilotwire::handle::{ConnectionEvent, ConnectionEvents, Events, SessionItem};
use serde_json::{Value, json};

use crate::lines::{Lines, ask, decoded};

/// Prints a session's items to its end.
pub(crate) async fn session(mut events: Events, lines: Lines) {
    let mut items = Vec::new();
    while events.next_batch(64, &mut items).await > 0 {
        let id = events.session_id().map(ToString::to_string);
        for (seq, item) in items.drain(..) {
            // A session that never got an id was never spoken of.
            let Some(id) = &id else { continue };
            let line = match session_line(item, &lines) {
                Ok(mut line) => {
                    line["event"] = "session".into();
                    line["session"] = id.as_str().into();
                    line["seq"] = seq.into();
                    line
                }
                Err(message) => {
                    json!({"event": "notice", "kind": "undecodable", "session": id, "seq": seq, "message": message})
                }
            };
            lines.print(line).await;
        }
    }
}

fn session_line(item: SessionItem, lines: &Lines) -> Result<Value, String> {
    Ok(match item {
        SessionItem::Event(event) => {
            let data = match event.data() {
                Some(data) => decoded(&data)?,
                None => Value::Null,
            };
            let mut line =
                json!({"item": "event", "type": event.event_type(), "data": data, "id": event.id()});
            if let Some(agent) = event.agent_id() {
                line["agentId"] = agent.into();
            }
            line
        }
        SessionItem::Ask(asked) => {
            let question = asked.into_question();
            lines.note_ask(question.id());
            ask(&question)?
        }
        SessionItem::Cancelled(asked) => {
            lines.forget_ask(asked.number());
            json!({"item": "cancelled", "ask": asked.number()})
        }
        SessionItem::Gap(gap) => json!({"item": "gap", "count": gap.count}),
        SessionItem::Closed(end) => json!({"item": "closed", "reason": end.to_string()}),
        other => json!({"item": "unknown", "debug": format!("{other:?}")}),
    })
}

/// Prints what is of no session, to the connection's end.
pub(crate) async fn connection(mut events: ConnectionEvents, lines: Lines) {
    while let Some(event) = events.next().await {
        let line = connection_line(event, &lines)
            .unwrap_or_else(|message| json!({"event": "notice", "kind": "undecodable", "message": message}));
        lines.print(line).await;
    }
}

fn connection_line(event: ConnectionEvent, lines: &Lines) -> Result<Value, String> {
    Ok(match event {
        ConnectionEvent::Notification(notification) => {
            let params = match notification.params() {
                Some(params) => decoded(&params)?,
                None => Value::Null,
            };
            json!({"event": "notification", "method": notification.method(), "params": params})
        }
        ConnectionEvent::Ask(asked) => {
            let question = asked.into_question();
            lines.note_ask(question.id());
            let mut line = ask(&question)?;
            line["event"] = "ask".into();
            line
        }
        ConnectionEvent::Cancelled(asked) => {
            lines.forget_ask(asked.number());
            json!({"event": "ask", "item": "cancelled", "ask": asked.number()})
        }
        ConnectionEvent::Missed { count } => json!({"event": "notice", "kind": "missed", "count": count}),
        ConnectionEvent::Notice(notice) => notice_line(&notice),
        other => json!({"event": "notice", "kind": "unknown", "message": format!("{other:?}")}),
    })
}

fn notice_line(notice: &Notice) -> Value {
    let mut line = json!({"event": "notice", "kind": notice.kind(), "message": notice.to_string()});
    match notice {
        Notice::EventDropped { session_id, reason } => {
            line["session"] = session_id.as_str().into();
            line["reason"] = reason.as_str().into();
        }
        Notice::RequestRefused { id, method, session_id, error } => {
            line["id"] = id.to_string().into();
            line["method"] = method.as_str().into();
            line["session"] = session_id.as_ref().map(pilotwire::SessionId::as_str).into();
            line["error"] = error.as_str().into();
        }
        Notice::UnexpectedReply { id } | Notice::DuplicateRequest { id, .. } => {
            line["id"] = id.to_string().into();
        }
        Notice::Merged { kind, count } => {
            line["merged"] = (*kind).into();
            line["count"] = (*count).into();
        }
        _ => {}
    }
    line
}
