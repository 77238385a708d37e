//! The calendar (日历): kinds of day as the State Council publishes them, and when the site is open.

use crate::action::{Action, Entry};

mod affected;
mod announce_closure;
mod announce_hours;
mod day;
mod faults;
mod hours;
mod load_year;
pub(crate) mod of_day;
mod of_site;
mod set_hours;
mod set_season;
mod tables;
mod week;
mod withdraw_closure;
mod withdraw_hours;
mod working_days;
mod year;

pub(crate) use faults::ClosureWarning;
pub(crate) use load_year::save_year;
pub(crate) use of_day::of_day;
pub(crate) use of_site::of_site;

/// What is done with the calendar.
pub(crate) const ACTIONS: &[&Entry] = &[
    affected::ListAffected::ENTRY,
    announce_closure::AnnounceClosure::ENTRY,
    announce_hours::AnnounceHours::ENTRY,
    day::ShowCalendarDay::ENTRY,
    hours::ShowHours::ENTRY,
    load_year::LoadYear::ENTRY,
    set_hours::SetHours::ENTRY,
    set_season::SetSeason::ENTRY,
    withdraw_closure::WithdrawClosure::ENTRY,
    withdraw_hours::WithdrawHours::ENTRY,
    working_days::AddWorkingDays::ENTRY,
    year::ShowYear::ENTRY,
];
