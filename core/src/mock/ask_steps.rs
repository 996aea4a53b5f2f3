//! The steps that ask: one for each kind of thing that the runtime wants answered.

use super::ask::Ask;
use super::place::Place;
use super::step::{Step, StepKind};
use super::value::ToJson;
use crate::json::{Json, Object};

const YES: &str = "true";

fn number(value: f64) -> Json {
    Json::new(&value).unwrap_or_default()
}

fn ask<P: Place>(ask: Ask) -> Step<P> {
    Step::of(StepKind::Ask(ask))
}

/// Asks: one for each kind of thing that the runtime wants answered.
///
/// The label is what [`wait_for`](Step::wait_for), [`Call::answer`](super::Call::answer) and, of a request,
/// [`Runtime::answer`](super::Runtime::answer) know it by; of an event it is the `requestId` too, unless it was used
/// before. [`field`](Step::field) gives it what else there is to say.
///
/// The real runtime does not ask what the client has not claimed (by a field of the session's config, an interest, or a
/// call). Then nobody is asked here either: [`Complaint::NotAsked`](super::Complaint::NotAsked) says what is missing,
/// and a task that waits for the answer goes on at once, and finds `null`.
///
/// In a turn, the agent waits for the answer and goes on with it: where the real one uses a tool to ask, it uses that
/// tool. Elsewhere, nothing waits but a [`wait_for`](Step::wait_for).
impl<P: Place> Step<P> {
    /// Asks whatever can be asked, by the request's method or the event's type.
    ///
    /// It is for what has no step of its own: `workflow.execute`, `sessionManagement.create`, `entraToken.getToken`
    /// and others that version 1.0.102 of the real runtime was not seen to ask.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let request = json!({"kind": "identity", "clientId": "c", "reason": "initial"});
    /// let script = Script::new().on("sign.in", [
    ///     Step::ask("who", "entraToken.getToken", json!({"request": request})),
    ///     Step::wait_for("who"),
    ///     Step::reply(json!({})),
    /// ]);
    /// ```
    ///
    /// # Panics
    ///
    /// If nothing of that name is asked, or the parameters are no object.
    #[track_caller]
    pub fn ask(label: impl Into<String>, name: &str, params: impl ToJson) -> Step<P> {
        ask(Ask::new(label, name).members_of(&params.to_json()))
    }

    /// Asks for a permission (`permission.requested`); the request is the `permissionRequest`, with its `kind` and all that
    /// this kind must have: what a handler cannot read, it denies.
    ///
    /// In a turn, a tool of the runtime's own needs it, which then succeeds, or fails as the answer says. For one of an
    /// MCP server (the kind `mcp`), hook `preMcpToolCall` is asked before that. A permission for a tool of the client's
    /// is asked by [`tool_call`](Step::tool_call). Needs `requestPermission`.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let request = json!({
    ///     "kind": "shell", "fullCommandText": "rm -r build", "intention": "Start afresh", "commands": [],
    ///     "possiblePaths": ["build"], "possibleUrls": [], "hasWriteFileRedirection": false,
    ///     "canOfferSessionApproval": false,
    /// });
    /// let script = Script::new().turn([Step::permission("p", request)]);
    /// ```
    pub fn permission(label: impl Into<String>, request: impl ToJson) -> Step<P> {
        let request = request.to_json();
        let ask = Ask::new(label, "permission.requested").with("permissionRequest", request.clone());
        self::ask(
            ask.with("promptRequest", request)
                .text("agentMode", "interactive")
                .text("permissionMode", "manual"),
        )
    }

    /// Has the client run a tool (`external_tool.requested`), as a tool that needs no permission. The session must have
    /// declared it. In a turn, the model reads the result; [`tool_call`](Step::tool_call) is the same with the
    /// permission before it.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let script = Script::new().turn([Step::external_tool("w", "get_weather", json!({"city": "Oslo"}))]);
    /// ```
    pub fn external_tool(
        label: impl Into<String>,
        name: impl Into<String>,
        arguments: impl ToJson,
    ) -> Step<P> {
        let ask = Ask::new(label, "external_tool.requested").text("toolName", name);
        self::ask(ask.with("arguments", arguments.to_json()).text("workingDirectory", "/mock"))
    }

