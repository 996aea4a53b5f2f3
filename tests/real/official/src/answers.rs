//! The handlers of a session, apart from its hooks.

use async_trait::async_trait;
use github_copilot_sdk::canvas::{CanvasError, CanvasHandler, CanvasResult};
use github_copilot_sdk::handler::{
    AutoModeSwitchHandler, AutoModeSwitchResponse, ElicitationHandler, ExitPlanModeHandler,
    ExitPlanModeResult, PermissionHandler, PermissionResult, UserInputHandler, UserInputResponse,
};
use github_copilot_sdk::rpc::{
    CanvasProviderCloseRequest, CanvasProviderInvokeActionRequest, CanvasProviderOpenRequest,
    CanvasProviderOpenResult,
};
use github_copilot_sdk::tool::ToolHandler;
use github_copilot_sdk::transforms::{SystemMessageTransform, TransformContext};
use github_copilot_sdk::types::{
    CommandContext, CommandHandler, ElicitationRequest, ElicitationResult, ExitPlanModeData,
    PermissionRequestData, RequestId, SessionId, ToolInvocation, ToolResult, ToolResultExpanded,
};
use github_copilot_sdk::{
    BearerTokenError, BearerTokenProvider, Error, ErrorKind, ProviderTokenArgs, SkillProvider,
    SkillProviderDescriptor,
};
use serde_json::{Value, json};

use crate::told::asked;

/// The session that keeps its model.
pub const STAYS: &str = "stays";

/// Answers whatever it is asked.
pub struct Answers;

fn failure() -> Error {
    Error::with_message(ErrorKind::InvalidConfig, "it does not work")
}

#[async_trait]
impl ToolHandler for Answers {
    async fn call(&self, used: ToolInvocation) -> Result<ToolResult, Error> {
        asked("tool", &used);
        match used.tool_name.as_str() {
            "get_weather" => Ok(ToolResult::Text("sunny".to_owned())),
            "free" => Ok(ToolResult::Expanded(
                ToolResultExpanded::new("rainy", "success").with_session_log("it rains"),
            )),
            "poor" => Ok(ToolResult::Expanded(
                ToolResultExpanded::new("no such city", "failure").with_error("it is unknown"),
            )),
            _ => Err(failure()),
        }
    }
}

#[async_trait]
impl PermissionHandler for Answers {
    async fn handle(&self, _: SessionId, _: RequestId, data: PermissionRequestData) -> PermissionResult {
        asked("permission", &data);
        match data.extra["permissionRequest"]["args"]["city"].as_str() {
            Some("Kiel") => PermissionResult::reject(None),
            Some("Bern") => PermissionResult::reject("take another".to_owned()),
            Some("Graz") => PermissionResult::user_not_available(),
            _ => PermissionResult::approve_once(),
        }
    }
}

#[async_trait]
impl UserInputHandler for Answers {
    async fn handle(
        &self,
        _: SessionId,
        _: Option<RequestId>,
        question: String,
        choices: Option<Vec<String>>,
        allow_freeform: Option<bool>,
    ) -> Option<UserInputResponse> {
        asked(
            "user input",
            json!({"question": question, "choices": choices, "allowFreeform": allow_freeform}),
        );
        if question == "Anybody?" {
            return None;
        }
        Some(match choices {
            Some(choices) => UserInputResponse { answer: choices[1].clone(), was_freeform: false },
            None => UserInputResponse { answer: "mine".to_owned(), was_freeform: true },
        })
    }
}

#[async_trait]
impl ElicitationHandler for Answers {
    async fn handle(&self, _: SessionId, _: RequestId, form: ElicitationRequest) -> ElicitationResult {
        asked("elicitation", &form);
        let properties = form.requested_schema.as_ref().and_then(|schema| schema["properties"].as_object());
        let names = properties.into_iter().flat_map(|properties| properties.keys());
        let value = |name: &str| match name {
            "confirmed" => json!(true),
            "selection" => json!("b"),
            _ => json!("mine"),
        };
        let content: Value = names.map(|name| (name.clone(), value(name))).collect();
        match form.message.as_str() {
            "Nobody?" => ElicitationResult { action: "decline".to_owned(), content: None },
            _ => ElicitationResult { action: "accept".to_owned(), content: Some(content) },
        }
    }
}

