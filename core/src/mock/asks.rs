//! Events that ask, and the calls that answer them (`core/PROTOCOL.md`, section "Asks").

use crate::json::{Json, Object};
use crate::jsonrpc::RpcError;
use crate::protocol::{self, EventCall, WrongShape};

use super::permission;

/// The form that the runtime wants of the answers to one type of event, beside what the protocol's table says.
#[derive(Debug)]
struct Form {
    event: &'static str,
    /// The form of the reply to the request that asks the same, if there is one.
    twin: Option<Twin>,
    abort: Abort,
    /// The parameter that an answer must have.
    required: Option<&'static str>,
    /// The error that refuses a call which names no request.
    unnamed: &'static str,
}

/// The form of the reply to a request that asks what an event asks.
#[derive(Debug)]
struct Twin {
    /// The member that a reply must have to be read as an answer. Its name says how it is tested.
    required: &'static str,
    /// The answer as which any other reply is read.
    otherwise: &'static str,
}

/// The fate of an event that asks when its session is aborted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Abort {
    Completes,
    /// The event can still be answered, though nobody waits for it.
    StaysOpen,
}

const PLAIN: Form = Form {
    event: "",
    twin: None,
    abort: Abort::StaysOpen,
    required: None,
    unnamed: "missing parameter 'requestId'",
};

/// The event that asks for a tool of the client's.
const TOOL: &str = "external_tool.requested";

const NO_STRING: &str = "missing string parameter 'requestId'";
const NOT_A_STRING: &str = "missing or non-string parameter 'requestId'";
const EXPECTED_STRING: &str = "Expected string parameter 'requestId'";

static FORMS: [Form; 12] = [
    Form { event: "permission.requested", abort: Abort::Completes, unnamed: EXPECTED_STRING, ..PLAIN },
    Form { event: "external_tool.requested", abort: Abort::Completes, unnamed: EXPECTED_STRING, ..PLAIN },
    Form { event: "elicitation.requested", required: Some("result"), ..PLAIN },
    Form {
        event: "user_input.requested",
        twin: Some(Twin {
            required: "answer",
            otherwise: r#"{"answer":"The user was unable to respond due to an error","wasFreeform":true}"#,
        }),
        required: Some("response"),
        ..PLAIN
    },
    Form {
        event: "exit_plan_mode.requested",
        twin: Some(Twin {
            required: "approved",
            otherwise: r#"{"approved":false,"feedback":"Client did not respond to exit plan mode request"}"#,
        }),
        ..PLAIN
    },
    Form {
        event: "auto_mode_switch.requested",
        twin: Some(Twin { required: "response", otherwise: r#"{"response":"no"}"# }),
        ..PLAIN
    },
    Form { event: "mcp.oauth_required", unnamed: NO_STRING, ..PLAIN },
    Form { event: "command.execute", unnamed: NOT_A_STRING, ..PLAIN },
    Form { event: "sampling.requested", ..PLAIN },
    Form { event: "mcp.headers_refresh_required", unnamed: NO_STRING, ..PLAIN },
    Form { event: "session_limits_exhausted.requested", ..PLAIN },
    Form { event: "command.queued", unnamed: NOT_A_STRING, ..PLAIN },
];

impl Form {
    fn of(event_type: &str) -> Option<&'static Form> {
        FORMS.iter().find(|form| form.event == event_type)
    }

    /// Returns the call that answers the event, from the protocol's table.
    fn call(&self) -> Option<&'static EventCall> {
        protocol::event(self.event)?.event_call()
    }

    /// The request that asks the same.
    fn request(&self) -> Option<&'static str> {
        protocol::event(self.event)?.twin()
    }

    /// Returns whether calls of this method answer the event.
    fn is_answered_by(&self, method: &str) -> bool {
        self.call().is_some_and(|call| call.method == method)
    }
}

/// Events that ask, answered or not.
#[derive(Debug, Default)]
pub(super) struct Asks {
    all: Vec<Ask>,
    /// Sessions and labels of what nobody was asked.
    unasked: Vec<(String, String)>,
}

#[derive(Debug)]
struct Ask {
    form: &'static Form,
    session: String,
    /// The label by which a script knows the ask.
    label: String,
    request: String,
    tool_call: Option<Json>,
    /// The subject of the ask: of a permission as its prompt says it, of a tool the event's data.
    subject: Option<Json>,
    state: State,
}

