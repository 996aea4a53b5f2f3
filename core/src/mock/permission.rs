//! The consequences of the answer to a permission.

use serde::Deserialize;

use crate::json::{Json, Object};

/// The text that a tool's use is answered with if nobody could permit it.
pub(super) const UNAVAILABLE: &str = "Permission denied and could not request permission from user. Copilot needed the user's approval and no one could answer.";

/// The meaning of the answer to a permission.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Decision {
    Allowed {
        /// The name of the tool that need not be asked about again.
        for_good: Option<String>,
    },
    /// With this, as the model reads it, and the turn goes on.
    Denied(String),
    /// And the turn ends.
    Rejected,
    /// The answer has no form that is known, for this reason.
    Unreadable(String),
}

/// The answers that the real runtime knows. This is its name for them in what it says of others.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum UserToolResponseDto {
    ApproveOnce,
    ApproveForSession { approval: Option<serde_json::Value> },
    ApproveForLocation { approval: serde_json::Value },
    Reject { feedback: Option<String> },
    UserNotAvailable,
    Approved,
}

/// Reads an answer.
pub(super) fn decide(result: &Json) -> Decision {
    use UserToolResponseDto as Dto;

    if kind(result).as_deref() == Some("cancelled") {
        return Decision::Denied(UNAVAILABLE.to_owned());
    }
    let value: serde_json::Value = result.decode().unwrap_or_default();
    match serde_json::from_value(value) {
        Ok(Dto::ApproveOnce | Dto::Approved | Dto::ApproveForSession { approval: None }) => {
            Decision::Allowed { for_good: None }
        }
        Ok(Dto::ApproveForSession { approval: Some(approval) } | Dto::ApproveForLocation { approval }) => {
            let for_good = match approval.get("kind").and_then(serde_json::Value::as_str) {
                Some("custom-tool") => approval.get("toolName").and_then(serde_json::Value::as_str),
                _ => None,
            };
            Decision::Allowed { for_good: for_good.map(ToOwned::to_owned) }
        }
        Ok(Dto::Reject { feedback }) => match feedback.filter(|feedback| !feedback.is_empty()) {
            Some(feedback) => {
                Decision::Denied(format!("The user rejected this tool call. User feedback: {feedback}"))
            }
            None => Decision::Rejected,
        },
        Ok(Dto::UserNotAvailable) => Decision::Denied(UNAVAILABLE.to_owned()),
        Err(error) => Decision::Unreadable(error.to_string()),
    }
}

/// Returns what `permission.completed` says of an answer.
pub(super) fn completed(result: &Json) -> Json {
    let plain = |kind: &str| Object::new().str("kind", kind);
    match kind(result).as_deref() {
        Some("approve-once" | "approve-permanently") => plain("approved").finish(),
        Some("approve-for-session") => match result.get("approval") {
            Some(approval) => plain("approved-for-session").raw("approval", &approval).finish(),
            None => plain("approved").finish(),
        },
        Some("approve-for-location") => {
            let members = ["approval", "locationKey"].into_iter();
            let approved = plain("approved-for-location");
            let members = members.filter_map(|name| Some((name, result.get(name)?)));
            members.fold(approved, |approved, (name, value)| approved.raw(name, &value)).finish()
        }
        Some("reject") => {
            let feedback = result.get("feedback").filter(|feedback| feedback.decode::<String>().is_ok());
            let denied = plain("denied-interactively-by-user");
            match feedback {
                Some(feedback) => denied.raw("feedback", &feedback).finish(),
                None => denied.finish(),
            }
        }
        Some("user-not-available") => {
            plain("denied-no-approval-rule-and-could-not-request-from-user").finish()
        }
        _ => result.clone(),
    }
}

/// The error that the call gets which gave this answer, although it is taken.
pub(super) fn complaint(result: &Json) -> Option<String> {
    if kind(result).as_deref() != Some("approve-for-location") {
        return None;
    }
    let is_named = result.get("locationKey").is_some_and(|key| key.decode::<String>().is_ok());
    match (is_named, result.get("approval")) {
        (false, _) => Some("GenericFailure, missing string parameter 'result.locationKey'".to_owned()),
        (true, None) => Some("GenericFailure, missing parameter 'result.approval'".to_owned()),
        (true, Some(_)) => None,
    }
}

fn kind(result: &Json) -> Option<String> {
    result.get("kind")?.decode().ok()
}
