//! What only virtual time can show, or what concerns whoever takes the lines.

use std::time::Duration;

use async_channel::Sender;
use clap::Parser;
use futures_util::future::join3;
use pilotwire::mock::{Script, Step};
use pilotwire::{CloseCause, CloseKind, Config, Limits};
use pilotwire_programs::Adapter;
use pilotwire_programs::drive::{self, Arguments, Greeting, Lines, Options, Outcome};
use serde_json::{Value, json};

use crate::memory::{Memory, Pipe, Time};

/// Where commands go.
pub(crate) struct Commands(Sender<Vec<u8>>);

impl Commands {
    pub(crate) fn give(&self, command: Value) {
        self.give_line(&command.to_string());
    }

    pub(crate) fn give_line(&self, line: &str) {
        self.0.try_send(line.as_bytes().to_vec()).expect("there is always room");
    }

    pub(crate) fn end(&self) {
        self.0.close();
    }
}

/// How a conversation went.
pub(crate) struct Led {
    pub(crate) lines: Vec<Value>,
    pub(crate) cause: CloseCause,
    pub(crate) time: Duration,
}

impl Led {
    /// The one line of a tag.
    pub(crate) fn reply(&self, tag: &str) -> &Value {
        let mut replies = self.lines.iter().filter(|line| line["tag"] == tag);
        let reply = replies.next().unwrap_or_else(|| panic!("no reply to {tag}: {:?}", self.lines));
        assert!(replies.next().is_none(), "{:?}", self.lines);
        reply
    }
}

/// Leads a conversation, reacting to each line.
pub(crate) fn lead(
    script: Script,
    config: Config,
    options: Options,
    room: usize,
    react: impl FnMut(&Value, &Commands),
) -> Led {
    let time = Time::default();
    lead_over(&Memory::new(&time), &time, script, config, options, room, react)
}

/// As [`lead`], over a given connection.
pub(crate) fn lead_over(
    memory: &Memory,
    time: &Time,
    script: Script,
    config: Config,
    options: Options,
    room: usize,
    mut react: impl FnMut(&Value, &Commands),
) -> Led {
    let setup = match &options.handling {
        Some(handling) => handling.setup(config),
        None => config.into(),
    };
    let (client, driving) = memory.mock_with(setup, script).expect("it always can be");
    let (lines, taken) = Lines::channel(room);
    let (sender, input) = async_channel::unbounded();
    let person = async {
        let commands = Commands(sender);
        let mut lines = Vec::<Value>::new();
        while let Ok(line) = taken.recv().await {
            react(&line, &commands);
            lines.push(line.into());
        }
        lines
    };
    let (cause, lines, _) = time.run(join3(drive::converse(client, options, input, lines), person, driving));
    let last = lines.last().expect("there is a last line");
    assert_eq!((&last["event"], &last["kind"]), (&json!("closed"), &json!(cause.kind.name())));
    assert_eq!(lines.iter().filter(|line| line["event"] == "closed").count(), 1);
    Led { lines, cause, time: time.passed() }
}

pub(crate) fn is_connected(line: &Value) -> bool {
    line["event"] == "connected"
}

#[test]
fn open_calls_have_ten_seconds_when_the_input_ends() {
    for close in [true, false] {
        let script = Script::new().always("slow", [Step::silent()]);
        let led = lead(script, Config::default(), Options::default(), 8, |line, commands| {
            if is_connected(line) {
                commands.give(json!({"do": "call", "tag": "slow", "method": "slow"}));
                if close {
                    commands.give(json!({"do": "close"}));
                } else {
                    commands.end();
                }
            }
        });
        assert_eq!(led.cause.kind, CloseKind::Graceful);
        assert_eq!(led.reply("slow")["error"]["kind"], "closed");
        assert_eq!(led.time, Duration::from_secs(10));
    }
}

#[test]
fn a_call_has_its_limit_and_no_more() {
    let script = Script::new().always("slow", [Step::silent()]).always("session.create", [Step::silent()]);
    let options = Options { limits: Limits::none().total(Duration::from_secs(3)), ..Options::default() };
    let led = lead(script, Config::default(), options, 8, |line, commands| {
        if is_connected(line) {
            commands.give(json!({"do": "call", "tag": "call", "method": "slow"}));
            commands.give(json!({"do": "create", "tag": "create", "config": {"cloud": {}}}));
            commands.end();
        }
    });
    for tag in ["call", "create"] {
        assert_eq!(led.reply(tag)["error"]["kind"], "timeout");
    }
    // What the runtime still owes of the create is waited for as long as closing may take.
    assert_eq!((led.cause.kind, led.time), (CloseKind::Graceful, Duration::from_secs(10)));
}

