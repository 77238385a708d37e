//! The TypeScript client, derived from the table of actions.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::command::{answer, cargo, in_ui, root};
use crate::setup::setup;
use crate::steps::Steps;

/// `cargo xtask bindings`: writes the client.
pub(crate) fn write(steps: &mut Steps) -> Result<()> {
    setup(steps)?;
    steps.need("bindings", || {
        let file = file();
        fs::create_dir_all(file.parent().expect("the file lies in a folder"))?;
        fs::write(&file, derived()?)?;
        Ok(format!("written to {}", file.display()))
    })
}

/// Fails if the client that stands in the repository is not the one of the table of actions.
pub(crate) fn unchanged() -> Result<String> {
    let stale = "the client is stale: run `cargo xtask bindings` and read `git diff`";
    let derived = derived()?;
    let standing = fs::read_to_string(file()).context(stale)?;
    ensure!(standing == derived, stale);
    Ok("as the actions say".into())
}

fn file() -> PathBuf {
    root().join("ui/src/api/generated.ts")
}

fn derived() -> Result<String> {
    let actions = cargo(&["run", "--quiet", "--package", "onecounter-cli", "--", "actions", "--json"]);
    let actions = answer(actions, "")?;
    ensure!(actions.starts_with('{'), "`onecounter-cli actions --json` does not print the table of actions");
    answer(in_ui("node", &["scripts/bindings.mjs"]), &actions)
}
