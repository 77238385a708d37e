//! Taking a room back.

use domain::id::BookingId;
use domain::rooms::booking_state::CheckOut;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::booking::booking_of;
use super::save_state::{Stands, save_state};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Takes the room back and notes how it was found (R-BK-9).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FinishBooking {
    booking: BookingId,
    check_out: CheckOut,
}

impl Action for FinishBooking {
    const NAME: &'static str = "rooms.finish";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = Stands;

    async fn run(self, at: &mut Counter<'_>) -> Result<Stands, Fault> {
        let booking = booking_of(at, self.booking).await?;
        let finished = booking.state.clone().finish(self.check_out, at.now)?;
        save_state(at, &booking, finished).await
    }
}
