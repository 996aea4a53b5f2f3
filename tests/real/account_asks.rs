//! What the runtime asks only with an account, and what it asks of the client apart from any session.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use pilotwire::TurnError;
use pilotwire::handle::Events;
use pilotwire::handlers::{
    AutoModeSwitch, ClientHandlers, ExtensionLaunch, GitHubToken, Handlers, Policy, SessionLimits,
};
use pilotwire::types::{TypedEvent, build, enums, methods};
use pilotwire_tests::model::{Reply, Script};
use tokio::sync::Notify;

use crate::aborts::{Held, State};
use crate::client::{Started, within};
use crate::logged_in::LoggedIn;
use crate::scenarios::next_of;
use crate::scenarios::steps::claimed;
use crate::seen::Seen;

/// The model that the session goes over to next, and why.
async fn next_model(events: &mut Events) -> (String, Option<String>) {
    next_of(events, |event| match event {
        TypedEvent::SessionModelChange(change) => {
            Some((change.new_model().into_owned(), change.cause().map(Cow::into_owned)))
        }
        _ => None,
    })
    .await
}

#[tokio::test]
async fn another_model_may_take_over() {
    // It is tried six times.
    let limited = Script::new().otherwise((0..6).map(|_| Reply::rate_limited("user_weekly_rate_limited")));
    let logged_in = LoggedIn::new("handlers-auto-mode", limited).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_auto_mode_switch(move |asked, _| {
        notes.note(asked.view().error_code().unwrap_or_default().into_owned());
        async { AutoModeSwitch::yes() }
    });
    let (session, mut events) = logged_in.session(logged_in.config(), handlers).await.expect("it is created");
    let failed = within(session.send_and_wait("hello")).await.expect_err("the limit is reached");
    assert!(
        matches!(&failed, TurnError::Agent { error_type: Some(kind), .. } if kind == "rate_limit"),
        "{failed}"
    );
    claimed(&mut events, "autoModeSwitch.request").await;
    let (model, cause) = next_model(&mut events).await;
    assert_eq!((model.as_str(), cause.as_deref()), ("auto", Some("rate_limit_auto_switch")));
    next_of(&mut events, |event| matches!(event, TypedEvent::SessionIdle(_)).then_some(())).await;
    assert_eq!(seen.take(), ["user_weekly_rate_limited"]);
    logged_in.end().await.replay();
}

