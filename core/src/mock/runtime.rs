//! The runtime's side of a connection.

use std::collections::{BTreeSet, VecDeque};
use std::fmt;

use bytes::Bytes;
use serde::Deserialize;

use super::asks::Asks;
use super::claims::Client;
use super::complaint::Complaint;
use super::inference::Inferences;
use super::outgoing::Requests;
use super::place::{Alone, InRule};
use super::recorded::Playback;
use super::run::Task;
use super::script::doable;
use super::sessions::{Place, Session, SessionState, Sessions};
use super::step::{AnyStep, Emission, Question};
use super::value::ToJson;
use super::{Call, Received, Script, Step, usual, wire};
use crate::frame::{Decoder, Frame, Limits};
use crate::json::Json;
use crate::jsonrpc::{self, Id, Message, Request, Response, ResponseError, RpcError, codes};

const PARSE_ERROR: i64 = -32700;
const INVALID_REQUEST: i64 = -32600;

/// A runtime that does what a [`Script`] says, as a state machine without IO.
///
/// Give it what the client wrote with [`receive`](Runtime::receive), then take what it answers with
/// [`poll_transmit`](Runtime::poll_transmit) until there is nothing; when [`is_ended`](Runtime::is_ended) then says so,
/// close the stream. Between the two, a test can look at what came ([`received`](Runtime::received)) and do what a
/// runtime does by itself: [`emit`](Runtime::emit), [`request`](Runtime::request), and anything else with
/// [`play`](Runtime::play).
///
/// The client may send anything: the runtime refuses what the real one refuses, in the same way.
///
/// ```
/// use pilotwire::mock::{Runtime, Script, Step};
/// use pilotwire::{frame, jsonrpc};
/// use serde_json::json;
///
/// let mut runtime = Runtime::new(Script::new().on("ping", [Step::silent()]));
/// runtime.receive(&jsonrpc::call(1, "ping", None)?);
/// assert_eq!(runtime.poll_transmit(), None);
///
/// let (id, method) = runtime.unanswered().next().unwrap();
/// assert_eq!((id.as_u64(), method), (Some(1), "ping"));
/// let id = id.clone();
/// runtime.reply_to(&id, json!({"message": "pong"}));
/// let reply = br#"{"jsonrpc":"2.0","id":1,"result":{"message":"pong"}}"#;
/// assert_eq!(runtime.poll_transmit(), Some(frame::encode(reply)));
/// # Ok::<(), jsonrpc::Unwritable>(())
/// ```
pub struct Runtime {
    pub(super) script: Script,
    decoder: Decoder,
    transmits: VecDeque<Bytes>,
    received: Vec<Received>,
    pub(super) unanswered: Vec<(Id, String)>,
    pub(super) requests: Requests,
    pub(super) asks: Asks,
    pub(super) sessions: Sessions,
    /// Rules that wait, in the order in which they began.
    pub(super) tasks: Vec<Task>,
    pub(super) released: BTreeSet<String>,
    pub(super) counters: Counters,
    pub(super) client: Client,
    pub(super) inferences: Inferences,
    complaints: Vec<Complaint>,
    pub(super) playback: Option<Playback>,
    pub(super) authenticated: bool,
    /// The client has nothing more to say before it has read more: see [`Until::ClientQuiet`](super::step::Until).
    pub(super) client_is_quiet: bool,
    pub(super) ended: bool,
}

/// The counters that ids are made of.
#[derive(Debug, Default)]
pub(super) struct Counters {
    events: u64,
    messages: u64,
    requests: u64,
    tool_calls: u64,
    local: u64,
    cloud: u64,
    turns: u64,
    stops: u64,
    forks: u64,
}

impl Counters {
    pub(super) fn event(&mut self) -> String {
        next(&mut self.events, "event")
    }

    /// The number of the latest event.
    pub(super) fn events(&self) -> u64 {
        self.events
    }

    /// The id of the event that comes next.
    pub(super) fn next_event(&self) -> String {
        format!("event-{}", self.events + 1)
    }

    /// Of a session that another one is forked into.
    pub(super) fn fork(&mut self) -> String {
        next(&mut self.forks, "fork")
    }

    pub(super) fn message(&mut self) -> String {
        next(&mut self.messages, "message")
    }

