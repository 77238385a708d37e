//! A transaction on either engine, and the macro that lets one SQL text run on both.

use sqlx::{Postgres, Sqlite};

/// The transaction that the door opened for an action.
pub(crate) enum Transaction<'a> {
    /// Begun with `BEGIN IMMEDIATE` for writes.
    Sqlite(sqlx::Transaction<'a, Sqlite>),
    /// `SERIALIZABLE` for writes.
    Postgres(sqlx::Transaction<'a, Postgres>),
}

impl Transaction<'_> {
    pub(crate) async fn commit(self) -> Result<(), sqlx::Error> {
        match self {
            Self::Sqlite(transaction) => transaction.commit().await,
            Self::Postgres(transaction) => transaction.commit().await,
        }
    }

    pub(crate) async fn rollback(self) -> Result<(), sqlx::Error> {
        match self {
            Self::Sqlite(transaction) => transaction.rollback().await,
            Self::Postgres(transaction) => transaction.rollback().await,
        }
    }
}

/// Runs one statement in the counter's transaction, whichever engine it is on; a database error becomes
/// a [`Fault`](crate::fault::Fault).
///
/// ```text
/// let room = sql!(at, |c| sqlx::query_as::<_, RoomRow>(include_str!("room.sql")).bind(id).fetch_optional(c))?;
/// ```
macro_rules! sql {
    ($at:expr, |$connection:ident| $statement:expr) => {
        match &mut $at.transaction {
            $crate::database::Transaction::Sqlite(transaction) => {
                let $connection: &mut sqlx::SqliteConnection = &mut **transaction;
                $statement.await.map_err($crate::fault::Fault::from)
            }
            $crate::database::Transaction::Postgres(transaction) => {
                let $connection: &mut sqlx::PgConnection = &mut **transaction;
                $statement.await.map_err($crate::fault::Fault::from)
            }
        }
    };
}

/// Runs a statement that changes rows in the counter's transaction and gives the number of rows.
macro_rules! change {
    ($at:expr, $statement:expr) => {
        match &mut $at.transaction {
            $crate::database::Transaction::Sqlite(transaction) => $statement
                .execute(&mut **transaction)
                .await
                .map(|done| done.rows_affected())
                .map_err($crate::fault::Fault::from),
            $crate::database::Transaction::Postgres(transaction) => $statement
                .execute(&mut **transaction)
                .await
                .map(|done| done.rows_affected())
                .map_err($crate::fault::Fault::from),
        }
    };
}

/// Reads beside the door, in no transaction: what the desk itself wants to know, such as where the audit
/// stands.
macro_rules! look {
    ($database:expr, |$connection:ident| $statement:expr) => {
        match $database {
            $crate::database::Database::Sqlite { readers, .. } => {
                let $connection = readers;
                $statement.await.map_err($crate::fault::Fault::from)
            }
            $crate::database::Database::Postgres { pool, .. } => {
                let $connection = pool;
                $statement.await.map_err($crate::fault::Fault::from)
            }
        }
    };
}

pub(crate) use {change, look, sql};
