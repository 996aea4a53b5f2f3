//! Sessions: how they begin, what comes of them, and how they end.

use pilotwire::replay::{Player, Transcript};
use serde_json::{Value, json};

use super::peer::Drive;
use super::program::Program;

pub(super) fn the_scripted_runtime_answers() {
    let commands = concat!(
        r#"{"do":"create","tag":1,"config":{"sessionId":"s1","streaming":true}}"#,
        "\nnonsense\n",
        r#"{"do":"send","tag":"two","session":"s1","prompt":"hi"}"#,
        "\n",
    );
    let finished = Program::start("drive", &["--mock"]).finish(commands);
    assert_eq!(finished.status, 0);
    let lines: Vec<Value> =
        finished.stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines[0], json!({"event": "connected", "protocolVersion": 3, "version": "mock"}));
    assert!(lines.iter().any(|line| line["tag"] == 1 && line["ok"]["sessionId"] == "s1"));
    assert!(lines.iter().any(|line| line["tag"] == "two" && line["ok"]["messageId"].is_string()));
    assert!(lines.iter().any(|line| line["error"].is_string() && line.get("tag").is_none()));
    assert_eq!(lines.last().expect("a last line")["kind"], "graceful");
}

pub(super) fn what_comes_before_a_cloud_session_has_an_id_is_kept() {
    let mut drive = Drive::shaken(&["--pending-limit", "2"]);
    let cloud = json!({"cloud": {"repository": {"owner": "a", "name": "b"}}});
    drive.command(json!({"do": "create", "tag": "c", "config": cloud}));
    let create = drive.received();
    assert_eq!(create["params"], cloud);
    drive.info("x", 1);
    drive.ask(json!("r1"), "userInput.request", json!({"sessionId": "x"}));
    drive.info("x", 2);
    drive.info("x", 3);
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
            assert_eq!(line["session"], "x");
            lines.push(line);
        }
    }
    let short = |line: &Value| ["item", "seq", "count", "id"].map(|name| line[name].clone());
    let null = Value::Null;
    assert_eq!(short(&lines[0]), [json!("gap"), json!(1), json!(1), null.clone()]);
    assert_eq!(short(&lines[1]), [json!("event"), json!(2), null.clone(), json!("e2")]);
    assert_eq!(short(&lines[2]), [json!("event"), json!(3), null, json!("e3")]);
    drive.ends("graceful", 0);
}

pub(super) fn a_config_goes_out_as_it_stands() {
    let mut drive = Drive::shaken(&[]);
    let config = json!({
        "sessionId": "s", "requestPermission": false, "hooks": true, "tools": [], "model": null,
        "someday": {"a": 1.5},
    });
    drive.command(json!({"do": "create", "tag": 1, "config": config}));
    let create = drive.received();
    assert_eq!((&create["method"], &create["params"]), (&json!("session.create"), &config));
    let info = json!({"sessionId": "s", "workspacePath": "/w", "capabilities": {}, "more": [1]});
    drive.reply(&create, info.clone());
    assert_eq!(drive.line(), json!({"event": "reply", "tag": 1, "ok": info}));
    // Without a config there is nothing but an id.
    drive.command(json!({"do": "create", "tag": 2}));
    let create = drive.received();
    let id = create["params"]["sessionId"].as_str().expect("there is an id").to_owned();
    assert_eq!((id.len(), &create["params"]), (36, &json!({"sessionId": id})));
    drive.reply(&create, json!({"sessionId": "another"}));
    let (mut reply, mut closed) = (drive.line(), drive.line());
    if reply["event"] == "session" {
        std::mem::swap(&mut reply, &mut closed);
    }
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(2), &json!("session-id-mismatch")));
    assert_eq!((&closed["session"], &closed["item"]), (&json!(id), &json!("closed")));
    let undo = drive.received();
    assert_eq!(
        (&undo["method"], &undo["params"]["sessionId"]),
        (&json!("session.destroy"), &json!("another"))
    );
    drive.reply(&undo, json!({"success": true}));
    drive.ends("graceful", 0);
}

