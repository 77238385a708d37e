//! An organiser who did not come: three times in 90 days a shift lead looks first; never a ban (R-BK-6).

use chrono::Duration;

use crate::time::{Day, Instant};

/// How long a room waits for its organiser. Exactly 15 minutes late is in time.
pub const GRACE: Duration = Duration::minutes(15);

/// The days in which no-shows count, today included.
const COUNTED_DAYS: i64 = 90;

/// No-shows that call for the shift lead's approval.
const NO_SHOWS_FOR_APPROVAL: usize = 3;

/// The no-shows that count today: those of today and of the 89 days before.
pub fn counted(no_shows: &[Day], today: Day) -> usize {
    let counts = |day: &&Day| (0..COUNTED_DAYS).contains(&(today - **day).num_days());
    no_shows.iter().filter(counts).count()
}

/// Whether these no-shows call for approval of the next booking.
pub fn need_approval(no_shows: &[Day], today: Day) -> bool {
    counted(no_shows, today) >= NO_SHOWS_FOR_APPROVAL
}

/// Whether a booking that starts at `from` may be marked as a no-show now. The clerk marks it, nobody
/// else, and never a clock.
pub fn grace_is_over(from: Instant, now: Instant) -> bool {
    now - from > GRACE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_no_shows_in_ninety_days_need_approval() {
        #[track_caller]
        fn check(no_shows: &[&str], needed: bool) {
            let days: Vec<Day> = no_shows.iter().map(|text| text.parse().expect("a date")).collect();
            let today = "2026-11-22".parse().expect("a date");
            assert_eq!(need_approval(&days, today), needed, "{no_shows:?}");
        }
        check(&["2026-11-01", "2026-11-08"], false);
        check(&["2026-11-01", "2026-11-08", "2026-08-25"], true); // 89 days ago
        check(&["2026-11-01", "2026-11-08", "2026-08-24"], false);
        check(&["2026-11-22", "2026-11-22", "2026-11-22"], true);
        check(&["2026-11-23", "2026-11-22", "2026-11-22"], false);
    }

    #[test]
    fn a_quarter_of_an_hour_late_is_in_time() {
        let from = Instant::parse("2026-11-23T09:00:00+08:00").expect("a moment");
        assert!(!grace_is_over(from, from + GRACE));
        assert!(grace_is_over(from, from + GRACE + Duration::milliseconds(1)));
    }
}
