//! Observers of a session, beside its first reader.

use pilotwire::Config;
use pilotwire::mock::{Script, Step};
use pilotwire_programs::drive::Options;
use serde_json::{Value, json};

use crate::conversation::{is_connected, lead};

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
fn there_is_no_plan_yet() {
    let led = lead(Script::new(), Config::default(), Options::default(), 2, |line, commands| {
        if is_connected(line) {
            commands.give(json!({"do": "plan", "tag": "plan"}));
            commands.end();
        }
    });
    assert_eq!(led.reply("plan")["error"], json!({"kind": "config", "message": "not built"}));
}
