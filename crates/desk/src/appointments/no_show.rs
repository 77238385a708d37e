//! Somebody with an appointment never came.

use domain::id::AppointmentId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::appointment::{AppointmentRow, keep};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Marks that nobody came; refused until ten minutes after the slot has ended. The place stays used.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MarkAppointmentNoShow {
    appointment: AppointmentId,
}

/// The appointment that is over.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AppointmentMissed {
    appointment: AppointmentId,
}

impl Action for MarkAppointmentNoShow {
    const NAME: &'static str = "appointments.no_show";
    const ACCESS: Access = Access::Needs(Permission::Appointment);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Appointments];
    type Reply = AppointmentMissed;

    async fn run(self, at: &mut Counter<'_>) -> Result<AppointmentMissed, Fault> {
        let row = AppointmentRow::find(at, self.appointment).await?;
        let state = row.state()?.mark_no_show(&row.slot()?, at.now)?;
        keep(at, self.appointment, state, None).await?;
        at.about("appointment", self.appointment.uuid());
        Ok(AppointmentMissed { appointment: self.appointment })
    }
}
