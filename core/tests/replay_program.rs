//! The example `replay`, from outside.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use pilotwire::mock::{Pair, Script};
use pilotwire::replay::{Recorder, Redaction};
use pilotwire::{Config, Limits, Prompt, SessionConfig};

/// Cargo builds examples beside tests.
fn run(arguments: &[&str]) -> Output {
    let test = std::env::current_exe().expect("a test has a path");
    let folder = test.parent().and_then(std::path::Path::parent).expect("target/debug/deps");
    let program = folder.join("examples").join("replay").with_extension(std::env::consts::EXE_EXTENSION);
    assert!(program.is_file(), "build it with `cargo build -p pilotwire --all-features --examples`");
    Command::new(program).args(arguments).output().expect("it runs")
}

fn transcript(answer: &str) -> String {
    let recorder = Recorder::in_memory(Redaction::secrets());
    let script = Script::new().answer(answer);
    let mut pair = Pair::new(Config::default().record(&recorder), script);
    pair.run();
    let config = SessionConfig::new().streaming(true);
    let session =
        pair.connection.create_session(pair.now, &config, Limits::none()).expect("it is open").session;
    pair.run();
    pair.connection
        .send_and_wait(pair.now, session, &Prompt::new("hello"), Limits::none())
        .expect("it is open");
    pair.run();
    pair.events();
    recorder.take()
}

fn file(name: &str, text: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).expect("it is written");
    path.to_string_lossy().into_owned()
}

#[track_caller]
fn gives(output: &Output, status: i32, stdout: &str, stderr: &str) {
    assert_eq!(output.status.code(), Some(status), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), stdout);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains(stderr), "{told}");
}

#[test]
fn it_repeats_shows_and_compares() {
    let one = transcript("Good day.");
    let first = file("first.transcript", &one);
    let second = file("second.transcript", &transcript("Good evening."));
    let broken = file(
        "broken.transcript",
        &one.replace("\"prompt\":\"hello\"", "\"prompt\":\"hallo\"").replacen("hallo", "hello", 1),
    );
    let unreadable = file("unreadable.transcript", "hello\n");

    let shown = "connected: protocol 3, version \"mock\"\nsession 1: create done\nsession 1: user: hello\n\
        session 1: agent: Good day.\nsession 1: turn ended\n";
    gives(&run(&[&first]), 0, shown, "");
    gives(&run(&["--vary", "20", &first]), 0, shown, "");
    gives(&run(&[&first, "--diff", &first]), 0, "", "");
    let differences = "- session 1: agent: Good day.\n+ session 1: agent: Good evening.\n";
    gives(&run(&[&first, "--diff", &second]), 1, differences, "");
    gives(&run(&[&broken]), 1, "", "does not replay: line ");
    gives(&run(&[&unreadable]), 2, "", "line 1: expected `pilotwire-transcript 1`, saw `hello`");
    for wrong in [&[][..], &["--nonsense"], &[&*first, &*second], &["--diff", &first], &["/no/such/file"]] {
        gives(&run(wrong), 2, "", "");
    }
}

/// Also of what breaks off, or does not replay.
#[test]
fn it_writes_a_page() {
    let one = transcript("Good day.");
    let (whole, cut) = (file("whole.transcript", &one), file("cut.transcript", &format!("{one}> rece")));
    let nothing = file("nothing.transcript", "hello\n");
    let out = file("page.html", "");
    let page = || fs::read_to_string(&out).expect("it is there");

    gives(&run(&[&whole, "--html", &out]), 0, "", "");
    assert!(page().starts_with("<!doctype html>") && page().contains("Good day."));
    assert!(page().contains("whole.transcript") && page().ends_with("</html>\n"));
    fs::write(&out, "").expect("it is written");
    gives(&run(&["--html", &out, &cut]), 2, "", "expected an input or a command, saw `rece`");
    assert!(page().contains("Good day.") && page().contains("cannot be read from line"));
    fs::write(&out, "").expect("it is written");
    gives(&run(&["--html", &out, &nothing]), 2, "", "line 1");
    assert_eq!(page(), "");
    gives(&run(&["--html", "/no/such/folder/page.html", &whole]), 2, "", "/no/such/folder/page.html: ");
    gives(&run(&[&whole, "--html"]), 2, "", "usage");
}
