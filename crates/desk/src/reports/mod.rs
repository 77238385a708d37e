//! The day report (日报).

use crate::action::Entry;

/// What is done here.
pub(crate) const ACTIONS: &[&Entry] = &[];
