//! Target `envelope`: what kind of message a frame is, and where its parts lie.
//!
//! An input is a frame's body, in which `~cN` is expanded.
//!
//! The oracle is serde_json for all that it takes. `scan` is lazier, so that it looks once at each byte; what it may
//! take beyond that is written down as a `grammar`: inside of values that it need not look into, strings and
//! brackets are kept apart and nothing else is checked. Where serde_json takes a text, the grammar must find the same
//! members in it; where it does not, `scan` must follow the grammar.

mod compare;
mod expected;
mod grammar;
mod session_event;
mod strict;
mod values;
mod written;

use pilotwire::frame::{Decoder, Frame, Limits, encode};
use pilotwire::jsonrpc::{Malformed, Message};

use crate::expand::expand;
use expected::Expected;
use grammar::Kind;

/// Panics if a frame with this body is not taken for what it is.
pub fn check(input: &[u8]) {
    let body = expand(input);
    let message = scan(&body);
    let expected = Expected::of(&body);
    compare::compare(&message, &expected, &body);
    values::check_whole(&body);
    match &message {
        Ok(message) => {
            values::check_parts(message);
            written::check(message);
            session_event::check(message, &body);
            if let Expected::Response { .. } = expected {
                check_spoilt(&body);
            }
        }
        Err(malformed) => compare::check_excerpt(malformed, &body),
    }
}

fn scan(body: &[u8]) -> Result<Message, Malformed> {
    pilotwire::jsonrpc::scan(frame(body))
}

fn frame(body: &[u8]) -> Frame {
    let mut decoder = Decoder::new(Limits::default());
    decoder.feed(&encode(body));
    match decoder.next_frame() {
        Some(Ok(frame)) => frame,
        other => panic!("a frame of our own comes back as {other:?}"),
    }
}

/// A reply of which something is wrong still fails the call that it is for.
fn check_spoilt(body: &[u8]) {
    let text = expected::unmarked(std::str::from_utf8(body).expect("it was scanned"));
    let call = expected::call_of(text, &grammar::object(text, Kind::Message).expect("it was scanned"));
    match scan(&[body, b"]"].concat()) {
        Err(malformed) => assert_eq!(malformed.call, call, "of the spoilt reply"),
        Ok(message) => panic!("{message:?} although there is a bracket too many"),
    }
}
