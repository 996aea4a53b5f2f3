//! A session's database.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

use pilotwire_protocol::{JsonText, Number, RawJson};

use super::error::FsError;
use crate::base64;
use crate::json::Json;

/// The database of a session: what the agent's `sql` tool and the runtime itself keep there.
///
/// A provider with such a store has it by [`SessionFs::with_sqlite`](super::SessionFs::with_sqlite). Calls may come at the
/// same time. A store waits for locks itself, for as long as its busy timeout says, in every call.
pub trait SessionSqlite: Send + Sync + 'static {
    /// Runs a statement, or several where its kind is [`Exec`](SqlKind::Exec).
    fn query(&self, statement: SqlStatement) -> impl Future<Output = Result<SqlResult, FsError>> + Send;

    /// Runs statements as one transaction, and returns a result for each, in their order.
    ///
    /// The error's class says whether the runtime may try again, see [`SqlErrorClass`].
    fn transaction(
        &self,
        statements: Vec<SqlStatement>,
    ) -> impl Future<Output = Result<Vec<SqlResult>, SqlError>> + Send;

    /// Tells whether the session has a database already. An error counts as no.
    fn exists(&self) -> impl Future<Output = Result<bool, FsError>> + Send;
}

/// A statement with its parameters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SqlStatement {
    /// The SQL.
    pub query: String,
    /// The way in which the statement is run.
    pub kind: SqlKind,
    /// The named parameters, as they were written. A name may have its prefix (`:`, `@` or `$`) or not.
    pub params: Vec<(String, SqlValue)>,
}

impl SqlStatement {
    /// A statement without parameters.
    #[must_use]
    pub fn new(query: impl Into<String>, kind: SqlKind) -> Self {
        Self { query: query.into(), kind, params: Vec::new() }
    }

    /// Adds a parameter.
    #[must_use]
    pub fn param(mut self, name: impl Into<String>, value: impl Into<SqlValue>) -> Self {
        self.params.push((name.into(), value.into()));
        self
    }
}

/// The way in which a statement is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SqlKind {
    /// One or several statements, such as `CREATE TABLE`, without a result.
    Exec,
    /// A statement such as `SELECT`, whose result is rows.
    Query,
    /// A statement such as `INSERT`, whose result is how many rows it has changed.
    Run,
}

/// A value of the database.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SqlValue {
    /// `NULL`
    Null,
    /// A truth value. SQLite has none and keeps 0 or 1.
    Bool(bool),
    /// An integer. The runtime reads those beyond 2^53 as the nearest number that it has.
    Integer(i64),
    /// A number. One that is not finite goes out as null.
    Real(f64),
    /// A string.
    Text(String),
    /// Bytes. The protocol has no form for them; they go out as base64.
    Blob(Vec<u8>),
    /// An array or object. In parameters only: no database has such a value.
    Json(Json),
}

impl SqlValue {
    pub(super) fn from_wire(raw: RawJson<'_>) -> Self {
        let text = raw.as_str();
        match text.as_bytes().first() {
            Some(b'n') => Self::Null,
            Some(b't' | b'f') => Self::Bool(raw.to_bool()),
            Some(b'"') => Self::Text(raw.to_text().into_owned()),
            Some(b'[' | b'{') => Self::Json(Json::from_text(raw.repaired().into_owned())),
            _ => match text.parse() {
                Ok(integer) => Self::Integer(integer),
                Err(_) => Self::Real(raw.to_number().map_or(0.0, Number::to_f64)),
            },
        }
    }

    fn wire(&self) -> Result<JsonText, FsError> {
        Ok(match self {
            Self::Null => JsonText::null(),
            Self::Bool(value) => (*value).into(),
            Self::Integer(value) => (*value).into(),
            Self::Real(value) => (*value).into(),
            Self::Text(value) => value.as_str().into(),
            Self::Blob(value) => base64::encode(value).as_str().into(),
            Self::Json(value) => JsonText::parse(value.as_str())?,
        })
    }
}

