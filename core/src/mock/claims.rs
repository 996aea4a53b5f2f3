//! The claims that a client has to make for the real runtime to ask it (`core/PROTOCOL.md`, sections "Sessions" and
//! "Asks").

use super::ask::Ask;
use super::asks;
use super::runtime::Runtime;
use super::sessions::{Place, Session};
use crate::json::Json;
use crate::protocol::Scope;

/// The client's claims for the connection.
#[derive(Debug, Default)]
pub(super) struct Client {
    /// The parameters of its `sessionFs.setProvider`.
    pub(super) files: Option<Json>,
    pub(super) inference: bool,
    pub(super) extensions: bool,
    /// `true` if the client has tasks of its own: `client` was among the kinds in its `connect`.
    pub(super) tasks: bool,
}

/// A task of the client's.
#[derive(Debug)]
pub(super) struct ClientTask {
    pub(super) id: String,
    pub(super) client_task_id: String,
    pub(super) cancellable: bool,
}

const FILES: &str = "sessionFs.setProvider";

impl Runtime {
    /// Returns what the client has not said and would have had to say for the real runtime to ask this. None if it is
    /// asked.
    pub(super) fn missing(&self, session: &str, ask: &Ask) -> Option<String> {
        let name = ask.name();
        let known = self.sessions.get(session).filter(|session| session.attached);
        if ask.row().scope == Scope::Connection {
            let missing = match name {
                "gitHubToken.getToken" => {
                    let claimed = known.is_some_and(|session| session.registration().is_some());
                    (!claimed).then_some("gitHubTokenProviderRegistrationId")
                }
                "llmInference.httpRequestStart" | "llmInference.httpRequestChunk" => {
                    (!self.client.inference).then_some("llmInference.setProvider")
                }
                "extensionLaunchProvider.resolve" => {
                    (!self.client.extensions).then_some("registerExtensionLaunchProvider")
                }
                _ => None,
            };
            return missing.map(str::to_owned);
        }
        let Some(known) = known else { return Some(format!("session.create of {session:?}")) };
        match name.strip_prefix("sessionFs.") {
            Some(operation) => self.missing_for_files(operation),
            None if name == "tasks.cancel" && !self.client.tasks => {
                Some("supportedTaskKinds with client".to_owned())
            }
            None => known.missing(ask),
        }
    }

    fn missing_for_files(&self, operation: &str) -> Option<String> {
        let Some(provider) = &self.client.files else { return Some(FILES.to_owned()) };
        let capability = match operation {
            "readFileBytes" | "writeFileBytes" => "binary",
            "readFileRange" => "readFileRange",
            _ if operation.starts_with("sqlite") => "sqlite",
            _ => return None,
        };
        let capabilities = provider.get("capabilities").unwrap_or_default();
        (!is_true(&capabilities, capability)).then(|| format!("{FILES} with the capability {capability}"))
    }
}

impl Session {
    fn missing(&self, ask: &Ask) -> Option<String> {
        let name = ask.name();
        if asks::needs_interest(name) && !self.is_interested_in(name) {
            return Some(format!("session.eventLog.registerInterest of {name}"));
        }
        let flag = |name: &str| (!self.has(name)).then(|| name.to_owned());
        match name {
            // In the cloud this is asked without a flag.
            "permission.requested"
            | "user_input.requested"
            | "exit_plan_mode.requested"
            | "auto_mode_switch.requested"
                if self.place == Place::Cloud =>
            {
                None
            }
            "permission.requested" => flag("requestPermission"),
            "external_tool.requested" => {
                let declared = ask.string("toolName").is_some_and(|name| self.tool(&name).is_some());
                (!declared).then(|| "tools".to_owned())
            }
            "user_input.requested" if self.is_interested_in(name) => None,
            "user_input.requested" | "userInput.request" => flag("requestUserInput"),
            "exit_plan_mode.requested" | "exitPlanMode.request" => flag("requestExitPlanMode"),
            "auto_mode_switch.requested" | "autoModeSwitch.request" => flag("requestAutoModeSwitch"),
            "hooks.invoke" => flag("hooks"),
            "command.execute" => {
                (!self.names("commands", "name", ask.string("commandName"))).then(|| "commands".to_owned())
            }
            "systemMessage.transform" => self.missing_for_sections(ask),
            "canvas.open" | "canvas.close" | "canvas.action.invoke" => {
                flag("requestCanvasRenderer").or_else(|| {
                    (!self.names("canvases", "id", ask.string("canvasId"))).then(|| "canvases".to_owned())
                })
            }
            "providerToken.getToken" => (!self.has_token_provider(ask.string("providerName")))
                .then(|| "hasBearerTokenProvider".to_owned()),
            "skillProvider.list" | "skillProvider.read" => {
                flag("hasSkillProvider").or_else(|| flag("enableSkills"))
            }
            "tasks.cancel" => {
                let id = ask.string("clientTaskId").unwrap_or_default();
                let task = self.tasks.iter().find(|task| task.client_task_id == id);
                let missing = match task {
                    Some(task) if task.cancellable => return None,
                    Some(_) => "session.tasks.register with cancellable",
                    None => "session.tasks.register",
                };
                Some(missing.to_owned())
            }
            _ => None,
        }
    }

    fn missing_for_sections(&self, ask: &Ask) -> Option<String> {
        let declared = self.config.get("systemMessage").and_then(|message| message.get("sections"));
        let declared = declared.unwrap_or_default();
        let asked: serde_json::Map<String, serde_json::Value> =
            ask.member("sections").and_then(|sections| sections.decode().ok()).unwrap_or_default();
        let transformed = |id: &String| {
            declared
                .get(id)
                .and_then(|section| section.get("action"))
                .is_some_and(|of| of == Json::text("transform"))
        };
        let missing = asked.keys().find(|id| !transformed(id))?;
        Some(format!("the action transform of the section {missing}"))
    }

    fn has_token_provider(&self, name: Option<String>) -> bool {
        let has = |provider: &Json| is_true(provider, "hasBearerTokenProvider");
        if name.as_deref() == Some("default")
            && self.config.get("provider").is_some_and(|provider| has(&provider))
        {
            return true;
        }
        let name = name.map(|name| Json::text(&name));
        let mut providers = self.list("providers").into_iter();
        providers.any(|provider| provider.get("name") == name && has(&provider))
    }

    /// Returns whether a flag of the session's config is true.
    pub(super) fn has(&self, flag: &str) -> bool {
        is_true(&self.config, flag)
    }

    /// The id that a GitHub token is asked for under.
    pub(super) fn registration(&self) -> Option<Json> {
        self.config.get("gitHubTokenProviderRegistrationId").filter(|id| id.decode::<String>().is_ok())
    }

    pub(super) fn has_command(&self, name: &str) -> bool {
        self.names("commands", "name", Some(name.to_owned()))
    }

    pub(super) fn canvases(&self) -> Vec<Json> {
        self.list("canvases")
    }

    /// Returns whether a list of the session's config has an entry of that name.
    fn names(&self, list: &str, member: &str, name: Option<String>) -> bool {
        let name = name.map(|name| Json::text(&name));
        self.list(list).iter().any(|entry| entry.get(member) == name)
    }

    fn list(&self, name: &str) -> Vec<Json> {
        let entries = self.config.get(name).and_then(|list| list.decode::<Vec<serde_json::Value>>().ok());
        entries.unwrap_or_default().iter().map(|entry| Json::from_text(entry.to_string())).collect()
    }
}

fn is_true(object: &Json, name: &str) -> bool {
    object.get(name).is_some_and(|value| value.as_str() == "true")
}
