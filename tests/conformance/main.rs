//! The rules of routing, of the pending-id window and of calls, on an in-memory pair and virtual time.

mod answers;
mod begins;
mod calls;
mod claims;
mod closing;
mod cloud;
mod cloud_asks;
mod configs;
mod counters;
mod creates;
mod login;
mod nearly;
mod observed;
mod order;
mod owners;
mod peer;
mod routing;
mod secrets;
mod sessions;
mod shutdown;
mod splits;
mod starts;
mod turns;
mod unreadable;
mod window;
mod window_end;

use pilotwire::jsonrpc::Id;
use pilotwire::mock::{Pair, Received, Script, Step};
use pilotwire::sans_io::{CallId, Event, Item, ItemKind, SessionKey, Starting};
use pilotwire::{CallError, Cloud, Config, CreateError, Json, Limits, SessionConfig, SessionId, SessionInfo};
use serde_json::{Value, json};

/// What requests are answered that had to make room in the window, or were in it too long.
const OVERFLOW: &str = "request dropped: pending session buffer overflow before session.create response";
/// What requests are answered that are in the window when that ends.
const ENDED: &str = "pending session routing ended before session was registered";

/// A connection whose creates are answered only when the test says so. The runtime does not know the sessions that the
/// test makes, and takes prompts and ends for them all the same.
fn silent_creates(config: Config) -> Pair {
    let script = Script::new()
        .always("session.create", [Step::silent()])
        .always("session.resume", [Step::silent()])
        .always("session.destroy", [Step::silent()])
        .always("session.detach", [Step::silent()])
        .always("session.getMessages", [Step::silent()])
        .always("session.send", [Step::reply(json!({"messageId": "m"}))])
        .always("session.abort", [Step::reply(json!({"success": true}))])
        .always("session.delete", [Step::reply(json!({"success": true}))]);
    Pair::connected(config, script)
}

fn create_cloud(pair: &mut Pair) -> Starting {
    let config = SessionConfig::new().cloud(Cloud::repository("a", "b"));
    let starting =
        pair.connection.create_session(pair.now, &config, Limits::none()).expect("the config is good");
    pair.run();
    starting
}

fn create_local(pair: &mut Pair, id: &str) -> Starting {
    let config = SessionConfig::new().session_id(id);
    let starting =
        pair.connection.create_session(pair.now, &config, Limits::none()).expect("the config is good");
    pair.run();
    starting
}

/// A local session that is there.
fn open(pair: &mut Pair, id: &str) -> SessionKey {
    let starting = create_local(pair, id);
    reply(pair, "session.create", json!({"sessionId": id}));
    assert!(outcome(pair, starting).expect("it is there").is_ok());
    starting.session
}

/// The same, where creates are answered.
fn open_at_once(pair: &mut Pair, id: &str) -> SessionKey {
    let starting = create_local(pair, id);
    assert!(outcome(pair, starting).expect("it is there").is_ok());
    assert!(!items(pair, starting.session).contains(&"closed".to_owned()));
    starting.session
}

fn resume(pair: &mut Pair, id: &str) -> Starting {
    let resumed =
        pair.connection.resume_session(pair.now, &SessionId::from(id), &SessionConfig::new(), Limits::none());
    pair.run();
    resumed.expect("the config is good")
}

/// The id of the latest call of a method that was not answered.
fn unanswered(pair: &Pair, method: &str) -> Option<Id> {
    pair.runtime.unanswered().filter(|(_, known)| *known == method).last().map(|(id, _)| id.clone())
}

/// Answers the latest call of a method.
fn reply(pair: &mut Pair, method: &str, result: Value) {
    let call = unanswered(pair, method).unwrap_or_else(|| panic!("a call of {method} is open"));
    pair.runtime.reply_to(&call, result);
    pair.run();
}

fn emit(pair: &mut Pair, session: &str, number: u64) {
    pair.runtime.emit(session, "session.info", json!({"number": number}));
    pair.run();
}

fn ask(pair: &mut Pair, session: &str) -> Id {
    let id = pair.runtime.request("userInput.request", json!({"sessionId": session, "question": "?"}));
    pair.run();
    id
}

/// Open windows, and the messages and bytes in them.
fn kept(pair: &Pair) -> (usize, usize, usize) {
    let snapshot = pair.connection.snapshot(pair.now);
    (snapshot.windows, snapshot.kept_messages, snapshot.kept_bytes)
}

/// What the connection has given notice of.
fn notices(pair: &mut Pair) -> Vec<String> {
    let events = pair.events().into_iter();
    let notices = events.filter_map(|event| match event {
        Event::Notice(notice) => Some(notice.to_string()),
        _ => None,
    });
    notices.collect()
}

fn internal(message: &str) -> Option<(i64, String)> {
    Some((-32603, message.to_owned()))
}

/// The error that a request was answered with. It was answered once at most.
fn refusal(pair: &Pair, request: &Id) -> Option<(i64, String)> {
    let answers = pair
        .runtime
        .received()
        .iter()
        .filter(|received| matches!(received, Received::Reply { id, .. } if id == request));
    assert!(answers.count() <= 1, "{request} was answered twice");
    match pair.runtime.answer_to(request) {
        Some(Err(error)) => Some((error.code, error.message.clone())),
        Some(Ok(result)) => panic!("{request} was answered with {}", result.as_str()),
        None => None,
    }
}

/// Items in short: event numbers, asks, gaps, ends.
fn short(items: &[Item]) -> Vec<String> {
    let mut expected = None;
    items
        .iter()
        .map(|item| {
            assert!(expected.is_none_or(|expected| expected == item.seq), "{item:?} leaves a hole");
            expected = Some(item.seq + 1);
            match &item.kind {
                ItemKind::Event(event) => match event.data().and_then(|data| data.get("number")) {
                    Some(number) => number.as_str().to_owned(),
                    None => event.event_type().into_owned(),
                },
                ItemKind::Ask(question) => format!("ask {}", question.method()),
                ItemKind::Cancelled(_) => "cancelled".to_owned(),
                ItemKind::Gap(gap) => {
                    expected = Some(gap.from + gap.count);
                    format!("gap {}", gap.count)
                }
                ItemKind::Closed(_) => "closed".to_owned(),
                other => panic!("{other:?}"),
            }
        })
        .collect()
}

fn items(pair: &mut Pair, session: SessionKey) -> Vec<String> {
    short(&pair.items(session))
}

/// The outcomes of calls that are there.
fn replies(pair: &mut Pair) -> Vec<(CallId, Result<Json, CallError>)> {
    let replies = pair.events().into_iter().filter_map(|event| match event {
        Event::Reply { call, result } => Some((call, result)),
        _ => None,
    });
    replies.collect()
}

/// The outcome of a create or resume, if it is there.
fn outcome(pair: &mut Pair, starting: Starting) -> Option<Result<SessionInfo, CreateError>> {
    pair.events().into_iter().find_map(|event| match event {
        Event::Session { call, result, .. } if call == starting.call => Some(result),
        _ => None,
    })
}
