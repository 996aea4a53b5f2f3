//! Messages, and the window.

use std::collections::BTreeSet;

use super::{Kept, Model, Phase, What};
use crate::scenario::{IDS, IN_ALL, KEPT_FOR, PER_ID};
use crate::seen::{Answer, Dropped, Id, Item, Noticed, Sent, State};

impl Model {
    pub(super) fn event(&mut self, number: u8, id: Id) {
        match self.owner(id) {
            Some(owner) if self.sessions[owner].state == State::Abandoned => {
                self.seen.notices.push(Noticed::Dropped(id, Dropped::SessionEnded));
            }
            Some(owner) => self.deliver(owner, Item::Event(number)),
            None if self.window_is_open() => self.keep(id, What::Event(number)),
            None => {
                let reason = if self.ended.contains(&id) { Dropped::SessionEnded } else { Dropped::Unknown };
                self.seen.notices.push(Noticed::Dropped(id, reason));
            }
        }
    }

    pub(super) fn request(&mut self, number: u8, id: Id) {
        if self.phase != Phase::Open {
            return self.refuse(number, Answer::Closing);
        }
        match self.owner(id) {
            Some(owner) => self.deliver_request(owner, number),
            None if self.window_is_open() => {
                self.keep(id, What::Request { number, until: self.now + KEPT_FOR });
            }
            None if self.ended.contains(&id) => self.refuse(number, Answer::SessionEnded(id)),
            None => self.refuse(number, Answer::NotFound(id)),
        }
    }

    pub(super) fn deliver(&mut self, session: usize, item: Item) {
        if !self.sessions[session].deaf {
            self.seen.items[session].push(item);
        }
    }

    fn deliver_request(&mut self, session: usize, number: u8) {
        if self.sessions[session].deaf || self.sessions[session].state == State::Abandoned {
            self.seen.sent.push(Sent::Reply(number, Answer::Neutral));
        } else {
            self.sessions[session].open.push(number);
            self.deliver(session, Item::Ask(number));
        }
    }

    pub(super) fn refuse(&mut self, number: u8, answer: Answer) {
        self.seen.sent.push(Sent::Reply(number, answer));
        self.seen.notices.push(Noticed::Refused(number));
    }

    fn window_is_open(&self) -> bool {
        self.calls.iter().any(|call| call.window)
    }

    fn keep(&mut self, id: Id, what: What) {
        let messages = || self.kept.iter().filter(|kept| kept.what != What::Lost);
        let of_id = messages().filter(|kept| kept.id == id).count();
        let others: BTreeSet<Id> = messages().map(|kept| kept.id).filter(|kept| *kept != id).collect();
        let makes_room = of_id == PER_ID;
        let fits = messages().count() < IN_ALL || makes_room;
        if others.len() == IDS || !fits {
            match what {
                What::Request { number, .. } => self.refuse(number, Answer::Overflow),
                _ => {
                    self.kept.push(Kept { id, what: What::Lost });
                    self.seen.notices.push(Noticed::Dropped(id, Dropped::Overflow));
                }
            }
            return;
        }
        self.kept.push(Kept { id, what });
        if makes_room {
            let oldest = self.kept.iter().position(|kept| kept.id == id && kept.what != What::Lost);
            let oldest = oldest.expect("there are as many as are kept of an id");
            match self.kept[oldest].what {
                What::Request { number, .. } => {
                    self.kept.remove(oldest);
                    self.refuse(number, Answer::Overflow);
                }
                _ => {
                    self.kept[oldest].what = What::Lost;
                    self.seen.notices.push(Noticed::Dropped(id, Dropped::Overflow));
                }
            }
        }
    }

    /// With no window open any more, nothing is kept.
    pub(super) fn drop_window_if_closed(&mut self) {
        if !self.window_is_open() {
            self.drop_window();
        }
    }

    pub(super) fn drop_window(&mut self) {
        for kept in std::mem::take(&mut self.kept) {
            self.drop_kept(kept);
        }
    }

    pub(super) fn drop_window_of(&mut self, id: Id) {
        let (of_id, others) = self.kept.iter().partition(|kept| kept.id == id);
        self.kept = others;
        let of_id: Vec<Kept> = of_id;
        for kept in of_id {
            self.drop_kept(kept);
        }
    }

    fn drop_kept(&mut self, kept: Kept) {
        match kept.what {
            What::Event(_) => self.seen.notices.push(Noticed::Dropped(kept.id, Dropped::WindowEnded)),
            What::Request { number, .. } => self.refuse(number, Answer::WindowEnded),
            What::Lost => {}
        }
    }

    /// Gives an id to a session, and what was kept under that id.
    pub(super) fn register(&mut self, session: usize, id: Id) {
        self.sessions[session].id = Some(id);
        self.ended.retain(|ended| *ended != id);
        let (of_id, others): (Vec<Kept>, Vec<Kept>) = self.kept.iter().partition(|kept| kept.id == id);
        self.kept = others;
        for kept in of_id {
            match (kept.what, self.seen.items[session].last_mut()) {
                (What::Event(number), _) => self.deliver(session, Item::Event(number)),
                (What::Request { number, .. }, _) => self.deliver_request(session, number),
                (What::Lost, Some(Item::Gap(count))) => *count += 1,
                (What::Lost, _) => self.deliver(session, Item::Gap(1)),
            }
        }
    }
}
