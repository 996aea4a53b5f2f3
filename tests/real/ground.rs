use pilotwire_tests::account::{Account, Start};
use pilotwire_tests::model::{Gate, ModelServer, Reply, Script};
use pilotwire_tests::runtime::Runtime;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::peer::{LIMIT, Peer, event_type};

#[tokio::test]
async fn the_runtime_shakes_hands_and_ends_with_its_input() {
    let runtime = Runtime::new();
    let mut peer = Peer::start(&runtime);
    let reply = peer.call("connect", json!({})).await;
    assert_eq!(reply["result"]["protocolVersion"], 3, "{reply}");
    peer.end().await;
}

#[tokio::test]
async fn a_turn_runs_with_a_tool_and_a_model_of_our_own() {
    let runtime = Runtime::new();
    let script = Script::new()
        .on("weather", [Reply::tool("get_weather", json!({"city": "Oslo"})), Reply::text("It is sunny.")]);
    let model = ModelServer::start(script).await;
    let mut peer = Peer::start(&runtime);
    peer.call("connect", json!({})).await;

    let mut config = config(&runtime, &model, "s1");
    config["tools"] = json!([{
        "name": "get_weather", "description": "The weather of a city", "skipPermission": true,
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    }]);
    let reply = peer.call("session.create", config).await;
    assert_eq!(reply["result"]["sessionId"], "s1", "{reply}");
    peer.send("session.send", json!({"sessionId": "s1", "prompt": "the weather?"})).await;

    let asked =
        peer.until(|message| event_type(message) == "external_tool.requested").await.pop().expect("the last");
    let request = &asked["params"]["event"]["data"];
    assert_eq!(request["arguments"], json!({"city": "Oslo"}));
    let result = json!({"textResultForLlm": "sunny", "resultType": "success"});
    let answer = json!({"sessionId": "s1", "requestId": request["requestId"], "result": result});
    peer.send("session.tools.handlePendingToolCall", answer).await;

    let turn = peer.until_idle("s1").await;
    assert_eq!(said(&turn), "It is sunny.");
    assert_eq!(model.requests()[1].tool_results(), ["sunny"]);
    peer.end().await;
}

#[tokio::test]
async fn two_sessions_have_replies_of_their_own_and_one_can_be_held() {
    let runtime = Runtime::new();
    let gate = Gate::new();
    let script = Script::new()
        .on("alpha", [Reply::text("from ").hold(&gate).and_text("alpha")])
        .on("beta", [Reply::text("from beta")]);
    let model = ModelServer::start(script).await;
    let mut peer = Peer::start(&runtime);
    peer.call("connect", json!({})).await;
    for session in ["a", "b"] {
        let reply = peer.call("session.create", config(&runtime, &model, session)).await;
        assert_eq!(reply["result"]["sessionId"], session, "{reply}");
    }

    peer.send("session.send", json!({"sessionId": "a", "prompt": "alpha"})).await;
    timeout(LIMIT, gate.reached()).await.expect("the gate is reached");
    peer.send("session.send", json!({"sessionId": "b", "prompt": "beta"})).await;
    assert_eq!(said(&peer.until_idle("b").await), "from beta");
    gate.release();
    assert_eq!(said(&peer.until_idle("a").await), "from alpha");
    peer.end().await;
}

#[tokio::test]
async fn a_cloud_session_starts_late_and_takes_a_prompt() {
    let runtime = Runtime::new();
    let account = Account::start(Script::new()).await;
    account.tasks_start(Start::Later);
    let mut peer = Peer::start_with_account(&runtime, &account);
    peer.call("connect", json!({})).await;
    let status = peer.call("auth.getStatus", json!({})).await;
    assert_eq!(status["result"]["isAuthenticated"], true, "{status}");

    let create =
        peer.send("session.create", json!({"cloud": {"repository": {"owner": "a", "name": "b"}}})).await;
    let task = timeout(LIMIT, account.task(0)).await.expect("a task in time");
    task.append_start();
    let reply = peer.until(|message| message.get("method").is_none() && message["id"] == create).await.pop();
    assert_eq!(reply.expect("the reply")["result"]["sessionId"], task.session_id());
    let history = peer.call("session.getMessages", json!({"sessionId": task.session_id()})).await;
    assert_eq!(history["result"]["events"][0]["type"], "session.start", "{history}");

    peer.send("session.send", json!({"sessionId": task.session_id(), "prompt": "do it"})).await;
    assert_eq!(timeout(LIMIT, task.prompted(1)).await.expect("the prompt in time"), ["do it"]);
    task.append("assistant.message", json!({"messageId": "m", "content": "done", "toolRequests": []}));
    assert_eq!(said(&peer.until(|message| event_type(message) == "assistant.message").await), "done");
    task.append("session.idle", json!({}));
    peer.until_idle(task.session_id()).await;
    peer.end().await;
}

#[tokio::test]
async fn the_model_of_an_account_answers_too() {
    let runtime = Runtime::new();
    let account = Account::start(Script::new().on("hello", [Reply::text("hi there")])).await;
    let mut peer = Peer::start_with_account(&runtime, &account);
    peer.call("connect", json!({})).await;
    let config =
        json!({"sessionId": "s1", "model": "m1", "streaming": true, "workingDirectory": runtime.directory()});
    let reply = peer.call("session.create", config).await;
    assert_eq!(reply["result"]["sessionId"], "s1", "{reply}");
    peer.send("session.send", json!({"sessionId": "s1", "prompt": "hello"})).await;
    assert_eq!(said(&peer.until_idle("s1").await), "hi there");
    peer.end().await;
}

fn config(runtime: &Runtime, model: &ModelServer, session: &str) -> Value {
    json!({
        "sessionId": session, "model": "m1", "streaming": true,
        "workingDirectory": runtime.directory(), "provider": model.provider(),
    })
}

/// The text of the last `assistant.message`.
fn said(messages: &[Value]) -> &str {
    let message = messages.iter().rev().find(|message| event_type(message) == "assistant.message");
    message.and_then(|message| message["params"]["event"]["data"]["content"].as_str()).unwrap_or_default()
}