#[derive(Debug)]
enum State {
    Open,
    /// With these parameters, or with what the twin was answered with as `response`.
    Answered(Json),
    Withdrawn,
    /// Nobody was interested, so nobody was asked.
    Unasked,
}

/// The event that says that an ask is over.
#[derive(Debug)]
pub(super) struct Completed {
    pub(super) event_type: &'static str,
    pub(super) data: Json,
}

/// The outcome of a call that answers.
#[derive(Debug)]
pub(super) enum Taken {
    Answered(Answered),
    /// Nothing of this session is open under that name, or not by this method.
    NotOpen {
        /// `true` if the ask was answered before.
        answered: bool,
    },
    /// The call is refused, and what it would have answered is still open.
    Refused(String),
}

/// The consequences of an answer.
#[derive(Debug)]
pub(super) struct Answered {
    pub(super) completed: Completed,
    /// The error that the call with the answer gets, although the answer is taken.
    pub(super) error: Option<String>,
    /// The part of the answer that the real runtime cannot read.
    pub(super) wrong: Option<WrongShape>,
}

/// Returns whether a plan can be answered with this action.
pub(super) fn is_plan_action(action: &str) -> bool {
    ["interactive", "autopilot", "autopilot_fleet", "exit_only"].contains(&action)
}

/// Returns whether calls of this method answer events.
pub(super) fn answers_events(method: &str) -> bool {
    FORMS.iter().any(|form| form.is_answered_by(method))
}

/// The event that calls of this method answer.
pub(super) fn asked_by(method: &str) -> String {
    FORMS.iter().find(|form| form.is_answered_by(method)).map_or(method, |form| form.event).to_owned()
}

/// Returns whether events of this type come only to those who have registered their interest.
pub(super) fn needs_interest(event_type: &str) -> bool {
    protocol::event(event_type).is_some_and(|row| row.needs_interest)
}

impl Asks {
    /// Takes note of an event, if it asks.
    pub(super) fn observe(&mut self, session: &str, event_type: &str, data: &Json, label: Option<&str>) {
        self.note(session, event_type, data, label, State::Open);
    }

    /// Takes note of an event that would have asked, had anybody been interested.
    pub(super) fn pass_over(&mut self, session: &str, event_type: &str, data: &Json) {
        self.note(session, event_type, data, None, State::Unasked);
    }

    /// Takes note that nobody is asked under this label.
    pub(super) fn note_unasked(&mut self, session: &str, label: &str) {
        self.unasked.push((session.to_owned(), label.to_owned()));
    }

    /// Takes note that somebody is asked under this label after all.
    pub(super) fn take_as_asked(&mut self, session: &str, label: &str) {
        self.unasked.retain(|(of, unasked)| of != session || unasked != label);
    }

    /// Returns whether nobody was asked under this label, the latest time.
    pub(super) fn is_unasked(&self, session: &str, label: &str) -> bool {
        self.unasked.iter().any(|(of, unasked)| of == session && unasked == label)
    }

    /// A `requestId` for an event of that label that the session has not had.
    pub(super) fn fresh_request(&mut self, session: &str, label: &str) -> String {
        self.take_as_asked(session, label);
        let known =
            |request: &str| self.all.iter().any(|ask| ask.session == session && ask.request == request);
        let mut request = label.to_owned();
        let mut number = 1;
        while known(&request) {
            number += 1;
            request = format!("{label}-{number}");
        }
        request
    }

    fn note(&mut self, session: &str, event_type: &str, data: &Json, label: Option<&str>, state: State) {
        let Some(form) = Form::of(event_type) else { return };
        let Some(request) = data.get("requestId").and_then(|id| id.decode::<String>().ok()) else { return };
        let permission = data.get("permissionRequest");
        let tool_call = permission.as_ref().unwrap_or(data).get("toolCallId");
        let label = label.unwrap_or(&request).to_owned();
        let subject = match event_type {
            TOOL => Some(data.clone()),
            _ => data.get("promptRequest").or(permission),
        };
        let session = session.to_owned();
        self.all.push(Ask { form, session, label, request, tool_call, subject, state });
    }

    /// The permissions of a session that nobody has answered yet.
    pub(super) fn pending_permissions(&self, session: &str) -> Vec<Json> {
        let open = self.open_of(session, "permission.requested");
        open.map(|(ask, subject)| {
            Object::new().str("requestId", &ask.request).raw("request", subject).finish()
        })
        .collect()
    }

