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
    pub(crate) async fn next(&mut self) -> Result<On<'_>, Fault> {
        Ok(match self {
            Self::SqliteRead(transaction) => On::Sqlite(Text::of(transaction)),
            Self::SqliteWrite(write) => On::Sqlite(write.next().await?),
            Self::Postgres(transaction) => On::Postgres(transaction),
        })
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
        match $at.transaction.next().await {
            Ok($crate::database::On::Sqlite($connection)) => {
                $statement.await.map_err($crate::fault::Fault::from)
            }
            Ok($crate::database::On::Postgres($connection)) => {
                $statement.await.map_err($crate::fault::Fault::from)
            }
            Err(fault) => Err(fault),
        }
    };
}

/// Reads by several statements that take the same parameters, in one text on SQLite, and gives the rows of each. Where
/// one of them does not use a parameter, it has a gap in its numbers.
///
/// ```text
/// let (rooms, facts) = together!(at, [include_str!("room.sql"), include_str!("day.sql")], |query| query.bind(id))?;
/// ```
macro_rules! together {
    ($at:expr, [$first:expr $(, $other:expr)*], |$query:ident| $bound:expr) => {
        match $at.transaction.next().await {
            Ok($crate::database::On::Sqlite(text)) => {
                let read = async {
                    let $query = sqlx::query(concat!($first $(, ";\n", $other)*));
                    let mut answers = text.rows_of_each($bound).await?.into_iter();
                    Ok((
                        $crate::database::read_rows($first, answers.next())?,
                        $($crate::database::read_rows($other, answers.next())?),*
                    ))
                };
                read.await.map_err(|error: sqlx::Error| $crate::fault::Fault::from(error))
            }
            Ok($crate::database::On::Postgres(connection)) => {
                // Texts of their own: where one of them runs alone, it was prepared with fewer parameters.
                let read = async {
                    Ok((
                        {
                            let $query = sqlx::query_as(concat!($first, " -- together"));
                            $bound.fetch_all(&mut *connection).await?
                        },
                        $({
                            let $query = sqlx::query_as(concat!($other, " -- together"));
                            $bound.fetch_all(&mut *connection).await?
                        }),*
                    ))
                };
                read.await.map_err(|error: sqlx::Error| $crate::fault::Fault::from(error))
            }
            Err(fault) => Err(fault),
        }
    };
}

/// Runs a statement that changes rows in the counter's transaction and gives the number of rows.
macro_rules! change {
    ($at:expr, $statement:expr) => {
        match $at.transaction.next().await {
            Ok($crate::database::On::Sqlite(text)) => $statement
                .execute(text)
                .await
                .map(|done| done.rows_affected())
                .map_err($crate::fault::Fault::from),
            Ok($crate::database::On::Postgres(connection)) => $statement
                .execute(connection)
                .await
                .map(|done| done.rows_affected())
                .map_err($crate::fault::Fault::from),
            Err(fault) => Err(fault),
        }
    };
}

/// Adds a row that goes along with what comes next: on SQLite with the audit's row and the commit, where an action
/// ends with it. What refuses the row there is the fault of that text, so nothing here is made of it. On PostgreSQL
/// it runs at once; gives whether the row was added, which on SQLite is not known to be otherwise.
///
/// ```text
/// let added = add_along!(at, include_str!("insert.sql"), |query| query.bind(id).bind(name))?;
/// ```
macro_rules! add_along {
    ($at:expr, $sql:expr, |$query:ident| $bound:expr) => {
        if let $crate::database::Transaction::SqliteWrite(write) = &mut $at.transaction {
            let $query = sqlx::query($sql);
            write.hold($sql, $bound).await.map(|()| true).map_err($crate::fault::Fault::from)
        } else {
            $crate::database::change!($at, {
                let $query = sqlx::query($sql);
                $bound
            })
            .map(|rows| rows == 1)
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

pub(crate) use {add_along, change, look, sql, together};
