//! Steps, of which a rule is made.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;

use super::Call;
use super::ask::Ask;
use super::place::{AnswersCall, Anywhere, InRule, Place, RunsTurn};
use super::turn::Act;
use super::value::ToJson;
use crate::json::Json;
use crate::jsonrpc::codes;

/// One thing that the runtime does when a call comes.
///
/// Steps follow each other at once, unless one waits: [`wait_for`](Step::wait_for) and [`hold`](Step::hold). A rule
/// that waits holds up nothing else. The parameter says where the step stands, and is inferred: see
/// [`Place`]. A call is answered by [`reply`](Step::reply), [`error`](Step::error),
/// [`usual`](Step::usual) or [`usual_reply`](Step::usual_reply); a rule with none of them leaves it unanswered.
///
/// Events and requests are of the session of the call, unless [`session`](Step::session) says otherwise.
///
/// ```
/// use pilotwire::mock::{Script, Step};
/// use serde_json::json;
///
/// let script = Script::new()
///     // The runtime talks before it answers, as it may.
///     .on("session.create", [
///         Step::emit("session.info", json!({"message": "hello"})),
///         Step::request("which", "userInput.request", json!({"question": "Which?"})),
///         Step::wait_for("which"),
///         Step::usual(),
///     ])
///     .on("ping", [Step::error(-32603, "no")])
///     .on("ping", [Step::with(|call| [Step::reply(json!({"message": call.param::<String>("message")}))])])
///     .always("models.list", [Step::silent()])
///     .on("status.get", [Step::raw("Content-Length: 100\r\n\r\n{"), Step::end()]);
/// ```
#[derive(Clone)]
#[must_use]
pub struct Step<P: Place = InRule>(pub(super) StepKind, PhantomData<fn() -> P>);

/// A step that the runtime itself has put where it stands.
pub(super) type AnyStep = Step<Anywhere>;

#[derive(Clone)]
pub(super) enum StepKind {
    Reply(Json),
    Error {
        code: i64,
        message: String,
        data: Option<Json>,
    },
    Silent,
    Usual,
    UsualReply,
    Emit(Emission),
    Request(Question),
    Ask(Ask),
    WaitFor(String),
    Cancel(String),
    Notify {
        method: String,
        params: Json,
    },
    Hold(String),
    Raw(Bytes),
    Frame(Bytes),
    End,
    With(Closure),
    Turn(Act),
    /// None: the session of the call.
    DeleteSession(Option<String>),
    WaitUntil(Until),
}

/// A condition that only the usual waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Until {
    /// The client owes no answer to a hook of the session.
    HooksAnswered,
    /// The stop of this number is over.
    Stopped(u64),
    /// The client has read all that was said, and has nothing more to say by itself.
    ClientQuiet,
}

/// An event to be emitted.
#[derive(Clone)]
pub(super) struct Emission {
    /// None: the session of the call.
    pub(super) session: Option<String>,
    pub(super) event_type: String,
    pub(super) data: Json,
    pub(super) ephemeral: bool,
    pub(super) agent: Option<String>,
    /// Of an event that asks, if it is another than its `requestId`.
    pub(super) label: Option<String>,
}

/// A request to be made.
#[derive(Clone)]
pub(super) struct Question {
    pub(super) label: String,
    pub(super) method: String,
    pub(super) params: Json,
    /// None: the session of the call.
    pub(super) session: Option<String>,
    /// None: the next number.
    pub(super) id: Option<Json>,
}

type Closure = Arc<dyn Fn(&Call) -> Vec<AnyStep> + Send + Sync>;

impl Emission {
    pub(super) fn new(event_type: impl Into<String>, data: Json) -> Emission {
        let event_type = event_type.into();
        let ephemeral = super::sessions::is_ephemeral(&event_type);
        Emission { session: None, event_type, data, ephemeral, agent: None, label: None }
    }
}

/// Answers to the call: they stand in a rule.
impl<P: AnswersCall> Step<P> {
    /// Answers the call with this result.
    pub fn reply(result: impl ToJson) -> Step<P> {
        Step::of(StepKind::Reply(result.to_json()))
    }

    /// Answers the call with an error.
    pub fn error(code: i64, message: impl Into<String>) -> Step<P> {
        Step::of(StepKind::Error { code, message: message.into(), data: None })
    }

    /// Leaves the call unanswered. It does nothing: it is there to be read. The call can be answered later by
    /// [`Runtime::reply_to`](super::Runtime::reply_to).
    pub fn silent() -> Step<P> {
        Step::of(StepKind::Silent)
    }

