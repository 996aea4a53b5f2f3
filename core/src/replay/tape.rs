//! The tape that a recorder makes of one connection: a line for each thing that it sees.

use std::sync::Arc;

use super::input;
use super::line::Line;
use super::output;
use super::recorder::Spool;
use super::redactor::Redactor;
use super::tokens::seconds;
use super::{Recorder, config};
use crate::config::Config;
use crate::connection::{Input, Observe, Observer, Output};
use crate::frame::{Decoder, FrameError};
use crate::moment::Moment;

/// The first line of a transcript.
pub(super) const FIRST_LINE: &str = "pilotwire-transcript 1";
/// The beginning of the lines of what goes in.
pub(super) const INPUT: &str = ">";
/// The word of lines that say that items were taken.
pub(super) const TAKE: &str = "take";
/// The beginning of the lines of time.
pub(super) const TIME: &str = "@";

/// Writes down one connection.
#[derive(Debug)]
struct Tape {
    spool: Arc<Spool>,
    redactor: Redactor,
    outputs_only: bool,
    limits: crate::frame::Limits,
    /// The time, if it has not been put down yet.
    at: Option<Moment>,
    /// `true` if a frame was taken, and no successor of the last one was asked for.
    transmitting: bool,
}

impl Observe for Recorder {
    fn begin(&self, config: &Config) -> Option<Box<dyn Observer>> {
        let (spool, scope) = self.take_scope()?;
        let mut redactor = scope.redaction.map_or_else(Redactor::idle, Redactor::new);
        // The connection does not show these, however short they are.
        for secret in config.token.iter().chain(&config.secrets) {
            redactor.learn_secret(secret);
        }
        spool.push(FIRST_LINE);
        spool.push(&config::write(config, &mut redactor));
        Some(Box::new(Tape {
            spool,
            redactor,
            outputs_only: scope.outputs_only,
            limits: config.frame,
            at: None,
            transmitting: false,
        }))
    }

    fn unlocked(&self) {
        self.write_out();
    }
}

impl Observer for Tape {
    fn time(&mut self, now: Moment) {
        // Put down with the first thing that happens then.
        self.at = Some(now);
    }

    fn input(&mut self, input: &Input<'_>) {
        match input {
            // Of use only while something is being written.
            Input::TransmitProgress if !self.transmitting => return,
            Input::DescribePeer(description) => self.redactor.peer_description(description),
            _ => {}
        }
        self.put_time();
        if self.outputs_only {
            return;
        }
        let line = input::write(input, Line::new(INPUT, &mut self.redactor));
        self.spool.push(&line);
    }

    fn broken(&mut self, header: &mut Vec<u8>, error: &FrameError, overwrite: &dyn Fn(&mut [u8])) {
        *header = self.redactor.raw(header).into_owned();
        if self.redactor.is_idle() {
            return;
        }
        overwrite(header);
        // What the error shows of the header must be what it would show of the replaced one.
        let mut decoder = Decoder::new(self.limits);
        decoder.feed(header);
        if let Some(Err(replaced)) = decoder.next_frame() {
            self.redactor.learn(error.to_string(), replaced.to_string());
        }
    }

    fn output(&mut self, output: Output<'_>) {
        if let Output::Items { session, max, items } = output {
            self.put_time();
            if !self.outputs_only {
                let line = Line::new(INPUT, &mut self.redactor).word(TAKE).number(session.number());
                self.spool.push(&line.number(max).number(items.len()).finish());
            }
            for item in items {
                let line = output::item(session, item, &mut self.redactor);
                self.spool.push(&line);
            }
            return;
        }
        let Some(line) = output::line(output, &mut self.redactor) else { return };
        // That everything is written is news only once.
        let is_news = line != output::WRITTEN || self.transmitting;
        self.transmitting =
            (self.transmitting || line.starts_with(output::TRANSMIT)) && line != output::WRITTEN;
        if is_news {
            self.put_time();
            self.spool.push(&line);
        }
    }
}

impl Tape {
    fn put_time(&mut self) {
        if let Some(at) = self.at.take() {
            self.spool.push(&format!("{TIME} {}", seconds(at.since_epoch())));
        }
    }
}
