//! The order of lines.

use serde_json::{Value, json};

use super::peer::Drive;

fn frame(message: &Value) -> Vec<u8> {
    let body = message.to_string();
    format!("Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn info(session: &str, number: usize) -> Vec<u8> {
    let event = json!({"type": "session.info", "data": {"number": number}});
    frame(
        &json!({"jsonrpc": "2.0", "method": "session.event", "params": {"sessionId": session, "event": event}}),
    )
}

fn reply(call: &Value) -> Vec<u8> {
    frame(&json!({"jsonrpc": "2.0", "id": call["id"], "result": {"sessionId": "b"}}))
}

fn notify(method: &str, params: &Value) -> Vec<u8> {
    frame(&json!({"jsonrpc": "2.0", "method": method, "params": params}))
}

/// What a line tells of, in a word.
fn word(line: &Value) -> String {
    match line["event"].as_str().expect("it is one") {
        "session" if line["item"] == "event" => format!("{}", line["data"]["number"]),
        "session" | "ask" => line["item"].as_str().expect("it is one").to_owned(),
        "reply" => format!("reply {}", line["tag"].as_str().expect("it is one")),
        "notification" => line["method"].as_str().expect("it has one").to_owned(),
        "notice" => line["kind"].as_str().expect("it has one").to_owned(),
        other => other.to_owned(),
    }
}

pub(super) fn lines_come_in_the_order_of_the_wire() {
    // At once, in reads of any size, and byte by byte.
    for piece in [usize::MAX, 50, 1] {
        let mut drive = Drive::with_session(&[], "a");
        drive.command(json!({"do": "create", "tag": "create", "config": {"sessionId": "b"}}));
        let create = drive.received();
        drive.command(json!({"do": "call", "tag": "call", "method": "slow"}));
        let call = drive.received();
        let request = |id: &str, method: &str| {
            let params = json!({"sessionId": "b"});
            frame(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}))
        };
        let wire = [
            info("a", 1),
            info("b", 2),
            info("a", 3),
            reply(&create),
            info("b", 4),
            notify("some.news", &json!({})),
            info("nobody", 0),
            request("q", "userInput.request"),
            info("a", 5),
            request("t", "gitHubToken.getToken"),
            notify("$/cancelRequest", &json!({"id": "q"})),
            frame(&json!("no message")),
            notify("more.news", &json!({})),
            reply(&call),
            notify("$/cancelRequest", &json!({"id": "t"})),
            info("b", 6),
        ];
        for piece in wire.concat().chunks(piece) {
            drive.send_bytes(piece);
        }
        let expected = [
            "1",
            "2",
            "3",
            "reply create",
            "4",
            "some.news",
            "event-dropped",
            "ask",
            "5",
            "ask",
            "cancelled",
            "malformed",
            "more.news",
            "reply call",
            "cancelled",
            "6",
        ];
        let lines: Vec<String> = expected.iter().map(|_| word(&drive.line())).collect();
        assert_eq!(lines, expected, "in pieces of {piece}");
        drive.ends("graceful", 0);
    }
}

/// More events than are routed at once, from two sessions.
pub(super) fn an_outcome_stands_where_it_came_among_many_events() {
    const EVENTS: usize = 1000;
    let mut drive = Drive::with_session(&[], "a");
    drive.command(json!({"do": "create", "tag": "create", "config": {"sessionId": "b"}}));
    let create = drive.received();
    drive.command(json!({"do": "call", "tag": "call", "method": "slow"}));
    let call = drive.received();
    let session = |number: usize| if number.is_multiple_of(7) { "b" } else { "a" };
    let mut wire = reply(&create);
    for number in 1..=EVENTS {
        wire.extend(info(session(number), number));
        if number == EVENTS / 2 {
            wire.extend(reply(&call));
        }
    }
    drive.send_bytes(&wire);
    assert_eq!(word(&drive.line()), "reply create");
    for number in 1..=EVENTS {
        let line = drive.session_line();
        assert_eq!((&line["session"], &line["data"]["number"]), (&json!(session(number)), &json!(number)));
        if number == EVENTS / 2 {
            assert_eq!(word(&drive.line()), "reply call");
        }
    }
    drive.ends("graceful", 0);
}