    /// Does what would happen without this rule: the answer, and the events before and after it.
    pub fn usual() -> Step<P> {
        Step::of(StepKind::Usual)
    }

    /// Does what would happen without this rule, up to the answer; a [`usual`](Step::usual) later in the rule is then
    /// the rest of it. What changes inside of the runtime changes here: after the `usual_reply` of a `session.create`
    /// the session is there, started or not.
    pub fn usual_reply() -> Step<P> {
        Step::of(StepKind::UsualReply)
    }
}

impl<P: Place> Step<P> {
    /// Emits an event of a session (`session.event`).
    ///
    /// Its id, timestamp and parent are given by the runtime, and it is added to the session's history unless its type
    /// is one of those that are ephemeral by nature (deltas, idles, ...) or [`ephemeral`](Step::ephemeral) says so.
    ///
    /// An event that asks (`permission.requested` and its like) and has a `requestId` in its data is open until the
    /// client calls the method that answers it. The call is then answered with success, after the event that says
    /// that it is completed; any later one with `success: false`. The `requestId` serves as a label for
    /// [`wait_for`](Step::wait_for). An event that a request asks too (`user_input.requested` and
    /// `userInput.request`) is answered by the reply to that request as well, if the label of that is its `requestId`.
    ///
    /// An event that the real runtime sends only to clients that want it (`mcp.oauth_required`,
    /// `mcp.headers_refresh_required`, `command.queued`, `session_limits_exhausted.requested`) is not sent unless the
    /// client has called `session.eventLog.registerInterest` for it; a task that waits for its answer then goes on at once,
    /// and finds `null`. To send it all the same, write it out with [`notify`](Step::notify).
    pub fn emit(event_type: impl Into<String>, data: impl ToJson) -> Step<P> {
        Step::of(StepKind::Emit(Emission::new(event_type, data.to_json())))
    }

    /// Makes a request to the client. The session's id is added to `params`, if that is an object without a
    /// `sessionId` and there is a session. The label is what [`wait_for`](Step::wait_for), [`cancel`](Step::cancel),
    /// [`Call::answer`] and [`Runtime::answer`](super::Runtime::answer) know it by.
    pub fn request(label: impl Into<String>, method: impl Into<String>, params: impl ToJson) -> Step<P> {
        Step::of(StepKind::Request(Question {
            label: label.into(),
            method: method.into(),
            params: params.to_json(),
            session: None,
            id: None,
        }))
    }

    /// Sends a notification, with exactly these parameters.
    pub fn notify(method: impl Into<String>, params: impl ToJson) -> Step<P> {
        Step::of(StepKind::Notify { method: method.into(), params: params.to_json() })
    }

    /// Withdraws the latest request of that label (`$/cancelRequest`). Without one it does nothing.
    pub fn cancel(label: impl Into<String>) -> Step<P> {
        Step::of(StepKind::Cancel(label.into()))
    }

    /// Waits until the client has answered the latest request of that label, or the event that asks under that
    /// `requestId`; if there is none yet, until there is one and it is answered. An error is an answer.
    pub fn wait_for(label: impl Into<String>) -> Step<P> {
        Step::of(StepKind::WaitFor(label.into()))
    }

    /// Waits until [`Runtime::release`](super::Runtime::release) is called with that name. Goes on at once if it was
    /// already.
    pub fn hold(name: impl Into<String>) -> Step<P> {
        Step::of(StepKind::Hold(name.into()))
    }

    /// Sends exactly these bytes, which need be no frame, nor all of one.
    pub fn raw(bytes: impl AsRef<[u8]>) -> Step<P> {
        Step::of(StepKind::Raw(Bytes::copy_from_slice(bytes.as_ref())))
    }

    /// Sends a frame with exactly this body, which need be no message.
    pub fn frame(body: impl AsRef<[u8]>) -> Step<P> {
        Step::of(StepKind::Frame(crate::frame::encode(body.as_ref())))
    }

    /// Deletes the session, as if another client had: the client is told of it by `session.lifecycle` notifications of
    /// the type `session.deleted`, of which the real runtime sends two, and by nothing else. What runs in the session
    /// ends without a word, and calls for it are refused from then on. Without such a session it does nothing.
    pub fn delete_session() -> Step<P> {
        Step::of(StepKind::DeleteSession(None))
    }

    /// Ends the runtime: it takes nothing more in, and what comes behind this step does not happen.
    pub fn end() -> Step<P> {
        Step::of(StepKind::End)
    }

