//! `cargo xtask run`: something real, from a clean clone.

use anyhow::Result;

use crate::command::{cargo, succeed};
use crate::setup::setup;
use crate::steps::Steps;

pub(crate) fn run(steps: &mut Steps) -> Result<()> {
    setup(steps)?;
    steps.need("build", || {
        succeed(cargo(&["build", "--package", "onecounter-cli"]))?;
        Ok(String::new())
    })?;
    steps.need("the morning", || {
        succeed(cargo(&["run", "--quiet", "--package", "onecounter-cli", "--", "morning"]))?;
        Ok("played on the command line; the counter's window comes next".into())
    })
}
