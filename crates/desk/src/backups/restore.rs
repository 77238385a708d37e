//! Putting a backup in the place of the data. What was there is kept beside it, never deleted.

use std::path::{Path, PathBuf};

use domain::time::Instant;
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use super::copy::sync_folder;
use super::faults::{BackupFault, storage};
use super::{archive, tool, verify};
use crate::database::open::{FILE, options};
use crate::database::unmake::PARTS;
use crate::database::{DataFault, Database, Place};
use crate::door::Desk;
use crate::fault::Fault;
use crate::opening;
use crate::sealing::{KeyFault, Unlock};

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where the data that was there before lies now; none if there was none.
    pub kept_as: Option<PathBuf>,
}

impl Desk {
    /// Puts a backup in the place of the data. First the backup is read through: ours, not newer than this
    /// program, whole, and opened by `unlock`. Refused while any program has the data open.
    ///
    /// For PostgreSQL the place must be an empty database: the old one stays as it is. A restore that is refused
    /// leaves it empty.
    pub async fn restore(
        place: &Place,
        from: &Path,
        unlock: &Unlock,
        now: Instant,
    ) -> Result<Restored, Fault> {
        match place {
            Place::Folder(folder) => into_folder(folder, from, unlock, now).await,
            Place::Postgres(address) => into_postgres(place, address, from, unlock).await,
        }
    }
}

async fn into_folder(folder: &Path, from: &Path, unlock: &Unlock, now: Instant) -> Result<Restored, Fault> {
    if !from.is_file() {
        return Err(DataFault::NothingHere.into());
    }
    check(from, unlock).await?;
    std::fs::create_dir_all(folder).map_err(|error| storage(&error))?;
    let (database, incoming) = (folder.join(FILE), folder.join(format!("{FILE}.incoming")));
    let copied = std::fs::copy(from, &incoming)
        .and_then(|_bytes| std::fs::OpenOptions::new().write(true).open(&incoming)?.sync_all())
        .map_err(|error| storage(&error));
    let ready = match copied {
        Ok(()) => check(&incoming, unlock).await,
        Err(fault) => Err(fault),
    };
    let done = match ready {
        Ok(()) => exchange(&database, &incoming, now).await,
        Err(fault) => Err(fault),
    };
    if done.is_err() {
        // The data is untouched, or already aside under its own name; the copy is of no use.
        let _gone = std::fs::remove_file(&incoming);
    }
    done
}

/// Reads a backup through and opens it with the key.
async fn check(backup: &Path, unlock: &Unlock) -> Result<(), Fault> {
    const FIND: &str = "select salt, wrapped from key_wraps where kind = $1";
    let mut connection = verify::open(backup).await?;
    verify::read(&mut connection).await?;
    let wrap: Option<(Vec<u8>, Vec<u8>)> =
        sqlx::query_as(FIND).bind(unlock.kind()).fetch_optional(&mut connection).await?;
    connection.close().await?;
    let (salt, wrapped) = wrap.ok_or_else(|| KeyFault::NoSuchWay { way: unlock.kind().to_owned() })?;
    opening::unwrap(unlock, salt, wrapped).await.map(|_keys| ())
}

/// Moves the data aside and the copy into its place.
async fn exchange(database: &Path, incoming: &Path, now: Instant) -> Result<Restored, Fault> {
    let kept_as = if database.exists() {
        fold_or_refuse(database).await?;
        Some(move_aside(database, now)?)
    } else {
        None
    };
    std::fs::rename(incoming, database).map_err(|error| storage(&error))?;
    sync_folder(database);
    Ok(Restored { kept_as })
}

/// Folds the write-ahead log into the file, which needs the file for itself alone: refused while anybody
/// has it open. A file too damaged for that is moved aside as it is.
async fn fold_or_refuse(database: &Path) -> Result<(), Fault> {
    let alone = options(database).busy_timeout(std::time::Duration::from_secs(1));
    let folded = match alone.connect().await {
        Ok(mut connection) => {
            let folded = leave_wal(&mut connection).await;
            let _closed = connection.close().await;
            folded
        }
        Err(error) => Err(error.into()),
    };
    match folded {
        Err(fault) if fault == DataFault::Busy.into() => Err(BackupFault::OpenElsewhere {}.into()),
        _ => Ok(()),
    }
}

async fn leave_wal(connection: &mut SqliteConnection) -> Result<(), Fault> {
    let mode: String = sqlx::query_scalar("pragma journal_mode = delete").fetch_one(connection).await?;
    // SQLite answers with the mode that holds; it stays `wal` while others are there.
    if mode == "delete" { Ok(()) } else { Err(DataFault::Busy.into()) }
}

fn move_aside(database: &Path, now: Instant) -> Result<PathBuf, Fault> {
    let moment = now.day().and_time(now.time()).format("%Y%m%d-%H%M%S");
    let mut kept = database.with_file_name(format!("before-restore-{moment}.db"));
    for again in 2.. {
        if !kept.exists() {
            break;
        }
        kept = database.with_file_name(format!("before-restore-{moment}-{again}.db"));
    }
    for part in PARTS {
        let (from, to) = (with(database, part), with(&kept, part));
        if from.exists() {
            std::fs::rename(from, to).map_err(|error| storage(&error))?;
        }
    }
    Ok(kept)
}

fn with(path: &Path, part: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(part);
    PathBuf::from(name)
}

async fn into_postgres(
    place: &Place,
    address: &str,
    from: &Path,
    unlock: &Unlock,
) -> Result<Restored, Fault> {
    let database = place.connect_empty().await.map_err(needs_empty)?;
    archive::check(from, unlock).await?;
    let file = from.to_string_lossy();
    let args = ["--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", &file];
    tool::run("pg_restore", address, &args).await?;
    let opened = open_restored(&database, unlock).await;
    database.close().await;
    opened.map(|()| Restored { kept_as: None })
}

/// Whatever is there, ours or not: a restore goes beside it.
fn needs_empty(fault: Fault) -> Fault {
    let full = [DataFault::AlreadyHere, DataFault::NotOurs].into_iter().any(|reason| fault == reason.into());
    if full { BackupFault::RestoreNeedsEmptyDatabase {}.into() } else { fault }
}

async fn open_restored(database: &Database, unlock: &Unlock) -> Result<(), Fault> {
    let (salt, wrapped) = opening::find_wrap(database, unlock.kind()).await?;
    opening::unwrap(unlock, salt, wrapped).await.map(|_keys| ())
}
