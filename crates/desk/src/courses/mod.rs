//! Courses (课程), their sessions and enrolments.

use crate::action::Entry;

/// What is done here.
pub(crate) const ACTIONS: &[&Entry] = &[];
