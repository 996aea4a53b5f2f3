//! Conversations with secrets in them: a transcript has none, and repeats all the same.

use pilotwire::mock::{Pair, Script, Step};
use pilotwire::replay::{Recorder, Redaction};
use pilotwire::sans_io::ItemKind;
use pilotwire::{Answer, Config, Json, Limits, Prompt, Provider, SessionConfig};
use serde_json::json;

use crate::scripted::{has, open, recorded, replays};

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