/// Strings are left out, as they may be secret.
impl fmt::Debug for SqlValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("Null"),
            Self::Bool(value) => write!(f, "Bool({value})"),
            Self::Integer(value) => write!(f, "Integer({value})"),
            Self::Real(value) => write!(f, "Real({value})"),
            Self::Text(value) => write!(f, "Text({} bytes)", value.len()),
            Self::Blob(value) => write!(f, "Blob({} bytes)", value.len()),
            Self::Json(value) => write!(f, "Json({} bytes)", value.len()),
        }
    }
}

impl From<&str> for SqlValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for SqlValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for SqlValue {
    fn from(value: f64) -> Self {
        Self::Real(value)
    }
}

/// The result of a statement.
///
/// ```
/// use pilotwire::handlers::{SqlResult, SqlValue};
///
/// let rows = SqlResult::rows(["id", "name"], [vec![SqlValue::Integer(1), "Rome".into()]]);
/// let inserted = SqlResult::changed(1).last_insert_rowid(1);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlResult {
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows, each with a value for each column.
    pub rows: Vec<Vec<SqlValue>>,
    /// The number of rows that were changed.
    pub rows_affected: u64,
    /// The row id of what was inserted last.
    pub last_insert_rowid: Option<i64>,
}

impl SqlResult {
    /// The result of a [`Query`](SqlKind::Query).
    #[must_use]
    pub fn rows(
        columns: impl IntoIterator<Item = impl Into<String>>,
        rows: impl IntoIterator<Item = Vec<SqlValue>>,
    ) -> Self {
        let columns = columns.into_iter().map(Into::into).collect();
        Self { columns, rows: rows.into_iter().collect(), ..Self::default() }
    }

    /// The result of a [`Run`](SqlKind::Run). That of an [`Exec`](SqlKind::Exec) is the default.
    #[must_use]
    pub fn changed(rows_affected: u64) -> Self {
        Self { rows_affected, ..Self::default() }
    }

    /// Sets the row id of what was inserted last.
    #[must_use]
    pub fn last_insert_rowid(mut self, id: i64) -> Self {
        self.last_insert_rowid = Some(id);
        self
    }

    /// The rows as objects, by column in alphabetical order. Of columns with the same name the last counts.
    pub(super) fn objects(&self) -> Result<Vec<BTreeMap<&str, JsonText>>, FsError> {
        let object = |(index, row): (usize, &Vec<SqlValue>)| {
            if row.len() != self.columns.len() {
                let (values, columns) = (row.len(), self.columns.len());
                return Err(FsError::other(format!("row {index} has {values} values for {columns} columns")));
            }
            let members = self.columns.iter().zip(row);
            members.map(|(column, value)| Ok((column.as_str(), value.wire()?))).collect()
        };
        self.rows.iter().enumerate().map(object).collect()
    }
}

/// The reason that a transaction failed.
///
/// Any error becomes one of the class [`Fatal`](SqlErrorClass::Fatal) by `?`. For that reason this type does not implement
/// [`Error`] itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqlError {
    pub(super) class: SqlErrorClass,
    pub(super) message: String,
}

/// The class of a failed transaction: what is known of it, and whether the runtime may try it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SqlErrorClass {
    /// The database was busy or locked, and the transaction was rolled back. The runtime may try again.
    BusyOrLocked,
    /// It failed for good, and was rolled back.
    Fatal,
    /// It may have been committed. The runtime must not try again.
    PostCommitAmbiguous,
}

impl SqlError {
    /// An error of that class.
    #[must_use]
    pub fn new(class: SqlErrorClass, message: impl Into<String>) -> Self {
        Self { class, message: message.into() }
    }

    /// Returns its class.
    #[must_use]
    pub fn class(&self) -> SqlErrorClass {
        self.class
    }

    /// Returns what went wrong, for people and models.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl<E: Error + 'static> From<E> for SqlError {
    fn from(error: E) -> Self {
        Self::new(SqlErrorClass::Fatal, FsError::from(error).message())
    }
}

impl fmt::Display for SqlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}
