use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::{Gate, ModelServer, Reply, Script};

#[tokio::test]
async fn a_text_is_streamed_word_by_word() {
    let model = ModelServer::start(Script::sequence([Reply::text("one two")])).await;
    let answer = ask(&model, &prompt("hello")).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("content-type: text/event-stream"), "{answer}");
    let chunks = chunks(&answer);
    let contents: Vec<_> =
        chunks.iter().filter_map(|chunk| chunk["choices"][0]["delta"]["content"].as_str()).collect();
    assert_eq!(contents, ["", "one ", "two"]);
    assert_eq!(chunks[3]["choices"][0]["finish_reason"], "stop");
    assert!(answer.contains("data: [DONE]"), "{answer}");
    assert_eq!(model.requests()[0].last_user_text(), "hello");
}

#[tokio::test]
async fn tool_calls_in_one_reply_are_parallel() {
    let reply = Reply::tool("first", json!({"a": 1})).and_raw_tool("second", "{");
    let model = ModelServer::start(Script::sequence([reply])).await;
    let answer = ask(&model, &prompt("hello")).await;
    let chunks = chunks(&answer);
    let call = |chunk: usize| chunks[chunk]["choices"][0]["delta"]["tool_calls"][0].clone();
    assert_eq!(call(1)["function"], json!({"name": "first", "arguments": "{\"a\":1}"}));
    assert_eq!(call(2)["function"], json!({"name": "second", "arguments": "{"}));
    assert_eq!((&call(1)["index"], &call(2)["index"]), (&json!(0), &json!(1)));
    assert_ne!(call(1)["id"], call(2)["id"]);
    assert_eq!(chunks[3]["choices"][0]["finish_reason"], "tool_calls");
}

#[tokio::test]
async fn a_rule_has_the_replies_of_its_prompt() {
    let script = Script::new()
        .on("alpha", [Reply::text("a1"), Reply::text("a2")])
        .on("beta", [Reply::text("b1")])
        .otherwise([Reply::error(503, "busy")]);
    let model = ModelServer::start(script).await;
    assert!(ask(&model, &prompt("do beta")).await.contains("b1"));
    assert!(ask(&model, &prompt("do alpha")).await.contains("a1"));
    assert!(ask(&model, &prompt("do alpha")).await.contains("a2"));
    let busy = ask(&model, &prompt("something else")).await;
    assert!(busy.starts_with("HTTP/1.1 503") && busy.contains("busy"), "{busy}");
    let exhausted = ask(&model, &prompt("do beta")).await;
    assert!(exhausted.starts_with("HTTP/1.1 400") && exhausted.contains("no reply left"), "{exhausted}");
    assert_eq!(model.requests().len(), 5);
}

#[tokio::test]
async fn a_reply_waits_at_a_closed_gate() {
    let gate = Gate::new();
    let model =
        ModelServer::start(Script::sequence([Reply::text("before").hold(&gate).and_text("after")])).await;
    let mut stream = BufReader::new(open(&model, &prompt("hello")).await);
    timeout(LIMIT, gate.reached()).await.expect("the gate is reached");
    let mut seen = String::new();
    while !seen.contains("before") {
        timeout(LIMIT, stream.read_line(&mut seen)).await.expect("a line in time").expect("a line");
    }
    assert!(!seen.contains("after"));
    gate.release();
    timeout(LIMIT, stream.read_to_string(&mut seen)).await.expect("the rest in time").expect("the rest");
    assert!(seen.contains("after") && seen.contains("[DONE]"), "{seen}");
}

#[tokio::test]
async fn a_cut_reply_has_no_end() {
    let model = ModelServer::start(Script::sequence([Reply::text("half").cut().and_text("never")])).await;
    let answer = ask(&model, &prompt("hello")).await;
    assert!(answer.contains("half") && !answer.contains("never") && !answer.contains("[DONE]"), "{answer}");
}

#[tokio::test]
async fn a_request_that_asks_for_no_stream_gets_one_body() {
    let model = ModelServer::start(Script::sequence([Reply::text("one two")])).await;
    let mut body = prompt("hello");
    body["stream"] = false.into();
    let answer = ask(&model, &body).await;
    assert!(answer.contains(r#""content":"one two""#), "{answer}");
}

const LIMIT: Duration = Duration::from_secs(30);

fn prompt(text: &str) -> Value {
    json!({"model": "m1", "stream": true, "messages": [{"role": "user", "content": text}]})
}

/// The whole answer, headers included.
async fn ask(model: &ModelServer, body: &Value) -> String {
    let mut answer = Vec::new();
    let mut stream = open(model, body).await;
    timeout(LIMIT, stream.read_to_end(&mut answer)).await.expect("an end in time").expect("an answer");
    String::from_utf8(answer).expect("UTF-8")
}

async fn open(model: &ModelServer, body: &Value) -> TcpStream {
    let body = body.to_string();
    let request = format!(
        "POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(("127.0.0.1", model.port)).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("the request is written");
    stream
}

fn chunks(answer: &str) -> Vec<Value> {
    let data = answer.lines().filter_map(|line| line.strip_prefix("data: "));
    data.filter(|data| *data != "[DONE]")
        .map(|data| serde_json::from_str(data).expect("a chunk is JSON"))
        .collect()
}
