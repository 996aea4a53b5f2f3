//! A session, as a handle.

use std::any::Any;
#[cfg(feature = "protocol")]
use std::borrow::Borrow;
use std::sync::Arc;

use super::call::{Call, Pending, Sending, Waiting};
use super::shared::{Alive, Shared};
use super::state::State;
use super::trace;
#[cfg(feature = "protocol")]
use super::typed_call::TypedCall;
use crate::connection::{CallError, Limits, SessionInfo};
use crate::ids::SessionKey;
#[cfg(feature = "protocol")]
use crate::json::Json;
use crate::json::Object;
use crate::session::{Capabilities, OpenCanvas, Prompt, SessionId};

/// A session of the runtime. Cheap to clone.
///
/// Commands take effect when the method returns, in the order in which they are given; the futures only wait for
/// outcomes. When the last clone is dropped, the session is detached from: the runtime keeps it, and it can be resumed.
///
/// ```
/// # async fn show(session: pilotwire::Session) -> Result<(), Box<dyn std::error::Error>> {
/// use pilotwire::Prompt;
///
/// let turn = session.send_and_wait("What is in this folder?").await?;
/// println!("{}", turn.text());
/// session.send(Prompt::new("And in the one above?").mode("immediate")).await?;
/// session.abort().await?;
/// session.detach().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Session {
    inner: Arc<Inner>,
}

struct Inner {
    shared: Arc<Shared>,
    /// Sessions keep the connection alive too.
    client: Arc<Alive>,
    key: SessionKey,
    info: SessionInfo,
}

impl Session {
    pub(super) fn new(shared: Arc<Shared>, key: SessionKey, info: SessionInfo) -> Self {
        let client = Alive::of(&shared);
        let inner = Arc::new(Inner { shared, client, key, info });
        let handle = Arc::downgrade(&inner);
        inner.shared.with(|state, _| state.kept.sessions.set_handle(key, handle));
        Self { inner }
    }

    /// The handle that was kept by [`new`](Self::new).
    pub(super) fn of(handle: Arc<dyn Any + Send + Sync>) -> Option<Self> {
        handle.downcast().ok().map(|inner| Self { inner })
    }

    /// The session's id.
    #[must_use]
    pub fn id(&self) -> &SessionId {
        &self.inner.info.session_id
    }

    /// The session's key on its connection.
    #[must_use]
    pub fn key(&self) -> SessionKey {
        self.inner.key
    }

    /// Returns what the runtime said of the session.
    #[must_use]
    pub fn info(&self) -> &SessionInfo {
        &self.inner.info
    }

    /// Sends a prompt. Resolves to the id of its message when the runtime has taken it; the turn itself comes as events.
    pub fn send(&self, prompt: impl Into<Prompt>) -> Sending {
        self.send_within(prompt, Limits::none())
    }

    /// As [`send`](Self::send), with limits.
    pub fn send_within(&self, prompt: impl Into<Prompt>, limits: Limits) -> Sending {
        let inner = &self.inner;
        let prompt = trace::prompt(&inner.shared, prompt.into());
        let call = inner.shared.with(|state, now| {
            let call = state.connection.send(now, inner.key, &prompt, limits)?;
            state.expect(call);
            Ok(call)
        });
        Sending::new(Call(Pending::new(&inner.shared, call)))
    }

    /// Sends a prompt and waits for the end of its turn.
    ///
    /// **What the runtime asks meanwhile must be answered, or the turn does not end.** It always may in the cloud;
    /// elsewhere only if the session was created so: [`request_permission`](crate::SessionConfig::request_permission)
    /// and flags like it, tools, hooks, session files. Then read the session's [`Events`](super::Events) while this is
    /// waited for, with [`Events::during`](super::Events::during) or in another task, and answer each
    /// [`ItemKind::Ask`](super::ItemKind::Ask). If nobody reads on purpose, drop `Events`: requests then get their
    /// neutral answer, which never approves; what is asked by an event, as all is in the cloud, stays open. What waits
    /// for a reader is in [`Client::snapshot`](super::Client::snapshot); after 10 s it is a notice,
    /// [`Notice::AskNotTaken`](crate::Notice::AskNotTaken). A turn has no time limit by default; see
    /// [`send_and_wait_within`](Self::send_and_wait_within).
    pub fn send_and_wait(&self, prompt: impl Into<Prompt>) -> Waiting {
        self.send_and_wait_within(prompt, Limits::none())
    }

    /// As [`send_and_wait`](Self::send_and_wait), with limits.
    pub fn send_and_wait_within(&self, prompt: impl Into<Prompt>, limits: Limits) -> Waiting {
        let inner = &self.inner;
        Waiting::of_prompt(&inner.shared, inner.key, prompt.into(), limits)
    }

    /// Calls a method of this session. Its id is added to `params` as `sessionId`.
    pub fn call(&self, method: &str, params: Object) -> Call {
        let params = params.str("sessionId", self.id().as_str()).finish();
        self.command(|state, now, _| state.connection.call(now, method, Some(&params), Limits::none()))
    }

