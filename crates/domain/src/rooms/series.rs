//! A room every week: all dates listed, each free or skipped with its reason, before anything is saved
//! (R-BK-7). What is saved are single bookings, so changing one does not change the others.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::check::check_booking;
use super::interval::Interval;
use super::refusal::{BookingRefusal, BookingWarning};
use super::request::{BookingRequest, Circumstances, OrganiserRecord};
use crate::calendar::Calendar;
use crate::calendar::opening_hours::OpeningHours;
use crate::calendar::wall_interval::WallInterval;
use crate::calendar::weekly::{SkipReason, Weekly, WeeklyDate, WeeklyRefusal};
use crate::time::Day;

/// The same hours of one room every week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BookingSeries {
    /// Which dates.
    pub weekly: Weekly,
    /// Which hours.
    pub hours: WallInterval,
    /// The dates to leave out; every date that cannot be booked must be among them before anything is
    /// saved.
    #[serde(default)]
    pub skip: Vec<Day>,
}

/// One date of a series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SeriesRow {
    /// The time on that date.
    pub interval: Interval,
    /// The public holiday it falls on, if any.
    pub holiday: Option<String>,
    /// Why it is skipped; nothing when it can be booked.
    pub skipped: Option<SeriesSkip>,
    /// What the clerk should know about a date that can be booked.
    pub warnings: Vec<BookingWarning>,
}

/// Why a date of a series is not booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum SeriesSkip {
    /// The day does not take place.
    Day(SkipReason),
    /// The room cannot be booked so.
    Room(BookingRefusal),
    /// It could be booked.
    Chosen(ChosenSkip),
}

/// A date that is left out because somebody wants it so.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum ChosenSkip {
    /// The clerk left it out.
    #[error("left out by choice")]
    SkippedByChoice {},
}

/// Why a series is not saved.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum SeriesRefusal {
    /// Some dates cannot be booked and nobody said to leave them out.
    #[error("{days:?} cannot be booked")]
    SeriesDatesBlocked {
        /// The dates to leave out.
        days: Vec<Day>,
    },
    /// A day to leave out is no date of the series.
    #[error("{day} is no date of the series")]
    SeriesSkipsNoDate {
        /// The day.
        day: Day,
    },
    /// Nothing is left to book.
    #[error("no date is left to book")]
    SeriesBooksNothing,
}

impl BookingSeries {
    /// Lists every date of the series. Each is judged like a single booking, the dates before it counted;
    /// the interval of `request` and the open hours and the holiday of `at` are those of the date.
    pub fn rows(
        &self,
        calendar: &Calendar,
        opening: &OpeningHours,
        request: &BookingRequest,
        at: &Circumstances<'_>,
    ) -> Result<Vec<SeriesRow>, WeeklyRefusal> {
        let mut record = at.record.clone();
        let mut rows = Vec::new();
        for date in self.weekly.dates(calendar, opening)? {
            let mut row = self.row(date, opening, request, &Circumstances { record: &record, ..*at });
            if row.skipped.is_none() && self.skip.contains(&row.interval.day()) {
                row.skipped = Some(SeriesSkip::Chosen(ChosenSkip::SkippedByChoice {}));
            }
            if row.skipped.is_none() {
                note(&mut record, &row);
            }
            rows.push(row);
        }
        Ok(rows)
    }

    /// Whether these rows, which [`BookingSeries::rows`] gave, may be saved: each date that is left out was
    /// named, and some date remains (R-BK-7).
    pub fn check(&self, rows: &[SeriesRow]) -> Result<(), SeriesRefusal> {
        let is_date = |day: &&Day| rows.iter().any(|row| row.interval.day() == **day);
        if let Some(day) = self.skip.iter().find(|day| !is_date(day)) {
            return Err(SeriesRefusal::SeriesSkipsNoDate { day: *day });
        }
        let skipped = rows.iter().filter(|row| row.skipped.is_some()).map(|row| row.interval.day());
        let days: Vec<Day> = skipped.filter(|day| !self.skip.contains(day)).collect();
        if !days.is_empty() {
            return Err(SeriesRefusal::SeriesDatesBlocked { days });
        }
        if rows.iter().all(|row| row.skipped.is_some()) {
            return Err(SeriesRefusal::SeriesBooksNothing);
        }
        Ok(())
    }

    fn row(
        &self,
        date: WeeklyDate,
        opening: &OpeningHours,
        request: &BookingRequest,
        at: &Circumstances<'_>,
    ) -> SeriesRow {
        let interval = Interval::on(date.day, self.hours);
        let open = opening.open_intervals(date.day);
        let request = BookingRequest { interval, ..*request };
        let at = Circumstances { open: &open, holiday: date.holiday.as_deref(), ..*at };
        let judged = match date.skipped {
            Some(reason) => Err(SeriesSkip::Day(reason)),
            None => check_booking(&request, &at).map_err(SeriesSkip::Room),
        };
        let (skipped, warnings) = match judged {
            Ok(warnings) => (None, warnings),
            Err(skip) => (Some(skip), Vec::new()),
        };
        SeriesRow { interval, holiday: date.holiday, skipped, warnings }
    }
}

/// A date that will be booked counts for the dates after it.
fn note(record: &mut OrganiserRecord, row: &SeriesRow) {
    record.counted_days.push(row.interval.day());
    record.days_in_room.push(row.interval.day());
}

#[cfg(test)]
mod tests;
