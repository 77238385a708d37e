//! The audit: appended by the door, read and verified by the auditor.

pub(crate) mod append;
