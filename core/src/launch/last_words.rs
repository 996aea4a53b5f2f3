//! The last lines that a process wrote.

use std::collections::VecDeque;
use std::fmt;

use super::plain::Plain;
use crate::secret::Secrets;

/// Lines that are kept.
const LINES: usize = 8;
/// Bytes that are kept of a line.
const LINE: usize = 400;

/// Keeps the end of what a process writes, in a little memory however much that is: eight lines, and of each its first 400
/// bytes. A line that was cut ends in `…`.
///
/// ```
/// use pilotwire::launch::LastWords;
///
/// let mut words = LastWords::default();
/// words.feed(b"warning: no disk\nfatal: no mem");
/// words.feed(b"ory\n");
/// assert_eq!(words.to_string(), "warning: no disk / fatal: no memory");
/// ```
#[derive(Clone, Default)]
pub struct LastWords {
    secrets: Secrets,
    lines: VecDeque<Line>,
    /// The line that has not ended yet.
    open: Line,
    plain: Plain,
}

#[derive(Clone, Default)]
struct Line {
    /// At most `LINE` bytes.
    bytes: Vec<u8>,
    /// `true` if there was more of the line.
    cut: bool,
}

impl LastWords {
    /// Words that are shown without these.
    pub(super) fn without(secrets: Secrets) -> Self {
        Self { secrets, ..Self::default() }
    }

    /// Takes bytes as they came, however they are split.
    pub fn feed(&mut self, bytes: &[u8]) {
        let mut from = 0;
        for end in memchr::memchr_iter(b'\n', bytes) {
            self.append(&bytes[from..end]);
            self.end_line();
            from = end + 1;
        }
        self.append(&bytes[from..]);
    }

    fn append(&mut self, piece: &[u8]) {
        for byte in piece {
            if self.open.bytes.len() == LINE {
                // Of a flood, no more is looked at than is kept.
                self.open.cut = true;
                return;
            }
            self.open.bytes.extend(self.plain.next(*byte));
        }
    }

    /// Returns whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.open.is_empty()
    }

    fn end_line(&mut self) {
        self.plain = Plain::default();
        let line = std::mem::take(&mut self.open);
        if line.is_empty() {
            return;
        }
        if self.lines.len() == LINES {
            self.lines.pop_front();
        }
        self.lines.push_back(line);
    }
}

impl Line {
    fn is_empty(&self) -> bool {
        self.bytes.trim_ascii().is_empty()
    }

    /// Without control characters.
    fn text(&self) -> String {
        let text = String::from_utf8_lossy(&self.bytes);
        let text: String = text.trim().chars().filter(|c| !c.is_control()).collect();
        // Half a character is none.
        if self.cut { text.trim_end_matches(char::REPLACEMENT_CHARACTER).to_owned() } else { text }
    }
}

impl fmt::Display for LastWords {
    /// On one line, without colours, control characters, and the secrets that are known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, line) in self.lines.iter().enumerate() {
            let (text, end) = (line.text(), if line.cut { "…" } else { "" });
            let shown = if line.cut { self.secrets.hide_in_part(&text) } else { self.secrets.hide(&text) };
            write!(f, "{}{shown}{end}", if index > 0 { " / " } else { "" })?;
        }
        if !self.open.is_empty() {
            let (text, end) = (self.open.text(), if self.open.cut { "…" } else { "" });
            // It may go on.
            let shown = self.secrets.hide_in_part(&text);
            write!(f, "{}{shown}{end}", if self.lines.is_empty() { "" } else { " / " })?;
        }
        Ok(())
    }
}

impl fmt::Debug for LastWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LastWords").field(&self.to_string()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_lines_are_kept_and_long_ones_are_cut() {
        let mut words = LastWords::default();
        for number in 0..100 {
            words.feed(format!("line {number}\r\n\n").as_bytes());
        }
        words.feed(&[b'x'; 100_000]);
        let text = words.to_string();
        assert!(text.starts_with("line 92 / line 93 / "), "{text}");
        assert!(text.ends_with(&format!("line 99 / {}…", "x".repeat(LINE))), "{text}");
        assert!(words.open.bytes.capacity() <= 2 * LINE);
    }

    #[test]
    fn control_characters_and_broken_utf8_do_no_harm() {
        let mut words = LastWords::default();
        assert!(words.is_empty());
        words.feed(b"\x1b[31mred\x1b[0m \xff\x08\n");
        assert_eq!(words.to_string(), "red \u{fffd}");
    }

    fn words() -> LastWords {
        LastWords::without(Secrets::given(["gho_abcdefgh", "line one is as long\nline two is as long"]))
    }

    #[test]
    fn a_secret_does_not_show_however_its_bytes_come() {
        let text = b"bad token \x1b[1mgho_abc\x1b[0mdefgh!\nline two is as long\ngho_abcdefgh";
        for size in 1..=text.len() {
            let mut words = words();
            for piece in text.chunks(size) {
                words.feed(piece);
                // Whenever it is asked, be it in the middle of one.
                let shown = words.to_string();
                assert!(!shown.contains("gho_") && !shown.contains("two"), "{shown:?} in pieces of {size}");
            }
            assert_eq!(words.to_string(), "bad token [secret]! / [secret] / [secret]");
            assert_eq!(format!("{words:?}"), "LastWords(\"bad token [secret]! / [secret] / [secret]\")");
        }
    }

    #[test]
    fn a_secret_that_a_line_is_cut_in_does_not_show() {
        for kept in 4..12 {
            for end in ["", "\n"] {
                let mut words = words();
                words.feed(format!("{}gho_abcdefgh and more{end}", "x".repeat(LINE - kept)).as_bytes());
                assert_eq!(words.to_string(), format!("{}[secret]…", "x".repeat(LINE - kept)));
            }
        }
        let mut words = words();
        words.feed(format!("{}éé\n", "x".repeat(LINE - 3)).as_bytes());
        assert_eq!(words.to_string(), format!("{}é…", "x".repeat(LINE - 3)));
    }
}
