//! Any text into any type of the protocol.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| pilotwire_fuzz_oracles::typed::check(input));