    /// Asks the user (`user_input.requested` and right behind it `userInput.request`, of which either may be
    /// answered). Fields: `choices`, `allowFreeform`.
    ///
    /// In a turn, the agent uses its tool `ask_user`. Needs `requestUserInput`; with an interest in
    /// `user_input.requested` instead, and in the cloud, the event alone asks.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let script = Script::new().turn([Step::user_input("q", "Which?").field("choices", json!(["a", "b"]))]);
    /// ```
    pub fn user_input(label: impl Into<String>, question: impl Into<String>) -> Step<P> {
        let ask = Ask::new(label, "user_input.requested").text("question", question);
        self::ask(ask.with("allowFreeform", Json::from_static(YES)))
    }

    /// Asks whether a plan is to be carried out (`exit_plan_mode.requested` and right behind it `exitPlanMode.request`).
    /// Fields: `actions`, `recommendedAction`.
    ///
    /// In a turn, the agent uses its tool `exit_plan_mode`. `{"approved": false}` without a feedback ends the turn, as
    /// an abort does; with one, and after an error, the turn goes on. Needs `requestExitPlanMode`; in the cloud the event alone
    /// asks.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::exit_plan_mode("plan", "Paint it", "1. Buy paint\n2. Paint")]);
    /// ```
    pub fn exit_plan_mode(
        label: impl Into<String>,
        summary: impl Into<String>,
        plan: impl Into<String>,
    ) -> Step<P> {
        let ask =
            Ask::new(label, "exit_plan_mode.requested").text("summary", summary).text("planContent", plan);
        let actions = Json::from_static(r#"["autopilot","interactive","exit_only"]"#);
        self::ask(ask.with("actions", actions).text("recommendedAction", "autopilot"))
    }

    /// Asks whether another model may take over after a rate limit (`autoModeSwitch.request` and right behind it
    /// `auto_mode_switch.requested`). Fields: `errorCode`, `retryAfterSeconds`.
    ///
    /// In a turn, a `session.error` that says `eligibleForAutoSwitch` comes before it, and the turn ends: after a yes, the
    /// next one has another model. Needs `requestAutoModeSwitch`; in the cloud the event alone asks.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let script = Script::new().turn([Step::auto_mode_switch("auto").field("retryAfterSeconds", json!(1.0))]);
    /// ```
    pub fn auto_mode_switch(label: impl Into<String>) -> Step<P> {
        ask(Ask::new(label, "auto_mode_switch.requested").text("errorCode", "user_weekly_rate_limited"))
    }

    /// Asks a hook (`hooks.invoke`), with this input, to which `sessionId`, `timestamp` and `cwd` are added. Needs
    /// `hooks`.
    ///
    /// The hooks of a usual turn are asked without a step, in the order of the real runtime: see
    /// [the module](super#how-it-behaves). This is for the others: `subagentStart`, `preCompact`, ...
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let input = json!({"agentName": "general-purpose", "transcriptPath": "/mock/events.jsonl"});
    /// let script = Script::new().turn([Step::hook("helper", "subagentStart", input)]);
    /// ```
    ///
    /// # Panics
    ///
    /// If the input is no object.
    #[track_caller]
    pub fn hook(label: impl Into<String>, hook_type: impl Into<String>, input: impl ToJson) -> Step<P> {
        let input = input.to_json();
        assert!(input.as_str().starts_with('{'), "the input of a hook is an object");
        ask(Ask::new(label, "hooks.invoke").text("hookType", hook_type).with("input", input))
    }

    /// Asks what sections of the system message are to be (`systemMessage.transform`): their ids, and what they are.
    /// Needs the action `transform` for each of them in the config's `systemMessage`. In a turn, an error is followed
    /// by a `session.warning`.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::transform("tone", [("tone", "Be brief.")])]);
    /// ```
    pub fn transform<'a>(
        label: impl Into<String>,
        sections: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Step<P> {
        let sections = sections.into_iter().fold(Object::new(), |sections, (id, content)| {
            sections.raw(id, &Object::new().str("content", content).finish())
        });
        ask(Ask::new(label, "systemMessage.transform").with("sections", sections.finish()))
    }

    /// Asks the user for what a schema says, or to visit a page (`elicitation.requested`). Fields: `requestedSchema`,
    /// `mode`, `url`, `elicitationSource`. It is asked whether the session has `requestElicitation` or not.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let schema = json!({"type": "object", "properties": {"name": {"type": "string"}}});
    /// let script = Script::new().turn([Step::elicitation("e", "Your name?").field("requestedSchema", schema)]);
    /// ```
    pub fn elicitation(label: impl Into<String>, message: impl Into<String>) -> Step<P> {
        ask(Ask::new(label, "elicitation.requested").text("message", message).text("mode", "form"))
    }

    /// Has an MCP server ask for a completion (`sampling.requested`); the request is that of MCP's
    /// `sampling/createMessage`.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let text = json!({"type": "text", "text": "hi"});
    /// let request = json!({"messages": [{"role": "user", "content": text}], "maxTokens": 100});
    /// let script = Script::new().turn([Step::sampling("s", "files", request)]);
    /// ```
    pub fn sampling(
        label: impl Into<String>,
        server_name: impl Into<String>,
        request: impl ToJson,
    ) -> Step<P> {
        let label = label.into();
        let ask = Ask::new(label.clone(), "sampling.requested").text("serverName", server_name);
        self::ask(ask.text("mcpRequestId", label).with("request", request.to_json()))
    }

    /// Asks for a sign-in at an MCP server (`mcp.oauth_required`). Fields: `reason`, `wwwAuthenticateParams`,
    /// `resourceMetadata`, ... Needs an interest; without one the server stays at `needs-auth`.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let sign_in = Step::mcp_oauth("o", "files", "https://mcp.invalid/").field("reason", json!("refresh"));
    /// let script = Script::new().turn([sign_in]);
    /// ```
    pub fn mcp_oauth(
        label: impl Into<String>,
        server_name: impl Into<String>,
        server_url: impl Into<String>,
    ) -> Step<P> {
        let ask = Ask::new(label, "mcp.oauth_required").text("serverName", server_name);
        self::ask(ask.text("serverUrl", server_url).text("reason", "initial"))
    }

    /// Asks for the headers of an MCP server (`mcp.headers_refresh_required`). Field: `reason`. Needs an interest.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::mcp_headers_refresh("h", "files", "https://mcp.invalid/")]);
    /// ```
    pub fn mcp_headers_refresh(
        label: impl Into<String>,
        server_name: impl Into<String>,
        server_url: impl Into<String>,
    ) -> Step<P> {
        let ask = Ask::new(label, "mcp.headers_refresh_required").text("serverName", server_name);
        self::ask(ask.text("serverUrl", server_url).text("reason", "startup"))
    }

    /// Has the client carry out a command (`command.execute`). The session must have declared it.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::command("c", "deploy", "--now")]);
    /// ```
    pub fn command(label: impl Into<String>, name: impl Into<String>, args: impl Into<String>) -> Step<P> {
        let (name, args) = (name.into(), args.into());
        let command = format!("/{name} {args}");
        let ask = Ask::new(label, "command.execute").text("command", command.trim_end());
        self::ask(ask.text("commandName", name).text("args", args))
    }

    /// Has the client carry out a command that was queued (`command.queued`). Needs an interest.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::queued_command("c", "/deploy")]);
    /// ```
    pub fn queued_command(label: impl Into<String>, command: impl Into<String>) -> Step<P> {
        ask(Ask::new(label, "command.queued").text("command", command))
    }

    /// Asks what is to be done now that the session's credits are used up (`session_limits_exhausted.requested`).
    ///
    /// In a turn, `cancel` ends it. Needs an interest; without one the turn ends with a `session.info`.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::session_limits("l", 31.5, 30.0)]);
    /// ```
    pub fn session_limits(label: impl Into<String>, used_credits: f64, max_credits: f64) -> Step<P> {
        let ask = Ask::new(label, "session_limits_exhausted.requested");
        self::ask(ask.with("usedAiCredits", number(used_credits)).with("maxAiCredits", number(max_credits)))
    }

    /// Has the client do something to the session's files: the operation is `readFile`, `writeFile`, ..., the request
    /// `sessionFs.<operation>`. Needs `sessionFs.setProvider`, and of its capabilities those of the operation.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let script = Script::new().turn([
    ///     Step::session_fs("write", "writeFile", json!({"path": "/state/a.txt", "content": "a"})),
    ///     Step::session_fs("read", "readFile", json!({"path": "/state/a.txt"})),
    /// ]);
    /// ```
    ///
    /// # Panics
    ///
    /// If there is no such operation, or the parameters are no object.
    #[track_caller]
    pub fn session_fs(label: impl Into<String>, operation: &str, params: impl ToJson) -> Step<P> {
        ask(Ask::new(label, &format!("sessionFs.{operation}")).members_of(&params.to_json()))
    }

    /// Opens a canvas (`canvas.open`). Fields: `input`, `host`, `session`. Needs `requestCanvasRenderer`, and the canvas
    /// among the config's `canvases`.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let script = Script::new().turn([
    ///     Step::canvas_open("open", "app", "board", "board-1").field("input", json!({"size": 8})),
    ///     Step::canvas_action("move", "app", "board", "board-1", "move").field("input", json!({"to": "e4"})),
    ///     Step::canvas_close("close", "app", "board", "board-1"),
    /// ]);
    /// ```
    pub fn canvas_open(
        label: impl Into<String>,
        extension: impl Into<String>,
        canvas: impl Into<String>,
        instance: impl Into<String>,
    ) -> Step<P> {
        ask(on_canvas(label, "canvas.open", extension, canvas, instance))
    }

    /// Closes a canvas (`canvas.close`), as [`canvas_open`](Step::canvas_open) opens one.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::canvas_close("close", "app", "board", "board-1")]);
    /// ```
    pub fn canvas_close(
        label: impl Into<String>,
        extension: impl Into<String>,
        canvas: impl Into<String>,
        instance: impl Into<String>,
    ) -> Step<P> {
        ask(on_canvas(label, "canvas.close", extension, canvas, instance))
    }

    /// Has a canvas do something (`canvas.action.invoke`), as [`canvas_open`](Step::canvas_open) opens one. Field:
    /// `input`.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::canvas_action("move", "app", "board", "board-1", "move")]);
    /// ```
    pub fn canvas_action(
        label: impl Into<String>,
        extension: impl Into<String>,
        canvas: impl Into<String>,
        instance: impl Into<String>,
        action: impl Into<String>,
    ) -> Step<P> {
        ask(on_canvas(label, "canvas.action.invoke", extension, canvas, instance).text("actionName", action))
    }

    /// Asks for the token of a model's provider (`providerToken.getToken`); one that has no name is called `default`.
    ///
    /// In a turn, it is asked five times more after an error, and then the turn fails. Needs `hasBearerTokenProvider`
    /// of that provider.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::provider_token("token", "default")]);
    /// ```
    pub fn provider_token(label: impl Into<String>, provider_name: impl Into<String>) -> Step<P> {
        ask(Ask::new(label, "providerToken.getToken").text("providerName", provider_name))
    }

    /// Asks for a GitHub token (`gitHubToken.getToken`), under the registration id that the session was created with.
    /// Fields: `host`, `reason`. Needs `gitHubTokenProviderRegistrationId`.
    ///
    /// The first token is asked for without a step, before a create is answered, which a token that lives for an hour
    /// or less fails.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::github_token("again")]);
    /// ```
    pub fn github_token(label: impl Into<String>) -> Step<P> {
        ask(Ask::new(label, "gitHubToken.getToken")
            .text("host", "https://github.com")
            .text("reason", "refresh"))
    }

    /// Asks for the client's skills (`skillProvider.list`). Needs `hasSkillProvider` and `enableSkills`.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::skill_list("all"), Step::skill_read("one", "greeting")]);
    /// ```
    pub fn skill_list(label: impl Into<String>) -> Step<P> {
        ask(Ask::new(label, "skillProvider.list"))
    }

    /// Asks for what a skill says (`skillProvider.read`), as [`skill_list`](Step::skill_list) asks for all.
    ///
    /// In a turn, the agent uses its tool `skill`, which fails if it gets no text. The model reads whether it was loaded.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::skill_read("one", "greeting")]);
    /// ```
    pub fn skill_read(label: impl Into<String>, name: impl Into<String>) -> Step<P> {
        ask(Ask::new(label, "skillProvider.read").text("name", name))
    }

    /// Has the client cancel a task of its own (`tasks.cancel`). Field: `reason`. Needs the task kind `client` in
    /// `connect`, and a `session.tasks.register` of the task as `cancellable`.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    ///
    /// let script = Script::new().turn([Step::cancel_task("stop", "upload")]);
    /// ```
    pub fn cancel_task(label: impl Into<String>, client_task_id: impl Into<String>) -> Step<P> {
        let label = label.into();
        let ask = Ask::new(label.clone(), "tasks.cancel").text("clientTaskId", client_task_id);
        self::ask(ask.text("cancellationId", label).text("reason", "cancel_requested"))
    }

    /// Has the client send a request to the model (`llmInference.httpRequestStart`, and one `httpRequestChunk` with the
    /// whole body). Fields, of the start: `method`, `headers`, `transport`, `interactionType`, ... Needs `llmInference.setProvider`.
    ///
    /// [`wait_for`](Step::wait_for) waits for the end of the response, and its answer is
    /// `{"status", "headers", "body"}`, with an `error` where the client told of one. In a turn, a response with an error
    /// is asked for five times more before it is the model's error; one of another status than 2xx is that at once. An
    /// abort of the turn withdraws the request.
    ///
    /// With the field `transport` as `websocket` the body is one message, and the request goes on until the client ends
    /// its response.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let url = "https://models.invalid/v1/chat/completions";
    /// let script = Script::new().turn([Step::inference("ask", url, json!({"messages": []}).to_string())]);
    /// ```
    pub fn inference(label: impl Into<String>, url: impl Into<String>, body: impl Into<String>) -> Step<P> {
        let ask = Ask::new(label, "llmInference.httpRequestStart").text("method", "POST").text("url", url);
        let headers = Json::from_static(r#"{"content-type":["application/json"]}"#);
        let ask = ask.with("headers", headers).text("transport", "http");
        let mut ask = ask.text("interactionType", "conversation-agent");
        ask.body = Some(body.into());
        self::ask(ask)
    }

    /// Withdraws the model's request of that label: an `llmInference.httpRequestChunk` with `cancel`.
    ///
    /// ```
    /// use pilotwire::mock::{Runtime, Step};
    ///
    /// let mut runtime = Runtime::default();
    /// runtime.play([
    ///     Step::inference("ask", "https://models.invalid/v1/chat/completions", "{}").session("s"),
    ///     Step::cancel_inference("ask", "aborted").session("s"),
    /// ]);
    /// ```
    pub fn cancel_inference(label: impl Into<String>, reason: impl Into<String>) -> Step<P> {
        let ask = Ask::new(label, "llmInference.httpRequestChunk").text("data", "");
        self::ask(ask.text("cancelReason", reason))
    }

    /// Asks how an extension is to be launched (`extensionLaunchProvider.resolve`). Fields: `id`, `source`. Needs
    /// `registerExtensionLaunchProvider`.
    ///
    /// ```
    /// use pilotwire::mock::{Runtime, Step};
    ///
    /// let mut runtime = Runtime::default();
    /// runtime.play([Step::resolve_extension("x", "board", "/mock/.github/extensions/board/extension.mjs")]);
    /// ```
    pub fn resolve_extension(
        label: impl Into<String>,
        name: impl Into<String>,
        module_path: impl Into<String>,
    ) -> Step<P> {
        let name = name.into();
        let ask = Ask::new(label, "extensionLaunchProvider.resolve").text("id", format!("project:{name}"));
        self::ask(ask.text("name", name).text("modulePath", module_path).text("source", "project"))
    }

    /// Asks whether something is to be installed (`installations.confirm`), which the review tells of. Fields:
    /// `operationId`, `policySessionId`, `expiresAt`. The label is the `confirmationId`.
    ///
    /// ```
    /// use pilotwire::mock::{Runtime, Step};
    /// use serde_json::json;
    ///
    /// let mut runtime = Runtime::default();
    /// runtime.play([Step::confirm_installation("install", json!({"resource": "skill", "name": "greeting"}))]);
    /// ```
    pub fn confirm_installation(label: impl Into<String>, review: impl ToJson) -> Step<P> {
        let label = label.into();
        let ask = Ask::new(label.clone(), "installations.confirm").text("confirmationId", label.clone());
        let ask = ask.text("reviewFingerprint", format!("fingerprint-{label}"));
        let ask = ask.text("operationId", format!("operation-{label}"));
        self::ask(ask.text("expiresAt", "2026-01-01T01:00:00.000Z").with("review", review.to_json()))
    }
}

fn on_canvas(
    label: impl Into<String>,
    method: &str,
    extension: impl Into<String>,
    canvas: impl Into<String>,
    instance: impl Into<String>,
) -> Ask {
    let ask = Ask::new(label, method).text("extensionId", extension);
    ask.text("canvasId", canvas).text("instanceId", instance)
}
