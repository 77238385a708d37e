//! The action table: everything that can be done, in one list. The role matrix, the command line, the
//! argument schemas and the TypeScript client are derived from it.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::action::{Action, Entry};
use crate::door::unknown;
use crate::fault::Fault;
use crate::{rooms, sites, staff};

/// Every action, by noun.
pub static ACTIONS: &[&Entry] = &[
    // Sites: the complex, its counters.
    sites::set_up::SetUp::ENTRY,
    // Staff: signing in and out.
    staff::sign_in::SignIn::ENTRY,
    staff::me::Me::ENTRY,
    staff::add::AddStaff::ENTRY,
    // Rooms.
    rooms::add::AddRoom::ENTRY,
    rooms::list::ListRooms::ENTRY,
    rooms::book::BookRoom::ENTRY,
];

static BY_NAME: LazyLock<HashMap<&'static str, &'static Entry>> =
    LazyLock::new(|| ACTIONS.iter().map(|entry| (entry.name, *entry)).collect());

/// The action of that name; an unknown name is a fault.
pub(crate) fn find(name: &str) -> Result<&'static Entry, Fault> {
    BY_NAME.get(name).copied().ok_or_else(|| unknown(name))
}
