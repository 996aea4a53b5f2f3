//! A transcript for people: who said what to whom.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use super::diff;
use super::tokens::Tokens;
use super::transcript::{Entry, EntryKind, Transcript};
use super::wording::{cut, plain, shown, told, without_ids, without_the_changing};
use crate::connection::Input;
use crate::json::Json;
use crate::protocol;
use crate::session::Answer;

/// A conversation as it can be read: prompts, what the agent said, tools, questions and answers, errors, ends.
///
/// Text that came piece by piece stands in one piece. What is another each time stands as what it is: ids as `<id>`,
/// points in time as `<time>`.
///
/// ```
/// use pilotwire::replay::{Conversation, Transcript};
///
/// let text = r#"pilotwire-transcript 1
/// config {}
/// > create {"sessionId":"s"}
/// = call 2 session 1
/// > send 1 {"prompt":"hello"}
/// = call 3
/// > receive {"method":"session.event","params":{"sessionId":"s","event":{"type":"assistant.message","data":{"content":"Good day."}}}}
/// "#;
/// let conversation = Conversation::of(&Transcript::parse(text)?);
/// assert_eq!(conversation.to_string(), "session 1: user: hello\nsession 1: agent: Good day.\n");
/// # Ok::<(), pilotwire::replay::ReadError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conversation {
    parts: Vec<Part>,
    /// The commands that calls are for, as long as they have no outcome.
    calls: BTreeMap<u64, Command>,
    /// The last command, which is called by the number that it returns.
    command: Option<Command>,
    /// The sessions that asks are of.
    asks: BTreeMap<u64, u64>,
    /// The sessions that ids are of.
    sessions: BTreeMap<String, u64>,
    /// The ids of sessions in the cloud: those that the runtime gave.
    in_cloud: BTreeSet<String>,
    /// The id of the session that the last command begins.
    begun: Option<String>,
    /// The texts that came piece by piece, of messages that are not complete.
    streamed: BTreeMap<u64, String>,
}

/// One thing that was said, and in which session.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    session: Option<u64>,
    text: String,
}

/// A command whose outcome may be of interest.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Command {
    session: Option<u64>,
    name: String,
    /// `true` if it is worth a word that the command went well.
    tells: bool,
}

impl Conversation {
    /// Reads a transcript.
    #[must_use]
    pub fn of(transcript: &Transcript) -> Self {
        let mut conversation = Self::default();
        for entry in &transcript.entries {
            match &entry.kind {
                EntryKind::Time(_) | EntryKind::Take { .. } => {}
                EntryKind::Input(input) => conversation.input(input),
                // What cannot be read here is of a kind that is of no interest.
                EntryKind::Output(_) => drop(conversation.output(entry)),
                EntryKind::Returned => drop(conversation.returned(entry)),
            }
        }
        conversation.cut_short();
        conversation
    }

