//! The methods that the core calls by itself or treats in a way of its own, and the notifications that it acts on. What the
//! runtime asks is in the table of asks.

// Of the connection.
pub(crate) const CONNECT: &str = "connect";
pub(crate) const PING: &str = "ping";
pub(crate) const SHUT_DOWN: &str = "runtime.shutdown";

// How sessions begin.
pub(crate) const CREATE: &str = "session.create";
pub(crate) const RESUME: &str = "session.resume";
pub(crate) const REGISTER_INTEREST: &str = "session.eventLog.registerInterest";
pub(crate) const RELOAD_SKILLS: &str = "session.skills.reload";
pub(crate) const UPDATE_OPTIONS: &str = "session.options.update";

// What goes on in them.
pub(crate) const SEND: &str = "session.send";
pub(crate) const ABORT: &str = "session.abort";
pub(crate) const SET_TOOLS: &str = "session.tools.set";
pub(crate) const GET_MESSAGES: &str = "session.getMessages";
pub(crate) const READ_LOG: &str = "session.eventLog.read";

// How they end.
pub(crate) const DETACH: &str = "session.detach";
pub(crate) const DESTROY: &str = "session.destroy";
pub(crate) const DELETE: &str = "session.delete";

// Notifications.
/// The runtime no longer wants an answer.
pub(crate) const CANCEL_REQUEST: &str = "$/cancelRequest";
/// Tells of sessions, of this connection and of others.
pub(crate) const LIFECYCLE: &str = "session.lifecycle";
