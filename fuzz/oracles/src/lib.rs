//! What must be true of Pilotwire for any input.
//!
//! Each fuzz target is one function here, which takes bytes and panics where something is not true. libFuzzer makes
//! bytes up (`fuzz/targets`); the test `corpora` of `pilotwire-tests` replays those that are kept in `fuzz/corpus`.
//!
//! What is expected comes from code of its own wherever that can be plain: a reference parser of frames, serde_json
//! and a [written-down grammar](envelope) for envelopes, the [rules of a connection](pilotwire_rules), and the words of
//! a transcript. Inputs are text as far as that goes, so that a corpus can be written and read by hand; each target's
//! module says how.

pub mod connection;
pub mod envelope;
mod expand;
pub mod frame;
mod text;
pub mod transcript;
pub mod typed;

/// A fuzz target: its name, which its corpus and dictionary share, and its oracle.
#[derive(Clone, Copy)]
pub struct Target {
    /// The name.
    pub name: &'static str,
    /// Panics where something is not true.
    pub check: fn(&[u8]),
}

/// All targets.
pub const TARGETS: [Target; 5] = [
    Target { name: "frame", check: frame::check },
    Target { name: "envelope", check: envelope::check },
    Target { name: "connection", check: connection::check },
    Target { name: "transcript", check: transcript::check },
    Target { name: "typed", check: typed::check },
];
