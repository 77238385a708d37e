//! One text on its way to SQLite's thread, and its answers on their way back.

use std::task::Poll;

use futures_util::future::{BoxFuture, ready};
use futures_util::stream::{BoxStream, poll_fn};
use futures_util::{FutureExt, StreamExt, TryStreamExt};
use sqlx::error::BoxDynError;
use sqlx::query::Query;
use sqlx::sqlite::{
    Sqlite, SqliteArguments, SqliteConnection, SqliteQueryResult, SqliteRow, SqliteStatement, SqliteTypeInfo,
};
use sqlx::{AssertSqlSafe, Describe, Either, Execute, Executor, FromRow, SqlSafeStr, SqlStr};

/// The connection, for one text: a statement with what is sent along before and after it.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    connection: &'a mut SqliteConnection,
    before: &'static str,
    after: &'static str,
}

impl<'a> Text<'a> {
    /// The statement alone.
    pub(super) fn of(connection: &'a mut SqliteConnection) -> Self {
        Self { connection, before: "", after: "" }
    }

    /// The statement after this.
    pub(super) fn after(self, before: &'static str) -> Self {
        Self { before, ..self }
    }

    /// The statement before this.
    pub(super) fn before(self, after: &'static str) -> Self {
        Self { after, ..self }
    }

    /// Runs several statements and gives the rows of each.
    pub(crate) async fn rows_of_each(
        self,
        query: Query<'_, Sqlite, SqliteArguments>,
    ) -> Result<Vec<Vec<SqliteRow>>, sqlx::Error> {
        let (mut each, mut rows) = (Vec::new(), Vec::new());
        let mut answers = self.fetch_many(query);
        while let Some(answer) = answers.try_next().await? {
            match answer {
                Either::Left(_) => each.push(std::mem::take(&mut rows)),
                Either::Right(row) => rows.push(row),
            }
        }
        Ok(each)
    }
}

/// Reads what this statement answered.
pub(crate) fn read_rows<A>(_statement: &str, rows: Option<Vec<SqliteRow>>) -> Result<Vec<A>, sqlx::Error>
where
    A: for<'r> FromRow<'r, SqliteRow>,
{
    rows.unwrap_or_default().iter().map(A::from_row).collect()
}

impl<'c> Executor<'c> for Text<'c> {
    type Database = Sqlite;

    fn fetch_many<'e, 'q, E>(
        self,
        query: E,
    ) -> BoxStream<'e, Result<Either<SqliteQueryResult, SqliteRow>, sqlx::Error>>
    where
        'c: 'e,
        E: Execute<'q, Sqlite>,
        'q: 'e,
        E: 'q,
    {
        let Self { connection, before, after } = self;
        // What `begin` says is no answer to the statement: it repeats how many rows the last one changed.
        let mut of_begin = !before.is_empty();
        let mut answers = connection.fetch_many(Joined { before, query, after });
        poll_fn(move |context| soon(|| answers.poll_next_unpin(context)))
            .try_filter(move |_| ready(!std::mem::take(&mut of_begin)))
            .boxed()
    }

    fn fetch_optional<'e, 'q, E>(self, query: E) -> BoxFuture<'e, Result<Option<SqliteRow>, sqlx::Error>>
    where
        'c: 'e,
        E: Execute<'q, Sqlite>,
        'q: 'e,
        E: 'q,
    {
        let Self { connection, before, after } = self;
        let mut answer = connection.fetch_optional(Joined { before, query, after });
        std::future::poll_fn(move |context| soon(|| answer.poll_unpin(context))).boxed()
    }

    fn prepare_with<'e>(
        self,
        sql: SqlStr,
        parameters: &'e [SqliteTypeInfo],
    ) -> BoxFuture<'e, Result<SqliteStatement, sqlx::Error>>
    where
        'c: 'e,
    {
        self.connection.prepare_with(sql, parameters)
    }

    fn describe<'e>(self, sql: SqlStr) -> BoxFuture<'e, Result<Describe<Sqlite>, sqlx::Error>>
    where
        'c: 'e,
    {
        self.connection.describe(sql)
    }
}

/// A statement and what is sent along with it. SQLite's parameters are numbered over the whole text.
struct Joined<E> {
    before: &'static str,
    query: E,
    after: &'static str,
}

impl<'q, E: Execute<'q, Sqlite>> Execute<'q, Sqlite> for Joined<E> {
    fn sql(self) -> SqlStr {
        let Self { before, query, after } = self;
        let sql = query.sql();
        if before.is_empty() && after.is_empty() {
            return sql;
        }
        AssertSqlSafe([before, sql.as_str(), after].concat()).into_sql_str()
    }

    fn statement(&self) -> Option<&SqliteStatement> {
        None
    }

    fn take_arguments(&mut self) -> Result<Option<SqliteArguments>, BoxDynError> {
        self.query.take_arguments()
    }

    fn persistent(&self) -> bool {
        self.query.persistent()
    }
}

/// How often SQLite's thread is asked for its answer before this one goes to sleep: for about a tenth of a
/// millisecond.
const TURNS: u32 = 200;

/// Polls again and again, and lets others have the processor in between: most statements take less time than
/// this thread would need to fall asleep and to be woken.
fn soon<T>(mut poll: impl FnMut() -> Poll<T>) -> Poll<T> {
    for _ in 0..TURNS {
        match poll() {
            Poll::Pending => std::thread::yield_now(),
            ready @ Poll::Ready(_) => return ready,
        }
    }
    poll()
}
