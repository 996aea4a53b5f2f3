//! What is shown.

use std::io::{Write, stderr, stdout};

use pilotwire::SessionEvent;

/// What was shown of an answer.
#[derive(Default)]
pub(super) struct Shown {
    /// The message that comes as a whole was on the screen before, piece by piece.
    streamed: bool,
    open_line: bool,
}

impl Shown {
    /// Shows what the root agent says.
    pub(super) fn show(&mut self, event: &SessionEvent) {
        if event.agent_id().is_some() {
            return;
        }
        if let Some(piece) = event.text_delta() {
            self.streamed = true;
            self.print(&piece);
        } else if let Some(message) = event.message_text() {
            if !std::mem::take(&mut self.streamed) {
                self.print(&message);
            }
            self.finish();
        }
    }

    fn print(&mut self, text: &str) {
        if !text.is_empty() {
            show(stdout(), &harmless(text));
            self.open_line = !text.ends_with('\n');
        }
    }

    /// Ends the line.
    pub(super) fn finish(&mut self) {
        if std::mem::take(&mut self.open_line) {
            show(stdout(), "\n");
        }
    }
}

/// Shows something that is not the agent's answer.
pub(super) fn show_error(text: &str) {
    show(stderr(), text);
}

fn show(mut output: impl Write, text: &str) {
    // A terminal that is gone shows nothing, whatever is done about it.
    let _ = output.write_all(text.as_bytes()).and_then(|()| output.flush());
}

/// Text without what a terminal would obey.
fn harmless(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

/// Text for one line of a terminal.
pub(super) fn one_line(text: &str) -> String {
    let line: String = text.chars().take(500).map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_obeys_nothing_that_is_shown() {
        assert_eq!(harmless("a\u{1b}[31mb\r\n\tc\u{9b}"), "a[31mb\n\tc");
        assert_eq!(one_line(" a\nb\u{1b}c "), "a b c");
        assert_eq!(one_line(&"x".repeat(501)).len(), 500);
    }
}
