//! How a connection ends, for what is open on it.

use pilotwire::{CallError, CloseCause, CloseKind, Config, CreateError, ItemKind, SessionEnd, SessionKey};

use crate::{create_cloud, create_local, emit, open, outcome, resume, short, silent_creates};

/// The cause that the last item of a session's stream gives.
fn cause(pair: &mut pilotwire::mock::Pair, session: SessionKey) -> CloseCause {
    match pair.items(session).pop().map(|item| item.kind) {
        Some(ItemKind::Closed(SessionEnd::Connection(cause))) => cause,
        other => panic!("{other:?} is the last item"),
    }
}

#[test]
fn a_session_that_is_being_created_ends_with_the_connection_and_its_cause() {
    let mut pair = silent_creates(Config::default());
    let cloud = create_cloud(&mut pair);
    let local = create_local(&mut pair, "local");
    pair.runtime.end();
    pair.run();
    let ended = pair.connection.closed().expect("it has ended").clone();
    assert_eq!(ended.kind, CloseKind::PeerEnded);
    for starting in [cloud, local] {
        assert_eq!(cause(&mut pair, starting.session), ended);
    }
    let events = pair.events();
    let told = events.iter().filter(|event| {
        matches!(event, pilotwire::Event::Session { result: Err(CreateError::Call(CallError::Closed(cause))), .. }
            if *cause == ended)
    });
    assert_eq!(told.count(), 2);
}

#[test]
fn a_session_that_is_being_resumed_hands_back_what_came_and_ends_with_the_connection() {
    let mut pair = silent_creates(Config::default());
    let resident = open(&mut pair, "s");
    let resumed = resume(&mut pair, "s");
    emit(&mut pair, "s", 1);
    pair.runtime.end();
    pair.run();
    assert_eq!(short(&pair.items(resident)), ["1", "closed"]);
    assert_eq!(cause(&mut pair, resumed.session).kind, CloseKind::PeerEnded);
    assert!(matches!(outcome(&mut pair, resumed), Some(Err(CreateError::Call(CallError::Closed(_))))));
}
