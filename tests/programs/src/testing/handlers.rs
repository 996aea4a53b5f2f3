//! Handlers, over each adapter.

use std::io::Write;

use serde_json::{Value, json};
use tempfile::NamedTempFile;

use super::peer::Drive;
use super::program::Program;

fn file(text: &str) -> NamedTempFile {
    let mut file = NamedTempFile::new().expect("a file can be made");
    file.write_all(text.as_bytes()).expect("it can be written");
    file
}

fn path(file: &NamedTempFile) -> &str {
    file.path().to_str().expect("it is UTF-8")
}

/// With the session `s` and these handlers. Returns what was sent for it.
fn with_handlers(handlers: &Value) -> (Drive, Value) {
    let mut drive = Drive::shaken(&[]);
    let config = json!({"sessionId": "s"});
    drive.command(json!({"do": "create", "tag": "create", "config": config, "handlers": handlers}));
    let create = drive.received();
    drive.reply(&create, json!({"sessionId": "s"}));
    assert_eq!(drive.line()["tag"], "create");
    (drive, create["params"].clone())
}

fn permission() -> Value {
    json!({"requestId": "p", "permissionRequest": {"kind": "read", "path": "/a", "intention": "look"}})
}

/// The next lines of these events, in whatever order.
fn lines(drive: &mut Drive, events: &[&str]) -> Vec<Value> {
    let mut lines: Vec<Value> = events.iter().map(|_| drive.line()).collect();
    events
        .iter()
        .map(|event| {
            let place = lines.iter().position(|line| line["event"] == *event || line["kind"] == *event);
            lines.remove(place.unwrap_or_else(|| panic!("no {event}: {lines:?}")))
        })
        .collect()
}

