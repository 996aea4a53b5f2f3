//! Replies that are owed: each request of the runtime has one.

use std::collections::BTreeMap;

/// Counts requests and the replies to them, by the requests' ids. A request of an id that is open is not counted: it
/// cannot be answered apart from that one.
#[derive(Clone, Debug)]
pub struct Owed<Id>(BTreeMap<Id, Count>);

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    asked: u64,
    replied: u64,
}

impl<Id> Default for Owed<Id> {
    fn default() -> Self {
        Owed(BTreeMap::new())
    }
}

impl<Id: Ord + std::fmt::Debug> Owed<Id> {
    /// A request comes.
    pub fn ask(&mut self, id: Id) {
        self.0.entry(id).or_default().asked += 1;
    }

    /// A reply goes out.
    pub fn reply(&mut self, id: &Id) {
        let Some(count) = self.0.get_mut(id) else { panic!("a reply to {id:?}, which was not asked") };
        count.replied += 1;
        assert!(count.replied <= count.asked, "reply {} to {id:?}, of {}", count.replied, count.asked);
    }

    /// With everything transmitted: what is owed is still open.
    pub fn check_open(&self, is_open: impl Fn(&Id) -> bool) {
        for (id, count) in &self.0 {
            assert_eq!(count.asked, count.replied + u64::from(is_open(id)), "replies owed for {id:?}");
        }
    }

    /// At a graceful end: nothing is owed.
    pub fn check_none(&self) {
        self.check_open(|_| false);
    }
}
