//! The reason that there is no runtime to talk to.

use std::io;

use crate::close::CloseCause;

/// The reason that a runtime was not launched: what an adapter's `launch` fails with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LaunchError {
    /// The runtime was not started: no program was found, with where it was looked for, or it could not be run.
    #[error("the runtime was not started: {0}")]
    NotStarted(io::Error),
    /// The runtime was started, and the connection to it ended before the handshake was done.
    #[error("the runtime was started, but not connected to: {0}")]
    NotConnected(CloseCause),
}

impl From<io::Error> for LaunchError {
    fn from(error: io::Error) -> Self {
        LaunchError::NotStarted(error)
    }
}

impl From<CloseCause> for LaunchError {
    fn from(cause: CloseCause) -> Self {
        LaunchError::NotConnected(cause)
    }
}
