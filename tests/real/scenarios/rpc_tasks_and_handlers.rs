//! Tasks that there are not, questions that nobody asked, and a handler that is registered by hand.

use pilotwire::handle::Session;
use pilotwire::types::{Build, Method, TypedEvent, build, enums, methods};
use pilotwire_tests::model::{Reply, Script};

use super::{next_of, refused, told};
use crate::client::{Started, within};
use crate::logged_in::LoggedIn;

fn of_session() -> build::SessionParams {
    build::SessionParams::new()
}

#[tokio::test]
async fn a_session_without_tasks_says_so_to_every_call() {
    use methods::session::tasks;
    let started = Started::new("scenario-rpc-tasks-and-handlers", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    told(session.request::<tasks::Refresh>(of_session())).await;
    assert!(told(session.request::<tasks::List>(of_session())).await.view().tasks().is_empty());
    let promotable = told(session.request::<tasks::GetCurrentPromotable>(of_session())).await;
    assert!(promotable.view().task().is_none());
    let promoted = told(session.request::<tasks::PromoteCurrentToBackground>(of_session())).await;
    assert!(promoted.view().task().is_none());
    told(session.request::<tasks::WaitForPending>(of_session())).await;

    let id = "no-such-task";
    let progress = told(session.request::<tasks::GetProgress>(build::TasksGetProgressRequest::new(id))).await;
    assert!(progress.view().progress().is_none());
    let promote = build::TasksPromoteToBackgroundRequest::new(id);
    assert!(!told(session.request::<tasks::PromoteToBackground>(promote)).await.view().promoted());
    let cancel = build::TasksCancelRequest::new(id);
    assert!(!told(session.request::<tasks::Cancel>(cancel)).await.view().cancelled());
    let remove = build::TasksRemoveRequest::new(id);
    assert!(!told(session.request::<tasks::Remove>(remove)).await.view().removed());
    let message = build::TasksSendMessageRequest::new(id, "are you there?");
    let sent = told(session.request::<tasks::SendMessage>(message)).await;
    assert!(!sent.view().sent());
    assert!(sent.view().error().is_some_and(|error| error.contains("not found")), "{sent:?}");

    let agent = build::TasksStartAgentRequest::new("no-such-agent", "Do it.", "doer");
    let error = refused(session.request::<tasks::StartAgent>(agent)).await;
    assert!(error.contains("no-such-agent"), "{error}");
    started.end().await;
}

/// Whether the answer to what nobody asked is taken.
async fn taken<M: Method>(session: &Session, answer: M::Params) -> Option<bool>
where
    M::Params: Build,
{
    let reply = told(session.request::<M>(answer)).await;
    reply.raw().get("success").map(|success| success.decode().expect("it is a flag"))
}

#[tokio::test]
async fn an_answer_to_what_nobody_asked_is_not_taken() {
    use methods::session::{commands, mcp, permissions, tools, ui};
    let started = Started::new("scenario-rpc-tasks-and-handlers-answers", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    let (session, id) = (&session, "no-such-request");
    let tool = build::HandlePendingToolCallRequest::new(id).result("done");
    assert_eq!(taken::<tools::HandlePendingToolCall>(session, tool).await, Some(false));
    let permission = build::PermissionDecisionRequest::new(id, build::PermissionDecisionReject::new());
    assert_eq!(taken::<permissions::HandlePendingPermissionRequest>(session, permission).await, Some(false));
    let cancel = build::UIElicitationResponse::new(enums::UIElicitationResponseAction::Cancel);
    let form = build::UIHandlePendingElicitationRequest::new(id, cancel);
    assert_eq!(taken::<ui::HandlePendingElicitation>(session, form).await, Some(false));
    let input = build::UIHandlePendingUserInputRequest::new(id, build::UIUserInputResponse::new("yes", true));
    assert_eq!(taken::<ui::HandlePendingUserInput>(session, input).await, Some(false));
    let plan = build::UIHandlePendingExitPlanModeRequest::new(id, build::UIExitPlanModeResponse::new(true));
    assert_eq!(taken::<ui::HandlePendingExitPlanMode>(session, plan).await, Some(false));
    let switch = build::UIHandlePendingAutoModeSwitchRequest::new(id, enums::UIAutoModeSwitchResponse::No);
    assert_eq!(taken::<ui::HandlePendingAutoModeSwitch>(session, switch).await, Some(false));
    let sampling = build::UIHandlePendingSamplingRequest::new(id);
    assert_eq!(taken::<ui::HandlePendingSampling>(session, sampling).await, Some(false));
    let cancel =
        build::UISessionLimitsExhaustedResponse::new(enums::UISessionLimitsExhaustedResponseAction::Cancel);
    let limits = build::UIHandlePendingSessionLimitsExhaustedRequest::new(id, cancel);
    assert_eq!(taken::<ui::HandlePendingSessionLimitsExhausted>(session, limits).await, Some(false));
    let sign_in =
        build::McpOauthHandlePendingRequest::new(id, build::McpOauthPendingRequestResponseCancelled::new());
    assert_eq!(taken::<mcp::oauth::HandlePendingRequest>(session, sign_in).await, Some(false));
    let headers = build::McpHeadersHandlePendingHeadersRefreshRequestRequest::new(
        id,
        build::McpHeadersHandlePendingHeadersRefreshRequestNone::new(),
    );
    assert_eq!(
        taken::<mcp::headers::HandlePendingHeadersRefreshRequest>(session, headers).await,
        Some(false)
    );
    // A command's is, whatever it is of.
    let command = build::CommandsHandlePendingCommandRequest::new(id);
    assert_eq!(taken::<commands::HandlePendingCommand>(session, command).await, Some(true));
    started.end().await;
}

#[tokio::test]
async fn a_switch_of_models_is_answered_by_a_handler_that_is_registered_by_hand() {
    use methods::session::ui;
    // It is tried six times.
    let limited = Script::new().otherwise((0..6).map(|_| Reply::rate_limited("user_weekly_rate_limited")));
    let logged_in = LoggedIn::new("scenario-rpc-tasks-and-handlers-switch", limited).await;
    let (session, mut events) = logged_in.session(logged_in.config(), ()).await.expect("it is created");
    type Register = ui::RegisterDirectAutoModeSwitchHandler;
    type Unregister = ui::UnregisterDirectAutoModeSwitchHandler;
    let registered = told(session.request::<Register>(of_session())).await;
    let turn = session.send_and_wait("hello");
    let asked = next_of(&mut events, |event| match event {
        TypedEvent::AutoModeSwitchRequested(asked) => {
            assert_eq!(asked.error_code().as_deref(), Some("user_weekly_rate_limited"));
            Some(asked.request_id().into_owned())
        }
        _ => None,
    })
    .await;
    let yes = build::UIHandlePendingAutoModeSwitchRequest::new(&asked, enums::UIAutoModeSwitchResponse::Yes);
    assert_eq!(taken::<ui::HandlePendingAutoModeSwitch>(&session, yes).await, Some(true));
    let model = next_of(&mut events, |event| match event {
        TypedEvent::SessionModelChange(change) => Some(change.new_model().into_owned()),
        _ => None,
    });
    assert_eq!(model.await, "auto");
    within(turn).await.expect_err("the limit was reached");

    let unregister =
        || build::UIUnregisterDirectAutoModeSwitchHandlerRequest::new(&registered.view().handle());
    assert!(told(session.request::<Unregister>(unregister())).await.view().unregistered());
    assert!(!told(session.request::<Unregister>(unregister())).await.view().unregistered());
    logged_in.end().await.replay();
}
