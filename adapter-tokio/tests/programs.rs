//! The example programs, as a script or a person runs them.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

/// Far above what any step takes, so that only a hang gets there.
const LIMIT: Duration = Duration::from_secs(30);

/// Cargo builds the examples beside the tests.
fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
    let folder = test.parent().and_then(std::path::Path::parent).expect("target/debug/deps");
    folder.join("examples").join(name).with_extension(std::env::consts::EXE_EXTENSION)
}

fn run(name: &str, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(example(name))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example is built");
    child.stdin.take().expect("it is piped").write_all(input.as_bytes()).expect("it reads");
    child.wait_with_output().expect("it ends")
}

/// `drive` over TCP, and the runtime that the test plays.
struct Drive {
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<Value>,
    peer: BufReader<TcpStream>,
}

impl Drive {
    fn start(options: &[&str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("it is bound").to_string();
        let mut child = Command::new(example("drive"))
            .args(options)
            .args(["--connect", &address])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the example is built");
        let (sender, lines) = channel();
        let output = BufReader::new(child.stdout.take().expect("it is piped"));
        std::thread::spawn(move || {
            for line in output.lines() {
                let line = serde_json::from_str(&line.expect("UTF-8")).expect("a line is JSON");
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        let (stream, _) = listener.accept().expect("drive connects");
        stream.set_read_timeout(Some(LIMIT)).expect("a limit");
        let input = child.stdin.take();
        Self { child, input, lines, peer: BufReader::new(stream) }
    }

    fn shaken(options: &[&str]) -> Self {
        let mut drive = Self::start(options);
        let hello = drive.received();
        assert_eq!(hello["method"], "connect");
        drive.reply(&hello, json!({"ok": true, "protocolVersion": 3, "version": "test"}));
        let line = drive.line();
        assert_eq!(line, json!({"event": "connected", "protocolVersion": 3, "version": "test"}));
        drive
    }

    fn command(&mut self, command: Value) {
        writeln!(self.input.as_mut().expect("it is open"), "{command}").expect("drive reads");
    }

    fn line(&self) -> Value {
        self.lines.recv_timeout(LIMIT).expect("a line comes")
    }

    fn received(&mut self) -> Value {
        let mut header = String::new();
        let mut length = 0;
        loop {
            header.clear();
            self.peer.read_line(&mut header).expect("a header comes");
            match header.trim().split_once(": ") {
                Some(("Content-Length", value)) => length = value.parse().expect("a number"),
                _ => break,
            }
        }
        let mut body = vec![0; length];
        self.peer.read_exact(&mut body).expect("a body comes");
        serde_json::from_slice(&body).expect("it is JSON")
    }

    fn send(&mut self, message: Value) {
        let body = message.to_string();
        write!(self.peer.get_mut(), "content-length:{}\r\n\r\n{body}", body.len()).expect("drive reads");
    }

    fn reply(&mut self, request: &Value, result: Value) {
        self.send(json!({"jsonrpc": "2.0", "id": request["id"], "result": result}));
    }

    fn event(&mut self, session: &str, number: u64) {
        self.send(json!({"jsonrpc": "2.0", "method": "session.event", "params": {
            "sessionId": session, "event": {"id": format!("e{number}"), "type": "session.info", "data": {"number": number}},
        }}));
    }

    fn ends(mut self, kind: &str, status: i32) {
        if kind == "graceful" {
            self.input = None;
        }
        let mut last = Value::Null;
        while let Ok(line) = self.lines.recv_timeout(LIMIT) {
            last = line;
        }
        assert_eq!((&last["event"], &last["kind"]), (&json!("closed"), &json!(kind)), "{last}");
        assert_eq!(self.child.wait().expect("it ends").code(), Some(status));
    }
}

#[test]
fn chat_prints_the_scripted_answer() {
    let output = run("chat", &["hello"], "");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(text.starts_with("You said: hello."), "{text}");
}

#[test]
fn chat_says_in_one_line_what_is_wrong() {
    let output = run("chat", &["--runtime", "/no/such/program", "hello"], "");
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(text, "chat: program not found; looked at: /no/such/program\n");
}

#[test]
fn drive_refuses_bad_usage() {
    assert_eq!(run("drive", &[], "").status.code(), Some(2));
    assert_eq!(run("drive", &["--mock", "--nonsense"], "").status.code(), Some(2));
}

#[test]
fn drive_tells_of_a_program_that_does_not_start() {
    let output = run("drive", &["--command", "/no/such/program", "--flag"], "");
    assert_eq!(output.status.code(), Some(1));
    let line: Value = serde_json::from_slice(&output.stdout).expect("one line");
    assert_eq!((&line["event"], &line["kind"]), (&json!("closed"), &json!("io")));
}

#[test]
fn drive_talks_to_the_scripted_runtime() {
    let commands = concat!(
        r#"{"do":"create","tag":1,"config":{"sessionId":"s1","streaming":true}}"#,
        "\nnonsense\n",
        r#"{"do":"send","tag":"two","session":"s1","prompt":"hi"}"#,
        "\n",
    );
    let output = run("drive", &["--mock"], commands);
    assert!(output.status.success());
    let lines: Vec<Value> = output
        .stdout
        .lines()
        .map(|line| serde_json::from_str(&line.expect("UTF-8")).expect("JSON"))
        .collect();
    assert_eq!(lines[0], json!({"event": "connected", "protocolVersion": 3, "version": "mock"}));
    assert!(lines.iter().any(|line| line["tag"] == 1 && line["ok"]["sessionId"] == "s1"));
    assert!(lines.iter().any(|line| line["tag"] == "two" && line["ok"]["messageId"].is_string()));
    assert!(lines.iter().any(|line| line["error"].is_string() && line.get("tag").is_none()));
    assert_eq!(lines.last().expect("a last line")["kind"], "graceful");
}

#[test]
fn drive_keeps_what_comes_before_a_cloud_session_has_an_id() {
    let mut drive = Drive::shaken(&["--pending-limit", "2"]);
    drive.command(
        json!({"do": "create", "tag": "c", "config": {"cloud": {"repository": {"owner": "a", "name": "b"}}}}),
    );
    let create = drive.received();
    assert_eq!(create["params"], json!({"cloud": {"repository": {"owner": "a", "name": "b"}}}));
    drive.event("x", 1);
    drive.send(
        json!({"jsonrpc": "2.0", "id": "r1", "method": "userInput.request", "params": {"sessionId": "x"}}),
    );
    drive.event("x", 2);
    drive.event("x", 3);
    // Two fit: the first event and the request had to go, and the request is answered at once.
    let refused = drive.received();
    assert_eq!(refused["id"], "r1");
    assert_eq!(refused["error"]["code"], -32603);
    assert_eq!(
        refused["error"]["message"],
        "request dropped: pending session buffer overflow before session.create response"
    );
    drive.reply(&create, json!({"sessionId": "x"}));
    let mut lines = Vec::new();
    while lines.len() < 3 {
        let line = drive.line();
        if line["event"] == "session" {
            lines.push((
                line["item"].clone(),
                line["seq"].clone(),
                line["count"].clone(),
                line["id"].clone(),
            ));
        }
    }
    let null = Value::Null;
    assert_eq!(lines[0], (json!("gap"), json!(1), json!(1), null.clone()));
    assert_eq!(lines[1], (json!("event"), json!(2), null.clone(), json!("e2")));
    assert_eq!(lines[2], (json!("event"), json!(3), null, json!("e3")));
    drive.ends("graceful", 0);
}

#[test]
fn drive_answers_asks_and_gives_up_calls() {
    let mut drive = Drive::shaken(&[]);
    drive.send(json!({"jsonrpc": "2.0", "id": 7, "method": "gitHubToken.getToken", "params": {"host": "h"}}));
    let ask = drive.line();
    assert_eq!(
        (&ask["event"], &ask["method"], &ask["params"]["host"]),
        (&json!("ask"), &json!("gitHubToken.getToken"), &json!("h"))
    );
    drive.command(json!({"do": "answer", "ask": ask["ask"], "result": {"kind": "cancelled"}}));
    assert_eq!(drive.received(), json!({"jsonrpc": "2.0", "id": 7, "result": {"kind": "cancelled"}}));
    drive.command(json!({"do": "call", "tag": [1], "method": "slow", "params": {}}));
    drive.received();
    drive.command(json!({"do": "abandon", "tag": [1]}));
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!([1]), &json!("cancelled")));
    let deep = "[".repeat(200) + &"]".repeat(200);
    let line = format!(r#"{{"do":"call","tag":2,"method":"m","params":{deep}}}"#);
    writeln!(drive.input.as_mut().expect("it is open"), "{line}").expect("drive reads");
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(2), &json!("too-deep")));
    drive.ends("graceful", 0);
}

#[test]
fn drive_tells_how_a_connection_was_lost() {
    let drive = Drive::shaken(&[]);
    drive.peer.get_ref().shutdown(std::net::Shutdown::Write).expect("it is open");
    drive.ends("peer-ended", 1);

    let mut drive = Drive::shaken(&[]);
    drive.peer.get_mut().write_all(b"Content-Length: 100\r\n\r\n{").expect("drive reads");
    drive.peer.get_ref().shutdown(std::net::Shutdown::Write).expect("it is open");
    drive.ends("truncated", 1);

    let mut drive = Drive::shaken(&["--max-frame", "1000"]);
    drive.peer.get_mut().write_all(b"Content-Length: 1001\r\n\r\n").expect("drive reads");
    drive.ends("protocol", 1);

    let mut drive = Drive::start(&[]);
    let hello = drive.received();
    drive.reply(&hello, json!({"ok": true, "protocolVersion": 2}));
    drive.ends("handshake", 1);
}
