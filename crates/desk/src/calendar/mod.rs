//! The calendar: day kinds, opening hours, closures.

use crate::action::Entry;

/// What is done here.
pub(crate) const ACTIONS: &[&Entry] = &[];
