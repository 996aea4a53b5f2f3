//! Where a person types and reads.
//!
//! At a terminal there is a line editor, which stays at the bottom while other text appears above it. Where input or
//! output is a pipe or a file, lines are read as they are, the agent's words go to stdout and all else to stderr.

mod editor;
mod pipe;

use std::io::{IsTerminal, stderr, stdin, stdout};

use editor::Editor;
use pipe::Pipe;

/// What was typed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Typed {
    Line(String),
    /// Ctrl-C in the line editor, which is no signal there.
    Interrupted,
    /// The end of input.
    End,
}

/// Text of the program itself, as it is coloured at a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Dim,
    Good,
    Bad,
    Bold,
}

/// A person at a terminal, or lines from a pipe.
pub(super) enum Terminal {
    Pipe(Pipe),
    Editor(Box<Editor>),
}

impl Terminal {
    pub(super) fn open() -> std::io::Result<Self> {
        let is_terminal = stdin().is_terminal() && stdout().is_terminal() && stderr().is_terminal();
        Ok(match is_terminal {
            true => Terminal::Editor(Box::new(Editor::open()?)),
            false => Terminal::Pipe(Pipe::default()),
        })
    }

    /// Whether somebody looks at it who may want to see that something is going on.
    pub(super) fn is_alive(&self) -> bool {
        matches!(self, Terminal::Editor(_))
    }

    /// Shows the agent's words, which may end in the middle of a line.
    pub(super) fn say(&mut self, words: &str) {
        match self {
            Terminal::Pipe(pipe) => pipe.say(words),
            Terminal::Editor(editor) => editor.say(words),
        }
    }

    /// Ends the line of the agent's words, if one is open.
    pub(super) fn finish(&mut self) {
        match self {
            Terminal::Pipe(pipe) => pipe.finish(),
            Terminal::Editor(editor) => editor.finish(),
        }
    }

    /// Shows a line of the program's own.
    pub(super) fn note(&mut self, style: Style, line: &str) {
        match self {
            Terminal::Pipe(pipe) => pipe.note(line),
            Terminal::Editor(editor) => editor.note(style, line),
        }
    }

    /// Shows what is to be typed now.
    pub(super) fn prompt(&mut self, prompt: &str) {
        match self {
            Terminal::Pipe(pipe) => pipe.prompt(prompt),
            Terminal::Editor(editor) => editor.prompt(Style::Bold, prompt),
        }
    }

    /// Shows that the agent works, in the place of a prompt. Does nothing where nobody looks.
    pub(super) fn working(&mut self, what: &str) {
        if let Terminal::Editor(editor) = self {
            editor.prompt(Style::Dim, what);
        }
    }

    /// What is typed next. If no line is `wanted`, those of a pipe stay there; at a terminal they are taken all the same.
    pub(super) async fn typed(&mut self, wanted: bool) -> Typed {
        match self {
            Terminal::Pipe(pipe) => pipe.typed(wanted).await,
            Terminal::Editor(editor) => editor.typed(wanted).await,
        }
    }
}

/// Text without what a terminal would obey.
pub(super) fn harmless(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

/// All of a text that somebody decides about, so that nothing of it hides: further lines are set in, and what a terminal
/// would obey, or what changes the order of letters, is written out.
pub(super) fn whole(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' => shown.push_str("\n    "),
            _ if letter.is_control() || is_invisible(letter) => shown.extend(letter.escape_unicode()),
            _ => shown.push(letter),
        }
    }
    shown
}

/// Marks of direction, of joining, and spaces without a width.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
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
    fn nothing_of_what_is_decided_about_hides() {
        let padded = format!("ls{}; rm -rf ~", " ".repeat(600));
        assert_eq!(whole(&padded), padded);
        assert_eq!(whole("ls\nrm\r\u{1b}[A\u{202e}x"), "ls\n    rm\\u{d}\\u{1b}[A\\u{202e}x");
    }

    #[test]
    fn a_terminal_obeys_nothing_that_is_shown() {
        assert_eq!(harmless("a\u{1b}[31mb\r\n\tc\u{9b}"), "a[31mb\n\tc");
        assert_eq!(one_line(" a\nb\u{1b}c "), "a b c");
        assert_eq!(one_line(&"x".repeat(501)).len(), 500);
    }
}
