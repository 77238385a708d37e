//! The steps of a task: each is announced, timed and summed up, also when one of them fails.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

/// What has been done so far.
#[derive(Default)]
pub(crate) struct Steps {
    done: Vec<Done>,
}

struct Done {
    name: &'static str,
    took: Duration,
    /// What is worth repeating at the end, or why the step failed.
    outcome: Result<String, String>,
}

impl Steps {
    /// Does a step that the following ones stand on: its failure ends the task.
    pub(crate) fn need(&mut self, name: &'static str, step: impl FnOnce() -> Result<String>) -> Result<()> {
        ensure!(self.succeeds(name, step), "“{name}” failed, and the rest needs it");
        Ok(())
    }

    /// Does a step that stands alone: when it fails the task goes on, and fails at the end.
    pub(crate) fn take(&mut self, name: &'static str, step: impl FnOnce() -> Result<String>) {
        self.succeeds(name, step);
    }

    #[expect(clippy::disallowed_methods, reason = "a task measures real time")]
    fn succeeds(&mut self, name: &'static str, step: impl FnOnce() -> Result<String>) -> bool {
        println!("\n── {name}");
        let start = Instant::now();
        let outcome = step().map_err(|error| format!("{error:#}"));
        if let Err(why) = &outcome {
            eprintln!("✗ {name}: {why}");
        }
        let succeeded = outcome.is_ok();
        self.done.push(Done { name, took: start.elapsed(), outcome });
        succeeded
    }

    /// Prints one line for each step, and says how the task ended.
    pub(crate) fn sum_up(self, outcome: &Result<()>) -> ExitCode {
        println!();
        for Done { name, took, outcome } in &self.done {
            let (mark, remark) = match outcome {
                Ok(remark) => ('✓', remark),
                Err(why) => ('✗', why),
            };
            println!("{mark} {:>6.1} s  {name}  {remark}", took.as_secs_f64());
        }
        let failed = self.done.iter().filter(|step| step.outcome.is_err()).count();
        if let Err(error) = outcome {
            println!("✗ {error:#}");
        }
        if failed > 0 || outcome.is_err() {
            println!("FAILED");
            return ExitCode::FAILURE;
        }
        println!("OK");
        ExitCode::SUCCESS
    }
}
