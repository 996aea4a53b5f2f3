//! Showing text that a peer wrote.

/// Longest piece of a peer's text that is shown, in characters.
const SHOWN: usize = 200;

/// The text on one line, without control characters, cut to a safe length.
pub(crate) fn cut(text: &str) -> String {
    let mut shown: String =
        text.chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}
