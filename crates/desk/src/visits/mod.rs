//! Visits (来访) and their items (事项).

use crate::action::{Action, Entry};

pub(crate) mod agent;
mod can;
pub(crate) mod faults;
mod finish;
mod get;
mod in_hand;
pub(crate) mod item;
mod leave;
mod list;
pub(crate) mod load;
mod mine;
mod open;
mod park;
mod party;
pub(crate) mod person;
mod remove_item;
mod resume;
mod save_draft;
mod set_agent;
mod settle;
mod view;

/// What is done with visits.
pub(crate) const ACTIONS: &[&Entry] = &[
    finish::FinishVisit::ENTRY,
    get::GetVisit::ENTRY,
    leave::LeaveVisit::ENTRY,
    list::ListVisits::ENTRY,
    mine::MyVisits::ENTRY,
    open::OpenVisit::ENTRY,
    park::ParkVisit::ENTRY,
    remove_item::RemoveItem::ENTRY,
    resume::ResumeVisit::ENTRY,
    save_draft::SaveDraft::ENTRY,
    set_agent::SetAgent::ENTRY,
    settle::SettleItem::ENTRY,
];
