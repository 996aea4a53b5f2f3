//! What is answered by handlers here, and the asks that wait for them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::ids::{AskId, SessionKey};
use crate::protocol;
use crate::session::{Question, TOOL_REQUESTED};

/// Which asks a handler here will answer.
///
/// A claim is data. [`Connection::claim`](super::Connection::claim) makes it for one session or for the connection.
/// Asks that it covers go to [`poll_claimed`](super::Connection::poll_claimed) at once, even while items wait in their
/// session's stream and nobody reads that.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim(Kind);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Asks(Cow<'static, str>),
    Tool(String),
}

impl Claim {
    /// Every ask of a kind: requests of this method, or events of this type.
    #[must_use]
    pub fn asks(method: impl Into<Cow<'static, str>>) -> Self {
        Self(Kind::Asks(method.into()))
    }

    /// Uses of the tool of this name (`external_tool.requested`).
    #[must_use]
    pub fn tool(name: impl Into<String>) -> Self {
        Self(Kind::Tool(name.into()))
    }

    /// The method or event type that it is about.
    #[must_use]
    pub fn method(&self) -> &str {
        match &self.0 {
            Kind::Asks(method) => method,
            Kind::Tool(_) => TOOL_REQUESTED,
        }
    }

    /// The tool's name, if it is about one.
    #[must_use]
    pub fn tool_name(&self) -> Option<&str> {
        match &self.0 {
            Kind::Asks(_) => None,
            Kind::Tool(name) => Some(name),
        }
    }

    /// The type of event in which interest must be registered for it to come, if it must.
    pub(super) fn interest(&self) -> Option<&'static str> {
        protocol::event(self.method()).filter(|row| row.needs_interest).map(|row| row.name)
    }
}

/// Something for the handlers, as [`Connection::poll_claimed`](super::Connection::poll_claimed) gives it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Claimed {
    /// An ask that a handler here has claimed.
    Ask {
        /// The session that asks; none for a connection-level ask.
        session: Option<SessionKey>,
        /// What is asked.
        question: Question,
    },
    /// An ask that was given out before is over: whoever works on it may stop. The core has replied to it, if it is a
    /// request.
    Withdrawn(AskId),
}

/// Who claims what, and what waits to be polled.
#[derive(Debug, Default)]
pub(super) struct Claims {
    connection: BTreeSet<Claim>,
    sessions: BTreeMap<u64, BTreeSet<Claim>>,
    /// The events in which interest was registered, by session.
    registered: BTreeMap<u64, BTreeSet<&'static str>>,
    waiting: VecDeque<Claimed>,
    /// Bytes of the frames of what waits.
    bytes: usize,
}

impl Claims {
    /// Adds a claim. False if it was there.
    pub(super) fn add(&mut self, session: Option<SessionKey>, claim: Claim) -> bool {
        match session {
            None => self.connection.insert(claim),
            Some(key) => self.sessions.entry(key.number()).or_default().insert(claim),
        }
    }

    /// Takes a claim back. Asks that it has claimed stay claimed.
    pub(super) fn remove(&mut self, session: Option<SessionKey>, claim: &Claim) {
        match session {
            None => drop(self.connection.remove(claim)),
            Some(key) => {
                if let Some(claims) = self.sessions.get_mut(&key.number()) {
                    claims.remove(claim);
                }
            }
        }
    }

    /// Drops a session's claims: it has ended.
    pub(super) fn forget(&mut self, session: SessionKey) {
        self.sessions.remove(&session.number());
        self.registered.remove(&session.number());
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.connection.is_empty() && self.sessions.is_empty()
    }

    /// Whether an ask is claimed.
    pub(super) fn covers(&self, session: Option<SessionKey>, question: &Question) -> bool {
        if self.is_empty() {
            return false;
        }
        let of_session = session.and_then(|key| self.sessions.get(&key.number()));
        let sets = [Some(&self.connection), of_session];
        let method = question.method();
        let has = |claim: &Claim| sets.into_iter().flatten().any(|claims| claims.contains(claim));
        if has(&Claim::asks(method.clone().into_owned())) {
            return true;
        }
        let tool = (method == TOOL_REQUESTED).then(|| question.tool_name()).flatten();
        tool.is_some_and(|name| has(&Claim::tool(name)))
    }

