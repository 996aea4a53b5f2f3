//! All that the runtime asks, a row each: how it is answered, what an answer looks like, and what is said when nobody
//! answers. What asks by an event is in the first part, what asks by a request in the second.

use super::Answer;
use super::shape::Shape;
use super::shapes;
use crate::json::{Json, Object};
use crate::jsonrpc::Request;
use crate::session::SessionId;

/// An event that asks, and the call that answers it.
#[derive(Debug)]
pub(crate) struct AnswerCall {
    event: &'static str,
    /// The event that says it was answered, by whomever.
    pub(crate) completed: &'static str,
    pub(crate) method: &'static str,
    form: Form,
    /// What an [`Answer::Result`] must look like.
    pub(crate) shape: &'static Shape,
}

/// Where the answer stands in the call's parameters, and what stands there when there is none.
#[derive(Debug)]
enum Form {
    /// Under a name; `declined` is the protocol's own way of saying no.
    Member { name: &'static str, declined: Option<&'static str> },
    /// Under `result`, or the error's message under `error`.
    ResultOrError,
    /// Nothing but the error's message, under `error`.
    ErrorOnly,
    /// Under `result`, errors included: `{"kind":"error","message":..}`.
    KindOfError,
}

/// The events that ask. `user_input.requested`, `exit_plan_mode.requested` and `auto_mode_switch.requested` are not
/// here: the runtime sends a request for each of them too.
static EVENTS: [AnswerCall; 9] = [
    AnswerCall {
        event: "permission.requested",
        completed: "permission.completed",
        method: "session.permissions.handlePendingPermissionRequest",
        form: Form::Member { name: "result", declined: Some(r#"{"kind":"user-not-available"}"#) },
        shape: &shapes::PERMISSION,
    },
    AnswerCall {
        event: "external_tool.requested",
        completed: "external_tool.completed",
        method: "session.tools.handlePendingToolCall",
        form: Form::ResultOrError,
        shape: &shapes::TOOL,
    },
    AnswerCall {
        event: "elicitation.requested",
        completed: "elicitation.completed",
        method: "session.ui.handlePendingElicitation",
        form: Form::Member { name: "result", declined: Some(r#"{"action":"cancel"}"#) },
        shape: &shapes::ELICITATION,
    },
    AnswerCall {
        event: "mcp.oauth_required",
        completed: "mcp.oauth_completed",
        method: "session.mcp.oauth.handlePendingRequest",
        form: Form::Member { name: "result", declined: Some(r#"{"kind":"cancelled"}"#) },
        shape: &shapes::MCP_OAUTH,
    },
    AnswerCall {
        event: "command.execute",
        completed: "command.completed",
        method: "session.commands.handlePendingCommand",
        form: Form::ErrorOnly,
        // That it is done is all that a result says. An error in it would be lost.
        shape: &Shape::Nothing,
    },
    AnswerCall {
        event: "sampling.requested",
        completed: "sampling.completed",
        method: "session.ui.handlePendingSampling",
        form: Form::Member { name: "response", declined: None },
        shape: &shapes::SAMPLING,
    },
    AnswerCall {
        event: "mcp.headers_refresh_required",
        completed: "mcp.headers_refresh_completed",
        method: "session.mcp.headers.handlePendingHeadersRefreshRequest",
        form: Form::KindOfError,
        shape: &shapes::MCP_HEADERS,
    },
    AnswerCall {
        event: "session_limits_exhausted.requested",
        completed: "session_limits_exhausted.completed",
        method: "session.ui.handlePendingSessionLimitsExhausted",
        form: Form::Member { name: "response", declined: Some(r#"{"action":"cancel"}"#) },
        shape: &shapes::SESSION_LIMITS,
    },
    AnswerCall {
        event: "command.queued",
        completed: "command.completed",
        method: "session.commands.respondToQueuedCommand",
        form: Form::Member { name: "result", declined: Some(r#"{"handled":false}"#) },
        shape: &shapes::QUEUED_COMMAND,
    },
];

/// A request that asks, and is answered by its reply.
#[derive(Debug)]
struct AskingRequest {
    method: &'static str,
    neutral: Neutral,
    /// What an [`Answer::Result`] must look like.
    shape: ShapeOf,
}

/// What a request is answered with that nobody answers. Never an approval.
#[derive(Debug)]
enum Neutral {
    /// An error: there is nothing neutral to say.
    Error,
    Is(&'static str),
    /// The `sections` of its parameters, unchanged.
    SameSections,
}

#[derive(Debug)]
enum ShapeOf {
    Answer(&'static Shape),
    /// As the `hookType` in its parameters says.
    Hook,
}

/// The requests that ask. Others are answered as the user likes.
///
/// A plan that is not approved ends the turn, so its neutral answer is an error, after which the turn goes on.
static REQUESTS: [AskingRequest; 43] = {
    use Neutral::Error;
    const fn request(method: &'static str, neutral: Neutral, shape: &'static Shape) -> AskingRequest {
        AskingRequest { method, neutral, shape: ShapeOf::Answer(shape) }
    }
    [
        AskingRequest {
            method: "hooks.invoke",
            neutral: Neutral::Is(r#"{"output":{}}"#),
            shape: ShapeOf::Hook,
        },
        request("userInput.request", Neutral::Is(r#"{"noResponse":true}"#), &shapes::USER_INPUT),
        request("exitPlanMode.request", Error, &shapes::EXIT_PLAN_MODE),
        request("autoModeSwitch.request", Neutral::Is(r#"{"response":"no"}"#), &shapes::AUTO_MODE_SWITCH),
        request("systemMessage.transform", Neutral::SameSections, &shapes::TRANSFORM),
        request("sessionFs.readFile", Error, &shapes::FILE_CONTENT),
        request("sessionFs.readFileBytes", Error, &shapes::FILE_CONTENT),
        request("sessionFs.readFileRange", Error, &shapes::FILE_RANGE),
        request("sessionFs.writeFile", Error, &shapes::FILE_CHANGED),
        request("sessionFs.writeFileBytes", Error, &shapes::FILE_CHANGED),
        request("sessionFs.appendFile", Error, &shapes::FILE_CHANGED),
        request("sessionFs.exists", Error, &shapes::EXISTS),
        request("sessionFs.stat", Error, &shapes::FILE_STAT),
        request("sessionFs.mkdir", Error, &shapes::FILE_CHANGED),
        request("sessionFs.readdir", Error, &shapes::FILE_NAMES),
        request("sessionFs.readdirWithTypes", Error, &shapes::FILE_ENTRIES),
        request("sessionFs.rm", Error, &shapes::FILE_CHANGED),
        request("sessionFs.rename", Error, &shapes::FILE_CHANGED),
        request("sessionFs.sqliteQuery", Error, &shapes::SQLITE_QUERY),
        request("sessionFs.sqliteTransaction", Error, &shapes::SQLITE_TRANSACTION),
        request("sessionFs.sqliteExists", Error, &shapes::EXISTS),
        request("canvas.open", Error, &shapes::CANVAS_OPEN),
        request("canvas.close", Error, &Shape::Nothing),
        request("canvas.action.invoke", Error, &Shape::Any),
        request("providerToken.getToken", Error, &shapes::PROVIDER_TOKEN),
        request("skillProvider.list", Error, &shapes::SKILLS),
        request("skillProvider.read", Error, &shapes::SKILL),
        request("tasks.cancel", Error, &shapes::TASK_CANCEL),
        // Up to runtime 1.0.85, workflows were factories.
        request("workflow.execute", Error, &shapes::WORKFLOW_RESULT),
        request("workflow.abort", Error, &shapes::ACKNOWLEDGED),
        request("factory.execute", Error, &shapes::WORKFLOW_RESULT),
        request("factory.abort", Error, &shapes::ACKNOWLEDGED),
        request("sessionManagement.create", Error, &shapes::MADE_SESSION),
        request("gitHubToken.getToken", Error, &shapes::GITHUB_TOKEN),
        request("llmInference.httpRequestStart", Error, &shapes::ACKNOWLEDGED),
        request("llmInference.httpRequestChunk", Error, &shapes::ACKNOWLEDGED),
        request("extensionLaunchProvider.resolve", Error, &shapes::EXTENSION_LAUNCH),
        request("installations.confirm", Error, &shapes::INSTALLATION),
        request("entraToken.getToken", Error, &shapes::ENTRA_TOKEN),
        request("kerberosAuth.acquire", Error, &shapes::KERBEROS),
        request("host.validateAuthentication", Error, &shapes::HOST_IDENTITY),
        request("host.materializeSession", Error, &shapes::MADE_SESSION),
        request("uiThread.run", Error, &Shape::Nothing),
    ]
};

/// The call that answers events of this type, if they ask.
pub(crate) fn answer_call_for(event_type: &str) -> Option<&'static AnswerCall> {
    EVENTS.iter().find(|call| call.event == event_type)
}

/// The types of events that ask, and of those that say that one was answered.
#[cfg(test)]
pub(crate) fn asking_and_completing() -> impl Iterator<Item = &'static str> {
    EVENTS.iter().flat_map(|call| [call.event, call.completed])
}

/// Whether events of this type say that an asking event was answered.
pub(crate) fn answered_by_completion(event_type: &str) -> bool {
    EVENTS.iter().any(|call| call.completed == event_type)
}

impl AnswerCall {
    /// The call's parameters.
    pub(crate) fn params(&self, session: &SessionId, request: &str, answer: &Answer) -> Json {
        let params = Object::new().str("sessionId", session.as_str()).str("requestId", request);
        let params = match answer {
            Answer::Result(result) | Answer::Raw(result) => match self.form {
                Form::Member { name, .. } => params.raw(name, result),
                Form::ResultOrError | Form::KindOfError => params.raw("result", result),
                Form::ErrorOnly => params,
            },
            Answer::Error { message, .. } => match self.form {
                Form::Member { name, declined: Some(declined) } => {
                    params.raw(name, &Json::from_static(declined))
                }
                Form::Member { declined: None, .. } => params,
                Form::ResultOrError | Form::ErrorOnly => params.str("error", message),
                Form::KindOfError => params.raw("result", &kind_of_error(message)),
            },
        };
        params.finish()
    }
}

fn kind_of_error(message: &str) -> Json {
    Object::new().str("kind", "error").str("message", message).finish()
}

fn row_of(request: &Request) -> Option<&'static AskingRequest> {
    REQUESTS.iter().find(|row| row.method == request.method())
}

/// What an answer to this request must look like.
pub(crate) fn answer_shape(request: &Request) -> &'static Shape {
    match row_of(request).map(|row| &row.shape) {
        None => &Shape::Any,
        Some(ShapeOf::Answer(shape)) => shape,
        Some(ShapeOf::Hook) => {
            let hook_type = request.params().and_then(|params| params.get("hookType"));
            let hook_type: Option<String> = hook_type.and_then(|hook_type| hook_type.decode().ok());
            shapes::hook(hook_type.as_deref())
        }
    }
}

/// What a request that nobody answers is answered with, where the protocol has something neutral to say; never an
/// approval.
pub(crate) fn neutral_answer(request: &Request) -> Option<Json> {
    match row_of(request)?.neutral {
        Neutral::Error => None,
        Neutral::Is(answer) => Some(Json::from_static(answer)),
        Neutral::SameSections => {
            let sections = request.params()?.get("sections")?;
            Some(Object::new().raw("sections", &sections).finish())
        }
    }
}

#[cfg(test)]
mod tests;
