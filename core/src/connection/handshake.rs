//! The handshake: `connect`, and on a runtime that does not know it, `ping` (`core/PROTOCOL.md`, section
//! "Handshake").

use std::collections::VecDeque;

use serde::Deserialize;

use super::error::CallError;
use super::server_info::ServerInfo;
use crate::close::HandshakeError;
use crate::json::Json;
use crate::jsonrpc::codes;

/// The versions of the protocol that are spoken here.
const OLDEST: u32 = 3;
const NEWEST: u32 = 3;

/// The handshake's calls, one after the other.
///
/// Once the runtime has said which version it speaks, those of the config follow.
#[derive(Debug, Default)]
pub(super) struct Handshake {
    latest: Option<u64>,
    info: ServerInfo,
    steps: VecDeque<(String, Json)>,
}

/// The consequence of the reply to `connect` or `ping`.
#[derive(Debug)]
pub(super) enum Next {
    /// The runtime does not know `connect`: it is asked by `ping`.
    Ping,
    Done(ServerInfo),
    Failed(HandshakeError),
}

/// The call by which the runtime was asked for its version, and which it answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// By `connect`, whose reply must say which version is spoken.
    Connect,
    /// By `ping`, whose reply may.
    Ping,
}

impl Handshake {
    /// A call of the handshake goes out.
    pub(super) fn asks(&mut self, call: u64) {
        self.latest = Some(call);
    }

    /// Returns `true` if the handshake has begun.
    pub(super) fn has_begun(&self) -> bool {
        self.latest.is_some()
    }

    /// Returns `true` if a call is the handshake's, and so waits for nothing.
    pub(super) fn is(&self, call: u64) -> bool {
        self.latest == Some(call)
    }

    /// The runtime has answered: these calls are still to be made.
    pub(super) fn done(&mut self, info: ServerInfo, steps: &[(String, Json)]) {
        self.info = info;
        self.steps = steps.iter().cloned().collect();
    }

    /// The next call to make; when there is none, what the runtime said of itself.
    pub(super) fn next_step(&mut self) -> Result<(String, Json), ServerInfo> {
        self.steps.pop_front().ok_or_else(|| std::mem::take(&mut self.info))
    }

