//! The calendar (日历): kinds of day, working days, opening hours, weekly dates, and dates in words.

use std::collections::BTreeMap;

use chrono::Datelike;

use self::day_kind::DayKind;
use self::year_table::{NamedDay, YearTable};
use crate::time::Day;

pub mod closure;
pub mod day_kind;
pub mod opening_hours;
pub mod season;
pub mod wall_interval;
pub mod weekly;
pub mod words;
pub mod year_table;

/// Several years of holidays. A year nobody loaded counts as unpublished.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    years: BTreeMap<i32, YearTable>,
}

impl Calendar {
    /// A calendar of these years; of two tables for one year the later one holds.
    pub fn new(tables: impl IntoIterator<Item = YearTable>) -> Self {
        Self { years: tables.into_iter().map(|table| (table.year, table)).collect() }
    }

    /// What kind of day this is (R-CAL-1). Opening hours are another table (R-CAL-2).
    pub fn kind(&self, day: Day) -> DayKind {
        self.entry(day).map_or_else(|| DayKind::of_weekday(day), |named| named.kind)
    }

    /// The holiday that a day off, or a day worked in its place, belongs to.
    pub fn name(&self, day: Day) -> Option<String> {
        self.entry(day).map(|named| named.name)
    }

    /// The public holiday this day is off for; nothing for a day worked in its place.
    pub fn holiday(&self, day: Day) -> Option<String> {
        let named = self.entry(day)?;
        (named.kind == DayKind::PublicHoliday).then_some(named.name)
    }

    /// Whether the notice of a year is loaded (R-CAL-3).
    pub fn is_published(&self, year: i32) -> bool {
        self.years.get(&year).is_some_and(|table| table.published)
    }

    /// Whether offices work on this day.
    pub fn is_working_day(&self, day: Day) -> bool {
        self.kind(day).is_worked()
    }

    /// The `count`-th working day after `day`, which itself never counts; `day` for 0 (R-CAL-6).
    /// Stops at the last day the calendar knows.
    pub fn add_working_days(&self, day: Day, count: u16) -> Day {
        let Some(further) = usize::from(count).checked_sub(1) else {
            return day;
        };
        let mut working_days = day.iter_days().skip(1).filter(|day| self.is_working_day(*day));
        working_days.nth(further).unwrap_or(Day::MAX)
    }

    /// Its own year's table decides; December days may sit in the next year's file (R-CAL-3).
    fn entry(&self, day: Day) -> Option<NamedDay> {
        let years = [day.year(), day.year() + 1];
        let mut tables = years.iter().filter_map(|year| self.years.get(year));
        let listed = tables.find_map(|table| table.entries.get(&day)).cloned();
        if listed.is_some() || self.years.contains_key(&day.year()) {
            return listed;
        }
        YearTable::unpublished(day.year()).entries.remove(&day)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    fn calendar() -> Calendar {
        Calendar::new([YearTable::of_2026()])
    }

    #[test]
    fn the_notice_decides_over_the_weekday() {
        #[track_caller]
        fn check(date: &str, kind: DayKind, name: Option<&str>) {
            assert_eq!(calendar().kind(day(date)), kind, "{date}");
            assert_eq!(calendar().name(day(date)).as_deref(), name, "{date}");
        }
        check("2026-02-14", DayKind::MakeupWorkday, Some("春节"));
        check("2026-02-23", DayKind::PublicHoliday, Some("春节"));
        check("2026-10-08", DayKind::Workday, None);
        check("2026-10-10", DayKind::MakeupWorkday, Some("国庆节"));
        check("2026-11-22", DayKind::Weekend, None);
        check("2027-05-02", DayKind::PublicHoliday, Some("劳动节"));
        check("2027-02-08", DayKind::Workday, None);
    }

    #[test]
    fn a_year_nobody_loaded_is_not_published() {
        assert!(calendar().is_published(2026));
        assert!(!calendar().is_published(2027));
    }

    #[test]
    fn december_may_sit_in_the_next_years_file() {
        let json = r#"{"year": 2027, "days": [{"name": "元旦", "date": "2026-12-31", "isOffDay": true}]}"#;
        let calendar = Calendar::new([YearTable::of_2026(), YearTable::parse(json).expect("a table")]);
        assert_eq!(calendar.kind(day("2026-12-31")), DayKind::PublicHoliday);
        assert!(!calendar.is_published(2027), "one day of December is not next year's notice");
    }

    #[test]
    fn working_days_follow_the_notice() {
        #[track_caller]
        fn check(from: &str, count: u16, to: &str) {
            assert_eq!(calendar().add_working_days(day(from), count), day(to), "{from} + {count}");
        }
        check("2026-02-13", 1, "2026-02-14");
        check("2026-02-14", 1, "2026-02-24");
        check("2026-09-30", 3, "2026-10-10");
        check("2026-10-01", 0, "2026-10-01");
    }

    proptest! {
        #[test]
        fn between_two_dates_lie_exactly_the_working_days_that_were_added(offset in 0_u64..700, count in 1_u16..60) {
            let from = day("2026-01-01") + chrono::Days::new(offset);
            let to = calendar().add_working_days(from, count);
            let between = from.iter_days().skip(1).take_while(|day| *day <= to);
            prop_assert!(calendar().is_working_day(to));
            prop_assert_eq!(between.filter(|day| calendar().is_working_day(*day)).count(), usize::from(count));
        }
    }
}
