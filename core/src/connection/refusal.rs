//! Why the runtime refuses to create a session in the cloud.
//!
//! The runtime passes on what GitHub answered, in an error of one code (-32603). Of that answer it repeats the
//! `message`, if it has one, and else the whole body. GitHub's word for a policy that forbids the session,
//! `policy_blocked`, is looked for wherever it can stand: in the error's `data`, in the body, in the text.

use serde_json::Value;

use super::error::{CallError, CreateError};
use super::starting::Made;
use crate::jsonrpc::{RpcError, codes};

/// The word, as the documentation of the official SDKs has it.
const POLICY_BLOCKED: &str = "policy_blocked";
/// The beginning of the words for reasons of this kind.
const POLICY_PREFIX: &str = "policy_";
/// Members that say why something was refused.
const REASONS: [&str; 5] = ["reason", "code", "error_code", "type", "error"];
/// A longer word is no reason.
const LONGEST_REASON: usize = 64;
/// A longer message is not looked through for a body.
const LONGEST_BODY: usize = 64 << 10;
/// Objects and lists deeper than this in a body are not looked into.
const DEEPEST: usize = 4;

/// The error of a create that failed. Of one in the cloud, it is known which of its fields some runtimes refuse, as if
/// they did not know the method.
pub(super) fn of_create(error: CallError, made: Made) -> CreateError {
    let (error, fields) = match (error, made) {
        (CallError::Rpc(error), Made::InCloud(fields)) => (error, fields.into_vec()),
        (error, _) => return CreateError::Call(error),
    };
    if error.code == codes::METHOD_NOT_FOUND && !fields.is_empty() {
        return CreateError::NotInCloud { fields, error };
    }
    match policy_reason(&error) {
        Some(reason) => CreateError::PolicyBlocked { reason, error },
        None => CreateError::Call(CallError::Rpc(error)),
    }
}

fn policy_reason(error: &RpcError) -> Option<String> {
    let data = error.data.as_ref().and_then(|data| data.decode::<Value>().ok());
    data.and_then(|data| reason_in(&data, DEEPEST))
        .or_else(|| body_in(&error.message).and_then(|body| reason_in(&body, DEEPEST)))
        .or_else(|| says_policy_blocked(&error.message).then(|| POLICY_BLOCKED.to_owned()))
}

/// GitHub's answer, where the runtime repeats the whole of it.
fn body_in(message: &str) -> Option<Value> {
    let start = message.find('{')?;
    let body = message.get(start..).filter(|body| body.len() <= LONGEST_BODY)?;
    serde_json::Deserializer::from_str(body).into_iter().next()?.ok()
}

fn reason_in(value: &Value, depth: usize) -> Option<String> {
    let depth = depth.checked_sub(1)?;
    match value {
        Value::Object(members) => {
            let named = REASONS.iter().filter_map(|name| members.get(*name)?.as_str());
            let own = named.filter(|word| is_policy_reason(word)).map(str::to_owned).next();
            own.or_else(|| members.values().find_map(|member| reason_in(member, depth)))
        }
        Value::Array(values) => values.iter().find_map(|value| reason_in(value, depth)),
        _ => None,
    }
}

