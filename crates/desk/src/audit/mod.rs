//! The audit: appended by the door, read and verified by the auditor.

use crate::action::{Action, Entry};

pub(crate) mod append;
mod chain;
pub(crate) mod head;
pub(crate) mod heads;
pub(crate) mod latest;
mod names;
mod read;
mod verify;
pub(crate) mod whole;

/// What is done with the audit.
pub(crate) const ACTIONS: &[&Entry] =
    &[head::ReadHeads::ENTRY, names::ReadNames::ENTRY, read::ReadAudit::ENTRY, verify::VerifyAudit::ENTRY];
