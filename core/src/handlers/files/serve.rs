//! From a request to the provider, and from what it says to an answer.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;

use pilotwire_protocol::enums::{
    SessionFsErrorCode, SessionFsReaddirWithTypesEntryType, SessionFsSqliteTransactionErrorClass,
};
use pilotwire_protocol::{JsonText, build};

use super::config::FsCapabilities;
use super::error::FsError;
use super::provider::{FileRange, SessionFs, SessionFsBinary, SessionFsRanges};
use super::request::Request;
use super::sqlite::{SessionSqlite, SqlError, SqlErrorClass, SqlResult, SqlStatement};
use super::stat::{DirEntry, FileKind, FileStat};
use crate::base64;
use crate::json::{Json, write_string};
use crate::session::Answer;

/// Most bytes of a file that go over the wire as bytes.
pub(super) const MOST_BYTES: usize = 50_330_880;
/// The largest integer that JavaScript has without gaps.
const MOST_SAFE: u64 = (1 << 53) - 1;

type Answering<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// A provider of session files, of whatever type. Clones share it.
#[derive(Clone)]
pub(crate) struct Files(Arc<dyn Erased>);

impl Files {
    pub(crate) fn new(files: impl SessionFs) -> Self {
        Self(Arc::new(files))
    }

    /// Returns what the provider can do beside reading and writing text.
    pub(crate) fn capabilities(&self) -> FsCapabilities {
        self.0.capabilities()
    }

    /// Answers a request `sessionFs.*`. Several may be under way at once. What goes wrong with a file stands in the
    /// answer, as the protocol has it.
    ///
    /// # Errors
    ///
    /// If the parameters are wrong: what is wrong with them, for an error reply. The provider is not asked then.
    pub(crate) fn serve(&self, method: &str, params: &Json) -> Answering<Result<Answer, String>> {
        let request = Request::decode(method, params);
        let files = Arc::clone(&self.0);
        Box::pin(async move { Ok(Answer::Result(files.answer(request?).await)) })
    }
}

/// A provider whose type is not known.
trait Erased: Send + Sync {
    fn capabilities(&self) -> FsCapabilities;

    fn answer(self: Arc<Self>, request: Request) -> Answering<Json>;
}

impl<F: SessionFs> Erased for F {
    fn capabilities(&self) -> FsCapabilities {
        FsCapabilities::of(self)
    }

    fn answer(self: Arc<Self>, request: Request) -> Answering<Json> {
        Box::pin(async move {
            match request {
                Request::ReadFile { path } => content(self.read_file(&path).await),
                Request::WriteFile { path, content, mode } => {
                    changed(self.write_file(&path, &content, mode).await)
                }
                Request::AppendFile { path, content, mode } => {
                    changed(self.append_file(&path, &content, mode).await)
                }
                Request::Exists { path } => exists(self.exists(&path).await),
                Request::Stat { path } => stat(self.stat(&path).await),
                Request::Mkdir { path, options } => changed(self.mkdir(&path, options).await),
                Request::ReadDir { path } => names(self.read_dir(&path).await),
                Request::ReadDirWithTypes { path } => entries(self.read_dir_with_types(&path).await),
                Request::Remove { path, options } => changed(self.remove(&path, options).await),
                Request::Rename { from, to } => changed(self.rename(&from, &to).await),
                Request::ReadFileBytes { path } => bytes(read_bytes(&*self, &path).await),
                Request::WriteFileBytes { path, content, mode } => {
                    changed(write_bytes(&*self, &path, &content, mode).await)
                }
                Request::ReadFileRange { path, offset, length } => {
                    range(read_range(&*self, &path, offset, length).await)
                }
                Request::SqliteQuery(statement) => rows(query(&*self, statement).await),
                Request::SqliteTransaction(statements) => results(transaction(&*self, statements).await),
                Request::SqliteExists => exists(match self.sqlite() {
                    Some(store) => store.exists().await,
                    None => Ok(false),
                }),
            }
        })
    }
}

async fn read_bytes(files: &impl SessionFs, path: &str) -> Result<Vec<u8>, FsError> {
    let binary = files.binary().ok_or_else(|| FsError::unsupported("sessionFs.readFileBytes"))?;
    let bytes = binary.read_file_bytes(path).await?;
    within_limit(bytes.len())?;
    Ok(bytes)
}

