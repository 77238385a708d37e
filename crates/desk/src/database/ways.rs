//! In which ways a desk opens, asked before anybody is asked for a key.

use sqlx::{Connection, SqliteConnection};

use super::open::{FILE, connect, is_empty, look_into, mark_and_schema, refuse_newer, schema};
use super::{DataFault, Database, Place, look};
use crate::fault::Fault;

/// The ways in which a data key is wrapped.
const WAYS: &str = "select kind from key_wraps order by kind";

impl Place {
    /// The ways in which the key of the data opens. Nothing is changed; refused like opening if there is nothing,
    /// something else, or something newer.
    pub(crate) async fn ways(&self) -> Result<Vec<String>, Fault> {
        match self {
            Self::Folder(folder) => {
                let path = folder.join(FILE);
                if !path.exists() {
                    return Err(DataFault::NothingHere.into());
                }
                let mut connection = look_into(&path).await?;
                let ways = in_file(&mut connection).await;
                let _closed = connection.close().await;
                ways
            }
            Self::Postgres(address) => {
                let database = connect(address).await?;
                let ways = in_database(&database).await;
                database.close().await;
                ways
            }
        }
    }
}

async fn in_file(connection: &mut SqliteConnection) -> Result<Vec<String>, Fault> {
    refuse_newer(mark_and_schema(connection).await?)?;
    Ok(sqlx::query_scalar(WAYS).fetch_all(connection).await?)
}

async fn in_database(database: &Database) -> Result<Vec<String>, Fault> {
    match schema(database).await? {
        Some(found) => refuse_newer(found)?,
        None if is_empty(database).await? => return Err(DataFault::NothingHere.into()),
        None => return Err(DataFault::NotOurs.into()),
    }
    look!(database, |c| sqlx::query_scalar(WAYS).fetch_all(c))
}
