//! Dumping a PostgreSQL database with `pg_dump`, in one snapshot with the heads of its audit chains.

use std::path::Path;

use domain::time::Instant;
use sqlx::PgPool;

use super::copy::{partial, settle};
use super::faults::storage;
use super::list::Backup;
use super::name::{BackupName, Ending};
use super::tool;
use crate::audit::heads::{HEADS, HeadRow, digest};
use crate::fault::Fault;

/// Dumps the database into the folder and reads the archive through.
pub(super) async fn dump(pool: &PgPool, address: &str, folder: &Path, now: Instant) -> Result<Backup, Fault> {
    std::fs::create_dir_all(folder).map_err(|error| storage(&error))?;
    let partial = partial(folder, now);
    let done = fill(pool, address, &partial).await.and_then(|heads| {
        let name = BackupName { taken_at: now, head: digest(&heads), ending: Ending::Dump };
        let bytes = settle(&partial, &folder.join(name.to_string()))?;
        Ok(Backup::new(&name, bytes, None))
    });
    if done.is_err() {
        // The fault is what the clerk must see; what is left of the archive is of no use to anybody.
        let _gone = std::fs::remove_file(&partial);
    }
    done
}

async fn fill(pool: &PgPool, address: &str, partial: &Path) -> Result<Vec<HeadRow>, Fault> {
    let mut snapshot = pool.begin_with("begin isolation level repeatable read read only").await?;
    let heads = sqlx::query_as(HEADS).fetch_all(&mut *snapshot).await?;
    let shared: String = sqlx::query_scalar("select pg_export_snapshot()").fetch_one(&mut *snapshot).await?;
    let file = partial.to_string_lossy();
    let args = ["--format=custom", "--no-owner", "--no-privileges", "--snapshot", &shared, "--file", &file];
    let dumped = tool::run("pg_dump", address, &args).await;
    snapshot.rollback().await?;
    dumped?;
    tool::read_through(partial).await?;
    Ok(heads)
}
