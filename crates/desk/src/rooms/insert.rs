//! Writing a booking down.

use domain::id::{BookingId, StaffId, VisitId};
use domain::rooms::booking_state::BookingState;
use domain::rooms::interval::Interval;
use domain::rooms::request::Organiser;
use uuid::Uuid;

use super::details::Details;
use super::judge::organiser_key;
use super::room::Room;
use crate::counter::Counter;
use crate::database::{DataFault, add_along, to_json, word};
use crate::fault::Fault;
use crate::sealing::Column;

/// A booking that was judged and may be written down.
pub(super) struct NewBooking<'a> {
    pub(super) room: &'a Room,
    pub(super) interval: Interval,
    pub(super) details: &'a Details,
    /// The whole name of who answers for the room.
    pub(super) responsible: &'a str,
    pub(super) outside_hours_by: Option<StaffId>,
    pub(super) series: Option<Uuid>,
    pub(super) visit: Option<VisitId>,
    pub(super) state: &'a BookingState,
}

/// Writes the booking down. If somebody else took the time meanwhile, the guard in the database refuses:
/// SQLite's trigger with a fault, PostgreSQL's constraint by leaving the row out. There `on conflict do
/// nothing` keeps two that wait for each other's row from a deadlock that only a timeout would end.
pub(super) async fn insert(at: &mut Counter<'_>, new: &NewBooking<'_>) -> Result<BookingId, Fault> {
    let (booking, site, staff): (BookingId, _, _) = (at.new_id(), at.site()?, at.staff()?);
    let NewBooking { room, interval, details, .. } = new;
    let (organisation, name) = match &details.organiser {
        Organiser::Organisation(id) => (Some(id.uuid()), None),
        Organiser::Named(name) => (None, Some(name.as_str())),
        Organiser::Resident(_) => (None, None),
    };
    let phone =
        details.phone.as_ref().map(|phone| at.seal(Column::BookingPhone, booking.uuid(), phone.as_str()));
    // Read before: within the macro `at` is taken by its transaction.
    let (now, equipment) = (at.now.millis(), to_json(&details.equipment)?);
    let added = add_along!(at, include_str!("insert.sql"), |query| query
        .bind(site.uuid())
        .bind(booking.uuid())
        .bind(room.id.uuid())
        .bind(interval.day())
        .bind(interval.from().millis())
        .bind(interval.to().millis())
        .bind(i64::from(room.policy.buffer_minutes))
        .bind(word(&details.purpose))
        .bind(organiser_key(site.uuid(), &details.organiser))
        .bind(organisation)
        .bind(name)
        .bind(details.responsible_resident().map(domain::id::ResidentId::uuid))
        .bind(new.responsible)
        .bind(&phone)
        .bind(i64::from(details.heads))
        .bind(equipment)
        .bind(new.outside_hours_by.map(StaffId::uuid))
        .bind(new.series)
        .bind(new.state.name())
        .bind(new.visit.map(VisitId::uuid))
        .bind(now)
        .bind(staff.uuid()))?;
    if !added {
        return Err(DataFault::BookingOverlaps.into());
    }
    Ok(booking)
}
