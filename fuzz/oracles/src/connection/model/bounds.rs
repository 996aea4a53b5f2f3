//! What a connection may hold.

use pilotwire::diagnostics::Snapshot;
use pilotwire::sans_io::Connection;
use pilotwire_rules::stream::most_bytes;

use super::Model;

/// The largest frame that a script sends.
const LARGEST_FRAME: usize = 110 << 10;

impl Model {
    /// Of what can be seen at any time.
    pub(super) fn check_bounds(&mut self, snapshot: &Snapshot, connection: &Connection) {
        let bounds = self.limits.bounds;
        let kept = (snapshot.kept_messages, snapshot.kept_bytes);
        assert_eq!(kept, (self.window.messages(), self.window.bytes()), "messages and bytes kept");
        assert!(kept.0 <= bounds.per_id * bounds.ids && kept.1 <= bounds.bytes, "{kept:?} of {bounds:?}");
        assert_eq!(snapshot.windows, self.window.count(), "windows");
        let in_window = snapshot.asks.iter().filter(|ask| ask.state == "kept").count();
        assert!(in_window <= snapshot.kept_messages, "{in_window} asks are kept, of {kept:?}");
        assert!(snapshot.asks.len() <= self.limits.open_asks, "{} asks are open", snapshot.asks.len());

        let most = most_bytes(self.limits.hard, LARGEST_FRAME, self.limits.open_asks);
        for session in &snapshot.sessions {
            assert!(
                session.queued_bytes <= most,
                "{} bytes are queued of {most}: {session:?}",
                session.queued_bytes
            );
        }
        let in_sessions: usize = snapshot.sessions.iter().map(|session| session.queued_bytes).sum();
        assert!(snapshot.queued_bytes - in_sessions <= most, "{} bytes are queued", snapshot.queued_bytes);

        if !connection.wants_read() && snapshot.phase != "closed" {
            self.reach("reading is paused");
        }
        assert_eq!(connection.wants_read(), snapshot.reading);
        if snapshot.windows > 1 {
            self.reach("windows overlap");
        }
    }

    /// Of a connection from which everything was taken that it had.
    pub(in crate::connection) fn check_drained(&mut self, snapshot: &Snapshot, connection: &Connection) {
        assert!(self.connection_items.is_empty(), "{:?} does not come", self.connection_items);
        self.sessions.check_drained(snapshot);
        if snapshot.phase == "closed" {
            return;
        }
        assert_eq!(snapshot.queued_bytes, 0, "something counts as queued: {snapshot:?}");
        assert!(connection.wants_read(), "reading is paused for nothing");
        self.calls.check_open(snapshot);
        if !self.writing_failed {
            self.requests.check_drained(snapshot);
        }
    }
}
