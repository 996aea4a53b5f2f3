//! Spans of connections, sessions, calls and turns.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use ::tracing::{Span, debug_span, event, field, info_span};

use super::Tracing;
use crate::config::Config;
use crate::connection::{
    CallError, Claimed, CreateError, Event, Input, Notice, Observe, Observer, Output, TurnError,
};
use crate::frame::FrameError;
use crate::ids::{CallId, SessionKey};
use crate::moment::Moment;
use crate::protocol::methods;
use crate::session::ItemKind;

/// Makes what sees a connection, for the spans.
#[derive(Debug)]
pub(super) struct Watch {
    tracing: Tracing,
    inner: Option<Arc<dyn Observe>>,
}

impl Watch {
    pub(super) fn new(tracing: Tracing, inner: Option<Arc<dyn Observe>>) -> Self {
        Self { tracing, inner }
    }
}

impl Observe for Watch {
    fn begin(&self, config: &Config) -> Option<Box<dyn Observer>> {
        let span = info_span!(target: "pilotwire", "connection", cause = field::Empty);
        Some(Box::new(Spans {
            tracing: self.tracing.clone(),
            inner: self.inner.as_ref().and_then(|inner| inner.begin(config)),
            connection: span,
            sessions: BTreeMap::new(),
            calls: BTreeMap::new(),
            command: None,
        }))
    }

    fn unlocked(&self) {
        if let Some(inner) = &self.inner {
            inner.unlocked();
        }
    }
}

/// The spans of one connection.
struct Spans {
    tracing: Tracing,
    inner: Option<Box<dyn Observer>>,
    connection: Span,
    /// By number, with the id once it is known.
    sessions: BTreeMap<u64, (Span, Option<String>)>,
    calls: BTreeMap<u64, (Span, Ends)>,
    /// The last command. What it returned comes next.
    command: Option<Command>,
}

/// The session that a call ends, if the runtime does what the call says.
enum Ends {
    Nothing,
    Session(u64),
    /// Whichever has this id.
    Id(String),
}

enum Command {
    Call { method: String, session: Option<u64>, ends: Ends },
    Turn { session: u64, prompt: Option<String> },
    Start { resumed: bool },
}

impl Command {
    fn of(input: &Input<'_>, content: bool) -> Option<Self> {
        let call = |method: &str, session| {
            Some(Command::Call { method: crate::text::cut(method), session, ends: Ends::Nothing })
        };
        let end =
            |method: &str, session, ends| Some(Command::Call { method: method.to_owned(), session, ends });
        match input {
            Input::Call { method, .. } => call(method, None),
            Input::Send { session, .. } => call(methods::SEND, Some(*session)),
            Input::Abort(session, _) => call(methods::ABORT, Some(*session)),
            Input::Detach(session, _) => end(methods::DETACH, Some(*session), Ends::Session(*session)),
            Input::Destroy(session, _) => end(methods::DESTROY, Some(*session), Ends::Session(*session)),
            Input::Delete(id, _) => end(methods::DELETE, None, Ends::Id(id.as_str().to_owned())),
            Input::SetTools { session, .. } => call(methods::SET_TOOLS, Some(*session)),
            Input::SendAndWait { session, prompt, .. } => {
                let prompt = content.then(|| prompt.text().to_owned());
                Some(Command::Turn { session: *session, prompt })
            }
            Input::CreateSession { .. } => Some(Command::Start { resumed: false }),
            Input::ResumeSession { .. } => Some(Command::Start { resumed: true }),
            _ => None,
        }
    }
}

impl Observer for Spans {
    fn time(&mut self, now: Moment) {
        if let Some(inner) = &mut self.inner {
            inner.time(now);
        }
    }

    fn input(&mut self, input: &Input<'_>) {
        self.command = Command::of(input, self.tracing.content);
        if let Input::Disown { session, .. } = input {
            self.end_session(*session);
        }
        if let Some(inner) = &mut self.inner {
            inner.input(input);
        }
    }

    fn broken(&mut self, header: &mut Vec<u8>, error: &FrameError, overwrite: &dyn Fn(&mut [u8])) {
        match &mut self.inner {
            Some(inner) => inner.broken(header, error, overwrite),
            None => overwrite(header),
        }
    }

    fn output(&mut self, output: Output<'_>) {
        match &output {
            Output::Called(Ok(call)) => self.called(*call),
            Output::Starting(Ok(starting)) => self.starting(starting.call, starting.session),
            Output::Event(event) => self.told(event),
            Output::Notice(notice) => self.noticed(notice),
            Output::Claimed(Claimed::Ended(session)) => self.end_session(session.number()),
            Output::Items { session, items, .. }
                if items.iter().any(|item| matches!(item.kind, ItemKind::Closed(_))) =>
            {
                self.end_session(session.number());
            }
            _ => {}
        }
        if let Some(inner) = &mut self.inner {
            inner.output(output);
        }
    }
}

impl Spans {
    fn parent(&self, session: Option<u64>) -> Option<::tracing::Id> {
        let session = session.and_then(|number| self.sessions.get(&number));
        session.map_or(&self.connection, |(span, _)| span).id()
    }

