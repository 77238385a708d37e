//! P8, P9 and P11: the window, as the program `gauge` of `tests/` measures it from outside.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::large::{Made, NOW, PASSPHRASE, PASSWORD};
use crate::table::{Row, Table};

/// What it says, a line each.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Said {
    Row(Row),
    Note(String),
}

/// Lets it measure at a desk with hardly any history and at one with much, which both are worked in.
pub(crate) fn measure(table: &mut Table, small: &Made, large: &Made) -> Result<()> {
    let gauge =
        std::env::current_exe()?.with_file_name("gauge").with_extension(std::env::consts::EXE_EXTENSION);
    let mut program = Command::new(&gauge)
        .arg("--small")
        .arg(small.folder())
        .arg("--large")
        .arg(large.folder())
        .args(["--residents", &large.size.residents.to_string(), "--now", NOW])
        .env("ONECOUNTER_PASSPHRASE", PASSPHRASE)
        .env("ONECOUNTER_PASSWORD", PASSWORD)
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{}: run `cargo xtask bench`, which builds it", gauge.display()))?;
    let said = BufReader::new(program.stdout.take().context("standard output was piped")?);
    for line in said.lines() {
        match serde_json::from_str(&line?)? {
            Said::Row(row) => table.add(row),
            Said::Note(note) => table.note(note),
        }
    }
    let ended = program.wait()?;
    ensure!(ended.success(), "the window was not measured: the gauge ended with {ended}");
    Ok(())
}
