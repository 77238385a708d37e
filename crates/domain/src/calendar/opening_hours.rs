//! When a site or a room is open: seasons, closures and special hours. The kind of a day plays no part:
//! community cultural facilities open on holidays too (R-BK-1, R-CAL-2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::closure::{Closure, SpecialHours};
use super::season::{MonthDay, Season, WeekDay};
use super::wall_interval::WallInterval;
use crate::time::Day;

/// A cultural activity centre opens at least 56 hours a week (R-BK-1).
pub const LEAST_WEEKLY_MINUTES: u32 = 56 * 60;

/// The opening hours of one place (R-CAL-7).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpeningHours {
    /// The first season that includes a day gives its hours; a day in none is closed.
    pub seasons: Vec<Season>,
    /// Closed days; they win over special hours.
    pub closures: Vec<Closure>,
    /// Days with other hours; of two for one day the later one holds.
    pub special: Vec<SpecialHours>,
}

/// Hours that overlap or stand out of order.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum OpeningHoursRefusal {
    /// Two intervals of one day overlap, touch, or stand in the wrong order.
    #[error("the hours from {from} do not follow the hours before them")]
    OpeningHoursOutOfOrder {
        /// The start of the later interval.
        from: crate::time::WallTime,
    },
}

/// What the manager is told about hours that are allowed.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum OpeningHoursWarning {
    /// A season opens fewer than 56 hours a week.
    #[error("{minutes} minutes a week are fewer than {minimum}")]
    WeeklyHoursBelowMinimum {
        /// The first date of the season.
        season_from: MonthDay,
        /// Minutes open in a week.
        minutes: u32,
        /// The least minutes.
        minimum: u32,
    },
}

impl OpeningHours {
    /// Checks that the intervals of every day are in order with a break between any two, and gives the
    /// warnings the manager should see.
    pub fn check(&self) -> Result<Vec<OpeningHoursWarning>, OpeningHoursRefusal> {
        let weekly = self.seasons.iter().flat_map(|season| season.week.values());
        for hours in weekly.chain(self.special.iter().map(|special| &special.hours)) {
            in_order(hours)?;
        }
        Ok(self.seasons.iter().filter_map(short_week).collect())
    }

    /// The hours of a day, in order; none when closed.
    pub fn open_intervals(&self, day: Day) -> Vec<WallInterval> {
        if self.closure_on(day).is_some() {
            return Vec::new();
        }
        if let Some(special) = self.special.iter().rfind(|special| special.day == day) {
            return special.hours.clone();
        }
        let season = self.seasons.iter().find(|season| season.includes(day));
        season.map_or_else(Vec::new, |season| season.hours(WeekDay::of(day)).to_vec())
    }

    /// The closure that a day falls into.
    pub fn closure_on(&self, day: Day) -> Option<&Closure> {
        self.closures.iter().find(|closure| closure.includes(day))
    }
}

fn in_order(hours: &[WallInterval]) -> Result<(), OpeningHoursRefusal> {
    let mut pairs = hours.windows(2);
    match pairs.find(|pair| !pair[0].ends_before(pair[1])) {
        Some(pair) => Err(OpeningHoursRefusal::OpeningHoursOutOfOrder { from: pair[1].from() }),
        None => Ok(()),
    }
}

fn short_week(season: &Season) -> Option<OpeningHoursWarning> {
    let minutes = season.weekly_minutes();
    (minutes < LEAST_WEEKLY_MINUTES).then_some(OpeningHoursWarning::WeeklyHoursBelowMinimum {
        season_from: season.first,
        minutes,
        minimum: LEAST_WEEKLY_MINUTES,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reason::Reason;

    fn hours(spans: &[(&str, &str)]) -> Vec<WallInterval> {
        let parse = |text: &str| format!("{text}:00").parse().expect("a time");
        spans.iter().map(|(from, to)| WallInterval::parse(parse(from), parse(to)).expect("hours")).collect()
    }

    fn every_day(spans: &[(&str, &str)]) -> OpeningHours {
        use WeekDay::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
        let week = [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday];
        let week = week.into_iter().map(|weekday| (weekday, hours(spans))).collect();
        OpeningHours { seasons: vec![Season::all_year(week)], ..OpeningHours::default() }
    }

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    #[test]
    fn fifty_six_hours_a_week_are_enough_and_less_is_a_warning() {
        #[track_caller]
        fn check(spans: &[(&str, &str)], warned_minutes: Option<u32>) {
            let warnings = every_day(spans).check().expect("in order");
            let minutes = warnings.first().map(|warning| match warning {
                OpeningHoursWarning::WeeklyHoursBelowMinimum { minutes, .. } => *minutes,
            });
            assert_eq!(minutes, warned_minutes, "{spans:?}");
        }
        check(&[("09:00", "12:00"), ("13:00", "18:00")], None);
        check(&[("09:00", "12:00"), ("13:00", "17:59")], Some(7 * 479));
    }

    #[test]
    fn hours_that_overlap_or_touch_are_refused() {
        let from = "11:00:00".parse().expect("a time");
        let refusal = OpeningHoursRefusal::OpeningHoursOutOfOrder { from };
        assert_eq!(every_day(&[("09:00", "12:00"), ("11:00", "15:00")]).check(), Err(refusal.clone()));
        assert_eq!(every_day(&[("09:00", "11:00"), ("11:00", "15:00")]).check(), Err(refusal));
    }

    #[test]
    fn closures_win_over_special_hours_and_those_over_the_week() {
        let reason = Reason::parse("国庆延时").expect("a reason");
        let mut opening = every_day(&[("09:00", "17:00")]);
        opening.special = ["2026-10-01", "2026-10-02"]
            .map(|date| SpecialHours {
                day: day(date),
                hours: hours(&[("08:00", "21:00")]),
                reason: reason.clone(),
            })
            .to_vec();
        let (first, last) = (day("2026-10-02"), day("2026-10-02"));
        opening.closures = vec![Closure { first, last, reason, urgent: None }];
        assert_eq!(opening.open_intervals(day("2026-10-01")), hours(&[("08:00", "21:00")]));
        assert_eq!(opening.open_intervals(day("2026-10-02")), []);
        assert_eq!(opening.open_intervals(day("2026-10-03")), hours(&[("09:00", "17:00")]));
    }
}
