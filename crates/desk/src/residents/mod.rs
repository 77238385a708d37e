//! Residents (居民): registering, finding, opening.

use crate::action::{Action, Entry};

mod card;
mod check_document;
mod check_name;
mod check_phone;
mod details;
mod doubles;
pub(crate) mod faults;
mod find;
mod find_number;
mod history;
mod index;
mod kept;
mod masked;
mod minors;
mod open;
mod open_minor;
mod register;
mod unmask;
mod update;

/// What is done with residents.
pub(crate) const ACTIONS: &[&Entry] = &[
    check_document::CheckDocument::ENTRY,
    check_name::CheckName::ENTRY,
    check_phone::CheckPhone::ENTRY,
    find::FindResidents::ENTRY,
    history::ResidentHistory::ENTRY,
    open::OpenResident::ENTRY,
    open_minor::OpenMinor::ENTRY,
    register::RegisterResident::ENTRY,
    unmask::Unmask::ENTRY,
    update::UpdateResident::ENTRY,
];
