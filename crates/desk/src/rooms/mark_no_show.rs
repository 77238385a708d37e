//! Nobody came.

use domain::id::BookingId;
use domain::rooms::booking_state::BookingState;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::booking::{Booking, booking_of};
use super::save_state::{Stands, save_state};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Notes that nobody came, more than 15 minutes after the start; the room is free again (R-BK-6).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MarkBookingNoShow {
    booking: BookingId,
}

impl Action for MarkBookingNoShow {
    const NAME: &'static str = "rooms.mark_no_show";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = Stands;

    async fn run(self, at: &mut Counter<'_>) -> Result<Stands, Fault> {
        let booking = booking_of(at, self.booking).await?;
        let missed = missed(at, &booking)?;
        save_state(at, &booking, missed).await
    }
}

/// The booking to which nobody has come by now.
pub(super) fn missed(at: &Counter<'_>, booking: &Booking) -> Result<BookingState, Fault> {
    Ok(booking.state.clone().mark_no_show(booking.interval.from(), at.now)?)
}
