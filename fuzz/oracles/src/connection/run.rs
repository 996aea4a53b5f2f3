//! Takes a script's steps.

use std::io;

use bytes::Bytes;
use pilotwire::diagnostics::Snapshot;
use pilotwire::error::TransportError;
use pilotwire::frame::{Decoder, Limits as FrameLimits};
use pilotwire::sans_io::{CallId, Connection, Event, ItemKind, Moment, SessionKey};
use pilotwire::{Answer, AskId, CallError, Cloud, CreateError, Json, Limits, SessionConfig, SessionId};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::drive::{self, Op, Output, Record};
use super::model::{Done, Model, Seen};
use super::peer::{self, Name, Sent, What};
use super::script::{self, Ending, Options, Script, Step};

mod commands;

/// A connection that a script is played to.
pub(super) struct Run {
    connection: Connection,
    options: Options,
    pub(super) model: Model,
    pub(super) records: Vec<Record>,
    now: Moment,
    snapshot: Snapshot,
    /// What a number in a step picks from, oldest first.
    keys: Vec<SessionKey>,
    calls: Vec<CallId>,
    asks: Vec<AskId>,
    /// The last serial number of an event, and of a prompt.
    serial: u64,
}

/// Times that something is done which must come to an end by itself.
const MOST_ROUNDS: usize = 2000;

impl Run {
    pub(super) fn new(options: Options) -> Run {
        let connection = drive::connection(options.config());
        let now = Moment::default();
        Run {
            snapshot: connection.snapshot(now),
            connection,
            model: Model::new(&options),
            options,
            records: Vec::new(),
            now,
            keys: Vec::new(),
            calls: Vec::new(),
            asks: Vec::new(),
            serial: 0,
        }
    }

    /// Plays a whole script, and brings the connection to its end.
    pub(super) fn play(script: Script) -> Run {
        let mut run = Run::new(script.options);
        if run.options.connects() {
            run.perform(Op::Connect);
        }
        for step in script.steps {
            run.step(step);
        }
        run.end();
        run
    }

    // Doing one thing.

    fn perform(&mut self, op: Op) -> Output {
        let done = match op {
            Op::TakeTransmit => Done::TookTransmit,
            Op::HandleDeadline => Done::TimePassed,
            _ => Done::Other,
        };
        self.perform_with(op, done, None)
    }

    fn perform_with(&mut self, op: Op, done: Done<'_>, owner: Option<u64>) -> Output {
        self.model.shuts_down |= matches!(op, Op::ShutDown);
        let output = drive::apply(&mut self.connection, self.now, &op);
        let read = if let Op::TakeItems(key, _) = op { Some(key) } else { None };
        self.records.push(Record { now: self.now, said: drive::said(&self.connection, &output), op });
        let after = self.connection.snapshot(self.now);
        let before = std::mem::replace(&mut self.snapshot, after);
        let seen = Seen { before: &before, after: &self.snapshot, owner, connection: &self.connection };
        if let Output::Starting(Ok(starting)) = &output {
            let resumed = self.connection.session_id(starting.session).and_then(|id| {
                let displaced = |known: &&pilotwire::diagnostics::SessionSnapshot| {
                    known.session_id.as_deref() == Some(id.as_str()) && known.state == "displaced"
                };
                self.snapshot.sessions.iter().find(displaced).map(|known| known.key)
            });
            let cloud = self.connection.session_id(starting.session).is_none();
            self.model.session_begins(*starting, cloud, resumed, &seen);
        }
        // The room that they leave may let what was late fail, and hand over what is still there.
        if let (Some(key), Output::Items(items)) = (read, &output) {
            self.model.items_taken(key, items, &self.snapshot);
        }
        self.model.done(done, &seen);
        output
    }

    fn receive(&mut self, sent: &Sent) {
        let session = match &sent.what {
            What::Event(event) => Some(event.session.clone()),
            What::Request { session, .. } => session.clone(),
            What::Notification { deleted: true, .. } => Some(peer::TOLD_OF.to_owned()),
            _ => None,
        };
        let owner = session.and_then(|id| self.connection.session_key(&SessionId::from(id)));
        let owner = owner.map(SessionKey::number);
        self.perform_with(Op::Receive(sent.frame.clone()), Done::Received(sent), owner);
    }

