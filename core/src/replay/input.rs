//! The inputs of a connection: how they are written, read, and done again.

use std::borrow::Cow;
use std::io;
use std::time::Duration;

use super::line::Line;
use super::tokens::{Problem, Tokens, parse_seconds, seconds};
use crate::close::TransportError;
use crate::connection::{Claim, Input, Limits};
use crate::frame::Truncated;
use crate::json::{Json, Object};
use crate::protocol::methods;
use crate::session::{Answer, Prompt, SessionConfig};

/// Writes an input behind the sign.
pub(super) fn write(input: &Input<'_>, line: Line<'_>) -> String {
    match input {
        Input::Connect => line.word("connect"),
        Input::Receive(body) => line.word("receive").body(body),
        Input::Broken(bytes) => line.word("broken").replaced(bytes),
        Input::End(None) => line.word("end"),
        Input::End(Some(Truncated::Header { received })) => line.word("end").word("header").number(received),
        Input::End(Some(Truncated::Body { received, expected })) => {
            line.word("end").word("body").number(received).number(expected)
        }
        Input::ReceiveFailed(error) => transport(line.word("read-failed"), error),
        Input::TransmitFailed(error) => transport(line.word("write-failed"), error),
        Input::TransmitProgress => line.word("progress"),
        Input::HandleDeadline => line.word("deadline"),
        Input::Call { method, params, limits } => {
            line.word("call").text(method).limits(limits).params(method, params.as_ref())
        }
        Input::CreateSession { config, draws, limits } => {
            let line = line.word("create");
            let line = match draws {
                Some(id) => line.word("draws").text(id.as_str()),
                None => line,
            };
            session_config(line, config, limits, methods::CREATE)
        }
        Input::ResumeSession { id, config, limits } => {
            session_config(line.word("resume").text(id.as_str()), config, limits, methods::RESUME)
        }
        Input::Send { session, prompt, limits } => prompt_line(line.word("send"), *session, prompt, limits),
        Input::SendAndWait { session, prompt, limits } => {
            prompt_line(line.word("send-and-wait"), *session, prompt, limits)
        }
        Input::Abort(session, limits) => line.word("abort").number(session).limits(limits),
        Input::Detach(session, limits) => line.word("detach").number(session).limits(limits),
        Input::Destroy(session, limits) => line.word("destroy").number(session).limits(limits),
        Input::Delete(id, limits) => line.word("delete").text(id.as_str()).limits(limits),
        Input::Abandon(call) => line.word("abandon").number(call),
        Input::Answer(ask, answer) => answer_line(line.word("answer").number(ask), answer),
        Input::Disown { call, session, resumed } => {
            line.word("disclaim").number(call).number(session).word(begun(*resumed))
        }
        Input::Decline(ask) => line.word("decline").number(ask),
        Input::StopReading(session) => line.word("stop-reading").number(session),
        Input::DescribePeer(text) => line.word("describe-peer").text(text),
        Input::Claim(session, claim) => claim_line(line.word("claim"), *session, claim),
        Input::Unclaim(session, claim) => claim_line(line.word("unclaim"), *session, claim),
        Input::SetTools { session, tools, names, limit, generation, limits } => {
            let line =
                claim_limit(line.word("set-tools").number(session).number(generation), *limit).limits(limits);
            let line = names.iter().fold(line.number(names.len()), |line, name| line.text(name));
            line.params(methods::SET_TOOLS, Some(&Object::new().raw("tools", tools).finish()))
        }
        Input::DrawId(id) => line.word("draw").text(id.as_str()),
        Input::Panicked(ask, message) => line.word("panicked").number(ask).text(message),
        Input::Close => line.word("close"),
        Input::ShutDown => line.word("shut-down"),
    }
    .finish()
}

/// Reads what stands behind the sign.
pub(super) fn parse(tokens: &mut Tokens<'_>) -> Result<Input<'static>, Problem> {
    let start = tokens.clone();
    Ok(match tokens.word()? {
        "connect" => Input::Connect,
        "receive" => Input::Receive(tokens.bytes()?),
        "broken" => Input::Broken(tokens.bytes()?),
        "end" => Input::End(truncated(tokens)?),
        "read-failed" => Input::ReceiveFailed(parse_transport(tokens)?),
        "write-failed" => Input::TransmitFailed(parse_transport(tokens)?),
        "progress" => Input::TransmitProgress,
        "deadline" => Input::HandleDeadline,
        "call" => {
            let method = tokens.text()?.into();
            let limits = limits(tokens)?;
            Input::Call { method, params: tokens.optional_json()?, limits }
        }
        "create" => {
            let draws = if tokens.skip_word("draws") { Some(tokens.text()?.into()) } else { None };
            let (config, limits) = parse_config(tokens)?;
            Input::CreateSession { config: Cow::Owned(config), draws, limits }
        }
        "resume" => {
            let id = tokens.text()?.into();
            let (config, limits) = parse_config(tokens)?;
            Input::ResumeSession { id, config: Cow::Owned(config), limits }
        }
        "send" => {
            let (session, prompt, limits) = parse_prompt(tokens)?;
            Input::Send { session, prompt: Cow::Owned(prompt), limits }
        }
        "send-and-wait" => {
            let (session, prompt, limits) = parse_prompt(tokens)?;
            Input::SendAndWait { session, prompt: Cow::Owned(prompt), limits }
        }
        "abort" => Input::Abort(tokens.number()?, limits(tokens)?),
        "detach" => Input::Detach(tokens.number()?, limits(tokens)?),
        "destroy" => Input::Destroy(tokens.number()?, limits(tokens)?),
        "delete" => Input::Delete(tokens.text()?.into(), limits(tokens)?),
        "abandon" => Input::Abandon(tokens.number()?),
        "answer" => Input::Answer(tokens.number()?, Cow::Owned(parse_answer(tokens)?)),
        "disclaim" => Input::Disown {
            call: tokens.number()?,
            session: tokens.number()?,
            resumed: parse_resumed(tokens)?,
        },
        "decline" => Input::Decline(tokens.number()?),
        "stop-reading" => Input::StopReading(tokens.number()?),
        "describe-peer" => Input::DescribePeer(tokens.text()?.into()),
        "claim" => {
            let (session, claim) = parse_claim(tokens)?;
            Input::Claim(session, claim)
        }
        "unclaim" => {
            let (session, claim) = parse_claim(tokens)?;
            Input::Unclaim(session, claim)
        }
        "set-tools" => {
            let (session, generation) = (tokens.number()?, tokens.number()?);
            let limit = parse_claim_limit(tokens)?;
            let limits = limits(tokens)?;
            let count: usize = tokens.number()?;
            let names = (0..count).map(|_| tokens.text()).collect::<Result<_, _>>()?;
            let start = tokens.clone();
            let tools = tokens.json()?.get("tools");
            let tools = tools.ok_or_else(|| start.expected("an object that has `tools`"))?;
            Input::SetTools { session, tools, names, limit, generation, limits }
        }
        "draw" => Input::DrawId(tokens.text()?.into()),
        "panicked" => Input::Panicked(tokens.number()?, tokens.text()?.into()),
        "close" => Input::Close,
        "shut-down" => Input::ShutDown,
        _ => return Err(start.expected("an input or a command")),
    })
}

/// Returns the word for how a session began.
fn begun(resumed: bool) -> &'static str {
    if resumed { "resumed" } else { "created" }
}

