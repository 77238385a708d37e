//! Sites (站点): the complex, its counters and stations, and the places we refer people to.

use crate::action::{Action, Entry};

mod add_counter;
mod add_place;
mod add_station;
mod change;
mod close;
mod counters;
pub(crate) mod directory;
pub(crate) mod faults;
mod front;
pub(crate) mod house;
mod rename_counter;
mod rename_station;
mod set_up;

/// What is done with sites.
pub(crate) const ACTIONS: &[&Entry] = &[
    add_counter::AddCounter::ENTRY,
    add_place::AddPlace::ENTRY,
    add_station::AddStation::ENTRY,
    change::ChangeSite::ENTRY,
    close::CloseSite::ENTRY,
    counters::ListCounters::ENTRY,
    directory::SiteDirectory::ENTRY,
    front::SiteFront::ENTRY,
    rename_counter::RenameCounter::ENTRY,
    rename_station::RenameStation::ENTRY,
    set_up::SetUp::ENTRY,
];
