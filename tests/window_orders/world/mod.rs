//! A connection, and just enough of a runtime, to which the same happens as to the model.
//!
//! There are so many orders that every frame counts: what comes is made once, and what goes is recognised by its text,
//! which is the same for the same call. [`pilotwire::mock::Pair`] would do the same at more than twice the cost.

mod read;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use pilotwire::sans_io::{Connection, Event, Item, ItemKind, Moment, Starting};
use pilotwire::{CallError, Cloud, Config, CreateError, Limits, SessionConfig, frame};

use pilotwire_rules::limits::KEPT_FOR;
use pilotwire_rules::stream::Numbers;
use pilotwire_rules::words::{Method, Noticed, Outcome, Sent, Told};
use pilotwire_tests::words::{cause, create_outcome, id, noticed, standing};

use read::{item_of, sent};

use crate::expected::NOBODYS;
use crate::scenario::{First, IDS, IN_ALL, Letter, Malformed, PER_ID, Place, REQUEST, Reader, Scenario};
use crate::seen::Seen;

/// Events and requests that may come, and sessions that may be created, in one order.
pub(crate) const MOST_MESSAGES: u8 = 50;

/// What every world of a scenario has in common.
pub(crate) struct Common {
    config: Config,
    /// What is created, at each attempt.
    creates: Vec<SessionConfig>,
    limits: Limits,
    /// Frames of events and requests, by number.
    events: Vec<Bytes>,
    requests: Vec<Bytes>,
    /// What a message weighs in the window.
    pub(crate) message_bytes: usize,
}

pub(crate) struct World {
    scenario: Arc<Scenario>,
    common: Arc<Common>,
    connection: Connection,
    now: Moment,
    sessions: Vec<Created>,
    /// Calls that were not answered, in order.
    unanswered: Vec<(u64, About)>,
    attempts: usize,
    messages: usize,
    seen: Seen,
}

struct Created {
    starting: Starting,
    attempt: usize,
    waiting: bool,
    /// Times that it became readable since its items were taken.
    readable: usize,
    numbers: Numbers,
}

#[derive(Clone, Copy, PartialEq)]
enum About {
    Create,
    Destroy,
}

impl Common {
    pub(crate) fn new(scenario: &Arc<Scenario>) -> Arc<Common> {
        // Two places each, so that all weigh the same.
        let numbers = 0..=MOST_MESSAGES;
        let events = numbers.clone().map(|number| {
            let id = scenario.message_of(number.max(1));
            frame::encode(format!(
                r#"{{"jsonrpc":"2.0","method":"session.event","params":{{"sessionId":"{id}","event":{{"type":"session.info","data":{{"number":{number:<2}}}}}}}}}"#
            ).as_bytes())
        });
        let requests = numbers.map(|number| {
            let id = scenario.message_of(number.max(1));
            // As long as an event, so that the window's bytes are so many messages of either kind.
            frame::encode(format!(
                r#"{{"jsonrpc":"2.0","id":{number:<2},"method":"{REQUEST}","params":{{"number":{number:<2},"sessionId":"{id}","question":"???????????????"}}}}"#
            ).as_bytes())
        });
        let creates = (0..usize::from(MOST_MESSAGES)).map(|attempt| match scenario.create(attempt) {
            (Place::Cloud, _) => SessionConfig::new().cloud(Cloud::new()),
            (Place::Local(id), _) => SessionConfig::new().session_id(id.to_string()),
        });
        let mut common = Arc::new(Common {
            config: Config::default()
                .untaken_ask_timeout(None)
                .handshake_timeout(None)
                .pending_per_id(PER_ID)
                .pending_ids(IDS)
                .pending_request_timeout(Duration::from_secs(KEPT_FOR)),
            creates: creates.collect(),
            limits: match scenario.limit {
                Some(limit) => Limits::none().total(Duration::from_secs(limit)),
                None => Limits::none(),
            },
            events: events.collect(),
            requests: requests.collect(),
            message_bytes: 0,
        });
        assert_eq!(common.events[1].len(), common.requests[1].len(), "they are as long");
        let mut world = World::new(scenario, &common);
        world.step(Letter::Event);
        let bytes = world.connection.snapshot(world.now).kept_bytes;
        assert!(bytes >= 100, "one event is kept");
        drop(world);
        let known = Arc::get_mut(&mut common).expect("no world has it any more");
        known.message_bytes = bytes;
        known.config = known.config.clone().pending_bytes(bytes * IN_ALL + bytes / 2);
        common
    }
}

