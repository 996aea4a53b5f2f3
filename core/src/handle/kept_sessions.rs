//! The things that are kept with each session here and that the connection knows nothing of.

use std::any::Any;
use std::sync::{Arc, Weak};

use crate::ids::SessionKey;
use crate::numbers::NumberMap;
use crate::session::{SessionConfig, SessionId};
use crate::spare::Trimmed;

/// A value that somebody keeps with a session from its start to its end, and that is not looked into here.
pub(crate) type Attachment = Arc<dyn Any + Send + Sync>;

/// The things that a session was begun with.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    /// Without the id, which the session has.
    config: Arc<SessionConfig>,
    /// `true` if there was an id in the config.
    names_id: bool,
    /// `true` if there were handlers.
    pub(crate) has_handlers: bool,
    /// The latest events that were seen of it on an earlier connection, as long as what came after them was not filled in.
    pub(crate) seen_before: Vec<String>,
}

impl Given {
    pub(crate) fn of(config: &SessionConfig) -> Self {
        Self {
            names_id: config.value("sessionId").is_some(),
            config: Arc::new(config.clone().without("sessionId")),
            has_handlers: false,
            seen_before: Vec::new(),
        }
    }

    /// The config as the caller gave it to the session of this id.
    pub(crate) fn config(&self, id: &SessionId) -> SessionConfig {
        let config = SessionConfig::clone(&self.config);
        if self.names_id { config.session_id(id.clone()) } else { config }
    }

    /// The same, with handlers.
    pub(crate) fn handled(self) -> Self {
        Self { has_handlers: true, ..self }
    }
}

/// By the numbers of sessions.
#[derive(Default)]
pub(super) struct KeptSessions(Trimmed<NumberMap<Box<KeptSession>>>);

struct KeptSession {
    key: SessionKey,
    given: Option<Given>,
    attachment: Option<Attachment>,
    /// The session's handle, which is not kept alive by this.
    handle: Option<Weak<dyn Any + Send + Sync>>,
}

impl KeptSession {
    fn is_empty(&self) -> bool {
        self.given.is_none() && self.attachment.is_none() && self.handle.is_none()
    }
}

impl KeptSessions {
    fn entry(&mut self, session: SessionKey) -> &mut KeptSession {
        let new = || Box::new(KeptSession { key: session, given: None, attachment: None, handle: None });
        self.0.or_insert_with(session.number(), new)
    }

    /// Takes something out of what is kept with a session.
    fn take<T>(
        &mut self,
        session: SessionKey,
        take: impl FnOnce(&mut KeptSession) -> Option<T>,
    ) -> Option<T> {
        let kept = self.0.get_mut(&session.number())?;
        let taken = take(kept);
        if kept.is_empty() {
            self.0.change().remove(&session.number());
        }
        taken
    }

    /// Notes what a session is begun with.
    pub(super) fn give(&mut self, session: SessionKey, given: Given) {
        self.entry(session).given = Some(given);
    }

    /// Returns what the session of this number was begun with, and its key.
    pub(super) fn given(&self, number: u64) -> Option<(SessionKey, &Given)> {
        let kept = self.0.get(&number)?;
        Some((kept.key, kept.given.as_ref()?))
    }

    pub(super) fn given_mut(&mut self, session: SessionKey) -> Option<&mut Given> {
        self.0.get_mut(&session.number())?.given.as_mut()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Drops what sessions were begun with that are not among these, which are in the order of their numbers.
    pub(super) fn retain_given(&mut self, known: &[SessionKey]) {
        self.0.change().retain(|number, kept| {
            if known.binary_search_by_key(number, |key| key.number()).is_err() {
                kept.given = None;
            }
            !kept.is_empty()
        });
    }

    pub(super) fn attach(&mut self, session: SessionKey, attachment: Attachment) {
        self.entry(session).attachment = Some(attachment);
    }

    pub(super) fn attachment(&self, session: SessionKey) -> Option<Attachment> {
        self.0.get(&session.number())?.attachment.clone()
    }

    #[must_use]
    pub(super) fn detach(&mut self, session: SessionKey) -> Option<Attachment> {
        self.take(session, |kept| kept.attachment.take())
    }

    /// Returns what is attached to sessions, in the order in which those began.
    pub(super) fn attached(&self) -> Vec<(SessionKey, Attachment)> {
        let attached = |kept: &KeptSession| Some((kept.key, kept.attachment.clone()?));
        let mut all: Vec<_> = self.0.values().filter_map(|kept| attached(kept)).collect();
        all.sort_unstable_by_key(|(session, _)| session.number());
        all
    }

    /// Takes what is attached to all sessions.
    #[must_use]
    pub(super) fn detach_all(&mut self) -> Vec<(SessionKey, Attachment)> {
        let attached = self.attached();
        for (session, _) in &attached {
            drop(self.detach(*session));
        }
        attached
    }

    /// A session has a handle now.
    pub(super) fn set_handle(&mut self, session: SessionKey, handle: Weak<dyn Any + Send + Sync>) {
        self.entry(session).handle = Some(handle);
    }

    pub(super) fn handle(&self, session: SessionKey) -> Option<Arc<dyn Any + Send + Sync>> {
        self.0.get(&session.number())?.handle.as_ref()?.upgrade()
    }

    #[must_use]
    pub(super) fn forget_handle(&mut self, session: SessionKey) -> Option<Weak<dyn Any + Send + Sync>> {
        self.take(session, |kept| kept.handle.take())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: u64) -> SessionKey {
        SessionKey::new(1, number, 0)
    }

    #[test]
    fn a_session_is_known_until_nothing_is_kept_with_it() {
        let (mut kept, handle) = (KeptSessions::default(), Arc::new(1) as Arc<dyn Any + Send + Sync>);
        kept.give(key(1), Given::of(&SessionConfig::bare()));
        kept.attach(key(1), Arc::new(2));
        kept.set_handle(key(1), Arc::downgrade(&handle));
        assert!(kept.given(1).is_some_and(|(known, given)| known == key(1) && !given.has_handlers));
        assert!(kept.given_mut(key(1)).is_some() && kept.attachment(key(1)).is_some());
        assert!(kept.handle(key(1)).is_some());
        drop(handle);
        assert!(kept.handle(key(1)).is_none(), "it is not kept alive");
        kept.retain_given(&[key(1)]);
        assert!(kept.given(1).is_some());
        kept.retain_given(&[key(2)]);
        assert!(kept.given(1).is_none() && kept.len() == 1);
        assert!(kept.detach(key(1)).is_some() && kept.detach(key(1)).is_none() && kept.len() == 1);
        assert!(kept.forget_handle(key(1)).is_some() && kept.len() == 0);
        assert!(kept.forget_handle(key(1)).is_none() && kept.detach(key(1)).is_none());
    }

    #[test]
    fn what_is_attached_is_told_in_the_order_of_sessions_and_taken_once() {
        let mut kept = KeptSessions::default();
        for number in [3, 1, 2] {
            kept.attach(key(number), Arc::new(number));
        }
        kept.give(key(2), Given::of(&SessionConfig::bare()));
        let keys =
            |all: Vec<(SessionKey, Attachment)>| all.iter().map(|(key, _)| key.number()).collect::<Vec<_>>();
        assert_eq!(keys(kept.attached()), [1, 2, 3]);
        assert_eq!(keys(kept.detach_all()), [1, 2, 3]);
        assert!(kept.detach_all().is_empty() && kept.len() == 1 && kept.given(2).is_some());
    }
}