    fn handle_deadline(&mut self) {
        self.perform(Op::HandleDeadline);
        let next = self.connection.poll_deadline();
        assert!(
            next.is_none_or(|next| next > self.now),
            "a deadline in the past stays: {next:?} at {:?}",
            self.now
        );
    }

    // Picking from what there is.

    fn name(&self, number: usize) -> Name {
        match number {
            4 => {
                let id = self.keys.last().and_then(|key| self.connection.session_id(*key));
                Name::Is(id.map_or("none", SessionId::as_str).to_owned())
            }
            5 => Name::Is(String::new()),
            6 => Name::Absent,
            7 => Name::Odd,
            _ => Name::Is(["a", "b", "c", "d"][number % 4].to_owned()),
        }
    }

    fn id(&self, number: usize) -> SessionId {
        SessionId::from(self.name(number).text().unwrap_or("a"))
    }

    /// The newest is 0.
    fn key(&self, number: usize) -> Option<SessionKey> {
        self.keys.iter().rev().nth(number % self.keys.len().max(1)).copied()
    }

    // Steps.

    fn step(&mut self, step: Step) {
        match step {
            Step::Event { session, kind, number, size } => {
                self.serial += 1;
                let message = peer::message_id(self.model.calls.latest_prompt());
                let name = self.name(session);
                self.receive(&peer::event(&name, kind, number, size, self.serial, &message));
            }
            Step::Request { session, method, id, size } => {
                let (sent, method) = peer::request(&self.name(session), method, id, size);
                self.model.requests.method = method;
                self.receive(&sent);
            }
            Step::Cancel { id } => self.receive(&peer::cancel(id)),
            Step::Notification { size } => {
                self.serial += 1;
                self.receive(&peer::notification(size, self.serial));
            }
            Step::Reply { call, kind, argument } => self.reply(call, kind, argument),
            Step::Uncorrelated => self.receive(&peer::uncorrelated()),
            Step::Malformed { kind } => self.receive(&peer::malformed(kind)),
            Step::Garbage { kind } => self.receive(&peer::garbage(kind)),
            Step::CutFrame => {
                let frame = Bytes::from_static(b"Content-Length: 10\r\n\r\n{");
                self.perform(Op::Receive(frame));
                self.perform(Op::InputEnds);
            }
            Step::InputEnds => drop(self.perform(Op::InputEnds)),
            Step::ReadingFails { kind } => {
                drop(self.perform(Op::ReadingFails(TransportError::reading(&failure(kind)))));
            }
            Step::WritingFails { kind } => self.writing_fails(kind),
            Step::PeerDescribed => drop(self.perform(Op::DescribePeer)),
            Step::WritingGoesOn => drop(self.perform(Op::WritingGoesOn)),
            Step::Wait { time } => {
                self.now = self.now + script::time(time);
                self.handle_deadline();
            }
            Step::WaitForDeadline => {
                self.wait_for_deadline();
            }
            Step::Pass { time } => self.now = self.now + script::time(time),
            Step::OldTime => {
                let now = std::mem::take(&mut self.now);
                self.perform(Op::HandleDeadline);
                self.now = now;
            }
            Step::Drain => self.drain(),
            Step::TakeTransmit => drop(self.take_transmit()),
            Step::TakeTransmits => while self.take_transmit() {},
            Step::TakeEvent => drop(self.take_event()),
            Step::TakeEvents => {
                while self.take_event() {}
                self.model.sessions.check_told(&self.snapshot);
            }
            Step::TakeItems { key, most } => {
                if let Some(key) = self.key(key) {
                    self.take_items(key, most);
                }
            }
            Step::TakeAllItems => self.take_all_items(),
            command => self.command(command),
        }
    }

