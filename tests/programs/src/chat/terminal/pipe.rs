//! Lines from a pipe or a file, and text for one.

use std::future::pending;
use std::io::{self, BufRead, Write, stderr, stdout};

use async_channel::Receiver;

use super::{Typed, harmless};

/// The lines that come, which are read from when the first is asked for, and what was shown.
#[derive(Default)]
pub(in super::super) struct Pipe {
    lines: Option<Receiver<String>>,
    /// The agent's last line has no end yet.
    open_line: bool,
    /// A prompt is the last of what the program itself has said.
    prompted: bool,
}

impl Pipe {
    pub(super) fn say(&mut self, words: &str) {
        if !words.is_empty() {
            show(stdout(), &harmless(words));
            self.open_line = !words.ends_with('\n');
        }
    }

    pub(super) fn finish(&mut self) {
        if std::mem::take(&mut self.open_line) {
            show(stdout(), "\n");
        }
    }

    pub(super) fn note(&mut self, line: &str) {
        let start = if std::mem::take(&mut self.prompted) { "\n" } else { "" };
        show(stderr(), &format!("{start}{line}\n"));
    }

    pub(super) fn prompt(&mut self, prompt: &str) {
        self.prompted = true;
        show(stderr(), prompt);
    }

    pub(super) async fn typed(&mut self, wanted: bool) -> Typed {
        if !wanted {
            return pending().await;
        }
        let line = self.lines.get_or_insert_with(read).recv().await;
        // What is typed ends the prompt's line.
        self.prompted = false;
        line.map_or(Typed::End, Typed::Line)
    }
}

fn show(mut output: impl Write, text: &str) {
    // A reader that is gone sees nothing, whatever is done about it.
    let _ = output.write_all(text.as_bytes()).and_then(|()| output.flush());
}

/// Reads lines in a thread of its own, which may still wait for one when the program ends.
fn read() -> Receiver<String> {
    let (sender, receiver) = async_channel::bounded(1);
    std::thread::spawn(move || {
        let mut stdin = io::stdin().lock();
        let mut line = Vec::new();
        while matches!(stdin.read_until(b'\n', &mut line), Ok(count) if count > 0) {
            let text = String::from_utf8_lossy(&line);
            let text = text.trim_end_matches(['\r', '\n']).to_owned();
            if sender.send_blocking(text).is_err() {
                return;
            }
            line.clear();
        }
    });
    receiver
}
