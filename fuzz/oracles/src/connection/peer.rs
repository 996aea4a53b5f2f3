//! What the runtime sends: well-made, odd and wrong.

use bytes::Bytes;
use pilotwire::frame::encode;
use pilotwire_rules::asks::{Scope, request as known_request};
use pilotwire_rules::turns::Said;
use serde_json::{Value, json};

/// The name of a session, as a message has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Is(String),
    Absent,
    /// A number.
    Odd,
}

impl Name {
    pub(super) fn text(&self) -> Option<&str> {
        if let Name::Is(text) = self { Some(text) } else { None }
    }
}

/// A frame, and what is known of it because it was made here.
#[derive(Clone, Debug)]
pub(super) struct Sent {
    pub(super) frame: Bytes,
    /// Bytes of the body.
    pub(super) len: usize,
    pub(super) what: What,
}

/// What a frame is.
#[derive(Clone, Debug)]
pub(super) enum What {
    Event(SentEvent),
    Request {
        id: &'static str,
        session: Option<String>,
    },
    Cancel {
        id: &'static str,
    },
    /// A notification of the connection.
    Notification {
        serial: u64,
        /// It says that the session was deleted which it names.
        deleted: bool,
    },
    Reply {
        call: u64,
        answer: Answered,
    },
    /// An error that names no call.
    Uncorrelated,
    /// Nothing that can be acted on.
    Other,
    /// The end of framing.
    Broken,
}

/// What a reply says.
#[derive(Clone, Debug)]
pub(super) enum Answered {
    Result(Value),
    Error,
    /// An error that says that there is no session of this id.
    NotFound(String),
    /// Which call it is to, and nothing else that can be decoded.
    Unreadable,
}

/// An event of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SentEvent {
    pub(super) session: String,
    pub(super) kind: &'static str,
    /// No other event has it.
    pub(super) serial: u64,
    /// Whether it says that a cloud session's worker has started.
    pub(super) starts: bool,
    /// What it says of turns, if it is the root agent's.
    pub(super) of_turns: Option<Said>,
}

/// Ids of the runtime's requests, as they are written.
const IDS: [&str; 10] =
    ["1", "2", "\"1\"", "\"x\"", "1.0", "-3", "18446744073709551616", "\"\\u0041\"", "0", "1e2"];

/// Types of events.
const EVENTS: [&str; 22] = [
    "session.info",
    "session.start",
    "session.idle",
    "user.message",
    "assistant.message",
    "session.error",
    "session.shutdown",
    "permission.requested",
    "permission.completed",
    "external_tool.requested",
    "external_tool.completed",
    "command.execute",
    "command.queued",
    "command.completed",
    "session.autopilot_stopped",
    "session.warning",
    "elicitation.requested",
    "elicitation.completed",
    "sampling.requested",
    "",
    "abort",
    "user_input.requested",
];

/// Returns a type of event that is sent.
pub(super) fn kind(event_type: &str) -> Option<&'static str> {
    EVENTS.into_iter().find(|kind| *kind == event_type)
}

/// Methods of requests.
const METHODS: [&str; 9] = [
    "userInput.request",
    "hooks.invoke",
    "exitPlanMode.request",
    "systemMessage.transform",
    "canvas.action.invoke",
    "autoModeSwitch.request",
    "gitHubToken.getToken",
    "llmInference.httpRequestStart",
    "",
];

/// What the requests bring that bring sections, as they are written.
pub(super) const SECTIONS: &str = r#"{"sections":{"a":"b"}}"#;

fn sent(body: Vec<u8>, what: What) -> Sent {
    Sent { len: body.len(), frame: encode(&body), what }
}

/// A body as text, in which an empty member `filling` is given a size.
fn filled(body: &Value, size: usize) -> Vec<u8> {
    const KIB: [usize; 10] = [0, 1, 4, 8, 16, 20, 40, 56, 70, 100];
    const EMPTY: &str = r#""filling":""#;
    let body = body.to_string();
    let at = body.find(EMPTY).map_or(0, |at| at + EMPTY.len());
    let filling = "x".repeat(KIB[size % KIB.len()] << 10);
    [&body[..at], &filling, &body[at..]].concat().into_bytes()
}

