//! The same without handles: commands to a bare connection, and lines from what it tells.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use pilotwire::sans_io::{CallId, Connection, Event, InOrder, ItemKind, Moment};
use pilotwire::{AskId, CallError, Question};
use serde_json::Value;

use super::Options;
use super::command::{Command, InSession, unknown_session};
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
    /// What is under way, with the names that commands gave to it.
    calls: BTreeMap<CallId, (Value, Form)>,
    asks: BTreeMap<u64, AskId>,
    lines: Vec<Value>,
    /// Whether commands are still taken.
    open: bool,
}

/// How a reply is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Reply,
    /// A session is to end: whatever the runtime replies is told, that it did not end it too.
    End,
}

impl Bare {
    /// Leads this connection, which nothing was done with yet.
    #[must_use]
    pub fn new(mut connection: Connection, options: Options) -> Self {
        connection.keep_order();
        Self {
            connection,
            options,
            calls: BTreeMap::new(),
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
    pub fn tell(&mut self, now: Moment) -> Vec<Value> {
        while let Some(told) = self.connection.poll_in_order(now) {
            let line = self.line_of(&told);
            self.lines.extend(line);
        }
        std::mem::take(&mut self.lines)
    }

    fn act(&mut self, now: Moment, command: Command) -> Result<ControlFlow<()>, String> {
        let limits = self.options.limits;
        let action = command.action();
        if let Some(tag) = command.tag().filter(|tag| self.call_of(tag).is_some()) {
            return Err(command.refuse_tag(tag));
        }
        match command {
            Command::Call { tag, method, params } => {
                let call = self.connection.call(now, &method, Some(&params), limits);
                self.note(tag, Form::Reply, call);
            }
            Command::Create { tag, handlers: Some(_), .. }
            | Command::Resume { tag, handlers: Some(_), .. }
            | Command::SetTools { tag, .. } => {
                self.lines.push(lines::not_possible(&tag, "a bare connection runs no handlers"));
            }
            Command::Create { tag, config, handlers: None } => {
                match self.connection.create_session(now, &config, limits) {
                    Ok(starting) => self.note(tag, Form::Reply, Ok(starting.call)),
                    Err(error) => self.lines.push(lines::started(&tag, Err(&error))),
                }
            }
            Command::Resume { tag, session, config, handlers: None } => {
                match self.connection.resume_session(now, &session, &config, limits) {
                    Ok(starting) => self.note(tag, Form::Reply, Ok(starting.call)),
                    Err(error) => self.lines.push(lines::started(&tag, Err(&error))),
                }
            }
            Command::Delete { tag, session } => {
                let call = self.connection.delete(now, &session, limits);
                self.note(tag, Form::Reply, call);
            }
            Command::OfSession { tag, session, act } => {
                let Some(key) = self.connection.session_key(&session) else {
                    if !self.connection.has_ended(&session) {
                        return Err(unknown_session(action, &session));
                    }
                    self.lines.push(lines::ended(&tag, &session));
                    return Ok(ControlFlow::Continue(()));
                };
                let connection = &mut self.connection;
                let (form, call) = match act {
                    InSession::Send { prompt } => {
                        (Form::Reply, connection.send(now, key, &prompt.into(), limits))
                    }
                    InSession::Turn { prompt, limits: own } => {
                        let limits = own.over(limits);
                        let call = connection.send_and_wait(now, key, &prompt.into(), limits);
                        if let Err(error) = &call {
                            self.lines.push(lines::turn(&tag, Err(&error.clone().into())));
                            return Ok(ControlFlow::Continue(()));
                        }
                        (Form::Reply, call)
                    }
                    InSession::Abort => (Form::Reply, connection.abort(now, key, limits)),
                    InSession::Destroy => (Form::End, connection.destroy(now, key, limits)),
                    InSession::Detach => (Form::End, connection.detach(now, key, limits)),
                };
                self.note(tag, form, call);
            }
            Command::Answer { ask, answer } => {
                let id = self.asks.get(&ask).ok_or_else(|| format!("answer: no ask {ask} is open"))?;
                self.connection.answer(now, *id, answer).map_err(|error| format!("answer: {error}"))?;
                self.asks.remove(&ask);
            }
            Command::Abandon { tag } => {
                let call = self.call_of(&tag);
                let call = call.ok_or_else(|| format!("abandon: no call with tag {tag} is under way"))?;
                self.connection.abandon(now, call);
            }
            Command::Snapshot { tag } => {
                self.lines.push(lines::snapshot(&tag, &self.connection.snapshot(now)));
            }
            Command::Typed { tag, of, name, value } => {
                self.lines.push(lines::typed(&tag, of, &name, &value).into());
            }
            Command::Subscribe { .. } => {
                return Err("subscribe: a bare connection has one reader".to_owned());
            }
            Command::Plan { .. } => return Err("plan: a bare connection has none".to_owned()),
            Command::Close => return Ok(ControlFlow::Break(())),
        }
        Ok(ControlFlow::Continue(()))
    }

    /// The call under way with this tag.
    fn call_of(&self, tag: &Value) -> Option<CallId> {
        self.calls.iter().find(|(_, (known, _))| known == tag).map(|(call, _)| *call)
    }

    fn note(&mut self, tag: Value, form: Form, call: Result<CallId, CallError>) {
        match call {
            Ok(call) => drop(self.calls.insert(call, (tag, form))),
            Err(error) => self.lines.push(lines::reply(&tag, Err(&error))),
        }
    }

    fn line_of(&mut self, told: &InOrder) -> Option<Value> {
        let event = match told {
            InOrder::Item { session_id, item, .. } => {
                match &item.kind {
                    ItemKind::Ask(question) => self.note_ask(question),
                    ItemKind::Cancelled(ask) => drop(self.asks.remove(&ask.number())),
                    _ => {}
                }
                // A session that never got an id was never spoken of.
                return session_id.as_ref().map(|id| lines::session(id, item.seq, &item.kind));
            }
            InOrder::Event(event) => event,
            _ => return None,
        };
        match event {
            Event::Connected(info) => Some(lines::connected(info)),
            Event::Reply { call, result } => match self.calls.remove(call)? {
                (tag, Form::Reply) => Some(lines::reply(&tag, result.as_ref())),
                (tag, Form::End) => Some(lines::end(&tag, result.as_ref())),
            },
            Event::Session { call, result, .. } => {
                self.calls.remove(call).map(|(tag, _)| lines::started(&tag, result.as_ref()))
            }
            Event::Turn { call, result } => {
                self.calls.remove(call).map(|(tag, _)| lines::turn(&tag, result.as_ref()))
            }
            Event::Closed(cause) => {
                self.open = false;
                Some(lines::closed(cause))
            }
            other => {
                match other {
                    Event::Ask(question) => self.note_ask(question),
                    Event::Cancelled(ask) => drop(self.asks.remove(&ask.number())),
                    _ => {}
                }
                Own::of_event(other).map(lines::connection)
            }
        }
    }

    fn note_ask(&mut self, question: &Question) {
        self.asks.insert(question.id().number(), question.id());
    }
}