    /// Of an event that asks.
    pub(super) fn request_id(&mut self) -> String {
        next(&mut self.requests, "request")
    }

    pub(super) fn tool_call(&mut self) -> String {
        next(&mut self.tool_calls, "tool-call")
    }

    pub(super) fn turn(&mut self) -> u64 {
        self.turns += 1;
        self.turns
    }

    /// Of an abort.
    pub(super) fn stop(&mut self) -> u64 {
        self.stops += 1;
        self.stops
    }
}

fn next(counter: &mut u64, name: &str) -> String {
    *counter += 1;
    format!("{name}-{counter}")
}

impl Runtime {
    /// A runtime at the start of a connection.
    #[must_use]
    pub fn new(script: Script) -> Runtime {
        let past = script.past_sessions.iter().map(|id| {
            let mut session = Session::new(Place::Local, SessionState::Detached);
            session.persisted = true;
            (id.clone(), session)
        });
        let written = script.disk.as_ref().map(|disk| (disk.read(), disk.events()));
        let (written, events) = written.unwrap_or_default();
        let mut runtime = Runtime {
            sessions: past.chain(written).collect(),
            playback: script.recording.as_ref().map(Playback::new),
            authenticated: script.token.is_none(),
            script,
            decoder: Decoder::new(Limits::default()),
            transmits: VecDeque::new(),
            received: Vec::new(),
            unanswered: Vec::new(),
            requests: Requests::default(),
            asks: Asks::default(),
            tasks: Vec::new(),
            released: BTreeSet::new(),
            counters: Counters { events, ..Counters::default() },
            client: Client::default(),
            inferences: Inferences::new(),
            complaints: Vec::new(),
            client_is_quiet: false,
            ended: false,
        };
        runtime.play_recorded();
        runtime
    }

    // The stream.

    /// Takes bytes of the client, however they are split. Once the runtime has ended they are dropped.
    pub fn receive(&mut self, bytes: &[u8]) {
        self.decoder.feed(bytes);
        while !self.ended {
            match self.decoder.next_frame() {
                None => return,
                Some(Ok(frame)) => self.on_frame(frame),
                Some(Err(error)) => {
                    self.received.push(Received::Broken(error));
                    self.end();
                }
            }
        }
    }

    /// Takes the end of what the client writes. The runtime ends, without further ado.
    pub fn receive_end(&mut self) {
        if !self.ended {
            self.received.push(Received::End { truncated: self.decoder.finish().err() });
            if let Some(what) = self.awaited() {
                self.complain(Complaint::Unsaid { what });
            }
            self.end();
        }
    }

    /// The next bytes for the client: a frame, or what a [`Step::raw`] made of it.
    ///
    /// Before it gives none it does what follows once the client has said all that it has to say by itself: a session
    /// that was aborted goes idle, unless a prompt has come in the meantime.
    pub fn poll_transmit(&mut self) -> Option<Bytes> {
        if self.transmits.is_empty() && !self.tasks.is_empty() {
            self.client_is_quiet = true;
            self.run();
            self.client_is_quiet = false;
        }
        self.transmits.pop_front()
    }

    /// Returns whether the runtime has ended. What [`poll_transmit`](Runtime::poll_transmit) still returns is to be
    /// written, then the stream is to be closed.
    #[must_use]
    pub fn is_ended(&self) -> bool {
        self.ended
    }

    // What came.

    /// All that the client sent, in order. Nothing more is added once the runtime has ended.
    #[must_use]
    pub fn received(&self) -> &[Received] {
        &self.received
    }

    /// The parameters of each call of that method, in order.
    pub fn calls<'a>(&'a self, method: &'a str) -> impl Iterator<Item = &'a Json> {
        self.received.iter().filter_map(move |received| match received {
            Received::Request { method: called, params, .. } if called == method => Some(params),
            _ => None,
        })
    }

    /// The calls that were not answered, in order: their ids and methods.
    pub fn unanswered(&self) -> impl Iterator<Item = (&Id, &str)> {
        self.unanswered.iter().map(|(id, method)| (id, method.as_str()))
    }

    /// Returns the client's answer to the latest request of that label.
    #[must_use]
    pub fn answer(&self, label: &str) -> Option<&Result<Json, RpcError>> {
        self.requests.get(self.requests.labelled(label)?)?.answer.as_ref()
    }

