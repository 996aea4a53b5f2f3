//! A server of the Model Context Protocol, over standard input and output or over HTTP, with the same tools:
//!
//! - `echo` says what it was given, and what the request had in `_meta`, as JSON;
//! - `env` says what a variable of its environment is;
//! - `form` has a form filled in, `visit` a page visited, and `model` a model of the client's asked. They say what they are
//!   told, as JSON, or the client's error.
//!
//! It speaks the newest version of the protocol, or that before: they differ in how a server asks for something.
//!
//! Over HTTP a test decides about each request, and sees which there were:
//!
//! ```
//! # async fn example() {
//! use pilotwire_tests::mcp::{Entry, NEWEST, Server};
//!
//! let server = Server::start(NEWEST, |asked| match (asked.token(), asked.tool()) {
//!     (None, _) => Entry::sign_in(),
//!     // A token that is good for everything but the use of a tool.
//!     (Some("first"), Some(_)) => Entry::sign_in(),
//!     _ => Entry::Open,
//! });
//! let server = server.await;
//!
//! // session.create {"mcpServers": {"letters": {"type": "http", "url": server.url("letters")}}, ...}, and then
//! server.saw("letters", "authorization", "Bearer second").await;
//! # }
//! ```

mod http;
mod tools;

use std::io;

use rmcp::ServiceExt;

pub use http::{Asked, Entry, Server};

/// The newest version. In it a server asks nothing: it answers the use of a tool with what it wants, and the tool is used
/// again with that.
pub const NEWEST: &str = "2026-07-28";

/// The version before. In it a server sends the client requests, and over HTTP has sessions.
pub const OLDER: &str = "2025-11-25";

/// Serves on standard input and output, until the input ends. `newest` is the newest version that it speaks.
///
/// # Errors
///
/// When there is no handshake, or the server ends otherwise.
///
/// # Panics
///
/// When there is no such version.
pub async fn serve_stdio(newest: &str) -> io::Result<()> {
    let server = tools::Tools::new(newest);
    let service = server.serve(rmcp::transport::stdio()).await.map_err(io::Error::other)?;
    service.waiting().await.map_err(io::Error::other)?;
    Ok(())
}
