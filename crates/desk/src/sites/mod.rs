//! Sites (站点): the complex, its counters and stations, and the places we refer people to.

use crate::action::{Action, Entry};

mod add_place;
pub(crate) mod directory;
pub(crate) mod faults;
pub(crate) mod house;
mod set_up;

/// What is done with sites.
pub(crate) const ACTIONS: &[&Entry] =
    &[add_place::AddPlace::ENTRY, directory::SiteDirectory::ENTRY, set_up::SetUp::ENTRY];
