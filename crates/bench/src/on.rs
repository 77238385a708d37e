//! What a write waits for.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;

use crate::flush::flush;

/// Where the desk lies that is measured.
pub(crate) enum On {
    /// On a file system in memory: nothing waits for a disk.
    Memory,
    /// On the disk; in this folder a flush is measured beside it.
    Disk(PathBuf),
}

impl On {
    /// The median flush of the disk.
    pub(crate) fn flush(&self) -> Result<Option<Duration>> {
        match self {
            Self::Memory => Ok(None),
            Self::Disk(folder) => Ok(Some(flush(folder)?.median())),
        }
    }
}

/// The promise of P1 and P2: a time in memory; on the disk 1.15 flushes and half a millisecond.
pub(crate) fn limit(in_memory: Duration, flush: Option<Duration>) -> Duration {
    flush.map_or(in_memory, |flush| flush.mul_f64(1.15) + Duration::from_micros(500))
}

impl fmt::Display for On {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Memory => "in memory",
            Self::Disk(_) => "on the disk",
        })
    }
}
