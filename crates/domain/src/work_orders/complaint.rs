//! The days of a complaint (R-SG-2; Petition Work Regulation): calendar days, never moved off a holiday,
//! which is the stricter reading (§17).

use chrono::Days;

use crate::time::Day;

/// The person is told within so many days of receipt.
const TELL: Days = Days::new(15);

/// The matter is handled within so many days of acceptance.
const HANDLE: Days = Days::new(60);

/// An extension adds so many days at most.
const EXTEND: Days = Days::new(30);

/// The last day to tell the person whether their complaint is accepted; the day of receipt is not counted.
pub fn tell_by(received: Day) -> Day {
    received + TELL
}

/// The last day to handle the matter, counted from its acceptance.
pub fn handle_by(accepted: Day) -> Day {
    accepted + HANDLE
}

/// The last day of an extended matter, counted from its acceptance.
pub fn handle_by_if_extended(accepted: Day) -> Day {
    handle_by(accepted) + EXTEND
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(last: Day, year: i32, month: u32, day: u32) {
        assert_eq!(Some(last), Day::from_ymd_opt(year, month, day));
    }

    #[test]
    fn days_are_calendar_days() {
        let sunday = Day::from_ymd_opt(2026, 11, 22).expect("a date");
        check(tell_by(sunday), 2026, 12, 7);
        check(handle_by(sunday), 2027, 1, 21);
        check(handle_by_if_extended(sunday), 2027, 2, 20);
        let before_spring_festival = Day::from_ymd_opt(2026, 2, 1).expect("a date");
        check(tell_by(before_spring_festival), 2026, 2, 16);
    }
}
