//! Questions to the user of a session.

use pilotwire_protocol::{Method as _, enums, methods};

use super::{CallFor, reply};
use crate::connection::CallError;
use crate::handle::{Call, Session};
use crate::json::{EncodeError, Json, Object};

/// The capability without which nobody answers.
const ELICITATION: &str = "ui.elicitation";

/// Questions to the user, whom one of the session's clients has: [`Session::ui`].
///
/// If no client has said that it can show forms, a call fails with [`CallError::NotOffered`] and nothing is sent: the
/// runtime would wait for ever. A client says so by a handler of elicitations.
#[derive(Clone, Copy, Debug)]
pub struct Ui<'a>(&'a Session);

impl Session {
    /// Asks the user of the session.
    ///
    /// ```
    /// # async fn show(session: pilotwire::Session) -> Result<(), pilotwire::CallError> {
    /// if session.ui().confirm("Deploy?").await? {
    ///     let place = session.ui().select("Where to?", ["staging", "production"]).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn ui(&self) -> Ui<'_> {
        Ui(self)
    }
}

/// A field for a text, for [`Ui::input`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Input {
    title: Option<String>,
    description: Option<String>,
    length: (Option<u64>, Option<u64>),
    format: Option<&'static str>,
    default: Option<String>,
}

impl Input {
    /// Any text.
    pub fn new() -> Self {
        Self::default()
    }

    /// An e-mail address.
    pub fn email() -> Self {
        Self { format: Some("email"), ..Self::default() }
    }

    /// An address of the web or another URI.
    pub fn uri() -> Self {
        Self { format: Some("uri"), ..Self::default() }
    }

    /// A date.
    pub fn date() -> Self {
        Self { format: Some("date"), ..Self::default() }
    }

    /// A date with a time.
    pub fn date_time() -> Self {
        Self { format: Some("date-time"), ..Self::default() }
    }

    /// The field's title.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets the description of what is to be put in.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The fewest characters.
    pub fn min_length(mut self, characters: u64) -> Self {
        self.length.0 = Some(characters);
        self
    }

    /// The most characters.
    pub fn max_length(mut self, characters: u64) -> Self {
        self.length.1 = Some(characters);
        self
    }

    /// Sets the text that stands in the field at first.
    pub fn default_text(mut self, text: impl Into<String>) -> Self {
        self.default = Some(text.into());
        self
    }

    fn schema(&self) -> Json {
        let texts = [
            ("title", self.title.as_deref()),
            ("description", self.description.as_deref()),
            ("format", self.format),
            ("default", self.default.as_deref()),
        ];
        let lengths = [("minLength", self.length.0), ("maxLength", self.length.1)];
        let schema = Object::new().str("type", "string");
        let schema = texts.into_iter().fold(schema, |schema, (name, text)| match text {
            Some(text) => schema.str(name, text),
            None => schema,
        });
        let schema = lengths.into_iter().fold(schema, |schema, (name, length)| match length {
            Some(length) => schema.raw(name, &Json::from_text(length.to_string())),
            None => schema,
        });
        schema.finish()
    }
}

impl Ui<'_> {
    /// Asks for a yes. Anything but that is `false`.
    pub fn confirm(&self, message: &str) -> CallFor<bool> {
        let schema = Json::from_static(r#"{"type":"boolean","default":true}"#);
        self.ask(message, "confirmed", &schema, |result| {
            let confirmed = accepted(result, "confirmed")?;
            Ok(confirmed.is_some_and(|confirmed| confirmed.as_str() == "true"))
        })
    }

    /// Has one of the options chosen; `None` if the user chooses none.
    pub fn select(
        &self,
        message: &str,
        options: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> CallFor<Option<String>> {
        let options: Vec<Json> = options.into_iter().map(|option| Json::text(option.as_ref())).collect();
        let schema = Object::new().str("type", "string").raw("enum", &Json::array(&options)).finish();
        self.ask(message, "selection", &schema, |result| text(accepted(result, "selection")?))
    }

    /// Asks for a text; `None` if the user gives none.
    pub fn input(&self, message: &str, input: &Input) -> CallFor<Option<String>> {
        self.ask(message, "value", &input.schema(), |result| text(accepted(result, "value")?))
    }

    /// Shows a form of the caller's: a JSON Schema of an object. Resolves to what became of it, and to what was put in.
    ///
    /// # Errors
    ///
    /// If serde_json refuses to write the schema, such as a map whose keys are not strings.
    pub fn elicitation<T: serde::Serialize + ?Sized>(
        &self,
        message: &str,
        schema: &T,
    ) -> Result<CallFor<crate::handle::Reply<methods::session::ui::Elicitation>>, EncodeError> {
        Ok(self.send(message, &Json::new(schema)?, reply::<methods::session::ui::Elicitation>))
    }

    /// A form of one field.
    fn ask<T>(
        &self,
        message: &str,
        field: &str,
        schema: &Json,
        read: fn(Json) -> Result<T, CallError>,
    ) -> CallFor<T> {
        let form = Object::new()
            .str("type", "object")
            .raw("properties", &Object::new().raw(field, schema).finish())
            .raw("required", &Json::array(&[Json::text(field)]));
        self.send(message, &form.finish(), read)
    }

    fn send<T>(&self, message: &str, form: &Json, read: fn(Json) -> Result<T, CallError>) -> CallFor<T> {
        if !self.0.capabilities().elicitation() {
            let refused = CallError::NotOffered { capability: ELICITATION };
            return CallFor::untyped_of(Call::refused(refused), read);
        }
        let params = Object::new().str("message", message).raw("requestedSchema", form);
        CallFor::untyped_of(self.0.call(methods::session::ui::Elicitation::NAME, params), read)
    }
}

/// Returns what was put into the one field, if the form was sent off.
fn accepted(result: Json, field: &str) -> Result<Option<Json>, CallError> {
    let reply = reply::<methods::session::ui::Elicitation>(result)?;
    if reply.view().action() != enums::UIElicitationResponseAction::Accept {
        return Ok(None);
    }
    Ok(reply.raw().get("content").and_then(|content| content.get(field)))
}

fn text(value: Option<Json>) -> Result<Option<String>, CallError> {
    value.filter(|value| !value.is_null()).map(|value| value.decode()).transpose().map_err(CallError::Decode)
}
