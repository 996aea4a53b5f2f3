//! From commands to what the connection does, and from what it tells to lines.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use futures_util::stream::FusedStream;
use futures_util::{Stream, StreamExt};
use pilotwire::handle::{Arrival, Arrivals, Client, ConnectionEvent, ItemKind};
use pilotwire::sans_io::SessionKey;
use pilotwire::{Answer, CloseCause};

use super::command::{Command, InSession, unknown_session};
use super::open::{Open, Pending};
use super::output::Printer;
use super::{Greeting, Lines, Options};
use crate::lines::{self, Line};

/// Lines that are printed before a command is looked for, so that neither holds up the other.
const LINES_IN_A_ROW: usize = 64;
/// Answers to commands that wait for their place among the lines. With so many, no more commands are taken.
const MOST_ANSWERS: usize = 64;

/// Carries out commands, a line each, until there are no more, and prints all that happens, to the connection's end.
/// The last line says how that was.
///
/// Lines come in the order in which what they tell of came from the runtime. What answers a command at once stands behind
/// all that had come when the command was carried out.
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
    let conversation = Conversation {
        client,
        options,
        arrivals,
        printer: Printer::new(lines),
        open: Open::default(),
        answers: VecDeque::new(),
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
    /// What answers commands, each to be printed at its mark among the arrivals.
    answers: VecDeque<Line>,
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
        let answers = std::mem::take(&mut self.answers);
        for line in answers.into_iter().chain([lines::closed(&cause).into()]) {
            self.printer.print(line);
            poll_fn(|context| self.printer.poll_room(context)).await;
        }
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
        if self.phase != Phase::Open || self.answers.len() >= MOST_ANSWERS {
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
                let line = session_id.map(|id| lines::session(&id, item.seq, &item.kind).into());
                self.note_item(session, item.kind);
                line
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
            Arrival::Mark => self.answers.pop_front(),
            _ => None,
        };
        if let Some(line) = line {
            self.printer.print(line);
        }
    }

    /// From now on, an ask can be answered by its number.
    fn note_item(&mut self, session: SessionKey, item: ItemKind) {
        match item {
            ItemKind::Ask(ask) => self.open.note_ask(ask.into_question().id()),
            ItemKind::Cancelled(ask) => self.open.forget_ask(ask),
            ItemKind::Closed(_) => self.open.forget_session(session, &self.client),
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
            self.answers.push_back(answer);
            self.arrivals.mark();
        }
    }

    /// Gives what answers the command at once, if anything does.
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
            Command::Create { tag, config } => {
                (tag, Pending::Session(Box::new(self.client.create_session_within(&config, (), limits))))
            }
            Command::Resume { tag, session, config } => {
                let create = self.client.resume_session_within(&session, &config, (), limits);
                (tag, Pending::Session(Box::new(create)))
            }
            Command::Delete { tag, session } => {
                (tag, Pending::Reply(self.client.delete_session_within(&session, limits)))
            }
            Command::OfSession { tag, session, act } => {
                let Some(key) = self.client.session_key(&session) else {
                    let ended = self.client.has_ended(&session).then(|| lines::ended(&tag, &session));
                    return ended
                        .map(|line| Some(line.into()))
                        .ok_or_else(|| unknown_session(action, &session));
                };
                (tag, self.act_in_session(key, act))
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
            Command::Close => {
                self.end();
                return Ok(None);
            }
        };
        Ok(self.open.note_call(tag, pending).map(Line::from))
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
