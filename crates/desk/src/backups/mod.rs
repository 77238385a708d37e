//! Backup (备份) and restore: a verified copy beside the data, made while everybody goes on working.
//!
//! A copy is only called a backup once it has been opened and read; a restore keeps what was there before.

mod archive;
mod automatic;
mod copy;
mod dump;
pub(crate) mod faults;
mod keep;
mod list;
mod make;
mod name;
mod restore;
mod tool;
mod verify;

use std::path::PathBuf;

pub use automatic::BACKUP_EVERY;
pub(crate) use copy::copy_before_migrating;
pub(crate) use list::in_folder;
pub use restore::Restored;

use self::faults::BackupFault;
use crate::action::{Action, Entry};
use crate::door::Desk;
use crate::fault::Fault;

/// What is done here.
pub(crate) const ACTIONS: &[&Entry] =
    &[list::ListBackups::ENTRY, make::MakeBackup::ENTRY, verify::VerifyBackup::ENTRY];

/// The folder of the backups inside a data folder, unless another one is named.
pub(crate) const FOLDER: &str = "backups";

impl Desk {
    /// Keeps backups in this folder from now on: another disk is better than the one with the data. A desk
    /// on PostgreSQL makes backups only once it has been told where.
    ///
    /// # Panics
    /// Never: nobody who holds the lock panics.
    pub fn keep_backups_in(&self, folder: PathBuf) {
        *self.inner.backups.write().expect("no holder panics") = Some(folder);
    }

    /// Where backups are kept.
    pub(crate) fn backup_folder(&self) -> Result<PathBuf, Fault> {
        let folder = self.inner.backups.read().expect("no holder panics").clone();
        folder.ok_or_else(|| BackupFault::BackupFolderUnknown {}.into())
    }
}
