//! Events that ask, and the calls that answer them (`core/PROTOCOL.md`, section "Asks").

use crate::json::{Json, Object};

/// How one type of event is answered.
#[derive(Debug)]
struct Form {
    event: &'static str,
    method: &'static str,
    completed: &'static str,
}

const FORMS: [Form; 9] = [
    Form {
        event: "permission.requested",
        method: "session.permissions.handlePendingPermissionRequest",
        completed: "permission.completed",
    },
    Form {
        event: "external_tool.requested",
        method: "session.tools.handlePendingToolCall",
        completed: "external_tool.completed",
    },
    Form {
        event: "elicitation.requested",
        method: "session.ui.handlePendingElicitation",
        completed: "elicitation.completed",
    },
    Form {
        event: "mcp.oauth_required",
        method: "session.mcp.oauth.handlePendingRequest",
        completed: "mcp.oauth_completed",
    },
    Form {
        event: "command.execute",
        method: "session.commands.handlePendingCommand",
        completed: "command.completed",
    },
    Form {
        event: "sampling.requested",
        method: "session.ui.handlePendingSampling",
        completed: "sampling.completed",
    },
    Form {
        event: "mcp.headers_refresh_required",
        method: "session.mcp.headers.handlePendingHeadersRefreshRequest",
        completed: "mcp.headers_refresh_completed",
    },
    Form {
        event: "session_limits_exhausted.requested",
        method: "session.ui.handlePendingSessionLimitsExhausted",
        completed: "session_limits_exhausted.completed",
    },
    Form {
        event: "command.queued",
        method: "session.commands.respondToQueuedCommand",
        completed: "command.completed",
    },
];

/// Events that ask, answered or not.
#[derive(Debug, Default)]
pub(super) struct Asks {
    all: Vec<Ask>,
}

#[derive(Debug)]
struct Ask {
    form: &'static Form,
    session: String,
    request: String,
    tool_call: Option<Json>,
    state: State,
}

#[derive(Debug)]
enum State {
    Open,
    /// With these parameters.
    Answered(Json),
    Withdrawn,
}

/// The event that says that an ask is over.
pub(super) struct Completed {
    pub(super) event_type: &'static str,
    pub(super) data: Json,
}

/// Whether calls of this method answer events.
pub(super) fn answers_events(method: &str) -> bool {
    FORMS.iter().any(|form| form.method == method)
        || (method.starts_with("session.") && method.contains(".handlePending"))
}

impl Asks {
    /// Takes note of an event, if it asks.
    pub(super) fn observe(&mut self, session: &str, event_type: &str, data: &Json) {
        let Some(form) = FORMS.iter().find(|form| form.event == event_type) else { return };
        let Some(request) = data.get("requestId").and_then(|id| id.decode::<String>().ok()) else { return };
        let permission = data.get("permissionRequest");
        let tool_call = permission.as_ref().unwrap_or(data).get("toolCallId");
        self.all.push(Ask { form, session: session.to_owned(), request, tool_call, state: State::Open });
    }

    /// Takes an answer. None if nothing of this session is open under that name, or not by this method.
    pub(super) fn answer(&mut self, method: &str, session: &str, params: &Json) -> Option<Completed> {
        let request: String = params.get("requestId")?.decode().ok()?;
        let ask = self.all.iter_mut().find(|ask| {
            matches!(ask.state, State::Open)
                && ask.form.method == method
                && ask.session == session
                && ask.request == request
        })?;
        ask.state = State::Answered(params.clone());
        let result = params.get("result").map(|result| permission_result(&result));
        Some(ask.completed(result.as_ref()))
    }

    /// Withdraws all that is open in a session.
    pub(super) fn withdraw(&mut self, session: &str) -> Vec<Completed> {
        let open = |ask: &&mut Ask| ask.session == session && matches!(ask.state, State::Open);
        let cancelled = Object::new().str("kind", "cancelled").str("reason", "Session aborted").finish();
        self.all
            .iter_mut()
            .filter(open)
            .map(|ask| {
                ask.state = State::Withdrawn;
                ask.completed(Some(&cancelled))
            })
            .collect()
    }

    /// The parameters of the call that answered the latest ask of this name.
    pub(super) fn answer_of(&self, request: &str) -> Option<&Json> {
        match &self.all.iter().rev().find(|ask| ask.request == request)?.state {
            State::Answered(params) => Some(params),
            _ => None,
        }
    }
}

impl Ask {
    fn completed(&self, result: Option<&Json>) -> Completed {
        let mut data = Object::new().str("requestId", &self.request);
        if self.form.completed == "permission.completed" {
            if let Some(tool_call) = &self.tool_call {
                data = data.raw("toolCallId", tool_call);
            }
            if let Some(result) = result {
                data = data.raw("result", result);
            }
        }
        Completed { event_type: self.form.completed, data: data.finish() }
    }
}

/// Whether a permission's decision allows what was asked for.
pub(super) fn approves(decision: &Json) -> bool {
    kind(decision).is_some_and(|kind| kind.starts_with("approve"))
}

/// What becomes of a permission's decision.
fn permission_result(decision: &Json) -> Json {
    match kind(decision).as_deref() {
        Some("approve-once") => Object::new().str("kind", "approved").finish(),
        Some("reject") => {
            let denied = Object::new().str("kind", "denied-interactively-by-user");
            match decision.get("feedback") {
                Some(feedback) => denied.raw("feedback", &feedback).finish(),
                None => denied.finish(),
            }
        }
        _ => decision.clone(),
    }
}

fn kind(decision: &Json) -> Option<String> {
    decision.get("kind")?.decode().ok()
}
