//! Sections of the system message that the client rewrites.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use pilotwire_protocol::view::SystemMessageTransformRequest;

use super::answers::{HandlerError, IntoOutcome, Outcome};
use super::asked::Asked;
use super::context::HandlerContext;
use super::install::Handler;
use super::on_session::{fails, undecodable};
use super::session::Handlers;
use crate::json::Object;
use crate::session::Answer;

/// The request that brings the sections.
pub(super) const TRANSFORM: &str = "systemMessage.transform";

/// Rewrites one section.
pub(super) type Section = Arc<dyn Fn(String, HandlerContext) -> Rewriting + Send + Sync>;

type Rewriting = Pin<Box<dyn Future<Output = Result<Option<String>, HandlerError>> + Send>>;

impl Handlers {
    /// Rewrites a section of the system message (`systemMessage.transform`), such as `tone` or `safety`: the handler gets its
    /// text, and returns the new one, or none to leave it as it is. The config's `systemMessage` gets the mode `customize`,
    /// and the section the action `transform`, unless the config says something else of that section.
    ///
    /// ```
    /// use pilotwire::handlers::Handlers;
    ///
    /// let handlers = Handlers::new().transform("tone", async |text, _context| format!("{text}\nBe brief."));
    /// ```
    pub fn transform<F, Fut, O>(mut self, section: &str, handler: F) -> Self
    where
        F: Fn(String, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<Option<String>>,
    {
        if !self.sections.iter().any(|known| known == section) {
            self.sections.push(section.to_owned());
        }
        let rewrite: Section = Arc::new(move |text, context| {
            let outcome = handler(text, context);
            Box::pin(async move {
                match outcome.await.into_outcome() {
                    Outcome::Answer(text) => Ok(text),
                    Outcome::Failed(error) => Err(error),
                }
            })
        });
        self.parts.sections.insert(section.to_owned(), rewrite);
        self
    }
}

/// One handler of all sections. Those that have none of their own stay as they are.
pub(super) fn of_all(sections: BTreeMap<String, Section>) -> Handler {
    Arc::new(move |context| {
        let asked = match Asked::<SystemMessageTransformRequest<'static>>::decode(context.question.params()) {
            Ok(asked) => asked,
            Err(error) => return fails(undecodable(&context, &error)),
        };
        let mut texts = Vec::new();
        for (id, section) in asked.view().sections() {
            let text = section.content().into_owned();
            let rewriting = sections.get(&*id).map(|rewrite| rewrite(text.clone(), context.clone()));
            texts.push((id.into_owned(), text, rewriting));
        }
        Box::pin(async move {
            let mut all = Object::new();
            for (id, text, rewriting) in texts {
                let new = match rewriting {
                    Some(rewriting) => rewriting.await?,
                    None => None,
                };
                let text = new.unwrap_or(text);
                all = all.raw(&id, &Object::new().str("content", &text).finish());
            }
            Ok(Answer::Result(Object::new().raw("sections", &all.finish()).finish()))
        })
    })
}
