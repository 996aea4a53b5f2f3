//! Hooks: code that sees, and may change, what the agent is about to do.

use std::future::Future;
use std::sync::Arc;

use pilotwire_protocol::{JsonText, View, build, enums, view};

use super::answers::{HandlerError, IntoOutcome, Outcome};
use super::asked::Asked;
use super::context::HandlerContext;
use super::install::{Handler, Named};
use super::on_session::{answer_type, decoded};
use super::session::Handlers;
use crate::json::{DecodeError, Json, Object};
use crate::session::Answer;

/// The request that all hooks come by.
const INVOKE: &str = "hooks.invoke";

/// The output of a hook that has no opinion.
const NO_OPINION: &str = r#"{"output":{}}"#;

/// A hook: the method that installs it, and the type of what it says.
macro_rules! hooks {
    ($(
        $(#[$doc:meta])*
        $method:ident, $wire:literal, $input:ident,
        $(#[$answer_doc:meta])*
        $answer:ident, $built:ident;
    )+) => {
        $(
            answer_type!($(#[$answer_doc])* $answer, build::$built);

            impl $answer {
                /// No opinion. As `()`.
                pub fn none() -> Self {
                    build::$built::new().into()
                }

                fn say(self) -> Answer {
                    Answer::Result(Object::new().raw("output", &self.0).finish())
                }
            }

            impl From<()> for $answer {
                fn from((): ()) -> Self {
                    Self::none()
                }
            }

            impl IntoOutcome<$answer> for () {
                fn into_outcome(self) -> Outcome<$answer> {
                    Outcome::Answer($answer::none())
                }
            }

            impl IntoOutcome<$answer> for Option<$answer> {
                fn into_outcome(self) -> Outcome<$answer> {
                    Outcome::Answer(self.unwrap_or_else($answer::none))
                }
            }
        )+

        impl Handlers {
            $(
                $(#[$doc])*
                pub fn $method<F, Fut, O>(self, handler: F) -> Self
                where
                    F: Fn(Asked<view::$input<'static>>, HandlerContext) -> Fut + Send + Sync + 'static,
                    Fut: Future<Output = O> + Send + 'static,
                    O: IntoOutcome<$answer>,
                {
                    self.hook::<view::$input<'static>, _, _, _, _>($wire, handler, $answer::say)
                }
            )+
        }
    };
}

hooks! {
    /// Runs the handler before a tool is used (`preToolUse`): the tool may be denied, asked about, or used with other
    /// arguments. Sets `hooks`, as every hook does.
    ///
    /// ```
    /// use pilotwire::handlers::{Handlers, PreToolUse};
    ///
    /// let handlers = Handlers::new().on_pre_tool_use(async |used, _context| {
    ///     (used.view().tool_name() == "bash").then(|| PreToolUse::deny("no shell here"))
    /// });
    /// ```
    on_pre_tool_use, "preToolUse", PreToolUseHookInput,
    /// The output of the hook [`Handlers::on_pre_tool_use`].
    PreToolUse, PreToolUseHookOutput;

    /// Runs the handler before a tool of an MCP server is called (`preMcpToolCall`): the call's `_meta` may be
    /// replaced.
    on_pre_mcp_tool_call, "preMcpToolCall", PreMcpToolCallHookInput,
    /// The output of the hook [`Handlers::on_pre_mcp_tool_call`].
    PreMcpToolCall, PreMcpToolCallHookOutput;

    /// Runs the handler after a tool was used with success (`postToolUse`): its result may be changed.
    on_post_tool_use, "postToolUse", PostToolUseHookInput,
    /// The output of the hook [`Handlers::on_post_tool_use`].
    PostToolUse, PostToolUseHookOutput;

    /// Runs the handler after a tool has failed (`postToolUseFailure`).
    on_post_tool_use_failure, "postToolUseFailure", PostToolUseFailureHookInput,
    /// The output of the hook [`Handlers::on_post_tool_use_failure`].
    PostToolUseFailure, PostToolUseFailureHookOutput;

    /// Runs the handler when a prompt was sent (`userPromptSubmitted`): the prompt may be changed, or blocked.
    on_user_prompt_submitted, "userPromptSubmitted", UserPromptSubmittedHookInput,
    /// The output of the hook [`Handlers::on_user_prompt_submitted`].
    UserPromptSubmitted, UserPromptSubmittedHookOutput;

    /// Runs the handler when a prompt has the form in which the model gets it (`userPromptTransformed`).
    on_user_prompt_transformed, "userPromptTransformed", UserPromptTransformedHookInput,
    /// The output of the hook [`Handlers::on_user_prompt_transformed`].
    UserPromptTransformed, UserPromptTransformedHookOutput;

    /// Runs the handler when a session begins to work, with its first prompt (`sessionStart`).
    on_session_start, "sessionStart", SessionStartHookInput,
    /// The output of the hook [`Handlers::on_session_start`].
    SessionStart, SessionStartHookOutput;

    /// Runs the handler when a session ends (`sessionEnd`). Runtime 1.0.102 asks this when the session is detached
    /// from.
    on_session_end, "sessionEnd", SessionEndHookInput,
    /// The output of the hook [`Handlers::on_session_end`].
    SessionEndHook, SessionEndHookOutput;

    /// Runs the handler when something went wrong (`errorOccurred`).
    on_error_occurred, "errorOccurred", ErrorOccurredHookInput,
    /// The output of the hook [`Handlers::on_error_occurred`].
    ErrorOccurred, ErrorOccurredHookOutput;

    /// Runs the handler when the agent is about to stop (`agentStop`): the agent may be sent on.
    on_agent_stop, "agentStop", AgentStopHookInput,
    /// The output of the hook [`Handlers::on_agent_stop`].
    AgentStop, AgentStopHookOutput;

    /// Runs the handler when a sub-agent begins (`subagentStart`).
    on_subagent_start, "subagentStart", SubagentStartHookInput,
    /// The output of the hook [`Handlers::on_subagent_start`].
    SubagentStart, SubagentStartHookOutput;

    /// Runs the handler when a sub-agent is about to stop (`subagentStop`): the sub-agent may be sent on, or what it
    /// says be changed.
    on_subagent_stop, "subagentStop", SubagentStopHookInput,
    /// The output of the hook [`Handlers::on_subagent_stop`].
    SubagentStop, SubagentStopHookOutput;
}

impl PreToolUse {
    /// The tool may be used; nobody is asked for permission.
    pub fn allow() -> Self {
        let decision = enums::PreToolUsePermissionDecision::Allow;
        build::PreToolUseHookOutput::new().permission_decision(decision).into()
    }

    /// The tool may not be used; the model is told why.
    pub fn deny(reason: &str) -> Self {
        let decision = enums::PreToolUsePermissionDecision::Deny;
        let output = build::PreToolUseHookOutput::new().permission_decision(decision);
        output.permission_decision_reason(reason).into()
    }

    /// Permission is asked for, as a request of kind `hook`.
    pub fn ask() -> Self {
        let decision = enums::PreToolUsePermissionDecision::Ask;
        build::PreToolUseHookOutput::new().permission_decision(decision).into()
    }

    /// The tool is used with these arguments in place of the model's.
    pub fn modify(args: impl Into<JsonText>) -> Self {
        build::PreToolUseHookOutput::new().modified_args(args).into()
    }
}

impl UserPromptSubmitted {
    /// The prompt is blocked: there is no turn.
    pub fn block(reason: &str) -> Self {
        let output = build::UserPromptSubmittedHookOutput::new();
        output.member("decision", "block").member("reason", reason).into()
    }

    /// The prompt is this one in place of the user's.
    pub fn modify(prompt: &str) -> Self {
        build::UserPromptSubmittedHookOutput::new().modified_prompt(prompt).into()
    }
}

impl SessionStart {
    /// The model is told this, too.
    pub fn context(text: &str) -> Self {
        build::SessionStartHookOutput::new().additional_context(text).into()
    }
}

impl SessionEndHook {
    /// The session is summed up as this.
    pub fn summary(text: &str) -> Self {
        build::SessionEndHookOutput::new().session_summary(text).into()
    }
}

impl Handlers {
    fn hook<V, A, F, Fut, O>(mut self, hook: &str, handler: F, say: fn(A) -> Answer) -> Self
    where
        V: View + 'static,
        A: 'static,
        F: Fn(Asked<V>, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<A>,
    {
        let input = |context: &HandlerContext| {
            let input = context.question.params().get("input");
            Asked::decode(input.ok_or_else(|| DecodeError::new("it has no `input`"))?)
        };
        self.part(INVOKE, of_all, hook, decoded(input, handler, say));
        self.flag("hooks")
    }
}

/// One handler of all hooks.
fn of_all(hooks: Named) -> Handler {
    Arc::new(move |context| {
        let hook = context.question.params().get("hookType").and_then(|hook| hook.decode::<String>().ok());
        match hook.and_then(|hook| hooks.get(&*hook)) {
            Some(handler) => handler(context),
            None => Box::pin(std::future::ready(Ok::<_, HandlerError>(Answer::Result(Json::from_static(
                NO_OPINION,
            ))))),
        }
    })
}
