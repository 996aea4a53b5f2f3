//! Values that are decoded and written anew by the library's own types.

use serde_json::{Value, json};

use super::peer::Drive;

/// What a value is as the library has it: the reply without its envelope.
fn typed(drive: &mut Drive, of: &str, name: &str, value: Value) -> Value {
    let tag = json!([of, name]);
    drive.command(json!({"do": "typed", "tag": tag, "of": of, "name": name, "value": value}));
    let mut reply = drive.line();
    assert_eq!((&reply["event"], &reply["tag"]), (&json!("reply"), &tag), "{reply}");
    let members = reply.as_object_mut().expect("a line is an object");
    members.retain(|name, _| name == "ok" || name == "error");
    reply
}

fn known(value: Value) -> Value {
    json!({"ok": {"known": true, "value": value}})
}

/// The message of the error that a value is refused with.
fn refusal(drive: &mut Drive, of: &str, name: &str, value: Value) -> String {
    let reply = typed(drive, of, name, value);
    assert_eq!(reply["error"]["kind"], "decode", "{reply}");
    reply["error"]["message"].as_str().expect("it is text").to_owned()
}

pub(super) fn a_value_of_a_known_name_is_written_anew() {
    let mut drive = Drive::shaken(&[]);
    let same = [
        ("event", "assistant.message_delta", json!({"messageId": "m", "deltaContent": "some words"})),
        ("params", "session.send", json!({"sessionId": "s", "prompt": "p", "mode": "newer"})),
        ("params", "ping", json!({})),
        ("result", "ping", json!({"message": "pong", "timestamp": "t", "protocolVersion": 3})),
        ("result", "session.model.getCurrent", json!({"modelId": "gpt-5"})),
        ("ask", "userInput.request", json!({"sessionId": "s", "question": "?", "choices": ["a"]})),
        ("ask", "permission.requested", permission("ls")),
        ("answer", "permission.requested", json!({"kind": "approve-once"})),
        ("answer", "userInput.request", json!({"answer": "a", "wasFreeform": false})),
    ];
    for (of, name, value) in same {
        assert_eq!(typed(&mut drive, of, name, value.clone()), known(value), "{of} {name}");
    }
    // What no source names may be gone, and a null is as good as nothing.
    let value = json!({"messageId": "m", "deltaContent": "", "parentToolCallId": null, "newer": 1});
    let anew = typed(&mut drive, "event", "assistant.message_delta", value);
    assert_eq!(anew["ok"]["value"]["messageId"], "m");
    assert_eq!(anew["ok"]["value"]["parentToolCallId"], Value::Null);
    drive.ends("graceful", 0);
}

pub(super) fn a_name_that_is_in_no_source_is_not_known() {
    let mut drive = Drive::shaken(&[]);
    for of in ["event", "params", "result", "ask", "answer"] {
        assert_eq!(typed(&mut drive, of, "newer.name", json!([1])), json!({"ok": {"known": false}}), "{of}");
    }
    // A name is known as what it is.
    assert_eq!(typed(&mut drive, "event", "ping", json!({})), json!({"ok": {"known": false}}));
    // What asks for nothing known is no command.
    drive.command(json!({"do": "typed", "tag": 1, "of": "thing", "name": "ping", "value": {}}));
    assert!(drive.line()["error"].as_str().is_some_and(|error| error.starts_with("typed: `of`: ")));
    drive.ends("graceful", 0);
}

