//! The runtime's information about itself.

/// Information that the runtime gave about itself in the handshake.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerInfo {
    /// The version of the protocol; none if the runtime did not say, or there was no handshake.
    pub protocol_version: Option<u32>,
    /// The runtime's own version.
    pub version: Option<String>,
}
