//! Booking a room every week.

use domain::id::{BookingId, RoomId, VisitId};
use domain::rooms::booking_state::BookingState;
use domain::rooms::refusal::BookingWarning;
use domain::rooms::series::{BookingSeries, SeriesRow, SeriesSkip};
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::book::accept_all;
use super::check_series::{JudgedSeries, judge_series};
use super::details::Details;
use super::insert::{NewBooking, insert};
use super::receipt::{Paper, put_into_visit};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, to_json};
use crate::fault::{Accepted, Fault, OnField};
use crate::topics::Topic;

/// Books a room every week as single bookings: changing one does not change the others (R-BK-7). Every date
/// that cannot be booked must be named in `series.skip`; it is kept with its reason.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BookSeries {
    room: RoomId,
    series: BookingSeries,
    details: Details,
    /// Neither the farthest day nor the number of bookings counts; whoever may override limits allows it.
    #[serde(default)]
    beyond_limits_approved: bool,
    #[serde(default)]
    visit: Option<VisitId>,
    #[serde(default)]
    accept: Accepted,
}

/// The series that was made.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SeriesBooked {
    series: Uuid,
    rows: Vec<SeriesDay>,
}

/// One date of it.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SeriesDay {
    day: Day,
    booking: Option<BookingId>,
    state: Option<BookingState>,
    /// Why it was left out.
    skipped: Option<SeriesSkip>,
}

impl Action for BookSeries {
    const NAME: &'static str = "rooms.book_series";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = SeriesBooked;

    async fn run(self, at: &mut Counter<'_>) -> Result<SeriesBooked, Fault> {
        let Self { room, series, details, beyond_limits_approved, .. } = &self;
        let asked = details.asked(*room);
        let judged = judge_series(at, &asked, series, details, *beyond_limits_approved).await?;
        series.check(&judged.rows).on_field("series.skip")?;
        let warnings: Vec<BookingWarning> = judged.rows.iter().flat_map(|row| row.warnings.clone()).collect();
        accept_all(&warnings, &self.accept)?;
        judged.room.has(&details.equipment).on_field("details.equipment")?;
        let id: Uuid = at.new_id();
        self.insert_series(at, id).await?;
        let mut rows = Vec::new();
        for row in &judged.rows {
            rows.push(self.save(at, id, &judged, row).await?);
        }
        at.about("booking_series", id);
        Ok(SeriesBooked { series: id, rows })
    }
}

impl BookSeries {
    async fn insert_series(&self, at: &mut Counter<'_>, id: Uuid) -> Result<(), Fault> {
        let (site, staff) = (at.site()?, at.staff()?);
        change!(
            at,
            sqlx::query(include_str!("book_series.sql"))
                .bind(site.uuid())
                .bind(id)
                .bind(self.room.uuid())
                .bind(to_json(&self.series)?)
                .bind(at.now.millis())
                .bind(staff.uuid())
        )?;
        Ok(())
    }

    async fn save(
        &self,
        at: &mut Counter<'_>,
        series: Uuid,
        judged: &JudgedSeries,
        row: &SeriesRow,
    ) -> Result<SeriesDay, Fault> {
        const DAY: &str = "insert into booking_series_days (site_id, series_id, day, booking_id, skipped) values ($1, $2, $3, $4, $5)";
        let (site, day) = (at.site()?, row.interval.day());
        let booked = match row.skipped {
            Some(_) => None,
            None => Some(self.book(at, series, judged, row).await?),
        };
        let skipped = row.skipped.as_ref().map(to_json).transpose()?;
        let booking = booked.as_ref().map(|(booking, _)| booking.uuid());
        change!(at, sqlx::query(DAY).bind(site.uuid()).bind(series).bind(day).bind(booking).bind(skipped))?;
        let (booking, state) = booked.unzip();
        Ok(SeriesDay { day, booking, state, skipped: row.skipped.clone() })
    }

    async fn book(
        &self,
        at: &mut Counter<'_>,
        series: Uuid,
        judged: &JudgedSeries,
        row: &SeriesRow,
    ) -> Result<(BookingId, BookingState), Fault> {
        let state = BookingState::Draft {}.submit(BookingWarning::approval(&row.warnings))?;
        let written = self.details.responsible.as_ref();
        let responsible = judged.parties.responsible(written).on_field("details.responsible")?;
        let new = NewBooking {
            room: &judged.room,
            interval: row.interval,
            details: &self.details,
            responsible,
            outside_hours_by: None,
            series: Some(series),
            visit: self.visit,
            state: &state,
        };
        let booking = insert(at, &new).await?;
        if let Some(visit) = self.visit {
            put_into_visit(at, visit, booking, Paper::of_new(&new, &judged.parties)).await?;
        }
        Ok((booking, state))
    }
}