    /// Returns the client's answer to the request of that id, as [`request`](Runtime::request) returns one.
    #[must_use]
    pub fn answer_to(&self, id: &Id) -> Option<&Result<Json, RpcError>> {
        self.received.iter().find_map(|received| match received {
            Received::Reply { id: answered, method: Some(_), result, .. } if answered == id => Some(result),
            _ => None,
        })
    }

    /// Returns what went wrong that the real runtime would not have told of, in order.
    #[must_use]
    pub fn complaints(&self) -> &[Complaint] {
        &self.complaints
    }

    pub(super) fn complain(&mut self, complaint: Complaint) {
        self.script.complaints.add(complaint.clone());
        self.complaints.push(complaint);
    }

    // What a runtime does by itself.

    /// Does these steps, which answer no call. As in a rule, they may wait.
    ///
    /// ```
    /// use pilotwire::mock::{Runtime, Step};
    /// use serde_json::json;
    ///
    /// let mut runtime = Runtime::default();
    /// runtime.play([
    ///     Step::request("q", "userInput.request", json!({"question": "?"})).session("s-1").id(json!("seven")),
    ///     Step::wait_for("q"),
    ///     Step::emit("session.idle", json!({})).session("s-1"),
    /// ]);
    /// ```
    ///
    /// # Panics
    ///
    /// If a step stands behind [`Step::end`].
    #[track_caller]
    pub fn play(&mut self, steps: impl IntoIterator<Item = Step<Alone>>) {
        self.start(Task::new(Call::none(), doable("what is played", steps)));
    }

    /// Emits an event of a session, which need not be there. See [`Step::emit`].
    pub fn emit(&mut self, session: &str, event_type: &str, data: impl ToJson) {
        self.play([Step::emit(event_type, data).session(session)]);
    }

    /// Makes a request with exactly these parameters. Returns its id.
    pub fn request(&mut self, method: &str, params: impl ToJson) -> Id {
        let params = params.to_json();
        let (label, method) = (String::new(), method.to_owned());
        let place = self.make_request("", &Question { label, method, params, session: None, id: None });
        let id = self.requests.get(place).and_then(|request| Id::from_json(&request.id));
        id.unwrap_or_else(|| Id::from(0))
    }

    /// Withdraws a request (`$/cancelRequest`).
    pub fn cancel(&mut self, id: &Id) {
        let params = crate::json::Object::new().raw("id", &wire::id_json(id)).finish();
        self.send(wire::notification("$/cancelRequest", &params));
    }

    /// Sends a notification.
    pub fn notify(&mut self, method: &str, params: impl ToJson) {
        self.send(wire::notification(method, &params.to_json()));
    }

    /// Sends exactly these bytes.
    pub fn raw(&mut self, bytes: impl AsRef<[u8]>) {
        self.play([Step::raw(bytes)]);
    }

    /// Sends a frame with exactly this body.
    pub fn frame(&mut self, body: impl AsRef<[u8]>) {
        self.play([Step::frame(body)]);
    }

    /// Answers a call, whether it still is to be answered or not.
    pub fn reply_to(&mut self, call: &Id, result: impl ToJson) {
        self.answer_call(Some(call), Ok(&result.to_json()));
    }

    /// Answers a call with an error, whether it still is to be answered or not.
    pub fn fail(&mut self, call: &Id, code: i64, message: &str) {
        self.answer_call(Some(call), Err(&RpcError { code, message: message.to_owned(), data: None }));
    }

    /// Lets go of all rules that are held under that name, and of those that will be: see [`Step::hold`].
    pub fn release(&mut self, name: &str) {
        self.released.insert(name.to_owned());
        self.run();
    }

    /// Ends the runtime. What it has said already is still to be transmitted.
    pub fn end(&mut self) {
        self.ended = true;
        self.tasks.clear();
    }

    /// Adds a rule, as [`Script::on`] does.
    ///
    /// # Panics
    ///
    /// As that does.
    #[track_caller]
    pub fn on(&mut self, method: &str, steps: impl IntoIterator<Item = Step<InRule>>) {
        self.script.add_once(method, steps);
    }

