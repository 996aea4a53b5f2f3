//! What the runtime's replies mean.

use super::{About, Call, Model, Phase};
use crate::scenario::{First, Letter, Malformed, Place, UNDOING};
use crate::seen::{Caller, End, Id, Noticed, Outcome, Sent, State, Told};

/// What the runtime replies.
#[derive(Clone, Copy)]
enum Content {
    Named(Id),
    /// Decodes to nothing; it may have an id.
    Undecodable(Option<Id>),
    Unreadable,
    Rpc,
}

impl Model {
    pub(super) fn reply(&mut self, letter: Letter) {
        if self.phase == Phase::Closed {
            return;
        }
        let unreadable =
            letter == Letter::Malformed && matches!(self.scenario.malformed, Malformed::Unreadable);
        let chosen = match self.scenario.first {
            _ if self.unanswered.is_empty() => None,
            First::Oldest => Some(self.unanswered.remove(0)),
            First::Newest => self.unanswered.pop(),
        };
        if unreadable || (chosen.is_none() && letter == Letter::Malformed) {
            self.seen.notices.push(Noticed::Malformed);
        } else if chosen.is_none() {
            self.seen.notices.push(Noticed::UnexpectedReply);
        }
        let Some((number, about)) = chosen else { return };
        let Some(at) = self.calls.iter().position(|call| call.number == number) else {
            if !unreadable {
                self.seen.notices.push(Noticed::UnexpectedReply);
            }
            return;
        };
        let call = self.calls.remove(at);
        match about {
            About::Destroy(id) => self.destroyed(id, letter == Letter::Reply),
            About::Create { session, attempt } => {
                let (_, named) = self.scenario.create(attempt);
                let content = match (letter, self.scenario.malformed) {
                    (Letter::Reply, _) => Content::Named(named),
                    (Letter::Error, _) => Content::Rpc,
                    (_, Malformed::WithId) => Content::Undecodable(Some(named)),
                    (_, Malformed::WithoutId) => Content::Undecodable(None),
                    (_, Malformed::Unreadable) => Content::Unreadable,
                };
                self.created(call, session, content);
            }
        }
        self.drop_window_if_closed();
    }

    fn created(&mut self, call: Call, session: usize, content: Content) {
        let own = self.sessions[session].id;
        let is_of_another = |id: Id| self.owner(id).is_some_and(|owner| owner != session);
        // What the runtime made, if that is known and nobody else's.
        let made = match content {
            Content::Named(id) | Content::Undecodable(Some(id)) => Some(id),
            Content::Undecodable(None) => own,
            Content::Unreadable | Content::Rpc => None,
        };
        let made = made.filter(|id| !is_of_another(*id));
        let (outcome, unclaimed) = match content {
            _ if call.caller == Caller::Left => (None, made),
            Content::Rpc => (Some(Outcome::Rpc), None),
            Content::Unreadable => (Some(Outcome::Decode), None),
            Content::Undecodable(_) => (Some(Outcome::Decode), made),
            Content::Named(id) => match own {
                None if is_of_another(id) => (Some(Outcome::InUse(id)), None),
                Some(own) if own != id => (Some(Outcome::Mismatch(id)), made),
                _ => (Some(Outcome::Started(id)), None),
            },
        };
        match outcome {
            Some(Outcome::Started(id)) => {
                self.sessions[session].state = State::Open;
                if matches!(self.sessions[session].place, Place::Cloud) {
                    self.register(session, id);
                }
            }
            Some(_) => self.end_session(session, End::NotStarted),
            None => self.end_session(session, End::Abandoned),
        }
        if let Some(outcome) = outcome {
            self.seen.told.push(Told::Outcome(call.number, outcome));
        }
        if let Some(id) = unclaimed {
            self.seen.sent.push(Sent::Destroy(id));
            let until = Some(self.now + UNDOING);
            self.call(About::Destroy(id), Caller::Left, call.window, None, until);
        }
    }

    pub(super) fn destroyed(&mut self, id: Id, confirmed: bool) {
        if !confirmed {
            self.seen.notices.push(Noticed::NotUndone(id));
        }
        if self.owner(id).is_none() {
            self.ended.push(id);
            self.drop_window_of(id);
        }
    }
}
