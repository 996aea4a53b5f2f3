//! What `SECURITY.md` and `tests/PROOF.md` say: the tests they name are there, and the limits are those of the code.

mod defaults;
mod names;
mod seeds;

use std::fs;
use std::path::{Path, PathBuf};

/// A place in the repository.
fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn read(path: &str) -> String {
    fs::read_to_string(at(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
