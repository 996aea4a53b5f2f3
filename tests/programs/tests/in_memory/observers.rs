//! Observers of a session, beside its first reader.

use pilotwire::Config;
use pilotwire::mock::{Script, Step};
use pilotwire_programs::drive::{Handling, Options};
use serde_json::{Value, json};

use crate::conversation::{is_connected, lead, lead_over};
use crate::memory::{Memory, Time};

fn short(line: &Value) -> String {
    let what = match line["item"].as_str() {
        Some("event") if line["data"]["number"].is_u64() => line["data"]["number"].to_string(),
        Some("event") => line["type"].as_str().expect("it has one").to_owned(),
        Some(item) => item.to_owned(),
        None => panic!("{line}"),
    };
    format!("{} {what}", line["seq"])
}

#[test]
fn an_observer_sees_everything_from_there_on_under_numbers_of_its_own() {
    let info = |number: u64| Step::emit("session.info", json!({"number": number})).session("s").ephemeral();
    let permission = json!({"requestId": "p", "permissionRequest": {"kind": "shell"}});
    let script = Script::new().on("one", [info(1), Step::reply(json!({}))]).on(
        "two",
        [
            info(2),
            Step::emit("permission.requested", permission).session("s"),
            Step::request("q", "userInput.request", json!({"question": "?"})).session("s"),
            Step::cancel("q"),
            info(3),
            Step::reply(json!({})),
        ],
    );
    let subscribe = |observer: u64| json!({"do": "subscribe", "session": "s", "observer": observer});
    let led = lead(script, Config::default(), Options::default(), 2, |line, commands| {
        if is_connected(line) {
            commands.give(json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}}));
        }
        match line["tag"].as_str() {
            Some("create") => commands.give(json!({"do": "call", "tag": "one", "method": "one"})),
            Some("one") => {
                commands.give(subscribe(7));
                commands.give(subscribe(7));
                commands.give(subscribe(8));
                commands.give(json!({"do": "call", "tag": "two", "method": "two"}));
            }
            Some("two") => {
                commands.give(json!({"do": "detach", "tag": "detach", "session": "s"}));
            }
            Some("detach") => {
                commands.give(subscribe(9));
                commands.end();
            }
            _ => {}
        }
    });
    let seen = |observer: Option<u64>| -> Vec<String> {
        let lines = led.lines.iter().filter(|line| line["event"] == "session");
        lines.filter(|line| line["observer"].as_u64() == observer).map(short).collect()
    };
    let all = ["1 2", "2 permission.requested", "3 3", "4 session.shutdown", "5 closed"];
    assert_eq!(
        (seen(Some(7)), seen(Some(8))),
        (all.map(str::to_owned).to_vec(), all.map(str::to_owned).to_vec())
    );
    assert!(seen(Some(9)).is_empty());
    let first = seen(None);
    let of_first = ["2", "ask", "ask", "cancelled", "3", "session.shutdown", "closed"];
    let last: Vec<&str> =
        first[first.len() - of_first.len()..].iter().filter_map(|line| line.split(' ').nth(1)).collect();
    assert_eq!(last, of_first);
    let refused: Vec<&Value> =
        led.lines.iter().filter(|line| line.get("event").is_none()).map(|line| &line["error"]).collect();
    assert_eq!(
        refused,
        ["subscribe: there is an observer 7 of this session", "subscribe: there is no session \"s\" here"]
    );
}

#[test]
fn a_plan_is_told_just_before_the_end() {
    let script = Script::new().turn([Step::hold("never")]);
    let led = lead(script, Config::default(), Options::default(), 2, |line, commands| {
        if is_connected(line) {
            commands.give(json!({"do": "plan", "tag": "plan"}));
            commands.give(json!({"do": "plan", "tag": "plan"}));
            commands
                .give(json!({"do": "create", "tag": "create", "config": {"sessionId": "s", "model": "m"}}));
        }
        match (line["tag"].as_str(), line["type"].as_str()) {
            (Some("create"), _) => {
                commands.give(
                    json!({"do": "turn", "tag": "turn", "session": "s", "prompt": "go", "total_ms": 60_000}),
                );
            }
            (_, Some("user.message")) => {
                commands.give(json!({"do": "call", "tag": "end", "method": "runtime.shutdown"}))
            }
            _ => {}
        }
    });
    let at = led.lines.iter().position(|line| line["tag"] == "plan").expect("it is told");
    assert_eq!(at, led.lines.len() - 2, "{:?}", led.lines);
    let plan = &led.lines[at]["ok"];
    let session = &plan["sessions"][0];
    assert_eq!((&session["sessionId"], &session["stage"]), (&json!("s"), &json!("open")));
    assert_eq!(session["config"], json!({"model": "m", "sessionId": "s"}));
    assert!(session["latestEvents"].as_array().is_some_and(|events| !events.is_empty()), "{plan}");
    assert_eq!(
        plan["calls"],
        json!([{"id": 3, "method": "session.send", "sessionId": "s", "messageId": "message-1", "fate": "accepted"}])
    );
    let refused: Vec<&Value> =
        led.lines.iter().filter_map(|line| line.get("error")).filter(|error| error.is_string()).collect();
    assert_eq!(refused, ["plan: a call with tag \"plan\" is under way"]);
}

#[test]
fn a_change_of_tools_keeps_to_the_limit_of_calls() {
    let script = Script::new().on("session.tools.set", [Step::silent()]);
    let limits = pilotwire::Limits::none().total(std::time::Duration::from_millis(20));
    let time = Time::default();
    let handling = Some(Handling::new(time.timer()));
    let options = Options { limits, handling, ..Options::default() };
    let led =
        lead_over(&Memory::new(&time), &time, script, Config::default(), options, 2, |line, commands| {
            if is_connected(line) {
                commands.give(json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}}));
            }
            if line["tag"] == "create" {
                commands.give(json!({"do": "set-tools", "tag": "set", "session": "s", "tools": []}));
            }
            if line["tag"] == "set" {
                commands.end();
            }
        });
    assert_eq!(led.reply("set")["error"]["kind"], "timeout");
}
