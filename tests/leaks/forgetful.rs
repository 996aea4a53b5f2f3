//! A runtime that remembers nothing of what is over, so that whatever memory is left is the client's.

use std::collections::{BTreeMap, VecDeque};
use std::io::{self, IoSlice};
use std::task::{Context, Poll};

use pilotwire::adapter::{Bytes, BytesMut, Reader, Writer};
use pilotwire::frame::{Decoder, Limits};
use pilotwire::jsonrpc::{self, Id, Message, Request};
use pilotwire::{Json, Object};

const UNKNOWN: i64 = -32601;
const REFUSED: i64 = -32603;

/// It does what `work` needs, as the scripted runtime does it.
pub(crate) struct Forgetful {
    decoder: Decoder,
    said: VecDeque<Bytes>,
    /// Counts sessions and requests.
    last: u64,
    /// Calls that are answered when our request or event of this name is.
    waiting: BTreeMap<String, Id>,
    ended: bool,
}

impl Forgetful {
    pub(crate) fn new() -> Self {
        let decoder = Decoder::new(Limits::default());
        Self { decoder, said: VecDeque::new(), last: 0, waiting: BTreeMap::new(), ended: false }
    }

    fn receive(&mut self, bytes: &[u8]) {
        self.decoder.feed(bytes);
        while let Some(frame) = self.decoder.next_frame() {
            match jsonrpc::scan(frame.expect("the client frames well")).expect("the client writes messages") {
                Message::Request(request) => self.on_call(&request),
                Message::Response(response) => {
                    let call = self.waiting.remove(&response.id().to_string());
                    self.reply(&call.expect("it was asked"), Object::new());
                }
                other => panic!("{other:?}"),
            }
        }
    }

    fn on_call(&mut self, call: &Request) {
        let id = call.id();
        let text = |name: &str| call.params()?.get(name)?.decode::<String>().ok();
        let session = text("sessionId").unwrap_or_default();
        match call.method() {
            "connect" => {
                self.reply(id, ok("ok").raw("protocolVersion", &number(3)).str("version", "forgetful"))
            }
            "session.create" if text("model").is_some_and(|model| model == "refused") => {
                self.say(jsonrpc::error_reply(id, REFUSED, "refused", None));
            }
            "session.create" | "session.resume" => {
                self.last += 1;
                let session = if session.is_empty() { format!("cloud-{}", self.last) } else { session };
                self.reply(id, Object::new().str("sessionId", &session));
                self.emit(&session, "session.start", Object::new().str("producer", "copilot-agent"));
            }
            "session.detach" | "session.destroy" | "session.delete" | "status.get" => {
                self.reply(id, ok("success"));
            }
            "slow" => {}
            "burst" => {
                for _ in 0..text("times").and_then(|times| times.parse().ok()).unwrap_or(0_u32) {
                    match session.is_empty() {
                        true => self.say(jsonrpc::notification("host.event", Some(&Json::empty_object()))),
                        false => self.emit(&session, "session.info", Object::new()),
                    }
                }
                self.reply(id, Object::new());
            }
            "shut" => {
                self.emit(&session, "session.shutdown", Object::new());
                self.reply(id, Object::new());
            }
            "ask" => {
                self.last += 1;
                let params = Object::new().str("sessionId", &session).str("question", "?").finish();
                self.say(jsonrpc::call(self.last, "userInput.request", Some(&params)));
                self.waiting.insert(self.last.to_string(), id.clone());
            }
            "permit" | "leave" => {
                let name = text("name").expect("it has one");
                let permission = Object::new().str("kind", "shell").finish();
                let asked = Object::new().str("requestId", &name).raw("permissionRequest", &permission);
                self.emit(&session, "permission.requested", asked);
                match call.method() {
                    "leave" => self.reply(id, Object::new()),
                    _ => drop(self.waiting.insert(name, id.clone())),
                }
            }
            "withdraw" => {
                let name = text("name").expect("it has one");
                self.emit(&session, "permission.completed", Object::new().str("requestId", &name));
                self.reply(id, Object::new());
            }
            "session.permissions.handlePendingPermissionRequest" => {
                let name = text("requestId").expect("it has one");
                self.emit(&session, "permission.completed", Object::new().str("requestId", &name));
                self.reply(id, ok("success"));
                let waiting = self.waiting.remove(&name);
                self.reply(&waiting.expect("it was asked"), Object::new());
            }
            "runtime.shutdown" => {
                self.reply(id, Object::new());
                self.ended = true;
            }
            _ => self.say(jsonrpc::error_reply(id, UNKNOWN, "unknown", None)),
        }
    }

    fn reply(&mut self, call: &Id, result: Object) {
        self.say(jsonrpc::reply(call, &result.finish()));
    }

    fn emit(&mut self, session: &str, event_type: &str, data: Object) {
        let event = Object::new().str("type", event_type).raw("data", &data.finish()).finish();
        let params = Object::new().str("sessionId", session).raw("event", &event).finish();
        self.say(jsonrpc::notification("session.event", Some(&params)));
    }

    fn say(&mut self, frame: Result<Bytes, jsonrpc::Unwritable>) {
        self.said.push_back(frame.expect("it is flat"));
    }
}

fn ok(name: &str) -> Object {
    Object::new().raw(name, &Json::new(&true).expect("JSON"))
}

fn number(number: u64) -> Json {
    Json::new(&number).expect("JSON")
}

impl Reader for Forgetful {
    fn poll_read(&mut self, _: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
        match self.said.pop_front() {
            Some(said) => {
                if self.said.is_empty() {
                    self.said = VecDeque::new();
                }
                buffer.extend_from_slice(&said);
                Poll::Ready(Ok(said.len()))
            }
            None if self.ended => Poll::Ready(Ok(0)),
            // Only a write, which is of the same task, makes it say something.
            None => Poll::Pending,
        }
    }
}

impl Writer for Forgetful {
    fn poll_write(&mut self, _: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        for frame in frames {
            self.receive(frame);
        }
        Poll::Ready(Ok(frames.iter().map(|frame| frame.len()).sum()))
    }

    fn poll_flush(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.ended = true;
        Poll::Ready(Ok(()))
    }
}
