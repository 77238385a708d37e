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
mod tests {
    use super::*;
    use crate::calendar::closure::Closure;
    use crate::calendar::season::{Season, WeekDay};
    use crate::calendar::weekly::HolidayHabit;
    use crate::calendar::year_table::YearTable;
    use crate::reason::Reason;
    use crate::rooms::policy::RoomPolicy;
    use crate::rooms::request::Neighbour;
    use crate::time::Instant;

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    fn hours(from: &str, to: &str) -> WallInterval {
        let parse = |text: &str| format!("{text}:00").parse().expect("a time");
        WallInterval::parse(parse(from), parse(to)).expect("hours")
    }

    fn opening() -> OpeningHours {
        let week = [(WeekDay::Thursday, vec![hours("09:00", "20:30")])].into();
        let reason = Reason::parse("换届选举").expect("a reason");
        let (first, last) = (day("2026-10-15"), day("2026-10-16"));
        OpeningHours {
            seasons: vec![Season::all_year(week)],
            closures: vec![Closure { first, last, reason, urgent: None }],
            special: Vec::new(),
        }
    }

    fn series(first: &str, last: &str, from: &str, to: &str) -> BookingSeries {
        let weekly = Weekly {
            weekday: WeekDay::Thursday,
            first: day(first),
            last: day(last),
            holidays: HolidayHabit::Keep,
        };
        BookingSeries { weekly, hours: hours(from, to), skip: Vec::new() }
    }

    /// What the desk answers on 30 September: the date, whether it is marked, and why it is not booked.
    fn asked(
        series: &BookingSeries,
        policy: &RoomPolicy,
        taken: &[Neighbour],
    ) -> Vec<(String, bool, String)> {
        let said = |row: SeriesRow| {
            let skip = serde_json::to_value(row.skipped).expect("serialises");
            let code = skip["code"].as_str().unwrap_or_default().to_owned();
            (row.interval.day().to_string(), row.holiday.is_some(), code)
        };
        rows(series, policy, taken).into_iter().map(said).collect()
    }

    fn rows(series: &BookingSeries, policy: &RoomPolicy, taken: &[Neighbour]) -> Vec<SeriesRow> {
        let request = BookingRequest {
            interval: Interval::on(series.weekly.first, series.hours),
            heads: 12,
            declared: true,
            outside_hours_approved_by: None,
        };
        let at = Circumstances {
            policy,
            open: &[],
            holiday: None,
            neighbours: taken,
            record: &OrganiserRecord::default(),
            engagements: &[],
            now: Instant::parse("2026-09-30T10:00:00+08:00").expect("a moment"),
        };
        let calendar = Calendar::new([YearTable::of_2026()]);
        series.rows(&calendar, &opening(), &request, &at).expect("some dates")
    }

    fn row(date: &str, marked: bool, code: &str) -> (String, bool, String) {
        (date.to_owned(), marked, code.to_owned())
    }

    #[test]
    fn every_date_is_listed_with_what_happens_to_it() {
        let interval = Interval::on(day("2026-10-22"), hours("15:00", "17:00"));
        let taken = [Neighbour { interval, buffer_minutes: 0 }];
        let policy = RoomPolicy { buffer_minutes: 15, ..RoomPolicy::usual(20).beyond_limits() };
        let said = asked(&series("2026-10-01", "2026-10-29", "14:00", "16:00"), &policy, &taken);
        assert_eq!(
            said,
            [
                row("2026-10-01", true, ""),
                row("2026-10-08", false, ""),
                row("2026-10-15", false, "skipped_for_closure"),
                row("2026-10-22", false, "room_taken"),
                row("2026-10-29", false, ""),
            ]
        );
    }

    #[test]
    fn the_dates_of_a_series_count_like_single_bookings() {
        let policy = RoomPolicy::usual(20);
        let said = asked(&series("2026-10-01", "2026-11-05", "14:00", "16:00"), &policy, &[]);
        assert_eq!(
            said,
            [
                row("2026-10-01", true, ""),
                row("2026-10-08", false, ""),
                row("2026-10-15", false, "skipped_for_closure"),
                row("2026-10-22", false, "monthly_limit_reached"),
                row("2026-10-29", false, "monthly_limit_reached"),
                row("2026-11-05", false, "booking_too_far_ahead"),
            ]
        );
    }

    #[test]
    fn a_date_left_out_by_choice_makes_room_for_another() {
        let mut series = series("2026-10-01", "2026-10-22", "14:00", "16:00");
        series.skip = vec![day("2026-10-08")];
        let said = asked(&series, &RoomPolicy::usual(20), &[]);
        let codes: Vec<&str> = said.iter().map(|(_, _, code)| code.as_str()).collect();
        assert_eq!(codes, ["", "skipped_by_choice", "skipped_for_closure", ""]);
    }

    #[test]
    fn every_blocked_date_must_be_left_out_by_name() {
        #[track_caller]
        fn check(last: &str, skip: &[&str], expected: &Result<(), SeriesRefusal>) {
            let mut series = series("2026-10-08", last, "14:00", "16:00");
            series.skip = skip.iter().copied().map(day).collect();
            let rows = rows(&series, &RoomPolicy::usual(20), &[]);
            assert_eq!(&series.check(&rows), expected, "{skip:?}");
        }
        let blocked = SeriesRefusal::SeriesDatesBlocked { days: vec![day("2026-10-15")] };
        check("2026-10-15", &[], &Err(blocked));
        check("2026-10-15", &["2026-10-15"], &Ok(()));
        check("2026-10-15", &["2026-10-15", "2026-10-08"], &Err(SeriesRefusal::SeriesBooksNothing));
        let no_date = SeriesRefusal::SeriesSkipsNoDate { day: day("2026-10-16") };
        check("2026-10-15", &["2026-10-16"], &Err(no_date));
    }

    #[test]
    fn hours_outside_the_opening_are_skipped_on_every_date() {
        let policy = RoomPolicy::usual(20).beyond_limits();
        let said = asked(&series("2026-10-08", "2026-10-22", "20:00", "21:00"), &policy, &[]);
        let codes: Vec<&str> = said.iter().map(|(_, _, code)| code.as_str()).collect();
        let outside = "booking_outside_opening_hours";
        assert_eq!(codes, [outside, "skipped_for_closure", outside]);
    }
}
