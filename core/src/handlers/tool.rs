//! Tools that the client runs.

use std::future::Future;
use std::sync::Arc;

use pilotwire_protocol::{build, enums, view};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::answers::{HandlerError, IntoOutcome, Outcome, outcomes};
use super::asked::Asked;
use super::context::HandlerContext;
use super::install::Handler;
use super::on_session::{fails, undecodable};
use super::session::Handlers;
use crate::json::{EncodeError, Json};
use crate::session::{Answer, Tool};

/// The result of a tool.
///
/// | a handler returns | the model reads |
/// |---|---|
/// | a text, or [`ToolResult::text`] | that |
/// | [`ToolResult::failure`] | that the tool has failed, and the text: it can try something else |
/// | `Err(..)` | that the tool has failed, and not why: the error's text is for the runtime's log |
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ToolResult(Json);

impl ToolResult {
    /// A text.
    pub fn text(text: &str) -> Self {
        Self(Json::text(text))
    }

    /// The tool has failed, in words that the model reads.
    pub fn failure(text: &str) -> Self {
        let failed = build::ExternalToolTextResultForLlm::new(text);
        failed.result_type(enums::ToolResultType::Failure).into()
    }

    /// Any value, as JSON text.
    ///
    /// # Errors
    ///
    /// If serde_json refuses to write the value, such as a map whose keys are not strings.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Result<Self, EncodeError> {
        Json::new(value).map(Self::from)
    }

    /// A text, and an image: its bytes, and their type, such as `image/png`.
    pub fn image(text: &str, bytes: &[u8], mime_type: &str) -> Self {
        Self::binary(
            text,
            enums::ExternalToolTextResultForLlmBinaryResultsForLlmType::Image,
            bytes,
            mime_type,
        )
    }

    /// A text, and bytes of another type.
    pub fn resource(text: &str, bytes: &[u8], mime_type: &str) -> Self {
        Self::binary(
            text,
            enums::ExternalToolTextResultForLlmBinaryResultsForLlmType::Resource,
            bytes,
            mime_type,
        )
    }

    fn binary(
        text: &str,
        kind: enums::ExternalToolTextResultForLlmBinaryResultsForLlmType,
        bytes: &[u8],
        mime_type: &str,
    ) -> Self {
        let data = crate::base64::encode(bytes);
        let part = build::ExternalToolTextResultForLlmBinaryResultsForLlm::new(kind, &data, mime_type);
        build::ExternalToolTextResultForLlm::new(text)
            .result_type(enums::ToolResultType::Success)
            .binary_results_for_llm([part])
            .into()
    }

    pub(crate) fn into_json(self) -> Json {
        self.0
    }

    pub(super) fn into_answer(self) -> Answer {
        Answer::Result(self.0)
    }
}

impl std::fmt::Debug for ToolResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("ToolResult").field(&self.0).finish()
    }
}

