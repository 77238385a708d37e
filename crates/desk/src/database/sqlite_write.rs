//! A write's transaction on SQLite. It begins along with its first statement and commits along with its last
//! ones: a text that goes to SQLite's thread by itself, and its answer back, cost as much as many a statement.

use sqlx::query::Query;
use sqlx::sqlite::{Sqlite, SqliteArguments, SqliteConnection};

use super::sqlite_text::Text;

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
        Text::of(self.connection).after(before)
    }

    /// Runs the last statements and commits, all in one text: what fails keeps the commit from being reached.
    pub(crate) async fn commit_with(
        &mut self,
        last: Query<'_, Sqlite, SqliteArguments>,
    ) -> Result<(), sqlx::Error> {
        last.execute(self.next().before(";\ncommit")).await?;
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
