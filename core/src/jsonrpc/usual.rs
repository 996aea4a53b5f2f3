//! Events and results in the form in which the runtime writes them.
//!
//! Nearly every frame is an event or a result, and the runtime (1.0.102) writes the members of such a frame in one order,
//! without white space. It is taken apart by comparing what is the same in all of them. Any other, and any in which
//! something is wrong, is left to the general way, which finds the same in a frame of this form, only later.

use crate::json::lex::Lexer;

use super::id::plain_number;
use super::parts::{Event, Found};
use super::span::Span;

const EVENT: &[u8] = br#"{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":""#;
const RESULT: &[u8] = br#"{"jsonrpc":"2.0","id":"#;
/// The places of parts of an event's frame: the method, in its quotes, and the object `params`.
const METHOD: usize = r#"{"jsonrpc":"2.0","method":"#.len();
const METHOD_END: usize = METHOD + r#""session.event""#.len();
const PARAMS: usize = METHOD_END + r#","params":"#.len();

/// Returns the places of the parts of an event's frame. `None` if it is not of the usual form, or too long for places
/// in it.
#[inline(always)]
pub(super) fn event(body: &[u8]) -> Option<Found> {
    if !body.starts_with(EVENT) {
        return None;
    }
    let mut walk = Walk::new(body, EVENT.len());
    let session_id = walk.string()?;
    walk.literal(br#","event":"#)?;
    let start = walk.at;
    walk.literal(br#"{"type":""#)?;
    let kind = walk.string()?;
    // It stands before the data or behind.
    let _ = walk.literal(br#","ephemeral":true"#);
    walk.literal(br#","data":"#)?;
    let data = walk.value()?;
    let _ = walk.literal(br#","ephemeral":true"#);
    walk.literal(br#","id":""#)?;
    let id = walk.string()?;
    walk.literal(br#","timestamp":""#)?;
    walk.string()?;
    walk.literal(br#","parentId":"#)?;
    walk.value()?;
    walk.literal(b"}")?;
    let end = walk.at;
    walk.literal(b"}}")?;
    if walk.at != body.len() {
        return None;
    }
    Some(Found {
        method: Span::new(METHOD, METHOD_END),
        params: Span::new(PARAMS, walk.at - 1),
        session_id: Some(session_id),
        event: Event {
            whole: Span::new(start, end),
            kind: Some(kind),
            id: Some(id),
            data: Some(data),
            ..Event::default()
        },
        ..Found::default()
    })
}

/// The call that a result's frame answers, and where the result lies. `None` if it is not of the usual form.
pub(super) fn result(body: &[u8]) -> Option<(u64, Span)> {
    let digits = body.strip_prefix(RESULT)?;
    let digits = &digits[..digits.iter().position(|byte| !byte.is_ascii_digit())?];
    let call = plain_number(digits)?;
    let mut walk = Walk::new(body, RESULT.len() + digits.len());
    walk.literal(br#","result":"#)?;
    let result = walk.value()?;
    walk.literal(b"}")?;
    (walk.at == body.len()).then_some((call, result))
}

/// A place in a body, that goes forwards.
struct Walk<'a> {
    body: &'a [u8],
    lexer: Lexer<'a>,
    at: usize,
}

impl<'a> Walk<'a> {
    #[inline]
    fn new(body: &'a [u8], at: usize) -> Walk<'a> {
        Walk { body, lexer: Lexer::new(body), at }
    }

    #[inline]
    fn literal(&mut self, literal: &[u8]) -> Option<()> {
        if !self.body.get(self.at..)?.starts_with(literal) {
            return None;
        }
        self.at += literal.len();
        Some(())
    }

    /// A string whose inside starts here. Returns the inside, and goes behind the quote.
    #[inline]
    fn string(&mut self) -> Option<Span> {
        let start = self.at;
        let end = self.lexer.string_end(start).ok()?;
        self.at = end + 1;
        Span::new(start, end)
    }

    #[inline]
    fn value(&mut self) -> Option<Span> {
        let start = self.at;
        self.at = self.lexer.skip(*self.body.get(start)?, start).ok()?;
        Span::new(start, self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::{EVENT, event, result};
    use crate::json::lex::Lexer;
    use crate::jsonrpc::parts::Found;

    /// Texts that stand behind the session's id, in the forms in which the runtime writes it and in others near them.
    const BEHIND: [&str; 9] = [
        r#","event":{"type":"session.idle","ephemeral":true,"data":{},"id":"e1","timestamp":"t","parentId":null}}}"#,
        r#","event":{"type":"assistant.message_delta","data":{"messageId":"m","deltaContent":"a \"}]\" b"},"ephemeral":true,"id":"e2","timestamp":"2026-01-01T00:00:00.000Z","parentId":"e1"}}}"#,
        r#","event":{"type":"tool.execution_complete","data":{"result":{"content":["\\","\\\\\"",{"a":[]}],"n":-1.5e3}},"id":"e3","timestamp":"","parentId":"\ud83d"}}}"#,
        r#","event":{"type":"","ephemeral":true,"data":"text","ephemeral":true,"id":"","timestamp":"t","parentId":{}}}}"#,
        r#","event":{"type":"x","data":null,"id":"a\u0062","timestamp":"t","parentId":[1,"]",{}]}}}"#,
        r#","event":{"type":"x","data":[],"id":"i","timestamp":"t","parentId":0,"agentId":"a"}}}"#,
        r#","event":{"type":"x","data":1,"id":"i","id":"j","timestamp":"t","parentId":0}}}"#,
        r#","event":{"type":"x","data":{},"id":"i","timestamp":"t","parentId":true},"event":{}}}"#,
        r#","event":{"type":"é😀","data":{"é":"😀"},"id":"é","timestamp":"t","parentId":"é"}},"id":7}"#,
    ];
    const RESULTS: [&str; 8] = [
        r#"{"jsonrpc":"2.0","id":1,"result":{"ok":true,"protocolVersion":3}}"#,
        r#"{"jsonrpc":"2.0","id":18446744073709551615,"result":null}"#,
        r#"{"jsonrpc":"2.0","id":20,"result":["a \"}]","é",{"b":-1.5e3}]}"#,
        r#"{"jsonrpc":"2.0","id":7,"result":"\ud83d"}"#,
        r#"{"jsonrpc":"2.0","id":18446744073709551616,"result":null}"#,
        r#"{"jsonrpc":"2.0","id":01,"result":null}"#,
        r#"{"jsonrpc":"2.0","id":"1","result":null}"#,
        r#"{"jsonrpc":"2.0","id":1,"result":1,"error":null}"#,
    ];
    const PIECES: [&str; 26] = [
        "\"",
        "\\",
        "\\\"",
        "\\\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        " ",
        "\n",
        "\0",
        "0",
        "-",
        ".",
        "e",
        "null",
        "true",
        "\\u0022",
        "é",
        "\u{7f}",
        ",\"id\":\"z\"",
        ",\"ephemeral\":true",
        "\"params\":{}",
        "}}",
    ];

    /// The same numbers at each run.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, limit: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            usize::try_from(self.0 % limit as u64).expect("it is less")
        }

        fn mutate(&mut self, frame: &mut Vec<u8>) {
            let at = self.below(frame.len() + 1);
            let end = frame.len().min(at + self.below(6));
            match self.below(5) {
                0 => drop(frame.drain(at..end)),
                1 => {
                    let again = frame[at..end].to_vec();
                    frame.splice(at..at, again);
                }
                2 => frame.truncate(at),
                3 if at < frame.len() => frame[at] = u8::try_from(self.below(256)).expect("it is less"),
                _ => drop(frame.splice(at..end, PIECES[self.below(PIECES.len())].bytes())),
            }
        }
    }

    /// Returns whether a frame is taken for one of the usual form, and checks that the general way then finds the same.
    fn is_usual(frame: &[u8]) -> bool {
        let walked = || Found::walk(&mut Lexer::new(frame), 0);
        if let Some(found) = event(frame) {
            assert_eq!(walked(), Ok(found), "{}", frame.escape_ascii());
        } else if let Some((call, span)) = result(frame) {
            let found = walked().expect("it is a message");
            let id = found.id.expect("it has an id");
            assert_eq!(id.of(frame), call.to_string().as_bytes(), "{}", frame.escape_ascii());
            let expected = Found { id: Some(id), result: Some(span), ..Found::default() };
            assert_eq!(found, expected, "{}", frame.escape_ascii());
        } else {
            return false;
        }
        true
    }

    fn frame(session: &str, behind: &str) -> Vec<u8> {
        [EVENT, session.as_bytes(), b"\"", behind.as_bytes()].concat()
    }

    #[test]
    fn what_the_runtime_writes_is_of_the_usual_form() {
        let usual = BEHIND.map(|behind| is_usual(&frame("b3d1c0de-0000-4000-8000-000000000001", behind)));
        assert_eq!(usual, [true, true, true, true, true, false, false, false, false]);
        let usual = RESULTS.map(|frame| is_usual(frame.as_bytes()));
        assert_eq!(usual, [true, true, true, true, false, false, false, false]);
    }

    #[test]
    fn the_general_way_finds_the_same_whatever_was_changed() {
        let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
        let (mut taken, mut left) = (0, 0);
        for _ in 0..40_000 {
            // The places of all that follows move against the blocks in which quotes are looked for.
            let session = "s".repeat(numbers.below(130)) + ["", "\\\\", "\\\"", "é"][numbers.below(4)];
            let mut changed = match numbers.below(9) {
                result @ 0..4 => RESULTS[result].as_bytes().to_vec(),
                event => frame(&session, BEHIND[event - 4]),
            };
            for _ in 0..=numbers.below(3) {
                numbers.mutate(&mut changed);
            }
            *if is_usual(&changed) { &mut taken } else { &mut left } += 1;
        }
        assert!(taken > 5_000 && left > 5_000, "{taken} were of the usual form, {left} were not");
    }
}
