//! From commands to what the connection does, and from what it tells to lines.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_util::stream::FusedStream;
use futures_util::{Stream, StreamExt};
use pilotwire::handle::{Arrival, Arrivals, Call, Client, ConnectionEvent, ItemKind};
use pilotwire::handlers::Handlers;
use pilotwire::sans_io::SessionKey;
use pilotwire::{Answer, CloseCause, Json, SessionId};
use serde_json::Value;

use super::command::{Command, InSession, unknown_session};
use super::observers::Observers;
use super::open::{Open, Pending};
use super::output::Printer;
use super::runs::{Marked, Runs};
use super::{Greeting, Handling, Lines, Options, handlers};
use crate::lines::{self, Line};

/// Lines that are printed before a command is looked for, so that neither holds up the other.
const LINES_IN_A_ROW: usize = 64;
/// Answers to commands that wait for their place among the lines. With so many, no more commands are taken.
const MOST_ANSWERS: usize = 64;

/// Carries out commands, a line each, until there are no more, and prints all that happens, to the connection's end.
/// The last line says how that was.
///
/// Lines come in the order in which what they tell of came from the runtime. What answers a command at once stands behind
/// all that had come when the command was carried out, and so do a handler's beginning and end behind all that had come when
/// they were seen.
///
/// The connection ends gracefully when the input does, at a `close`, or when nobody reads the lines any more; calls
/// that are open may still end, for as long as the connection lets them, unless nobody would read of it.
///
/// It runs on any executor: all that it does is done when it is polled. It holds up the connection, and with it the
/// runtime, for as long as `lines` has no room; commands are carried out all the same.
///
/// # Panics
///
/// If a session of the connection has begun already, or somebody else reads what it tells.
pub async fn converse(
    client: Client,
    options: Options,
    input: impl Stream<Item = Vec<u8>>,
    lines: Lines,
) -> CloseCause {
    let arrivals = client.arrivals().expect("nobody has used the connection before");
    let runs = options.handling.as_ref().map(|handling| Arc::clone(&handling.runs)).unwrap_or_default();
    runs.attach(arrivals.marker());
    let conversation = Conversation {
        client,
        options,
        arrivals,
        printer: Printer::new(lines),
        open: Open::default(),
        runs,
        answers: 0,
        observers: Observers::default(),
        phase: Phase::Opening,
        in_a_row: 0,
    };
    conversation.lead(input).await
}

struct Conversation {
    client: Client,
    options: Options,
    arrivals: Arrivals,
    printer: Printer,
    open: Open,
    /// What stands at each mark among the arrivals.
    runs: Arc<Runs>,
    /// How many answers to commands wait there.
    answers: usize,
    observers: Observers,
    phase: Phase,
    /// Lines that were printed since a command was last taken.
    in_a_row: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// The handshake is not done.
    Opening,
    /// Commands are carried out.
    Open,
    /// No more are taken.
    Ending,
}

/// What happens next.
enum Step {
    /// Something came, which may be printed at once.
    Arrival(Arrival),
    /// The connection has ended, and all that came was printed.
    End,
    Command(Vec<u8>),
    /// There are no more commands.
    InputEnded,
    ReaderGone,
}

impl Conversation {
    async fn lead(mut self, input: impl Stream<Item = Vec<u8>>) -> CloseCause {
        let mut input = pin!(input.fuse());
        loop {
            match poll_fn(|context| self.poll_step(context, input.as_mut())).await {
                Step::Arrival(arrival) => self.tell(arrival),
                Step::Command(line) => self.carry_out(&line),
                Step::InputEnded => self.end(),
                Step::ReaderGone => {
                    self.end();
                    self.open.calls().into_iter().for_each(|call| self.client.abandon(call));
                }
                Step::End => break,
            }
        }
        let cause = self.client.closed().await;
        // No handler goes on without the connection.
        while let Some(marked) = poll_fn(|context| self.runs.poll_left(context)).await {
            self.tell_marked(marked);
        }
        for tag in self.open.plans() {
            let plan = self.client.resume_plan().await;
            self.printer.print(lines::plan(&tag, &plan).into());
        }
        self.printer.print(lines::closed(&cause).into());
        poll_fn(|context| self.printer.poll_room(context)).await;
        cause
    }

