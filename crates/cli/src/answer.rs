//! What a command prints and how it ends.

use std::io::Write;
use std::process::ExitCode;

use desk::Fault;
use keychain::KeychainFault;
use serde_json::{Value, json};

/// How a command ended.
pub enum Answer {
    /// This is the answer.
    Json(Value),
    /// Everything has been printed already.
    Printed,
    /// The answer is that something is wrong (a chain that does not verify): exit status 1.
    Found(Value),
}

/// A command line that cannot be carried out as it is written: exit status 2.
#[derive(Debug)]
pub struct BadUsage(pub String);

impl std::fmt::Display for BadUsage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadUsage {}

/// Prints one line of JSON. Whoever reads it may have gone away; that is no fault of the work done.
pub fn print(value: &Value) {
    let _reader_gone = writeln!(std::io::stdout().lock(), "{value}");
}

/// Prints why it was not done.
pub fn fail(error: &anyhow::Error) -> ExitCode {
    if let Some(fault) = error.downcast_ref::<Fault>() {
        print(&json!(fault));
        return ExitCode::from(1);
    }
    if let Some(fault) = error.downcast_ref::<KeychainFault>() {
        print(&json!(fault));
    }
    let _reader_gone = writeln!(std::io::stderr().lock(), "onecounter-cli: {error:#}");
    if error.is::<BadUsage>() { ExitCode::from(2) } else { ExitCode::from(1) }
}
