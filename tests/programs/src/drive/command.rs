//! From a line to a command.

use std::collections::BTreeMap;
use std::time::Duration;

use pilotwire::{Answer, Json, Limits, SessionConfig, SessionId};
use pilotwire_protocol::Of;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

/// What a line of input asks for. Outcomes come back under the tag.
#[derive(Debug)]
pub(super) enum Command {
    Call { tag: Value, method: String, params: Json },
    Create { tag: Value, config: SessionConfig, handlers: Option<Json> },
    Resume { tag: Value, session: SessionId, config: SessionConfig, handlers: Option<Json> },
    Delete { tag: Value, session: SessionId },
    OfSession { tag: Value, session: SessionId, act: InSession },
    SetTools { tag: Value, session: SessionId, tools: Json },
    Subscribe { session: SessionId, observer: u64 },
    Answer { ask: u64, answer: Answer },
    Abandon { tag: Value },
    Snapshot { tag: Value },
    Typed { tag: Value, of: Of, name: String, value: Json },
    Plan { tag: Value },
    Close,
}

/// What is to be done in a session that is open here.
#[derive(Debug)]
pub(super) enum InSession {
    Send { prompt: String },
    Turn { prompt: String, limits: TurnLimits },
    Abort,
    Destroy,
    Detach,
}

/// The limits that a turn is given with its command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TurnLimits {
    total: Option<Duration>,
    inactivity: Option<Duration>,
}

impl TurnLimits {
    /// These, and where there is none that of every call.
    pub(super) fn over(self, limits: Limits) -> Limits {
        let limits = self.total.map_or(limits, |total| limits.total(total));
        self.inactivity.map_or(limits, |inactivity| limits.inactivity(inactivity))
    }
}

/// A line, with what commands have among its members. What each must be is for the command to say.
#[derive(Deserialize)]
struct Line {
    #[serde(rename = "do")]
    action: Option<Box<RawValue>>,
    tag: Option<Box<RawValue>>,
    method: Option<Box<RawValue>>,
    params: Option<Box<RawValue>>,
    config: Option<Box<RawValue>>,
    session: Option<Box<RawValue>>,
    prompt: Option<Box<RawValue>>,
    total_ms: Option<Box<RawValue>>,
    inactivity_ms: Option<Box<RawValue>>,
    ask: Option<Box<RawValue>>,
    /// `null` is a result like any other.
    #[serde(default, deserialize_with = "present")]
    result: Option<Box<RawValue>>,
    error: Option<Box<RawValue>>,
    handlers: Option<Box<RawValue>>,
    tools: Option<Box<RawValue>>,
    observer: Option<Box<RawValue>>,
    of: Option<Box<RawValue>>,
    name: Option<Box<RawValue>>,
    /// `null` is a value like any other.
    #[serde(default, deserialize_with = "present")]
    value: Option<Box<RawValue>>,
}

#[derive(Deserialize)]
struct AnswerError {
    code: i64,
    message: String,
    data: Option<Box<RawValue>>,
}

impl Command {
    /// Reads a line, or says what is wrong with it.
    pub(super) fn parse(line: &[u8]) -> Result<Self, String> {
        // As what comes from the wire: half of a surrogate pair is U+FFFD.
        let line = Json::parse(line.to_vec()).and_then(|line| line.decode());
        let line: Line = line.map_err(|error| format!("bad command: {error}"))?;
        let Some(action) = &line.action else { return Err("bad command: `do` is missing".to_owned()) };
        let action: String = decode(action).map_err(|error| format!("bad command: `do`: {error}"))?;
        let members = Members { action: &action, line: &line };
        let tag = || Ok::<_, String>(members.optional("tag", &line.tag)?.unwrap_or_default());
        let session = || members.required::<String>("session", &line.session).map(SessionId::from);
        let prompt = || members.required("prompt", &line.prompt);
        let in_session = |act| Ok::<_, String>(Command::OfSession { tag: tag()?, session: session()?, act });
        match action.as_str() {
            "call" => Ok(Command::Call {
                tag: tag()?,
                method: members.required("method", &line.method)?,
                params: line.params.as_deref().map_or(Ok(Json::empty_object()), json_of)?,
            }),
            "create" => {
                Ok(Command::Create { tag: tag()?, config: members.config()?, handlers: members.handlers()? })
            }
            "resume" => Ok(Command::Resume {
                tag: tag()?,
                session: session()?,
                config: members.config()?,
                handlers: members.handlers()?,
            }),
            "delete" => Ok(Command::Delete { tag: tag()?, session: session()? }),
            "send" => in_session(InSession::Send { prompt: prompt()? }),
            "turn" => in_session(InSession::Turn { prompt: prompt()?, limits: members.limits()? }),
            "set-tools" => {
                let tools = line.tools.as_deref().ok_or("set-tools: `tools` is missing")?;
                Ok(Command::SetTools { tag: tag()?, session: session()?, tools: json_of(tools)? })
            }
            "abort" => in_session(InSession::Abort),
            "destroy" => in_session(InSession::Destroy),
            "detach" => in_session(InSession::Detach),
            "subscribe" => Ok(Command::Subscribe {
                session: session()?,
                observer: members.required("observer", &line.observer)?,
            }),
            "answer" => {
                Ok(Command::Answer { ask: members.required("ask", &line.ask)?, answer: members.answer()? })
            }
            "abandon" => Ok(Command::Abandon { tag: members.required("tag", &line.tag)? }),
            "snapshot" => Ok(Command::Snapshot { tag: tag()? }),
            "typed" => Ok(Command::Typed {
                tag: tag()?,
                of: members.of()?,
                name: members.required("name", &line.name)?,
                value: json_of(line.value.as_deref().ok_or("typed: `value` is missing")?)?,
            }),
            "plan" => Ok(Command::Plan { tag: tag()? }),
            "close" => Ok(Command::Close),
            other => Err(format!("unknown command `{other}`")),
        }
    }