    fn poll_step(
        &mut self,
        context: &mut Context<'_>,
        mut input: Pin<&mut impl FusedStream<Item = Vec<u8>>>,
    ) -> Poll<Step> {
        if self.printer.poll_reader_gone(context).is_ready() {
            return Poll::Ready(Step::ReaderGone);
        }
        // Printing comes before commands, so that a flood of them cannot hold it up; but not always.
        let mut command = if self.in_a_row < LINES_IN_A_ROW {
            Poll::Pending
        } else {
            self.poll_command(context, input.as_mut())
        };
        if command.is_pending()
            && self.printer.poll_room(context).is_ready()
            && let Poll::Ready(arrival) = self.arrivals.poll_next_arrival(context)
        {
            self.in_a_row += 1;
            return Poll::Ready(arrival.map_or(Step::End, Step::Arrival));
        }
        if command.is_pending() {
            command = self.poll_command(context, input);
        }
        command.map(|line| {
            self.in_a_row = 0;
            line.map_or(Step::InputEnded, Step::Command)
        })
    }

    fn poll_command(
        &self,
        context: &mut Context<'_>,
        input: Pin<&mut impl FusedStream<Item = Vec<u8>>>,
    ) -> Poll<Option<Vec<u8>>> {
        if self.phase != Phase::Open || self.answers >= MOST_ANSWERS {
            return Poll::Pending;
        }
        input.poll_next(context)
    }

    /// No more commands are taken, and the connection ends.
    fn end(&mut self) {
        self.phase = Phase::Ending;
        self.client.close();
    }

    /// Prints what came.
    fn tell(&mut self, arrival: Arrival) {
        let line = match arrival {
            Arrival::Connected(info) => {
                if self.phase == Phase::Opening {
                    self.phase = Phase::Open;
                }
                (self.options.greeting == Greeting::Connected).then(|| lines::connected(&info).into())
            }
            Arrival::Item { session, session_id, item } => {
                // A session that never got an id was never spoken of.
                if let Some(id) = session_id {
                    self.printer.print(lines::session(&id, item.seq, &item.kind).into());
                    for line in self.observers.lines(session, &id, (&item.kind).into()) {
                        self.printer.print(line.into());
                    }
                }
                self.note_item(session, item.kind);
                None
            }
            Arrival::Event(event) => {
                let line = lines::connection(&event);
                match event {
                    ConnectionEvent::Ask(ask) => self.open.note_ask(ask.into_question().id()),
                    ConnectionEvent::Cancelled(ask) => self.open.forget_ask(ask),
                    _ => {}
                }
                Some(line.into())
            }
            Arrival::Outcome(call) => self.open.finish_call(call).map(Line::from),
            Arrival::Mark => {
                if let Some(marked) = self.runs.take() {
                    self.tell_marked(marked);
                }
                None
            }
            _ => None,
        };
        if let Some(line) = line {
            self.printer.print(line);
        }
    }

    fn tell_marked(&mut self, marked: Marked) {
        match marked {
            Marked::Answer(line) => {
                self.answers -= 1;
                self.printer.print(line);
            }
            Marked::Run(line) => self.printer.print(line),
            Marked::Observer(session, observer) => self.observers.begin(session, observer),
        }
    }

    /// From now on, an ask can be answered by its number.
    fn note_item(&mut self, session: SessionKey, item: ItemKind) {
        match item {
            ItemKind::Ask(ask) => self.open.note_ask(ask.into_question().id()),
            ItemKind::Cancelled(ask) => self.open.forget_ask(ask),
            ItemKind::Closed(_) => {
                self.open.forget_session(session, &self.client);
                self.observers.forget(session);
            }
            _ => {}
        }
    }

    /// Carries out a command; its effect on the connection is there when this returns.
    fn carry_out(&mut self, line: &[u8]) {
        let answer = match Command::parse(line).and_then(|command| self.act(command)) {
            Ok(answer) => answer,
            Err(error) => Some(lines::refused(&error).into()),
        };
        if let Some(answer) = answer {
            self.answers += 1;
            self.runs.mark(Marked::Answer(answer));
        }
    }

