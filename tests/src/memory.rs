//! What processes hold in memory.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::driver::Surroundings;
use crate::kept::Kept;
use crate::program::parent_of;

/// Where Debian keeps libraries, a folder for each kind of processor.
const LIBRARIES: &str = "/usr/lib";

/// The browser that comes with the web view, below such a folder.
const BROWSER: &str = "webkit2gtk-4.1/MiniBrowser";

/// So long a browser takes at most to show nothing and come to rest.
const REST: Duration = Duration::from_secs(10);

/// What the web view's own browser holds with an empty page, in bytes: no program on it holds less. Nothing is said
/// where it is not installed.
pub fn of_an_empty_page() -> Result<Option<u64>> {
    let Some(browser) = browser(Path::new(LIBRARIES)) else { return Ok(None) };
    let home = tempfile::tempdir()?;
    let around = Surroundings::start(home.path())?;
    let mut command = around.command(browser);
    command.arg("about:blank").env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
    let kept = Kept::start(&command)?;
    sleep(REST);
    of_tree(kept.process()).map(Some)
}

fn browser(libraries: &Path) -> Option<PathBuf> {
    let folders = fs::read_dir(libraries).ok()?.flatten();
    folders.map(|folder| folder.path().join(BROWSER)).find(|browser| browser.is_file())
}

/// The memory of a process and all that it has started, in bytes, as Linux divides what is shared (PSS).
pub(crate) fn of_tree(first: i32) -> Result<u64> {
    let running: Vec<i32> = fs::read_dir("/proc")?
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .collect();
    let mut tree = BTreeSet::from([first]);
    loop {
        let children =
            running.iter().filter(|process| parent_of(**process).is_some_and(|it| tree.contains(&it)));
        let grown: BTreeSet<i32> = children.chain(&tree).copied().collect();
        if grown.len() == tree.len() {
            return tree.into_iter().map(of_process).sum();
        }
        tree = grown;
    }
}

/// The memory of one process, in bytes.
fn of_process(process: i32) -> Result<u64> {
    let file = format!("/proc/{process}/smaps_rollup");
    let rollup = fs::read_to_string(&file).with_context(|| file.clone())?;
    let pss = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kilobytes = pss.and_then(|pss| pss.trim().strip_suffix("kB")?.trim().parse::<u64>().ok());
    Ok(kilobytes.with_context(|| format!("{file} says no Pss"))? * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_process_holds_more_than_nothing_and_its_child_adds_to_it() {
        let this = i32::try_from(std::process::id()).unwrap();
        let alone = of_process(this).unwrap();
        assert!(alone > 100 * 1024, "{alone} bytes");
        let mut child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        let child_holds = of_process(i32::try_from(child.id()).unwrap()).unwrap();
        assert!(of_tree(this).unwrap() >= child_holds, "a child counts");
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