pub(super) fn a_config_that_cannot_be_is_refused() {
    let mut drive = Drive::with_session(&[], "s");
    for (command, field) in [
        (json!({"do": "create", "tag": 1, "config": {"cloud": {}, "sessionId": "x"}}), "sessionId"),
        (
            json!({"do": "create", "tag": 1, "config": {"cloud": {}, "provider": {"baseUrl": "u"}}}),
            "provider",
        ),
        (json!({"do": "create", "tag": 1, "config": {"sessionId": 7}}), "sessionId"),
        (json!({"do": "create", "tag": 1, "config": {"sessionId": "s"}}), "s"),
        (json!({"do": "resume", "tag": 1, "session": ""}), "sessionId"),
        (json!({"do": "resume", "tag": 1, "session": "x", "config": {"cloud": {}}}), "cloud"),
    ] {
        drive.command(command.clone());
        let reply = drive.line();
        assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(1), &json!("config")), "{command}");
        assert!(reply["error"]["message"].as_str().is_some_and(|text| text.contains(field)), "{reply}");
    }
    for command in ["create", r#"resume","session":"x"#] {
        drive.program.type_line(&format!(r#"{{"do":"{command}","tag":1,"config":{{"someday":[1e999]}}}}"#));
        let reply = drive.line();
        assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(1), &json!("config")), "{command}");
        assert!(
            reply["error"]["message"].as_str().is_some_and(|text| text.contains("$.someday[0]")),
            "{reply}"
        );
    }
    // The runtime's own refusals are of its own kind, and the answer that cannot be read of another.
    let cloud = json!({"cloud": {}, "tools": [{"name": "t"}]});
    drive.command(json!({"do": "create", "tag": 2, "config": cloud}));
    let create = drive.received();
    assert_eq!(create["params"], cloud, "nothing was sent before it");
    let error = json!({"code": -32601, "message": "Unhandled method session.create", "data": 1});
    drive.fail(&create, error);
    let error = &drive.line()["error"];
    assert_eq!((&error["kind"], &error["code"], &error["data"]), (&json!("rpc"), &json!(-32601), &json!(1)));
    let message = error["message"].as_str().expect("there is one");
    assert!(message.contains("Unhandled method session.create") && message.contains("tools"), "{message}");
    drive.command(json!({"do": "create", "tag": 3, "config": {"cloud": {}}}));
    let create = drive.received();
    drive.reply(&create, json!({"sessionId": "c", "capabilities": 7}));
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(3), &json!("decode")));
    let undo = drive.received();
    assert_eq!((&undo["method"], &undo["params"]["sessionId"]), (&json!("session.destroy"), &json!("c")));
    drive.reply(&undo, json!({"success": true}));
    drive.ends("graceful", 0);
}

pub(super) fn a_session_is_resumed() {
    let mut drive = Drive::shaken(&[]);
    drive.command(json!({"do": "resume", "tag": 1, "session": "old", "config": {"streaming": true}}));
    let resume = drive.received();
    assert_eq!(resume["method"], "session.resume");
    assert_eq!(resume["params"], json!({"sessionId": "old", "streaming": true}));
    // It is routed to before it is answered.
    drive.info("old", 1);
    assert_eq!(drive.session_line()["id"], "e1");
    drive.reply(&resume, json!({"sessionId": "old"}));
    assert_eq!(drive.line(), json!({"event": "reply", "tag": 1, "ok": {"sessionId": "old"}}));
    drive.command(json!({"do": "send", "tag": 2, "session": "old", "prompt": "hi"}));
    let send = drive.received();
    assert_eq!(send["method"], "session.send");
    assert_eq!(send["params"], json!({"sessionId": "old", "prompt": "hi"}));
    drive.reply(&send, json!({"messageId": "m"}));
    assert_eq!(drive.line(), json!({"event": "reply", "tag": 2, "ok": {"messageId": "m"}}));

    drive.command(json!({"do": "resume", "tag": 3, "session": "gone"}));
    let resume = drive.received();
    drive.fail(&resume, json!({"code": -32603, "message": "Session not found: gone"}));
    let (mut reply, mut closed) = (drive.line(), drive.line());
    if reply["event"] == "session" {
        std::mem::swap(&mut reply, &mut closed);
    }
    let error = json!({"kind": "rpc", "code": -32603, "message": "Session not found: gone"});
    assert_eq!((&reply["tag"], &reply["error"]), (&json!(3), &error));
    assert_eq!((&closed["session"], &closed["item"]), (&json!("gone"), &json!("closed")));
    drive.ends("graceful", 0);
}

pub(super) fn a_create_that_is_given_up_is_undone() {
    let mut drive = Drive::shaken(&[]);
    drive.command(json!({"do": "create", "tag": 1, "config": {"cloud": {}}}));
    let create = drive.received();
    drive.command(json!({"do": "abandon", "tag": 1}));
    let reply = drive.line();
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(1), &json!("cancelled")));
    drive.reply(&create, json!({"sessionId": "c"}));
    let undo = drive.received();
    assert_eq!((&undo["method"], &undo["params"]["sessionId"]), (&json!("session.destroy"), &json!("c")));
    drive.reply(&undo, json!({"success": true}));

    drive.command(json!({"do": "resume", "tag": 2, "session": "old"}));
    let resume = drive.received();
    drive.command(json!({"do": "abandon", "tag": 2}));
    let (mut reply, mut closed) = (drive.line(), drive.line());
    if reply["event"] == "session" {
        std::mem::swap(&mut reply, &mut closed);
    }
    assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(2), &json!("cancelled")));
    assert_eq!((&closed["session"], &closed["item"]), (&json!("old"), &json!("closed")));
    drive.reply(&resume, json!({"sessionId": "old"}));
    let undo = drive.received();
    assert_eq!((&undo["method"], &undo["params"]["sessionId"]), (&json!("session.detach"), &json!("old")));
    drive.reply(&undo, json!({"success": true}));
    drive.ends("graceful", 0);
}

