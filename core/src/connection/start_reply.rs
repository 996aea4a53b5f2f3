//! The meaning of the replies to `session.create` and `session.resume`.

use serde::Deserialize;

use super::error::{CallError, CreateError};
use super::starting::SessionInfo;
use crate::json::{DecodeError, Json};
use crate::session::SessionId;

/// The verdict on a create, by its reply.
#[derive(Debug)]
pub(super) enum Verdict {
    /// The session is there.
    Started(SessionInfo),
    /// It is not, or nobody is to have it. `undo` is what the runtime made and is to end.
    Failed { error: CreateError, undo: Option<SessionId> },
}

/// The reply to a create. `requested_id` is none in the cloud; `is_anothers` says whether another session here has an
/// id; `waiting`, whether the caller is still there.
pub(super) fn of_create(
    reply: Json,
    requested_id: Option<&SessionId>,
    waiting: bool,
    is_anothers: impl Fn(&SessionId) -> bool,
) -> Verdict {
    let named = named_id(&reply);
    // Of a local session, what the runtime made is known even if its reply does not say.
    let made = named.clone().or_else(|| requested_id.cloned()).filter(|id| !is_anothers(id));
    if !waiting {
        return Verdict::Failed { error: CallError::Cancelled.into(), undo: made };
    }
    let info = match read(reply, named) {
        Ok(info) => info,
        Err(error) => return Verdict::Failed { error: CallError::Decode(error).into(), undo: made },
    };
    let got = info.session_id.clone();
    match requested_id {
        Some(expected) if *expected != got || is_anothers(&got) => {
            let undo = (!is_anothers(&got)).then(|| got.clone());
            Verdict::Failed {
                error: CreateError::SessionIdMismatch { expected: expected.clone(), got },
                undo,
            }
        }
        None if is_anothers(&got) => Verdict::Failed { error: CreateError::IdInUse(got), undo: None },
        // One text for both.
        Some(expected) => Verdict::Started(SessionInfo { session_id: expected.clone(), ..info }),
        None => Verdict::Started(info),
    }
}

/// The reply to a resume of a session of this id.
pub(super) fn of_resume(reply: Json, expected: &SessionId) -> Result<SessionInfo, CreateError> {
    let info = read(reply, Some(expected.clone())).map_err(CallError::Decode)?;
    if info.session_id == *expected {
        Ok(info)
    } else {
        Err(CreateError::SessionIdMismatch { expected: expected.clone(), got: info.session_id })
    }
}

/// The session id that a reply names.
fn named_id(reply: &Json) -> Option<SessionId> {
    let id = reply.get("sessionId")?.decode::<String>().ok()?;
    (!id.is_empty()).then(|| SessionId::from(id))
}

/// The reply, as far as it is looked at here.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reply {
    session_id: Option<String>,
    workspace_path: Option<String>,
    #[serde(alias = "remote_url")]
    remote_url: Option<String>,
    #[serde(default)]
    #[allow(dead_code, reason = "decoded to refuse a reply in which it is no object")]
    capabilities: Option<serde_json::Map<String, serde_json::Value>>,
}

fn read(reply: Json, named: Option<SessionId>) -> Result<SessionInfo, DecodeError> {
    let decoded: Reply = reply.decode()?;
    let session_id = match decoded.session_id {
        Some(id) if id.is_empty() => None,
        Some(id) => Some(SessionId::from(id)),
        None => named,
    };
    Ok(SessionInfo {
        session_id: session_id.ok_or_else(|| DecodeError::new("the reply has no sessionId"))?,
        workspace_path: decoded.workspace_path,
        remote_url: decoded.remote_url,
        raw: reply,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &'static str) -> Json {
        Json::parse(text).expect("it is JSON")
    }

    fn nobodys(_: &SessionId) -> bool {
        false
    }

    /// The variant of the error, and what is undone.
    fn failed(verdict: Verdict) -> (String, Option<String>) {
        match verdict {
            Verdict::Started(info) => panic!("{info:?}"),
            Verdict::Failed { error, undo } => {
                let error = format!("{error:?}");
                let variant =
                    error.split(['(', ')', ' ', '{']).find(|word| !word.is_empty() && *word != "Call");
                (variant.unwrap_or_default().to_owned(), undo.map(|id| id.to_string()))
            }
        }
    }

    #[test]
    fn a_reply_that_names_the_right_session_starts_it() {
        let requested = SessionId::from("a");
        let reply = json(r#"{"sessionId":"a","workspacePath":"/w","remoteUrl":"u","capabilities":{}}"#);
        let Verdict::Started(info) = of_create(reply, Some(&requested), true, nobodys) else {
            panic!("it starts")
        };
        assert_eq!((info.session_id, info.workspace_path), (requested, Some("/w".to_owned())));
        assert_eq!(info.remote_url.as_deref(), Some("u"));
        assert!(matches!(of_create(json(r#"{"sessionId":"c"}"#), None, true, nobodys), Verdict::Started(_)));
    }

    #[test]
    fn what_was_made_for_nobody_or_wrong_is_undone_unless_another_has_it() {
        let requested = SessionId::from("a");
        let another = |id: &SessionId| id.as_str() == "b";
        let (named, other, anothers) =
            (r#"{"sessionId":"a"}"#, r#"{"sessionId":"x"}"#, r#"{"sessionId":"b"}"#);
        let wrong = r#"{"sessionId":"a","capabilities":7}"#;
        let cases = [
            (named, Some(&requested), false, "Cancelled", Some("a")),
            ("{}", Some(&requested), false, "Cancelled", Some("a")),
            (anothers, None, false, "Cancelled", None),
            (wrong, Some(&requested), true, "Decode", Some("a")),
            ("{}", None, true, "Decode", None),
            (r#"{"sessionId":""}"#, None, true, "Decode", None),
            (other, Some(&requested), true, "SessionIdMismatch", Some("x")),
            (anothers, Some(&requested), true, "SessionIdMismatch", None),
            (anothers, None, true, "IdInUse", None),
        ];
        for (reply, requested_id, waiting, error, undo) in cases {
            let got = failed(of_create(json(reply), requested_id, waiting, another));
            assert_eq!(
                got,
                (error.to_owned(), undo.map(str::to_owned)),
                "{reply} {requested_id:?} {waiting}"
            );
        }
    }

    #[test]
    fn a_resume_takes_no_other_session() {
        let expected = SessionId::from("a");
        assert!(of_resume(json("{}"), &expected).is_ok_and(|info| info.session_id == expected));
        assert!(of_resume(json(r#"{"sessionId":"a"}"#), &expected).is_ok());
        let other = of_resume(json(r#"{"sessionId":"b"}"#), &expected);
        assert!(matches!(other, Err(CreateError::SessionIdMismatch { .. })), "{other:?}");
        let wrong = of_resume(json("7"), &expected);
        assert!(matches!(wrong, Err(CreateError::Call(CallError::Decode(_)))), "{wrong:?}");
    }
}
