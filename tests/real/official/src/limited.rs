//! A conversation with a model that has reached its limit, for which the runtime must have an account.

use std::sync::Arc;

use github_copilot_sdk::Client;
use github_copilot_sdk::rpc::{
    UIHandlePendingSessionLimitsExhaustedRequest, UISessionLimitsExhaustedResponse,
    UISessionLimitsExhaustedResponseAction,
};
use github_copilot_sdk::types::SessionLimitsConfig;
use serde_json::json;

use crate::answers::{Answers, STAYS};
use crate::called::{asked_by, interest};
use crate::conversation::{config, turn};
use crate::told::{self, call};

pub async fn hold(client: &Client, directory: &str) {
    for id in ["s", STAYS] {
        let config = config(id, directory, None).with_auto_mode_switch_handler(Arc::new(Answers));
        let prepared = client.prepare_session(config).expect("it is valid");
        let written = told::events(id, prepared.subscribe());
        let session = prepared.start().await.expect("it is created");
        let mut events = session.subscribe();
        // What it says of a limit is of the runtime's makers.
        let fails = async { Ok(session.send_and_wait("limit").await.is_err()) };
        tokio::join!(call(fails), told::idle(&mut events));
        turn(&session, "hello").await;
        call(session.disconnect()).await;
        drop(session);
        written.await.expect("all is written");
    }
    credits(client, directory).await;
}

/// What it says of credits is in a form of its own: the session writes no events.
async fn credits(client: &Client, directory: &str) {
    let mut config = config("poor", directory, None);
    config.session_limits = Some(SessionLimitsConfig { max_ai_credits: Some(30.0) });
    let session = client.create_session(config).await.expect("it is created");
    interest(&session, "session_limits_exhausted.requested").await;
    turn(&session, "cost").await;
    for action in
        [UISessionLimitsExhaustedResponseAction::Cancel, UISessionLimitsExhaustedResponseAction::Add]
    {
        let mut events = session.subscribe();
        let give = async {
            let request_id = asked_by(
                &mut events,
                "session_limits_exhausted.requested",
                |data| json!({"usedAiCredits": data["usedAiCredits"], "maxAiCredits": data["maxAiCredits"]}),
            );
            let additional_ai_credits =
                (action == UISessionLimitsExhaustedResponseAction::Add).then_some(100.0);
            let response =
                UISessionLimitsExhaustedResponse { action, additional_ai_credits, max_ai_credits: None };
            let request_id = request_id.await;
            let given = UIHandlePendingSessionLimitsExhaustedRequest { request_id, response };
            call(session.rpc().ui().handle_pending_session_limits_exhausted(given)).await;
        };
        tokio::join!(turn(&session, "more"), give);
    }
    call(session.disconnect()).await;
}