#[test]
fn a_prompt_waits_a_minute_for_a_cloud_session_to_start() {
    // Its start is never told.
    let script = Script::new().on("session.create", [Step::usual_reply()]);
    let led = lead(script, Config::default(), Options::default(), 8, |line, commands| {
        if is_connected(line) {
            commands.give(json!({"do": "create", "tag": "create", "config": {"cloud": {}}}));
        }
        if line["tag"] == "create" {
            let id = &line["ok"]["sessionId"];
            commands.give(json!({"do": "send", "tag": "send", "session": id, "prompt": "hello"}));
        }
        if line["tag"] == "send" {
            commands.end();
        }
    });
    assert_eq!(led.reply("send")["error"]["kind"], "cloud-start-timeout");
    assert_eq!((led.cause.kind, led.time), (CloseKind::Graceful, Duration::from_secs(60)));
}

#[test]
fn a_handshake_that_is_not_answered_fails() {
    let script = Script::new().on("connect", [Step::silent()]);
    let led = lead(script, Config::default(), Options::default(), 1, |_, _| {});
    assert!(matches!(led.cause.kind, CloseKind::Handshake(_)), "{}", led.cause);
    assert_eq!((led.lines.len(), led.time), (1, Duration::from_secs(30)));
}

#[test]
fn a_runtime_that_does_not_read_is_given_up_after_thirty_seconds() {
    let time = Time::default();
    let memory = Memory::over(&time, Pipe::StuckAfterOne);
    let (client, driving) =
        memory.mock_with(Config::default().into(), Script::new()).expect("it always can be");
    let (lines, taken) = Lines::channel(8);
    let (sender, input) = async_channel::unbounded();
    Commands(sender.clone()).give(json!({"do": "call", "tag": 1, "method": "ping"}));
    let conversation = drive::converse(client, Options::default(), input, lines);
    let (cause, _) = time.run(futures_util::future::join(conversation, driving));
    assert!(matches!(cause.kind, CloseKind::WriteStalled(_)), "{cause}");
    assert_eq!(time.passed(), Duration::from_secs(30));
    let lines: Vec<Value> = std::iter::from_fn(|| taken.try_recv().ok()).map(Value::from).collect();
    let [connected, reply, closed] = &lines[..] else { panic!("{lines:?}") };
    assert!(is_connected(connected));
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(1), &json!("closed")));
    assert_eq!((&closed["event"], &closed["kind"]), (&json!("closed"), &json!("write-stalled")));
}

#[test]
fn a_reader_that_takes_one_line_at_a_time_gets_every_line() {
    const EVENTS: u64 = 3000;
    let script = Script::new()
        .turn((1..=EVENTS).map(|number| Step::emit("session.info", json!({"number": number})).ephemeral()));
    // Far less than all there is. Whoever is this slow would lose most of it if reading did not pause.
    let config = Config::default().queue_soft_limit(128 << 10).queue_hard_limit(256 << 10).stall_after(None);
    let mut paused = 0;
    let led = lead(script, config, Options::default(), 1, |line, commands| {
        if is_connected(line) {
            commands.give(json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}}));
            commands.give(json!({"do": "send", "tag": "send", "session": "s", "prompt": "go"}));
        }
        if line["data"]["number"].as_u64().is_some_and(|number| number % 10 == 0) {
            commands.give(json!({"do": "snapshot", "tag": "snapshot"}));
        }
        paused += u64::from(line["ok"]["reading"] == false);
        if line["type"] == "session.idle" {
            commands.end();
        }
    });
    let items: Vec<&Value> = led.lines.iter().filter(|line| line["event"] == "session").collect();
    for (at, item) in items.iter().enumerate() {
        assert_eq!(item["seq"], at + 1, "{item}");
    }
    let numbers = items.iter().filter_map(|item| item["data"]["number"].as_u64());
    assert!(numbers.eq(1..=EVENTS));
    assert!(paused > 0, "the runtime was never held up");
    assert_eq!(led.cause.kind, CloseKind::Graceful);
}

/// A queue has room for 64 MiB by default.
#[test]
fn a_large_event_pushes_nothing_out_of_its_way() {
    const LARGE: usize = 65 << 20;
    let large = Step::with(|_| [Step::emit("session.info", json!({"text": "x".repeat(LARGE)})).ephemeral()]);
    let small = |number| Step::emit("session.info", json!({"number": number})).ephemeral();
    let script = Script::new().on("burst", [small(1), small(2), large, small(3), Step::reply(json!({}))]);
    let config = Arguments::parse_from(["drive", "--mock"]).config();
    let (mut numbers, mut lengths) = (Vec::new(), Vec::new());
    let time = Time::default();
    let memory = Memory::new(&time).in_pieces(usize::MAX);
    let led = lead_over(&memory, &time, script, config, Options::default(), 1, |line, commands| {
        if is_connected(line) {
            commands.give(json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}}));
            let params = json!({"sessionId": "s"});
            commands.give(json!({"do": "call", "tag": "burst", "method": "burst", "params": params}));
        }
        numbers.extend(line["data"]["number"].as_u64());
        lengths.extend(line["data"]["text"].as_str().map(str::len));
        if line["tag"] == "burst" {
            commands.end();
        }
    });
    assert_eq!((&numbers[..], &lengths[..]), (&[1, 2, 3][..], &[LARGE][..]));
    assert!(led.lines.iter().all(|line| line["item"] != "gap" && line["event"] != "notice"));
}

