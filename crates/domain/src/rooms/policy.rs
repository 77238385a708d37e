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

/// The most days ahead that a room may be booked: a year and a little.
const FARTHEST: u16 = 400;

/// The longest booking, in minutes: 14 hours.
const LONGEST_MINUTES: u32 = 14 * 60;

/// The most set-up time, in minutes.
pub const MOST_BUFFER_MINUTES: u16 = 240;

/// Why these limits are none.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum PolicyRefusal {
    /// A limit lies outside its range.
    #[error("{limit} lies between {least} and {most}")]
    RoomLimitOutOfRange {
        /// The limit's name on the wire.
        limit: &'static str,
        /// The least it may be.
        least: u32,
        /// The most it may be.
        most: u32,
    },
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
    /// Checks that each limit makes sense beside the others.
    pub fn check(&self) -> Result<(), PolicyRefusal> {
        let Self { advance, monthly_limit, .. } = self;
        in_range("capacity", self.capacity, 1, 100_000)?;
        in_range("fewest_heads", self.fewest_heads, 0, self.capacity)?;
        in_range("longest_minutes", self.longest_minutes, 15, LONGEST_MINUTES)?;
        in_range(
            "farthest_days",
            advance.farthest_days.into(),
            advance.nearest_days.into(),
            FARTHEST.into(),
        )?;
        in_range("monthly_limit", monthly_limit.unwrap_or(1).into(), 1, u16::MAX.into())?;
        in_range("buffer_minutes", self.buffer_minutes.into(), 0, MOST_BUFFER_MINUTES.into())
    }

    /// The same room for whom the house has agreed to go beyond the limits of R-BK-4, such as a team that
    /// rehearses every week: neither the farthest day nor the number of bookings counts.
    #[must_use]
    pub fn beyond_limits(self) -> Self {
        let advance = AdvanceWindow { farthest_days: FARTHEST, ..self.advance };
        Self { advance, monthly_limit: None, allows_consecutive: true, ..self }
    }

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

fn in_range(limit: &'static str, value: u32, least: u32, most: u32) -> Result<(), PolicyRefusal> {
    if (least..=most).contains(&value) {
        return Ok(());
    }
    Err(PolicyRefusal::RoomLimitOutOfRange { limit, least, most })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_make_sense_beside_each_other() {
        #[track_caller]
        fn check(spoil: impl Fn(&mut RoomPolicy), refused: Option<&str>) {
            let mut policy = RoomPolicy::usual(40);
            spoil(&mut policy);
            let limit = policy.check().err().map(|PolicyRefusal::RoomLimitOutOfRange { limit, .. }| limit);
            assert_eq!(limit, refused);
        }
        check(|_| (), None);
        check(|policy| policy.capacity = 0, Some("capacity"));
        check(|policy| policy.fewest_heads = 41, Some("fewest_heads"));
        check(|policy| policy.longest_minutes = 841, Some("longest_minutes"));
        check(|policy| policy.advance.nearest_days = 31, Some("farthest_days"));
        check(|policy| policy.monthly_limit = Some(0), Some("monthly_limit"));
        check(|policy| policy.monthly_limit = None, None);
        check(|policy| policy.buffer_minutes = 241, Some("buffer_minutes"));
    }
}