fn is_policy_reason(word: &str) -> bool {
    word.starts_with(POLICY_PREFIX)
        && word.len() <= LONGEST_REASON
        && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// Returns `true` if the word `policy_blocked` stands in a text, by itself.
fn says_policy_blocked(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == POLICY_BLOCKED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Json;

    fn reason(message: &str, data: Option<&str>) -> Option<String> {
        let data = data.map(|data| Json::from_text(data.to_owned()));
        let error = RpcError { code: codes::INTERNAL, message: message.to_owned(), data };
        match of_create(CallError::Rpc(error), Made::InCloud(Box::new([]))) {
            CreateError::PolicyBlocked { reason, .. } => Some(reason),
            CreateError::Call(CallError::Rpc(_)) => None,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_policy_is_found_in_data_in_a_body_and_in_a_text() {
        let blocked = Some("policy_blocked".to_owned());
        assert_eq!(reason("no", Some(r#"{"reason":"policy_blocked"}"#)), blocked);
        for body in [
            r#"{"reason":"policy_blocked"}"#,
            r#"{"error":"policy_blocked"}"#,
            r#"{"error":{"message":"no","code":"policy_blocked"}} and more"#,
            r#"{"message":"","errors":[{"code":"policy_blocked"}]}"#,
            "policy_blocked: ask your administrator",
            "refused (policy_blocked)",
        ] {
            let message = format!("Request session.create failed with message: {body}");
            assert_eq!(reason(&message, None), blocked, "{body}");
        }
        assert_eq!(reason("", Some(r#"{"error":{"type":"policy_plan"}}"#)).as_deref(), Some("policy_plan"));
        let message = r#"Request session.create failed with message: {"error":{"type":"policy_plan"}}"#;
        assert_eq!(reason(message, None).as_deref(), Some("policy_plan"));
    }

    #[test]
    fn a_reason_is_found_in_lists_and_just_as_deep_and_as_long_as_it_may_be() {
        let found = |data: &str| reason("", Some(data));
        let plan = Some("policy_plan_2".to_owned());
        assert_eq!(found(r#"{"errors":[7,{"code":"policy_plan_2"}]}"#), plan);
        assert_eq!(found(r#"[["policy_plan_2"],[{"code":"policy_plan_2"}]]"#), plan);
        assert_eq!(found(r#"{"a":[[{"code":"policy_plan_2"}]]}"#), plan);
        assert_eq!(found(r#"{"a":[[[{"code":"policy_plan_2"}]]]}"#), None);
        assert_eq!(found(r#"{"a":{"a":{"a":{"code":"policy_plan_2"}}}}"#), plan);

        let word = |bytes: usize| format!("{POLICY_PREFIX}{}", "x".repeat(bytes - POLICY_PREFIX.len()));
        let named = |word: &str| found(&format!(r#"{{"reason":"{word}"}}"#));
        assert_eq!(named(&word(LONGEST_REASON)), Some(word(LONGEST_REASON)));
        assert_eq!(named(&word(LONGEST_REASON + 1)), None);

        let body = |bytes: usize| {
            let start = r#"{"reason":"policy_plan_2","more":""#;
            format!("{start}{}\"}}", "x".repeat(bytes - start.len() - 2))
        };
        assert_eq!(reason(&format!("refused: {}", body(LONGEST_BODY)), None), plan);
        assert_eq!(reason(&format!("refused: {}", body(LONGEST_BODY + 1)), None), None);
    }

    #[test]
    fn fields_are_to_blame_only_in_the_cloud_and_where_the_runtime_seems_not_to_know_the_method() {
        let of = |code: i64, fields: &[&str]| {
            let error = RpcError { code, message: "no".to_owned(), data: None };
            let fields: Vec<String> = fields.iter().map(|field| (*field).to_owned()).collect();
            of_create(CallError::Rpc(error), Made::InCloud(fields.into()))
        };
        let blamed = of(codes::METHOD_NOT_FOUND, &["hooks"]);
        assert!(
            matches!(&blamed, CreateError::NotInCloud { fields, error }
                if *fields == ["hooks"] && error.code == codes::METHOD_NOT_FOUND),
            "{blamed:?}"
        );
        let here = RpcError { code: codes::METHOD_NOT_FOUND, message: POLICY_BLOCKED.to_owned(), data: None };
        for error in [
            of(codes::METHOD_NOT_FOUND, &[]),
            of(codes::INTERNAL, &["hooks"]),
            of_create(CallError::Rpc(here), Made::Here("s".into())),
        ] {
            assert!(matches!(error, CreateError::Call(CallError::Rpc(_))), "{error:?}");
        }
    }

    #[test]
    fn what_only_looks_like_it_is_not_taken_for_it() {
        for (message, data) in [
            ("Your policy blocked this.", None),
            ("no_policy_blocked_here", None),
            (r#"{"error":{"code":"no_policy"}}"#, None),
            (r#"{"reason":"policy_"#, None),
            (r#"{"a":{"a":{"a":{"a":{"reason":"policy_deep"}}}}}"#, None),
            ("", Some(r#"{"title":"policy_name"}"#)),
            ("", Some(r#"{"reason":"policy_Spelled \u001b[1m"}"#)),
            ("", Some(r#"["policy_blocked"]"#)),
            ("", None),
        ] {
            assert_eq!(reason(message, data), None, "{message:?} {data:?}");
        }
    }
}
