//! The floor of everything that must not be lost: what the disk takes to flush.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use anyhow::Result;

use crate::measure::{Times, now};

/// How often the disk is flushed to learn what a flush costs.
const FLUSHES: usize = 2000;

/// 2,000 × write and `fdatasync` in this folder.
pub(crate) fn flush(folder: &Path) -> Result<Times> {
    std::fs::create_dir_all(folder)?;
    let mut file = File::create(folder.join("flushed"))?;
    let times = (0..FLUSHES).map(|_| {
        file.write_all(&[7; 4096])?;
        let start = now();
        file.sync_data()?;
        Ok(start.elapsed())
    });
    Ok(Times::of(times.collect::<std::io::Result<Vec<Duration>>>()?))
}
