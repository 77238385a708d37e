//! What a room refuses beyond the rules of `domain::rooms`.

use schemars::JsonSchema;
use serde::Serialize;

/// Why something about a room or a booking is not done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum RoomRefusal {
    /// Another room of the site has this code.
    #[error("another room has this code")]
    RoomCodeTaken {},
    /// The room has not all that was asked for.
    #[error("the room has no {missing:?}")]
    EquipmentNotInRoom {
        /// What it does not have.
        missing: Vec<String>,
    },
    /// No phone was left for the booking.
    #[error("no phone was left")]
    BookingHasNoPhone {},
}

/// What the manager accepts by name before a room is closed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum RoomWarning {
    /// It is booked; nobody is cancelled, each has to be called.
    #[error("{count} bookings are still to come")]
    RoomStillBooked {
        /// Bookings that are not over.
        count: usize,
    },
}
