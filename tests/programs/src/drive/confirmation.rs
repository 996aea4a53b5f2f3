//! Replies in which the runtime says that it did not do what it was asked to.

use pilotwire::{CallError, Json};

/// A reply, unless it says `"success":false`: that is an error, with the runtime's text.
pub(super) fn confirmed(result: Result<Json, CallError>) -> Result<Json, CallError> {
    let reply = result?;
    if reply.get("success").is_some_and(|success| success.as_str() == "false") {
        let text = reply.get("error").and_then(|error| error.decode().ok()).unwrap_or_default();
        return Err(CallError::NotConfirmed(text));
    }
    Ok(reply)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(reply: &str) -> Result<Json, CallError> {
        confirmed(Ok(Json::parse(reply.to_owned()).expect("it is JSON")))
    }

    #[test]
    fn only_what_says_that_it_was_not_done_was_not_done() {
        for done in ["null", "{}", r#"{"success":true}"#, r#"{"success":null}"#, r#"{"success":"false"}"#] {
            assert!(of(done).is_ok(), "{done}");
        }
        for (not_done, text) in [
            (r#"{"success":false,"error":"it is locked"}"#, "it is locked"),
            (r#"{ "success" : false , "error": 7 }"#, ""),
            (r#"{"success":false}"#, ""),
        ] {
            let Err(CallError::NotConfirmed(error)) = of(not_done) else { panic!("{not_done}") };
            assert_eq!(error, text);
        }
        assert!(matches!(confirmed(Err(CallError::Cancelled)), Err(CallError::Cancelled)));
    }
}
