//! What goes into a connection: how it is written, read, and done again.

use std::io;

use bytes::Bytes;

use super::line::Line;
use super::tokens::{Tokens, members_of, parse_seconds};
use super::transcript::Problem;
use crate::connection::{Begun, Limits, TransportError};
use crate::frame::Truncated;
use crate::json::{Json, Object};
use crate::session::{Answer, Prompt, SessionConfig, SessionId};

/// Something that a connection was told, by its driver or its user. Calls, sessions and asks go by their numbers; zero
/// is one of another connection.
#[derive(Clone, Debug)]
pub(super) enum Input {
    Connect,
    /// A whole frame's body.
    Receive(Bytes),
    /// A header block that is none, with what must not be in it replaced.
    Broken(Bytes),
    End(Option<Truncated>),
    ReadFailed(TransportError),
    WriteFailed(TransportError),
    Progress,
    Deadline,
    Call {
        method: String,
        params: Option<Json>,
        limits: Limits,
    },
    Create {
        config: SessionConfig,
        /// The id that is drawn if the session is to have one of the connection's.
        draws: Option<SessionId>,
        limits: Limits,
    },
    Resume {
        id: SessionId,
        config: SessionConfig,
        limits: Limits,
    },
    Send {
        session: u64,
        prompt: Prompt,
        limits: Limits,
    },
    SendAndWait {
        session: u64,
        prompt: Prompt,
        limits: Limits,
    },
    Abort(u64, Limits),
    Detach(u64, Limits),
    Destroy(u64, Limits),
    Delete(SessionId, Limits),
    Abandon(u64),
    Answer(u64, Answer),
    /// A session whose start was told of is given up all the same.
    Disclaim {
        call: u64,
        session: u64,
        begun: Begun,
    },
    Decline(u64),
    StopReading(u64),
    DescribePeer(String),
    Close,
    ShutDown,
    /// So many items were asked for, and so many came.
    Take {
        session: u64,
        max: usize,
        came: usize,
    },
}

impl Input {
    /// Writes it behind the sign.
    pub(super) fn write(&self, line: Line<'_>) -> String {
        match self {
            Input::Connect => line.word("connect"),
            Input::Receive(body) => line.word("receive").body(body),
            Input::Broken(bytes) => line.word("broken").replaced(bytes),
            Input::End(None) => line.word("end"),
            Input::End(Some(Truncated::Header { received })) => {
                line.word("end").word("header").number(received)
            }
            Input::End(Some(Truncated::Body { received, expected })) => {
                line.word("end").word("body").number(received).number(expected)
            }
            Input::ReadFailed(error) => transport(line.word("read-failed"), error),
            Input::WriteFailed(error) => transport(line.word("write-failed"), error),
            Input::Progress => line.word("progress"),
            Input::Deadline => line.word("deadline"),
            Input::Call { method, params, limits } => {
                line.word("call").text(method).limits(limits).params(method, params.as_ref())
            }
            Input::Create { config, draws, limits } => {
                let line = line.word("create");
                let line = match draws {
                    Some(id) => line.word("draws").text(id.as_str()),
                    None => line,
                };
                session_config(line, config, limits, "session.create")
            }
            Input::Resume { id, config, limits } => {
                session_config(line.word("resume").text(id.as_str()), config, limits, "session.resume")
            }
            Input::Send { session, prompt, limits } => {
                prompt_line(line.word("send"), *session, prompt, limits)
            }
            Input::SendAndWait { session, prompt, limits } => {
                prompt_line(line.word("send-and-wait"), *session, prompt, limits)
            }
            Input::Abort(session, limits) => line.word("abort").number(session).limits(limits),
            Input::Detach(session, limits) => line.word("detach").number(session).limits(limits),
            Input::Destroy(session, limits) => line.word("destroy").number(session).limits(limits),
            Input::Delete(id, limits) => line.word("delete").text(id.as_str()).limits(limits),
            Input::Abandon(call) => line.word("abandon").number(call),
            Input::Answer(ask, Answer::Result(result)) => line.word("answer").number(ask).json(result),
            Input::Answer(ask, Answer::Raw(result)) => {
                line.word("answer").number(ask).word("raw").json(result)
            }
            Input::Answer(ask, Answer::Error { code, message, data }) => {
                let line = line.word("answer").number(ask).word("error").number(code).text(message);
                match data {
                    Some(data) => line.json(data),
                    None => line.word("-"),
                }
            }
            Input::Disclaim { call, session, begun } => {
                line.word("disclaim").number(call).number(session).word(begun_word(*begun))
            }
            Input::Decline(ask) => line.word("decline").number(ask),
            Input::StopReading(session) => line.word("stop-reading").number(session),
            Input::DescribePeer(text) => line.word("describe-peer").text(text),
            Input::Close => line.word("close"),
            Input::ShutDown => line.word("shut-down"),
            Input::Take { session, max, came } => line.word("take").number(session).number(max).number(came),
        }
        .finish()
    }

