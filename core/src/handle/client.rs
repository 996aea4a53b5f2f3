//! The connection, as a handle.

#[cfg(feature = "protocol")]
use std::borrow::Borrow;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::ask::Answered;
use super::call::{self, Call, Pending};
use super::connection_events::ConnectionEvents;
use super::create::Create;
use super::events::Events;
use super::kept_sessions::{Attachment, Given};
use super::shared::{Alive, Shared};
use super::state::{ConnectionReader, State};
use super::trace;
#[cfg(feature = "protocol")]
use super::typed_call::TypedCall;
use super::wakers::Ticket;
use crate::close::CloseCause;
use crate::connection::{
    AnswerError, CallError, Claim, Connection, CreateError, Limits, ServerInfo, Snapshot, Starting, Stats,
};
use crate::ids::{AskId, CallId, SessionKey};
use crate::json::Json;
use crate::moment::Moment;
use crate::session::{Answer, Prompt, SessionConfig, SessionId};

/// A connection to the runtime. Cheap to clone.
///
/// Commands take effect when the method returns, in the order in which they are given; the futures only wait for
/// outcomes. When the last `Client` and [`Session`](super::Session) of a connection are dropped, it is closed.
///
/// ```
/// # async fn show(client: pilotwire::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use pilotwire::SessionConfig;
/// use pilotwire::handlers::{Handlers, Policy};
///
/// println!("runtime {:?}", client.connected().await?.version);
/// let handlers = Handlers::new().permissions(Policy::deny_all());
/// let (session, _) = client.create_session(SessionConfig::new().model("gpt-5"), handlers).await?;
/// println!("{}", session.send_and_wait("hello").await?.text());
/// client.shut_down();
/// println!("{}", client.closed().await);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    _alive: Arc<Alive>,
}

impl Client {
    pub(super) fn new(shared: Arc<Shared>) -> Self {
        let alive = Alive::of(&shared);
        Self { shared, _alive: alive }
    }

    pub(super) fn with(shared: Arc<Shared>, alive: Arc<Alive>) -> Self {
        Self { shared, _alive: alive }
    }

    pub(super) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// Waits for the handshake.
    ///
    /// # Errors
    ///
    /// The cause of the connection's end, if it ends before the handshake is done.
    pub async fn connected(&self) -> Result<ServerInfo, CloseCause> {
        let mut wait = WaitForConnection::new(&self.shared);
        poll_fn(|context| {
            wait.poll(context, |state, tickets, waker| match (&state.opened, &state.closed) {
                (Some(info), _) => Poll::Ready(Ok(info.clone())),
                (None, Some(cause)) => Poll::Ready(Err(cause.clone())),
                (None, None) => {
                    state.wait_for_opening(&mut tickets.opening, waker);
                    Poll::Pending
                }
            })
        })
        .await
    }

    /// Waits for the connection's end.
    pub async fn closed(&self) -> CloseCause {
        ended(&self.shared).await
    }

    /// Closes the connection gracefully: calls that are open may end, for 10 s at most; nothing new begins.
    /// [`closed`](Self::closed) tells when it is done. Sessions are left to the runtime as they are.
    ///
    /// A runtime that was started for this connection is then asked to exit, and killed if it does not.
    pub fn close(&self) {
        self.shared.with(|state, now| state.connection.close(now));
    }

    /// Closes the connection as [`close`](Self::close) does, and before that detaches from its sessions, and tells the
    /// runtime to shut down: for a runtime that nobody else uses. Each of the two steps takes 10 s at most.
    pub fn shut_down(&self) {
        self.shared.with(|state, now| state.connection.shut_down(now));
    }

    /// Calls any method of the runtime. Without parameters, give [`Json::empty_object`].
    pub fn call(&self, method: &str, params: &Json) -> Call {
        self.call_within(method, params, Limits::none())
    }

    /// As [`call`](Self::call), with limits.
    pub fn call_within(&self, method: &str, params: &Json, limits: Limits) -> Call {
        self.command(|connection, now| connection.call(now, method, Some(params), limits))
    }

