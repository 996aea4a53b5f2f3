//! The handshake: `connect`, and on a runtime that does not know it, `ping` (`core/PROTOCOL.md`, section
//! "Handshake").

use std::borrow::Cow;

use serde::Deserialize;

use super::calls::{Limits, Purpose};
use super::deadlines::Timer;
use super::{CallError, CloseKind, Connection, Event, HandshakeError, Notice, Phase};
use crate::json::Json;
use crate::jsonrpc::codes;
use crate::moment::Moment;

/// The versions of the protocol that are spoken here.
const OLDEST: u32 = 3;
const NEWEST: u32 = 3;

/// What the runtime said of itself in the handshake.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerInfo {
    /// The version of the protocol; none if the runtime did not say, or there was no handshake.
    pub protocol_version: Option<u32>,
    /// The runtime's own version.
    pub version: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reply {
    #[serde(default)]
    protocol_version: serde_json::Value,
    #[serde(default)]
    version: Option<String>,
}

impl Connection {
    /// Begins the handshake. [`Event::Connected`] tells that it is done; if it fails, the connection ends.
    ///
    /// Commands may be made at once: they wait for the handshake, and share its failure.
    pub fn connect(&mut self, now: Moment) {
        recorded!(self.connect(now;));
        self.advance(now);
        if self.phase != Phase::Handshaking || self.handshake.is_some() {
            return;
        }
        let Some(limit) = self.config.handshake else {
            self.open_for_calls(ServerInfo::default());
            return;
        };
        self.deadlines.arm(Timer::Handshake, self.now + limit);
        let params = self.config.connect_params().unwrap_or_else(|_| Json::empty_object());
        self.start_handshake_call("connect", &params, Purpose::Connect);
    }

    fn start_handshake_call(&mut self, method: &'static str, params: &Json, purpose: Purpose) {
        // Entered before it is queued, since nothing else may go out before it.
        let number = self.enter_call(
            Cow::Borrowed(method),
            purpose,
            None,
            Limits::none(),
            super::calls::Progress::Queued,
        );
        self.ask_for_nobody(number);
        self.handshake = Some(number);
        match crate::jsonrpc::call(number, method, Some(params)) {
            Ok(frame) => self.transmit_call(number, frame),
            Err(error) => self.fail_handshake(HandshakeError::Decode(error.to_string())),
        }
    }

    pub(super) fn is_handshake(&self, call: u64) -> bool {
        self.handshake == Some(call)
    }

    pub(super) fn on_connect_reply(&mut self, result: Result<Json, CallError>) {
        match result {
            Err(CallError::Rpc(error)) if error.code == codes::METHOD_NOT_FOUND => {
                self.start_handshake_call("ping", &Json::empty_object(), Purpose::Ping);
            }
            result => self.on_handshake_reply(result, VersionIs::Required),
        }
    }

    pub(super) fn on_ping_reply(&mut self, result: Result<Json, CallError>) {
        self.on_handshake_reply(result, VersionIs::Optional);
    }

    fn on_handshake_reply(&mut self, result: Result<Json, CallError>, expectation: VersionIs) {
        if self.phase != Phase::Handshaking {
            return;
        }
        let read = result.map_err(|error| self.refused(error)).and_then(|reply| {
            reply.decode::<Reply>().map_err(|error| HandshakeError::Decode(error.to_string()))
        });
        let checked = read.and_then(|reply| {
            let protocol_version = check_version(&reply.protocol_version, expectation)?;
            Ok(ServerInfo { protocol_version, version: reply.version })
        });
        match checked {
            Err(HandshakeError::InvalidProtocolVersion { seen }) => {
                let seen = crate::text::cut(&self.hide(&seen));
                self.fail_handshake(HandshakeError::InvalidProtocolVersion { seen });
            }
            Err(error) => self.fail_handshake(error),
            Ok(info) => {
                if info.protocol_version.is_none() {
                    self.notify(Notice::UnknownProtocolVersion);
                }
                self.open_for_calls(info);
            }
        }
    }

    fn open_for_calls(&mut self, info: ServerInfo) {
        self.deadlines.disarm(Timer::Handshake);
        self.phase = Phase::Open;
        self.release_deferred();
        self.tell(Event::Connected(info));
    }

    pub(super) fn on_handshake_limit(&mut self) {
        self.fail_handshake(HandshakeError::Timeout(self.config.handshake.unwrap_or_default()));
    }

    /// Secrets are replaced before the message is cut, and may be cut in.
    fn refused(&self, error: CallError) -> HandshakeError {
        match error {
            CallError::Rpc(error) | CallError::NotLoggedIn(error) => HandshakeError::Refused {
                code: error.code,
                message: crate::text::cut_answer(&self.hide(&error.message)),
            },
            CallError::Uncorrelated(mut error) => {
                error.message = self.hide(&error.message).into_owned();
                HandshakeError::Refused { code: error.code, message: error.shown() }
            }
            error => HandshakeError::Decode(error.to_string()),
        }
    }

    fn fail_handshake(&mut self, error: HandshakeError) {
        self.end(CloseKind::Handshake(error));
    }
}

/// Whether a reply must say which version is spoken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum VersionIs {
    Required,
    Optional,
}

fn check_version(seen: &serde_json::Value, expectation: VersionIs) -> Result<Option<u32>, HandshakeError> {
    if seen.is_null() {
        return match expectation {
            VersionIs::Optional => Ok(None),
            VersionIs::Required => Err(HandshakeError::Decode("it has no protocolVersion".to_owned())),
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
