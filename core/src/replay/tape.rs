//! What a connection tells of itself while it is recorded.
//!
//! The methods are named after those of [`Connection`]: each is told of the call before it is made. What the call
//! gave is told to [`Tape::gave`].

use std::sync::Arc;

use super::input::Input;
use super::line::Line;
use super::output::{self, Returned};
use super::recorder::Spool;
use super::redactor::Redactor;
use super::tokens::seconds;
use super::{Recorder, config};
use crate::connection::{
    AskId, Batch, Begun, CallId, Config, Connection, InputEnd, Limits, SessionKey, TransportError,
};
use crate::frame::Decoder;
use crate::json::Json;
use crate::moment::Moment;
use crate::session::{Answer, Item, Prompt, SessionConfig, SessionId};

/// The first line of a transcript.
pub(super) const FIRST_LINE: &str = "pilotwire-transcript 1";
/// How the lines of what goes in begin.
pub(super) const INPUT: &str = ">";
/// How the lines of time begin.
pub(super) const TIME: &str = "@";

/// What a recorded connection has in place of nothing.
#[derive(Debug)]
pub(crate) struct Tape {
    spool: Arc<Spool>,
    redactor: Redactor,
    outputs_only: bool,
    limits: crate::frame::Limits,
    at: Moment,
    /// Whether the last frame that was taken has had no successor asked for.
    transmitting: bool,
}

