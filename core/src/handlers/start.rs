//! Sessions that begin with handlers, and whose tools change.

use std::borrow::Borrow;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::install::{GITHUB_TOKEN, Installed, Origin};
use super::run::drop_quietly;
use super::session::Handlers;
use crate::connection::{CallError, Claim, CreateError, Limits};
use crate::handle::{Attachment, Call, Client, Create, Given, Session};
use crate::ids::SessionKey;
use crate::json::Json;
use crate::session::{InvalidConfig, SessionConfig, SessionId};

impl Client {
    /// Creates a session, local or in the cloud, with the handlers that answer what the runtime asks in it; `()` for none.
    ///
    /// The config gets what follows from the handlers on the wire: flags, tools, commands, and interests. The handlers
    /// answer from the start, also what the runtime asks before it has answered the create.
    ///
    /// An ask that no handler answers stands in the session's [`Events`](crate::Events), or in [`events`](Self::events)
    /// where it is connection-level, so read those while the create is waited for: [`Create::take_events`] returns the
    /// session's before the session is there. Without handlers, a plain `create_session(..).await` waits for ever if
    /// something is asked first. An ask that waits for a reader is in [`snapshot`](Self::snapshot), and after 10 s a
    /// notice, [`Notice::AskNotTaken`](crate::Notice::AskNotTaken).
    pub fn create_session(
        &self,
        config: impl Borrow<SessionConfig>,
        handlers: impl Into<Handlers>,
    ) -> Create {
        self.create_session_within(config, handlers, Limits::none())
    }

    /// As [`create_session`](Self::create_session), with limits.
    pub fn create_session_within(
        &self,
        config: impl Borrow<SessionConfig>,
        handlers: impl Into<Handlers>,
        limits: Limits,
    ) -> Create {
        self.start_with(None, config.borrow(), &handlers.into(), limits)
    }

    /// Resumes a session, with handlers as [`create_session`](Self::create_session) has them.
    pub fn resume_session(
        &self,
        id: &SessionId,
        config: impl Borrow<SessionConfig>,
        handlers: impl Into<Handlers>,
    ) -> Create {
        self.resume_session_within(id, config, handlers, Limits::none())
    }

    /// As [`resume_session`](Self::resume_session), with limits.
    pub fn resume_session_within(
        &self,
        id: &SessionId,
        config: impl Borrow<SessionConfig>,
        handlers: impl Into<Handlers>,
        limits: Limits,
    ) -> Create {
        self.start_with(Some(id), config.borrow(), &handlers.into(), limits)
    }

    fn start_with(
        &self,
        resumed: Option<&SessionId>,
        config: &SessionConfig,
        handlers: &Handlers,
        limits: Limits,
    ) -> Create {
        self.start_from(resumed, config, Given::of(config), handlers, limits)
    }

    /// Starts a session. `given` is what was given for it, here or on another connection.
    pub(crate) fn start_from(
        &self,
        resumed: Option<&SessionId>,
        config: &SessionConfig,
        given: Given,
        handlers: &Handlers,
        limits: Limits,
    ) -> Create {
        if handlers.is_empty() && handlers.parts.problem.is_none() {
            return self.start_given(resumed, config, given, [], None, limits);
        }
        #[cfg(feature = "protocol")]
        {
            use super::session_files;

            let told = self.handshake_step(session_files::SET_PROVIDER);
            if let Err(problem) = session_files::check(told.as_ref(), handlers.parts.files.as_ref()) {
                return self.not_started(CreateError::InvalidConfig(problem));
            }
        }
        let mut config = match handlers.apply(config) {
            Ok(config) => config,
            Err(problem) => return self.not_started(CreateError::InvalidConfig(problem)),
        };
        let made = handlers.install(&config);
        let mut claims = made.claims();
        let origin: Origin = Arc::clone(&handlers.parts) as _;
        let mut installed = Installed::new(made, Some(origin));
        if handlers.parts.github_token {
            let registration = self.draw_id();
            config = config.set("gitHubTokenProviderRegistrationId", Json::text(&registration));
            installed.registration = Some(registration.into());
            // Those are asked by the connection. That of the session has its end told.
            self.claim(None, Claim::asks(GITHUB_TOKEN));
            claims.push(Claim::asks(GITHUB_TOKEN));
        }
        let attachment: Attachment = Arc::new(installed);
        self.start_given(resumed, &config, given.handled(), claims, Some(attachment), limits)
    }
}

