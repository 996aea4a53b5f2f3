//! What an observer is shown: inputs, outputs and the time, in their order, and a broken header without secrets.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use pilotwire::frame::encode;
use pilotwire::sans_io::{Claimed, Connection, Input, Moment, Observe, Observer, Output};
use pilotwire::{Answer, Claim, Config, Limits, SessionConfig};
use serde_json::json;

/// Keeps the header that is none.
#[derive(Clone, Debug, Default)]
struct Headers(Arc<Mutex<Vec<u8>>>);

impl Observe for Headers {
    fn begin(&self, _: &Config) -> Option<Box<dyn Observer>> {
        Some(Box::new(self.clone()))
    }
}

impl Observer for Headers {
    fn time(&mut self, _: Moment) {}

    fn input(&mut self, input: &Input<'_>) {
        if let Input::Broken(header) = input {
            self.0.lock().expect("nothing panics under it").extend_from_slice(header);
        }
    }

    fn output(&mut self, _: Output<'_>) {}
}

#[test]
fn a_header_that_is_none_is_shown_without_secrets() {
    let headers = Headers::default();
    let config = Config::default().secret("a-very-secret-word").observe(Arc::new(headers.clone()));
    let mut connection = Connection::new(config, [7; 32]);
    connection.receive(Moment::default(), b"Content-Length: a-very-secret-word\r\n\r\n");
    let seen = headers.0.lock().expect("nothing panics under it").clone();
    let seen = String::from_utf8(seen).expect("it is text");
    assert_eq!(seen, "Content-Length: ******************\r\n\r\n");
}

/// Keeps a word for each thing that is shown.
#[derive(Clone, Debug, Default)]
struct Words(Arc<Mutex<Vec<String>>>);

impl Words {
    fn note(&self, word: String) {
        self.0.lock().expect("nothing panics under it").push(word);
    }

    /// Those that were noted since this was last asked.
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().expect("nothing panics under it"))
    }
}

impl Observe for Words {
    fn begin(&self, _: &Config) -> Option<Box<dyn Observer>> {
        Some(Box::new(self.clone()))
    }
}

impl Observer for Words {
    fn time(&mut self, now: Moment) {
        self.note(format!("it is {}", now.since_epoch().as_secs()));
    }

    fn input(&mut self, input: &Input<'_>) {
        self.note(format!("in {input:?}"));
    }

    fn output(&mut self, output: Output<'_>) {
        self.note(format!("out {output:?}"));
    }
}

/// What is in them shows in none of these words.
#[test]
fn everything_that_goes_in_and_comes_out_is_shown_in_its_order() {
    let words = Words::default();
    let config = Config::default().observe(Arc::new(words.clone()));
    let now = Moment::default();
    let mut connection = Connection::new(config, [7; 32]);
    connection.connect(now);
    connection.poll_transmit(now);
    connection.poll_transmit(now);
    connection.receive(now, &encode(br#"{"id":1,"result":{"ok":true,"protocolVersion":3,"version":"1"}}"#));
    connection.poll_event(now);
    let expected = ["in Connect", "out Transmit", "out Written", "in Receive", "out Event"];
    assert_eq!(words.take(), expected);

    drop(connection.call(now, "m", None, Limits::none()));
    let config = SessionConfig::new().session_id("s");
    let session =
        connection.create_session(now, &config, Limits::none()).expect("the config is good").session;
    connection.claim(now, Some(session), Claim::asks("userInput.request"));
    let expected = ["in Call", "out Called", "in CreateSession", "out Starting", "in Claim"];
    assert_eq!(words.take(), expected);

    for body in [
        r#"{"method":"session.event","params":{"sessionId":"s","event":{"type":"t"}}}"#,
        r#"{"id":9,"method":"userInput.request","params":{"sessionId":"s","question":"?"}}"#,
        "{nonsense",
    ] {
        connection.receive(now, &encode(body.as_bytes()));
    }
    assert_eq!(words.take(), ["in Receive"; 3]);
    assert_eq!(connection.poll_session(now, session, 9, &mut Vec::new()), 2);
    let Some(Claimed::Ask { question, .. }) = connection.poll_claimed(now) else { panic!("it is claimed") };
    let answer = Answer::result(&json!({"answer": "a", "wasFreeform": true})).expect("it is JSON");
    connection.answer(now, question.id(), answer.clone()).expect("it is open");
    connection.answer(now, question.id(), answer).expect_err("it is no longer open");
    assert!(connection.poll_notice(now).is_some() && connection.poll_notice(now).is_none());
    let expected =
        ["out Items", "out Claimed", "in Answer", "out Answered", "in Answer", "out Answered", "out Notice"];
    assert_eq!(words.take(), expected);

    // The time is shown when it is later than before.
    connection.handle_deadline(now + Duration::from_secs(1));
    connection.handle_deadline(now + Duration::from_secs(1));
    connection.handle_deadline(now);
    assert_eq!(words.take(), ["it is 1", "in HandleDeadline", "in HandleDeadline", "in HandleDeadline"]);
}
