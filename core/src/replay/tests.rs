//! Tests that what stands in the lines of a transcript, whatever it is, comes back from them.

use std::collections::BTreeSet;
use std::io;

use serde_json::{Value, json};

use super::tokens::Tokens;
use super::{Player, Recorder, Redaction, Transcript};
use crate::close::TransportError;
use crate::config::Config;
use crate::connection::{Connection, Event, Limits};
use crate::frame::encode;
use crate::json::Json;
use crate::moment::Moment;
use crate::session::{Answer, ItemKind, Prompt, SessionConfig, SessionId};

/// Texts that end a line for somebody, end in white space, or look like a part of the format.
const HOSTILE: [&str; 44] = [
    "\r",
    "\n",
    "\r\n",
    "\r\r\n",
    "a\r",
    "a\n",
    "a\r\n",
    "\ra",
    "a\rb",
    "a\nb",
    "a\u{b}b",
    "\u{c}",
    "\u{85}",
    "a\u{85}b",
    "\u{2028}",
    "a\u{2028}",
    "a\u{2029}b",
    "\0",
    "a\0b",
    "\u{1b}[2J",
    "\u{7f}",
    "\u{9f}",
    "\u{feff}",
    "\u{feff}a",
    "\u{fffd}",
    "😀\u{200d}",
    " ",
    " a",
    "a ",
    "\ta\t",
    "\u{a0}",
    "a\u{3000}",
    "\\",
    "a\\",
    "\\r",
    "\\\"",
    "\"",
    "b\"\\xff\"",
    "-",
    "#",
    "> close",
    "\n> close",
    "\r\n# said\r\n",
    "total=1.000000000",
];

/// A connection with somebody at the other end who says the same text in everything that it says, and is told it.
struct Conversation<'a> {
    connection: Connection,
    recorder: Recorder,
    now: Moment,
    text: &'a str,
    id: String,
}

impl<'a> Conversation<'a> {
    fn new(text: &'a str) -> Self {
        let recorder = Recorder::in_memory(Redaction::none());
        let config = Config::default().client(text, "1").integration("1", text).record(&recorder);
        let mut connection = Connection::new(config, [7; 32]);
        let now = Moment::default();
        connection.connect(now);
        let mut conversation = Self { connection, recorder, now, text, id: format!("id {text}") };
        conversation.reply(json!({"protocolVersion": 3, "version": text}));
        conversation
    }

    fn receive(&mut self, message: &Value) {
        self.connection.receive(self.now, &encode(message.to_string().as_bytes()));
        while self.connection.poll_event(self.now).is_some() {}
    }

    /// The ids of the calls that are written now.
    fn calls(&mut self) -> Vec<Value> {
        let frames = std::iter::from_fn(|| self.connection.poll_transmit(self.now));
        let bodies = frames.map(|frame| {
            let start = memchr::memmem::find(&frame, b"\r\n\r\n").expect("it has a header") + 4;
            serde_json::from_slice::<Value>(&frame[start..]).expect("it is JSON")
        });
        bodies.filter(|body| body.get("method").is_some()).map(|body| body["id"].clone()).collect()
    }

    fn reply(&mut self, result: Value) {
        let call = self.calls().pop().expect("a call is written");
        self.receive(&json!({"jsonrpc": "2.0", "id": call, "result": result}));
    }

    fn refuse(&mut self) {
        let call = self.calls().pop().expect("a call is written");
        let error = json!({"code": -1, "message": self.text, "data": [self.text]});
        self.receive(&json!({"jsonrpc": "2.0", "id": call, "error": error}));
    }

    fn event(&mut self, event_type: &str, data: Value) {
        let event =
            json!({"type": event_type, "data": data, "id": self.text, "timestamp": "t", "parentId": null});
        let params = json!({"sessionId": self.id, "event": event});
        self.receive(&json!({"jsonrpc": "2.0", "method": "session.event", "params": params}));
    }

