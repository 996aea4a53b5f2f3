//! Conversations with the scripted runtime that between them come by everything that a transcript can hold.

use std::io;
use std::time::Duration;

use pilotwire::error::TransportError;
use pilotwire::frame::encode;
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::replay::{Player, Recorder, Redaction, Transcript};
use pilotwire::sans_io::{Connection, Event, Item, ItemKind, Moment};
use pilotwire::{Answer, CallError, Cloud, Config, Json, Limits, Prompt, Provider, SessionConfig, SessionId};
use serde_json::json;

use crate::replay;

/// Variations of each conversation.
const VARIATIONS: u64 = 300;

/// What `converse` does, on a recorded pair, as a transcript that was found to replay.
fn recorded(name: &str, config: Config, script: Script, converse: impl FnOnce(&mut Pair)) -> String {
    let recorder = Recorder::in_memory(Redaction::secrets());
    let mut pair = Pair::new(config.record(&recorder), script);
    pair.run();
    converse(&mut pair);
    pair.run();
    replays(name, recorder.take())
}

fn replays(name: &str, text: String) -> String {
    replay(name, &text, 0..VARIATIONS);
    text
}

#[track_caller]
fn has(text: &str, lines: &[&str]) {
    let mut rest = text.lines();
    for line in lines {
        assert!(
            rest.any(|seen| seen.starts_with(line)),
            "`{line}` is not there, or not behind the others:\n{text}"
        );
    }
}

fn open(pair: &mut Pair, config: &SessionConfig) -> pilotwire::sans_io::SessionKey {
    let starting = pair.connection.create_session(pair.now, config, Limits::none()).expect("it is open");
    pair.run();
    starting.session
}

#[test]
fn a_turn_with_asks() {
    let script = Script::new().answer("Blue it is.").on(
        "session.send",
        [
            Step::request("colour", "userInput.request", json!({"question": "Which colour?"})),
            Step::wait_for("colour"),
            Step::usual(),
        ],
    );
    let text = recorded("asks", Config::default().client("tests", "1"), script, |pair| {
        let session = open(pair, &SessionConfig::new().streaming(true));
        let limits = Limits::none().total(Duration::from_secs(5)).inactivity(Duration::from_millis(1500));
        pair.connection
            .send_and_wait(pair.now, session, &Prompt::new("paint\nit"), limits)
            .expect("it is open");
        pair.run();
        for item in pair.items(session) {
            if let ItemKind::Ask(question) = item.kind {
                let answer =
                    Answer::result(&json!({"answer": "blue", "wasFreeform": true})).expect("it is JSON");
                pair.connection.answer(pair.now, question.id(), answer).expect("it is open");
                // A second answer is an error that is recorded too.
                pair.connection
                    .answer(pair.now, question.id(), Answer::error("late"))
                    .expect_err("it is not");
            }
        }
        pair.run();
        pair.items(session);
        pair.advance(Duration::from_millis(1));
        pair.connection.detach(pair.now, session, Limits::none()).expect("it is open");
        pair.run();
        pair.items(session);
        pair.connection.close(pair.now);
    });
    has(
        &text,
        &[
            "pilotwire-transcript 1",
            "config {",
            "> connect",
            "< transmit {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"connect\"",
            "> receive {",
            "< connected {\"protocolVersion\":3,",
            "> create draws \"",
            "= call 2 session 1",
            "< session 2 1 ok {\"sessionId\":\"",
            "> send-and-wait 1 total=5.000000000 inactivity=1.500000000 {\"prompt\":\"paint\\nit\"}",
            "= call 3",
            "> take 1 256 ",
            "< item 1 ",
            "> answer 1 {\"answer\":\"blue\",\"wasFreeform\":true}",
            "= ok",
            "> answer 1 error -32603 \"late\" -",
            "= error \"it is not open\"",
            "< turn 3 ok \"",
            "@ 0.001000000",
            "> deadline",
            "> detach 1",
            "> close",
            "< closed graceful \"the connection was closed\" -",
        ],
    );
}

