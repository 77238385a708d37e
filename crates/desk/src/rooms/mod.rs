//! Rooms (空间) and their bookings (预约).

use crate::action::{Action, Entry};

mod add;
mod book;
mod list;

/// What is done with rooms.
pub(crate) const ACTIONS: &[&Entry] = &[add::AddRoom::ENTRY, book::BookRoom::ENTRY, list::ListRooms::ENTRY];
