//! A conversation in which the client keeps the files of the session, and its database.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use async_trait::async_trait;
use github_copilot_sdk::rpc::PlanUpdateRequest;
use github_copilot_sdk::session_fs::{
    DirEntry, FileByteRange, FileInfo, FsError, FsErrorKind, SessionFsBinaryProvider, SessionFsCapabilities,
    SessionFsConfig, SessionFsConventions, SessionFsProvider, SessionFsReadFileRangeProvider,
    SessionFsSqliteProvider, SessionFsSqliteQueryType,
};
use github_copilot_sdk::types::ProviderConfig;
use github_copilot_sdk::{Client, SessionFsSqliteQueryResult};
use serde_json::{Value, json};
use tokio::sync::Mutex;

use crate::conversation::{config, turn};
use crate::others::asks_only;
use crate::told::{asked, call};

const STATE: &str = "/project/.state";
const PLAN: &str = "/project/.state/plan.md";
const OF_THE_PLAN: &[&str] = &["/plan.md"];
/// Once the plan is written, the folder is made again for something else, or is not.
const OF_THE_PLAN_AND_ITS_FOLDER: &[&str] = &["/plan.md", "/.state"];
const FOLDER: &str = "/project/folder";
/// A picture of one red point.
const PNG: &[u8] = b"\
    \x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\
    \x08\x02\x00\x00\x00\x90\x77\x53\xde\x00\x00\x00\x0c\x49\x44\x41\x54\x78\x9c\x63\xf8\xcf\xc0\x00\
    \x00\x03\x01\x01\x00\xc9\xfe\x92\xef\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

#[derive(Default)]
struct Files {
    contents: Mutex<BTreeMap<String, Vec<u8>>>,
    directories: Mutex<BTreeSet<String>>,
    /// The ends of the paths of what the conversation is about. What else it looks for and keeps, and when it looks for a plan
    /// by itself, is the real runtime's own affair.
    told: std::sync::Mutex<&'static [&'static str]>,
}

impl Files {
    fn tell(&self, ends: &'static [&'static str]) {
        *self.told.lock().expect("nobody panics under it") = ends;
    }

    async fn content(&self, path: &str) -> Result<Vec<u8>, FsError> {
        let content = self.contents.lock().await.get(path).cloned();
        content.ok_or_else(|| FsErrorKind::NotFound(path.to_owned()).into())
    }

    fn asked(&self, operation: &str, path: &str, params: Value) {
        let told = *self.told.lock().expect("nobody panics under it");
        if told.iter().any(|end| path.ends_with(end)) {
            asked(&format!("file {operation}"), json!({"path": path, "params": params}));
        }
    }
}

#[async_trait]
impl SessionFsProvider for Files {
    async fn read_file(&self, path: &str) -> Result<String, FsError> {
        self.asked("read", path, Value::Null);
        Ok(String::from_utf8_lossy(&self.content(path).await?).into_owned())
    }

    async fn write_file(&self, path: &str, content: &str, mode: Option<i64>) -> Result<(), FsError> {
        self.asked("write", path, json!({"content": content, "mode": mode}));
        if path == PLAN {
            self.tell(OF_THE_PLAN);
        }
        self.contents.lock().await.insert(path.to_owned(), content.into());
        Ok(())
    }

    async fn append_file(&self, path: &str, content: &str, mode: Option<i64>) -> Result<(), FsError> {
        self.asked("append", path, json!({"content": content, "mode": mode}));
        self.contents.lock().await.entry(path.to_owned()).or_default().extend(content.as_bytes());
        Ok(())
    }

    async fn exists(&self, path: &str) -> Result<bool, FsError> {
        self.asked("exists", path, Value::Null);
        Ok(self.contents.lock().await.contains_key(path))
    }

    async fn stat(&self, path: &str) -> Result<FileInfo, FsError> {
        self.asked("stat", path, Value::Null);
        const TIME: &str = "2026-01-01T00:00:00.000Z";
        let size = self.contents.lock().await.get(path).and_then(|content| i64::try_from(content.len()).ok());
        match size {
            Some(size) => Ok(FileInfo::new(true, false, size, TIME, TIME)),
            None if self.directories.lock().await.contains(path) => {
                Ok(FileInfo::new(false, true, 0, TIME, TIME))
            }
            None => Err(FsErrorKind::NotFound(path.to_owned()).into()),
        }
    }

    async fn mkdir(&self, path: &str, recursive: bool, mode: Option<i64>) -> Result<(), FsError> {
        self.asked("mkdir", path, json!({"recursive": recursive, "mode": mode}));
        self.directories.lock().await.insert(path.to_owned());
        Ok(())
    }

    async fn readdir(&self, path: &str) -> Result<Vec<String>, FsError> {
        self.asked("readdir", path, Value::Null);
        Ok(if path == FOLDER { vec!["one.txt".to_owned()] } else { Vec::new() })
    }

