//! The session files config that the handshake sends to the runtime.

use pilotwire_protocol::build;
use pilotwire_protocol::enums::SessionFsSetProviderConventions;

use super::provider::SessionFs;
use crate::json::Json;
use crate::session::InvalidConfig;

/// Says that the files of this connection's sessions are kept here, and how paths look.
///
/// The runtime is told once, before the first session (`sessionFs.setProvider`). From then on every session of the
/// connection needs a provider ([`SessionFs`]), and one that has all that is [offered](Self::offers) here: starting
/// a session with a lesser one is refused, by an error that names what is missing.
///
/// ```
/// use pilotwire::handlers::{MemoryFs, SessionFsConfig};
///
/// let files = MemoryFs::new();
/// let config = SessionFsConfig::new("/project", "/project/.state").offers_all_of(&files);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct SessionFsConfig {
    initial_cwd: String,
    session_state_path: String,
    conventions: PathConventions,
    capabilities: FsCapabilities,
}

/// The way in which paths are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PathConventions {
    /// `/project/notes.md`. What is given with this library is for these.
    #[default]
    Posix,
    /// `C:\project\notes.md`.
    Windows,
}

/// The capabilities of a provider of session files, beside reading and writing text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FsCapabilities {
    /// Files as bytes: [`SessionFs::binary`].
    pub binary: bool,
    /// Parts of files: [`SessionFs::ranges`].
    pub ranges: bool,
    /// A database: [`SessionFs::sqlite`].
    pub sqlite: bool,
}

impl FsCapabilities {
    /// Returns what a provider can do.
    #[must_use]
    pub fn of(files: &impl SessionFs) -> Self {
        Self {
            binary: files.binary().is_some(),
            ranges: files.ranges().is_some(),
            sqlite: files.sqlite().is_some(),
        }
    }

    /// The wire's form. What is not there is left out.
    fn wire(self) -> Option<build::SessionFsSetProviderCapabilities> {
        if self == Self::default() {
            return None;
        }
        let wire = build::SessionFsSetProviderCapabilities::new();
        let wire = if self.sqlite { wire.sqlite(true) } else { wire };
        let wire = if self.binary { wire.binary(true) } else { wire };
        Some(if self.ranges { wire.read_file_range(true) } else { wire })
    }

    /// The first that is here and not in `other`: its methods, and how a provider says that it has them.
    fn beyond(self, other: Self) -> Option<(&'static str, &'static str)> {
        [
            (self.binary && !other.binary, "sessionFs.readFileBytes and sessionFs.writeFileBytes", "binary"),
            (self.ranges && !other.ranges, "sessionFs.readFileRange", "ranges"),
            (
                self.sqlite && !other.sqlite,
                "sessionFs.sqliteQuery, sessionFs.sqliteTransaction and sessionFs.sqliteExists",
                "sqlite",
            ),
        ]
        .into_iter()
        .find_map(|(is_missing, methods, method)| is_missing.then_some((methods, method)))
    }

    /// Reads what the runtime was told of from the parameters of `sessionFs.setProvider`.
    pub(crate) fn told(params: &Json) -> Self {
        let told = params.get("capabilities");
        let has = |name: &str| {
            told.as_ref().and_then(|told| told.get(name)).is_some_and(|flag| flag.as_str() == "true")
        };
        Self { binary: has("binary"), ranges: has("readFileRange"), sqlite: has("sqlite") }
    }

    /// Refuses a session's provider that lacks something the runtime was told of.
    pub(crate) fn check_provider(self, has: FsCapabilities) -> Result<(), InvalidConfig> {
        match self.beyond(has) {
            None => Ok(()),
            Some((methods, method)) => Err(InvalidConfig::new(
                "sessionFs",
                format!(
                    "lacks {methods}, which this connection offers to the runtime: \
                     `SessionFs::{method}` of the session's provider returns `None`"
                ),
            )),
        }
    }
}

