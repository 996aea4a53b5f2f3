//! Answering what the runtime asked.

use super::asks::{OpenAsk, Origin};
use super::calls::Purpose;
use super::{AnswerError, AskId, CallError, Connection, Notice, Phase};
use crate::json::Json;
use crate::jsonrpc::{self, Id, MAX_DEPTH, TooDeep, codes};
use crate::moment::Moment;
use crate::session::Answer;

impl Connection {
    /// Answers something that the runtime asked: a request by its reply, an event by the call that answers it.
    ///
    /// An answer to a request that nests too deep for the runtime to read becomes an error reply (-32603).
    ///
    /// # Errors
    ///
    /// [`AnswerError::NotOpen`] if it was answered before, is no longer wanted, or its session has ended: harmless.
    /// [`AnswerError::Closed`] once the connection has ended. [`AnswerError::TooDeep`] for an event's answer that
    /// nests too deep; the ask stays open.
    pub fn answer(&mut self, now: Moment, ask: AskId, answer: Answer) -> Result<(), AnswerError> {
        recorded!(self.answer(now; ask, answer));
        self.advance(now);
        if self.phase == Phase::Closed {
            return Err(AnswerError::Closed(self.close_cause()));
        }
        if !ask.belongs_to(self.tag) {
            return Err(AnswerError::NotOpen(ask));
        }
        let open = self.asks.remove(ask.number()).ok_or(AnswerError::NotOpen(ask))?;
        if let Answer::Result(sent) | Answer::Error { data: Some(sent), .. } = &answer {
            self.secrets.note_sent("", sent);
        }
        match &open.origin {
            Origin::Request { id, method, .. } => {
                let frame = reply(id, method, answer);
                self.transmit_answer(frame);
            }
            Origin::Event { call, event_type, request } => {
                let Some(session) = open
                    .session
                    .and_then(|key| self.sessions.get(key))
                    .and_then(|session| session.id.clone())
                else {
                    return Err(AnswerError::NotOpen(ask));
                };
                let params = call.params(&session, request, &answer);
                if let Err(TooDeep { depth }) =
                    self.start_own_call(call.method, &params, Purpose::Answer(event_type.clone()))
                {
                    self.asks.put_back(ask.number(), open);
                    return Err(AnswerError::TooDeep { depth, limit: MAX_DEPTH });
                }
            }
        }
        self.finish_closing();
        Ok(())
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
                self.asks.remove(ask.number());
            }
            _ => self.settle(ask.number(), "the request was not answered"),
        }
    }

    /// What the runtime said to the answer of an event that asked.
    pub(super) fn on_answer_reply(&mut self, event_type: String, result: Result<Json, CallError>) {
        let error = match result {
            Ok(reply) if reply.get("success").is_some_and(|success| success.as_str() == "false") => None,
            Ok(_) => return,
            Err(CallError::Rpc(error) | CallError::NotLoggedIn(error)) => Some(error),
            Err(_) => None,
        };
        self.notify(Notice::AnswerNotTaken { event_type, error });
    }
}

/// The frame that answers a request.
fn reply(id: &Id, method: &str, answer: Answer) -> bytes::Bytes {
    let frame = match &answer {
        Answer::Result(result) => jsonrpc::reply(id, result),
        Answer::Error { code, message, data } => jsonrpc::error_reply(id, *code, message, data.as_ref()),
    };
    frame.unwrap_or_else(|TooDeep { depth }| {
        let message = format!(
            "the answer to {} nests {depth} levels deep, of which {MAX_DEPTH} can be read",
            crate::text::cut(method)
        );
        jsonrpc::error_reply(id, codes::INTERNAL, &message, None).unwrap_or_default()
    })
}
