//! The state machine, with a runtime that misbehaves.
#![no_main]

use pilotwire_fuzz_oracles::connection::{Script, play};

libfuzzer_sys::fuzz_target!(|script: Script| {
    play(script);
});
