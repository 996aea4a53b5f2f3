//! Every way in which an ask is entered, found and ended.

use super::*;
use crate::frame::{Chunk, Frame};
use crate::jsonrpc::{Message, scan};

fn asks() -> Asks {
    Asks::new(SeededHash::new([7; 32]))
}

fn key(number: u64) -> SessionKey {
    SessionKey::new(1, number, 0)
}

fn message(body: &str) -> Message {
    let frame = Frame { body: bytes::Bytes::from(body.to_owned()), chunk: Chunk { id: 0, len: 0 } };
    scan(frame).expect("it is a message")
}

fn request(id: u64, method: &str, params: &str) -> Origin {
    let body = format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":{params}}}"#);
    match message(&body) {
        Message::Request(request) => Origin::of_request(&request),
        other => panic!("{other:?}"),
    }
}

fn event(event_type: &str, data: &str) -> SessionEvent {
    let body = format!(
        r#"{{"method":"session.event","params":{{"sessionId":"s","event":{{"type":"{event_type}","data":{data}}}}}}}"#
    );
    match message(&body) {
        Message::Notification(notification) => {
            SessionEvent::new(notification.into_event().expect("it is an event"))
        }
        other => panic!("{other:?}"),
    }
}

fn asked(event_type: &str, request: &str) -> Origin {
    let event = event(event_type, &format!(r#"{{"requestId":"{request}"}}"#));
    Origin::of_event(event_type, &event, false).expect("it asks")
}

fn asked_in_cloud(event_type: &str, request: &str) -> Origin {
    let event = event(event_type, &format!(r#"{{"requestId":"{request}"}}"#));
    Origin::of_event(event_type, &event, true).expect("it asks")
}

fn open(origin: Origin, session: Option<u64>) -> OpenAsk {
    OpenAsk { origin, session: session.map(key), state: AskState::Queued, since: Moment::default() }
}

fn ended(asks: &Asks, session: u64, event_type: &str, request: &str) -> Vec<u64> {
    let event = event(event_type, &format!(r#"{{"requestId":"{request}"}}"#));
    asks.ended_by(key(session), event_type, &event, false)
}

#[test]
fn an_event_asks_if_it_is_of_a_type_that_does_and_names_its_request() {
    let asks_in = |event_type: &str, data: &str, in_cloud| {
        Origin::of_event(event_type, &event(event_type, data), in_cloud).is_some()
    };
    let asks = |event_type: &str, data: &str| asks_in(event_type, data, false);
    assert!(asks("permission.requested", r#"{"requestId":"r"}"#));
    assert!(asks("permission.requested", r#"{"requestId":"r","resolvedByHook":false}"#));
    assert!(!asks("permission.requested", r#"{"requestId":"r","resolvedByHook":true}"#));
    assert!(!asks("permission.requested", r#"{"requestId":""}"#));
    assert!(!asks("permission.requested", r#"{"requestId":7}"#));
    assert!(!asks("permission.requested", "{}") && !asks("permission.requested", "7"));
    assert!(!asks("assistant.message", r#"{"requestId":"r"}"#));
    // The request beside it asks. In the cloud there is none.
    assert!(!asks("user_input.requested", r#"{"requestId":"r"}"#));
    assert!(asks_in("user_input.requested", r#"{"requestId":"r"}"#, true));
    assert!(!asks_in("user_input.requested", "{}", true));
    assert!(asks_in("permission.requested", r#"{"requestId":"r"}"#, true));
}

#[test]
fn a_request_is_found_by_its_id_while_it_is_open() {
    let mut asks = asks();
    let number = asks.insert(open(request(3, "hooks.invoke", "{}"), Some(1)));
    let other = asks.insert(open(request(4, "some.newer", "{}"), None));
    assert_eq!((asks.of_request(&Id::from(3)), asks.of_request(&Id::from(4))), (Some(number), Some(other)));
    assert_eq!(asks.get(other).map(|ask| ask.origin.method()), Some("some.newer"));
    assert!(asks.remove(number).is_some() && asks.remove(number).is_none());
    assert_eq!(asks.of_request(&Id::from(3)), None);
    assert_eq!((asks.numbers(), asks.len()), (vec![other], 1));
    assert_eq!(asks.clear().len(), 1);
    assert_eq!((asks.len(), asks.of_request(&Id::from(4))), (0, None));
}

#[test]
fn an_event_is_ended_by_what_completes_it_in_its_session_alone() {
    let mut asks = asks();
    let one = asks.insert(open(asked("permission.requested", "r"), Some(1)));
    let two = asks.insert(open(asked("permission.requested", "r"), Some(2)));
    let tool = asks.insert(open(asked("external_tool.requested", "r"), Some(1)));
    assert_eq!(ended(&asks, 1, "permission.completed", "r"), [one]);
    assert_eq!(ended(&asks, 2, "permission.completed", "r"), [two]);
    assert_eq!(ended(&asks, 1, "external_tool.completed", "r"), [tool]);
    assert!(ended(&asks, 1, "permission.completed", "other").is_empty());
    assert!(ended(&asks, 3, "permission.completed", "r").is_empty());
    assert!(ended(&asks, 1, "permission.requested", "r").is_empty());
    assert!(
        asks.ended_by(key(1), "permission.completed", &event("permission.completed", "{}"), false).is_empty()
    );
    asks.remove(one);
    assert!(ended(&asks, 1, "permission.completed", "r").is_empty());
}

#[test]
fn a_request_with_a_twin_is_ended_by_what_completes_that() {
    let mut asks = asks();
    let named = asks.insert(open(request(1, "userInput.request", r#"{"requestId":"r"}"#), Some(1)));
    asks.insert(open(request(2, "userInput.request", "{}"), Some(1)));
    asks.insert(open(request(3, "hooks.invoke", r#"{"requestId":"r"}"#), Some(1)));
    assert_eq!(ended(&asks, 1, "user_input.completed", "r"), [named]);
    assert!(ended(&asks, 1, "user_input.completed", "").is_empty());
}

#[test]
fn an_abort_ends_what_the_runtime_is_silent_about() {
    let mut asks = asks();
    let form = event("elicitation.requested", r#"{"requestId":"f","elicitationSource":"one"}"#);
    let form = Origin::of_event("elicitation.requested", &form, false).expect("it asks");
    let dropped = [
        asks.insert(open(request(1, "userInput.request", "{}"), Some(1))),
        asks.insert(open(request(2, "exitPlanMode.request", "{}"), Some(1))),
        asks.insert(open(request(6, "autoModeSwitch.request", "{}"), Some(1))),
        asks.insert(open(form, Some(1))),
        asks.insert(open(asked("sampling.requested", "s"), Some(1))),
        asks.insert(open(asked("command.execute", "c"), Some(1))),
        asks.insert(open(asked("command.queued", "q"), Some(1))),
        asks.insert(open(asked_in_cloud("user_input.requested", "u"), Some(1))),
        asks.insert(open(asked_in_cloud("exit_plan_mode.requested", "x"), Some(1))),
        asks.insert(open(asked_in_cloud("auto_mode_switch.requested", "m"), Some(1))),
    ];
    // One of the client's own.
    asks.insert(open(asked("elicitation.requested", "e"), Some(1)));
    asks.insert(open(request(3, "hooks.invoke", "{}"), Some(1)));
    asks.insert(open(asked("permission.requested", "p"), Some(1)));
    asks.insert(open(request(4, "userInput.request", "{}"), Some(2)));
    asks.insert(open(request(5, "some.newer", "{}"), Some(1)));
    assert_eq!(asks.ended_by(key(1), "abort", &event("abort", "{}"), true), dropped);
}

#[test]
fn the_same_is_asked_once() {
    let mut asks = asks();
    asks.insert(open(asked("permission.requested", "r"), Some(1)));
    assert!(asks.is_asked_in(key(1), &asked("permission.requested", "r")));
    assert!(!asks.is_asked_in(key(2), &asked("permission.requested", "r")));
    assert!(!asks.is_asked_in(key(1), &asked("permission.requested", "other")));
    // A request is owed its own reply.
    asks.insert(open(request(1, "userInput.request", r#"{"requestId":"u"}"#), Some(1)));
    assert!(!asks.is_asked_in(key(1), &request(2, "userInput.request", r#"{"requestId":"u"}"#)));
}

#[test]
fn asks_change_their_state_and_their_session() {
    let mut asks = asks();
    let at = |seconds| Moment::after_epoch(std::time::Duration::from_secs(seconds));
    let state = AskState::Kept(SessionId::from("cloud"));
    let kept =
        asks.insert(OpenAsk { state, ..open(request(1, "userInput.request", r#"{"requestId":"r"}"#), None) });
    assert!(ended(&asks, 1, "user_input.completed", "r").is_empty());
    asks.adopt(kept, key(1), at(1));
    assert_eq!(ended(&asks, 1, "user_input.completed", "r"), [kept]);
    assert_eq!(asks.get(kept).map(|ask| (ask.state.clone(), ask.since)), Some((AskState::Queued, at(1))));
    asks.take(kept, at(2));
    assert_eq!(asks.get(kept).map(|ask| (ask.state.clone(), ask.since)), Some((AskState::Taken, at(2))));
    assert_eq!(asks.of_session(key(1)), [kept]);
}

#[test]
fn a_session_that_takes_over_is_not_asked_twice() {
    let mut asks = asks();
    let moved = asks.insert(open(asked("permission.requested", "new"), Some(2)));
    let again = asks.insert(open(asked("permission.requested", "old"), Some(2)));
    let before = asks.insert(open(asked("permission.requested", "old"), Some(1)));
    let request = asks.insert(open(request(1, "hooks.invoke", "{}"), Some(2)));
    assert_eq!(asks.hand_over(key(2), key(1)).into_keys().collect::<Vec<_>>(), [again]);
    assert_eq!(asks.of_session(key(1)), [moved, before, request]);
    assert!(asks.of_session(key(2)).is_empty());
    assert_eq!(ended(&asks, 1, "permission.completed", "old"), [before]);
    assert_eq!(ended(&asks, 1, "permission.completed", "new"), [moved]);
    assert_eq!(asks.of_request(&Id::from(1)), Some(request));
}

#[test]
fn numbers_go_up_and_those_that_are_over_are_counted() {
    let mut asks = asks();
    assert_eq!((asks.next_number(), asks.ended()), (1, 0));
    let first = asks.insert(open(request(1, "hooks.invoke", "{}"), Some(1)));
    let second = asks.insert(open(request(2, "hooks.invoke", "{}"), Some(1)));
    assert_eq!((first, second, asks.next_number(), asks.ended()), (1, 2, 3, 0));
    assert!(asks.remove(first).is_some());
    assert_eq!((asks.next_number(), asks.ended(), asks.len()), (3, 1, 1));
    assert!(asks.iter().map(|(number, _)| number).eq([second]));
}

#[test]
fn an_ask_is_untaken_until_it_is_taken_and_claimed_until_its_handler_declines_it() {
    for (is_claimed, taken) in [(false, AskState::Taken), (true, AskState::Handled)] {
        let mut asks = asks();
        let number = asks.insert(open(request(1, "hooks.invoke", "{}"), Some(1)));
        let seen = |asks: &Asks| {
            let ask = asks.get(number).expect("it is open");
            (ask.state.clone(), ask.is_untaken(), ask.is_claimed())
        };
        assert_eq!(seen(&asks), (AskState::Queued, true, false));
        if is_claimed {
            asks.claim(number, Moment::default());
            assert_eq!(seen(&asks), (AskState::Claimed, true, true));
        }
        asks.take(number, Moment::default());
        assert_eq!(seen(&asks), (taken, false, is_claimed));
        asks.decline(number);
        assert_eq!(seen(&asks), (AskState::Taken, false, false));
    }
}
