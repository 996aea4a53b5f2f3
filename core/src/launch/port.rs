//! The port that a runtime prints when it listens on TCP.

use super::plain::Plain;

/// The text right before the number (`core/PROTOCOL.md`, section "Processes"), in lower case.
const MARK: &[u8] = b"listening on port ";
/// Digits of the largest port.
const DIGITS: usize = 5;

/// Looks for `listening on port N` in what a runtime writes to stdout, whatever its case, and whatever colours a terminal
/// would show it in.
///
/// ```
/// use pilotwire::launch::PortScanner;
///
/// let mut scanner = PortScanner::default();
/// assert_eq!(scanner.feed(b"CLI server listening on po"), None);
/// assert_eq!(scanner.feed(b"rt 4711"), None);
/// assert_eq!(scanner.feed(b"\n"), Some(4711));
/// ```
#[derive(Clone, Debug, Default)]
pub struct PortScanner {
    plain: Plain,
    /// The end of what came, as much as may be the start of what is looked for; without colours, in lower case.
    tail: Vec<u8>,
}

impl PortScanner {
    /// Takes bytes as they came, and returns the port once it is there. A number counts once something other than a
    /// digit follows it; zero, and what is no port, is passed over.
    pub fn feed(&mut self, bytes: &[u8]) -> Option<u16> {
        let text = bytes.iter().filter_map(|byte| self.plain.next(*byte));
        self.tail.extend(text.map(|byte| byte.to_ascii_lowercase()));
        let mut from = 0;
        while let Some(found) = memchr::memmem::find(&self.tail[from..], MARK) {
            from += found + MARK.len();
            let digits = self.tail[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            if digits <= DIGITS && from + digits == self.tail.len() {
                // The number may go on.
                self.tail.drain(..from - MARK.len());
                return None;
            }
            let number = std::str::from_utf8(&self.tail[from..from + digits]).ok();
            let port = number.and_then(|number| number.parse().ok()).filter(|port| *port != 0);
            if port.is_some() {
                return port;
            }
        }
        let keep = self.tail.len().min(MARK.len() - 1).min(self.tail.len() - from);
        self.tail.drain(..self.tail.len() - keep);
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_found_however_the_bytes_are_split() {
        let text =
            b"listening on port x, listening on port 0\nlistening on port 99999 listening on port 8123\r\n";
        for size in 1..text.len() {
            let mut scanner = PortScanner::default();
            let found = text.chunks(size).find_map(|piece| scanner.feed(piece));
            assert_eq!(found, Some(8123), "in pieces of {size}");
        }
    }

    #[test]
    fn neither_case_nor_colours_hide_it() {
        for text in [
            "CLI SERVER LISTENING ON PORT 8123\n",
            "Server Listening On Port 8123\n",
            "\x1b[32mlistening on port 8123\x1b[0m\n",
            "\x1b[1mlistening\x1b[22m on port \x1b[36;4m8123\x1b[0m.\n",
            "\x1b]0;title\x07Listening \x1b[1mon\x1b[m port 81\x1b[7m23\r\n",
        ] {
            for size in 1..=text.len() {
                let mut scanner = PortScanner::default();
                let found = text.as_bytes().chunks(size).find_map(|piece| scanner.feed(piece));
                assert_eq!(found, Some(8123), "{text:?} in pieces of {size}");
            }
        }
    }

    #[test]
    fn what_is_kept_meanwhile_is_little() {
        let mut scanner = PortScanner::default();
        for _ in 0..1000 {
            assert_eq!(
                scanner.feed(b"listening on port 123456789 of a log that goes on listening on por"),
                None
            );
            assert!(scanner.tail.len() < MARK.len());
        }
    }
}
