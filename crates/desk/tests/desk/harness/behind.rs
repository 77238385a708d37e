//! Straight into the tables, past the door: what a test needs there that is not its subject, and the
//! controls that show a race without its guard.

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, PgConnection, SqliteConnection};
use uuid::Uuid;

use super::{Engine, TestDesk};

/// A connection of its own to the tables of a desk under test.
pub(crate) enum Raw {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Reads through a raw connection.
macro_rules! raw_get {
    ($raw:expr, |$connection:ident| $statement:expr) => {
        match $raw {
            $crate::harness::behind::Raw::Sqlite($connection) => $statement.await.expect("reads"),
            $crate::harness::behind::Raw::Postgres($connection) => $statement.await.expect("reads"),
        }
    };
}

/// Changes rows through a raw connection and gives their number.
macro_rules! raw_change {
    ($raw:expr, $statement:expr) => {
        match $raw {
            $crate::harness::behind::Raw::Sqlite(connection) => {
                $statement.execute(connection).await.expect("writes").rows_affected()
            }
            $crate::harness::behind::Raw::Postgres(connection) => {
                $statement.execute(connection).await.expect("writes").rows_affected()
            }
        }
    };
}

pub(crate) use {raw_change, raw_get};

impl Raw {
    /// Connects beside the desk.
    pub(crate) async fn open(desk: &TestDesk) -> Self {
        match &*desk.engine {
            Engine::Sqlite(folder) => {
                let file = SqliteConnectOptions::new().filename(folder.path().join("data/onecounter.db"));
                Self::Sqlite(file.connect().await.expect("the file opens beside the desk"))
            }
            Engine::Postgres { cluster, name } => {
                let connection = PgConnection::connect(&format!("{cluster}/{name}")).await;
                Self::Postgres(connection.expect("the database opens beside the desk"))
            }
        }
    }

    /// The id of the complex.
    pub(crate) async fn site(&mut self) -> Uuid {
        raw_get!(self, |c| sqlx::query_scalar("select id from sites where kind = 'complex'").fetch_one(c))
    }
}
