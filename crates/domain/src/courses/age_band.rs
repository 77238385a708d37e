//! The ages a course is for, reached on the date of its first session (R-CO-4).

use chrono::{Datelike, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::time::Day;

/// Whole years from the youngest to the oldest, both included: 80 years and 364 days are 80.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgeBand {
    /// The youngest age; nothing for no limit.
    pub youngest: Option<u16>,
    /// The oldest age; nothing for no limit.
    pub oldest: Option<u16>,
}

/// Why a person's age does not suit a course.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum AgeRefusal {
    /// Too young on the first session's date, or not born by then.
    #[error("{age} on {on} is younger than {youngest}")]
    TooYoungForCourse {
        /// Whole years on that date.
        age: u16,
        /// The youngest age.
        youngest: u16,
        /// The first session's date.
        on: Day,
    },
    /// The course has a limit, and the birthday is not known.
    #[error("the birthday must be known")]
    BirthdayNeeded {},
    /// Too old on the first session's date.
    #[error("{age} on {on} is older than {oldest}")]
    TooOldForCourse {
        /// Whole years on that date.
        age: u16,
        /// The oldest age.
        oldest: u16,
        /// The first session's date.
        on: Day,
    },
}

impl AgeBand {
    /// As [`check`](Self::check), for somebody whose birthday may be unknown: without a limit it may stay so.
    pub fn check_known(self, born: Option<Day>, first_session: Day) -> Result<(), AgeRefusal> {
        match born {
            Some(born) => self.check(born, first_session),
            None if self == Self::default() => Ok(()),
            None => Err(AgeRefusal::BirthdayNeeded {}),
        }
    }

    /// Whether somebody born on a date may take a course whose first session is on another.
    pub fn check(self, born: Day, first_session: Day) -> Result<(), AgeRefusal> {
        let (age, on) = (whole_years(born, first_session), first_session);
        if let Some(youngest) = self.youngest.filter(|youngest| age < *youngest) {
            return Err(AgeRefusal::TooYoungForCourse { age, youngest, on });
        }
        if let Some(oldest) = self.oldest.filter(|oldest| age > *oldest) {
            return Err(AgeRefusal::TooOldForCourse { age, oldest, on });
        }
        Ok(())
    }
}

/// Whole years, each reached on the birthday; born on 29 February, on 28 February where there is no 29th
/// (R-EL-2). 0 before birth.
fn whole_years(born: Day, on: Day) -> u16 {
    let birthday = NaiveDate::from_ymd_opt(on.year(), born.month(), born.day())
        .or_else(|| NaiveDate::from_ymd_opt(on.year(), 2, 28))
        .unwrap_or(on);
    let years = on.year() - born.year() - i32::from(on < birthday);
    u16::try_from(years).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    #[test]
    fn the_age_is_that_of_the_first_session_and_both_ends_count() {
        #[track_caller]
        fn check(born: &str, first_session: &str, allowed: bool) {
            let band = AgeBand { youngest: Some(55), oldest: Some(80) };
            let answer = band.check(day(born), day(first_session));
            assert_eq!(answer.is_ok(), allowed, "{born} at {first_session}: {answer:?}");
        }
        check("1971-09-01", "2026-09-01", true);
        check("1971-09-02", "2026-09-01", false);
        check("1945-09-02", "2026-09-01", true); // 80 years and 364 days
        check("1945-09-01", "2026-09-01", false);
        check("1972-02-29", "2027-02-28", true);
        check("1972-02-29", "2027-02-27", false);
        check("2027-01-01", "2026-09-01", false);
    }

    #[test]
    fn a_refusal_says_the_age_the_limit_and_the_date() {
        let band = AgeBand { youngest: Some(55), oldest: None };
        let on = day("2026-09-01");
        let refusal = AgeRefusal::TooYoungForCourse { age: 54, youngest: 55, on };
        assert_eq!(band.check(day("1971-09-02"), on), Err(refusal));
        assert_eq!(AgeBand::default().check(day("1971-09-02"), on), Ok(()));
        assert_eq!(AgeBand::default().check_known(None, on), Ok(()));
        assert_eq!(band.check_known(None, on), Err(AgeRefusal::BirthdayNeeded {}));
    }
}
