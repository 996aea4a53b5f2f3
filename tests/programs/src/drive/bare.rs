//! The same without handles: commands to a bare connection, and lines from what it tells.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use pilotwire::{AskId, CallError, CallId, Connection, Event, ItemKind, Moment, SessionId, SessionKey};
use serde_json::Value;

use super::Options;
use super::command::Command;
use crate::lines::{self, Own};

/// A connection that is led by command lines, as [`converse`](super::converse) leads handles.
///
/// Whoever has it moves bytes and time into and out of [`connection`](Self::connection), gives it commands, and takes the
/// lines of what happened.
#[derive(Debug)]
pub struct Bare {
    /// The connection. Its events are taken by [`tell`](Self::tell) and by nobody else.
    pub connection: Connection,
    options: Options,
    /// The names that commands gave to what is under way.
    tags: BTreeMap<CallId, Value>,
    asks: BTreeMap<u64, AskId>,
    lines: Vec<Value>,
    /// Whether commands are still taken.
    open: bool,
}

impl Bare {
    /// Leads this connection.
    #[must_use]
    pub fn new(connection: Connection, options: Options) -> Self {
        Self {
            connection,
            options,
            tags: BTreeMap::new(),
            asks: BTreeMap::new(),
            lines: Vec::new(),
            open: true,
        }
    }

    /// Carries out a command line, unless one before it was `close` or the connection has ended.
    pub fn carry_out(&mut self, now: Moment, line: &[u8]) {
        if !self.open {
            return;
        }
        match Command::parse(line).and_then(|command| self.act(now, command)) {
            Ok(ControlFlow::Continue(())) => {}
            Ok(ControlFlow::Break(())) => {
                self.open = false;
                self.connection.close(now);
            }
            Err(error) => self.lines.push(lines::refused(&error)),
        }
    }

    /// The lines of what has happened since this was last asked.
    pub fn tell(&mut self) -> Vec<Value> {
        while let Some(event) = self.connection.poll_event() {
            self.tell_event(&event);
        }
        std::mem::take(&mut self.lines)
    }

    fn act(&mut self, now: Moment, command: Command) -> Result<ControlFlow<()>, String> {
        let limits = self.options.limits;
        match command {
            Command::Call { tag, method, params } => {
                let call = self.connection.call(now, &method, Some(&params), limits);
                self.note(tag, call);
            }
            Command::Create { tag, config } => match self.connection.create_session(now, &config, limits) {
                Ok(starting) => self.note(tag, Ok(starting.call)),
                Err(error) => self.lines.push(lines::started(&tag, Err(&error))),
            },
            Command::Resume { tag, session, config } => {
                match self.connection.resume_session(now, &session, &config, limits) {
                    Ok(starting) => self.note(tag, Ok(starting.call)),
                    Err(error) => self.lines.push(lines::started(&tag, Err(&error))),
                }
            }
            Command::Send { tag, session, prompt } => {
                let call = self.key(&session);
                let call = call.and_then(|key| self.connection.send(now, key, &prompt.into(), limits));
                self.note(tag, call);
            }
            Command::Destroy { tag, session } => {
                let call = self.key(&session).and_then(|key| self.connection.destroy(now, key, limits));
                self.note(tag, call);
            }
            Command::Detach { tag, session } => {
                let call = self.key(&session).and_then(|key| self.connection.detach(now, key, limits));
                self.note(tag, call);
            }
            Command::Answer { ask, answer } => {
                let id = self.asks.get(&ask).ok_or_else(|| format!("answer: no ask {ask} is open"))?;
                self.connection.answer(now, *id, answer).map_err(|error| format!("answer: {error}"))?;
                self.asks.remove(&ask);
            }
            Command::Abandon { tag } => {
                let calls: Vec<CallId> =
                    self.tags.iter().filter(|(_, known)| **known == tag).map(|(call, _)| *call).collect();
                if calls.is_empty() {
                    return Err(format!("abandon: no call {tag} is under way"));
                }
                for call in calls {
                    self.connection.abandon(now, call);
                }
            }
            Command::Snapshot { tag } => {
                self.lines.push(lines::snapshot(&tag, &self.connection.snapshot(now)));
            }
            Command::Close => return Ok(ControlFlow::Break(())),
        }
        Ok(ControlFlow::Continue(()))
    }

    fn key(&self, session: &SessionId) -> Result<SessionKey, CallError> {
        self.connection.session_key(session).ok_or(CallError::UnknownSession)
    }

    fn note(&mut self, tag: Value, call: Result<CallId, CallError>) {
        match call {
            Ok(call) => drop(self.tags.insert(call, tag)),
            Err(error) => self.lines.push(lines::reply(&tag, Err(&error))),
        }
    }

    fn tell_event(&mut self, event: &Event) {
        let line = match event {
            Event::Connected(info) => lines::connected(info),
            Event::Reply { call, result } => match self.tags.remove(call) {
                Some(tag) => lines::reply(&tag, result.as_ref()),
                None => return,
            },
            Event::Session { call, result, .. } => match self.tags.remove(call) {
                Some(tag) => lines::started(&tag, result.as_ref()),
                None => return,
            },
            Event::Readable(key) => return self.tell_items(*key),
            Event::Closed(cause) => {
                self.open = false;
                lines::closed(cause)
            }
            other => {
                if let Event::Ask(question) = other {
                    self.asks.insert(question.id().number(), question.id());
                }
                match Own::of_event(other) {
                    Some(own) => lines::connection(own),
                    None => return,
                }
            }
        };
        self.lines.push(line);
    }

    fn tell_items(&mut self, key: SessionKey) {
        let id = self.connection.session_id(key).cloned();
        let mut items = Vec::new();
        while self.connection.poll_session(key, 64, &mut items) > 0 {
            for item in items.drain(..) {
                match &item.kind {
                    ItemKind::Ask(question) => drop(self.asks.insert(question.id().number(), question.id())),
                    ItemKind::Cancelled(ask) => drop(self.asks.remove(&ask.number())),
                    _ => {}
                }
                // A session that never got an id was never spoken of.
                if let Some(id) = &id {
                    self.lines.push(lines::session(id, item.seq, &item.kind));
                }
            }
        }
    }
}