async fn write_bytes(
    files: &impl SessionFs,
    path: &str,
    content: &str,
    mode: Option<u32>,
) -> Result<(), FsError> {
    let binary = files.binary().ok_or_else(|| FsError::unsupported("sessionFs.writeFileBytes"))?;
    // Before memory is taken for them.
    within_limit((content.len() / 4 * 3).saturating_sub(2))?;
    let bytes = base64::decode(content).ok_or_else(|| FsError::other("the content is no base64"))?;
    within_limit(bytes.len())?;
    binary.write_file_bytes(path, &bytes, mode).await
}

async fn read_range(
    files: &impl SessionFs,
    path: &str,
    offset: u64,
    length: Option<u64>,
) -> Result<FileRange, FsError> {
    let ranges = files.ranges().ok_or_else(|| FsError::unsupported("sessionFs.readFileRange"))?;
    for (name, value) in [("offset", Some(offset)), ("length", length)] {
        if value.is_some_and(|value| value > MOST_SAFE) {
            return Err(FsError::other(format!("the {name} is no safe integer: more than 2^53 - 1")));
        }
    }
    let range = ranges.read_file_range(path, offset, length).await?;
    within_limit(range.bytes.len())?;
    if range.file_length > MOST_SAFE {
        return Err(FsError::other("the file's length is no safe integer: more than 2^53 - 1"));
    }
    let rest = range.file_length.saturating_sub(offset);
    let expected = length.map_or(rest, |length| length.min(rest));
    let found = range.bytes.len();
    if found as u64 != expected {
        return Err(FsError::other(format!("the provider has read {found} bytes in place of {expected}")));
    }
    Ok(range)
}

fn within_limit(length: usize) -> Result<(), FsError> {
    if length > MOST_BYTES {
        return Err(FsError::other(format!(
            "{length} bytes are more than the {MOST_BYTES} that may be sent"
        )));
    }
    Ok(())
}

async fn query(files: &impl SessionFs, statement: SqlStatement) -> Result<SqlResult, FsError> {
    let store = files.sqlite().ok_or_else(|| FsError::unsupported("sessionFs.sqliteQuery"))?;
    store.query(statement).await
}

async fn transaction(
    files: &impl SessionFs,
    statements: Vec<SqlStatement>,
) -> Result<Vec<build::SessionFsSqliteQueryResult>, SqlError> {
    let Some(store) = files.sqlite() else {
        let error = FsError::unsupported("sessionFs.sqliteTransaction");
        return Err(SqlError::new(SqlErrorClass::Fatal, error.message()));
    };
    let expected = statements.len();
    let results = store.transaction(statements).await?;
    // What was said to be done is not to be done again.
    let malformed = |problem: String| SqlError::new(SqlErrorClass::PostCommitAmbiguous, problem);
    if results.len() != expected {
        let problem = format!("the provider gave {} results for {expected} statements", results.len());
        return Err(malformed(problem));
    }
    results.iter().map(|result| row_result(result).map_err(|error| malformed(error.to_string()))).collect()
}

// The answers.

fn content(read: Result<String, FsError>) -> Json {
    match read {
        Ok(content) => content_alone(|out| write_string(out, &content), content.len()),
        Err(error) => Json::built(&build::SessionFsReadFileResult::new("").error(file_error(&error))),
    }
}

fn bytes(read: Result<Vec<u8>, FsError>) -> Json {
    match read {
        Ok(bytes) => content_alone(|out| write_base64(out, &bytes), bytes.len() / 3 * 4),
        Err(error) => Json::built(&build::SessionFsReadFileBytesResult::new("").error(file_error(&error))),
    }
}

/// `{"content":..}`, which may be large, and is written once for that.
fn content_alone(write: impl FnOnce(&mut Vec<u8>), length: usize) -> Json {
    let mut text = Vec::with_capacity(length + 16);
    text.extend_from_slice(br#"{"content":"#);
    write(&mut text);
    text.push(b'}');
    Json::from_text(text)
}

fn write_base64(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'"');
    base64::encode_into(out, bytes);
    out.push(b'"');
}

