//! How `drive` begins and ends.

use std::net::{TcpListener, TcpStream};
use std::time::Instant;

use serde_json::{Value, json};

use super::peer::Drive;
use super::program::{LIMIT, Program};

pub(super) fn bad_usage_is_refused() {
    for bad in
        [&[][..], &["--mock", "--nonsense"], &["--mock", "--timeout", "x"], &["--mock", "--token", "t"]]
    {
        let finished = Program::start("drive", bad).finish("");
        assert_eq!((finished.status, finished.stdout.as_str()), (2, ""), "{bad:?}");
        assert!(finished.stderr.contains("Usage: drive") || finished.stderr.contains("--help"), "{bad:?}");
    }
}

pub(super) fn it_ends_with_its_input_when_open_calls_have_ended() {
    let mut drive = Drive::with_session(&[], "s");
    drive.command(json!({"do": "call", "tag": 1, "method": "slow"}));
    let call = drive.received();
    drive.ask(json!("open"), "hooks.invoke", json!({"sessionId": "s"}));
    assert_eq!(drive.session_line()["item"], "ask");
    drive.program.end_input();
    // From its refusal of what is new it shows that the end of its input has come to it.
    refuses_requests(&mut drive);
    drive.info("s", 1);
    drive.reply(&call, json!("late"));
    // What is still owed is settled, with what its method has for that.
    let settled = drive.received();
    assert_eq!(settled, json!({"jsonrpc": "2.0", "id": "open", "result": {"output": {}}}));
    drive.receives_the_end();
    let lines = drive.ends("graceful", 0);
    assert!(lines.contains(&json!({"event": "reply", "tag": 1, "ok": "late"})), "{lines:?}");
    let items = || lines.iter().filter(|line| line["event"] == "session");
    assert!(items().any(|line| line["id"] == "e1"), "{lines:?}");
    assert_eq!(items().next_back().expect("there are some")["item"], "closed");
}

pub(super) fn close_ends_it_when_open_calls_have_ended() {
    let mut drive = Drive::shaken(&[]);
    drive.command(json!({"do": "call", "tag": 1, "method": "slow"}));
    let call = drive.received();
    drive.command(json!({"do": "close"}));
    drive.command(json!({"do": "call", "tag": 2, "method": "too.late"}));
    refuses_requests(&mut drive);
    drive.reply(&call, json!("late"));
    drive.receives_the_end();
    let lines = drive.has_ended("graceful", 0);
    assert!(lines.contains(&json!({"event": "reply", "tag": 1, "ok": "late"})), "{lines:?}");
    assert!(lines.iter().all(|line| line["tag"] != 2), "{lines:?}");
}

/// Asks until it is refused, since the connection is closing.
fn refuses_requests(drive: &mut Drive) {
    for number in 0.. {
        drive.ask(json!(number), "gitHubToken.getToken", json!({}));
        let line = drive.line();
        if line["event"] == "ask" {
            // It has not got there yet.
            drive.notify("$/cancelRequest", json!({"id": number}));
            assert_eq!(drive.line()["item"], "cancelled");
            assert_eq!(drive.received()["error"]["code"], -32800);
            continue;
        }
        assert_eq!((&line["kind"], &line["id"]), (&json!("request-refused"), &json!(number)), "{line}");
        assert_eq!(drive.received()["error"]["code"], -32603);
        return;
    }
}

pub(super) fn it_tells_how_a_connection_was_lost() {
    let mut drive = Drive::with_session(&[], "s");
    drive.command(json!({"do": "call", "tag": 1, "method": "slow"}));
    drive.received();
    drive.info("s", 1);
    drive.end();
    let lines = drive.ends("peer-ended", 1);
    let of = |name: &'static str, value: Value| lines.iter().filter(move |line| line[name] == value);
    assert_eq!(of("tag", json!(1)).next().expect("a reply")["error"]["kind"], "closed");
    assert_eq!(of("id", json!("e1")).count(), 1);
    assert_eq!(of("item", json!("closed")).count(), 1);

    let mut drive = Drive::shaken(&[]);
    drive.send_bytes(b"Content-Length: 100\r\n\r\n{");
    drive.end();
    drive.ends("truncated", 1);

    let mut drive = Drive::shaken(&["--max-frame", "1000"]);
    drive.send_bytes(b"Content-Length: 1001\r\n\r\n");
    drive.ends("protocol", 1);

    let mut drive = Drive::start(&[]);
    let hello = drive.received();
    drive.reply(&hello, json!({"ok": true, "protocolVersion": 2}));
    let lines = drive.ends("handshake", 1);
    assert_eq!(lines, [] as [Value; 0]);
}

pub(super) fn a_runtime_that_is_not_there_is_told() {
    // Nobody listens where a connection comes from, and as long as it is open, nobody else can.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let from = TcpStream::connect(listener.local_addr().expect("it is bound")).expect("it listens");
    let address = from.local_addr().expect("it is connected").to_string();
    let finished = Program::start("drive", &["--connect", &address]).finish("");
    assert_eq!(finished.status, 1);
    let line: Value = serde_json::from_str(&finished.stdout).expect("one line");
    assert_eq!((&line["event"], &line["kind"]), (&json!("closed"), &json!("io")));
    assert!(line["reason"].as_str().is_some_and(|reason| reason.contains(&address)), "{line}");
}

pub(super) fn a_token_is_given_and_never_shown() {
    let mut drive = Drive::start(&["--token", "sesame"]);
    let hello = drive.received();
    assert_eq!(hello["params"]["token"], "sesame");
    drive.reply(&hello, json!({"ok": true, "protocolVersion": 3, "version": "test"}));
    assert_eq!(drive.line()["event"], "connected");
    drive.ends("graceful", 0);

    let mut drive = Drive::start(&["--token", "mustard"]);
    let hello = drive.received();
    drive.fail(&hello, json!({"code": -32002, "message": "AUTHENTICATION_FAILED"}));
    let line = drive.line();
    assert_eq!((&line["event"], &line["kind"]), (&json!("closed"), &json!("handshake")));
    assert!(line["reason"].as_str().is_some_and(|reason| reason.contains("AUTHENTICATION_FAILED")), "{line}");
    assert!(!line.to_string().contains("mustard"), "{line}");
    assert!(!drive.program.stderr.rest().contains("mustard"));
    assert_eq!((drive.program.stdout.rest().as_str(), drive.program.wait()), ("", 1));
}

pub(super) fn without_a_handshake_it_speaks_at_once() {
    let mut drive = Drive::start(&["--no-handshake"]);
    drive.command(json!({"do": "call", "tag": 1, "method": "first"}));
    let call = drive.received();
    assert_eq!(call["method"], "first");
    drive.reply(&call, json!(1));
    assert_eq!(drive.line(), json!({"event": "reply", "tag": 1, "ok": 1}));
    drive.ends("graceful", 0);
}

/// However much is open: nobody would read of it.
pub(super) fn it_ends_when_nobody_reads_it() {
    let mut drive = Drive::start(&[]);
    drive.program.stdout.close();
    drive.command(json!({"do": "call", "tag": 1, "method": "slow"}));
    let hello = drive.received();
    drive.reply(&hello, json!({"ok": true, "protocolVersion": 3, "version": "test"}));
    // A process that another test is about to start may have its output open for a moment, so that one line may
    // still go into it.
    let start = Instant::now();
    while drive.is_heard("some.news") {
        assert!(start.elapsed() < LIMIT, "it goes on");
    }
    // Its input is still open.
    assert_eq!(drive.program.wait(), 1);
}