    /// Adds or replaces a rule, as [`Script::always`] does.
    ///
    /// # Panics
    ///
    /// As that does.
    #[track_caller]
    pub fn always(&mut self, method: &str, steps: impl IntoIterator<Item = Step<InRule>>) {
        self.script.add_always(method, steps);
    }

    // What comes.

    fn on_frame(&mut self, frame: Frame) {
        // The real runtime reads frames in just this way, its limit of nesting included.
        let len = frame.body.len();
        let value = match serde_json::from_slice::<serde_json::Value>(&frame.body) {
            Ok(value) => value,
            Err(error) => return self.refuse(PARSE_ERROR, &error.to_string(), len),
        };
        if let Err(error) = envelope(&value) {
            return self.refuse(INVALID_REQUEST, &error, len);
        }
        let message = match jsonrpc::scan(frame) {
            Ok(message) => message,
            Err(malformed) => {
                let error = malformed.to_string();
                return self.received.push(Received::Malformed { error, len });
            }
        };
        match message {
            Message::Request(request) => self.on_request(&request),
            Message::Notification(notification) => {
                let method = notification.method().to_owned();
                self.compare_recorded(|playback| playback.notification(&method));
                let params = notification.params().map_or_else(Json::null, |params| params.detach());
                self.received.push(Received::Notification { method, params });
            }
            Message::Response(response) => self.on_response(&response),
            Message::UncorrelatedError(error) => {
                self.received.push(Received::Malformed { error: error.error().message, len });
            }
        }
    }

    fn refuse(&mut self, code: i64, message: &str, len: usize) {
        self.received.push(Received::Malformed { error: message.to_owned(), len });
        self.send(wire::error(None, &RpcError { code, message: message.to_owned(), data: None }));
    }

    fn on_request(&mut self, request: &Request) {
        let id = request.id().clone();
        let method = request.method().to_owned();
        let params = request.params().map_or_else(Json::null, |params| params.detach());
        self.unanswered.push((id.clone(), method.clone()));
        self.received.push(Received::Request {
            id: id.clone(),
            method: method.clone(),
            params: params.clone(),
        });
        if self.is_recorded() {
            return self.on_recorded_call(&id, &method, &params);
        }
        let session = request.session_id().unwrap_or_default().into_owned();
        let mut call = Call { id: Some(id), method, params, session, answers: Vec::new() };
        if !self.authenticated && call.method != "connect" {
            self.start(Task::new(call, [AnyStep::error(-32001, "AUTHENTICATION_REQUIRED")]));
            return;
        }
        match call.method.as_str() {
            "session.create" => self.announce(&mut call),
            "session.resume" => {
                if let Some(session) = self.sessions.get_mut(&call.session) {
                    session.attach(&call);
                }
            }
            _ => {}
        }
        let steps = self.script.take_rule(&call.method);
        self.start(Task::new(call, steps));
    }

    /// Chooses the id of a session to be created, so that it can be spoken of before the create is answered.
    fn announce(&mut self, call: &mut Call) {
        let place = if usual::is_cloud(call) {
            call.session = next(&mut self.counters.cloud, "cloud");
            Place::Cloud
        } else {
            if call.session.is_empty() {
                call.session = next(&mut self.counters.local, "local");
            }
            Place::Local
        };
        let known =
            self.sessions.get(&call.session).is_some_and(|session| session.state == SessionState::Live);
        if !known {
            self.sessions.insert(call.session.clone(), Session::new(place, SessionState::Announced));
        }
        if let Some(session) = self.sessions.get_mut(&call.session) {
            session.attach(call);
        }
    }

    pub(super) fn forget_announced(&mut self, id: &str) {
        if self.sessions.get(id).is_some_and(|session| session.state == SessionState::Announced) {
            self.sessions.remove(id);
        }
    }

