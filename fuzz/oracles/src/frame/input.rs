//! What an input says.

use pilotwire::frame::{Limits, encode};

use crate::expand::expand;

/// A stream, how it comes, and what the decoder is to allow.
#[derive(Debug)]
pub(super) struct Input {
    pub(super) limits: Limits,
    /// Whether bodies are held on to. If not, their memory may be used again.
    pub(super) keep: bool,
    /// Lengths of the pieces, over and over. Empty: in one.
    pub(super) pieces: Vec<usize>,
    pub(super) stream: Vec<u8>,
}

const HEADER_LIMITS: [usize; 8] = [8 << 10, 64, 21, 22, 40, 1, 0, 1 << 20];
const BODY_LIMITS: [usize; 8] = [256 << 20, 16, 0, 1000, 56 << 10, 70_000, u32::MAX as usize, usize::MAX];

impl Input {
    pub(super) fn read(input: &[u8]) -> Input {
        let end = input.iter().position(|byte| *byte == b'\n').unwrap_or(input.len());
        let (options, rest) = input.split_at(end);
        let option = |at: usize| usize::from(options.get(at).copied().unwrap_or(b'0'));
        Input {
            limits: Limits::default().header(HEADER_LIMITS[option(0) % 8]).body(BODY_LIMITS[option(1) % 8]),
            keep: option(2) % 2 == 0,
            pieces: options.iter().skip(3).map(|byte| piece(*byte)).collect(),
            stream: stream(rest.get(1..).unwrap_or_default()),
        }
    }
}

/// Digits are themselves, letters are sizes around those of buffers, anything else is its value.
fn piece(byte: u8) -> usize {
    const SIZES: [usize; 13] =
        [10, 100, 1000, 4095, 4096, 8191, 8192, 8193, 20_000, 57_343, 57_344, 57_345, 65_536];
    match byte {
        b'0'..=b'9' => usize::from(byte - b'0').max(1),
        b'a'..=b'm' => SIZES[usize::from(byte - b'a')],
        _ => usize::from(byte).max(1),
    }
}

/// The stream that the text stands for.
fn stream(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    // Inside of a frame: what was before it.
    let mut outside = None;
    let mut plain = Vec::new();
    let mut rest = text;
    while let Some((&byte, behind)) = rest.split_first() {
        rest = behind;
        match (byte, behind.first()) {
            (b'~', Some(sign @ (b'<' | b'>'))) => {
                plain.push(*sign);
                rest = &behind[1..];
            }
            (b'~', Some(b'~')) => {
                plain.extend_from_slice(b"~~");
                rest = &behind[1..];
            }
            (b'<', _) if outside.is_none() => outside = Some(std::mem::take(&mut plain)),
            (b'>', _) => match outside.take() {
                Some(before) => {
                    out.extend(expand(&before));
                    out.extend_from_slice(&encode(&expand(&std::mem::take(&mut plain))));
                }
                None => plain.push(byte),
            },
            _ => plain.push(byte),
        }
    }
    out.extend(expand(&outside.unwrap_or_default()));
    out.extend(expand(&plain));
    out
}
