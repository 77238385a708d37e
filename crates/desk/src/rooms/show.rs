//! One booking.

use domain::id::BookingId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::booking::booking_of;
use super::shown::BookingShown;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Shows a booking, people masked, with what can be done next.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShowBooking {
    booking: BookingId,
}

impl Action for ShowBooking {
    const NAME: &'static str = "rooms.booking";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Read;
    type Reply = BookingShown;

    async fn run(self, at: &mut Counter<'_>) -> Result<BookingShown, Fault> {
        let booking = booking_of(at, self.booking).await?;
        Ok(BookingShown::of(booking, at))
    }
}
