//! Recorded conversations that are played.

use std::path::Path;

use bytes::Bytes;
use serde_json::{Value, json};

use super::{Failure, bodies, text_of};
use crate::config::Config;
use crate::connection::{Connection, Event, Limits};
use crate::frame::{self, Decoder};
use crate::json::Json;
use crate::mock::{Complaint, Pair, Runtime, Script};
use crate::replay::{Recorder, Redaction, Said, Transcript};
use crate::session::{Prompt, SessionConfig};

fn recordings() -> Vec<(String, Transcript)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/recordings");
    let files = std::fs::read_dir(folder).expect("the recordings are there");
    files
        .map(|file| {
            let path = file.expect("it can be listed").path();
            let text = std::fs::read_to_string(&path).expect("it is text");
            let transcript =
                Transcript::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path.display().to_string(), transcript)
        })
        .collect()
}

fn spoken(runtime: &mut Runtime) -> Vec<Bytes> {
    let mut decoder = Decoder::new(frame::Limits::default());
    while let Some(bytes) = runtime.poll_transmit() {
        decoder.feed(&bytes);
    }
    std::iter::from_fn(|| decoder.next_frame()).map(|frame| frame.expect("it is a frame").body).collect()
}

#[test]
fn the_recorded_client_hears_what_it_heard() {
    let recordings = recordings();
    assert!(recordings.len() > 50, "{} recordings", recordings.len());
    for (name, transcript) in recordings {
        let said = transcript.said();
        let mut runtime = Runtime::new(Script::from_transcript(&transcript));
        let mut heard = spoken(&mut runtime);
        for message in &said {
            if let Said::ByClient(body) = message {
                runtime.receive(&frame::encode(body));
                heard.append(&mut spoken(&mut runtime));
            }
        }
        let told: Vec<&Bytes> = said
            .iter()
            .filter_map(|message| match message {
                Said::ByRuntime(body) => Some(body),
                _ => None,
            })
            .collect();
        assert_eq!(heard.len(), told.len(), "{name}");
        for (heard, told) in heard.iter().zip(told) {
            let parsed = |body: &[u8]| serde_json::from_slice::<Value>(body).ok();
            assert!(heard == told || parsed(heard) == parsed(told), "{name}: {heard:?} and {told:?}");
        }
        assert_eq!(runtime.complaints(), [], "{name}");
        assert_eq!(runtime.awaited(), None, "{name}");
    }
}

/// A turn, held with this runtime. Returns what the agent says.
fn hold(pair: &mut Pair, prompt: &str) -> Result<Option<String>, Failure> {
    let config = SessionConfig::new().streaming(true);
    let session = pair.connection.create_session(pair.now, &config, Limits::none())?.session;
    pair.run();
    let turn = pair.connection.send_and_wait(pair.now, session, &Prompt::new(prompt), Limits::none())?;
    pair.run();
    Ok(text_of(pair, turn))
}

fn recorded() -> Result<Script, Failure> {
    let recorder = Recorder::in_memory(Redaction::for_publication());
    let mut pair = Pair::connected(Config::default().record(&recorder), Script::new().answer("It is sunny."));
    hold(&mut pair, "the weather?")?;
    Ok(Script::from_transcript(&Transcript::parse(&recorder.take())?))
}

/// Of another seed, so that it draws other ids.
fn another_client(script: Script) -> Pair {
    let mut pair = Pair::new(Config::default(), script);
    pair.connection = Connection::new(Config::default(), [9; 32]);
    pair.connection.connect(pair.now);
    pair.run();
    pair.events();
    pair
}

#[test]
fn another_client_with_ids_of_its_own_hears_it_too() -> Result<(), Failure> {
    let mut pair = another_client(recorded()?);
    assert_eq!(hold(&mut pair, "the weather?")?.as_deref(), Some("It is sunny."));
    assert_eq!(pair.runtime.complaints(), []);
    assert_eq!(pair.runtime.awaited(), None);
    Ok(())
}

#[test]
fn what_is_said_otherwise_is_a_complaint_with_its_place() -> Result<(), Failure> {
    let mut pair = another_client(recorded()?);
    assert_eq!(hold(&mut pair, "the time?")?.as_deref(), Some("It is sunny."));
    let told = Complaint::SaidElse {
        what: "session.send".to_owned(),
        path: "prompt".to_owned(),
        recorded: "\"the weather?\"".to_owned(),
        said: "\"the time?\"".to_owned(),
    };
    assert_eq!(pair.runtime.complaints(), [told]);
    Ok(())
}

#[test]
fn what_was_not_recorded_is_refused_and_what_is_missing_is_named() -> Result<(), Failure> {
    let mut pair = another_client(recorded()?);
    let call = pair.connection.call(pair.now, "models.list", Some(&Json::empty_object()), Limits::none())?;
    pair.run();
    let refused = pair.events().into_iter().any(|event| match event {
        Event::Reply { call: answered, result } => answered == call && result.is_err(),
        _ => false,
    });
    assert!(refused);
    assert_eq!(pair.runtime.awaited().as_deref(), Some("session.create"));
    pair.runtime.receive_end();
    let complaints = pair.runtime.complaints();
    let what = |what: &str| what.to_owned();
    assert_eq!(
        complaints,
        [
            Complaint::NotRecorded { what: what("models.list") },
            Complaint::Unsaid { what: what("session.create") }
        ]
    );
    Ok(())
}

#[test]
fn requests_of_the_runtime_are_asked_and_their_answers_compared() {
    let text = r#"pilotwire-transcript 1
config {}
< transmit {"jsonrpc":"2.0","id":7,"method":"session.create","params":{"sessionId":"then","list":[1,{"a":2}]}}
> receive {"jsonrpc":"2.0","id":3,"method":"userInput.request","params":{"sessionId":"then"}}
< transmit {"jsonrpc":"2.0","id":3,"result":{"answer":"red"}}
> receive {"jsonrpc":"2.0","id":7,"result":{"sessionId":"then","path":"/x/then/y"}}
> receive b"\xffthen"
> end
"#;
    let script = Script::from_transcript(&Transcript::parse(text).expect("it is one"));
    let mut runtime = Runtime::new(script);
    let call = json!({"jsonrpc": "2.0", "id": "one", "method": "session.create", "params": {"sessionId": "now", "list": [1.0, {"b": 2}]}});
    runtime.receive(&frame::encode(call.to_string().as_bytes()));
    assert_eq!(bodies(&mut runtime)[0]["params"]["sessionId"], "now");
    // Its reply comes only behind the answer.
    runtime.receive(&frame::encode(br#"{"jsonrpc":"2.0","id":3,"error":{"code":1,"message":"no"}}"#));
    assert_eq!(
        runtime.poll_transmit(),
        Some(frame::encode(
            br#"{"jsonrpc":"2.0","id":"one","result":{"sessionId":"now","path":"/x/now/y"}}"#
        ))
    );
    assert_eq!(runtime.poll_transmit(), Some(frame::encode(b"\xffthen")));
    assert!(runtime.is_ended());
    assert_eq!(runtime.unanswered().count(), 0);
    let told: Vec<String> = runtime.complaints().iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "session.create: `list[1].a` was 2 when it was recorded, and is nothing",
            "session.create: `list[1].b` was nothing when it was recorded, and is 2",
            "the reply to 3: `answer` was \"red\" when it was recorded, and is nothing",
            "the reply to 3: `code` was nothing when it was recorded, and is 1",
            "the reply to 3: `message` was nothing when it was recorded, and is \"no\"",
        ]
    );
}
