//! Somebody with an appointment is here.

use domain::id::{AppointmentId, TicketId};
use domain::queue::number::{Prefix, TicketNumber};
use domain::residents::name::PersonName;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::appointment::{AppointmentRow, keep};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::queue::issue::{Issued, NewTicket, Slot, issue};
use crate::topics::Topic;

/// Checks somebody in on the day of their appointment and gives them a ticket, which is called in front
/// around their slot (R-QU-4).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckIn {
    appointment: AppointmentId,
}

/// The ticket that was given.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CheckedIn {
    ticket: TicketId,
    /// Such as Y001.
    number: TicketNumber,
}

impl Action for CheckIn {
    const NAME: &'static str = "appointments.check_in";
    const ACCESS: Access = Access::Needs(Permission::ActivityCheckIn);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Appointments, Topic::Queue];
    type Reply = CheckedIn;

    async fn run(self, at: &mut Counter<'_>) -> Result<CheckedIn, Fault> {
        let row = AppointmentRow::find(at, self.appointment).await?;
        let (state, slot) = (row.state()?, row.slot()?);
        let window = Slot { appointment: self.appointment, from: slot.from, to: slot.to };
        let new = NewTicket {
            queue: Prefix::Y,
            name: PersonName::parse(&row.name).ok(),
            matter: ShortText::parse(&row.speciality).ok(),
            priority: None,
            appointment: Some(window),
        };
        let Issued { ticket, number, .. } = issue(at, new).await?;
        keep(at, self.appointment, state.check_in(&slot, ticket, at.now)?, None).await?;
        at.about("appointment", self.appointment.uuid()).detail("ticket", ticket.to_string());
        Ok(CheckedIn { ticket, number })
    }
}
