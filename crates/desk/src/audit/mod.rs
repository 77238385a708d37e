//! The audit: appended by the door, read and verified by the auditor.

use crate::action::Entry;

pub(crate) mod append;
pub(crate) mod heads;

/// What is done with the audit.
pub(crate) const ACTIONS: &[&Entry] = &[];