impl SessionFsConfig {
    /// Names the folder that sessions begin in, and the one that the runtime keeps a session's own files in. Both are
    /// paths of the provider's.
    pub fn new(initial_cwd: impl Into<String>, session_state_path: impl Into<String>) -> Self {
        Self {
            initial_cwd: initial_cwd.into(),
            session_state_path: session_state_path.into(),
            conventions: PathConventions::default(),
            capabilities: FsCapabilities::default(),
        }
    }

    /// Sets how paths are written. Default: [`Posix`](PathConventions::Posix).
    pub fn conventions(mut self, conventions: PathConventions) -> Self {
        self.conventions = conventions;
        self
    }

    /// Sets what the providers of all sessions can do beside reading and writing text. Default: nothing.
    pub fn offers(mut self, capabilities: FsCapabilities) -> Self {
        self.capabilities = capabilities;
        self
    }

    /// Offers all that this provider can do.
    pub fn offers_all_of(self, files: &impl SessionFs) -> Self {
        self.offers(FsCapabilities::of(files))
    }

    /// The parameters of `sessionFs.setProvider`.
    pub(crate) fn params(&self) -> Result<Json, InvalidConfig> {
        for (field, path) in
            [("initialCwd", &self.initial_cwd), ("sessionStatePath", &self.session_state_path)]
        {
            if path.trim().is_empty() {
                return Err(InvalidConfig::new(&format!("sessionFs.{field}"), "is blank"));
            }
        }
        let conventions = match self.conventions {
            PathConventions::Posix => SessionFsSetProviderConventions::Posix,
            PathConventions::Windows => SessionFsSetProviderConventions::Windows,
        };
        let params =
            build::SessionFsSetProviderRequest::new(&self.initial_cwd, &self.session_state_path, conventions);
        Ok(Json::built(&match self.capabilities.wire() {
            Some(capabilities) => params.capabilities(capabilities),
            None => params,
        }))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::handlers::files::memory::MemoryFs;

    #[test]
    fn the_config_becomes_parameters() {
        let config = SessionFsConfig::new("/project", "/project/.state");
        assert_eq!(
            config.params().unwrap().as_str(),
            r#"{"initialCwd":"/project","sessionStatePath":"/project/.state","conventions":"posix"}"#
        );
        let config = SessionFsConfig::new("C:\\p", "C:\\s").conventions(PathConventions::Windows);
        let config = config.offers_all_of(&MemoryFs::new());
        assert_eq!(
            config.params().unwrap().as_str(),
            r#"{"initialCwd":"C:\\p","sessionStatePath":"C:\\s","conventions":"windows","capabilities":{"binary":true,"readFileRange":true}}"#
        );
        let params = config.offers(FsCapabilities { sqlite: true, ..FsCapabilities::default() }).params();
        assert!(params.unwrap().as_str().ends_with(r#""capabilities":{"sqlite":true}}"#));
    }

    #[test]
    fn blank_paths_are_refused_by_name() {
        for (cwd, state, field) in [
            ("", "/s", "sessionFs.initialCwd"),
            (" \t", "/s", "sessionFs.initialCwd"),
            ("/p", "", "sessionFs.sessionStatePath"),
            ("/p", "\n", "sessionFs.sessionStatePath"),
        ] {
            let error = SessionFsConfig::new(cwd, state).params().unwrap_err();
            assert_eq!((error.field.as_str(), error.problem.as_str()), (field, "is blank"));
        }
    }

    #[test]
    fn a_provider_that_lacks_what_is_offered_is_refused_by_name() {
        let config = SessionFsConfig::new("/p", "/s");
        let all = FsCapabilities { binary: true, ranges: true, sqlite: true };
        assert_eq!(config.capabilities.check_provider(FsCapabilities::default()), Ok(()));
        assert_eq!(config.capabilities.check_provider(all), Ok(()));
        assert_eq!(all.check_provider(all), Ok(()));
        for (has, named) in [
            (FsCapabilities { binary: false, ..all }, "sessionFs.readFileBytes"),
            (FsCapabilities { ranges: false, ..all }, "sessionFs.readFileRange"),
            (FsCapabilities { sqlite: false, ..all }, "sessionFs.sqliteQuery"),
        ] {
            let error = all.check_provider(has).unwrap_err();
            assert!(error.problem.contains(named), "{error}");
        }
    }
}
