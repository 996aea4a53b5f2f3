//! The same lines from a connection without handles.

use std::collections::BTreeMap;

use pilotwire::mock::{Pair, Script, Step};
use pilotwire::{
    Answer, AskId, CallId, Config, Event, ItemKind, Json, Limits, Prompt, SessionConfig, SessionKey,
};
use pilotwire_programs::drive::Options;
use pilotwire_programs::lines::{self, Own};
use serde_json::{Value, json};

use crate::conversation::lead;

/// Something of everything.
fn script() -> Script {
    let permission = json!({"requestId": "p", "permissionRequest": {"kind": "shell"}});
    Script::new()
        .lifecycle()
        .on("odd", [Step::error(-7, "odd").data(json!([1]))])
        .on(
            "news",
            [
                Step::notify("some.news", json!({"cut": "a"})),
                Step::request("token", "gitHubToken.getToken", json!({"host": "h"})),
                Step::wait_for("token"),
                Step::reply(json!({"done": true})),
            ],
        )
        .on(
            "noise",
            [
                Step::frame("{nonsense"),
                Step::emit("session.info", json!({})).session("nobody"),
                Step::reply(json!(null)),
            ],
        )
        .turn([
            Step::emit("permission.requested", permission),
            Step::wait_for("p"),
            Step::request("q", "userInput.request", json!({"question": "?"})),
            Step::request("withdrawn", "userInput.request", json!({"question": "!"})),
            Step::cancel("withdrawn"),
            Step::wait_for("q"),
            Step::emit("session.info", json!({"of": "an agent"})).agent("a"),
        ])
}

/// What is done about a line, the same on both sides.
fn react(line: &Value) -> Vec<Value> {
    let answer = |result: Value| vec![json!({"do": "answer", "ask": line["ask"], "result": result})];
    match (line["event"].as_str(), line["tag"].as_str(), line["method"].as_str()) {
        (Some("connected"), ..) => vec![
            json!({"do": "call", "tag": "odd", "method": "odd"}),
            json!({"do": "create", "tag": "create", "config": {"sessionId": "s", "streaming": true}}),
        ],
        (_, Some("create"), _) => vec![
            json!({"do": "send", "tag": "send", "session": "s", "prompt": "hi"}),
            json!({"do": "create", "tag": "again", "config": {"sessionId": "s"}}),
        ],
        (_, Some("news"), _) => vec![json!({"do": "call", "tag": "noise", "method": "noise"})],
        (_, Some("noise"), _) => vec![json!({"do": "destroy", "tag": "destroy", "session": "s"})],
        (_, Some("destroy"), _) => vec![json!({"do": "close"})],
        (_, _, Some("permission.requested")) => answer(json!({"kind": "approve-once"})),
        (_, _, Some("userInput.request")) if line["params"]["question"] == "?" => {
            answer(json!({"answer": "", "wasFreeform": true}))
        }
        (_, _, Some("gitHubToken.getToken")) => answer(json!({"kind": "cancelled"})),
        _ if line["type"] == "session.idle" => {
            vec![json!({"do": "call", "tag": "news", "method": "news"})]
        }
        _ => Vec::new(),
    }
}

/// A connection, the names that lines give to what is open, and the lines.
struct Bare {
    pair: Pair,
    tags: BTreeMap<CallId, Value>,
    asks: BTreeMap<u64, AskId>,
    lines: Vec<Value>,
}

