//! Statements, transactions and locks.
#![allow(clippy::unwrap_used)]

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use pilotwire::Json;
use pilotwire::handlers::{
    FsCapabilities, MemoryFs, SessionFs, SessionSqlite, SqlErrorClass, SqlKind, SqlResult, SqlStatement,
    SqlValue,
};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::RusqliteStore;

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(outcome) => return outcome,
            Poll::Pending => thread::park(),
        }
    }
}

/// A database with an empty table `t`.
fn database() -> (TempDir, RusqliteStore) {
    let folder = tempfile::tempdir().unwrap();
    let store = RusqliteStore::new(folder.path().join("session.db"), Duration::ZERO).unwrap();
    let create = "CREATE TABLE t (id INTEGER PRIMARY KEY, v); CREATE INDEX i ON t (v);";
    assert_eq!(ask(&store, SqlStatement::new(create, SqlKind::Exec)), SqlResult::default());
    (folder, store)
}

fn ask(store: &RusqliteStore, statement: SqlStatement) -> SqlResult {
    block_on(store.query(statement)).unwrap()
}

fn insert(value: SqlValue) -> SqlStatement {
    SqlStatement::new("INSERT INTO t (v) VALUES (:v)", SqlKind::Run).param("v", value)
}

fn count(store: &RusqliteStore) -> SqlValue {
    ask(store, SqlStatement::new("SELECT count(*) AS n FROM t", SqlKind::Query)).rows[0][0].clone()
}

#[test]
fn values_come_back_as_they_went_in() {
    let (_folder, store) = database();
    let values = [
        SqlValue::Null,
        SqlValue::Integer(i64::MIN),
        SqlValue::Real(0.5),
        SqlValue::Text("é\0".to_owned()),
        SqlValue::Blob(vec![0, 255]),
    ];
    for (index, value) in values.iter().enumerate() {
        let id = index as i64 + 1;
        assert_eq!(ask(&store, insert(value.clone())), SqlResult::changed(1).last_insert_rowid(id));
    }
    let found = ask(&store, SqlStatement::new("SELECT v, id FROM t ORDER BY id", SqlKind::Query));
    let rows = values.into_iter().zip(1..).map(|(value, id)| vec![value, SqlValue::Integer(id)]);
    assert_eq!(found, SqlResult::rows(["v", "id"], rows));
    // These have other forms in SQLite.
    ask(&store, insert(SqlValue::Bool(true)));
    ask(&store, insert(SqlValue::Json(Json::parse(r#"{"a":[1]}"#).unwrap())));
    let found = ask(&store, SqlStatement::new("SELECT v FROM t WHERE id > 5 ORDER BY id", SqlKind::Query));
    assert_eq!(found.rows, [[SqlValue::Integer(1)], [r#"{"a":[1]}"#.into()]]);
}

#[test]
fn parameters_are_found_with_their_prefix_and_without() {
    let (_folder, store) = database();
    for (query, name) in [("SELECT :a", "a"), ("SELECT @a", "a"), ("SELECT $a", "a"), ("SELECT :a", ":a")] {
        let statement = SqlStatement::new(query, SqlKind::Query).param(name, 7);
        assert_eq!(ask(&store, statement).rows, [[SqlValue::Integer(7)]]);
    }
    let statement = SqlStatement::new("SELECT :a", SqlKind::Query).param("b", 7);
    assert!(block_on(store.query(statement)).unwrap_err().message().contains('b'));
}

#[test]
fn changes_are_counted() {
    let (_folder, store) = database();
    let many = "INSERT INTO t (v) VALUES (1), (2), (3)";
    assert_eq!(ask(&store, SqlStatement::new(many, SqlKind::Run)).rows_affected, 3);
    let some = SqlStatement::new("UPDATE t SET v = 9 WHERE v > :v RETURNING id", SqlKind::Run).param("v", 1);
    assert_eq!(ask(&store, some).rows_affected, 2);
    assert_eq!(ask(&store, SqlStatement::new("DELETE FROM t", SqlKind::Run)).rows_affected, 3);
    assert_eq!(ask(&store, SqlStatement::new("SELECT 1", SqlKind::Run)).rows_affected, 0);
}

#[test]
fn a_transaction_is_done_or_not_at_all() {
    let (_folder, store) = database();
    let select = SqlStatement::new("SELECT v FROM t", SqlKind::Query);
    let done = block_on(store.transaction(vec![insert(1.into()), select.clone()])).unwrap();
    assert_eq!(done[0], SqlResult::changed(1).last_insert_rowid(1));
    assert_eq!(done[1], SqlResult::rows(["v"], [vec![SqlValue::Integer(1)]]));
    let wrong = SqlStatement::new("INSERT INTO nowhere VALUES (1)", SqlKind::Run);
    let error = block_on(store.transaction(vec![insert(2.into()), wrong])).unwrap_err();
    assert_eq!(error.class(), SqlErrorClass::Fatal);
    assert!(error.message().contains("nowhere"), "{error}");
    assert_eq!(count(&store), SqlValue::Integer(1));
    assert_eq!(block_on(store.transaction(Vec::new())).unwrap(), []);
}

#[test]
fn a_locked_database_is_busy_and_free_again() {
    let (folder, store) = database();
    let mut other = Connection::open(folder.path().join("session.db")).unwrap();
    let lock = other.transaction_with_behavior(rusqlite::TransactionBehavior::Exclusive).unwrap();
    let error = block_on(store.transaction(vec![insert(1.into())])).unwrap_err();
    assert_eq!(error.class(), SqlErrorClass::BusyOrLocked, "{error}");
    assert!(block_on(store.query(insert(1.into()))).is_err());
    lock.rollback().unwrap();
    block_on(store.transaction(vec![insert(1.into())])).unwrap();
    assert_eq!(count(&store), SqlValue::Integer(1));
}

#[test]
fn it_is_there_once_something_was_asked_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = RusqliteStore::new(folder.path().join("session.db"), Duration::ZERO).unwrap();
    assert!(!block_on(store.exists()).unwrap());
    ask(&store, SqlStatement::new("CREATE TABLE t (v)", SqlKind::Exec));
    assert!(block_on(store.exists()).unwrap());
    let nowhere = RusqliteStore::new(folder.path().join("no/session.db"), Duration::ZERO).unwrap();
    assert!(block_on(nowhere.query(SqlStatement::new("SELECT 1", SqlKind::Query))).is_err());
    let error = block_on(nowhere.transaction(Vec::new())).unwrap_err();
    assert_eq!(error.class(), SqlErrorClass::Fatal);
}

#[test]
fn it_goes_with_files_of_any_kind() {
    let (_folder, store) = database();
    let files = MemoryFs::new().with_sqlite(store);
    let capabilities = FsCapabilities::of(&files);
    assert!(capabilities.sqlite && capabilities.binary && capabilities.ranges);
}
