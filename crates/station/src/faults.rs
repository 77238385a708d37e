//! What the station itself refuses.

use desk::refusal::Refusal;
use serde::Serialize;

/// Why the station does not do it; on the wire like any fault of the door.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum StationFault {
    /// The data is not open (yet).
    #[error("the data is not open")]
    DeskNotOpen,
    /// It is too late or too early for this act: a desk is open, or none waits to be begun.
    #[error("not in this phase")]
    NotNow,
    /// `--now` goes with practice data alone.
    #[error("--now is for practice desks")]
    NowNeedsRehearsal,
    /// A restore reads the backup with a key, and none is at hand: type the passphrase or the recovery key.
    #[error("a restore needs the key")]
    RestoreNeedsKey,
    /// This computer has no printer.
    #[error("there is no printer")]
    NoPrinter,
    /// This computer has no printer of that name.
    #[error("there is no printer called {name}")]
    PrinterUnknown {
        /// The name that was asked for.
        name: String,
    },
    /// The printing system did not take the paper.
    #[error("not printed: {why}")]
    PrinterFailed {
        /// What it said.
        why: String,
    },
    /// The file could not be written.
    #[error("not saved: {why}")]
    SaveFailed {
        /// What the system said.
        why: String,
    },
    /// The file is none of those saved in this run, or no program opens it.
    #[error("not opened")]
    OpenFailed,
}

impl Refusal for StationFault {}

impl StationFault {
    /// The file could not be written, for what the system says.
    pub(crate) fn unsaved(error: &std::io::Error) -> Self {
        Self::SaveFailed { why: error.kind().to_string() }
    }
}
