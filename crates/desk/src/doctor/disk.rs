//! The disk under a SQLite file.

use std::path::Path;

use super::{Check, CheckName, Verdict};
use crate::database::open::writable;

/// Below this the doctor warns: some weeks of work.
const LITTLE: u64 = 1 << 30;

/// Below this the next day may not fit.
const TOO_LITTLE: u64 = 100 << 20;

/// A log of this size is not being folded into the file.
const LONG_LOG: u64 = 64 << 20;

/// Looks at the folder, the space on its disk and the write-ahead log.
pub(super) fn checks(database: &Path) -> Vec<Check> {
    let folder = database.parent().unwrap_or(database);
    let takes_writes = writable(folder) && writable(database);
    let verdict = if takes_writes { Verdict::Good } else { Verdict::Bad };
    let mut checks = vec![Check::new(CheckName::Writable, verdict, takes_writes)];
    checks.extend(free_space(folder));
    let mut log = database.as_os_str().to_owned();
    log.push("-wal");
    let bytes = Path::new(&log).metadata().map_or(0, |log| log.len());
    let verdict = if bytes > LONG_LOG { Verdict::Warning } else { Verdict::Good };
    checks.push(Check::new(CheckName::LogSize, verdict, bytes));
    checks
}

#[cfg(unix)]
fn free_space(folder: &Path) -> Option<Check> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    let bytes = disk.f_bavail.saturating_mul(disk.f_frsize);
    let verdict = match bytes {
        0..TOO_LITTLE => Verdict::Bad,
        TOO_LITTLE..LITTLE => Verdict::Warning,
        LITTLE.. => Verdict::Good,
    };
    Some(Check::new(CheckName::FreeSpace, verdict, bytes))
}

#[cfg(not(unix))]
fn free_space(_folder: &Path) -> Option<Check> {
    None
}