impl From<&str> for ToolResult {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for ToolResult {
    fn from(text: String) -> Self {
        Self::text(&text)
    }
}

/// The value as JSON text, for the model to read.
impl From<Json> for ToolResult {
    fn from(value: Json) -> Self {
        Self::text(value.as_str())
    }
}

/// All that the protocol has for results.
impl From<build::ExternalToolTextResultForLlm> for ToolResult {
    fn from(result: build::ExternalToolTextResultForLlm) -> Self {
        Self(Json::built(&result))
    }
}

outcomes!(ToolResult);

/// Lets handlers of tools return these types as they are.
macro_rules! results {
    ($($text:ty),+) => { $(
        impl IntoOutcome<ToolResult> for $text {
            fn into_outcome(self) -> Outcome<ToolResult> {
                Outcome::Answer(self.into())
            }
        }
    )+ };
}
results!(&'static str, String, Json, build::ExternalToolTextResultForLlm);

impl Handlers {
    /// Offers a tool and runs it, with arguments of the type `T`, whose schema the model is given.
    ///
    /// The runtime asks for permission before it uses a tool. With no [permission handler](Self::on_permission) it denies each
    /// use, unless the tool is declared with [`Tool::skip_permission`]: see [`tool_of`](Self::tool_of).
    ///
    /// Arguments of another shape are an error that names the place, and the handler does not run.
    ///
    /// ```
    /// use pilotwire::handlers::Handlers;
    ///
    /// #[derive(serde::Deserialize, schemars::JsonSchema)]
    /// struct City {
    ///     name: String,
    /// }
    ///
    /// let handlers = Handlers::new()
    ///     .tool("weather", "The weather in a city", async |city: City, _context| {
    ///         Ok(format!("{} is sunny", city.name))
    ///     });
    /// ```
    #[cfg(feature = "schemars")]
    #[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
    pub fn tool<T, F, Fut, O>(mut self, name: &str, description: &str, handler: F) -> Self
    where
        T: DeserializeOwned + schemars::JsonSchema + 'static,
        F: Fn(T, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<ToolResult>,
    {
        let schema = schemars::SchemaGenerator::default().into_root_schema_for::<T>();
        match Tool::new(name, description).parameters(&schema) {
            Ok(tool) => self.tool_of(tool, handler),
            Err(error) => {
                self.note_problem("tools", format!("has a schema that cannot be written: {error}"));
                self
            }
        }
    }

    /// As `tool`, of a tool that is declared with all that the protocol has for it: the schema of its arguments as JSON, whether
    /// it needs permission, whether it replaces one of the runtime's own, ...
    ///
    /// ```
    /// use pilotwire::{Tool, handlers::Handlers};
    ///
    /// #[derive(serde::Deserialize)]
    /// struct City {
    ///     name: String,
    /// }
    ///
    /// # fn main() -> Result<(), pilotwire::error::EncodeError> {
    /// let weather = Tool::new("weather", "The weather in a city").skip_permission().parameters(&serde_json::json!({
    ///     "type": "object",
    ///     "properties": { "name": { "type": "string" } },
    ///     "required": ["name"],
    /// }))?;
    /// let handlers = Handlers::new().tool_of(weather, async |city: City, _context| format!("{} is sunny", city.name));
    /// # Ok(())
    /// # }
    /// ```
    pub fn tool_of<T, F, Fut, O>(mut self, tool: Tool, handler: F) -> Self
    where
        T: DeserializeOwned + 'static,
        F: Fn(T, HandlerContext) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = O> + Send + 'static,
        O: IntoOutcome<ToolResult>,
    {
        if self.parts.tools.iter().any(|(name, ..)| **name == *tool.name()) {
            self.note_problem("tools", format!("has two of the name `{}`", crate::text::cut(tool.name())));
            return self;
        }
        self.parts().tools.push((tool.name().into(), tool.wire(), of_arguments(handler)));
        self
    }
}

/// A handler of one tool.
fn of_arguments<T, F, Fut, O>(handler: F) -> Handler
where
    T: DeserializeOwned + 'static,
    F: Fn(T, HandlerContext) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = O> + Send + 'static,
    O: IntoOutcome<ToolResult>,
{
    Arc::new(move |context| {
        let asked = Asked::<view::ExternalToolRequestedData<'static>>::decode(context.question.params());
        let asked = match asked {
            Ok(asked) => asked,
            Err(error) => return fails(undecodable(&context, &error)),
        };
        if asked.view().tool_call_id().is_empty() {
            return fails(HandlerError::new("the use of a tool has no `toolCallId`"));
        }
        let arguments = asked.raw().get("arguments").filter(|arguments| !arguments.is_null());
        let arguments = arguments.unwrap_or_else(Json::empty_object);
        let decoded = match arguments.decode_with_path() {
            Ok(decoded) => decoded,
            Err(error) => return fails(HandlerError::new(format!("invalid arguments: {error}"))),
        };
        let outcome = handler(decoded, context);
        Box::pin(async move {
            match outcome.await.into_outcome() {
                Outcome::Answer(result) => Ok(result.into_answer()),
                Outcome::Failed(error) => Err(error),
            }
        })
    })
}
