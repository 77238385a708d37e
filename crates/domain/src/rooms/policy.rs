//! The limits of one room, each a parameter of its site (R-BK-4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How many days ahead of today a booking may lie, both ends counted, in local days (§17 Rooms).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AdvanceWindow {
    /// The nearest day, 0 for today.
    pub nearest_days: u16,
    /// The farthest day.
    pub farthest_days: u16,
}

/// What one room allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoomPolicy {
    /// The most heads, companions included.
    pub capacity: u32,
    /// Fewer heads than this warn; 0 for no warning.
    pub fewest_heads: u32,
    /// The longest booking in minutes.
    pub longest_minutes: u32,
    /// How early and how late one may book.
    pub advance: AdvanceWindow,
    /// The most bookings of one organiser in a calendar month, over all rooms with a limit; nothing for
    /// no limit.
    pub monthly_limit: Option<u16>,
    /// Whether one organiser may have the room twice in a row: on the same or on neighbouring days.
    pub allows_consecutive: bool,
    /// Set-up time in minutes that must lie free beside a booking.
    pub buffer_minutes: u16,
    /// Whether the shift lead approves every booking.
    pub needs_approval: bool,
}

impl RoomPolicy {
    /// The usual limits of community rooms: 4 hours, 1 to 30 days ahead, twice a month, not twice in a
    /// row (R-BK-4).
    pub fn usual(capacity: u32) -> Self {
        Self {
            capacity,
            fewest_heads: 0,
            longest_minutes: 4 * 60,
            advance: AdvanceWindow { nearest_days: 1, farthest_days: 30 },
            monthly_limit: Some(2),
            allows_consecutive: false,
            buffer_minutes: 0,
            needs_approval: false,
        }
    }
}