pub(super) fn the_handlers_of_a_file_are_installed() {
    let handlers = file(r#"{"permission": {"answer": {"kind": "approve-once"}}}"#);
    let mut drive = Drive::shaken(&["--handlers", path(&handlers)]);
    drive.command(json!({"do": "create", "tag": "create", "config": {"sessionId": "s"}}));
    let create = drive.received();
    assert_eq!(create["params"], json!({"sessionId": "s", "requestPermission": true}));
    drive.reply(&create, json!({"sessionId": "s"}));
    assert_eq!(drive.line()["tag"], "create");

    drive.event("s", json!({"id": "e", "type": "permission.requested", "data": permission()}));
    let item = drive.line();
    let run = &item["claimed"];
    let expected = json!({
        "event": "session", "session": "s", "seq": 1, "item": "event", "type": "permission.requested",
        "id": "e", "data": permission(), "claimed": run,
    });
    assert_eq!(item, expected);
    let begun = json!({
        "event": "handler", "run": run, "session": "s", "kind": "permission", "method": "permission.requested",
        "params": permission(),
    });
    assert_eq!(drive.line(), begun);
    let answer = drive.received();
    assert_eq!(answer["method"], "session.permissions.handlePendingPermissionRequest");
    assert_eq!(answer["params"]["result"], json!({"kind": "approve-once"}));
    // It has not ended before the runtime has said whether it takes that.
    drive.info("s", 1);
    assert_eq!(drive.line()["data"]["number"], 1);
    drive.reply(&answer, json!({"success": true}));
    assert_eq!(drive.line(), json!({"event": "handler-ended", "run": run, "how": "answered"}));

    // Those of the create itself count in their place.
    let config = json!({"sessionId": "t"});
    drive.command(json!({"do": "create", "tag": "create", "config": config, "handlers": {}}));
    let create = drive.received();
    assert_eq!(create["params"], config);
    drive.reply(&create, json!({"sessionId": "t"}));
    assert_eq!(drive.line()["tag"], "create");
    drive.ends("graceful", 0);
}

pub(super) fn a_file_of_handlers_must_be_one() {
    let mut nowhere = file("");
    let missing = path(&nowhere).to_owned() + " is not there";
    let list = file("[]");
    let nonsense = file("nonsense");
    nowhere.flush().expect("it is open");
    for bad in [&*missing, path(&nowhere), path(&list), path(&nonsense)] {
        let finished = Program::start("drive", &["--handlers", bad, "--mock"]).finish("");
        assert_eq!((finished.status, &*finished.stdout), (2, ""), "{bad}: {finished:?}");
        assert!(finished.stderr.contains("--handlers"), "{finished:?}");
    }
    // What it says of handlers is for the sessions to refuse.
    let odd = file(r#"{"dance": 7}"#);
    let mut drive = Drive::shaken(&["--handlers", path(&odd)]);
    drive.command(json!({"do": "resume", "tag": 1, "session": "s"}));
    let refused = drive.line();
    assert_eq!((&refused["tag"], &refused["error"]["kind"]), (&json!(1), &json!("config")));
    assert!(refused["error"]["message"].as_str().is_some_and(|message| message.contains("`dance`")));
    drive.ends("graceful", 0);
}

pub(super) fn a_handler_may_take_its_time() {
    let answer = json!({"answer": "late", "wasFreeform": true});
    let (mut drive, sent) =
        with_handlers(&json!({"userInput": {"answer": answer, "after_ms": 50}, "limit_ms": 10_000}));
    assert_eq!(sent, json!({"sessionId": "s", "requestUserInput": true}));
    drive.ask(json!("q"), "userInput.request", json!({"sessionId": "s", "question": "?"}));
    let item = drive.line();
    let run = &item["ask"];
    let expected = json!({
        "event": "session", "session": "s", "seq": 1, "item": "claimed", "ask": run,
        "method": "userInput.request",
    });
    assert_eq!(item, expected);
    assert_eq!(drive.line()["run"], *run);
    // Nothing else waits for it.
    drive.info("s", 1);
    assert_eq!(drive.line()["data"]["number"], 1);
    assert_eq!(drive.received(), json!({"jsonrpc": "2.0", "id": "q", "result": answer}));
    assert_eq!(drive.line(), json!({"event": "handler-ended", "run": run, "how": "answered"}));
    drive.ends("graceful", 0);
}

pub(super) fn a_handler_that_panics_or_is_late_has_failed() {
    let handlers = json!({
        "limit_ms": 50, "permission": {"panic": true}, "exitPlanMode": {"never": true},
    });
    let (mut drive, _) = with_handlers(&handlers);
    drive.event("s", json!({"type": "permission.requested", "data": permission()}));
    let [item, begun, notice] = [(); 3].map(|()| drive.line());
    assert_eq!((&item["item"], &begun["event"]), (&json!("event"), &json!("handler")));
    let run = &begun["run"];
    assert_eq!((&notice["kind"], &notice["ask"]), (&json!("handler-panicked"), run));
    assert_eq!(item["claimed"], *run);
    let answer = drive.received();
    assert_eq!(answer["params"]["result"], json!({"kind": "user-not-available"}));
    drive.reply(&answer, json!({"success": true}));
    assert_eq!(drive.line(), json!({"event": "handler-ended", "run": run, "how": "panicked"}));

    let plan = json!({
        "sessionId": "s", "summary": "s", "planContent": "p", "actions": [], "recommendedAction": "interactive",
    });
    drive.ask(json!(1), "exitPlanMode.request", plan);
    let run = drive.line()["ask"].clone();
    assert_eq!(drive.line()["run"], run);
    assert_eq!(drive.received()["error"]["code"], -32603);
    assert_eq!(drive.line(), json!({"event": "handler-ended", "run": run, "how": "timeout"}));
    drive.ends("graceful", 0);
}

pub(super) fn tools_are_swapped_at_the_reply() {
    let tool =
        |name: &str, answer: &str| json!({"name": name, "description": "x", "run": {"answer": answer}});
    let (mut drive, sent) = with_handlers(&json!({"tools": [tool("old", "from the old")]}));
    assert_eq!(sent["tools"], json!([{"name": "old", "description": "x"}]));
    drive.command(
        json!({"do": "set-tools", "tag": "set", "session": "s", "tools": [tool("new", "from the new")]}),
    );
    let set = drive.received();
    assert_eq!(set["method"], "session.tools.set");
    assert_eq!(set["params"], json!({"sessionId": "s", "tools": [{"name": "new", "description": "x"}]}));
    let used = |drive: &mut Drive, id: &str, name: &str| {
        let data =
            json!({"requestId": id, "sessionId": "s", "toolCallId": id, "toolName": name, "arguments": {}});
        drive.event("s", json!({"type": "external_tool.requested", "data": data}));
    };
    used(&mut drive, "1", "old");
    assert!(drive.line()["claimed"].is_u64());
    assert_eq!(drive.line()["kind"], "tools");
    let answer = drive.received();
    assert_eq!(answer["params"]["result"], "from the old");
    drive.reply(&set, json!({"more": 1}));
    assert_eq!(drive.line(), json!({"event": "reply", "tag": "set", "ok": {"more": 1}}));
    drive.reply(&answer, json!({"success": false}));
    let [notice, ended] = &lines(&mut drive, &["answer-not-taken", "handler-ended"])[..] else {
        unreachable!("there are two")
    };
    assert_eq!((&notice["ask"], &ended["how"]), (&ended["run"], &json!("not-taken")));
    used(&mut drive, "2", "old");
    assert_eq!(drive.line()["item"], "ask");
    used(&mut drive, "3", "new");
    assert!(drive.line()["claimed"].is_u64());
    assert_eq!(drive.line()["kind"], "tools");
    assert_eq!(drive.received()["params"]["result"], "from the new");
    // The session's end is the end of what runs in it.
    drive.end();
    let lines = drive.ends("peer-ended", 1);
    let ended: Vec<&Value> =
        lines.iter().filter(|line| line["event"] == "handler-ended").map(|line| &line["how"]).collect();
    assert_eq!(ended, ["withdrawn"]);
}

pub(super) fn what_runs_at_the_end_is_withdrawn_before_the_last_line() {
    let (mut drive, _) = with_handlers(&json!({"hooks": {"sessionStart": {"never": true}}}));
    for id in 0..10 {
        let input = json!({"sessionId": "s", "timestamp": 1, "cwd": "/", "source": "startup"});
        let params = json!({"sessionId": "s", "hookType": "sessionStart", "input": input});
        drive.ask(json!(id), "hooks.invoke", params);
    }
    // A handler may begin before the next is asked for.
    let begun = ["session", "handler"].map(|event| [event; 10]).concat();
    lines(&mut drive, &begun);
    let lines = drive.ends("graceful", 0);
    let ended = lines.iter().filter(|line| line["event"] == "handler-ended");
    assert_eq!(ended.filter(|line| line["how"] == "withdrawn").count(), 10, "{lines:?}");
}