/// An event of `session`. `message` is a prompt that it may be of.
pub(super) fn event(
    session: &Name,
    kind: usize,
    number: usize,
    size: usize,
    serial: u64,
    message: &str,
) -> Sent {
    let kind = EVENTS[kind % EVENTS.len()];
    let own = number % 2 == 1;
    let message = if own { message } else { "another" };
    let mut data = json!({"serial": serial, "requestId": format!("r{}", number % 3), "filling": ""});
    let mut add = |name: &str, value: Value| data[name] = value;
    let (mut starts, mut of_turns) = (false, None);
    match kind {
        "session.start" => {
            starts = own;
            add("producer", json!(if own { "copilot-agent" } else { "cli" }));
        }
        "session.idle" => {
            let (aborted, autopilot) = (number % 5 == 4, number % 4 == 3);
            add("aborted", json!(aborted));
            add("mode", json!(if autopilot { "autopilot" } else { "interactive" }));
            of_turns = Some(Said::Idle { aborted, autopilot });
        }
        "user.message" => {
            add("messageId", json!(message));
            add("interactionId", json!("i"));
            of_turns = Some(Said::Starts(message.to_owned()));
        }
        "assistant.message" => {
            add("originatingMessageId", json!(message));
            add("content", json!("said"));
        }
        "session.error" => {
            add("originatingMessageId", json!(message));
            add("message", json!("failed"));
        }
        "session.autopilot_stopped" => {
            add("requestId", json!(message));
            let reason = ["completed", "error", "aborted"][number / 2 % 3];
            add("reason", json!(reason));
            of_turns = Some(Said::Stops { prompt: message.to_owned(), aborted: reason == "aborted" });
        }
        "session.warning" => {
            add("warningType", json!("policy_blocked"));
            // Older runtimes do not say whose prompt it is.
            let of = if number % 4 == 2 { "" } else { message };
            if !of.is_empty() {
                add("originatingMessageId", json!(of));
            }
            of_turns = Some(Said::Blocks(of.to_owned()));
        }
        "abort" => of_turns = Some(Said::Aborts),
        "permission.requested" => add("resolvedByHook", json!(number % 7 == 6)),
        _ => {}
    }
    let agent = if number % 10 == 9 { "sub" } else { "" };
    let of_agent = !agent.is_empty();
    let event = json!({"id": format!("e{serial}"), "type": kind, "agentId": agent, "data": data});
    let body = json!({
        "jsonrpc": "2.0",
        "method": "session.event",
        "params": with_session(json!({"event": event}), session),
    });
    let what = match session {
        Name::Is(session) => What::Event(SentEvent {
            session: session.clone(),
            kind,
            serial,
            starts,
            of_turns: of_turns.filter(|_| !of_agent),
        }),
        Name::Absent | Name::Odd => What::Notification { serial, deleted: false },
    };
    sent(filled(&body, size), what)
}

/// A request. Gives its method too.
pub(super) fn request(session: &Name, method: usize, id: usize, size: usize) -> (Sent, &'static str) {
    let (id, method) = (IDS[id % IDS.len()], METHODS[method % METHODS.len()]);
    let params = with_session(json!({"filling": "", "sections": {"a": "b"}}), session);
    let params = String::from_utf8(filled(&params, size)).expect("it was text");
    let body = format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":{params}}}"#);
    let session = session.text().filter(|_| known_request(method).scope == Scope::Session).map(str::to_owned);
    (sent(body.into_bytes(), What::Request { id, session }), method)
}

fn with_session(mut params: Value, session: &Name) -> Value {
    match session {
        Name::Is(id) => params["sessionId"] = json!(id),
        Name::Absent => {}
        Name::Odd => params["sessionId"] = json!(5),
    }
    params
}

/// The runtime's request of this id is no longer wanted.
pub(super) fn cancel(id: usize) -> Sent {
    let id = IDS[id % IDS.len()];
    let body = format!(r#"{{"jsonrpc":"2.0","method":"$/cancelRequest","params":{{"id":{id}}}}}"#);
    sent(body.into_bytes(), What::Cancel { id })
}

/// The session of which notifications tell that are of the connection.
pub(super) const TOLD_OF: &str = "a";

/// A connection-level notification. It may say that a session was deleted.
pub(super) fn notification(size: usize, serial: u64) -> Sent {
    let deleted = size / 10 % 2 == 1;
    let told = if deleted { "session.deleted" } else { "session.updated" };
    let params = json!({"type": told, "sessionId": TOLD_OF, "serial": serial, "filling": ""});
    let body = json!({"jsonrpc": "2.0", "method": "session.lifecycle", "params": params});
    sent(filled(&body, size), What::Notification { serial, deleted })
}

/// A call as it was seen on the wire.
#[derive(Clone, Copy, Debug)]
pub(super) struct Call<'a> {
    pub(super) number: u64,
    pub(super) method: &'a str,
    pub(super) session: Option<&'a str>,
}

