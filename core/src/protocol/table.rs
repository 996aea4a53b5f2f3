//! All that the runtime asks, a row each: of whom, how it comes, how it is answered, what an answer looks like, what is
//! said when nobody answers, and what ends it.

use super::shape::Shape;
use super::shapes;
use crate::json::{Json, Object};
use crate::jsonrpc::Request;

/// The row of one thing that the runtime asks: what is known of it.
#[derive(Debug)]
pub(crate) struct AskRow {
    /// The request's method, or the event's type.
    pub(crate) name: &'static str,
    pub(crate) scope: Scope,
    comes: Comes,
    /// The shape that an answer must have.
    shape: ShapeOf,
    pub(crate) on_abort: OnAbort,
    /// `true` if the ask comes only to those who have registered their interest (`session.eventLog.registerInterest`).
    pub(crate) needs_interest: bool,
}

/// Who is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The session that is named.
    Session,
    /// The connection, whatever session may be named.
    Connection,
}

/// The consequence for an open ask when the turn is aborted in which it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OnAbort {
    /// The runtime says that it is over, if it is.
    Told,
    /// It is over, and runtime 1.0.102 does not say so.
    Dropped,
    /// As `Dropped` where its data has this member. Otherwise the abort leaves it open.
    DroppedWith(&'static str),
}

impl OnAbort {
    /// Returns `true` if an abort drops the ask that has this data.
    pub(crate) fn drops(self, data: Option<&Json>) -> bool {
        match self {
            OnAbort::Told => false,
            OnAbort::Dropped => true,
            OnAbort::DroppedWith(member) => data.is_some_and(|data| data.get(member).is_some()),
        }
    }
}

