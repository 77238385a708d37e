//! Judging a request by all that is known: the same path for `rooms.check`, `rooms.book`, a move and a series.

use domain::calendar::wall_interval::WallInterval;
use domain::engagements::Engagement;
use domain::id::{ResidentId, RoomId};
use domain::rooms::check::check_booking;
use domain::rooms::interval::Interval;
use domain::rooms::refusal::{BookingRefusal, BookingWarning};
use domain::rooms::request::{BookingRequest, Circumstances, Neighbour, Organiser, OrganiserRecord};
use domain::time::Instant;
use uuid::Uuid;

use super::booking::Booking;
use super::parties::{Parties, PartiesRow, of_rows};
use super::question::{Question, bind_question};
use super::room::Room;
use crate::calendar::of_day::{self, FactRow};
use crate::counter::Counter;
use crate::database::{DataFault, together, worded};
use crate::engagements::of_person;
use crate::fault::Fault;

/// Which room is asked for, by whom.
pub(super) struct Asked<'a> {
    pub(super) room: RoomId,
    /// While a form is being filled in, perhaps nobody yet.
    pub(super) organiser: Option<&'a Organiser>,
    /// The responsible person, if they are registered.
    pub(super) responsible: Option<ResidentId>,
    /// The booking that is being moved: it is in nobody's way.
    pub(super) moved: Option<&'a Booking>,
}

/// All that is known when a request for one day is judged.
pub(super) struct Known {
    pub(super) room: Room,
    pub(super) parties: Parties,
    pub(super) open: Vec<WallInterval>,
    holiday: Option<String>,
    pub(super) bearing: Bearing,
    engagements: Vec<Engagement>,
    now: Instant,
}

/// What of the room's and of the organiser's bookings bears on a request.
pub(super) struct Bearing {
    pub(super) neighbours: Vec<Neighbour>,
    pub(super) record: OrganiserRecord,
}

/// Reads all that bears on requests inside `around`: the interval that is asked for, or its whole day.
pub(super) async fn known(at: &mut Counter<'_>, asked: &Asked<'_>, around: Interval) -> Result<Known, Fault> {
    let day = around.day();
    let span = (around.from(), around.to());
    let question = Question::of(at, asked, day, span)?;
    let (rooms, facts, rows): (Vec<PartiesRow>, Vec<FactRow>, Vec<BearingRow>) = together!(
        at,
        [include_str!("parties.sql"), include_str!("../calendar/of_day.sql"), include_str!("bearing.sql")],
        |query| bind_question!(query, question)
    )?;
    let (room, parties) = of_rows(rooms, asked)?;
    let (calendar, opening) = of_day::read(facts, day)?;
    let bearing = Bearing::of(rows)?;
    let engagements = engagements(at, asked, span).await?;
    let (open, holiday) = (opening.open_intervals(day), calendar.holiday(day));
    Ok(Known { room, parties, open, holiday, bearing, engagements, now: at.now })
}

impl Known {
    /// Judges a request by it.
    pub(super) fn judge(&self, request: &BookingRequest) -> Result<Vec<BookingWarning>, BookingRefusal> {
        let circumstances = Circumstances {
            policy: &self.room.policy,
            open: &self.open,
            holiday: self.holiday.as_deref(),
            neighbours: &self.bearing.neighbours,
            record: &self.bearing.record,
            engagements: &self.engagements,
            now: self.now,
        };
        check_booking(request, &circumstances)
    }
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "snake_case")]
enum Bears {
    Beside,
    Organiser,
    Missed,
}

#[derive(sqlx::FromRow)]
struct BearingRow {
    bears: String,
    from_at: i64,
    to_at: i64,
    buffer_minutes: i64,
    in_room: bool,
    limited: bool,
}

/// Reads, in one statement, the bookings near `around` in the room, those of the organiser that the room's
/// limits count, and the organiser's no-shows.
pub(super) async fn bearing(
    at: &mut Counter<'_>,
    asked: &Asked<'_>,
    around: (Instant, Instant),
) -> Result<Bearing, Fault> {
    let question = Question::of(at, asked, around.0.day(), around)?;
    let (rows,): (Vec<BearingRow>,) =
        together!(at, [include_str!("bearing.sql")], |query| bind_question!(query, question))?;
    Bearing::of(rows)
}

impl Bearing {
    fn of(rows: Vec<BearingRow>) -> Result<Self, Fault> {
        let mut bearing = Self { neighbours: Vec::new(), record: OrganiserRecord::default() };
        let record = &mut bearing.record;
        for row in rows {
            let interval = row.interval().ok_or(DataFault::Damaged)?;
            match worded(&row.bears)? {
                Bears::Beside => {
                    let buffer_minutes = u16::try_from(row.buffer_minutes).map_err(|_| DataFault::Damaged)?;
                    bearing.neighbours.push(Neighbour { interval, buffer_minutes });
                }
                Bears::Organiser => {
                    record.counted_days.extend(row.limited.then_some(interval.day()));
                    record.days_in_room.extend(row.in_room.then_some(interval.day()));
                }
                Bears::Missed => record.no_shows.push(interval.day()),
            }
        }
        Ok(bearing)
    }
}

impl BearingRow {
    fn interval(&self) -> Option<Interval> {
        Interval::parse(Instant::from_millis(self.from_at)?, Instant::from_millis(self.to_at)?).ok()
    }
}

/// What the responsible person is committed to; the booking that is being moved does not count.
pub(super) async fn engagements(
    at: &mut Counter<'_>,
    asked: &Asked<'_>,
    (from, to): (Instant, Instant),
) -> Result<Vec<Engagement>, Fault> {
    let Some(person) = asked.responsible else { return Ok(Vec::new()) };
    let mut engagements = of_person(at, person, from, to).await?;
    if let Some(moved) = asked.moved {
        engagements.retain(|engagement| !moved.is(engagement));
    }
    Ok(engagements)
}

/// What an organiser's limits are counted by: their id, or a fingerprint of the name as it is spelled.
pub(super) fn organiser_key(site: Uuid, organiser: &Organiser) -> Uuid {
    match organiser {
        Organiser::Resident(id) => id.uuid(),
        Organiser::Organisation(id) => id.uuid(),
        Organiser::Named(name) => {
            let hash =
                blake3::Hasher::new().update(site.as_bytes()).update(name.as_str().as_bytes()).finalize();
            let bytes = hash.as_bytes().first_chunk().copied().unwrap_or_default();
            uuid::Builder::from_custom_bytes(bytes).into_uuid()
        }
    }
}
