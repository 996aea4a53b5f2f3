//! The outcome of a turn that has ended well.

use serde::Deserialize;

use crate::session::SessionEvent;

/// A turn that has ended well.
///
/// ```
/// # async fn show(session: pilotwire::Session) -> Result<(), pilotwire::TurnError> {
/// let turn = session.send_and_wait("hello").await?;
/// match &turn.no_answer {
///     None => println!("{}", turn.text()),
///     Some(why) => println!("nothing was said: {}", why.as_str()),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Turn {
    /// The runtime's id of the prompt.
    pub message_id: String,
    /// The agent's last message (`assistant.message`), if it said anything.
    pub message: Option<SessionEvent>,
    /// Why the agent said nothing, where it said nothing and the runtime told why.
    pub no_answer: Option<NoAnswer>,
    /// The last message that asks for no tool, where that is another one. In a box, as it is rare.
    pub(super) earlier_answer: Option<Box<SessionEvent>>,
}

/// Why a turn ended well without a word of the agent.
///
/// ```
/// use pilotwire::NoAnswer;
///
/// fn show(why: &NoAnswer) {
///     match why {
///         NoAnswer::Blocked { message } => println!("blocked: {message}"),
///         NoAnswer::TaskComplete { summary } => println!("done: {summary}"),
///         _ => {}
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoAnswer {
    /// A hook or a policy blocked the prompt; the agent never saw it (`session.warning` of type `policy_blocked`).
    Blocked {
        /// The reason that the hook or policy gave.
        message: String,
    },
    /// The agent reported its task as complete instead of answering (`session.task_complete`).
    TaskComplete {
        /// The agent's summary of the task; empty if it gave none.
        summary: String,
    },
}

impl NoAnswer {
    /// The variant's name in kebab-case: `blocked` or `task-complete`.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            NoAnswer::Blocked { .. } => "blocked",
            NoAnswer::TaskComplete { .. } => "task-complete",
        }
    }
}

impl Turn {
    /// The text of the agent's last message; empty if it said nothing. [`no_answer`](Self::no_answer) may say why.
    #[must_use]
    pub fn text(&self) -> String {
        text_of(self.message.as_ref())
    }

    /// The agent's last message that asks for no tool. It is another one than [`message`](Self::message) where the turn
    /// ended with a tool's use.
    #[must_use]
    pub fn answer(&self) -> Option<&SessionEvent> {
        self.earlier_answer.as_deref().or(self.message.as_ref().filter(|message| !asks_for_tools(message)))
    }

    /// The text of [`answer`](Self::answer); empty if there is none.
    #[must_use]
    pub fn answer_text(&self) -> String {
        text_of(self.answer())
    }
}

pub(super) fn text_of(message: Option<&SessionEvent>) -> String {
    #[derive(Deserialize)]
    struct Content {
        #[serde(default)]
        content: String,
    }
    message.and_then(|message| message.decode::<Content>().ok()).map(|data| data.content).unwrap_or_default()
}

pub(super) fn asks_for_tools(message: &SessionEvent) -> bool {
    let requests = message.data().and_then(|data| data.get("toolRequests"));
    requests.and_then(|requests| requests.items()).is_some_and(|requests| !requests.is_empty())
}