impl World {
    /// With the first session being created.
    pub(crate) fn new(scenario: &Arc<Scenario>, common: &Arc<Common>) -> World {
        let mut connection = Connection::new(common.config.clone(), [7; 32]);
        connection.connect(Moment::default());
        let mut world = World {
            scenario: Arc::clone(scenario),
            common: Arc::clone(common),
            connection,
            now: Moment::default(),
            sessions: Vec::new(),
            unanswered: Vec::new(),
            attempts: 0,
            messages: 0,
            seen: Seen::default(),
        };
        assert!(matches!(world.event(), Some(Event::Connected(_))));
        world.create();
        world.drain();
        if scenario.reader == Reader::FirstIsGone {
            world.connection.stop_reading(world.now, world.sessions[0].starting.session);
        }
        world
    }

    pub(crate) fn step(&mut self, letter: Letter) {
        match letter {
            Letter::Event | Letter::Request => {
                self.messages += 1;
                let frames =
                    if letter == Letter::Event { &self.common.events } else { &self.common.requests };
                self.connection.receive(self.now, &frames[self.messages]);
            }
            Letter::Reply | Letter::Error | Letter::Malformed => self.reply(letter),
            Letter::Create => self.create(),
            Letter::Abandon => self.abandon(),
            Letter::Close => self.connection.close(self.now),
            Letter::Deadline => {
                let next = self.connection.poll_deadline();
                self.now = next.unwrap_or(self.now + Duration::from_secs(3600));
                self.connection.handle_deadline(self.now);
            }
        }
        self.drain();
        if self.scenario.reader == Reader::AtOnce {
            self.take_items();
        }
    }

    /// The runtime's end of the stream is closed.
    pub(crate) fn end(&mut self) {
        self.connection.receive_end(self.now);
        self.drain();
    }

    /// What can be seen. Takes all items.
    pub(crate) fn seen(&mut self) -> &Seen {
        self.take_items();
        self.drain();
        let snapshot = self.connection.snapshot(self.now);
        let place = |key: u64| {
            let created = self.sessions.iter().position(|created| created.starting.session.number() == key);
            created.unwrap_or(usize::MAX)
        };
        self.seen.standing = Some(standing(&snapshot, self.connection.stats(), place));
        self.seen.kept_bytes = snapshot.kept_bytes;
        self.seen.deadline = self.connection.poll_deadline().map(|at| at.since_epoch().as_secs());
        self.seen.sort();
        self.check_counters();
        &self.seen
    }

    /// Does everything to a connection that has ended. Returns what it did about it, if anything.
    pub(crate) fn stir(&mut self) -> Option<String> {
        let Self { connection, common, now, .. } = self;
        let before = connection.stats();
        for message in [&common.events[self.messages], &common.requests[self.messages]] {
            connection.receive(*now, message);
        }
        for created in &self.sessions {
            connection.abandon(*now, created.starting.call);
        }
        connection.close(*now);
        connection.receive_end(*now);
        connection.handle_deadline(*now + Duration::from_secs(1_000));
        let refused = connection.create_session(*now, &common.creates[0], Limits::none());
        if !matches!(refused, Err(CreateError::Call(CallError::Closed(_)))) {
            return Some("it creates sessions".to_owned());
        }
        let items: usize = (0..self.sessions.len()).map(|place| self.items(place, 1).len()).sum();
        let done = (
            self.transmit().is_some(),
            self.event().map(|event| format!("{event:?}")),
            self.connection.poll_deadline(),
            items,
            self.connection.wants_read(),
            self.connection.stats() == before,
        );
        (done != (false, None, None, 0, false, true)).then(|| {
            format!("(transmits, tells, waits for, gives items, wants to read, counts nothing) is {done:?}")
        })
    }

    // What happens.

    fn create(&mut self) {
        let attempt = self.attempts;
        self.attempts += 1;
        match self.connection.create_session(self.now, &self.common.creates[attempt], self.common.limits) {
            Ok(starting) => {
                self.sessions.push(Created {
                    starting,
                    attempt,
                    waiting: true,
                    readable: 0,
                    numbers: Numbers::default(),
                });
                self.seen.items.push(Vec::new());
            }
            Err(error) => self.seen.told.push(Told::Refused(create_outcome(&error))),
        }
    }

    fn abandon(&mut self) {
        let waiting = |created: &Created| created.waiting;
        let chosen = match self.scenario.first {
            First::Oldest => self.sessions.iter().position(waiting),
            First::Newest => self.sessions.iter().rposition(waiting),
        };
        let call = self.sessions[chosen.unwrap_or(0)].starting.call;
        self.connection.abandon(self.now, call);
    }

