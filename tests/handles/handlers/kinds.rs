//! Every kind of ask: what the runtime sends, a handler for it, and what is then said.

use pilotwire::handlers::Asked;
use pilotwire::handlers::{
    AutoModeSwitch, Canvas, CanvasError, ClientHandlers, Elicitation, ExitPlanMode, ExtensionLaunch,
    GitHubToken, HandlerContext, HandlerError, Handlers, Installation, McpHeaders, McpOauth, Permission,
    PreToolUse, ProviderToken, QueuedCommand, Sampling, SessionLimits, Skill, SkillProvider, TaskCancelled,
    ToolResult, UserInput,
};
use pilotwire::types::{build, view};
use pilotwire::{Cloud, Json, SessionConfig, Tool};
use serde_json::{Value, json};

use super::Way;

/// One kind of ask.
pub(super) struct Kind {
    pub(super) method: &'static str,
    /// The call that answers it, if it comes as an event.
    pub(super) by: Option<&'static str>,
    pub(super) params: Value,
    pub(super) config: SessionConfig,
    pub(super) in_cloud: bool,
    pub(super) install: fn(Handlers, Way) -> Handlers,
    pub(super) of_client: fn(ClientHandlers, Way) -> ClientHandlers,
    /// The reply, or the members of the answering call.
    pub(super) answer: Value,
    /// The same of a handler that failed; of a request none, as it is an error.
    pub(super) failed: Option<Value>,
}

impl Kind {
    pub(super) fn is_of_client(&self) -> bool {
        self.params.get("registrationId").is_none()
            && ["extensionLaunchProvider.resolve", "installations.confirm", "tasks.cancel"]
                .contains(&self.method)
    }
}

fn event(
    method: &'static str,
    by: &'static str,
    data: Value,
    install: fn(Handlers, Way) -> Handlers,
    answer: Value,
    failed: Value,
) -> Kind {
    let mut params = data;
    params["requestId"] = json!("r1");
    Kind {
        method,
        by: Some(by),
        params,
        config: SessionConfig::new(),
        in_cloud: false,
        install,
        of_client: |handlers, _| handlers,
        answer,
        failed: Some(failed),
    }
}

fn request(
    method: &'static str,
    params: Value,
    install: fn(Handlers, Way) -> Handlers,
    answer: Value,
) -> Kind {
    Kind {
        method,
        by: None,
        params,
        config: SessionConfig::new(),
        in_cloud: false,
        install,
        of_client: |handlers, _| handlers,
        answer,
        failed: None,
    }
}

/// An event that a session in the cloud asks by.
fn in_cloud(kind: Kind) -> Kind {
    Kind { config: SessionConfig::new().cloud(Cloud::new()), in_cloud: true, ..kind }
}

fn of_client(
    method: &'static str,
    params: Value,
    of_client: fn(ClientHandlers, Way) -> ClientHandlers,
    answer: Value,
) -> Kind {
    Kind { of_client, ..request(method, params, |handlers, _| handlers, answer) }
}

fn hook(hook: &'static str, input: Value, install: fn(Handlers, Way) -> Handlers, answer: Value) -> Kind {
    let mut all = json!({"sessionId": "s", "timestamp": 1, "cwd": "/"});
    let members = input.as_object().expect("it is an object").clone();
    all.as_object_mut().expect("it is one").extend(members);
    request("hooks.invoke", json!({"hookType": hook, "input": all}), install, json!({"output": answer}))
}

struct Skills(Way);

impl SkillProvider for Skills {
    async fn list(&self) -> Result<Vec<Skill>, HandlerError> {
        self.0.go(vec![Skill::new("notes", "How notes are written")]).await
    }

    async fn read(&self, name: &str) -> Result<Option<String>, HandlerError> {
        self.0.go((name == "notes").then(|| "# Notes".to_owned())).await
    }
}

struct Canvases(Way);

impl Canvases {
    async fn go<A>(&self, answer: A) -> Result<A, CanvasError> {
        self.0.go(answer).await.map_err(|error| CanvasError::new("no", error.to_string()))
    }
}

impl Canvas for Canvases {
    async fn open(
        &self,
        request: Asked<view::CanvasProviderOpenRequest<'static>>,
        _: HandlerContext,
    ) -> Result<build::CanvasProviderOpenResult, CanvasError> {
        self.go(build::CanvasProviderOpenResult::new().title(&request.view().canvas_id())).await
    }

    async fn close(
        &self,
        _: Asked<view::CanvasProviderCloseRequest<'static>>,
        _: HandlerContext,
    ) -> Result<(), CanvasError> {
        self.go(()).await
    }

