//! A conversation in which the client keeps the files of the session, and its database.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use async_trait::async_trait;
use github_copilot_sdk::rpc::{
    PlanUpdateRequest, SessionFsSetProviderCapabilities, SessionFsSetProviderConventions,
    SessionFsSetProviderRequest,
};
use github_copilot_sdk::session_fs::{
    DirEntry, FileInfo, FsError, FsErrorKind, SessionFsProvider, SessionFsSqliteProvider,
    SessionFsSqliteQueryType,
};
use github_copilot_sdk::types::ProviderConfig;
use github_copilot_sdk::{Client, SessionFsSqliteQueryResult};
use serde_json::{Value, json};
use tokio::sync::Mutex;

use crate::conversation::{config, turn};
use crate::others::asks_only;
use crate::told::{asked, call};

const STATE: &str = "/project/.state";

#[derive(Default)]
struct Files {
    contents: Mutex<BTreeMap<String, String>>,
    directories: Mutex<BTreeSet<String>>,
    /// The ends of the paths of what the conversation is about. What else it looks for and keeps, and when it looks for a plan
    /// by itself, is the real runtime's own affair.
    told: std::sync::Mutex<&'static [&'static str]>,
}

impl Files {
    fn tell(&self, ends: &'static [&'static str]) {
        *self.told.lock().expect("nobody panics under it") = ends;
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
        let contents = self.contents.lock().await.get(path).cloned();
        contents.ok_or_else(|| FsErrorKind::NotFound(path.to_owned()).into())
    }

    async fn write_file(&self, path: &str, content: &str, mode: Option<i64>) -> Result<(), FsError> {
        self.asked("write", path, json!({"content": content, "mode": mode}));
        self.contents.lock().await.insert(path.to_owned(), content.to_owned());
        Ok(())
    }

    async fn append_file(&self, path: &str, content: &str, mode: Option<i64>) -> Result<(), FsError> {
        self.asked("append", path, json!({"content": content, "mode": mode}));
        self.contents.lock().await.entry(path.to_owned()).or_default().push_str(content);
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
        Ok(Vec::new())
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

    fn sqlite(&self) -> Option<&dyn SessionFsSqliteProvider> {
        Some(self)
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
        Ok(true)
    }
}

pub async fn hold(client: &Client, provider: Option<ProviderConfig>) {
    let conventions = SessionFsSetProviderConventions::Posix;
    let capabilities = SessionFsSetProviderCapabilities { sqlite: Some(true), ..Default::default() };
    call(client.rpc().session_fs().set_provider(SessionFsSetProviderRequest {
        capabilities: Some(capabilities),
        conventions,
        initial_cwd: "/project".to_owned(),
        session_state_path: STATE.to_owned(),
    }))
    .await;
    let files = Arc::new(Files::default());
    files.contents.lock().await.insert("/project/note.txt".to_owned(), "a note".to_owned());
    let config = config("s", "/project", provider)
        .with_session_fs_provider(Arc::clone(&files) as Arc<dyn SessionFsProvider>)
        .approve_all_permissions();
    let session = client.create_session(config).await.expect("it is created");
    turn(&session, "hello").await;
    files.tell(&["/note.txt", "/lost.txt"]);
    turn(&session, "view").await;
    turn(&session, "view-lost").await;
    turn(&session, "query").await;
    let plan = || session.rpc().plan();
    files.tell(&["/plan.md"]);
    call(plan().update(PlanUpdateRequest { content: "# A plan".to_owned() })).await;
    call(async { Ok(plan().read().await?.content) }).await;
    call(plan().delete()).await;
    call(async { Ok(plan().read().await?.content) }).await;
    files.tell(&[]);
    asks_only(&session, "end").await;
}
