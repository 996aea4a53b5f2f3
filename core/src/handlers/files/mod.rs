//! Session files: where a session's files are kept, if not on the runtime's disk.
//!
//! A connection that has told the runtime of a provider ([`SessionFsConfig`]) is asked for every file of its sessions.
//! [`SessionFs`] is what answers.

mod config;
mod error;
mod memory;
mod provider;
mod request;
mod serve;
mod sqlite;
mod stat;
#[cfg(test)]
mod tests;

pub use config::{FsCapabilities, PathConventions, SessionFsConfig};
pub use error::FsError;
pub use memory::MemoryFs;
pub use provider::{
    FileRange, MkdirOptions, RemoveOptions, SessionFs, SessionFsBinary, SessionFsRanges, WithSqlite,
};
pub(crate) use serve::Files;
pub use sqlite::{SessionSqlite, SqlError, SqlErrorClass, SqlKind, SqlResult, SqlStatement, SqlValue};
pub use stat::{DirEntry, FileKind, FileStat, FileTime};
