//! The phone that was left for an appointment, to call whoever comes.

use domain::id::AppointmentId;
use domain::reason::Reason;
use domain::residents::phone::Phone;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{DataFault, sql};
use crate::fault::Fault;
use crate::sealing::Column;

/// Shows the whole phone number left for an appointment, with a reason, audited (R-PI-10).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RevealAppointmentPhone {
    appointment: AppointmentId,
    reason: Reason,
}

/// The number.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AppointmentPhone {
    phone: Phone,
}

impl Action for RevealAppointmentPhone {
    const NAME: &'static str = "appointments.reveal_phone";
    const ACCESS: Access = Access::Confirmed(Permission::Unmask);
    const MODE: Mode = Mode::Secret;
    type Reply = AppointmentPhone;

    async fn run(self, at: &mut Counter<'_>) -> Result<AppointmentPhone, Fault> {
        const LOOK: &str = "select phone from appointments where site_id = $1 and id = $2";
        let (site, appointment) = (at.site()?, self.appointment.uuid());
        let row: Option<(Option<Vec<u8>>,)> =
            sql!(at, |c| sqlx::query_as(LOOK).bind(site.uuid()).bind(appointment).fetch_optional(c))?;
        let (sealed,) = found(row, "appointment")?;
        let phone = at.open(Column::AppointmentPhone, appointment, &found(sealed, "phone")?)?;
        at.about("appointment", appointment).because(self.reason.as_str());
        Ok(AppointmentPhone { phone: Phone::parse(&phone).map_err(|_| DataFault::Damaged)? })
    }
}
