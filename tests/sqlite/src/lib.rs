//! A session's database on `rusqlite`: an example of a [`SessionSqlite`](pilotwire::handlers::SessionSqlite).
//!
//! It is behind the feature `sqlite`, so that nobody else waits for SQLite to be built:
//! `cargo test -p pilotwire-sqlite-example --features sqlite`.
#![cfg(feature = "sqlite")]

mod statement;
mod store;
#[cfg(test)]
mod tests;

pub use store::RusqliteStore;
