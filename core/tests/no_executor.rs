//! The example `no_executor`, from outside: a connection, and handlers, with threads and nothing else.

use std::process::Command;

#[test]
fn it_prints_what_the_scripted_runtime_and_a_handler_say() {
    // Cargo builds examples beside tests.
    let test = std::env::current_exe().expect("a test has a path");
    let folder = test.parent().and_then(std::path::Path::parent).expect("target/debug/deps");
    let program = folder.join("examples").join("no_executor").with_extension(std::env::consts::EXE_EXTENSION);
    assert!(program.is_file(), "build it with `cargo build -p pilotwire --all-features --examples`");
    let output = Command::new(program).arg("hello").output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(said, "You said: hello. This is the mock runtime's answer. place said: in a loop\n");
}
