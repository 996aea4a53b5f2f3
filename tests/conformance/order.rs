//! The one order of everything: as it came, whatever waits where, and however late it is taken.

use pilotwire::frame::encode;
use pilotwire::sans_io::{Connection, Event, InOrder, Item, ItemKind, Moment};
use pilotwire::{Config, Json, Limits, SessionConfig};
use serde_json::{Value, json};

/// When what there is to tell is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taken {
    /// After each message and each command.
    AtOnce,
    /// When all have come.
    AtTheEnd,
}

/// A connection whose order is kept, and what it told.
struct World {
    connection: Connection,
    taken: Taken,
    told: Vec<String>,
    /// Bytes that are still to be given.
    bytes: Vec<u8>,
    /// The pieces in which they are given.
    piece: usize,
}

impl World {
    /// With sessions `a` and `b`, which are calls 2 and 3.
    fn new(config: Config, taken: Taken, piece: usize) -> Self {
        let mut connection = Connection::new(config, [7; 32]);
        connection.keep_order();
        connection.connect(Moment::default());
        let mut world = Self { connection, taken, told: Vec::new(), bytes: Vec::new(), piece };
        world.transmit();
        world.receive(json!({"id": 1, "result": {"ok": true, "protocolVersion": 3, "version": "1"}}));
        for (call, id) in [(2, "a"), (3, "b")] {
            world.create(id);
            world.receive(json!({"id": call, "result": {"sessionId": id}}));
        }
        world
    }

    fn transmit(&mut self) {
        while self.connection.poll_transmit(Moment::default()).is_some() {}
    }

    fn create(&mut self, id: &str) {
        self.give();
        let config = SessionConfig::new().session_id(id);
        self.connection.create_session(Moment::default(), &config, Limits::none()).expect("it is free");
        self.transmit();
        self.take_if_at_once();
    }

    fn create_cloud(&mut self) {
        self.give();
        let config = SessionConfig::new().cloud(pilotwire::Cloud::repository("o", "r"));
        self.connection.create_session(Moment::default(), &config, Limits::none()).expect("it is good");
        self.transmit();
        self.take_if_at_once();
    }

    fn resume(&mut self, id: &str) {
        self.give();
        let resumed = self.connection.resume_session(
            Moment::default(),
            &id.into(),
            &SessionConfig::new(),
            Limits::none(),
        );
        resumed.expect("it is open");
        self.transmit();
        self.take_if_at_once();
    }

    /// Makes a call, and gives its number.
    fn call(&mut self) -> u64 {
        self.give();
        let params = Json::empty_object();
        let call = self.connection.call(Moment::default(), "some.call", Some(&params), Limits::none());
        self.transmit();
        self.take_if_at_once();
        call.expect("it is open").number()
    }

    fn turn(&mut self, id: &str) -> u64 {
        self.give();
        let key = self.connection.session_key(&id.into()).expect("it is open");
        let call = self.connection.send_and_wait(Moment::default(), key, &"hello".into(), Limits::none());
        self.transmit();
        self.take_if_at_once();
        call.expect("it is open").number()
    }

    fn receive(&mut self, mut message: Value) {
        message["jsonrpc"] = "2.0".into();
        self.receive_text(&message.to_string());
    }

    fn receive_text(&mut self, body: &str) {
        self.bytes.extend_from_slice(&encode(body.as_bytes()));
        if self.taken == Taken::AtOnce {
            self.give();
            self.take();
        }
    }

    fn event(&mut self, session: &str, event: Value) {
        self.receive(json!({"method": "session.event", "params": {"sessionId": session, "event": event}}));
    }

    fn info(&mut self, session: &str, number: u64) {
        self.event(session, json!({"type": "session.info", "data": {"number": number}}));
    }

    fn reply(&mut self, call: u64) {
        self.receive(json!({"id": call, "result": {"messageId": format!("m{call}")}}));
    }

    /// Returns what was received.
    fn give(&mut self) {
        for piece in std::mem::take(&mut self.bytes).chunks(self.piece) {
            self.connection.receive(Moment::default(), piece);
        }
        self.transmit();
    }

    fn take_if_at_once(&mut self) {
        if self.taken == Taken::AtOnce {
            self.take();
        }
    }

