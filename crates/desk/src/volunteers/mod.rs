//! Volunteering (志愿服务): posts, shifts, sign-ups, hours.

use crate::action::{Action, Entry};

mod add_post;
mod add_shifts;
mod change_post;
mod check;
mod confirm_hours;
mod consider;
pub(crate) mod faults;
mod hours;
mod ledger;
mod mark_absent;
mod mark_unconfirmed;
mod number;
mod paper;
mod posts;
mod present;
mod register;
mod reverse_hours;
mod roster;
mod shift_row;
mod shifts;
mod sign_in;
mod sign_out;
mod sign_up;
mod sign_up_row;
mod signed_at;
mod to_confirm;
mod withdraw;

/// What is done here.
pub(crate) const ACTIONS: &[&Entry] = &[
    add_post::AddPost::ENTRY,
    add_shifts::AddShifts::ENTRY,
    change_post::ChangePost::ENTRY,
    check::CheckSignUp::ENTRY,
    confirm_hours::ConfirmHours::ENTRY,
    hours::ReadHours::ENTRY,
    mark_absent::MarkAbsent::ENTRY,
    mark_unconfirmed::MarkUnconfirmed::ENTRY,
    posts::ListPosts::ENTRY,
    present::ListPresent::ENTRY,
    register::RegisterVolunteer::ENTRY,
    reverse_hours::ReverseHours::ENTRY,
    roster::ReadRoster::ENTRY,
    shifts::ListShifts::ENTRY,
    sign_in::SignInVolunteer::ENTRY,
    sign_out::SignOutVolunteer::ENTRY,
    sign_up::TakeShift::ENTRY,
    to_confirm::ListToConfirm::ENTRY,
    withdraw::WithdrawSignUp::ENTRY,
];
