//! Organisations (组织): party branches, teams, enterprises, committees.

use crate::action::{Action, Entry};

pub(crate) mod faults;
mod find;
mod kinds;
mod open;
mod register;

/// What is done with organisations.
pub(crate) const ACTIONS: &[&Entry] = &[
    find::FindOrganisations::ENTRY,
    kinds::OrganisationKinds::ENTRY,
    open::OpenOrganisation::ENTRY,
    register::RegisterOrganisation::ENTRY,
];
