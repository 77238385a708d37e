//! Visits (来访) and their items (事项).

use crate::action::Entry;

pub(crate) mod item;

/// What is done with visits.
pub(crate) const ACTIONS: &[&Entry] = &[];
