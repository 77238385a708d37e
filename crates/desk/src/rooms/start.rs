//! Handing out the keys.

use domain::id::BookingId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::booking::booking_of;
use super::save_state::{Stands, save_state};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Notes that the organiser came and has the keys.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StartBooking {
    booking: BookingId,
}

impl Action for StartBooking {
    const NAME: &'static str = "rooms.start";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = Stands;

    async fn run(self, at: &mut Counter<'_>) -> Result<Stands, Fault> {
        let booking = booking_of(at, self.booking).await?;
        let started = booking.state.clone().start(at.now)?;
        save_state(at, &booking, started).await
    }
}