    /// Does everything in whose lines there is text, and gives them.
    fn hold(mut self) -> String {
        let (text, now, limits) = (self.text, self.now, Limits::none());
        let told = Json::new(&json!({"a": [text], text: 1})).expect("it is JSON");

        self.connection.call(now, text, Some(&told), limits).expect("it is open");
        self.reply(json!({"a": text}));
        self.connection.call(now, "m", None, limits).expect("it is open");
        self.refuse();
        self.connection.delete(now, &SessionId::from(text), limits).expect("it is open");
        self.refuse();

        let config = SessionConfig::new().session_id(self.id.as_str()).raw_field(text, told.clone());
        let started = self.connection.create_session(now, &config, limits).expect("the config is good");
        self.reply(json!({"sessionId": self.id, "workspacePath": text}));
        let refused = SessionConfig::bare().model(text);
        self.connection.create_session(now, &refused, limits).expect("the config is good");
        self.refuse();
        self.connection.resume_session(now, &SessionId::from(text), &refused, limits).expect("it is good");
        self.refuse();

        let prompt = Prompt::new(text).raw_field("extra", told.clone());
        self.connection.send(now, started.session, &prompt, limits).expect("it is open");
        self.reply(json!({"messageId": text}));
        self.connection.send_and_wait(now, started.session, &prompt, limits).expect("it is open");
        self.reply(json!({"messageId": text}));
        self.event("user.message", json!({"messageId": text}));
        self.event("assistant.message", json!({"messageId": text, "content": text}));
        self.event("session.idle", json!({}));
        self.connection.send_and_wait(now, started.session, &prompt, limits).expect("it is open");
        self.reply(json!({"messageId": text}));
        self.event("user.message", json!({"messageId": text}));
        self.event("session.error", json!({"message": text, "errorType": text}));
        self.event("permission.requested", json!({"requestId": text}));
        let params = json!({"sessionId": self.id, "question": text});
        self.receive(&json!({"jsonrpc": "2.0", "id": text, "method": "userInput.request", "params": params}));

        let mut items = Vec::new();
        self.connection.poll_session(self.now, started.session, usize::MAX, &mut items);
        for item in items {
            let ItemKind::Ask(question) = item.kind else { continue };
            let answer = match question.event() {
                Some(_) => Answer::Raw(told.clone()),
                None => Answer::Error { code: -1, message: text.to_owned(), data: Some(told.clone()) },
            };
            self.connection.answer(now, question.id(), answer).expect("it is open");
        }
        self.refuse();
        // Of a session that is not there: in these lines it stands within words of this library.
        let params = json!({"sessionId": text, "event": {"type": text}});
        self.receive(&json!({"jsonrpc": "2.0", "method": "session.event", "params": params}));
        self.receive(&json!({"jsonrpc": "2.0", "id": 8, "method": text, "params": params}));
        self.receive(&json!({"jsonrpc": "2.0", "method": text, "params": {"a": text}}));
        self.receive(&json!({"jsonrpc": "2.0", "id": 7, "method": text, "params": {"a": text}}));
        self.receive(&json!({"jsonrpc": "2.0", "id": null, "error": {"code": -1, "message": text}}));
        // No JSON, and with bytes that no text has.
        self.connection.receive(now, &encode(&[b"\xff", text.as_bytes(), b"\xfe"].concat()));
        let failure = |action| TransportError::new(action, io::ErrorKind::Other, text.to_owned());
        self.connection.transmit_failed(now, failure("writing"));
        self.connection.describe_peer(self.now, text);
        self.connection.receive_failed(now, failure("reading"));
        let last = std::iter::from_fn(|| self.connection.poll_event(self.now)).last();
        assert!(matches!(last, Some(Event::Closed(_))), "{last:?}");
        self.recorder.take()
    }
}

/// The kinds of the lines in which the text stands, or the id made of it.
fn lines_with(transcript: &str, text: &str, id: &str) -> BTreeSet<String> {
    fn says(value: &Value, text: &str, id: &str) -> bool {
        match value {
            Value::String(said) => said == text || said == id,
            Value::Array(items) => items.iter().any(|item| says(item, text, id)),
            Value::Object(members) => {
                members.iter().any(|(name, value)| name == text || says(value, text, id))
            }
            _ => false,
        }
    }
    let kind_of_line = |line: &str| {
        let mut tokens = Tokens::new(line);
        let mut kind: Vec<&str> = Vec::new();
        let mut found = false;
        while !tokens.is_empty() {
            match tokens.bytes() {
                Ok(bytes) => {
                    found |= serde_json::from_slice(&bytes).is_ok_and(|value| says(&value, text, id))
                }
                Err(_) => match tokens.word() {
                    Ok(word) if !word.starts_with(|first: char| first.is_ascii_digit()) => kind.push(word),
                    word => drop(word.expect("there is a word")),
                },
            }
        }
        found.then(|| kind.join(" "))
    };
    transcript.lines().filter_map(kind_of_line).collect()
}

#[test]
fn every_line_that_has_text_in_it_keeps_it_whatever_it_is() {
    const LINES: [&str; 31] = [
        "< ask request",
        "< closed io",
        "< connected",
        "< item ask event",
        "< item ask request",
        "< item event",
        "< notice answer-not-taken",
        "< notice uncorrelated-error",
        "< notification",
        "< reply error",
        "< reply ok",
        "< session error",
        "< session ok",
        "< transmit",
        "< turn error",
        "< turn ok",
        "< answered error",
        "> answer raw",
        "> answer error",
        "> call",
        "> create",
        "> create draws bare",
        "> delete",
        "> describe-peer",
        "> read-failed reading Other",
        "> receive",
        "> resume bare",
        "> send",
        "> send-and-wait",
        "> write-failed writing Other",
        "config",
    ];
    for text in HOSTILE {
        let transcript = Conversation::new(text).hold();
        assert!(!transcript.contains(|sign: char| sign.is_ascii_control() && sign != '\n'), "{text:?}");
        let read = Transcript::parse(&transcript).unwrap_or_else(|error| panic!("{text:?}: {error}"));
        assert!(read.to_string() == transcript, "{text:?} is printed in another way");
        assert_eq!(Player::new(&read).run(), Ok(()), "{text:?}");
        let found = lines_with(&transcript, text, &format!("id {text}"));
        let expected: BTreeSet<String> = LINES.map(str::to_owned).into();
        assert_eq!(found, expected, "{text:?}");
    }
}
