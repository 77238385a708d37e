//! An appointment as it stands, and its next step.

use domain::appointments::appointment::AppointmentState;
use domain::appointments::slot::{Audience, Slot};
use domain::id::{AppointmentId, TicketId};
use domain::reason::Reason;
use uuid::Uuid;

use crate::counter::{Counter, exactly_one, found};
use crate::database::{DataFault, change, moment, number, sql};
use crate::fault::Fault;

/// The row of an appointment with its slot.
#[derive(sqlx::FromRow)]
pub(super) struct AppointmentRow {
    pub(super) name: String,
    pub(super) speciality: String,
    state: String,
    ticket_id: Option<Uuid>,
    checked_in_at: Option<i64>,
    #[sqlx(flatten)]
    slot: SlotColumns,
}

/// The columns of a slot beside its appointment.
#[derive(sqlx::FromRow)]
pub(super) struct SlotColumns {
    slot_id: Uuid,
    advisor_id: Uuid,
    from_at: i64,
    to_at: i64,
    quota: i64,
    for_enterprises: bool,
}

impl AppointmentRow {
    /// Finds an appointment of the site.
    pub(super) async fn find(at: &mut Counter<'_>, appointment: AppointmentId) -> Result<Self, Fault> {
        let site = at.site()?;
        let row: Option<Self> = sql!(at, |c| {
            sqlx::query_as(include_str!("appointment.sql"))
                .bind(site.uuid())
                .bind(appointment.uuid())
                .fetch_optional(c)
        })?;
        found(row, "appointment")
    }

    /// Its state, with what is known in it.
    pub(super) fn state(&self) -> Result<AppointmentState, Fault> {
        read_state(&self.state, self.ticket_id, self.checked_in_at)
    }

    /// Its slot.
    pub(super) fn slot(&self) -> Result<Slot, Fault> {
        self.slot.slot()
    }
}

impl SlotColumns {
    /// The slot of the columns.
    pub(super) fn slot(&self) -> Result<Slot, Fault> {
        Ok(Slot {
            id: self.slot_id.into(),
            advisor: self.advisor_id.into(),
            from: moment(self.from_at)?,
            to: moment(self.to_at)?,
            places: number(self.quota)?,
            audience: if self.for_enterprises { Audience::Enterprises } else { Audience::Everybody },
        })
    }
}

/// A state from its columns.
pub(super) fn read_state(
    state: &str,
    ticket: Option<Uuid>,
    checked_in_at: Option<i64>,
) -> Result<AppointmentState, Fault> {
    Ok(match (state, ticket, checked_in_at) {
        ("booked", ..) => AppointmentState::Booked,
        ("checked_in", Some(ticket), Some(at)) => {
            AppointmentState::CheckedIn { checked_in_at: moment(at)?, ticket: ticket.into() }
        }
        ("served", ..) => AppointmentState::Served,
        ("no_show", ..) => AppointmentState::NoShow,
        ("cancelled", ..) => AppointmentState::Cancelled,
        _ => return Err(DataFault::Damaged.into()),
    })
}

/// Keeps the next state; a ticket once given stays with the appointment.
pub(super) async fn keep(
    at: &mut Counter<'_>,
    appointment: AppointmentId,
    state: AppointmentState,
    reason: Option<&Reason>,
) -> Result<(), Fault> {
    let (word, ticket, checked_in_at) = match state {
        AppointmentState::Booked => ("booked", None, None),
        AppointmentState::CheckedIn { checked_in_at, ticket } => {
            ("checked_in", Some(ticket), Some(checked_in_at.millis()))
        }
        AppointmentState::Served => ("served", None, None),
        AppointmentState::NoShow => ("no_show", None, None),
        AppointmentState::Cancelled => ("cancelled", None, None),
    };
    let site = at.site()?;
    exactly_one(change!(
        at,
        sqlx::query(include_str!("keep.sql"))
            .bind(site.uuid())
            .bind(appointment.uuid())
            .bind(word)
            .bind(ticket.map(TicketId::uuid))
            .bind(checked_in_at)
            .bind(reason.map(Reason::as_str))
            .bind(at.now.millis())
    )?)
}
