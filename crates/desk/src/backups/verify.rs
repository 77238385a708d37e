//! Whether a file is a backup that can be relied on.

use std::collections::BTreeMap;
use std::path::Path;

use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use super::faults::BackupFault;
use super::list::Backup;
use super::name::{BackupName, Ending};
use super::tool;
use crate::action::{Access, Action, Mode};
use crate::audit::heads::{HEADS, HeadRow, digest, latest_links_hold};
use crate::counter::{Counter, found};
use crate::database::DataFault;
use crate::database::open::{mark_and_schema, refuse_newer};
use crate::door::Desk;
use crate::fault::Fault;
use crate::sealing::Keys;
use crate::session::Who;

/// Opens a backup and reads all of it: its pages, its mark, its rows and the heads of its audit chains.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VerifyBackup {
    /// As `backups.list` names it.
    name: String,
    #[serde(skip)]
    verified: Option<Backup>,
}

impl Action for VerifyBackup {
    const NAME: &'static str = "backups.verify";
    const ACCESS: Access = Access::Needs(Permission::Backup);
    const MODE: Mode = Mode::Read;
    type Reply = Backup;

    async fn before(&mut self, desk: &Desk, _who: Option<&Who>) -> Result<(), Fault> {
        let name = found(BackupName::parse(&self.name), "backup")?;
        let path = desk.backup_folder()?.join(&self.name);
        let bytes = found(path.metadata().ok(), "backup")?.len();
        let contents = match name.ending {
            Ending::Db => Some(check_named(&path, &name, &desk.inner.keys).await?),
            Ending::Dump => {
                tool::read_through(&path).await?;
                None
            }
        };
        self.verified = Some(Backup::new(&name, bytes, contents));
        Ok(())
    }

    async fn run(self, _at: &mut Counter<'_>) -> Result<Backup, Fault> {
        found(self.verified, "backup")
    }
}

/// What a SQLite backup holds.
pub(super) struct Contents {
    pub(super) schema: i64,
    pub(super) heads: Vec<HeadRow>,
    pub(super) rows: BTreeMap<String, i64>,
}

/// Checks a file against what its name says and against the desk's own key.
async fn check_named(path: &Path, name: &BackupName, keys: &Keys) -> Result<Contents, Fault> {
    let mut connection = open(path).await?;
    let contents = read(&mut connection).await?;
    let links_hold = latest_links_hold(&mut connection, keys).await?;
    connection.close().await?;
    if digest(&contents.heads) != name.head || !links_hold {
        return Err(BackupFault::BackupDamaged {}.into());
    }
    Ok(contents)
}

/// Opens a file so that not a byte beside or in it changes.
pub(super) async fn open(path: &Path) -> Result<SqliteConnection, Fault> {
    let look = SqliteConnectOptions::new().filename(path).read_only(true).immutable(true);
    look.disable_statement_logging().connect().await.map_err(|_| DataFault::NotOurs.into())
}

/// Reads all of a file: ours, not newer than this program, every page as it should be.
pub(super) async fn read(connection: &mut SqliteConnection) -> Result<Contents, Fault> {
    let schema = mark_and_schema(connection).await?;
    refuse_newer(schema)?;
    let verdict: Vec<String> =
        sqlx::query_scalar("pragma integrity_check").fetch_all(&mut *connection).await?;
    if verdict != ["ok"] {
        return Err(BackupFault::BackupDamaged {}.into());
    }
    let heads = sqlx::query_as(HEADS).fetch_all(&mut *connection).await?;
    let rows: Vec<(String, i64)> = sqlx::query_as(include_str!("counts.sql")).fetch_all(connection).await?;
    Ok(Contents { schema, heads, rows: rows.into_iter().collect() })
}
