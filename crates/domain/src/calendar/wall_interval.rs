//! A stretch of wall-clock time within one day, such as opening hours.

use chrono::{Duration, Timelike};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::refusal::refuse;
use crate::time::{Day, Instant, WallTime};

const MINUTES_OF_DAY: u32 = 24 * 60;

/// From a wall-clock time up to, not including, another on the same day, in whole minutes. An end of
/// `00:00` is midnight at the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct WallInterval {
    from: WallTime,
    to: WallTime,
}

/// Why two times of day are no interval.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum WallIntervalRefusal {
    /// The end is not after the start.
    #[error("the hours end at {to}, before they start at {from}")]
    HoursEndBeforeStart {
        /// The start.
        from: WallTime,
        /// The end.
        to: WallTime,
    },
    /// A time is not on a whole minute.
    #[error("{time} is not a whole minute")]
    HoursNotOnMinute {
        /// The time with seconds.
        time: WallTime,
    },
}

impl WallInterval {
    /// Builds an interval. Refuses an end at or before the start, and seconds.
    pub fn parse(from: WallTime, to: WallTime) -> Result<Self, WallIntervalRefusal> {
        if let Some(time) = [from, to].into_iter().find(|time| time.second() != 0 || time.nanosecond() != 0) {
            return Err(WallIntervalRefusal::HoursNotOnMinute { time });
        }
        let interval = Self { from, to };
        if interval.first_minute() >= interval.end_minute() {
            return Err(WallIntervalRefusal::HoursEndBeforeStart { from, to });
        }
        Ok(interval)
    }

    /// From a minute of the day up to another, 0 to 1440; nothing if that is no interval.
    pub fn of_minutes(first: u32, end: u32) -> Option<Self> {
        let time =
            |minute: u32| WallTime::from_num_seconds_from_midnight_opt(minute % MINUTES_OF_DAY * 60, 0);
        (first < end && end <= MINUTES_OF_DAY).then_some(Self { from: time(first)?, to: time(end)? })
    }

    /// The start.
    pub fn from(self) -> WallTime {
        self.from
    }

    /// The end, which no longer belongs to the interval; `00:00` is midnight at the end of the day.
    pub fn to(self) -> WallTime {
        self.to
    }

    /// The length in minutes, 1 to 1440.
    pub fn minutes(self) -> u32 {
        self.end_minute() - self.first_minute()
    }

    /// Whether the other lies inside, common ends allowed.
    pub fn covers(self, other: Self) -> bool {
        self.first_minute() <= other.first_minute() && other.end_minute() <= self.end_minute()
    }

    /// Whether this one is over, with a break, before the other starts.
    pub fn ends_before(self, other: Self) -> bool {
        self.end_minute() < other.first_minute()
    }

    /// The moments of start and end on a day.
    pub fn on(self, day: Day) -> (Instant, Instant) {
        let start = Instant::at(day, self.from);
        (start, start + Duration::minutes(i64::from(self.minutes())))
    }

    /// The start as a minute of the day, 0 to 1439.
    pub fn first_minute(self) -> u32 {
        minute_of_day(self.from)
    }

    /// The end as a minute of the day, 1 to 1440.
    pub fn end_minute(self) -> u32 {
        match minute_of_day(self.to) {
            0 => MINUTES_OF_DAY,
            minute => minute,
        }
    }
}

fn minute_of_day(time: WallTime) -> u32 {
    time.hour() * 60 + time.minute()
}

impl<'de> Deserialize<'de> for WallInterval {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Ends {
            from: WallTime,
            to: WallTime,
        }
        let ends = Ends::deserialize(from)?;
        Self::parse(ends.from, ends.to).map_err(|refusal| refuse(&refusal))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interval(from: &str, to: &str) -> Result<WallInterval, WallIntervalRefusal> {
        WallInterval::parse(from.parse().expect("a time"), to.parse().expect("a time"))
    }

    #[test]
    fn an_interval_has_a_length_and_may_end_at_midnight() {
        #[track_caller]
        fn check(from: &str, to: &str, minutes: Option<u32>) {
            assert_eq!(interval(from, to).ok().map(WallInterval::minutes), minutes, "{from} to {to}");
        }
        check("08:30:00", "12:00:00", Some(210));
        check("00:00:00", "00:00:00", Some(1440));
        for (from, to) in [("08:30:00", "12:00:00"), ("00:00:00", "00:00:00")] {
            let same = interval(from, to).expect("hours");
            assert_eq!(WallInterval::of_minutes(same.first_minute(), same.end_minute()), Some(same));
        }
        assert_eq!(WallInterval::of_minutes(600, 600), None);
        check("12:00:00", "12:00:00", None);
        check("12:00:00", "08:30:00", None);
        check("08:30:30", "12:00:00", None);
    }

    #[test]
    fn a_refused_interval_keeps_its_code_through_json() {
        let error = serde_json::from_str::<WallInterval>(r#"{"from": "12:00:00", "to": "09:00:00"}"#)
            .expect_err("ends before it starts");
        assert!(error.to_string().contains("hours_end_before_start"), "{error}");
    }
}
