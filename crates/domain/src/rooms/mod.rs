//! Rooms and their bookings (空间, 预约): intervals and buffers, a room's limits, what refuses a booking,
//! its life, and weekly series.

pub mod booking_state;
pub mod check;
pub mod floor;
pub mod free_time;
pub mod interval;
pub mod no_shows;
pub mod policy;
pub mod purpose;
pub mod refusal;
pub mod request;
pub mod series;
