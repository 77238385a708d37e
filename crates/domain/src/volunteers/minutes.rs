//! The minutes of one service: actual service, travel excluded, breaks deducted (R-VO-4).

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use crate::refusal::refuse;
use crate::volunteers::refused::VolunteerError;
use crate::volunteers::span::Span;

/// 24 hours, the most that one row may hold after breaks (§17).
const LONGEST: u32 = 24 * 60;

/// Whole minutes of one row, 1 to 1440.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Minutes(u32);

impl Minutes {
    /// Refuses nothing and more than 24 hours.
    pub fn new(minutes: i64) -> Result<Self, VolunteerError> {
        if minutes < 1 {
            return Err(VolunteerError::ServiceTooShort {});
        }
        match u32::try_from(minutes) {
            Ok(whole) if whole <= LONGEST => Ok(Self(whole)),
            _ => Err(VolunteerError::ServiceTooLong { minutes }),
        }
    }

    /// Begun minutes do not count; breaks are taken off before the bounds are looked at.
    pub fn served(span: Span, break_minutes: u32) -> Result<Self, VolunteerError> {
        Self::new((span.to() - span.from()).num_minutes() - i64::from(break_minutes))
    }

    /// The bare number.
    pub fn get(self) -> u32 {
        self.0
    }
}

impl<'de> Deserialize<'de> for Minutes {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(i64::deserialize(from)?).map_err(|refusal| refuse(&refusal))
    }
}

#[cfg(test)]
mod tests {
    use chrono::Duration;

    use super::*;
    use crate::time::Instant;

    fn check(seconds: i64, breaks: u32, minutes: Result<u32, VolunteerError>) {
        let from = Instant::parse("2026-11-22T22:00:00+08:00").expect("RFC 3339");
        let span = Span::new(from, from + Duration::seconds(seconds)).expect("has a length");
        let served = Minutes::served(span, breaks).map(Minutes::get);
        assert_eq!((served, seconds), (minutes, seconds), "{breaks} minutes of breaks");
    }

    #[test]
    fn minutes_are_whole_and_within_a_day_after_breaks() {
        check(2 * 3600, 0, Ok(120));
        check(2 * 3600 + 59, 15, Ok(105));
        check(59, 0, Err(VolunteerError::ServiceTooShort {}));
        check(3600, 60, Err(VolunteerError::ServiceTooShort {}));
        check(3600, 90, Err(VolunteerError::ServiceTooShort {}));
        check(24 * 3600, 0, Ok(1440));
        check(25 * 3600, 60, Ok(1440));
        check(24 * 3600 + 60, 0, Err(VolunteerError::ServiceTooLong { minutes: 1441 }));
    }

    #[test]
    fn minutes_keep_their_bounds_on_the_wire() {
        assert!(serde_json::from_str::<Minutes>("1440").is_ok());
        for refused in ["0", "-1", "1441", "9999999999", "-9999999999"] {
            assert!(serde_json::from_str::<Minutes>(refused).is_err(), "{refused}");
        }
    }
}
