//! Handles that keep nothing alive, and the way from a session to its connection.

use std::sync::Arc;

use super::client::{Client, ended};
use super::session::Session;
use super::shared::{Alive, Shared};
use crate::close::CloseCause;
use crate::ids::SessionKey;

/// A connection, as a handle that does not keep it open.
#[derive(Clone)]
pub struct WeakClient {
    shared: Arc<Shared>,
}

impl WeakClient {
    pub(super) fn of(shared: &Arc<Shared>) -> Self {
        Self { shared: Arc::clone(shared) }
    }

    /// The client, unless all clients and sessions of the connection were dropped.
    #[must_use]
    pub fn upgrade(&self) -> Option<Client> {
        let alive = Alive::existing(&self.shared)?;
        Some(Client::with(Arc::clone(&self.shared), alive))
    }

    /// A session of the connection, unless it is not started yet, or all handles of it were dropped.
    #[must_use]
    pub fn session(&self, key: SessionKey) -> Option<Session> {
        let handle = self.shared.with(|state, _| state.kept.sessions.handle(key))?;
        Session::of(handle)
    }

    /// Waits for the connection's end.
    pub async fn closed(&self) -> CloseCause {
        ended(&self.shared).await
    }

    pub(crate) fn report_panic(&self, ask: crate::ids::AskId, message: &str) {
        self.shared.with(|state, now| state.connection.report_panic(now, ask, message));
    }
}

impl Session {
    /// A handle on the connection that it is of.
    pub(crate) fn client(&self) -> Client {
        let (shared, alive) = self.connection();
        Client::with(shared, alive)
    }
}

impl Client {
    /// A handle on the same connection that does not keep it open.
    #[must_use]
    pub fn downgrade(&self) -> WeakClient {
        WeakClient::of(self.shared())
    }
}

impl std::fmt::Debug for WeakClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WeakClient")
    }
}
