//! What the model says, and to which request.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use serde_json::Value;
use tokio::sync::watch;

use super::ModelRequest;

/// Which reply each request gets.
///
/// A request goes to the first rule of [`on`](Self::on) whose text is in its last user message, and takes the next reply of that
/// rule; if there is none, to [`otherwise`](Self::otherwise). The last user message stays the same while tools
/// are called, so one rule has the replies of a whole turn. A request that is left without a reply is a mistake in the script: it
/// gets status 400, with a body that says so.
#[derive(Default)]
pub struct Script {
    rules: Vec<(String, VecDeque<Reply>)>,
    otherwise: Source,
}

impl Script {
    /// A script with no replies yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// These replies, in the order of the requests.
    #[must_use]
    pub fn sequence(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self::new().otherwise(replies)
    }

    /// The reply that `choose` makes for each request.
    #[must_use]
    pub fn choose(choose: impl FnMut(&ModelRequest) -> Reply + Send + 'static) -> Self {
        Self { rules: Vec::new(), otherwise: Source::Choose(Box::new(choose)) }
    }

    /// Replies for the requests whose last user message has `text` in it.
    #[must_use]
    pub fn on(mut self, text: &str, replies: impl IntoIterator<Item = Reply>) -> Self {
        self.rules.push((text.to_owned(), replies.into_iter().collect()));
        self
    }

    /// Replies for the requests that no rule is for, or whose rule has no reply left.
    #[must_use]
    pub fn otherwise(mut self, replies: impl IntoIterator<Item = Reply>) -> Self {
        self.otherwise = Source::Sequence(replies.into_iter().collect());
        self
    }

    pub(super) fn reply(&mut self, request: &ModelRequest) -> Reply {
        let text = request.last_user_text();
        let rule = self.rules.iter_mut().find(|(wanted, _)| text.contains(wanted.as_str()));
        if let Some(reply) = rule.and_then(|(_, replies)| replies.pop_front()) {
            return reply;
        }
        match &mut self.otherwise {
            Source::Choose(choose) => choose(request),
            Source::Sequence(replies) => replies.pop_front().unwrap_or_else(|| {
                Reply::error(
                    400,
                    &format!("the test's script has no reply left for a request that ends with {text:?}"),
                )
            }),
        }
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script").field("rules", &self.rules).finish_non_exhaustive()
    }
}

enum Source {
    Sequence(VecDeque<Reply>),
    Choose(Box<dyn FnMut(&ModelRequest) -> Reply + Send>),
}

impl Default for Source {
    fn default() -> Self {
        Self::Sequence(VecDeque::new())
    }
}

/// What the model says to one request: a row of steps, or an HTTP error.
#[derive(Clone, Debug)]
#[must_use]
pub struct Reply {
    pub(super) status: StatusCode,
    pub(super) steps: Vec<Step>,
    /// Of an error.
    pub(super) code: &'static str,
    /// What it costs, in billionths of a credit.
    pub(super) nano_credits: u64,
}

/// One thing that a reply does.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Text(String),
    Tool { name: String, arguments: String },
    Delay(Duration),
    Hold(Gate),
    Cut,
}

impl Reply {
    /// A text, streamed word by word.
    pub fn text(text: &str) -> Self {
        Self::empty().and_text(text)
    }

    /// `count` words, each in a chunk of its own.
    pub fn words(count: usize) -> Self {
        (0..count).fold(Self::empty(), |reply, n| reply.step(Step::Text(format!("word{n} "))))
    }

    /// A call of a tool. Several in one reply are parallel calls.
    pub fn tool(name: &str, arguments: impl Into<Value>) -> Self {
        Self::empty().and_tool(name, arguments)
    }

    /// An HTTP error, with a body in the form of OpenAI's.
    ///
    /// # Panics
    ///
    /// When `status` is not one.
    pub fn error(status: u16, message: &str) -> Self {
        let status = StatusCode::from_u16(status).expect("an HTTP status");
        Self { status, ..Self::empty() }.step(Step::Text(message.to_owned()))
    }

    /// The HTTP error 429 that says which limit was reached, and that it may be tried again at once.
    pub fn rate_limited(code: &'static str) -> Self {
        Self { code, ..Self::error(429, "too many requests") }
    }

    /// A reply that says nothing yet: for one that starts by waiting.
    pub fn empty() -> Self {
        Self { status: StatusCode::OK, steps: Vec::new(), code: "scripted", nano_credits: 0 }
    }

    /// It costs so many of the account's credits.
    pub fn costing(self, credits: u32) -> Self {
        Self { nano_credits: u64::from(credits) * 1_000_000_000, ..self }
    }

    /// Then a text, streamed word by word.
    pub fn and_text(mut self, text: &str) -> Self {
        self.steps.extend(text.split_inclusive(' ').map(|word| Step::Text(word.to_owned())));
        self
    }

    /// Then a call of a tool.
    pub fn and_tool(self, name: &str, arguments: impl Into<Value>) -> Self {
        self.and_raw_tool(name, &arguments.into().to_string())
    }

    /// Then a call of a tool whose arguments are this text, JSON or not.
    pub fn and_raw_tool(self, name: &str, arguments: &str) -> Self {
        self.step(Step::Tool { name: name.to_owned(), arguments: arguments.to_owned() })
    }

    /// Then nothing for a while. To wait for something to happen, use [`hold`](Self::hold).
    pub fn delay(self, delay: Duration) -> Self {
        self.step(Step::Delay(delay))
    }

    /// Then nothing until the gate is released.
    pub fn hold(self, gate: &Gate) -> Self {
        self.step(Step::Hold(gate.clone()))
    }

    /// Then the connection breaks, with the answer unfinished.
    pub fn cut(self) -> Self {
        self.step(Step::Cut)
    }

    fn step(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}

/// A place, in a [`Reply`] or before an [`Answer`](crate::account::Answer), where the server stops until the test lets it go
/// on: the way to do something in the middle of a turn or of a request.
///
/// Clones are the same gate. It opens once, for everyone.
#[derive(Clone, Debug)]
pub struct Gate(Arc<GateState>);

#[derive(Debug)]
struct GateState {
    reached: watch::Sender<bool>,
    open: watch::Sender<bool>,
}

impl Gate {
    /// A closed gate.
    #[must_use]
    pub fn new() -> Self {
        Self(Arc::new(GateState { reached: watch::Sender::new(false), open: watch::Sender::new(false) }))
    }

    /// Waits until a reply has come to this gate. It has no limit of its own: put a timeout around it.
    pub async fn reached(&self) {
        wait_for(&self.0.reached).await;
    }

    /// Opens the gate.
    pub fn release(&self) {
        self.0.open.send_replace(true);
    }

    pub(crate) async fn pass(&self) {
        self.0.reached.send_replace(true);
        wait_for(&self.0.open).await;
    }
}

impl Default for Gate {
    fn default() -> Self {
        Self::new()
    }
}

async fn wait_for(flag: &watch::Sender<bool>) {
    flag.subscribe().wait_for(|set| *set).await.expect("the sender is borrowed");
}
