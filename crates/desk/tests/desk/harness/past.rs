//! Statements past the door, for what a test needs before its actions exist and for the controls of races.

use desk::Place;
use sqlx::{Connection, PgConnection, SqliteConnection};
use uuid::Uuid;

/// A connection of one's own to the database of a desk.
pub(crate) enum Raw {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Raw {
    /// Connects beside the desk.
    pub(crate) async fn open(place: &Place) -> Self {
        match place {
            Place::Folder(folder) => {
                let path = folder.join("onecounter.db");
                let path = path.to_str().expect("a test folder has a plain name");
                let connection = SqliteConnection::connect(&format!("sqlite://{path}")).await;
                Self::Sqlite(connection.expect("the file opens"))
            }
            Place::Postgres(address) => {
                Self::Postgres(PgConnection::connect(address).await.expect("the database answers"))
            }
        }
    }

    /// Runs a statement with ids as its first parameters and numbers behind them.
    pub(crate) async fn execute(
        &mut self,
        statement: &'static str,
        ids: &[Uuid],
        numbers: &[i64],
    ) -> Result<u64, sqlx::Error> {
        macro_rules! run {
            ($connection:expr) => {{
                let mut query = sqlx::query(statement);
                for id in ids {
                    query = query.bind(*id);
                }
                for number in numbers {
                    query = query.bind(*number);
                }
                query.execute($connection).await?.rows_affected()
            }};
        }
        Ok(match self {
            Self::Sqlite(connection) => run!(connection),
            Self::Postgres(connection) => run!(connection),
        })
    }

    /// A number that a statement answers, with parameters as for [`Raw::execute`].
    pub(crate) async fn number(
        &mut self,
        statement: &'static str,
        ids: &[Uuid],
        numbers: &[i64],
    ) -> Result<i64, sqlx::Error> {
        macro_rules! run {
            ($connection:expr) => {{
                let mut query = sqlx::query_scalar(statement);
                for id in ids {
                    query = query.bind(*id);
                }
                for number in numbers {
                    query = query.bind(*number);
                }
                query.fetch_one($connection).await
            }};
        }
        match self {
            Self::Sqlite(connection) => run!(connection),
            Self::Postgres(connection) => run!(connection),
        }
    }

    /// How SQLite goes about a statement, a line each step.
    pub(crate) async fn plan(&mut self, explained: &'static str) -> String {
        let Self::Sqlite(connection) = self else { panic!("only SQLite explains its plan in these words") };
        let steps: Vec<(i64, i64, i64, String)> =
            sqlx::query_as(explained).fetch_all(connection).await.expect("the statement is explained");
        steps.into_iter().map(|(_, _, _, step)| step + "\n").collect()
    }
}
