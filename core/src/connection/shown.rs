//! Removes secrets that the runtime may have repeated from events, errors and notices.

use std::borrow::Cow;

use super::error::{CallError, CreateError, TurnError};
use super::event::Event;
use super::notice::Notice;
use crate::close::CloseKind;
use crate::secret::Secrets;

/// Bytes of the peer's text that an error has at most.
const LONGEST: usize = 1 << 20;

/// Replaces secrets in the error that an event tells of.
#[inline]
pub(super) fn in_event(event: &mut Option<Event>, secrets: &Secrets) {
    match event {
        Some(Event::Reply { result: Err(error), .. } | Event::Answered { result: Err(error), .. }) => {
            in_call_error(error, secrets);
        }
        Some(Event::Session { result: Err(error), .. }) => in_create_error(error, secrets),
        Some(Event::Turn { result: Err(error), .. }) => in_turn_error(error, secrets),
        Some(Event::Notice(notice)) => in_notice(notice, secrets),
        _ => {}
    }
}

/// Replaces secrets in a cause. It is told again and again, so that is done before it is known.
pub(super) fn in_cause(mut kind: CloseKind, secrets: &Secrets) -> CloseKind {
    // In the same room, as in a transcript the bytes of the header are overwritten too.
    if let CloseKind::Protocol(error) = &mut kind
        && let Some(seen) = error.seen_mut()
    {
        *seen = secrets.overwrite(seen);
    }
    kind
}

fn hide(text: &mut String, secrets: &Secrets) {
    if text.len() > LONGEST {
        let end = (0..=LONGEST).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(end.unwrap_or(0));
        *text = format!("{}…", secrets.hide_in_part(text));
    } else if let Cow::Owned(hidden) = secrets.hide(text) {
        *text = hidden;
    }
}

#[cold]
fn in_call_error(error: &mut CallError, secrets: &Secrets) {
    match error {
        CallError::Rpc(error) | CallError::NotLoggedIn(error) => hide(&mut error.message, secrets),
        CallError::Uncorrelated(error) => hide(&mut error.message, secrets),
        CallError::NotConfirmed { error, .. } => hide(error, secrets),
        CallError::Decode(error) => hide(error.message_mut(), secrets),
        _ => {}
    }
}

#[cold]
fn in_create_error(error: &mut CreateError, secrets: &Secrets) {
    match error {
        CreateError::Call(error) | CreateError::Step { error, .. } => in_call_error(error, secrets),
        CreateError::NotInCloud { error, .. } | CreateError::PolicyBlocked { error, .. } => {
            hide(&mut error.message, secrets);
        }
        CreateError::InvalidConfig(_) | CreateError::IdInUse(_) | CreateError::SessionIdMismatch { .. } => {}
    }
}

#[cold]
fn in_turn_error(error: &mut TurnError, secrets: &Secrets) {
    match error {
        TurnError::Call(error) => in_call_error(error, secrets),
        TurnError::Agent { message, .. } | TurnError::NotLoggedIn { message, .. } => hide(message, secrets),
        TurnError::Aborted | TurnError::ShutDown => {}
    }
}

