//! Rows put straight into a test's database: what other nouns' actions would have written, and what no
//! action ever writes.

use desk::Place;
use domain::time::Day;
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use uuid::Uuid;

/// A value of a column.
#[derive(Debug, Clone)]
pub(crate) enum Cell {
    Id(Uuid),
    Number(i64),
    Text(String),
    Day(Day),
    Yes(bool),
    Bytes(Vec<u8>),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Uuid> for Cell {
    fn from(id: Uuid) -> Self {
        Self::Id(id)
    }
}

impl From<Day> for Cell {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl From<bool> for Cell {
    fn from(yes: bool) -> Self {
        Self::Yes(yes)
    }
}

/// A connection of its own beside the desk's.
pub(crate) enum Rows {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Binds the cells and executes, on either engine.
macro_rules! execute {
    ($connection:expr, $statement:expr, $cells:expr) => {{
        let mut query = sqlx::query(AssertSqlSafe($statement.to_owned()));
        for cell in $cells {
            query = match cell {
                Cell::Id(id) => query.bind(id),
                Cell::Number(number) => query.bind(number),
                Cell::Text(text) => query.bind(text),
                Cell::Day(day) => query.bind(day),
                Cell::Yes(yes) => query.bind(yes),
                Cell::Bytes(bytes) => query.bind(bytes),
            };
        }
        query.execute($connection).await.map(|done| done.rows_affected())
    }};
}

impl Rows {
    /// Opens the database of a place.
    pub(crate) async fn of(place: &Place) -> Self {
        match place {
            Place::Folder(folder) => Self::of_file(&folder.join("onecounter.db")).await,
            Place::Postgres(address) => {
                Self::Postgres(PgConnection::connect(address).await.expect("the test's database answers"))
            }
        }
    }

    /// Opens a SQLite file, and makes it where there is none.
    pub(crate) async fn of_file(file: &std::path::Path) -> Self {
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file).create_if_missing(true);
        let connection = SqliteConnection::connect_with(&options).await;
        Self::Sqlite(connection.expect("the file opens"))
    }

    /// Inserts a row.
    pub(crate) async fn insert(&mut self, table: &str, row: &[(&str, Cell)]) {
        let names: Vec<&str> = row.iter().map(|(name, _)| *name).collect();
        let places: Vec<String> = (1..=row.len()).map(|place| format!("${place}")).collect();
        let statement = format!("insert into {table} ({}) values ({})", names.join(", "), places.join(", "));
        let cells: Vec<Cell> = row.iter().map(|(_, cell)| cell.clone()).collect();
        if let Err(error) = self.try_execute(&statement, cells).await {
            panic!("{table} takes {row:?}, but: {error}");
        }
    }

    /// Runs a statement that must work and gives the number of rows.
    pub(crate) async fn execute(&mut self, statement: &str, cells: Vec<Cell>) -> u64 {
        match self.try_execute(statement, cells).await {
            Ok(rows) => rows,
            Err(error) => panic!("{statement}: {error}"),
        }
    }

    /// Runs a statement.
    pub(crate) async fn try_execute(
        &mut self,
        statement: &str,
        cells: Vec<Cell>,
    ) -> Result<u64, sqlx::Error> {
        match self {
            Self::Sqlite(connection) => execute!(connection, statement, cells),
            Self::Postgres(connection) => execute!(connection, statement, cells),
        }
    }

    /// One number.
    pub(crate) async fn number(&mut self, query: &str) -> i64 {
        let query = AssertSqlSafe(query.to_owned());
        let number = match self {
            Self::Sqlite(connection) => sqlx::query_scalar(query).fetch_one(connection).await,
            Self::Postgres(connection) => sqlx::query_scalar(query).fetch_one(connection).await,
        };
        number.expect("one number")
    }

    /// One id.
    pub(crate) async fn id(&mut self, query: &str) -> Uuid {
        let query = AssertSqlSafe(query.to_owned());
        let id = match self {
            Self::Sqlite(connection) => sqlx::query_scalar(query).fetch_one(connection).await,
            Self::Postgres(connection) => sqlx::query_scalar(query).fetch_one(connection).await,
        };
        id.expect("one id")
    }

    /// One column of text, in the order of the query.
    pub(crate) async fn texts(&mut self, query: &str) -> Vec<String> {
        let query = AssertSqlSafe(query.to_owned());
        let texts = match self {
            Self::Sqlite(connection) => sqlx::query_scalar(query).fetch_all(connection).await,
            Self::Postgres(connection) => sqlx::query_scalar(query).fetch_all(connection).await,
        };
        texts.expect("a column of text")
    }

    /// Closes the connection.
    pub(crate) async fn close(self) {
        let closed = match self {
            Self::Sqlite(connection) => connection.close().await,
            Self::Postgres(connection) => connection.close().await,
        };
        closed.expect("closes");
    }
}
