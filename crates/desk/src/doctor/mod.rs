//! The doctor: looks at everything that can silently go wrong, changes nothing, and says what it found.

mod data;
mod disk;
mod sqlite;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::database::Database;
use crate::door::Desk;
use crate::fault::Fault;

/// One thing the doctor looked at.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Check {
    /// What.
    pub name: CheckName,
    /// How it stands.
    pub verdict: Verdict,
    /// What was found: a version, a size in bytes, a count of what is wrong, or the fault that came instead.
    pub found: Value,
}

/// What the doctor looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CheckName {
    /// The version of the database engine.
    Engine,
    /// Every page of the file is as it should be (SQLite).
    Integrity,
    /// No row refers to one that is not there (SQLite; PostgreSQL never lets it happen).
    ForeignKeys,
    /// Our mark in the file (SQLite).
    Mark,
    /// The version of the schema.
    Schema,
    /// The data folder takes writes (SQLite).
    Writable,
    /// Bytes that are free on the disk with the data (SQLite, not on Windows).
    FreeSpace,
    /// Bytes of the write-ahead log (SQLite).
    LogSize,
    /// Seconds since the latest backup.
    LastBackup,
    /// Audit chains that are not whole from their first row to the last, or that end before a day report says.
    AuditChain,
    /// Series of receipts that do not run from 1 without gaps.
    Series,
    /// Courses, shifts and slots whose count of places differs from the rows that hold them.
    Places,
    /// Sealed values among the latest that do not open.
    SealedColumns,
}

/// How something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// As it should be.
    Good,
    /// Works, but somebody should look at it soon.
    Warning,
    /// Not as it should be.
    Bad,
}

impl Check {
    fn new(name: CheckName, verdict: Verdict, found: impl Into<Value>) -> Self {
        Self { name, verdict, found: found.into() }
    }

    /// Good if there is nothing wrong.
    fn none_wrong(name: CheckName, wrong: Result<i64, Fault>) -> Self {
        Self::good_if(name, wrong, |count| *count == 0)
    }

    /// Good if what was found is; what could not be looked at is bad, with the fault as what was found.
    fn good_if<T: Into<Value>>(name: CheckName, found: Result<T, Fault>, good: impl Fn(&T) -> bool) -> Self {
        match found {
            Ok(found) if good(&found) => Self::new(name, Verdict::Good, found),
            Ok(found) => Self::new(name, Verdict::Bad, found),
            Err(fault) => Self::new(name, Verdict::Bad, fault.code),
        }
    }
}

impl Desk {
    /// Looks at everything; takes seconds on a large database. A check that fails does not stop the others.
    pub async fn doctor(&self) -> Vec<Check> {
        let database = &self.inner.database;
        let mut checks = Vec::new();
        match database {
            Database::Sqlite { readers, path, .. } => {
                checks.extend(sqlite::checks(readers).await);
                checks.extend(disk::checks(path));
            }
            Database::Postgres { pool, .. } => {
                let version =
                    sqlx::query_scalar("select current_setting('server_version')").fetch_one(pool).await;
                checks
                    .push(Check::good_if(CheckName::Engine, version.map_err(Fault::from), |_: &String| true));
            }
        }
        checks.push(data::schema(database).await);
        checks.push(self.last_backup());
        checks.push(data::audit_chain(database, &self.inner.keys).await);
        checks.push(data::series(database).await);
        checks.push(data::places(database).await);
        checks.push(data::sealed_columns(database, &self.inner.keys).await);
        checks
    }

    /// A day without a backup is too long; at most 15 minutes are promised while something changes.
    fn last_backup(&self) -> Check {
        const TOO_LONG: i64 = 24 * 60 * 60;
        let latest = self.backup_folder().and_then(|folder| crate::backups::in_folder(&folder));
        match latest.map(|backups| backups.into_iter().next()) {
            Ok(Some(latest)) => {
                let age = (self.now() - latest.taken_at).num_seconds();
                let verdict = if age > TOO_LONG { Verdict::Warning } else { Verdict::Good };
                Check::new(CheckName::LastBackup, verdict, age)
            }
            Ok(None) => Check::new(CheckName::LastBackup, Verdict::Warning, Value::Null),
            Err(fault) => Check::new(CheckName::LastBackup, Verdict::Warning, fault.code),
        }
    }
}
