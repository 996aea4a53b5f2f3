//! Handles to what is open: numbers that grow, belong to one connection, and are never used twice.

use std::fmt;
use std::num::NonZeroU32;

macro_rules! handle {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name {
            number: u64,
            connection: u32,
        }

        impl $name {
            pub(crate) fn new(connection: u32, number: u64) -> Self {
                Self { number, connection }
            }

            /// The number, counted from 1 within its connection.
            #[must_use]
            pub fn number(self) -> u64 {
                self.number
            }

            pub(crate) fn belongs_to(self, connection: u32) -> bool {
                self.connection == connection
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.number)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.number.fmt(f)
            }
        }
    };
}

handle! {
    /// A call of ours, from its command to its one outcome. The number is also the `id` on the wire.
    CallId
}

handle! {
    /// Something that the runtime asked, until it is answered or no longer wanted.
    ///
    /// ```
    /// # fn show(client: &pilotwire::Client, ask: pilotwire::Ask) -> Result<(), pilotwire::AnswerError> {
    /// use pilotwire::{Answer, AskId};
    ///
    /// let id: AskId = ask.id();
    /// // The question is kept, and answered from elsewhere.
    /// let question = ask.into_question();
    /// drop(client.answer(id, Answer::error("it could not be had"))?);
    /// # drop(question);
    /// # Ok(())
    /// # }
    /// ```
    AskId
}

handle! {
    /// Somebody who sees a session's stream beside its reader.
    SubscriberId
}

/// The owner of a session id on this connection.
///
/// A key is given when a session is created or resumed, before its id need be known, and is never given again:
/// when a session is resumed over another of the same id, the two have keys of their own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionKey {
    number: u64,
    slot: u32,
    /// Not 0, so that an optional key takes no more room.
    connection: NonZeroU32,
}

impl SessionKey {
    pub(crate) fn new(connection: u32, number: u64, slot: u32) -> Self {
        Self { number, slot, connection: not_zero(connection) }
    }

    /// The number, counted from 1 within its connection.
    #[must_use]
    pub fn number(self) -> u64 {
        self.number
    }

    pub(crate) fn belongs_to(self, connection: u32) -> bool {
        self.connection == not_zero(connection)
    }

    /// Returns the slot where the session's state lies; whether it still does is for `number` to say.
    pub(crate) fn slot(self) -> usize {
        self.slot as usize
    }

    /// The same, as short as it is kept.
    pub(crate) fn slot_number(self) -> u32 {
        self.slot
    }
}

/// Of 2^32 connections, one shares its tag with another.
fn not_zero(connection: u32) -> NonZeroU32 {
    NonZeroU32::new(connection).unwrap_or(NonZeroU32::MIN)
}

impl fmt::Debug for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SessionKey({})", self.number)
    }
}