#[cold]
pub(super) fn in_notice(notice: &mut Notice, secrets: &Secrets) {
    match notice {
        Notice::UncorrelatedError(error) => hide(&mut error.message, secrets),
        Notice::AnswerNotTaken { error, .. } | Notice::InterestNotRegistered { error, .. } => {
            in_call_error(error, secrets);
        }
        Notice::Malformed(malformed) => hide(&mut malformed.excerpt, secrets),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::FrameError;
    use crate::ids::{AskId, CallId, SessionKey};
    use crate::json::{DecodeError, Json};
    use crate::jsonrpc::{Malformed, MalformedReason, RpcError};
    use crate::session::SessionId;

    const SAID: &str = "not swordfish";
    const SHOWN: &str = "not [secret]";

    fn rpc() -> RpcError {
        RpcError { code: -32603, message: SAID.to_owned(), data: None }
    }

    fn told(event: Event) -> Event {
        let mut event = Some(event);
        in_event(&mut event, &Secrets::given(["swordfish"]));
        event.expect("it is still there")
    }

    /// Returns what the runtime said, as the error of a call has it.
    fn text(error: &CallError) -> String {
        match error {
            CallError::Rpc(error) | CallError::NotLoggedIn(error) => error.message.clone(),
            CallError::Uncorrelated(error) => error.error().message,
            CallError::NotConfirmed { error, .. } => error.clone(),
            CallError::Decode(error) => error.clone().message_mut().clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_error_of_a_call_is_told_without_secrets_in_whatever_it_is_told() {
        let (call, ask, session) = (CallId::new(1, 1), AskId::new(1, 1), SessionKey::new(1, 1, 0));
        let session_id = || SessionId::from("s");
        for error in [
            CallError::Rpc(rpc()),
            CallError::NotLoggedIn(rpc()),
            CallError::Uncorrelated(rpc().into()),
            CallError::NotConfirmed { error: SAID.to_owned(), reply: Json::null() },
            CallError::Decode(DecodeError::new(SAID)),
        ] {
            assert_eq!(text(&error), SAID);
            let failed = CreateError::Call(error.clone());
            let step = CreateError::Step { method: "m".to_owned(), error: error.clone() };
            let turn = TurnError::Call(error.clone());
            let not_taken = Notice::AnswerNotTaken {
                ask,
                session,
                session_id: session_id(),
                event_type: "t".to_owned(),
                error: error.clone(),
            };
            let not_registered = Notice::InterestNotRegistered {
                session_id: session_id(),
                event_type: "t".to_owned(),
                error: error.clone(),
            };
            for event in [
                Event::Reply { call, result: Err(error.clone()) },
                Event::Answered { ask, result: Err(error.clone()) },
                Event::Session { call, session, result: Err(failed) },
                Event::Session { call, session, result: Err(step) },
                Event::Turn { call, result: Err(turn) },
                Event::Notice(not_taken),
                Event::Notice(not_registered),
            ] {
                let shown = match told(event) {
                    Event::Reply { result: Err(error), .. }
                    | Event::Answered { result: Err(error), .. }
                    | Event::Session {
                        result: Err(CreateError::Call(error) | CreateError::Step { error, .. }),
                        ..
                    }
                    | Event::Turn { result: Err(TurnError::Call(error)), .. }
                    | Event::Notice(
                        Notice::AnswerNotTaken { error, .. } | Notice::InterestNotRegistered { error, .. },
                    ) => text(&error),
                    other => panic!("{other:?}"),
                };
                assert_eq!(shown, SHOWN, "{error:?}");
            }
        }
    }

    #[test]
    fn what_else_repeats_the_runtime_is_told_without_secrets() {
        let (call, session) = (CallId::new(1, 1), SessionKey::new(1, 1, 0));
        let created = |error| match told(Event::Session { call, session, result: Err(error) }) {
            Event::Session {
                result: Err(CreateError::NotInCloud { error, .. } | CreateError::PolicyBlocked { error, .. }),
                ..
            } => error.message,
            other => panic!("{other:?}"),
        };
        assert_eq!(created(CreateError::NotInCloud { fields: Vec::new(), error: rpc() }), SHOWN);
        assert_eq!(created(CreateError::PolicyBlocked { reason: "r".to_owned(), error: rpc() }), SHOWN);
        let turn = |error| match told(Event::Turn { call, result: Err(error) }) {
            Event::Turn {
                result: Err(TurnError::Agent { message, .. } | TurnError::NotLoggedIn { message, .. }),
                ..
            } => message,
            other => panic!("{other:?}"),
        };
        assert_eq!(turn(TurnError::Agent { message: SAID.to_owned(), error_type: None }), SHOWN);
        assert_eq!(turn(TurnError::NotLoggedIn { message: SAID.to_owned(), error_type: None }), SHOWN);
        let notice = |notice| match told(Event::Notice(notice)) {
            Event::Notice(Notice::UncorrelatedError(error)) => error.error().message,
            Event::Notice(Notice::Malformed(malformed)) => malformed.excerpt,
            other => panic!("{other:?}"),
        };
        assert_eq!(notice(Notice::UncorrelatedError(rpc().into())), SHOWN);
        let malformed =
            Malformed { reason: MalformedReason::Empty, len: 0, excerpt: SAID.to_owned(), call: None };
        assert_eq!(notice(Notice::Malformed(malformed)), SHOWN);
        let broken = |seen: &str| CloseKind::Protocol(FrameError::MissingLength { seen: seen.to_owned() });
        assert_eq!(in_cause(broken(SAID), &Secrets::given(["swordfish"])), broken("not *********"));
    }

    #[test]
    fn a_text_is_cut_only_if_it_is_longer_than_the_longest() {
        let secrets = Secrets::given(["swordfish"]);
        let hidden = |mut text: String| {
            hide(&mut text, &secrets);
            text
        };
        let longest = "x".repeat(LONGEST);
        assert_eq!(hidden(longest.clone()), longest);
        assert_eq!(hidden(format!("{longest}x")), format!("{longest}…"));
        // Within a letter, it is cut before it.
        assert_eq!(hidden(format!("{}éé", &longest[1..])), format!("{}…", &longest[1..]));
        for text in ["swordfish".to_owned(), format!("swordfish{longest}")] {
            assert!(!hidden(text).contains("swordfish"));
        }
    }
}
