//! What is told, without the secrets that the runtime may have repeated in it.

use std::borrow::Cow;

use super::{CallError, CloseKind, Connection, CreateError, Event, Notice, TurnError};
use crate::secret::Secrets;

/// Bytes of the peer's text that an error has at most.
const LONGEST: usize = 1 << 20;

impl Connection {
    /// Replaces secrets in the error that an event tells of.
    #[inline]
    pub(super) fn hide_in_event(&self, event: &mut Option<Event>) {
        match event {
            Some(Event::Reply { result: Err(error), .. } | Event::Answered { result: Err(error), .. }) => {
                in_call_error(error, &self.secrets);
            }
            Some(Event::Session { result: Err(error), .. }) => in_create_error(error, &self.secrets),
            Some(Event::Turn { result: Err(error), .. }) => in_turn_error(error, &self.secrets),
            Some(Event::Notice(notice)) => in_notice(notice, &self.secrets),
            _ => {}
        }
    }

    /// A text about the peer's process, whose lines may have been cut.
    pub(crate) fn hide_in_description(&self, description: &str) -> String {
        self.secrets.hide_in_parts(description).into_owned()
    }

    /// A text of the peer's.
    pub(super) fn hide<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.secrets.hide(text)
    }

    /// Of a cause, which is told again and again, secrets are replaced before it is known.
    pub(super) fn hide_in_cause(&self, mut kind: CloseKind) -> CloseKind {
        // In the same room, as in a transcript the bytes of the header are overwritten too.
        if let CloseKind::Protocol(error) = &mut kind
            && let Some(seen) = error.seen_mut()
        {
            *seen = self.secrets.overwrite(seen);
        }
        kind
    }
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
        CreateError::Call(error) => in_call_error(error, secrets),
        CreateError::NotInCloud { error, .. } | CreateError::PolicyBlocked { error, .. } => {
            hide(&mut error.message, secrets);
        }
        _ => {}
    }
}

#[cold]
fn in_turn_error(error: &mut TurnError, secrets: &Secrets) {
    match error {
        TurnError::Call(error) => in_call_error(error, secrets),
        TurnError::Agent { message, .. } | TurnError::NotLoggedIn { message, .. } => hide(message, secrets),
        _ => {}
    }
}

#[cold]
pub(super) fn in_notice(notice: &mut Notice, secrets: &Secrets) {
    match notice {
        Notice::UncorrelatedError(error) => hide(&mut error.message, secrets),
        Notice::AnswerNotTaken { error, .. } => in_call_error(error, secrets),
        Notice::Malformed(malformed) => hide(&mut malformed.excerpt, secrets),
        _ => {}
    }
}
