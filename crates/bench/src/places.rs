//! Where desks are made to be measured.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tempfile::TempDir;

/// Linux's file system in memory.
const SHARED_MEMORY: &str = "/dev/shm";

/// A folder in memory and one on the disk that the sources lie on; both go when this value goes.
pub(crate) struct Places {
    memory: TempDir,
    disk: TempDir,
}

impl Places {
    pub(crate) fn new() -> Result<Self> {
        let target = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target");
        std::fs::create_dir_all(target)?;
        let memory = if Path::new(SHARED_MEMORY).is_dir() {
            tempfile::tempdir_in(SHARED_MEMORY)
        } else {
            eprintln!("there is no file system in memory here: figures \"in memory\" come from the disk");
            tempfile::tempdir()
        };
        let disk = tempfile::tempdir_in(target).context("a folder on the disk")?;
        Ok(Self { memory: memory.context("a folder in memory")?, disk })
    }

    /// A name in memory.
    pub(crate) fn memory(&self, name: &str) -> PathBuf {
        self.memory.path().join(name)
    }

    /// A name on the disk.
    pub(crate) fn disk(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }
}
