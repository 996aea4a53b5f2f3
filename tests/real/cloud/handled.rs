//! What the worker of a session in the cloud asks, and handlers answer.

use pilotwire::ItemKind;
use pilotwire::handlers::{
    AutoModeSwitch, Elicitation, ExitPlanMode, HandlerError, Handlers, McpHeaders, McpOauth, Permission,
    PermissionRequest, Sampling, SessionLimits, TypedAsk, UserInput,
};
use pilotwire::types::view;
use pilotwire_tests::account::CloudTask;
use serde_json::{Value, json};

use super::start::{Started, within};
use crate::aborts::{Held, State};

/// A permission to read this file is asked for, under its name.
fn ask_to_read(task: &CloudTask, path: &str) {
    let request = json!({"kind": "read", "path": path, "intention": "look"});
    task.append("permission.requested", json!({"requestId": path, "permissionRequest": request}));
}

fn path_of(request: &PermissionRequest) -> String {
    match request.request() {
        view::PermissionRequest::Read(read) => read.path().into_owned(),
        other => panic!("{other:?}"),
    }
}

/// Asks for everything that has a form of its own, each under the name of the event.
fn ask_everything(task: &CloudTask) {
    let schema = json!({"type": "object", "properties": {"name": {"type": "string"}}});
    for (event, mut data) in [
        ("user_input.requested", json!({"question": "Which?", "choices": ["a", "b"], "toolCallId": "t1"})),
        (
            "exit_plan_mode.requested",
            json!({"summary": "s", "planContent": "p", "actions": ["interactive"], "recommendedAction": "interactive"}),
        ),
        ("auto_mode_switch.requested", json!({"retryAfterSeconds": 1})),
        (
            "elicitation.requested",
            json!({"message": "Who?", "mode": "form", "elicitationSource": "m", "requestedSchema": schema}),
        ),
        ("sampling.requested", json!({"serverName": "m", "mcpRequestId": 1})),
        ("mcp.oauth_required", json!({"serverName": "m", "serverUrl": "http://m", "reason": "initial"})),
        (
            "mcp.headers_refresh_required",
            json!({"serverName": "m", "serverUrl": "http://m", "reason": "startup"}),
        ),
        ("session_limits_exhausted.requested", json!({"usedAiCredits": 1, "maxAiCredits": 1})),
    ] {
        data["requestId"] = json!(event);
        task.append(event, data);
    }
}

/// The events of [`ask_everything`], and the calls that answer them.
const ANSWERS: [(&str, &str); 8] = [
    ("auto_mode_switch.requested", "session.ui.handlePendingAutoModeSwitch"),
    ("elicitation.requested", "session.ui.handlePendingElicitation"),
    ("exit_plan_mode.requested", "session.ui.handlePendingExitPlanMode"),
    ("mcp.headers_refresh_required", "session.mcp.headers.handlePendingHeadersRefreshRequest"),
    ("mcp.oauth_required", "session.mcp.oauth.handlePendingRequest"),
    ("sampling.requested", "session.ui.handlePendingSampling"),
    ("session_limits_exhausted.requested", "session.ui.handlePendingSessionLimitsExhausted"),
    ("user_input.requested", "session.ui.handlePendingUserInput"),
];

/// What the worker's runtime answers to them.
fn take_answers(task: &CloudTask, success: bool) {
    for (_, method) in ANSWERS {
        task.rpc_result(method, Ok(json!({"success": success})));
    }
}

/// What the worker was told, by the event that asked, in the order of [`ANSWERS`].
fn told(task: &CloudTask) -> Vec<Value> {
    let calls = task.rpc_calls();
    let told = ANSWERS.iter().map(|(event, method)| {
        let of_method: Vec<_> = calls.iter().filter(|(called, _)| called == method).collect();
        let [(_, params)] = of_method[..] else { panic!("{method}: {of_method:?}") };
        assert_eq!(params["requestId"], *event);
        let mut params = params.clone();
        params.as_object_mut().expect("it is an object").remove("requestId");
        params
    });
    told.collect()
}

fn ended(how: &str) -> Vec<String> {
    ANSWERS.iter().map(|(event, _)| format!("{event} {how}")).collect()
}