/// A change of a session's tools that was asked for. As [`Call`] otherwise: dropping it gives up waiting, and changes nothing
/// else.
#[must_use = "whether the runtime takes the tools is told by this"]
#[derive(Debug)]
pub struct SetTools(Result<Call, Option<SetToolsError>>);

/// The reason that a session's tools were not changed. They are as before, and so are their handlers.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SetToolsError {
    /// The tools cannot be set. Nothing was sent.
    #[error(transparent)]
    InvalidConfig(#[from] InvalidConfig),
    /// The runtime did not take them.
    #[error(transparent)]
    Call(#[from] CallError),
}

impl SetTools {
    /// The same call, which resolves to the runtime's reply as it comes.
    ///
    /// # Errors
    ///
    /// If the tools cannot be set: the reason. Nothing was sent then.
    pub fn untyped(self) -> Result<Call, SetToolsError> {
        self.0.map_err(|error| error.unwrap_or_else(|| CallError::Cancelled.into()))
    }
}

impl Future for SetTools {
    type Output = Result<(), SetToolsError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            Ok(call) => Pin::new(call).poll(context).map(|result| result.map(drop).map_err(Into::into)),
            Err(error) => Poll::Ready(Err(error.take().unwrap_or_else(|| CallError::Cancelled.into()))),
        }
    }
}

impl Session {
    /// Replaces the tools that this client offers in the session, and their handlers. `handlers` may have nothing but tools;
    /// `()` for none.
    ///
    /// The new handlers take over where the runtime's reply stands among all that comes: uses of tools that it asked for before
    /// are answered by the old ones, those after it by the new ones. If the runtime refuses, nothing changes.
    pub fn set_tools(&self, handlers: impl Into<Handlers>) -> SetTools {
        self.set_tools_within(handlers, Limits::none())
    }

    /// As [`set_tools`](Self::set_tools), with limits. If the time is over before the runtime has replied, a reply that comes
    /// later still says which tools the session has.
    pub fn set_tools_within(&self, handlers: impl Into<Handlers>, limits: Limits) -> SetTools {
        self.client().set_tools_within(self.key(), handlers, limits)
    }
}

impl Client {
    /// As [`Session::set_tools`](crate::Session::set_tools), for callers that keep keys.
    pub fn set_tools(&self, session: SessionKey, handlers: impl Into<Handlers>) -> SetTools {
        self.set_tools_within(session, handlers, Limits::none())
    }

    /// As [`Session::set_tools_within`](crate::Session::set_tools_within), for callers that keep keys.
    pub fn set_tools_within(
        &self,
        session: SessionKey,
        handlers: impl Into<Handlers>,
        limits: Limits,
    ) -> SetTools {
        let handlers = handlers.into();
        let (declarations, tools) = match handlers.only_tools() {
            Ok(tools) => tools,
            Err(problem) => return SetTools(Err(Some(problem.into()))),
        };
        let names: Vec<String> = tools.keys().map(|name| (**name).to_owned()).collect();
        let attachment = self.attached(session, || Arc::new(Installed::default()));
        let all = handlers_of(&attachment).unwrap_or_default().with_tools_of(&handlers);
        let Ok(installed) = attachment.downcast::<Installed>() else {
            return SetTools(Err(Some(CallError::Cancelled.into())));
        };
        let limit = handlers.parts.limit;
        let generation = installed.offer_tools(tools, limit, all.parts);
        let call = self.change_tools(session, &declarations, names, limit, generation, limits);
        if call.id().is_none() {
            // The call was not sent, so no reply will say whether the change is taken.
            drop_quietly(installed.finish_offer(generation, false));
        }
        SetTools(Ok(call))
    }
}

/// The handlers that a session has, of what is attached to it.
pub(crate) fn handlers_of(attachment: &Attachment) -> Option<Handlers> {
    let installed = Arc::clone(attachment).downcast::<Installed>().ok()?;
    let parts = installed.origin()?.downcast().ok()?;
    Some(Handlers { parts })
}
