//! The booked time of a room: half-open, within one local day (R-BK-3).

use chrono::Duration;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::wall_interval::WallInterval;
use crate::refusal::refuse;
use crate::time::{Day, Instant};

/// From a moment up to, not including, another of the same local day; midnight may be the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct Interval {
    from: Instant,
    to: Instant,
}

/// Why two moments are no booking.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum IntervalRefusal {
    /// The end is not after the start.
    #[error("the booking ends at {to}, before it starts at {from}")]
    BookingEndsBeforeStart {
        /// The start.
        from: Instant,
        /// The end.
        to: Instant,
    },
    /// The end lies on another local day.
    #[error("the booking starts on {day} and ends on another day, at {to}")]
    BookingCrossesMidnight {
        /// The local day of the start.
        day: Day,
        /// The end.
        to: Instant,
    },
}

impl Interval {
    /// Builds an interval. Refuses an end at or before the start, and an end after midnight.
    pub fn parse(from: Instant, to: Instant) -> Result<Self, IntervalRefusal> {
        if to <= from {
            return Err(IntervalRefusal::BookingEndsBeforeStart { from, to });
        }
        let last_moment = to - Duration::milliseconds(1);
        if last_moment.day() != from.day() {
            return Err(IntervalRefusal::BookingCrossesMidnight { day: from.day(), to });
        }
        Ok(Self { from, to })
    }

    /// These hours on a day.
    pub fn on(day: Day, hours: WallInterval) -> Self {
        let (from, to) = hours.on(day);
        Self { from, to }
    }

    /// The local day.
    pub fn day(self) -> Day {
        self.from.day()
    }

    /// The start.
    pub fn from(self) -> Instant {
        self.from
    }

    /// The end, which is free again.
    pub fn to(self) -> Instant {
        self.to
    }

    /// The length.
    pub fn length(self) -> Duration {
        self.to - self.from
    }

    /// Whether the other lies inside, common ends allowed.
    pub fn covers(self, other: Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }

    /// Whether less than `gap` lies free between the two; with no gap, whether they overlap. A gap is
    /// never negative.
    pub fn is_closer_than(self, gap: Duration, other: Self) -> bool {
        self.from < other.to + gap && other.from < self.to + gap
    }
}

/// The free time two neighbours need: the larger of their buffers (§17 Rooms).
pub fn needed_gap(one_buffer_minutes: u16, other_buffer_minutes: u16) -> Duration {
    Duration::minutes(i64::from(one_buffer_minutes.max(other_buffer_minutes)))
}

impl<'de> Deserialize<'de> for Interval {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Ends {
            from: Instant,
            to: Instant,
        }
        let ends = Ends::deserialize(from)?;
        Self::parse(ends.from, ends.to).map_err(|refusal| refuse(&refusal))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(moment: &str) -> Instant {
        Instant::parse(&format!("{moment}:00+08:00")).expect("a moment")
    }

    fn monday(from: &str, to: &str) -> Interval {
        Interval::parse(at(&format!("2026-11-23T{from}")), at(&format!("2026-11-23T{to}"))).expect("hours")
    }

    #[test]
    fn a_booking_lies_within_one_local_day() {
        #[track_caller]
        fn check(from: &str, to: &str, expected: Result<(), &str>) {
            let code = |refusal| match refusal {
                IntervalRefusal::BookingEndsBeforeStart { .. } => "ends before start",
                IntervalRefusal::BookingCrossesMidnight { .. } => "crosses midnight",
            };
            let interval = Interval::parse(at(from), at(to)).map(|_| ()).map_err(code);
            assert_eq!(interval, expected, "{from} to {to}");
        }
        check("2026-11-23T09:00", "2026-11-23T10:00", Ok(()));
        check("2026-11-23T21:00", "2026-11-24T00:00", Ok(()));
        check("2026-11-23T07:00", "2026-11-23T09:00", Ok(())); // two days in UTC
        check("2026-11-23T21:00", "2026-11-24T00:01", Err("crosses midnight"));
        check("2026-11-23T09:00", "2026-11-23T09:00", Err("ends before start"));
        check("2026-11-23T09:00", "2026-11-22T10:00", Err("ends before start"));
    }

    #[test]
    fn touching_bookings_clash_only_with_a_buffer() {
        #[track_caller]
        fn check(other: (&str, &str), buffers: (u16, u16), clash: bool) {
            let (first, second) = (monday("09:00", "10:00"), monday(other.0, other.1));
            let gap = needed_gap(buffers.0, buffers.1);
            assert_eq!(first.is_closer_than(gap, second), clash, "{other:?} with {buffers:?}");
        }
        check(("10:00", "11:00"), (0, 0), false);
        check(("09:59", "11:00"), (0, 0), true);
        check(("10:00", "11:00"), (15, 0), true);
        check(("10:00", "11:00"), (0, 15), true);
        check(("10:15", "11:00"), (15, 10), false);
        check(("10:14", "11:00"), (10, 15), true);
        check(("08:00", "08:45"), (15, 0), false);
    }

    #[test]
    fn a_refused_interval_keeps_its_code_through_json() {
        let json = r#"{"from": "2026-11-23T10:00:00+08:00", "to": "2026-11-23T09:00:00+08:00"}"#;
        let error = serde_json::from_str::<Interval>(json).expect_err("ends before it starts");
        assert!(error.to_string().contains("booking_ends_before_start"), "{error}");
    }

    proptest! {
        #[test]
        fn a_clash_is_mutual_and_is_free_time_below_the_gap(
            (a, b) in (0_i64..1_300, 0_i64..1_300),
            (a_length, b_length) in (1_i64..140, 1_i64..140),
            (a_buffer, b_buffer) in (0_u16..60, 0_u16..60),
        ) {
            let start = Instant::start_of(Day::from_ymd_opt(2026, 11, 23).expect("a date"));
            let at = |minute| start + Duration::minutes(minute);
            let one = Interval::parse(at(a), at(a + a_length)).expect("within the day");
            let other = Interval::parse(at(b), at(b + b_length)).expect("within the day");
            let gap = needed_gap(a_buffer, b_buffer);
            let free_minutes = (b - (a + a_length)).max(a - (b + b_length));
            let is_too_close = free_minutes < i64::from(a_buffer.max(b_buffer));
            prop_assert_eq!(one.is_closer_than(gap, other), is_too_close);
            prop_assert_eq!(other.is_closer_than(gap, one), is_too_close);
        }
    }
}
