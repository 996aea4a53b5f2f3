//! Limits and choices of one connection.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use crate::frame;
use crate::json::{EncodeError, Json};
use crate::secret::Secrets;
use crate::session::ClientMode;
use crate::trace_context::{ContextSource, TraceContext};

/// The configuration of a [`Connection`](crate::sans_io::Connection): limits, waits, and what it tells the runtime
/// about its user.
///
/// [`Config::default`] is meant to be right for nearly everyone; each setter says what its default is.
///
/// ```
/// use pilotwire::Config;
/// use std::time::Duration;
///
/// let config = Config::default()
///     .client("Example Editor", "2.1.0")
///     .stall_after(Some(Duration::from_secs(5)));
/// ```
#[derive(Clone)]
pub struct Config {
    pub(crate) frame: frame::Limits,
    pub(crate) queue: QueueLimits,
    pub(crate) window: WindowLimits,
    pub(crate) open_asks: usize,
    pub(crate) ended_ids: usize,
    pub(crate) waiting_notices: usize,
    pub(crate) own_replies: usize,
    pub(crate) handshake: Option<Duration>,
    pub(crate) closing: Duration,
    pub(crate) undoing: Duration,
    pub(crate) unclaimed: Duration,
    pub(crate) held_prompt: Duration,
    pub(crate) untaken_ask: Option<Duration>,
    pub(crate) write_stalled: Duration,
    pub(crate) connecting: Duration,
    pub(crate) process: ProcessLimits,
    pub(crate) client: Option<(String, String)>,
    pub(crate) integration: Option<(String, String)>,
    pub(crate) token: Option<String>,
    pub(crate) secrets: Vec<String>,
    /// Calls that the handshake makes when the runtime has answered.
    pub(crate) handshake_steps: Vec<(String, Json)>,
    /// Further parameters of `connect`.
    pub(crate) connect_fields: Vec<(String, Json)>,
    /// `true` if answers are checked before they are sent, and what becomes of them is told. Transcripts from before
    /// that was done are replayed without.
    pub(crate) checked_answers: bool,
    /// The source of the place in a distributed trace.
    pub(crate) trace: Option<ContextSource>,
    pub(crate) client_mode: ClientMode,
    pub(crate) attachment: Option<Attachment>,
}

/// Bounds of a session's queue, and of the connection's own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QueueLimits {
    /// Bytes past which reading pauses until the queue is at half of it.
    pub(crate) soft: usize,
    /// Bytes past which the oldest events are given up and counted.
    pub(crate) hard: usize,
    /// The time for which a queue from which nothing is taken may keep reading paused.
    pub(crate) stall_after: Option<Duration>,
}

/// Bounds of the pending-id window.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WindowLimits {
    /// Messages kept under one id.
    pub(crate) per_id: usize,
    /// Ids under which something is kept.
    pub(crate) ids: usize,
    /// Bytes kept under all ids.
    pub(crate) bytes: usize,
    /// The time for which a request is kept.
    pub(crate) request: Duration,
}

/// Limits of a process's steps, as [`Config::process_limits`](crate::Config::process_limits) returns them.
#[derive(Clone, Copy, Debug)]
pub struct ProcessLimits {
    /// The time that a runtime that is to listen may take until it says where.
    pub(crate) startup: Duration,
    /// The time to wait for the rest (exit status, output, stderr) once one of them has ended.
    pub(crate) last_words: Duration,
    /// The time that a process may take to exit once it was asked to.
    pub(crate) exit: Duration,
    /// The time that a process that was killed may take to be gone.
    pub(crate) reap: Duration,
}

impl Default for ProcessLimits {
    fn default() -> Self {
        Self {
            startup: Duration::from_secs(10),
            last_words: Duration::from_secs(1),
            exit: Duration::from_secs(10),
            reap: Duration::from_secs(10),
        }
    }
}

/// Something that goes with a config and that it knows nothing of: whoever attached it looks for it again.
#[derive(Clone)]
pub(crate) struct Attachment(Arc<dyn Any + Send + Sync>);

impl Attachment {
    pub(crate) fn new<T: Any + Send + Sync>(value: T) -> Self {
        Self(Arc::new(value))
    }

