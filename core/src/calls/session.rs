//! The calls that ask something of a session.

use pilotwire_protocol::{build, enums, methods};

use super::{CallFor, ModelSwitch, confirmed, reply};
use crate::handle::{Reply, Session, TypedCall};
use crate::session::SessionId;

impl Session {
    /// The model that is in use, and how (`session.model.getCurrent`).
    pub fn model(&self) -> TypedCall<methods::session::model::GetCurrent> {
        self.request::<methods::session::model::GetCurrent>(build::SessionParams::new())
    }

    /// Switches to a model (`session.model.switchTo`), by its id or as a [`ModelSwitch`].
    ///
    /// ```
    /// # async fn show(session: pilotwire::Session) -> Result<(), pilotwire::CallError> {
    /// use pilotwire::calls::{ModelSwitch, Setting};
    ///
    /// session.set_model("gpt-5").await?;
    /// session.set_model(ModelSwitch::new("gpt-5").reasoning_effort("high").auto_tier(Setting::Reset)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_model(&self, model: impl Into<ModelSwitch>) -> TypedCall<methods::session::model::SwitchTo> {
        self.request::<methods::session::model::SwitchTo>(model.into().into_params())
    }

    /// Chooses what the model `auto` goes for (`session.model.switchAutoTier`); `None` for the default. What it resolves to
    /// says whether that holds already.
    pub fn set_auto_tier(
        &self,
        tier: Option<enums::AutoTier>,
    ) -> TypedCall<methods::session::model::SwitchAutoTier> {
        self.request::<methods::session::model::SwitchAutoTier>(build::ModelSwitchAutoTierRequest::new(tier))
    }

    /// The mode that the session is in (`session.mode.get`).
    pub fn mode(&self) -> CallFor<enums::SessionMode> {
        CallFor::of(self.request::<methods::session::mode::Get>(build::SessionParams::new()), |result| {
            Ok(reply::<methods::session::mode::Get>(result)?.view())
        })
    }

    /// Puts the session into a mode (`session.mode.set`).
    pub fn set_mode(&self, mode: enums::SessionMode) -> TypedCall<methods::session::mode::Set> {
        self.request::<methods::session::mode::Set>(build::ModeSetRequest::new(mode))
    }

    /// The session's name (`session.name.get`), if it has one.
    pub fn name(&self) -> CallFor<Option<String>> {
        CallFor::of(self.request::<methods::session::name::Get>(build::SessionParams::new()), |result| {
            let reply = reply::<methods::session::name::Get>(result)?;
            Ok(reply.view().name().map(std::borrow::Cow::into_owned))
        })
    }

    /// Sets the session's name (`session.name.set`).
    pub fn set_name(&self, name: &str) -> CallFor<()> {
        CallFor::of(self.request::<methods::session::name::Set>(build::NameSetRequest::new(name)), |_| Ok(()))
    }

    /// All that has happened in the session and is kept (`session.getMessages`), as typed events. One whose data or envelope
    /// is of another shape is [`TypedEvent::Other`](crate::types::TypedEvent::Other); on the stream, only the data counts.
    ///
    /// ```
    /// # async fn show(session: pilotwire::Session) -> Result<(), pilotwire::CallError> {
    /// use pilotwire::types::TypedEvent;
    ///
    /// for event in session.history().await?.view().events() {
    ///     if let TypedEvent::AssistantMessage(message) = event.typed() {
    ///         println!("{}", message.content());
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn history(&self) -> TypedCall<methods::session::GetMessages> {
        self.request::<methods::session::GetMessages>(build::SessionParams::new())
    }

    /// Asks what the session has used up (`session.usage.getMetrics`).
    pub fn usage(&self) -> TypedCall<methods::session::usage::GetMetrics> {
        self.request::<methods::session::usage::GetMetrics>(build::SessionParams::new())
    }

    /// Makes the history shorter (`session.history.compact`), in its own words or by what `request` says. For a moment after
    /// a turn's end the runtime may refuse it with [`CallError::Rpc`](crate::CallError::Rpc); the next call is taken (seen with 1.0.102).
    pub fn compact(
        &self,
        request: build::HistoryCompactRequest,
    ) -> CallFor<Reply<methods::session::history::Compact>> {
        CallFor::of(self.request::<methods::session::history::Compact>(request), |result| {
            confirmed(result, |reply: &Reply<methods::session::history::Compact>| reply.view().success())
        })
    }

    /// Makes another session that begins with this one's history (`sessions.fork`), up to an event of it, or all of it.
    /// Resolves to its id, under which it can be resumed. Of a session in the cloud the runtime makes none (seen with
    /// 1.0.102).
    pub fn fork(&self, up_to_event: Option<&str>) -> CallFor<SessionId> {
        let params = build::SessionsForkRequest::new(self.id().as_str());
        let params = match up_to_event {
            Some(event) => params.to_event_id(event),
            None => params,
        };
        CallFor::of(self.client().request::<methods::sessions::Fork>(params), |result| {
            Ok(SessionId::from(reply::<methods::sessions::Fork>(result)?.view().session_id().into_owned()))
        })
    }

    /// Puts a message for the user into the session (`session.log`): a text, or a
    /// [`LogRequest`](build::LogRequest) with its level and what else it has. Resolves to the id of the event that it makes.
    pub fn log(&self, message: impl Into<LogMessage>) -> CallFor<String> {
        CallFor::of(self.request::<methods::session::Log>(message.into().0), |result| {
            Ok(reply::<methods::session::Log>(result)?.view().event_id().into_owned())
        })
    }
}

/// The message that [`Session::log`] takes.
#[derive(Clone, Debug)]
pub struct LogMessage(build::LogRequest);

impl From<&str> for LogMessage {
    fn from(text: &str) -> Self {
        Self(build::LogRequest::new(text))
    }
}

impl From<build::LogRequest> for LogMessage {
    fn from(request: build::LogRequest) -> Self {
        Self(request)
    }
}
