//! Somebody with an appointment is here.

use std::num::NonZeroU32;

use domain::id::{AppointmentId, TicketId};
use domain::queue::number::{Prefix, TicketNumber};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::appointment::{AppointmentRow, keep};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, number, sql};
use crate::fault::Fault;
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
    const ACCESS: Access = Access::Needs(Permission::Appointment);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Appointments, Topic::Queue];
    type Reply = CheckedIn;

    async fn run(self, at: &mut Counter<'_>) -> Result<CheckedIn, Fault> {
        let row = AppointmentRow::find(at, self.appointment).await?;
        let ticket: TicketId = at.new_id();
        let state = row.state()?.check_in(&row.slot()?, ticket, at.now)?;
        let number = issue(at, ticket, self.appointment, &row).await?;
        keep(at, self.appointment, state, None).await?;
        at.about("appointment", self.appointment.uuid()).detail("ticket", ticket.to_string());
        Ok(CheckedIn { ticket, number })
    }
}

/// Issues the day's next ticket of prefix Y, with the window of the appointment.
async fn issue(
    at: &mut Counter<'_>,
    ticket: TicketId,
    appointment: AppointmentId,
    row: &AppointmentRow,
) -> Result<TicketNumber, Fault> {
    let (site, staff, slot) = (at.site()?, at.staff()?, row.slot()?);
    let today = at.today();
    let now = at.now.millis();
    let count: i64 = sql!(at, |c| {
        sqlx::query_scalar(include_str!("ticket.sql"))
            .bind(site.uuid())
            .bind(ticket.uuid())
            .bind(today)
            .bind(&row.name)
            .bind(&row.speciality)
            .bind(appointment.uuid())
            .bind(slot.from.millis())
            .bind(slot.to.millis())
            .bind(now)
            .bind(staff.uuid())
            .fetch_one(c)
    })?;
    let count = NonZeroU32::new(number(count)?).ok_or(DataFault::Damaged)?;
    Ok(TicketNumber { prefix: Prefix::Y, count })
}
