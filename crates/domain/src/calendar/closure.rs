//! Days on which a site is closed or keeps other hours than its week.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::wall_interval::WallInterval;
use crate::reason::Reason;
use crate::time::Day;

/// How many days ahead a planned closure is announced (R-BK-1; Public Culture Ordinance 2020).
pub const ANNOUNCED_DAYS_AHEAD: i64 = 7;

/// Days on which a site is closed (闭馆).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    /// The first closed day.
    pub first: Day,
    /// The last closed day, included.
    pub last: Day,
    /// Why, as the public reads it.
    pub reason: Reason,
    /// Why it could not be announced in time; needed when it is entered less than 7 days ahead.
    pub urgent: Option<Reason>,
}

/// Other hours for one day, usually longer ones on a holiday (延时开放). They replace the week's hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SpecialHours {
    /// The day.
    pub day: Day,
    /// The hours of that day.
    pub hours: Vec<WallInterval>,
    /// Why, as the public reads it.
    pub reason: Reason,
}

/// Why a closure was not entered.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum ClosureRefusal {
    /// The last day is before the first.
    #[error("the closure ends on {last}, before it starts on {first}")]
    ClosureEndsBeforeStart {
        /// The first day.
        first: Day,
        /// The last day.
        last: Day,
    },
    /// Entered too late for the public to know, without saying why that was urgent.
    #[error("{days_ahead} days ahead is less than {needed}: an urgent reason is needed")]
    ClosureNeedsUrgentReason {
        /// Days from today to the first closed day.
        days_ahead: i64,
        /// Days ahead that need no urgent reason.
        needed: i64,
    },
}

impl Closure {
    /// Enters a closure today; exactly 7 days ahead is in time (R-BK-1).
    pub fn announce(self, today: Day) -> Result<Self, ClosureRefusal> {
        let Self { first, last, .. } = self;
        if last < first {
            return Err(ClosureRefusal::ClosureEndsBeforeStart { first, last });
        }
        let days_ahead = (first - today).num_days();
        if days_ahead < ANNOUNCED_DAYS_AHEAD && self.urgent.is_none() {
            let needed = ANNOUNCED_DAYS_AHEAD;
            return Err(ClosureRefusal::ClosureNeedsUrgentReason { days_ahead, needed });
        }
        Ok(self)
    }

    /// Whether a day is closed by it.
    pub fn includes(&self, day: Day) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closure_is_entered_seven_days_ahead_or_with_an_urgent_reason() {
        #[track_caller]
        fn check(first: &str, last: &str, urgent: Option<&str>, refused: Option<&ClosureRefusal>) {
            let closure = Closure {
                first: first.parse().expect("a date"),
                last: last.parse().expect("a date"),
                reason: Reason::parse("设备检修").expect("a reason"),
                urgent: urgent.map(|text| Reason::parse(text).expect("a reason")),
            };
            let today = "2026-11-22".parse().expect("a date");
            assert_eq!(closure.announce(today).err().as_ref(), refused, "{first}");
        }
        check("2026-11-29", "2026-11-29", None, None);
        let late = ClosureRefusal::ClosureNeedsUrgentReason { days_ahead: 6, needed: 7 };
        check("2026-11-28", "2026-11-30", None, Some(&late));
        check("2026-11-22", "2026-11-22", Some("水管爆裂"), None);
        let (first, last) = ("2026-12-05".parse().expect("a date"), "2026-12-04".parse().expect("a date"));
        check(
            "2026-12-05",
            "2026-12-04",
            None,
            Some(&ClosureRefusal::ClosureEndsBeforeStart { first, last }),
        );
    }
}
