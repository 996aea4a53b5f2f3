//! What hooks say, and what becomes of it. That one denies, and what it changes of prompts, arguments, results and answers,
//! is in `handlers` and in the scenarios of hooks.

use pilotwire::TurnError;
use pilotwire::handlers::{
    ErrorOccurred, Handlers, Permission, PostToolUse, PreToolUse, SessionEndHook, SessionStart, SubagentStop,
    UserPromptSubmitted,
};
use pilotwire::types::{JsonText, TypedEvent, build, enums, view};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use crate::client::{Started, within};
use crate::scenarios::next_of;
use crate::scenarios::steps::{calls, idle, tool};
use crate::seen::Seen;

/// A model that uses the tool `look_up`.
fn looks_up() -> Script {
    calls("look", "look_up", json!({"word": "river"}))
}

/// Handlers with the tool `look_up`, which notes its use, and a hook before each use of it that says this.
fn before(seen: &Seen, says: PreToolUse) -> Handlers {
    let runs = seen.clone();
    Handlers::new()
        .tool_of(tool("look_up"), move |_: Value, _| {
            runs.note("it runs");
            async { "a stream of water" }
        })
        .on_pre_tool_use(move |_, _| {
            let says = says.clone();
            async move { says }
        })
}

/// As [`before`], with a handler of permissions, which notes what is asked for.
fn answered(seen: &Seen, says: PreToolUse, answer: Permission) -> Handlers {
    let notes = seen.clone();
    before(seen, says).on_permission(move |request, _| {
        notes.note(match request.request() {
            view::PermissionRequest::Hook(hook) => format!(
                "hook {} {} {}",
                hook.tool_name(),
                hook.tool_args().map(|args| args.as_str().to_owned()).unwrap_or_default(),
                hook.hook_message().unwrap_or_default(),
            ),
            _ => request.kind().to_owned(),
        });
        let answer = answer.clone();
        async move { answer }
    })
}

fn asks_because(reason: &str) -> PreToolUse {
    let output = build::PreToolUseHookOutput::new()
        .permission_decision(enums::PreToolUsePermissionDecision::Ask)
        .permission_decision_reason(reason);
    output.into()
}

/// What the model is told of the tool, in a session with these handlers.
async fn told(started: &Started, handlers: Handlers) -> String {
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("look it up")).await.expect("the turn ends well");
    started.model.requests().last().expect("there is one").tool_results().concat()
}

#[tokio::test]
async fn a_tool_that_a_hook_allows_needs_no_permission() {
    let started = Started::new("scenario-hook-outputs-allow", looks_up()).await;
    let seen = Seen::default();
    let handlers = answered(&seen, PreToolUse::allow(), Permission::reject("no"));
    assert_eq!(told(&started, handlers).await, "a stream of water");
    assert_eq!(seen.take(), ["it runs"]);
    started.end().await;

    // Not even where nobody could give one.
    let started = Started::new("scenario-hook-outputs-allow-alone", looks_up()).await;
    assert_eq!(told(&started, before(&seen, PreToolUse::allow())).await, "a stream of water");
    assert_eq!(seen.take(), ["it runs"]);
    started.end().await;
}

