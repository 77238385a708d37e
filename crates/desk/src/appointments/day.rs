//! The appointments of a day.

use domain::appointments::appointment::AppointmentState;
use domain::appointments::refused::AppointmentError;
use domain::id::{AdvisorId, AppointmentId, ResidentId, SlotId};
use domain::queue::number::{Prefix, TicketNumber};
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::appointment::{SlotColumns, read_state};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{number, sql};
use crate::fault::Fault;
use crate::masked;
use crate::sealing::Column;
use crate::verdict::Can;

/// Lists a day's appointments by time, names masked, with what can be done about each now.
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
    can_check_in: Can,
    can_serve: Can,
    can_mark_no_show: Can,
    can_cancel: Can,
}

#[derive(sqlx::FromRow)]
struct DayRow {
    id: Uuid,
    #[sqlx(flatten)]
    slot: SlotColumns,
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
        let state = read_state(&self.state, self.ticket_id, self.checked_in_at)?;
        let slot = self.slot.slot()?;
        Ok(ListedAppointment {
            appointment: self.id.into(),
            slot: slot.id,
            from: slot.from,
            to: slot.to,
            advisor: slot.advisor,
            advisor_name: self.advisor_name,
            speciality: self.speciality,
            resident: self.resident_id.map(ResidentId::from),
            name: masked::name(&self.name)?,
            phone: masked::phone(at, Column::AppointmentPhone, self.id, self.phone.as_deref())?,
            organisation: self.organisation,
            matter: self.matter,
            ticket: count.map(|count| TicketNumber { prefix: Prefix::Y, count }),
            state,
            can_check_in: Can::unless(state.must_let_in(&slot, at.now)),
            can_serve: can(state.serve()),
            can_mark_no_show: can(state.mark_no_show(&slot, at.now)),
            can_cancel: can(state.cancel()),
        })
    }
}

/// Whether a step would be taken.
fn can(step: Result<AppointmentState, AppointmentError>) -> Can {
    Can::unless(step.map(|_| ()))
}
