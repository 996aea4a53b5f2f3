//! Lines come in the order of the wire, however it was read and however slowly they are taken.

use pilotwire::Config;
use pilotwire::mock::{Script, Step};
use pilotwire_programs::drive::Options;
use serde_json::{Value, json};

use crate::conversation::{Led, is_connected, lead_over};
use crate::memory::{Memory, Time};

/// A line in a few words.
fn short(line: &Value) -> String {
    let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
    match line["event"].as_str() {
        Some("session") => {
            let what = match line["item"].as_str() {
                Some("event") if line["data"]["number"].is_u64() => line["data"]["number"].to_string(),
                Some("event") => text("type"),
                Some(item) => item.to_owned(),
                None => panic!("{line}"),
            };
            format!("{} {what}", text("session"))
        }
        Some("reply") if line["ok"].is_null() => format!("no {}", text("tag")),
        Some("reply") => format!("reply {}", text("tag")),
        Some("ask") => format!("connection {}", text("item")),
        Some("notification") => text("method"),
        Some("notice") => text("kind"),
        Some(event) => event.to_owned(),
        None => "refused".to_owned(),
    }
}

fn info(session: &str, number: u64) -> Step {
    Step::emit("session.info", json!({"number": number})).session(session).ephemeral()
}

fn reply_to(call: u64) -> Step {
    Step::frame(json!({"jsonrpc": "2.0", "id": call, "result": {"late": true}}).to_string())
}

/// Opens the sessions `a` and `b`, which are calls 2 and 3, leaves two calls open (4 and 5), and makes the call `burst`;
/// ends when that is answered. Returns the lines in between.
fn burst(script: &Script, piece: usize, room: usize) -> Vec<String> {
    let time = Time::default();
    let memory = Memory::new(&time).in_pieces(piece);
    let script = script.clone().always("slow", [Step::silent()]);
    let led =
        lead_over(&memory, &time, script, Config::default(), Options::default(), room, |line, commands| {
            if is_connected(line) {
                for id in ["a", "b"] {
                    commands.give(json!({"do": "create", "tag": id, "config": {"sessionId": id}}));
                }
            }
            if line["tag"] == "b" {
                commands.give(json!({"do": "call", "tag": "first", "method": "slow"}));
                commands.give(json!({"do": "call", "tag": "second", "method": "slow"}));
                commands.give(json!({"do": "call", "tag": "burst", "method": "burst"}));
            }
            if line["tag"] == "last" {
                commands.end();
            }
            if line["tag"] == "burst" {
                commands.give(json!({"do": "call", "tag": "last", "method": "ping"}));
            }
        });
    let lines: Vec<String> = led.lines.iter().map(short).collect();
    let place = |line: &str| lines.iter().position(|known| known == line).expect(line);
    let mut lines = lines[place("reply b") + 1..place("reply last")].to_vec();
    lines.retain(|line| !line.ends_with("session.start"));
    lines
}

