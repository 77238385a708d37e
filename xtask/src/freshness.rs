//! Whether something made from files is older than they are.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// True if `made` exists and none of `sources` (files, or folders to their last file) is newer.
pub(crate) fn is_fresh(made: &Path, sources: &[&Path]) -> bool {
    let Some(made) = changed(made) else { return false };
    sources.iter().filter_map(|source| newest(source)).all(|source| source <= made)
}

fn newest(path: &Path) -> Option<SystemTime> {
    let inside = fs::read_dir(path).into_iter().flatten().flatten();
    inside.filter_map(|entry| newest(&entry.path())).chain(changed(path)).max()
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}
