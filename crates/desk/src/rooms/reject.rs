//! Turning a booking down.

use domain::id::BookingId;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::booking::booking_of;
use super::save_state::{Stands, save_state};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Turns down a booking that waits for approval; the room is free again.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RejectBooking {
    booking: BookingId,
    reason: Reason,
}

impl Action for RejectBooking {
    const NAME: &'static str = "rooms.reject";
    const ACCESS: Access = Access::Needs(Permission::OverrideLimits);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = Stands;

    async fn run(self, at: &mut Counter<'_>) -> Result<Stands, Fault> {
        let booking = booking_of(at, self.booking).await?;
        at.because(self.reason.as_str());
        let rejected = booking.state.clone().reject(self.reason, at.now)?;
        save_state(at, &booking, rejected).await
    }
}
