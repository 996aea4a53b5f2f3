//! Doing again what a transcript says was done.

use std::collections::VecDeque;
use std::fmt;

use super::Recorder;
use super::tape::TIME;
use super::transcript::{Entry, Kind, Output, Transcript};
use super::vary::Variation;
use crate::connection::Connection;
use crate::moment::Moment;

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

/// The first place in which a conversation went another way than it did before.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The line of the transcript, counted from 1.
    pub line: usize,
    /// What stands there; none behind the transcript's end.
    pub expected: Option<String>,
    /// What came in its place; none if nothing did.
    pub got: Option<String>,
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
            if matches!(entry.kind, Kind::Time(_)) {
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

/// A connection, and what it has told since that was last looked at.
pub(super) struct Stage {
    pub(super) connection: Connection,
    recorder: Recorder,
    pub(super) now: Moment,
    pub(super) told: VecDeque<String>,
}

impl Stage {
    fn new(connection: Connection, recorder: Recorder) -> Self {
        let stage = Self { connection, recorder, now: Moment::default(), told: VecDeque::new() };
        // How it begins is known.
        drop(stage.recorder.take());
        stage
    }

    /// Does what an entry says, or takes out what it says came out.
    pub(super) fn perform(&mut self, entry: &Entry) {
        match &entry.kind {
            Kind::Time(now) => self.set_time(*now),
            Kind::Input(input) => self.connection.perform(self.now, input),
            Kind::Take { session, max, .. } => drop(self.take_items(*session, *max)),
            Kind::Output(output) => self.take_out(*output),
            Kind::Returned => {}
        }
        self.listen();
    }

    pub(super) fn listen(&mut self) {
        self.told.extend(self.recorder.take().lines().map(str::to_owned));
    }

    pub(super) fn set_time(&mut self, now: Moment) {
        self.now = self.now.max(now);
    }

    /// Takes out one, if there is one.
    pub(super) fn take_out(&mut self, output: Output) {
        match output {
            Output::Transmit | Output::Written => drop(self.connection.poll_transmit(self.now)),
            Output::Outcome | Output::Readable => drop(self.connection.poll_outcome(self.now)),
            Output::Claimed => drop(self.connection.poll_claimed(self.now)),
            Output::Notice => drop(self.connection.poll_notice(self.now)),
            Output::Own => drop(self.connection.poll_connection_item(self.now)),
            // Takes are entries of their own.
            Output::Item { .. } => {}
        }
    }

    /// Takes up to `max` items of a session.
    pub(super) fn take_items(&mut self, session: u64, max: usize) -> usize {
        let key = self.connection.session_of_number(session);
        self.connection.poll_session(self.now, key, max, &mut Vec::new())
    }
}

impl Difference {
    pub(super) fn at(entry: &Entry, got: Option<String>) -> Self {
        Self { line: entry.number, expected: Some(entry.text.to_string()), got }
    }
}

impl fmt::Display for Difference {
    /// Of long lines, the part where they begin to differ.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (expected, got) = (self.expected.as_deref(), self.got.as_deref());
        let same = expected.zip(got).map_or(0, |(expected, got)| {
            let pairs = expected.chars().zip(got.chars());
            pairs.take_while(|(expected, got)| expected == got).count()
        });
        let shown = |text: Option<&str>, nothing: &str| {
            let Some(text) = text else { return nothing.to_owned() };
            let skipped = if same > 60 { same - 40 } else { 0 };
            let rest: String = text.chars().skip(skipped).collect();
            let more = if skipped > 0 { "…" } else { "" };
            format!("`{more}{}`", crate::json::printable::cut(&rest, 160))
        };
        let (expected, got) = (shown(expected, "the end"), shown(got, "nothing"));
        write!(f, "line {}: expected {expected}, got {got}", self.line)
    }
}

impl std::error::Error for Difference {}
