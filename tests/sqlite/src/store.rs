//! The database, and the thread that has it.

use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::Duration;

use pilotwire::handlers::{FsError, SessionSqlite, SqlError, SqlErrorClass, SqlResult, SqlStatement};
use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};

use crate::statement;

/// A session's database in a file. One thread has the connection, since SQLite waits for the disk and for locks.
///
/// The file is made by the first statement.
#[derive(Clone)]
pub struct RusqliteStore {
    jobs: Sender<Job>,
    path: PathBuf,
}

type Job = Box<dyn FnOnce(&mut Option<Connection>) + Send>;

impl RusqliteStore {
    /// A database in that file. Each call waits for locks for that long.
    ///
    /// # Errors
    ///
    /// If no thread can be started.
    pub fn new(path: impl AsRef<Path>, busy_timeout: Duration) -> std::io::Result<Self> {
        let path = path.as_ref().to_owned();
        let (jobs, waiting) = channel::<Job>();
        let file = path.clone();
        let work = move || {
            let mut database = None;
            for job in waiting {
                if database.is_none() {
                    database = open(&file, busy_timeout).ok();
                }
                job(&mut database);
            }
        };
        thread::Builder::new().name("session-database".to_owned()).spawn(work)?;
        Ok(Self { jobs, path })
    }

    /// Has something done with the database. `None` is told if that cannot be opened.
    fn with<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Connection) -> T + Send + 'static,
    ) -> Waiting<Option<T>> {
        let slot = Arc::new(Mutex::new(Slot { outcome: None, is_over: false, waker: None }));
        let promise = Promise(Arc::clone(&slot));
        let _ = self.jobs.send(Box::new(move |database| promise.keep(database.as_mut().map(job))));
        Waiting(slot)
    }
}

fn open(path: &Path, busy_timeout: Duration) -> rusqlite::Result<Connection> {
    let database = Connection::open(path)?;
    database.busy_timeout(busy_timeout)?;
    Ok(database)
}

impl SessionSqlite for RusqliteStore {
    async fn query(&self, statement: SqlStatement) -> Result<SqlResult, FsError> {
        let done = self.with(move |database| statement::run(database, &statement)).await.flatten();
        Ok(done.ok_or_else(not_open)??)
    }

    async fn transaction(&self, statements: Vec<SqlStatement>) -> Result<Vec<SqlResult>, SqlError> {
        match self.with(move |database| run_all(database, &statements)).await {
            Some(Some(done)) => done,
            Some(None) => Err(SqlError::new(SqlErrorClass::Fatal, not_open().message())),
            // It may have come to the end.
            None => Err(SqlError::new(SqlErrorClass::PostCommitAmbiguous, "the database's thread has ended")),
        }
    }

    async fn exists(&self) -> Result<bool, FsError> {
        Ok(self.path.try_exists()?)
    }
}

fn not_open() -> FsError {
    FsError::other("the database cannot be opened")
}

/// A transaction that is dropped rolls back.
fn run_all(database: &mut Connection, statements: &[SqlStatement]) -> Result<Vec<SqlResult>, SqlError> {
    // One that takes the lock at once cannot come upon another's lock halfway.
    let behavior = TransactionBehavior::Immediate;
    let transaction = Transaction::new(database, behavior).map_err(classified)?;
    let results = statements.iter().map(|statement| statement::run(&transaction, statement));
    let results = results.collect::<Result<Vec<_>, _>>().map_err(classified)?;
    transaction.commit().map_err(classified)?;
    Ok(results)
}

/// SQLite says that it is busy or locked before it has committed, never after. A transaction whose commit fails is rolled
/// back when it is dropped.
fn classified(error: rusqlite::Error) -> SqlError {
    let class = match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => SqlErrorClass::BusyOrLocked,
        _ => SqlErrorClass::Fatal,
    };
    SqlError::new(class, error.to_string())
}

struct Slot<T> {
    outcome: Option<T>,
    is_over: bool,
    waker: Option<Waker>,
}

/// Waits for the thread. `None` if that has ended.
struct Waiting<T>(Arc<Mutex<Slot<T>>>);

impl<T> Future for Waiting<T> {
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut slot = lock(&self.0);
        if slot.is_over {
            return Poll::Ready(slot.outcome.take());
        }
        slot.waker = Some(context.waker().clone());
        Poll::Pending
    }
}

struct Promise<T>(Arc<Mutex<Slot<T>>>);

impl<T> Promise<T> {
    fn keep(self, outcome: T) {
        lock(&self.0).outcome = Some(outcome);
    }
}

impl<T> Drop for Promise<T> {
    fn drop(&mut self) {
        let mut slot = lock(&self.0);
        slot.is_over = true;
        let waker = slot.waker.take();
        drop(slot);
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

fn lock<T>(slot: &Mutex<Slot<T>>) -> MutexGuard<'_, Slot<T>> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}
