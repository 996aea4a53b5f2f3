//! What can be seen of a connection from outside: what the model expects, and what the connection shows.

use std::fmt::Debug;

use pilotwire_rules::words::{Item, Noticed, Sent, Standing, Told};

/// Everything that is compared. Lists whose order says nothing are sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    /// What the runtime got, sorted.
    pub(crate) sent: Vec<Sent>,
    /// What the connection told, in order.
    pub(crate) told: Vec<Told>,
    /// Sorted.
    pub(crate) notices: Vec<Noticed>,
    /// All that each session's stream has given, in the order in which the sessions were asked for.
    pub(crate) items: Vec<Vec<Item>>,
    /// What is open, and what was counted; none before that is looked at.
    pub(crate) standing: Option<Standing>,
    pub(crate) kept_bytes: usize,
    /// In seconds.
    pub(crate) deadline: Option<u64>,
}

impl Seen {
    /// Sorts the lists whose order says nothing.
    pub(crate) fn sort(&mut self) {
        self.sent.sort_unstable();
        self.notices.sort_unstable();
    }

    /// What differs, a line each; none if nothing does.
    pub(crate) fn differences(&self, expected: &Seen) -> Option<String> {
        if self == expected {
            return None;
        }
        let mut lines = String::new();
        let mut compare = |name: &str, seen: &dyn Debug, expected: &dyn Debug| {
            let (seen, expected) = (format!("{seen:?}"), format!("{expected:?}"));
            if seen != expected {
                lines.push_str(&format!("  {name}:\n    expected {expected}\n    seen     {seen}\n"));
            }
        };
        compare("sent", &self.sent, &expected.sent);
        compare("told", &self.told, &expected.told);
        compare("notices", &self.notices, &expected.notices);
        compare("items", &self.items, &expected.items);
        compare("what is open", &self.standing, &expected.standing);
        compare("kept bytes", &self.kept_bytes, &expected.kept_bytes);
        compare("deadline", &self.deadline, &expected.deadline);
        Some(lines)
    }
}