/// Answers to permissions: one that is none, one that is sent unchecked and not taken, and one that is taken.
fn answers() -> String {
    const METHOD: &str = "session.permissions.handlePendingPermissionRequest";
    let script = Script::new()
        .on(METHOD, [Step::reply(json!({"success": false}))])
        .on(METHOD, [Step::error(-32000, "no")])
        .always(METHOD, [Step::reply(json!({"success": true}))]);
    recorded("answers", Config::default(), script, |pair| {
        let session = open(pair, &SessionConfig::new().session_id("s"));
        for (number, sent) in
            [r#"{"approved":true}"#, r#"{"kind":"newer"}"#, r#"{"kind":"reject"}"#].into_iter().enumerate()
        {
            pair.runtime.emit("s", "permission.requested", json!({"requestId": format!("p{number}")}));
            pair.run();
            for item in pair.items(session) {
                if let ItemKind::Ask(question) = item.kind {
                    let json = Json::parse(sent).expect("it is JSON");
                    let checked = Answer::Result(json.clone());
                    if pair.connection.answer(pair.now, question.id(), checked).is_err() {
                        let raw = Answer::raw(json);
                        pair.connection.answer(pair.now, question.id(), raw).expect("it is open");
                    }
                }
            }
            pair.run();
        }
        pair.items(session);
    })
}

#[test]
fn answers_with_what_became_of_them() {
    let text = answers();
    has(
        &text,
        &[
            "config {",
            "> answer 1 {\"approved\":true}",
            "= error \"wrong shape at `kind`\"",
            "> answer 1 raw {\"approved\":true}",
            "= ok",
            "< answered 1 error {\"kind\":\"not-confirmed\"",
            "< notice answer-not-taken \"the answer to permission.requested came too late\"",
            "> answer 2 {\"kind\":\"newer\"}",
            "= error ",
            "> answer 2 raw {\"kind\":\"newer\"}",
            "< answered 2 error {\"kind\":\"rpc\",\"code\":-32000",
            "< notice answer-not-taken {\"eventType\":\"permission.requested\",\"code\":-32000",
            "> answer 3 {\"kind\":\"reject\"}",
            "= ok",
            "< answered 3 ok",
        ],
    );
}

/// Then they were sent as they were, and nobody was told what became of them.
#[test]
fn answers_of_before_they_were_checked() {
    let text = answers();
    let lines: Vec<&str> = text.lines().collect();
    let refused = |index: usize| lines.get(index).is_some_and(|line| line.starts_with("= error "));
    let old: Vec<String> = lines
        .iter()
        .enumerate()
        .filter(|(index, line)| !line.starts_with("< answered ") && !refused(*index) && !refused(index + 1))
        .map(|(_, line)| line.replace(",\"checkedAnswers\":true", "").replace(" raw {", " {"))
        .collect();
    assert_eq!(old.len(), lines.len() - 7, "{old:#?}");
    has(
        &old.join("\n"),
        &["> answer 1 {\"approved\":true}", "= ok", "> answer 2 {\"kind\":\"newer\"}", "= ok"],
    );
    replays("old-answers", old.join("\n") + "\n");
}

#[test]
fn every_command() {
    let text = recorded("commands", Config::default(), Script::new(), |pair| {
        let (now, limits) = (pair.now, Limits::none());
        let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
        let deep = Json::parse(deep).expect("it is JSON");
        let odd = Json::parse("{ \"a\":\n\"\u{e9}\" }").expect("it is JSON");
        pair.connection.call(now, "pi\"ng", None, limits).expect("it is open");
        pair.connection.call(now, "ping", Some(&odd), limits).expect("it is open");
        pair.connection.call(now, "ping", Some(&deep), limits).expect_err("it is too deep");
        let left = pair.connection.call(now, "ping", None, limits).expect("it is open");
        pair.connection.abandon(now, left);
        let bare = SessionConfig::bare().session_id("s-1").raw_field("odd", odd.clone());
        let session = open(pair, &bare);
        pair.connection.create_session(now, &bare, limits).expect_err("the id is in use");
        let bad = SessionConfig::new().cloud(Cloud::new()).session_id("x");
        pair.connection.create_session(now, &bad, limits).expect_err("it is no config");
        let prompt = Prompt::new("hello").mode("immediate").raw_field("odd", odd);
        pair.connection.send(now, session, &prompt, limits).expect("it is open");
        pair.connection.abort(now, session, limits).expect("it is open");
        pair.run();
        pair.connection
            .resume_session(now, &SessionId::from("s-1"), &SessionConfig::new(), limits)
            .expect("it is");
        pair.run();
        pair.items(session);
        let second = open(pair, &SessionConfig::new());
        pair.connection.stop_reading(pair.now, second);
        pair.connection.destroy(now, second, limits).expect("it is open");
        pair.connection.delete(now, &SessionId::from("s-9"), limits).expect("it is open");
        pair.run();
        pair.connection.send(now, second, &Prompt::new("late"), limits).expect_err("it has ended");
        // The key of another connection, which may have the number of a session here.
        let mut foreign = Connection::new(Config::default(), [8; 32]);
        foreign.connect(now);
        let foreign = foreign.create_session(now, &SessionConfig::new(), limits).expect("it waits");
        pair.connection.send(now, foreign.session, &Prompt::new("x"), limits).expect_err("it is not ours");
        pair.connection.abandon(now, foreign.call);
        pair.connection.describe_peer(pair.now, "exit status 3: \"bad\"");
        pair.connection.shut_down(now);
    });
    has(
        &text,
        &[
            "> call \"pi\\\"ng\" -",
            "> call \"ping\" b\"{ \\\"a\\\":\\n\\\"\\xc3\\xa9\\\" }\"",
            "= error \"the parameters of ping make a frame of 201",
            "> abandon 4",
            "> create bare b\"{",
            "= error \"the session id s-1 is in use",
            "= error \"invalid session config: `sessionId`",
            "> send 1 b\"{\\\"prompt\\\":\\\"hello\\\",\\\"mode\\\":\\\"immediate\\\"",
            "> abort 1",
            "> resume \"s-1\" {",
            "> create draws",
            "> stop-reading 3",
            "> destroy 3",
            "> delete \"s-9\"",
            "> send 3 {\"prompt\":\"late\"}",
            "= error \"no such session on this connection\"",
            "> send 0 {",
            "> abandon 0",
            "> describe-peer \"exit status 3: \\\"bad\\\"\"",
            "> shut-down",
            "< closed ",
        ],
    );
}

/// A connection by hand that has shaken hands, and its recorder.
fn by_hand() -> (Connection, Recorder) {
    let recorder = Recorder::in_memory(Redaction::secrets());
    let mut connection = Connection::new(Config::default().record(&recorder), [7; 32]);
    let now = Moment::default();
    connection.connect(now);
    drain(&mut connection);
    let hello = br#"{"jsonrpc":"2.0","id":1,"result":{"ok":true,"protocolVersion":3,"version":"1"}}"#;
    connection.receive(now, &encode(hello));
    drain(&mut connection);
    (connection, recorder)
}

fn drain(connection: &mut Connection) -> Vec<Event> {
    while connection.poll_transmit(Moment::default()).is_some() {}
    std::iter::from_fn(|| connection.poll_event(Moment::default())).collect()
}

#[test]
fn framing_that_breaks() {
    let breaks: [&[u8]; 6] = [
        b"hello, world\r\n\r\n{}",
        b"X: y\n\n",
        b"Content-Length: -3\r\n\r\n",
        b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
        b"Content-Length: 99999999999\r\n\r\n{}",
        &[b'x'; 20_000],
    ];
    for bytes in breaks {
        let (mut connection, recorder) = by_hand();
        connection.call(Moment::default(), "ping", None, Limits::none()).expect("it is open");
        connection.receive(Moment::default(), &encode(b"{}"));
        connection.receive(Moment::default(), bytes);
        drain(&mut connection);
        let text = replays("broken", recorder.take());
        has(
            &text,
            &[
                "> receive {}",
                "> broken b\"",
                "< reply 2 error \"",
                "< notice malformed",
                "< closed protocol \"",
            ],
        );
    }
}

#[test]
fn ends_within_a_frame() {
    let ends: [(&[u8], &str); 3] = [
        (b"Content-Len", "> end header 11"),
        (b"Content-Length: 12\r\n\r\n{\"a\"", "> end body 4 12"),
        (b"", "> end"),
    ];
    for (bytes, line) in ends {
        let (mut connection, recorder) = by_hand();
        connection.receive(Moment::default() + Duration::from_secs(1), bytes);
        connection.receive_end(Moment::default() + Duration::from_secs(2));
        drain(&mut connection);
        let text = replays("truncated", recorder.take());
        let kind = if bytes.is_empty() { "peer-ended" } else { "truncated" };
        has(&text, &["@ 2.000000000", line, &format!("< closed {kind}")]);
        assert!(!text.contains("{\"a\""), "what came of the frame is not in the transcript: {text}");
    }
}

#[test]
fn transports_that_fail() {
    let (mut connection, recorder) = by_hand();
    let now = Moment::default();
    let pipe = io::Error::new(io::ErrorKind::BrokenPipe, "no \"reader\"");
    connection.call(now, "ping", None, Limits::none()).expect("it is open");
    connection.poll_transmit(Moment::default());
    connection.transmit_progress(now + Duration::from_secs(3));
    connection.transmit_failed(now, TransportError::writing(&pipe));
    connection.transmit_progress(now + Duration::from_secs(4));
    connection
        .receive_failed(now + Duration::from_secs(5), TransportError::reading(&io::Error::other("odd")));
    drain(&mut connection);
    let text = replays("failed", recorder.take());
    let failed = "> write-failed writing BrokenPipe \"no \\\"reader\\\"\"";
    has(
        &text,
        &[
            "@ 3.000000000",
            "> progress",
            failed,
            "@ 5.000000000",
            "> read-failed reading Other \"odd\"",
            "< closed io",
        ],
    );
}

#[test]
fn what_cannot_be_sent_is_refused_again_with_its_secrets_replaced() {
    let secret = format!("7{}", "1".repeat(400));
    let value = |name: &str| {
        Json::parse(format!(r#"{{"{name}":[{secret}],"\ud83d":"\ude00"}}"#)).expect("it is JSON")
    };
    let text = recorded("unreadable", Config::default(), Script::new(), |pair| {
        let session = open(pair, &SessionConfig::new());
        pair.connection
            .call(pair.now, "m", Some(&value("token")), Limits::none())
            .expect_err("it is refused");
        let readable = Json::parse(r#"{"token":5e0,"\ud83d":"\ude00"}"#).expect("it is JSON");
        pair.connection.call(pair.now, "m", Some(&readable), Limits::none()).expect("it is open");
        let id = pair.connection.session_id(session).expect("it has one").as_str().to_owned();
        pair.runtime.request("userInput.request", json!({"sessionId": id}));
        pair.runtime.emit(&id, "permission.requested", json!({"requestId": "r"}));
        pair.run();
        for item in pair.items(session) {
            if let ItemKind::Ask(question) = item.kind {
                let answered = pair.connection.answer(pair.now, question.id(), Answer::Raw(value("apiKey")));
                assert_eq!(answered.is_err(), question.event().is_some());
            }
        }
    });
    has(
        &text,
        &[
            r#"> call "m" {"token":[1e999],"\ud83d":"\ude00"}"#,
            r#"= error "the parameters of m have the number 1e999 at $.token[0], which"#,
            r#"> call "m" {"token":0,"\ud83d":"\ude00"}"#,
            r#"< transmit {"jsonrpc":"2.0","id":3,"method":"m","params":{"token":0,"\ufffd":"\ufffd"}}"#,
        ],
    );
    for line in [
        r#""the answer to userInput.request has the number 1e999 at $.apiKey[0], which cannot be read""#,
        r#"= error "the answer has the number 1e999 at $.result.apiKey[0], which"#,
    ] {
        assert!(text.contains(line), "`{line}` is not there:\n{text}");
    }
    assert!(!text.contains(&secret[..20]), "{text}");
}

#[test]
fn frames_that_are_no_messages() {
    let (mut connection, recorder) = by_hand();
    let now = Moment::default();
    let session = SessionConfig::new().session_id("s");
    let starting = connection.create_session(now, &session, Limits::none()).expect("it is open");
    drain(&mut connection);
    let bodies: [&[u8]; 11] = [
        b"",
        b"\xff\xfe",
        b"[]",
        b"\"text\"",
        b" {\"jsonrpc\":\"2.0\",\n\"method\":\"odd\"} ",
        // No better JSON than a message needs to be.
        b"{\"method\":\"session.event\",\"params\":{\"sessionId\":\"s\",\"event\":{\"type\":\"\\q\",\"data\":\"\n\"}}}",
        b"{\"method\":\"odd\",\"params\":[\"\\q\"]}",
        b"{\"id\":2,\"result\":",
        b"{\"id\":77,\"result\":{}}",
        b"{\"id\":null,\"error\":{\"code\":-32700,\"message\":\"what?\"}}",
        b"{\"method\":\"$/cancelRequest\",\"params\":{\"id\":\"none\"}}",
    ];
    for body in bodies {
        connection.receive(now, &encode(body));
        drain(&mut connection);
    }
    let mut items = Vec::new();
    connection.poll_session(Moment::default(), starting.session, 16, &mut items);
    if let [Item { kind: ItemKind::Event(event), .. }, ..] = &items[..] {
        let refused = connection.call(now, "back", Some(&event.raw()), Limits::none());
        assert!(matches!(refused, Err(CallError::NotJson { .. })), "{refused:?}");
    }
    let text = replays("odd frames", recorder.take());
    has(
        &text,
        &[
            "> receive b\"\"",
            "< notice malformed \"empty frame\"",
            "> receive b\"\\xff\\xfe\"",
            "> receive []",
            "> receive \"text\"",
            "> receive b\" {\\\"jsonrpc",
            "< notification \"odd\" -",
            "< notification \"odd\" b\"[",
            "> receive b\"{\\\"id\\\":2,\\\"result\\\":\"",
            "< session 2 1 error \"the runtime's answer cannot be read",
            "< notice unexpected-reply \"",
            "< notice uncorrelated-error {\"code\":-32700,\"message\":\"what?\"}",
            "< item 1 1 event b\"{",
            "> call \"back\" b\"{",
            "= error \"the parameters of back are no JSON\"",
        ],
    );
}

#[test]
fn a_cloud_session_and_its_window() {
    let script = Script::new()
        .always("session.create", [Step::silent()])
        .always("session.getMessages", [Step::silent()]);
    let text = recorded("cloud", Config::default().pending_per_id(3), script, |pair| {
        let cloud = SessionConfig::new().cloud(Cloud::repository("a", "b"));
        let session = open(pair, &cloud);
        pair.connection.send(pair.now, session, &Prompt::new("early"), Limits::none()).expect("it is held");
        for number in 0..5 {
            pair.runtime.emit("c", "session.info", json!({"number": number}));
        }
        pair.runtime.request("userInput.request", json!({"sessionId": "c", "question": "?"}));
        pair.runtime.request("userInput.request", json!({"sessionId": "d", "question": "?"}));
        pair.run();
        let id =
            pair.runtime.unanswered().find(|(_, m)| *m == "session.create").expect("it is open").0.clone();
        pair.runtime.reply_to(&id, json!({"sessionId": "c"}));
        pair.run();
        pair.items(session);
        pair.runtime.emit("c", "session.start", json!({"producer": "copilot-agent"}));
        pair.advance(Duration::from_secs(200));
        pair.items(session);
        pair.runtime.request("gitHubToken.getToken", json!({"host": "h"}));
        pair.run();
        for event in pair.events() {
            if let Event::Ask(question) = event {
                let token = json!({"kind": "token", "accessToken": "gho_0123456789", "expiresIn": 7200});
                let answer = Answer::result(&token).expect("it is JSON");
                pair.connection.answer(pair.now, question.id(), answer).expect("it is open");
            }
        }
        pair.run();
    });
    has(
        &text,
        &[
            "> create {",
            "= call 2 session 1",
            "< notice event-dropped",
            "< session 2 1 ok",
            "< item 1 1 gap 1 ",
            "< ask ",
            "> answer ",
        ],
    );
    assert!(!text.contains("gho_0123456789"), "{text}");
    assert!(text.contains(r#""accessToken":"[secret 1]","#), "{text}");
}

#[test]
fn what_comes_behind_the_last_reply_of_a_connection_that_closes() {
    let (mut connection, recorder) = by_hand();
    let now = Moment::default();
    let config = SessionConfig::new().session_id("s");
    let session = connection.create_session(now, &config, Limits::none()).expect("it is open").session;
    drain(&mut connection);
    connection.receive(now, &encode(br#"{"id":2,"result":{"sessionId":"s"}}"#));
    connection.call(now, "ping", None, Limits::none()).expect("it is open");
    drain(&mut connection);
    connection.close(now);
    let event = br#"{"method":"session.event","params":{"sessionId":"s","event":{"type":"session.info"}}}"#;
    for body in [&event[..], br#"{"id":3,"result":{}}"#, event] {
        connection.receive(now, &encode(body));
    }
    drain(&mut connection);
    connection.poll_session(Moment::default(), session, 16, &mut Vec::new());
    let text = replays("closing", recorder.take());
    has(
        &text,
        &[
            "> close",
            "> receive {\"method",
            "> receive {\"id\":3",
            "< reply 3 ok {}",
            "< closed graceful",
            "> take 1 16 2",
            "< item 1 1 event",
            "< item 1 2 closed",
        ],
    );
}

#[test]
fn full_queues_lose_the_same_events() {
    let config = Config::default().queue_soft_limit(2_000).queue_hard_limit(4_000);
    let recorder = Recorder::in_memory(Redaction::secrets());
    let mut pair = Pair::new(config.record(&recorder), Script::new());
    pair.run();
    let session = open(&mut pair, &SessionConfig::new().session_id("s"));
    pair.items(session);
    for number in 0..100 {
        pair.runtime.emit("s", "session.info", json!({"number": number}));
        pair.advance(Duration::from_secs(2));
    }
    pair.items(session);
    let text = recorder.take();
    has(&text, &["< item 1 ", "< notice evicted", "> take 1 256 ", "< item 1 "]);
    assert!(text.contains(" gap "), "{text}");
    // What is over a limit depends on when it is taken, so this one is repeated as it was.
    let transcript = Transcript::parse(&text).expect("it is a transcript");
    Player::new(&transcript).run().unwrap_or_else(|difference| panic!("{difference}\n{text}"));
}

#[test]
fn secrets_are_nowhere_and_it_replays_all_the_same() {
    let config = Config::default().connection_token("connection-token-1");
    let script = Script::new()
        .connection_token("connection-token-1")
        .on("odd", [Step::error(-32001, "the key sk-0123456789abcdef is not yours; neither is x")]);
    let text = recorded("secrets", config, script, |pair| {
        let provider = Provider::new("http://h").api_key("sk-0123456789abcdef");
        let headers = json!({"Authorization": "Bearer abcdef0123456789abcdef", "X-Org": "me"});
        let provider = provider.field("headers", &headers).expect("it is JSON");
        let config = SessionConfig::new().provider(provider);
        let config = config.field("gitHubToken", "gho_0123456789").expect("it is JSON");
        let env =
            json!({"server": {"type": "stdio", "command": "c", "env": {"KEY": "s3cr3t", "PATH": "/bin"}}});
        let config = config.field("mcpServers", &env).expect("it is JSON");
        let session = open(pair, &config);
        pair.connection
            .call(pair.now, "odd", Some(&Json::empty_object()), Limits::none())
            .expect("it is open");
        pair.runtime.emit(
            pair.connection.session_id(session).expect("it has one").as_ref(),
            "x",
            json!({
                "said": "with gho_0123456789 and abcdef0123456789abcdef",
            }),
        );
        pair.run();
        pair.items(session);
        let raw = json!({"deep": [{"password": "hunter2hunter2", "n": 1}], "token": 7});
        let raw = Json::new(&raw).expect("it is JSON");
        pair.connection.call(pair.now, "any", Some(&raw), Limits::none()).expect("it is open");
        pair.run();
        pair.connection.receive(pair.now, b"oops: hunter2hunter2 gho_0123456789\r\n\r\n");
    });
    let secrets = [
        "connection-token-1",
        "sk-0123456789abcdef",
        "abcdef0123456789",
        "\"me\"",
        "gho_0123456789",
        "s3cr3t",
        "/bin",
        "hunter2",
    ];
    for secret in secrets {
        assert!(!text.contains(secret), "{secret} is in it:\n{text}");
    }
    has(
        &text,
        &[
            "< reply 3 error {\"kind\":\"rpc\",\"code\":-32001,\"message\":\"the key [secret ",
            "> call \"any\" {\"deep\":[{\"n\":1,\"password\":\"[secret ",
            "> broken b\"oops: [secret ",
            "< closed protocol \"the runtime broke the protocol: a header block",
        ],
    );
}

/// The connection replaces secrets too, by rules of its own. A transcript has what came, and repeats it.
#[test]
fn secrets_that_the_connection_does_not_show_replay_all_the_same() {
    let ends: [fn(&mut Pair); 2] = [
        |pair| pair.connection.receive(pair.now, b"no tok-01: gho_0123456789 hunter7 abcdef\r\n\r\n"),
        |pair| {
            // As long as an error shows it, but for six bytes of a secret.
            pair.connection.receive(pair.now, format!("{}gho_0123456789\r\n\r\n", "x".repeat(58)).as_bytes());
        },
    ];
    for end in ends {
        let config =
            Config::default().connection_token("tok-01").secret("a/secret of my own\nwith a line of its own");
        let says = "tok-01 a%2Fsecret%20of%20my%20own%0Awith%20a%20line%20of%20its%20own with a line of its own hunter7 \
                    gho_0123456789 and a/secret of my own\nwith a line of its own";
        let script = Script::new().connection_token("tok-01").on("odd", [Step::error(-32603, says)]).on(
            "session.send",
            [
                Step::usual_reply(),
                Step::emit("session.error", json!({"errorType": "query", "message": says})),
            ],
        );
        let text = recorded("hidden", config, script, |pair| {
            let config = SessionConfig::new().raw_field("gitHubToken", Json::text("gho_0123456789"));
            let session = open(pair, &config);
            let raw =
                Json::new(&json!({"password": "hunter7", "env": {"MY_KEY": "abcdef"}})).expect("it is JSON");
            pair.connection.call(pair.now, "odd", Some(&raw), Limits::none()).expect("it is open");
            pair.connection
                .send_and_wait(pair.now, session, &Prompt::new("hello"), Limits::none())
                .expect("it is open");
            pair.run();
            pair.connection.describe_peer(pair.now, "exit status: 1; stderr: gho_01234… / tok-01");
            end(pair);
        });
        for secret in ["tok-01", "secret of my own", "gho_0"] {
            assert!(!text.contains(secret), "{secret} is in it:\n{text}");
        }
        has(
            &text,
            &["> describe-peer \"exit status: 1; stderr: [secret]… / [secret]\"", "< closed protocol \""],
        );
    }

    let config = Config::default().connection_token("tok-01");
    let text =
        recorded("refused", config, Script::new().on("connect", [Step::error(-32002, "not tok-01")]), |_| {});
    has(
        &text,
        &["< closed handshake \"handshake failed: the runtime answered not [secret] (code -32002)\" -"],
    );
}

#[test]
fn what_only_looks_as_if_it_stood_for_a_secret_replays_all_the_same() {
    let config = Config::default().connection_token("connection-token-1");
    let script = Script::new().connection_token("connection-token-1");
    let text = recorded("look-alikes", config.clone(), script, |pair| {
        let raw =
            Json::new(&json!({"password": "hunter2hunter2", "note": "[secret 1]"})).expect("it is JSON");
        pair.connection.call(pair.now, "any", Some(&raw), Limits::none()).expect("it is open");
        pair.run();
        pair.connection.describe_peer(pair.now, "exit status: 1; stderr: [secret 1]");
        pair.connection.receive(pair.now, b"connection-token-1 is not [secret 1] or [secret 2]\r\n\r\n");
    });
    has(
        &text,
        &[
            "> call \"any\" {\"note\":\"(secret 1)\",\"password\":\"[secret 2]\"}",
            "> describe-peer \"exit status: 1; stderr: (secret 1)\"",
            "> broken b\"[secret 1]******** is not (secret 1) or (secret 2)\\r\\n\\r\\n\"",
        ],
    );
    let script = Script::new().on("connect", [Step::error(-32002, "not [secret 1]")]);
    recorded("refused-for-a-look-alike", config, script, |_| {});
    // It may be a secret all the same.
    for token in ["[secret 1]", "[secret 2]"] {
        let (config, script) =
            (Config::default().connection_token(token), Script::new().connection_token(token));
        recorded("a-token-of-that-form", config, script, |pair| {
            pair.connection.describe_peer(pair.now, "exit status: 1; stderr: [secret 1] [secret 2]");
            pair.connection.receive(pair.now, b"no [secret 1] and no [secret 2]\r\n\r\n");
        });
    }
}

#[test]
fn texts_are_replaced_where_that_is_wanted() {
    let recorder = Recorder::in_memory(Redaction::secrets().texts());
    let script = Script::new().answer("Nobody is to read this.");
    let mut pair = Pair::new(Config::default().record(&recorder), script);
    pair.run();
    let session = open(&mut pair, &SessionConfig::new().streaming(true));
    pair.connection
        .send_and_wait(pair.now, session, &Prompt::new("Nor this."), Limits::none())
        .expect("it is open");
    pair.run();
    pair.items(session);
    let text = replays("texts", recorder.take());
    for word in ["Nobody", "to be", "Nor this"] {
        assert!(!text.contains(word), "{word} is in it:\n{text}");
    }
    has(&text, &["> send-and-wait 1 {\"prompt\":\"[text 1]\"}", "< transmit ", "< turn 3 ok \""]);
}
