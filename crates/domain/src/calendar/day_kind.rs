//! What a day is in the working year: not whether the counter is open, which is another table.

use chrono::{Datelike, Weekday};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::time::Day;

/// The four kinds of day of the State Council's yearly notice (R-CAL-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// An ordinary Monday to Friday (工作日).
    Workday,
    /// An ordinary Saturday or Sunday (周末).
    Weekend,
    /// A day off by the notice, whatever its weekday (放假).
    PublicHoliday,
    /// A day worked by the notice to make up for a day off (调休上班).
    MakeupWorkday,
}

impl DayKind {
    /// The kind that the weekday alone gives.
    pub fn of_weekday(day: Day) -> Self {
        match day.weekday() {
            Weekday::Sat | Weekday::Sun => Self::Weekend,
            _ => Self::Workday,
        }
    }

    /// Whether offices work on such a day.
    pub fn is_worked(self) -> bool {
        matches!(self, Self::Workday | Self::MakeupWorkday)
    }
}
