//! `chat`, at a terminal that is a pipe.

use super::program::{Program, this};
use super::scripted::{ASKS, DIES, FAILS, HAS_NO_LOGIN, MAY_LAST, REFUSES_STRANGERS, SCRIPT};

/// What is asked by [`ASKS`]; a terminal obeys nothing of it.
const PERMISSION: &str =
    "\nThe agent wants to run: rm\\u{1b}[2J -rf /\n  y  yes   n  no   or say what it should do instead\n? ";

fn chat(script: &str, arguments: &[&str]) -> Program {
    let runtime = this();
    let arguments = [&["--runtime", &runtime], arguments].concat();
    Program::start_with("chat", &arguments, &[(SCRIPT, script)])
}

pub(super) fn it_prints_the_scripted_answer() {
    let finished = Program::start("chat", &["hello"]).finish("");
    assert_eq!((finished.status, finished.stderr.as_str()), (0, ""));
    assert_eq!(finished.stdout, "You said: hello. This is the mock runtime's answer.\n");
}

pub(super) fn it_says_in_one_line_what_is_wrong() {
    let finished = Program::start("chat", &["--runtime", "/no/such/program.exe", "hello"]).finish("");
    assert_eq!((finished.status, finished.stdout.as_str()), (1, ""));
    let expected =
        "chat: program not found; looked at: /no/such/program.exe (missing); install the runtime with `npm ";
    assert!(finished.stderr.starts_with(expected), "{}", finished.stderr);
    assert_eq!(finished.stderr.lines().count(), 1, "{}", finished.stderr);

    let finished = chat(FAILS, &["hello"]).finish("");
    assert_eq!((finished.status, finished.stdout.as_str()), (1, ""));
    assert!(finished.stderr.starts_with("chat: "), "{}", finished.stderr);
    assert!(finished.stderr.contains("no model\\u{a}at all"), "{}", finished.stderr);
    assert_eq!(finished.stderr.lines().count(), 1, "{}", finished.stderr);

    let finished = Program::start("chat", &["--provider", "http://localhost"]).finish("");
    assert_eq!(finished.status, 2);
}

pub(super) fn it_says_how_to_log_in() {
    for (script, said) in
        [(HAS_NO_LOGIN, "No GitHub OAuth token"), (REFUSES_STRANGERS, "requires authentication")]
    {
        let finished = chat(script, &["hello"]).finish("");
        assert_eq!((finished.status, finished.stdout.as_str()), (1, ""));
        assert!(finished.stderr.starts_with("chat: not logged in: "), "{}", finished.stderr);
        assert_eq!(finished.stderr.matches(said).count(), 1, "{}", finished.stderr);
        assert!(
            finished.stderr.ends_with("; log in with the runtime, or give --provider\n"),
            "{}",
            finished.stderr
        );
    }
}

pub(super) fn it_reads_prompts_to_the_end_of_input() {
    let finished = Program::start("chat", &[]).finish("one\n\n  \ntwo\r\nthree");
    assert_eq!(finished.status, 0);
    let answers = ["one", "two", "three"]
        .map(|prompt| format!("You said: {prompt}. This is the mock runtime's answer.\n"));
    assert_eq!(finished.stdout, answers.concat());
    assert_eq!(finished.stderr, "> ".repeat(6));
}