/// The way in which an ask comes and is answered.
#[derive(Debug)]
enum Comes {
    /// As a request, by a reply.
    Request {
        neutral: Neutral,
        /// The event that says that it was answered in another way, by the `requestId` that both name.
        ended_by: Option<&'static str>,
    },
    /// As an event, by a call.
    Event(EventCall),
    /// As an event beside a request that asks the same: it is the request that is answered. In the cloud as an event alone,
    /// which is answered by a call.
    Twin { call: EventCall, request: &'static str },
}

/// The call that answers an event.
#[derive(Debug)]
pub(crate) struct EventCall {
    pub(crate) method: &'static str,
    /// The event that says that it was answered, by whomever.
    pub(crate) completed: &'static str,
    form: Form,
}

/// The place of the answer in the call's parameters, and what stands there when there is none.
#[derive(Debug)]
enum Form {
    /// Under a name; `declined` is the protocol's own way of saying no.
    Member { name: &'static str, declined: Option<&'static str> },
    /// Under `response`: the reply to the request that asks the same, or one `member` of it. `declined` is what the runtime
    /// makes of an error as the reply, and of a reply in which the member `none` is true.
    Reply { member: Option<&'static str>, none: Option<&'static str>, declined: &'static str },
    /// Under `result`, or the error's message under `error`.
    ResultOrError,
    /// Nothing but the error's message, under `error`.
    ErrorOnly,
    /// Under `result`, errors included: `{"kind":"error","message":..}`.
    KindOfError,
}

/// The member for the reply to the request that asks the same.
const RESPONSE: &str = "response";

/// The reply to a request that nobody answers. Never an approval.
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

/// An answer as it is said to an asking event.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Said<'a> {
    Result(&'a Json),
    /// A result that is to stand there as it is.
    Raw(&'a Json),
    /// That it could not be had, and why.
    Error(&'a str),
}

const fn asks(
    name: &'static str,
    method: &'static str,
    completed: &'static str,
    form: Form,
    shape: &'static Shape,
) -> AskRow {
    AskRow {
        name,
        scope: Scope::Session,
        comes: Comes::Event(EventCall { method, completed, form }),
        shape: ShapeOf::Answer(shape),
        on_abort: OnAbort::Told,
        needs_interest: false,
    }
}

const fn twin(
    name: &'static str,
    request: &'static str,
    method: &'static str,
    completed: &'static str,
    form: Form,
    shape: &'static Shape,
) -> AskRow {
    AskRow {
        comes: Comes::Twin { call: EventCall { method, completed, form }, request },
        on_abort: OnAbort::Dropped,
        ..asks(name, method, completed, Form::ErrorOnly, shape)
    }
}

const fn request_row(name: &'static str, neutral: Neutral, shape: ShapeOf) -> AskRow {
    AskRow {
        name,
        scope: Scope::Session,
        comes: Comes::Request { neutral, ended_by: None },
        shape,
        on_abort: OnAbort::Told,
        needs_interest: false,
    }
}

impl AskRow {
    const fn of_connection(self) -> Self {
        AskRow { scope: Scope::Connection, ..self }
    }

    const fn dropped_on_abort(self) -> Self {
        AskRow { on_abort: OnAbort::Dropped, ..self }
    }

    const fn dropped_on_abort_with(self, member: &'static str) -> Self {
        AskRow { on_abort: OnAbort::DroppedWith(member), ..self }
    }

    const fn needs_interest(self) -> Self {
        AskRow { needs_interest: true, ..self }
    }

    const fn ended_by(self, completed: &'static str) -> Self {
        match self.comes {
            Comes::Request { neutral, .. } => {
                AskRow { comes: Comes::Request { neutral, ended_by: Some(completed) }, ..self }
            }
            _ => self,
        }
    }
}

/// The asks that come as events.
static EVENTS: [AskRow; 12] = {
    use Form::{ErrorOnly, KindOfError, Member, Reply, ResultOrError};
    [
        asks(
            "permission.requested",
            "session.permissions.handlePendingPermissionRequest",
            "permission.completed",
            Member { name: "result", declined: Some(r#"{"kind":"user-not-available"}"#) },
            &shapes::PERMISSION,
        ),
        asks(
            "external_tool.requested",
            "session.tools.handlePendingToolCall",
            "external_tool.completed",
            ResultOrError,
            &shapes::TOOL,
        ),
        asks(
            "elicitation.requested",
            "session.ui.handlePendingElicitation",
            "elicitation.completed",
            Member { name: "result", declined: Some(r#"{"action":"cancel"}"#) },
            &shapes::ELICITATION,
        )
        // An MCP server asks in a turn. What the client itself has the user asked is answered whenever the user likes.
        .dropped_on_abort_with("elicitationSource"),
        asks(
            "mcp.oauth_required",
            "session.mcp.oauth.handlePendingRequest",
            "mcp.oauth_completed",
            Member { name: "result", declined: Some(r#"{"kind":"cancelled"}"#) },
            &shapes::MCP_OAUTH,
        )
        .needs_interest(),
        asks(
            "command.execute",
            "session.commands.handlePendingCommand",
            "command.completed",
            // That it is done is all that a result says. An error in it would be lost.
            ErrorOnly,
            &Shape::Nothing,
        )
        .dropped_on_abort(),
        asks(
            "sampling.requested",
            "session.ui.handlePendingSampling",
            "sampling.completed",
            Member { name: "response", declined: None },
            &shapes::SAMPLING,
        )
        .dropped_on_abort(),
        asks(
            "mcp.headers_refresh_required",
            "session.mcp.headers.handlePendingHeadersRefreshRequest",
            "mcp.headers_refresh_completed",
            KindOfError,
            &shapes::MCP_HEADERS,
        )
        .needs_interest(),
        asks(
            "session_limits_exhausted.requested",
            "session.ui.handlePendingSessionLimitsExhausted",
            "session_limits_exhausted.completed",
            Member { name: "response", declined: Some(r#"{"action":"cancel"}"#) },
            &shapes::SESSION_LIMITS,
        )
        .needs_interest(),
        asks(
            "command.queued",
            "session.commands.respondToQueuedCommand",
            "command.completed",
            Member { name: "result", declined: Some(r#"{"handled":false}"#) },
            &shapes::QUEUED_COMMAND,
        )
        .needs_interest()
        .dropped_on_abort(),
        twin(
            "user_input.requested",
            "userInput.request",
            "session.ui.handlePendingUserInput",
            "user_input.completed",
            Reply {
                member: None,
                none: Some("noResponse"),
                declined: r#"{"answer":"The user was unable to respond due to an error","wasFreeform":true}"#,
            },
            &shapes::USER_INPUT,
        ),
        twin(
            "exit_plan_mode.requested",
            "exitPlanMode.request",
            "session.ui.handlePendingExitPlanMode",
            "exit_plan_mode.completed",
            Reply {
                member: None,
                none: None,
                declined: r#"{"approved":false,"feedback":"Client did not respond to exit plan mode request"}"#,
            },
            &shapes::EXIT_PLAN_MODE,
        ),
        twin(
            "auto_mode_switch.requested",
            "autoModeSwitch.request",
            "session.ui.handlePendingAutoModeSwitch",
            "auto_mode_switch.completed",
            Reply { member: Some("response"), none: None, declined: r#""no""# },
            &shapes::AUTO_MODE_SWITCH,
        ),
    ]
};

/// The asks that come as requests. Others are answered as the user likes.
///
/// A plan that is not approved ends the turn, so its neutral answer is an error, after which the turn goes on.
static REQUESTS: [AskRow; 43] = {
    use Neutral::Error;
    const fn request(name: &'static str, neutral: Neutral, shape: &'static Shape) -> AskRow {
        request_row(name, neutral, ShapeOf::Answer(shape))
    }
    [
        request_row("hooks.invoke", Neutral::Is(r#"{"output":{}}"#), ShapeOf::Hook),
        request("userInput.request", Neutral::Is(r#"{"noResponse":true}"#), &shapes::USER_INPUT)
            .ended_by("user_input.completed")
            .dropped_on_abort(),
        request("exitPlanMode.request", Error, &shapes::EXIT_PLAN_MODE)
            .ended_by("exit_plan_mode.completed")
            .dropped_on_abort(),
        request("autoModeSwitch.request", Neutral::Is(r#"{"response":"no"}"#), &shapes::AUTO_MODE_SWITCH)
            .dropped_on_abort(),
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
        request("gitHubToken.getToken", Error, &shapes::GITHUB_TOKEN).of_connection(),
        request("llmInference.httpRequestStart", Error, &shapes::ACKNOWLEDGED).of_connection(),
        request("llmInference.httpRequestChunk", Error, &shapes::ACKNOWLEDGED).of_connection(),
        request("extensionLaunchProvider.resolve", Error, &shapes::EXTENSION_LAUNCH).of_connection(),
        request("installations.confirm", Error, &shapes::INSTALLATION).of_connection(),
        request("entraToken.getToken", Error, &shapes::ENTRA_TOKEN).of_connection(),
        request("kerberosAuth.acquire", Error, &shapes::KERBEROS).of_connection(),
        request("host.validateAuthentication", Error, &shapes::HOST_IDENTITY).of_connection(),
        request("host.materializeSession", Error, &shapes::MADE_SESSION).of_connection(),
        request("uiThread.run", Error, &Shape::Nothing).of_connection(),
    ]
};

/// Returns the row of the ask that an event of this type is, if it is one.
pub(crate) fn event(event_type: &str) -> Option<&'static AskRow> {
    EVENTS.iter().find(|row| row.name == event_type)
}

/// Returns the row of the ask that a request of this method is, if that is known.
pub(crate) fn request(method: &str) -> Option<&'static AskRow> {
    REQUESTS.iter().find(|row| row.name == method)
}

/// Returns the shape that an answer must have, if the ask is known: a request's method, an event's type, or
/// `hooks.invoke/` and a hook.
pub(crate) fn answer_shape(ask: &str) -> Option<&'static Shape> {
    match ask.strip_prefix("hooks.invoke/") {
        Some(hook) => Some(shapes::hook(Some(hook))),
        None => request(ask).or_else(|| event(ask)).map(|row| row.shape(None)),
    }
}

/// Who is asked by requests of this method, whether it is known here or not.
pub(crate) fn scope(method: &str) -> Scope {
    match request(method) {
        Some(row) => row.scope,
        None if method.starts_with("llmInference.") => Scope::Connection,
        None => Scope::Session,
    }
}

/// The requests about a session's files.
#[cfg(feature = "protocol")]
pub(crate) fn session_file_requests() -> impl Iterator<Item = &'static str> {
    REQUESTS.iter().map(|row| row.name).filter(|name| name.starts_with("sessionFs."))
}

/// Every row.
#[cfg(test)]
pub(crate) fn all_rows() -> impl Iterator<Item = &'static AskRow> {
    EVENTS.iter().chain(&REQUESTS)
}

/// Returns `true` if events of this type say that something was answered.
pub(crate) fn completes(event_type: &str) -> bool {
    EVENTS.iter().any(|row| row.completed() == Some(event_type))
}

impl AskRow {
    /// Returns `true` if an event of this kind is answered itself, in a session that is in the cloud or not.
    pub(crate) fn asks_as_event(&self, in_cloud: bool) -> bool {
        match &self.comes {
            Comes::Event(_) => true,
            Comes::Twin { .. } => in_cloud,
            Comes::Request { .. } => false,
        }
    }

    /// The call that answers an event, also where a request beside it asks the same.
    pub(crate) fn event_call(&self) -> Option<&EventCall> {
        match &self.comes {
            Comes::Event(call) | Comes::Twin { call, .. } => Some(call),
            Comes::Request { .. } => None,
        }
    }

    /// The request that asks the same as this event.
    pub(crate) fn twin(&self) -> Option<&'static str> {
        match self.comes {
            Comes::Twin { request, .. } => Some(request),
            Comes::Event(_) | Comes::Request { .. } => None,
        }
    }

    /// The event that says that it was answered in another way.
    pub(crate) fn completed(&self) -> Option<&'static str> {
        match &self.comes {
            Comes::Event(call) | Comes::Twin { call, .. } => Some(call.completed),
            Comes::Request { ended_by, .. } => *ended_by,
        }
    }

    /// Returns the shape that an answer to a request must have; to an event, whatever `request` is.
    pub(crate) fn shape(&self, request: Option<&Request>) -> &'static Shape {
        self.shape_by(request.and_then(Request::params).as_ref())
    }

    /// Returns the shape that an answer to a request with these parameters must have; to an event, whatever they are.
    pub(crate) fn shape_by(&self, params: Option<&Json>) -> &'static Shape {
        match self.shape {
            ShapeOf::Answer(shape) => shape,
            ShapeOf::Hook => {
                let hook_type = params.and_then(|params| params.get("hookType"));
                let hook_type: Option<String> = hook_type.and_then(|hook_type| hook_type.decode().ok());
                shapes::hook(hook_type.as_deref())
            }
        }
    }

    /// Returns the answer to a request that nobody answers, where the protocol has something neutral to say.
    pub(crate) fn neutral_answer(&self, request: &Request) -> Option<Json> {
        let Comes::Request { neutral, .. } = &self.comes else { return None };
        match neutral {
            Neutral::Error => None,
            Neutral::Is(answer) => Some(Json::from_static(answer)),
            Neutral::SameSections => {
                let sections = request.params()?.get("sections")?;
                Some(Object::new().raw("sections", &sections).finish())
            }
        }
    }
}

impl EventCall {
    /// The answer in the call's parameters, null if it is missing. None of an error, and where there is only that.
    #[cfg(any(feature = "mock", test))]
    pub(crate) fn answer_in(&self, params: &Json) -> Option<Json> {
        match self.form {
            Form::Member { name, .. } => Some(params.get(name).unwrap_or_default()),
            Form::Reply { member, .. } => {
                let response = params.get(RESPONSE).unwrap_or_default();
                Some(match member {
                    Some(member) => Object::new().raw(member, &response).finish(),
                    None => response,
                })
            }
            Form::ResultOrError if params.get("error").is_some_and(|error| !error.is_null()) => None,
            Form::ResultOrError | Form::KindOfError => Some(params.get("result").unwrap_or_default()),
            Form::ErrorOnly => None,
        }
    }

    /// The call's parameters. `beside` are further ones.
    pub(crate) fn params(
        &self,
        session: &str,
        request: &str,
        said: Said<'_>,
        beside: Option<&Object>,
    ) -> Json {
        let params = beside.cloned().unwrap_or_else(Object::new);
        let params = params.str("sessionId", session).str("requestId", request);
        let params = match (said, &self.form) {
            (Said::Result(result) | Said::Raw(result), Form::Member { name, .. }) => params.raw(name, result),
            (Said::Raw(result), Form::Reply { .. }) => params.raw(RESPONSE, result),
            (Said::Result(result), Form::Reply { member, none, declined }) => {
                let is_none =
                    none.and_then(|none| result.get(none)).is_some_and(|none| none.as_str() == "true");
                let said = match member {
                    _ if is_none => None,
                    Some(member) => result.get(member),
                    None => Some(result.clone()),
                };
                params.raw(RESPONSE, &said.unwrap_or_else(|| Json::from_static(declined)))
            }
            (Said::Error(_), Form::Reply { declined, .. }) => {
                params.raw(RESPONSE, &Json::from_static(declined))
            }
            (Said::Result(result) | Said::Raw(result), Form::ResultOrError | Form::KindOfError) => {
                params.raw("result", result)
            }
            (Said::Result(_) | Said::Raw(_), Form::ErrorOnly) => params,
            (Said::Error(_), Form::Member { name, declined: Some(declined) }) => {
                params.raw(name, &Json::from_static(declined))
            }
            (Said::Error(_), Form::Member { declined: None, .. }) => params,
            (Said::Error(message), Form::ResultOrError | Form::ErrorOnly) => params.str("error", message),
            (Said::Error(message), Form::KindOfError) => {
                params.raw("result", &Object::new().str("kind", "error").str("message", message).finish())
            }
        };
        params.finish()
    }
}

#[cfg(test)]
mod tests;
