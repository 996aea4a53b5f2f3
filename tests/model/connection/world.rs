//! A connection, and just enough of a runtime, to which the same happens as to the model.

use std::collections::BTreeMap;
use std::time::Duration;

use pilotwire::sans_io::{CallId, Connection, Event, ItemKind, Moment, SessionKey, Starting};
use pilotwire::{
    Answer, AnswerError, AskId, CallError, Cloud, Config, CreateError, Json, Limits, Prompt, SessionConfig,
    SessionId, frame,
};
use pilotwire_rules::limits::Limit;
use pilotwire_rules::stream::{Entry, Stream};
use pilotwire_rules::words::{
    Content, Doing, Id, Item, Kind, NotTaken, Noticed, Outcome, Said, Sent, Serial, Standing, Told, items,
};
use pilotwire_tests::words;
use pretty_assertions::assert_eq;

use super::frames::{deleted, event, reply, request};
use super::read;
use super::sequence::{PER_ID, Sequence};

/// Bytes past which events in a small queue are given up: a read buffer and a few items.
const SMALL: usize = (64 << 10) + 1000;

pub(crate) struct World {
    connection: Connection,
    now: Moment,
    calls: Vec<CallId>,
    sessions: Vec<Session>,
    asks: BTreeMap<Serial, AskId>,
    sent: Vec<Sent>,
    told: Vec<Told>,
    noticed: Vec<Noticed>,
    /// Items that a read gave: their numbers, and where a gap says that it begins.
    taken: Vec<(u64, Option<u64>, Item)>,
    /// Events of which a gap in a queue was seen.
    given_up: u64,
    some_unread: bool,
}

struct Session {
    key: SessionKey,
    /// What the model has taken, until it is seen to come.
    stream: Stream<Item>,
}

impl World {
    pub(crate) fn new(small_queues: bool) -> World {
        let mut config = Config::default().handshake_timeout(None).pending_per_id(PER_ID);
        if small_queues {
            config = config.queue_hard_limit(SMALL);
        }
        let mut connection = Connection::new(config, [7; 32]);
        connection.connect(Moment::default());
        let mut world = World {
            connection,
            now: Moment::default(),
            calls: Vec::new(),
            sessions: Vec::new(),
            asks: BTreeMap::new(),
            sent: Vec::new(),
            told: Vec::new(),
            noticed: Vec::new(),
            taken: Vec::new(),
            given_up: 0,
            some_unread: false,
        };
        assert!(matches!(world.event(), Some(Event::Connected(_))));
        world
    }

    /// Does what the latest step comes to, and compares all that comes of it.
    pub(crate) fn follow(&mut self, sequence: &Sequence) {
        self.sent.clear();
        self.told.clear();
        self.noticed.clear();
        self.taken.clear();
        let Sequence { doing, model, .. } = sequence;
        self.act(doing);
        self.drain();
        let closed = self.told.iter().position(|told| matches!(told, Told::Closed(_)));
        assert!(closed.is_none_or(|at| at + 1 == self.told.len()), "something is told behind the end");
        self.sent.sort_unstable();
        self.told.sort_unstable();
        self.noticed.sort_unstable();
        assert_eq!(self.sent, model.sent, "sent after {doing:?}");
        assert_eq!(self.told, model.told, "told after {doing:?}");
        assert_eq!(self.noticed, model.notices, "remarked after {doing:?}");
        self.compare_items(doing, &model.taken, sequence.small_queues);
        assert_eq!(self.standing(), model.standing(), "after {doing:?}");
        let (seen, expected) = (self.connection.poll_deadline(), model.next_deadline());
        let seen = seen.map(|at| at.since_epoch().as_secs());
        if model.looks_for_activity() {
            assert!(seen.is_some() && seen <= expected, "{seen:?} is not at {expected:?}, after {doing:?}");
        } else {
            assert_eq!(seen, expected, "the next deadline after {doing:?}");
        }
        assert_eq!(self.connection.wants_read(), !model.is_closed(), "whether it wants to read");
    }

