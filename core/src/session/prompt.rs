//! The prompt that a turn is started with.

use std::borrow::Cow;
use std::fmt;

#[cfg(feature = "protocol")]
use pilotwire_protocol::build;
use serde::Serialize;

use super::SessionId;
#[cfg(feature = "protocol")]
use super::attachment::{ATTACHMENTS, Attachment};
use super::invalid_prompt::InvalidPrompt;
use crate::json::{EncodeError, Json, Object, path_within, write_string};
use crate::jsonrpc::{Params, Unwritable, readable};
use crate::trace_context::{TRACE_FIELDS, TraceContext};

/// The field that says what form the answer has.
#[cfg(feature = "protocol")]
pub(crate) const RESPONSE_FORMAT: &str = "responseFormat";

/// A prompt for a session, and how it is to be taken.
///
/// ```
/// use pilotwire::Prompt;
///
/// let prompt = Prompt::new("what is in this folder?").mode("immediate");
/// ```
///
/// To the worker of a session in the cloud the runtime passes on the text alone: it drops attachments and modes without a
/// word, and refuses a form for the answer (seen with 1.0.102).
#[derive(Clone)]
#[must_use]
pub struct Prompt {
    text: String,
    fields: Vec<(String, Json)>,
    fault: Option<InvalidPrompt>,
}

impl Prompt {
    /// A prompt of this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), fields: Vec::new(), fault: None }
    }

    /// Sets when the prompt is taken, while a turn is going on: `enqueue` (the runtime's default) after it, `immediate`
    /// within it.
    pub fn mode(self, mode: &str) -> Self {
        self.raw_field("mode", Json::text(mode))
    }

    /// Sets what the agent is to do with the prompt: `interactive`, `plan`, `autopilot` or `shell`.
    pub fn agent_mode(self, mode: &str) -> Self {
        self.raw_field("agentMode", Json::text(mode))
    }

    /// Sets the text that is shown for the prompt in place of its own.
    pub fn display(self, text: &str) -> Self {
        self.raw_field("displayPrompt", Json::text(text))
    }

    /// Sets who the prompt is from: `user` (the runtime's default), `system`, or `agent-` and an id.
    pub fn source(self, source: &str) -> Self {
        self.raw_field("source", Json::text(source))
    }

    /// The form that the answer must have: [`Turn::answer`](crate::Turn::answer) has it then. To wait for it as a type, see
    /// [`Session::send_and_wait_with_schema`](crate::Session::send_and_wait_with_schema).
    ///
    /// ```
    /// use pilotwire::Prompt;
    /// use pilotwire::types::{JsonText, build};
    ///
    /// let schema = JsonText::parse(r#"{"type": "object", "properties": {"city": {"type": "string"}}}"#)?;
    /// let prompt = Prompt::new("where?").response_format(build::JsonSchemaResponseFormat::new("place", schema));
    /// # Ok::<(), pilotwire::types::DecodeError>(())
    /// ```
    #[cfg(feature = "protocol")]
    #[cfg_attr(docsrs, doc(cfg(feature = "protocol")))]
    pub fn response_format(self, format: build::JsonSchemaResponseFormat) -> Self {
        self.raw_field(RESPONSE_FORMAT, Json::built(&build::ResponseFormat::new(format)))
    }

    /// Sets the trace that the turn is part of, in place of what
    /// [`Config::trace_context`](crate::Config::trace_context) says, of which nothing is taken then.
    pub fn trace_context(mut self, context: &TraceContext) -> Self {
        self.fields.retain(|(name, _)| !TRACE_FIELDS.contains(&name.as_str()));
        context.fields().fold(self, |prompt, (name, value)| prompt.raw_field(name, value))
    }

    pub(crate) fn has_trace_context(&self) -> bool {
        self.fields.iter().any(|(name, _)| TRACE_FIELDS.contains(&name.as_str()))
    }

    /// Adds an attachment. A display name that is missing or blank is filled in: the last part of the path, or the path.
    #[cfg(feature = "protocol")]
    pub fn attach(self, attachment: impl Into<Attachment>) -> Self {
        match attachment.into().behind(self.value(ATTACHMENTS)) {
            Ok(all) => self.raw_field(ATTACHMENTS, all),
            Err(fault) => self.with_fault(fault),
        }
    }

    /// Any other parameter of `session.send`, by its name on the wire: `attachments`, `responseFormat`, ...
    ///
    /// # Errors
    ///
    /// Fails if serde_json refuses to write `value`, such as a map whose keys are not strings.
    pub fn field<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Result<Self, EncodeError> {
        Ok(self.raw_field(name, Json::new(value)?))
    }

    /// As [`field`](Self::field), of a value that is JSON text already. Attachments with no display name get the one that
    /// [`attach`](Self::attach) would give them. What the runtime could not read of it is refused
    /// when the prompt is sent, see [`Json`].
    pub fn raw_field(mut self, name: &str, value: Json) -> Self {
        #[cfg(feature = "protocol")]
        let value = match name {
            ATTACHMENTS => super::attachment::all_named(&value).unwrap_or(value),
            _ => value,
        };
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.to_owned(), value));
        self
    }

    /// A parameter that is set.
    #[cfg(feature = "protocol")]
    pub(crate) fn value(&self, name: &str) -> Option<&Json> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Notes that something of it cannot go on the wire.
    #[cfg(feature = "protocol")]
    fn with_fault(self, fault: InvalidPrompt) -> Self {
        Self { fault: self.fault.or(Some(fault)), ..self }
    }

    /// Returns the fault that keeps the prompt off the wire, if it has one.
    pub(crate) fn fault(&self) -> Option<InvalidPrompt> {
        self.fault.clone()
    }

    #[cfg(feature = "replay")]
    pub(crate) fn parts(&self) -> (&str, &[(String, Json)]) {
        (&self.text, &self.fields)
    }

    /// Its text.
    #[cfg(feature = "tracing")]
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The parameters of `session.send`.
    pub(crate) fn params<'a>(&'a self, session: &'a SessionId) -> impl Params + 'a {
        PromptParams { prompt: self, session }
    }

    /// Checks that the runtime could read the prompt.
    pub(crate) fn check(&self) -> Result<(), Unwritable> {
        self.fields.iter().try_for_each(|(name, value)| self.readable(1, name, value).map(drop))
    }

    /// Returns the fields that the prompt has beside its text, if there are any.
    pub(crate) fn fields(&self) -> Option<Json> {
        let fields = self.fields.iter().fold(Object::new(), |object, (name, value)| object.raw(name, value));
        (!self.fields.is_empty()).then(|| fields.finish())
    }

    /// Levels of arrays and objects in the parameters.
    fn depth(&self) -> usize {
        1 + self.fields.iter().map(|(_, value)| value.depth()).max().unwrap_or(0)
    }

    /// The value of a field in parameters that are inside of so many levels of the message.
    fn readable<'a>(&self, outside: usize, name: &str, value: &'a Json) -> Result<Cow<'a, [u8]>, Unwritable> {
        readable(outside + 1, value).map_err(|unwritable| match unwritable {
            Unwritable::TooDeep { .. } => Unwritable::TooDeep { depth: outside + self.depth() },
            Unwritable::Number { path, number } => {
                Unwritable::Number { path: path_within(name, &path), number }
            }
            other => other,
        })
    }
}