    /// Returns what answers the command at once, if anything does.
    fn act(&mut self, command: Command) -> Result<Option<Line>, String> {
        let limits = self.options.limits;
        if let Some(tag) = command.tag().filter(|tag| self.open.has_tag(tag)) {
            return Err(command.refuse_tag(tag));
        }
        let action = command.action();
        let (tag, pending) = match command {
            Command::Call { tag, method, params } => {
                (tag, Pending::Reply(self.client.call_within(&method, &params, limits)))
            }
            Command::Create { tag, config, handlers } => match self.handlers(handlers.as_ref()) {
                Ok(handlers) => {
                    let create = self.client.create_session_within(&config, handlers, limits);
                    (tag, Pending::Session(Box::new(create)))
                }
                Err(problem) => return Ok(Some(lines::not_possible(&tag, &problem).into())),
            },
            Command::Resume { tag, session, config, handlers } => match self.handlers(handlers.as_ref()) {
                Ok(handlers) => {
                    let create = self.client.resume_session_within(&session, &config, handlers, limits);
                    (tag, Pending::Session(Box::new(create)))
                }
                Err(problem) => return Ok(Some(lines::not_possible(&tag, &problem).into())),
            },
            Command::Delete { tag, session } => {
                (tag, Pending::Reply(self.client.delete_session_within(&session, limits)))
            }
            Command::OfSession { tag, session, act } => {
                let Some(key) = self.client.session_key(&session) else {
                    return self.absent(action, &tag, &session);
                };
                (tag, self.act_in_session(key, act))
            }
            Command::SetTools { tag, session, tools } => {
                let Some(key) = self.client.session_key(&session) else {
                    return self.absent(action, &tag, &session);
                };
                match self.set_tools(key, &tools) {
                    Ok(call) => (tag, Pending::Reply(call)),
                    Err(problem) => return Ok(Some(lines::not_possible(&tag, &problem).into())),
                }
            }
            Command::Subscribe { session, observer } => {
                let Some(key) = self.client.session_key(&session) else {
                    return Err(unknown_session(action, &session));
                };
                if !self.observers.note(key, observer) {
                    return Err(format!("subscribe: there is an observer {observer} of this session"));
                }
                self.runs.mark(Marked::Observer(key, observer));
                return Ok(None);
            }
            Command::Answer { ask, answer } => return self.answer(ask, answer).map(|()| None),
            Command::Abandon { tag } => {
                let call = self.open.call_of(&tag);
                let call = call.ok_or_else(|| format!("abandon: no call with tag {tag} is under way"))?;
                self.client.abandon(call);
                return Ok(None);
            }
            Command::Snapshot { tag } => {
                return Ok(Some(lines::snapshot(&tag, &self.client.snapshot()).into()));
            }
            Command::Typed { tag, of, name, value } => {
                return Ok(Some(lines::typed(&tag, of, &name, &value)));
            }
            // It is told at the connection's end.
            Command::Plan { tag } => {
                self.open.note_plan(tag);
                return Ok(None);
            }
            Command::Close => {
                self.end();
                return Ok(None);
            }
        };
        Ok(self.open.note_call(tag, pending).map(Line::from))
    }

    /// The handlers of a session that is to begin: its own, or the usual ones.
    fn handlers(&self, own: Option<&Json>) -> Result<Handlers, String> {
        let handling = self.options.handling.as_ref();
        let usual = handling.and_then(|handling| handling.usual.as_ref());
        let handlers = match own.or(usual) {
            Some(json) => handlers::handlers(json, &self.handling()?.timer)?,
            None => Handlers::none(),
        };
        let files = handling.and_then(|handling| handling.files.as_ref());
        Ok(files.map_or_else(|| handlers.clone(), |files| files.install(handlers.clone())))
    }

    fn set_tools(&self, session: SessionKey, tools: &Json) -> Result<Call, String> {
        let tools = handlers::tools(tools, &self.handling()?.timer)?;
        let limits = self.options.limits;
        self.client.set_tools_within(session, tools, limits).untyped().map_err(|error| error.to_string())
    }

    /// What is said of a session that is not open: that it has ended, or that it was never here.
    fn absent(&self, action: &str, tag: &Value, session: &SessionId) -> Result<Option<Line>, String> {
        if self.client.has_ended(session) {
            return Ok(Some(lines::ended(tag, session).into()));
        }
        Err(unknown_session(action, session))
    }

    fn handling(&self) -> Result<&Handling, String> {
        self.options.handling.as_ref().ok_or_else(|| "no handlers are run here".to_owned())
    }

    fn act_in_session(&self, key: SessionKey, act: InSession) -> Pending {
        let limits = self.options.limits;
        match act {
            InSession::Send { prompt } => Pending::Reply(self.client.send(key, prompt, limits)),
            InSession::Turn { prompt, limits: own } => {
                Pending::Turn(self.client.send_and_wait(key, prompt, own.over(limits)))
            }
            InSession::Abort => Pending::Reply(self.client.abort(key, limits)),
            InSession::Destroy => Pending::End(self.client.destroy(key, limits)),
            InSession::Detach => Pending::End(self.client.detach(key, limits)),
        }
    }

    fn answer(&mut self, number: u64, answer: Answer) -> Result<(), String> {
        let ask = self.open.ask(number).ok_or_else(|| format!("answer: no ask {number} is open"))?;
        let answered = self.client.answer(ask, answer);
        if !matches!(&answered, Err(error) if error.leaves_open()) {
            self.open.forget_ask(ask);
        }
        // An answer that is not taken is a notice, and so a line.
        answered.map(drop).map_err(|error| format!("answer: {error}"))
    }
}
