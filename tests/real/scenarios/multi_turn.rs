//! Turns that stand on those before them.

use pilotwire::handlers::{Handlers, Policy};
use pilotwire_tests::model::{Reply, Script};

use super::steps::shell;
use crate::client::{Started, within};

#[tokio::test]
async fn a_turn_has_what_the_tools_of_earlier_ones_said_and_did() {
    let script = Script::new()
        .on("first", [shell("echo a-word-of-the-shell | tee word.txt"), Reply::text("It is written.")])
        .on("second", [Reply::text("It was a word.")])
        .on("third", [shell("cat word.txt"), Reply::text("It is there.")]);
    let started = Started::new("scenario-multi_turn", script).await;
    let (session, _events) =
        started.session_with(started.config(), Handlers::new().permissions(Policy::approve_all())).await;
    for (prompt, answer) in
        [("first", "It is written."), ("second", "It was a word."), ("third", "It is there.")]
    {
        let turn = within(session.send_and_wait(prompt)).await.expect("the turn ends well");
        assert_eq!(turn.text(), answer);
    }
    let requests = started.model.requests();
    let tools = requests[2].messages().iter().filter(|message| message["role"] == "tool");
    let said: Vec<String> = tools.map(|message| message["content"].to_string()).collect();
    assert!(said.len() == 1 && said[0].contains("a-word-of-the-shell"), "{said:?}");
    assert!(requests[2].body.to_string().contains("It is written."));
    assert!(requests[4].tool_results()[0].contains("a-word-of-the-shell"));
    started.end().await;
}
