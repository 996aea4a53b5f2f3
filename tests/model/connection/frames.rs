//! What the runtime sends.

use pilotwire_rules::words::{Content, Id, Kind, Serial};

use super::step::IfUnanswered;

pub(crate) fn event(serial: Serial, id: Id, kind: Kind) -> String {
    let (event_type, more) = match kind {
        Kind::Plain => ("session.info", String::new()),
        Kind::Starts => ("session.start", r#","producer":"copilot-agent""#.to_owned()),
        Kind::Asks(request) => ("permission.requested", format!(r#","requestId":"r{request}""#)),
        Kind::Aborts => ("abort", r#","reason":"user_initiated""#.to_owned()),
        Kind::Completes(request) => ("permission.completed", format!(r#","requestId":"r{request}""#)),
    };
    format!(
        r#"{{"jsonrpc":"2.0","method":"session.event","params":{{"sessionId":"{id}","event":{{"type":"{event_type}","data":{{"serial":{serial}{more}}}}}}}}}"#
    )
}

/// That a session was deleted, through another connection.
pub(crate) fn deleted(id: Id) -> String {
    format!(
        r#"{{"jsonrpc":"2.0","method":"session.lifecycle","params":{{"type":"session.deleted","sessionId":"{id}"}}}}"#
    )
}

/// A method of a session or, without one, of the connection. Those of the connection have nothing for "nobody answers".
pub(crate) fn method(id: Option<Id>, if_unanswered: IfUnanswered) -> &'static str {
    match (id, if_unanswered) {
        (None, _) => "gitHubToken.getToken",
        (_, IfUnanswered::Neutral) => "userInput.request",
        (_, IfUnanswered::Error) => "canvas.action.invoke",
    }
}

pub(crate) fn request(serial: Serial, id: Option<Id>, method: &str) -> String {
    let session = id.map(|id| format!(r#","sessionId":"{id}""#)).unwrap_or_default();
    format!(
        r#"{{"jsonrpc":"2.0","id":{serial},"method":"{method}","params":{{"serial":{serial}{session}}}}}"#
    )
}

/// What a call gets has its number in it.
pub(crate) fn reply(number: u64, content: &Content) -> String {
    let outcome = match content {
        Content::Session(id) => format!(r#""result":{{"sessionId":"{id}"}}}}"#),
        Content::Undecodable(Some(id)) => format!(r#""result":{{"sessionId":"{id}","capabilities":5}}}}"#),
        Content::Undecodable(None) => r#""result":{"capabilities":5}}"#.to_owned(),
        Content::Done | Content::Nameless => format!(r#""result":{{"number":{number},"success":true}}}}"#),
        Content::NotDone => format!(r#""result":{{"number":{number},"success":false}}}}"#),
        Content::History => {
            r#""result":{"events":[{"type":"session.start","data":{"producer":"copilot-agent"}}]}}"#
                .to_owned()
        }
        Content::NotFound(id) => {
            format!(
                r#""error":{{"code":-32603,"message":"Request x failed with message: Session not found: {id}"}}}}"#
            )
        }
        Content::Error => r#""error":{"code":-32603,"message":"no"}}"#.to_owned(),
        Content::Unreadable => r#""result":{"#.to_owned(),
    };
    format!(r#"{{"jsonrpc":"2.0","id":{number},{outcome}"#)
}
