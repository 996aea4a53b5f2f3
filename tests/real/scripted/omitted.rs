//! The members of messages that the scripted runtime leaves out: `omitted.txt` beside this lists them, a line each. With
//! `PILOTWIRE_WRITE=1` the tests add what they find.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use pilotwire_tests::runtime;

/// Of these members, those that the list does not have.
pub(super) fn unknown(found: BTreeSet<String>) -> BTreeSet<String> {
    // One test after the other reads and writes it.
    static LIST: Mutex<()> = Mutex::new(());
    let _alone = LIST.lock().unwrap_or_else(PoisonError::into_inner);
    let text = fs::read_to_string(path()).unwrap_or_default();
    let mut listed: BTreeSet<String> = text.lines().map(str::to_owned).collect();
    let unknown: BTreeSet<String> = found.into_iter().filter(|member| !listed.contains(member)).collect();
    if unknown.is_empty() || std::env::var_os("PILOTWIRE_WRITE").is_none() || !runtime::is_pinned() {
        return unknown;
    }
    listed.extend(unknown);
    let text: String = listed.iter().map(|member| format!("{member}\n")).collect();
    fs::write(path(), text).expect("it is written");
    BTreeSet::new()
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("real/scripted/omitted.txt")
}
