//! The reader of recorded conversations.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| pilotwire_fuzz_oracles::transcript::check(input));
