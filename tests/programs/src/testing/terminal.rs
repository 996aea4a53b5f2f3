//! The program `chat` as somebody at a terminal sees it: run in a pseudo-terminal, whose screen is read.

use super::screen::Screen;
use super::scripted::{ASKS, HAS_SESSIONS, THINKS, USES_TOOLS};

pub(super) fn a_line_is_edited_and_answered() {
    let mut screen = Screen::chat();
    screen.until("> ");
    // Home, a letter put in front, End, the last letter taken away.
    screen.type_keys("ello!\u{1b}[Hh\u{1b}[F\u{7f}\r");
    screen.until("You said: hello. This is the mock runtime's answer.");
    assert_eq!(screen.lines()[..2], ["> hello", "You said: hello. This is the mock runtime's answer."]);
    // What was typed before comes back.
    screen.type_keys("\u{1b}[A");
    screen.until_last("> hello");
    screen.type_keys("\u{3}");
    assert_eq!(screen.leave(), 0);
}

pub(super) fn commands_are_told_of_and_mistakes_are_named() {
    let mut screen = Screen::chat();
    screen.until("> ");
    screen.type_keys("/help\r");
    screen.until("/resume [ID]");
    screen.type_keys("/modell x\r");
    screen.until("chat: there is no command /modell; /help lists those there are");
    screen.type_keys("/mode wild\r");
    screen.until("chat: there is no mode wild: interactive, plan, or autopilot");
    screen.type_keys("/mode plan\r");
    screen.until("mode: plan");
    screen.type_keys("/mode\r");
    screen.until("\nplan\n");
    screen.type_keys("/model\r");
    screen.until("mock-model  Mock Model");
    // The conversation goes on.
    screen.type_keys("hello\r");
    screen.until("You said: hello.");
    screen.type_keys("\u{4}");
    assert_eq!(screen.leave(), 0);
}

pub(super) fn another_session_is_gone_on_with() {
    let mut screen = Screen::scripted(HAS_SESSIONS);
    screen.until("> ");
    screen.type_keys("/resume\r");
    screen.until("  other-1  2026-11-30T10:00:00Z  Mend the fence");
    screen.type_keys("/resume other-1\r");
    screen.until("this is session other-1 now");
    screen.type_keys("/resume other-1\r");
    screen.until("chat: that is this session");
    screen.type_keys("hello\r");
    screen.until("You said: hello.");
    screen.type_keys("\u{4}");
    assert_eq!(screen.leave(), 0);
}

pub(super) fn a_permission_is_a_question_with_choices() {
    let mut screen = Screen::scripted(ASKS);
    screen.until("> ");
    screen.type_keys("do it\r");
    screen.until(
        "The agent wants to run: rm\\u{1b}[2J -rf /\n  y  yes   n  no   or say what it should do instead\n",
    );
    screen.type_keys("y\r");
    screen.until("Which?\n  1  a\n  2  b\n");
    screen.type_keys("2\r");
    screen.until("approve-once {");
    assert!(screen.text().contains(r#""answer":"b""#), "{}", screen.text());
    screen.type_keys("\u{4}");
    assert_eq!(screen.leave(), 0);
}

pub(super) fn while_the_agent_works_a_spinner_turns_and_the_next_prompt_can_be_typed() {
    let mut screen = Screen::scripted(THINKS);
    screen.until("> ");
    screen.type_keys("hello\r");
    screen.until("let me see");
    let first = screen.until_any(&["⠋ working", "⠙ working", "⠹ working"]);
    screen.until_none(&first);
    screen.type_keys("again\r");
    screen.until("> again");
    screen.type_keys("\u{3}");
    screen.until("(aborting; once more to leave)");
    // What was typed while it worked is the next prompt.
    screen.until("You said: again.");
    screen.until_last(">");
    assert!(!screen.text().contains("working"), "{}", screen.text());
    screen.type_keys("\u{4}");
    assert_eq!(screen.leave(), 0);
}

pub(super) fn what_a_tool_does_is_one_line() {
    let mut screen = Screen::scripted(USES_TOOLS);
    screen.until("> ");
    screen.type_keys("go\r");
    screen.until("All done.");
    let lines = screen.lines();
    assert!(lines.iter().any(|line| line.starts_with("✓ bash ls -l (")), "{lines:?}");
    assert!(lines.contains(&"✗ view /etc/shadow: permission denied".to_owned()), "{lines:?}");
    // Its words are in the place of the failure's colour, and the agent's have none.
    assert_eq!(screen.colour_of("✗ view"), vt100::Color::Idx(1));
    assert_eq!(screen.colour_of("All done."), vt100::Color::Default);
    screen.type_keys("\u{4}");
    assert_eq!(screen.leave(), 0);
}

pub(super) fn a_terminal_that_wants_no_colours_gets_none() {
    let mut screen = Screen::with_variable(USES_TOOLS, "NO_COLOR", "1");
    screen.until("> ");
    screen.type_keys("go\r");
    screen.until("All done.");
    assert_eq!(screen.colour_of("✗ view"), vt100::Color::Default);
    screen.type_keys("\u{4}");
    assert_eq!(screen.leave(), 0);
}

pub(super) fn long_answers_are_broken_at_the_edge_and_nothing_of_them_is_lost() {
    let mut screen = Screen::chat();
    screen.until("> ");
    let prompt = "0123456789".repeat(20);
    screen.type_keys(&format!("{prompt}\r"));
    screen.until("mock runtime's answer.");
    let text: String = screen.lines().concat();
    assert!(text.contains(&format!("You said: {prompt}. This is the mock runtime's answer.")), "{text}");
    screen.type_keys("\u{4}");
    assert_eq!(screen.leave(), 0);
}
