//! What becomes of a tool's result: for the model, and in the events.

use std::borrow::Cow;

use pilotwire::Tool;
use pilotwire::handlers::{Handlers, Policy, ToolResult};
use pilotwire::types::{JsonText, TypedEvent, build, enums};
use pilotwire_tests::model::{ModelRequest, Reply, Script};
use serde_json::{Value, json};

use super::next_of;
use super::steps::{PIXEL, calls, has_picture, idle, tool, tool_ended, vision};
use crate::client::{Started, within};

#[derive(serde::Deserialize)]
struct Wanted {
    kind: String,
}

fn result(text: &str, kind: enums::ToolResultType) -> build::ExternalToolTextResultForLlm {
    build::ExternalToolTextResultForLlm::new(text).result_type(kind)
}

/// A model that uses the tool `give`, for a result of the kind that the prompt says.
fn gives() -> Script {
    Script::choose(|request| {
        let prompt = request.last_user_text();
        let kinds = ["success", "failure", "timeout", "rejected", "denied", "telemetry", "misused"];
        let kind = kinds.into_iter().find(|kind| prompt.contains(kind)).unwrap_or_default();
        match request.tool_results().is_empty() {
            true if kind == "misused" => Reply::tool("give", json!({"kind": 7})),
            true => Reply::tool("give", json!({"kind": kind})),
            false => Reply::text("Done."),
        }
    })
}

