//! Doing again what a transcript says was done.

use super::Recorder;
use super::stage::{Difference, Stage};
use super::tape::TIME;
use super::transcript::{EntryKind, Transcript};
use super::vary::Variation;
use crate::connection::Connection;

/// Repeats a conversation on a fresh connection, and compares all that comes out with what came out before, byte for
/// byte.
///
/// The connection is recorded in its turn, and one transcript compared with the other line by line.
///
/// ```
/// use pilotwire::replay::{Player, Transcript};
///
/// let text = r#"pilotwire-transcript 1
/// config {"client":["Example","1"]}
/// > connect
/// < transmit {"jsonrpc":"2.0","id":1,"method":"connect","params":{"supportedTaskKinds":["agent"]}}
/// "#;
/// let difference = Player::new(&Transcript::parse(text)?).run().unwrap_err();
/// assert_eq!(difference.line, 4);
/// assert!(difference.got.unwrap().contains("clientInfo"));
/// # Ok::<(), pilotwire::replay::ReadError>(())
/// ```
#[derive(Debug)]
#[must_use]
pub struct Player<'t> {
    transcript: &'t Transcript,
    seed: [u8; 32],
    variation: Option<u64>,
}

impl<'t> Player<'t> {
    /// Repeats what stands in a transcript as it stands there.
    pub fn new(transcript: &'t Transcript) -> Self {
        Self { transcript, seed: [0; 32], variation: None }
    }

    /// The connection's seed. Nothing may depend on it but session ids, and those are in the transcript.
    pub fn seed(mut self, seed: [u8; 32]) -> Self {
        self.seed = seed;
        self
    }

    /// Repeats it in a way of its own for each number: what was received comes in other pieces, and what came out is
    /// taken sooner or later and in other portions. What comes out must still be the same, in each stream: what
    /// commands return, frames, outcomes, notices, connection-level items, and the items of each session.
    ///
    /// Some takes are of consequence and stay where they were: those of frames, since the runtime answers what it
    /// was sent; and those before commands, and of sessions that were resumed, since they decide what the command or
    /// the resume finds untaken. Conversations in which anything came over a limit may differ.
    pub fn vary(mut self, number: u64) -> Self {
        self.variation = Some(number);
        self
    }

    /// Repeats it.
    ///
    /// # Errors
    ///
    /// The first difference.
    pub fn run(self) -> Result<(), Difference> {
        let recorder = Recorder::of_player(self.variation.is_some());
        let config = self.transcript.config.clone().record(&recorder);
        let mut stage = Stage::new(Connection::new(config, self.seed), recorder);
        match self.variation {
            Some(number) => Variation::new(number, self.transcript).run(&mut stage),
            None => self.exactly(&mut stage),
        }
    }

    /// Repeats what went in, as it stands, and records that: the transcript of the same conversation as it goes today.
    /// Nothing is replaced in it that stands in this one.
    #[must_use]
    pub fn record(self) -> String {
        let recorder = Recorder::of_player(false);
        let config = self.transcript.config.clone().record(&recorder);
        let connection = Connection::new(config, self.seed);
        let mut text = recorder.take();
        let mut stage = Stage::new(connection, recorder);
        for entry in &self.transcript.entries {
            stage.perform(entry);
            for line in stage.told.drain(..) {
                text.push_str(&line);
                text.push('\n');
            }
        }
        text
    }

    fn exactly(&self, stage: &mut Stage) -> Result<(), Difference> {
        // The time, which is told with the first thing that happens then.
        let mut time = None;
        for entry in &self.transcript.entries {
            if stage.told.is_empty() {
                stage.perform(entry);
            }
            if matches!(entry.kind, EntryKind::Time(_)) {
                time = Some(entry);
                continue;
            }
            let mut got = stage.told.pop_front();
            if let Some(line) = got.take_if(|line| line.starts_with(TIME)) {
                if time.is_none_or(|time| *line != *time.text) {
                    return Err(Difference::at(time.unwrap_or(entry), Some(line)));
                }
                got = stage.told.pop_front();
            }
            if got.as_deref() != Some(&*entry.text) {
                return Err(Difference::at(entry, got));
            }
        }
        match stage.told.pop_front() {
            None => Ok(()),
            got => {
                let last = self.transcript.entries.last().map_or(2, |entry| entry.number);
                Err(Difference { line: last + 1, expected: None, got })
            }
        }
    }
}
