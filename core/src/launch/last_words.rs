//! The last lines that a process wrote.

use std::collections::VecDeque;

use super::plain::Plain;

/// Lines that are kept.
const LINES: usize = 8;
/// Bytes that are kept of a line.
const LINE: usize = 400;

/// Keeps the end of what a process writes to stderr, in a little memory however much that is: eight lines, and of each its
/// first 400 bytes.
///
/// ```
/// use pilotwire::launch::LastWords;
///
/// let mut words = LastWords::default();
/// words.feed(b"warning: no disk\nfatal: no mem");
/// words.feed(b"ory\n");
/// assert_eq!(words.to_string(), "warning: no disk / fatal: no memory");
/// ```
#[derive(Clone, Debug, Default)]
pub struct LastWords {
    lines: VecDeque<Vec<u8>>,
    /// The line that has not ended yet, of at most `LINE` bytes.
    open: Vec<u8>,
    plain: Plain,
}

impl LastWords {
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
            if self.open.len() == LINE {
                // Of a flood, no more is looked at than is kept.
                return;
            }
            self.open.extend(self.plain.next(*byte));
        }
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.open.trim_ascii().is_empty()
    }

    fn end_line(&mut self) {
        self.plain = Plain::default();
        let line = std::mem::take(&mut self.open);
        if line.trim_ascii().is_empty() {
            return;
        }
        if self.lines.len() == LINES {
            self.lines.pop_front();
        }
        self.lines.push_back(line);
    }
}

impl std::fmt::Display for LastWords {
    /// On one line, without colours and control characters.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let open = Some(&self.open).filter(|line| !line.trim_ascii().is_empty());
        for (index, line) in self.lines.iter().chain(open).enumerate() {
            if index > 0 {
                f.write_str(" / ")?;
            }
            let text = String::from_utf8_lossy(line);
            f.write_str(&text.trim().chars().filter(|c| !c.is_control()).collect::<String>())?;
        }
        Ok(())
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
        assert!(text.ends_with(&format!("line 99 / {}", "x".repeat(LINE))), "{text}");
        assert!(words.open.capacity() <= 2 * LINE);
    }

    #[test]
    fn control_characters_and_broken_utf8_do_no_harm() {
        let mut words = LastWords::default();
        assert!(words.is_empty());
        words.feed(b"\x1b[31mred\x1b[0m \xff\x08\n");
        assert_eq!(words.to_string(), "red \u{fffd}");
    }
}