    fn reply(&mut self, call: usize, kind: usize, argument: usize) {
        let (waiting, replied) = self.model.calls.on_wire();
        let nobodys = peer::Call { number: 9999, method: "", session: None };
        let call = match call {
            5 => self.calls.last().map(|call| peer::Call { number: call.number(), ..nobodys }),
            6 => replied,
            7 => None,
            8.. => waiting.get(call - 8).or_else(|| waiting.last()).copied(),
            newest => waiting.iter().rev().nth(newest % waiting.len().max(1)).copied(),
        };
        let argument = self.name(argument);
        let sent = peer::reply(call.unwrap_or(nobodys), kind, argument.text().unwrap_or("a"));
        self.receive(&sent);
    }

    fn writing_fails(&mut self, kind: usize) {
        if self.snapshot.phase != "closed" {
            self.model.writing_has_failed();
        }
        self.perform(Op::WritingFails(TransportError::writing(&failure(kind))));
    }

    // Taking out.

    fn take_transmit(&mut self) -> bool {
        let handshaking = self.snapshot.phase == "handshaking";
        let Output::Transmit(frame) = self.perform(Op::TakeTransmit) else { return false };
        let Some(frame) = frame else { return false };
        assert!(!self.model.has_writing_failed(), "a frame although writing failed");
        self.transmitted(&frame, handshaking);
        true
    }

