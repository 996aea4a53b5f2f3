//! What the connection's frames are, and what is in its results and events.

use std::str::FromStr;

use pilotwire::Json;
use pilotwire_rules::asks::{self, Nobody};
use pilotwire_rules::words::{Answer, Method, Outcome, Said, Sent, Serial};
use pilotwire_tests::words::{id, refusal};
use serde_json::Value;

/// What a frame is.
pub(crate) fn sent(frame: &[u8]) -> Option<Sent> {
    let body = frame.iter().position(|byte| *byte == b'{')?;
    let body: Value = serde_json::from_slice(&frame[body..]).ok()?;
    let number = body["id"].as_u64()?;
    match body["method"].as_str() {
        Some(called) => method(called, &body["params"], number).map(|method| Sent::Call(number, method)),
        None => answer(&body).map(|answer| Sent::Reply(number, answer)),
    }
}

fn method(called: &str, params: &Value, number: u64) -> Option<Method> {
    let session = params["sessionId"].as_str().and_then(id);
    Some(match called {
        "session.create" => Method::Create(session),
        "session.resume" => Method::Resume(session?),
        "session.detach" => Method::Detach(session?),
        "session.destroy" => Method::Destroy(session?),
        "session.delete" => Method::Delete(session?),
        "session.abort" => Method::Abort(session?),
        "session.getMessages" => Method::History(session?),
        "session.send" => {
            // A prompt goes out in the call that was made for it.
            (params["prompt"].as_str()? == number.to_string()).then_some(Method::Send(session?))?
        }
        "session.permissions.handlePendingPermissionRequest" => {
            let request = params["requestId"].as_str()?.strip_prefix('r')?.parse().ok()?;
            let declined = params["result"]["kind"] == "user-not-available";
            let said = if declined { Said::Error } else { Said::Result(params["result"]["said"].as_u64()?) };
            Method::Answer(session?, request, said)
        }
        "plain.call" => Method::Plain,
        _ => return None,
    })
}

fn answer(body: &Value) -> Option<Answer> {
    if let Some(result) = body.get("result") {
        let nobody = asks::request("userInput.request").nobody;
        let is_neutral = matches!(nobody, Nobody::Says(text) if text.parse().ok().as_ref() == Some(result));
        return Some(if is_neutral {
            Answer::Neutral
        } else {
            Answer::User(Said::Result(result["said"].as_u64()?))
        });
    }
    let error = body.get("error")?;
    let message = error["message"].as_str()?;
    Some(match error["code"].as_i64()? {
        17 if message == "no" => Answer::User(Said::Error),
        -32800 => Answer::Cancelled,
        -32603 => refusal(message).unwrap_or(Answer::Unanswered),
        _ => return None,
    })
}

/// The result of a call: it has its number in it.
pub(crate) fn result(result: &Json, call: u64) -> Outcome {
    if number_in(result, "number") == Some(call) { Outcome::Result } else { Outcome::Odd }
}

/// The number of a message.
pub(crate) fn serial(data: &Json) -> Serial {
    number_in(data, "serial").unwrap_or_default()
}

fn number_in(data: &Json, name: &str) -> Option<u64> {
    u64::from_str(data.get(name)?.as_str()).ok()
}
