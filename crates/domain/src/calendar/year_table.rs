//! The holidays of one year, as the State Council's notice lists them: loaded, never derived (R-CAL-1).

use std::collections::BTreeMap;

use chrono::Datelike;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::day_kind::DayKind;
use crate::time::Day;

/// The notice for 2026 of 4 November 2025, in the holiday-cn layout.
pub const NOTICE_OF_2026: &str = include_str!("2026.json");

/// Dates that are holidays by law in every year; those that follow the moon or the sun are only known
/// from the notice (R-CAL-3, R-CAL-4).
const FIXED_BY_LAW: [(u32, u32, &str); 6] = [
    (1, 1, "元旦"),
    (5, 1, "劳动节"),
    (5, 2, "劳动节"),
    (10, 1, "国庆节"),
    (10, 2, "国庆节"),
    (10, 3, "国庆节"),
];

/// A date that differs from its weekday: its kind and the holiday it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NamedDay {
    /// A day off or a day worked in its place.
    pub kind: DayKind,
    /// The holiday, such as 春节.
    pub name: String,
}

/// The dates of one year's notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct YearTable {
    /// The civil year.
    pub year: i32,
    /// False while the notice is awaited: the screen then says so (`2027 安排未导入`).
    pub published: bool,
    /// Every date that differs from its weekday. Late December of the year before may be among them.
    pub entries: BTreeMap<Day, NamedDay>,
}

/// Why a holiday file was not loaded.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum YearTableRefusal {
    /// The text is not in the holiday-cn layout (year, days of date, name and isOffDay).
    #[error("not a holiday file: line {line}")]
    HolidayFileUnreadable {
        /// The line where reading stopped, from 1.
        line: usize,
    },
    /// The file lists one date twice.
    #[error("{date} is listed twice")]
    HolidayListedTwice {
        /// The repeated date.
        date: Day,
    },
    /// The file lists a date that is neither in its year nor in the December before.
    #[error("{date} is not a date of {year}")]
    HolidayOutsideYear {
        /// The foreign date.
        date: Day,
        /// The year of the file.
        year: i32,
    },
}

#[derive(Deserialize)]
struct HolidayFile {
    year: i32,
    days: Vec<HolidayLine>,
}

/// One date of a notice, as the holiday-cn layout writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct HolidayLine {
    /// The date.
    pub date: Day,
    /// The holiday it belongs to.
    pub name: String,
    /// Whether it is off; else it is worked in place of a day off.
    pub is_off_day: bool,
}

impl YearTable {
    /// Reads a file in the holiday-cn layout.
    pub fn parse(json: &str) -> Result<Self, YearTableRefusal> {
        let file: HolidayFile = serde_json::from_str(json)
            .map_err(|error| YearTableRefusal::HolidayFileUnreadable { line: error.line() })?;
        Self::of_lines(file.year, file.days)
    }

    /// The table of a notice's dates. A notice without a date in its own year is an unpublished year: it
    /// keeps its dates of the December before and the holidays fixed by law.
    pub fn of_lines(
        year: i32,
        lines: impl IntoIterator<Item = HolidayLine>,
    ) -> Result<Self, YearTableRefusal> {
        let mut entries = BTreeMap::new();
        for HolidayLine { date, name, is_off_day } in lines {
            if !belongs_to(date, year) {
                return Err(YearTableRefusal::HolidayOutsideYear { date, year });
            }
            let kind = if is_off_day { DayKind::PublicHoliday } else { DayKind::MakeupWorkday };
            if entries.insert(date, NamedDay { kind, name }).is_some() {
                return Err(YearTableRefusal::HolidayListedTwice { date });
            }
        }
        let published = entries.keys().any(|date| date.year() == year);
        if !published {
            entries.extend(fixed_by_law(year));
        }
        Ok(Self { year, published, entries })
    }

    /// The table of a year whose notice is not out yet: holidays fixed by law, and weekends.
    pub fn unpublished(year: i32) -> Self {
        Self { year, published: false, entries: fixed_by_law(year).collect() }
    }

    /// The dates of the notice itself, as [`YearTable::of_lines`] takes them.
    pub fn lines(&self) -> impl Iterator<Item = HolidayLine> {
        let own = self.entries.iter().filter(|(date, _)| self.published || date.year() != self.year);
        own.map(|(date, NamedDay { kind, name })| HolidayLine {
            date: *date,
            name: name.clone(),
            is_off_day: *kind == DayKind::PublicHoliday,
        })
    }

    /// The table of 2026.
    ///
    /// # Panics
    /// Never: the notice is part of the program, and a test reads it.
    pub fn of_2026() -> Self {
        Self::parse(NOTICE_OF_2026).expect("the notice is part of the program, and a test reads it")
    }
}

fn belongs_to(date: Day, year: i32) -> bool {
    date.year() == year || (date.month() == 12 && date.year().checked_add(1) == Some(year))
}

fn fixed_by_law(year: i32) -> impl Iterator<Item = (Day, NamedDay)> {
    FIXED_BY_LAW.into_iter().filter_map(move |(month, day, name)| {
        let date = Day::from_ymd_opt(year, month, day)?;
        Some((date, NamedDay { kind: DayKind::PublicHoliday, name: name.to_owned() }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_notice_of_2026_has_33_days_off_and_6_days_worked_for_them() {
        let table = YearTable::of_2026();
        let count = |kind| table.entries.values().filter(|entry| entry.kind == kind).count();
        assert!(table.published);
        assert_eq!((count(DayKind::PublicHoliday), count(DayKind::MakeupWorkday)), (33, 6));
    }

    #[test]
    fn a_file_that_cannot_be_trusted_is_refused() {
        #[track_caller]
        fn check(days: &str, because: YearTableRefusal) {
            let json = format!(r#"{{"year": 2027, "papers": [], "days": [{days}]}}"#);
            assert_eq!(YearTable::parse(&json), Err(because));
        }
        let new_year = r#"{"name": "元旦", "date": "2027-01-01", "isOffDay": true}"#;
        let date = Day::from_ymd_opt(2027, 1, 1).expect("a date");
        check(&format!("{new_year}, {new_year}"), YearTableRefusal::HolidayListedTwice { date });
        let date = Day::from_ymd_opt(2026, 11, 30).expect("a date");
        check(
            r#"{"name": "元旦", "date": "2026-11-30", "isOffDay": true}"#,
            YearTableRefusal::HolidayOutsideYear { date, year: 2027 },
        );
        check(r#"{"date": "2027-02-30"}"#, YearTableRefusal::HolidayFileUnreadable { line: 1 });
    }

    #[test]
    fn a_year_without_dates_is_not_published() {
        let table = YearTable::parse(r#"{"year": 2027, "days": []}"#).expect("an empty year");
        assert_eq!(table, YearTable::unpublished(2027));
        assert_eq!((table.published, table.entries.len()), (false, 6));
        assert_eq!(table.lines().count(), 0, "what the law fixes is not the notice's");
        assert_eq!(YearTable::of_lines(2026, YearTable::of_2026().lines()), Ok(YearTable::of_2026()));
    }
}
