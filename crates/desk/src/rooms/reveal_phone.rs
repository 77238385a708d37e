//! The phone of a responsible person, to call them.

use domain::id::BookingId;
use domain::reason::Reason;
use domain::residents::phone::Phone;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::booking::booking_of;
use super::refusal::RoomRefusal;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Shows the whole phone number left for a booking, with a reason, audited (R-PI-10).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RevealPhone {
    booking: BookingId,
    reason: Reason,
}

/// The number.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PhoneRevealed {
    phone: Phone,
}

impl Action for RevealPhone {
    const NAME: &'static str = "rooms.reveal_phone";
    const ACCESS: Access = Access::Confirmed(Permission::Unmask);
    const MODE: Mode = Mode::Secret;
    type Reply = PhoneRevealed;

    async fn run(self, at: &mut Counter<'_>) -> Result<PhoneRevealed, Fault> {
        let booking = booking_of(at, self.booking).await?;
        let phone = booking.phone.ok_or(RoomRefusal::BookingHasNoPhone {})?;
        at.about("booking", booking.id.uuid()).because(self.reason.as_str());
        Ok(PhoneRevealed { phone })
    }
}
