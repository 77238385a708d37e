//! Rooms (空间) and their bookings (预约).

pub(crate) mod add;
pub(crate) mod book;
pub(crate) mod list;