    pub(crate) fn get<T: Any>(&self) -> Option<&T> {
        self.0.downcast_ref()
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            frame: frame::Limits::default(),
            queue: QueueLimits { soft: 8 << 20, hard: 64 << 20, stall_after: Some(Duration::from_secs(1)) },
            window: WindowLimits { per_id: 128, ids: 64, bytes: 4 << 20, request: Duration::from_secs(120) },
            open_asks: 1024,
            ended_ids: 1024,
            waiting_notices: 256,
            own_replies: 1 << 20,
            handshake: Some(Duration::from_secs(30)),
            closing: Duration::from_secs(10),
            undoing: Duration::from_secs(10),
            unclaimed: Duration::from_secs(300),
            held_prompt: Duration::from_secs(60),
            untaken_ask: Some(Duration::from_secs(10)),
            write_stalled: Duration::from_secs(30),
            connecting: Duration::from_secs(10),
            process: ProcessLimits::default(),
            client: None,
            integration: None,
            token: None,
            secrets: Vec::new(),
            handshake_steps: Vec::new(),
            connect_fields: Vec::new(),
            checked_answers: true,
            trace: None,
            client_mode: ClientMode::Cli,
            attachment: None,
        }
    }
}

impl Config {
    /// The embedding application's name and version, as the runtime gets to know them in the handshake
    /// (`clientInfo`). Empty parts are left out. Default: none.
    #[must_use]
    pub fn client(mut self, name: impl Into<String>, version: impl Into<String>) -> Self {
        self.client = Some((name.into(), version.into()));
        self
    }

    /// Name and version of the extension or integration within the application. Default: none.
    #[must_use]
    pub fn integration(mut self, name: impl Into<String>, version: impl Into<String>) -> Self {
        self.integration = Some((name.into(), version.into()));
        self
    }

    /// Sets what sessions start from, where their configs do not say. Default: [`ClientMode::Cli`].
    ///
    /// With [`ClientMode::Empty`] a [`Launch`](crate::launch::Launch) must have a
    /// [`home`](crate::launch::Launch::home) of its own, or the client session files, and it uses neither the keychain nor a
    /// log file of the runtime's.
    #[must_use]
    pub fn client_mode(mut self, mode: ClientMode) -> Self {
        self.client_mode = mode;
        self
    }

    /// The connection token of a runtime that listens on TCP. Default: none.
    ///
    /// A runtime without a token configured refuses one (error -32003), so it must not be given on stdio.
    #[must_use]
    pub fn connection_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// One more value that must not show in an error, a notice or the last words of the runtime's process, where the runtime
    /// may repeat it. `[secret]` is shown in its place. Default: none.
    ///
    /// A value that this library was given as a secret needs no mention: the connection's token; the tokens, keys and
    /// passwords in the arguments and the environment that a [`Launch`](crate::launch::Launch) gives the runtime; and
    /// what goes to the runtime under the name of a secret, such as `apiKey`, `gitHubToken` or `headers`, of which the
    /// last 64 values are known. A value of fewer than 6 bytes is not replaced, here or there, as it would be found in
    /// ordinary words.
    #[must_use]
    pub fn secret(mut self, value: impl Into<String>) -> Self {
        let value = value.into();
        if !self.secrets.contains(&value) {
            self.secrets.push(value);
        }
        self
    }

    /// Returns `true` if the handshake registers that session files are kept here.
    pub(crate) fn has_session_files(&self) -> bool {
        self.handshake_steps.iter().any(|(method, _)| method == "sessionFs.setProvider")
    }

    /// Adds a call that is part of the handshake, such as `llmInference.setProvider`. Those calls are made one after the
    /// other once the runtime has said which version it speaks, before all other calls; if one fails, so does the handshake
    /// ([`HandshakeError::Step`](crate::error::HandshakeError::Step)). Default: none.
    #[must_use]
    pub fn handshake_step(mut self, method: impl Into<String>, params: Json) -> Self {
        self.handshake_steps.push((method.into(), params));
        self
    }

    /// Sets a further parameter of `connect`, by its name on the wire. Default: none.
    #[must_use]
    pub fn connect_field(mut self, name: &str, value: Json) -> Self {
        self.connect_fields.retain(|(known, _)| known != name);
        self.connect_fields.push((name.to_owned(), value));
        self
    }