#[tokio::test]
async fn permissions_are_decided_and_the_worker_is_told_yes_or_no_once_or_for_the_session() {
    let started = Started::new("cloud-handled-permissions").await;
    let handlers = Handlers::new().on_permission(async |request, _| {
        Ok(match &*path_of(&request) {
            "/once" => Permission::approve_once(),
            "/session" => Permission::approve_for_session(),
            "/domain" => Permission::approve_permanently("https://a.b"),
            "/no" => Permission::reject("no way"),
            "/nobody" => Permission::user_not_available(),
            _ => return Err(HandlerError::new("it failed")),
        })
    });
    let (_session, _events, task) = started.session_with(handlers).await;
    for path in ["/once", "/session", "/domain", "/no", "/nobody", "/failed"] {
        ask_to_read(&task, path);
    }
    let told = within(task.steered("permission_response", 6)).await;
    let mut told: Vec<Value> =
        told.iter().map(|told| serde_json::from_str(told).expect("it is JSON")).collect();
    told.sort_by_key(|told| told["promptId"].to_string());
    let decision =
        |id: &str, approved: bool, scope: &str| json!({"promptId": id, "approved": approved, "scope": scope});
    assert_eq!(
        told,
        [
            decision("/domain", true, "session"),
            decision("/failed", false, "once"),
            decision("/no", false, "once"),
            decision("/nobody", false, "once"),
            decision("/once", true, "once"),
            decision("/session", true, "session"),
        ]
    );
    let answered = "permission.requested answered".to_owned();
    let mut expected = vec![answered; 5];
    expected.push("permission.requested failed".to_owned());
    assert_eq!(started.handled(6).await, expected);
    started.end().await;
}

#[tokio::test]
async fn all_else_is_answered_to_the_workers_runtime() {
    let started = Started::new("cloud-handled-others").await;
    let handlers = Handlers::new()
        .on_user_input(async |question, _| {
            let choices = question.view().choices().expect("there are some");
            UserInput::choice(&choices.at(1).expect("there are two"))
        })
        .on_exit_plan_mode(async |plan, _| ExitPlanMode::reject_with(&plan.view().summary()))
        .on_auto_mode_switch(async |_, _| AutoModeSwitch::yes_always())
        .on_elicitation(async |_, _| Elicitation::accept([("name", "Ada")]))
        .on_sampling(async |_, _| Sampling::text("m1", "hello"))
        .on_mcp_oauth(async |_, _| McpOauth::token("not-a-secret"))
        .on_mcp_headers(async |_, _| McpHeaders::headers([("x-a", "b")]))
        .on_session_limits(async |_, _| SessionLimits::unset());
    let (_session, _events, task) = started.session_with(handlers).await;
    take_answers(&task, true);
    ask_everything(&task);
    assert_eq!(started.handled(ANSWERS.len()).await, ended("answered"));
    assert_eq!(
        told(&task),
        [
            json!({"response": "yes_always"}),
            json!({"result": {"action": "accept", "content": {"name": "Ada"}}}),
            json!({"response": {"approved": false, "feedback": "s"}}),
            json!({"result": {"kind": "headers", "headers": {"x-a": "b"}}}),
            json!({"result": {"kind": "token", "accessToken": "not-a-secret"}}),
            json!({"response": {"role": "assistant", "content": {"type": "text", "text": "hello"}, "model": "m1"}}),
            json!({"response": {"action": "unset"}}),
            json!({"response": {"answer": "b", "wasFreeform": false}}),
        ]
    );
    started.end().await;
}

#[tokio::test]
async fn a_handler_that_fails_is_told_as_no_and_whether_the_answer_is_taken_is_heard() {
    let started = Started::new("cloud-handled-failures").await;
    fn failed<T>() -> Result<T, HandlerError> {
        Err(HandlerError::new("it failed"))
    }
    let handlers = Handlers::new()
        .on_user_input(async |_, _| failed::<UserInput>())
        .on_exit_plan_mode(async |_, _| failed::<ExitPlanMode>())
        .on_auto_mode_switch(async |_, _| failed::<AutoModeSwitch>())
        .on_elicitation(async |_, _| failed::<Elicitation>())
        .on_sampling(async |_, _| failed::<Sampling>())
        .on_mcp_oauth(async |_, _| failed::<McpOauth>())
        .on_mcp_headers(async |_, _| failed::<McpHeaders>())
        .on_session_limits(async |_, _| failed::<SessionLimits>());
    let (_session, _events, task) = started.session_with(handlers).await;
    take_answers(&task, false);
    ask_everything(&task);
    assert_eq!(started.handled(ANSWERS.len()).await, ended("not-taken"));
    assert_eq!(
        told(&task),
        [
            json!({"response": "no"}),
            json!({"result": {"action": "cancel"}}),
            json!({"response": {
                "approved": false, "feedback": "Client did not respond to exit plan mode request",
            }}),
            json!({"result": {"kind": "error", "message": "it failed"}}),
            json!({"result": {"kind": "cancelled"}}),
            json!({}),
            json!({"response": {"action": "cancel"}}),
            json!({"response": {
                "answer": "The user was unable to respond due to an error", "wasFreeform": true,
            }}),
        ]
    );
    started.end().await;
}

/// Handlers of what an abort of the turn ends without a word, and of a permission, which is told to be over.
fn holding(held: &[Held; 5]) -> Handlers {
    let [question, plan, switch, form, permission] = held;
    Handlers::new()
        .on_user_input(question.then(|_| UserInput::none()))
        .on_exit_plan_mode(plan.then(|_| ExitPlanMode::reject()))
        .on_auto_mode_switch(switch.then(|_| AutoModeSwitch::no()))
        .on_elicitation(form.then(|_| Elicitation::cancel()))
        .on_permission(permission.then(|_| Permission::reject("late")))
}

