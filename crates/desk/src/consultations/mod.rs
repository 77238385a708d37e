//! Consultations (咨询): answered here.

use crate::action::Entry;

/// What is done here.
pub(crate) const ACTIONS: &[&Entry] = &[];
