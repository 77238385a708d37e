//! Referrals (转介): sent on to another site.

use crate::action::Entry;

/// What is done here.
pub(crate) const ACTIONS: &[&Entry] = &[];
