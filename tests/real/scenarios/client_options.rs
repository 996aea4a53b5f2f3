//! What a launch sets up reaches the runtime.

use pilotwire::handlers::{Handlers, Policy};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use crate::client::within;
use crate::launched::Launched;

#[tokio::test]
async fn a_session_works_in_the_folder_and_the_environment_of_the_launch() {
    let command = json!({"command": "echo $(pwd) $OF_THE_LAUNCH", "description": "x"});
    let script = Script::new().otherwise([Reply::tool("bash", command), Reply::text("There.")]);
    let launched = Launched::new("scenario-client-options", script, |runtime, launch| {
        launch.current_dir(runtime.directory()).env("OF_THE_LAUNCH", "swimming")
    })
    .await;
    let handlers = Handlers::new().permissions(Policy::approve_all());
    let (session, _events) =
        within(launched.client.create_session(launched.config(), handlers)).await.expect("it is created");
    within(session.send_and_wait("where are you?")).await.expect("it ends well");
    let results = launched.model.requests()[1].tool_results();
    let expected = format!("{} swimming", launched.runtime.directory().display());
    assert!(results[0].contains(&expected), "{results:?}");
    launched.end().await;
}