    /// Calls a method that is known as a type, one of [`types::methods`](crate::types::methods), with parameters that its
    /// builder made, and checks what it resolves to.
    ///
    /// ```
    /// # use pilotwire::Client;
    /// use pilotwire::types::{build, methods};
    ///
    /// # async fn show(client: Client) -> Result<(), pilotwire::CallError> {
    /// let pong = client.request::<methods::Ping>(build::PingRequest::new().message("hello")).await?;
    /// println!("{}", pong.view().message());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// For methods of a session there is [`Session::request`](super::Session::request). Of a session that is not open here,
    /// they can be called by this too, with a `session_id` among the parameters.
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
        TypedCall::new(self.call_within(M::NAME, &Json::built(params.borrow()), limits))
    }

    /// Starts a session, whose asks are claimed from the first on. What is attached to it is kept until it ends.
    pub(crate) fn start(
        &self,
        resumed: Option<&SessionId>,
        config: &SessionConfig,
        claims: impl IntoIterator<Item = Claim>,
        attachment: Option<Attachment>,
        limits: Limits,
    ) -> Create {
        self.start_given(resumed, config, Given::of(config), claims, attachment, limits)
    }

    /// As [`start`](Self::start), of what the caller gave before anything was added to the config.
    pub(crate) fn start_given(
        &self,
        resumed: Option<&SessionId>,
        config: &SessionConfig,
        given: Given,
        claims: impl IntoIterator<Item = Claim>,
        attachment: Option<Attachment>,
        limits: Limits,
    ) -> Create {
        let claims: Vec<Claim> = claims.into_iter().collect();
        let config = &*trace::config(&self.shared, config);
        let starting = self.shared.with(|state, now| {
            let starting = match resumed {
                Some(id) => state.connection.resume_session(now, id, config, limits)?,
                None => state.connection.create_session(now, config, limits)?,
            };
            state.keep_given(starting.session, given);
            if let Some(attachment) = attachment {
                state.kept.sessions.attach(starting.session, attachment);
            }
            state.begin_claiming(now, starting, claims);
            Ok(starting)
        });
        self.starting(starting)
    }

    /// A session that cannot be started.
    pub(crate) fn not_started(&self, error: CreateError) -> Create {
        self.starting(Err(error))
    }

    /// The parameters of a call that the handshake consists of.
    #[cfg(feature = "protocol")]
    pub(crate) fn handshake_step(&self, method: &str) -> Option<Json> {
        self.shared.with(|state, _| {
            let steps = &state.connection.config().handshake_steps;
            steps.iter().find(|(known, _)| known == method).map(|(_, params)| params.clone())
        })
    }

    /// Draws an id that no other connection draws.
    pub(crate) fn draw_id(&self) -> String {
        self.shared.with(|state, now| state.connection.draw_id(now))
    }

    /// Creates a session, some of whose asks are [claimed](Self::claim) from the first on, those that come before the
    /// runtime answers included.
    pub fn create_session_claiming(
        &self,
        config: &SessionConfig,
        claims: impl IntoIterator<Item = Claim>,
        limits: Limits,
    ) -> Create {
        self.start(None, config, claims, None, limits)
    }

    /// Resumes a session, claiming as [`create_session_claiming`](Self::create_session_claiming) does.
    pub fn resume_session_claiming(
        &self,
        id: &SessionId,
        config: &SessionConfig,
        claims: impl IntoIterator<Item = Claim>,
        limits: Limits,
    ) -> Create {
        self.start(Some(id), config, claims, None, limits)
    }

    fn starting(&self, starting: Result<Starting, CreateError>) -> Create {
        let key = starting.as_ref().ok().map(|starting| starting.session);
        // Where everything is read in one stream, there are no others.
        let in_order = self.shared.with(|state, _| state.connection.keeps_order());
        let events = key.map(|key| if in_order { Events::none(key) } else { Events::new(&self.shared, key) });
        let pending = Pending::new(&self.shared, starting.map(|starting| starting.call));
        Create { pending, events, key }
    }

    /// Deletes a session and its files at the runtime. Resolves to the runtime's reply, or to
    /// [`CallError::NotConfirmed`] if it does not know the session.
    pub fn delete_session(&self, id: &SessionId) -> Call {
        self.delete_session_within(id, Limits::none())
    }

    /// As [`delete_session`](Self::delete_session), with limits.
    pub fn delete_session_within(&self, id: &SessionId, limits: Limits) -> Call {
        self.command(|connection, now| connection.delete(now, id, limits))
    }

    /// Gives up a call, as dropping its future does; the future then resolves to [`CallError::Cancelled`].
    pub fn abandon(&self, call: CallId) {
        self.shared.with(|state, now| state.connection.abandon(now, call));
    }

    /// The owner of a session id on this connection, if it has one.
    #[must_use]
    pub fn session_key(&self, id: &SessionId) -> Option<SessionKey> {
        self.shared.with(|state, _| state.connection.session_key(id))
    }

    /// Returns whether a session of this id has ended here. Of the sessions that have, the last 1,024 are remembered,
    /// until their ids are asked for again.
    #[must_use]
    pub fn has_ended(&self, id: &SessionId) -> bool {
        self.shared.with(|state, _| state.connection.has_ended(id))
    }

    /// As [`Session::send_within`](super::Session::send_within), for callers that keep keys.
    pub fn send(&self, session: SessionKey, prompt: impl Into<Prompt>, limits: Limits) -> Call {
        let prompt = trace::prompt(&self.shared, prompt.into());
        self.command(|connection, now| connection.send(now, session, &prompt, limits))
    }

    /// As [`Session::send_and_wait_within`](super::Session::send_and_wait_within), for callers that keep keys.
    pub fn send_and_wait(
        &self,
        session: SessionKey,
        prompt: impl Into<Prompt>,
        limits: Limits,
    ) -> call::Waiting {
        call::Waiting::of_prompt(&self.shared, session, prompt.into(), limits)
    }

    /// As [`Session::abort`](super::Session::abort), for callers that keep keys.
    pub fn abort(&self, session: SessionKey, limits: Limits) -> Call {
        self.command(|connection, now| connection.abort(now, session, limits))
    }

    /// Detaches from a session by its key. Resolves to the runtime's reply, or to [`CallError::NotConfirmed`].
    pub fn detach(&self, session: SessionKey, limits: Limits) -> Call {
        self.command(|connection, now| connection.detach(now, session, limits))
    }

    /// Destroys a session by its key. Resolves to the runtime's reply, or to [`CallError::NotConfirmed`].
    pub fn destroy(&self, session: SessionKey, limits: Limits) -> Call {
        self.command(|connection, now| connection.destroy(now, session, limits))
    }

    /// Changes a session's tools.
    pub(crate) fn change_tools(
        &self,
        session: SessionKey,
        tools: &Json,
        names: Vec<String>,
        limit: Option<Duration>,
        generation: u64,
        limits: Limits,
    ) -> Call {
        self.command(|connection, now| {
            connection.set_tools(now, session, tools, names, limit, generation, limits)
        })
    }

    /// Returns what is attached to a session; if that is nothing, attaches what `make` makes.
    pub(crate) fn attached(&self, session: SessionKey, make: impl FnOnce() -> Attachment) -> Attachment {
        let made = make();
        self.shared.with(|state, _| match state.kept.sessions.attachment(session) {
            Some(attachment) => attachment,
            None => {
                state.kept.sessions.attach(session, Arc::clone(&made));
                Arc::clone(&made)
            }
        })
    }

    fn command(&self, act: impl FnOnce(&mut Connection, Moment) -> Result<CallId, CallError>) -> Call {
        let call = self.shared.with(|state, now| {
            let call = act(&mut state.connection, now)?;
            state.expect(call);
            Ok(call)
        });
        Call(Pending::new(&self.shared, call))
    }

    /// Answers an ask by its id, for callers that keep [`Question`](crate::Question)s apart from
    /// [`Ask`](super::Ask)s. As [`Ask::answer`](super::Ask::answer) otherwise.
    ///
    /// # Errors
    ///
    /// As [`Connection::answer`](crate::sans_io::Connection::answer).
    pub fn answer(&self, ask: AskId, answer: Answer) -> Result<Answered, AnswerError> {
        Answered::of(&self.shared, ask, answer)
    }

    /// Takes the stream of connection-level items: notifications, asks and notices, in the order in which they came. It
    /// can be taken once; until it is, connection-level asks are refused (-32601) and the rest is only counted.
    #[must_use]
    pub fn events(&self) -> Option<ConnectionEvents> {
        let first = self.shared.with(|state, _| {
            let first = state.connection_reader == ConnectionReader::Absent && !state.connection_reader_taken;
            state.connection_reader_taken = true;
            if first {
                state.connection_reader = ConnectionReader::Present;
            }
            first
        });
        first.then(|| ConnectionEvents::new(&self.shared))
    }

    /// Returns a snapshot of what is open right now.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        self.shared.with(|state, now| state.connection.snapshot(now))
    }

    /// Counters since the connection was made.
    #[must_use]
    pub fn stats(&self) -> Stats {
        self.shared.with(|state, _| state.connection.stats())
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").finish_non_exhaustive()
    }
}

