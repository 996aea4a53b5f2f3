//! What the model `auto` goes for: staged, reset, kept, and given up when it cannot be had.

use pilotwire::Session;
use pilotwire::calls::{ModelSwitch, Setting};
use pilotwire::types::enums::{AutoTier, ModelSwitchAutoTierStatus};
use pilotwire::types::{TypedEvent, build};
use pilotwire_tests::account::{Answer, Route};
use pilotwire_tests::model::{Reply, Script};

use super::{next_of, told};
use crate::client::within;
use crate::logged_in::LoggedIn;

/// The runtime has `auto` resolved only for a session with a token of its own.
const TOKEN: &str = "gho_not_a_secret";

fn going_for(logged_in: &LoggedIn, tier: AutoTier) -> pilotwire::SessionConfig {
    let options = build::CapiSessionOptions::new().auto_tier(tier);
    logged_in.config().model("auto").capi(options).github_token(TOKEN)
}

/// What holds, and what is to hold from the next turn on.
async fn tiers(session: &Session) -> (Option<AutoTier>, Option<AutoTier>) {
    let model = told(session.model()).await;
    let view = model.view();
    assert_eq!(view.model_id().as_deref(), Some("auto"));
    (view.auto_tier(), view.pending_auto_tier().value())
}

#[tokio::test]
async fn a_tier_is_staged_kept_by_a_switch_that_does_not_name_it_and_reset() {
    let logged_in = LoggedIn::new("scenario-auto-tier", Script::new()).await;
    let config = going_for(&logged_in, AutoTier::Efficiency);
    let (session, _events) = logged_in.session(config, ()).await.expect("it is created");
    assert_eq!(tiers(&session).await, (Some(AutoTier::Efficiency), None));
    let switched = told(session.set_auto_tier(Some(AutoTier::Intelligence))).await;
    assert_eq!(switched.view().status(), ModelSwitchAutoTierStatus::Pending);
    assert_eq!(switched.view().effective_auto_tier(), Some(AutoTier::Efficiency));
    let staged = (Some(AutoTier::Efficiency), Some(AutoTier::Intelligence));
    assert_eq!(tiers(&session).await, staged);
    told(session.set_model("auto")).await;
    assert_eq!(tiers(&session).await, staged);
    let reset = told(session.set_auto_tier(None)).await;
    assert_eq!(reset.view().superseded_auto_tier(), Some(AutoTier::Intelligence));
    assert_eq!(tiers(&session).await, (Some(AutoTier::Efficiency), None));
    told(session.set_model(ModelSwitch::new("auto").auto_tier(Setting::To(AutoTier::Balance)))).await;
    assert_eq!(tiers(&session).await.1, Some(AutoTier::Balance));
    logged_in.end().await.replay();
}

#[tokio::test]
async fn a_tier_holds_from_a_turn_on_and_a_resume_has_it_or_overrides_it() {
    let script = Script::new().otherwise([Reply::text("Hi.")]);
    let logged_in = LoggedIn::new("scenario-auto-tier-holds", script).await;
    let config = going_for(&logged_in, AutoTier::Efficiency);
    let (session, mut events) = logged_in.session(config, ()).await.expect("it is created");
    told(session.set_auto_tier(Some(AutoTier::Fast))).await;
    within(session.send_and_wait("hello")).await.expect("it ends well");
    let resolved = next_of(&mut events, |event| match event {
        TypedEvent::SessionAutoModeResolved(resolved) => Some(resolved.chosen_model().into_owned()),
        _ => None,
    })
    .await;
    assert_eq!(resolved, "m1");
    assert_eq!(tiers(&session).await, (Some(AutoTier::Fast), None));
    let asked = logged_in.account.received().into_iter().find(|request| request.route == Some(Route::Auto));
    assert_eq!(asked.expect("it was asked for").body["tier"], "fast");
    let id = session.id().clone();
    within(session.destroy()).await.expect("it ends");
    let plain = logged_in.config().model("auto").github_token(TOKEN);
    let (session, _events) =
        within(logged_in.client.resume_session(&id, plain, ())).await.expect("it is resumed");
    assert_eq!(tiers(&session).await.0, Some(AutoTier::Fast));
    within(session.destroy()).await.expect("it ends");
    let other = going_for(&logged_in, AutoTier::Balance);
    let (session, _events) =
        within(logged_in.client.resume_session(&id, other, ())).await.expect("it is resumed");
    assert_eq!(tiers(&session).await.0, Some(AutoTier::Balance));
    logged_in.end().await.replay();
}

#[tokio::test]
async fn a_tier_that_cannot_be_had_leaves_the_one_before() {
    let logged_in = LoggedIn::new("scenario-auto-tier-fails", Script::new()).await;
    logged_in.account.answer(Route::Auto, Answer::error(500, "not now"));
    let config = going_for(&logged_in, AutoTier::Efficiency);
    let (session, mut events) = logged_in.session(config, ()).await.expect("it is created");
    told(session.set_auto_tier(Some(AutoTier::Fast))).await;
    within(session.send_and_wait("hello")).await.expect_err("there is no other model");
    let failed = next_of(&mut events, |event| match event {
        TypedEvent::SessionAutoTierSwitchFailed(failed) => {
            Some((failed.requested_auto_tier(), failed.effective_auto_tier()))
        }
        _ => None,
    })
    .await;
    assert_eq!(failed, (Some(AutoTier::Fast), Some(AutoTier::Efficiency)));
    assert_eq!(tiers(&session).await, (Some(AutoTier::Efficiency), None));
    logged_in.end().await.replay();
}
