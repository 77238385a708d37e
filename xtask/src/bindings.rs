//! The TypeScript client, derived from the table of actions.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::command::{answer, built, cargo, in_ui, program, root, succeed};
use crate::setup::setup;
use crate::steps::Steps;
use crate::ui;

/// `cargo xtask bindings`: writes the client.
pub(crate) fn write(steps: &mut Steps) -> Result<()> {
    setup(steps)?;
    steps.need("the UI as the shell embeds it", ui::build)?;
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
    // Built as the tests build it: another selection of packages would build everything once more.
    succeed(cargo(&["test", "--workspace", "--no-run", "--quiet", "--locked"]))?;
    let actions = program(built("onecounter-cli"), &["actions", "--json"]);
    let actions = answer(actions, "")?;
    ensure!(actions.starts_with('{'), "`onecounter-cli actions --json` does not print the table of actions");
    answer(in_ui("node", &["scripts/bindings.mjs"]), &actions)
}
