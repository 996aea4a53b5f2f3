//! `drive` over TCP, and the runtime that a test plays.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};

use serde_json::{Value, json};

use super::program::{LIMIT, Program};

pub(super) struct Drive {
    pub(super) program: Program,
    peer: BufReader<TcpStream>,
}

impl Drive {
    /// Connected, with the handshake still to be made.
    pub(super) fn start(options: &[&str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("it is bound").to_string();
        let program = Program::start("drive", &[options, &["--connect", &address]].concat());
        let (stream, _) = listener.accept().expect("drive connects");
        stream.set_read_timeout(Some(LIMIT)).expect("a limit");
        stream.set_nodelay(true).expect("a socket has that");
        Self { program, peer: BufReader::new(stream) }
    }

    /// With the handshake made.
    pub(super) fn shaken(options: &[&str]) -> Self {
        let mut drive = Self::start(options);
        let hello = drive.received();
        assert_eq!(hello["method"], "connect");
        drive.reply(&hello, json!({"ok": true, "protocolVersion": 3, "version": "test"}));
        let connected = json!({"event": "connected", "protocolVersion": 3, "version": "test"});
        assert_eq!(drive.line(), connected);
        drive
    }

    /// With a local session of that id. Its create's reply has the tag `create`.
    pub(super) fn with_session(options: &[&str], id: &str) -> Self {
        let mut drive = Self::shaken(options);
        drive.command(json!({"do": "create", "tag": "create", "config": {"sessionId": id}}));
        let create = drive.received();
        assert_eq!(create["method"], "session.create");
        drive.reply(&create, json!({"sessionId": id}));
        let reply = drive.line();
        assert_eq!(reply, json!({"event": "reply", "tag": "create", "ok": {"sessionId": id}}));
        drive
    }

    // The side of whoever drives.

    pub(super) fn command(&mut self, command: Value) {
        self.program.type_line(&command.to_string());
    }

    pub(super) fn line(&mut self) -> Value {
        let line = self.program.stdout.line().expect("a line comes");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }

    /// The next line of a session. There must be none of another kind before it.
    pub(super) fn session_line(&mut self) -> Value {
        let line = self.line();
        assert_eq!(line["event"], "session", "{line}");
        line
    }

    /// Ends its input, if that is what the end is to come of, and checks what is told of it.
    pub(super) fn ends(mut self, kind: &str, status: i32) -> Vec<Value> {
        if kind == "graceful" {
            self.program.end_input();
        }
        self.has_ended(kind, status)
    }

    /// Checks what is told of its end, and returns the lines before that.
    pub(super) fn has_ended(mut self, kind: &str, status: i32) -> Vec<Value> {
        let mut lines = Vec::new();
        while let Some(line) = self.program.stdout.line() {
            lines.push(serde_json::from_str::<Value>(&line).expect("a line is JSON"));
        }
        let last = lines.pop().expect("a last line");
        assert_eq!((&last["event"], &last["kind"]), (&json!("closed"), &json!(kind)), "{last}");
        assert!(last["reason"].is_string(), "{last}");
        assert_eq!(self.program.wait(), status);
        lines
    }

    // The runtime's side.

    pub(super) fn received(&mut self) -> Value {
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

    /// Nothing more comes.
    pub(super) fn receives_the_end(&mut self) {
        let mut rest = String::new();
        self.peer.read_to_string(&mut rest).expect("drive ends its side");
        assert_eq!(rest, "");
    }

    pub(super) fn send(&mut self, message: Value) {
        self.send_text(&message.to_string());
    }

    /// Sends a frame with this body.
    pub(super) fn send_text(&mut self, body: &str) {
        self.send_bytes(format!("content-length:{}\r\n\r\n{body}", body.len()).as_bytes());
    }

    pub(super) fn send_bytes(&mut self, bytes: &[u8]) {
        self.peer.get_mut().write_all(bytes).expect("drive reads");
    }

    /// Sends a notification. False if drive has gone.
    pub(super) fn is_heard(&mut self, method: &str) -> bool {
        let body = json!({"jsonrpc": "2.0", "method": method}).to_string();
        let frame = format!("Content-Length: {}\r\n\r\n{body}", body.len());
        self.peer.get_mut().write_all(frame.as_bytes()).is_ok()
    }

    pub(super) fn end(&mut self) {
        self.peer.get_ref().shutdown(Shutdown::Write).expect("it is open");
    }

    pub(super) fn reply(&mut self, request: &Value, result: Value) {
        self.send(json!({"jsonrpc": "2.0", "id": request["id"], "result": result}));
    }

    pub(super) fn fail(&mut self, request: &Value, error: Value) {
        self.send(json!({"jsonrpc": "2.0", "id": request["id"], "error": error}));
    }

    pub(super) fn ask(&mut self, id: Value, method: &str, params: Value) {
        self.send(json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}));
    }

    pub(super) fn notify(&mut self, method: &str, params: Value) {
        self.send(json!({"jsonrpc": "2.0", "method": method, "params": params}));
    }

    pub(super) fn event(&mut self, session: &str, event: Value) {
        self.notify("session.event", json!({"sessionId": session, "event": event}));
    }

    /// A numbered event.
    pub(super) fn info(&mut self, session: &str, number: u64) {
        let id = format!("e{number}");
        self.event(session, json!({"id": id, "type": "session.info", "data": {"number": number}}));
    }
}