/// Waits for a connection's end.
pub(super) async fn ended(shared: &Shared) -> CloseCause {
    let mut wait = WaitForConnection::new(shared);
    poll_fn(|context| {
        wait.poll(context, |state, tickets, waker| match &state.closed {
            Some(cause) => Poll::Ready(cause.clone()),
            None => {
                state.wait_for_end(&mut tickets.ending, waker);
                Poll::Pending
            }
        })
    })
    .await
}

/// A future that waits for the connection to open or end. Dropped, it leaves nothing behind.
struct WaitForConnection<'a> {
    shared: &'a Shared,
    tickets: Tickets,
}

#[derive(Default)]
struct Tickets {
    opening: Ticket,
    ending: Ticket,
}

impl<'a> WaitForConnection<'a> {
    fn new(shared: &'a Shared) -> Self {
        Self { shared, tickets: Tickets::default() }
    }

    fn poll<T>(
        &mut self,
        context: &Context<'_>,
        look: impl FnOnce(&mut State, &mut Tickets, &mut Option<Waker>) -> Poll<T>,
    ) -> Poll<T> {
        let tickets = &mut self.tickets;
        self.shared.look(context.waker(), |state, waker| look(state, tickets, waker))
    }
}

impl Drop for WaitForConnection<'_> {
    fn drop(&mut self) {
        let Tickets { opening, ending } = &mut self.tickets;
        if opening.is_waiting() || ending.is_waiting() {
            let left = self.shared.with(|state, _| state.stop_waiting(opening, ending));
            drop(left);
        }
    }
}
