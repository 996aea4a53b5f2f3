//! From a line to a command.

use std::collections::BTreeMap;

use pilotwire::{Answer, Json, SessionConfig, SessionId};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

/// What a line of input asks for. Outcomes come back under the tag.
#[derive(Debug)]
pub(super) enum Command {
    Call { tag: Value, method: String, params: Json },
    Create { tag: Value, config: SessionConfig },
    Resume { tag: Value, session: SessionId, config: SessionConfig },
    Send { tag: Value, session: SessionId, prompt: String },
    Answer { ask: u64, answer: Answer },
    Abandon { tag: Value },
    Destroy { tag: Value, session: SessionId },
    Detach { tag: Value, session: SessionId },
    Snapshot { tag: Value },
    Close,
}

/// A line, as far as all commands have it in common.
#[derive(Deserialize)]
struct Line {
    #[serde(rename = "do")]
    action: String,
    tag: Option<Value>,
    method: Option<String>,
    params: Option<Box<RawValue>>,
    config: Option<BTreeMap<String, Box<RawValue>>>,
    session: Option<String>,
    prompt: Option<String>,
    ask: Option<u64>,
    /// `null` is a result like any other.
    #[serde(default, deserialize_with = "present")]
    result: Option<Box<RawValue>>,
    error: Option<AnswerError>,
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
        let action = line.action;
        let missing = |name: &str| format!("{action}: `{name}` is missing");
        let tag = line.tag.clone().unwrap_or_default();
        let session = line.session.map(SessionId::from);
        let session = || session.ok_or_else(|| missing("session"));
        Ok(match action.as_str() {
            "call" => Command::Call {
                tag,
                method: line.method.ok_or_else(|| missing("method"))?,
                params: line.params.as_deref().map_or(Ok(Json::empty_object()), json_of)?,
            },
            "create" => Command::Create { tag, config: config_of(line.config)? },
            "resume" => Command::Resume { tag, session: session()?, config: config_of(line.config)? },
            "send" => Command::Send {
                tag,
                session: session()?,
                prompt: line.prompt.ok_or_else(|| missing("prompt"))?,
            },
            "answer" => Command::Answer {
                ask: line.ask.ok_or_else(|| missing("ask"))?,
                answer: match (line.result, line.error) {
                    (Some(result), None) => Answer::Result(json_of(&result)?),
                    (None, Some(error)) => Answer::Error {
                        code: error.code,
                        message: error.message,
                        data: error.data.as_deref().map(json_of).transpose()?,
                    },
                    _ => return Err("answer: either `result` or `error` is needed".to_owned()),
                },
            },
            "abandon" => Command::Abandon { tag: line.tag.ok_or_else(|| missing("tag"))? },
            "destroy" => Command::Destroy { tag, session: session()? },
            "detach" => Command::Detach { tag, session: session()? },
            "snapshot" => Command::Snapshot { tag },
            "close" => Command::Close,
            other => return Err(format!("unknown command `{other}`")),
        })
    }
}

/// A config of what the line has, under the wire's names, and of nothing else.
fn config_of(fields: Option<BTreeMap<String, Box<RawValue>>>) -> Result<SessionConfig, String> {
    fields.unwrap_or_default().into_iter().try_fold(SessionConfig::bare(), |config, (name, value)| {
        Ok(config.raw_field(&name, json_of(&value)?))
    })
}

/// The text as it stands, at any depth: what the runtime does not take is for the call to say.
fn json_of(raw: &RawValue) -> Result<Json, String> {
    Json::parse(raw.get().to_owned()).map_err(|error| error.to_string())
}

fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Box<RawValue>>, D::Error> {
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
        assert!(refusal("nonsense").starts_with("bad command: "));
        assert!(refusal("[]").starts_with("bad command: "));
        assert!(refusal("{}").starts_with("bad command: "));
        assert!(refusal(r#"{"do":"close"} {}"#).starts_with("bad command: "));
        assert!(refusal(r#"{"do":"create","config":[]}"#).starts_with("bad command: "));
        assert!(refusal(r#"{"do":"answer","ask":-1,"result":1}"#).starts_with("bad command: "));
        assert!(refusal(r#"{"do":"answer","ask":1,"error":"no"}"#).starts_with("bad command: "));
        assert!(Command::parse(b"{\"do\":\"close\xff\"}").is_err());
        assert_eq!(refusal(r#"{"do":"dance"}"#), "unknown command `dance`");
        for (line, missing) in [
            (r#"{"do":"call"}"#, "call: `method` is missing"),
            (r#"{"do":"resume"}"#, "resume: `session` is missing"),
            (r#"{"do":"send","prompt":"p"}"#, "send: `session` is missing"),
            (r#"{"do":"send","session":"s"}"#, "send: `prompt` is missing"),
            (r#"{"do":"answer","result":1}"#, "answer: `ask` is missing"),
            (r#"{"do":"answer","ask":1}"#, "answer: either `result` or `error` is needed"),
            (
                r#"{"do":"answer","ask":1,"result":1,"error":{"code":1,"message":""}}"#,
                "answer: either `result` or `error` is needed",
            ),
            (r#"{"do":"abandon"}"#, "abandon: `tag` is missing"),
            (r#"{"do":"destroy"}"#, "destroy: `session` is missing"),
            (r#"{"do":"detach"}"#, "detach: `session` is missing"),
        ] {
            assert_eq!(refusal(line), missing);
        }
    }

    #[test]
    fn null_is_a_result() {
        let command = Command::parse(br#"{"do":"answer","ask":3,"result":null}"#).expect("it is good");
        let Command::Answer { ask: 3, answer: Answer::Result(result) } = command else {
            panic!("{command:?}");
        };
        assert!(result.is_null());
    }

    #[test]
    fn half_of_a_surrogate_pair_is_taken_for_what_nobody_could_read() {
        let line =
            br#"{"do":"send","tag":"\ud83d","session":"s\ude00","prompt":"a\ud83d","config":{"\ud83d":1}}"#;
        let Ok(Command::Send { tag, session, prompt }) = Command::parse(line) else { panic!("it is good") };
        assert_eq!((tag, session.as_str(), prompt.as_str()), ("\u{fffd}".into(), "s\u{fffd}", "a\u{fffd}"));
        let line = br#"{"do":"create","config":{"\ud83d":["\ud83d",1e999]}}"#;
        assert!(matches!(Command::parse(line), Ok(Command::Create { .. })));
        for line in [r#"{"do":"call","tag":1e999,"method":"m"}"#, r#"{"do":"call","method":"\q"}"#] {
            assert!(refusal(line).starts_with("bad command: "), "{line}");
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
