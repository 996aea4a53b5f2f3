//! Target `frame`: the decoder of the byte stream.
//!
//! An input's first line has options, a byte each: the limit of headers, the limit of bodies, and whether frames are
//! kept or dropped when taken (their last bits count); then the lengths of the pieces that the stream comes in, over
//! and over. The rest is the stream, in which `<...>` is a well-made frame around what stands between, `~cN` is
//! expanded, and `~<` and `~>` stand for themselves.
//!
//! What comes out must be what a `reference` parser says, whatever the pieces, and through both ways in; bodies
//! must not change under who keeps them; and memory must follow what came.

mod input;
mod reference;
mod run;

use input::Input;
use run::{Taking, Way};

/// Panics if the decoder does not do as it should with this input.
pub fn check(input: &[u8]) {
    let input = Input::read(input);
    let expected = reference::parse(&input.stream, input.limits);
    let whole = run::run(&input, &[], Way::Feed, Taking::Last);
    assert_eq!(whole.bodies, expected.bodies);
    assert_eq!((&whole.error, &whole.end), (&expected.error, &expected.end));
    let ways = [
        (Way::Feed, Taking::Always),
        (Way::ReadBuffer, Taking::Always),
        (Way::Mixed, Taking::Sometimes),
        (Way::ReadBuffer, Taking::Last),
    ];
    for (way, taking) in ways {
        let split = run::run(&input, &input.pieces, way, taking);
        assert_eq!(split, whole, "{way:?} {taking:?} in pieces of {:?}", input.pieces);
    }
}
