//! Reading a transcript.

use std::fmt;
use std::time::Duration;

use super::config;
use super::input;
use super::line::Line;
use super::output::{OUTPUT, RETURNED};
use super::redactor::Redactor;
use super::tape::{FIRST_LINE, INPUT, TAKE, TIME};
use super::tokens::{Problem, Tokens, parse_seconds, seconds, shown};
use crate::config::Config;
use crate::connection::Input;
use crate::moment::Moment;

/// A transcript that was read: what went into a connection and what came out of it, line by line.
///
/// Reading it costs about as much memory as it has, whatever stands in it.
#[derive(Debug)]
pub struct Transcript {
    pub(super) config: Config,
    pub(super) entries: Vec<Entry>,
}

/// A line that says something.
#[derive(Debug)]
pub(super) struct Entry {
    /// Counted from 1.
    pub(super) number: usize,
    pub(super) text: Box<str>,
    pub(super) kind: EntryKind,
}

#[derive(Debug)]
pub(super) enum EntryKind {
    Time(Moment),
    Input(Input<'static>),
    /// So many items were asked for, and so many came.
    Take {
        session: u64,
        max: usize,
        came: usize,
    },
    Output(Output),
    Returned,
}

/// No time is later: where time ends, deadlines no longer lie ahead of it.
const LATEST: Duration = Duration::from_secs(1 << 40);

/// The kind of an output, by what takes it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Output {
    Transmit,
    Written,
    /// The outcomes of calls, and the connection's beginning and end.
    Outcome,
    /// The news that a session's queue is no longer empty, which depends on when it was emptied.
    Readable,
    Notice,
    /// Something for the handlers.
    Claimed,
    /// A connection-level item.
    ConnectionItem,
    /// An item that a take gives.
    Item {
        session: u64,
    },
}

/// A text that is no transcript.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
#[non_exhaustive]
pub struct ReadError {
    /// The line, counted from 1.
    pub line: usize,
    /// A description of what was expected there, and of what was seen.
    pub problem: String,
}

impl Transcript {
    /// Reads the text of a transcript.
    ///
    /// Lines that are empty or begin with `#` say nothing.
    ///
    /// # Errors
    ///
    /// The first line that is none, with what was expected there and what was seen.
    pub fn parse(text: &str) -> Result<Self, ReadError> {
        let mut lines = text.lines().enumerate().filter_map(|(index, line)| {
            // All carriage returns at a line's end are its end: one that stayed would be lost in what is printed.
            let line = line.trim_end_matches('\r');
            let start = line.trim_start();
            (!start.is_empty() && !start.starts_with('#')).then_some((index + 1, line))
        });
        let mut next = |what: &str| {
            let end = || ReadError::new(text.lines().count() + 1, format!("expected {what}, the text ends"));
            lines.next().ok_or_else(end)
        };
        let (number, first) = next(FIRST_LINE)?;
        if first != FIRST_LINE {
            return Err(ReadError::new(number, format!("expected `{FIRST_LINE}`, saw `{}`", shown(first))));
        }
        let (number, line) = next("the config")?;
        let config = parse_config(line).map_err(|problem| ReadError::new(number, problem.0))?;
        let mut entries = Vec::new();
        for (number, line) in lines {
            let kind = EntryKind::parse(line).map_err(|problem| ReadError::new(number, problem.0))?;
            entries.push(Entry { number, text: line.into(), kind });
        }
        Ok(Self { config, entries })
    }
}

/// The text, as a [`Recorder`](super::Recorder) writes it: without comments, and with what went in written in the one
/// way that it has. Read again, it is the same transcript, but for the numbers of lines.
impl fmt::Display for Transcript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut redactor = Redactor::idle();
        writeln!(f, "{FIRST_LINE}\n{}", config::write(&self.config, &mut redactor))?;
        self.entries.iter().try_for_each(|entry| match &entry.kind {
            EntryKind::Time(time) => writeln!(f, "{TIME} {}", seconds(time.since_epoch())),
            EntryKind::Input(input) => {
                writeln!(f, "{}", input::write(input, Line::new(INPUT, &mut redactor)))
            }
            EntryKind::Take { session, max, came } => writeln!(f, "{INPUT} {TAKE} {session} {max} {came}"),
            EntryKind::Output(_) | EntryKind::Returned => writeln!(f, "{}", entry.text),
        })
    }
}

fn parse_config(line: &str) -> Result<Config, Problem> {
    let mut tokens = Tokens::new(line);
    let start = tokens.clone();
    if !tokens.skip_word(config::CONFIG) {
        return Err(start.expected("the config"));
    }
    let config = config::parse(&mut tokens)?;
    tokens.finish()?;
    Ok(config)
}

impl EntryKind {
    fn parse(line: &str) -> Result<Self, Problem> {
        let mut tokens = Tokens::new(line);
        let start = tokens.clone();
        let kind = match tokens.word() {
            Ok(INPUT) if tokens.skip_word(TAKE) => {
                EntryKind::Take { session: tokens.number()?, max: tokens.number()?, came: tokens.number()? }
            }
            Ok(INPUT) => EntryKind::Input(input::parse(&mut tokens)?),
            Ok(TIME) => {
                let start = tokens.clone();
                let time = parse_seconds(tokens.word()?).filter(|time| *time <= LATEST);
                let time = time.ok_or_else(|| start.expected("seconds with nine decimals"))?;
                EntryKind::Time(Moment::after_epoch(time))
            }
            // What came out is compared as text, so nothing but how it is taken need be known of it.
            Ok(OUTPUT) => return Output::parse(&mut tokens).map(EntryKind::Output),
            Ok(RETURNED) => return Ok(EntryKind::Returned),
            _ => return Err(start.expected("`>`, `<`, `=` or `@`")),
        };
        tokens.finish()?;
        Ok(kind)
    }
}

impl Output {
    fn parse(tokens: &mut Tokens<'_>) -> Result<Self, Problem> {
        let start = tokens.clone();
        Ok(match tokens.word()? {
            "transmit" => Output::Transmit,
            "written" => Output::Written,
            "connected" | "reply" | "session" | "turn" | "answered" | "closed" => Output::Outcome,
            "readable" => Output::Readable,
            "claimed" => Output::Claimed,
            "notice" => Output::Notice,
            "notification" | "ask" | "cancelled" | "missed" => Output::ConnectionItem,
            "item" => Output::Item { session: tokens.number()? },
            _ => return Err(start.expected("an output")),
        })
    }
}

impl ReadError {
    fn new(line: usize, problem: impl Into<String>) -> Self {
        Self { line, problem: problem.into() }
    }
}
