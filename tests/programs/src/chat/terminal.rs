//! Where a person types.

use std::future::pending;
use std::io::{self, BufRead};

use async_channel::Receiver;

use super::shown::show_error;

/// The lines that are typed. They are read from when the first is asked for.
#[derive(Default)]
pub(super) struct Terminal(Option<Receiver<String>>);

impl Terminal {
    /// Asks for a line; none at the end of input.
    pub(super) async fn ask(&mut self, prompt: &str) -> Option<String> {
        show_error(prompt);
        self.line().await
    }

    /// A line, if one is wanted.
    pub(super) async fn line_if(&mut self, wanted: bool) -> Option<String> {
        if wanted { self.line().await } else { pending().await }
    }

    async fn line(&mut self) -> Option<String> {
        self.0.get_or_insert_with(read).recv().await.ok()
    }
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
