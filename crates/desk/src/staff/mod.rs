//! Staff (工作人员): accounts, signing in, roles.

pub(crate) mod add;
pub(crate) mod count_guess;
pub(crate) mod faults;
pub(crate) mod me;
pub(crate) mod password;
pub(crate) mod sign_in;
