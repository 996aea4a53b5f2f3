//! Showing text that a peer wrote.

use crate::json::printable;

/// The text on one line, without control characters, cut to a safe length.
pub(crate) fn cut(text: &str) -> String {
    printable::cut(text, printable::MESSAGE_LIMIT)
}
