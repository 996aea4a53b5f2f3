//! The scan of a message's envelope.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| pilotwire_fuzz_oracles::envelope::check(input));
