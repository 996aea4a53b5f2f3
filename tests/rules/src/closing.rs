//! How a connection goes from open to closed.

use crate::calls::Purpose;

/// Where it is on that way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The handshake is not done. Commands wait for it.
    Handshaking,
    /// Everything may be done.
    Open,
    /// It ends when nothing is open any more. New commands fail, and new requests are refused.
    Closing,
    /// Nothing has an effect any more.
    Closed,
}

impl Phase {
    /// Says whether commands are taken.
    pub fn takes_commands(self) -> bool {
        matches!(self, Phase::Handshaking | Phase::Open)
    }

    /// Says whether messages of the runtime are looked at.
    pub fn hears(self) -> bool {
        self != Phase::Closed
    }
}

/// Says whether closing waits for a call that is open.
pub fn waits_for(purpose: Purpose, somebody_waits: bool) -> bool {
    somebody_waits || purpose.holds_up_closing()
}