    /// Reads what stands behind the sign.
    pub(super) fn parse(tokens: &mut Tokens<'_>) -> Result<Self, Problem> {
        let start = tokens.clone();
        Ok(match tokens.word()? {
            "connect" => Input::Connect,
            "receive" => Input::Receive(tokens.bytes()?),
            "broken" => Input::Broken(tokens.bytes()?),
            "end" => Input::End(truncated(tokens)?),
            "read-failed" => Input::ReadFailed(parse_transport(tokens)?),
            "write-failed" => Input::WriteFailed(parse_transport(tokens)?),
            "progress" => Input::Progress,
            "deadline" => Input::Deadline,
            "call" => {
                let method = tokens.text()?;
                let limits = limits(tokens)?;
                Input::Call { method, params: tokens.optional_json()?, limits }
            }
            "create" => {
                let draws = if tokens.skip_word("draws") { Some(tokens.text()?.into()) } else { None };
                let (config, limits) = parse_config(tokens)?;
                Input::Create { config, draws, limits }
            }
            "resume" => {
                let id = tokens.text()?.into();
                let (config, limits) = parse_config(tokens)?;
                Input::Resume { id, config, limits }
            }
            "send" => {
                let (session, prompt, limits) = parse_prompt(tokens)?;
                Input::Send { session, prompt, limits }
            }
            "send-and-wait" => {
                let (session, prompt, limits) = parse_prompt(tokens)?;
                Input::SendAndWait { session, prompt, limits }
            }
            "abort" => Input::Abort(tokens.number()?, limits(tokens)?),
            "detach" => Input::Detach(tokens.number()?, limits(tokens)?),
            "destroy" => Input::Destroy(tokens.number()?, limits(tokens)?),
            "delete" => Input::Delete(tokens.text()?.into(), limits(tokens)?),
            "abandon" => Input::Abandon(tokens.number()?),
            "answer" => Input::Answer(tokens.number()?, parse_answer(tokens)?),
            "disclaim" => Input::Disclaim {
                call: tokens.number()?,
                session: tokens.number()?,
                begun: parse_begun(tokens)?,
            },
            "decline" => Input::Decline(tokens.number()?),
            "stop-reading" => Input::StopReading(tokens.number()?),
            "describe-peer" => Input::DescribePeer(tokens.text()?),
            "close" => Input::Close,
            "shut-down" => Input::ShutDown,
            "take" => {
                Input::Take { session: tokens.number()?, max: tokens.number()?, came: tokens.number()? }
            }
            _ => return Err(start.expected("an input or a command")),
        })
    }
}

fn begun_word(begun: Begun) -> &'static str {
    match begun {
        Begun::Created => "created",
        Begun::Resumed => "resumed",
    }
}

fn parse_begun(tokens: &mut Tokens<'_>) -> Result<Begun, Problem> {
    let start = tokens.clone();
    let word = tokens.word()?;
    let begun = [Begun::Created, Begun::Resumed].into_iter().find(|begun| begun_word(*begun) == word);
    begun.ok_or_else(|| start.expected("`created` or `resumed`"))
}

fn transport<'r>(line: Line<'r>, error: &TransportError) -> Line<'r> {
    let kind = KINDS.iter().find(|(_, kind)| *kind == error.kind).map_or("Other", |(name, _)| name);
    line.word(error.action).word(kind).text(&error.message)
}

fn parse_transport(tokens: &mut Tokens<'_>) -> Result<TransportError, Problem> {
    let start = tokens.clone();
    let action = tokens.word()?;
    let action = ["starting", "reading", "writing"].into_iter().find(|known| *known == action);
    let action = action.ok_or_else(|| start.expected("`starting`, `reading` or `writing`"))?;
    let start = tokens.clone();
    let name = tokens.word()?;
    let kind = KINDS.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
    let kind = kind.ok_or_else(|| start.expected("a kind of IO error"))?;
    Ok(TransportError::from_parts(action, kind, tokens.text()?))
}

