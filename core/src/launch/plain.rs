//! The output of a program, without what it says to a terminal.

/// Leaves out escape sequences, such as those that set colours, however the bytes are split.
///
/// A sequence ends with its line at the latest, so that a broken one hides no more than that.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Plain(State);

#[derive(Clone, Copy, Debug, Default)]
enum State {
    #[default]
    Text,
    /// Behind an ESC.
    Escape,
    /// Behind ESC `[`: parameters, and a letter that ends it.
    Sequence,
    /// Behind ESC `]` and its like: any text, up to a BEL or ESC `\`.
    Quote,
}

const ESC: u8 = 0x1b;
const BEL: u8 = 0x07;

impl Plain {
    /// Takes the next byte. Returns it, if it is text.
    pub(super) fn next(&mut self, byte: u8) -> Option<u8> {
        let (next, text) = match (self.0, byte) {
            (_, b'\n') => (State::Text, Some(byte)),
            (_, ESC) => (State::Escape, None),
            (State::Text, _) => (State::Text, Some(byte)),
            (State::Escape, b'[') => (State::Sequence, None),
            (State::Escape, b']' | b'P' | b'X' | b'^' | b'_') => (State::Quote, None),
            // Two of three bytes, such as for a character set.
            (State::Escape, 0x20..=0x2f) => (State::Escape, None),
            (State::Escape, _) => (State::Text, None),
            (State::Sequence, 0x20..=0x3f) => (State::Sequence, None),
            (State::Sequence, 0x40..=0x7e) => (State::Text, None),
            (State::Sequence, _) => (State::Text, Some(byte)),
            (State::Quote, BEL) => (State::Text, None),
            (State::Quote, _) => (State::Quote, None),
        };
        self.0 = next;
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(bytes: &[u8]) -> String {
        let mut plain = Plain::default();
        let text = bytes.iter().filter_map(|byte| plain.next(*byte)).collect();
        String::from_utf8(text).expect("it is text")
    }

    #[test]
    fn sequences_are_left_out() {
        assert_eq!(plain(b"a\x1b[31mb\x1b[0;1;38;5;7mc\x1b[Kd"), "abcd");
        assert_eq!(plain(b"\x1b]0;a title\x07a\x1b]8;;http://x\x1b\\b\x1b]8;;\x1b\\c"), "abc");
        assert_eq!(plain(b"a\x1b(Bb\x1b=c\x1bMd"), "abcd");
        assert_eq!(plain("é\x1b[1mü".as_bytes()), "éü");
    }

    #[test]
    fn a_broken_one_ends_with_its_line() {
        assert_eq!(plain(b"a\x1b[31\nb\x1b]0;never closed\nc\x1b\nd"), "a\nb\nc\nd");
        assert_eq!(plain("a\x1b[3\u{e9}b\x1b\x1b[1mc".as_bytes()), "aébc");
    }
}
