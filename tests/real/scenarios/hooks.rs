//! Hooks around the use of a tool. That one denies is `handlers::hooks_come_in_order_and_one_denies`.

use pilotwire::handlers::{Handlers, Policy};
use serde_json::{Value, json};

use super::steps::{calls, tool};
use crate::client::{Started, within};
use crate::seen::Seen;

#[tokio::test]
async fn a_hook_sees_a_tool_before_it_is_used_and_one_after() {
    let script = calls("look", "look_up", json!({"word": "river"}));
    let started = Started::new("scenario-hooks", script).await;
    let seen = Seen::default();
    let (befores, runs, afters) = (seen.clone(), seen.clone(), seen.clone());
    let handlers = Handlers::new()
        .permissions(Policy::approve_all())
        .tool_of(tool("look_up"), move |_: Value, _| {
            runs.note("it runs");
            async { "a stream of water" }
        })
        .on_pre_tool_use(move |used, _| {
            let view = used.view();
            befores.note(format!("before {} {}", view.tool_name(), view.tool_args().as_str()));
            async {}
        })
        .on_post_tool_use(move |used, _| {
            let view = used.view();
            let text = view.tool_result().get("textResultForLlm").map(|text| text.to_text().into_owned());
            let (name, args) = (view.tool_name(), view.tool_args().as_str());
            afters.note(format!("after {name} {args} {}", text.unwrap_or_default()));
            async {}
        });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("look it up")).await.expect("the turn ends well");
    assert_eq!(
        seen.take(),
        [
            r#"before look_up {"word":"river"}"#,
            "it runs",
            r#"after look_up {"word":"river"} a stream of water"#,
        ]
    );
    assert_eq!(started.model.requests()[1].tool_results(), ["a stream of water"]);
    started.end().await;
}