    fn take(&mut self) {
        while let Some(told) = self.connection.poll_in_order(Moment::default()) {
            self.told.push(short(&told));
        }
    }

    /// All that was told since the sessions were there.
    fn finish(mut self) -> Vec<String> {
        self.give();
        self.take();
        assert_eq!(self.told[..3], ["connected", "session 2", "session 3"]);
        self.told.split_off(3)
    }
}

fn short(told: &InOrder) -> String {
    match told {
        InOrder::Item { session_id, item: Item { kind, .. }, .. } => {
            let session = session_id.as_ref().map_or("nameless", |id| id.as_str());
            match kind {
                ItemKind::Event(event) => match event.data().and_then(|data| data.get("number")) {
                    Some(number) => format!("{session} {}", number.as_str()),
                    None => format!("{session} {}", event.event_type()),
                },
                ItemKind::Ask(question) => format!("{session} asks {}", question.method()),
                ItemKind::Cancelled(_) => format!("{session} no longer asks"),
                ItemKind::Gap(gap) => format!("{session} lacks {}", gap.count),
                ItemKind::Closed(_) => format!("{session} closed"),
                other => panic!("{other:?}"),
            }
        }
        InOrder::Event(event) => match event {
            Event::Connected(_) => "connected".to_owned(),
            Event::Reply { call, result } => {
                format!("{} {call}", if result.is_ok() { "reply" } else { "failure" })
            }
            Event::Session { call, result, .. } => {
                format!("{} {call}", if result.is_ok() { "session" } else { "no session" })
            }
            Event::Turn { call, .. } => format!("turn {call}"),
            Event::Notification(notification) => notification.method().to_owned(),
            Event::Ask(question) => format!("asks {}", question.method()),
            Event::Cancelled(_) => "no longer asks".to_owned(),
            Event::Missed { count } => format!("missed {count}"),
            Event::Notice(notice) => notice.to_string().split(' ').take(3).collect::<Vec<_>>().join(" "),
            Event::Closed(_) => "closed".to_owned(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

/// What is told is the same at whatever time it is taken, and however the bytes are split.
fn whenever(config: &Config, live: impl Fn(&mut World)) -> Vec<String> {
    let of = |taken, piece| {
        let mut world = World::new(config.clone(), taken, piece);
        live(&mut world);
        world.finish()
    };
    let at_once = of(Taken::AtOnce, usize::MAX);
    for piece in [usize::MAX, 1, 7, 1000] {
        assert_eq!(of(Taken::AtTheEnd, piece), at_once, "in pieces of {piece}");
    }
    at_once
}

#[test]
fn all_is_told_in_the_order_in_which_it_came() {
    let told = whenever(&Config::default(), |world| {
        let [first, second] = [world.call(), world.call()];
        world.info("a", 1);
        world.info("a", 2);
        world.info("b", 3);
        world.reply(first);
        world.info("a", 4);
        world.receive(json!({"method": "some.news"}));
        world.info("nobody", 0);
        world.receive(json!({"id": "q", "method": "userInput.request", "params": {"sessionId": "b"}}));
        world.receive(json!({"id": "t", "method": "gitHubToken.getToken", "params": {"sessionId": "b"}}));
        world.info("a", 5);
        world.receive(json!({"method": "$/cancelRequest", "params": {"id": "t"}}));
        world.receive_text("{nonsense");
        world.receive(json!({"method": "$/cancelRequest", "params": {"id": "q"}}));
        world.receive(json!({"method": "more.news"}));
        world.reply(second);
        world.info("b", 6);
        world.give();
        world.connection.receive_end(Moment::default());
    });
    let expected = [
        "a 1",
        "a 2",
        "b 3",
        "reply 4",
        "a 4",
        "some.news",
        "an event for",
        "b asks userInput.request",
        "asks gitHubToken.getToken",
        "a 5",
        "no longer asks",
        "a frame was",
        "b no longer asks",
        "more.news",
        "reply 5",
        "b 6",
        "a closed",
        "b closed",
        "closed",
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_turn_ends_behind_its_last_event_and_before_the_next() {
    let told = whenever(&Config::default(), |world| {
        let turn = world.turn("a");
        world.reply(turn);
        world.event("a", json!({"type": "user.message", "data": {"messageId": format!("m{turn}")}}));
        world.info("b", 1);
        world.event("a", json!({"type": "session.idle", "data": {}}));
        world.info("a", 2);
    });
    assert_eq!(told, ["a user.message", "b 1", "a session.idle", "turn 4", "a 2"]);
}

#[test]
fn what_was_kept_for_a_cloud_session_stands_before_its_reply() {
    let told = whenever(&Config::default(), |world| {
        world.create_cloud();
        world.info("c", 1);
        world.receive(json!({"method": "some.news"}));
        world.info("c", 2);
        world.info("a", 3);
        world.receive(json!({"id": 4, "result": {"sessionId": "c"}}));
        world.info("c", 4);
    });
    assert_eq!(told, ["some.news", "a 3", "c 1", "c 2", "session 4", "c 4"]);
}

#[test]
fn what_a_failed_resume_hands_back_keeps_its_place() {
    let told = whenever(&Config::default(), |world| {
        let call = world.call();
        world.info("a", 1);
        world.resume("a");
        world.info("a", 2);
        world.info("b", 3);
        world.info("a", 4);
        world.reply(call);
        world.info("a", 5);
        world.receive(json!({"method": "some.news"}));
        world.receive(json!({"id": 5, "error": {"code": -32603, "message": "no"}}));
        world.info("a", 6);
    });
    let expected =
        ["a 1", "a 2", "b 3", "a 4", "reply 4", "a 5", "some.news", "a closed", "no session 5", "a 6"];
    assert_eq!(told, expected);
}

#[test]
fn what_is_lost_is_counted_where_the_first_of_it_came() {
    let config = Config::default().queue_soft_limit(1 << 20).queue_hard_limit(600).stall_after(None);
    let mut world = World::new(config, Taken::AtTheEnd, usize::MAX);
    let call = world.call();
    world.info("a", 1);
    world.reply(call);
    world.info("b", 2);
    for number in 3..100 {
        world.info("a", number);
        world.receive(json!({"method": "some.news"}));
    }
    world.info("b", 100);
    let mut told = world.finish();
    // Notices of what was given up.
    told.retain(|line| line != "1 events that");
    let expected = ["a lacks 97", "reply 4", "b lacks 1", "missed 96", "a 99", "some.news", "b 100"];
    assert_eq!(told, expected);
}

#[test]
fn the_order_is_kept_whatever_happens() {
    for seed in 1..300 {
        let told = whenever(&Config::default(), |world| {
            let mut random = Random(seed);
            let mut calls = Vec::new();
            let mut resumes = Vec::new();
            for number in 0..60 {
                let session = ["a", "b"][random.below(2)];
                match random.below(12) {
                    0 => calls.push(world.call()),
                    1 | 2 if !calls.is_empty() => {
                        let call = calls.swap_remove(random.below(calls.len()));
                        world.reply(call);
                    }
                    3 => world.receive(json!({"method": format!("news.{number}")})),
                    4 => world.info("nobody", number),
                    5 => world.receive_text("{nonsense"),
                    6 if resumes.is_empty() => {
                        resumes.push(session);
                        world.resume(session);
                    }
                    7 if !resumes.is_empty() => {
                        resumes.clear();
                        let call = world.connection.snapshot(Moment::default()).calls;
                        let call = call.iter().find(|call| call.method == "session.resume").expect("one");
                        let error = json!({"code": -32603, "message": "no"});
                        world.receive(json!({"id": call.id, "error": error}));
                    }
                    _ => world.info(session, number),
                }
            }
        });
        assert!(told.len() > 20, "{told:?}");
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).expect("it is below the limit")
    }
}

#[test]
fn an_order_that_is_forgotten_gives_nothing() {
    let now = Moment::default();
    let mut connection = Connection::new(Config::default().handshake_timeout(None), [7; 32]);
    assert!(!connection.keeps_order());
    connection.keep_order();
    connection.connect(now);
    assert!(connection.keeps_order() && connection.first_arrival().is_some());
    connection.forget_order();
    assert!(!connection.keeps_order() && connection.first_arrival().is_none());
    assert!(connection.poll_in_order(now).is_none());
    assert!(matches!(connection.poll_event(now), Some(Event::Connected(_))));
}
