//! What hooks hear of a session, its prompts and its failures, and what they change.

use pilotwire::TurnError;
use pilotwire::handlers::{
    AgentStop, Handlers, PostToolUse, PreToolUse, SessionStart, ToolResult, UserPromptTransformed,
};
use pilotwire::types::{JsonText, TypedEvent, build, enums, view};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use super::next_of;
use super::steps::{calls, tool};
use crate::client::{Started, within};
use crate::seen::Seen;

#[tokio::test]
async fn a_sessions_start_its_prompts_and_its_end_are_told() {
    let script = Script::new().otherwise([Reply::text("Hi."), Reply::text("Hi again.")]);
    let started = Started::new("scenario-hooks_extended", script).await;
    let seen = Seen::default();
    let handlers = || {
        let (starts, prompts, ends) = (seen.clone(), seen.clone(), seen.clone());
        Handlers::new()
            .on_session_start(move |start, _| {
                let view = start.view();
                let prompt = view.initial_prompt().unwrap_or_default().into_owned();
                starts.note(format!("start {} {prompt}", view.source().as_str()));
                async { SessionStart::context("The sea is near.") }
            })
            .on_user_prompt_submitted(move |submitted, _| {
                prompts.note(format!("prompt {}", submitted.view().prompt()));
                async {}
            })
            .on_session_end(move |end, _| {
                ends.note(format!("end {}", end.view().reason().as_str()));
                async {}
            })
    };
    let (session, _events) = started.session_with(started.config(), handlers()).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    assert_eq!(seen.take(), ["start new hello", "prompt hello"]);
    assert!(started.model.requests()[0].body.to_string().contains("The sea is near."));
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    assert_eq!(seen.take(), ["end user_exit"]);

    let resumed = started.client.resume_session(&id, started.config(), handlers());
    let (session, _events) = within(resumed).await.expect("it is resumed");
    within(session.send_and_wait("hello again")).await.expect("the turn ends well");
    assert_eq!(seen.take(), ["start resume hello again", "prompt hello again"]);
    within(session.destroy()).await.expect("it is ended");
    assert_eq!(seen.take(), ["end user_exit"]);
    started.end().await;
}

#[tokio::test]
async fn an_error_of_the_model_is_told() {
    let script = Script::new().otherwise((0..6).map(|_| Reply::error(400, "no such thing")));
    let started = Started::new("scenario-hooks_extended-error", script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_error_occurred(move |error, _| {
        let view = error.view();
        let text = match view.error() {
            view::HookError::Text(text) => text.into_owned(),
            other => format!("{other:?}"),
        };
        notes.note(format!("{} {} {text}", view.error_context().as_str(), view.recoverable()));
        async {}
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let failed = within(session.send_and_wait("hello")).await.expect_err("the model has none");
    assert!(matches!(failed, TurnError::Agent { .. }), "{failed:?}");
    let seen = seen.take();
    assert!(seen[0].starts_with("model_call") && seen[0].contains("no such thing"), "{seen:?}");
    started.end().await;
}

#[tokio::test]
async fn what_the_model_reads_of_a_prompt_is_changed() {
    let started =
        Started::new("scenario-hooks_extended-transformed", Script::new().otherwise([Reply::text("Hi.")]))
            .await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_user_prompt_transformed(move |transformed, _| {
        let view = transformed.view();
        notes.note(view.prompt());
        let text = format!("{}\nAnswer in verse.", view.transformed_prompt());
        let output = build::UserPromptTransformedHookOutput::new().modified_transformed_prompt(&text);
        async { UserPromptTransformed::from(output) }
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    assert_eq!(seen.take(), ["hello"]);
    let asked = started.model.requests()[0].last_user_text();
    assert!(asked.contains("hello") && asked.contains("Answer in verse."), "{asked}");
    started.end().await;
}

#[tokio::test]
async fn an_agent_that_would_stop_is_sent_on() {
    let script = Script::new().otherwise([Reply::text("One."), Reply::text("Two.")]);
    let started = Started::new("scenario-hooks_extended-stop", script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_agent_stop(move |stop, _| {
        let active = stop.view().stop_hook_active() == Some(true);
        notes.note(format!("stop {active}"));
        let on = build::AgentStopHookOutput::new().decision(enums::HookBlock::Block).reason("Count on.");
        async move { (!active).then(|| AgentStop::from(on)) }
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let turn = within(session.send_and_wait("count")).await.expect("the turn ends well");
    assert_eq!(turn.text(), "Two.");
    assert_eq!(seen.take(), ["stop false", "stop true"]);
    assert!(started.model.requests()[1].last_user_text().contains("Count on."));
    started.end().await;
}

#[tokio::test]
async fn arguments_and_results_of_tools_are_changed() {
    let started =
        Started::new("scenario-hooks_extended-tools", calls("look", "look_up", json!({"word": "river"})))
            .await;
    let handlers = Handlers::new()
        .tool_of(tool("look_up").skip_permission(), async |arguments: Value, _| {
            format!("{} is a word", arguments["word"].as_str().unwrap_or_default())
        })
        .on_pre_tool_use(async |_, _| {
            let args = JsonText::parse(r#"{"word":"lake"}"#).expect("it is JSON");
            PreToolUse::from(build::PreToolUseHookOutput::new().modified_args(args).suppress_output(false))
        })
        .on_post_tool_use(async |used, _| {
            let result = used.view().tool_result();
            let text = result.get("textResultForLlm").map(|text| text.to_text().into_owned());
            let text = format!("{}, they say", text.unwrap_or_default());
            let changed = JsonText::new(&json!({"textResultForLlm": text, "resultType": "success"}));
            let output = build::PostToolUseHookOutput::new().modified_result(changed.expect("it is JSON"));
            PostToolUse::from(output.additional_context("Words are many.").suppress_output(false))
        });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("look it up")).await.expect("the turn ends well");
    let request = &started.model.requests()[1];
    assert!(
        request.tool_results()[0].starts_with("lake is a word, they say"),
        "{:?}",
        request.tool_results()
    );
    assert!(request.body.to_string().contains("Words are many."));
    started.end().await;
}

#[tokio::test]
async fn the_failure_of_a_tool_is_told() {
    let started = Started::new("scenario-hooks_extended-failure", calls("look", "look_up", json!({}))).await;
    let seen = Seen::default();
    let (fails, passes) = (seen.clone(), seen.clone());
    let handlers = Handlers::new()
        .tool_of(tool("look_up").skip_permission(), async |_: Value, _| ToolResult::failure("no such word"))
        .on_post_tool_use(move |_, _| {
            passes.note("it went well");
            async {}
        })
        .on_post_tool_use_failure(move |failed, _| {
            let view = failed.view();
            fails.note(format!("{} {}", view.tool_name(), view.error()));
            let output = build::PostToolUseFailureHookOutput::new().additional_context("Try another word.");
            async { pilotwire::handlers::PostToolUseFailure::from(output) }
        });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("look it up")).await.expect("the turn ends well");
    assert_eq!(seen.take(), ["look_up no such word"]);
    assert!(started.model.requests()[1].body.to_string().contains("Try another word."));
    // The runtime tells of its hooks, too.
    let told = next_of(&mut events, |event| match event {
        TypedEvent::HookEnd(end) if end.hook_type() == "postToolUseFailure" => Some(end.success()),
        _ => None,
    });
    assert!(told.await);
    started.end().await;
}