    async fn readdir_with_types(&self, path: &str) -> Result<Vec<DirEntry>, FsError> {
        self.asked("readdir with types", path, Value::Null);
        Ok(Vec::new())
    }

    async fn rm(&self, path: &str, recursive: bool, force: bool) -> Result<(), FsError> {
        self.asked("rm", path, json!({"recursive": recursive, "force": force}));
        self.contents.lock().await.remove(path);
        Ok(())
    }

    async fn rename(&self, source: &str, target: &str) -> Result<(), FsError> {
        self.asked("rename", source, json!({"target": target}));
        let mut contents = self.contents.lock().await;
        if let Some(content) = contents.remove(source) {
            contents.insert(target.to_owned(), content);
        }
        Ok(())
    }

    fn binary(&self) -> Option<&dyn SessionFsBinaryProvider> {
        Some(self)
    }

    fn byte_ranges(&self) -> Option<&dyn SessionFsReadFileRangeProvider> {
        Some(self)
    }

    fn sqlite(&self) -> Option<&dyn SessionFsSqliteProvider> {
        Some(self)
    }
}

#[async_trait]
impl SessionFsBinaryProvider for Files {
    async fn read_file_bytes(&self, path: &str) -> Result<Vec<u8>, FsError> {
        self.asked("read bytes", path, Value::Null);
        self.content(path).await
    }

    async fn write_file_bytes(&self, path: &str, content: &[u8], mode: Option<i64>) -> Result<(), FsError> {
        self.asked("write bytes", path, json!({"content": content, "mode": mode}));
        self.contents.lock().await.insert(path.to_owned(), content.into());
        Ok(())
    }
}

#[async_trait]
impl SessionFsReadFileRangeProvider for Files {
    async fn read_file_range(
        &self,
        path: &str,
        offset: i64,
        length: Option<i64>,
    ) -> Result<FileByteRange, FsError> {
        self.asked("read range", path, json!({"offset": offset, "length": length}));
        let content = self.content(path).await?;
        let whole = i64::try_from(content.len()).unwrap_or(i64::MAX);
        let at = |place: i64| usize::try_from(place.clamp(0, whole)).unwrap_or_default();
        let end = length.map_or(whole, |length| offset.saturating_add(length));
        Ok(FileByteRange::new(content[at(offset)..at(end)].to_vec(), whole))
    }
}

#[async_trait]
impl SessionFsSqliteProvider for Files {
    async fn sqlite_query(
        &self,
        query_type: SessionFsSqliteQueryType,
        query: &str,
        _: Option<&HashMap<String, Value>>,
    ) -> Result<Option<SessionFsSqliteQueryResult>, FsError> {
        // Those for what it has to do are the real runtime's own.
        if !query.contains("river") {
            return Ok(None);
        }
        asked("database query", json!({"queryType": query_type, "query": query}));
        let row = HashMap::from([("river".to_owned(), json!("Elbe"))]);
        let columns = vec!["river".to_owned()];
        Ok(Some(SessionFsSqliteQueryResult { columns, rows: vec![row], ..Default::default() }))
    }

    async fn sqlite_exists(&self) -> Result<bool, FsError> {
        asked("database exists", Value::Null);
        Ok(true)
    }
}

pub fn kept() -> SessionFsConfig {
    let capabilities =
        SessionFsCapabilities::new().with_sqlite(true).with_binary(true).with_read_file_range(true);
    SessionFsConfig::new("/project", STATE, SessionFsConventions::Posix).with_capabilities(capabilities)
}

pub async fn hold(client: &Client, provider: Option<ProviderConfig>) {
    let files = Arc::new(Files::default());
    files.directories.lock().await.insert(FOLDER.to_owned());
    for (path, content) in [("/project/note.txt", &b"a note"[..]), ("/project/picture.png", PNG)] {
        files.contents.lock().await.insert(path.to_owned(), content.into());
    }
    let config = config("s", "/project", provider)
        .with_session_fs_provider(Arc::clone(&files) as Arc<dyn SessionFsProvider>)
        .approve_all_permissions();
    let session = client.create_session(config).await.expect("it is created");
    turn(&session, "hello").await;
    files.tell(&["/note.txt", "/lost.txt", "/folder", "/picture.png"]);
    for prompt in ["view", "view-lost", "view-folder", "view-picture", "query"] {
        turn(&session, prompt).await;
    }
    let plan = || session.rpc().plan();
    files.tell(OF_THE_PLAN_AND_ITS_FOLDER);
    call(plan().update(PlanUpdateRequest { content: "# A plan".to_owned() })).await;
    call(async { Ok(plan().read().await?.content) }).await;
    call(plan().delete()).await;
    call(async { Ok(plan().read().await?.content) }).await;
    files.tell(&[]);
    asks_only(&session, "end").await;
}
