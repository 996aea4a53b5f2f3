//! The same conversation over every executor there is, and over none: what `drive` would print is to be the same.
//!
//! A [`Conversation`] says what is asked of a client and what is done about each line that it prints. [`EXECUTORS`] are
//! the ways to hold it, with a runtime that listens on TCP. [`by_stream`] makes two of them comparable: within a session,
//! a call, and what is of the connection the order is fixed, and between those it depends on when the runtime hears of a
//! command.

mod executors;

use std::collections::BTreeMap;

use pilotwire::Config;
use pilotwire_programs::drive::Options;
use serde_json::Value;

pub use executors::EXECUTORS;

/// From a line to commands.
pub type React = Box<dyn FnMut(&Value) -> Vec<Value> + Send>;

/// What is asked of a client.
pub struct Conversation {
    /// The client's config.
    pub config: Config,
    /// How calls are made.
    pub options: Options,
    /// The commands that are given when a line was printed.
    pub react: React,
}

impl Conversation {
    /// With the defaults.
    pub fn new(react: impl FnMut(&Value) -> Vec<Value> + Send + 'static) -> Self {
        Self { config: Config::default(), options: Options::default(), react: Box::new(react) }
    }
}

impl std::fmt::Debug for Conversation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Conversation").field("config", &self.config).finish_non_exhaustive()
    }
}

/// The lines of each stream, in its order.
#[must_use]
pub fn by_stream(lines: &[Value]) -> BTreeMap<String, Vec<&Value>> {
    let mut streams = BTreeMap::<String, Vec<&Value>>::new();
    for line in lines {
        let stream = format!("{} {} {}", line["event"], line["session"], line["tag"]);
        streams.entry(stream).or_default().push(line);
    }
    streams
}
