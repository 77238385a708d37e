//! Why there is no backup, or no restore.

use schemars::JsonSchema;
use serde::Serialize;

use crate::database::DataFault;
use crate::fault::Fault;

/// What backup and restore refuse, or cannot do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum BackupFault {
    /// Nobody has said where the backups of this PostgreSQL desk are kept.
    #[error("nobody has said where backups are kept")]
    BackupFolderUnknown {},
    /// The file does not hold what a backup must hold.
    #[error("the backup is damaged")]
    BackupDamaged {},
    /// PostgreSQL's own tool is not installed on this computer.
    #[error("{tool} is not installed")]
    BackupToolMissing {
        /// `pg_dump` or `pg_restore`.
        tool: String,
    },
    /// PostgreSQL's own tool did not succeed.
    #[error("{tool} did not succeed")]
    BackupToolFailed {
        /// `pg_dump` or `pg_restore`.
        tool: String,
    },
    /// There is something in the PostgreSQL database: a restore needs an empty one of its own, such as
    /// `createdb` makes, and leaves the old one as it is.
    #[error("a restore needs an empty database")]
    RestoreNeedsEmptyDatabase {},
    /// Another program has the database open.
    #[error("the database is open elsewhere")]
    OpenElsewhere {},
}

/// What the file system says, as the clerk must hear it.
pub(super) fn storage(error: &std::io::Error) -> Fault {
    use std::io::ErrorKind::{NotFound, PermissionDenied, ReadOnlyFilesystem, StorageFull};
    let fault = match error.kind() {
        StorageFull => DataFault::DiskFull,
        PermissionDenied | ReadOnlyFilesystem => DataFault::ReadOnly,
        NotFound => DataFault::NothingHere,
        _ => DataFault::DiskBroken,
    };
    fault.into()
}