fn range(read: Result<FileRange, FsError>) -> Json {
    match read {
        Ok(range) => {
            let content = base64::encode(&range.bytes);
            Json::built(&build::SessionFsReadFileRangeResult::new(&content, range.file_length))
        }
        Err(error) => Json::built(&build::SessionFsReadFileRangeResult::new("", 0).error(file_error(&error))),
    }
}

fn changed(done: Result<(), FsError>) -> Json {
    match done {
        Ok(()) => Json::null(),
        Err(error) => Json::built(&file_error(&error)),
    }
}

fn exists(known: Result<bool, FsError>) -> Json {
    Json::built(&build::SessionFsExistsResult::new(known.unwrap_or(false)))
}

fn stat(known: Result<FileStat, FsError>) -> Json {
    let result = |stat: FileStat| {
        let (is_file, is_directory) = (stat.kind == FileKind::File, stat.kind == FileKind::Directory);
        let (modified, created) = (stat.modified.wire(), stat.created.wire());
        build::SessionFsStatResult::new(is_file, is_directory, stat.size, &modified, &created)
    };
    match known {
        Ok(stat) => Json::built(&result(stat)),
        Err(error) => {
            let nothing = FileStat::new(FileKind::Other, 0);
            Json::built(&result(nothing).error(file_error(&error)))
        }
    }
}

fn names(listed: Result<Vec<String>, FsError>) -> Json {
    match listed {
        Ok(names) => Json::built(&build::SessionFsReaddirResult::new(names)),
        Err(error) => Json::built(&build::SessionFsReaddirResult::new(NO_NAMES).error(file_error(&error))),
    }
}

const NO_NAMES: [&str; 0] = [];

fn entries(listed: Result<Vec<DirEntry>, FsError>) -> Json {
    let entry = |entry: &DirEntry| {
        let kind = match entry.kind {
            FileKind::Directory => SessionFsReaddirWithTypesEntryType::Directory,
            FileKind::File | FileKind::Other => SessionFsReaddirWithTypesEntryType::File,
        };
        build::SessionFsReaddirWithTypesEntry::new(&entry.name, kind)
    };
    match listed {
        Ok(listed) => Json::built(&build::SessionFsReaddirWithTypesResult::new(listed.iter().map(entry))),
        Err(error) => Json::built(&build::SessionFsReaddirWithTypesResult::new([]).error(file_error(&error))),
    }
}

fn rows(result: Result<SqlResult, FsError>) -> Json {
    match result.and_then(|result| row_result(&result)) {
        Ok(built) => Json::built(&built),
        Err(error) => {
            let no_rows = Vec::<BTreeMap<&str, JsonText>>::new();
            let nothing = build::SessionFsSqliteQueryResult::new(no_rows, NO_NAMES, 0);
            Json::built(&nothing.error(file_error(&error)))
        }
    }
}

fn row_result(result: &SqlResult) -> Result<build::SessionFsSqliteQueryResult, FsError> {
    let rows = result.objects()?;
    let built = build::SessionFsSqliteQueryResult::new(rows, &result.columns, result.rows_affected);
    Ok(match result.last_insert_rowid {
        Some(id) => built.last_insert_rowid(id),
        None => built,
    })
}

fn results(done: Result<Vec<build::SessionFsSqliteQueryResult>, SqlError>) -> Json {
    match done {
        Ok(results) => Json::built(&build::SessionFsSqliteTransactionResult::new(results)),
        Err(error) => {
            let class = match error.class {
                SqlErrorClass::BusyOrLocked => SessionFsSqliteTransactionErrorClass::BusyOrLocked,
                SqlErrorClass::Fatal => SessionFsSqliteTransactionErrorClass::Fatal,
                SqlErrorClass::PostCommitAmbiguous => {
                    SessionFsSqliteTransactionErrorClass::PostCommitAmbiguous
                }
            };
            let wire = build::SessionFsSqliteTransactionError::new(class, &error.message);
            Json::built(&build::SessionFsSqliteTransactionResult::new([]).error(wire))
        }
    }
}

fn file_error(error: &FsError) -> build::SessionFsError {
    let code =
        if error.is_not_found() { SessionFsErrorCode::Enoent } else { SessionFsErrorCode::SaidUnknown };
    let wire = build::SessionFsError::new(code).message(error.message());
    if error.has_changed() { wire.write_changed(true) } else { wire }
}
