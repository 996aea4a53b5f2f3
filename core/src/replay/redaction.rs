//! Rules for what a transcript must not hold.

use std::fmt;

use crate::secret::names::{KEYS, VALUE_KEYS};

/// The rules for what is replaced in a transcript before it leaves the process.
///
/// Secrets always are: the connection's token, values under names such as `token`, `apiKey`, `authorization` or
/// `password` wherever they stand, all that is under `headers` and `env`, and what the runtime is told to keep secret
/// (`secrets.addFilterValues`). A secret of eight bytes or more that was once seen under such a name is replaced
/// wherever it turns up afterwards, in whatever text. In frames that are no JSON, all strings are.
///
/// The same value has the same placeholder all over one transcript, such as `[secret 2]`, in what goes in and in what
/// comes out, so that a transcript replays as the conversation went. What was said in just that form, and stands for
/// nothing, is written `(secret 2)`. Two things are left to the rules' author: names that this library itself goes by
/// (`type`, `sessionId`, `requestId`, ...) must stay, and placeholders have other lengths than what they stand for, so
/// that a conversation which came over a limit in bytes may come over it at another place.
///
/// ```
/// use pilotwire::replay::Redaction;
///
/// let redaction = Redaction::secrets()
///     .texts()
///     .secret_key("x-licence")
///     .text_at("session.log", "message")
///     .text_in_event("session.info", "message")
///     .value("/home/ann", "/home/somebody");
/// ```
#[derive(Clone)]
#[must_use]
pub struct Redaction {
    pub(super) keys: Vec<(String, RedactionKind)>,
    pub(super) paths: Vec<PathRule>,
    pub(super) values: Vec<(String, String)>,
    pub(super) longest: Option<usize>,
    pub(super) peer: bool,
}

/// The kind of something that must not be in a transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RedactionKind {
    Text,
    /// Something under any name, among which there may be secrets.
    Values,
    Secret,
    /// Of no interest. Objects and lists become empty.
    Omitted,
}

/// A place in a message.
#[derive(Clone, Debug)]
pub(super) struct PathRule {
    pub(super) subject: Subject,
    /// Names of members from the subject on; `*` is any name, or any place in a list.
    pub(super) path: Vec<String>,
    pub(super) kind: RedactionKind,
}

/// The place where a path begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// At the parameters of a method, in either direction.
    Method(String),
    /// At the `data` of events of this type, wherever they stand; of several types, if it ends in `*`.
    Event(String),
}

/// The names of what the runtime says to models.
const DESCRIPTIONS: [&str; 8] = [
    "description",
    "toolDescription",
    "agentDescription",
    "instructions",
    "sections",
    "systemMessage",
    "transformedContent",
    "transformedPrompt",
];

/// The names of what people and models say.
const TEXT_KEYS: [&str; 25] = [
    "prompt",
    "displayPrompt",
    "modifiedPrompt",
    "transformedPrompt",
    "modifiedTransformedPrompt",
    "initialPrompt",
    "content",
    "transformedContent",
    "detailedContent",
    "deltaContent",
    "reasoningText",
    "reasoningOpaque",
    "encryptedContent",
    "partialOutput",
    "text",
    "textResultForLlm",
    "question",
    "choices",
    "answer",
    "feedback",
    "summary",
    "arguments",
    "toolArgs",
    "toolResult",
    "inputDelta",
];

impl Redaction {
    /// The secrets alone. The default.
    pub fn secrets() -> Self {
        let mut redaction = Self::none();
        for key in KEYS {
            redaction = redaction.secret_key(key);
        }
        redaction.keys.extend(VALUE_KEYS.map(|key| (key.to_lowercase(), RedactionKind::Values)));
        redaction.secret_at("secrets.addFilterValues", "values")
    }

