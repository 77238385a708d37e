//! A transaction on either engine, and the macro that lets one SQL text run on both.

use sqlx::{PgConnection, Postgres, Sqlite};

use super::sqlite_text::Text;
use super::sqlite_write::SqliteWrite;
use crate::fault::Fault;

/// The transaction that the door opened for an action.
pub(crate) enum Transaction<'a> {
    /// A snapshot.
    SqliteRead(sqlx::Transaction<'static, Sqlite>),
    /// Begun with `BEGIN IMMEDIATE`.
    SqliteWrite(SqliteWrite<'a>),
    /// `SERIALIZABLE` for writes.
    Postgres(sqlx::Transaction<'a, Postgres>),
}

/// Where one statement of a transaction runs.
pub(crate) enum On<'a> {
    Sqlite(Text<'a>),
    Postgres(&'a mut PgConnection),
}

impl Transaction<'_> {
    /// Where the next statement runs.
    pub(crate) fn next(&mut self) -> On<'_> {
        match self {
            Self::SqliteRead(transaction) => On::Sqlite(Text::of(transaction)),
            Self::SqliteWrite(write) => On::Sqlite(write.next()),
            Self::Postgres(transaction) => On::Postgres(transaction),
        }
    }

    pub(crate) async fn commit(self) -> Result<(), Fault> {
        match self {
            Self::SqliteRead(transaction) => Ok(transaction.commit().await?),
            // What cannot be committed stays open: the connection ends with it.
            Self::SqliteWrite(write) => {
                write.commit().await.map_err(|error| Fault { broken: true, ..error.into() })
            }
            Self::Postgres(transaction) => Ok(transaction.commit().await?),
        }
    }

    pub(crate) async fn rollback(self) -> Result<(), sqlx::Error> {
        match self {
            Self::SqliteRead(snapshot) => {
                // It ends before the connection's next statement, and nobody need wait for that.
                drop(snapshot);
                Ok(())
            }
            Self::SqliteWrite(write) => write.rollback().await,
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
        match $at.transaction.next() {
            $crate::database::On::Sqlite($connection) => $statement.await.map_err($crate::fault::Fault::from),
            $crate::database::On::Postgres($connection) => {
                $statement.await.map_err($crate::fault::Fault::from)
            }
        }
    };
}

/// Reads by two statements that take the same parameters, in one text on SQLite, and gives the rows of each. Where
/// only one of them uses a parameter, the other has a gap in its numbers.
///
/// ```text
/// let (rooms, facts) = both!(at, [include_str!("room.sql"), include_str!("day.sql")], |query| query.bind(id))?;
/// ```
macro_rules! both {
    ($at:expr, [$first:expr, $second:expr], |$query:ident| $bound:expr) => {
        match $at.transaction.next() {
            $crate::database::On::Sqlite(text) => {
                let $query = sqlx::query(concat!($first, ";\n", $second));
                text.both($bound).await
            }
            $crate::database::On::Postgres(connection) => {
                // Texts of their own: where one of them runs alone, it was prepared with fewer parameters.
                let one_by_one = async {
                    let $query = sqlx::query_as(concat!($first, " -- of two"));
                    let first = $bound.fetch_all(&mut *connection).await?;
                    let $query = sqlx::query_as(concat!($second, " -- of two"));
                    Ok((first, $bound.fetch_all(connection).await?))
                };
                one_by_one.await
            }
        }
        .map_err(|error: sqlx::Error| $crate::fault::Fault::from(error))
    };
}

/// Runs a statement that changes rows in the counter's transaction and gives the number of rows.
macro_rules! change {
    ($at:expr, $statement:expr) => {
        match $at.transaction.next() {
            $crate::database::On::Sqlite(text) => $statement
                .execute(text)
                .await
                .map(|done| done.rows_affected())
                .map_err($crate::fault::Fault::from),
            $crate::database::On::Postgres(connection) => $statement
                .execute(connection)
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

pub(crate) use {both, change, look, sql};
