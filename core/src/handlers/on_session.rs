//! Handlers of what the runtime asks of people: input, plans, modes, forms, sign-ins, limits.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use pilotwire_protocol::{View, build, enums, view};

use super::answers::{HandlerError, IntoOutcome, Outcome, outcomes};
use super::asked::Asked;
use super::context::HandlerContext;
use super::install::{Answering, Handler};
use super::session::Handlers;
use crate::json::{DecodeError, Json, Object};
use crate::session::Answer;

/// An answer that is JSON, of a type of its own.
macro_rules! answer_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq)]
        #[must_use]
        pub struct $name(pub(super) crate::json::Json);

        impl $name {
            #[allow(dead_code, reason = "not all kinds use it")]
            pub(super) fn into_answer(self) -> crate::session::Answer {
                crate::session::Answer::Result(self.0)
            }
        }

        impl std::fmt::Debug for $name {
            /// Without what is in it, which may be secret.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($name))
            }
        }

        super::answers::outcomes!($name);
    };
    ($(#[$doc:meta])* $name:ident, $built:ty) => {
        answer_type!($(#[$doc])* $name);

        impl From<$built> for $name {
            fn from(built: $built) -> Self {
                Self(crate::json::Json::built(&built))
            }
        }
    };
}
pub(super) use answer_type;

/// A handler of what has the view `V`, which answers with an `A`.
pub(super) fn typed<V, A, F, Fut, O>(handler: F, answer: fn(A) -> Answer) -> Handler
where
    V: View + 'static,
    A: 'static,
    F: Fn(Asked<V>, HandlerContext) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = O> + Send + 'static,
    O: IntoOutcome<A>,
{
    decoded(|context| Asked::decode(context.question.request_params()), handler, answer)
}

/// As [`typed`], of what `decode` finds in the ask.
pub(super) fn decoded<T, A, F, Fut, O>(
    decode: impl Fn(&HandlerContext) -> Result<T, DecodeError> + Send + Sync + 'static,
    handler: F,
    answer: fn(A) -> Answer,
) -> Handler
where
    T: 'static,
    A: 'static,
    F: Fn(T, HandlerContext) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = O> + Send + 'static,
    O: IntoOutcome<A>,
{
    Arc::new(move |context| match decode(&context) {
        Ok(asked) => {
            let outcome = handler(asked, context);
            Box::pin(async move {
                match outcome.await.into_outcome() {
                    Outcome::Answer(value) => Ok(answer(value)),
                    Outcome::Failed(error) => Err(error),
                }
            })
        }
        Err(error) => fails(undecodable(&context, &error)),
    })
}

/// Something that has failed before it began.
pub(super) fn fails(error: HandlerError) -> Answering {
    Box::pin(std::future::ready(Err(error)))
}

/// Returns the error that what is asked is not as it should be.
pub(super) fn undecodable(context: &HandlerContext, error: &DecodeError) -> HandlerError {
    HandlerError::new(format!("{} cannot be read: {error}", crate::text::cut(&context.question.method())))
}

answer_type!(
    /// The user's answer to a question: [`Handlers::on_user_input`]. Made of a text too, by `into()`.
    UserInput, build::UserInputResult
);

impl UserInput {
    /// A text that the user has written.
    pub fn text(text: &str) -> Self {
        build::UserInputResult::from(build::UserInputAnswer::new(text, true)).into()
    }

    /// One of the choices that were given.
    pub fn choice(text: &str) -> Self {
        build::UserInputResult::from(build::UserInputAnswer::new(text, false)).into()
    }

    /// The user does not answer. The agent goes on without.
    pub fn none() -> Self {
        build::UserInputResult::from(build::UserInputNoResponse::new()).into()
    }
}

impl From<&str> for UserInput {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for UserInput {
    fn from(text: String) -> Self {
        Self::text(&text)
    }
}

answer_type!(
    /// The outcome of a form, or of a page to visit: [`Handlers::on_elicitation`].
    Elicitation, build::UIElicitationResponse
);

impl Elicitation {
    /// The form was filled in: a value for each field. Values are texts, numbers, booleans, or lists of texts.
    pub fn accept(
        content: impl IntoIterator<Item = (impl AsRef<str>, impl Into<build::UIElicitationFieldValue>)>,
    ) -> Self {
        build::UIElicitationResponse::new(enums::UIElicitationResponseAction::Accept).content(content).into()
    }

    /// The page was visited, or a form without fields was agreed to.
    pub fn agree() -> Self {
        build::UIElicitationResponse::new(enums::UIElicitationResponseAction::Accept).into()
    }

    /// The user says no.
    pub fn decline() -> Self {
        build::UIElicitationResponse::new(enums::UIElicitationResponseAction::Decline).into()
    }

    /// The user has closed it.
    pub fn cancel() -> Self {
        build::UIElicitationResponse::new(enums::UIElicitationResponseAction::Cancel).into()
    }
}

answer_type!(
    /// The decision on a plan: [`Handlers::on_exit_plan_mode`].
    ExitPlanMode, build::UIExitPlanModeResponse
);

impl ExitPlanMode {
    /// The plan is to be carried out.
    pub fn approve() -> Self {
        build::UIExitPlanModeResponse::new(true).into()
    }

    /// The plan is to be carried out in one of the ways that were offered.
    pub fn approve_as(action: enums::UIExitPlanModeAction) -> Self {
        build::UIExitPlanModeResponse::new(true).selected_action(action).into()
    }

    /// The plan is not to be carried out. This ends the turn.
    pub fn reject() -> Self {
        build::UIExitPlanModeResponse::new(false).into()
    }

    /// The plan is not to be carried out, and what should be different. The turn goes on with that.
    pub fn reject_with(feedback: &str) -> Self {
        build::UIExitPlanModeResponse::new(false).feedback(feedback).into()
    }
}

answer_type!(
    /// The decision whether to go on with another model where the chosen one is used up:
    /// [`Handlers::on_auto_mode_switch`].
    AutoModeSwitch, build::AutoModeSwitchResult
);

impl AutoModeSwitch {
    /// Yes, this time.
    pub fn yes() -> Self {
        build::AutoModeSwitchResult::new(enums::UIAutoModeSwitchResponse::Yes).into()
    }

    /// Yes, whenever it is asked.
    pub fn yes_always() -> Self {
        build::AutoModeSwitchResult::new(enums::UIAutoModeSwitchResponse::YesAlways).into()
    }

    /// No.
    pub fn no() -> Self {
        build::AutoModeSwitchResult::new(enums::UIAutoModeSwitchResponse::No).into()
    }
}

answer_type!(
    /// The way to sign in to an MCP server: [`Handlers::on_mcp_oauth`].
    McpOauth, build::McpOauthPendingRequestResponse
);

impl McpOauth {
    /// With this token.
    pub fn token(token: &str) -> Self {
        build::McpOauthPendingRequestResponse::from(build::McpOauthPendingRequestResponseToken::new(token))
            .into()
    }

    /// With this token, which is good for so long.
    pub fn token_for(token: &str, lifetime: Duration) -> Self {
        let built = build::McpOauthPendingRequestResponseToken::new(token).expires_in(lifetime.as_secs());
        build::McpOauthPendingRequestResponse::from(built).into()
    }

    /// Not at all.
    pub fn cancelled() -> Self {
        let built = build::McpOauthPendingRequestResponseCancelled::new();
        build::McpOauthPendingRequestResponse::from(built).into()
    }

    /// The runtime is to refresh the token by itself. Only where `runtime_refresh_supported` says that it can.
    pub fn runtime_refresh() -> Self {
        let built = build::McpOauthPendingRequestResponseRuntimeRefresh::new();
        build::McpOauthPendingRequestResponse::from(built).into()
    }
}

answer_type!(
    /// The headers of requests to an MCP server: [`Handlers::on_mcp_headers`].
    McpHeaders, build::McpHeadersHandlePendingHeadersRefreshRequest
);

impl McpHeaders {
    /// These, by their names.
    pub fn headers(headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> Self {
        let built = build::McpHeadersHandlePendingHeadersRefreshRequestHeaders::new(headers);
        build::McpHeadersHandlePendingHeadersRefreshRequest::from(built).into()
    }

    /// These, which are good for so long.
    pub fn headers_for(
        headers: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>,
        lifetime: Duration,
    ) -> Self {
        let millis = u64::try_from(lifetime.as_millis()).unwrap_or(u64::MAX);
        let built = build::McpHeadersHandlePendingHeadersRefreshRequestHeaders::new(headers).ttl_ms(millis);
        build::McpHeadersHandlePendingHeadersRefreshRequest::from(built).into()
    }

    /// None beside those of its config.
    pub fn none() -> Self {
        let built = build::McpHeadersHandlePendingHeadersRefreshRequestNone::new();
        build::McpHeadersHandlePendingHeadersRefreshRequest::from(built).into()
    }
}

answer_type!(
    /// A model's answer to an MCP server that asks for it: [`Handlers::on_sampling`]. An error rejects the request.
    Sampling
);

impl Sampling {
    /// A text of a model.
    pub fn text(model: &str, text: &str) -> Self {
        let content = Object::new().str("type", "text").str("text", text).finish();
        Self(Object::new().str("role", "assistant").raw("content", &content).str("model", model).finish())
    }

    /// A `CreateMessageResult` of the Model Context Protocol.
    pub fn raw(result: Json) -> Self {
        Self(result)
    }
}

answer_type!(
    /// The decision of what to do where a session's limit is used up: [`Handlers::on_session_limits`].
    SessionLimits, build::UISessionLimitsExhaustedResponse
);

impl SessionLimits {
    /// So many credits more.
    pub fn add(credits: f64) -> Self {
        let action = enums::UISessionLimitsExhaustedResponseAction::Add;
        build::UISessionLimitsExhaustedResponse::new(action).additional_ai_credits(credits).into()
    }

    /// So many credits in all.
    pub fn set(credits: f64) -> Self {
        let action = enums::UISessionLimitsExhaustedResponseAction::Set;
        build::UISessionLimitsExhaustedResponse::new(action).max_ai_credits(credits).into()
    }

    /// No limit any more.
    pub fn unset() -> Self {
        build::UISessionLimitsExhaustedResponse::new(enums::UISessionLimitsExhaustedResponseAction::Unset)
            .into()
    }

    /// The limit stays, and the turn ends.
    pub fn cancel() -> Self {
        build::UISessionLimitsExhaustedResponse::new(enums::UISessionLimitsExhaustedResponseAction::Cancel)
            .into()
    }
}

impl Handlers {
    /// Installs a handler of a kind. The one installed last counts.
    fn on<V, A, F, Fut, O>(mut self, kind: &'static str, handler: F, answer: fn(A) -> Answer) -> Self
    where
        V: View + 'static,
        A: 'static,
        F: Fn(Asked<V>, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<A>,
    {
        self.parts().kinds.insert(kind, typed(handler, answer));
        self
    }

    pub(super) fn flag(mut self, flag: &'static str) -> Self {
        if !self.parts.flags.contains(&flag) {
            self.parts().flags.push(flag);
        }
        self
    }

    /// Answers questions to the user (`userInput.request`), which the agent asks with its tool `ask_user`. Sets
    /// `requestUserInput`. In the cloud no flag is needed, and the questions come as events (`user_input.requested`).
    ///
    /// ```
    /// use pilotwire::handlers::{Handlers, UserInput};
    ///
    /// let handlers = Handlers::new().on_user_input(async |question, _context| {
    ///     match question.view().choices().and_then(|choices| choices.at(0)) {
    ///         Some(first) => UserInput::choice(&first),
    ///         None => UserInput::text("as you like"),
    ///     }
    /// });
    /// ```
    pub fn on_user_input<F, Fut, O>(self, handler: F) -> Self
    where
        F: Fn(Asked<view::UserInputRequest<'static>>, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<UserInput>,
    {
        self.flag("requestUserInput").on("userInput.request", handler, UserInput::into_answer)
    }

    /// Fills in forms, or has pages visited, for an MCP server, the agent or a caller (`elicitation.requested`). Sets
    /// `requestElicitation`, which the cloud does not need.
    ///
    /// The form is a JSON Schema, as it came, with its fields in their order: `form.view().requested_schema()`.
    pub fn on_elicitation<F, Fut, O>(self, handler: F) -> Self
    where
        F: Fn(Asked<view::ElicitationRequestedData<'static>>, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<Elicitation>,
    {
        self.flag("requestElicitation").on("elicitation.requested", handler, Elicitation::into_answer)
    }

    /// Approves or rejects a plan (`exitPlanMode.request`), which the agent makes in plan mode. Sets
    /// `requestExitPlanMode`. In the cloud no flag is needed, and plans come as events (`exit_plan_mode.requested`).
    ///
    /// An error leaves the plan alone, and the turn goes on. To reject a plan without feedback ends it.
    pub fn on_exit_plan_mode<F, Fut, O>(self, handler: F) -> Self
    where
        F: Fn(Asked<view::ExitPlanModeRequest<'static>>, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<ExitPlanMode>,
    {
        self.flag("requestExitPlanMode").on("exitPlanMode.request", handler, ExitPlanMode::into_answer)
    }

    /// Decides whether to go on with another model where the chosen one is used up (`autoModeSwitch.request`). Sets
    /// `requestAutoModeSwitch`. In the cloud no flag is needed, and it comes as an event (`auto_mode_switch.requested`).
    pub fn on_auto_mode_switch<F, Fut, O>(self, handler: F) -> Self
    where
        F: Fn(Asked<view::AutoModeSwitchRequest<'static>>, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<AutoModeSwitch>,
    {
        self.flag("requestAutoModeSwitch").on("autoModeSwitch.request", handler, AutoModeSwitch::into_answer)
    }

    /// Signs in to MCP servers over HTTP (`mcp.oauth_required`). Interest in it is registered when the session starts.
    pub fn on_mcp_oauth<F, Fut, O>(self, handler: F) -> Self
    where
        F: Fn(Asked<view::McpOauthRequiredData<'static>>, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<McpOauth>,
    {
        self.on("mcp.oauth_required", handler, McpOauth::into_answer)
    }

    /// Supplies the headers of requests to MCP servers that have a `headersRefreshTtlMs`
    /// (`mcp.headers_refresh_required`). Interest in it is registered when the session starts.
    pub fn on_mcp_headers<F, Fut, O>(self, handler: F) -> Self
    where
        F: Fn(Asked<view::McpHeadersRefreshRequiredData<'static>>, HandlerContext) -> Fut
            + Send
            + Sync
            + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<McpHeaders>,
    {
        self.on("mcp.headers_refresh_required", handler, McpHeaders::into_answer)
    }

    /// Has a model answer for an MCP server (`sampling.requested`).
    pub fn on_sampling<F, Fut, O>(self, handler: F) -> Self
    where
        F: Fn(Asked<view::SamplingRequestedData<'static>>, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<Sampling>,
    {
        self.on("sampling.requested", handler, Sampling::into_answer)
    }

    /// Decides what to do where the session's limit of credits is used up (`session_limits_exhausted.requested`). Interest in
    /// it is registered when the session starts.
    pub fn on_session_limits<F, Fut, O>(self, handler: F) -> Self
    where
        F: Fn(Asked<view::SessionLimitsExhaustedRequestedData<'static>>, HandlerContext) -> Fut
            + Send
            + Sync
            + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<SessionLimits>,
    {
        self.on("session_limits_exhausted.requested", handler, SessionLimits::into_answer)
    }

    /// Answers any other request of a session, known as a type: one of [`types::asks`](crate::types::asks).
    ///
    /// ```
    /// use pilotwire::handlers::Handlers;
    /// use pilotwire::types::{asks, build};
    ///
    /// let handlers = Handlers::new().on_request::<asks::workflow::Abort, _, _>(async |params, _context| {
    ///     println!("{}", params.as_str());
    ///     Ok(build::WorkflowAckResult::new())
    /// });
    /// ```
    pub fn on_request<M, F, Fut>(mut self, handler: F) -> Self
    where
        M: pilotwire_protocol::Ask + 'static,
        F: Fn(Json, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<M::Answer, HandlerError>> + Send + 'static,
        M::Answer: 'static,
    {
        let handler: Handler = Arc::new(move |context: HandlerContext| {
            let params = context.question.params();
            if let Err(error) = M::decode(params.as_str()) {
                let error = DecodeError::in_value(&error, params.clone());
                return fails(undecodable(&context, &error));
            }
            let answer = handler(params, context);
            Box::pin(async move { answer.await.map(|built| Answer::Result(Json::built(&built))) })
        });
        self.parts().kinds.insert(M::NAME, handler);
        self
    }
}

outcomes!(Option<String>);

impl IntoOutcome<Option<String>> for String {
    fn into_outcome(self) -> Outcome<Option<String>> {
        Outcome::Answer(Some(self))
    }
}
