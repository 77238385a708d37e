//! Courses (课程), their sessions and enrolments.
//!
//! Offers that nobody answered move on inside every write that turns a course's place book, and in
//! `courses.lapse_offers`, which the window calls when it shows the call list. Reads change nothing: they
//! settle a copy of the book and show what would be.

use crate::action::{Action, Entry};

mod accept_offer;
mod add;
mod attend;
mod book;
mod change;
mod check;
mod decline_offer;
mod enrol;
mod enrolment;
pub(crate) mod faults;
mod item;
mod join_waiting_list;
mod jump_queue;
mod lapse_offers;
mod list;
mod look;
mod offers;
mod open;
pub(crate) mod organiser;
mod quota;
mod roster;
mod sessions;
mod summary;
mod waiting_list;
mod withdraw;

/// What is done with courses.
pub(crate) const ACTIONS: &[&Entry] = &[
    accept_offer::AcceptOffer::ENTRY,
    add::AddCourse::ENTRY,
    attend::Attend::ENTRY,
    change::ChangeCourse::ENTRY,
    check::CheckCourse::ENTRY,
    decline_offer::DeclineOffer::ENTRY,
    enrol::Enrol::ENTRY,
    join_waiting_list::JoinWaitingList::ENTRY,
    jump_queue::JumpQueue::ENTRY,
    lapse_offers::LapseOffers::ENTRY,
    list::ListCourses::ENTRY,
    offers::ListOffers::ENTRY,
    open::OpenCourse::ENTRY,
    roster::PrintRoster::ENTRY,
    waiting_list::ListWaiting::ENTRY,
    withdraw::Withdraw::ENTRY,
];
