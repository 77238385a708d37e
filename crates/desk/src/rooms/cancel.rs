//! Giving a booking up.

use domain::id::{BookingId, VisitId};
use domain::reason::Reason;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::booking::booking_of;
use super::receipt::{Paper, say_change};
use super::save_state::{Stands, save_state};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Cancels a booking that has not begun; the room is free again. The receipt of a visit that is still open
/// says so.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CancelBooking {
    booking: BookingId,
    reason: Reason,
    #[serde(default)]
    visit: Option<VisitId>,
}

impl Action for CancelBooking {
    const NAME: &'static str = "rooms.cancel";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = Stands;

    async fn run(self, at: &mut Counter<'_>) -> Result<Stands, Fault> {
        let booking = booking_of(at, self.booking).await?;
        at.because(self.reason.as_str());
        let cancelled = booking.state.clone().cancel(self.reason, at.now)?;
        say_change(at, self.visit, booking.id, Paper::of_changed(&booking, "已取消")).await?;
        save_state(at, &booking, cancelled).await
    }
}