pub(super) fn what_types_refuse_is_told_with_its_path() {
    let mut drive = Drive::shaken(&[]);
    let mut broken = permission("ls");
    broken["permissionRequest"]["commands"][0]["identifier"] = json!(7);
    let hook = json!({"sessionId": "s", "hookType": "preToolUse", "input": {"toolName": 1}});
    for (of, name, value, path) in [
        ("event", "assistant.message_delta", json!({"messageId": "m"}), "deltaContent"),
        ("event", "permission.requested", broken.clone(), "permissionRequest.commands[0].identifier"),
        ("ask", "permission.requested", broken, "permissionRequest.commands[0].identifier"),
        ("params", "session.send", json!({"sessionId": "s", "prompt": {}}), "prompt"),
        ("params", "session.send", json!({"prompt": "p"}), "sessionId"),
        (
            "result",
            "ping",
            json!({"message": "", "timestamp": "t", "protocolVersion": 1.5}),
            "protocolVersion",
        ),
        ("answer", "permission.requested", json!({"kind": "reject", "feedback": 7}), "feedback"),
        ("ask", "hooks.invoke", hook, "input."),
    ] {
        let message = refusal(&mut drive, of, name, value);
        assert!(message.starts_with(&format!("at {path}")), "{of} {name}: {message}");
    }
    let message = refusal(&mut drive, "event", "assistant.message_delta", json!([]));
    assert_eq!(message, "expected an object, found an array");
    drive.ends("graceful", 0);
}

pub(super) fn half_of_a_surrogate_pair_is_the_replacement_character_in_types() {
    let mut drive = Drive::shaken(&[]);
    for (written, read) in [(r"a\ud83d", "a\u{fffd}"), (r"\ude00\ud83d\ude00", "\u{fffd}\u{1f600}")] {
        drive.program.type_line(&format!(
            r#"{{"do":"typed","of":"event","name":"assistant.message_delta","value":{{"messageId":"{written}","deltaContent":"{written}"}}}}"#
        ));
        let value = json!({"messageId": read, "deltaContent": read});
        assert_eq!(drive.line()["ok"], json!({"known": true, "value": value}));
    }
    drive.ends("graceful", 0);
}

pub(super) fn the_answer_to_a_hook_is_known_by_the_hook() {
    let mut drive = Drive::shaken(&[]);
    let deny = json!({"output": {"permissionDecision": "deny", "permissionDecisionReason": "no"}});
    assert_eq!(typed(&mut drive, "answer", "hooks.invoke/preToolUse", deny.clone()), known(deny));
    let wrong = json!({"output": {"permissionDecision": 7}});
    let message = refusal(&mut drive, "answer", "hooks.invoke/preToolUse", wrong.clone());
    assert!(message.starts_with("at output.permissionDecision: "), "{message}");
    // Without the hook's name only the wrapper is looked at.
    assert_eq!(typed(&mut drive, "answer", "hooks.invoke", wrong.clone()), known(wrong));
    let unknown = typed(&mut drive, "answer", "hooks.invoke/newerHook", json!({"output": {}}));
    assert_eq!(unknown, json!({"ok": {"known": false}}));
    // A hook that is not known is kept.
    let newer = json!({"sessionId": "s", "hookType": "newerHook", "input": {"a": [1, null]}});
    assert_eq!(typed(&mut drive, "ask", "hooks.invoke", newer.clone()), known(newer));
    drive.ends("graceful", 0);
}

pub(super) fn numbers_keep_their_last_digit_in_types() {
    const DIGITS: &str = "12345678901234567890.12345678901234567890";
    let mut drive = Drive::shaken(&[]);
    drive.program.type_line(&format!(
        r#"{{"do":"typed","tag":1,"of":"ask","name":"hooks.invoke","value":{{"sessionId":"s","hookType":"newer","input":[{DIGITS},1.0]}}}}"#
    ));
    let line = drive.program.stdout.line().expect("a line comes");
    assert!(line.contains(&format!("[{DIGITS},1.0]")), "{line}");
    drive.ends("graceful", 0);
}

fn permission(command: &str) -> Value {
    json!({
        "requestId": "r",
        "permissionRequest": {
            "kind": "shell",
            "fullCommandText": command,
            "intention": "list",
            "commands": [{"identifier": command, "readOnly": true}],
            "possiblePaths": [],
            "possibleUrls": [],
            "hasWriteFileRedirection": false,
            "canOfferSessionApproval": true,
        },
    })
}
