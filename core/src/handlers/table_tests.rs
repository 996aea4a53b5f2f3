//! The page of all asks, made from the protocol's table.

use std::fmt::Write as _;
use std::path::Path;

use crate::frame::{Chunk, Frame};
use crate::json::{Json, Object};
use crate::jsonrpc::{Message, Request, scan};
use crate::protocol::{self, AskRow, OnAbort, Said, Scope};

/// The methods of `Handlers`, or of `ClientHandlers`, that answer each ask.
const HANDLERS: [(&str, &str); 31] = [
    ("permission.requested", "`on_permission`, `permissions`"),
    ("external_tool.requested", "`tool`, `tool_of`"),
    ("elicitation.requested", "`on_elicitation`"),
    ("mcp.oauth_required", "`on_mcp_oauth`"),
    ("mcp.headers_refresh_required", "`on_mcp_headers`"),
    ("command.execute", "`command`"),
    ("command.queued", "`on_queued_command`"),
    ("sampling.requested", "`on_sampling`"),
    ("session_limits_exhausted.requested", "`on_session_limits`"),
    ("hooks.invoke", "`on_pre_tool_use` and eleven more"),
    ("userInput.request", "`on_user_input`"),
    ("exitPlanMode.request", "`on_exit_plan_mode`"),
    ("autoModeSwitch.request", "`on_auto_mode_switch`"),
    ("systemMessage.transform", "`transform`"),
    ("canvas.open", "`canvas`"),
    ("canvas.close", "`canvas`"),
    ("canvas.action.invoke", "`canvas`"),
    ("providerToken.getToken", "`provider_token`"),
    ("skillProvider.list", "`skills`"),
    ("skillProvider.read", "`skills`"),
    ("gitHubToken.getToken", "`github_token`"),
    ("tasks.cancel", "`ClientHandlers::tasks`"),
    ("llmInference.httpRequestStart", "`ClientHandlers::inference`"),
    ("llmInference.httpRequestChunk", "`ClientHandlers::inference`"),
    ("extensionLaunchProvider.resolve", "`ClientHandlers::extension_launch`"),
    ("installations.confirm", "`ClientHandlers::installations`"),
    // The events beside requests that ask the same: those are answered. In the cloud there are only the events.
    ("user_input.requested", "`on_user_input`"),
    ("exit_plan_mode.requested", "`on_exit_plan_mode`"),
    ("auto_mode_switch.requested", "`on_auto_mode_switch`"),
    ("sessionFs.*", "`session_fs`"),
    ("*", "`on_request`"),
];

fn handler(method: &str) -> &'static str {
    let named = HANDLERS.iter().find(|(known, _)| {
        *known == method || known.strip_suffix('*').is_some_and(|start| method.starts_with(start))
    });
    named.map(|(_, handler)| *handler).expect("the last is for all")
}

