//! What processes hold in memory.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};

use crate::program::parent_of;

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
