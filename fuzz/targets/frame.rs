//! The decoder of the byte stream.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| pilotwire_fuzz_oracles::frame::check(input));
