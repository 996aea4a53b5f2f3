//! A connection without executor, stream or handles: bytes in, polled items out.

use pilotwire::sans_io::{Connection, Event, Item, ItemKind, Moment, SessionKey};
use pilotwire::{Config, Json, Limits, SessionConfig};

use crate::far::{ECHO, Far};
use crate::frames::{Stream, event_number, session_id};

/// Bytes that are given to the connection at once, as a read from a pipe gives them.
pub const READ: usize = 64 << 10;
/// Items that are taken at once.
const BATCH: usize = 256;

/// A connection that is open, with sessions, driven by hand.
pub struct Bare {
    /// The connection.
    pub connection: Connection,
    /// Its sessions, in the order of their numbers.
    pub sessions: Vec<SessionKey>,
    items: Vec<Item>,
    calls: u64,
}

/// What a connection gave out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Polled {
    /// Events of sessions.
    pub events: usize,
    /// Anything else that was in a session's stream.
    pub others: usize,
}

impl Bare {
    /// Opens a connection, with the default config, and creates this many sessions.
    #[must_use]
    pub fn new(sessions: usize) -> Self {
        let nothing = Stream::of(0, 1);
        let mut far = Far::new(&nothing);
        let mut connection = Connection::new(Config::default(), [7; 32]);
        connection.connect(Moment::default());
        let mut bare = Self { connection, sessions: Vec::new(), items: Vec::new(), calls: 0 };
        bare.exchange(&mut far);
        for number in 0..sessions {
            bare.create(number, &mut far);
        }
        bare
    }

    /// Creates the session of this number.
    pub fn create(&mut self, number: usize, far: &mut Far<'_>) {
        let config = SessionConfig::new().session_id(session_id(number));
        let starting = self.connection.create_session(Moment::default(), &config, Limits::none());
        self.sessions.push(starting.expect("the id is free").session);
        assert_eq!(self.exchange(far), 1, "the session is created");
    }

    /// Writes what there is to write to the far side, and reads what it replies. Returns how many outcomes there were.
    pub fn exchange(&mut self, far: &mut Far<'_>) -> usize {
        let mut outcomes = 0;
        while let Some(frame) = self.connection.poll_transmit(Moment::default()) {
            far.take(&frame);
            self.connection.receive(Moment::default(), &far.output);
            while let Some(event) = self.connection.poll_event(Moment::default()) {
                match event {
                    Event::Reply { result: Ok(_), .. } | Event::Session { result: Ok(_), .. } => {
                        outcomes += 1
                    }
                    Event::Connected(_) => {}
                    other => panic!("{other:?}"),
                }
            }
        }
        outcomes
    }

    /// Gives it bytes, in pieces of `piece`, and takes all that comes of each before the next.
    pub fn receive(&mut self, bytes: &[u8], piece: usize) -> Polled {
        let mut polled = Polled::default();
        self.receive_with(bytes, piece, |item| polled.count(item));
        polled
    }

    /// As [`receive`](Self::receive), with another use for the items.
    pub fn receive_with(&mut self, bytes: &[u8], piece: usize, mut take: impl FnMut(&Item)) {
        for piece in bytes.chunks(piece) {
            self.connection.receive(Moment::default(), piece);
            while let Some(event) = self.connection.poll_event(Moment::default()) {
                let Event::Readable(session) = event else { panic!("{event:?}") };
                while self.connection.poll_session(Moment::default(), session, BATCH, &mut self.items) > 0 {
                    for item in self.items.drain(..) {
                        take(&item);
                    }
                }
            }
        }
    }

    /// One call and its reply.
    pub fn round_trip(&mut self, far: &mut Far<'_>) {
        self.call();
        assert_eq!(self.exchange(far), 1, "the call is answered");
    }

    /// The frame of one more call, which is not answered.
    pub fn call_frame(&mut self) -> bytes::Bytes {
        self.call();
        self.connection.poll_transmit(Moment::default()).expect("the call is to be written")
    }

    fn call(&mut self) {
        self.calls += 1;
        let params = Json::new(&Echo { number: self.calls }).expect("a number has a JSON form");
        self.connection.call(Moment::default(), ECHO, Some(&params), Limits::none()).expect("it is open");
    }
}

#[derive(serde::Serialize)]
struct Echo {
    number: u64,
}

impl Polled {
    fn count(&mut self, item: &Item) {
        match &item.kind {
            ItemKind::Event(event) => {
                std::hint::black_box(event);
                self.events += 1;
            }
            _ => self.others += 1,
        }
    }
}

/// Gives a fresh connection all of a stream, and checks that just its events come out, each in its session and order.
///
/// # Panics
///
/// If they do not.
pub fn check(stream: &Stream, sessions: usize, piece: usize) {
    let mut bare = Bare::new(sessions);
    let keys = bare.sessions.clone();
    let mut numbers = Vec::new();
    for piece in stream.bytes.chunks(piece) {
        bare.connection.receive(Moment::default(), piece);
        while let Some(event) = bare.connection.poll_event(Moment::default()) {
            let Event::Readable(key) = event else { panic!("{event:?}") };
            let mut items = Vec::new();
            while bare.connection.poll_session(Moment::default(), key, BATCH, &mut items) > 0 {}
            for item in items {
                let ItemKind::Event(event) = &item.kind else { panic!("{item:?}") };
                let number = event_number(&event.id().expect("an id")).expect("an id of ours");
                assert_eq!(keys[number % sessions], key, "event {number} is in its session");
                assert_eq!(item.seq as usize, number / sessions + 1, "event {number} is in its place");
                numbers.push(number);
            }
        }
    }
    numbers.sort_unstable();
    assert!(numbers.into_iter().eq(0..stream.events()), "every event came, once");
}
