//! `onecounter-cli`: JSON on standard output; a fault is `{code, params, fields?}` with exit status 1;
//! bad usage has exit status 2.

use std::process::ExitCode;

use clap::Parser;
use cli::answer::Answer;
use cli::arguments::Arguments;

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    match cli::commands::run(Arguments::parse()).await {
        Ok(Answer::Json(value)) => {
            cli::answer::print(&value);
            ExitCode::SUCCESS
        }
        Ok(Answer::Printed) => ExitCode::SUCCESS,
        Ok(Answer::Found(value)) => {
            cli::answer::print(&value);
            ExitCode::FAILURE
        }
        Err(error) => cli::answer::fail(&error),
    }
}