#[test]
fn lines_come_in_the_order_of_the_wire() {
    let script = Script::new().on(
        "burst",
        [
            info("a", 1),
            info("a", 2),
            info("b", 3),
            reply_to(4),
            info("a", 4),
            Step::notify("some.news", json!({})),
            info("nobody", 5),
            Step::request("q", "userInput.request", json!({"question": "?"})).session("b"),
            info("a", 6),
            Step::request("t", "gitHubToken.getToken", json!({"host": "h"})),
            Step::emit("permission.requested", json!({"requestId": "p"})).session("a"),
            Step::cancel("q"),
            Step::frame("{nonsense"),
            info("b", 7),
            Step::emit("permission.completed", json!({"requestId": "p"})).session("a"),
            Step::cancel("t"),
            reply_to(5),
            Step::notify("more.news", json!({})),
            info("b", 8),
            Step::reply(json!({})),
            info("a", 9),
            Step::frame(r#"{"jsonrpc":"2.0","id":999,"result":1}"#),
        ],
    );
    let expected = [
        "a 1",
        "a 2",
        "b 3",
        "reply first",
        "a 4",
        "some.news",
        "event-dropped",
        "b ask",
        "a 6",
        "connection ask",
        "a ask",
        "b cancelled",
        "malformed",
        "b 7",
        "a permission.completed",
        "a cancelled",
        "connection cancelled",
        "reply second",
        "more.news",
        "b 8",
        "reply burst",
        "a 9",
        "unexpected-reply",
    ];
    for room in [1, 3, 64] {
        for piece in [1, 10, 100, 1000, usize::MAX] {
            assert_eq!(burst(&script, piece, room), expected, "in pieces of {piece} with room for {room}");
        }
    }
}

/// More than are routed under one lock, taken at once, or have room anywhere.
#[test]
fn a_reply_stands_between_what_came_before_it_and_what_came_after() {
    const EVENTS: u64 = 2000;
    for (before, after) in [(EVENTS, 0), (0, EVENTS), (EVENTS, EVENTS), (1, 1)] {
        let events =
            |count: u64| (1..=count).map(|number| info(["a", "b"][usize::from(number % 5 == 0)], number));
        let steps = events(before).chain([reply_to(4)]).chain(events(after)).chain([Step::reply(json!({}))]);
        let lines = burst(&Script::new().on("burst", steps), usize::MAX, 1);
        assert_eq!(lines[usize::try_from(before).expect("it is small")], "reply first");
        assert_eq!(lines.len() as u64, before + after + 2);
        assert_eq!(lines.last().map(String::as_str), Some("reply burst"));
        let numbers = |lines: &[String]| -> Vec<u64> {
            lines.iter().filter_map(|line| line.split(' ').next_back()?.parse().ok()).collect()
        };
        let (first, second) = lines.split_at(usize::try_from(before).expect("it is small"));
        assert!(numbers(first).into_iter().eq(1..=before) && numbers(second).into_iter().eq(1..=after));
    }
}

/// What the runtime says in one read, while the first line of it is being taken.
fn in_the_midst(commands_given: &[&str]) -> Led {
    let script =
        Script::new().on("burst", (1..=500).map(|number| info("a", number)).chain([Step::reply(json!({}))]));
    let time = Time::default();
    let memory = Memory::new(&time).in_pieces(usize::MAX);
    lead_over(&memory, &time, script, Config::default(), Options::default(), 1, |line, commands| {
        if is_connected(line) {
            commands.give(json!({"do": "create", "tag": "a", "config": {"sessionId": "a"}}));
            commands.give(json!({"do": "call", "tag": "burst", "method": "burst"}));
        }
        if line["data"]["number"] == 1 {
            commands_given.iter().for_each(|command| commands.give_line(command));
            commands.give(json!({"do": "call", "tag": "last", "method": "ping"}));
        }
        if line["tag"] == "last" {
            commands.end();
        }
    })
}

#[test]
fn what_answers_a_command_stands_behind_what_had_come() {
    let led = in_the_midst(&[
        r#"{"do":"snapshot","tag":"snapshot"}"#,
        "nonsense",
        r#"{"do":"create","tag":"again","config":{"sessionId":"a"}}"#,
    ]);
    let lines: Vec<String> = led.lines.iter().map(short).collect();
    let burst = lines.iter().position(|line| line == "reply burst").expect("it is there");
    assert_eq!(lines[burst - 1], "a 500");
    assert_eq!(lines[burst + 1..][..4], ["reply snapshot", "refused", "no again", "reply last"]);
    // It tells of the time when it was asked for, when little of that was told.
    let queued = led.reply("snapshot")["ok"]["sessions"][0]["queuedItems"].as_u64();
    assert!(queued.is_some_and(|queued| queued > 400), "{queued:?}");
}

#[test]
fn however_many_commands_are_answered_at_once_none_of_the_answers_is_lost() {
    let bad: Vec<String> = (0..1000).map(|number| format!("bad {number}")).collect();
    let led = in_the_midst(&bad.iter().map(String::as_str).collect::<Vec<_>>());
    let lines: Vec<String> = led.lines.iter().map(short).collect();
    assert_eq!(lines.iter().filter(|line| *line == "refused").count(), bad.len());
    // They are taken in turn with what is printed, and all are carried out before the next command.
    assert_eq!(
        lines.iter().rev().find(|line| *line == "refused" || *line == "reply last").map(String::as_str),
        Some("reply last")
    );
}
