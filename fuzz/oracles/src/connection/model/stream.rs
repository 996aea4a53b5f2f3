//! What a stream must still give out: that of a session, or the connection's own.

use std::collections::VecDeque;

/// Something that was put into a stream and was not taken yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::connection) enum Entry {
    /// An event or a notification, by its serial number. It may come as an event or, if it asks, as an ask.
    Event { serial: u64, kind: &'static str },
    /// An event that was dropped before it came here. It must be counted.
    Lost { serial: u64 },
    /// A request, by its ask's number.
    Ask { number: u64 },
    /// A request that was settled as soon as it came here, and may not have been put in.
    MaybeAsk { number: u64 },
    /// The end of a request that was asked here.
    Cancelled { number: u64 },
    /// The same, if it was put in at all.
    MaybeCancelled { number: u64 },
}

/// A stream's entries, in the order in which they must come.
#[derive(Debug, Default)]
pub(in crate::connection) struct Stream {
    entries: VecDeque<Entry>,
    /// Sequence number of the next.
    next: u64,
    /// Whether nobody takes from it any more.
    pub(in crate::connection) unread: bool,
    /// Whether its end was taken.
    pub(in crate::connection) ended: bool,
    /// Whether it was said to have something, and was not empty since.
    pub(in crate::connection) told: bool,
}

impl Stream {
    pub(in crate::connection) fn new() -> Stream {
        Stream { next: 1, ..Stream::default() }
    }

    pub(in crate::connection) fn push(&mut self, entry: Entry) {
        if !self.unread {
            self.entries.push_back(entry);
        }
    }

    /// Nobody takes from it any more.
    pub(in crate::connection) fn stop(&mut self) {
        self.unread = true;
        self.entries.clear();
    }

    /// Takes out everything that is still to come, for the stream that it goes over to.
    pub(in crate::connection) fn leave(&mut self) -> VecDeque<Entry> {
        std::mem::take(&mut self.entries)
    }

    /// An item with this sequence number was taken.
    pub(in crate::connection) fn take_number(&mut self, seq: u64) {
        assert!(!self.unread, "an item of a stream that nobody reads");
        assert!(!self.ended, "an item behind the end");
        assert_eq!(seq, self.next, "a hole in the sequence");
        self.next += 1;
    }

    /// A gap in the place of the sequence numbers from the one that was just taken.
    pub(in crate::connection) fn take_gap(&mut self, count: u64) -> usize {
        assert!(count > 0, "a gap of nothing");
        self.next += count - 1;
        self.take_missed(count)
    }

    /// So many events that were given up. Gives how many of them were given up here.
    pub(in crate::connection) fn take_missed(&mut self, count: u64) -> usize {
        let mut here = 0;
        for _ in 0..count {
            match self.pop() {
                Some(Entry::Event { .. }) => here += 1,
                Some(Entry::Lost { .. }) => {}
                other => panic!("a gap of {count} in the place of {other:?}"),
            }
        }
        here
    }

    /// An event was taken.
    pub(in crate::connection) fn take_event(&mut self, serial: u64) -> &'static str {
        match self.pop() {
            Some(Entry::Event { serial: expected, kind }) if expected == serial => kind,
            other => panic!("event {serial} in the place of {other:?}"),
        }
    }

    /// A request was taken.
    pub(in crate::connection) fn take_ask(&mut self, number: u64) {
        while let Some(front) = self.entries.pop_front() {
            match front {
                Entry::Ask { number: expected } | Entry::MaybeAsk { number: expected }
                    if expected == number =>
                {
                    return;
                }
                Entry::MaybeAsk { .. } | Entry::MaybeCancelled { .. } => {}
                other => panic!("ask {number} in the place of {other:?}"),
            }
        }
        panic!("ask {number}, which was not asked here");
    }

    /// The end of a request was taken.
    pub(in crate::connection) fn take_cancelled(&mut self, number: u64) {
        while let Some(front) = self.entries.pop_front() {
            match front {
                Entry::Cancelled { number: expected } | Entry::MaybeCancelled { number: expected }
                    if expected == number =>
                {
                    return;
                }
                Entry::MaybeAsk { .. } | Entry::MaybeCancelled { .. } => {}
                other => panic!("the end of ask {number} in the place of {other:?}"),
            }
        }
        panic!("the end of ask {number}, which was not asked here");
    }

    /// The end was taken.
    pub(in crate::connection) fn take_end(&mut self) {
        let left = self.pop();
        assert_eq!(left, None, "the end came before it");
        self.ended = true;
    }

    /// Whether nothing must still come.
    pub(in crate::connection) fn is_empty(&self) -> bool {
        self.entries
            .iter()
            .all(|entry| matches!(entry, Entry::MaybeAsk { .. } | Entry::MaybeCancelled { .. }))
    }

    fn pop(&mut self) -> Option<Entry> {
        loop {
            match self.entries.pop_front() {
                Some(Entry::MaybeAsk { .. } | Entry::MaybeCancelled { .. }) => {}
                other => return other,
            }
        }
    }
}