#[tokio::test]
async fn a_tool_that_a_hook_asks_about_needs_that_permission_and_no_other() {
    let started = Started::new("scenario-hook-outputs-ask", looks_up()).await;
    let seen = Seen::default();
    let handlers = answered(&seen, asks_because("it is deep"), Permission::approve_once());
    assert_eq!(told(&started, handlers).await, "a stream of water");
    assert_eq!(seen.take(), [r#"hook look_up {"word":"river"} it is deep"#, "it runs"]);
    started.end().await;
}

#[tokio::test]
async fn what_a_hook_asks_about_is_asked_for_each_time_whatever_was_approved() {
    let uses = || Reply::tool("look_up", json!({"word": "river"}));
    let script = Script::sequence([uses(), Reply::text("Done."), uses(), Reply::text("Done.")]);
    let started = Started::new("scenario-hook-outputs-ask-again", script).await;
    let seen = Seen::default();
    let approval = build::PermissionDecisionApproveForSessionApprovalCustomTool::new("look_up");
    let handlers = answered(&seen, asks_because("it is deep"), Permission::approve_for_session_as(approval));
    let (session, _events) = started.session_with(started.config(), handlers).await;
    for _ in 0..2 {
        within(session.send_and_wait("look it up")).await.expect("the turn ends well");
        assert_eq!(seen.take(), [r#"hook look_up {"word":"river"} it is deep"#, "it runs"]);
    }
    started.end().await;
}

#[tokio::test]
async fn a_tool_that_a_hook_asks_about_is_denied_by_who_is_asked_or_where_nobody_is() {
    let started = Started::new("scenario-hook-outputs-ask-denied", looks_up()).await;
    let seen = Seen::default();
    let handlers = answered(&seen, PreToolUse::ask(), Permission::reject("not so"));
    let result = told(&started, handlers).await;
    assert!(result.contains("Denied by user") && result.contains("not so"), "{result}");
    assert_eq!(seen.take(), [r#"hook look_up {"word":"river"} No reason provided"#]);
    started.end().await;

    let started = Started::new("scenario-hook-outputs-ask-nobody", looks_up()).await;
    let result = told(&started, before(&seen, asks_because("it is deep"))).await;
    assert!(result.contains("unable to ask user") && result.contains("it is deep"), "{result}");
    assert_eq!(seen.take(), [""; 0]);
    started.end().await;
}

#[tokio::test]
async fn what_a_hook_adds_before_a_tool_is_read_by_the_model_whether_the_tool_is_used_or_denied() {
    let adds = || build::PreToolUseHookOutput::new().additional_context("Rivers are long.");
    let allow = adds().permission_decision(enums::PreToolUsePermissionDecision::Allow);
    let deny = adds().permission_decision(enums::PreToolUsePermissionDecision::Deny);
    let hides = allow.clone().suppress_output(true);
    let cases = [
        ("scenario-hook-outputs-added", allow, "a stream of water"),
        ("scenario-hook-outputs-added-denied", deny.permission_decision_reason("not now"), "not now"),
        // It is read all the same where it is to be suppressed.
        ("scenario-hook-outputs-added-hidden", hides, "a stream of water"),
    ];
    for (name, says, result) in cases {
        let uses = Reply::tool("look_up", json!({"word": "river"}));
        let started = Started::new(name, Script::sequence([uses, Reply::text("Done.")])).await;
        let (session, _events) =
            started.session_with(started.config(), before(&Seen::default(), says.into())).await;
        within(session.send_and_wait("look it up")).await.expect("the turn ends well");
        let request = &started.model.requests()[1];
        let text = request.body["messages"].to_string();
        assert!(text.contains(result), "{name}: {text}");
        assert!(request.last_user_text().contains("Rivers are long."), "{name}: {text}");
        started.end().await;
    }
}

#[tokio::test]
async fn what_a_hook_adds_to_a_prompt_is_read_with_it_and_is_no_part_of_it() {
    let script = Script::new().otherwise([Reply::text("Hi."), Reply::text("Hi again.")]);
    let started = Started::new("scenario-hook-outputs-prompt", script).await;
    let handlers = Handlers::new().on_user_prompt_submitted(async |submitted, _| {
        let text = format!("It is the prompt {}.", submitted.view().prompt());
        let output = build::UserPromptSubmittedHookOutput::new().additional_context(&text);
        UserPromptSubmitted::from(output.suppress_output(true))
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    for prompt in ["one", "two"] {
        within(session.send_and_wait(prompt)).await.expect("the turn ends well");
        let content = next_of(&mut events, |event| match event {
            TypedEvent::UserMessage(message) => Some(message.content().into_owned()),
            _ => None,
        });
        assert_eq!(content.await, prompt);
        let requests = started.model.requests();
        let text = requests.last().expect("there is one").last_user_text();
        assert!(text.contains(&format!("It is the prompt {prompt}.")), "{text}");
    }
    started.end().await;
}

#[tokio::test]
async fn what_a_hook_says_of_the_config_at_the_start_changes_nothing() {
    let script = Script::new().otherwise([Reply::text("Hi."), Reply::text("Hi.")]);
    let started = Started::new("scenario-hook-outputs-start", script).await;
    let request = async |handlers: Handlers| {
        let (session, _events) = started.session_with(started.config(), handlers).await;
        within(session.send_and_wait("hello")).await.expect("the turn ends well");
        started.model.requests().pop().expect("there is one")
    };
    let config =
        r#"{"model":"m2","availableTools":["bash"],"systemMessage":{"mode":"append","content":"Sing."}}"#;
    let config = JsonText::parse(config).expect("it is JSON");
    let output =
        build::SessionStartHookOutput::new().modified_config(config).additional_context("The sea is near.");
    let with = request(Handlers::new().on_session_start(move |_, _| {
        let output = output.clone();
        async { SessionStart::from(output) }
    }))
    .await;
    let without = request(Handlers::new()).await;
    assert!(with.body.to_string().contains("The sea is near."), "the hook is heard");
    assert_eq!(with.body["model"], "m1");
    assert_eq!(with.tool_names(), without.tool_names());
    assert!(!with.body.to_string().contains("Sing."));
    started.end().await;
}

#[tokio::test]
async fn what_a_hook_says_of_a_failure_is_told_and_changes_nothing() {
    for (name, handling) in [
        ("scenario-hook-outputs-error-retry", enums::HookErrorHandling::Retry),
        ("scenario-hook-outputs-error-skip", enums::HookErrorHandling::Skip),
        ("scenario-hook-outputs-error-abort", enums::HookErrorHandling::Abort),
    ] {
        let script = Script::new().otherwise([Reply::error(400, "no such thing"), Reply::text("Hi.")]);
        let started = Started::new(name, script).await;
        let says = build::ErrorOccurredHookOutput::new()
            .error_handling(handling.clone())
            .retry_count(2)
            .user_notification("It will be well.")
            .suppress_output(true);
        let handlers = Handlers::new().on_error_occurred(move |_, _| {
            let says = says.clone();
            async { ErrorOccurred::from(says) }
        });
        let (session, mut events) = started.session_with(started.config(), handlers).await;
        let failed = within(session.send_and_wait("hello")).await.expect_err("the model has none");
        assert!(matches!(failed, TurnError::Agent { .. }), "{handling:?}: {failed:?}");
        let output = next_of(&mut events, |event| match event {
            TypedEvent::HookEnd(end) if end.hook_type() == "errorOccurred" => {
                end.output().map(|output| output.as_str().to_owned())
            }
            _ => None,
        });
        let output: Value = serde_json::from_str(&output.await).expect("it is JSON");
        assert_eq!(
            output,
            json!({
                "errorHandling": handling.as_str(), "retryCount": 2, "userNotification": "It will be well.",
                "suppressOutput": true,
            })
        );
        // A prompt that comes before the end of the turn would be a part of it.
        idle(&mut events).await;
        // The next prompt is the next that the model hears.
        let turn = within(session.send_and_wait("hello again")).await.expect("the turn ends well");
        assert_eq!(turn.text(), "Hi.");
        let requests = started.model.requests();
        assert_eq!(requests.len(), 2, "{handling:?}");
        assert!(requests[1].last_user_text().contains("hello again"));
        assert!(!requests[1].body.to_string().contains("It will be well."));
        started.end().await;
    }
}

#[tokio::test]
async fn a_helper_that_would_stop_is_sent_on_and_told_why() {
    let helper = json!({
        "agent_type": "general-purpose", "name": "helper", "description": "looks", "prompt": "help to look", "mode": "sync"
    });
    let script = Script::new()
        .on("help to look", [Reply::text("It is a stream."), Reply::text("It is a long stream.")])
        .on("begin", [Reply::tool("task", helper), Reply::text("Done.")])
        .on("Look again.", [Reply::text("It is a long stream.")]);
    let started = Started::new("scenario-hook-outputs-subagent", script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_subagent_stop(move |stop, _| {
        let view = stop.view();
        let active = view.stop_hook_active() == Some(true);
        notes.note(format!("{active} {}", view.response()));
        let on = build::SubagentStopHookOutput::new();
        let on = on.decision(enums::SubagentStopDecision::Block).reason("Look again.");
        async move { (!active).then(|| SubagentStop::from(on)) }
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("begin")).await.expect("the turn ends well");
    assert_eq!(seen.take(), ["false It is a stream.", "true It is a long stream."]);
    let requests = started.model.requests();
    assert!(requests[2].last_user_text().contains("Look again."), "{}", requests[2].last_user_text());
    let result = requests[3].tool_results().concat();
    assert!(result.contains("It is a long stream."), "{result}");
    started.end().await;
}

#[tokio::test]
async fn nothing_is_suppressed_where_a_hook_says_so_before_and_after_a_tool() {
    let started = Started::new("scenario-hook-outputs-suppressed", looks_up()).await;
    let seen = Seen::default();
    let before_it = build::PreToolUseHookOutput::new()
        .permission_decision(enums::PreToolUsePermissionDecision::Allow)
        .suppress_output(true);
    let handlers = before(&seen, before_it.into()).on_post_tool_use(async |_, _| {
        PostToolUse::from(build::PostToolUseHookOutput::new().suppress_output(true))
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("look it up")).await.expect("the turn ends well");
    assert_eq!(started.model.requests()[1].tool_results(), ["a stream of water"]);
    let ended = crate::scenarios::steps::tool_ended(&mut events).await;
    assert!(ended.success && ended.text == "a stream of water", "{ended:?}");
    started.end().await;
}

#[tokio::test]
async fn what_a_hook_says_at_the_end_is_taken_and_the_session_can_be_resumed() {
    let script = Script::new().otherwise([Reply::text("Hi."), Reply::text("Hi again.")]);
    let started = Started::new("scenario-hook-outputs-end", script).await;
    let seen = Seen::default();
    let handlers = || {
        let notes = seen.clone();
        Handlers::new().on_session_end(move |_, _| {
            notes.note("it ends");
            let output = build::SessionEndHookOutput::new()
                .session_summary("We spoke of the sea.")
                .cleanup_actions(["touch cleaned"])
                .suppress_output(true);
            async { SessionEndHook::from(output) }
        })
    };
    let (session, _events) = started.session_with(started.config(), handlers()).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    assert_eq!(seen.take(), ["it ends"]);
    let resumed = started.client.resume_session(&id, started.config(), handlers());
    let (session, _events) = within(resumed).await.expect("it is resumed");
    let turn = within(session.send_and_wait("hello again")).await.expect("the turn ends well");
    assert_eq!(turn.text(), "Hi again.");
    // The model does not read what was said at the end.
    assert!(!started.model.requests()[1].body.to_string().contains("We spoke of the sea."));
    started.end().await;
}
