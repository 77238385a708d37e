//! The backups that are there.

use std::collections::BTreeMap;
use std::path::Path;

use domain::staff::permission::Permission;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::storage;
use super::name::BackupName;
use super::verify::Contents;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::door::Desk;
use crate::fault::Fault;
use crate::session::Who;

/// Lists the backups, the latest first.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListBackups {
    #[serde(skip)]
    found: Vec<Backup>,
}

/// A backup.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Backup {
    pub(crate) name: String,
    pub(crate) taken_at: Instant,
    /// The digest of the audit chains' heads at that moment.
    pub(crate) head: String,
    pub(crate) bytes: u64,
    /// The version of its schema; only after it has been read.
    pub(crate) schema: Option<i64>,
    /// How many rows the main tables hold; only after it has been read.
    pub(crate) rows: BTreeMap<String, i64>,
}

impl Action for ListBackups {
    const NAME: &'static str = "backups.list";
    const ACCESS: Access = Access::Needs(Permission::Backup);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<Backup>;

    async fn before(&mut self, desk: &Desk, _who: Option<&Who>) -> Result<(), Fault> {
        self.found = in_folder(&desk.backup_folder()?)?;
        Ok(())
    }

    async fn run(self, _at: &mut Counter<'_>) -> Result<Vec<Backup>, Fault> {
        Ok(self.found)
    }
}

impl Backup {
    /// A backup of that name, with what was read in it.
    pub(super) fn new(name: &BackupName, bytes: u64, contents: Option<Contents>) -> Self {
        let schema = contents.as_ref().map(|contents| contents.schema);
        let rows = contents.map(|contents| contents.rows).unwrap_or_default();
        Self { name: name.to_string(), taken_at: name.taken_at, head: name.head.clone(), bytes, schema, rows }
    }
}

/// The backups in a folder, the latest first; none where there is no folder yet.
pub(crate) fn in_folder(folder: &Path) -> Result<Vec<Backup>, Fault> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut backups = Vec::new();
    for entry in folder.read_dir().map_err(|error| storage(&error))? {
        let entry = entry.map_err(|error| storage(&error))?;
        let Some(name) = entry.file_name().to_str().and_then(BackupName::parse) else { continue };
        let bytes = entry.metadata().map_err(|error| storage(&error))?.len();
        backups.push(Backup::new(&name, bytes, None));
    }
    backups.sort_by(|a, b| (b.taken_at, &b.name).cmp(&(a.taken_at, &a.name)));
    Ok(backups)
}