fn request(method: &str) -> Request {
    let body =
        format!(r#"{{"jsonrpc":"2.0","id":1,"method":"{method}","params":{{"sections":"as they came"}}}}"#);
    match scan(Frame { body: body.into(), chunk: Chunk { id: 0, len: 0 } }) {
        Ok(Message::Request(request)) => request,
        other => panic!("{other:?}"),
    }
}

/// Returns what the runtime is told when nobody answers, and when a handler fails.
fn told(row: &AskRow) -> (String, String) {
    match row.event_call() {
        Some(call) => {
            let params = call.params("s", "r", Said::Error("why"), None);
            let members = params.members().expect("it is an object").into_iter();
            let rest = members.filter(|(name, _)| name != "sessionId" && name != "requestId");
            let rest = rest.fold(Object::new(), |object, (name, value)| object.raw(&name, &value)).finish();
            let unanswered = match row.twin() {
                None => "nothing: others may answer",
                Some(_) => "the request beside it says; in the cloud nothing",
            };
            let elsewhere = if row.twin().is_some() { "as the request; in the cloud " } else { "" };
            (unanswered.to_owned(), format!("{elsewhere}`{}`", rest.as_str()))
        }
        None => {
            let neutral = row.neutral_answer(&request(row.name));
            let neutral =
                neutral.as_ref().map_or("an error".to_owned(), |json: &Json| format!("`{}`", json.as_str()));
            (neutral, "an error, with why".to_owned())
        }
    }
}

/// Returns which tests name the ask: the whole life of an ask on virtual time, and the real runtime.
fn tests(name: &str) -> String {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let has = |files: &[&str]| {
        files.iter().any(|file| {
            let path = tests.join(file);
            let text =
                std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            text.contains(&format!("\"{name}\""))
        })
    };
    let mut found = Vec::new();
    if has(&["handles/handlers/kinds.rs", "handles/handlers/files.rs"]) || name.starts_with("llmInference.") {
        found.push("handles");
    }
    if has(&["../core/src/handlers/files/tests.rs"]) {
        found.push("unit");
    }
    // What the runtime has asked in a conversation that is kept.
    let asked = [format!("\"method\":\"{name}\""), format!("\"type\":\"{name}\"")];
    let is_recorded = |path: &Path| {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        text.lines()
            .any(|line| line.starts_with("> receive") && asked.iter().any(|asked| line.contains(asked)))
    };
    let recordings = std::fs::read_dir(tests.join("recordings")).expect("the recordings are there");
    // Of some conversations no recording may be kept.
    let is_seen = has(&["real/account_asks.rs"]);
    if is_seen || recordings.into_iter().any(|entry| is_recorded(&entry.expect("it can be listed").path())) {
        found.push("real runtime");
    }
    if found.is_empty() { "as any request".to_owned() } else { found.join(", ") }
}

/// What official clients are not asked in any of their conversations, and why.
const NOT_ASKED: [(&str, &[&str], &str); 7] = [
    (
        "node",
        &[
            "sessionFs.readFileBytes",
            "sessionFs.readFileRange",
            "sessionFs.writeFileBytes",
            "skillProvider.list",
            "skillProvider.read",
            "workflow.execute",
            "workflow.abort",
            "sessionManagement.create",
            "extensionLaunchProvider.resolve",
            "installations.confirm",
        ],
        NOT_OFFERED,
    ),
    ("node", &["sessionFs.sqliteTransaction", "factory.execute", "factory.abort"], NOT_SEEN),
    ("rust", &["workflow.execute", "workflow.abort", "factory.execute", "factory.abort"], NOT_OFFERED),
    (
        "rust",
        &[
            "sessionFs.readFileRange",
            "sessionFs.writeFileBytes",
            "sessionFs.sqliteTransaction",
            "sessionManagement.create",
            "installations.confirm",
        ],
        NOT_SEEN,
    ),
    ("node", &OF_HOSTS, NOT_OFFERED),
    ("rust", &OF_HOSTS, NOT_SEEN),
    ("", &["sessionFs.appendFile", "sessionFs.readdirWithTypes", "sessionFs.rename"], OF_ITS_OWN),
];
/// What the runtime asks a program that it is a part of.
const OF_HOSTS: [&str; 5] = [
    "entraToken.getToken",
    "kerberosAuth.acquire",
    "host.validateAuthentication",
    "host.materializeSession",
    "uiThread.run",
];
const NOT_OFFERED: &str = "*not offered*";
const NOT_SEEN: &str = "*not seen*";
const OF_ITS_OWN: &str = "*of its own*";

/// Returns the conversations in which both runtimes ask an official client this, or why there are none.
fn compared(client: &str, name: &str) -> String {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/real/scripted/official/asks.txt");
    let list = std::fs::read_to_string(list).expect("the list is there");
    let conversations: Vec<&str> = list
        .lines()
        .filter_map(|line| {
            line.strip_suffix(name)?.strip_suffix(' ')?.strip_prefix(client)?.strip_prefix(' ')
        })
        .collect();
    let is_of = |of: &&(&str, &[&str], &str)| (of.0.is_empty() || of.0 == client) && of.1.contains(&name);
    let reasons: Vec<&str> = NOT_ASKED.iter().filter(is_of).map(|(_, _, why)| *why).collect();
    assert_eq!(
        reasons.len(),
        usize::from(conversations.is_empty()),
        "{client}, {name}: it is in {conversations:?}, and in none for {reasons:?}"
    );
    [conversations, reasons].concat().join(", ")
}

fn page() -> String {
    let mut page = String::from(
        "# All that the runtime asks\n\n\
         Made from the table in `core/src/protocol` by the test `the_page_of_asks_is_as_the_table`; with\n\
         `PILOTWIRE_WRITE=1` that test writes it anew.\n\n\
         - *Handler*: the method of `pilotwire::handlers::Handlers` that installs one.\n\
         - *Unanswered*: what the runtime is told where no handler is, and nobody answers from the stream. Never an approval.\n\
         - *Failed*: what it is told when a handler fails, panics, or takes too long.\n\
         - *Abort*: the runtime drops the ask with its turn and says nothing; it is withdrawn here all the same. `with` a\n  member: where the event has that.\n\
         - *Interest*: it comes only where interest is registered, which installing a handler does.\n\
         - *Tests*: `handles` has a handler of it on virtual time, `unit` its answers alone; the real runtime was made to ask it.\n\
         - *Node.js*, *Rust*: the conversations of `tests/real/scripted/official.rs` in which both the real and the scripted\n  \
         runtime ask it of the official SDK's client, and what the two say is compared. Where there are none: *not offered*, the\n  \
         SDK has nothing that would answer it; *not seen*, version 1.0.102 was not seen to ask it; *of its own*, the real runtime\n  \
         asks it of files that it keeps for itself, and the scripted one has none.\n\n\
         | asked | of | handler | unanswered | failed | abort | interest | tests | Node.js | Rust |\n\
         |---|---|---|---|---|---|---|---|---|---|\n",
    );
    for row in protocol::all_rows() {
        let (unanswered, failed) = told(row);
        let of = match row.scope {
            Scope::Session => "session",
            Scope::Connection => "connection",
        };
        let yes = |is: bool| if is { "yes" } else { "" };
        let _ = writeln!(
            page,
            "| `{}` | {of} | {} | {unanswered} | {failed} | {} | {} | {} | {} | {} |",
            row.name,
            handler(row.name),
            match row.on_abort {
                OnAbort::Told => String::new(),
                OnAbort::Dropped => "yes".to_owned(),
                OnAbort::DroppedWith(member) => format!("with `{member}`"),
            },
            yes(row.needs_interest),
            tests(row.name),
            compared("node", row.name),
            compared("rust", row.name),
        );
    }
    page
}

#[test]
fn the_page_of_asks_is_as_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ASKS.md");
    let page = page();
    if std::env::var_os("PILOTWIRE_WRITE").is_some() {
        std::fs::write(&path, &page).expect("it is written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == page, "core/ASKS.md is not as the table is: PILOTWIRE_WRITE=1 writes it anew");
}