    /// The events in which interest must be registered for a session.
    pub(super) fn interests(&self, session: SessionKey) -> BTreeSet<&'static str> {
        let of_session = self.sessions.get(&session.number());
        of_session.into_iter().chain([&self.connection]).flatten().filter_map(Claim::interest).collect()
    }

    /// Notes that interest in an event is being registered for a session. Returns false if that was noted before.
    pub(super) fn note_registered(&mut self, session: SessionKey, event: &'static str) -> bool {
        self.registered.entry(session.number()).or_default().insert(event)
    }

    /// Forgets that interest is registered: the runtime refused it.
    pub(super) fn forget_registered(&mut self, session: SessionKey, event: &'static str) {
        if let Some(registered) = self.registered.get_mut(&session.number()) {
            registered.remove(event);
        }
    }

    /// Bytes of what waits.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Whether an ask of `len` bytes finds room. One always does.
    pub(super) fn fits(&self, len: usize, hard: usize) -> bool {
        self.bytes == 0 || self.bytes + len <= hard
    }

    /// Queues an ask, which from now on keeps no read buffer alive.
    pub(super) fn push(&mut self, session: Option<SessionKey>, mut question: Question) {
        question.make_detached();
        self.bytes += question.len();
        self.waiting.push_back(Claimed::Ask { session, question });
    }

    /// Drops an ask that is over and may still wait here.
    pub(super) fn take_out(&mut self, ask: AskId) {
        let is_it =
            |claimed: &Claimed| matches!(claimed, Claimed::Ask { question, .. } if question.id() == ask);
        let at = self.waiting.iter().position(is_it);
        if let Some(Claimed::Ask { question, .. }) = at.and_then(|at| self.waiting.remove(at)) {
            self.bytes -= question.len();
        }
    }

    /// Tells whoever works on an ask that it is over.
    pub(super) fn withdraw(&mut self, ask: AskId) {
        self.waiting.push_back(Claimed::Withdrawn(ask));
    }

    /// Gives a session the asks of another.
    pub(super) fn hand_over(&mut self, from: SessionKey, to: SessionKey) {
        for claimed in &mut self.waiting {
            if let Claimed::Ask { session, .. } = claimed
                && *session == Some(from)
            {
                *session = Some(to);
            }
        }
    }

    pub(super) fn poll(&mut self) -> Option<Claimed> {
        let next = self.waiting.pop_front()?;
        if let Claimed::Ask { question, .. } = &next {
            self.bytes -= question.len();
        }
        Some(next)
    }

    /// Whether something waits.
    pub(super) fn is_ready(&self) -> bool {
        !self.waiting.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::{Chunk, Frame};
    use crate::jsonrpc::{Message, scan};
    use crate::session::SessionEvent;

    fn key(number: u64) -> SessionKey {
        SessionKey::new(1, number, 0)
    }

    fn ask(number: u64) -> AskId {
        AskId::new(1, number)
    }

    fn message(body: String) -> Message {
        scan(Frame { body: body.into(), chunk: Chunk { id: 0, len: 0 } }).expect("it is a message")
    }

    fn request(number: u64, method: &str) -> Question {
        match message(format!(r#"{{"jsonrpc":"2.0","id":{number},"method":"{method}","params":{{}}}}"#)) {
            Message::Request(request) => Question::from_request(ask(number), request),
            other => panic!("{other:?}"),
        }
    }

    fn tool(number: u64, name: &str) -> Question {
        let body = format!(
            r#"{{"method":"session.event","params":{{"sessionId":"s","event":{{"type":"external_tool.requested","data":{{"toolName":"{name}"}}}}}}}}"#
        );
        match message(body) {
            Message::Notification(notification) => {
                let event = notification.into_event().expect("it is an event");
                Question::from_event(ask(number), SessionEvent::new(event))
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_claim_covers_its_kind_in_its_session_or_everywhere() {
        let mut claims = Claims::default();
        assert!(claims.is_empty() && !claims.covers(Some(key(1)), &request(1, "hooks.invoke")));
        assert!(claims.add(Some(key(1)), Claim::asks("hooks.invoke")));
        assert!(!claims.add(Some(key(1)), Claim::asks("hooks.invoke")));
        assert!(claims.covers(Some(key(1)), &request(1, "hooks.invoke")));
        assert!(!claims.covers(Some(key(2)), &request(1, "hooks.invoke")));
        assert!(!claims.covers(Some(key(1)), &request(1, "userInput.request")));
        claims.add(None, Claim::asks("userInput.request"));
        assert!(claims.covers(Some(key(2)), &request(1, "userInput.request")));
        assert!(claims.covers(None, &request(1, "userInput.request")));
        claims.remove(None, &Claim::asks("userInput.request"));
        claims.forget(key(1));
        assert!(claims.is_empty());
    }

    #[test]
    fn a_tool_is_claimed_by_its_name_or_with_all_of_them() {
        let mut claims = Claims::default();
        claims.add(Some(key(1)), Claim::tool("weather"));
        assert!(claims.covers(Some(key(1)), &tool(1, "weather")));
        assert!(!claims.covers(Some(key(1)), &tool(1, "news")));
        claims.add(Some(key(1)), Claim::asks(TOOL_REQUESTED));
        assert!(claims.covers(Some(key(1)), &tool(1, "news")));
        claims.remove(Some(key(1)), &Claim::asks(TOOL_REQUESTED));
        assert!(!claims.covers(Some(key(1)), &tool(1, "news")));
    }

    #[test]
    fn interest_is_registered_in_what_needs_it_once() {
        let mut claims = Claims::default();
        for claim in ["mcp.oauth_required", "permission.requested", "hooks.invoke"] {
            claims.add(Some(key(1)), Claim::asks(claim));
        }
        claims.add(None, Claim::asks("command.queued"));
        claims.add(None, Claim::asks("mcp.oauth_required"));
        let interests: Vec<_> = claims.interests(key(1)).into_iter().collect();
        assert_eq!(interests, ["command.queued", "mcp.oauth_required"]);
        assert_eq!(claims.interests(key(2)).len(), 2);
    }

    #[test]
    fn what_is_withdrawn_before_it_was_given_is_not_given() {
        let mut claims = Claims::default();
        claims.push(Some(key(1)), request(1, "hooks.invoke"));
        claims.push(Some(key(1)), request(2, "hooks.invoke"));
        claims.take_out(ask(1));
        assert!(matches!(claims.poll(), Some(Claimed::Ask { question, .. }) if question.id() == ask(2)));
        claims.withdraw(ask(2));
        assert!(matches!(claims.poll(), Some(Claimed::Withdrawn(id)) if id == ask(2)));
        assert!(claims.poll().is_none() && !claims.is_ready());
        assert_eq!(claims.bytes, 0);
    }

    #[test]
    fn what_waits_is_bounded_in_bytes_and_one_always_fits() {
        let mut claims = Claims::default();
        assert!(claims.fits(1000, 10));
        let question = request(1, "hooks.invoke");
        let len = question.len();
        claims.push(None, question);
        assert!(claims.fits(10, len + 10) && !claims.fits(11, len + 10));
        claims.poll();
        assert!(claims.fits(1000, 10));
    }

    #[test]
    fn what_waits_goes_with_the_asks_of_its_session() {
        let mut claims = Claims::default();
        claims.push(Some(key(2)), request(1, "hooks.invoke"));
        claims.hand_over(key(2), key(1));
        assert!(matches!(claims.poll(), Some(Claimed::Ask { session, .. }) if session == Some(key(1))));
    }
}
