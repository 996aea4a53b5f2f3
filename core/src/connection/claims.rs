//! The claims of handlers here, and the asks that wait for the handlers.

mod claimants;

use std::collections::VecDeque;
use std::time::Duration;

use claimants::Claimants;

use super::claim::{Claim, Claimed, Subject};
use crate::ids::{AskId, SessionKey};
use crate::jsonrpc::Notification;
use crate::number_list::NumberList;
use crate::session::Question;

/// Who claims what, and what waits to be polled.
#[derive(Debug, Default)]
pub(super) struct Claims {
    connection: Claimants,
    sessions: NumberList<Claimants>,
    /// The claims of the session that began last, for the next session that claims the same.
    latest: Claimants,
    /// The events in which interest was registered, by session.
    registered: NumberList<Vec<&'static str>>,
    waiting: VecDeque<Claimed>,
    /// Bytes of the frames of what waits.
    bytes: usize,
}

impl Claims {
    /// Adds a claim. False if it was there.
    pub(super) fn add(&mut self, session: Option<SessionKey>, claim: Claim) -> bool {
        let claims = match session {
            None => &mut self.connection,
            Some(key) => self.sessions.entry(key.number()),
        };
        claims.insert(claim)
    }

    /// Takes a claim back. Asks that it has claimed stay claimed.
    pub(super) fn remove(&mut self, session: Option<SessionKey>, claim: &Claim) {
        let claims = match session {
            None => Some(&mut self.connection),
            Some(key) => self.sessions.get_mut(key.number()),
        };
        if let Some(claims) = claims {
            claims.remove(claim.subject());
        }
    }

    /// The tools of these names are a session's, and no others.
    pub(super) fn replace_tools(&mut self, session: SessionKey, names: &[String], limit: Option<Duration>) {
        let claims = self.sessions.entry(session.number());
        let tools = names.iter().map(|name| {
            let tool = Claim::tool(name.as_str());
            if let Some(limit) = limit { tool.within(limit) } else { tool }
        });
        claims.replace_tools(tools);
    }

    /// A session begins. What is claimed in it seldom changes from now on, and is often what is claimed in others.
    pub(super) fn begin(&mut self, session: SessionKey) {
        if let Some(claims) = self.sessions.get_mut(session.number())
            && !claims.share(&self.latest)
        {
            self.latest = claims.clone();
        }
    }

    /// Drops a session's claims: it has ended.
    pub(super) fn forget(&mut self, session: SessionKey) {
        self.registered.remove(session.number());
        if self.sessions.remove(session.number()).is_some() {
            self.waiting.push_back(Claimed::Ended(session));
        }
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.connection.is_empty() && self.sessions.is_empty()
    }

    /// Returns `true` if an ask is claimed.
    pub(super) fn covers(&self, session: Option<SessionKey>, question: &Question) -> bool {
        self.limit_of(session, question).is_some()
    }

    /// Returns how long the handler of an ask may take. None: the ask is not claimed.
    pub(super) fn limit_of(
        &self,
        session: Option<SessionKey>,
        question: &Question,
    ) -> Option<Option<Duration>> {
        if self.is_empty() {
            return None;
        }
        let of_session = session.and_then(|key| self.sessions.get(key.number()));
        let sets = || [of_session, Some(&self.connection)].into_iter().flatten();
        let of_tool = question
            .tool_name()
            .and_then(|name| sets().find_map(|claims| claims.limit_of(Subject::Tool(&name))));
        let of_kind =
            |claims: &Claimants| question.names().find_map(|name| claims.limit_of(Subject::Asks(&name)));
        of_tool.or_else(|| sets().find_map(of_kind))
    }

    /// Returns `true` if notifications of this method are claimed.
    pub(super) fn covers_notifications(&self, method: &str) -> bool {
        self.connection.limit_of(Subject::Asks(method)).is_some()
    }

