//! What happened in a user's session, for pages that come and go.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tokio::sync::watch;

/// How much is kept, in bytes of entries. A page that is behind by more is told how many entries it has missed.
const KEPT: usize = 4 << 20;

/// Something that a page shows.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum Entry {
    /// The user has asked this.
    Prompt { text: String },
    /// The agent says this, and more of the same message follows.
    Piece { message: String, text: String },
    /// The agent has said this, of which pieces may have come before.
    Message { message: String, text: String },
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
    /// So many entries are no longer kept.
    Missed { count: u64 },
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
    last: u64,
    /// The last number that was given up for want of room.
    lost: u64,
    kept: VecDeque<Kept>,
    bytes: usize,
}

struct Kept {
    number: u64,
    text: Arc<str>,
    /// The message that this is a piece of.
    piece_of: Option<String>,
}

impl Log {
    /// Adds an entry. A message takes the place of its pieces.
    pub(crate) fn add(&self, entry: &Entry) {
        let text: Arc<str> = serde_json::to_string(entry).unwrap_or_default().into();
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Entry::Message { message, .. } = entry {
            entries.kept.retain(|kept| kept.piece_of.as_ref() != Some(message));
            entries.bytes = entries.kept.iter().map(|kept| kept.text.len()).sum();
        }
        entries.last += 1;
        entries.bytes += text.len();
        let piece_of = match entry {
            Entry::Piece { message, .. } => Some(message.clone()),
            _ => None,
        };
        let number = entries.last;
        entries.kept.push_back(Kept { number, text, piece_of });
        while entries.bytes > KEPT && entries.kept.len() > 1 {
            let Some(oldest) = entries.kept.pop_front() else { break };
            entries.bytes -= oldest.text.len();
            entries.lost = oldest.number;
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
        if number < entries.lost {
            let missed = Entry::Missed { count: entries.lost - number };
            return Some((entries.lost, serde_json::to_string(&missed).unwrap_or_default().into()));
        }
        let at = entries.kept.partition_point(|kept| kept.number <= number);
        entries.kept.get(at).map(|kept| (kept.number, kept.text.clone()))
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

    fn piece(message: &str, text: &str) -> Entry {
        Entry::Piece { message: message.into(), text: text.into() }
    }

    #[test]
    fn a_message_takes_the_place_of_its_own_pieces_and_numbers_go_on() {
        let log = Log::default();
        log.add(&piece("cut off", "I was"));
        log.add(&piece("m", "Hel"));
        log.add(&piece("m", "lo"));
        assert_eq!(said(&log).len(), 3);
        log.add(&Entry::Message { message: "m".into(), text: "Hello".into() });
        let expected = [
            (1, r#"{"kind":"piece","message":"cut off","text":"I was"}"#.to_owned()),
            (4, r#"{"kind":"message","message":"m","text":"Hello"}"#.to_owned()),
        ];
        assert_eq!(said(&log), expected);
    }

    #[test]
    fn it_is_bounded_and_tells_what_it_has_given_up() {
        let log = Log::default();
        let prompt = || Entry::Prompt { text: "x".repeat(KEPT / 4) };
        (0..5).for_each(|_| log.add(&prompt()));
        let said = said(&log);
        assert_eq!(said[0], (2, r#"{"kind":"missed","count":2}"#.to_owned()));
        assert_eq!(said.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [2, 3, 4, 5]);
    }
}