    /// The secrets, and what the runtime's makers have written, as far as it passes through the protocol: the system
    /// prompt, what the model is told and how it answered in its own protocol, descriptions of tools and skills, the
    /// last words of the process; and every string of more than 200 bytes. For transcripts that are shown to others.
    /// What the user and the model say stays, unless it is long; [`texts`](Self::texts) replaces that too.
    pub fn for_publication() -> Self {
        let mut redaction = Self::secrets().longest_text(200);
        for event in ["system.*", "model.*", "session.skills_loaded", "session.custom_agents_updated"] {
            redaction = redaction.omit_in_event(event, "");
        }
        for key in DESCRIPTIONS {
            redaction = redaction.text_key(key);
        }
        redaction.peer = true;
        redaction
    }

    /// No rules. Of a recorded connection, the token and the secrets that it was given are replaced all the same.
    pub(super) fn none() -> Self {
        Self { keys: Vec::new(), paths: Vec::new(), values: Vec::new(), longest: None, peer: false }
    }

    /// Also what people and models say: prompts, answers, messages, the arguments and results of tools. Each is still
    /// told from others, as `[text 7]`.
    pub fn texts(mut self) -> Self {
        self.keys.extend(TEXT_KEYS.map(|key| (key.to_lowercase(), RedactionKind::Text)));
        self
    }

    /// Also the value under this name, wherever it stands; of an object or a list, all that is in it. Case does not
    /// matter.
    pub fn secret_key(mut self, name: &str) -> Self {
        self.keys.push((name.to_lowercase(), RedactionKind::Secret));
        self
    }

    /// As [`secret_key`](Self::secret_key), for what is no secret but is not to be read: it is replaced where it
    /// stands, and nowhere else.
    pub fn text_key(mut self, name: &str) -> Self {
        self.keys.push((name.to_lowercase(), RedactionKind::Text));
        self
    }

    /// Also what stands at this place in the parameters of a method, be it a call, a request or a notification.
    /// Names are joined by dots, and `*` is any name or any place in a list; empty, it is all of them.
    pub fn secret_at(self, method: &str, path: &str) -> Self {
        self.path(Subject::Method(method.to_owned()), path, RedactionKind::Secret)
    }

    /// As [`secret_at`](Self::secret_at), for what is no secret but is not to be read.
    pub fn text_at(self, method: &str, path: &str) -> Self {
        self.path(Subject::Method(method.to_owned()), path, RedactionKind::Text)
    }

    /// Also what stands at this place in the `data` of events of a type, or, where that ends in `*`, of all types that
    /// begin so. As [`secret_at`](Self::secret_at) otherwise.
    pub fn secret_in_event(self, event_type: &str, path: &str) -> Self {
        self.path(Subject::Event(event_type.to_owned()), path, RedactionKind::Secret)
    }

    /// As [`secret_in_event`](Self::secret_in_event), for what is no secret but is not to be read.
    pub fn text_in_event(self, event_type: &str, path: &str) -> Self {
        self.path(Subject::Event(event_type.to_owned()), path, RedactionKind::Text)
    }

    /// Empties the object or list at this place in the `data` of events of a type. As
    /// [`secret_in_event`](Self::secret_in_event) otherwise.
    pub fn omit_in_event(self, event_type: &str, path: &str) -> Self {
        self.path(Subject::Event(event_type.to_owned()), path, RedactionKind::Omitted)
    }

    /// Writes `replacement` wherever `value` stands in a text: for names and paths of one's own.
    pub fn value(mut self, value: &str, replacement: &str) -> Self {
        if !value.is_empty() {
            self.values.push((value.to_owned(), replacement.to_owned()));
        }
        self
    }

    /// Also every string of more than this many bytes, wherever it stands.
    pub fn longest_text(mut self, bytes: usize) -> Self {
        self.longest = Some(bytes);
        self
    }

    fn path(mut self, subject: Subject, path: &str, kind: RedactionKind) -> Self {
        let path = path.split('.').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        self.paths.push(PathRule { subject, path, kind });
        self
    }
}

impl Default for Redaction {
    fn default() -> Self {
        Self::secrets()
    }
}

impl fmt::Debug for Redaction {
    /// Rules only: the values are what is not to be seen.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redaction")
            .field("keys", &self.keys.len())
            .field("paths", &self.paths.len())
            .field("values", &self.values.len())
            .field("longest", &self.longest)
            .finish_non_exhaustive()
    }
}
