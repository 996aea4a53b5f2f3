//! Prints the transcript of [`pilotwire_tests::busy`]: for a test that wants one from another process.

fn main() {
    print!("{}", pilotwire_tests::busy::transcript());
}
