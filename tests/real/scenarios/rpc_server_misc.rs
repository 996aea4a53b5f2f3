//! Settings, accounts, and the end of the runtime.

use std::borrow::Cow;

use pilotwire::CloseKind;
use pilotwire::handle::Client;
use pilotwire::types::{JsonText, NoParams, build, enums, methods, view};
use pilotwire_tests::model::Script;
use serde_json::{Value, json};

use super::{refused, told};
use crate::client::{Started, within};
use crate::logged_in::LoggedIn;

/// What a setting is, and whether that is its default.
async fn setting(client: &Client, name: &str) -> (Value, bool) {
    let settings = told(client.request::<methods::user::settings::Get>(NoParams)).await;
    let setting = settings.view().settings().get(name).expect("it is known");
    (setting.value().decode().expect("it is JSON"), setting.is_default())
}

#[tokio::test]
async fn a_setting_is_set_and_cleared() {
    let started = Started::new("scenario-rpc-server-misc", Script::new()).await;
    let client = &started.client;
    let set = async |value: Value| {
        let settings = JsonText::new(&json!({"mouse": value})).expect("it is JSON");
        let set = build::UserSettingsSetRequest::new(settings);
        let written = told(client.request::<methods::user::settings::Set>(set)).await;
        assert!(written.view().is_none(), "nothing stands in the way: {written:?}");
    };
    let before = setting(client, "mouse").await;
    assert_eq!(before, (json!(true), true));
    set(json!(false)).await;
    assert_eq!(setting(client, "mouse").await, (json!(false), false));
    set(Value::Null).await;
    assert_eq!(setting(client, "mouse").await, before);

    let resume = build::SessionsOpenResumeLast::new();
    let opened =
        told(client.request::<methods::sessions::Open>(build::SessionOpenParams::from(resume))).await;
    assert_eq!(opened.view().status(), enums::SessionsOpenStatus::NotFound);

    let (session, _events) = started.session(started.config()).await;
    let file = build::PushAttachmentFile::new("/none", "none");
    let push = build::SendAttachmentsToMessageParams::new([file]);
    let error =
        refused(session.request::<methods::session::extensions::SendAttachmentsToMessage>(push)).await;
    assert!(error.contains("extension-owned connection"), "{error}");
    let spawn = build::AgentRegistrySpawnRequest::new(&started.directory().to_string_lossy());
    let error = refused(client.request::<methods::agent_registry::Spawn>(spawn)).await;
    assert!(error.contains("is not enabled"), "{error}");
    let error = refused(client.request::<methods::user::settings::Reload>(NoParams)).await;
    assert!(error.contains("Unhandled method"), "{error}");
    started.end().await;
}

/// Who is logged in.
async fn login(client: &Client) -> Option<String> {
    let current = told(client.request::<methods::account::GetCurrentAuth>(NoParams)).await;
    match current.view().auth_info()? {
        view::AuthInfo::User(user) => Some(user.login().into_owned()),
        view::AuthInfo::Token(token) => token.copilot_user()?.login().map(Cow::into_owned),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_account_is_logged_in_to_and_out_of() {
    let logged_in = LoggedIn::new("scenario-rpc-server-misc-account", Script::new()).await;
    let client = &logged_in.client;
    logged_in.account.add_token("gho_of_another_user", "hubot");
    assert_eq!(login(client).await.as_deref(), Some("octo"));
    let users = told(client.request::<methods::account::GetAllUsers>(NoParams)).await;
    assert_eq!(users.view().len(), 1);
    let another = build::AccountLoginRequest::new("https://github.com", "gho_of_another_user").login("hubot");
    told(client.request::<methods::account::Login>(another)).await;
    assert_eq!(login(client).await.as_deref(), Some("hubot"));
    let whom = build::UserAuthInfo::new("https://github.com", "hubot");
    let logout = build::AccountLogoutRequest::new().auth_info(whom);
    told(client.request::<methods::account::Logout>(logout)).await;
    assert_ne!(login(client).await.as_deref(), Some("hubot"));
    let error = refused(client.request::<methods::account::Logout>(build::AccountLogoutRequest::new())).await;
    assert!(error.contains("account selection"), "{error}");
    logged_in.end().await.replay();
}

#[tokio::test]
async fn a_runtime_that_is_told_to_shut_down_ends() {
    let started = Started::new("scenario-rpc-server-misc-shutdown", Script::new()).await;
    told(started.client.request::<methods::runtime::Shutdown>(NoParams)).await;
    let cause = within(started.client.closed()).await;
    assert!(!matches!(cause.kind, CloseKind::Graceful), "{cause}");
    started.ended().await;
}