    /// Steps that depend on the call. They are made when this step is reached.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let script = Script::new().always("session.send", [Step::with(|call| {
    ///     let prompt: String = call.param("prompt").unwrap_or_default();
    ///     [
    ///         Step::reply(json!({"messageId": "m-1"})),
    ///         Step::emit("user.message", json!({"content": prompt, "messageId": "m-1"})),
    ///         Step::emit("session.idle", json!({})),
    ///     ]
    /// })]);
    /// ```
    pub fn with<S: IntoIterator<Item = Step<P>>>(
        steps: impl Fn(&Call) -> S + Send + Sync + 'static,
    ) -> Step<P> {
        Step::of(StepKind::With(Arc::new(move |call| steps(call).into_iter().map(Step::anywhere).collect())))
    }
}

/// Steps of a turn: they stand in [`Script::turn`](super::Script::turn) and
/// [`Script::every_turn`](super::Script::every_turn).
impl<P: RunsTurn> Step<P> {
    /// The agent uses a tool of the client's: it asks for permission, then for the tool's result.
    ///
    /// Permission is needed unless the tool was declared with `skipPermission`, or was approved for the whole session.
    /// Where the session was created or resumed without `requestPermission`, and is not in the cloud, nobody can be asked:
    /// the use is denied at once, with no event that asks. It fails, as the model sees it, if the session declared no tool
    /// of this name.
    ///
    /// A permission that is rejected without a feedback ends the turn, as an abort does, and drops the prompts that
    /// wait; so does a tool's result of the `resultType` `rejected`, without the event `abort`. An answer that the
    /// real runtime cannot read is taken, with success, and makes the use fail.
    pub fn tool_call(name: impl Into<String>, arguments: impl ToJson) -> Step<P> {
        Step::of(StepKind::Turn(Act::Tool { name: name.into(), arguments: arguments.to_json() }))
    }

    /// The agent asks the user, with these choices or, if there are none, for free text: by the event
    /// `user_input.requested` and the request `userInput.request`, of which either may be answered.
    ///
    /// Without `requestUserInput` at create or resume there is no such tool, and its use fails; with an interest in
    /// `user_input.requested`, or in the cloud, there is, and the event alone asks. An answer that cannot be read, an error
    /// and `noResponse` are one and the same to the model: that the user was unable to respond.
    pub fn ask_user<C: Into<String>>(
        question: impl Into<String>,
        choices: impl IntoIterator<Item = C>,
    ) -> Step<P> {
        let choices = choices.into_iter().map(Into::into).collect();
        Step::of(StepKind::Turn(Act::AskUser { question: question.into(), choices }))
    }

    /// Sets the text that the turn ends with, in place of the script's answer.
    pub fn say(text: impl Into<String>) -> Step<P> {
        Step::of(StepKind::Turn(Act::Say(text.into())))
    }

    /// The model fails: the turn ends with a `session.error` of this message. The next prompt's follows, or the session
    /// goes idle.
    pub fn model_error(message: impl Into<String>) -> Step<P> {
        Step::of(StepKind::Turn(Act::ModelError(message.into())))
    }
}

/// Changes to a step. Each says of which: on any other it panics, as it could do nothing.
impl<P: Place> Step<P> {
    /// Makes an event, a request, an ask or a deletion one of another session than the call's.
    ///
    /// # Panics
    ///
    /// If the step is none of these.
    #[track_caller]
    pub fn session(mut self, id: impl Into<String>) -> Step<P> {
        match &mut self.0 {
            StepKind::Emit(emission) => emission.session = Some(id.into()),
            StepKind::Request(question) => question.session = Some(id.into()),
            StepKind::Ask(ask) => ask.session = Some(id.into()),
            StepKind::DeleteSession(session) => *session = Some(id.into()),
            _ => self.has_no("session"),
        }
        self
    }

    /// Keeps an event out of its session's history, and marks it so.
    ///
    /// # Panics
    ///
    /// If the step is no [`emit`](Step::emit).
    #[track_caller]
    pub fn ephemeral(mut self) -> Step<P> {
        match &mut self.0 {
            StepKind::Emit(emission) => emission.ephemeral = true,
            _ => self.has_no("history to be kept out of"),
        }
        self
    }

    /// Makes an event one of a sub-agent.
    ///
    /// # Panics
    ///
    /// If the step is no [`emit`](Step::emit).
    #[track_caller]
    pub fn agent(mut self, id: impl Into<String>) -> Step<P> {
        match &mut self.0 {
            StepKind::Emit(emission) => emission.agent = Some(id.into()),
            _ => self.has_no("agent"),
        }
        self
    }

