//! The appointments of a day.

use domain::appointments::appointment::AppointmentState;
use domain::id::{AdvisorId, AppointmentId, ResidentId, SlotId};
use domain::queue::number::{Prefix, TicketNumber};
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::appointment::read_state;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{moment, number, sql};
use crate::fault::Fault;
use crate::masked;
use crate::sealing::Column;

/// Lists a day's appointments by time, names masked.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListAppointments {
    /// Today if left out.
    #[serde(default)]
    day: Option<Day>,
    /// Every advisor if left out.
    #[serde(default)]
    advisor: Option<AdvisorId>,
}

/// An appointment on the list.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ListedAppointment {
    appointment: AppointmentId,
    slot: SlotId,
    from: Instant,
    to: Instant,
    advisor: AdvisorId,
    advisor_name: String,
    speciality: String,
    resident: Option<ResidentId>,
    /// Masked.
    name: String,
    /// Masked.
    phone: Option<String>,
    organisation: Option<String>,
    matter: Option<String>,
    /// The ticket they were given.
    ticket: Option<TicketNumber>,
    state: AppointmentState,
}

#[derive(sqlx::FromRow)]
struct DayRow {
    id: Uuid,
    slot_id: Uuid,
    from_at: i64,
    to_at: i64,
    advisor_id: Uuid,
    advisor_name: String,
    speciality: String,
    resident_id: Option<Uuid>,
    name: String,
    phone: Option<Vec<u8>>,
    organisation: Option<String>,
    matter: Option<String>,
    state: String,
    ticket_id: Option<Uuid>,
    checked_in_at: Option<i64>,
    ticket_number: Option<i64>,
}

impl Action for ListAppointments {
    const NAME: &'static str = "appointments.day";
    const ACCESS: Access = Access::Needs(Permission::Appointment);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<ListedAppointment>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<ListedAppointment>, Fault> {
        let site = at.site()?;
        let day = self.day.unwrap_or(at.today());
        let rows: Vec<DayRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("day.sql"))
                .bind(site.uuid())
                .bind(day)
                .bind(self.advisor.map(AdvisorId::uuid))
                .fetch_all(c)
        })?;
        rows.into_iter().map(|row| row.read(at)).collect()
    }
}

impl DayRow {
    fn read(self, at: &Counter<'_>) -> Result<ListedAppointment, Fault> {
        let count = self.ticket_number.map(number::<u32>).transpose()?.and_then(std::num::NonZeroU32::new);
        Ok(ListedAppointment {
            appointment: self.id.into(),
            slot: self.slot_id.into(),
            from: moment(self.from_at)?,
            to: moment(self.to_at)?,
            advisor: self.advisor_id.into(),
            advisor_name: self.advisor_name,
            speciality: self.speciality,
            resident: self.resident_id.map(ResidentId::from),
            name: masked::name(&self.name)?,
            phone: masked::phone(at, Column::AppointmentPhone, self.id, self.phone.as_deref())?,
            organisation: self.organisation,
            matter: self.matter,
            ticket: count.map(|count| TicketNumber { prefix: Prefix::Y, count }),
            state: read_state(&self.state, self.ticket_id, self.checked_in_at)?,
        })
    }
}
