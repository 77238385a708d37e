//! Sites (站点): the complex, its counters and stations, and the places we refer people to.

use crate::action::{Action, Entry};

pub(crate) mod house;
mod set_up;

/// What is done with sites.
pub(crate) const ACTIONS: &[&Entry] = &[set_up::SetUp::ENTRY];