/// What IO errors are called here.
const KINDS: [(&str, io::ErrorKind); 24] = {
    use io::ErrorKind::*;
    [
        ("NotFound", NotFound),
        ("PermissionDenied", PermissionDenied),
        ("ConnectionRefused", ConnectionRefused),
        ("ConnectionReset", ConnectionReset),
        ("HostUnreachable", HostUnreachable),
        ("NetworkUnreachable", NetworkUnreachable),
        ("ConnectionAborted", ConnectionAborted),
        ("NotConnected", NotConnected),
        ("AddrInUse", AddrInUse),
        ("AddrNotAvailable", AddrNotAvailable),
        ("NetworkDown", NetworkDown),
        ("BrokenPipe", BrokenPipe),
        ("AlreadyExists", AlreadyExists),
        ("WouldBlock", WouldBlock),
        ("InvalidInput", InvalidInput),
        ("InvalidData", InvalidData),
        ("TimedOut", TimedOut),
        ("WriteZero", WriteZero),
        ("Interrupted", Interrupted),
        ("Unsupported", Unsupported),
        ("UnexpectedEof", UnexpectedEof),
        ("OutOfMemory", OutOfMemory),
        ("ResourceBusy", ResourceBusy),
        ("Other", Other),
    ]
};

fn truncated(tokens: &mut Tokens<'_>) -> Result<Option<Truncated>, Problem> {
    if tokens.is_empty() {
        return Ok(None);
    }
    let start = tokens.clone();
    Ok(Some(match tokens.word()? {
        "header" => Truncated::Header { received: tokens.number()? },
        "body" => Truncated::Body { received: tokens.number()?, expected: tokens.number()? },
        _ => return Err(start.expected("`header` or `body`")),
    }))
}

fn limits(tokens: &mut Tokens<'_>) -> Result<Limits, Problem> {
    let mut limits = Limits::none();
    for name in ["total", "inactivity"] {
        let start = tokens.clone();
        if let Some(text) = tokens.named(name) {
            let limit = parse_seconds(text).ok_or_else(|| start.expected("seconds with nine decimals"))?;
            limits = if name == "total" { limits.total(limit) } else { limits.inactivity(limit) };
        }
    }
    Ok(limits)
}

fn session_config<'r>(line: Line<'r>, config: &SessionConfig, limits: &Limits, method: &str) -> Line<'r> {
    let (fields, as_given) = config.parts();
    let line = if as_given { line.word("bare") } else { line };
    line.limits(limits).params(method, Some(&object(fields)))
}

fn parse_config(tokens: &mut Tokens<'_>) -> Result<(SessionConfig, Limits), Problem> {
    let as_given = tokens.skip_word("bare");
    let limits = limits(tokens)?;
    Ok((SessionConfig::from_parts(members(tokens)?, as_given), limits))
}

fn prompt_line<'r>(line: Line<'r>, session: u64, prompt: &Prompt, limits: &Limits) -> Line<'r> {
    let (text, fields) = prompt.parts();
    let mut all = vec![("prompt".to_owned(), Json::text(text))];
    all.extend_from_slice(fields);
    line.number(session).limits(limits).params("session.send", Some(&object(&all)))
}

fn parse_prompt(tokens: &mut Tokens<'_>) -> Result<(u64, Prompt, Limits), Problem> {
    let session = tokens.number()?;
    let limits = limits(tokens)?;
    let start = tokens.clone();
    let mut fields = members(tokens)?.into_iter();
    let first = fields.next().filter(|(name, _)| name == "prompt");
    let text: Option<String> = first.and_then(|(_, text)| text.decode().ok());
    let text = text.ok_or_else(|| start.expected("an object whose first member is `prompt`, a string"))?;
    Ok((
        session,
        fields.fold(Prompt::new(text), |prompt, (name, value)| prompt.raw_field(&name, value)),
        limits,
    ))
}

fn parse_answer(tokens: &mut Tokens<'_>) -> Result<Answer, Problem> {
    if tokens.skip_word("raw") {
        return tokens.json().map(Answer::Raw);
    }
    if !tokens.skip_word("error") {
        return tokens.json().map(Answer::Result);
    }
    Ok(Answer::Error { code: tokens.number()?, message: tokens.text()?, data: tokens.optional_json()? })
}

/// An object of these members.
fn object(fields: &[(String, Json)]) -> Json {
    fields.iter().fold(Object::new(), |object, (name, value)| object.raw(name, value)).finish()
}

/// The members of the object that comes next, in order.
fn members(tokens: &mut Tokens<'_>) -> Result<Vec<(String, Json)>, Problem> {
    let start = tokens.clone();
    members_of(&tokens.json()?).ok_or_else(|| start.expected("an object"))
}
