//! Advisors (专家), their slots and appointments.

use crate::action::{Action, Entry};

mod add_advisor;
mod add_slots;
mod advisors;
mod appointment;
mod book;
mod cancel;
mod change_advisor;
mod check;
mod check_in;
mod day;
mod expected;
pub(crate) mod faults;
mod look;
mod no_show;
mod plan_slots;
mod reveal_phone;
mod serve;
mod slot_series;
mod slots;

/// What is done with advisors and their slots.
pub(crate) const ACTIONS: &[&Entry] = &[
    add_advisor::AddAdvisor::ENTRY,
    add_slots::AddSlots::ENTRY,
    advisors::ListAdvisors::ENTRY,
    book::BookSlot::ENTRY,
    cancel::CancelAppointment::ENTRY,
    change_advisor::ChangeAdvisor::ENTRY,
    check::CheckSlot::ENTRY,
    check_in::CheckIn::ENTRY,
    day::ListAppointments::ENTRY,
    expected::ListExpected::ENTRY,
    no_show::MarkAppointmentNoShow::ENTRY,
    plan_slots::PlanSlots::ENTRY,
    reveal_phone::RevealAppointmentPhone::ENTRY,
    serve::ServeAppointment::ENTRY,
    slots::ListSlots::ENTRY,
];
