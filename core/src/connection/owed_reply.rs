//! The frame that answers a request of the runtime's, whatever is to be said.

use bytes::Bytes;

use super::error::AnswerError;
use crate::json::Json;
use crate::jsonrpc::{self, Id, MAX_DEPTH, Unwritable, codes};
use crate::session::Answer;

/// The reply that says an answer. One that the runtime could not read becomes an error that says so.
pub(super) fn of_answer(id: &Id, method: &str, answer: &Answer) -> Bytes {
    let frame = match answer {
        Answer::Result(result) | Answer::Raw(result) | Answer::With(result, _) => jsonrpc::reply(id, result),
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

/// The reply to a request that nobody answers: the neutral answer of its method, or an error with this message.
pub(super) fn of_nobody(id: &Id, neutral: Option<&Json>, message: &str) -> Bytes {
    // What the runtime said is a part of some, and need not be fit to be said back.
    let neutral = neutral.and_then(|answer| jsonrpc::reply(id, answer).ok());
    neutral.unwrap_or_else(|| jsonrpc::plain_error_reply(id, codes::INTERNAL, message))
}

/// The error of an event's answer that the runtime could not read.
pub(super) fn unwritable(error: Unwritable) -> AnswerError {
    match error {
        Unwritable::TooDeep { depth } => AnswerError::TooDeep { depth, limit: MAX_DEPTH },
        Unwritable::Number { path, number } => AnswerError::NumberTooLarge { path, number },
        Unwritable::NotJson { at } => AnswerError::NotJson { at },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: impl Into<String>) -> Json {
        Json::parse(text.into()).expect("it is JSON")
    }

    fn deep() -> Json {
        json(format!("{}{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH)))
    }

    fn id() -> Id {
        Id::from_json(&json("7")).expect("it is an id")
    }

    fn body(frame: &Bytes) -> &str {
        let text = std::str::from_utf8(frame).expect("it is text");
        text.split_once("\r\n\r\n").expect("it has a header").1
    }

    fn says(answer: &Answer) -> String {
        body(&of_answer(&id(), "some.ask", answer)).to_owned()
    }

    #[test]
    fn an_answer_is_said_as_it_is() {
        let result = r#"{"jsonrpc":"2.0","id":7,"result":{"a":1}}"#;
        assert_eq!(says(&Answer::Result(json(r#"{"a":1}"#))), result);
        assert_eq!(says(&Answer::Raw(json(r#"{"a":1}"#))), result);
        let error = Answer::Error { code: 5, message: "no".to_owned(), data: Some(json("[2]")) };
        assert_eq!(says(&error), r#"{"jsonrpc":"2.0","id":7,"error":{"code":5,"message":"no","data":[2]}}"#);
    }

    #[test]
    fn an_answer_that_cannot_be_read_becomes_an_error_that_says_why() {
        for (sent, why) in [
            (deep(), "the answer to some.ask nests 128 levels deep, of which 127 can be read"),
            (
                json(r#"{"a":1e999}"#),
                "the answer to some.ask has the number 1e999 at $.a, which cannot be read",
            ),
        ] {
            let expected =
                format!(r#"{{"jsonrpc":"2.0","id":7,"error":{{"code":-32603,"message":"{why}"}}}}"#);
            assert_eq!(says(&Answer::Result(sent.clone())), expected);
            assert_eq!(says(&Answer::Raw(sent)), expected);
        }
    }

    #[test]
    fn what_nobody_answers_is_settled_by_its_neutral_answer_or_an_error() {
        let settled = |neutral: Option<Json>| body(&of_nobody(&id(), neutral.as_ref(), "gone")).to_owned();
        let error = r#"{"jsonrpc":"2.0","id":7,"error":{"code":-32603,"message":"gone"}}"#;
        assert_eq!(settled(Some(json("{}"))), r#"{"jsonrpc":"2.0","id":7,"result":{}}"#);
        assert_eq!(settled(None), error);
        assert_eq!(settled(Some(deep())), error);
    }

    #[test]
    fn an_answer_by_a_call_that_cannot_be_read_is_an_error_here() {
        let number = Unwritable::Number { path: "$.a".to_owned(), number: "1e999".to_owned() };
        let limit = MAX_DEPTH;
        assert!(matches!(
            unwritable(Unwritable::TooDeep { depth: 130 }),
            AnswerError::TooDeep { depth: 130, limit: l } if l == limit
        ));
        assert!(matches!(unwritable(number), AnswerError::NumberTooLarge { path, .. } if path == "$.a"));
        assert!(matches!(unwritable(Unwritable::NotJson { at: 3 }), AnswerError::NotJson { at: 3 }));
    }
}