    /// Calls a method of this session that is known as a type, one of
    /// [`types::methods::session`](crate::types::methods::session), with parameters that its builder made, and checks what it
    /// resolves to. The parameters get this session's `sessionId`.
    ///
    /// ```
    /// # use pilotwire::Session;
    /// use pilotwire::types::{build, methods};
    ///
    /// # async fn show(session: Session) -> Result<(), pilotwire::CallError> {
    /// let switch = build::ModelSwitchToRequest::new("gpt-5");
    /// session.request::<methods::session::model::SwitchTo>(switch).await?;
    /// let current = build::SessionParams::new();
    /// let current = session.request::<methods::session::model::GetCurrent>(current).await?;
    /// println!("{:?}", current.view().model_id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A method of the runtime is not a session's, and does not compile here:
    ///
    /// ```compile_fail
    /// # use pilotwire::{Session, types::{build, methods}};
    /// # fn show(session: Session) {
    /// let call = session.request::<methods::Ping>(build::PingRequest::new());
    /// # }
    /// # let _: fn(Session) = show;
    /// ```
    #[cfg(feature = "protocol")]
    #[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
    pub fn request<M: pilotwire_protocol::Method>(&self, params: impl Borrow<M::Params>) -> TypedCall<M> {
        self.request_within(params, Limits::none())
    }

    /// As [`request`](Self::request), with limits.
    #[cfg(feature = "protocol")]
    #[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
    pub fn request_within<M: pilotwire_protocol::Method>(
        &self,
        params: impl Borrow<M::Params>,
        limits: Limits,
    ) -> TypedCall<M> {
        use pilotwire_protocol::{Build, Scope};

        const {
            assert!(
                matches!(M::SCOPE, Scope::Session),
                "a method of the runtime is called with `Client::request`"
            );
        }
        let mut text = Vec::new();
        params.borrow().write_for_session(self.id().as_str(), &mut text);
        let params = Json::from_text(text);
        let call = self.command(|state, now, _| state.connection.call(now, M::NAME, Some(&params), limits));
        TypedCall::new(call)
    }

    /// Returns what a handle on the session's connection is made of.
    pub(super) fn connection(&self) -> (Arc<Shared>, Arc<Alive>) {
        (Arc::clone(&self.inner.shared), Arc::clone(&self.inner.client))
    }

    /// Returns what can be shown in the session, as the runtime said last: each change counts from where its event
    /// stands among all that comes, whether anybody has read it or not. None of it once the session has ended and its
    /// stream was read.
    #[must_use]
    pub fn capabilities(&self) -> Capabilities {
        let key = self.inner.key;
        self.inner.shared.with(|state, _| state.connection.capabilities(key).cloned()).unwrap_or_default()
    }

    /// The canvases that are open in the session, in the order in which they were opened, at most 256. As
    /// [`capabilities`](Self::capabilities) otherwise.
    #[must_use]
    pub fn open_canvases(&self) -> Vec<OpenCanvas> {
        let key = self.inner.key;
        self.inner.shared.with(|state, _| state.connection.open_canvases(key).to_vec())
    }

    /// Aborts what the session is doing, and drops the prompts that wait behind it: those that were sent before this.
    /// The session can be used further. Resolves to the runtime's reply; the aborted turns end by themselves, with
    /// [`TurnError::Aborted`](crate::TurnError::Aborted).
    ///
    /// The runtime does not answer while a hook that it asked for is unanswered.
    pub fn abort(&self) -> Call {
        self.command(|state, now, key| state.connection.abort(now, key, Limits::none()))
    }

    /// Detaches from the session, which the runtime keeps.
    ///
    /// # Errors
    ///
    /// [`CallError::NotConfirmed`] if the runtime says that it did not; the session then goes on.
    pub async fn detach(&self) -> Result<(), CallError> {
        let call = self.command(|state, now, key| state.connection.detach(now, key, Limits::none()));
        call.await.map(drop)
    }

    /// Ends the session at the runtime.
    ///
    /// # Errors
    ///
    /// As [`detach`](Self::detach).
    pub async fn destroy(&self) -> Result<(), CallError> {
        let call = self.command(|state, now, key| state.connection.destroy(now, key, Limits::none()));
        call.await.map(drop)
    }

    fn command(
        &self,
        act: impl FnOnce(&mut State, crate::moment::Moment, SessionKey) -> Result<crate::ids::CallId, CallError>,
    ) -> Call {
        let inner = &self.inner;
        let call = inner.shared.with(|state, now| {
            let call = act(state, now, inner.key)?;
            state.expect(call);
            Ok(call)
        });
        Call(Pending::new(&inner.shared, call))
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // That it has ended already is fine.
        let left = self.shared.with(|state, now| {
            let _ = state.connection.detach(now, self.key, Limits::none());
            state.kept.sessions.forget_handle(self.key)
        });
        drop(left);
    }
}

impl std::fmt::Debug for Inner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("id", &self.info.session_id).finish_non_exhaustive()
    }
}
