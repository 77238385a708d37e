//! What a person or CI does with this repository: `cargo xtask setup | run | test | check | bench | bindings |
//! pictures`.

mod bench;
mod bindings;
mod check;
mod command;
mod freshness;
mod packages;
mod pictures;
mod postgres;
mod run;
mod setup;
mod steps;
#[cfg(test)]
mod style;
mod test;
mod ui;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use steps::Steps;

/// Builds, checks and runs 一窗 OneCounter.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Installs what is missing: system packages (apt; a list elsewhere) and the packages of the UI
    Setup,
    /// Opens the window on a fresh practice desk with the sample complex; without a display, plays a morning in
    /// the real window on a virtual one, and says where its pictures and papers lie
    Run {
        /// The data folder to open or to make, instead of a temporary one
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
    },
    /// Checks form: formatting, lints, bindings, words, licences, unused dependencies
    Check,
    /// Does everything CI does: setup, check, and all tests on SQLite and PostgreSQL
    Test {
        /// Runs the long races and kill tests at full length
        #[arg(long)]
        long: bool,
    },
    /// Measures the figures of docs/benchmarks.md, with optimisation
    Bench {
        /// What to hand on to the benchmark program
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Writes ui/src/api/generated.ts from the table of actions
    Bindings,
    /// Takes the pictures of README and guide anew from the real window
    Pictures,
}

fn main() -> ExitCode {
    let mut steps = Steps::default();
    let outcome = match Arguments::parse().task {
        Task::Setup => setup::setup(&mut steps),
        Task::Run { data } => run::run(&mut steps, data),
        Task::Check => check::check(&mut steps),
        Task::Test { long } => test::test(&mut steps, long),
        Task::Bench { arguments } => bench::bench(&mut steps, &arguments),
        Task::Bindings => bindings::write(&mut steps),
        Task::Pictures => pictures::take(&mut steps),
    };
    steps.sum_up(&outcome)
}
