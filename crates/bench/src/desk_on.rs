//! A desk to measure, in memory or on the disk.

use anyhow::{Context, Result};
use tempfile::TempDir;

/// A folder on the disk that the sources lie on.
pub(crate) fn disk() -> Result<TempDir> {
    let target = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target");
    std::fs::create_dir_all(target)?;
    tempfile::tempdir_in(target).context("a folder on the disk")
}
