//! `cargo xtask check`: form, from the quickest check to the slowest.

use anyhow::Result;

use crate::command::{cargo, cargo_tool, in_ui, succeed, works};
use crate::setup::setup;
use crate::steps::Steps;
use crate::{bindings, ui};

pub(crate) fn check(steps: &mut Steps) -> Result<()> {
    setup(steps)?;
    stand_alone(steps)
}

/// The checks, on a machine that is set up. All are made, also after one has failed.
pub(crate) fn stand_alone(steps: &mut Steps) -> Result<()> {
    steps.need("Rust components", install_components)?;
    steps.take("formatting of Rust", || done(cargo(&["fmt", "--all", "--check"])));
    steps.take("style of the house", || done(cargo(&["test", "--quiet", "--package", "xtask", "--locked"])));
    steps.take("Biome", || done(in_ui("npm", &["run", "--silent", "lint"])));
    steps.take("TypeScript", || done(in_ui("npm", &["run", "--silent", "types"])));
    steps.take("words in both languages", || done(in_ui("npm", &["test", "--silent", "--", "src/i18n"])));
    steps.take("unused parts of the UI (knip)", || done(in_ui("npm", &["run", "--silent", "unused"])));
    steps.need("the UI as the shell embeds it", ui::build)?;
    steps.take("clippy", || {
        done(cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"]))
    });
    steps.take("bindings", bindings::unchanged);
    steps.take("unused dependencies (cargo-machete)", || {
        cargo_tool("machete")?;
        done(cargo(&["machete"]))
    });
    // Not its advisories: they would make an unchanged commit fail, and need the network.
    steps.take("licences and sources (cargo-deny)", || {
        cargo_tool("deny")?;
        done(cargo(&["deny", "--workspace", "check", "licenses", "bans", "sources"]))
    });
    Ok(())
}

fn install_components() -> Result<String> {
    if works(cargo(&["fmt", "--version"])) && works(cargo(&["clippy", "--version"])) {
        return Ok("all there".into());
    }
    succeed(crate::command::program("rustup", &["component", "add", "rustfmt", "clippy"]))?;
    Ok("installed".into())
}

fn done(command: std::process::Command) -> Result<String> {
    succeed(command).map(|()| String::new())
}
