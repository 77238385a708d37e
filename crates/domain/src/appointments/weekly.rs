//! The dates of an advisor who comes every week (R-CAL-5).

use chrono::{Datelike, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::time::Day;

/// The dates of a weekly advisor, held and fallen out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WeeklyDates {
    /// The dates on which the advisor comes.
    pub held: Vec<Day>,
    /// The dates that fall on a day off. They are not moved: a replacement is an explicit one-off.
    pub off: Vec<Day>,
}

/// Every such weekday from the first day to the last, both included. `is_off` says whether the calendar
/// has a day off then; a make-up workday is not looked for.
pub fn weekly(weekday: Weekday, first: Day, last: Day, is_off: impl Fn(Day) -> bool) -> WeeklyDates {
    let days = first.iter_days().take_while(|day| *day <= last).filter(|day| day.weekday() == weekday);
    let (off, held) = days.partition(|day| is_off(*day));
    WeeklyDates { held, off }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).expect("a date")
    }

    /// The public holidays of 2026 (R-CAL-1), as first and last days.
    fn is_off(date: Day) -> bool {
        let holidays = [
            (day(1, 1), day(1, 3)),
            (day(2, 15), day(2, 23)),
            (day(4, 4), day(4, 6)),
            (day(5, 1), day(5, 5)),
            (day(6, 19), day(6, 21)),
            (day(9, 25), day(9, 27)),
            (day(10, 1), day(10, 7)),
        ];
        holidays.iter().any(|(first, last)| (*first..=*last).contains(&date))
    }

    #[test]
    fn the_lawyers_of_friday_have_six_fridays_off_in_2026() {
        let fridays = weekly(Weekday::Fri, day(1, 1), day(12, 31), is_off);
        let off = [day(1, 2), day(2, 20), day(5, 1), day(6, 19), day(9, 25), day(10, 2)];
        assert_eq!(fridays.off, off);
        assert_eq!(fridays.held.len(), 52 - off.len());
        assert!(!fridays.held.contains(&day(10, 10)), "not moved to a make-up Saturday");
    }

    #[test]
    fn both_ends_count_and_an_empty_span_has_no_dates() {
        let friday = day(11, 27);
        assert_eq!(weekly(Weekday::Fri, friday, friday, is_off).held, [friday]);
        assert_eq!(weekly(Weekday::Fri, friday, day(11, 20), is_off), WeeklyDates::default());
    }
}
