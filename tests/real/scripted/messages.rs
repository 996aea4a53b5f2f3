//! What is no message, and what comes before all others.

use serde_json::json;

use super::{hold, plan};

#[tokio::test]
async fn what_is_no_message_is_refused() {
    let nested = |count: usize| {
        let (open, close) = ("[".repeat(count), "]".repeat(count));
        format!(r#"{{"jsonrpc":"2.0","id":"deep","method":"ping","params":{open}{close}}}"#)
    };
    let ping = |id: &str| format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"ping","params":{{}}}}"#);
    let with = |params: &str| format!(r#"{{"jsonrpc":"2.0","id":"x","method":"ping","params":{params}}}"#);
    let reply = |rest: &str| format!(r#"{{"jsonrpc":"2.0",{rest}}}"#);
    let bodies = [
        "{".into(),
        String::new(),
        "[]".into(),
        r#"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#.into(),
        "null".into(),
        r#""x""#.into(),
        "{}".into(),
        "{} x".into(),
        r#"{"id":1,"method":"ping"}"#.into(),
        r#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#.into(),
        r#"{"jsonrpc":2,"id":1,"method":"ping"}"#.into(),
        r#"{"jsonrpc":null,"id":1,"method":"ping"}"#.into(),
        r#"{"jsonrpc":"2.0","id":1,"method":5}"#.into(),
        r#"{"jsonrpc":"2.0","id":1,"id":"second","method":"ping"}"#.into(),
        r#"{"jsonrpc":"2.0","id":"both","method":"ping","result":{}}"#.into(),
        r#"{"jsonrpc":"2.0","method":"no.such"}"#.into(),
        r#"{"jsonrpc":"2.0","method":"ping"}"#.into(),
        ping("null"),
        ping("true"),
        ping("[1]"),
        ping("1.5"),
        ping("1.0"),
        ping("1e2"),
        ping("-5"),
        ping("9223372036854775807"),
        ping("9223372036854775808"),
        ping(r#""text""#),
        with("null"),
        with("[1]"),
        with(r#""x""#),
        with(r#"{"message":5}"#),
        with(r#"{"message":"\ud83d"}"#),
        with(r#"{"message":"\ude00"}"#),
        with(r#"{"x":1e999}"#),
        with(r#"{"x":-1e400}"#),
        with(r#"{"x":123456789012345678901234567890}"#),
        reply(r#""id":777"#),
        reply(r#""id":777,"result":{}"#),
        reply(r#""id":777,"result":{},"error":null"#),
        reply(r#""id":777,"result":{},"error":{"code":1,"message":"x"}"#),
        reply(r#""id":777,"error":"x""#),
        reply(r#""id":777,"error":{}"#),
        reply(r#""id":777,"error":{"code":1.5,"message":"x"}"#),
        reply(r#""id":777,"error":{"code":1}"#),
        reply(r#""id":null,"error":{"code":1,"message":"x"}"#),
        reply(r#""id":null,"result":{}"#),
        reply(r#""id":1.5,"result":{}"#),
        reply(r#""id":true,"result":{}"#),
        reply(r#""result":{}"#),
        nested(126),
        nested(127),
        nested(128),
    ];
    hold(plan, async |side| {
        for body in &bodies {
            side.write(body.as_bytes()).await;
            side.call("ping", json!({})).await;
        }
        side.write(b"{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"ping\",\"params\":\"\xff\"}").await;
        side.call("ping", json!({"message": "alive"})).await;
    })
    .await;
}

#[tokio::test]
async fn a_token_is_wanted_first() {
    hold(plan, async |side| {
        for params in [json!({}), json!({"token": "wrong"}), json!({"token": 5})] {
            side.call("connect", params).await;
        }
        side.call("ping", json!({})).await;
    })
    .await;
}