    /// The command's name.
    pub(super) fn action(&self) -> &'static str {
        match self {
            Command::Call { .. } => "call",
            Command::Create { .. } => "create",
            Command::Resume { .. } => "resume",
            Command::Delete { .. } => "delete",
            Command::OfSession { act, .. } => match act {
                InSession::Send { .. } => "send",
                InSession::Turn { .. } => "turn",
                InSession::Abort => "abort",
                InSession::Destroy => "destroy",
                InSession::Detach => "detach",
            },
            Command::SetTools { .. } => "set-tools",
            Command::Subscribe { .. } => "subscribe",
            Command::Answer { .. } => "answer",
            Command::Abandon { .. } => "abandon",
            Command::Snapshot { .. } => "snapshot",
            Command::Typed { .. } => "typed",
            Command::Plan { .. } => "plan",
            Command::Close => "close",
        }
    }

    /// The tag under which its outcome is to come back, which nothing else that is under way may have. `null` is none.
    pub(super) fn tag(&self) -> Option<&Value> {
        match self {
            Command::Call { tag, .. }
            | Command::Create { tag, .. }
            | Command::Resume { tag, .. }
            | Command::Delete { tag, .. }
            | Command::OfSession { tag, .. }
            | Command::SetTools { tag, .. }
            | Command::Snapshot { tag }
            | Command::Plan { tag }
            | Command::Typed { tag, .. } => Some(tag).filter(|tag| !tag.is_null()),
            Command::Subscribe { .. } | Command::Answer { .. } | Command::Abandon { .. } | Command::Close => {
                None
            }
        }
    }

    /// Says that a tag is in use.
    pub(super) fn refuse_tag(&self, tag: &Value) -> String {
        format!("{}: a call with tag {tag} is under way", self.action())
    }
}

/// Says that a session was never known.
pub(super) fn unknown_session(action: &str, session: &SessionId) -> String {
    format!("{action}: there is no session {:?} here", session.as_str())
}

/// The members of a command's line.
struct Members<'a> {
    action: &'a str,
    line: &'a Line,
}

impl Members<'_> {
    fn optional<T: DeserializeOwned>(
        &self,
        name: &str,
        member: &Option<Box<RawValue>>,
    ) -> Result<Option<T>, String> {
        let decoded = member.as_deref().map(decode).transpose();
        decoded.map_err(|error| format!("{}: `{name}`: {error}", self.action))
    }

    fn required<T: DeserializeOwned>(&self, name: &str, member: &Option<Box<RawValue>>) -> Result<T, String> {
        self.optional(name, member)?.ok_or_else(|| format!("{}: `{name}` is missing", self.action))
    }

    /// A config of what the line has, under the wire's names, and of nothing else.
    fn config(&self) -> Result<SessionConfig, String> {
        let fields: BTreeMap<String, Box<RawValue>> =
            self.optional("config", &self.line.config)?.unwrap_or_default();
        fields.into_iter().try_fold(SessionConfig::bare(), |config, (name, value)| {
            Ok(config.raw_field(&name, json_of(&value)?))
        })
    }

    /// Handlers as they stand. What they are is for the create or resume to say.
    fn handlers(&self) -> Result<Option<Json>, String> {
        self.line.handlers.as_deref().map(json_of).transpose()
    }

    fn limits(&self) -> Result<TurnLimits, String> {
        let milliseconds =
            |name, member| Ok::<_, String>(self.optional(name, member)?.map(Duration::from_millis));
        Ok(TurnLimits {
            total: milliseconds("total_ms", &self.line.total_ms)?,
            inactivity: milliseconds("inactivity_ms", &self.line.inactivity_ms)?,
        })
    }

    /// The use that a value is of.
    fn of(&self) -> Result<Of, String> {
        let of: String = self.required("of", &self.line.of)?;
        match of.as_str() {
            "event" => Ok(Of::Event),
            "params" => Ok(Of::Params),
            "result" => Ok(Of::Result),
            "ask" => Ok(Of::Ask),
            "answer" => Ok(Of::Answer),
            other => Err(format!(
                "{}: `of`: unknown variant `{other}`, expected one of `event`, `params`, `result`, `ask`, `answer`",
                self.action
            )),
        }
    }

    fn answer(&self) -> Result<Answer, String> {
        let error: Option<AnswerError> = self.optional("error", &self.line.error)?;
        match (&self.line.result, error) {
            (Some(result), None) => Ok(Answer::Result(json_of(result)?)),
            (None, Some(error)) => Ok(Answer::Error {
                code: error.code,
                message: error.message,
                data: error.data.as_deref().map(json_of).transpose()?,
            }),
            _ => Err(format!("{}: either `result` or `error` is needed", self.action)),
        }
    }
}