    fn reply(&mut self, letter: Letter) {
        let chosen = match self.scenario.first {
            _ if self.unanswered.is_empty() => None,
            First::Oldest => Some(self.unanswered.remove(0)),
            First::Newest => self.unanswered.pop(),
        };
        let number = chosen.map_or(NOBODYS, |(number, _)| number);
        let created = self.sessions.iter().find(|created| created.starting.call.number() == number);
        let named = created.map_or('-', |created| self.scenario.create(created.attempt).1);
        let about = chosen.map(|(_, about)| about);
        let tail = match (letter, about, self.scenario.malformed) {
            (Letter::Error, ..) => r#""error":{"code":-32603,"message":"no"}}"#.to_owned(),
            // It ends too soon.
            (Letter::Malformed, _, Malformed::Unreadable) | (Letter::Malformed, None, _) => {
                r#""result":{"#.to_owned()
            }
            (Letter::Malformed, Some(About::Destroy), _) => r#""result":{"success":false}}"#.to_owned(),
            (Letter::Malformed, _, Malformed::WithId) => {
                format!(r#""result":{{"sessionId":"{named}","capabilities":5}}}}"#)
            }
            (Letter::Malformed, _, Malformed::WithoutId) => r#""result":{"workspacePath":"/w"}}"#.to_owned(),
            (_, Some(About::Create), _) => format!(r#""result":{{"sessionId":"{named}"}}}}"#),
            _ => r#""result":{"success":true}}"#.to_owned(),
        };
        let body = format!(r#"{{"jsonrpc":"2.0","id":{number},{tail}"#);
        self.connection.receive(self.now, &frame::encode(body.as_bytes()));
    }

    // What is seen.

    /// Takes what the connection sends and tells.
    fn drain(&mut self) {
        while let Some(frame) = self.transmit() {
            let (number, sent) = sent(&frame).unwrap_or((0, Sent::Odd));
            match sent {
                Sent::Call(_, Method::Create(_)) => self.unanswered.push((number, About::Create)),
                Sent::Call(_, Method::Destroy(_)) => self.unanswered.push((number, About::Destroy)),
                _ => {}
            }
            self.seen.sent.push(sent);
        }
        while let Some(event) = self.event() {
            match event {
                Event::Session { call, session, result } => {
                    let place = self.sessions.iter().position(|created| created.starting.session == session);
                    if let Some(created) = place.map(|place| &mut self.sessions[place])
                        && created.starting.call == call
                    {
                        created.waiting = false;
                    }
                    let outcome = match &result {
                        Ok(info) => id(info.session_id.as_str()).map_or(Outcome::Odd, Outcome::Started),
                        Err(error) => create_outcome(error),
                    };
                    self.seen.told.push(Told::Session(call.number(), place.unwrap_or(usize::MAX), outcome));
                }
                Event::Closed(of) => self.seen.told.push(Told::Closed(cause(&of))),
                Event::Readable(session) => {
                    for created in self.sessions.iter_mut().filter(|made| made.starting.session == session) {
                        created.readable += 1;
                    }
                }
                Event::Notice(notice) => self.seen.notices.extend(noticed(&notice, |_| 0)),
                _ => self.seen.told.push(Told::Odd),
            }
        }
    }

    fn take_items(&mut self) {
        for place in 0..self.sessions.len() {
            let items = self.items(place, usize::MAX);
            let created = &mut self.sessions[place];
            let readable = std::mem::take(&mut created.readable);
            assert_eq!(readable, usize::from(!items.is_empty()), "it says once that it is readable");
            for item in items {
                match &item.kind {
                    ItemKind::Gap(gap) => created.numbers.take_gap(item.seq, gap.from, gap.count),
                    _ => created.numbers.take(item.seq),
                }
                self.seen.items[place].push(item_of(&item.kind));
            }
        }
    }

    fn transmit(&mut self) -> Option<Bytes> {
        self.connection.poll_transmit(self.now)
    }

    fn event(&mut self) -> Option<Event> {
        self.connection.poll_event(self.now)
    }

    /// Takes items of the session at this place.
    fn items(&mut self, place: usize, most: usize) -> Vec<Item> {
        let mut items = Vec::new();
        self.connection.poll_session(self.now, self.sessions[place].starting.session, most, &mut items);
        items
    }

    /// Counters tell the same as notices do.
    fn check_counters(&self) {
        let stats = self.connection.stats();
        let (mut dropped, mut refused, mut unexpected, mut malformed) = (0, 0, 0, 0);
        for notice in &self.seen.notices {
            match notice {
                Noticed::Dropped(..) => dropped += 1,
                Noticed::Refused(_) => refused += 1,
                Noticed::UnexpectedReply => unexpected += 1,
                Noticed::Malformed => malformed += 1,
                _ => {}
            }
        }
        let counted =
            (stats.events_dropped, stats.requests_refused, stats.unexpected_replies, stats.malformed);
        assert_eq!(counted, (dropped, refused, unexpected, malformed), "counters are as notices");
        assert_eq!(stats.notices, self.seen.notices.len() as u64, "notices are counted");
    }
}