    /// The events in which interest must be registered for a session, each once, in the order of their names.
    pub(super) fn interests(&self, session: SessionKey) -> Vec<&'static str> {
        let of_session = self.sessions.get(session.number());
        let all = of_session.into_iter().chain([&self.connection]);
        let mut interests: Vec<_> = all.flat_map(Claimants::iter).filter_map(Claim::interest).collect();
        interests.sort_unstable();
        interests.dedup();
        interests
    }

    /// Notes that interest in an event is being registered for a session. Returns false if that was noted before.
    pub(super) fn note_registered(&mut self, session: SessionKey, event: &'static str) -> bool {
        let registered = self.registered.entry(session.number());
        let is_new = !registered.contains(&event);
        if is_new {
            registered.push(event);
        }
        is_new
    }

    /// Forgets that interest is registered: the runtime refused it.
    pub(super) fn forget_registered(&mut self, session: SessionKey, event: &'static str) {
        if let Some(registered) = self.registered.get_mut(session.number()) {
            registered.retain(|known| *known != event);
        }
    }

    /// Bytes of what waits.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Returns `true` if an ask of `len` bytes finds room. One always does.
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

    /// The time of an ask that was given is over.
    pub(super) fn expire(&mut self, ask: AskId) {
        self.waiting.push_back(Claimed::Expired(ask));
    }

    /// Queues a notification, which from now on keeps no read buffer alive.
    pub(super) fn tell(&mut self, notification: Notification) {
        let notification = notification.detach();
        self.bytes += notification.len();
        self.waiting.push_back(Claimed::Told(notification));
    }

    /// The runtime has replied to a change of a session's tools.
    pub(super) fn tools_changed(&mut self, session: SessionKey, generation: u64, taken: bool) {
        // An entry makes the session's end send `Ended` too.
        self.sessions.entry(session.number());
        self.waiting.push_back(Claimed::Tools { session, generation, taken });
    }

    /// Hands the asks of one session over to another.
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
        self.bytes -= match &next {
            Claimed::Ask { question, .. } => question.len(),
            Claimed::Told(notification) => notification.len(),
            _ => 0,
        };
        Some(next)
    }

    /// Returns `true` if something waits.
    pub(super) fn is_ready(&self) -> bool {
        !self.waiting.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::{Chunk, Frame};
    use crate::jsonrpc::{Message, scan};
    use crate::session::{SessionEvent, TOOL_REQUESTED};

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
        assert_eq!(claims.interests(key(1)), ["command.queued", "mcp.oauth_required"]);
        assert_eq!(claims.interests(key(2)).len(), 2);
    }

    #[test]
    fn interest_is_noted_once_a_session_until_the_runtime_refuses_it_or_the_session_ends() {
        let mut claims = Claims::default();
        let event = "command.queued";
        assert!(claims.note_registered(key(1), event));
        assert!(!claims.note_registered(key(1), event));
        assert!(claims.note_registered(key(2), event));
        claims.forget_registered(key(1), "mcp.oauth_required");
        assert!(!claims.note_registered(key(1), event));
        claims.forget_registered(key(1), event);
        assert!(claims.note_registered(key(1), event));
        claims.forget(key(1));
        assert!(claims.note_registered(key(1), event));
        assert!(!claims.note_registered(key(2), event));
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
    fn sessions_that_begin_with_the_same_claims_have_one_list() {
        let mut claims = Claims::default();
        for (number, tool) in [(1, "a"), (2, "a"), (3, "b"), (4, "b")] {
            claims.add(Some(key(number)), Claim::tool(tool));
            claims.begin(key(number));
        }
        claims.begin(key(5));
        let of = |number| claims.sessions.get(number).expect("it has claims");
        assert!(of(1).is_one_with(of(2)) && of(3).is_one_with(of(4)) && !of(2).is_one_with(of(3)));
        assert!(claims.sessions.get(5).is_none());
    }

    #[test]
    fn what_waits_goes_with_the_asks_of_its_session() {
        let mut claims = Claims::default();
        claims.push(Some(key(2)), request(1, "hooks.invoke"));
        claims.hand_over(key(2), key(1));
        assert!(matches!(claims.poll(), Some(Claimed::Ask { session, .. }) if session == Some(key(1))));
    }

    #[test]
    fn a_claim_says_what_it_is_about() {
        let limit = Duration::from_secs(2);
        let about =
            |claim: &Claim| (claim.method().to_owned(), claim.tool_name().map(str::to_owned), claim.limit());
        assert_eq!(about(&Claim::asks("hooks.invoke")), ("hooks.invoke".to_owned(), None, None));
        let tool = (TOOL_REQUESTED.to_owned(), Some("weather".to_owned()), Some(limit));
        assert_eq!(about(&Claim::tool("weather").within(limit)), tool);
        assert_eq!(Claim::asks("command.queued").interest(), Some("command.queued"));
        assert_eq!(Claim::asks("hooks.invoke").interest(), None);
    }

    #[test]
    fn the_limit_of_the_nearest_claim_counts() {
        let limit = |seconds| Some(Duration::from_secs(seconds));
        let mut claims = Claims::default();
        claims.add(None, Claim::asks(TOOL_REQUESTED).within(Duration::from_secs(1)));
        claims.replace_tools(key(1), &["a".to_owned()], limit(2));
        claims.add(None, Claim::asks("hooks.invoke").within(Duration::from_secs(3)));
        claims.add(Some(key(1)), Claim::asks("hooks.invoke"));
        assert_eq!(claims.limit_of(Some(key(1)), &tool(1, "a")), Some(limit(2)));
        assert_eq!(claims.limit_of(Some(key(1)), &tool(1, "b")), Some(limit(1)));
        assert_eq!(claims.limit_of(Some(key(1)), &request(1, "hooks.invoke")), Some(None));
        assert_eq!(claims.limit_of(Some(key(2)), &request(1, "hooks.invoke")), Some(limit(3)));
        assert_eq!(claims.limit_of(Some(key(2)), &request(1, "userInput.request")), None);
    }

    #[test]
    fn notifications_are_claimed_for_the_connection_alone() {
        let mut claims = Claims::default();
        claims.add(Some(key(1)), Claim::asks("host.event"));
        assert!(!claims.covers_notifications("host.event"));
        claims.add(None, Claim::asks("host.event"));
        assert!(claims.covers_notifications("host.event") && !claims.covers_notifications("host.other"));
    }

    #[test]
    fn what_waits_is_given_in_order_and_only_frames_weigh() {
        let Message::Notification(told) = message(r#"{"method":"host.event","params":{}}"#.to_owned()) else {
            panic!("it is a notification");
        };
        let question = request(1, "hooks.invoke");
        let (of_told, of_asked) = (told.len(), question.len());
        let mut claims = Claims::default();
        claims.tell(told);
        claims.push(None, question);
        claims.expire(ask(2));
        claims.withdraw(ask(3));
        claims.tools_changed(key(1), 4, true);
        claims.forget(key(1));
        claims.forget(key(2));
        assert_eq!(claims.bytes(), of_told + of_asked);
        assert!(matches!(claims.poll(), Some(Claimed::Told(_))));
        assert_eq!(claims.bytes(), of_asked);
        assert!(matches!(claims.poll(), Some(Claimed::Ask { session: None, .. })));
        assert_eq!(claims.bytes(), 0);
        assert!(matches!(claims.poll(), Some(Claimed::Expired(id)) if id == ask(2)));
        assert!(matches!(claims.poll(), Some(Claimed::Withdrawn(id)) if id == ask(3)));
        let tools = claims.poll();
        assert!(
            matches!(tools, Some(Claimed::Tools { session, generation: 4, taken: true }) if session == key(1)),
            "{tools:?}"
        );
        assert!(claims.is_ready());
        assert!(matches!(claims.poll(), Some(Claimed::Ended(session)) if session == key(1)));
        assert!(claims.poll().is_none() && !claims.is_ready() && claims.bytes() == 0);
    }
}
