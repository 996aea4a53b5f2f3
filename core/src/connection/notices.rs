//! Notices that wait to be polled.

use std::collections::VecDeque;

use super::notice::Notice;

/// Notices that wait to be polled.
///
/// Each has its place among the connection's own items: the number of the last that came before it.
#[derive(Debug, Default)]
pub(super) struct Notices {
    waiting: VecDeque<(u64, Notice)>,
    merged: Vec<Merged>,
}

/// Counts notices of one kind that found no room, in the place of the first.
#[derive(Debug)]
struct Merged {
    place: u64,
    kind: &'static str,
    count: u64,
}

impl Notices {
    /// Returns true if there is one more to pop now, false if it was merged into one that waits.
    pub(super) fn push(&mut self, notice: Notice, place: u64, limit: usize) -> bool {
        let kind = notice.kind();
        if self.merged.is_empty() && self.waiting.len() < limit {
            self.waiting.push_back((place, notice));
        } else if let Some(merged) = self.merged.iter_mut().find(|merged| merged.kind == kind) {
            merged.count += 1;
            return false;
        } else {
            self.merged.push(Merged { place, kind, count: 1 });
        }
        true
    }

    /// Returns the number of notices to pop.
    pub(super) fn len(&self) -> usize {
        self.waiting.len() + self.merged.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.merged.is_empty()
    }

    /// The place of the first.
    pub(super) fn first_place(&self) -> Option<u64> {
        let waiting = self.waiting.front().map(|(place, _)| *place);
        waiting.or_else(|| self.merged.first().map(|merged| merged.place))
    }

    pub(super) fn pop(&mut self) -> Option<Notice> {
        if let Some((_, notice)) = self.waiting.pop_front() {
            return Some(notice);
        }
        if self.merged.is_empty() {
            return None;
        }
        let Merged { kind, count, .. } = self.merged.remove(0);
        Some(Notice::Merged { kind, count })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connection::notice::DropReason;
    use crate::session::SessionId;

    #[test]
    fn notices_of_one_kind_past_the_limit_are_one_that_counts_them() {
        let dropped =
            || Notice::EventDropped { session_id: SessionId::from("s"), reason: DropReason::UnknownSession };
        let mut notices = Notices::default();
        assert!(notices.is_empty() && notices.first_place().is_none() && notices.pop().is_none());
        assert!(notices.push(dropped(), 3, 1));
        assert!(notices.push(dropped(), 4, 1));
        assert!(!notices.push(dropped(), 5, 1));
        assert!(notices.push(Notice::UnknownProtocolVersion, 6, 1));
        assert_eq!((notices.len(), notices.first_place()), (3, Some(3)));
        assert_eq!(notices.pop().map(|notice| notice.kind()), Some("event-dropped"));
        assert_eq!(notices.first_place(), Some(4));
        let merged: Vec<String> =
            std::iter::from_fn(|| notices.pop()).map(|notice| notice.to_string()).collect();
        assert_eq!(
            merged,
            ["2 more notices of kind event-dropped", "1 more notices of kind unknown-protocol-version"]
        );
        assert!(notices.is_empty());
    }
}