    /// The tools of a session whose results are waited for.
    pub(super) fn pending_tools(&self, session: &str) -> Vec<Json> {
        let member = |tool: Object, subject: &Json, name: &str| match subject.get(name) {
            Some(value) => tool.raw(name, &value),
            None => tool,
        };
        let members = ["requestId", "toolCallId", "toolName", "arguments"];
        self.open_of(session, TOOL)
            .map(|(_, subject)| {
                members.into_iter().fold(Object::new(), |tool, name| member(tool, subject, name)).finish()
            })
            .collect()
    }

    fn open_of(&self, session: &str, event: &'static str) -> impl Iterator<Item = (&Ask, &Json)> {
        let open = self.all.iter().filter(move |ask| {
            ask.session == session && ask.form.event == event && matches!(ask.state, State::Open)
        });
        open.filter_map(|ask| Some((ask, ask.subject.as_ref()?)))
    }

    /// Takes an answer.
    pub(super) fn answer(&mut self, method: &str, session: &str, params: &Json) -> Taken {
        let Some(form) = FORMS.iter().find(|form| form.is_answered_by(method)) else {
            return Taken::NotOpen { answered: false };
        };
        let request = params.get("requestId").and_then(|id| id.decode::<String>().ok());
        let Some(request) = request else { return Taken::Refused(form.unnamed.to_owned()) };
        let by = |form: &Form| form.is_answered_by(method);
        let answered = self.all.iter().any(|ask| {
            matches!(ask.state, State::Answered(_))
                && ask.session == session
                && ask.request == request
                && by(ask.form)
        });
        let Some(ask) = self.open(session, |ask| ask.request == request && by(ask.form)) else {
            return Taken::NotOpen { answered };
        };
        if let Some(name) = form.required.filter(|name| params.get(name).is_none()) {
            return Taken::Refused(format!("missing parameter '{name}'"));
        }
        ask.state = State::Answered(params.clone());
        let completed = ask.completed(params);
        let error = match form.event {
            "permission.requested" => permission::complaint(&params.get("result").unwrap_or_default()),
            _ => None,
        };
        let row = protocol::event(form.event);
        let wrong = row.and_then(|row| {
            let answer = row.event_call()?.answer_in(params)?;
            row.shape(None).check(form.event, &answer).err()
        });
        Taken::Answered(Answered { completed, error, wrong })
    }

    /// Takes the reply to a request, in place of the call that would answer its twin. None if that is not open.
    pub(super) fn answer_twin(
        &mut self,
        session: &str,
        label: &str,
        method: &str,
        reply: &Result<Json, RpcError>,
    ) -> Option<Completed> {
        let is_twin = |form: &Form| form.request() == Some(method);
        let ask = self.open(session, |ask| ask.label == label && is_twin(ask.form))?;
        let twin = ask.form.twin.as_ref()?;
        let response = reply.as_ref().ok().filter(|reply| twin.takes(reply)).cloned();
        let response = response.unwrap_or_else(|| Json::from_static(twin.otherwise));
        let response = with_known_action(response);
        let params = Object::new().raw("response", &response).finish();
        let completed = ask.completed(&params);
        ask.state = State::Answered(params);
        Some(completed)
    }

    fn open(&mut self, session: &str, is_it: impl Fn(&Ask) -> bool) -> Option<&mut Ask> {
        self.all
            .iter_mut()
            .find(|ask| matches!(ask.state, State::Open) && ask.session == session && is_it(ask))
    }

    /// Completes what an abort of the session completes.
    pub(super) fn abort(&mut self, session: &str) -> Vec<Completed> {
        let cancelled = Object::new().str("kind", "cancelled").str("reason", "Session aborted").finish();
        let params = Object::new().raw("result", &cancelled).finish();
        let mut completed = Vec::new();
        for ask in
            self.all.iter_mut().filter(|ask| ask.session == session && ask.form.abort == Abort::Completes)
        {
            if matches!(ask.state, State::Open) {
                ask.state = State::Withdrawn;
                completed.push(ask.completed(&params));
            }
        }
        completed
    }

