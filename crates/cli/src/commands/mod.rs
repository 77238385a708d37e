//! One file per command.

mod actions;
mod batch;
mod call;
mod data;
mod init;
pub mod morning;
mod papers;
mod progress;
pub mod sample;

use anyhow::Result;

use crate::answer::Answer;
use crate::arguments::{Arguments, Command};

/// Carries out a command line.
pub async fn run(arguments: Arguments) -> Result<Answer> {
    let place = &arguments.place;
    match arguments.command {
        Command::Init(init) => init::init(place, &init).await,
        Command::Sample(sample) => sample::sample(place, &sample).await,
        Command::Call(call) => call::call(place, &call).await,
        Command::Batch => batch::batch(place).await,
        Command::Actions { json } => Ok(actions::actions(json)),
        Command::Morning { out } => morning::morning(out).await,
        Command::Backup(who) => papers::answer(place, &who, "backups.make").await,
        Command::Restore { file } => data::restore(place, &file).await,
        Command::Doctor => data::doctor(place).await,
        Command::Report { day, out, who } => {
            papers::report(place, &who, day.as_deref(), out.as_deref()).await
        }
        Command::VerifyAudit(who) => papers::verify_audit(place, &who).await,
        Command::Receipt { number, out, paper, large, who } => {
            papers::receipt(place, &who, &number, &out, &paper, large).await
        }
    }
}
