//! Asks: how they become answers.

use super::{About, Model};
use crate::asks::{Ask, Place, Way};
use crate::closing::Phase;
use crate::words::{Answer, Method, NotTaken, Said, Sent, Serial, Told};

impl Model {
    /// Something is asked. In a session, it is told after a while if nobody takes it.
    pub(super) fn ask(&mut self, serial: Serial, way: Way, place: Place<usize>) -> &mut Ask<usize> {
        let is_in_session = matches!(place, Place::Session(_));
        let told_at = self.limits.untaken.filter(|_| is_in_session).map(|seconds| self.now + seconds);
        let ask = self.asks.add(serial, way, place);
        ask.told_at = told_at;
        ask
    }

    pub(super) fn answer(&mut self, serial: Serial, said: Said) {
        if self.phase == Phase::Closed {
            return self.told.push(Told::Answered(serial, Err(NotTaken::Closed(self.cause))));
        }
        let Some(ask) = self.asks.end(serial) else {
            self.mark("an answer comes too late");
            return self.told.push(Told::Answered(serial, Err(NotTaken::NotOpen)));
        };
        self.told.push(Told::Answered(serial, Ok(())));
        match (ask.way, ask.place) {
            (Way::Request(_), _) => {
                self.owed.reply(&serial);
                self.sent.push(Sent::Reply(serial, Answer::User(said)));
                self.mark("a request is answered");
            }
            (Way::Event(request), Place::Session(session)) => {
                if let Some(id) = self.sessions[session].id {
                    self.start_for_nobody(About::Answer(serial), Method::Answer(id, request, said));
                    self.mark("an event is answered");
                }
            }
            (Way::Event(_), _) => {}
        }
    }
}
