//! Approving a booking.

use domain::id::BookingId;
use domain::rooms::booking_state::BookingState;
use domain::staff::permission::Permission;
use domain::staff::role::not_own;
use schemars::JsonSchema;
use serde::Deserialize;

use super::booking::{Booking, booking_of};
use super::save_state::{Stands, save_state};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Approves a booking that waits for it; nobody approves what they booked themselves (R-RO-3).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ApproveBooking {
    booking: BookingId,
}

impl Action for ApproveBooking {
    const NAME: &'static str = "rooms.approve";
    const ACCESS: Access = Access::Needs(Permission::OverrideLimits);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = Stands;

    async fn run(self, at: &mut Counter<'_>) -> Result<Stands, Fault> {
        let booking = booking_of(at, self.booking).await?;
        let approved = approved(at, &booking)?;
        save_state(at, &booking, approved).await
    }
}

/// The booking as whoever is at work approves it; their own they cannot.
pub(super) fn approved(at: &Counter<'_>, booking: &Booking) -> Result<BookingState, Fault> {
    let staff = at.staff()?;
    not_own(staff, booking.created_by)?;
    Ok(booking.state.clone().approve(staff)?)
}
