//! Turns that are aborted while a handler holds an ask open, of each kind that can be open in a turn. The tool of a client is
//! `scenarios::abort`, what the user is asked and a plan are `turns::what_is_asked_in_a_turn_that_is_aborted_is_withdrawn`.
//! No turn is open while the runtime asks for a token for GitHub, which it does in a create or a resume, nor while it runs the
//! hook of a session's end.

mod canvas;
mod events;
mod held;
mod hooks;
mod mcp;
mod requests;

use std::pin::pin;
use std::time::Duration;

use pilotwire::handle::{Events, Session};
use pilotwire::types::TypedEvent;
use pilotwire::{ItemKind, Turn, TurnError};
use pilotwire_tests::model::{Reply, Script};
use tokio::time::timeout;

use crate::client::within;
use crate::scenarios::next_of;
pub(crate) use held::{Held, State};

/// A model that does this about the prompt `begin`, and answers `again`, the prompt of [`goes_on`], twice.
fn script(begin: impl IntoIterator<Item = Reply>) -> Script {
    Script::new().on("begin", begin).on("again", [Reply::text("Back."), Reply::text("Back.")])
}

/// The abort ends the ask: its handler is dropped, and nobody waits for it. Returns the types of the events up to the end of
/// the turn.
async fn is_withdrawn(
    session: &Session,
    events: &mut Events,
    held: &Held,
    turn: impl Future<Output = Result<Turn, TurnError>>,
) -> Vec<String> {
    held.is(State::Open).await;
    within(session.abort()).await.expect("it is aborted");
    held.is(State::Withdrawn).await;
    let seen = ended(events, turn).await;
    goes_on(session, events).await;
    seen
}

/// The abort leaves the ask alone: the turn ends and another goes on, and its handler still waits.
async fn is_left_open(
    session: &Session,
    events: &mut Events,
    held: &Held,
    turn: impl Future<Output = Result<Turn, TurnError>>,
) {
    held.is(State::Open).await;
    within(session.abort()).await.expect("it is aborted");
    ended(events, turn).await;
    goes_on(session, events).await;
    assert_eq!(held.state(), State::Open);
}

/// The abort waits for the answer.
async fn holds_the_abort(
    session: &Session,
    events: &mut Events,
    held: &Held,
    turn: impl Future<Output = Result<Turn, TurnError>>,
) {
    outlasts_the_abort(session, events, held, turn, Waits::Always).await;
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Waits {
    Always,
    /// Now it waits, and now it does not.
    Sometimes,
}

/// The handler works on through the abort, which may wait for it.
async fn outlasts_the_abort(
    session: &Session,
    events: &mut Events,
    held: &Held,
    turn: impl Future<Output = Result<Turn, TurnError>>,
    waits: Waits,
) {
    held.is(State::Open).await;
    let mut abort = pin!(session.abort());
    next_of(events, |event| matches!(event, TypedEvent::Abort(_)).then_some(())).await;
    // The runtime answers other calls meanwhile.
    within(session.mode()).await.expect("it answers");
    let early = timeout(Duration::ZERO, &mut abort).await.ok();
    assert!(early.is_none() || waits == Waits::Sometimes, "the abort has returned: {early:?}");
    assert_eq!(held.state(), State::Open);
    held.release();
    let aborted = match early {
        Some(aborted) => aborted,
        None => within(abort).await,
    };
    aborted.expect("it is aborted");
    ended(events, turn).await;
    goes_on(session, events).await;
    assert_eq!(held.state(), State::Answered);
}

/// The turn ends as aborted. Returns the types of the events up to that.
async fn ended(events: &mut Events, turn: impl Future<Output = Result<Turn, TurnError>>) -> Vec<String> {
    let failed = within(turn).await.expect_err("it was aborted");
    assert!(matches!(failed, TurnError::Aborted), "{failed:?}");
    let mut seen = Vec::new();
    loop {
        let item = within(events.next()).await.expect("the session goes on");
        let ItemKind::Event(event) = item.kind else { continue };
        seen.push(event.event_type().into_owned());
        if let TypedEvent::SessionIdle(idle) = event.typed() {
            assert_eq!(idle.aborted(), Some(true), "{seen:?}");
            return seen;
        }
    }
}

/// The next prompt has its answer.
async fn goes_on(session: &Session, events: &mut Events) {
    let turn = within(session.send_and_wait("again")).await.expect("the session goes on");
    assert_eq!(turn.text(), "Back.");
    assert!(!crate::scenarios::steps::idle(events).await, "this turn is not aborted");
}
