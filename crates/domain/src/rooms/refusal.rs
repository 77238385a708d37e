//! What refuses a booking, and what the clerk is only warned of.

use schemars::JsonSchema;
use serde::Serialize;

use super::booking_state::Approval;
use crate::calendar::wall_interval::WallInterval;
use crate::engagements::Engagement;
use crate::time::{Day, Instant};

/// Why a room cannot be booked so.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum BookingRefusal {
    /// The time is over.
    #[error("the booking would have ended at {to}")]
    BookingInPast {
        /// The end asked for.
        to: Instant,
    },
    /// The day is nearer than the room allows.
    #[error("the room is booked from {nearest} on")]
    BookingTooSoon {
        /// The nearest day that may be booked today.
        nearest: Day,
    },
    /// The day is farther than the room allows.
    #[error("the room is booked up to {farthest}")]
    BookingTooFarAhead {
        /// The farthest day that may be booked today.
        farthest: Day,
    },
    /// Longer than the room allows.
    #[error("{minutes} minutes are longer than {longest}")]
    BookingTooLong {
        /// The length asked for.
        minutes: i64,
        /// The longest booking.
        longest: u32,
    },
    /// Not inside one opening interval, and nobody allowed it.
    #[error("the room is not open all that time")]
    BookingOutsideOpeningHours {
        /// The opening hours of the day; none when closed.
        open: Vec<WallInterval>,
    },
    /// Another booking is there or too near.
    #[error("the room is taken from {from} to {to}")]
    RoomTaken {
        /// The start of the other booking.
        from: Instant,
        /// Its end.
        to: Instant,
        /// The free minutes needed between the two.
        buffer_minutes: u16,
    },
    /// Nobody is counted.
    #[error("the number of heads is missing")]
    HeadCountMissing,
    /// More heads than the room holds.
    #[error("{heads} heads are more than {capacity}")]
    RoomTooSmall {
        /// The heads asked for.
        heads: u32,
        /// The most heads.
        capacity: u32,
    },
    /// The organiser has as many bookings this month as the rules give.
    #[error("the organiser has {limit} bookings this month")]
    MonthlyLimitReached {
        /// The most bookings of one organiser in a month.
        limit: u16,
    },
    /// The organiser has the room on that day or the day beside it.
    #[error("the organiser has the room on {day}")]
    BookingInARow {
        /// The day of the other booking.
        day: Day,
    },
    /// The organiser has not declared what the rules ask for.
    #[error("the declaration is missing")]
    DeclarationMissing,
}

impl BookingRefusal {
    /// The field of the request that the clerk should look at.
    pub fn field(&self) -> &'static str {
        match self {
            Self::BookingInPast { .. }
            | Self::BookingTooSoon { .. }
            | Self::BookingTooFarAhead { .. }
            | Self::BookingTooLong { .. }
            | Self::BookingOutsideOpeningHours { .. }
            | Self::RoomTaken { .. } => "interval",
            Self::HeadCountMissing | Self::RoomTooSmall { .. } => "heads",
            Self::MonthlyLimitReached { .. } | Self::BookingInARow { .. } => "organiser",
            Self::DeclarationMissing => "declared",
        }
    }
}

/// What the clerk is told about a booking that is allowed.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum BookingWarning {
    /// A public holiday without a closure does not refuse a date, it is marked (§17 Rooms).
    #[error("the day is a public holiday, {name}")]
    BookingOnPublicHoliday {
        /// Such as 国庆节.
        name: String,
    },
    /// Somebody allowed a time outside the opening hours.
    #[error("outside the opening hours, which was allowed")]
    BookingOutsideHoursAllowed,
    /// Fewer heads than the room is meant for.
    #[error("{heads} heads are fewer than {fewest}")]
    FewHeadsForRoom {
        /// The heads asked for.
        heads: u32,
        /// The least the room is meant for.
        fewest: u32,
    },
    /// The responsible person is elsewhere at that time (R-BK-8).
    #[error("the responsible person is elsewhere then")]
    ResponsiblePersonBusy {
        /// What they are committed to.
        engagements: Vec<Engagement>,
    },
    /// The room is booked with approval only.
    #[error("the room is booked with approval only")]
    RoomNeedsApproval,
    /// The organiser did not come three times in 90 days (R-BK-6).
    #[error("the organiser did not come {count} times")]
    NoShowsNeedApproval {
        /// The no-shows that count.
        count: usize,
    },
}

impl BookingWarning {
    /// Whether the clerk must accept it by name before the booking is saved. The others are only marked: a
    /// holiday (§17 Rooms), what somebody allowed already, and what calls for approval anyway.
    pub fn must_be_accepted(&self) -> bool {
        matches!(self, Self::FewHeadsForRoom { .. } | Self::ResponsiblePersonBusy { .. })
    }

    /// Whether these warnings call for approval.
    pub fn approval(warnings: &[Self]) -> Approval {
        let calls =
            |warning: &Self| matches!(warning, Self::RoomNeedsApproval | Self::NoShowsNeedApproval { .. });
        if warnings.iter().any(calls) { Approval::Needed } else { Approval::NotNeeded }
    }
}