/// They are written straight into their frame: a prompt may be long.
struct PromptParams<'a> {
    prompt: &'a Prompt,
    session: &'a SessionId,
}

impl Params for PromptParams<'_> {
    fn estimate(&self) -> usize {
        /// Names and quotes.
        const MORE: usize = 64;
        let fields = self.prompt.fields.iter().map(|(name, value)| name.len() + value.len() + 4);
        // Lines end, and words are quoted: what is escaped takes more.
        let text = self.prompt.text.len() + self.prompt.text.len() / 16;
        text + self.session.as_str().len() + MORE + fields.sum::<usize>()
    }

    fn write(&self, outside: usize, out: &mut Vec<u8>) -> Result<(), Unwritable> {
        out.extend_from_slice(b"{\"sessionId\":");
        write_string(out, self.session.as_str());
        out.extend_from_slice(b",\"prompt\":");
        write_string(out, &self.prompt.text);
        for (name, value) in &self.prompt.fields {
            out.push(b',');
            write_string(out, name);
            out.push(b':');
            out.extend_from_slice(&self.prompt.readable(outside, name, value)?);
        }
        out.push(b'}');
        Ok(())
    }
}

impl<T: Into<String>> From<T> for Prompt {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Prompt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: Vec<&str> = self.fields.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Prompt").field("bytes", &self.text.len()).field("fields", &fields).finish()
    }
}
