//! The window: what is kept for ids that are not known yet.

use super::{Kept, Model, PER_ID, What, Wire};
use crate::connection::seen::{Answer, Id, Item};
use crate::connection::step::Kind;

impl Model {
    /// So many calls hold the window open.
    pub(super) fn windows(&self) -> usize {
        self.calls.iter().filter(|call| call.window && call.wire != Wire::Over).count()
    }

    /// Past so many messages of one session, its oldest makes room.
    pub(super) fn keep(&mut self, id: Id, what: What) {
        self.kept.push(Kept { id, what });
        let is_of_id = |kept: &Kept| kept.id == id && !matches!(kept.what, What::Lost(_));
        if self.kept.iter().filter(|kept| is_of_id(kept)).count() <= PER_ID {
            return self.mark("a message is kept in the window");
        }
        let Some(oldest) = self.kept.iter().position(is_of_id) else { return };
        match self.kept[oldest].what {
            What::Request { serial, .. } => {
                self.kept.remove(oldest);
                self.refuse(serial, Answer::Overflow);
            }
            What::Event(_, kind) | What::Lost(kind) => {
                self.kept[oldest].what = What::Lost(kind);
                self.events_dropped += 1;
                self.mark("an event is dropped from the window");
            }
        }
    }

    /// A session takes what was kept under its id, in order.
    pub(super) fn adopt(&mut self, session: usize, id: Id) {
        for kept in self.take(|kept| kept.id == id) {
            match kept.what {
                What::Event(serial, kind) => self.process(session, serial, kind),
                What::Request { serial, .. } => self.deliver(session, serial),
                What::Lost(kind) => {
                    self.push(session, Item::Gap(1));
                    if kind == Kind::Starts {
                        self.worker_starts(session);
                        self.mark("a worker starts, and the event is lost");
                    }
                }
            }
            self.mark("what was kept is adopted");
        }
    }

    pub(super) fn drop_window_if_closed(&mut self) {
        if self.windows() == 0 {
            self.drop_window();
        }
    }

    pub(super) fn drop_window(&mut self) {
        for kept in self.take(|_| true) {
            self.drop_kept(kept);
        }
    }

    pub(super) fn drop_window_of(&mut self, id: Id) {
        for kept in self.take(|kept| kept.id == id) {
            self.drop_kept(kept);
        }
    }

    fn drop_kept(&mut self, kept: Kept) {
        match kept.what {
            What::Event(..) => self.events_dropped += 1,
            What::Request { serial, .. } => self.refuse(serial, Answer::WindowEnded),
            What::Lost(_) => {}
        }
    }

    fn take(&mut self, pick: impl Fn(&Kept) -> bool) -> Vec<Kept> {
        let (taken, left) = std::mem::take(&mut self.kept).into_iter().partition(|kept| pick(kept));
        self.kept = left;
        taken
    }
}
