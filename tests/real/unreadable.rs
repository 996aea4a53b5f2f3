//! What the runtime cannot read, and that the library does not send it.

use std::future::Future;

use pilotwire::handle::ItemKind;
use pilotwire::sans_io::{Connection, Moment};
use pilotwire::{Answer, CallError, Config, Json, Limits, SessionConfig};
use pilotwire_tests::runtime::Runtime;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::peer::{LIMIT, Peer};

async fn within<T>(future: impl Future<Output = T>) -> T {
    timeout(LIMIT, future).await.expect("it happens in time")
}

fn json_of(text: &str) -> Json {
    Json::parse(text.to_owned()).expect("it is JSON")
}

/// Numbers about the largest that a double holds, and others that are long or have large exponents.
fn numbers() -> Vec<String> {
    let (nines, zeros) = (|digits| "9".repeat(digits), |digits| "0".repeat(digits));
    let written = [
        "0",
        "-0",
        "0e999",
        "1e308",
        "-1e308",
        "1e309",
        "1e999",
        "-1E+999",
        "1e-999",
        "1e99999999999999999999",
        "1e-99999999999999999999",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "17976931348623157e292",
        "17976931348623158079e289",
        "17976931348623158080e289",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
    ];
    let made = [
        nines(308),
        nines(309),
        nines(400),
        format!("1{}", zeros(308)),
        format!("1{}", zeros(309)),
        format!("-1{}.5", zeros(309)),
        format!("17976931348623157{}", zeros(292)),
        format!("179769313486231580{}", zeros(291)),
        format!("{}e-200", nines(400)),
        format!("0.{}1e400", zeros(399)),
        format!("0.{}1e710", zeros(399)),
    ];
    written.map(str::to_owned).into_iter().chain(made).collect()
}

#[tokio::test]
async fn the_numbers_that_are_refused_are_those_that_the_runtime_cannot_read() {
    let runtime = Runtime::new();
    let mut peer = Peer::start(&runtime);
    peer.call("connect", json!({})).await;
    let mut connection = Connection::new(Config::default().handshake_timeout(None), [7; 32]);
    connection.connect(Moment::default());
    let mut refused = 0;
    for number in numbers() {
        let params = format!(r#"{{"message":"m","number":{number}}}"#);
        let called = connection.call(Moment::default(), "ping", Some(&json_of(&params)), Limits::none());
        let reply = peer.call_with_text("ping", &params).await;
        match called {
            Ok(_) => assert_eq!(reply["result"]["message"], "pong: m", "{number}: {reply}"),
            Err(CallError::NumberTooLarge { .. }) => {
                assert_eq!(
                    (&reply["id"], &reply["error"]["code"]),
                    (&Value::Null, &json!(-32700)),
                    "{number}: {reply}"
                );
                refused += 1;
            }
            Err(error) => panic!("{number}: {error}"),
        }
    }
    assert!(refused > 5, "{refused} are refused");
    peer.end().await;
}

#[tokio::test]
async fn half_of_a_surrogate_pair_and_a_number_beyond_a_double_leave_an_open_call_unharmed() {
    let runtime = Runtime::new();
    let mut peer = Peer::start(&runtime);
    peer.call("connect", json!({})).await;
    for params in [r#"{"message":"\ud83d"}"#, r#"{"\ude00":1}"#] {
        let reply = peer.call_with_text("ping", params).await;
        assert_eq!((&reply["id"], &reply["error"]["code"]), (&Value::Null, &json!(-32700)), "{reply}");
    }
    peer.end().await;

    let mut command = std::process::Command::new(runtime.program());
    command.args(runtime.stdio_args()).env_clear().envs(runtime.env());
    let config = runtime.listened(Config::default());
    let (client, driving) = pilotwire_tokio::spawn_command(config, command).expect("it starts");
    let config = SessionConfig::new().working_directory(runtime.directory());
    let (session, mut events) =
        within(client.create_session(&config, ())).await.expect("the session is created");
    // It is answered when the question is.
    let question = json!({
        "sessionId": session.id().as_str(), "message": "which?",
        "requestedSchema": {"type": "object", "properties": {"colour": {"type": "string"}}},
    });
    let mut open = client.call("session.ui.elicitation", &Json::new(&question).expect("it is JSON"));
    let ask = loop {
        let next = tokio::select! {
            reply = &mut open => panic!("it is answered: {reply:?}"),
            next = within(events.next()) => next,
        };
        if let ItemKind::Ask(ask) = next.expect("the session goes on").kind {
            break ask;
        }
    };
    assert_eq!(ask.method(), "elicitation.requested");

    let halves = json_of(r#"{"message":"a\ud83db","\ude00":["\ud83d\ude00"]}"#);
    let reply = within(client.call("ping", &halves)).await.expect("it can be read");
    let message: String = reply.get("message").expect("it has one").decode().expect("text");
    assert_eq!(message, "pong: a\u{fffd}b");
    for number in ["1e999".to_owned(), "9".repeat(400)] {
        let params = json_of(&format!(r#"{{"message":"m","number":{number}}}"#));
        let refused = within(client.call("ping", &params)).await;
        assert!(matches!(refused, Err(CallError::NumberTooLarge { .. })), "{refused:?}");
    }

    let answer = json!({"action": "accept", "content": {"colour": "a\u{fffd}"}});
    ask.answer(Answer::result(&answer).expect("it is JSON")).expect("it is open");
    let reply = within(open).await.expect("it is answered");
    assert_eq!(reply.get("action").expect("it has one").as_str(), "\"accept\"");
    client.close();
    within(driving).await;
}
