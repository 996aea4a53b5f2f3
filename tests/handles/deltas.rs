//! The text of a turn, piece by piece.

use std::pin::pin;
use std::task::Poll;

use pilotwire::handle::{Deltas, Piece};
use pilotwire::mock::{Script, Step};
use pilotwire::{Config, Session, SessionConfig};
use serde_json::json;

use crate::bench::{Bench, Probe};

/// The pieces of a turn, and its whole text.
fn pieces(script: Script, streaming: bool) -> (Vec<Piece>, String) {
    let mut bench = Bench::scripted(script);
    let config = SessionConfig::new().session_id("s").streaming(streaming);
    let create = bench.client.create_session(&config, ());
    let (session, _events) = bench.finish(create).expect("it is created");
    let mut deltas = session.send_and_stream("go");
    let mut pieces = Vec::new();
    while let Some(piece) = bench.finish(deltas.next()) {
        pieces.push(piece);
    }
    let turn = bench.finish(std::future::IntoFuture::into_future(deltas)).expect("it ends well");
    (pieces, turn.text())
}

fn text(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.as_str(),
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn a_turns_text_comes_in_pieces_and_ends_with_the_turn() {
    let (streamed, whole) = pieces(Script::new().answer("one two three"), true);
    assert!(streamed.len() > 1, "{streamed:?}");
    assert_eq!((text(&streamed), whole.as_str()), ("one two three".to_owned(), "one two three"));
    let (at_once, _) = pieces(Script::new().answer("one two three"), false);
    assert_eq!(at_once, [Piece::Text("one two three".to_owned())]);
    // What a sub-agent says is not of it.
    let script = Script::new().turn([
        Step::emit("assistant.message_delta", json!({"messageId": "x", "deltaContent": "sub"})).agent("a"),
        Step::say("done"),
    ]);
    let (both, whole) = pieces(script, true);
    assert_eq!((text(&both), whole.as_str()), ("done".to_owned(), "done"));
}

#[test]
fn the_pieces_are_those_of_ones_own_prompt() {
    let mut bench = Bench::scripted(Script::new().answer_with(|prompt| format!("about {prompt}")));
    let config = SessionConfig::new().session_id("s").streaming(true);
    let create = bench.client.create_session(&config, ());
    let (session, _events) = bench.finish(create).expect("it is created");
    let mut deltas: Vec<_> = ["a", "b", "c"].map(|prompt| session.send_and_stream(prompt)).into();
    for (deltas, expected) in deltas.iter_mut().zip(["about a", "about b", "about c"]) {
        let mut pieces = Vec::new();
        while let Some(piece) = bench.finish(deltas.next()) {
            pieces.push(piece);
        }
        assert_eq!(text(&pieces), expected);
    }
}

/// A prompt to which the runtime says what the script has, in a session whose events nobody reads.
fn prompted(said: impl IntoIterator<Item = Step>, config: Config) -> (Bench, Session, Deltas) {
    let mut bench = Bench::new(config, Script::new().on("session.send", said));
    bench.run();
    let (session, events) = bench.session("s");
    drop(events);
    let deltas = session.send_and_stream("go");
    bench.run();
    (bench, session, deltas)
}

/// The pieces that are there.
fn there(deltas: &mut Deltas) -> Vec<Piece> {
    let probe = Probe::new();
    let next = || match probe.poll(&mut pin!(deltas.next())) {
        Poll::Ready(piece) => piece,
        Poll::Pending => None,
    };
    std::iter::from_fn(next).collect()
}

fn delta(message: &str, text: &str) -> Step {
    Step::emit("assistant.message_delta", json!({"messageId": message, "deltaContent": text})).session("s")
}

#[test]
fn a_prompt_whose_id_is_not_known_has_the_text_of_one_turn_at_its_end_and_all_before() {
    // The prompt is not replied to, and the runtime does not say whose turns these are.
    let begin = || Step::emit("user.message", json!({"content": "?"})).session("s");
    let said = || [delta("x", "none"), begin(), delta("m", "one"), begin(), delta("n", "two")];
    let (mut bench, _session, mut deltas) = prompted(said(), Config::default());
    bench.kill();
    assert_eq!(there(&mut deltas), [Piece::Text("one".to_owned())]);
    assert!(bench.finish(std::future::IntoFuture::into_future(deltas)).is_err());
    let (_bench, _session, mut deltas) = prompted(said(), Config::default());
    assert_eq!(there(&mut deltas), ["one", "two"].map(|text| Piece::Text(text.to_owned())));
}

#[test]
fn what_gave_way_is_told_where_it_may_have_been_of_this_turn() {
    let said = [Step::reply(json!({"messageId": "m"}))];
    let (mut bench, _session, mut deltas) = prompted(said, Config::default().queue_hard_limit(20_000));
    let flood = |bench: &mut Bench| {
        for number in 0..600 {
            bench.emit("s", number);
            bench.run();
        }
    };
    let begin = |bench: &mut Bench, message: &str| {
        bench.runtime.emit("s", "user.message", json!({"content": "?", "messageId": message}));
        bench.run();
    };
    let is_missed = |pieces: &[Piece]| matches!(pieces, [Piece::Missed(1..)]);
    // Its turn may have begun in what is missing.
    flood(&mut bench);
    let pieces = there(&mut deltas);
    assert!(is_missed(&pieces), "{pieces:?}");
    begin(&mut bench, "another");
    assert!(there(&mut deltas).is_empty());
    flood(&mut bench);
    assert!(there(&mut deltas).is_empty());
    begin(&mut bench, "m");
    assert!(there(&mut deltas).is_empty());
    flood(&mut bench);
    let pieces = there(&mut deltas);
    assert!(is_missed(&pieces), "{pieces:?}");
}
