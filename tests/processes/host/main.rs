//! A program that has a runtime of ours as a child, for tests of what becomes of that when the program ends, and of what it
//! costs to wait for it.

mod options;

fn main() {
    options::run_as_told();
}
