//! The place where a session in the cloud works.

use serde::Serialize;

use crate::json::{Json, Object};

/// The place where a session in the cloud works: a repository, or none.
///
/// ```
/// use pilotwire::{Cloud, SessionConfig};
///
/// let config = SessionConfig::new().cloud(Cloud::repository("octo", "demo"));
/// # drop(config);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Cloud {
    repository: Option<Repository>,
}

/// A repository on GitHub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Repository {
    owner: String,
    name: String,
    /// None for the repository's default.
    #[serde(skip_serializing_if = "Option::is_none")]
    branch: Option<String>,
}

impl Cloud {
    /// On no repository.
    pub fn new() -> Self {
        Self::default()
    }

    /// On the default branch of `owner/name`.
    pub fn repository(owner: impl Into<String>, name: impl Into<String>) -> Self {
        Self { repository: Some(Repository { owner: owner.into(), name: name.into(), branch: None }) }
    }

    /// On this branch of the repository; without a repository it does nothing. Version 1.0.102 of the runtime takes it,
    /// and does not pass it on to GitHub.
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        if let Some(repository) = &mut self.repository {
            repository.branch = Some(branch.into());
        }
        self
    }

    pub(super) fn wire(&self) -> Json {
        let mut wire = Object::new();
        if let Some(Repository { owner, name, branch }) = &self.repository {
            let mut repository = Object::new().str("owner", owner).str("name", name);
            if let Some(branch) = branch {
                repository = repository.str("branch", branch);
            }
            wire = wire.raw("repository", &repository.finish());
        }
        wire.finish()
    }
}
