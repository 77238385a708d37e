//! What the form shows while a slot is being chosen for somebody.

use domain::engagements::Engagement;
use domain::id::{ResidentId, SlotId};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::look::Look;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::courses::organiser::Organiser;
use crate::engagements;
use crate::fault::Fault;
use crate::verdict::Can;

/// Says whether somebody may have an appointment in a slot, and what they are committed to then.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckSlot {
    slot: SlotId,
    #[serde(default)]
    resident: Option<ResidentId>,
    /// An organisation's id or name.
    #[serde(default)]
    organisation: Option<Organiser>,
}

/// What would happen.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SlotChecked {
    can_book: Can,
    places_left: u32,
    /// What they are committed to at that time.
    clashes: Vec<Engagement>,
}

impl Action for CheckSlot {
    const NAME: &'static str = "appointments.check";
    const ACCESS: Access = Access::Needs(Permission::Appointment);
    const MODE: Mode = Mode::Read;
    type Reply = SlotChecked;

    async fn run(self, at: &mut Counter<'_>) -> Result<SlotChecked, Fault> {
        let look = Look::at(at, self.slot, self.resident, self.organisation.as_ref()).await?;
        let clashes = match self.resident {
            Some(resident) => engagements::of_person(at, resident, look.slot.from, look.slot.to).await?,
            None => Vec::new(),
        };
        let places_left = look.slot.places_left(look.taken);
        Ok(SlotChecked { can_book: Can::unless(look.must_take(at)), places_left, clashes })
    }
}
