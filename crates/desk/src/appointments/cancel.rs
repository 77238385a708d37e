//! Giving an appointment back.

use domain::id::AppointmentId;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::appointment::{AppointmentRow, keep};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Cancels an appointment; its place is free again at once. Refused once the person is here.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CancelAppointment {
    appointment: AppointmentId,
    reason: Reason,
}

/// The appointment that was cancelled.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AppointmentCancelled {
    appointment: AppointmentId,
}

impl Action for CancelAppointment {
    const NAME: &'static str = "appointments.cancel";
    const ACCESS: Access = Access::Needs(Permission::Appointment);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Appointments];
    type Reply = AppointmentCancelled;

    async fn run(self, at: &mut Counter<'_>) -> Result<AppointmentCancelled, Fault> {
        let state = AppointmentRow::find(at, self.appointment).await?.state()?.cancel()?;
        keep(at, self.appointment, state, Some(&self.reason)).await?;
        at.about("appointment", self.appointment.uuid()).because(self.reason.as_str());
        Ok(AppointmentCancelled { appointment: self.appointment })
    }
}