    pub(crate) fn secrets(&self) -> Secrets {
        Secrets::given(self.token.iter().chain(&self.secrets).map(String::as_str))
    }

    /// Sets whether to shake hands, and how long that may take. Default: 30 s. `None` opens the connection without a
    /// handshake, for peers that have been spoken to before.
    #[must_use]
    pub fn handshake_timeout(mut self, limit: Option<Duration>) -> Self {
        self.handshake = limit;
        self
    }

    /// The largest frame body that is accepted, in bytes. Default: 256 MiB.
    #[must_use]
    pub fn max_frame(mut self, bytes: usize) -> Self {
        self.frame.body = bytes;
        self
    }

    /// The largest header block that is accepted, in bytes. Default: 8 KiB.
    #[must_use]
    pub fn max_header(mut self, bytes: usize) -> Self {
        self.frame.header = bytes;
        self
    }

    /// Bytes in one session's queue past which reading pauses until the queue is at half of that.
    /// Default: 8 MiB. An item counts 128 bytes besides its own, so the number of items is bounded too.
    #[must_use]
    pub fn queue_soft_limit(mut self, bytes: usize) -> Self {
        self.queue.soft = bytes;
        self
    }

    /// Bytes in one session's queue past which its oldest events are given up, counted in a
    /// [`Gap`](crate::sans_io::ItemKind::Gap) in their place. Default: 64 MiB.
    #[must_use]
    pub fn queue_hard_limit(mut self, bytes: usize) -> Self {
        self.queue.hard = bytes;
        self
    }

    /// Sets how long a queue from which nothing is taken may keep reading paused. Default: 1 s. `None`: for as long as
    /// it takes, so that a slow consumer slows the runtime down and nothing is ever given up.
    #[must_use]
    pub fn stall_after(mut self, limit: Option<Duration>) -> Self {
        self.queue.stall_after = limit;
        self
    }

    /// Messages kept for one session id that is not known yet while a cloud session is being created.
    /// Default: 128.
    #[must_use]
    pub fn pending_per_id(mut self, messages: usize) -> Self {
        self.window.per_id = messages;
        self
    }

    /// Session ids for which messages are kept while a cloud session is being created. Default: 64.
    #[must_use]
    pub fn pending_ids(mut self, ids: usize) -> Self {
        self.window.ids = ids;
        self
    }

    /// Bytes kept for session ids that are not known yet, in all. Default: 4 MiB.
    #[must_use]
    pub fn pending_bytes(mut self, bytes: usize) -> Self {
        self.window.bytes = bytes;
        self
    }

    /// Sets how long a request for a session id that is not known yet is kept before it is refused. Default: 120 s.
    #[must_use]
    pub fn pending_request_timeout(mut self, limit: Duration) -> Self {
        self.window.request = limit;
        self
    }

    /// Asks that may be open at once; past that, requests are refused. Default: 1,024.
    #[must_use]
    pub fn max_open_asks(mut self, asks: usize) -> Self {
        self.open_asks = asks;
        self
    }

    /// Bytes of replies that the core makes by itself and that wait to be written, past which reading pauses.
    /// Default: 1 MiB.
    #[must_use]
    pub fn max_own_replies(mut self, bytes: usize) -> Self {
        self.own_replies = bytes;
        self
    }

    /// Sets how long a graceful end may take. Default: 10 s.
    #[must_use]
    pub fn closing_timeout(mut self, limit: Duration) -> Self {
        self.closing = limit;
        self
    }

    /// Sets how long a prompt for a cloud session waits for that session's worker to start. Default: 60 s.
    #[must_use]
    pub fn held_prompt_timeout(mut self, limit: Duration) -> Self {
        self.held_prompt = limit;
        self
    }

    /// Sets how long something that the runtime asks may wait in a stream that nobody reads, before
    /// [`Notice::AskNotTaken`](crate::Notice::AskNotTaken) tells of it. It goes on waiting. Default: 10 s;
    /// `None` never tells.
    #[must_use]
    pub fn untaken_ask_timeout(mut self, limit: Option<Duration>) -> Self {
        self.untaken_ask = limit;
        self
    }

