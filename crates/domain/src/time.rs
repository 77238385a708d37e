//! Three kinds of time, kept apart: a civil date ([`Day`]), a wall-clock time ([`WallTime`]) and an
//! [`Instant`]. The business day is that of Asia/Shanghai, UTC+8 without daylight saving (R-RC-6).

use std::ops::{Add, RangeInclusive, Sub};

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveTime, SecondsFormat, TimeZone, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A civil date in Shanghai.
pub type Day = NaiveDate;

/// A wall-clock time in Shanghai.
pub type WallTime = NaiveTime;

/// The years a moment from outside may lie in: far from where adding to it would leave the calendar.
const YEARS: RangeInclusive<i32> = 1..=9999;

/// Shanghai is 8 hours ahead of UTC, all year.
const SHANGHAI: Duration = Duration::hours(8);

/// A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
/// milliseconds since 1970 in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, JsonSchema)]
#[schemars(inline)]
pub struct Instant(DateTime<Utc>);

impl Instant {
    /// The moment `millis` milliseconds after 1970-01-01T00:00Z, unless the calendar has no such day.
    pub fn from_millis(millis: i64) -> Option<Self> {
        Utc.timestamp_millis_opt(millis).single().map(Self)
    }

    /// Milliseconds since 1970-01-01T00:00Z.
    pub fn millis(self) -> i64 {
        self.0.timestamp_millis()
    }

    /// Reads RFC 3339; anything below a millisecond is cut off.
    pub fn parse(text: &str) -> Option<Self> {
        let moment = DateTime::parse_from_rfc3339(text).ok()?;
        Self::from_millis(moment.timestamp_millis())
    }

    /// The moment of a wall-clock reading in Shanghai.
    pub fn at(day: Day, time: WallTime) -> Self {
        Self(day.and_time(time).and_utc() - SHANGHAI)
    }

    /// The first moment of a Shanghai day.
    pub fn start_of(day: Day) -> Self {
        Self::at(day, WallTime::MIN)
    }

    /// The Shanghai day this moment belongs to (R-RC-6: 2026-11-21T17:48Z is 22 November).
    pub fn day(self) -> Day {
        (self.0 + SHANGHAI).date_naive()
    }

    /// The wall-clock time in Shanghai.
    pub fn time(self) -> WallTime {
        (self.0 + SHANGHAI).time()
    }
}

impl Add<Duration> for Instant {
    type Output = Self;

    fn add(self, length: Duration) -> Self {
        Self(self.0 + length)
    }
}

impl Sub<Duration> for Instant {
    type Output = Self;

    fn sub(self, length: Duration) -> Self {
        Self(self.0 - length)
    }
}

impl Sub for Instant {
    type Output = Duration;

    fn sub(self, earlier: Self) -> Duration {
        self.0 - earlier.0
    }
}

impl std::fmt::Display for Instant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

impl Serialize for Instant {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let moment = DateTime::<chrono::FixedOffset>::deserialize(from)?;
        Self::from_millis(moment.timestamp_millis())
            .filter(|_| YEARS.contains(&moment.year()))
            .ok_or_else(|| serde::de::Error::custom("a moment outside the calendar"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_late_evening_in_utc_is_the_next_day_in_shanghai() {
        let instant = Instant::parse("2026-11-21T17:48:00Z").expect("RFC 3339");
        assert_eq!(instant.day(), Day::from_ymd_opt(2026, 11, 22).expect("a date"));
        assert_eq!(instant.time(), WallTime::from_hms_opt(1, 48, 0).expect("a time"));
        assert_eq!(Instant::at(instant.day(), instant.time()), instant);
    }

    #[test]
    fn an_instant_survives_the_wire_to_the_millisecond() {
        let instant = Instant::from_millis(1_795_283_280_123).expect("in range");
        let json = serde_json::to_string(&instant).expect("serialises");
        assert_eq!(json, r#""2026-11-21T17:48:00.123Z""#);
        assert_eq!(serde_json::from_str::<Instant>(&json).expect("reads back"), instant);
        assert!(serde_json::from_str::<Instant>(r#""+262142-12-31T23:00:00Z""#).is_err());
    }
}
