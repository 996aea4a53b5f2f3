//! A runtime to be started: the scripted one, on standard streams.

use std::io::{Read, Write, stdin, stdout};
use std::net::TcpStream;
use std::ops::RangeInclusive;
use std::process::ExitCode;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::time::Duration;

#[cfg(unix)]
use pilotwire::mock::InTurn;
use pilotwire::mock::{Runtime, Script, Step};
use serde_json::json;

/// Says which script is to be played.
pub(super) const SCRIPT: &str = "PILOTWIRE_TEST_SCRIPT";

/// The runtime asks for a permission, then a question, and tells what it heard.
pub(super) const ASKS: &str = "asks";
/// It asks for a command, and in the next turn for a file, either of which may be allowed for the session, and says what
/// it was answered.
pub(super) const MAY_LAST: &str = "may last";
/// The runtime asks for a permission, and answers the next prompt as usual.
pub(super) const ASKS_ONCE: &str = "asks once";
/// The first turn begins and does not end.
pub(super) const THINKS: &str = "thinks";
/// As [`THINKS`], and nothing that would end it is answered.
pub(super) const IS_DEAF: &str = "is deaf";
/// The first turn fails.
pub(super) const FAILS: &str = "fails";
/// Nobody is logged in, as a turn shows.
pub(super) const HAS_NO_LOGIN: &str = "has no login";
/// Nobody is logged in, and a session needs that.
pub(super) const REFUSES_STRANGERS: &str = "refuses strangers";
/// Two tools are used, one of which fails.
#[cfg(unix)]
pub(super) const USES_TOOLS: &str = "uses tools";
/// There is a session beside the one that is created.
#[cfg(unix)]
pub(super) const HAS_SESSIONS: &str = "has sessions";
/// The runtime ends when it is given a prompt.
pub(super) const DIES: &str = "dies";

/// A prompt brings [`FLOOD`] events of [`FLOOD_BYTES`] bytes, and in the midst of them the reply to call 3.
pub(super) const FLOODS: &str = "floods";

/// More than all that stands between the runtime and a reader can hold.
pub(super) const FLOOD: u64 = 1250;
const FLOOD_BYTES: usize = 16 << 10;

/// An address to connect to when nobody takes what the runtime writes.
pub(super) const HELD_UP: &str = "PILOTWIRE_TEST_HELD_UP";
/// A write that takes longer is one that waits for a reader.
const LONG: Duration = Duration::from_millis(100);

/// Whether this process was started as a runtime is.
pub(super) fn is_wanted() -> bool {
    std::env::args().nth(1).as_deref() == Some("--server")
}

pub(super) fn main() -> ExitCode {
    let mut runtime = Runtime::new(script(&std::env::var(SCRIPT).unwrap_or_default()));
    let mut buffer = vec![0; 16 << 10];
    let mut writer = writer();
    loop {
        while let Some(bytes) = runtime.poll_transmit() {
            if !writer(bytes.to_vec()) {
                return ExitCode::FAILURE;
            }
        }
        if runtime.is_ended() {
            return ExitCode::SUCCESS;
        }
        match stdin().read(&mut buffer) {
            Ok(0) | Err(_) => return ExitCode::SUCCESS,
            Ok(count) => runtime.receive(&buffer[..count]),
        }
    }
}

/// Writes to stdout. False if nobody reads any more. The first time that it takes long, that is told.
fn writer() -> impl FnMut(Vec<u8>) -> bool {
    let mut tell = std::env::var(HELD_UP).ok();
    let (sender, pieces) = sync_channel::<Vec<u8>>(0);
    let (done, written) = sync_channel(1);
    std::thread::spawn(move || {
        for piece in pieces {
            let result = stdout().write_all(&piece).and_then(|()| stdout().flush());
            if done.send(result.is_ok()).is_err() {
                return;
            }
        }
    });
    move |bytes| {
        if sender.send(bytes).is_err() {
            return false;
        }
        loop {
            match written.recv_timeout(LONG) {
                Ok(good) => return good,
                Err(RecvTimeoutError::Disconnected) => return false,
                Err(RecvTimeoutError::Timeout) => {
                    if let Some(address) = tell.take() {
                        TcpStream::connect(address).expect("the test listens");
                    }
                }
            }
        }
    }
}

