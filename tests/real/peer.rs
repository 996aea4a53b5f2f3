//! A bare JSON-RPC peer: frames out, frames in, no client. For tests that look at the runtime itself.

use std::io;
use std::process::Stdio;
use std::time::Duration;

use pilotwire_tests::account::Account;
use pilotwire_tests::runtime::Runtime;
use pilotwire_tests::typed::Listener;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::time::timeout;

/// Far above what any step takes, so that only a hang gets there.
pub(crate) const LIMIT: Duration = Duration::from_secs(60);

/// A running runtime, and the ends of its pipes. Dropping it kills the runtime.
pub(crate) struct Peer {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    listener: Listener,
    calls: u64,
}

impl Peer {
    /// With no account.
    pub(crate) fn start(runtime: &Runtime) -> Self {
        let mut command = Command::new(runtime.program());
        command.args(runtime.stdio_args()).env_clear().envs(runtime.env());
        Self::spawn(command.current_dir(runtime.directory()), runtime.listener())
    }

    pub(crate) fn start_with_account(runtime: &Runtime, account: &Account) -> Self {
        let mut command = Command::new(runtime.program());
        command.args(runtime.account_args()).env_clear().envs(runtime.env()).envs(account.env());
        Self::spawn(command.current_dir(runtime.directory()), runtime.listener())
    }

    fn spawn(command: &mut Command, listener: Listener) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
        let mut child = command.spawn().expect("the runtime starts");
        let input = child.stdin.take().expect("stdin is piped");
        let output = BufReader::new(child.stdout.take().expect("stdout is piped"));
        Self { child, input, output, listener, calls: 0 }
    }

    /// Sends a call and does not wait for its reply.
    pub(crate) async fn send(&mut self, method: &str, params: Value) -> u64 {
        self.send_text(method, &params.to_string()).await
    }

    /// The same, with parameters that are written as they stand.
    async fn send_text(&mut self, method: &str, params: &str) -> u64 {
        self.calls += 1;
        let body =
            format!(r#"{{"jsonrpc":"2.0","id":{},"method":"{method}","params":{params}}}"#, self.calls);
        self.listener.sent(body.as_bytes());
        let frame = format!("Content-Length: {}\r\n\r\n{body}", body.len());
        timeout(LIMIT, self.input.write_all(frame.as_bytes()))
            .await
            .expect("written in time")
            .expect("written");
        self.calls
    }

    /// Sends a call and returns its reply; what comes before it is dropped.
    pub(crate) async fn call(&mut self, method: &str, params: Value) -> Value {
        let call = self.send(method, params).await;
        self.until(|message| message.get("method").is_none() && message["id"] == call)
            .await
            .pop()
            .expect("the reply")
    }

    /// Sends a call with parameters that stand there as text, and returns its reply, or the error that names no call.
    pub(crate) async fn call_with_text(&mut self, method: &str, params: &str) -> Value {
        let call = self.send_text(method, params).await;
        let is_reply = |message: &Value| {
            message.get("method").is_none() && (message["id"] == call || message["id"].is_null())
        };
        self.until(is_reply).await.pop().expect("the reply")
    }

    /// The messages up to and with the first that is `last`.
    pub(crate) async fn until(&mut self, last: impl Fn(&Value) -> bool) -> Vec<Value> {
        let mut messages = Vec::new();
        loop {
            let message = match timeout(LIMIT, read(&mut self.output, &mut self.listener)).await {
                Ok(message) => message.expect("the runtime is alive"),
                Err(_) => panic!(
                    "nothing for {LIMIT:?}; the last of {} messages: {:?}",
                    messages.len(),
                    messages.last()
                ),
            };
            let is_last = last(&message);
            messages.push(message);
            if is_last {
                return messages;
            }
        }
    }

    /// The messages up to and with the end of the turn.
    pub(crate) async fn until_idle(&mut self, session: &str) -> Vec<Value> {
        self.until(|message| {
            message["params"]["sessionId"] == session && event_type(message) == "session.idle"
        })
        .await
    }

    /// Ends stdin and waits for the runtime to exit.
    pub(crate) async fn end(self) {
        let Self { mut child, input, mut output, mut listener, .. } = self;
        drop(input);
        let rest = async { while read(&mut output, &mut listener).await.is_ok() {} };
        timeout(LIMIT, rest).await.expect("an end in time");
        timeout(LIMIT, child.wait()).await.expect("an exit in time").expect("an exit status");
    }
}

/// The next message, which is listened to.
async fn read(output: &mut BufReader<ChildStdout>, listener: &mut Listener) -> io::Result<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse().map_err(io::Error::other)?;
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).await?;
    listener.received(&body);
    serde_json::from_slice(&body).map_err(io::Error::other)
}

/// The type of a `session.event`, else nothing.
pub(crate) fn event_type(message: &Value) -> &str {
    message["params"]["event"]["type"].as_str().unwrap_or_default()
}
