//! `cargo xtask test`: everything CI does.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use crate::command::{cargo, in_ui, succeed};
use crate::postgres::Postgres;
use crate::setup::setup;
use crate::steps::Steps;
use crate::{check, ui};

/// Where the tests find PostgreSQL. Whoever sets it brings their own server.
const ADDRESS: &str = "ONECOUNTER_TEST_POSTGRES";
/// Set to 1 when races and kill tests are to run at full length.
const LONG: &str = "ONECOUNTER_TEST_LONG";

pub(crate) fn test(steps: &mut Steps, long: bool) -> Result<()> {
    setup(steps)?;
    check::stand_alone(steps)?;
    steps.need("the UI as the shell embeds it", ui::build)?;
    steps.take("tests of the UI", || {
        succeed(in_ui("npm", &["test", "--silent"]))?;
        Ok(String::new())
    });
    // `cargo test` builds the programs of no package but the tested one, and the window is tested from outside.
    steps.need("the programs that the tests start", || {
        succeed(cargo(&["build", "--workspace", "--locked"]))?;
        Ok(String::new())
    })?;
    steps.take("tests of the workspace", || test_workspace(long));
    Ok(())
}

fn test_workspace(long: bool) -> Result<String> {
    let mut tests = cargo(&["test", "--workspace", "--no-fail-fast", "--locked"]);
    // Held until the tests are over: the server lives as long as this value.
    let _server = if std::env::var_os(ADDRESS).is_some() {
        None
    } else {
        let server = Postgres::start()?;
        tests.env(ADDRESS, server.address());
        Some(server)
    };
    if long {
        tests.env(LONG, "1");
    }
    let mut child = tests.stdout(Stdio::piped()).spawn().context("cannot run `cargo test`")?;
    let stdout = child.stdout.take().expect("standard output was piped a line above");
    let mut count = Count::default();
    for line in BufReader::new(stdout).lines() {
        let line = line?;
        println!("{line}");
        count.add(&line);
    }
    let status = child.wait()?;
    ensure!(status.success() && count.failed == 0, "{count}; `cargo test` ended with {status}");
    Ok(count.to_string())
}

/// The sum of cargo's `test result:` lines.
#[derive(Default)]
struct Count {
    passed: u64,
    failed: u64,
}

impl Count {
    fn add(&mut self, line: &str) {
        let Some(result) = line.strip_prefix("test result: ") else { return };
        let words: Vec<_> = result.split_whitespace().collect();
        for pair in words.windows(2) {
            match (pair[0].parse::<u64>(), pair[1]) {
                (Ok(number), "passed;") => self.passed += number,
                (Ok(number), "failed;") => self.failed += number,
                _ => {}
            }
        }
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_several_crates_are_added_and_other_lines_are_not() {
        let mut count = Count::default();
        count.add("test rooms::an_overlap_is_refused ... ok");
        count.add("test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; finished in 0.31s");
        count.add("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; finished in 0.02s");
        assert_eq!(count.to_string(), "15 passed, 2 failed");
    }
}