#[tokio::test]
async fn more_credits_are_given() {
    let script = Script::new().otherwise([Reply::text("One.").costing(40), Reply::text("Two.")]);
    let logged_in = LoggedIn::new("handlers-session-limits", script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_session_limits(move |asked, _| {
        notes.note(format!(
            "{} of {}",
            asked.view().used_ai_credits().to_f64(),
            asked.view().max_ai_credits().to_f64()
        ));
        async { SessionLimits::add(100.0) }
    });
    let limits = build::SessionLimitsConfig::new().max_ai_credits(30.0);
    let config = logged_in.config().session_limits(limits);
    let (session, mut events) = logged_in.session(config, handlers).await.expect("it is created");
    within(session.send_and_wait("first")).await.expect("it is within the limit when it begins");
    assert_eq!(seen.take(), [""; 0]);
    let turn = within(session.send_and_wait("second")).await.expect("there are more credits");
    assert_eq!(turn.text(), "Two.");
    assert_eq!(seen.take(), ["40 of 30"]);
    claimed(&mut events, "session_limits_exhausted.requested").await;
    logged_in.end().await.replay();
}

/// How a session goes whose model is limited for two prompts: what the models asked for were, and how often it was asked.
async fn limited_twice(name: &'static str, answer: fn() -> AutoModeSwitch) -> (Vec<String>, usize) {
    let limited = |_| Reply::rate_limited("user_weekly_rate_limited");
    let script = Script::new().on("first", (0..6).map(limited)).on("second", (0..6).map(limited));
    let logged_in = LoggedIn::new(name, script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_auto_mode_switch(move |_, _| {
        notes.note("asked");
        async move { answer() }
    });
    let (session, mut events) = logged_in.session(logged_in.config(), handlers).await.expect("it is created");
    let mut models = Vec::new();
    for prompt in ["first", "second"] {
        within(session.send_and_wait(prompt)).await.expect_err("the limit is reached");
        next_of(&mut events, |event| match event {
            TypedEvent::SessionModelChange(change) => {
                models.push(change.new_model().into_owned());
                None
            }
            TypedEvent::SessionIdle(_) => Some(()),
            _ => None,
        })
        .await;
    }
    logged_in.end().await.replay();
    (models, seen.take().len())
}

#[tokio::test]
async fn another_model_is_refused_and_offered_again_at_the_next_limit() {
    let (models, asked) = limited_twice("scenario-auto-mode-no", AutoModeSwitch::no).await;
    assert_eq!(models, [""; 0]);
    assert_eq!(asked, 2);
}

#[tokio::test]
async fn another_model_takes_over_for_good_and_is_not_offered_again() {
    let (models, asked) = limited_twice("scenario-auto-mode-always", AutoModeSwitch::yes_always).await;
    assert_eq!(models, ["auto"]);
    assert_eq!(asked, 1);
}

#[tokio::test]
async fn another_model_takes_over_where_another_client_says_so() {
    let limited = (0..6).map(|_| Reply::rate_limited("user_weekly_rate_limited"));
    let logged_in = LoggedIn::new("scenario-auto-mode-elsewhere", Script::new().otherwise(limited)).await;
    let held = Held::new();
    let handlers = Handlers::new().on_auto_mode_switch(held.then(|_| AutoModeSwitch::no()));
    let (session, mut events) = logged_in.session(logged_in.config(), handlers).await.expect("it is created");
    within(session.send_and_wait("hello")).await.expect_err("the limit is reached");
    held.is(State::Open).await;
    let id = next_of(&mut events, |event| match event {
        TypedEvent::AutoModeSwitchRequested(asked) => Some(asked.request_id().into_owned()),
        _ => None,
    })
    .await;
    let yes = build::UIHandlePendingAutoModeSwitchRequest::new(&id, enums::UIAutoModeSwitchResponse::Yes);
    let taken = within(session.request::<methods::session::ui::HandlePendingAutoModeSwitch>(yes)).await;
    assert!(taken.expect("it answers").view().success());
    let told = next_of(&mut events, |event| match event {
        TypedEvent::AutoModeSwitchCompleted(completed) => {
            Some((completed.request_id() == id, completed.response()))
        }
        _ => None,
    });
    assert_eq!(told.await, (true, enums::AutoModeSwitchResponse::Yes));
    assert_eq!(next_model(&mut events).await.0, "auto");
    // The request names no id: nothing says that it is this one which is over.
    assert_eq!(held.state(), State::Open);
    logged_in.end().await.replay();
}

/// What a session says to three prompts, of which the first costs more than its limit; and what it says of its limit.
async fn over_the_limit(name: &'static str, answer: fn() -> SessionLimits) -> ([String; 3], Vec<String>) {
    let script = Script::sequence([
        Reply::text("One.").costing(40),
        Reply::text("Two.").costing(100),
        Reply::text("Three."),
    ]);
    let logged_in = LoggedIn::new(name, script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_session_limits(move |asked, _| {
        let view = asked.view();
        notes.note(format!("{} of {}", view.used_ai_credits().to_f64(), view.max_ai_credits().to_f64()));
        async move { answer() }
    });
    let limits = build::SessionLimitsConfig::new().max_ai_credits(30.0);
    let config = logged_in.config().session_limits(limits);
    let (session, _events) = logged_in.session(config, handlers).await.expect("it is created");
    let mut texts = [const { String::new() }; 3];
    for (text, prompt) in texts.iter_mut().zip(["first", "second", "third"]) {
        *text = within(session.send_and_wait(prompt))
            .await
            .expect("it ends, with an answer or not")
            .text()
            .to_string();
    }
    logged_in.end().await.replay();
    (texts, seen.take())
}

#[tokio::test]
async fn a_limit_is_set_anew_and_holds_again() {
    let (texts, asked) = over_the_limit("scenario-limits-set", || SessionLimits::set(100.0)).await;
    assert_eq!(texts, ["One.", "Two.", ""]);
    // The second time it is below what was used, and is not taken.
    assert_eq!(asked, ["40 of 30", "140 of 100"]);
}

#[tokio::test]
async fn a_limit_is_given_up() {
    let (texts, asked) = over_the_limit("scenario-limits-unset", SessionLimits::unset).await;
    assert_eq!(texts, ["One.", "Two.", "Three."]);
    assert_eq!(asked, ["40 of 30"]);
}

#[tokio::test]
async fn a_limit_stays_and_each_turn_ends_without_an_answer() {
    for (name, answer) in [
        ("scenario-limits-cancel", SessionLimits::cancel as fn() -> SessionLimits),
        // What is below what was used is not taken.
        ("scenario-limits-low", || SessionLimits::set(35.0)),
    ] {
        let (texts, asked) = over_the_limit(name, answer).await;
        assert_eq!(texts, ["One.", "", ""]);
        assert_eq!(asked, ["40 of 30", "40 of 30"]);
    }
}

#[tokio::test]
async fn a_github_token_is_given_before_the_create_is_answered() {
    let logged_in =
        LoggedIn::new("handlers-github-token", Script::new().otherwise([Reply::text("Hello.")])).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().github_token(move |asked, _| {
        notes.note(format!("{} {}", asked.view().host(), asked.view().reason().as_str()));
        async { GitHubToken::new("gho_of_the_handler", Duration::from_secs(7_200)) }
    });
    let (session, _events) = logged_in.session(logged_in.config(), handlers).await.expect("it is created");
    assert_eq!(seen.take(), ["https://github.com initial"]);
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let used = logged_in.account.received().iter().any(|request| {
        request.authorization.as_deref().is_some_and(|header| header.contains("gho_of_the_handler"))
    });
    assert!(used, "{:?}", logged_in.account.received());

    let cancelled = Handlers::new().github_token(async |_, _| GitHubToken::cancelled());
    let refused = logged_in.session(logged_in.config(), cancelled).await;
    let error = refused.map(drop).expect_err("there is no token").to_string();
    assert!(error.contains("session.create"), "{error}");
    logged_in.end().await.replay();
}

#[tokio::test]
async fn an_extension_is_launched_as_the_client_says() {
    let (seen, asked_of) = (Seen::default(), Arc::new(Notify::new()));
    let (notes, told) = (seen.clone(), Arc::clone(&asked_of));
    let handlers = ClientHandlers::new().extension_launch(move |asked, _| {
        let view = asked.view();
        notes.note(format!("{} {}", view.name(), view.source().as_str()));
        told.notify_one();
        async { ExtensionLaunch::none() }
    });
    let started = Started::with("handlers-extension", Script::new(), handlers).await;
    let extension = started.directory().join(".github/extensions/board");
    std::fs::create_dir_all(&extension).expect("the folder is ours");
    std::fs::write(extension.join("extension.mjs"), "export default {};\n").expect("the folder is ours");
    let git =
        std::process::Command::new("git").args(["init", "-q"]).current_dir(started.directory()).status();
    assert!(git.expect("git is there").success());
    let config = started
        .config()
        .request_extensions(true)
        .enable_config_discovery(true)
        .trust_working_directory(enums::WorkingDirectoryTrust::Session);
    let (session, _events) =
        started.session_with(config, Handlers::new().permissions(Policy::deny_all())).await;
    // `session.extensions_loaded` does not always come behind it.
    within(asked_of.notified()).await;
    assert_eq!(seen.take(), ["board project"]);
    drop(session);
    started.end().await;
}
