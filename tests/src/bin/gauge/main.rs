//! Gauges the real window: how long it takes to start, what it holds in memory, how soon it answers.

mod bundle;
mod frames;
mod keys;
mod memory;
mod say;
mod start;
mod visits;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Parser;
use onecounter_tests::{Pictures, Program, Start, of_an_empty_page};

/// Measures the window for `onecounter-bench`, and prints what its table shows: a line of JSON each.
#[derive(Parser)]
#[command(name = "gauge", max_term_width = 110)]
struct Gauge {
    /// Only these: start, memory, keys, frames; all of them if left out
    only: Vec<String>,
    /// The data folder of a desk with hardly any history; it is worked in
    #[arg(long, value_name = "DIR")]
    small: PathBuf,
    /// The data folder of a desk with years of history; it is worked in
    #[arg(long, value_name = "DIR")]
    large: PathBuf,
    /// How many residents live in the large one
    #[arg(long, value_name = "N")]
    residents: u64,
    /// The moment at both desks
    #[arg(long, value_name = "INSTANT")]
    now: String,
    /// What opens both
    #[arg(long, env = "ONECOUNTER_PASSPHRASE", hide_env_values = true)]
    passphrase: String,
    /// The password of every account
    #[arg(long, env = "ONECOUNTER_PASSWORD", hide_env_values = true)]
    password: String,
}

impl Gauge {
    /// The window at this desk, painted as the shell has it painted where nobody drives it.
    fn at(&self, folder: &Path) -> Start {
        Start::fresh()
            .with(&["--data", &folder.display().to_string()])
            .with(&["--now", &self.now])
            .with(&["--counter", "2"])
            .knowing("ONECOUNTER_PASSPHRASE", &self.passphrase)
            .knowing("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
    }

    fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|word| word == name)
    }

    /// The window at this desk, driven.
    async fn driven(&self, folder: &Path) -> Result<Program> {
        Program::start_showing(self.at(folder), Pictures::named("gauge")).await
    }

    /// The same, with somebody signed in.
    async fn with(&self, folder: &Path, login: &str) -> Result<Program> {
        let program = self.driven(folder).await?;
        program.sign_in(login, &self.password, None).await?;
        Ok(program)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let gauge = Gauge::parse();
    if gauge.wants("start") {
        start::measure(&gauge).await?;
    }
    if gauge.wants("memory") {
        // Before the program runs, with which it would share what both have loaded.
        let empty = of_an_empty_page()?;
        let program = gauge.driven(&gauge.small).await?;
        bundle::measure(&program).await?;
        program.sign_in("clerk", &gauge.password, None).await?;
        memory::idle(&program, empty).await?;
        memory::after_visits(&program).await?;
    }
    if gauge.wants("keys") {
        keys::measure(&gauge.with(&gauge.small, "clerk").await?).await?;
    }
    if gauge.wants("frames") {
        frames::measure(&gauge.with(&gauge.large, "manager").await?, &gauge).await?;
    }
    Ok(())
}
