//! Referrals (转介): sent on to another site, and what came of it.

use crate::action::{Action, Entry};

mod answer;
pub(crate) mod faults;
mod list;
mod make;
mod state;

/// What is done here.
pub(crate) const ACTIONS: &[&Entry] =
    &[answer::AnswerReferral::ENTRY, list::ListReferrals::ENTRY, make::MakeReferral::ENTRY];
