//! Programs that run beside a test and end with it.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

/// What runs until this value is dropped, or this process ends in whatever way.
pub(crate) struct Kept {
    keeper: Child,
}

impl Kept {
    /// Starts a program, with all that it starts itself, in a process group of its own.
    pub(crate) fn start(command: &Command) -> Result<Self> {
        Self::start_with(command, Stdio::null())
    }

    /// Starts a program and waits for the first line it prints.
    pub(crate) fn start_and_hear(command: &Command) -> Result<(Self, String)> {
        let mut kept = Self::start_with(command, Stdio::piped())?;
        let mut output = BufReader::new(kept.keeper.stdout.take().context("piped a line above")?);
        let mut line = String::new();
        output.read_line(&mut line)?;
        ensure!(!line.trim().is_empty(), "{command:?} ended before it said anything");
        // Read on, so that whoever prints never waits for a reader.
        std::thread::spawn(move || output.read_to_end(&mut Vec::new()));
        Ok((kept, line.trim().to_owned()))
    }

    /// The number of the process that keeps it, and whose child it is.
    pub(crate) fn process(&self) -> i32 {
        i32::try_from(self.keeper.id()).expect("the numbers of processes are small")
    }

    fn start_with(command: &Command, output: Stdio) -> Result<Self> {
        let mut keeper = Command::new("sh");
        keeper
            .args(["-c", include_str!("keep.sh"), "keep"])
            .arg(command.get_program())
            .args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => keeper.env(name, value),
                None => keeper.env_remove(name),
            };
        }
        // In a group of its own: whoever kills ours must leave it time to clean up.
        keeper.stdin(Stdio::piped()).stdout(output).stderr(Stdio::null()).process_group(0);
        Ok(Self { keeper: keeper.spawn().with_context(|| format!("cannot run {command:?}"))? })
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        // Nothing is left to do for whoever drops it.
        let _status = self.keeper.wait();
    }
}
