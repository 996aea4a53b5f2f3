//! From commands to what the connection does, and from what it tells to lines.

use std::future::Future;
use std::ops::ControlFlow;
use std::pin::pin;

use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, Stream, StreamExt, select_biased};
use pilotwire::handle::{
    Call, Client, ConnectionEvent, ConnectionEvents, Create, Events, Session, SessionItem,
};
use pilotwire::{Answer, CallError, CloseCause, SessionId};
use serde_json::Value;

use super::command::Command;
use super::open::Open;
use super::{Greeting, Lines, Options};
use crate::lines;

/// Items of a session that are taken at once.
const BATCH: usize = 64;

/// Carries out commands, a line each, until there are no more, and prints all that happens, to the connection's end.
/// The last line says how that was.
///
/// The connection ends gracefully when the input does, at a `close`, or when nobody reads the lines any more; calls
/// that are open may still end, for as long as the connection lets them, unless nobody would read of it.
///
/// It runs on any executor: all that it does is done when it is polled. It holds up the connection, and with it the
/// runtime, for as long as `lines` has no room.
pub async fn converse(
    client: Client,
    options: Options,
    input: impl Stream<Item = Vec<u8>>,
    lines: Lines,
) -> CloseCause {
    let mut conversation =
        Conversation { client, options, lines, open: Open::default(), printing: FuturesUnordered::new() };
    if let Some(events) = conversation.client.events() {
        conversation.print_connection(events);
    }
    conversation.lead(input).await;
    conversation.end().await
}

struct Conversation {
    client: Client,
    options: Options,
    lines: Lines,
    open: Open,
    /// Each prints one stream, or the outcome of one call.
    printing: FuturesUnordered<BoxFuture<'static, ()>>,
}

impl Conversation {
    /// Waits for the handshake, then carries out commands until it is time to end.
    async fn lead(&mut self, input: impl Stream<Item = Vec<u8>>) {
        let (client, lines) = (self.client.clone(), self.lines.clone());
        let mut reader_gone = pin!(lines.reader_gone().fuse());
        let mut connected = pin!(client.connected().fuse());
        let info = loop {
            select_biased! {
                info = connected => break info,
                () = reader_gone => return,
                () = self.printing.select_next_some() => {}
            }
        };
        let Ok(info) = info else { return };
        if self.options.greeting == Greeting::Connected {
            // If nobody reads, the loop below finds out.
            let _ = self.lines.print(lines::connected(&info)).await;
        }
        let mut input = pin!(input.fuse());
        let mut closed = pin!(client.closed().fuse());
        loop {
            // Printing comes before commands, so that a flood of them cannot hold it up. What is printed cannot hold
            // up commands in turn: this is ready once for each command that was carried out.
            let line = select_biased! {
                _ = closed => return,
                () = reader_gone => return,
                () = self.printing.select_next_some() => continue,
                line = input.next() => line,
            };
            let Some(line) = line else { return };
            if self.carry_out(&line).await.is_break() {
                return;
            }
        }
    }

    /// Ends the connection, and prints what happens until then.
    async fn end(mut self) -> CloseCause {
        self.client.close();
        let (client, lines) = (self.client.clone(), self.lines.clone());
        let mut reader_gone = pin!(lines.reader_gone().fuse());
        let mut closed = pin!(client.closed().fuse());
        let cause = loop {
            select_biased! {
                cause = closed => break cause,
                () = reader_gone => self.open.calls().into_iter().for_each(|call| client.abandon(call)),
                () = self.printing.select_next_some() => {}
            }
        };
        while self.printing.next().await.is_some() {}
        // That nobody reads it changes nothing.
        let _ = self.lines.print(lines::closed(&cause)).await;
        cause
    }

    /// Carries out a command; its effect on the connection is there when this returns. Breaks at `close`.
    async fn carry_out(&mut self, line: &[u8]) -> ControlFlow<()> {
        let line = match Command::parse(line).and_then(|command| self.act(command)) {
            Ok(Done::Quietly) => return ControlFlow::Continue(()),
            Ok(Done::Told(line)) => line,
            Ok(Done::Last) => return ControlFlow::Break(()),
            Err(error) => lines::refused(&error),
        };
        // If nobody reads, the loop finds out.
        let _ = self.lines.print(line).await;
        ControlFlow::Continue(())
    }

