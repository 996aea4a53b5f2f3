//! Target `connection`: the state machine, with a runtime that misbehaves and a user who does anything at any time.
//!
//! An input is a script in letters, see `script`: a first line of options, each a letter and a digit, then steps,
//! each a letter with its arguments, a character each. White space between steps means nothing. So
//! `w2\nC0. e01 q021 r010 .` creates a session in the cloud that keeps two messages an id, lets the runtime send an
//! event and a request for a session that is not known, then reply with that session's id, and takes everything out.
//!
//! What comes out must be what a `model` says. Then all of it is done again with the input split in
//! another way, and everything must come out the same.

mod drive;
mod model;
mod peer;
mod run;
mod script;

use std::collections::BTreeSet;

use arbitrary::{Arbitrary, Unstructured};

pub use script::Script;

/// Panics if a connection does not do as it should with this input.
pub fn check(input: &[u8]) {
    reached(input);
}

/// As [`check`]. Gives what the script has led to, of [`MARKS`].
pub fn reached(input: &[u8]) -> BTreeSet<&'static str> {
    match Script::arbitrary_take_rest(Unstructured::new(input)) {
        Ok(script) => play(script),
        Err(_) => BTreeSet::new(),
    }
}

/// As [`reached`], of a script.
pub fn play(script: Script) -> BTreeSet<&'static str> {
    let config = script.options.config();
    let mut run = run::Run::play(script);
    let length = 1 + 7 * run.records.len() % 97;
    drive::check_splits(config, &run.records, length);
    std::mem::take(&mut run.model.reached)
}

/// What the scripts of a corpus must lead to, all of them together.
pub const MARKS: [&str; 50] = [
    "a call ends with an error that names none",
    "a call ends with the connection",
    "a call is answered with an error",
    "a call is given up",
    "a call takes too long",
    "a call's answer cannot be read",
    "a call's session does nothing",
    "a call's session ends",
    "a create gets another id",
    "a create gets the id of another",
    "a create is not for the cloud",
    "a displaced session ends",
    "a held prompt is aborted",
    "a history opens the gate",
    "a notification is given up",
    "a prompt is held too long",
    "a request finds no room in the window",
    "a request is cancelled",
    "a request is dropped from the window",
    "a request is kept in the window",
    "a request is refused",
    "a resume displaces a session for good",
    "a resume gives its place back",
    "a session is displaced",
    "a turn ends badly",
    "a turn ends well",
    "a window ends with something in it",
    "an event asks",
    "an event finds no room in the window",
    "an event is dropped",
    "an event is dropped from the window",
    "an event is given up in a queue",
    "an event is kept in the window",
    "an event opens the gate",
    "an event's ask is completed",
    "an id is used twice",
    "ends because writing stalls",
    "ends for a failure of the transport",
    "ends for broken framing",
    "ends gracefully",
    "ends when all is written",
    "ends within a frame",
    "framing is broken",
    "reading is paused",
    "the handshake fails",
    "the peer ends",
    "what nobody has is undone",
    "what was dropped from the window is counted",
    "what was kept is adopted",
    "windows overlap",
];