pub(super) fn a_session_is_destroyed_or_detached_from() {
    for action in ["destroy", "detach"] {
        let mut drive = Drive::with_session(&[], "s");
        drive.command(json!({"do": action, "tag": 1, "session": "s"}));
        let call = drive.received();
        assert_eq!(call["method"], format!("session.{action}"));
        assert_eq!(call["params"], json!({"sessionId": "s"}));
        // As long as the runtime does not confirm it, the session goes on.
        drive.info("s", 1);
        assert_eq!(drive.session_line()["id"], "e1");
        drive.reply(&call, json!({"success": false}));
        assert_eq!(drive.line(), json!({"event": "reply", "tag": 1, "ok": {"success": false}}));
        drive.info("s", 2);
        assert_eq!(drive.session_line()["id"], "e2");

        drive.command(json!({"do": action, "tag": 2, "session": "s"}));
        let call = drive.received();
        drive.reply(&call, json!({"success": true}));
        let (mut reply, mut closed) = (drive.line(), drive.line());
        if reply["event"] == "session" {
            std::mem::swap(&mut reply, &mut closed);
        }
        assert_eq!(reply, json!({"event": "reply", "tag": 2, "ok": {"success": true}}));
        assert_eq!((&closed["item"], &closed["seq"]), (&json!("closed"), &json!(3)));
        let reason = closed["reason"].as_str().expect("there is a reason");
        assert!(reason.contains(&action[..6]), "{reason}");
        // It is no more.
        for (number, command) in ["send", "destroy", "detach"].into_iter().enumerate() {
            drive.command(json!({"do": command, "tag": number, "session": "s", "prompt": "p"}));
            let reply = drive.line();
            assert_eq!((&reply["tag"], &reply["error"]["kind"]), (&json!(number), &json!("closed")));
        }
        // Nor is it detached from once more.
        drive.program.end_input();
        drive.receives_the_end();
        drive.ends("graceful", 0);
    }
}

pub(super) fn events_keep_their_order_and_numbers() {
    let mut drive = Drive::with_session(&[], "s");
    drive.event("s", json!({"id": "a", "type": "x", "data": {"n": 1}, "agentId": "agent"}));
    let expected = json!({
        "event": "session", "session": "s", "seq": 1, "item": "event", "type": "x", "data": {"n": 1},
        "id": "a", "agentId": "agent",
    });
    assert_eq!(drive.line(), expected);
    drive.event("s", json!({"id": "b", "type": "y", "agentId": ""}));
    let expected = json!({
        "event": "session", "session": "s", "seq": 2, "item": "event", "type": "y", "data": null, "id": "b",
    });
    assert_eq!(drive.line(), expected);
    for number in 3..300 {
        drive.info("s", number);
    }
    for number in 3..300_u64 {
        let line = drive.session_line();
        assert_eq!((&line["seq"], &line["data"]["number"]), (&json!(number), &json!(number)));
    }
    drive.end();
    let lines = drive.ends("peer-ended", 1);
    let [closed] = &lines[..] else { panic!("{lines:?}") };
    assert_eq!(
        (&closed["session"], &closed["item"], &closed["seq"]),
        (&json!("s"), &json!("closed"), &json!(300))
    );
    assert!(closed["reason"].is_string());
}

pub(super) fn a_conversation_is_recorded_and_repeats() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("transcript");
    let path = file.to_str().expect("UTF-8");
    let create =
        json!({"do": "create", "tag": 1, "config": {"sessionId": "s1", "gitHubToken": "gho_secret"}});
    let commands = [
        create,
        json!({"do": "send", "tag": 2, "session": "s1", "prompt": "remember this"}),
        json!({"do": "turn", "tag": 3, "session": "s1", "prompt": "and this", "total_ms": 20_000}),
        json!({"do": "snapshot", "tag": 4}),
        json!({"do": "abort", "tag": 5, "session": "s1"}),
        json!({"do": "delete", "tag": 6, "session": "s1"}),
    ];
    let commands: String = commands.iter().map(|command| format!("{command}\n")).collect();
    let finished = Program::start("drive", &["--record", path, "--mock"]).finish(&commands);
    assert_eq!(finished.status, 0);
    assert_eq!(finished.stdout.matches(r#""event":"reply""#).count(), 6, "{}", finished.stdout);
    let text = std::fs::read_to_string(&file).expect("it was written");
    assert!(text.contains("remember this") && text.contains("and this"), "{text}");
    assert!(!text.contains("gho_secret"), "{text}");
    let transcript = Transcript::parse(&text).expect("it is a transcript");
    Player::new(&transcript).run().expect("it repeats");
}

pub(super) fn a_transcript_that_cannot_be_written_is_told() {
    let finished = Program::start("drive", &["--record", "/no/such/folder/file", "--mock"]).finish("");
    assert_eq!(finished.status, 1);
    let line: Value = serde_json::from_str(finished.stdout.trim()).expect("one line");
    assert_eq!((&line["event"], &line["kind"]), (&json!("closed"), &json!("io")));
    assert!(line["reason"].as_str().expect("a text").contains("/no/such/folder/file"), "{line}");
}
