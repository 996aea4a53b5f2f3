//! What happened in a user's session, for pages that come and go.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tokio::sync::watch;

/// How many entries are kept. A page that is behind by more is told how many it has missed.
const KEPT: usize = 10_000;

/// Something that a page shows.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum Entry {
    /// The user has asked this.
    Prompt { text: String },
    /// The agent says this, and more of it follows.
    Piece { text: String },
    /// The agent has said this, of which pieces may have come before.
    Message { text: String },
    /// The agent uses a tool.
    Tool { name: String },
    /// The agent wants to do something.
    Ask { ask: u64, text: String },
    /// That was decided, here or elsewhere.
    Settled { ask: u64 },
    /// The turn is over.
    Idle,
    /// Something went wrong.
    Failed { text: String },
}

/// The entries, numbered from one.
#[derive(Default)]
pub(crate) struct Log {
    entries: Mutex<Entries>,
    /// The last number.
    last: watch::Sender<u64>,
}

#[derive(Default)]
struct Entries {
    next: u64,
    kept: VecDeque<(u64, Arc<str>, bool)>,
}

impl Log {
    /// Adds an entry. A message takes the place of its pieces.
    pub(crate) fn add(&self, entry: &Entry) {
        let text = serde_json::to_string(entry).unwrap_or_default();
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(entry, Entry::Message { .. }) {
            entries.kept.retain(|(_, _, is_piece)| !is_piece);
        }
        entries.next += 1;
        let number = entries.next;
        entries.kept.push_back((number, text.into(), matches!(entry, Entry::Piece { .. })));
        if entries.kept.len() > KEPT {
            entries.kept.pop_front();
        }
        drop(entries);
        self.last.send_replace(number);
    }

    /// The first entry behind a number, once there is one.
    pub(crate) async fn after(&self, number: u64) -> (u64, Arc<str>) {
        let mut last = self.last.subscribe();
        loop {
            if let Some(found) = self.find(number) {
                return found;
            }
            // It lives as long as this does.
            let _ = last.changed().await;
        }
    }

    fn find(&self, number: u64) -> Option<(u64, Arc<str>)> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let at = entries.kept.partition_point(|(kept, ..)| *kept <= number);
        entries.kept.get(at).map(|(number, text, _)| (*number, text.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(log: &Log) -> Vec<(u64, String)> {
        let mut said = Vec::new();
        while let Some((number, text)) = log.find(said.last().map_or(0, |(number, _)| *number)) {
            said.push((number, text.to_string()));
        }
        said
    }

    #[test]
    fn a_message_takes_the_place_of_its_pieces_and_numbers_go_on() {
        let log = Log::default();
        log.add(&Entry::Prompt { text: "hello".into() });
        log.add(&Entry::Piece { text: "Hel".into() });
        log.add(&Entry::Piece { text: "lo".into() });
        assert_eq!(said(&log).len(), 3);
        log.add(&Entry::Message { text: "Hello".into() });
        let expected = [
            (1, r#"{"kind":"prompt","text":"hello"}"#.to_owned()),
            (4, r#"{"kind":"message","text":"Hello"}"#.to_owned()),
        ];
        assert_eq!(said(&log), expected);
    }

    #[test]
    fn it_is_bounded() {
        let log = Log::default();
        (0..KEPT + 5).for_each(|_| log.add(&Entry::Idle));
        assert_eq!(said(&log).len(), KEPT);
        assert_eq!(said(&log)[0].0, 6);
    }
}
