//! The advisor has seen somebody.

use domain::id::AppointmentId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::appointment::{AppointmentRow, keep};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Closes an appointment whose person has been seen.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ServeAppointment {
    appointment: AppointmentId,
}

/// The appointment that is over.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AppointmentServed {
    appointment: AppointmentId,
}

impl Action for ServeAppointment {
    const NAME: &'static str = "appointments.serve";
    const ACCESS: Access = Access::Needs(Permission::Appointment);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Appointments];
    type Reply = AppointmentServed;

    async fn run(self, at: &mut Counter<'_>) -> Result<AppointmentServed, Fault> {
        let state = AppointmentRow::find(at, self.appointment).await?.state()?.serve()?;
        keep(at, self.appointment, state, None).await?;
        at.about("appointment", self.appointment.uuid());
        Ok(AppointmentServed { appointment: self.appointment })
    }
}
