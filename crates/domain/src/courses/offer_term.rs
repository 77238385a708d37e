//! How long a freed place is kept for the person it was offered to (R-CO-5).

use chrono::Duration;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::opening_hours::OpeningHours;
use crate::time::Instant;

/// The longest search for an open day.
const A_YEAR: usize = 366;

/// The deadline of an offer, counted from its own making (§17 Courses).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum OfferTerm {
    /// So many hours later.
    Hours {
        /// Hours.
        hours: u16,
    },
    /// When the next open day closes.
    EndOfNextOpenDay {},
}

/// The longest term in hours: ten days.
pub const LONGEST_HOURS: u16 = 240;

/// Why an offer cannot stand so long.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum OfferTermRefusal {
    /// An offer stands for at least an hour and at most ten days.
    #[error("an offer stands for 1 to {most} hours")]
    OfferHoursOutOfRange {
        /// The most hours.
        most: u16,
    },
}

impl OfferTerm {
    /// A term in hours, 1 to 240.
    pub fn of_hours(hours: u16) -> Result<Self, OfferTermRefusal> {
        match hours {
            1..=LONGEST_HOURS => Ok(Self::Hours { hours }),
            _ => Err(OfferTermRefusal::OfferHoursOutOfRange { most: LONGEST_HOURS }),
        }
    }

    /// A day.
    pub const USUAL: Self = Self::Hours { hours: 24 };

    /// The last moment to accept; nothing when the place does not open within a year.
    pub fn until(self, made: Instant, opening: &OpeningHours) -> Option<Instant> {
        match self {
            Self::Hours { hours } => Some(made + Duration::hours(i64::from(hours))),
            Self::EndOfNextOpenDay {} => made.day().iter_days().skip(1).take(A_YEAR).find_map(|day| {
                let last = opening.open_intervals(day).into_iter().next_back()?;
                Some(last.on(day).1)
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::season::{Season, WeekDay};
    use crate::calendar::wall_interval::WallInterval;

    #[test]
    fn an_offer_stands_for_an_hour_to_ten_days() {
        for (hours, allowed) in [(0, false), (1, true), (240, true), (241, false)] {
            assert_eq!(OfferTerm::of_hours(hours).is_ok(), allowed, "{hours} hours");
        }
    }

    #[test]
    fn the_deadline_is_hours_later_or_when_the_next_open_day_closes() {
        let parse = |text: &str| text.parse().expect("a time");
        let morning = WallInterval::parse(parse("09:00:00"), parse("12:00:00")).expect("hours");
        let afternoon = WallInterval::parse(parse("13:00:00"), parse("17:00:00")).expect("hours");
        let week = [(WeekDay::Sunday, vec![morning]), (WeekDay::Tuesday, vec![morning, afternoon])].into();
        let opening = OpeningHours { seasons: vec![Season::all_year(week)], ..OpeningHours::default() };
        let at = |text: &str| Instant::parse(&format!("{text}:00+08:00"));
        let made = at("2026-11-22T10:00").expect("a Sunday");
        assert_eq!(OfferTerm::USUAL.until(made, &opening), at("2026-11-23T10:00"));
        assert_eq!(OfferTerm::EndOfNextOpenDay {}.until(made, &opening), at("2026-11-24T17:00"));
        assert_eq!(OfferTerm::EndOfNextOpenDay {}.until(made, &OpeningHours::default()), None);
    }
}
