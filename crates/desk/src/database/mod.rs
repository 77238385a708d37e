//! The database: SQLite or PostgreSQL, one SQL text for both.

pub(crate) mod faults;
pub(crate) mod open;
mod sqlite_text;
mod sqlite_write;
pub(crate) mod transaction;
pub(crate) mod unmake;
mod ways;
pub(crate) mod words;

use sqlx::{PgPool, SqliteConnection, SqlitePool};
use std::sync::Arc;
use tokio::sync::Mutex;

pub(crate) use faults::DataFault;
pub use open::Place;
pub(crate) use sqlite_text::read_rows;
pub(crate) use sqlite_write::SqliteWrite;
pub(crate) use transaction::{On, Transaction, add_along, change, look, sql, together};
pub(crate) use words::{from_json, moment, number, to_json, word, worded};

/// The open database.
pub(crate) enum Database {
    /// One writer whose queue is first in, first out; readers beside it.
    Sqlite {
        /// `None` until the next write opens it again: it broke, or a write was dropped on its way.
        writer: Arc<Mutex<Option<SqliteConnection>>>,
        readers: SqlitePool,
        path: std::path::PathBuf,
    },
    /// Every transaction serializable. One program is one station, whose audit chain its writes follow one
    /// after the other: they take their turn here, first in, first out, instead of failing each other.
    Postgres { turn: Mutex<()>, pool: PgPool, address: String },
}

impl Database {
    /// Whether it was closed.
    pub(crate) fn is_closed(&self) -> bool {
        match self {
            Self::Sqlite { readers, .. } => readers.is_closed(),
            Self::Postgres { pool, .. } => pool.is_closed(),
        }
    }

    /// Closes every connection; the write-ahead log is folded into the file.
    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers, .. } => {
                readers.close().await;
                if let Some(connection) = writer.lock().await.take() {
                    let _closed = sqlx::Connection::close(connection).await;
                }
            }
            Self::Postgres { pool, .. } => pool.close().await,
        }
    }
}
