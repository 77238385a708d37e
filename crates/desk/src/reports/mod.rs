//! The day report (日报): live, then balanced and frozen, then revised; months and years are sums of frozen days.

use crate::action::{Action, Entry};

mod day;
pub(crate) mod faults;
mod finalise;
mod frozen;
mod gather;
mod list;
mod month;
mod paper;
mod period;
mod print;
mod revise;
mod sheet;
mod store;
mod view;
mod words;
mod year;

/// What is done with reports.
pub(crate) const ACTIONS: &[&Entry] = &[
    day::DayAction::ENTRY,
    finalise::Finalise::ENTRY,
    frozen::ReadFrozen::ENTRY,
    list::ListReports::ENTRY,
    month::Month::ENTRY,
    paper::ReportPaper::ENTRY,
    print::PrintReport::ENTRY,
    revise::Revise::ENTRY,
    year::Year::ENTRY,
];