    /// Sets how long writing may make no progress before the connection counts as lost. Default: 30 s.
    #[must_use]
    pub fn write_timeout(mut self, limit: Duration) -> Self {
        self.write_stalled = limit;
        self
    }

    /// Sets how long it may take to connect over TCP. Default: 10 s.
    #[must_use]
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connecting = limit;
        self
    }

    /// Returns how long it may take to connect over TCP, for an adapter to see to.
    #[must_use]
    pub fn connecting_limit(&self) -> Duration {
        self.connecting
    }

    /// Sets how long a runtime that was started to listen on TCP may take until it says on which port. Default: 10 s.
    #[must_use]
    pub fn process_startup_timeout(mut self, limit: Duration) -> Self {
        self.process.startup = limit;
        self
    }

    /// Sets how long a runtime's process may take to exit once it was asked to, before it is killed; the same again is
    /// allowed for it to be gone. Default: 10 s.
    #[must_use]
    pub fn process_exit_timeout(mut self, limit: Duration) -> Self {
        self.process.exit = limit;
        self.process.reap = limit;
        self
    }

    /// Sets how long to wait, once a process's exit, output or stderr has ended, for the others of the three, before
    /// the connection's end is told without them. It starts anew with all that still comes. Default: 1 s.
    #[must_use]
    pub fn process_last_words_timeout(mut self, limit: Duration) -> Self {
        self.process.last_words = limit;
        self
    }

    /// Returns how long closing may take, as [`closing_timeout`](Self::closing_timeout) sets it.
    #[must_use]
    pub fn closing_limit(&self) -> Duration {
        self.closing
    }

    /// The limits of a runtime's process, for callers that run one with
    /// [`launch::Supervision`](crate::launch::Supervision).
    #[must_use]
    pub fn process_limits(&self) -> ProcessLimits {
        self.process
    }

    /// The parameters of the handshake's `connect` (`core/PROTOCOL.md`, section "Handshake").
    pub(crate) fn connect_params(&self) -> Result<Json, EncodeError> {
        let part = |pair: &Option<(String, String)>, name: bool| {
            pair.as_ref()
                .map(|(n, v)| if name { n.clone() } else { v.clone() })
                .filter(|text| !text.is_empty())
        };
        let info = ClientInfo {
            editor_name: part(&self.client, true),
            editor_version: part(&self.client, false),
            extension_name: part(&self.integration, true),
            extension_version: part(&self.integration, false),
        };
        let params = Json::new(&ConnectParams {
            token: self.token.as_deref(),
            client_info: Some(info).filter(|info| *info != ClientInfo::default()),
            supported_task_kinds: ["agent", "client", "shell"],
        })?;
        let further = self.connect_fields.iter().map(|(name, value)| (name.as_str(), value));
        Ok(further.fold(params, |params, (name, value)| params.with_member(name, value)))
    }
}

impl Config {
    /// Passes a distributed trace on to the runtime: `context` is asked for the place in it whenever a session is created or
    /// resumed and a prompt is sent, where the method of a handle is called, and under no lock. What it gives goes with that, as
    /// `traceparent` and `tracestate`, unless either is set there already. Default: nothing is passed on.
    #[must_use]
    pub fn trace_context(
        mut self,
        context: impl Fn() -> Option<TraceContext> + Send + Sync + 'static,
    ) -> Self {
        self.trace = Some(ContextSource(Arc::new(context)));
        self
    }
}

impl std::fmt::Debug for Config {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Config")
            .field("frame", &self.frame)
            .field("queue", &self.queue)
            .field("window", &self.window)
            .field("client", &self.client)
            .field("token", &self.token.as_ref().map(|_| "(secret)"))
            .field("secrets", &self.secrets.len())
            .finish_non_exhaustive()
    }
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct ConnectParams<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_info: Option<ClientInfo>,
    supported_task_kinds: [&'static str; 3],
}

#[derive(serde::Serialize, Default, PartialEq)]
#[serde(rename_all = "camelCase")]
struct ClientInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    editor_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    editor_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    extension_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    extension_version: Option<String>,
}
