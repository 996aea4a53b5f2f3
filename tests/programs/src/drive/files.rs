//! Where the files of sessions are kept, if they are kept here: the member `sessionFs` of the handlers' file.

use std::path::PathBuf;

use pilotwire::handlers::{ClientHandlers, Handlers, MemoryFs, SessionFsConfig};
#[cfg(unix)]
use pilotwire_directory::DirectoryFs;
use serde::Deserialize;

/// The folder that sessions begin in, and the one for what the runtime keeps of a session.
const PLACES: (&str, &str) = ("/project", "/project/.state");

/// The files of all sessions.
#[derive(Clone, Debug)]
pub(super) enum Files {
    Memory(MemoryFs),
    #[cfg(unix)]
    Directory(DirectoryFs),
}

/// How it is written.
#[derive(Deserialize)]
#[serde(untagged)]
enum Form {
    Word(String),
    Folder { directory: PathBuf },
}

impl Files {
    /// Reads the member.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let expected =
            || format!("`handlers.sessionFs`: expected \"memory\" or {{\"directory\": PATH}}, saw {text}");
        match serde_json::from_str(text).map_err(|_| expected())? {
            Form::Word(word) if word == "memory" => Ok(Files::Memory(MemoryFs::new())),
            Form::Word(_) => Err(expected()),
            #[cfg(unix)]
            Form::Folder { directory } => DirectoryFs::new(&directory)
                .map(Files::Directory)
                .map_err(|error| format!("`handlers.sessionFs.directory`: {}: {error}", directory.display())),
            #[cfg(not(unix))]
            Form::Folder { directory } => Err(format!(
                "`handlers.sessionFs.directory`: {}: not offered on this system",
                directory.display()
            )),
        }
    }

    /// What the runtime is told of them in the handshake.
    pub(super) fn of_client(&self) -> ClientHandlers {
        let config = SessionFsConfig::new(PLACES.0, PLACES.1);
        let config = match self {
            Files::Memory(files) => config.offers_all_of(files),
            #[cfg(unix)]
            Files::Directory(files) => config.offers_all_of(files),
        };
        // The paths are there.
        ClientHandlers::new().session_fs(&config).unwrap_or_default()
    }

    /// Has a session use them.
    pub(super) fn install(&self, handlers: Handlers) -> Handlers {
        match self {
            Files::Memory(files) => handlers.session_fs(files.clone()),
            #[cfg(unix)]
            Files::Directory(files) => handlers.session_fs(files.clone()),
        }
    }
}
