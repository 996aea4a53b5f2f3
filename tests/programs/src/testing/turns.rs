//! Turns, aborts and deletes.

use serde_json::{Value, json};

use super::peer::Drive;

/// Begins a turn in the session `s`, and gives its call.
fn begin(drive: &mut Drive, tag: &str) -> Value {
    drive.command(json!({"do": "turn", "tag": tag, "session": "s", "prompt": "hello"}));
    let send = drive.received();
    assert_eq!(
        (&send["method"], &send["params"]),
        (&json!("session.send"), &json!({"sessionId": "s", "prompt": "hello"}))
    );
    send
}

fn event(drive: &mut Drive, event_type: &str, data: &Value) {
    drive.event("s", json!({"id": event_type, "type": event_type, "data": data}));
    assert_eq!(drive.session_line()["type"], event_type);
}

/// The runtime takes the prompt as `m`, and begins to work on it.
fn take(drive: &mut Drive, send: &Value) {
    drive.reply(send, json!({"messageId": "m"}));
    event(drive, "user.message", &json!({"messageId": "m"}));
}

fn failure(reply: &Value) -> (&Value, &Value) {
    assert_eq!(reply["event"], "reply", "{reply}");
    (&reply["tag"], &reply["error"]["kind"])
}

pub(super) fn a_turn_is_a_prompt_and_ends_with_the_last_message() {
    let mut drive = Drive::with_session(&[], "s");
    let send = begin(&mut drive, "t");
    take(&mut drive, &send);
    event(&mut drive, "assistant.message", &json!({"content": "First.", "originatingMessageId": "m"}));
    event(
        &mut drive,
        "assistant.message",
        &json!({"content": "Last \u{fffd}.", "originatingMessageId": "m"}),
    );
    event(&mut drive, "session.idle", &json!({}));
    let ok = json!({"messageId": "m", "text": "Last \u{fffd}."});
    assert_eq!(drive.line(), json!({"event": "reply", "tag": "t", "ok": ok}));
    // Where nothing was said there is no text.
    let send = begin(&mut drive, "t");
    take(&mut drive, &send);
    event(&mut drive, "session.idle", &json!({}));
    let reply = drive.line();
    assert_eq!(reply["ok"], json!({"messageId": "m", "text": ""}), "{reply}");
    // Where that is known, a reason.
    let send = begin(&mut drive, "t");
    drive.reply(&send, json!({"messageId": "m"}));
    let blocked = json!({"warningType": "policy_blocked", "message": "no", "originatingMessageId": "m"});
    event(&mut drive, "session.warning", &blocked);
    event(&mut drive, "session.idle", &json!({}));
    let reply = drive.line();
    assert_eq!(reply["ok"], json!({"messageId": "m", "text": "", "reason": "blocked"}), "{reply}");
    drive.ends("graceful", 0);
}

pub(super) fn a_turn_may_fail_or_be_given_up() {
    let mut drive = Drive::with_session(&["--timeout", "20"], "s");
    let send = begin(&mut drive, "refused");
    drive.fail(&send, json!({"code": -32603, "message": "no such model", "data": [1]}));
    let error = json!({"kind": "rpc", "code": -32603, "message": "no such model", "data": [1]});
    assert_eq!(drive.line(), json!({"event": "reply", "tag": "refused", "error": error}));

    let send = begin(&mut drive, "agent");
    take(&mut drive, &send);
    let other = begin(&mut drive, "other");
    let failed =
        json!({"message": "the model failed", "errorType": "model_call", "originatingMessageId": "m"});
    event(&mut drive, "session.error", &failed);
    let error = json!({"kind": "agent", "message": "the model failed"});
    assert_eq!(drive.line(), json!({"event": "reply", "tag": "agent", "error": error}));

    drive.command(json!({"do": "abandon", "tag": "other"}));
    assert_eq!(failure(&drive.line()), (&json!("other"), &json!("cancelled")));
    drive.reply(&other, json!({"messageId": "late"}));
    let late = drive.line();
    assert_eq!((&late["kind"], &late["id"]), (&json!("unexpected-reply"), &other["id"]));

    // Its own limit goes before that of every call.
    let limited = |limit: &str| json!({"do": "turn", "tag": limit, "session": "s", "prompt": "p", limit: 20});
    for limit in ["total_ms", "inactivity_ms"] {
        drive.command(limited(limit));
        let send = drive.received();
        assert_eq!(failure(&drive.line()), (&json!(limit), &json!("timeout")));
        drive.reply(&send, json!({"messageId": "late"}));
        assert_eq!(drive.line()["kind"], "unexpected-reply");
    }

    let send = begin(&mut drive, "gone");
    take(&mut drive, &send);
    event(&mut drive, "session.shutdown", &json!({}));
    assert_eq!(failure(&drive.line()), (&json!("gone"), &json!("shut-down")));

    let send = begin(&mut drive, "lost");
    take(&mut drive, &send);
    drive.end();
    let lines = drive.ends("peer-ended", 1);
    assert_eq!(failure(&lines[0]), (&json!("lost"), &json!("closed")));
}