/// Everything is asked, and the handlers hold it.
async fn ask_and_hold(task: &CloudTask, held: &[Held; 5]) {
    ask_everything(task);
    ask_to_read(task, "/a");
    for held in held {
        held.is(State::Open).await;
    }
}

/// The runtime ends, with everything said that would be, and no answer among it.
async fn nothing_is_answered(started: Started, task: &CloudTask) {
    started.end().await;
    assert!(task.steers().iter().all(|steer| steer.kind != "permission_response"));
    assert!(task.rpc_calls().iter().all(|(method, _)| !method.contains("handlePending")));
}

#[tokio::test]
async fn an_abort_withdraws_what_the_turn_has_asked_and_a_permission_is_over_when_it_is_completed() {
    let started = Started::new("cloud-handled-abort").await;
    let held = [(); 5].map(|()| Held::new());
    let (session, _events, task) = started.session_with(holding(&held)).await;
    within(session.send("do it")).await.expect("it is taken");
    ask_and_hold(&task, &held).await;
    within(session.abort()).await.expect("it is taken");
    within(task.steered("abort", 1)).await;
    task.append("abort", json!({"reason": "user_initiated"}));
    let (permission, others) = held.split_last().expect("there are five");
    for held in others {
        held.is(State::Withdrawn).await;
    }
    assert_eq!(permission.state(), State::Open);
    task.append("permission.completed", json!({"requestId": "/a", "result": {"kind": "cancelled"}}));
    permission.is(State::Withdrawn).await;
    task.append("session.idle", json!({"aborted": true}));
    nothing_is_answered(started, &task).await;
}

#[tokio::test]
async fn what_another_has_answered_is_over() {
    let started = Started::new("cloud-handled-elsewhere").await;
    let held = [(); 5].map(|()| Held::new());
    let (_session, _events, task) = started.session_with(holding(&held)).await;
    ask_and_hold(&task, &held).await;
    for (completed, data) in [
        ("user_input.completed", json!({"answer": "a", "wasFreeform": true})),
        ("exit_plan_mode.completed", json!({"approved": true})),
        ("auto_mode_switch.completed", json!({"response": "no"})),
        ("elicitation.completed", json!({"action": "cancel"})),
        ("permission.completed", json!({"result": {"kind": "approved"}})),
    ] {
        let mut data = data;
        let asked = completed.replace("completed", "requested");
        data["requestId"] = json!(if asked == "permission.requested" { "/a" } else { &asked });
        task.append(completed, data);
    }
    for held in &held {
        held.is(State::Withdrawn).await;
    }
    nothing_is_answered(started, &task).await;
    assert!(task.steers().is_empty());
}

#[tokio::test]
async fn what_is_open_is_over_with_the_session() {
    let started = Started::new("cloud-handled-detached").await;
    let held = [(); 5].map(|()| Held::new());
    let (session, _events, task) = started.session_with(holding(&held)).await;
    ask_and_hold(&task, &held).await;
    within(session.detach()).await.expect("it is left");
    for held in &held {
        held.is(State::Withdrawn).await;
    }
    nothing_is_answered(started, &task).await;
    assert!(task.steers().is_empty());
}

#[tokio::test]
async fn what_no_handler_is_for_is_asked_in_the_stream_as_the_type_of_the_request() {
    let started = Started::new("cloud-handled-in-the-stream").await;
    let (session, mut events, task) = started.session().await;
    take_answers(&task, true);
    ask_everything(&task);
    let mut answered = Vec::new();
    while answered.len() < 3 {
        let item = within(events.next()).await.expect("the session goes on");
        let ItemKind::Ask(ask) = item.kind else { continue };
        answered.extend(match ask.typed() {
            TypedAsk::UserInput(ask) => {
                assert_eq!(ask.view().session_id(), session.id().as_str());
                Some(ask.answered("as you like").expect("it is open"))
            }
            TypedAsk::ExitPlanMode(ask) => Some(ask.answered(ExitPlanMode::approve()).expect("it is open")),
            TypedAsk::AutoModeSwitch(ask) => Some(ask.answered(AutoModeSwitch::no()).expect("it is open")),
            _ => None,
        });
    }
    for answered in answered {
        within(answered).await.expect("it is taken");
    }
    let said = |method: &str| {
        let calls = task.rpc_calls();
        let (_, params) = calls.iter().find(|(called, _)| called == method).expect("it was passed on");
        params["response"].clone()
    };
    assert_eq!(
        said("session.ui.handlePendingUserInput"),
        json!({"answer": "as you like", "wasFreeform": true})
    );
    assert_eq!(said("session.ui.handlePendingExitPlanMode"), json!({"approved": true}));
    assert_eq!(said("session.ui.handlePendingAutoModeSwitch"), "no");
    started.end().await;
}
