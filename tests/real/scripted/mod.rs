//! The scripted runtime beside the real one: the same conversation with both, and what they say is the same.

pub(crate) mod compare;
mod messages;
mod official;
mod omitted;
mod others;
mod questions;
mod served;
mod sessions;
mod settings;
mod side;
mod turns;

use serde_json::{Value, json};

use side::{Do, Plan, Side};

/// Holds a conversation with both.
async fn hold(plan: Plan, conversation: impl AsyncFn(&mut Side)) {
    let mut real = Side::real(plan).await;
    let mut scripted = Side::scripted(plan).await;
    for side in [&mut real, &mut scripted] {
        conversation(side).await;
        side.catch_up().await;
    }
    let differences = compare::differences(&real.said, &scripted.said);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

const WEATHER: &str = "get_weather";
const APPROVE: &str = "approve-once";

/// A config with a tool that needs permission, and one that does not.
fn with_tools(mut config: Value) -> Value {
    let parameters = json!({"type": "object", "properties": {"city": {"type": "string"}}});
    let tool = |name: &str| json!({"name": name, "description": "The weather", "parameters": parameters});
    let mut free = tool("free");
    free["skipPermission"] = json!(true);
    config["tools"] = json!([tool(WEATHER), free]);
    config
}

fn asking() -> Value {
    with_tools(json!({"streaming": true, "requestPermission": true, "requestUserInput": true}))
}

fn use_free() -> Do {
    Do::UseTool("free", json!({"city": "Oslo"}))
}

/// What is done with a prompt, by its first word. The second, if there is one, is the city that the weather is asked of.
fn plan(prompt: &str) -> Vec<Do> {
    let mut words = prompt.split(' ');
    let (word, city) = (words.next().unwrap_or_default(), words.next().unwrap_or("Oslo"));
    let tool = |name| vec![Do::UseTool(name, json!({"city": city}))];
    match word {
        "weather" => tool(WEATHER),
        "free" => tool("free"),
        "poor" => tool("poor"),
        "broken" => tool("broken"),
        "paris" => vec![Do::UseTool("free", json!({"city": "Paris"}))],
        "unknown" => vec![Do::UseTool("no_such", json!({}))],
        "ask" => vec![Do::AskUser("Which?", &["a", "b"])],
        "ask-freely" => vec![Do::AskUser("Which?", &[])],
        "ask-nobody" => vec![Do::AskUser("Anybody?", &[])],
        "plan" => vec![Do::ExitPlanMode("Do it.")],
        "plan-well" => vec![Do::ExitPlanMode("Do it well.")],
        "plan-badly" => vec![Do::ExitPlanMode("Do it badly.")],
        // With the autopilot the real runtime goes on by itself, unless the model fails.
        "plan-alone" => vec![Do::ExitPlanMode("Do it by yourself."), Do::Fail],
        "plan-at-once" => vec![Do::ExitPlanMode("Do it all at once."), Do::Fail],
        "plan-later" => vec![Do::ExitPlanMode("Do it later.")],
        "plan-somehow" => vec![Do::ExitPlanMode("Do it somehow.")],
        "sail" => vec![Do::ChangeSection("tone"), Do::AskForToken],
        "skills" => vec![Do::AskForSkills],
        "hold-a" => vec![Do::Hold("a")],
        "hold-b" => vec![Do::Hold("b")],
        "fail" => vec![use_free(), Do::Fail],
        _ => Vec::new(),
    }
}

async fn permit(side: &mut Side, request: &Value, result: Value) -> Value {
    let params = json!({"sessionId": "s", "requestId": request["requestId"], "result": result});
    side.call("session.permissions.handlePendingPermissionRequest", params).await
}

async fn finish_tool(side: &mut Side, request: &Value, answer: Value) -> Value {
    let mut params = json!({"sessionId": "s", "requestId": request["requestId"]});
    for (name, value) in answer.as_object().expect("an object") {
        params[name] = value.clone();
    }
    side.call("session.tools.handlePendingToolCall", params).await
}

fn sunny() -> Value {
    json!({"result": {"textResultForLlm": "sunny", "resultType": "success"}})
}

async fn idle(side: &mut Side) -> Value {
    side.event("session.idle").await
}

fn s() -> Value {
    json!({"sessionId": "s"})
}
