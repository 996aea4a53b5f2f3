//! Sections of the system message that the client rewrites.

use std::future::Future;
use std::sync::Arc;

use pilotwire_protocol::view::SystemMessageTransformRequest;

use super::answers::{IntoOutcome, Outcome};
use super::asked::Asked;
use super::context::HandlerContext;
use super::install::{Handler, Named};
use super::on_session::{fails, undecodable};
use super::session::Handlers;
use crate::json::{Json, Object};
use crate::session::Answer;

/// The request that brings the sections.
const TRANSFORM: &str = "systemMessage.transform";

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
        let id = section.to_owned();
        // Its answer is the new text, or null.
        let rewrite: Handler = Arc::new(move |context: HandlerContext| {
            let text = text_of(&context.question.params(), &id).unwrap_or_default();
            let outcome = handler(text, context);
            Box::pin(async move {
                match outcome.await.into_outcome() {
                    Outcome::Answer(text) => {
                        Ok(Answer::Result(text.as_deref().map_or_else(Json::null, Json::text)))
                    }
                    Outcome::Failed(error) => Err(error),
                }
            })
        });
        if self.part(TRANSFORM, of_all, section, rewrite) {
            self.parts().sections.push(section.to_owned());
        }
        self
    }
}

fn text_of(params: &Json, section: &str) -> Option<String> {
    params.get("sections")?.get(section)?.get("content")?.decode().ok()
}

/// One handler of all sections. Those that have none of their own stay as they are.
fn of_all(sections: Named) -> Handler {
    Arc::new(move |context| {
        let asked = match Asked::<SystemMessageTransformRequest<'static>>::decode(context.question.params()) {
            Ok(asked) => asked,
            Err(error) => return fails(undecodable(&context, &error)),
        };
        let mut texts = Vec::new();
        for (id, section) in asked.view().sections() {
            let rewriting = sections.get(&*id).map(|rewrite| rewrite(context.clone()));
            texts.push((id.into_owned(), Json::text(&section.content()), rewriting));
        }
        Box::pin(async move {
            let mut all = Object::new();
            for (id, text, rewriting) in texts {
                let new = match rewriting {
                    Some(rewriting) => Some(rewriting.await?),
                    None => None,
                };
                let text = match new {
                    Some(Answer::Result(new)) if !new.is_null() => new,
                    _ => text,
                };
                all = all.raw(&id, &Object::new().raw("content", &text).finish());
            }
            Ok(Answer::Result(Object::new().raw("sections", &all.finish()).finish()))
        })
    })
}
