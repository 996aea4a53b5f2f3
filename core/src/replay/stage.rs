//! A connection that does what a transcript says, and where it first differs.

use std::collections::VecDeque;
use std::fmt;

use super::Recorder;
use super::transcript::{Entry, EntryKind, Output};
use crate::connection::Connection;
use crate::moment::Moment;

/// A connection, and what it has told since that was last looked at.
pub(super) struct Stage {
    pub(super) connection: Connection,
    recorder: Recorder,
    pub(super) now: Moment,
    pub(super) told: VecDeque<String>,
}

impl Stage {
    pub(super) fn new(connection: Connection, recorder: Recorder) -> Self {
        let stage = Self { connection, recorder, now: Moment::default(), told: VecDeque::new() };
        // How it begins is known.
        drop(stage.recorder.take());
        stage
    }

    /// Does what an entry says, or takes out what it says came out.
    pub(super) fn perform(&mut self, entry: &Entry) {
        match &entry.kind {
            EntryKind::Time(now) => self.set_time(*now),
            EntryKind::Input(input) => self.connection.perform(self.now, input),
            EntryKind::Take { session, max, .. } => drop(self.take_items(*session, *max)),
            EntryKind::Output(output) => self.take_out(*output),
            EntryKind::Returned => {}
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
            Output::ConnectionItem => drop(self.connection.poll_connection_item(self.now)),
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

/// The first place in which a conversation went another way than it did before.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The line of the transcript, counted from 1.
    pub line: usize,
    /// The line that stands there; none behind the transcript's end.
    pub expected: Option<String>,
    /// The line that came in its place; none if nothing did.
    pub got: Option<String>,
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
