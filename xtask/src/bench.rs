//! `cargo xtask bench`: the figures of docs/benchmarks.md.

use anyhow::{Result, ensure};

use crate::command::{cargo, succeed, works};
use crate::setup::setup;
use crate::steps::Steps;

const PACKAGE: &str = "onecounter-bench";

pub(crate) fn bench(steps: &mut Steps, arguments: &[String]) -> Result<()> {
    ensure!(
        works(cargo(&["pkgid", "--package", PACKAGE])),
        "there is no package {PACKAGE} in the workspace to measure with"
    );
    setup(steps)?;
    steps.need("measurements", || {
        let run = ["run", "--profile", "bench", "--package", PACKAGE, "--"].map(String::from);
        succeed(cargo(&[run.as_slice(), arguments].concat()))?;
        Ok(String::new())
    })
}