/// What stands there, or what is wrong with it. Where in the line that is, its name says.
fn decode<T: DeserializeOwned>(raw: &RawValue) -> Result<T, String> {
    read(raw.get())
}

/// As [`decode`], of a text.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let error = match serde_json::from_str(text) {
        Ok(decoded) => return Ok(decoded),
        Err(error) => error.to_string(),
    };
    // It may be for half of a surrogate pair, which is read as what comes from the wire is.
    let decoded = Json::parse(text.to_owned()).and_then(|json| json.decode());
    decoded.map_err(|_| error.rsplit_once(" at line ").map_or(error.clone(), |(what, _)| what.to_owned()))
}

/// The text as it stands, at any depth: what the runtime does not take is for the call to say.
fn json_of(raw: &RawValue) -> Result<Json, String> {
    Json::parse(raw.get().to_owned()).map_err(|error| error.to_string())
}

/// A member that may be `null`.
pub(super) fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Box<RawValue>>, D::Error> {
    Box::<RawValue>::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(line: &str) -> String {
        Command::parse(line.as_bytes()).expect_err(line)
    }

    #[test]
    fn a_bad_line_is_refused_with_what_is_wrong() {
        for bad in ["nonsense", "[]", "7", r#"{"do":"close"} {}"#, r#"{"do":"close","do":"close"}"#, "{}"] {
            assert!(refusal(bad).starts_with("bad command: "), "{bad}");
        }
        assert!(Command::parse(b"{\"do\":\"close\xff\"}").is_err());
        assert_eq!(refusal(r#"{"do":"dance"}"#), "unknown command `dance`");
        for (line, error) in [
            (r#"{"tag":1}"#, "bad command: `do` is missing"),
            (r#"{"do":["close"]}"#, "bad command: `do`: invalid type: sequence, expected a string"),
            (r#"{"do":"call"}"#, "call: `method` is missing"),
            (r#"{"do":"resume"}"#, "resume: `session` is missing"),
            (r#"{"do":"send","prompt":"p"}"#, "send: `session` is missing"),
            (r#"{"do":"send","session":"s"}"#, "send: `prompt` is missing"),
            (r#"{"do":"turn","session":"s"}"#, "turn: `prompt` is missing"),
            (r#"{"do":"turn","prompt":"p"}"#, "turn: `session` is missing"),
            (r#"{"do":"abort"}"#, "abort: `session` is missing"),
            (r#"{"do":"delete"}"#, "delete: `session` is missing"),
            (r#"{"do":"answer","result":1}"#, "answer: `ask` is missing"),
            (r#"{"do":"answer","ask":1}"#, "answer: either `result` or `error` is needed"),
            (
                r#"{"do":"answer","ask":1,"result":1,"error":{"code":1,"message":""}}"#,
                "answer: either `result` or `error` is needed",
            ),
            (r#"{"do":"abandon"}"#, "abandon: `tag` is missing"),
            (r#"{"do":"abandon","tag":null}"#, "abandon: `tag` is missing"),
            (r#"{"do":"typed","name":"n","value":1}"#, "typed: `of` is missing"),
            (r#"{"do":"typed","of":"event","value":1}"#, "typed: `name` is missing"),
            (r#"{"do":"typed","of":"event","name":"n"}"#, "typed: `value` is missing"),
            (
                r#"{"do":"typed","of":"thing","name":"n","value":1}"#,
                "typed: `of`: unknown variant `thing`, expected one of `event`, `params`, `result`, `ask`, `answer`",
            ),
            (r#"{"do":"destroy"}"#, "destroy: `session` is missing"),
            (r#"{"do":"detach"}"#, "detach: `session` is missing"),
            // What it should be, and what was seen.
            (r#"{"do":"call","method":7}"#, "call: `method`: invalid type: integer `7`, expected a string"),
            (r#"{"do":"create","config":[]}"#, "create: `config`: invalid type: sequence, expected a map"),
            (r#"{"do":"set-tools","session":"s"}"#, "set-tools: `tools` is missing"),
            (r#"{"do":"set-tools","tools":[]}"#, "set-tools: `session` is missing"),
            (r#"{"do":"subscribe","session":"s"}"#, "subscribe: `observer` is missing"),
            (
                r#"{"do":"subscribe","session":"s","observer":"me"}"#,
                "subscribe: `observer`: invalid type: string \"me\", expected u64",
            ),
            (
                r#"{"do":"turn","session":true,"prompt":"p"}"#,
                "turn: `session`: invalid type: boolean `true`, expected a string",
            ),
            (
                r#"{"do":"turn","session":"s","prompt":{}}"#,
                "turn: `prompt`: invalid type: map, expected a string",
            ),
            (
                r#"{"do":"turn","session":"s","prompt":"p","total_ms":-1}"#,
                "turn: `total_ms`: invalid value: integer `-1`, expected u64",
            ),
            (
                r#"{"do":"turn","session":"s","prompt":"p","inactivity_ms":"soon"}"#,
                "turn: `inactivity_ms`: invalid type: string \"soon\", expected u64",
            ),
            (
                r#"{"do":"answer","ask":-1,"result":1}"#,
                "answer: `ask`: invalid value: integer `-1`, expected u64",
            ),
            (
                r#"{"do":"answer","ask":1,"error":"no"}"#,
                "answer: `error`: invalid type: string \"no\", expected struct AnswerError",
            ),
        ] {
            assert_eq!(refusal(line), error);
        }
    }

    #[test]
    fn a_turn_has_its_own_limits_and_otherwise_those_of_every_call() {
        let every = Limits::none().total(Duration::from_secs(9));
        for (limits, expected) in [
            ("", every),
            (r#","total_ms":null"#, every),
            (r#","total_ms":20"#, Limits::none().total(Duration::from_millis(20))),
            (r#","inactivity_ms":30"#, every.inactivity(Duration::from_millis(30))),
        ] {
            let line = format!(r#"{{"do":"turn","tag":1,"session":"s","prompt":"p"{limits}}}"#);
            let command = Command::parse(line.as_bytes()).expect("it is good");
            let Command::OfSession { act: InSession::Turn { limits, .. }, .. } = command else {
                panic!("{command:?}");
            };
            assert_eq!(limits.over(every), expected, "{line}");
        }
    }

    #[test]
    fn null_is_a_result() {
        let command = Command::parse(br#"{"do":"answer","ask":3,"result":null}"#).expect("it is good");
        let Command::Answer { ask: 3, answer: Answer::Result(result) } = command else {
            panic!("{command:?}");
        };
        assert!(result.is_null());
        let command = Command::parse(br#"{"do":"typed","of":"result","name":"n","value":null}"#);
        let Ok(Command::Typed { of: Of::Result, value, .. }) = command else { panic!("{command:?}") };
        assert!(value.is_null());
    }

    #[test]
    fn half_of_a_surrogate_pair_is_taken_for_what_nobody_could_read() {
        let line =
            br#"{"do":"send","tag":"\ud83d","session":"s\ude00","prompt":"a\ud83d","config":{"\ud83d":1}}"#;
        let Ok(Command::OfSession { tag, session, act: InSession::Send { prompt } }) = Command::parse(line)
        else {
            panic!("it is good")
        };
        assert_eq!((tag, session.as_str(), prompt.as_str()), ("\u{fffd}".into(), "s\u{fffd}", "a\u{fffd}"));
        let line = br#"{"do":"create","config":{"\ud83d":["\ud83d",1e999]}}"#;
        assert!(matches!(Command::parse(line), Ok(Command::Create { .. })));
        let refused = [
            (r#"{"do":"call","tag":1e999,"method":"m"}"#, "call: `tag`: "),
            (r#"{"do":"call","method":"\q"}"#, "bad command: "),
        ];
        for (line, what) in refused {
            assert!(refusal(line).starts_with(what), "{line}");
        }
    }

    #[test]
    fn json_is_kept_as_it_stands() {
        let deep = "[".repeat(500) + &"]".repeat(500);
        let line = format!(r#"{{"do":"call","method":"m","params":[1.0, 1e400, "\ud83d", {deep}]}}"#);
        let Command::Call { params, tag, .. } = Command::parse(line.as_bytes()).expect("it is good") else {
            panic!("no call");
        };
        assert_eq!(params.as_str(), format!(r#"[1.0, 1e400, "\ud83d", {deep}]"#));
        assert!(tag.is_null());
    }
}
