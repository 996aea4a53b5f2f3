//! Showing text that a peer wrote.

use crate::json::printable;

/// The text on one line, without control characters, cut to a safe length.
pub(crate) fn cut(text: &str) -> String {
    printable::cut(text, printable::MESSAGE_LIMIT)
}

/// As [`cut`], of what the peer answered to something that was asked of it: the caller has to be able to mend that.
pub(crate) fn cut_answer(text: &str) -> String {
    printable::cut(text, printable::ANSWER_LIMIT)
}
