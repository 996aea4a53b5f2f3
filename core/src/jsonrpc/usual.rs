//! Events in the form in which the runtime writes them.
//!
//! Nearly every frame is an event, and the runtime (1.0.102) writes the members of an event's frame in one order, without
//! white space. Such a frame is taken apart by comparing what is the same in all of them. Any other, and any in which
//! something is wrong, is left to the general way, which finds the same in a frame of this form, only later.

use crate::json::lex::Lexer;

use super::scan::{Event, Found, Span};

const START: &[u8] = br#"{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":""#;
/// Where parts of it lie: the method, in its quotes, and the object `params`.
const METHOD: usize = r#"{"jsonrpc":"2.0","method":"#.len();
const METHOD_END: usize = METHOD + r#""session.event""#.len();
const PARAMS: usize = METHOD_END + r#","params":"#.len();

/// Where the parts of an event's frame lie. `None` if it is not of the usual form.
pub(super) fn find(body: &[u8]) -> Option<Found> {
    if !body.starts_with(START) {
        return None;
    }
    let mut walk = Walk { body, lexer: Lexer::new(body), at: START.len() };
    let session_id = walk.string()?;
    walk.literal(br#","event":"#)?;
    let event = walk.at;
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
    let event_end = walk.at;
    walk.literal(b"}}")?;
    (walk.at == body.len()).then(|| Found {
        method: Span::new(METHOD, METHOD_END),
        params: Span::new(PARAMS, walk.at - 1),
        session_id: Some(session_id),
        event: Event {
            whole: Span::new(event, event_end),
            kind: Some(kind),
            id: Some(id),
            data: Some(data),
            ..Event::default()
        },
        ..Found::default()
    })
}

/// A place in a body, that goes forwards.
struct Walk<'a> {
    body: &'a [u8],
    lexer: Lexer<'a>,
    at: usize,
}

impl Walk<'_> {
    #[inline]
    fn literal(&mut self, literal: &[u8]) -> Option<()> {
        if !self.body.get(self.at..)?.starts_with(literal) {
            return None;
        }
        self.at += literal.len();
        Some(())
    }

    /// A string whose inside starts here. Gives the inside, and goes behind the quote.
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
