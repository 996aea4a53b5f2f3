//! Transcripts: what is recorded replays, whatever happened, and however it is repeated.

mod as_runtime;
mod by_hand;
mod determinism;
mod format;
mod handles;
mod processes;
mod recordings;
mod scripted;
mod secrets;
mod typed;

use std::ops::Range;

use pilotwire::replay::{Player, Transcript};

/// Repeats a transcript as it is, and in other ways, of these numbers, each with a seed of its own.
#[track_caller]
fn replay(name: &str, text: &str, variations: Range<u64>) {
    let transcript = Transcript::parse(text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
    if let Err(difference) = Player::new(&transcript).run() {
        panic!("{name}: {difference}\n{text}");
    }
    for number in variations {
        let seed = std::array::from_fn(|place| (number >> (8 * (place % 8))) as u8);
        if let Err(difference) = Player::new(&transcript).seed(seed).vary(number).run() {
            panic!("{name}, variation {number}: {difference}");
        }
    }
}