pub(super) fn it_asks_for_permission_and_puts_questions() {
    let mut program = chat(ASKS, &[]);
    program.stderr.until("> ");
    program.type_line("do it");
    assert_eq!(program.stderr.until("\n? "), PERMISSION);
    program.type_line("Y");
    assert_eq!(program.stderr.until("\n? "), "\nWhich?\n  1  a\n  2  b\n? ");
    program.type_line("b");
    let answer = program.stdout.until("\n");
    assert!(answer.starts_with("approve-once {"), "{answer}");
    assert!(answer.contains(r#""answer":"b""#) && answer.contains(r#""wasFreeform":false"#), "{answer}");
    assert_eq!(program.stderr.until("> "), "> ");
    // The next turn is a usual one.
    program.type_line("thanks");
    assert!(program.stdout.until("\n").starts_with("You said: thanks."));
    program.end_input();
    assert_eq!(program.wait(), 0);

    let mut program = chat(ASKS, &["do it"]);
    program.stderr.until("\n? ");
    program.type_line("yes, of course");
    program.stderr.until("\n? ");
    program.type_line("neither");
    let answer = program.stdout.until("\n");
    assert!(answer.starts_with("reject {"), "{answer}");
    assert!(answer.contains(r#""answer":"neither""#) && answer.contains(r#""wasFreeform":true"#), "{answer}");
    assert_eq!(program.wait(), 0);
}

pub(super) fn what_is_allowed_for_the_session_is_named() {
    let mut program = chat(MAY_LAST, &[]);
    for named in [r#"{"kind":"commands","commandIdentifiers":["ls -l"]}"#, r#"{"kind":"write"}"#] {
        program.stderr.until("> ");
        program.type_line("do it");
        let asked = program.stderr.until("\n? ");
        assert!(asked.contains("a  yes, for this session"), "{asked}");
        program.type_line("a");
        let answer = program.stdout.until("\n");
        assert_eq!(answer, format!("{{\"kind\":\"approve-for-session\",\"approval\":{named}}}\n"));
    }
    program.end_input();
    assert_eq!(program.wait(), 0);
}

pub(super) fn at_the_end_of_input_nothing_is_allowed() {
    let finished = chat(ASKS, &["do it"]).finish("");
    assert_eq!(finished.status, 0);
    assert_eq!(finished.stdout, "reject {\"noResponse\":true}\n");
}

pub(super) fn it_goes_on_after_a_turn_that_failed() {
    let finished = chat(FAILS, &[]).finish("one\ntwo\n");
    assert_eq!(finished.status, 0);
    assert!(
        finished.stderr.contains("chat: the agent failed: no model\\u{a}at all\n"),
        "{}",
        finished.stderr
    );
    assert!(finished.stdout.starts_with("You said: two."), "{}", finished.stdout);
}

pub(super) fn it_tells_that_the_runtime_has_gone() {
    let mut program = chat(DIES, &[]);
    program.stderr.until("> ");
    program.type_line("hello");
    // Its input is still open.
    let error = program.stderr.rest();
    assert!(error.starts_with("chat: the runtime ended the connection"), "{error}");
    assert_eq!(program.wait(), 1);
}

#[cfg(unix)]
pub(super) use interrupted::*;

#[cfg(unix)]
mod interrupted {
    use super::super::scripted::{ASKS_ONCE, IS_DEAF, THINKS};
    use super::{PERMISSION, Program, chat};

    const ABORTING: &str = "(aborting; once more to leave)\n";

    pub(in super::super) fn an_interrupt_aborts_the_turn() {
        let mut program = chat(THINKS, &[]);
        program.stderr.until("> ");
        program.type_line("hello");
        program.stdout.until("let me see");
        program.interrupt();
        program.stderr.until(ABORTING);
        assert_eq!(program.stderr.until("> "), "> ");
        assert_eq!(program.stdout.until("\n"), "\n");
        // The conversation goes on.
        program.type_line("again");
        assert!(program.stdout.until("\n").starts_with("You said: again."));
        program.end_input();
        assert_eq!(program.wait(), 0);
        assert_eq!(program.stderr.rest(), "> ");

        // Where there is one turn, it is over.
        let mut program = chat(THINKS, &["hello"]);
        program.stdout.until("let me see");
        program.interrupt();
        program.stderr.until(ABORTING);
        assert_eq!(program.wait(), 0);
        assert_eq!((program.stdout.rest().as_str(), program.stderr.rest().as_str()), ("\n", ""));
    }

    pub(in super::super) fn a_second_interrupt_leaves() {
        let mut program = chat(IS_DEAF, &[]);
        program.stderr.until("> ");
        program.type_line("hello");
        program.stdout.until("let me see");
        program.interrupt();
        program.stderr.until(ABORTING);
        program.interrupt();
        program.stdout.until("\n");
        // The connection is closing, which may take its time: nothing is answered any more.
        program.interrupt();
        assert_eq!(program.wait(), 0);
    }

    pub(in super::super) fn an_interrupt_at_a_question_aborts_the_turn() {
        let mut program = chat(ASKS_ONCE, &[]);
        program.stderr.until("> ");
        program.type_line("do it");
        assert_eq!(program.stderr.until("\n? "), PERMISSION);
        program.interrupt();
        program.stderr.until(ABORTING);
        assert_eq!(program.stderr.until("> "), "(no longer asked)\n> ");
        // What is typed now answers no question.
        program.type_line("y");
        assert!(program.stdout.until("\n").starts_with("You said: y."));
        program.end_input();
        assert_eq!(program.wait(), 0);
    }

    pub(in super::super) fn an_interrupt_at_the_prompt_leaves() {
        let mut program = Program::start("chat", &[]);
        program.stderr.until("> ");
        program.interrupt();
        // Its input is still open.
        assert_eq!(program.wait(), 0);
        assert_eq!((program.stdout.rest().as_str(), program.stderr.rest().as_str()), ("", ""));
    }
}
