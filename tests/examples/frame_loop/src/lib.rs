//! An agent that lives in a frame loop: each frame gives it a little time, and takes what it has to say.
//!
//! There is no executor. One thread reads and cuts what comes into messages, another one writes; both wait as long as they
//! like. The loop alone owns the connection, and does little for each message, however large that is. What it has not come to
//! in one frame waits for the next, and in the end the runtime waits.

use std::io::{Read, Write};
use std::mem;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::time::{Duration, Instant};

use bytes::Bytes;
use pilotwire::sans_io::{AskId, Batch, Connection, Event, Inbound, Item, ItemKind, Moment, SessionKey};
use pilotwire::{Answer, CloseCause, Config, Limits, Prompt, SessionConfig, SessionEvent};
use serde_json::json;

/// Messages that the loop takes at once: a few microseconds of work each.
const AT_ONCE: usize = 8;
/// Batches that wait for the loop before the reader does, and frames for the writer.
const WAITING: usize = 64;

/// An agent, its connection, and the session that is talked in.
pub struct Agent {
    connection: Connection,
    inbox: Receiver<Batch>,
    outbox: SyncSender<Bytes>,
    /// The next frame, for which the writer had no room.
    unwritten: Option<Bytes>,
    start: Instant,
    session: SessionKey,
    is_created: bool,
    /// Prompts from before there was a session.
    prompts: Vec<Prompt>,
    /// Why prompts were not sent, if they were not.
    unsent: Vec<String>,
    /// The session has items that were not taken yet.
    readable: bool,
    items: Vec<Item>,
}

/// What the agent has to say.
#[derive(Debug)]
pub enum Said {
    /// Something happened in the session. Reading a large one takes its time: look at its type first.
    Event(SessionEvent),
    /// It wants to do something, which [`Agent::decide`] allows or not. It waits, and so may the loop.
    Wants(AskId, String),
    /// It no longer wants that.
    NoLonger(AskId),
    /// A turn is over, with an answer or an error.
    TurnOver(Result<String, String>),
    /// So many events were given up, as the loop was too slow for too long.
    Lost(u64),
    /// There is no agent any more.
    Gone(CloseCause),
}