    fn act(&mut self, doing: &Doing) {
        let (now, none) = (self.now, Limits::none());
        match *doing {
            Doing::Nothing => {}
            Doing::Create(id, limit) => {
                let config = SessionConfig::new();
                let config = match id {
                    Some(id) => config.session_id(id.to_string()),
                    None => config.cloud(Cloud::new()),
                };
                let starting = self.connection.create_session(now, &config, limits(limit));
                self.started(starting);
            }
            Doing::Resume(id, limit) => {
                let config = SessionConfig::new();
                let starting = self.connection.resume_session(now, &session_id(id), &config, limits(limit));
                self.started(starting);
            }
            Doing::Detach(session, limit) => {
                let call = self.connection.detach(now, self.sessions[session].key, limits(limit));
                self.called(call);
            }
            Doing::Destroy(session, limit) => {
                let call = self.connection.destroy(now, self.sessions[session].key, limits(limit));
                self.called(call);
            }
            Doing::Delete(id, limit) => {
                let call = self.connection.delete(now, &session_id(id), limits(limit));
                self.called(call);
            }
            Doing::Call(id, limit) => {
                let params = id.map(|id| Json::parse(format!(r#"{{"sessionId":"{id}"}}"#)).expect("JSON"));
                let call = self.connection.call(now, "plain.call", params.as_ref(), limits(limit));
                self.called(call);
            }
            Doing::Send(session, number, limit) => {
                let prompt = Prompt::new(number.to_string());
                let call = self.connection.send(now, self.sessions[session].key, &prompt, limits(limit));
                self.called(call);
            }
            Doing::Abort(session) => {
                let call = self.connection.abort(now, self.sessions[session].key, none);
                self.called(call);
            }
            Doing::Abandon(number) => {
                let call = self.calls.iter().find(|call| call.number() == number);
                self.connection.abandon(now, *call.expect("the call was made"));
            }
            Doing::Answer(serial, said) => self.answer(serial, said),
            Doing::Decline(serial) => self.connection.decline(now, self.asks[&serial]),
            Doing::Read(session, most) => self.read(session, most),
            Doing::StopReading(session) => {
                self.some_unread = true;
                self.sessions[session].stream.found_empty();
                self.connection.stop_reading(self.now, self.sessions[session].key);
            }
            Doing::Close => self.connection.close(now),
            Doing::InputEnds => self.connection.receive_end(now),
            Doing::WaitUntil(until) => self.wait_until(Moment::after_epoch(Duration::from_secs(until))),
            Doing::Event(serial, id, kind) => self.receive(&event(serial, id, kind)),
            Doing::Deleted(id) => self.receive(&deleted(id)),
            Doing::Request(serial, id, method) => self.receive(&request(serial, id, method)),
            Doing::Cancel(serial) => self.receive(&format!(
                r#"{{"jsonrpc":"2.0","method":"$/cancelRequest","params":{{"id":{serial}}}}}"#
            )),
            Doing::Reply(number, ref content) => self.receive(&reply(number, content)),
            Doing::Uncorrelated => {
                self.receive(
                    r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"cannot be read"}}"#,
                );
            }
        }
    }

    // Doing.

    fn receive(&mut self, body: &str) {
        self.connection.receive(self.now, &frame::encode(body.as_bytes()));
    }

    fn started(&mut self, starting: Result<Starting, CreateError>) {
        match starting {
            Ok(Starting { call, session: key, .. }) => {
                self.calls.push(call);
                self.sessions.push(Session { key, stream: Stream::default() });
            }
            Err(error) => self.told.push(Told::Refused(words::create_outcome(&error))),
        }
    }

    fn called(&mut self, call: Result<CallId, CallError>) {
        match call {
            Ok(call) => self.calls.push(call),
            Err(error) => self.told.push(Told::Refused(words::call_outcome(&error))),
        }
    }

    fn answer(&mut self, serial: Serial, said: Said) {
        let answer = match said {
            Said::Result(serial) => {
                Answer::raw(Json::new(&serde_json::json!({"said": serial})).expect("it is JSON"))
            }
            Said::Error => Answer::Error { code: 17, message: "no".to_owned(), data: None },
        };
        let taken = self.connection.answer(self.now, self.asks[&serial], answer);
        self.told.push(Told::Answered(
            serial,
            taken.map_err(|error| match error {
                AnswerError::NotOpen(_) => NotTaken::NotOpen,
                AnswerError::Closed(cause) => NotTaken::Closed(words::cause(&cause)),
                _ => NotTaken::Odd,
            }),
        ));
    }

    /// As a driver does: it tells of the time whenever it is asked to, and sooner or later is not asked any more.
    fn wait_until(&mut self, until: Moment) {
        while let Some(next) = self.connection.poll_deadline().filter(|next| *next <= until) {
            self.connection.handle_deadline(next);
            let left = self.connection.poll_deadline();
            assert!(left.is_none_or(|left| left > next), "a deadline stays: {left:?} at {next:?}");
        }
        self.now = until;
        self.connection.handle_deadline(until);
    }

    // Seeing.

    fn drain(&mut self) {
        while let Some(frame) = self.connection.poll_transmit(self.now) {
            self.sent.push(read::sent(&frame).unwrap_or(Sent::Odd));
        }
        while let Some(event) = self.event() {
            let told = match event {
                Event::Reply { call, result } => {
                    let outcome = match &result {
                        Ok(result) => read::result(result, call.number()),
                        Err(error) => words::call_outcome(error),
                    };
                    Told::Reply(call.number(), outcome)
                }
                Event::Session { call, session, result } => {
                    let outcome = match &result {
                        Ok(info) => {
                            words::id(info.session_id.as_str()).map_or(Outcome::Odd, Outcome::Started)
                        }
                        Err(error) => words::create_outcome(error),
                    };
                    let at = self.sessions.iter().position(|known| known.key == session);
                    Told::Session(call.number(), at.unwrap_or(usize::MAX), outcome)
                }
                Event::Answered { ask, result } => {
                    let outcome =
                        result.map_or_else(|error| words::call_outcome(&error), |()| Outcome::Result);
                    Told::Heard(self.serial_of(ask), outcome)
                }
                Event::Readable(key) => {
                    for session in self.sessions.iter_mut().filter(|session| session.key == key) {
                        session.stream.tell();
                    }
                    continue;
                }
                Event::Ask(question) => {
                    let serial = read::serial(&question.params());
                    self.asks.insert(serial, question.id());
                    Told::Ask(serial)
                }
                Event::Cancelled(ask) => Told::Cancelled(self.serial_of(ask)),
                Event::Notification(_) => Told::Notification,
                Event::Notice(notice) => {
                    self.noticed.extend(words::noticed(&notice, |ask| self.serial_of(ask)));
                    continue;
                }
                Event::Closed(cause) => Told::Closed(words::cause(&cause)),
                _ => Told::Odd,
            };
            self.told.push(told);
        }
    }

    fn serial_of(&self, ask: AskId) -> Serial {
        self.asks.iter().find(|(_, known)| **known == ask).map_or(0, |(serial, _)| *serial)
    }

    fn read(&mut self, at: usize, most: usize) {
        let items = self.items(at, most);
        assert!(items.is_empty() || self.sessions[at].stream.is_told(), "nobody was told of {items:?}");
        assert!(self.items(at, 0).is_empty(), "none was asked for");
        for item in items {
            let (mut from, seq) = (None, item.seq);
            let item = match &item.kind {
                ItemKind::Event(event) => {
                    event.data().map_or(Item::Odd, |data| Item::Event(read::serial(&data)))
                }
                ItemKind::Ask(question) => {
                    let serial = read::serial(&question.params());
                    let known = self.asks.insert(serial, question.id());
                    assert_eq!(known, None, "it is asked twice");
                    Item::Ask(serial)
                }
                ItemKind::Gap(gap) => {
                    from = Some(gap.from);
                    Item::Gap(gap.count)
                }
                ItemKind::Cancelled(ask) => Item::Cancelled(self.serial_of(*ask)),
                ItemKind::Closed(end) => Item::Closed(words::end(end)),
                _ => Item::Odd,
            };
            self.taken.push((seq, from, item));
        }
        let key = self.sessions[at].key.number();
        let known = self.connection.snapshot(self.now).sessions;
        if !known.iter().any(|known| known.key == key && known.queued_items > 0) {
            self.sessions[at].stream.found_empty();
        }
    }

    fn event(&mut self) -> Option<Event> {
        self.connection.poll_event(self.now)
    }

    fn items(&mut self, at: usize, most: usize) -> Vec<pilotwire::sans_io::Item> {
        let mut items = Vec::new();
        let count = self.connection.poll_session(self.now, self.sessions[at].key, most, &mut items);
        assert_eq!(count, items.len(), "so many are said to be taken");
        items
    }

    /// In the place of events may be a gap, if the queue had no room for them.
    fn compare_items(&mut self, doing: &Doing, expected: &[Entry<Item>], may_be_given_up: bool) {
        let Doing::Read(session, _) = *doing else { return };
        let seen: Vec<Item> = self.taken.iter().map(|(.., item)| *item).collect();
        if !may_be_given_up {
            assert_eq!(seen, items(expected), "taken after {doing:?}");
        }
        let stream = &mut self.sessions[session].stream;
        for entry in expected {
            stream.push(entry.clone());
        }
        for (seq, from, item) in &self.taken {
            match item {
                Item::Gap(count) => {
                    self.given_up += stream.take_gap(*seq, from.unwrap_or_default(), *count);
                }
                item => stream.take(*seq, item),
            }
        }
        assert!(stream.is_empty(), "of {expected:?} came {seen:?}");
    }

    fn standing(&self) -> Standing {
        let stats = self.connection.stats();
        // Those that were given up are counted; of a queue that nobody reads, nobody sees them.
        assert!(self.given_up <= stats.events_evicted, "more is missing than was given up");
        words::standing(&self.connection.snapshot(self.now), stats, |key| {
            self.sessions.iter().position(|session| session.key.number() == key).unwrap_or(usize::MAX)
        })
    }

    /// Behind its end, nothing has an effect.
    pub(crate) fn check_is_inert(&mut self) {
        let before = self.connection.stats();
        if !self.some_unread {
            assert_eq!(self.given_up, before.events_evicted, "events that were given up, and those in gaps");
        }
        self.sent.clear();
        self.told.clear();
        self.noticed.clear();
        let event = Doing::Event(0, 'a', Kind::Plain);
        let request = Doing::Request(0, None, "gitHubToken.getToken");
        for doing in [event, request, Doing::Reply(1, Content::Done), Doing::Close, Doing::InputEnds] {
            self.act(&doing);
        }
        for call in self.calls.clone() {
            self.connection.abandon(self.now, call);
        }
        self.wait_until(self.now + Duration::from_secs(1000));
        self.drain();
        assert_eq!((&self.sent[..], &self.told[..]), (&[][..], &[][..]), "behind the end");
        assert_eq!(self.noticed, [], "behind the end");
        assert_eq!(self.connection.stats(), before, "it counts nothing behind the end");
    }

    /// What only the connection can know that it has led to.
    pub(crate) fn mark(&self) -> Option<&'static str> {
        (self.given_up > 0).then_some("an event is given up in a queue")
    }
}

fn limits(limit: Limit) -> Limits {
    let limits = Limits::none();
    let limits = limit.total.map_or(limits, |seconds| limits.total(Duration::from_secs(seconds)));
    limit.inactivity.map_or(limits, |seconds| limits.inactivity(Duration::from_secs(seconds)))
}

fn session_id(id: Id) -> SessionId {
    SessionId::from(id.to_string())
}