    /// Forgets what is open in a session that is no more.
    pub(super) fn forget(&mut self, session: &str) {
        for ask in self.all.iter_mut().filter(|ask| ask.session == session) {
            if matches!(ask.state, State::Open) {
                ask.state = State::Withdrawn;
            }
        }
    }

    /// The parameters of the call that answered the latest ask of this name, in this session if it had one; `null` if
    /// nobody was asked. None if it is not answered.
    pub(super) fn answer_of(&self, session: &str, label: &str) -> Option<Json> {
        if self.is_unasked(session, label) {
            return Some(Json::null());
        }
        let mut labelled = self.all.iter().rev().filter(|ask| ask.label == label);
        // A script is played in each session, and so its labels are those of each.
        let own = labelled.clone().find(|ask| ask.session == session);
        own.or_else(|| labelled.next())?.answer()
    }

    /// The same of an ask that is the twin of a request of this method.
    pub(super) fn answer_of_twin(&self, label: &str, method: &str) -> Option<Json> {
        let mut asks = self.all.iter().rev().filter(|ask| ask.label == label);
        asks.find(|ask| ask.form.request() == Some(method))?.answer()
    }
}

impl Twin {
    /// Returns whether a reply has the form of an answer.
    fn takes(&self, reply: &Json) -> bool {
        let Some(member) = reply.get(self.required) else { return false };
        match self.required {
            "approved" => member.decode::<bool>().is_ok(),
            "answer" => {
                member.decode::<String>().is_ok()
                    && reply.get("wasFreeform").is_some_and(|freeform| freeform.decode::<bool>().is_ok())
            }
            _ => member.decode::<String>().is_ok(),
        }
    }
}

impl Ask {
    fn answer(&self) -> Option<Json> {
        match &self.state {
            State::Answered(params) => Some(params.clone()),
            State::Unasked => Some(Json::null()),
            State::Open | State::Withdrawn => None,
        }
    }

    /// The event that says that it was answered by a call with these parameters.
    fn completed(&self, params: &Json) -> Completed {
        let result = params.get("result").unwrap_or_default();
        let response = params.get("response").unwrap_or_default();
        let request = Object::new().str("requestId", &self.request);
        let kind = || result.get("kind").and_then(|kind| kind.decode::<String>().ok()).unwrap_or_default();
        let event_type = self.form.call().map_or("", |call| call.completed);
        let data = match event_type {
            "permission.completed" => {
                let data = match &self.tool_call {
                    Some(tool_call) => request.raw("toolCallId", tool_call),
                    None => request,
                };
                data.raw("result", &permission::completed(&result))
            }
            "elicitation.completed" => {
                let data = request.raw("action", &result.get("action").unwrap_or_default());
                match result.get("content") {
                    Some(content) => data.raw("content", &content),
                    None => data,
                }
            }
            "user_input.completed" | "exit_plan_mode.completed" => {
                return Completed {
                    event_type,
                    data: with_member(&response, "requestId", &Json::text(&self.request)),
                };
            }
            "auto_mode_switch.completed" => {
                // The reply to its twin has the answer in an object, the call has it as it is.
                request.raw("response", &response.get("response").unwrap_or(response))
            }
            "session_limits_exhausted.completed" => request.raw("response", &response),
            "mcp.oauth_completed" => {
                request.str("outcome", if kind() == "token" { "token" } else { "cancelled" })
            }
            "mcp.headers_refresh_completed" => request.str("outcome", &kind()),
            _ => request,
        };
        Completed { event_type, data: data.finish() }
    }
}

/// Drops an unknown `selectedAction` from the reply to a plan. An answer by a call keeps it.
fn with_known_action(response: Json) -> Json {
    let known = |action: &Json| action.decode::<String>().is_ok_and(|action| is_plan_action(&action));
    if response.get("selectedAction").is_none_or(|action| known(&action)) {
        return response;
    }
    let mut members: serde_json::Map<String, serde_json::Value> = response.decode().unwrap_or_default();
    members.remove("selectedAction");
    Json::from_text(serde_json::Value::Object(members).to_string())
}

/// The members of an object, and one more. Of what is no object, that one alone.
pub(super) fn with_member(object: &Json, name: &str, value: &Json) -> Json {
    let mut members: serde_json::Map<String, serde_json::Value> = object.decode().unwrap_or_default();
    members.insert(name.to_owned(), value.decode().unwrap_or_default());
    Json::from_text(serde_json::Value::Object(members).to_string())
}