impl Agent {
    /// Begins a conversation over a runtime's streams, with the operating system's randomness for session ids.
    ///
    /// # Errors
    ///
    /// If there is no randomness.
    pub fn start(
        reader: impl Read + Send + 'static,
        writer: impl Write + Send + 'static,
        config: &SessionConfig,
    ) -> std::io::Result<Self> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(std::io::Error::other)?;
        let mut connection = Connection::new(Config::default(), seed);
        let now = Moment::default();
        connection.connect(now);
        let config = config.clone().streaming(true).request_permission(true);
        let starting =
            connection.create_session(now, &config, Limits::none()).map_err(std::io::Error::other)?;
        let (sender, inbox) = sync_channel(WAITING);
        let inbound = connection.inbound();
        std::thread::spawn(move || read(reader, inbound, &sender));
        let (outbox, frames) = sync_channel(WAITING);
        std::thread::spawn(move || write(writer, &frames));
        Ok(Self {
            connection,
            inbox,
            outbox,
            unwritten: None,
            start: Instant::now(),
            session: starting.session,
            is_created: false,
            prompts: Vec::new(),
            unsent: Vec::new(),
            readable: false,
            items: Vec::new(),
        })
    }

    /// Asks the agent something. What comes of it is said in later frames.
    pub fn ask(&mut self, prompt: impl Into<Prompt>) {
        let prompt = prompt.into();
        if !self.is_created {
            self.prompts.push(prompt);
            return;
        }
        // What comes of it is said as the turn's outcome.
        let sent = self.connection.send_and_wait(self.now(), self.session, &prompt, Limits::none());
        if let Err(error) = sent {
            self.unsent.push(error.to_string());
        }
    }

    /// Allows what the agent wants to do, or does not.
    pub fn decide(&mut self, ask: AskId, allow: bool) {
        let decision = json!({"kind": if allow { "approve-once" } else { "reject" }});
        if let Ok(answer) = Answer::result(&decision) {
            // That nobody asks any more is fine.
            let _ = self.connection.answer(self.now(), ask, answer);
        }
    }

    /// Ends the connection: the last that is said is [`Said::Gone`].
    pub fn close(&mut self) {
        self.connection.close(self.now());
    }

    /// Works for one frame, at most for `budget` and the time that a few messages take. Returns whether there was more to do.
    pub fn frame(&mut self, budget: Duration, said: &mut Vec<Said>) -> bool {
        let end = Instant::now() + budget;
        said.extend(self.unsent.drain(..).map(|error| Said::TurnOver(Err(error))));
        self.connection.handle_deadline(self.now());
        loop {
            let progress = self.take_items(said) || self.take_outcome(said) || self.take_batch();
            self.transmit();
            if !progress {
                return false;
            }
            if Instant::now() >= end {
                return true;
            }
        }
    }

    /// A few items of the session.
    fn take_items(&mut self, said: &mut Vec<Said>) -> bool {
        if !self.readable {
            return false;
        }
        let now = self.now();
        self.readable = self.connection.poll_session(now, self.session, AT_ONCE, &mut self.items) == AT_ONCE;
        let connection = &mut self.connection;
        said.extend(self.items.drain(..).filter_map(|item| match item.kind {
            ItemKind::Event(event) => Some(Said::Event(event)),
            ItemKind::Ask(question) if question.method() == "permission.requested" => {
                let wish = question.params().get("permissionRequest").unwrap_or_default();
                Some(Said::Wants(question.id(), wish.as_str().to_owned()))
            }
            ItemKind::Ask(question) => {
                connection.decline(now, question.id());
                None
            }
            ItemKind::Cancelled(ask) => Some(Said::NoLonger(ask)),
            ItemKind::Gap(gap) => Some(Said::Lost(gap.count)),
            _ => None,
        }));
        true
    }

    fn take_outcome(&mut self, said: &mut Vec<Said>) -> bool {
        let now = self.now();
        match self.connection.poll_event(now) {
            None => return false,
            Some(Event::Session { result: Ok(_), .. }) => {
                self.is_created = true;
                mem::take(&mut self.prompts).into_iter().for_each(|prompt| self.ask(prompt));
            }
            Some(Event::Session { result: Err(error), .. }) => {
                said.push(Said::TurnOver(Err(error.to_string())));
            }
            Some(Event::Readable(_)) => self.readable = true,
            Some(Event::Turn { result, .. }) => {
                said.push(Said::TurnOver(result.map(|turn| turn.text()).map_err(|error| error.to_string())));
            }
            Some(Event::Closed(cause)) => said.push(Said::Gone(cause)),
            Some(_) => {}
        }
        true
    }

    /// A few messages, unless the session is behind.
    fn take_batch(&mut self) -> bool {
        if !self.connection.wants_read() {
            return false;
        }
        let Ok(mut batch) = self.inbox.try_recv() else { return false };
        self.connection.apply(self.now(), &mut batch);
        true
    }

    fn transmit(&mut self) {
        loop {
            let now = self.now();
            let Some(frame) = self.unwritten.take().or_else(|| self.connection.poll_transmit(now)) else {
                return;
            };
            // What there is no room for waits here. A writer that is gone means that the reader's end is near.
            if let Err(TrySendError::Full(frame)) = self.outbox.try_send(frame) {
                self.unwritten = Some(frame);
                return;
            }
        }
    }

    fn now(&self) -> Moment {
        Moment::after_epoch(self.start.elapsed())
    }
}

/// Reads, and cuts what comes into messages, which for a large one takes longer than a frame has.
fn read(mut reader: impl Read, mut inbound: Inbound, inbox: &SyncSender<Batch>) {
    let mut buffer = vec![0; 64 << 10];
    loop {
        let count = reader.read(&mut buffer).unwrap_or_default();
        let mut batch = Batch::default();
        inbound.feed(&buffer[..count]);
        while inbound.fill(&mut batch, AT_ONCE) {
            if inbox.send(mem::take(&mut batch)).is_err() {
                return;
            }
        }
        if count == 0 {
            inbound.finish(&mut batch);
            let _ = inbox.send(batch);
            return;
        }
    }
}

fn write(mut writer: impl Write, frames: &Receiver<Bytes>) {
    for frame in frames {
        if writer.write_all(&frame).and_then(|()| writer.flush()).is_err() {
            return;
        }
    }
}