    fn called(&mut self, call: CallId) {
        let number = call.number();
        let (span, ends) = match self.command.take() {
            Some(Command::Call { method, session, ends }) => {
                let parent = self.parent(session);
                let span = debug_span!(target: "pilotwire", parent: parent, "call", call = number, method, outcome = field::Empty);
                (span, ends)
            }
            Some(Command::Turn { session, prompt }) => {
                let parent = self.parent(Some(session));
                let span = info_span!(
                    target: "pilotwire", parent: parent, "turn", call = number, prompt,
                    message_id = field::Empty, answer = field::Empty, outcome = field::Empty
                );
                (span, Ends::Nothing)
            }
            _ => return,
        };
        self.calls.insert(number, (span, ends));
    }

    fn starting(&mut self, call: CallId, session: SessionKey) {
        let Some(Command::Start { resumed }) = self.command.take() else { return };
        let span = info_span!(
            target: "pilotwire", parent: self.connection.id(), "session", key = session.number(), resumed,
            session_id = field::Empty
        );
        let method = if resumed { methods::RESUME } else { methods::CREATE };
        let start = debug_span!(
            target: "pilotwire", parent: span.id(), "call", call = call.number(), method, outcome = field::Empty
        );
        self.sessions.insert(session.number(), (span, None));
        self.calls.insert(call.number(), (start, Ends::Nothing));
    }

    fn told(&mut self, event: &Event) {
        match event {
            Event::Reply { call, result } => {
                if result.is_ok() {
                    self.end_what_it_ends(*call);
                }
                self.end_call(*call, result.as_ref().err().map_or("ok", call_word))
            }
            Event::Session { call, session, result } => {
                match result {
                    Ok(info) => {
                        let id = info.session_id.as_str();
                        // One that it was resumed in place of has ended.
                        self.end_sessions_of(id);
                        if let Some((span, known)) = self.sessions.get_mut(&session.number()) {
                            span.record("session_id", id);
                            *known = Some(id.to_owned());
                            self.tracing.sessions.note(id, span);
                        }
                    }
                    Err(_) => self.end_session(session.number()),
                }
                self.end_call(*call, result.as_ref().err().map_or("ok", create_word));
            }
            Event::Turn { call, result } => {
                if let (Some((span, _)), Ok(turn)) = (self.calls.get(&call.number()), result) {
                    span.record("message_id", &*turn.message_id);
                    if self.tracing.content {
                        span.record("answer", &*turn.text());
                    }
                }
                self.end_call(*call, result.as_ref().err().map_or("ok", turn_word));
            }
            Event::Closed(cause) => {
                let word = cause.kind.name();
                self.connection.record("cause", word);
                event!(target: "pilotwire", parent: self.connection.id(), ::tracing::Level::INFO, cause = word, "closed");
                let sessions: Vec<u64> = self.sessions.keys().copied().collect();
                sessions.into_iter().for_each(|number| self.end_session(number));
                self.calls.clear();
                self.connection = Span::none();
            }
            _ => {}
        }
    }

    fn noticed(&self, notice: &Notice) {
        // What it says may have words of the runtime's in it, and those of the user.
        let kind = notice.kind();
        event!(target: "pilotwire", parent: self.connection.id(), ::tracing::Level::WARN, kind, "notice");
    }

    fn end_call(&mut self, call: CallId, outcome: &str) {
        if let Some((span, _)) = self.calls.remove(&call.number()) {
            span.record("outcome", outcome);
        }
    }

    /// The runtime has done what a call asked for.
    fn end_what_it_ends(&mut self, call: CallId) {
        match self.calls.get_mut(&call.number()).map(|(_, ends)| std::mem::replace(ends, Ends::Nothing)) {
            Some(Ends::Session(number)) => self.end_session(number),
            Some(Ends::Id(id)) => self.end_sessions_of(&id),
            Some(Ends::Nothing) | None => {}
        }
    }

    fn end_sessions_of(&mut self, id: &str) {
        let known = self.sessions.iter().filter(|(_, (_, known))| known.as_deref() == Some(id));
        let known: Vec<u64> = known.map(|(number, _)| *number).collect();
        known.into_iter().for_each(|number| self.end_session(number));
    }

    fn end_session(&mut self, number: u64) {
        if let Some((span, Some(id))) = self.sessions.remove(&number) {
            self.tracing.sessions.forget(&id, &span);
        }
    }
}

impl fmt::Debug for Spans {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Spans")
    }
}

fn call_word(error: &CallError) -> &'static str {
    match error {
        CallError::Rpc(_) => "rpc",
        CallError::NotLoggedIn(_) => "not-logged-in",
        CallError::Timeout { .. } => "timeout",
        CallError::Cancelled => "cancelled",
        CallError::Closed(_) => "closed",
        CallError::SessionEnded(_) => "session-ended",
        CallError::NotConfirmed { .. } => "not-confirmed",
        CallError::Decode(_) => "decode",
        CallError::Aborted => "aborted",
        _ => "failed",
    }
}

fn create_word(error: &CreateError) -> &'static str {
    match error {
        CreateError::Call(error) | CreateError::Step { error, .. } => call_word(error),
        CreateError::InvalidConfig(_) => "config",
        _ => "failed",
    }
}

fn turn_word(error: &TurnError) -> &'static str {
    match error {
        TurnError::Call(error) => call_word(error),
        TurnError::Aborted => "aborted",
        TurnError::ShutDown => "shut-down",
        TurnError::Agent { .. } => "agent",
        TurnError::NotLoggedIn { .. } => "not-logged-in",
    }
}
