//! A conversation with the real runtime that was recorded, held again over TCP by a client that draws other ids.

use std::path::Path;

use pilotwire::mock::{Complaint, Script};
use pilotwire::replay::Transcript;
use pilotwire::{Config, Provider, SessionConfig};
use pilotwire_tests::served::Served;

fn recorded() -> Script {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("recordings/turn.transcript");
    let text = std::fs::read_to_string(path).expect("it is there");
    Script::from_transcript(&Transcript::parse(&text).expect("it is one"))
}

/// Holds the conversation with this prompt. Returns what the agent said, and what the runtime complained of.
async fn hold(prompt: &str) -> (String, Vec<Complaint>) {
    let script = recorded();
    let complaints = script.complaints();
    let served = Served::new(script).expect("a port is free");
    let config = Config::default().client("pilotwire tests", "1");
    let (client, driving) =
        pilotwire_tokio::connect_tcp(config, served.address()).await.expect("it can be reached");
    let provider = Provider::new("http://127.0.0.1:1/v1").kind("openai").api_key("of-our-own");
    let config = SessionConfig::new().working_directory("/recorded/work").model("m1").streaming(true);
    let (session, events) =
        client.create_session(config.provider(provider), ()).await.expect("it is created");
    drop(events);
    let turn = session.send_and_wait(prompt).await.expect("it ends well");
    client.close();
    driving.await;
    (turn.text(), complaints.all())
}

#[tokio::test]
async fn another_client_hears_what_was_recorded() {
    let (said, complaints) = hold("hello").await;
    assert!(said.starts_with("word0 word1 "), "{said}");
    assert_eq!(complaints, []);
}

#[tokio::test]
async fn what_it_says_otherwise_is_told() {
    let (said, complaints) = hold("good day").await;
    assert!(said.starts_with("word0 word1 "), "{said}");
    let told: Vec<String> = complaints.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["session.send: `prompt` was \"hello\" when it was recorded, and is \"good day\""]);
}