/// A reply. `argument` names a session.
pub(super) fn reply(call: Call<'_>, kind: usize, argument: &str) -> Sent {
    let id = call.number;
    let failed = |error: Value| {
        let body = json!({"jsonrpc": "2.0", "id": id, "error": error}).to_string();
        sent(body.into_bytes(), What::Reply { call: id, answer: Answered::Error })
    };
    let result = match kind % 19 {
        0 => proper(call, argument),
        1 => json!({"sessionId": argument}),
        2 => return failed(json!({"code": -32601, "message": "no such method"})),
        3 => return failed(json!({"code": -32603, "message": "Session not found", "data": {"a": 1}})),
        4 => json!({"success": false, "sessionId": argument}),
        5 => json!({"sessionId": argument, "capabilities": 5}),
        6 => json!({"events": [{"type": "session.start", "data": {"producer": "copilot-agent"}}]}),
        7 => Value::Null,
        8 => {
            let mut sent = failed(json!(5));
            sent.what = What::Reply { call: id, answer: Answered::Unreadable };
            return sent;
        }
        9 => {
            let body = format!(r#"{{"id":{id},"result":{{"sessionId":"{argument}""#);
            return sent(body.into_bytes(), What::Reply { call: id, answer: Answered::Unreadable });
        }
        10 => json!({"sessionId": ""}),
        11 => json!({"sessionId": 7}),
        12 => json!({}),
        13 => json!({"messageId": ""}),
        14 => {
            // It can only be the reply to this call.
            let body = format!("\u{feff}{}", json!({"id": id.to_string(), "result": {}, "error": null}));
            return sent(body.into_bytes(), What::Reply { call: id, answer: Answered::Result(json!({})) });
        }
        15 => json!({"success": true}),
        16 => json!({"protocolVersion": 2}),
        17 => {
            let missing = call.session.unwrap_or(argument);
            let message = format!("Request x failed with message: Session not found: {missing}");
            let mut sent = failed(json!({"code": -32603, "message": message}));
            sent.what = What::Reply { call: id, answer: Answered::NotFound(missing.to_owned()) };
            return sent;
        }
        _ => json!({"protocolVersion": "3", "messageId": 1, "events": 1}),
    };
    let body = json!({"jsonrpc": "2.0", "id": id, "result": result}).to_string();
    sent(body.into_bytes(), What::Reply { call: id, answer: Answered::Result(result) })
}

/// What a runtime that does as it should replies.
fn proper(call: Call<'_>, argument: &str) -> Value {
    match call.method {
        "connect" => json!({"ok": true, "protocolVersion": 3, "version": "1.0"}),
        "ping" => json!({"message": "pong"}),
        "session.create" | "session.resume" => json!({"sessionId": call.session.unwrap_or(argument)}),
        "session.send" => json!({"messageId": message_id(call.number)}),
        "session.getMessages" => json!({"events": []}),
        _ => json!({"success": true}),
    }
}

/// What a runtime that does as it should calls a prompt.
pub(super) fn message_id(call: u64) -> String {
    format!("m{call}")
}

/// An error that names no call.
pub(super) fn uncorrelated() -> Sent {
    let body = br#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"cannot be read"}}"#;
    sent(body.to_vec(), What::Uncorrelated)
}

/// A frame that is no message, of a kind that is no reply either.
pub(super) fn malformed(kind: usize) -> Sent {
    let body: Vec<u8> = match kind % 8 {
        0 => br#"[{"jsonrpc":"2.0","method":"x"},{"id":1,"result":1}]"#.to_vec(),
        1 => Vec::new(),
        2 => b"{".to_vec(),
        3 => b"\xff\xfe".to_vec(),
        4 => br#"{"jsonrpc":"2.0"}"#.to_vec(),
        5 => br#"{"id":{},"method":"x"}"#.to_vec(),
        6 => br#"{"id":null,"method":"x"}"#.to_vec(),
        _ => b"[".repeat(100_000),
    };
    sent(body, What::Other)
}

/// Bytes that are no frames.
pub(super) fn garbage(kind: usize) -> Sent {
    let bytes: &'static [u8] = match kind % 4 {
        0 => b"no header\r\n\r\n",
        1 => b"Content-Length: -1\r\n\r\n",
        2 => b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
        _ => b"Content-Length: 99999999999\r\n\r\n",
    };
    Sent { frame: Bytes::from_static(bytes), len: 0, what: What::Broken }
}
