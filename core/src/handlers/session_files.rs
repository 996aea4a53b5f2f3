//! Session files among the handlers of a session and of a connection.

use std::sync::Arc;

use super::answers::HandlerError;
use super::client::ClientHandlers;
use super::files::{Files, FsCapabilities, SessionFs, SessionFsConfig};
use super::install::Handler;
use super::session::Handlers;
use crate::json::Json;
use crate::protocol;
use crate::session::InvalidConfig;

/// The call of the handshake that says where session files are.
pub(super) const SET_PROVIDER: &str = "sessionFs.setProvider";

impl Handlers {
    /// Keeps the session's files (`sessionFs.*`): its working folder, and what the runtime writes down of it. The connection
    /// must have been made with [`ClientHandlers::session_fs`], and then every session needs a provider.
    ///
    /// The runtime asks from before it answers the create on, and several requests may be served at once.
    ///
    /// ```
    /// use pilotwire::handlers::{ClientHandlers, Handlers, MemoryFs, SessionFsConfig};
    ///
    /// # fn main() -> Result<(), pilotwire::error::InvalidConfig> {
    /// let files = MemoryFs::new();
    /// let config = SessionFsConfig::new("/project", "/project/.state").offers_all_of(&files);
    /// // Given to the adapter that connects.
    /// let of_client = ClientHandlers::new().session_fs(&config)?;
    /// // Given to `create_session`.
    /// let of_session = Handlers::new().session_fs(files);
    /// # Ok(())
    /// # }
    /// ```
    pub fn session_fs(mut self, files: impl SessionFs) -> Self {
        let files = Files::new(files);
        for method in protocol::session_file_requests() {
            let files = files.clone();
            let handler: Handler = Arc::new(move |context| {
                let answer = files.serve(method, &context.question.params());
                Box::pin(async move { answer.await.map_err(HandlerError::new) })
            });
            self.parts().kinds.insert(method, handler);
        }
        self.parts().files = Some(files);
        self
    }
}

impl ClientHandlers {
    /// Says that the files of this connection's sessions are kept here. Registered in the handshake
    /// (`sessionFs.setProvider`).
    ///
    /// # Errors
    ///
    /// If one of the paths is blank.
    pub fn session_fs(mut self, config: &SessionFsConfig) -> Result<Self, InvalidConfig> {
        let params = config.params()?;
        self.steps.retain(|(known, _)| *known != SET_PROVIDER);
        self.steps.push((SET_PROVIDER, params));
        Ok(self)
    }
}

/// Checks that the handlers of a session go with what the runtime was told in the handshake.
pub(super) fn check(told: Option<&Json>, files: Option<&Files>) -> Result<(), InvalidConfig> {
    match (told, files) {
        (None, None) => Ok(()),
        (Some(told), Some(files)) => FsCapabilities::told(told).check_provider(files.capabilities()),
        (Some(_), None) => Err(InvalidConfig::new(
            "sessionFs",
            "is kept by the client, and the session's handlers have no `session_fs`",
        )),
        (None, Some(_)) => Err(InvalidConfig::new(
            "sessionFs",
            "is not kept by the client, which was made without `ClientHandlers::session_fs`",
        )),
    }
}
