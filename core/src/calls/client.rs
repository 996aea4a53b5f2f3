//! The calls that ask something of the runtime.

use pilotwire_protocol::{Build, NoParams, Owned, build, methods, view};

use super::{CallFor, confirmed, reply};
use crate::handle::{Client, TypedCall};
use crate::session::SessionId;

impl Client {
    /// Asks whether the runtime answers (`ping`).
    pub fn ping(&self) -> TypedCall<methods::Ping> {
        self.request::<methods::Ping>(build::PingRequest::new())
    }

    /// The runtime's version, and that of its protocol (`status.get`).
    pub fn status(&self) -> TypedCall<methods::status::Get> {
        self.request::<methods::status::Get>(NoParams)
    }

    /// Asks who is logged in (`auth.getStatus`).
    pub fn auth_status(&self) -> TypedCall<methods::auth::GetStatus> {
        self.request::<methods::auth::GetStatus>(NoParams)
    }

    /// The sessions that the runtime has, those that are not open included (`session.list`): all that fit the filter.
    ///
    /// ```
    /// # async fn show(client: pilotwire::Client) -> Result<(), pilotwire::CallError> {
    /// use pilotwire::types::build::SessionListFilter;
    ///
    /// let here = SessionListFilter::new().repository("octo/demo");
    /// for session in client.sessions(here).await?.view().sessions() {
    ///     println!("{}: {:?}", session.session_id(), session.summary());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn sessions(&self, filter: build::SessionListFilter) -> TypedCall<methods::session::List> {
        let params = build::SessionListRequest::new();
        let is_filter = filter.raw().as_str() != "{}";
        self.request::<methods::session::List>(if is_filter { params.filter(filter) } else { params })
    }

    /// Asks what the runtime knows of a session (`session.getMetadata`); nothing if it does not know the session.
    pub fn session_metadata(&self, id: &SessionId) -> CallFor<Option<Owned<view::SessionMetadata<'static>>>> {
        let params = build::SessionGetMetadataParams::new(id.as_str());
        CallFor::of(self.request::<methods::session::GetMetadata>(params), |result| {
            let reply = reply::<methods::session::GetMetadata>(result)?;
            // It was checked as a part of the result.
            Ok(reply.view().session().and_then(|session| Owned::decode(session.raw().as_str()).ok()))
        })
    }

    /// The session that was used last (`session.getLastId`), if there was one.
    pub fn last_session(&self) -> CallFor<Option<SessionId>> {
        CallFor::of(self.request::<methods::session::GetLastId>(NoParams), |result| {
            let reply = reply::<methods::session::GetLastId>(result)?;
            Ok(reply.view().session_id().map(|id| SessionId::from(id.into_owned())))
        })
    }

    /// The session that a runtime with a user interface shows (`session.getForeground`), if there is one.
    pub fn foreground(&self) -> CallFor<Option<SessionId>> {
        CallFor::of(self.request::<methods::session::GetForeground>(NoParams), |result| {
            let reply = reply::<methods::session::GetForeground>(result)?;
            Ok(reply.view().session_id().map(|id| SessionId::from(id.into_owned())))
        })
    }

    /// Has a runtime with a user interface show a session (`session.setForeground`). One without does not, which is
    /// [`CallError::NotConfirmed`](crate::CallError::NotConfirmed).
    pub fn set_foreground(&self, id: &SessionId) -> CallFor<()> {
        let params = build::SessionSetForegroundParams::new(id.as_str());
        CallFor::of(self.request::<methods::session::SetForeground>(params), |result| {
            confirmed::<methods::session::SetForeground>(result, |reply| reply.view().success()).map(drop)
        })
    }
}