    async fn action(
        &self,
        request: Asked<view::CanvasProviderInvokeActionRequest<'static>>,
        _: HandlerContext,
    ) -> Result<Json, CanvasError> {
        self.go(Json::text(&request.view().action_name())).await
    }
}

pub(super) fn kinds() -> Vec<Kind> {
    let canvas = |mut params: Value, method, answer| {
        params["extensionId"] = json!("e");
        params["canvasId"] = json!("board");
        params["instanceId"] = json!("i");
        let install = |handlers: Handlers, way| handlers.canvas(Canvases(way));
        Kind {
            config: SessionConfig::new()
                .field("canvases", &json!([{"id": "board", "displayName": "Board", "description": "x"}]))
                .expect("it is JSON"),
            ..request(method, params, install, answer)
        }
    };
    vec![
        event(
            "permission.requested",
            "session.permissions.handlePendingPermissionRequest",
            json!({"permissionRequest": {"kind": "read", "path": "/a", "intention": "look"}}),
            |handlers, way| handlers.on_permission(move |_, _| way.go(Permission::approve_once())),
            json!({"result": {"kind": "approve-once"}}),
            json!({"result": {"kind": "user-not-available"}}),
        ),
        event(
            "external_tool.requested",
            "session.tools.handlePendingToolCall",
            json!({"sessionId": "s", "toolCallId": "t1", "toolName": "weather", "arguments": {}}),
            |handlers, way| {
                handlers
                    .tool_of(Tool::new("weather", "x"), move |_: Value, _| way.go(ToolResult::text("sunny")))
            },
            json!({"result": "sunny"}),
            json!({"error": "it failed"}),
        ),
        event(
            "elicitation.requested",
            "session.ui.handlePendingElicitation",
            json!({"message": "Who?"}),
            |handlers, way| {
                handlers.on_elicitation(move |_, _| way.go(Elicitation::accept([("name", "Ada")])))
            },
            json!({"result": {"action": "accept", "content": {"name": "Ada"}}}),
            json!({"result": {"action": "cancel"}}),
        ),
        event(
            "mcp.oauth_required",
            "session.mcp.oauth.handlePendingRequest",
            json!({"serverName": "m", "serverUrl": "http://m", "reason": "initial"}),
            |handlers, way| handlers.on_mcp_oauth(move |_, _| way.go(McpOauth::token("a-token"))),
            json!({"result": {"kind": "token", "accessToken": "a-token"}}),
            json!({"result": {"kind": "cancelled"}}),
        ),
        event(
            "mcp.headers_refresh_required",
            "session.mcp.headers.handlePendingHeadersRefreshRequest",
            json!({"serverName": "m", "serverUrl": "http://m", "reason": "startup"}),
            |handlers, way| handlers.on_mcp_headers(move |_, _| way.go(McpHeaders::headers([("x-a", "b")]))),
            json!({"result": {"kind": "headers", "headers": {"x-a": "b"}}}),
            json!({"result": {"kind": "error", "message": "it failed"}}),
        ),
        event(
            "command.execute",
            "session.commands.handlePendingCommand",
            json!({"command": "/deploy now", "commandName": "deploy", "args": "now"}),
            |handlers, way| handlers.command("deploy", "Deploys", move |_, _| way.go(())),
            json!({}),
            json!({"error": "it failed"}),
        ),
        event(
            "command.queued",
            "session.commands.respondToQueuedCommand",
            json!({"command": "/x"}),
            |handlers, way| handlers.on_queued_command(move |_, _| way.go(QueuedCommand::handled())),
            json!({"result": {"handled": true}}),
            json!({"result": {"handled": false}}),
        ),
        event(
            "sampling.requested",
            "session.ui.handlePendingSampling",
            json!({"serverName": "m", "mcpRequestId": 7}),
            |handlers, way| handlers.on_sampling(move |_, _| way.go(Sampling::text("gpt", "hello"))),
            json!({"response": {
                "role": "assistant", "content": {"type": "text", "text": "hello"}, "model": "gpt",
            }}),
            json!({}),
        ),
        event(
            "session_limits_exhausted.requested",
            "session.ui.handlePendingSessionLimitsExhausted",
            json!({"usedAiCredits": 30, "maxAiCredits": 30}),
            |handlers, way| handlers.on_session_limits(move |_, _| way.go(SessionLimits::add(10.0))),
            json!({"response": {"action": "add", "additionalAiCredits": 10.0}}),
            json!({"response": {"action": "cancel"}}),
        ),
        request(
            "userInput.request",
            json!({"question": "Which?"}),
            |handlers, way| handlers.on_user_input(move |_, _| way.go(UserInput::text("this"))),
            json!({"answer": "this", "wasFreeform": true}),
        ),
        request(
            "exitPlanMode.request",
            json!({"summary": "s", "planContent": "p", "actions": ["interactive"], "recommendedAction": "interactive"}),
            |handlers, way| handlers.on_exit_plan_mode(move |_, _| way.go(ExitPlanMode::approve())),
            json!({"approved": true}),
        ),
        request(
            "autoModeSwitch.request",
            json!({"retryAfterSeconds": 1.0}),
            |handlers, way| handlers.on_auto_mode_switch(move |_, _| way.go(AutoModeSwitch::yes())),
            json!({"response": "yes"}),
        ),
        in_cloud(event(
            "permission.requested",
            "session.permissions.handlePendingPermissionRequest",
            json!({"permissionRequest": {"kind": "read", "path": "/a", "intention": "look"}}),
            |handlers, way| handlers.on_permission(move |_, _| way.go(Permission::approve_once())),
            json!({"result": {"kind": "approve-once"}}),
            json!({"result": {"kind": "user-not-available"}}),
        )),
        in_cloud(event(
            "elicitation.requested",
            "session.ui.handlePendingElicitation",
            json!({"message": "Who?"}),
            |handlers, way| handlers.on_elicitation(move |_, _| way.go(Elicitation::agree())),
            json!({"result": {"action": "accept"}}),
            json!({"result": {"action": "cancel"}}),
        )),
        in_cloud(event(
            "user_input.requested",
            "session.ui.handlePendingUserInput",
            json!({"question": "Which?"}),
            |handlers, way| handlers.on_user_input(move |_, _| way.go(UserInput::text("this"))),
            json!({"response": {"answer": "this", "wasFreeform": true}}),
            json!({"response": {
                "answer": "The user was unable to respond due to an error", "wasFreeform": true,
            }}),
        )),
        in_cloud(event(
            "exit_plan_mode.requested",
            "session.ui.handlePendingExitPlanMode",
            json!({"summary": "s", "planContent": "p", "actions": ["interactive"], "recommendedAction": "interactive"}),
            |handlers, way| handlers.on_exit_plan_mode(move |_, _| way.go(ExitPlanMode::approve())),
            json!({"response": {"approved": true}}),
            json!({"response": {
                "approved": false, "feedback": "Client did not respond to exit plan mode request",
            }}),
        )),
        in_cloud(event(
            "auto_mode_switch.requested",
            "session.ui.handlePendingAutoModeSwitch",
            json!({"retryAfterSeconds": 1.0}),
            |handlers, way| handlers.on_auto_mode_switch(move |_, _| way.go(AutoModeSwitch::yes())),
            json!({"response": "yes"}),
            json!({"response": "no"}),
        )),
        request(
            "systemMessage.transform",
            json!({"sections": {"tone": {"content": "kind"}, "safety": {"content": "safe"}}}),
            |handlers, way| handlers.transform("tone", move |text, _| way.go(Some(format!("very {text}")))),
            json!({"sections": {"tone": {"content": "very kind"}, "safety": {"content": "safe"}}}),
        ),
        request(
            "providerToken.getToken",
            json!({"providerName": "default"}),
            |handlers, way| {
                handlers.provider_token("default", move |_, _| way.go(ProviderToken::from("a-token")))
            },
            json!({"token": "a-token"}),
        ),
        request(
            "skillProvider.list",
            json!({}),
            |handlers, way| handlers.skills(Skills(way)),
            json!({"skills": [{"name": "notes", "description": "How notes are written"}]}),
        ),
        request(
            "skillProvider.read",
            json!({"name": "notes"}),
            |handlers, way| handlers.skills(Skills(way)),
            json!({"markdown": "# Notes"}),
        ),
        canvas(json!({}), "canvas.open", json!({"title": "board"})),
        canvas(json!({}), "canvas.close", json!(null)),
        canvas(json!({"actionName": "zoom"}), "canvas.action.invoke", json!("zoom")),
        request(
            "gitHubToken.getToken",
            json!({"registrationId": "(that of the config)", "host": "https://github.com", "reason": "refresh"}),
            |handlers, way| {
                let lifetime = std::time::Duration::from_secs(7200);
                handlers.github_token(move |_, _| way.go(GitHubToken::new("a-token", lifetime)))
            },
            json!({"kind": "token", "accessToken": "a-token", "expiresIn": 7200}),
        ),
        of_client(
            "extensionLaunchProvider.resolve",
            json!({"id": "x", "name": "x", "modulePath": "/x.mjs", "source": "project"}),
            |handlers, way| {
                let no_env: [(&str, &str); 0] = [];
                handlers
                    .extension_launch(move |_, _| way.go(ExtensionLaunch::program("node", ["x.mjs"], no_env)))
            },
            json!({"launch": {"executable": "node", "args": ["x.mjs"], "env": {}}}),
        ),
        of_client(
            "installations.confirm",
            json!({
                "confirmationId": "c", "reviewFingerprint": "f", "operationId": "o", "expiresAt": "2027-01-01T00:00:00Z",
                "review": {"resource": "something-new"},
            }),
            |handlers, way| handlers.installations(move |_, _| way.go(Installation::Decline)),
            json!({"confirmationId": "c", "reviewFingerprint": "f", "decision": "decline"}),
        ),
        of_client(
            "tasks.cancel",
            json!({
                "id": "1", "clientTaskId": "mine", "cancellationId": "x", "reason": "user", "sessionId": "s",
            }),
            |handlers, way| handlers.tasks(move |_, _| way.go(TaskCancelled::from(true))),
            json!({"cancelled": true}),
        ),
        hook(
            "preToolUse",
            json!({"toolName": "bash", "toolArgs": {}}),
            |handlers, way| handlers.on_pre_tool_use(move |_, _| way.go(PreToolUse::deny("no"))),
            json!({"permissionDecision": "deny", "permissionDecisionReason": "no"}),
        ),
        hook(
            "preMcpToolCall",
            json!({"serverName": "m", "toolName": "t", "arguments": {}}),
            |handlers, way| {
                handlers.on_pre_mcp_tool_call(move |_, _| {
                    way.go(build::PreMcpToolCallHookOutput::new().meta_to_use_null())
                })
            },
            json!({"metaToUse": null}),
        ),
        hook(
            "postToolUse",
            json!({"toolName": "bash", "toolArgs": {}, "toolResult": {"textResultForLlm": "x", "resultType": "success"}}),
            |handlers, way| {
                handlers.on_post_tool_use(move |_, _| {
                    way.go(build::PostToolUseHookOutput::new().additional_context("y"))
                })
            },
            json!({"additionalContext": "y"}),
        ),
        hook(
            "postToolUseFailure",
            json!({"toolName": "bash", "toolArgs": {}, "error": "e"}),
            |handlers, way| {
                handlers.on_post_tool_use_failure(move |_, _| {
                    way.go(build::PostToolUseFailureHookOutput::new().additional_context("y"))
                })
            },
            json!({"additionalContext": "y"}),
        ),
        hook(
            "userPromptSubmitted",
            json!({"prompt": "p"}),
            |handlers, way| {
                handlers.on_user_prompt_submitted(move |_, _| {
                    way.go(build::UserPromptSubmittedHookOutput::new().modified_prompt("q"))
                })
            },
            json!({"modifiedPrompt": "q"}),
        ),
        hook(
            "userPromptTransformed",
            json!({"prompt": "p", "transformedPrompt": "p2"}),
            |handlers, way| {
                handlers.on_user_prompt_transformed(move |_, _| {
                    way.go(build::UserPromptTransformedHookOutput::new().modified_transformed_prompt("q"))
                })
            },
            json!({"modifiedTransformedPrompt": "q"}),
        ),
        hook(
            "sessionStart",
            json!({"source": "new"}),
            |handlers, way| {
                handlers.on_session_start(move |_, _| {
                    way.go(build::SessionStartHookOutput::new().additional_context("y"))
                })
            },
            json!({"additionalContext": "y"}),
        ),
        hook(
            "sessionEnd",
            json!({"reason": "user_exit"}),
            |handlers, way| {
                handlers.on_session_end(move |_, _| {
                    way.go(build::SessionEndHookOutput::new().session_summary("y"))
                })
            },
            json!({"sessionSummary": "y"}),
        ),
        hook(
            "errorOccurred",
            json!({"error": "e", "errorContext": "system", "recoverable": true}),
            |handlers, way| {
                handlers.on_error_occurred(move |_, _| {
                    way.go(build::ErrorOccurredHookOutput::new().user_notification("y"))
                })
            },
            json!({"userNotification": "y"}),
        ),
        hook(
            "agentStop",
            json!({}),
            |handlers, way| {
                handlers.on_agent_stop(move |_, _| way.go(build::AgentStopHookOutput::new().reason("y")))
            },
            json!({"reason": "y"}),
        ),
        hook(
            "subagentStart",
            json!({"transcriptPath": "/t", "agentName": "a"}),
            |handlers, way| {
                handlers.on_subagent_start(move |_, _| {
                    way.go(build::SubagentStartHookOutput::new().additional_context("y"))
                })
            },
            json!({"additionalContext": "y"}),
        ),
        hook(
            "subagentStop",
            json!({"transcriptPath": "/t", "agentName": "a", "agentType": "b", "stopReason": "end", "response": "r"}),
            |handlers, way| {
                handlers
                    .on_subagent_stop(move |_, _| way.go(build::SubagentStopHookOutput::new().reason("y")))
            },
            json!({"reason": "y"}),
        ),
    ]
}
