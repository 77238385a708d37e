//! Taking back a desk that was made a moment ago and is not wanted after all.

use sqlx::Executor;

use super::open::{FILE, connect};
use super::{Database, Place};
use crate::fault::Fault;

/// The files that belong to a SQLite database, by what is added to its name.
pub(crate) const PARTS: [&str; 3] = ["", "-wal", "-shm"];

impl Place {
    /// Takes back what was made here: the folder or database is as empty as it was asked to be then.
    pub(crate) async fn unmake(&self) -> Result<(), Fault> {
        match self {
            Self::Folder(folder) => {
                for part in PARTS {
                    // One that is not there is as good as gone; one that stays is said at the next try.
                    let _gone = std::fs::remove_file(folder.join(format!("{FILE}{part}")));
                }
                Ok(())
            }
            Self::Postgres(address) => {
                let database = connect(address).await?;
                if let Database::Postgres { pool, .. } = &database {
                    pool.execute(include_str!("unmake.sql")).await?;
                }
                database.close().await;
                Ok(())
            }
        }
    }
}