#[test]
fn it_ends_at_once_when_nobody_takes_the_lines() {
    let script = Script::new().always("slow", [Step::silent()]);
    let time = Time::default();
    let (client, driving) =
        Memory::new(&time).mock_with(Config::default().into(), script).expect("it always can be");
    let (lines, taken) = Lines::channel(8);
    let (sender, input) = async_channel::unbounded();
    let leaves = async {
        let commands = Commands(sender);
        assert!(is_connected(&taken.recv().await.expect("a line")));
        commands.give(json!({"do": "call", "tag": 1, "method": "slow"}));
        commands.give(json!({"do": "snapshot", "tag": 2}));
        let snapshot = taken.recv().await.expect("a line");
        assert_eq!(snapshot["ok"]["calls"][0]["method"], "slow");
        drop(taken);
        commands
    };
    let conversation = drive::converse(client, Options::default(), input, lines);
    // The input stays open.
    let (cause, _commands, _) = time.run(join3(conversation, leaves, driving));
    assert_eq!((cause.kind, time.passed()), (CloseKind::Graceful, Duration::ZERO));
}

#[test]
fn what_was_asked_in_a_resume_that_failed_can_still_be_answered() {
    let script = Script::new().on(
        "session.resume",
        [
            Step::request("q", "userInput.request", json!({"question": "?"})),
            Step::hold("until released"),
            Step::error(-32603, "no"),
        ],
    );
    let mut ask = Value::Null;
    let led = lead(script, Config::default(), Options::default(), 8, |line, commands| {
        if is_connected(line) {
            commands.give(json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}}));
        }
        if line["tag"] == "create" {
            commands.give(json!({"do": "resume", "tag": "resume", "session": "s"}));
        }
        if line["item"] == "ask" {
            ask = line["ask"].clone();
            commands.give(json!({"do": "abandon", "tag": "resume"}));
        }
        // Of the session whose resume was given up: what was asked there is the other's again.
        if line["item"] == "closed" && !ask.is_null() {
            commands.give(json!({"do": "answer", "ask": ask.take(), "result": {"noResponse": true}}));
            commands.give(json!({"do": "snapshot", "tag": "snapshot"}));
            commands.end();
        }
    });
    assert_eq!(led.reply("resume")["error"]["kind"], "cancelled");
    assert!(led.lines.iter().all(|line| line.get("error").is_none() || line["tag"] == "resume"));
    assert_eq!(led.reply("snapshot")["ok"]["asks"], json!([]));
}

#[test]
fn nothing_is_told_of_a_connection_that_is_open_from_the_start() {
    let options = Options { greeting: Greeting::Silent, ..Options::default() };
    let config = Config::default().handshake_timeout(None);
    let time = Time::default();
    let (client, driving) =
        Memory::new(&time).mock_with(config.into(), Script::new()).expect("it always can be");
    let (lines, taken) = Lines::channel(8);
    let command = json!({"do": "call", "tag": 1, "method": "ping"}).to_string().into_bytes();
    let input = futures_util::stream::iter([command]);
    time.run(futures_util::future::join(drive::converse(client, options, input, lines), driving));
    let kinds: Vec<Value> =
        std::iter::from_fn(|| taken.try_recv().ok()).map(|line| line["event"].clone()).collect();
    assert_eq!(kinds, ["reply", "closed"]);
}

#[test]
fn the_program_runs_over_any_adapter() {
    let run = |arguments: &[&str]| {
        let time = Time::default();
        let arguments = Arguments::parse_from([&["drive"], arguments].concat());
        let (lines, taken) = Lines::channel(64);
        let input = futures_util::stream::iter([b"{\"do\":\"call\",\"method\":\"ping\"}".to_vec()]);
        let outcome = time.run(drive::run(&Memory::new(&time), &arguments, input, lines));
        (outcome, std::iter::from_fn(|| taken.try_recv().ok()).map(Value::from).collect::<Vec<Value>>())
    };
    let (outcome, lines) = run(&["--mock"]);
    let [connected, reply, closed] = &lines[..] else { panic!("{lines:?}") };
    assert!(is_connected(connected));
    assert_eq!((&reply["tag"], &reply["ok"]["message"]), (&Value::Null, &json!("pong")));
    assert_eq!((outcome, &closed["kind"]), (Outcome::Graceful, &json!("graceful")));
    for arguments in [&["--connect", "nowhere:1"][..], &["--command", "nothing", "at all"]] {
        let (outcome, lines) = run(arguments);
        let [closed] = &lines[..] else { panic!("{lines:?}") };
        assert_eq!((outcome, &closed["kind"]), (Outcome::Failed, &json!("io")));
        assert!(closed["reason"].as_str().is_some_and(|reason| reason.contains(arguments[1])), "{closed}");
    }
}