fn script(name: &str) -> Script {
    let permission = || {
        let what = json!({
            "kind": "shell", "fullCommandText": "rm\u{1b}[2J -rf /", "intention": "Start afresh", "commands": [],
            "possiblePaths": [], "possibleUrls": [], "hasWriteFileRedirection": false,
            "canOfferSessionApproval": false,
        });
        Step::emit("permission.requested", json!({"requestId": "p", "permissionRequest": what}))
    };
    let thinks = || [Step::emit("assistant.message_delta", json!({"deltaContent": "let me see"}))];
    let forever = || Step::hold("for ever");
    let script = Script::new();
    match name {
        ASKS => script.turn([
            permission(),
            Step::wait_for("p"),
            Step::request("q", "userInput.request", json!({"question": "Which?", "choices": ["a", "b"]})),
            Step::wait_for("q"),
            Step::with(|call| {
                let heard = |label| match call.answer(label) {
                    Some(Ok(answer)) => answer.as_str().to_owned(),
                    other => format!("{other:?}"),
                };
                let permission: String = call
                    .answer("p")
                    .and_then(|answer| answer.as_ref().ok()?.get("result")?.get("kind")?.decode().ok())
                    .unwrap_or_default();
                [Step::say(format!("{permission} {}", heard("q")))]
            }),
        ]),
        MAY_LAST => [
            json!({
                "kind": "shell", "fullCommandText": "ls -l", "intention": "Look", "possiblePaths": [], "possibleUrls": [],
                "commands": [{"identifier": "ls -l", "readOnly": true}], "hasWriteFileRedirection": false,
                "canOfferSessionApproval": true,
            }),
            json!({
                "kind": "write", "fileName": "/a", "intention": "Note it", "diff": "+a", "canOfferSessionApproval": true,
            }),
        ]
        .into_iter()
        .fold(script, |script, what| {
            script.turn([
                Step::emit("permission.requested", json!({"requestId": "p", "permissionRequest": what})),
                Step::wait_for("p"),
                Step::with(|call| {
                    let answer = call.answer("p").and_then(|answer| answer.as_ref().ok()?.get("result"));
                    [Step::say(answer.map(|answer| answer.as_str().to_owned()).unwrap_or_default())]
                }),
            ])
        }),
        ASKS_ONCE => script.turn([permission(), Step::wait_for("p")]),
        THINKS => script.turn(thinks().into_iter().chain([forever()])),
        IS_DEAF => script
            .turn(thinks().into_iter().chain([forever()]))
            .always("session.abort", [Step::silent()])
            .always("session.detach", [Step::silent()]),
        #[cfg(unix)]
        USES_TOOLS => script.answer("All done.").turn(uses_tools()),
        #[cfg(unix)]
        HAS_SESSIONS => {
            let session = json!({
                "sessionId": "other-1", "startTime": "2026-11-30T09:00:00Z", "modifiedTime": "2026-11-30T10:00:00Z",
                "isRemote": false, "summary": "Mend the fence",
            });
            script
                .past_session("other-1")
                .always("session.list", [Step::reply(json!({"sessions": [session]}))])
        }
        FAILS => script.turn([Step::model_error("no model\nat all")]),
        FLOODS => {
            let events = |numbers: RangeInclusive<u64>| {
                numbers.map(|number| {
                    let data = json!({"number": number, "text": "x".repeat(FLOOD_BYTES)});
                    Step::emit("session.info", data).ephemeral()
                })
            };
            let reply = Step::frame(json!({"jsonrpc": "2.0", "id": 3, "result": "at half"}).to_string());
            let flood = events(1..=FLOOD / 2).chain([reply]).chain(events(FLOOD / 2 + 1..=FLOOD));
            script.turn(flood).always("slow", [Step::silent()])
        }
        HAS_NO_LOGIN => {
            script.turn([Step::model_error("No GitHub OAuth token or Copilot HMAC key provided")])
        }
        REFUSES_STRANGERS => {
            let told =
                "Request session.create failed with message: session.create cloud requires authentication";
            script.on("session.create", [Step::error(-32603, told)])
        }
        DIES => script.on("session.send", [Step::end()]),
        _ => script,
    }
}

#[cfg(unix)]
fn uses_tools() -> [Step<InTurn>; 4] {
    let start = |id: &str, name: &str, arguments| {
        let data = json!({"toolCallId": id, "toolName": name, "arguments": arguments});
        Step::emit("tool.execution_start", data)
    };
    [
        start("1", "bash", json!({"description": "List", "command": "ls\n-l"})),
        start("2", "view", json!({"path": "/etc/shadow"})),
        Step::emit(
            "tool.execution_complete",
            json!({"toolCallId": "1", "success": true, "result": {"content": "a"}}),
        ),
        Step::emit(
            "tool.execution_complete",
            json!({"toolCallId": "2", "success": false, "error": {"message": "permission\ndenied"}}),
        ),
    ]
}
