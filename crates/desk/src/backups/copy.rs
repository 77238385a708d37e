//! Copying a SQLite database while it is in use, and reading the copy before it is called a backup.

use std::fs::File;
use std::path::{Path, PathBuf};

use domain::time::Instant;
use sqlx::Connection;

use super::FOLDER;
use super::faults::storage;
use super::list::Backup;
use super::name::{BackupName, Ending};
use super::verify::{Contents, open, read};
use crate::audit::heads::digest;
use crate::database::open::open_reader;
use crate::fault::Fault;

/// The ending of a copy that is not a backup yet.
const PARTIAL: &str = "partial";

/// Copies the database into the folder and gives the backup. Nothing half stays behind: the copy gets its
/// name only after it has been read through and lies safely on the disk.
pub(super) async fn copy(database: &Path, folder: &Path, now: Instant) -> Result<Backup, Fault> {
    std::fs::create_dir_all(folder).map_err(|error| storage(&error))?;
    let partial = partial(folder, now);
    let done = fill(database, &partial).await.and_then(|contents| {
        let name = BackupName { taken_at: now, head: digest(&contents.heads), ending: Ending::Db };
        let bytes = settle(&partial, &folder.join(name.to_string()))?;
        Ok(Backup::new(&name, bytes, Some(contents)))
    });
    if done.is_err() {
        // The fault is what the clerk must see; what is left of the copy is of no use to anybody.
        let _gone = std::fs::remove_file(&partial);
    }
    done
}

/// Copies a database that is about to be migrated.
pub(crate) async fn copy_before_migrating(database: &Path, now: Instant) -> Result<(), Fault> {
    let folder = database.with_file_name(FOLDER);
    copy(database, &folder, now).await.map(|_backup| ())
}

/// A name that no other copy of this moment has.
pub(super) fn partial(folder: &Path, now: Instant) -> PathBuf {
    folder.join(format!("{}-{}.{PARTIAL}", now.millis(), std::process::id()))
}

async fn fill(database: &Path, partial: &Path) -> Result<Contents, Fault> {
    let mut reader = open_reader(database).await?;
    let target = partial.to_string_lossy().into_owned();
    let copied = sqlx::query("vacuum into $1").bind(target).execute(&mut reader).await;
    let _closed = reader.close().await;
    copied?;
    let mut copy = open(partial).await?;
    let contents = read(&mut copy).await;
    let _closed = copy.close().await;
    contents
}

/// Writes a finished copy through to the disk and gives it its name; answers with its size.
pub(super) fn settle(partial: &Path, backup: &Path) -> Result<u64, Fault> {
    let file = File::open(partial).and_then(|file| file.sync_all().map(|()| file));
    let bytes = file.and_then(|file| file.metadata()).map_err(|error| storage(&error))?.len();
    std::fs::rename(partial, backup).map_err(|error| storage(&error))?;
    sync_folder(backup);
    Ok(bytes)
}

/// Lets a new name survive a power cut, where the system offers that for folders.
pub(super) fn sync_folder(of: &Path) {
    if let Some(folder) = of.parent().and_then(|folder| File::open(folder).ok()) {
        // Windows cannot, and needs not.
        let _synced = folder.sync_all();
    }
}
