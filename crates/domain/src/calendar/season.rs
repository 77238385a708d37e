//! A part of the year with its own weekly hours, such as summer.

use std::collections::BTreeMap;

use chrono::{Datelike, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::wall_interval::WallInterval;
use crate::time::Day;

/// A date of every year. The 29th of February is allowed and simply missing in most years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MonthDay {
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
}

/// The days of the week, Monday first, as they stand in a list of opening hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WeekDay {
    /// 星期一
    Monday,
    /// 星期二
    Tuesday,
    /// 星期三
    Wednesday,
    /// 星期四
    Thursday,
    /// 星期五
    Friday,
    /// 星期六
    Saturday,
    /// 星期日
    Sunday,
}

impl WeekDay {
    /// The weekday of a date.
    pub fn of(day: Day) -> Self {
        match day.weekday() {
            Weekday::Mon => Self::Monday,
            Weekday::Tue => Self::Tuesday,
            Weekday::Wed => Self::Wednesday,
            Weekday::Thu => Self::Thursday,
            Weekday::Fri => Self::Friday,
            Weekday::Sat => Self::Saturday,
            Weekday::Sun => Self::Sunday,
        }
    }
}

/// A season and its weekly hours (R-CAL-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Season {
    /// The first date.
    pub first: MonthDay,
    /// The last date, included. A last date before the first one lies in the next year (winter).
    pub last: MonthDay,
    /// The hours of each weekday, in order; a lunch break is the gap between two. A missing weekday is
    /// closed.
    pub week: BTreeMap<WeekDay, Vec<WallInterval>>,
}

impl Season {
    /// The whole year.
    pub fn all_year(week: BTreeMap<WeekDay, Vec<WallInterval>>) -> Self {
        Self { first: MonthDay { month: 1, day: 1 }, last: MonthDay { month: 12, day: 31 }, week }
    }

    /// Whether a date falls into the season.
    pub fn includes(&self, day: Day) -> bool {
        let date = MonthDay { month: day.month(), day: day.day() };
        if self.first <= self.last {
            self.first <= date && date <= self.last
        } else {
            self.first <= date || date <= self.last
        }
    }

    /// The hours of a weekday.
    pub fn hours(&self, weekday: WeekDay) -> &[WallInterval] {
        self.week.get(&weekday).map_or(&[], Vec::as_slice)
    }

    /// The minutes open in a week without exceptions.
    pub fn weekly_minutes(&self) -> u32 {
        self.week.values().flatten().map(|interval| interval.minutes()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn winter_reaches_over_the_new_year() {
        let winter = Season {
            first: MonthDay { month: 11, day: 1 },
            last: MonthDay { month: 3, day: 31 },
            week: BTreeMap::new(),
        };
        for (date, inside) in
            [("2026-10-31", false), ("2026-11-01", true), ("2027-03-31", true), ("2027-04-01", false)]
        {
            assert_eq!(winter.includes(date.parse().expect("a date")), inside, "{date}");
        }
    }
}