fn parse_resumed(tokens: &mut Tokens<'_>) -> Result<bool, Problem> {
    let start = tokens.clone();
    let word = tokens.word()?;
    let found = [false, true].into_iter().find(|resumed| begun(*resumed) == word);
    found.ok_or_else(|| start.expected("`created` or `resumed`"))
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
    Ok(TransportError::new(action, kind, tokens.text()?))
}

/// The names of IO errors in a transcript.
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
    line.number(session).limits(limits).params(methods::SEND, Some(&object(&all)))
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

/// A claim: of which session, or `-` of the connection, and of which asks.
fn claim_line<'r>(line: Line<'r>, session: Option<u64>, claim: &Claim) -> Line<'r> {
    let line = match session {
        Some(session) => line.number(session),
        None => line.word("-"),
    };
    let line = match claim.tool_name() {
        Some(name) => line.word("tool").text(name),
        None => line.word("asks").text(claim.method()),
    };
    claim_limit(line, claim.limit())
}

fn claim_limit(line: Line<'_>, limit: Option<Duration>) -> Line<'_> {
    match limit {
        Some(limit) => line.word(&format!("within={}", seconds(limit))),
        None => line,
    }
}

fn parse_claim_limit(tokens: &mut Tokens<'_>) -> Result<Option<Duration>, Problem> {
    let start = tokens.clone();
    let Some(text) = tokens.named("within") else { return Ok(None) };
    parse_seconds(text).map(Some).ok_or_else(|| start.expected("seconds with nine decimals"))
}

fn parse_claim(tokens: &mut Tokens<'_>) -> Result<(Option<u64>, Claim), Problem> {
    let session = if tokens.skip_word("-") { None } else { Some(tokens.number()?) };
    let start = tokens.clone();
    let claim = match tokens.word()? {
        "asks" => Claim::asks(tokens.text()?),
        "tool" => Claim::tool(tokens.text()?),
        _ => return Err(start.expected("`asks` or `tool`")),
    };
    Ok((
        session,
        match parse_claim_limit(tokens)? {
            Some(limit) => claim.within(limit),
            None => claim,
        },
    ))
}

fn answer_line<'r>(line: Line<'r>, answer: &Answer) -> Line<'r> {
    match answer {
        Answer::Result(result) => line.json(result),
        Answer::Raw(result) => line.word("raw").json(result),
        Answer::With(result, beside) => line.word("with").json(&beside.clone().finish()).json(result),
        Answer::Error { code, message, data } => {
            let line = line.word("error").number(code).text(message);
            match data {
                Some(data) => line.json(data),
                None => line.word("-"),
            }
        }
    }
}

fn parse_answer(tokens: &mut Tokens<'_>) -> Result<Answer, Problem> {
    if tokens.skip_word("raw") {
        return tokens.json().map(Answer::Raw);
    }
    if tokens.skip_word("with") {
        let beside = members(tokens)?;
        let beside = beside.iter().fold(Object::new(), |object, (name, value)| object.raw(name, value));
        return Ok(Answer::With(tokens.json()?, beside));
    }
    if !tokens.skip_word("error") {
        return tokens.json().map(Answer::Result);
    }
    Ok(Answer::Error { code: tokens.number()?, message: tokens.text()?, data: tokens.optional_json()? })
}

/// An object of these members.
pub(super) fn object(fields: &[(impl AsRef<str>, Json)]) -> Json {
    fields.iter().fold(Object::new(), |object, (name, value)| object.raw(name.as_ref(), value)).finish()
}

/// The members of the object that comes next, in order.
fn members(tokens: &mut Tokens<'_>) -> Result<Vec<(String, Json)>, Problem> {
    let start = tokens.clone();
    tokens.json()?.members().ok_or_else(|| start.expected("an object"))
}
