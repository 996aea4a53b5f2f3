//! A program that has a runtime of ours as a child, for tests of what becomes of that when the program ends, and of what it
//! costs to wait for it.

#[cfg(unix)]
mod options;

#[cfg(unix)]
fn main() {
    options::run_as_told();
}

/// There are no such tests elsewhere.
#[cfg(not(unix))]
fn main() {}
