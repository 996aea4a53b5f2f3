//! Target `connection`: the state machine, with a runtime that misbehaves and a user who does anything at any time.
//!
//! An input is a script. Its first line has options, each a letter and a digit: limits, and how the connection is to
//! end (`script.rs` has them all). Then come steps, each a letter with its arguments, a character each; white space
//! between steps means nothing. Any other byte means some step too, so that every input is a script.
//!
//! | letter and arguments | what happens |
//! |---|---|
//! | `e` session, type, number; `E` the same, size | the runtime sends an event |
//! | `q` session, method, id; `Q` the same, size | it asks something |
//! | `x` id | it no longer wants an answer |
//! | `n`; `N` size | it sends a connection-level notification |
//! | `r` call, kind, session | it replies: to the newest call 0, the next 1, ...; as it should (kind 0), or not |
//! | `u`, `m` kind, `g` kind, `P` | it sends an error that names no call, no message, no frame, half of one and ends |
//! | `z`, `Z` kind, `W` kind, `j`, `B` | input ends, reading fails, writing fails, writing goes on, the peer is described |
//! | `c` session, limits; `C` kind, limits; `R` session, limits | a session is created here, in the cloud, or resumed |
//! | `s` key, limits; `S` key, limits; `b` key | a prompt is sent, and waited for; the session is aborted |
//! | `d` key, `D` key, `X` session, `o` key | it is detached from, destroyed, deleted, read no longer |
//! | `k` session, limits; `!` call; `y` kind, session | a call, a call given up, one that cannot be written |
//! | `a` ask, kind; `A` ask | an ask is answered, or left |
//! | `H`, `L`, `K` | the handshake begins, the connection is closed, the runtime is shut down |
//! | `t` time, `T`, `v` time, `V` | time passes, until the next deadline, unnoticed, back to the start |
//! | `,` `;` `f` `F` `i` key, most; `I` `.` | a frame is taken, all; an event, all; items, all; everything |
//!
//! Sessions are named `a` to `d` by 0 to 3; keys, calls and asks are counted from the newest. What the other numbers
//! pick is in `peer.rs` and `run.rs`. So `w2\nC00 . e001 q021 r010 .` creates a session in the cloud with room for two
//! messages an id in the pending-id window, lets the runtime send an event and a request of a session that is not known
//! yet, has the create answered with that session's id, and takes everything out.
//!
//! What comes out must be what a model says, which asks the [rules of a connection](pilotwire_rules). Then all of it is
//! done again with the input in other pieces, and everything must come out the same.

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

/// As [`check`]. Returns what the script has led to, of [`MARKS`].
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
pub const MARKS: [&str; 57] = [
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
    "a session is deleted elsewhere",
    "a session is displaced",
    "a session is not found",
    "a turn ends badly",
    "a turn ends well",
    "a turn is aborted",
    "a window ends with something in it",
    "an abort ends a request",
    "an answer is not taken",
    "an answer is taken",
    "an event asks",
    "an event asks in the cloud",
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
