//! Conversations with the scripted runtime that between them come by everything that a transcript can hold.

use std::time::Duration;

use pilotwire::mock::{Pair, Script, Step};
use pilotwire::replay::{Player, Recorder, Redaction, Transcript};
use pilotwire::sans_io::{Connection, Event, ItemKind};
use pilotwire::{Answer, Cloud, Config, Json, Limits, Prompt, SessionConfig, SessionId};
use serde_json::json;

use crate::replay;

/// Variations of each conversation.
const VARIATIONS: u64 = 300;

/// What `converse` does, on a recorded pair, as a transcript that was found to replay.
pub(super) fn recorded(
    name: &str,
    config: Config,
    script: Script,
    converse: impl FnOnce(&mut Pair),
) -> String {
    let recorder = Recorder::in_memory(Redaction::secrets());
    let mut pair = Pair::new(config.record(&recorder), script);
    pair.run();
    converse(&mut pair);
    pair.run();
    replays(name, recorder.take())
}

pub(super) fn replays(name: &str, text: String) -> String {
    replay(name, &text, 0..VARIATIONS);
    text
}

#[track_caller]
pub(super) fn has(text: &str, lines: &[&str]) {
    let mut rest = text.lines();
    for line in lines {
        assert!(
            rest.any(|seen| seen.starts_with(line)),
            "`{line}` is not there, or not behind the others:\n{text}"
        );
    }
}

pub(super) fn open(pair: &mut Pair, config: &SessionConfig) -> pilotwire::sans_io::SessionKey {
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