#[async_trait]
impl ExitPlanModeHandler for Answers {
    async fn handle(&self, _: SessionId, _: Option<RequestId>, plan: ExitPlanModeData) -> ExitPlanModeResult {
        asked("exit plan mode", &plan);
        match plan.summary.as_str() {
            "Do it well." => ExitPlanModeResult {
                approved: false,
                selected_action: None,
                feedback: Some("not well enough".to_owned()),
            },
            "Do it badly." => ExitPlanModeResult { approved: false, selected_action: None, feedback: None },
            summary => {
                let action = match summary {
                    "Do it by yourself." => "autopilot",
                    "Do it all at once." => "autopilot_fleet",
                    "Do it later." => "exit_only",
                    "Do it somehow." => "odd",
                    _ => "interactive",
                };
                ExitPlanModeResult {
                    approved: true,
                    selected_action: Some(action.to_owned()),
                    feedback: None,
                }
            }
        }
    }
}

#[async_trait]
impl AutoModeSwitchHandler for Answers {
    async fn handle(
        &self,
        id: SessionId,
        code: Option<String>,
        after: Option<f64>,
    ) -> AutoModeSwitchResponse {
        asked("auto mode switch", json!({"errorCode": code, "retryAfterSeconds": after}));
        if id.as_str() == STAYS { AutoModeSwitchResponse::No } else { AutoModeSwitchResponse::Yes }
    }
}

#[async_trait]
impl CommandHandler for Answers {
    async fn on_command(&self, context: CommandContext) -> Result<(), Error> {
        let (command, name, args) = (context.command, context.command_name, context.args);
        asked("command", json!({"command": command, "commandName": name, "args": args}));
        if name == "fail" { Err(failure()) } else { Ok(()) }
    }
}

#[async_trait]
impl CanvasHandler for Answers {
    async fn on_open(&self, canvas: CanvasProviderOpenRequest) -> CanvasResult<CanvasProviderOpenResult> {
        asked("canvas open", &canvas);
        if canvas.instance_id == "bad" {
            return Err(CanvasError::new("no_board", "there is no such board"));
        }
        let title = Some("A board".to_owned());
        Ok(CanvasProviderOpenResult { title, url: Some("http://127.0.0.1/board".to_owned()), status: None })
    }

    async fn on_action(&self, action: CanvasProviderInvokeActionRequest) -> CanvasResult<Value> {
        asked("canvas action", &action);
        match action.action_name.as_str() {
            "move" => Ok(json!({"moved": true})),
            _ => Err(CanvasError::no_handler()),
        }
    }

    async fn on_close(&self, canvas: CanvasProviderCloseRequest) -> CanvasResult<()> {
        asked("canvas close", &canvas);
        Ok(())
    }
}

#[async_trait]
impl BearerTokenProvider for Answers {
    async fn get_token(&self, of: ProviderTokenArgs) -> Result<String, BearerTokenError> {
        asked("provider token", json!({"providerName": of.provider_name, "sessionId": of.session_id}));
        Ok("not-a-secret".to_owned())
    }
}

#[async_trait]
impl SkillProvider for Answers {
    async fn list_skills(&self) -> Result<Vec<SkillProviderDescriptor>, Error> {
        asked("skills", json!({}));
        let skill = |name: &str| {
            let (name, description) = (name.to_owned(), "How notes are written here".to_owned());
            SkillProviderDescriptor { name, description, ..SkillProviderDescriptor::default() }
        };
        Ok(vec![skill("notes"), skill("lost"), skill("broken")])
    }

    async fn read_skill(&self, name: &str) -> Result<Option<String>, Error> {
        asked("skill", json!({"name": name}));
        match name {
            "lost" => Ok(None),
            "broken" => Err(failure()),
            _ => Ok(Some("# Notes\nShort sentences.".to_owned())),
        }
    }
}

/// The section that is changed. What it says by itself is the runtime's own.
pub const SECTION: &str = "tone";

#[async_trait]
impl SystemMessageTransform for Answers {
    fn section_ids(&self) -> Vec<String> {
        vec![SECTION.to_owned()]
    }

    async fn transform_section(&self, id: &str, content: &str, _: TransformContext) -> Option<String> {
        asked("section", json!({"id": id, "isEmpty": content.is_empty()}));
        Some("Speak like a sailor.".to_owned())
    }
}
