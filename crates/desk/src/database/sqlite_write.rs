//! A write's transaction on SQLite. It begins along with its first statement and commits along with its last
//! ones: a text that goes to SQLite's thread by itself, and its answer back, cost as much as many a statement.

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

/// A transaction that begins when its first statement does. Whoever drops it before its end must close the
/// connection: nobody else rolls it back.
pub(crate) struct SqliteWrite<'a> {
    connection: &'a mut SqliteConnection,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// No statement was sent yet.
    Waiting,
    Begun,
    Committed,
}

impl<'a> SqliteWrite<'a> {
    pub(crate) fn on(connection: &'a mut SqliteConnection) -> Self {
        Self { connection, state: State::Waiting }
    }

    /// Where the next statement runs.
    pub(crate) fn next(&mut self) -> Text<'_> {
        let before = if self.state == State::Waiting { "begin immediate;\n" } else { "" };
        self.state = State::Begun;
        Text { connection: self.connection, before, after: "" }
    }

    /// Runs the last statements and commits, all in one text: what fails keeps the commit from being reached.
    pub(crate) async fn commit_with(
        &mut self,
        last: Query<'_, Sqlite, SqliteArguments>,
    ) -> Result<(), sqlx::Error> {
        last.execute(Text { after: ";\ncommit", ..self.next() }).await?;
        self.state = State::Committed;
        Ok(())
    }

    /// Commits what was not committed with the last statements.
    pub(crate) async fn commit(self) -> Result<(), sqlx::Error> {
        self.end("commit").await
    }

    pub(crate) async fn rollback(self) -> Result<(), sqlx::Error> {
        self.end("rollback").await
    }

    async fn end(self, how: &'static str) -> Result<(), sqlx::Error> {
        if self.state == State::Begun {
            sqlx::query(how).execute(self.connection).await?;
        }
        Ok(())
    }
}

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

    /// Runs two statements and gives the rows of each.
    pub(crate) async fn both<A, B>(
        self,
        query: Query<'_, Sqlite, SqliteArguments>,
    ) -> Result<(Vec<A>, Vec<B>), sqlx::Error>
    where
        A: for<'r> FromRow<'r, SqliteRow>,
        B: for<'r> FromRow<'r, SqliteRow>,
    {
        let (mut first, mut second, mut ended) = (Vec::new(), Vec::new(), false);
        let mut answers = self.fetch_many(query);
        while let Some(answer) = answers.try_next().await? {
            match answer {
                Either::Left(_) => ended = true,
                Either::Right(row) if ended => second.push(B::from_row(&row)?),
                Either::Right(row) => first.push(A::from_row(&row)?),
            }
        }
        Ok((first, second))
    }
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use sqlx::sqlite::SqliteConnectOptions;
    use sqlx::{ConnectOptions, Connection};
    use tempfile::TempDir;

    use super::*;

    async fn open(folder: &TempDir) -> SqliteConnection {
        let options =
            SqliteConnectOptions::new().filename(folder.path().join("rows.db")).create_if_missing(true);
        let mut connection = options.busy_timeout(Duration::ZERO).connect().await.expect("opens");
        sqlx::query("create table if not exists rows (n integer primary key)")
            .execute(&mut connection)
            .await
            .expect("a table");
        connection
    }

    async fn rows(connection: &mut SqliteConnection) -> Vec<i64> {
        sqlx::query_scalar("select n from rows order by n").fetch_all(connection).await.expect("rows")
    }

    #[tokio::test]
    async fn begins_with_the_first_statement_and_commits_with_the_last_ones() {
        let folder = TempDir::new().expect("a folder");
        let (mut writer, mut reader) = (open(&folder).await, open(&folder).await);
        let mut write = SqliteWrite::on(&mut writer);
        let found: Option<i64> = sqlx::query_scalar("select n from rows where n = $1")
            .bind(7)
            .fetch_optional(write.next())
            .await
            .expect("reads");
        assert_eq!(found, None);
        let last = "insert into rows values ($1); insert into rows values ($2)";
        write.commit_with(sqlx::query(last).bind(7).bind(8)).await.expect("commits");
        write.commit().await.expect("there is nothing left to commit");
        assert_eq!(rows(&mut reader).await, [7, 8]);
        assert!(writer.begin().await.is_ok(), "the writer is free again");
    }

    #[tokio::test]
    async fn what_begin_says_is_not_the_answer_of_the_first_statement() {
        let folder = TempDir::new().expect("a folder");
        let mut writer = open(&folder).await;
        sqlx::query("insert into rows values (1), (2)").execute(&mut writer).await.expect("two rows");
        let mut write = SqliteWrite::on(&mut writer);
        let done = sqlx::query("delete from rows where n = $1").bind(9).execute(write.next()).await;
        assert_eq!(done.expect("runs").rows_affected(), 0, "begin repeats the two of the insert");
        write.commit().await.expect("commits");
    }

    #[tokio::test]
    async fn what_fails_keeps_the_commit_from_being_reached() {
        let folder = TempDir::new().expect("a folder");
        let mut writer = open(&folder).await;
        let mut write = SqliteWrite::on(&mut writer);
        sqlx::query("insert into rows values ($1)").bind(1).execute(write.next()).await.expect("a row");
        let again = "insert into rows values ($1); insert into rows values ($2)";
        let refused = write.commit_with(sqlx::query(again).bind(2).bind(1)).await;
        assert!(refused.is_err_and(|error| error.to_string().contains("UNIQUE")));
        write.rollback().await.expect("it is still open");
        assert_eq!(rows(&mut writer).await, [] as [i64; 0]);
    }

    #[tokio::test]
    async fn a_write_that_cannot_begin_says_so_and_writes_nothing() {
        let folder = TempDir::new().expect("a folder");
        let (mut other, mut writer) = (open(&folder).await, open(&folder).await);
        let held = other.begin_with("begin immediate").await.expect("begins");
        let mut write = SqliteWrite::on(&mut writer);
        let busy = sqlx::query("insert into rows values ($1)").bind(1).execute(write.next()).await;
        assert!(busy.is_err_and(|error| error.to_string().contains("locked")));
        assert!(write.rollback().await.is_err(), "whoever sees this closes the connection");
        held.rollback().await.expect("rolls back");
        assert_eq!(rows(&mut other).await, [] as [i64; 0]);
    }
}
