//! Target `transcript`: the reader of recorded conversations.
//!
//! An input is a transcript's text, in which `~cN` is expanded.
//!
//! What can be read is printed, and the print says the same in the same `words`, line by line, and reads as itself.
//! It is told as a conversation, repeated as it stands and in another way: all that without a panic, whatever
//! stands in it. A connection that is told what went in is recorded: that recording replays byte for byte, under any
//! seed.

mod words;

use pilotwire::replay::{Conversation, Player, Transcript};

use crate::expand::expand;

/// Panics if a text is not read as it should be, or what was read is not repeated as it should be.
pub fn check(input: &[u8]) {
    let text = String::from_utf8_lossy(&expand(input)).into_owned();
    let transcript = match Transcript::parse(&text) {
        Ok(transcript) => transcript,
        Err(error) => return check_error(&text, &error),
    };
    let printed = transcript.to_string();
    words::compare(&text, &printed);
    let again = parse_own(&printed);
    assert_eq!(again.to_string(), printed, "printed again");
    let conversation = Conversation::of(&transcript);
    assert_eq!(Conversation::of(&again), conversation, "of what was printed");
    assert_eq!(conversation.differences(&Conversation::of(&again)), Vec::<String>::new());
    let _ = conversation.to_string();
    // It may well come to something else than it says.
    let _ = Player::new(&transcript).run().map_err(|difference| difference.to_string());
    let _ = Player::new(&transcript).vary(text.len() as u64).run();
    check_recording(&again);
}

/// What went into a connection is recorded, and goes the same way again.
fn check_recording(transcript: &Transcript) {
    let recorded = Player::new(transcript).record();
    let own = parse_own(&recorded);
    assert_eq!(own.to_string(), recorded, "a recording is printed as it was written");
    if let Err(difference) = Player::new(&own).seed([0xa5; 32]).run() {
        panic!("{difference}\n{recorded}");
    }
    assert_eq!(Player::new(&own).seed([0x5a; 32]).record(), recorded, "recorded again");
}

/// Reads what this library has written.
fn parse_own(text: &str) -> Transcript {
    Transcript::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// An error names a line that there is, or the one behind the last, and shows little of it.
fn check_error(text: &str, error: &pilotwire::replay::ReadError) {
    assert!((1..=text.lines().count() + 1).contains(&error.line), "{error}");
    assert!(error.to_string().len() < 1000, "an error of {} bytes", error.to_string().len());
}
