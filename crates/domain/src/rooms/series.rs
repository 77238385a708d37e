//! A room every week: all dates listed, each free or skipped with its reason, before anything is saved
//! (R-BK-7). What is saved are single bookings, so changing one does not change the others.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::check::{free, open_all_the_time};
use super::interval::Interval;
use super::refusal::BookingRefusal;
use super::request::Neighbour;
use crate::calendar::Calendar;
use crate::calendar::opening_hours::OpeningHours;
use crate::calendar::wall_interval::WallInterval;
use crate::calendar::weekly::{SkipReason, Weekly, WeeklyDate, WeeklyRefusal};

/// The same hours of one room every week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BookingSeries {
    /// Which dates.
    pub weekly: Weekly,
    /// Which hours.
    pub hours: WallInterval,
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
}

/// Why a date of a series is not booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum SeriesSkip {
    /// The day does not take place.
    Day(SkipReason),
    /// The room is not open or not free.
    Room(BookingRefusal),
}

/// The room of a series.
#[derive(Debug, Clone, Copy)]
pub struct SeriesRoom<'a> {
    /// When it is open.
    pub opening: &'a OpeningHours,
    /// Its set-up time in minutes.
    pub buffer_minutes: u16,
    /// Every booking that holds it between the first and the last day.
    pub neighbours: &'a [Neighbour],
}

impl BookingSeries {
    /// Lists every date of the series.
    pub fn rows(&self, calendar: &Calendar, room: SeriesRoom<'_>) -> Result<Vec<SeriesRow>, WeeklyRefusal> {
        let dates = self.weekly.dates(calendar, room.opening)?;
        Ok(dates.into_iter().map(|date| self.row(date, room)).collect())
    }

    fn row(&self, date: WeeklyDate, room: SeriesRoom<'_>) -> SeriesRow {
        let interval = Interval::on(date.day, self.hours);
        let skipped = match date.skipped {
            Some(reason) => Some(SeriesSkip::Day(reason)),
            None => open_all_the_time(interval, &room.opening.open_intervals(date.day))
                .and_then(|()| free(interval, room.buffer_minutes, room.neighbours))
                .err()
                .map(SeriesSkip::Room),
        };
        SeriesRow { interval, holiday: date.holiday, skipped }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::closure::Closure;
    use crate::calendar::season::{Season, WeekDay};
    use crate::calendar::weekly::HolidayHabit;
    use crate::calendar::year_table::YearTable;
    use crate::reason::Reason;
    use crate::time::Day;

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

    #[test]
    fn every_date_is_listed_with_what_happens_to_it() {
        let weekly = Weekly {
            weekday: WeekDay::Thursday,
            first: day("2026-10-01"),
            last: day("2026-10-29"),
            holidays: HolidayHabit::Keep,
        };
        let series = BookingSeries { weekly, hours: hours("14:00", "16:00") };
        let taken = Interval::on(day("2026-10-22"), hours("15:00", "17:00"));
        let opening = opening();
        let neighbours = [Neighbour { interval: taken, buffer_minutes: 0 }];
        let room = SeriesRoom { opening: &opening, buffer_minutes: 15, neighbours: &neighbours };
        let rows = series.rows(&Calendar::new([YearTable::of_2026()]), room).expect("five dates");

        let said: Vec<_> = rows
            .iter()
            .map(|row| {
                let code = row.skipped.as_ref().map(|skip| serde_json::to_value(skip).expect("serialises"));
                (row.interval.day().to_string(), row.holiday.is_some(), code.map(|code| code["code"].clone()))
            })
            .collect();
        let row = |date: &str, holiday, code: Option<&str>| (date.to_owned(), holiday, code.map(Into::into));
        assert_eq!(
            said,
            [
                row("2026-10-01", true, None),
                row("2026-10-08", false, None),
                row("2026-10-15", false, Some("skipped_for_closure")),
                row("2026-10-22", false, Some("room_taken")),
                row("2026-10-29", false, None),
            ]
        );
    }

    #[test]
    fn hours_outside_the_opening_are_skipped_on_every_date() {
        let weekly = Weekly {
            weekday: WeekDay::Thursday,
            first: day("2026-11-05"),
            last: day("2026-11-12"),
            holidays: HolidayHabit::Keep,
        };
        let series = BookingSeries { weekly, hours: hours("20:00", "21:00") };
        let opening = opening();
        let room = SeriesRoom { opening: &opening, buffer_minutes: 0, neighbours: &[] };
        let rows = series.rows(&Calendar::default(), room).expect("two dates");
        let open = vec![hours("09:00", "20:30")];
        let skip = Some(SeriesSkip::Room(BookingRefusal::BookingOutsideOpeningHours { open }));
        assert!(rows.iter().all(|row| row.skipped == skip), "{rows:?}");
        assert_eq!(rows.len(), 2);
    }
}
