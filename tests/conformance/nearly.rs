//! Messages that are nearly right: what can only be meant in one way is taken in that way.

use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::{CallId, ItemKind};
use pilotwire::{CallError, Config, Json, Limits};
use serde_json::{Value, json};

const MARK: &str = "\u{feff}";

/// The runtime answers only when the test says so.
fn pair() -> Pair {
    Pair::connected(Config::default(), Script::new().always("slow", [Step::silent()]))
}

fn call(pair: &mut Pair) -> CallId {
    let call = pair.connection.call(pair.now, "slow", Some(&Json::empty_object()), Limits::none());
    pair.run();
    call.expect("it is open")
}

/// What becomes of a call for which this body comes, in which `ID` stands for its id. Another call is open, and is
/// answered after it as if nothing had been.
fn outcome_of(body: &str) -> Option<Result<Value, CallError>> {
    let mut pair = pair();
    let (wanted, other) = (call(&mut pair), call(&mut pair));
    pair.runtime.frame(body.replace("ID", &wanted.to_string()));
    pair.run();
    let mut replies = crate::replies(&mut pair);
    assert!(replies.iter().all(|(call, _)| *call == wanted), "{body} ends another call: {replies:?}");
    assert!(replies.len() <= 1, "{body} ends its call twice: {replies:?}");
    let outcome = replies.pop().map(|(_, result)| result.map(|json| json.decode().expect("it is JSON")));
    crate::reply(&mut pair, "slow", json!("other"));
    let after = crate::replies(&mut pair);
    assert!(matches!(&after[..], [(call, Ok(_))] if *call == other), "{body}: {after:?}");
    outcome
}

#[test]
fn a_reply_that_can_only_be_that_of_one_call_ends_it_and_no_other() {
    for body in [
        r#"{"jsonrpc":"2.0","id":ID,"result":{"ok":true},"error":null}"#,
        r#"{"jsonrpc":"2.0","id":ID,"error":null,"result":{"ok":true},"method":null}"#,
        r#"{"jsonrpc":"2.0","id":"ID","result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":ID.0,"result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":IDe0,"result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":ID00E-2,"result":{"ok":true}}"#,
        r#"{"result":{"ok":true},"id":ID}"#,
        " \r\n{\"jsonrpc\":\"2.0\",\"id\":ID,\"result\":{\"ok\":true}}\n\t ",
        &format!("{MARK}{}", r#"{"jsonrpc":"2.0","id":ID,"result":{"ok":true}}"#),
        &format!("{MARK}\n{}", r#"{"jsonrpc":"2.0","id":"ID","result":{"ok":true},"error":null}"#),
    ] {
        let outcome = outcome_of(body);
        assert!(
            matches!(&outcome, Some(Ok(result)) if *result == json!({"ok": true})),
            "{body}: {outcome:?}"
        );
    }
    for body in [
        r#"{"jsonrpc":"2.0","id":ID,"result":null,"error":{"code":-1,"message":"m"}}"#,
        r#"{"jsonrpc":"2.0","id":"ID","method":null,"error":{"code":-1,"message":"m","data":null}}"#,
        r#"{"jsonrpc":"2.0","id":ID.0,"error":{"code":-1.0,"message":"m"}}"#,
    ] {
        let outcome = outcome_of(body);
        assert!(
            matches!(&outcome, Some(Err(CallError::Rpc(error))) if error.code == -1),
            "{body}: {outcome:?}"
        );
    }
    for body in [
        r#"{"jsonrpc":"2.0","id":"ID","result":{]"#,
        r#"{"jsonrpc":"2.0","id":ID.0,"result":-}"#,
        r#"{"jsonrpc":"2.0","id":ID,"id":null,"result":1}"#,
        r#"{"jsonrpc":"2.0","id":ID,"error":"no object"}"#,
        r#"[{"jsonrpc":"2.0","id":ID,"result":{"ok":true}}]"#,
        &format!("{MARK}{}", r#"{"jsonrpc":"2.0","id":ID,"result":{]"#),
    ] {
        let outcome = outcome_of(body);
        assert!(matches!(outcome, Some(Err(CallError::Decode(_)))), "{body}: {outcome:?}");
    }
}

#[test]
fn a_reply_that_may_be_of_any_call_or_none_ends_none() {
    for body in [
        r#"{"jsonrpc":"2.0","id":null,"result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":null,"result":{"ok":true},"error":null}"#,
        r#"{"jsonrpc":"2.0","result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":ID.5,"result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":-ID,"result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":0ID,"result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":"0ID","result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":" ID","result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":[ID],"result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":18446744073709551616,"result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":1e999,"result":{"ok":true}}"#,
        r#"{"jsonrpc":"2.0","id":true,"result":{"ok":true}}"#,
    ] {
        let outcome = outcome_of(body);
        assert!(outcome.is_none(), "{body}: {outcome:?}");
    }
}

#[test]
fn a_byte_order_mark_is_skipped_before_events_and_requests_too() {
    let mut pair = pair();
    let session = crate::open_at_once(&mut pair, "s");
    let open = call(&mut pair);
    pair.runtime.frame(format!(
        "{MARK}{}",
        r#"{"jsonrpc":"2.0","method":"session.event","params":{"sessionId":"s","event":{"type":"session.info","data":{"number":7},"id":"e","timestamp":"t","parentId":null}}}"#
    ));
    pair.runtime.frame(format!(
        "{MARK}{}",
        r#"{"jsonrpc":"2.0","id":"r-1","method":"userInput.request","params":{"sessionId":"s","question":"?"},"error":null}"#
    ));
    pair.run();
    let items = pair.items(session);
    let [event, ask] = &items[..] else { panic!("{items:?}") };
    assert!(
        matches!(&event.kind, ItemKind::Event(event) if event.event_type() == "session.info"),
        "{event:?}"
    );
    let ItemKind::Ask(question) = &ask.kind else { panic!("{ask:?}") };
    assert_eq!((question.method().as_ref(), pair.connection.stats().malformed), ("userInput.request", 0));
    pair.connection.decline(pair.now, question.id());
    pair.run();
    crate::reply(&mut pair, "slow", json!({}));
    let replies = crate::replies(&mut pair);
    assert!(matches!(&replies[..], [(call, Ok(_))] if *call == open), "{replies:?}");
}