impl Tape {
    /// A tape for a connection of this config, if that one is to be recorded.
    pub(crate) fn begin(config: &Config) -> Option<Box<Tape>> {
        let (spool, scope) = config.recorder.as_ref().and_then(Recorder::begin)?;
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
            at: Moment::default(),
            transmitting: false,
        }))
    }

    /// The connection was told the time.
    pub(crate) fn at(&mut self, now: Moment) {
        if now > self.at {
            self.at = now;
            self.spool.push(&format!("{TIME} {}", seconds(now.since_epoch())));
        }
    }

    /// What a method gave.
    pub(crate) fn gave(&mut self, result: &impl Returned) {
        if let Some(line) = result.line(&mut self.redactor) {
            // That everything is written is news only once.
            let is_news = line != output::WRITTEN || self.transmitting;
            self.transmitting =
                (self.transmitting || line.starts_with(output::TRANSMIT)) && line != output::WRITTEN;
            if is_news {
                self.spool.push(&line);
            }
        }
    }

    fn input(&mut self, input: &Input) {
        if self.outputs_only {
            return;
        }
        let line = input.write(Line::new(INPUT, &mut self.redactor));
        self.spool.push(&line);
    }

    // What the driver tells.

    pub(crate) fn connect(&mut self, _: &Connection) {
        self.input(&Input::Connect);
    }

    pub(crate) fn apply(&mut self, connection: &Connection, batch: &Batch) {
        for frame in &batch.frames {
            self.input(&Input::Receive(frame.clone()));
        }
        if let Some(error) = &batch.broken {
            let mut bytes = self.redactor.raw(&batch.broken_header).into_owned();
            if !self.redactor.is_idle() {
                // As the connection does to what it shows of it.
                connection.overwrite_secrets(&mut bytes);
                // What the error shows of the header must be what it would show of the replaced one.
                let mut decoder = Decoder::new(self.limits);
                decoder.feed(&bytes);
                if let Some(Err(replaced)) = decoder.next_frame() {
                    self.redactor.learn(error.to_string(), replaced.to_string());
                }
            }
            self.input(&Input::Broken(bytes.into()));
        }
        match &batch.end {
            None => {}
            Some(InputEnd::Clean) => self.input(&Input::End(None)),
            Some(InputEnd::Truncated(truncated)) => self.input(&Input::End(Some(*truncated))),
        }
    }

    pub(crate) fn receive_failed(&mut self, _: &Connection, cause: &TransportError) {
        self.input(&Input::ReadFailed(cause.clone()));
    }

    pub(crate) fn transmit_failed(&mut self, _: &Connection, cause: &TransportError) {
        self.input(&Input::WriteFailed(cause.clone()));
    }

    pub(crate) fn transmit_progress(&mut self, _: &Connection) {
        // Of use only while something is being written.
        if self.transmitting {
            self.input(&Input::Progress);
        }
    }

    pub(crate) fn handle_deadline(&mut self, _: &Connection) {
        self.input(&Input::Deadline);
    }

    pub(crate) fn describe_peer(&mut self, _: &Connection, description: &str) {
        self.redactor.peer_description(description);
        self.input(&Input::DescribePeer(description.to_owned()));
    }

    // What the user commands.

    pub(crate) fn call(&mut self, _: &Connection, method: &str, params: &Option<&Json>, limits: &Limits) {
        let (method, params) = (method.to_owned(), params.cloned());
        self.input(&Input::Call { method, params, limits: *limits });
    }

    pub(crate) fn create_session(
        &mut self,
        connection: &Connection,
        config: &SessionConfig,
        limits: &Limits,
    ) {
        let draws = config.draws_an_id().then(|| connection.next_drawn_id());
        self.input(&Input::Create { config: config.clone(), draws, limits: *limits });
    }

    pub(crate) fn resume_session(
        &mut self,
        _: &Connection,
        id: &SessionId,
        config: &SessionConfig,
        limits: &Limits,
    ) {
        self.input(&Input::Resume { id: id.clone(), config: config.clone(), limits: *limits });
    }

    pub(crate) fn send(
        &mut self,
        connection: &Connection,
        session: &SessionKey,
        prompt: &Prompt,
        limits: &Limits,
    ) {
        let session = connection.number_of_session(*session);
        self.input(&Input::Send { session, prompt: prompt.clone(), limits: *limits });
    }

    pub(crate) fn send_and_wait(
        &mut self,
        connection: &Connection,
        session: &SessionKey,
        prompt: &Prompt,
        limits: &Limits,
    ) {
        let session = connection.number_of_session(*session);
        self.input(&Input::SendAndWait { session, prompt: prompt.clone(), limits: *limits });
    }

    pub(crate) fn abort(&mut self, connection: &Connection, session: &SessionKey, limits: &Limits) {
        self.input(&Input::Abort(connection.number_of_session(*session), *limits));
    }

    pub(crate) fn detach(&mut self, connection: &Connection, session: &SessionKey, limits: &Limits) {
        self.input(&Input::Detach(connection.number_of_session(*session), *limits));
    }

    pub(crate) fn destroy(&mut self, connection: &Connection, session: &SessionKey, limits: &Limits) {
        self.input(&Input::Destroy(connection.number_of_session(*session), *limits));
    }

    pub(crate) fn delete(&mut self, _: &Connection, id: &SessionId, limits: &Limits) {
        self.input(&Input::Delete(id.clone(), *limits));
    }

    pub(crate) fn abandon(&mut self, connection: &Connection, call: &CallId) {
        self.input(&Input::Abandon(connection.number_of_call(*call)));
    }

    pub(crate) fn answer(&mut self, connection: &Connection, ask: &AskId, answer: &Answer) {
        self.input(&Input::Answer(connection.number_of_ask(*ask), answer.clone()));
    }

    pub(crate) fn disclaim(
        &mut self,
        connection: &Connection,
        call: &CallId,
        session: &SessionKey,
        begun: &Begun,
    ) {
        self.input(&Input::Disclaim {
            call: connection.number_of_call(*call),
            session: connection.number_of_session(*session),
            begun: *begun,
        });
    }

    pub(crate) fn decline(&mut self, connection: &Connection, ask: &AskId) {
        self.input(&Input::Decline(connection.number_of_ask(*ask)));
    }

    pub(crate) fn stop_reading(&mut self, connection: &Connection, session: &SessionKey) {
        self.input(&Input::StopReading(connection.number_of_session(*session)));
    }

    pub(crate) fn close(&mut self, _: &Connection) {
        self.input(&Input::Close);
    }

    pub(crate) fn shut_down(&mut self, _: &Connection) {
        self.input(&Input::ShutDown);
    }

    // What is taken out.

    pub(crate) fn took(&mut self, session: SessionKey, max: usize, items: &[Item]) {
        if items.is_empty() {
            return;
        }
        self.input(&Input::Take { session: session.number(), max, came: items.len() });
        for item in items {
            let line = output::item(session, item, &mut self.redactor);
            self.spool.push(&line);
        }
    }

    pub(crate) fn poll_transmit(&mut self, _: &Connection) {}

    pub(crate) fn next_event(&mut self, _: &Connection) {}

    pub(crate) fn next_outcome(&mut self, _: &Connection) {}

    pub(crate) fn next_notice(&mut self, _: &Connection) {}

    pub(crate) fn poll_own(&mut self, _: &Connection) {}
}
