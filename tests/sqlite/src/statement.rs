//! One statement, from the protocol's form to SQLite and back.

use pilotwire::handlers::{SqlKind, SqlResult, SqlStatement, SqlValue};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Statement};

/// Runs a statement.
pub(crate) fn run(database: &Connection, statement: &SqlStatement) -> rusqlite::Result<SqlResult> {
    match statement.kind {
        SqlKind::Query => query(database, statement),
        SqlKind::Run => change(database, statement),
        // Several statements take no parameters.
        _ if statement.params.is_empty() => {
            database.execute_batch(&statement.query)?;
            Ok(SqlResult::default())
        }
        _ => change(database, statement).map(|_| SqlResult::default()),
    }
}

fn query(database: &Connection, statement: &SqlStatement) -> rusqlite::Result<SqlResult> {
    let mut prepared = database.prepare(&statement.query)?;
    let columns: Vec<String> = prepared.column_names().into_iter().map(str::to_owned).collect();
    bind(&mut prepared, &statement.params)?;
    let mut found = prepared.raw_query();
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let value = |index| row.get_ref(index).map(value_of);
        rows.push((0..columns.len()).map(value).collect::<rusqlite::Result<_>>()?);
    }
    Ok(SqlResult::rows(columns, rows))
}

fn change(database: &Connection, statement: &SqlStatement) -> rusqlite::Result<SqlResult> {
    let mut prepared = database.prepare(&statement.query)?;
    bind(&mut prepared, &statement.params)?;
    // What returns rows, such as `INSERT .. RETURNING`, is run to its end for what it changes.
    let mut rows = prepared.raw_query();
    while rows.next()?.is_some() {}
    drop(rows);
    let is_reading = prepared.readonly();
    let affected = if is_reading { 0 } else { database.changes() };
    Ok(SqlResult::changed(affected).last_insert_rowid(database.last_insert_rowid()))
}

/// Binds parameters by their names, which may have their prefix or not.
fn bind(prepared: &mut Statement<'_>, params: &[(String, SqlValue)]) -> rusqlite::Result<()> {
    for (name, value) in params {
        let mut index = prepared.parameter_index(name)?;
        for prefix in [':', '@', '$'] {
            if index.is_none() {
                index = prepared.parameter_index(&format!("{prefix}{name}"))?;
            }
        }
        let index = index.ok_or_else(|| rusqlite::Error::InvalidParameterName(name.clone()))?;
        prepared.raw_bind_parameter(index, bound(value))?;
    }
    Ok(())
}

fn bound(value: &SqlValue) -> Value {
    match value {
        SqlValue::Bool(value) => Value::Integer((*value).into()),
        SqlValue::Integer(value) => Value::Integer(*value),
        SqlValue::Real(value) => Value::Real(*value),
        SqlValue::Text(value) => Value::Text(value.clone()),
        SqlValue::Blob(value) => Value::Blob(value.clone()),
        // As SQLite's own JSON functions take them.
        SqlValue::Json(value) => Value::Text(value.as_str().to_owned()),
        _ => Value::Null,
    }
}

fn value_of(value: ValueRef<'_>) -> SqlValue {
    match value {
        ValueRef::Null => SqlValue::Null,
        ValueRef::Integer(value) => SqlValue::Integer(value),
        ValueRef::Real(value) => SqlValue::Real(value),
        ValueRef::Text(value) => SqlValue::Text(String::from_utf8_lossy(value).into_owned()),
        ValueRef::Blob(value) => SqlValue::Blob(value.to_owned()),
    }
}
