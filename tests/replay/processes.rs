//! The same conversation in two processes: no table may show in which order it was walked over.

use std::process::Command;

use pilotwire_tests::busy;

use crate::replay;

#[test]
fn two_processes_say_the_same() {
    let output = Command::new(env!("CARGO_BIN_EXE_busy")).output().expect("it runs");
    assert!(output.status.success(), "{output:?}");
    let theirs = String::from_utf8(output.stdout).expect("it is text");
    let ours = busy::transcript();
    assert!(ours.lines().count() > 1000, "{} lines", ours.lines().count());
    for (ours, theirs) in ours.lines().zip(theirs.lines()) {
        assert_eq!(ours, theirs);
    }
    assert_eq!(ours.len(), theirs.len());
    replay("the other's", &theirs, 0..20);
}
