//! Tools that are replaced while a session is there. In a session that was created, between turns, that is
//! `handlers::tools_are_changed_between_turns`.

use pilotwire::handlers::Handlers;
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use super::steps::tool;
use crate::client::{Started, within};

#[tokio::test]
async fn tools_are_replaced_after_a_resume_and_stay_where_a_replacement_is_refused() {
    let script = Script::new()
        .on("first", [Reply::text("One.")])
        .on("second", [Reply::tool("new", json!({})), Reply::text("Two.")])
        .on("third", [Reply::tool("new", json!({})), Reply::text("Three.")]);
    let started = Started::new("scenario-set_tools", script).await;
    let old = || Handlers::new().tool_of(tool("old").skip_permission(), async |_: Value, _| "the old");
    let (session, _events) = started.session_with(started.config(), old()).await;
    within(session.send_and_wait("first")).await.expect("the turn ends well");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    let (session, _events) =
        within(started.client.resume_session(&id, started.config(), old())).await.expect("it is resumed");
    let new = Handlers::new().tool_of(tool("new").skip_permission(), async |_: Value, _| "the new");
    within(session.set_tools(new)).await.expect("they are taken");
    within(session.send_and_wait("second")).await.expect("the turn ends well");
    let last = || started.model.requests().last().expect("there is one").clone();
    assert_eq!(last().tool_results(), ["the new"]);
    assert!(last().tool_names().contains(&"new") && !last().tool_names().contains(&"old"));

    let refused = Handlers::new().tool_of(tool("not a name"), async |_: Value, _| "never");
    let error = within(session.set_tools(refused)).await.expect_err("a name has no spaces").to_string();
    assert!(error.contains("not a name"), "{error}");
    within(session.send_and_wait("third")).await.expect("the turn ends well");
    assert_eq!(last().tool_results(), ["the new"]);
    started.end().await;
}
