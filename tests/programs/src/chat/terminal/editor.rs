//! A line editor at the bottom of a terminal, and the text above it.

use std::future::pending;
use std::io::{self, Write};

use console::style;
use futures_util::{AsyncWriteExt, FutureExt};
use rustyline_async::{Readline, ReadlineEvent, SharedWriter};
use unicode_width::UnicodeWidthChar;

use super::{Style, Typed, harmless};

/// The editor, and how far the agent's words have come on their line.
pub(in super::super) struct Editor {
    readline: Readline,
    writer: SharedWriter,
    /// In cells of the terminal; zero where no line is open.
    column: usize,
    prompt: String,
    ended: bool,
}

impl Editor {
    pub(super) fn open() -> io::Result<Self> {
        let (mut readline, writer) = Readline::new(String::new()).map_err(io::Error::other)?;
        // The line is shown with the prompt of a line that is done, not with that of one that is typed.
        readline.should_print_line_on(false, false);
        Ok(Self { readline, writer, column: 0, prompt: String::new(), ended: false })
    }

    /// Lines that are wider than the terminal are ended here, as the editor has to know where the last one stands.
    pub(super) fn say(&mut self, words: &str) {
        let width = usize::from(console::Term::stdout().size().1).saturating_sub(1).max(1);
        let mut text = String::with_capacity(words.len());
        for letter in harmless(words).replace('\t', "    ").chars() {
            let cells = letter.width().unwrap_or(0);
            if letter == '\n' || self.column + cells > width {
                text.push('\n');
                self.column = 0;
            }
            if letter != '\n' {
                text.push(letter);
                self.column += cells;
            }
        }
        // Whole lines first: the editor counts what it is given as one line.
        let (lines, rest) = text.split_at(text.rfind('\n').map_or(0, |end| end + 1));
        self.write(lines);
        self.write(rest);
    }

    pub(super) fn finish(&mut self) {
        if std::mem::take(&mut self.column) > 0 {
            self.write("\n");
        }
    }

    pub(super) fn note(&mut self, kind: Style, line: &str) {
        self.finish();
        self.write(&format!("{}\n", styled(kind, line)));
    }

    pub(super) fn prompt(&mut self, kind: Style, prompt: &str) {
        // A question has lines of which only the last is the prompt.
        let (lines, prompt) = prompt.split_at(prompt.rfind('\n').map_or(0, |end| end + 1));
        if !lines.is_empty() {
            self.finish();
            self.write(lines.trim_start_matches('\n'));
        }
        let prompt = styled(kind, prompt);
        if self.prompt != prompt {
            // A terminal that is gone shows nothing, whatever is done about it.
            let _ = self.readline.update_prompt(&prompt);
            self.prompt = prompt;
        }
    }

    pub(super) async fn typed(&mut self, wanted: bool) -> Typed {
        if self.ended {
            return if wanted { Typed::End } else { pending().await };
        }
        match self.readline.readline().await {
            Ok(ReadlineEvent::Line(line)) => {
                self.note(Style::Bold, &format!("> {}", harmless(&line)));
                if !line.trim().is_empty() {
                    self.readline.add_history_entry(line.clone());
                }
                Typed::Line(line)
            }
            Ok(ReadlineEvent::Interrupted) => Typed::Interrupted,
            Ok(ReadlineEvent::Eof) | Err(_) => {
                self.ended = true;
                Typed::End
            }
        }
    }

    fn write(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        // What ends in a line feed is handed on at once, the rest by flushing. Where there is no room it stays in the writer,
        // and what was handed on before is drawn, which makes room.
        let handed_on = match text.ends_with('\n') {
            true => Write::write_all(&mut self.writer, text.as_bytes()).is_ok(),
            false => Write::write_all(&mut self.writer, text.as_bytes()).is_ok() && self.hand_on(),
        };
        if !handed_on {
            let _ = self.readline.flush();
            self.hand_on();
            let _ = self.readline.update_prompt(&self.prompt);
        }
    }

    fn hand_on(&mut self) -> bool {
        matches!(AsyncWriteExt::flush(&mut self.writer).now_or_never(), Some(Ok(())))
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        self.finish();
        let _ = self.readline.flush();
    }
}

fn styled(kind: Style, text: &str) -> String {
    let text = style(text);
    match kind {
        Style::Plain => text,
        Style::Dim => text.dim(),
        Style::Good => text.green(),
        Style::Bad => text.red(),
        Style::Bold => text.bold(),
    }
    .to_string()
}
