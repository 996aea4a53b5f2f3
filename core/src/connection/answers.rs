//! Answering what the runtime asked, and what becomes of the answers.

use super::asks::{OpenAsk, Origin};
use super::calls::{Purpose, confirm};
use super::{AnswerError, AskId, CallError, Connection, Event, Notice, Phase, SessionKey};
use crate::json::Json;
use crate::jsonrpc::{self, Id, MAX_DEPTH, Unwritable, codes};
use crate::moment::Moment;
use crate::session::{Answer, SessionId, WrongShape};

/// An asking event's answer that is on its way: whose it is.
#[derive(Debug)]
pub(super) struct Answering {
    ask: u64,
    event_type: String,
    session: SessionKey,
    session_id: SessionId,
}

impl Connection {
    /// Answers something that the runtime asked: a request by its reply, an event by the call that answers it. What
    /// the runtime says to the latter comes as [`Event::Answered`].
    ///
    /// An answer to a request that the runtime could not read, as it nests too deep, has a number that no double holds or
    /// is no JSON, becomes an error reply (-32603) that says so.
    ///
    /// # Errors
    ///
    /// [`AnswerError::WrongShape`] for an [`Answer::Result`] that is none for this ask, and [`AnswerError::TooDeep`]
    /// for an event's answer that nests too deep: nothing is sent, and the ask stays open.
    /// [`AnswerError::NotOpen`] if it was answered before, is no longer wanted, or its session has ended: harmless.
    /// [`AnswerError::Closed`] once the connection has ended. [`AnswerError::TooDeep`],
    /// [`AnswerError::NumberTooLarge`] or [`AnswerError::NotJson`] for an event's answer that the runtime could not
    /// read; the ask stays open.
    pub fn answer(&mut self, now: Moment, ask: AskId, answer: Answer) -> Result<(), AnswerError> {
        recorded!(self.answer(now; ask, answer));
        self.advance(now);
        if self.phase == Phase::Closed {
            return Err(AnswerError::Closed(self.close_cause()));
        }
        if !ask.belongs_to(self.tag) {
            return Err(AnswerError::NotOpen(ask));
        }
        self.check_shape(ask, &answer)?;
        let open = self.close_ask(ask.number()).ok_or(AnswerError::NotOpen(ask))?;
        if let Answer::Result(sent) | Answer::Raw(sent) | Answer::Error { data: Some(sent), .. } = &answer {
            self.secrets.note_sent("", sent);
        }
        match &open.origin {
            Origin::Request { id, method, .. } => {
                let frame = reply(id, method, answer);
                self.transmit_answer(frame);
            }
            Origin::Event { call, event_type, request } => {
                let named = open.session.and_then(|key| Some((key, self.sessions.get(key)?.id.clone()?)));
                let Some((session, session_id)) = named else {
                    return Err(AnswerError::NotOpen(ask));
                };
                let params = call.params(&session_id, request, &answer);
                let answering =
                    Answering { ask: ask.number(), event_type: event_type.clone(), session, session_id };
                let purpose = Purpose::Answer(Box::new(answering));
                if let Err(error) = self.start_own_call(call.method, &params, purpose) {
                    self.asks.put_back(ask.number(), open);
                    return Err(match error {
                        Unwritable::TooDeep { depth } => AnswerError::TooDeep { depth, limit: MAX_DEPTH },
                        Unwritable::Number { path, number } => AnswerError::NumberTooLarge { path, number },
                        Unwritable::NotJson { at } => AnswerError::NotJson { at },
                    });
                }
            }
        }
        self.finish_closing();
        Ok(())
    }

    /// Compares an answer with what the ask wants to hear. One that nests too deep is refused as that.
    fn check_shape(&self, ask: AskId, answer: &Answer) -> Result<(), AnswerError> {
        let Answer::Result(result) = answer else { return Ok(()) };
        if !self.config.checked_answers {
            return Ok(());
        }
        let open = self.asks.get(ask.number()).ok_or(AnswerError::NotOpen(ask))?;
        match open.origin.check(result) {
            // The frame is one level deeper.
            Err(wrong) if result.depth() < MAX_DEPTH => Err(AnswerError::WrongShape(wrong)),
            _ => Ok(()),
        }
    }

    /// Whether something that is asked came as an event, and so is answered by a call.
    pub(crate) fn is_asked_by_event(&self, ask: AskId) -> bool {
        let open = self.asks.get(ask.number()).filter(|_| ask.belongs_to(self.tag));
        open.is_some_and(|open| matches!(open.origin, Origin::Event { .. }))
    }

    /// Leaves something unanswered. A request is settled as far as its method allows: with the protocol's neutral
    /// answer where it has one, which is never an approval, otherwise with an error. An event is left to other
    /// clients of its session.
    pub fn decline(&mut self, now: Moment, ask: AskId) {
        recorded!(self.decline(now; ask));
        self.advance(now);
        if !ask.belongs_to(self.tag) {
            return;
        }
        match self.asks.get(ask.number()) {
            Some(OpenAsk { origin: Origin::Event { .. }, .. }) => {
                self.close_ask(ask.number());
            }
            _ => self.settle(ask.number(), "the request was not answered"),
        }
    }

    /// What the runtime said to the answer of an event that asked.
    pub(super) fn on_answer_reply(&mut self, answering: Answering, result: Result<Json, CallError>) {
        let result = confirm(result).map(drop);
        if let Err(CallError::Rpc(error)) = &result {
            self.watch_for_not_found(answering.session, error);
        }
        self.tell_answered(&answering, result.clone());
        if let Err(error) = result {
            let Answering { ask, event_type, session, session_id } = answering;
            self.notify(Notice::AnswerNotTaken {
                ask: self.ask_id(ask),
                session,
                session_id,
                event_type,
                error,
            });
        }
    }

    pub(super) fn tell_answered(&mut self, answering: &Answering, result: Result<(), CallError>) {
        if self.config.checked_answers {
            self.tell(Event::Answered { ask: self.ask_id(answering.ask), result });
        }
    }
}

impl Origin {
    /// Compares an answer with what is asked.
    fn check(&self, answer: &Json) -> Result<(), WrongShape> {
        match self {
            Origin::Request { method, shape, .. } => shape.check(method, answer),
            Origin::Event { call, event_type, .. } => call.shape.check(event_type, answer),
        }
    }
}

/// The frame that answers a request.
fn reply(id: &Id, method: &str, answer: Answer) -> bytes::Bytes {
    let frame = match &answer {
        Answer::Result(result) | Answer::Raw(result) => jsonrpc::reply(id, result),
        Answer::Error { code, message, data } => jsonrpc::error_reply(id, *code, message, data.as_ref()),
    };
    frame.unwrap_or_else(|error| {
        let method = crate::text::cut(method);
        let message = match error {
            Unwritable::TooDeep { depth } => {
                format!("the answer to {method} nests {depth} levels deep, of which {MAX_DEPTH} can be read")
            }
            Unwritable::Number { path, number } => {
                format!("the answer to {method} has the number {number} at {path}, which cannot be read")
            }
            Unwritable::NotJson { .. } => format!("the answer to {method} is no JSON"),
        };
        jsonrpc::plain_error_reply(id, codes::INTERNAL, &message)
    })
}