    /// Sets the id of a request, or of an ask that comes as one: a number, a string, or whatever else is to be tried.
    /// Otherwise requests are numbered from 1.
    ///
    /// # Panics
    ///
    /// If the step makes no request.
    #[track_caller]
    pub fn id(mut self, id: impl ToJson) -> Step<P> {
        match &mut self.0 {
            StepKind::Request(question) => question.id = Some(id.to_json()),
            StepKind::Ask(ask) if ask.is_request() => ask.id = Some(id.to_json()),
            _ => self.has_no("id"),
        }
        self
    }

    /// Sets the `data` of an error.
    ///
    /// # Panics
    ///
    /// If the step is no [`error`](Step::error).
    #[track_caller]
    pub fn data(mut self, value: impl ToJson) -> Step<P> {
        match &mut self.0 {
            StepKind::Error { data, .. } => *data = Some(value.to_json()),
            _ => self.has_no("data"),
        }
        self
    }

    /// Sets a member of an ask, whether it is there or not: in the parameters of a request, or in the data of an event.
    ///
    /// ```
    /// use pilotwire::mock::{Script, Step};
    /// use serde_json::json;
    ///
    /// let script = Script::new().turn([Step::user_input("q", "Which?").field("choices", json!(["a", "b"]))]);
    /// ```
    ///
    /// # Panics
    ///
    /// If the step is no ask.
    #[track_caller]
    pub fn field(mut self, name: &str, value: impl ToJson) -> Step<P> {
        match &mut self.0 {
            StepKind::Ask(ask) => ask.set(name, value.to_json()),
            _ => self.has_no("fields"),
        }
        self
    }

    /// A change to a step that has no such thing is a mistake in the test, and is said where it is made.
    #[track_caller]
    fn has_no(&self, what: &str) {
        panic!("{self:?} has no {what}");
    }
}

impl<P: Place> Step<P> {
    pub(super) fn of(kind: StepKind) -> Step<P> {
        Step(kind, PhantomData)
    }

    pub(super) fn anywhere(self) -> AnyStep {
        Step::of(self.0)
    }
}

impl AnyStep {
    /// The real runtime's way to say that a method failed.
    pub(super) fn failed(method: &str, message: &str) -> AnyStep {
        Step::error(codes::INTERNAL, format!("Request {method} failed with message: {message}"))
    }

    pub(super) fn unhandled(method: &str) -> AnyStep {
        Step::error(codes::METHOD_NOT_FOUND, format!("Unhandled method {method}"))
    }

    pub(super) fn wait_until(until: Until) -> AnyStep {
        Step::of(StepKind::WaitUntil(until))
    }

    pub(super) fn act(act: Act) -> AnyStep {
        Step::of(StepKind::Turn(act))
    }

    pub(super) fn answers(&self) -> bool {
        matches!(
            self.0,
            StepKind::Reply(_) | StepKind::Error { .. } | StepKind::Turn(Act::Start | Act::Detach)
        )
    }
}

impl<P: Place> fmt::Debug for Step<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, detail) = match &self.0 {
            StepKind::Reply(_) => ("reply", ""),
            StepKind::Error { message, .. } => ("error", message.as_str()),
            StepKind::Silent => ("silent", ""),
            StepKind::Usual => ("usual", ""),
            StepKind::UsualReply => ("usual_reply", ""),
            StepKind::Emit(emission) => ("emit", emission.event_type.as_str()),
            StepKind::Request(question) => ("request", question.label.as_str()),
            StepKind::Ask(ask) => (ask.name(), ask.label.as_str()),
            StepKind::WaitFor(label) => ("wait_for", label.as_str()),
            StepKind::Cancel(label) => ("cancel", label.as_str()),
            StepKind::Notify { method, .. } => ("notify", method.as_str()),
            StepKind::Hold(name) => ("hold", name.as_str()),
            StepKind::Raw(_) => ("raw", ""),
            StepKind::Frame(_) => ("frame", ""),
            StepKind::End => ("end", ""),
            StepKind::With(_) => ("with", ""),
            StepKind::Turn(act) => act.name(),
            StepKind::DeleteSession(session) => ("delete_session", session.as_deref().unwrap_or_default()),
            StepKind::WaitUntil(_) => ("wait_until", ""),
        };
        write!(f, "Step::{name}({detail})")
    }
}
