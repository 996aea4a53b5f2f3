//! The runtime's requests about session files, decoded.

use std::borrow::Cow;

use pilotwire_protocol::enums::SessionFsSqliteQueryType;
use pilotwire_protocol::{DecodeError, Map, RawJson, view};

use super::provider::{MkdirOptions, RemoveOptions};
use super::sqlite::{SqlKind, SqlStatement, SqlValue};
use crate::json::Json;

/// A request with its parameters.
#[derive(Debug)]
pub(super) enum Request {
    ReadFile {
        path: String,
    },
    WriteFile {
        path: String,
        content: String,
        mode: Option<u32>,
    },
    AppendFile {
        path: String,
        content: String,
        mode: Option<u32>,
    },
    Exists {
        path: String,
    },
    Stat {
        path: String,
    },
    Mkdir {
        path: String,
        options: MkdirOptions,
    },
    ReadDir {
        path: String,
    },
    ReadDirWithTypes {
        path: String,
    },
    Remove {
        path: String,
        options: RemoveOptions,
    },
    Rename {
        from: String,
        to: String,
    },
    ReadFileBytes {
        path: String,
    },
    /// The content is base64 still.
    WriteFileBytes {
        path: String,
        content: String,
        mode: Option<u32>,
    },
    ReadFileRange {
        path: String,
        offset: u64,
        length: Option<u64>,
    },
    SqliteQuery(SqlStatement),
    SqliteTransaction(Vec<SqlStatement>),
    SqliteExists,
}

impl Request {
    /// Decodes the parameters of a method.
    ///
    /// # Errors
    ///
    /// If the parameters are of another shape, with the place; if the method is none of session files.
    pub(super) fn decode(method: &str, params: &Json) -> Result<Self, String> {
        let text = params.as_str();
        let wrong = |error: DecodeError| format!("invalid parameters of {method}: {error}");
        let decoded = match method {
            "sessionFs.readFile" => {
                let params = view::SessionFsReadFileRequest::decode(text).map_err(wrong)?;
                Self::ReadFile { path: owned(params.path()) }
            }
            "sessionFs.writeFile" => {
                let params = view::SessionFsWriteFileRequest::decode(text).map_err(wrong)?;
                let mode = mode(method, params.mode())?;
                Self::WriteFile { path: owned(params.path()), content: owned(params.content()), mode }
            }
            "sessionFs.appendFile" => {
                let params = view::SessionFsAppendFileRequest::decode(text).map_err(wrong)?;
                let mode = mode(method, params.mode())?;
                Self::AppendFile { path: owned(params.path()), content: owned(params.content()), mode }
            }
            "sessionFs.exists" => {
                let params = view::SessionFsExistsRequest::decode(text).map_err(wrong)?;
                Self::Exists { path: owned(params.path()) }
            }
            "sessionFs.stat" => {
                let params = view::SessionFsStatRequest::decode(text).map_err(wrong)?;
                Self::Stat { path: owned(params.path()) }
            }
            "sessionFs.mkdir" => {
                let params = view::SessionFsMkdirRequest::decode(text).map_err(wrong)?;
                let recursive = params.recursive().unwrap_or_default();
                let options = MkdirOptions { recursive, mode: mode(method, params.mode())? };
                Self::Mkdir { path: owned(params.path()), options }
            }
            "sessionFs.readdir" => {
                let params = view::SessionFsReaddirRequest::decode(text).map_err(wrong)?;
                Self::ReadDir { path: owned(params.path()) }
            }
            "sessionFs.readdirWithTypes" => {
                let params = view::SessionFsReaddirWithTypesRequest::decode(text).map_err(wrong)?;
                Self::ReadDirWithTypes { path: owned(params.path()) }
            }
            "sessionFs.rm" => {
                let params = view::SessionFsRmRequest::decode(text).map_err(wrong)?;
                let recursive = params.recursive().unwrap_or_default();
                let options = RemoveOptions { recursive, force: params.force().unwrap_or_default() };
                Self::Remove { path: owned(params.path()), options }
            }
            "sessionFs.rename" => {
                let params = view::SessionFsRenameRequest::decode(text).map_err(wrong)?;
                Self::Rename { from: owned(params.src()), to: owned(params.dest()) }
            }
            "sessionFs.readFileBytes" => {
                let params = view::SessionFsReadFileBytesRequest::decode(text).map_err(wrong)?;
                Self::ReadFileBytes { path: owned(params.path()) }
            }
            "sessionFs.writeFileBytes" => {
                let params = view::SessionFsWriteFileBytesRequest::decode(text).map_err(wrong)?;
                let mode = mode(method, params.mode())?;
                Self::WriteFileBytes { path: owned(params.path()), content: owned(params.content()), mode }
            }
            "sessionFs.readFileRange" => {
                let params = view::SessionFsReadFileRangeRequest::decode(text).map_err(wrong)?;
                let (offset, length) = (params.offset(), params.length());
                Self::ReadFileRange { path: owned(params.path()), offset, length }
            }
            "sessionFs.sqliteQuery" => {
                let params = view::SessionFsSqliteQueryRequest::decode(text).map_err(wrong)?;
                let kind = kind(params.query_type())
                    .ok_or_else(|| format!("invalid parameters of {method}: at queryType: {KINDS}"))?;
                Self::SqliteQuery(statement(params.query(), kind, params.params()))
            }
            "sessionFs.sqliteTransaction" => {
                let params = view::SessionFsSqliteTransactionRequest::decode(text).map_err(wrong)?;
                let mut statements = Vec::new();
                for (index, item) in params.statements().enumerate() {
                    let kind = kind(item.query_type()).ok_or_else(|| {
                        format!("invalid parameters of {method}: at statements[{index}].queryType: {KINDS}")
                    })?;
                    statements.push(statement(item.query(), kind, item.params()));
                }
                Self::SqliteTransaction(statements)
            }
            "sessionFs.sqliteExists" => {
                view::SessionParams::decode(text).map_err(wrong)?;
                Self::SqliteExists
            }
            _ => return Err(format!("{method} is no method of session files")),
        };
        Ok(decoded)
    }
}

const KINDS: &str = "expected exec, query or run, found another word";

fn owned(text: Cow<'_, str>) -> String {
    text.into_owned()
}

fn mode(method: &str, mode: Option<u64>) -> Result<Option<u32>, String> {
    let too_large =
        |_| format!("invalid parameters of {method}: at mode: expected at most 32 bits, found more");
    mode.map(u32::try_from).transpose().map_err(too_large)
}

fn kind(wire: SessionFsSqliteQueryType) -> Option<SqlKind> {
    match wire {
        SessionFsSqliteQueryType::Exec => Some(SqlKind::Exec),
        SessionFsSqliteQueryType::Query => Some(SqlKind::Query),
        SessionFsSqliteQueryType::Run => Some(SqlKind::Run),
        _ => None,
    }
}

fn statement(query: Cow<'_, str>, kind: SqlKind, params: Option<Map<'_, RawJson<'_>>>) -> SqlStatement {
    let mut statement = SqlStatement::new(query, kind);
    for (name, value) in params.into_iter().flatten() {
        statement.params.push((name.into_owned(), SqlValue::from_wire(value)));
    }
    statement
}