    fn on_response(&mut self, response: &Response) {
        let id = response.id().clone();
        let result = match response.outcome() {
            Ok(result) => Ok(result.detach()),
            Err(ResponseError::Rpc(error)) => Err(error),
            Err(error) => Err(RpcError { code: codes::INTERNAL, message: error.to_string(), data: None }),
        };
        if self.is_recorded() {
            let said = match &result {
                Ok(result) => result.clone(),
                Err(error) => wire::error_json(error),
            };
            self.compare_recorded(|playback| playback.reply(&wire::id_json(&id), &said));
            return self.received.push(Received::Reply { id, label: None, method: None, result });
        }
        let was_answered = self.requests.is_answered(&wire::id_json(&id));
        let request = self.requests.answered(&wire::id_json(&id), &result);
        let complaint = match request {
            Some(request) => request.complaint(&result),
            None => {
                let (method, request) = (String::new(), id.to_string());
                Some(match was_answered {
                    true => Complaint::AnsweredTwice { method, request },
                    false => Complaint::NotOpen { method, request },
                })
            }
        };
        let label = request.map(|request| request.label.clone()).filter(|label: &String| !label.is_empty());
        let method = request.map(|request| request.method.clone());
        let session = request.and_then(|request| request.params.get("sessionId")?.decode::<String>().ok());
        if let Some(complaint) = complaint {
            self.complain(complaint);
        }
        if let (Some(session), Some(label), Some(method)) = (session, &label, &method)
            && let Some(completed) = self.asks.answer_twin(&session, label, method, &result)
        {
            self.emit_event(&session, &Emission::new(completed.event_type, completed.data));
        }
        self.received.push(Received::Reply { id, label, method, result });
        self.run();
    }

    // A recorded conversation.

    /// Returns what the client is to say next for a recorded conversation to go on: a method, or which reply. None if
    /// the client has said all, or if nothing is recorded.
    #[must_use]
    pub fn awaited(&self) -> Option<String> {
        self.playback.as_ref().and_then(Playback::awaited)
    }

    // What goes.

    pub(super) fn answer_call(&mut self, id: Option<&Id>, outcome: Result<&Json, &RpcError>) {
        let Some(id) = id else { return };
        if let Some(open) = self.unanswered.iter().position(|(unanswered, _)| unanswered == id) {
            self.unanswered.remove(open);
        }
        self.send(match outcome {
            Ok(result) => wire::reply(id, result),
            Err(error) => wire::error(Some(id), error),
        });
    }

    pub(super) fn send(&mut self, bytes: Bytes) {
        if !self.ended && !bytes.is_empty() {
            self.transmits.push_back(bytes);
        }
    }
}

impl Default for Runtime {
    /// A runtime that does the usual.
    fn default() -> Runtime {
        Runtime::new(Script::new())
    }
}

impl fmt::Debug for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runtime")
            .field("received", &self.received)
            .field("unanswered", &self.unanswered)
            .field("waiting_rules", &self.tasks)
            .field("transmits", &self.transmits.len())
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

/// Checks, as the real runtime does, the parts of a message that are not its contents. Its ids are strings and whole
/// numbers of 64 bits; it takes what is answered to nothing (an id of null), and drops it.
fn envelope(message: &serde_json::Value) -> Result<(), String> {
    #[derive(Deserialize)]
    struct Envelope {
        #[serde(rename = "jsonrpc")]
        version: String,
    }

    /// Its name is in what the real runtime says of others.
    #[derive(Deserialize)]
    #[expect(dead_code, reason = "what is no such error is what is looked for")]
    struct ResponseError {
        code: i64,
        message: String,
    }

    let member = |name: &str| message.get(name);
    let id = member("id");
    let is_id = id.is_some_and(|id| id.is_string() || id.is_number());
    let is_call = member("method").is_some_and(serde_json::Value::is_string) && (id.is_none() || is_id);
    let answers = member("result").is_some() || member("error").is_some();
    let is_answer = member("method").is_none() && answers && id.is_some_and(|id| is_id || id.is_null());
    if !is_call && !is_answer {
        return Err("not a recognizable JSON-RPC request, notification, or response".to_owned());
    }
    let Envelope { version } = Envelope::deserialize(message).map_err(|error| error.to_string())?;
    if version != "2.0" {
        return Err(format!("unsupported jsonrpc version: expected \"2.0\", got {version:?}"));
    }
    if id.is_some_and(|id| id.is_number() && !id.is_i64()) {
        return Err("data did not match any variant of untagged enum RequestId".to_owned());
    }
    match member("error").filter(|error| is_answer && !error.is_null()) {
        Some(error) => ResponseError::deserialize(error).map(|_| ()).map_err(|error| error.to_string()),
        None => Ok(()),
    }
}
