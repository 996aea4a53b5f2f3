//! A conversation with a model that has reached its limit, for which the runtime must have an account.

use std::sync::Arc;

use github_copilot_sdk::Client;

use crate::answers::{Answers, STAYS};
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
}
