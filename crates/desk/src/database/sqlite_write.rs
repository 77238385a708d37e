//! A write's transaction on SQLite. It begins along with its first statement and commits along with its last
//! ones: a text that goes to SQLite's thread by itself, and its answer back, cost as much as many a statement.

use sqlx::query::Query;
use sqlx::sqlite::{Sqlite, SqliteArguments, SqliteConnection};
use sqlx::{Arguments, AssertSqlSafe, Execute};

use super::sqlite_text::Text;

/// A transaction that begins when its first statement does. Whoever drops it before its end must close the
/// connection: nobody else rolls it back.
pub(crate) struct SqliteWrite<'a> {
    connection: &'a mut SqliteConnection,
    state: State,
    held: Option<Held>,
}

/// A change that waits for the last statements, to go along with them.
struct Held {
    sql: &'static str,
    arguments: SqliteArguments,
}

/// A text with its arguments.
type Bound<'q> = Query<'q, Sqlite, SqliteArguments>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// No statement was sent yet.
    Waiting,
    Begun,
    Committed,
}

impl<'a> SqliteWrite<'a> {
    pub(crate) fn on(connection: &'a mut SqliteConnection) -> Self {
        Self { connection, state: State::Waiting, held: None }
    }

    /// Where the next statement runs; a change that is held goes first.
    pub(crate) async fn next(&mut self) -> Result<Text<'_>, sqlx::Error> {
        self.write_held().await?;
        Ok(self.text())
    }

    /// Holds a change back until the next statement; if that is one of the last, both are one text. What refuses it
    /// then is their fault.
    pub(crate) async fn hold(&mut self, sql: &'static str, mut change: Bound<'_>) -> Result<(), sqlx::Error> {
        self.write_held().await?;
        let arguments = change.take_arguments().map_err(sqlx::Error::Encode)?.unwrap_or_default();
        self.held = Some(Held { sql, arguments });
        Ok(())
    }

    async fn write_held(&mut self) -> Result<(), sqlx::Error> {
        if let Some(Held { sql, arguments }) = self.held.take() {
            sqlx::query_with(sql, arguments).execute(self.text()).await?;
        }
        Ok(())
    }

    fn text(&mut self) -> Text<'_> {
        let before = if self.state == State::Waiting { "begin immediate;\n" } else { "" };
        self.state = State::Begun;
        Text::of(self.connection).after(before)
    }

    /// Runs the last statements and commits, all in one text with a change that is held: what fails keeps the commit
    /// from being reached.
    pub(crate) async fn commit_with<'q>(
        &mut self,
        last: &'static str,
        bind: impl FnOnce(Bound<'q>) -> Bound<'q>,
    ) -> Result<(), sqlx::Error> {
        let last = match self.held.take() {
            None => bind(sqlx::query(last)),
            Some(Held { sql, arguments }) => {
                let last = numbered_after(arguments.len(), last);
                bind(sqlx::query_with(AssertSqlSafe([sql, ";\n", &last].concat()), arguments))
            }
        };
        last.execute(self.text().before(";\ncommit")).await?;
        self.state = State::Committed;
        Ok(())
    }

    /// Commits what was not committed with the last statements.
    pub(crate) async fn commit(mut self) -> Result<(), sqlx::Error> {
        self.write_held().await?;
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

/// The statements with their parameters, `$1` and so on, numbered on after so many others.
fn numbered_after(count: usize, statements: &str) -> String {
    let mut parts = statements.split('$');
    let mut numbered = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.bytes().take_while(u8::is_ascii_digit).count();
        let number: usize = part[..digits].parse().unwrap_or_default();
        numbered.extend(["$", &(count + number).to_string(), &part[digits..]]);
    }
    numbered
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
            .fetch_optional(write.text())
            .await
            .expect("reads");
        assert_eq!(found, None);
        let last = "insert into rows values ($1); insert into rows values ($2)";
        write.commit_with(last, |last| last.bind(7).bind(8)).await.expect("commits");
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
        let done = sqlx::query("delete from rows where n = $1").bind(9).execute(write.text()).await;
        assert_eq!(done.expect("runs").rows_affected(), 0, "begin repeats the two of the insert");
        write.commit().await.expect("commits");
    }

    #[tokio::test]
    async fn what_fails_keeps_the_commit_from_being_reached() {
        let folder = TempDir::new().expect("a folder");
        let mut writer = open(&folder).await;
        let mut write = SqliteWrite::on(&mut writer);
        sqlx::query("insert into rows values ($1)").bind(1).execute(write.text()).await.expect("a row");
        let again = "insert into rows values ($1); insert into rows values ($2)";
        let refused = write.commit_with(again, |again| again.bind(2).bind(1)).await;
        assert!(refused.is_err_and(|error| error.to_string().contains("UNIQUE")));
        write.rollback().await.expect("it is still open");
        assert_eq!(rows(&mut writer).await, [] as [i64; 0]);
    }

    const ROW: &str = "insert into rows values ($1)";

    #[tokio::test]
    async fn a_change_that_is_held_goes_along_with_the_last_ones() {
        let folder = TempDir::new().expect("a folder");
        let (mut writer, mut reader) = (open(&folder).await, open(&folder).await);
        let mut write = SqliteWrite::on(&mut writer);
        write.hold(ROW, sqlx::query(ROW).bind(1)).await.expect("waits");
        let last = "insert into rows values ($1); insert into rows values ($1 + $2)";
        write.commit_with(last, |last| last.bind(2).bind(1)).await.expect("commits");
        assert_eq!(rows(&mut reader).await, [1, 2, 3]);
    }

    #[tokio::test]
    async fn a_change_that_is_held_goes_before_whatever_comes_next() {
        let folder = TempDir::new().expect("a folder");
        let (mut writer, mut reader) = (open(&folder).await, open(&folder).await);
        let mut write = SqliteWrite::on(&mut writer);
        write.hold(ROW, sqlx::query(ROW).bind(1)).await.expect("waits");
        write.hold(ROW, sqlx::query(ROW).bind(2)).await.expect("the first one is written");
        let found: i64 = sqlx::query_scalar("select count(*) from rows")
            .fetch_one(write.next().await.expect("the second one too"))
            .await
            .expect("reads");
        assert_eq!(found, 2);
        write.hold(ROW, sqlx::query(ROW).bind(3)).await.expect("waits");
        write.commit().await.expect("with the third one");
        assert_eq!(rows(&mut reader).await, [1, 2, 3]);
    }

    #[tokio::test]
    async fn a_change_that_is_refused_late_takes_the_last_ones_with_it() {
        let folder = TempDir::new().expect("a folder");
        let mut writer = open(&folder).await;
        sqlx::query("insert into rows values (1)").execute(&mut writer).await.expect("a row");
        let mut write = SqliteWrite::on(&mut writer);
        write.hold(ROW, sqlx::query(ROW).bind(1)).await.expect("nobody has looked yet");
        let refused = write.commit_with(ROW, |last| last.bind(2)).await;
        assert!(refused.is_err_and(|error| error.to_string().contains("UNIQUE")));
        write.rollback().await.expect("it is still open");
        let mut write = SqliteWrite::on(&mut writer);
        write.hold(ROW, sqlx::query(ROW).bind(2)).await.expect("waits");
        write.rollback().await.expect("and is forgotten");
        assert_eq!(rows(&mut writer).await, [1]);
    }

    #[test]
    fn parameters_are_numbered_on() {
        let statements = "insert into a values ($1, $12) ; update b set c = $2";
        assert_eq!(numbered_after(22, statements), "insert into a values ($23, $34) ; update b set c = $24");
        assert_eq!(numbered_after(3, "commit"), "commit");
    }

    #[tokio::test]
    async fn a_write_that_cannot_begin_says_so_and_writes_nothing() {
        let folder = TempDir::new().expect("a folder");
        let (mut other, mut writer) = (open(&folder).await, open(&folder).await);
        let held = other.begin_with("begin immediate").await.expect("begins");
        let mut write = SqliteWrite::on(&mut writer);
        let busy = sqlx::query("insert into rows values ($1)").bind(1).execute(write.text()).await;
        assert!(busy.is_err_and(|error| error.to_string().contains("locked")));
        assert!(write.rollback().await.is_err(), "whoever sees this closes the connection");
        held.rollback().await.expect("rolls back");
        assert_eq!(rows(&mut other).await, [] as [i64; 0]);
    }
}
