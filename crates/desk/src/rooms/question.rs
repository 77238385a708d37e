//! What is asked of the database about a request, by all statements with the same parameters.

use chrono::{Datelike, Days, Duration, Months};
use domain::id::ResidentId;
use domain::rooms::policy::MOST_BUFFER_MINUTES;
use domain::rooms::request::Organiser;
use domain::time::{Day, Instant};
use uuid::Uuid;

use super::judge::{Asked, organiser_key};
use crate::counter::Counter;
use crate::fault::Fault;

/// How long no-shows are looked back at; the domain counts those of the last 90 days.
const MISSED_DAYS: Days = Days::new(120);

/// The parameters of `parties.sql`, `of_day.sql` and `bearing.sql`.
pub(super) struct Question {
    pub(super) site: Uuid,
    /// What kind of day this is.
    pub(super) day: Day,
    pub(super) room: Uuid,
    pub(super) organisation: Option<Uuid>,
    pub(super) resident: Option<Uuid>,
    pub(super) responsible: Option<Uuid>,
    pub(super) moved: Option<Uuid>,
    pub(super) organiser: Option<Uuid>,
    /// When bookings that are near begin, and from when on they end.
    pub(super) beside: (Instant, Instant, Instant),
    /// The organiser's other bookings that a room counts by the month, from one day up to another, not included.
    pub(super) months: (Day, Day),
    /// Those that a room counts which is not given on consecutive days.
    pub(super) days_beside: (Day, Day),
    pub(super) missed_since: Day,
}

impl Question {
    /// About this day, and what is near `around` in the room.
    pub(super) fn of(
        at: &Counter<'_>,
        asked: &Asked<'_>,
        day: Day,
        around: (Instant, Instant),
    ) -> Result<Self, Fault> {
        let site = at.site()?.uuid();
        let (organisation, resident) = match asked.organiser {
            Some(Organiser::Organisation(id)) => (Some(id.uuid()), None),
            Some(Organiser::Resident(id)) => (None, Some(id.uuid())),
            Some(Organiser::Named(_)) | None => (None, None),
        };
        let gap = Duration::minutes(MOST_BUFFER_MINUTES.into());
        let (ends_after, starts_before) = (around.0 - gap, around.1 + gap);
        let (months, days_beside) = counted_days(around);
        Ok(Self {
            site,
            day,
            room: asked.room.uuid(),
            organisation,
            resident,
            responsible: asked.responsible.map(ResidentId::uuid),
            moved: asked.moved.map(|booking| booking.id.uuid()),
            organiser: asked.organiser.map(|organiser| organiser_key(site, organiser)),
            // A booking lies within one local day, so none that still matters began before that day.
            beside: (Instant::start_of(ends_after.day()), starts_before, ends_after),
            months,
            days_beside,
            missed_since: at.today().checked_sub_days(MISSED_DAYS).unwrap_or(Day::MIN),
        })
    }
}

/// The days whose bookings a room may count for a limit: of the months, and beside.
fn counted_days(around: (Instant, Instant)) -> ((Day, Day), (Day, Day)) {
    let (first, last) = (around.0.day(), (around.1 - Duration::milliseconds(1)).day());
    let day_before = first.checked_sub_days(Days::new(1)).unwrap_or(first);
    let day_after = last.checked_add_days(Days::new(2)).unwrap_or(last);
    let month = |day: Day| day.with_day(1).unwrap_or(day);
    let next_month = month(last).checked_add_months(Months::new(1)).unwrap_or(last);
    ((month(first).min(day_before), next_month.max(day_after)), (day_before, day_after))
}

/// Binds a question to a statement of either engine, as `$1` to `$20`.
macro_rules! bind_question {
    ($query:expr, $question:expr) => {
        $crate::calendar::of_day::bind_day!($query.bind($question.site), $question.day)
            .bind($question.room)
            .bind($question.organisation)
            .bind($question.resident)
            .bind($question.responsible)
            .bind($question.moved.is_some())
            .bind($question.beside.0.millis())
            .bind($question.beside.1.millis())
            .bind($question.beside.2.millis())
            .bind($question.moved.unwrap_or_default())
            .bind($question.organiser)
            .bind(domain::time::Instant::start_of($question.months.0).millis())
            .bind(domain::time::Instant::start_of($question.months.1).millis())
            .bind(domain::time::Instant::start_of($question.days_beside.0).millis())
            .bind(domain::time::Instant::start_of($question.days_beside.1).millis())
            .bind(domain::time::Instant::start_of($question.missed_since).millis())
    };
}

pub(super) use bind_question;
