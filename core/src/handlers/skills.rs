//! Skills that the client provides.

use std::future::Future;
use std::sync::Arc;

use pilotwire_protocol::{build, view};

use super::answers::HandlerError;
use super::asked::Asked;
use super::install::Handler;
use super::on_session::{fails, undecodable};
use super::session::Handlers;
use crate::json::Json;
use crate::session::Answer;

/// A skill that the agent may use: its name, what it is good for, and who may use it.
pub type Skill = build::SkillProviderDescriptor;

/// Provides skills: [`Handlers::skills`].
///
/// ```
/// use pilotwire::handlers::{HandlerError, Handlers, Skill, SkillProvider};
///
/// struct Notes;
///
/// impl SkillProvider for Notes {
///     async fn list(&self) -> Result<Vec<Skill>, HandlerError> {
///         Ok(vec![Skill::new("release-notes", "How release notes are written here")])
///     }
///
///     async fn read(&self, name: &str) -> Result<Option<String>, HandlerError> {
///         Ok((name == "release-notes").then(|| "# Release notes\nShort sentences.".to_owned()))
///     }
/// }
///
/// let handlers = Handlers::new().skills(Notes);
/// ```
pub trait SkillProvider: Send + Sync + 'static {
    /// The skills that there are. Asked with the session's first prompt.
    fn list(&self) -> impl Future<Output = Result<Vec<Skill>, HandlerError>> + Send;

    /// The text of a skill, in Markdown; none if there is none of this name.
    fn read(&self, name: &str) -> impl Future<Output = Result<Option<String>, HandlerError>> + Send;
}

impl Handlers {
    /// Provides skills (`skillProvider.list`, `skillProvider.read`). Sets `hasSkillProvider`; the config's `enableSkills` must
    /// be true for the agent to use skills at all. Errors count as no skills.
    pub fn skills(mut self, provider: impl SkillProvider) -> Self {
        let provider = Arc::new(provider);
        let of_list = Arc::clone(&provider);
        let list: Handler = Arc::new(move |_| {
            let provider = Arc::clone(&of_list);
            Box::pin(async move {
                let skills = provider.list().await?;
                Ok(Answer::Result(Json::built(&build::SkillProviderListResult::new(skills))))
            })
        });
        let read: Handler = Arc::new(move |context| {
            let asked = Asked::<view::SkillProviderReadParams<'static>>::decode(context.question.params());
            let asked = match asked {
                Ok(asked) => asked,
                Err(error) => return fails(undecodable(&context, &error)),
            };
            let provider = Arc::clone(&provider);
            Box::pin(async move {
                let markdown = provider.read(&asked.view().name()).await?;
                Ok(Answer::Result(Json::built(&build::SkillProviderReadResult::new(markdown.as_deref()))))
            })
        });
        self.parts().kinds.insert("skillProvider.list", list);
        self.parts().kinds.insert("skillProvider.read", read);
        self.flag("hasSkillProvider")
    }
}
