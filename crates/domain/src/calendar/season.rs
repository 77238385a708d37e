//! A part of the year with its own weekly hours, such as summer.

use std::collections::BTreeMap;

use chrono::{Datelike, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::wall_interval::WallInterval;
use crate::time::Day;

/// Any year with a 29th of February.
const LEAP_YEAR: i32 = 2028;

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
    /// Monday to Sunday.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// 1 for Monday to 7 for Sunday.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

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

impl MonthDay {
    /// 1 January.
    pub const FIRST: Self = Self { month: 1, day: 1 };

    /// 31 December.
    pub const LAST: Self = Self { month: 12, day: 31 };

    /// Whether some year has it.
    fn is_date(self) -> bool {
        Day::from_ymd_opt(LEAP_YEAR, self.month, self.day).is_some()
    }
}

/// Why a season is none.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum SeasonRefusal {
    /// No year has the date.
    #[error("no year has a day {day} in month {month}")]
    SeasonDateUnknown {
        /// The month asked for.
        month: u32,
        /// The day asked for.
        day: u32,
    },
    /// Another season holds on some of its days. Only the whole year may lie below a season.
    #[error("the season from {other_first:?} to {other_last:?} holds on some of its days")]
    SeasonsOverlap {
        /// The first date of the other season.
        other_first: MonthDay,
        /// The last date of the other season.
        other_last: MonthDay,
    },
}

impl Season {
    /// The whole year.
    pub fn all_year(week: BTreeMap<WeekDay, Vec<WallInterval>>) -> Self {
        Self { first: MonthDay::FIRST, last: MonthDay::LAST, week }
    }

    /// Whether it is the whole year, whose hours hold wherever no other season does.
    pub fn is_all_year(&self) -> bool {
        self.first == MonthDay::FIRST && self.last == MonthDay::LAST
    }

    /// Checks its dates, and that no season of `others` holds on its days. One with the same dates is the
    /// season itself as it was.
    pub fn check(&self, others: &[Self]) -> Result<(), SeasonRefusal> {
        if let Some(MonthDay { month, day }) =
            [self.first, self.last].into_iter().find(|date| !date.is_date())
        {
            return Err(SeasonRefusal::SeasonDateUnknown { month, day });
        }
        let is_same = |other: &Self| (other.first, other.last) == (self.first, self.last);
        let rivals = others.iter().filter(|other| !other.is_all_year() && !is_same(other));
        let mut sharing = rivals.filter(|other| {
            let days =
                Day::from_ymd_opt(LEAP_YEAR, 1, 1).into_iter().flat_map(|day| day.iter_days().take(366));
            days.into_iter().any(|day| self.includes(day) && other.includes(day))
        });
        match sharing.next().filter(|_| !self.is_all_year()) {
            Some(other) => {
                Err(SeasonRefusal::SeasonsOverlap { other_first: other.first, other_last: other.last })
            }
            None => Ok(()),
        }
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
    fn a_season_has_real_dates_of_its_own() {
        let season = |first: (u32, u32), last: (u32, u32)| Season {
            first: MonthDay { month: first.0, day: first.1 },
            last: MonthDay { month: last.0, day: last.1 },
            week: BTreeMap::new(),
        };
        let summer = season((7, 1), (8, 31));
        let others = [summer.clone(), Season::all_year(BTreeMap::new())];
        assert_eq!(summer.check(&others), Ok(()), "itself and the whole year are no rivals");
        assert_eq!(season((9, 1), (6, 30)).check(&others), Ok(()), "winter ends before summer");
        assert_eq!(season((2, 29), (3, 1)).check(&others), Ok(()));
        assert_eq!(Season::all_year(BTreeMap::new()).check(&others), Ok(()));
        let unknown = SeasonRefusal::SeasonDateUnknown { month: 2, day: 30 };
        assert_eq!(season((2, 30), (3, 1)).check(&others), Err(unknown));
        let overlap = SeasonRefusal::SeasonsOverlap { other_first: summer.first, other_last: summer.last };
        assert_eq!(season((8, 31), (9, 30)).check(&others), Err(overlap));
    }

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
