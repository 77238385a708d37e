//! Past the door: a connection of its own to the database of a desk under test. For rows and damage that no
//! action makes, for the controls that show a race without its guard, and for a look at what was stored.

use std::path::Path;
use std::time::Duration;

use desk::Place;
use domain::time::Day;
use serde_json::Value;
use sqlx::postgres::PgRow;
use sqlx::sqlite::{SqliteConnectOptions, SqliteRow};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, FromRow, PgConnection, SqliteConnection};
use uuid::Uuid;

use super::TestDesk;

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

macro_rules! cells {
    ($($from:ty => $cell:ident),*) => {
        $(impl From<$from> for Cell {
            fn from(value: $from) -> Self {
                Self::$cell(value.into())
            }
        })*
    };
}

cells!(&str => Text, String => Text, i64 => Number, Uuid => Id, Day => Day, bool => Yes, Vec<u8> => Bytes);

impl From<&Value> for Cell {
    fn from(id: &Value) -> Self {
        Self::Id(uuid(id))
    }
}

/// An id as the wire has it.
pub(crate) fn uuid(value: &Value) -> Uuid {
    value.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("{value} is an id"))
}

/// A connection past the door.
pub(crate) enum Backdoor {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// A row that both engines can read.
pub(crate) trait Row:
    for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}

impl<T> Row for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

/// Binds the cells to a query, on either engine.
macro_rules! bound {
    ($query:expr, $cells:expr) => {{
        let mut query = $query;
        for cell in $cells {
            query = match cell.clone() {
                Cell::Id(id) => query.bind(id),
                Cell::Number(number) => query.bind(number),
                Cell::Text(text) => query.bind(text),
                Cell::Day(day) => query.bind(day),
                Cell::Yes(yes) => query.bind(yes),
                Cell::Bytes(bytes) => query.bind(bytes),
            };
        }
        query
    }};
}

impl TestDesk {
    /// A connection past the door of this desk.
    pub(crate) async fn backdoor(&self) -> Backdoor {
        Backdoor::of(&self.engine.place()).await
    }
}

impl Backdoor {
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
    pub(crate) async fn of_file(file: &Path) -> Self {
        let options = SqliteConnectOptions::new().filename(file).create_if_missing(true);
        let options = options.busy_timeout(Duration::from_secs(30)).pragma("synchronous", "off");
        Self::Sqlite(options.connect().await.expect("the file opens"))
    }

    /// Runs a statement and gives the number of rows.
    pub(crate) async fn try_execute(&mut self, statement: &str, cells: &[Cell]) -> Result<u64, sqlx::Error> {
        let sql = AssertSqlSafe(statement.to_owned());
        Ok(match self {
            Self::Sqlite(connection) => {
                bound!(sqlx::query(sql), cells).execute(connection).await?.rows_affected()
            }
            Self::Postgres(connection) => {
                bound!(sqlx::query(sql), cells).execute(connection).await?.rows_affected()
            }
        })
    }

    /// Runs a statement that must work and gives the number of rows.
    pub(crate) async fn execute(&mut self, statement: &str, cells: &[Cell]) -> u64 {
        let done = self.try_execute(statement, cells).await;
        done.unwrap_or_else(|error| panic!("{statement}: {error}"))
    }

    /// Runs several statements, without parameters, and gives the number of rows of the last.
    pub(crate) async fn script(&mut self, statements: &str) -> u64 {
        let sql = sqlx::raw_sql(AssertSqlSafe(statements.to_owned()));
        let done = match self {
            Self::Sqlite(connection) => sql.execute(connection).await.map(|done| done.rows_affected()),
            Self::Postgres(connection) => sql.execute(connection).await.map(|done| done.rows_affected()),
        };
        done.unwrap_or_else(|error| panic!("{statements}: {error}"))
    }

    /// Inserts a row.
    pub(crate) async fn insert(&mut self, table: &str, row: &[(&str, Cell)]) {
        let names: Vec<&str> = row.iter().map(|(name, _)| *name).collect();
        let places: Vec<String> = (1..=row.len()).map(|place| format!("${place}")).collect();
        let statement = format!("insert into {table} ({}) values ({})", names.join(", "), places.join(", "));
        let cells: Vec<Cell> = row.iter().map(|(_, cell)| cell.clone()).collect();
        if let Err(error) = self.try_execute(&statement, &cells).await {
            panic!("{table} takes {row:?}, but: {error}");
        }
    }

    async fn try_rows<T: Row>(&mut self, query: &str, cells: &[Cell]) -> Result<Vec<T>, sqlx::Error> {
        let sql = AssertSqlSafe(query.to_owned());
        match self {
            Self::Sqlite(connection) => bound!(sqlx::query_as(sql), cells).fetch_all(connection).await,
            Self::Postgres(connection) => bound!(sqlx::query_as(sql), cells).fetch_all(connection).await,
        }
    }

    /// The rows that a query gives.
    pub(crate) async fn rows<T: Row>(&mut self, query: &str, cells: &[Cell]) -> Vec<T> {
        let rows = self.try_rows(query, cells).await;
        rows.unwrap_or_else(|error| panic!("{query}: {error}"))
    }

    async fn try_one<T>(&mut self, query: &str, cells: &[Cell]) -> Result<T, sqlx::Error>
    where
        (T,): Row,
    {
        let rows: Vec<(T,)> = self.try_rows(query, cells).await?;
        rows.into_iter().next().map(|(one,)| one).ok_or(sqlx::Error::RowNotFound)
    }

    /// One number, if nothing is in the way.
    pub(crate) async fn try_number(&mut self, query: &str, cells: &[Cell]) -> Result<i64, sqlx::Error> {
        self.try_one(query, cells).await
    }

    /// One number.
    pub(crate) async fn number(&mut self, query: &str, cells: &[Cell]) -> i64 {
        self.try_number(query, cells).await.unwrap_or_else(|error| panic!("{query}: {error}"))
    }

    /// One id.
    pub(crate) async fn id(&mut self, query: &str, cells: &[Cell]) -> Uuid {
        self.try_one(query, cells).await.unwrap_or_else(|error| panic!("{query}: {error}"))
    }

    /// One column of text, in the order of the query.
    pub(crate) async fn texts(&mut self, query: &str, cells: &[Cell]) -> Vec<String> {
        self.rows::<(String,)>(query, cells).await.into_iter().map(|(text,)| text).collect()
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