    fn act(&mut self, command: Command) -> Result<Done, String> {
        let limits = self.options.limits;
        match command {
            Command::Call { tag, method, params } => {
                let call = self.client.call_within(&method, &params, limits);
                self.print_reply(tag, call);
            }
            Command::Create { tag, config } => {
                let create = self.client.create_session_within(&config, limits);
                self.print_session(tag, create);
            }
            Command::Resume { tag, session, config } => {
                let create = self.client.resume_session_within(&session, &config, limits);
                self.print_session(tag, create);
            }
            Command::Send { tag, session, prompt } => {
                let key = self.client.session_key(&session);
                let call = key.map(|key| self.client.send(key, prompt, limits));
                return Ok(self.print_reply_of_session(tag, call));
            }
            Command::Destroy { tag, session } => {
                let key = self.client.session_key(&session);
                let call = key.map(|key| self.client.destroy(key, limits));
                return Ok(self.print_reply_of_session(tag, call));
            }
            Command::Detach { tag, session } => {
                let key = self.client.session_key(&session);
                let call = key.map(|key| self.client.detach(key, limits));
                return Ok(self.print_reply_of_session(tag, call));
            }
            Command::Answer { ask, answer } => self.answer(ask, answer)?,
            Command::Abandon { tag } => {
                let calls = self.open.calls_of(&tag);
                if calls.is_empty() {
                    return Err(format!("abandon: no call {tag} is under way"));
                }
                for call in calls {
                    self.client.abandon(call);
                }
            }
            Command::Snapshot { tag } => {
                return Ok(Done::Told(lines::snapshot(&tag, &self.client.snapshot())));
            }
            Command::Close => return Ok(Done::Last),
        }
        Ok(Done::Quietly)
    }

    fn answer(&self, number: u64, answer: Answer) -> Result<(), String> {
        let ask = self.open.ask(number).ok_or_else(|| format!("answer: no ask {number} is open"))?;
        let answered = self.client.answer(ask, answer);
        if !matches!(&answered, Err(error) if error.leaves_open()) {
            self.open.forget_ask(ask);
        }
        // An answer that is not taken is a notice, and so a line.
        answered.map(drop).map_err(|error| format!("answer: {error}"))
    }

    fn print_reply_of_session(&self, tag: Value, call: Option<Call>) -> Done {
        match call {
            Some(call) => {
                self.print_reply(tag, call);
                Done::Quietly
            }
            None => Done::Told(lines::reply(&tag, Err(&CallError::UnknownSession))),
        }
    }

    fn print_reply(&self, tag: Value, call: Call) {
        let id = call.id();
        if let Some(id) = id {
            self.open.note_call(&tag, id);
        }
        let (lines, open) = (self.lines.clone(), self.open.clone());
        self.print(async move {
            let result = call.await;
            id.into_iter().for_each(|id| open.forget_call(id));
            // If nobody reads, the conversation ends.
            let _ = lines.print(lines::reply(&tag, result.as_ref())).await;
        });
    }

    fn print_session(&self, tag: Value, mut create: Create) {
        let id = create.id();
        if let Some(id) = id {
            self.open.note_call(&tag, id);
        }
        if let Some(events) = create.take_events() {
            self.print_items(events);
        }
        let (lines, open) = (self.lines.clone(), self.open.clone());
        self.print(async move {
            let result = create.await.map(|(session, _)| session);
            id.into_iter().for_each(|id| open.forget_call(id));
            let line = lines::started(&tag, result.as_ref().map(Session::info));
            if let Ok(session) = result {
                open.keep_session(session);
            }
            let _ = lines.print(line).await;
        });
    }

    /// Prints a session's items to its end.
    fn print_items(&self, mut events: Events) {
        let (client, lines, open) = (self.client.clone(), self.lines.clone(), self.open.clone());
        self.print(async move {
            let mut items = Vec::new();
            while events.next_batch(BATCH, &mut items).await > 0 {
                let session = events.session_id().cloned();
                for (seq, item) in items.drain(..) {
                    // A session that never got an id was never spoken of.
                    let line = session.as_ref().map(|session| item_line(session, seq, item, &open));
                    if let Some(line) = line
                        && lines.print(line).await.is_err()
                    {
                        return;
                    }
                }
            }
            open.forget_session(events.session(), &client);
        });
    }

    /// Prints what is of no session, to the connection's end.
    fn print_connection(&self, mut events: ConnectionEvents) {
        let (lines, open) = (self.lines.clone(), self.open.clone());
        self.print(async move {
            while let Some(event) = events.next().await {
                let line = lines::connection(&event);
                match event {
                    ConnectionEvent::Ask(ask) => open.note_ask(ask.into_question().id()),
                    ConnectionEvent::Cancelled(ask) => open.forget_ask(ask),
                    _ => {}
                }
                if lines.print(line).await.is_err() {
                    return;
                }
            }
        });
    }

    fn print(&self, printing: impl Future<Output = ()> + Send + 'static) {
        self.printing.push(printing.boxed());
    }
}

/// How a command was carried out.
enum Done {
    /// What comes of it is printed when it comes.
    Quietly,
    /// With this outcome, which is still to be printed.
    Told(Value),
    /// It was the last.
    Last,
}

/// An item's line. From now on, an ask can be answered by its number.
fn item_line(session: &SessionId, seq: u64, item: SessionItem, open: &Open) -> Value {
    let line = lines::session(session, seq, &item);
    match item {
        SessionItem::Ask(ask) => open.note_ask(ask.into_question().id()),
        SessionItem::Cancelled(ask) => open.forget_ask(ask),
        _ => {}
    }
    line
}