pub(super) fn an_abort_and_a_delete_say_whether_they_were_done() {
    let mut drive = Drive::with_session(&[], "s");
    let send = begin(&mut drive, "t");
    take(&mut drive, &send);
    for (action, session) in [("abort", "s"), ("delete", "elsewhere")] {
        let ask = |drive: &mut Drive| {
            drive.command(json!({"do": action, "tag": 1, "session": session}));
            let call = drive.received();
            assert_eq!(call["method"], format!("session.{action}"));
            assert_eq!(call["params"], json!({"sessionId": session}));
            call
        };
        let call = ask(&mut drive);
        drive.reply(&call, json!({"success": false, "error": "it is locked"}));
        let error = json!({"kind": "not-confirmed", "message": "it is locked"});
        assert_eq!(drive.line(), json!({"event": "reply", "tag": 1, "error": error}));
        let call = ask(&mut drive);
        drive.fail(&call, json!({"code": -5, "message": "no"}));
        assert_eq!(failure(&drive.line()), (&json!(1), &json!("rpc")));
        let call = ask(&mut drive);
        drive.reply(&call, json!({"success": true, "more": [1]}));
        let ok = json!({"success": true, "more": [1]});
        assert_eq!(drive.line(), json!({"event": "reply", "tag": 1, "ok": ok}));
    }
    // What was asked of another session has ended nothing here.
    event(&mut drive, "session.idle", &json!({"aborted": true}));
    assert_eq!(failure(&drive.line()), (&json!("t"), &json!("aborted")));
    drive.ends("graceful", 0);
}

pub(super) fn a_turn_ends_with_its_session() {
    for (action, kind) in
        [("destroy", "detached"), ("detach", "detached"), ("delete", "deleted"), ("resume", "resumed")]
    {
        let mut drive = Drive::with_session(&[], "s");
        let sent = begin(&mut drive, "taken");
        take(&mut drive, &sent);
        begin(&mut drive, "sent");
        drive.command(json!({"do": "call", "tag": "bystander", "method": "slow"}));
        let bystander = drive.received();
        drive.command(json!({"do": action, "tag": "end", "session": "s"}));
        let end = drive.received();
        if action != "resume" {
            // As the runtime says before it replies.
            drive.event("s", json!({"type": "session.shutdown", "data": {}}));
        }
        drive.reply(&end, json!({"success": true}));
        let mut lines: Vec<Value> = std::iter::from_fn(|| {
            let line = drive.line();
            (line["tag"] != "end").then_some(line)
        })
        .collect();
        lines.retain(|line| line["type"] != "session.shutdown");
        let failures: Vec<_> = lines.iter().filter(|line| line["event"] == "reply").map(failure).collect();
        let kind = json!(kind);
        assert_eq!(failures, [(&json!("taken"), &kind), (&json!("sent"), &kind)], "{action}");
        let closed: Vec<_> = lines.iter().filter(|line| line["item"] == "closed").collect();
        assert_eq!(closed.len(), 1, "{action}: {lines:?}");
        drive.reply(&bystander, json!("still here"));
        assert_eq!(drive.line(), json!({"event": "reply", "tag": "bystander", "ok": "still here"}));
        if action != "resume" {
            // It is no more.
            for action in ["turn", "abort"] {
                drive.command(json!({"do": action, "tag": "late", "session": "s", "prompt": "p"}));
                assert_eq!(failure(&drive.line()), (&json!("late"), &json!("closed")));
            }
        }
        drive.ends("graceful", 0);
    }
}

pub(super) fn a_session_that_is_not_here_is_refused_by_name() {
    let mut drive = Drive::with_session(&[], "s");
    for action in ["send", "turn", "abort", "destroy", "detach"] {
        drive.command(json!({"do": action, "tag": 1, "session": "no\"where", "prompt": "p"}));
        assert_eq!(
            drive.line(),
            json!({"error": format!("{action}: there is no session \"no\\\"where\" here")})
        );
    }
    drive.ends("graceful", 0);
}
