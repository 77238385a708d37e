//! A new recovery key (恢复密钥): drawn, printed, and kept only when somebody has read it from the paper. Until then
//! the paper before it opens the data.

use crate::action::{Action, Entry};

mod draw;
mod keep;

/// What is done with the recovery key.
pub(crate) const ACTIONS: &[&Entry] = &[draw::DrawRecoveryKey::ENTRY, keep::KeepRecoveryKey::ENTRY];