    /// Returns where another conversation goes another way: lines that begin with `-` are of this one alone, with `+`
    /// of the other alone. Each session is compared by itself, as what they say at once may come in any order. Empty if
    /// the two come to the same.
    #[must_use]
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let mut sessions: Vec<_> = self.parts.iter().chain(&other.parts).map(|part| part.session).collect();
        sessions.sort_unstable();
        sessions.dedup();
        let lines = |conversation: &Self, session: Option<u64>| -> Vec<String> {
            let parts = conversation.parts.iter().filter(|part| part.session == session);
            parts.map(ToString::to_string).collect()
        };
        sessions
            .into_iter()
            .flat_map(|session| diff::lines(&lines(self, session), &lines(other, session)))
            .collect()
    }

    fn say(&mut self, session: Option<u64>, text: impl Into<String>) {
        self.parts.push(Part { session, text: without_the_changing(&text.into()) });
    }

    fn input(&mut self, input: &Input<'_>) {
        self.command = None;
        match input {
            // What is no message was never said.
            Input::Receive(body) => drop(self.message(body)),
            Input::CreateSession { config, draws, .. } => {
                let given = config.parts().0.iter().find(|(name, _)| name == "sessionId");
                let given = given.and_then(|(_, id)| id.decode().ok());
                self.begun = draws.as_ref().map(ToString::to_string).or(given);
                self.expect(None, "create", true);
            }
            Input::ResumeSession { id, .. } => {
                self.begun = Some(id.to_string());
                self.expect(None, "resume", true);
            }
            Input::Call { method, params, .. } => {
                let params = params.as_ref().map(shown).unwrap_or_default();
                self.say(None, format!("client: {method} {params}"));
                self.expect(None, method, true);
            }
            Input::Send { session, prompt, .. } | Input::SendAndWait { session, prompt, .. } => {
                self.cut_short();
                self.say(Some(*session), format!("user: {}", prompt.parts().0));
                self.expect(Some(*session), "prompt", false);
            }
            Input::Abort(session, _) => self.tell_command(*session, "abort"),
            Input::Detach(session, _) => self.tell_command(*session, "detach"),
            Input::Destroy(session, _) => self.tell_command(*session, "destroy"),
            Input::Delete(..) => {
                self.say(None, "client: delete a session");
                self.expect(None, "delete", false);
            }
            Input::Answer(ask, answer) => {
                let session = self.asks.get(ask).copied();
                let answer = match &**answer {
                    Answer::Result(result) | Answer::Raw(result) | Answer::With(result, _) => shown(result),
                    Answer::Error { message, .. } => format!("error: {message}"),
                };
                self.say(session, format!("client answers: {answer}"));
            }
            Input::Decline(ask) => {
                let session = self.asks.get(ask).copied();
                self.say(session, "client does not answer");
            }
            Input::Close | Input::ShutDown => self.say(None, "client: close"),
            _ => {}
        }
    }

    fn tell_command(&mut self, session: u64, name: &str) {
        self.say(Some(session), format!("client: {name}"));
        self.expect(Some(session), name, false);
    }

    fn expect(&mut self, session: Option<u64>, name: &str, tells: bool) {
        self.command = Some(Command { session, name: name.to_owned(), tells });
    }

    fn returned(&mut self, entry: &Entry) -> Option<()> {
        let mut tokens = Tokens::new(&entry.text);
        tokens.word().ok()?;
        let command = self.command.take()?;
        match tokens.word().ok()? {
            "call" => {
                self.calls.insert(tokens.number().ok()?, command);
                if tokens.skip_word("session") {
                    // A resume takes the id over from whoever had it.
                    let session = tokens.number().ok()?;
                    self.begun.take().map(|id| self.sessions.insert(id, session));
                }
            }
            "error" => self.say(command.session, format!("{} failed: {}", command.name, told(&mut tokens)?)),
            _ => {}
        }
        Some(())
    }

    fn output(&mut self, entry: &Entry) -> Option<()> {
        let mut tokens = Tokens::new(&entry.text);
        tokens.word().ok()?;
        match tokens.word().ok()? {
            "connected" => {
                let info: Value = tokens.json().ok()?.decode().ok()?;
                let text = |name: &str| info[name].to_string();
                self.say(
                    None,
                    format!("connected: protocol {}, version {}", text("protocolVersion"), text("version")),
                );
            }
            "reply" => {
                let call = tokens.number().ok()?;
                self.outcome(call, None, &mut tokens)?;
            }
            "session" => {
                let (call, session) = (tokens.number().ok()?, tokens.number().ok()?);
                let mut info = tokens.clone();
                if info.skip_word("ok") {
                    let id: String = info.json().ok()?.get("sessionId")?.decode().ok()?;
                    if !self.sessions.contains_key(&id) {
                        self.in_cloud.insert(id.clone());
                    }
                    self.sessions.insert(id, session);
                }
                self.outcome(call, Some(session), &mut tokens)?;
            }
            "turn" => {
                let call = tokens.number().ok()?;
                self.outcome(call, None, &mut tokens)?;
            }
            "missed" => {
                let count: u64 = tokens.number().ok()?;
                self.say(None, format!("{count} notifications were lost"));
            }
            "notice" => {
                let kind = tokens.word().ok()?;
                self.say(None, format!("notice: {kind}: {}", told(&mut tokens)?));
            }
            "closed" => {
                let kind = tokens.word().ok()?;
                self.cut_short();
                self.say(None, format!("connection ended: {kind}: {}", tokens.text().ok()?));
            }
            "item" => {
                let session = tokens.number().ok()?;
                tokens.number::<u64>().ok()?;
                self.item(session, &mut tokens)?;
            }
            _ => {}
        }
        Some(())
    }

    /// Adds what became of a call.
    fn outcome(&mut self, call: u64, session: Option<u64>, tokens: &mut Tokens<'_>) -> Option<()> {
        let Command { session: own, name, tells } = self.calls.remove(&call)?;
        let session = session.or(own);
        if !tokens.skip_word("ok") {
            tokens.word().ok()?;
            self.say(session, format!("{name} failed: {}", told(tokens)?));
        } else if tells && session.is_some() {
            self.say(session, format!("{name} done"));
        } else if tells {
            self.say(None, format!("runtime: {name}: {}", shown(&tokens.json().ok()?)));
        }
        Some(())
    }

    fn item(&mut self, session: u64, tokens: &mut Tokens<'_>) -> Option<()> {
        match tokens.word().ok()? {
            "ask" => drop(self.asks.insert(tokens.number().ok()?, session)),
            "gap" => {
                tokens.number::<u64>().ok()?;
                let count: u64 = tokens.number().ok()?;
                self.say(Some(session), format!("{count} events were lost"));
            }
            "closed" => {
                self.cut_short_in(session);
                self.say(Some(session), format!("ended: {}", tokens.text().ok()?));
            }
            // Events are told of when they come, in whatever order they are taken.
            _ => {}
        }
        Some(())
    }

    /// Adds what the runtime said.
    fn message(&mut self, body: &[u8]) -> Option<()> {
        let body = Json::parse(bytes::Bytes::copy_from_slice(body)).ok()?;
        let method: String = body.get("method")?.decode().ok()?;
        let params = body.get("params")?;
        let id: Option<String> = params.get("sessionId").and_then(|id| id.decode().ok());
        let session = id.as_ref().and_then(|id| self.sessions.get(id).copied());
        if method == "session.event" {
            let in_cloud = id.is_some_and(|id| self.in_cloud.contains(&id));
            self.event(session?, in_cloud, &params.get("event")?.decode().ok()?)?;
        } else if body.get("id").is_some() {
            self.ask(session, &method, &params.decode().ok()?);
        }
        Some(())
    }

    fn ask(&mut self, session: Option<u64>, method: &str, params: &Value) {
        let detail = match method {
            "permission.requested" => &params["permissionRequest"],
            "hooks.invoke" => &params["hookType"],
            "userInput.request" | "user_input.requested" => &params["question"],
            "elicitation.requested" => &params["message"],
            _ => params,
        };
        self.say(session, format!("runtime asks: {method}: {}", cut(plain(&without_ids(detail)))));
    }

    fn event(&mut self, session: u64, in_cloud: bool, event: &Value) -> Option<()> {
        let data = &event["data"];
        let text = |name: &str| plain(&data[name]);
        let agent = match event["agentId"].as_str() {
            Some(agent) if !agent.is_empty() => format!("agent {agent}"),
            _ => "agent".to_owned(),
        };
        match event["type"].as_str()? {
            "assistant.message_delta" => {
                self.streamed.entry(session).or_default().push_str(&text("deltaContent"));
            }
            "assistant.message" => {
                self.streamed.remove(&session);
                let content = text("content");
                if !content.is_empty() {
                    self.say(Some(session), format!("{agent}: {content}"));
                }
            }
            "assistant.reasoning" => self.say(Some(session), format!("{agent} thinks: {}", text("content"))),
            "tool.execution_start" => {
                let arguments = cut(data["arguments"].to_string());
                self.say(Some(session), format!("{agent} runs {} {arguments}", text("toolName")));
            }
            "tool.execution_complete" => {
                let result = match &data["error"] {
                    Value::Null => cut(plain(&data["result"]["content"])),
                    error => format!("error: {}", plain(&error["message"])),
                };
                self.say(Some(session), format!("tool: {result}"));
            }
            "session.error" => {
                self.cut_short_in(session);
                self.say(Some(session), format!("error: {}", text("message")));
            }
            "session.warning" => self.say(Some(session), format!("warning: {}", text("message"))),
            "session.idle" => {
                self.cut_short_in(session);
                self.say(Some(session), "turn ended");
            }
            "session.shutdown" => self.say(Some(session), "shut down"),
            asks if protocol::event(asks).is_some_and(|row| row.asks_as_event(in_cloud)) => {
                self.ask(Some(session), asks, data)
            }
            _ => {}
        }
        Some(())
    }

    /// Adds the text that came in pieces and was never said to be complete.
    fn cut_short_in(&mut self, session: u64) {
        if let Some(text) = self.streamed.remove(&session).filter(|text| !text.is_empty()) {
            self.say(Some(session), format!("agent, cut short: {text}"));
        }
    }

    fn cut_short(&mut self) {
        let sessions: Vec<u64> = self.streamed.keys().copied().collect();
        for session in sessions {
            self.cut_short_in(session);
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = self.session {
            write!(f, "session {session}: ")?;
        }
        // Lines of a text that has several stand in from the left.
        f.write_str(&self.text.trim_end().replace('\n', "\n    "))
    }
}

/// A line for each part, but for texts of several lines.
impl fmt::Display for Conversation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.iter().try_for_each(|part| writeln!(f, "{part}"))
    }
}
