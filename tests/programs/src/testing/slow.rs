//! `drive` with a reader that is slower than the runtime.

use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};

use serde_json::{Value, json};

use super::program::{LIMIT, Program, this};
use super::scripted::{FLOOD, FLOODS, HELD_UP, SCRIPT};

pub(super) fn a_slow_reader_slows_the_runtime_down_and_loses_nothing() {
    let (address, held_up) = listen();
    let environment = [(SCRIPT, FLOODS), (HELD_UP, &address)];
    let runtime = this();
    let mut drive = Program::start_with("drive", &["--command", &runtime, "--server"], &environment);
    drive.type_line(&json!({"do": "create", "tag": 1, "config": {"sessionId": "s"}}).to_string());
    drive.type_line(&json!({"do": "call", "tag": "half", "method": "slow"}).to_string());
    drive.type_line(&json!({"do": "send", "tag": 2, "session": "s", "prompt": "flood"}).to_string());
    // Nothing is read until the runtime is held up.
    held_up.recv_timeout(LIMIT).expect("the runtime is held up");
    // Commands are taken all the same.
    drive.type_line(&json!({"do": "snapshot", "tag": "now"}).to_string());

    let (mut seq, mut numbers, mut halves) = (0, 0, 0);
    let (mut last, mut snapshot) = (Value::Null, Value::Null);
    while let Some(line) = drive.stdout.line() {
        let line: Value = serde_json::from_str(&line).expect("a line is JSON");
        if line["event"] == "session" {
            seq += 1;
            assert_eq!(line["seq"], seq, "{}", line["item"]);
        }
        if line["type"] == "session.info" {
            numbers += 1;
            assert_eq!(line["data"]["number"], numbers);
        }
        // However much of it waits, what comes in the midst of it stands there.
        if line["tag"] == "half" {
            assert_eq!((&line["ok"], numbers), (&json!("at half"), FLOOD / 2));
            halves += 1;
        }
        if line["tag"] == "now" {
            snapshot = line["ok"].clone();
        }
        if numbers == FLOOD && !snapshot.is_null() {
            drive.end_input();
        }
        last = line;
    }
    assert_eq!((numbers, halves), (FLOOD, 1));
    assert_eq!(snapshot["reading"], false, "{snapshot}");
    assert_eq!((&last["event"], &last["kind"]), (&json!("closed"), &json!("graceful")));
    assert_eq!(drive.wait(), 0);
}

/// An address, and what comes when somebody connects to it.
fn listen() -> (String, Receiver<TcpStream>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("it is bound").to_string();
    let (sender, connected) = channel();
    std::thread::spawn(move || listener.accept().map(|(stream, _)| sender.send(stream)));
    (address, connected)
}
