//! Staff (工作人员): accounts, signing in, roles.

use crate::action::{Action, Entry};

mod add;
mod count_guess;
pub(crate) mod faults;
mod me;
pub(crate) mod password;
mod sign_in;

/// What is done with accounts.
pub(crate) const ACTIONS: &[&Entry] = &[add::AddStaff::ENTRY, me::Me::ENTRY, sign_in::SignIn::ENTRY];
