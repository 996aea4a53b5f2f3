//! Plain calls, each with its typed parameters and its typed result.

use pilotwire::types::{build, methods};
use pilotwire_tests::account::{Answer, Route};
use pilotwire_tests::model::Script;
use serde_json::json;

use super::told;
use crate::client::Started;
use crate::logged_in::LoggedIn;

#[tokio::test]
async fn a_ping_says_what_it_was_given_and_files_are_kept_in_the_workspace() {
    let started = Started::new("scenario-rpc", Script::new()).await;
    let ping = build::PingRequest::new().message("are you there?");
    let pong = told(started.client.request::<methods::Ping>(ping)).await;
    assert_eq!(pong.view().message(), "pong: are you there?");

    let (session, _events) = started.session(started.config()).await;
    let file = build::WorkspacesCreateFileRequest::new("notes.txt", "kept");
    told(session.request::<methods::session::workspaces::CreateFile>(file)).await;
    let listed =
        told(session.request::<methods::session::workspaces::ListFiles>(build::SessionParams::new())).await;
    assert_eq!(listed.view().files().collect::<Vec<_>>(), ["notes.txt"]);
    let read = build::WorkspacesReadFileRequest::new("notes.txt");
    let read = told(session.request::<methods::session::workspaces::ReadFile>(read)).await;
    assert_eq!(read.view().content(), "kept");
    started.end().await;
}

#[tokio::test]
async fn an_account_has_models_and_a_quota() {
    let logged_in = LoggedIn::new("scenario-rpc-account", Script::new()).await;
    let base = logged_in.account.origin();
    let snapshot = json!({
        "entitlement": 300, "overage_count": 2, "overage_permitted": true, "percent_remaining": 25.0,
        "quota_id": "premium_interactions", "quota_remaining": 75.0, "remaining": 75, "unlimited": false,
    });
    let user = json!({
        "login": "octo", "copilot_plan": "individual_pro", "chat_enabled": true,
        "endpoints": {"api": base, "telemetry": base, "proxy": base},
        "quota_reset_date": "2030-01-01", "quota_snapshots": {"premium_interactions": snapshot},
    });
    logged_in.account.answer(Route::User, Answer::json(200, &user));
    let models = build::ModelsListRequest::new();
    let models = told(logged_in.client.request::<methods::models::List>(models)).await;
    assert!(models.view().models().any(|model| model.id() == "m1"), "{models:?}");

    let quota = build::AccountGetQuotaRequest::new().github_token("gho_another_token");
    let quota = told(logged_in.client.request::<methods::account::GetQuota>(quota)).await;
    let premium = quota.view().quota_snapshots().get("premium_interactions").expect("it is there");
    assert_eq!((premium.entitlement_requests(), premium.used_requests()), (300, 225));
    assert!(!premium.is_unlimited_entitlement());
    assert!(premium.overage_allowed_with_exhausted_quota());
    logged_in.end().await.replay();
}
