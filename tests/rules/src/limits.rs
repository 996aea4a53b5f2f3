//! How long things take at most, in seconds, and what of it a model is to know.

use crate::window::Bounds;

/// Seconds for which a request is kept in the window.
pub const KEPT_FOR: u64 = 120;
/// Seconds that undoing a create or resume may take.
pub const UNDOING: u64 = 10;
/// Seconds for which the reply to a call that its caller has left is waited for.
pub const UNCLAIMED: u64 = 300;
/// Seconds that closing may take.
pub const CLOSING: u64 = 10;
/// Seconds for which a prompt is held until its session's worker starts.
pub const HELD: u64 = 60;
/// Seconds after which it is told that nobody has taken an ask.
pub const UNTAKEN: u64 = 10;
/// Asks that may be open.
pub const OPEN_ASKS: usize = 1024;

/// The limits of a [`Model`](crate::Model) that differ from one to the other.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How much the window keeps.
    pub window: Bounds,
    /// Bytes of each message's body, as the window counts them.
    pub message: usize,
    /// Seconds after which it is told that nobody has taken an ask, if it is.
    pub untaken: Option<u64>,
}

/// How long a call may take, in seconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limit {
    /// In all.
    pub total: Option<u64>,
    /// Since the last activity.
    pub inactivity: Option<u64>,
}
