//! What the user writes to answer the runtime: session files.

mod base64;
mod files;

pub use files::{
    DirEntry, FileKind, FileRange, FileStat, FileTime, FsCapabilities, FsError, MemoryFs, MkdirOptions,
    PathConventions, RemoveOptions, SessionFs, SessionFsBinary, SessionFsConfig, SessionFsRanges,
    SessionSqlite, SqlError, SqlErrorClass, SqlKind, SqlResult, SqlStatement, SqlValue, WithSqlite,
};