    /// Returns what follows from a reply. `hide` replaces secrets in a text of the runtime's, before that is cut.
    pub(super) fn replied(
        &self,
        asked: Asked,
        result: Result<Json, CallError>,
        hide: impl Fn(&str) -> String,
    ) -> Next {
        let reply = match result {
            Ok(reply) => reply,
            Err(CallError::Rpc(error))
                if asked == Asked::Connect && error.code == codes::METHOD_NOT_FOUND =>
            {
                return Next::Ping;
            }
            Err(error) => return Next::Failed(refused(error, hide)),
        };
        match read(&reply, asked, hide) {
            Ok(info) => Next::Done(info),
            Err(error) => Next::Failed(error),
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reply {
    #[serde(default)]
    protocol_version: serde_json::Value,
    #[serde(default)]
    version: Option<String>,
}

fn read(reply: &Json, asked: Asked, hide: impl Fn(&str) -> String) -> Result<ServerInfo, HandshakeError> {
    let reply: Reply = reply.decode().map_err(|error| HandshakeError::Decode(error.to_string()))?;
    let protocol_version = check_version(&reply.protocol_version, asked).map_err(|error| match error {
        HandshakeError::InvalidProtocolVersion { seen } => {
            HandshakeError::InvalidProtocolVersion { seen: crate::text::cut(&hide(&seen)) }
        }
        error => error,
    })?;
    Ok(ServerInfo { protocol_version, version: reply.version })
}

/// Secrets are replaced before the message is cut, and may be cut in.
fn refused(error: CallError, hide: impl Fn(&str) -> String) -> HandshakeError {
    match error {
        CallError::Rpc(error) | CallError::NotLoggedIn(error) => HandshakeError::Refused {
            code: error.code,
            message: crate::text::cut_answer(&hide(&error.message)),
        },
        CallError::Uncorrelated(mut error) => {
            error.message = hide(&error.message);
            HandshakeError::Refused { code: error.code, message: error.shown() }
        }
        error => HandshakeError::Decode(error.to_string()),
    }
}

fn check_version(seen: &serde_json::Value, asked: Asked) -> Result<Option<u32>, HandshakeError> {
    if seen.is_null() {
        return match asked {
            Asked::Ping => Ok(None),
            Asked::Connect => Err(HandshakeError::Decode("it has no protocolVersion".to_owned())),
        };
    }
    let version = seen.as_u64().and_then(|version| u32::try_from(version).ok());
    let Some(version) = version else {
        return Err(HandshakeError::InvalidProtocolVersion { seen: seen.to_string() });
    };
    if (OLDEST..=NEWEST).contains(&version) {
        Ok(Some(version))
    } else {
        Err(HandshakeError::VersionMismatch { server: version, min: OLDEST, max: NEWEST })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jsonrpc::RpcError;

    fn replied(asked: Asked, reply: &'static str) -> Next {
        let reply = Json::parse(reply).expect("it is JSON");
        Handshake::default().replied(asked, Ok(reply), str::to_owned)
    }

    fn failed(next: Next) -> HandshakeError {
        match next {
            Next::Failed(error) => error,
            other => panic!("{other:?}"),
        }
    }

    fn rpc(code: i64, message: &str) -> Result<Json, CallError> {
        Err(CallError::Rpc(RpcError { code, message: message.to_owned(), data: None }))
    }

    #[test]
    fn its_latest_call_waits_for_nothing() {
        let mut handshake = Handshake::default();
        assert!(!handshake.has_begun() && !handshake.is(1));
        handshake.asks(1);
        assert!(handshake.has_begun() && handshake.is(1));
        handshake.asks(2);
        assert!(handshake.is(2) && !handshake.is(1));
    }

    #[test]
    fn a_runtime_says_which_version_it_speaks() {
        for asked in [Asked::Connect, Asked::Ping] {
            let done = replied(asked, r#"{"protocolVersion":3,"version":"1.0.102"}"#);
            let Next::Done(info) = done else { panic!("{done:?}") };
            assert_eq!((info.protocol_version, info.version.as_deref()), (Some(3), Some("1.0.102")));
            let other = failed(replied(asked, r#"{"protocolVersion":4}"#));
            assert_eq!(other, HandshakeError::VersionMismatch { server: 4, min: 3, max: 3 });
            let odd = failed(replied(asked, r#"{"protocolVersion":"three"}"#));
            assert!(matches!(odd, HandshakeError::InvalidProtocolVersion { .. }), "{odd:?}");
            assert!(matches!(failed(replied(asked, "7")), HandshakeError::Decode(_)));
        }
        assert!(matches!(failed(replied(Asked::Connect, "{}")), HandshakeError::Decode(_)));
        assert!(matches!(replied(Asked::Ping, "{}"), Next::Done(ServerInfo { protocol_version: None, .. })));
    }

    #[test]
    fn only_connect_may_be_unknown() {
        let next = |asked, result| Handshake::default().replied(asked, result, str::to_owned);
        assert!(matches!(next(Asked::Connect, rpc(codes::METHOD_NOT_FOUND, "?")), Next::Ping));
        let refused = failed(next(Asked::Ping, rpc(codes::METHOD_NOT_FOUND, "?")));
        assert!(matches!(refused, HandshakeError::Refused { code: codes::METHOD_NOT_FOUND, .. }));
        let refused = failed(next(Asked::Connect, rpc(-32003, "no")));
        assert!(matches!(refused, HandshakeError::Refused { code: -32003, .. }));
        assert!(matches!(failed(next(Asked::Connect, Err(CallError::Cancelled))), HandshakeError::Decode(_)));
    }

    #[test]
    fn secrets_are_replaced_before_a_text_is_cut() {
        let hide = |text: &str| text.replace("swordfish", "[secret]");
        let handshake = Handshake::default();
        let refused = failed(handshake.replied(Asked::Connect, rpc(1, "not swordfish"), hide));
        assert_eq!(refused, HandshakeError::Refused { code: 1, message: "not [secret]".to_owned() });
        let reply = Json::parse(r#"{"protocolVersion":"swordfish"}"#).expect("it is JSON");
        let odd = failed(handshake.replied(Asked::Connect, Ok(reply), hide));
        assert_eq!(odd, HandshakeError::InvalidProtocolVersion { seen: "\"[secret]\"".to_owned() });
    }
}
