//! Asks as types, for those who pull them from a stream.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use pilotwire_protocol::{View, view};

use super::asked::Asked;
use super::commands::QueuedCommand;
use super::on_session::{
    AutoModeSwitch, Elicitation, ExitPlanMode, McpHeaders, McpOauth, Sampling, SessionLimits, UserInput,
};
use super::permission::{Permission, PermissionRequest};
use super::tool::ToolResult;
use crate::connection::AnswerError;
use crate::handle::{Answered, Ask};
use crate::json::{DecodeError, Json};
use crate::session::Answer;

/// An answer to something, as a type that stands for the runtime's.
pub trait TypedAnswer {
    /// The answer, as it goes on the wire.
    fn into_answer(self) -> Answer;
}

macro_rules! typed_answers {
    ($($name:ty),+) => { $(
        impl TypedAnswer for $name {
            fn into_answer(self) -> Answer {
                <$name>::into_answer(self)
            }
        }
    )+ };
}
typed_answers!(
    Permission,
    ToolResult,
    UserInput,
    Elicitation,
    ExitPlanMode,
    AutoModeSwitch,
    McpOauth,
    McpHeaders,
    Sampling,
    SessionLimits,
    QueuedCommand
);

/// Done.
impl TypedAnswer for () {
    fn into_answer(self) -> Answer {
        Answer::Result(Json::null())
    }
}

/// An ask with a view of what is asked, to be answered by an `A`. Dropped unanswered, it is settled as an
/// [`Ask`] is. It derefs to what is asked.
#[must_use = "dropping it leaves it unanswered"]
pub struct Typed<T, A> {
    ask: Ask,
    asked: T,
    answer: PhantomData<fn(A)>,
}

impl<T, A: TypedAnswer> Typed<T, A> {
    fn new(ask: Ask, asked: T) -> Self {
        Self { ask, asked, answer: PhantomData }
    }

    /// Answers it. Whether the runtime takes it is told by [`answered`](Self::answered).
    ///
    /// # Errors
    ///
    /// As [`Ask::answer`]. That it is no longer open is harmless.
    pub fn answer(&self, answer: impl Into<A>) -> Result<(), AnswerError> {
        self.answered(answer).map(drop)
    }

    /// Answers it; what this gives resolves when the runtime has said whether it takes the answer.
    ///
    /// # Errors
    ///
    /// As [`Ask::answer`].
    pub fn answered(&self, answer: impl Into<A>) -> Result<Answered, AnswerError> {
        self.ask.answer(answer.into().into_answer())
    }

    /// Says that it could not be had, and why, as far as the protocol has a form for that.
    ///
    /// # Errors
    ///
    /// As [`Ask::answer`].
    pub fn fail(&self, message: &str) -> Result<(), AnswerError> {
        self.ask.answer(Answer::error(message)).map(drop)
    }

    /// The ask, untyped.
    pub fn into_ask(self) -> Ask {
        self.ask
    }
}

impl<T, A> Deref for Typed<T, A> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.asked
    }
}

impl<T, A> AsRef<Ask> for Typed<T, A> {
    fn as_ref(&self) -> &Ask {
        &self.ask
    }
}

impl<T, A> fmt::Debug for Typed<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Typed").field(&self.ask).finish()
    }
}

macro_rules! typed_asks {
    ($($(#[$doc:meta])* $kind:ident, $wire:literal, $view:ident, $answer:ty;)+) => {
        /// An ask of the runtime's, as a type by kind.
        #[derive(Debug)]
        #[non_exhaustive]
        #[must_use = "dropping it leaves it unanswered"]
        pub enum TypedAsk {
            /// Something needs permission (`permission.requested`).
            Permission(Typed<PermissionRequest, Permission>),
            $($(#[$doc])* $kind(Typed<Asked<view::$view<'static>>, $answer>),)+
            /// Anything else, and what is not as it should be, with the error. It is answered as [`Ask`]s are.
            Other(Ask, Option<DecodeError>),
        }

        impl TypedAsk {
            fn of(ask: Ask) -> Self {
                let params = ask.request_params();
                match ask.twin().unwrap_or(&ask.method()) {
                    "permission.requested" => match PermissionRequest::decode(params) {
                        Ok(request) => TypedAsk::Permission(Typed::new(ask, request)),
                        Err(error) => TypedAsk::Other(ask, Some(error)),
                    },
                    $($wire => decoded::<view::$view<'static>, _>(ask, params, TypedAsk::$kind),)+
                    _ => TypedAsk::Other(ask, None),
                }
            }
        }
    };
}

typed_asks! {
    /// A tool of this client is to be used (`external_tool.requested`).
    Tool, "external_tool.requested", ExternalToolRequestedData, ToolResult;
    /// A form is to be filled in, or a page to be visited (`elicitation.requested`).
    Elicitation, "elicitation.requested", ElicitationRequestedData, Elicitation;
    /// The user is asked something (`userInput.request`; in the cloud `user_input.requested`).
    UserInput, "userInput.request", UserInputRequest, UserInput;
    /// A plan is to be approved (`exitPlanMode.request`; in the cloud `exit_plan_mode.requested`).
    ExitPlanMode, "exitPlanMode.request", ExitPlanModeRequest, ExitPlanMode;
    /// The runtime asks whether to go on with another model (`autoModeSwitch.request`; in the cloud
    /// `auto_mode_switch.requested`).
    AutoModeSwitch, "autoModeSwitch.request", AutoModeSwitchRequest, AutoModeSwitch;
    /// A command is to be run (`command.execute`).
    Command, "command.execute", CommandExecuteData, ();
    /// A command has come to the runtime's queue (`command.queued`).
    QueuedCommand, "command.queued", CommandQueuedData, QueuedCommand;
    /// An MCP server wants to be signed in to (`mcp.oauth_required`).
    McpOauth, "mcp.oauth_required", McpOauthRequiredData, McpOauth;
    /// The headers of requests to an MCP server are wanted (`mcp.headers_refresh_required`).
    McpHeaders, "mcp.headers_refresh_required", McpHeadersRefreshRequiredData, McpHeaders;
    /// An MCP server wants a model to answer (`sampling.requested`).
    Sampling, "sampling.requested", SamplingRequestedData, Sampling;
    /// The session's limit is used up (`session_limits_exhausted.requested`).
    SessionLimits, "session_limits_exhausted.requested", SessionLimitsExhaustedRequestedData, SessionLimits;
}

fn decoded<V: View, A: TypedAnswer>(
    ask: Ask,
    params: Json,
    make: fn(Typed<Asked<V>, A>) -> TypedAsk,
) -> TypedAsk {
    match Asked::decode(params) {
        Ok(asked) => make(Typed::new(ask, asked)),
        Err(error) => TypedAsk::Other(ask, Some(error)),
    }
}

impl Ask {
    /// The ask as a type by kind.
    ///
    /// ```
    /// use pilotwire::handlers::{Permission, TypedAsk};
    /// # fn show(ask: pilotwire::Ask) -> Result<(), pilotwire::AnswerError> {
    /// match ask.typed() {
    ///     TypedAsk::Permission(ask) if ask.kind() == "read" => ask.answer(Permission::approve_once())?,
    ///     TypedAsk::UserInput(ask) => ask.answer("as you like")?,
    ///     // Settled as the protocol allows, never by an approval.
    ///     other => drop(other),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn typed(self) -> TypedAsk {
        TypedAsk::of(self)
    }
}