impl Bare {
    fn carry_out(&mut self, command: &Value) {
        let (connection, now) = (&mut self.pair.connection, self.pair.now);
        let tag = &command["tag"];
        let text = |name: &str| command[name].as_str().expect("it is there").to_owned();
        let session = || command["session"].as_str().map(|id| id.to_owned().into());
        let owner = |connection: &pilotwire::Connection| -> SessionKey {
            connection.session_key(&session().expect("it is there")).expect("it is open")
        };
        let limits = Limits::none();
        let call = match command["do"].as_str().expect("it is there") {
            "call" => connection.call(now, &text("method"), Some(&Json::empty_object()), limits),
            "send" => {
                let key = owner(connection);
                connection.send(now, key, &Prompt::new(text("prompt")), limits)
            }
            "destroy" => {
                let key = owner(connection);
                connection.destroy(now, key, limits)
            }
            "create" => {
                let fields = command["config"].as_object().expect("it is there");
                let config = fields.iter().fold(SessionConfig::bare(), |config, (name, value)| {
                    config.raw_field(name, Json::new(value).expect("it is JSON"))
                });
                match connection.create_session(now, &config, limits) {
                    Ok(starting) => Ok(starting.call),
                    Err(error) => return self.lines.push(lines::started(tag, Err(&error))),
                }
            }
            "answer" => {
                let ask = self.asks[&command["ask"].as_u64().expect("it is there")];
                let answer = Answer::result(&command["result"]).expect("it is JSON");
                return connection.answer(now, ask, answer).expect("it is open");
            }
            "close" => return connection.close(now),
            other => panic!("{other}"),
        };
        match call {
            Ok(call) => drop(self.tags.insert(call, tag.clone())),
            Err(error) => self.lines.push(lines::reply(tag, Err(&error))),
        }
    }

    fn tell(&mut self, event: &Event) {
        let line = match event {
            Event::Connected(info) => lines::connected(info),
            Event::Reply { call, result } => lines::reply(&self.tags[call], result.as_ref()),
            Event::Session { call, result, .. } => lines::started(&self.tags[call], result.as_ref()),
            Event::Readable(key) => return self.tell_items(*key),
            Event::Closed(cause) => lines::closed(cause),
            other => {
                if let Event::Ask(question) = other {
                    self.asks.insert(question.id().number(), question.id());
                }
                lines::connection(Own::of_event(other).expect("it is of no session"))
            }
        };
        self.lines.push(line);
    }

    fn tell_items(&mut self, key: SessionKey) {
        let id = self.pair.connection.session_id(key).cloned().expect("it has one");
        for item in self.pair.items(key) {
            if let ItemKind::Ask(question) = &item.kind {
                self.asks.insert(question.id().number(), question.id());
            }
            self.lines.push(lines::session(&id, item.seq, &item.kind));
        }
    }
}

fn lines_of_a_bare_connection() -> Vec<Value> {
    let pair = Pair::new(Config::default(), script());
    let mut bare = Bare { pair, tags: BTreeMap::new(), asks: BTreeMap::new(), lines: Vec::new() };
    let mut reacted = 0;
    loop {
        bare.pair.run();
        let events = bare.pair.events();
        let stands_still = events.is_empty() && reacted == bare.lines.len();
        events.iter().for_each(|event| bare.tell(event));
        while let Some(line) = bare.lines.get(reacted) {
            reacted += 1;
            react(line).iter().for_each(|command| bare.carry_out(command));
        }
        if stands_still {
            return bare.lines;
        }
    }
}

/// The lines of each stream, in its order. Between streams there is none.
fn by_stream(lines: &[Value]) -> BTreeMap<String, Vec<&Value>> {
    let mut streams = BTreeMap::<String, Vec<&Value>>::new();
    for line in lines {
        streams
            .entry(format!("{} {} {}", line["event"], line["session"], line["tag"]))
            .or_default()
            .push(line);
    }
    streams
}

#[test]
fn a_bare_connection_and_handles_make_the_same_lines() {
    let bare = lines_of_a_bare_connection();
    let led = lead(script(), Config::default(), Options::default(), 4, |line, commands| {
        react(line).into_iter().for_each(|command| commands.give(command));
    });
    assert_eq!(by_stream(&bare), by_stream(&led.lines));
    // Something of everything is there.
    let has = |name: &str, value: &str| bare.iter().any(|line| line[name] == value);
    for (name, value) in [
        ("event", "connected"),
        ("event", "reply"),
        ("event", "notification"),
        ("event", "ask"),
        ("event", "closed"),
        ("item", "event"),
        ("item", "ask"),
        ("item", "cancelled"),
        ("item", "closed"),
        ("kind", "malformed"),
        ("kind", "event-dropped"),
        ("agentId", "a"),
    ] {
        assert!(has(name, value), "no {name} {value}: {bare:#?}");
    }
    for tag in ["odd", "create", "send", "again", "news", "noise", "destroy"] {
        assert!(has("tag", tag), "no reply to {tag}: {bare:#?}");
    }
}
