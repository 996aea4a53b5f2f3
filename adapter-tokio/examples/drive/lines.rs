//! What is printed, a JSON object a line.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use pilotwire::{AskId, CallError, CreateError, Json, Question};
use serde_json::{Value, json};
use tokio::sync::mpsc;

/// Where lines go. Whoever prints waits for a slow reader, and with them the runtime.
#[derive(Clone)]
pub(crate) struct Lines {
    sender: mpsc::Sender<String>,
    asks: Arc<Mutex<BTreeMap<u64, AskId>>>,
}

impl Lines {
    /// Prints to stdout, in a thread that ends when the last of these is dropped.
    pub(crate) fn to_stdout() -> (Self, JoinHandle<()>) {
        let (sender, mut receiver) = mpsc::channel::<String>(256);
        let thread = std::thread::spawn(move || {
            let mut stdout = BufWriter::new(std::io::stdout().lock());
            while let Some(line) = receiver.blocking_recv() {
                let written = writeln!(stdout, "{line}");
                let flushed = if receiver.is_empty() { stdout.flush() } else { Ok(()) };
                if written.and(flushed).is_err() {
                    // Nobody reads any more: there is no point in going on.
                    std::process::exit(1);
                }
            }
        });
        (Self { sender, asks: Arc::default() }, thread)
    }

    pub(crate) async fn print(&self, line: Value) {
        // The thread ends only with the program.
        let _ = self.sender.send(line.to_string()).await;
    }

    /// Notes an ask so that it can be answered by its number.
    pub(crate) fn note_ask(&self, ask: AskId) {
        self.asks.lock().unwrap_or_else(PoisonError::into_inner).insert(ask.number(), ask);
    }

    pub(crate) fn forget_ask(&self, number: u64) -> Option<AskId> {
        self.asks.lock().unwrap_or_else(PoisonError::into_inner).remove(&number)
    }
}

/// What an ask looks like, without where it stands.
pub(crate) fn ask(question: &Question) -> Result<Value, String> {
    Ok(json!({
        "item": "ask",
        "ask": question.id().number(),
        "kind": match question.kind() { pilotwire::AskKind::Event => "event", _ => "request" },
        "method": question.method(),
        "params": decoded(&question.params())?,
    }))
}

pub(crate) fn decoded(json: &Json) -> Result<Value, String> {
    json.decode().map_err(|error| error.to_string())
}

/// A reply's line.
pub(crate) fn reply(tag: &Value, result: Result<Json, Value>) -> Value {
    let result = result
        .and_then(|json| decoded(&json).map_err(|message| json!({"kind": "decode", "message": message})));
    match result {
        Ok(ok) => json!({"event": "reply", "tag": tag, "ok": ok}),
        Err(error) => json!({"event": "reply", "tag": tag, "error": error}),
    }
}

pub(crate) fn call_error(error: &CallError) -> Value {
    let kind = match error {
        CallError::Rpc(error) => return rpc_error("rpc", error, error.message.clone()),
        CallError::Uncorrelated(error) => return rpc_error("uncorrelated", error, error.message.clone()),
        CallError::NotConfirmed(_) => "rpc",
        CallError::Decode(_) => "decode",
        CallError::Cancelled | CallError::Aborted => "cancelled",
        CallError::Timeout(_) => "timeout",
        CallError::TooDeep { .. } => "too-deep",
        CallError::CloudStartTimeout(_) => "cloud-start-timeout",
        _ => "closed",
    };
    json!({"kind": kind, "message": error.to_string()})
}

pub(crate) fn create_error(error: &CreateError) -> Value {
    let kind = match error {
        CreateError::Call(error) => return call_error(error),
        CreateError::NotInCloud { fields, error } => {
            let message = format!("{} (not taken in a cloud session: {})", error.message, fields.join(", "));
            return rpc_error("rpc", error, message);
        }
        CreateError::PolicyBlocked { error, .. } => return rpc_error("rpc", error, error.message.clone()),
        CreateError::SessionIdMismatch { .. } => "session-id-mismatch",
        _ => "config",
    };
    json!({"kind": kind, "message": error.to_string()})
}

fn rpc_error(kind: &str, error: &pilotwire::jsonrpc::RpcError, message: String) -> Value {
    let mut line = json!({"kind": kind, "code": error.code, "message": message});
    if let Some(data) = error.data.as_ref().and_then(|data| decoded(data).ok()) {
        line["data"] = data;
    }
    line
}
