//! A session's stream, seen by others than its reader.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::ask::Ask;
use super::events::Item;
use super::session::Session;
use super::shared::Shared;
use crate::ids::{SessionKey, SubscriberId};
use crate::session;
use crate::spare::Trimmed;

/// Items that are taken under one lock.
const BATCH: usize = 256;

/// A session's stream from one point on, for somebody beside the reader of its [`Events`](super::Events). Made by
/// [`Session::subscribe`]; any number of them can be there.
///
/// It has the session's events, those that ask included, in the order in which they came, with numbers of its own from 1. It
/// answers nothing: what is asked stays with the first reader, or its handler, and requests are not in here.
///
/// It has as much room as a session's stream, and never holds up reading. If it is not read, the oldest of what waits for it
/// is given up, and an [`ItemKind::Gap`](super::ItemKind::Gap) counts that in its place; nobody else notices. Bodies are shared with the stream, not
/// copied. It keeps neither the session nor the connection alive.
///
/// ```
/// # async fn show(session: &pilotwire::Session) {
/// use pilotwire::ItemKind;
///
/// let mut watched = session.subscribe();
/// while let Some(item) = watched.next().await {
///     if let ItemKind::Event(event) = item.kind {
///         println!("{}", event.event_type());
///     }
/// }
/// # }
/// ```
#[must_use = "it sees what comes while it is there"]
pub struct Subscription {
    shared: Option<Arc<Shared>>,
    key: SessionKey,
    subscriber: SubscriberId,
    agent: Agent,
    taken: Trimmed<VecDeque<session::Item>>,
    ended: bool,
    /// `true` while a waker is kept for this subscription.
    waiting: bool,
}

/// The agents whose events are seen.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Agent {
    Every,
    Root,
    Sub(String),
}

impl Session {
    /// Sees the session's stream from here on, beside its reader. See [`Subscription`].
    ///
    /// ```
    /// # use pilotwire::{ItemKind, Session};
    /// # async fn show(session: &Session) {
    /// let mut watched = session.subscribe().of_root_agent();
    /// while let Some(item) = watched.next().await {
    ///     if let ItemKind::Event(event) = item.kind {
    ///         println!("{}", event.event_type());
    ///     }
    /// }
    /// # }
    /// ```
    pub fn subscribe(&self) -> Subscription {
        let (shared, _) = self.connection();
        Subscription::of(&shared, self.key())
    }
}

impl Subscription {
    pub(super) fn of(shared: &Arc<Shared>, key: SessionKey) -> Self {
        let subscriber = shared.with(|state, _| state.connection.subscribe(key));
        Self {
            // A session that has ended has nothing to show.
            shared: subscriber.is_some().then(|| Arc::clone(shared)),
            key,
            subscriber: subscriber.unwrap_or(SubscriberId::new(0, 0)),
            agent: Agent::Every,
            taken: Trimmed::default(),
            ended: subscriber.is_none(),
            waiting: false,
        }
    }

    /// Leaves out events of sub-agents. Gaps and the end are told as ever, and numbers stay as they were, so that they have
    /// holes where something was left out.
    pub fn of_root_agent(mut self) -> Self {
        self.agent = Agent::Root;
        self
    }

    /// Leaves out all events but those of a sub-agent, by its id. As [`of_root_agent`](Self::of_root_agent) otherwise.
    pub fn of_agent(mut self, id: impl Into<String>) -> Self {
        self.agent = Agent::Sub(id.into());
        self
    }

    /// The key of its session.
    #[must_use]
    pub fn session(&self) -> SessionKey {
        self.key
    }

    /// Waits for the next item; `None` after [`ItemKind::Closed`](super::ItemKind::Closed). Cancel-safe: a future that is dropped before it is done
    /// takes nothing.
    pub async fn next(&mut self) -> Option<Item> {
        let next = Next(self);
        poll_fn(|context| next.0.poll_next_item(context)).await
    }

    /// Returns the next item, if it is there already.
    pub fn try_next(&mut self) -> Option<Item> {
        loop {
            if let Some(item) = self.hand_out() {
                return Some(item);
            }
            if !self.take(None) {
                return None;
            }
        }
    }

    /// As [`next`](Self::next), for callers that poll.
    pub fn poll_next_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Item>> {
        loop {
            if let Some(item) = self.hand_out() {
                return Poll::Ready(Some(item));
            }
            if self.ended {
                return Poll::Ready(None);
            }
            if !self.take(Some(context)) {
                return Poll::Pending;
            }
        }
    }

    /// Takes items from the connection. If there are none, keeps the waiting task's waker and returns false.
    fn take(&mut self, waiting: Option<&Context<'_>>) -> bool {
        let Some(shared) = self.shared.clone().filter(|_| !self.ended) else { return false };
        let mut batch = Vec::from(std::mem::take(&mut self.taken).into_inner());
        let (key, subscriber) = (self.key, self.subscriber);
        self.waiting = shared.take(waiting.map(Context::waker), |state, _, offered| {
            let waits = state.connection.poll_subscription(key, subscriber, BATCH, &mut batch) == 0
                && offered.is_some();
            if waits {
                state.kept.wait(subscriber, offered);
            }
            waits
        });
        self.taken = Trimmed::new(batch.into());
        self.ended |= self.taken.iter().any(|item| matches!(item.kind, session::ItemKind::Closed(_)));
        !self.taken.is_empty()
    }

    /// The next of what was taken that is to be seen.
    fn hand_out(&mut self) -> Option<Item> {
        let shared = self.shared.as_ref()?;
        loop {
            let item = self.taken.change().pop_front()?;
            let is_seen = match &item.kind {
                session::ItemKind::Event(event) => match &self.agent {
                    Agent::Every => true,
                    Agent::Root => event.agent_id().is_none(),
                    Agent::Sub(id) => event.agent_id().is_some_and(|agent| agent == *id),
                },
                _ => true,
            };
            if is_seen {
                return Some(item.map_ask(|question| Ask::new(question, shared)));
            }
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let Some(shared) = self.shared.take() else { return };
        let (key, subscriber) = (self.key, self.subscriber);
        let left = shared.with(|state, _| {
            state.connection.unsubscribe(key, subscriber);
            state.kept.stop_waiting(subscriber)
        });
        drop(left);
    }
}

/// A future that waits for items. Dropped, it leaves no waker behind.
struct Next<'a>(&'a mut Subscription);

impl Drop for Next<'_> {
    fn drop(&mut self) {
        let subscription = &mut *self.0;
        if std::mem::take(&mut subscription.waiting)
            && let Some(shared) = &subscription.shared
        {
            let subscriber = subscription.subscriber;
            let left = shared.with(|state, _| state.kept.stop_waiting(subscriber));
            drop(left);
        }
    }
}

impl std::fmt::Debug for Subscription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Subscription")
            .field("session", &self.key)
            .field("agent", &self.agent)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "stream")]
#[cfg_attr(docsrs, doc(cfg(feature = "stream")))]
impl futures_core::Stream for Subscription {
    type Item = Item;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_next_item(context)
    }
}
