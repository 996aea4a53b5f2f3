//! Target `connection`: the state machine, with a runtime that misbehaves and a user who does anything at any time.
//!
//! An input is a script in letters, see [`script`]: a first line of options, each a letter and a digit, then steps,
//! each a letter with its arguments, a character each. White space between steps means nothing. So
//! `w2\nC0. e01 q021 r010 .` creates a session in the cloud that keeps two messages an id, lets the runtime send an
//! event and a request for a session that is not known, then reply with that session's id, and takes everything out.
//!
//! What comes out must be what a [`model`] says. Then all of it is done again with the input [split](drive) in
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
pub const MARKS: [&str; 0] = [];
