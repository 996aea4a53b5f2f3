//! The hooks of a session: what they put out depends on the prompt and on what the tool is given.

use async_trait::async_trait;
use github_copilot_sdk::hooks::{
    AgentStopInput, AgentStopOutput, ErrorOccurredInput, ErrorOccurredOutput, HookContext,
    PostToolUseFailureInput, PostToolUseFailureOutput, PostToolUseInput, PostToolUseOutput,
    PreMcpToolCallInput, PreMcpToolCallOutput, PreToolUseInput, PreToolUseOutput, SessionEndInput,
    SessionEndOutput, SessionHooks, SessionStartInput, SessionStartOutput, SubagentStartInput,
    SubagentStartOutput, SubagentStopInput, SubagentStopOutput, UserPromptSubmittedInput,
    UserPromptSubmittedOutput, UserPromptTransformedInput, UserPromptTransformedOutput,
};
use serde_json::json;
use tokio::sync::Mutex;

use crate::told::asked;

#[derive(Default)]
pub struct Hooks {
    /// The prompt of the turn.
    prompt: Mutex<String>,
}

#[async_trait]
impl SessionHooks for Hooks {
    async fn on_session_start(&self, input: SessionStartInput, _: HookContext) -> Option<SessionStartOutput> {
        asked("hook session start", json!({"source": input.source, "initialPrompt": input.initial_prompt}));
        let context = Some("It is summer.".to_owned());
        Some(SessionStartOutput { additional_context: context, ..Default::default() })
    }

    async fn on_user_prompt_submitted(
        &self,
        input: UserPromptSubmittedInput,
        _: HookContext,
    ) -> Option<UserPromptSubmittedOutput> {
        asked("hook prompt submitted", json!({"prompt": input.prompt}));
        self.prompt.lock().await.clone_from(&input.prompt);
        let none = UserPromptSubmittedOutput::default();
        match input.prompt.as_str() {
            "change" | "[[PLAN]] change" => {
                Some(UserPromptSubmittedOutput { modified_prompt: Some("hello instead".to_owned()), ..none })
            }
            "block" => Some(UserPromptSubmittedOutput {
                decision: Some("block".to_owned()),
                reason: Some("not today".to_owned()),
                ..none
            }),
            _ => None,
        }
    }

    async fn on_user_prompt_transformed(
        &self,
        input: UserPromptTransformedInput,
        _: HookContext,
    ) -> Option<UserPromptTransformedOutput> {
        asked("hook prompt transformed", json!({"prompt": input.prompt}));
        let modified = format!("{} please", input.transformed_prompt);
        (input.prompt == "reword")
            .then_some(UserPromptTransformedOutput { modified_transformed_prompt: Some(modified) })
    }

    async fn on_pre_tool_use(&self, input: PreToolUseInput, _: HookContext) -> Option<PreToolUseOutput> {
        asked("hook before a tool", json!({"toolName": input.tool_name, "toolArgs": input.tool_args}));
        let decides = |decision: &str| PreToolUseOutput {
            permission_decision: Some(decision.to_owned()),
            permission_decision_reason: Some("for a reason".to_owned()),
            ..Default::default()
        };
        if input.tool_name == "bash" {
            return Some(decides("allow"));
        }
        match input.tool_args["city"].as_str()? {
            "Paris" => Some(decides("deny")),
            "Bonn" => Some(decides("ask")),
            "Lima" => Some(decides("allow")),
            "Rome" => {
                Some(PreToolUseOutput { modified_args: Some(json!({"city": "Oslo"})), ..Default::default() })
            }
            _ => None,
        }
    }

    async fn on_pre_mcp_tool_call(
        &self,
        input: PreMcpToolCallInput,
        _: HookContext,
    ) -> Option<PreMcpToolCallOutput> {
        let (server, tool, id) = (input.server_name, input.tool_name, input.tool_call_id);
        asked(
            "hook before a call of a server",
            json!({"serverName": server, "toolName": tool, "toolCallId": id, "arguments": input.arguments}),
        );
        Some(PreMcpToolCallOutput { meta_to_use: Some(json!({"tag": "red"})) })
    }

    async fn on_subagent_start(
        &self,
        input: SubagentStartInput,
        _: HookContext,
    ) -> Option<SubagentStartOutput> {
        asked("hook helper start", json!({"agentName": input.agent_name, "sessionId": input.session_id}));
        Some(SubagentStartOutput { additional_context: Some("Look in the long book.".to_owned()) })
    }

    async fn on_subagent_stop(&self, input: SubagentStopInput, _: HookContext) -> Option<SubagentStopOutput> {
        let (name, of, why) = (input.agent_name, input.agent_type, input.stop_reason);
        asked(
            "hook helper stop",
            json!({"agentName": name, "agentType": of, "stopReason": why, "response": input.response}),
        );
        let response = Some("It is a long stream.".to_owned());
        Some(SubagentStopOutput { modified_response: response, ..Default::default() })
    }

    async fn on_post_tool_use(&self, input: PostToolUseInput, _: HookContext) -> Option<PostToolUseOutput> {
        let mut told = json!({"toolName": input.tool_name, "toolArgs": input.tool_args});
        // What tools say that are not the client's is not the scripted runtime's to know.
        let is_of_others = input.tool_name == "bash" || input.tool_name == "one-echo";
        if !is_of_others {
            told["toolResult"] = input.tool_result;
        }
        asked("hook after a tool", told);
        let modified = json!({"textResultForLlm": "hot", "resultType": "success"});
        let is_changed = is_of_others || input.tool_args["city"] == "Cairo";
        is_changed.then(|| PostToolUseOutput { modified_result: Some(modified), ..Default::default() })
    }

    async fn on_post_tool_use_failure(
        &self,
        input: PostToolUseFailureInput,
        _: HookContext,
    ) -> Option<PostToolUseFailureOutput> {
        asked(
            "hook after a failure",
            json!({"toolName": input.tool_name, "toolArgs": input.tool_args, "error": input.error}),
        );
        Some(PostToolUseFailureOutput { additional_context: Some("It often fails.".to_owned()) })
    }

    async fn on_agent_stop(&self, input: AgentStopInput, _: HookContext) -> Option<AgentStopOutput> {
        let again = input.stop_hook_active == Some(true);
        asked("hook agent stop", json!({"stopReason": input.stop_reason, "again": again}));
        (!again && *self.prompt.lock().await == "twice").then(|| AgentStopOutput {
            decision: Some("block".to_owned()),
            reason: Some("say it again".to_owned()),
        })
    }

    async fn on_error_occurred(
        &self,
        input: ErrorOccurredInput,
        _: HookContext,
    ) -> Option<ErrorOccurredOutput> {
        asked(
            "hook error",
            // The error itself is in words of the model's server.
            json!({
                "isOfTheModel": input.error.contains("bad thing"),
                "errorContext": input.error_context,
                "recoverable": input.recoverable,
            }),
        );
        None
    }

    async fn on_session_end(&self, input: SessionEndInput, _: HookContext) -> Option<SessionEndOutput> {
        asked(
            "hook session end",
            json!({"reason": input.reason, "finalMessage": input.final_message, "error": input.error}),
        );
        Some(SessionEndOutput { session_summary: Some("It went well.".to_owned()), ..Default::default() })
    }
}
