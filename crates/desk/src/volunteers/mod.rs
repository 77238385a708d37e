//! Volunteering (志愿服务): posts, shifts, sign-ups, hours.

use crate::action::Entry;

/// What is done here.
pub(crate) const ACTIONS: &[&Entry] = &[];
