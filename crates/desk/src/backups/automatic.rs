//! Backups that nobody has to think of.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use super::list::{Backup, in_folder};
use super::{copy, dump, keep};
use crate::audit::heads::{HEADS, digest};
use crate::database::{Database, look};
use crate::door::Desk;
use crate::fault::Fault;

/// At most this much work is lost with the machine itself.
pub const BACKUP_EVERY: Duration = Duration::from_mins(15);

impl Desk {
    /// Makes a backup every so often when something has changed, for as long as the desk is open.
    pub fn keep_backed_up(&self, every: Duration) -> JoinHandle<()> {
        let inner = Arc::downgrade(&self.inner);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(every).await;
                let Some(inner) = inner.upgrade() else { break };
                if inner.database.is_closed() {
                    break;
                }
                if let Err(fault) = (Self { inner }).back_up_if_changed().await {
                    tracing::error!(%fault, "the automatic backup failed");
                }
            }
        })
    }

    /// Makes a backup unless the latest one already holds every audited change.
    pub(crate) async fn back_up_if_changed(&self) -> Result<Option<Backup>, Fault> {
        let heads = look!(&self.inner.database, |c| sqlx::query_as(HEADS).fetch_all(c))?;
        let latest = in_folder(&self.backup_folder()?)?.into_iter().next();
        if latest.is_some_and(|latest| latest.head == digest(&heads)) {
            return Ok(None);
        }
        self.back_up().await.map(Some)
    }

    /// Makes a backup now, and lets outdated ones go.
    pub(crate) async fn back_up(&self) -> Result<Backup, Fault> {
        let (folder, now) = (self.backup_folder()?, self.now());
        let made = match &self.inner.database {
            Database::Sqlite { path, .. } => copy::copy(path, &folder, now).await?,
            Database::Postgres { pool, address, .. } => dump::dump(pool, address, &folder, now).await?,
        };
        let there = in_folder(&folder)?;
        let taken: Vec<_> = there.iter().map(|backup| backup.taken_at).collect();
        let outdated = keep::outdated(&taken, now);
        for backup in there.iter().filter(|backup| outdated.contains(&backup.taken_at)) {
            // One that stays too long does no harm.
            let _gone = std::fs::remove_file(folder.join(&backup.name));
        }
        Ok(made)
    }
}
