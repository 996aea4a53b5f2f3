//! Standard streams, each with a thread of its own: reading and writing them blocks, and cannot be given up.

use std::io::{self, BufRead, BufWriter, Write};
use std::thread::JoinHandle;

use async_channel::Receiver;

use super::Lines;
use crate::lines::Line;

/// Commands that wait to be carried out.
const COMMANDS: usize = 64;
/// Lines that wait to be written.
const LINES: usize = 256;

/// The lines of stdin, to its end. A line that is empty is none.
pub(super) fn input() -> Receiver<Vec<u8>> {
    let (sender, receiver) = async_channel::bounded(COMMANDS);
    std::thread::spawn(move || {
        let mut stdin = io::stdin().lock();
        loop {
            let mut line = Vec::new();
            match stdin.read_until(b'\n', &mut line) {
                Ok(0) | Err(_) => return,
                Ok(_) if line.trim_ascii().is_empty() => {}
                Ok(_) => {
                    if sender.send_blocking(line).is_err() {
                        return;
                    }
                }
            }
        }
    });
    receiver
}

/// The thread that writes lines to stdout.
pub(super) struct Printer(JoinHandle<io::Result<()>>);

/// Lines that go to stdout.
pub(super) fn printer() -> (Lines, Printer) {
    let (lines, receiver) = Lines::channel(LINES);
    let thread = std::thread::spawn(move || print(&receiver, io::stdout().lock()));
    (lines, Printer(thread))
}

impl Printer {
    /// Waits until all lines are written. To be called when nobody can print any more.
    pub(super) fn finish(self) -> io::Result<()> {
        self.0.join().unwrap_or_else(|_| Err(io::Error::other("writing panicked")))
    }
}

fn print(lines: &Receiver<Line>, stdout: impl Write) -> io::Result<()> {
    let mut stdout = BufWriter::new(stdout);
    while let Ok(line) = lines.recv_blocking() {
        writeln!(stdout, "{line}")?;
        if lines.is_empty() {
            stdout.flush()?;
        }
    }
    stdout.flush()
}
