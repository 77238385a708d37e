//! Something that happens every week: every date listed, held or skipped, before anything is saved.

use chrono::Days;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Calendar;
use super::opening_hours::OpeningHours;
use super::season::WeekDay;
use crate::reason::Reason;
use crate::time::Day;

/// The most dates one series may list: a year of weeks.
pub const MOST_DATES: usize = 53;

/// What a series does on a public holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum HolidayHabit {
    /// It is skipped and not moved to a make-up workday, like the Friday lawyers (R-CAL-5).
    Skip,
    /// It is held; the holiday is only marked, like a booking of a room (§17 Rooms).
    Keep,
}

/// Every week on one weekday, from a first to a last day, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Weekly {
    /// The weekday.
    pub weekday: WeekDay,
    /// The first day that may be a date.
    pub first: Day,
    /// The last day that may be a date.
    pub last: Day,
    /// What happens on a public holiday.
    pub holidays: HolidayHabit,
}

/// One date of a series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WeeklyDate {
    /// The date.
    pub day: Day,
    /// The public holiday it falls on, if any.
    pub holiday: Option<String>,
    /// Why it is skipped; nothing when it is held.
    pub skipped: Option<SkipReason>,
}

/// Why a date of a series is skipped.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum SkipReason {
    /// A day off by the State Council's notice.
    #[error("a public holiday, {name}")]
    SkippedForHoliday {
        /// Such as 国庆节.
        name: String,
    },
    /// The place is closed.
    #[error("closed: {reason}")]
    SkippedForClosure {
        /// Why, as the public reads it.
        reason: Reason,
    },
}

/// Why a series cannot be listed.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum WeeklyRefusal {
    /// The last day is before the first.
    #[error("the series ends on {last}, before it starts on {first}")]
    SeriesEndsBeforeStart {
        /// The first day.
        first: Day,
        /// The last day.
        last: Day,
    },
    /// More dates than a year has weeks.
    #[error("a series has at most {most} dates")]
    SeriesTooLong {
        /// The most dates of a series.
        most: usize,
    },
    /// No such weekday lies between the two days.
    #[error("no date of the series lies between {first} and {last}")]
    SeriesHasNoDate {
        /// The first day.
        first: Day,
        /// The last day.
        last: Day,
    },
}

impl Weekly {
    /// Lists every date, held or skipped with its reason (R-CAL-5, R-BK-7).
    pub fn dates(
        &self,
        calendar: &Calendar,
        opening: &OpeningHours,
    ) -> Result<Vec<WeeklyDate>, WeeklyRefusal> {
        let Self { first, last, .. } = *self;
        if last < first {
            return Err(WeeklyRefusal::SeriesEndsBeforeStart { first, last });
        }
        let start = first.iter_days().take(7).find(|day| WeekDay::of(*day) == self.weekday);
        let weeks = std::iter::successors(start, |day| day.checked_add_days(Days::new(7)));
        let days: Vec<Day> = weeks.take_while(|day| *day <= last).take(MOST_DATES + 1).collect();
        match days.len() {
            0 => Err(WeeklyRefusal::SeriesHasNoDate { first, last }),
            1..=MOST_DATES => Ok(days.into_iter().map(|day| self.date(day, calendar, opening)).collect()),
            _ => Err(WeeklyRefusal::SeriesTooLong { most: MOST_DATES }),
        }
    }

    fn date(&self, day: Day, calendar: &Calendar, opening: &OpeningHours) -> WeeklyDate {
        let holiday = calendar.holiday(day);
        let closed = opening.closure_on(day).map(|closure| closure.reason.clone());
        let skipped = match (self.holidays, &holiday, closed) {
            (HolidayHabit::Skip, Some(name), _) => Some(SkipReason::SkippedForHoliday { name: name.clone() }),
            (_, _, Some(reason)) => Some(SkipReason::SkippedForClosure { reason }),
            (_, _, None) => None,
        };
        WeeklyDate { day, holiday, skipped }
    }
}

#[cfg(test)]
mod tests {
    use super::super::closure::Closure;
    use super::super::year_table::YearTable;
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    fn fridays(first: &str, last: &str, holidays: HolidayHabit) -> Weekly {
        Weekly { weekday: WeekDay::Friday, first: day(first), last: day(last), holidays }
    }

    fn calendar() -> Calendar {
        Calendar::new([YearTable::of_2026()])
    }

    #[test]
    fn the_friday_lawyers_skip_the_six_holidays_of_2026() {
        let series = fridays("2026-01-01", "2026-12-31", HolidayHabit::Skip);
        let dates = series.dates(&calendar(), &OpeningHours::default()).expect("a year of weeks");
        let skipped: Vec<String> =
            dates.iter().filter(|date| date.skipped.is_some()).map(|date| date.day.to_string()).collect();
        assert_eq!(dates.len(), 52, "every Friday is listed, held or not");
        assert_eq!(
            skipped,
            ["2026-01-02", "2026-02-20", "2026-05-01", "2026-06-19", "2026-09-25", "2026-10-02"]
        );
    }

    #[test]
    fn a_room_keeps_its_holidays_marked_and_skips_closures() {
        let reason = Reason::parse("设备检修").expect("a reason");
        let (first, last) = (day("2026-10-09"), day("2026-10-09"));
        let closures = vec![Closure { first, last, reason: reason.clone(), urgent: None }];
        let opening = OpeningHours { closures, ..OpeningHours::default() };
        let dates = fridays("2026-10-02", "2026-10-16", HolidayHabit::Keep).dates(&calendar(), &opening);
        let expected = [
            ("2026-10-02", Some("国庆节"), None),
            ("2026-10-09", None, Some(SkipReason::SkippedForClosure { reason })),
            ("2026-10-16", None, None),
        ];
        assert_eq!(
            dates.expect("three dates"),
            expected.map(|(date, holiday, skipped)| WeeklyDate {
                day: day(date),
                holiday: holiday.map(str::to_owned),
                skipped,
            })
        );
    }

    #[test]
    fn a_series_has_one_to_fifty_three_dates() {
        #[track_caller]
        fn check(first: &str, last: &str, expected: &Result<usize, WeeklyRefusal>) {
            let series = fridays(first, last, HolidayHabit::Skip);
            let dates = series.dates(&calendar(), &OpeningHours::default());
            assert_eq!(&dates.map(|dates| dates.len()), expected, "{first} to {last}");
        }
        check("2026-01-02", "2027-01-01", &Ok(53));
        check("2026-01-02", "2027-01-08", &Err(WeeklyRefusal::SeriesTooLong { most: 53 }));
        let (first, last) = (day("2026-01-03"), day("2026-01-08"));
        check("2026-01-03", "2026-01-08", &Err(WeeklyRefusal::SeriesHasNoDate { first, last }));
        let (first, last) = (day("2026-01-03"), day("2026-01-02"));
        check("2026-01-03", "2026-01-02", &Err(WeeklyRefusal::SeriesEndsBeforeStart { first, last }));
    }
}
