//! A booking as it is stored.

use domain::engagements::{Engagement, EngagementKind};
use domain::id::{BookingId, OrganisationId, ResidentId, RoomId, StaffId};
use domain::organisations::name::OrganisationName;
use domain::reason::Reason;
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use domain::rooms::booking_state::BookingState;
use domain::rooms::interval::Interval;
use domain::rooms::purpose::Purpose;
use domain::rooms::request::Organiser;
use domain::time::Instant;
use uuid::Uuid;

use super::parties::masked;
use crate::counter::{Counter, found};
use crate::database::{DataFault, from_json, sql, worded};
use crate::fault::Fault;
use crate::sealing::Column;

/// A booking with its room and parties.
pub(super) struct Booking {
    pub(super) id: BookingId,
    pub(super) room: RoomId,
    pub(super) room_name: String,
    pub(super) floor: String,
    pub(super) interval: Interval,
    pub(super) buffer_minutes: i64,
    pub(super) purpose: Purpose,
    pub(super) organiser: Organiser,
    /// As receipts say it: a resident's is masked.
    pub(super) organiser_name: String,
    pub(super) responsible: PersonName,
    pub(super) responsible_resident: Option<ResidentId>,
    pub(super) phone: Option<Phone>,
    pub(super) heads: u32,
    pub(super) equipment: Vec<String>,
    pub(super) outside_hours_by: Option<StaffId>,
    pub(super) series: Option<Uuid>,
    pub(super) state: BookingState,
    pub(super) created_by: StaffId,
}

#[derive(sqlx::FromRow)]
pub(super) struct BookingRow {
    id: Uuid,
    room_id: Uuid,
    room_name: String,
    floor: String,
    from_at: i64,
    to_at: i64,
    buffer_minutes: i64,
    purpose: String,
    organiser: Uuid,
    organisation_id: Option<Uuid>,
    organisation_name: Option<String>,
    organiser_name: Option<String>,
    resident_name: Option<String>,
    resident_id: Option<Uuid>,
    responsible: String,
    phone: Option<Vec<u8>>,
    heads: i64,
    equipment: String,
    outside_hours_by: Option<Uuid>,
    series_id: Option<Uuid>,
    state: String,
    approved_by: Option<Uuid>,
    started_at: Option<i64>,
    ended_at: Option<i64>,
    check_out: Option<String>,
    reason: Option<String>,
    created_by: Uuid,
}

/// The booking of that id at this site.
pub(super) async fn booking_of(at: &mut Counter<'_>, booking: BookingId) -> Result<Booking, Fault> {
    const ONE: &str =
        concat!(include_str!("booking.sql"), "where bookings.site_id = $1 and bookings.id = $2");
    let site = at.site()?;
    let row: Option<BookingRow> =
        sql!(at, |c| sqlx::query_as(ONE).bind(site.uuid()).bind(booking.uuid()).fetch_optional(c))?;
    Booking::read(found(row, "booking")?, at)
}

impl Booking {
    /// Reads a row of `booking.sql`, the phone opened.
    pub(super) fn read(row: BookingRow, at: &Counter<'_>) -> Result<Self, Fault> {
        let phone = match &row.phone {
            Some(sealed) => Some(at.open(Column::BookingPhone, row.id, sealed)?),
            None => None,
        };
        let (organiser, organiser_name) = row.organiser()?;
        let damaged = || DataFault::Damaged;
        Ok(Self {
            id: row.id.into(),
            room: row.room_id.into(),
            interval: row.interval().ok_or_else(damaged)?,
            state: row.state().ok_or_else(damaged)?,
            room_name: row.room_name,
            floor: row.floor,
            buffer_minutes: row.buffer_minutes,
            purpose: worded(&row.purpose)?,
            organiser,
            organiser_name,
            responsible: PersonName::parse(&row.responsible).map_err(|_| damaged())?,
            responsible_resident: row.resident_id.map(ResidentId),
            phone: phone.map(|text| Phone::parse(&text)).transpose().map_err(|_| damaged())?,
            heads: u32::try_from(row.heads).map_err(|_| damaged())?,
            equipment: from_json(&row.equipment)?,
            outside_hours_by: row.outside_hours_by.map(StaffId),
            series: row.series_id,
            created_by: row.created_by.into(),
        })
    }

    /// Whether this commitment of the responsible person is this very booking.
    pub(super) fn is(&self, engagement: &Engagement) -> bool {
        engagement.kind == EngagementKind::Booking
            && engagement.title == self.room_name
            && (engagement.from, engagement.to) == (self.interval.from(), self.interval.to())
    }
}

impl BookingRow {
    fn interval(&self) -> Option<Interval> {
        Interval::parse(Instant::from_millis(self.from_at)?, Instant::from_millis(self.to_at)?).ok()
    }

    fn organiser(&self) -> Result<(Organiser, String), Fault> {
        if let Some(id) = self.organisation_id {
            let name = self.organisation_name.clone().ok_or(DataFault::Damaged)?;
            return Ok((Organiser::Organisation(OrganisationId(id)), name));
        }
        if let Some(name) = &self.organiser_name {
            let named = OrganisationName::parse(name).map_err(|_| DataFault::Damaged)?;
            return Ok((Organiser::Named(named), name.clone()));
        }
        let name = self.resident_name.as_deref().ok_or(DataFault::Damaged)?;
        Ok((Organiser::Resident(ResidentId(self.organiser)), masked(name)?))
    }

    fn state(&self) -> Option<BookingState> {
        let moment = |millis: Option<i64>| millis.and_then(Instant::from_millis);
        let at = moment(self.ended_at);
        let reason = self.reason.as_deref().and_then(|text| Reason::parse(text).ok());
        Some(match self.state.as_str() {
            "pending" => BookingState::Pending {},
            "confirmed" => BookingState::Confirmed { approved_by: self.approved_by.map(StaffId) },
            "in_use" => BookingState::InUse { since: moment(self.started_at)? },
            "finished" => {
                let check_out = from_json(self.check_out.as_deref()?).ok()?;
                BookingState::Finished { at: at?, check_out }
            }
            "cancelled" => BookingState::Cancelled { at: at?, reason: reason? },
            "rejected" => BookingState::Rejected { at: at?, reason: reason? },
            "no_show" => BookingState::NoShow { at: at? },
            _ => return None,
        })
    }
}
