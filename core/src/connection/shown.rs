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
