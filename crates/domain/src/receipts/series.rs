//! Which number comes next (R-RC-5, R-RC-6): the counter row of one unit and kind.

use chrono::{Datelike, Duration};
use schemars::JsonSchema;
use serde::Serialize;

use super::number::{ReceiptKind, ReceiptNumber, UnitCode};
use crate::time::{Day, Instant};

/// A clock may stand this far before the last number (§17 Receipt numbers).
const CLOCK_SLACK: Duration = Duration::minutes(2);

/// The program is younger than any clock that says otherwise.
pub const FIRST_YEAR: i32 = 2026;

/// The last number that a unit gave to a kind of paper, on whichever day that was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// The unit.
    pub unit: UnitCode,
    /// The kind of paper.
    pub kind: ReceiptKind,
    /// The last number and its moment; nothing before the first one.
    pub last: Option<LastNumber>,
}

/// The last number of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastNumber {
    /// The moment it was given; its local day is the number's.
    pub at: Instant,
    /// Its place in the series of that day.
    pub sequence: u32,
}

/// Why no number is given: the computer's clock is wrong, and somebody must set it.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum NumberingRefusal {
    /// The clock stands before 2026.
    #[error("the clock says {now}, before {first_year}")]
    ClockBeforeFirstYear {
        /// What the clock says.
        now: Instant,
        /// The first year that gets numbers.
        first_year: i32,
    },
    /// The clock stands on an earlier day than the last number's.
    #[error("the clock says {today}, but numbers were given on {last_day}")]
    ClockOnEarlierDay {
        /// What the clock says.
        today: Day,
        /// The day of the last number.
        last_day: Day,
    },
    /// The clock stands more than 2 minutes before the last number.
    #[error("the clock says {now}, but the last number was given at {last}")]
    ClockBehindLastNumber {
        /// What the clock says.
        now: Instant,
        /// The moment of the last number.
        last: Instant,
    },
    /// Nobody gives that many papers in a day.
    #[error("the numbers of {day} are used up")]
    NumbersUsedUp {
        /// The day.
        day: Day,
    },
}

impl Series {
    /// The next number and the moment to write beside it: now, or the last number's moment while the
    /// clock stands at most 2 minutes before it.
    pub fn next(&self, now: Instant) -> Result<(ReceiptNumber, Instant), NumberingRefusal> {
        let today = now.day();
        if today.year() < FIRST_YEAR {
            return Err(NumberingRefusal::ClockBeforeFirstYear { now, first_year: FIRST_YEAR });
        }
        let Some(last) = self.last else {
            return Ok((self.number(today, 1), now));
        };
        clock_is_trusted(now, last.at)?;
        if today > last.at.day() {
            return Ok((self.number(today, 1), now));
        }
        let sequence = last.sequence.checked_add(1).ok_or(NumberingRefusal::NumbersUsedUp { day: today })?;
        Ok((self.number(today, sequence), now.max(last.at)))
    }

    fn number(&self, day: Day, sequence: u32) -> ReceiptNumber {
        ReceiptNumber { unit: self.unit.clone(), kind: self.kind, day, sequence }
    }
}

fn clock_is_trusted(now: Instant, last: Instant) -> Result<(), NumberingRefusal> {
    let (today, last_day) = (now.day(), last.day());
    if today < last_day {
        return Err(NumberingRefusal::ClockOnEarlierDay { today, last_day });
    }
    if last - now > CLOCK_SLACK {
        return Err(NumberingRefusal::ClockBehindLastNumber { now, last });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Instant {
        Instant::parse(&format!("{text}+08:00")).expect("a moment")
    }

    fn series(last: Option<(&str, u32)>) -> Series {
        Series {
            unit: UnitCode::parse("JNL").expect("a code"),
            kind: ReceiptKind::Receipt,
            last: last.map(|(moment, sequence)| LastNumber { at: at(moment), sequence }),
        }
    }

    #[test]
    fn numbers_follow_each_other_and_start_anew_each_local_day() {
        #[track_caller]
        fn check(last: Option<(&str, u32)>, now: &str, number: &str, written: &str) {
            let (next, moment) = series(last).next(at(now)).expect("a number");
            assert_eq!((next.to_string().as_str(), moment), (number, at(written)));
        }
        let now = "2026-11-22T01:48:00"; // 2026-11-21T17:48Z belongs to the 22nd
        check(None, now, "JNL-SL-20261122-0001", now);
        check(Some(("2026-11-21T23:59:59", 41)), now, "JNL-SL-20261122-0001", now);
        check(Some(("2026-11-22T01:00:00", 6)), now, "JNL-SL-20261122-0007", now);
        check(Some(("2026-11-22T01:48:00", 9_999)), now, "JNL-SL-20261122-10000", now);
        check(Some(("2026-11-22T01:50:00", 6)), now, "JNL-SL-20261122-0007", "2026-11-22T01:50:00");
    }

    #[test]
    fn a_wrong_clock_gives_no_number() {
        #[track_caller]
        fn check(last: Option<(&str, u32)>, now: &str, because: &NumberingRefusal) {
            assert_eq!(series(last).next(at(now)).as_ref(), Err(because), "{now}");
        }
        let (now, last) = ("2026-11-22T01:47:59.999", "2026-11-22T01:50:00");
        let behind = NumberingRefusal::ClockBehindLastNumber { now: at(now), last: at(last) };
        check(Some((last, 6)), now, &behind);
        let (now, last) = ("2026-11-21T23:59:59", "2026-11-22T00:00:01");
        let (today, last_day) = (at(now).day(), at(last).day());
        check(Some((last, 1)), now, &NumberingRefusal::ClockOnEarlierDay { today, last_day });
        let now = "2025-12-31T23:59:59";
        check(None, now, &NumberingRefusal::ClockBeforeFirstYear { now: at(now), first_year: 2026 });
        let day = at("2026-11-22T09:00:00").day();
        let used_up = NumberingRefusal::NumbersUsedUp { day };
        check(Some(("2026-11-22T08:00:00", u32::MAX)), "2026-11-22T09:00:00", &used_up);
    }

    proptest! {
        #[test]
        fn whatever_the_clock_does_a_day_has_no_gap_and_time_never_runs_back(
            steps in prop::collection::vec(-300_000_i64..40_000_000, 1..80),
        ) {
            let mut series = series(None);
            let mut now = at("2026-11-22T09:00:00");
            let mut given: Vec<ReceiptNumber> = Vec::new();
            for step in steps {
                now = now + Duration::milliseconds(step);
                let Ok((number, moment)) = series.next(now) else { continue };
                prop_assert!(series.last.is_none_or(|last| last.at <= moment));
                prop_assert_eq!(number.day, moment.day());
                let same_day_before = given.iter().filter(|other| other.day == number.day).count();
                prop_assert_eq!(usize::try_from(number.sequence).expect("small"), same_day_before + 1);
                series.last = Some(LastNumber { at: moment, sequence: number.sequence });
                given.push(number);
            }
        }
    }
}
