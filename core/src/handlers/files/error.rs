//! The reason that a file operation failed.

use std::error::Error;
use std::fmt;
use std::io;

/// The reason that an operation on session files failed.
///
/// The runtime tells two kinds apart: something is not there (`ENOENT`), which it often expects, and anything else
/// (`UNKNOWN`). It may show the message to its model.
///
/// Any error becomes an `FsError` by `?`. An [`io::Error`] of the kind [`NotFound`](io::ErrorKind::NotFound) becomes
/// [`not_found`](Self::not_found), everything else becomes [`other`](Self::other). For that reason this type does not
/// implement [`Error`] itself.
///
/// ```
/// use pilotwire::handlers::FsError;
///
/// fn load(path: &str) -> Result<String, FsError> {
///     Ok(std::fs::read_to_string(path)?)
/// }
///
/// assert!(load("/no/such/file").unwrap_err().is_not_found());
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct FsError {
    is_not_found: bool,
    write_changed: bool,
    message: String,
}

impl FsError {
    /// Says that a file or folder is not there: `ENOENT`.
    #[must_use]
    pub fn not_found(message: impl Into<String>) -> Self {
        Self { is_not_found: true, write_changed: false, message: message.into() }
    }

    /// Says that something else went wrong: `UNKNOWN`.
    #[must_use]
    pub fn other(message: impl Into<String>) -> Self {
        Self { is_not_found: false, write_changed: false, message: message.into() }
    }

    /// Adds that the operation has changed something before it failed (`writeChanged`).
    #[must_use]
    pub fn write_changed(mut self) -> Self {
        self.write_changed = true;
        self
    }

    /// Tells whether it says that something is not there.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is_not_found
    }

    /// Tells whether the operation has changed something before it failed.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        self.write_changed
    }

    /// Returns what went wrong, for people and models.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Puts what was tried, and on what, before the message.
    #[must_use]
    pub fn context(mut self, tried: impl fmt::Display) -> Self {
        self.message = format!("{tried}: {}", self.message);
        self
    }

    /// An operation that the provider does not have.
    pub(super) fn unsupported(method: &str) -> Self {
        Self::other(format!("{method} is not implemented by this provider of session files"))
    }
}

/// The message is the error's, and those of its sources behind it.
impl<E: Error + 'static> From<E> for FsError {
    fn from(error: E) -> Self {
        let mut message = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            let text = cause.to_string();
            // Some show their source themselves.
            if !message.ends_with(&text) {
                message.push_str(": ");
                message.push_str(&text);
            }
            source = cause.source();
        }
        let any: &(dyn Error + 'static) = &error;
        let is_not_found =
            any.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::NotFound);
        Self { is_not_found, write_changed: false, message }
    }
}

impl fmt::Display for FsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for FsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = if self.is_not_found { "ENOENT" } else { "UNKNOWN" };
        write!(f, "FsError({code}: {:?}", self.message)?;
        f.write_str(if self.write_changed { ", write changed)" } else { ")" })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn only_what_is_not_found_is_not_found() {
        assert!(FsError::from(io::Error::from(io::ErrorKind::NotFound)).is_not_found());
        for kind in [io::ErrorKind::PermissionDenied, io::ErrorKind::NotADirectory, io::ErrorKind::Other] {
            assert!(!FsError::from(io::Error::from(kind)).is_not_found(), "{kind:?}");
        }
        assert!(!FsError::from("x".parse::<u8>().unwrap_err()).is_not_found());
    }

    #[test]
    fn the_message_has_each_cause_once() {
        #[derive(Debug, thiserror::Error)]
        #[error("loading failed")]
        struct Quiet(#[source] io::Error);
        #[derive(Debug, thiserror::Error)]
        #[error("loading failed: {0}")]
        struct Loud(#[source] io::Error);
        let cause = || io::Error::other("no disk");
        assert_eq!(FsError::from(Quiet(cause())).message(), "loading failed: no disk");
        assert_eq!(FsError::from(Loud(cause())).message(), "loading failed: no disk");
    }
}
