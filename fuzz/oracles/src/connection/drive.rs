//! A connection with a record of all that is done to it and all that it says, so that the same can be done again.

use std::fmt::Write as _;

use bytes::Bytes;
use pilotwire::error::TransportError;
use pilotwire::sans_io::{CallId, Connection, Event, Item, ItemKind, Moment, SessionKey, Starting};
use pilotwire::{
    Answer, AnswerError, AskId, CallError, Config, CreateError, Json, Limits, Prompt, SessionConfig,
    SessionId,
};

/// Of the connection, and so of the session ids that it draws.
const SEED: [u8; 32] = [7; 32];

/// One call of a method of [`Connection`].
#[derive(Clone, Debug)]
pub(super) enum Op {
    Connect,
    Receive(Bytes),
    InputEnds,
    ReadingFails(TransportError),
    WritingFails(TransportError),
    WritingGoesOn,
    DescribePeer,
    HandleDeadline,
    CreateSession(SessionConfig, Limits),
    ResumeSession(SessionId, SessionConfig, Limits),
    Call(&'static str, Json, Limits),
    Send(SessionKey, Prompt, Limits),
    SendAndWait(SessionKey, Prompt, Limits),
    Detach(SessionKey),
    Destroy(SessionKey),
    Delete(SessionId),
    Abandon(CallId),
    Answer(AskId, Answer),
    Decline(AskId),
    Abort(SessionKey),
    Close,
    ShutDown,
    StopReading(SessionKey),
    TakeTransmit,
    TakeEvent,
    TakeItems(SessionKey, usize),
}

/// What a connection says to an [`Op`].
#[derive(Debug)]
pub(super) enum Output {
    Nothing,
    Starting(Result<Starting, CreateError>),
    Call(Result<CallId, CallError>),
    Answered(Result<(), AnswerError>),
    Transmit(Option<Bytes>),
    Event(Option<Event>),
    Items(Vec<Item>),
}

/// What was done, when, and what came of it.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) now: Moment,
    pub(super) op: Op,
    pub(super) said: String,
}

pub(super) fn connection(config: Config) -> Connection {
    Connection::new(config, SEED)
}

/// Does one thing to a connection.
pub(super) fn apply(connection: &mut Connection, now: Moment, op: &Op) -> Output {
    let none = Limits::none();
    match op.clone() {
        Op::Connect => connection.connect(now),
        Op::Receive(bytes) => connection.receive(now, &bytes),
        Op::InputEnds => connection.receive_end(now),
        Op::ReadingFails(cause) => connection.receive_failed(now, cause),
        Op::WritingFails(cause) => connection.transmit_failed(now, cause),
        Op::WritingGoesOn => connection.transmit_progress(now),
        Op::DescribePeer => connection.describe_peer(now, "exit status: 1"),
        Op::HandleDeadline => connection.handle_deadline(now),
        Op::CreateSession(config, limits) => {
            return Output::Starting(connection.create_session(now, &config, limits));
        }
        Op::ResumeSession(id, config, limits) => {
            return Output::Starting(connection.resume_session(now, &id, &config, limits));
        }
        Op::Call(method, params, limits) => {
            return Output::Call(connection.call(now, method, Some(&params), limits));
        }
        Op::Send(key, prompt, limits) => return Output::Call(connection.send(now, key, &prompt, limits)),
        Op::SendAndWait(key, prompt, limits) => {
            return Output::Call(connection.send_and_wait(now, key, &prompt, limits));
        }
        Op::Detach(key) => return Output::Call(connection.detach(now, key, none)),
        Op::Destroy(key) => return Output::Call(connection.destroy(now, key, none)),
        Op::Delete(id) => return Output::Call(connection.delete(now, &id, none)),
        Op::Abandon(call) => connection.abandon(now, call),
        Op::Answer(ask, answer) => return Output::Answered(connection.answer(now, ask, answer)),
        Op::Decline(ask) => connection.decline(now, ask),
        Op::Abort(key) => return Output::Call(connection.abort(now, key, none)),
        Op::Close => connection.close(now),
        Op::ShutDown => connection.shut_down(now),
        Op::StopReading(key) => connection.stop_reading(now, key),
        Op::TakeTransmit => return Output::Transmit(connection.poll_transmit(now)),
        Op::TakeEvent => return Output::Event(connection.poll_event(now)),
        Op::TakeItems(key, most) => {
            let mut items = Vec::new();
            connection.poll_session(now, key, most, &mut items);
            return Output::Items(items);
        }
    }
    Output::Nothing
}

/// All that can be seen of a connection after an [`Op`], as text.
pub(super) fn said(connection: &Connection, output: &Output) -> String {
    let mut said = format!("{output:?}");
    match output {
        Output::Items(items) => {
            for item in items {
                if let ItemKind::Event(event) = &item.kind {
                    let _ = write!(said, " {}", event.raw().as_str());
                }
            }
        }
        Output::Event(Some(Event::Reply { result: Ok(result), .. })) => {
            let _ = write!(said, " {}", result.as_str());
        }
        _ => {}
    }
    let _ = write!(said, "; {:?} {}", connection.poll_deadline(), connection.wants_read());
    said
}

/// Does again what was done, with the input in other pieces: what comes before anything else is done is joined, then
/// cut into pieces of `length`. What the connection says must be the same.
pub(super) fn check_splits(config: Config, records: &[Record], length: usize) {
    let mut connection = connection(config);
    let mut at = 0;
    while let Some(Record { now, op, said: expected }) = records.get(at) {
        let Op::Receive(_) = op else {
            let output = apply(&mut connection, *now, op);
            assert_eq!(said(&connection, &output), *expected, "in other pieces, at {at}: {op:?}");
            at += 1;
            continue;
        };
        let mut joined = Vec::new();
        let mut expected = expected;
        let from = at;
        while let Some(Record { now: then, op: Op::Receive(bytes), said }) = records.get(at)
            && then == now
        {
            joined.extend_from_slice(bytes);
            expected = said;
            at += 1;
        }
        // Not too many pieces of what is large.
        for piece in joined.chunks(length.max(joined.len() / 256)) {
            connection.receive(*now, piece);
        }
        assert_eq!(said(&connection, &Output::Nothing), *expected, "in other pieces, from {from} to {at}");
    }
}
