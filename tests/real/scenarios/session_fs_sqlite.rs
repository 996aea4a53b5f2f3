//! A session's database, kept by the client.

use pilotwire::handlers::{
    ClientHandlers, FsError, Handlers, MemoryFs, Policy, SessionFs as _, SessionFsConfig, SessionSqlite,
    SqlError, SqlResult, SqlStatement,
};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use crate::client::{Started, within};
use crate::seen::Seen;

/// A database that notes what it is asked, and has one row.
struct Rows(Seen);

impl Rows {
    fn result(&self, statement: &SqlStatement) -> SqlResult {
        self.0.note(statement.query.clone());
        match statement.query.trim_start().to_ascii_lowercase().starts_with("select") {
            true => SqlResult::rows(["river"], [vec!["Elbe".into()]]),
            false => SqlResult::changed(1),
        }
    }
}

impl SessionSqlite for Rows {
    async fn query(&self, statement: SqlStatement) -> Result<SqlResult, FsError> {
        Ok(self.result(&statement))
    }

    async fn transaction(&self, statements: Vec<SqlStatement>) -> Result<Vec<SqlResult>, SqlError> {
        Ok(statements.iter().map(|statement| self.result(statement)).collect())
    }

    async fn exists(&self) -> Result<bool, FsError> {
        Ok(true)
    }
}

fn sql(query: &str) -> Reply {
    Reply::tool("sql", json!({"query": query, "description": "asks it"}))
}

#[tokio::test]
async fn the_agent_and_its_helpers_ask_the_database_of_the_client() {
    let helper = json!({
        "agent_type": "general-purpose", "name": "helper", "description": "asks", "prompt": "the helper asks", "mode": "sync"
    });
    let script = Script::new()
        .on(
            "the helper asks",
            [sql("SELECT river FROM rivers WHERE helper = 1"), Reply::text("It is the Elbe.")],
        )
        .on("ask it", [sql("SELECT river FROM rivers"), Reply::text("The Elbe.")])
        .on("let it be asked", [Reply::tool("task", helper), Reply::text("Done.")]);
    let seen = Seen::default();
    let files = MemoryFs::new();
    let database = || files.clone().with_sqlite(Rows(seen.clone()));
    let config = SessionFsConfig::new("/project", "/project/.state").offers_all_of(&database());
    let handlers = ClientHandlers::new().session_fs(&config).expect("the paths are there");
    let started = Started::with("scenario-session_fs_sqlite", script, handlers).await;
    let handlers = Handlers::new().permissions(Policy::approve_all()).session_fs(database());
    let config = started.config().working_directory("/project");
    let (session, _events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("ask it")).await.expect("the turn ends well");
    let result = started.model.requests()[1].tool_results()[0].clone();
    assert!(result.contains("Elbe"), "{result}");
    assert!(seen.take().iter().any(|query| query.contains("SELECT river FROM rivers")));

    within(session.send_and_wait("let it be asked")).await.expect("the turn ends well");
    assert!(seen.take().iter().any(|query| query.contains("helper = 1")), "the helper has it, too");
    let result = started.model.requests().last().expect("there is one").tool_results()[0].clone();
    assert!(result.contains("It is the Elbe."), "{result}");
    started.end().await;
}