    /// Looks at a frame as a runtime does that reads strictly.
    fn transmitted(&mut self, frame: &[u8], handshaking: bool) {
        #[derive(Deserialize)]
        struct Transmitted<'a> {
            #[serde(borrow)]
            jsonrpc: &'a str,
            #[serde(borrow)]
            id: &'a RawValue,
            method: Option<String>,
            params: Option<Value>,
            #[serde(borrow, default, deserialize_with = "even_null")]
            result: Option<&'a RawValue>,
            error: Option<Value>,
        }
        let mut decoder = Decoder::new(FrameLimits::default());
        decoder.feed(frame);
        let body = match decoder.next_frame() {
            Some(Ok(frame)) => frame.body,
            other => panic!("{other:?} is transmitted"),
        };
        assert_eq!(decoder.buffered(), 0, "more than a frame is transmitted at once");
        let message: Transmitted<'_> = serde_json::from_slice(&body).expect("a message is transmitted");
        assert_eq!(message.jsonrpc, "2.0");
        let id = message.id.get();
        let Some(method) = message.method else {
            let code = message.error.map(|error| error["code"].as_i64().expect("an error has a code"));
            return self.model.requests.reply_transmitted(id, message.result, code);
        };
        let number = id.parse().expect("our calls have numbers");
        let params = message.params.unwrap_or_default();
        self.model.transmitted(number, &method, &params, handshaking);
    }

    fn take_event(&mut self) -> bool {
        let Output::Event(event) = self.perform(Op::TakeEvent) else { return false };
        let Some(event) = event else { return false };
        if let Event::Ask(question) = &event {
            self.asks.push(question.id());
        }
        self.model.event_taken(&event);
        true
    }

    fn take_items(&mut self, key: SessionKey, most: usize) -> bool {
        let Output::Items(items) = self.perform(Op::TakeItems(key, most)) else { return false };
        assert!(items.len() <= most, "{} items are taken, of {most}", items.len());
        for item in &items {
            if let ItemKind::Ask(question) = &item.kind {
                self.asks.push(question.id());
            }
        }
        !items.is_empty()
    }

    fn take_all_items(&mut self) {
        for key in self.keys.clone() {
            while self.take_items(key, 100) {}
        }
    }

    /// Takes everything out, until there is nothing.
    fn drain(&mut self) {
        for _ in 0..MOST_ROUNDS {
            while self.take_transmit() {}
            while self.take_event() {}
            self.model.sessions.check_told(&self.snapshot);
            self.take_all_items();
            if !self.take_transmit() && !self.take_event() {
                return self.model.check_drained(&self.snapshot, &self.connection);
            }
        }
        panic!("draining does not come to an end");
    }

    // The end.

    /// Goes to the next deadline. False if there is none.
    fn wait_for_deadline(&mut self) -> bool {
        let Some(deadline) = self.connection.poll_deadline() else { return false };
        self.now = self.now.max(deadline);
        self.handle_deadline();
        true
    }

    fn end(&mut self) {
        if self.options.ends_quietly() {
            self.wait_it_out();
        }
        self.drain();
        match self.options.ending() {
            Ending::InputEnds => drop(self.perform(Op::InputEnds)),
            Ending::Close => drop(self.perform(Op::Close)),
            Ending::ShutDown => drop(self.perform(Op::ShutDown)),
            Ending::WritingFails => self.writing_fails(0),
            Ending::ReadingFails => {
                drop(self.perform(Op::ReadingFails(TransportError::reading(&failure(0)))));
            }
        }
        for _ in 0..MOST_ROUNDS {
            self.drain();
            if self.model.ended {
                return self.check_inert();
            }
            assert!(self.wait_for_deadline(), "it does not end, and waits for nothing: {:?}", self.snapshot);
        }
        panic!("it does not end");
    }

    /// Lets time pass, with a runtime that says nothing any more and a user who takes nothing: all that waits comes to
    /// an end by itself, and nothing holds up reading.
    fn wait_it_out(&mut self) {
        for _ in 0..MOST_ROUNDS {
            while self.take_transmit() {}
            if !self.wait_for_deadline() {
                if self.options.stall_after().is_some() && self.snapshot.phase != "closed" {
                    assert!(self.connection.wants_read(), "a queue that nobody reads holds up reading");
                }
                return self.model.check_waited_out(&self.snapshot);
            }
        }
        panic!("time alone brings no end of deadlines");
    }

    /// Behind its end, nothing has an effect.
    fn check_inert(&mut self) {
        let none = Limits::none();
        let reply = peer::reply(peer::Call { number: 1, method: "connect", session: None }, 0, "a");
        let ops = [
            Op::Receive(reply.frame),
            Op::Receive(peer::garbage(0).frame),
            Op::InputEnds,
            Op::HandleDeadline,
            Op::Close,
            Op::ShutDown,
            Op::Connect,
            Op::WritingFails(TransportError::writing(&failure(0))),
            Op::Call("plain.call", Json::null(), none),
            Op::CreateSession(SessionConfig::new().cloud(Cloud::new()), none),
            Op::ResumeSession(SessionId::from("a"), SessionConfig::new(), none),
        ];
        for op in ops {
            match self.perform(op) {
                Output::Nothing
                | Output::Call(Err(CallError::Closed(_)))
                | Output::Starting(Err(CreateError::Call(CallError::Closed(_)))) => {}
                output => panic!("behind the end: {output:?}"),
            }
        }
        if let Some(ask) = self.asks.last().copied() {
            let output = self.perform(Op::Answer(ask, Answer::error("late")));
            assert!(matches!(output, Output::Answered(Err(pilotwire::AnswerError::Closed(_)))), "{output:?}");
        }
        self.drain();
    }
}

/// Where something was not true, what was done last, and what was said to it.
impl Drop for Run {
    fn drop(&mut self) {
        const SHOWN: usize = 40;
        if std::thread::panicking() {
            let from = self.records.len().saturating_sub(SHOWN);
            for (at, Record { now, op, said }) in self.records.iter().enumerate().skip(from) {
                let op: String = format!("{op:?}").chars().take(300).collect();
                let said: String = said.chars().take(300).collect();
                eprintln!("{at} {:?} {op} -> {said}", now.since_epoch());
            }
        }
    }
}

/// A member that is there, even if it is null.
fn even_null<'de, D: Deserializer<'de>>(value: D) -> Result<Option<&'de RawValue>, D::Error> {
    <&RawValue>::deserialize(value).map(Some)
}

fn failure(kind: usize) -> io::Error {
    io::Error::from([io::ErrorKind::BrokenPipe, io::ErrorKind::Other][kind % 2])
}

fn json(value: &impl serde::Serialize) -> Json {
    Json::new(value).expect("it has a JSON form")
}
