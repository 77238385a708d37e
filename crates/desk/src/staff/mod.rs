//! Staff (工作人员): accounts, signing in, roles.

use crate::action::{Action, Entry};

mod account;
mod add;
mod change;
mod change_password;
mod close;
mod confirm;
mod count_guess;
pub(crate) mod faults;
mod list;
mod lock;
mod me;
mod on_duty;
pub(crate) mod password;
mod proof;
mod reopen;
mod reset_password;
mod set_pin;
mod set_roles;
mod sign_in;
mod sign_out;
mod switch;
mod unlock;

/// What is done with accounts.
pub(crate) const ACTIONS: &[&Entry] = &[
    add::AddStaff::ENTRY,
    change::ChangeStaff::ENTRY,
    change_password::ChangePassword::ENTRY,
    close::CloseStaff::ENTRY,
    confirm::ConfirmSelf::ENTRY,
    list::ListStaff::ENTRY,
    lock::LockScreen::ENTRY,
    me::Me::ENTRY,
    on_duty::OnDuty::ENTRY,
    reopen::ReopenStaff::ENTRY,
    reset_password::ResetPassword::ENTRY,
    set_pin::SetPin::ENTRY,
    set_roles::SetRoles::ENTRY,
    sign_in::SignIn::ENTRY,
    sign_out::SignOut::ENTRY,
    switch::Switch::ENTRY,
    unlock::UnlockScreen::ENTRY,
];