fn give(wanted: &Wanted) -> ToolResult {
    match wanted.kind.as_str() {
        "failure" => result("It is gone.", enums::ToolResultType::Failure).error("a cause").into(),
        "timeout" => result("It took too long.", enums::ToolResultType::Timeout).into(),
        "rejected" => result("It is refused.", enums::ToolResultType::Rejected).into(),
        "denied" => result("It is forbidden.", enums::ToolResultType::Denied).into(),
        "telemetry" => {
            let count = JsonText::parse(r#"{"count":3}"#).expect("it is JSON");
            let given = result("It is counted.", enums::ToolResultType::Success);
            given.tool_telemetry([("metrics", count)]).session_log("A log of it.").into()
        }
        _ => result("It is here.", enums::ToolResultType::Success).into(),
    }
}

#[tokio::test]
async fn each_kind_of_result_reaches_the_model_as_its_text() {
    let started = Started::new("scenario-tool_results", gives()).await;
    let handlers = Handlers::new()
        .permissions(Policy::approve_all())
        .tool_of(tool("give"), async |wanted: Wanted, _| give(&wanted));
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let last = || started.model.requests().last().expect("there is one").tool_results();

    for (kind, text, code) in [
        ("success", "It is here.", None),
        ("failure", "It is gone.", Some("failure")),
        ("timeout", "It took too long.", Some("timeout")),
        ("denied", "It is forbidden.", Some("denied")),
    ] {
        within(session.send_and_wait(kind)).await.expect("the turn ends well");
        assert_eq!(last(), [text], "{kind}");
        let ended = tool_ended(&mut events).await;
        assert_eq!((ended.success, ended.code.as_deref()), (code.is_none(), code), "{kind}: {ended:?}");
    }

    // Telemetry is for the events, not for the model.
    within(session.send_and_wait("telemetry")).await.expect("the turn ends well");
    assert_eq!(last(), ["It is counted."]);
    let metrics = next_of(&mut events, |event| match event {
        TypedEvent::ToolExecutionComplete(ended) => {
            let result = ended.result().expect("it has one");
            assert_eq!(result.content(), "It is counted.");
            assert_eq!(result.detailed_content().as_deref(), Some("A log of it."));
            let count = ended.tool_telemetry()?.get("metrics")?.get("count")?;
            Some(count.as_str().to_owned())
        }
        _ => None,
    });
    assert_eq!(metrics.await, "3");

    // Arguments of another shape do not reach the handler.
    within(session.send_and_wait("misused")).await.expect("the turn ends well");
    let ended = tool_ended(&mut events).await;
    assert!(!ended.success, "{ended:?}");
    assert!(!last()[0].contains("It is here."), "{:?}", last());
    idle(&mut events).await;

    // A rejection ends the turn: the model is not asked again.
    let before = started.model.requests().len();
    let turn = within(session.send_and_wait("rejected")).await.expect("it ends");
    assert_eq!((turn.text(), started.model.requests().len()), (String::new(), before + 1));
    let ended = tool_ended(&mut events).await;
    assert_eq!((ended.success, ended.code.as_deref()), (false, Some("rejected")), "{ended:?}");
    assert_eq!(Cow::from(ended.text), "It is refused.");
    started.end().await;
}

#[tokio::test]
async fn the_parts_of_a_result_are_told_and_the_model_has_its_text() {
    let started = Started::new("scenario-tool_results-parts", calls("go", "give", json!({}))).await;
    let parts: Vec<build::ExternalToolTextResultForLlmContent> = vec![
        build::ExternalToolTextResultForLlmContentText::new("A note.").into(),
        build::ExternalToolTextResultForLlmContentTerminal::new("$ ls").exit_code(1).into(),
        build::ExternalToolTextResultForLlmContentImage::new("R0lG", "image/gif").into(),
        build::ExternalToolTextResultForLlmContentResourceLink::new("readme", "file:///readme").into(),
    ];
    let given = result("All of it.", enums::ToolResultType::Success).contents(parts);
    let handlers = Handlers::new().tool_of(tool("give").skip_permission(), move |_: Value, _| {
        let given = given.clone();
        async { ToolResult::from(given) }
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("go")).await.expect("the turn ends well");
    assert_eq!(started.model.requests()[1].tool_results(), ["All of it."]);
    let told = next_of(&mut events, |event| match event {
        TypedEvent::ToolExecutionComplete(ended) => {
            let parts = ended.result()?.contents()?;
            Some(parts.map(|part| part.raw().as_str().to_owned()).collect::<Vec<_>>())
        }
        _ => None,
    });
    let parts = [
        json!({"type": "text", "text": "A note."}),
        json!({"type": "terminal", "text": "$ ls", "exitCode": 1}),
        json!({"type": "image", "data": "R0lG", "mimeType": "image/gif"}),
        json!({"type": "resource_link", "name": "readme", "uri": "file:///readme"}),
    ];
    let told: Vec<Value> =
        told.await.iter().map(|part| serde_json::from_str(part).expect("it is JSON")).collect();
    assert_eq!(told, parts);
    started.end().await;
}

#[tokio::test]
async fn a_model_that_can_see_is_shown_the_image_of_a_result() {
    let script =
        Script::sequence((0..2).flat_map(|_| [Reply::tool("draw", json!({})), Reply::text("Done.")]));
    let started = Started::new("scenario-tool_results-image", script).await;
    for sees in [false, true] {
        let handlers = Handlers::new().tool_of(tool("draw").skip_permission(), async |_: Value, _| {
            ToolResult::image("A picture.", PIXEL, "image/gif")
        });
        let config = started.config().model_capabilities(vision(sees));
        let (session, _events) = started.session_with(config, handlers).await;
        within(session.send_and_wait("draw")).await.expect("the turn ends well");
        let request = started.model.requests().last().expect("there is one").clone();
        assert_eq!(has_picture(&request), sees, "{}", request.body);
    }
    started.end().await;
}

/// How the first tool ends, and which of the tools that wait to be searched for the model is offered after it.
async fn searched(name: &'static str, finder: Tool) -> (String, Vec<&'static str>) {
    let search = Reply::tool(finder.name(), json!({"query": "moor"}));
    let started = Started::new(name, Script::sequence([search, Reply::text("Done.")])).await;
    let handlers = Handlers::new()
        .tool_of(finder.skip_permission(), async |_: Value, _| {
            let found = result("Found one.", enums::ToolResultType::Success).tool_references(["sail"]);
            ToolResult::from(found)
        })
        .tool_of(tool("moor"), async |_: Value, _| "moored")
        .tool_of(tool("sail"), async |_: Value, _| "sailed");
    let config =
        started.config().tool_search(build::ToolSearchConfig::new().enabled(true).defer_threshold(1));
    let (session, mut events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("go")).await.expect("the turn ends well");
    let told = tool_ended(&mut events).await.text;
    let [first, second] = &started.model.requests()[..] else { panic!("there are two") };
    let offers = |request: &ModelRequest| {
        let has = |name: &&str| request.tool_names().contains(name);
        ["moor", "sail"].into_iter().filter(has).collect::<Vec<_>>()
    };
    assert_eq!(offers(first), [""; 0]);
    assert!(first.tool_names().contains(&"tool_search_tool"));
    let offered = offers(second);
    started.end().await;
    (told, offered)
}

#[tokio::test]
async fn tools_that_wait_are_found_by_the_runtimes_own_search_alone() {
    // What a tool refers to is not offered for that.
    let finder = tool("finder").field("defer", "never").expect("it is JSON");
    let (told, offered) = searched("scenario-tool_results-references", finder).await;
    assert_eq!((told, offered), ("Found one.".to_owned(), vec![]));
    // A search in the place of the runtime's is not called.
    let search = tool("tool_search_tool").overrides_built_in();
    let (told, offered) = searched("scenario-tool_results-search", search).await;
    assert!(told.contains("1 matching tool(s)") && offered == ["moor"], "{told} {offered:?}");
}
