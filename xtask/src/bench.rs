//! `cargo xtask bench`: the figures of docs/benchmarks.md.

use anyhow::Result;

use crate::command::{cargo, optimised, program, succeed};
use crate::setup::setup;
use crate::steps::Steps;
use crate::ui;

/// Measures the programs as they are shipped: the window among them, which the benchmark starts.
pub(crate) fn bench(steps: &mut Steps, arguments: &[String]) -> Result<()> {
    setup(steps)?;
    steps.need("the UI as the shell embeds it", ui::build)?;
    steps.need("the programs, with optimisation", || {
        succeed(cargo(&["build", "--release", "--workspace", "--bins", "--locked"]))?;
        Ok(String::new())
    })?;
    steps.need("measurements", || {
        succeed(program(optimised("onecounter-bench"), arguments))?;
        Ok(String::new())
    })
}
