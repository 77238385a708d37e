//! How long a wrong password waits, and when an unattended window locks itself.

use chrono::Duration;

use crate::time::Instant;

/// A window without a key pressed for so long locks itself (R-PI-17).
pub const IDLE_LIMIT: Duration = Duration::minutes(5);

/// So many wrong tries in a row cost nothing: people mistype.
const FREE_TRIES: u32 = 5;

/// The longest delay, in minutes.
const LONGEST_MINUTES: i64 = 15;

/// How long after the latest of `failures` wrong tries in a row the next is looked at: none after the
/// first four, then 1, 2, 4 and 8 minutes, then 15 each.
pub fn delay_after(failures: u32) -> Duration {
    let Some(doublings) = failures.checked_sub(FREE_TRIES) else { return Duration::zero() };
    let minutes = 1_i64.checked_shl(doublings).filter(|minutes| (1..LONGEST_MINUTES).contains(minutes));
    Duration::minutes(minutes.unwrap_or(LONGEST_MINUTES))
}

/// When the next try is looked at.
pub fn next_try_at(failures: u32, last_failure: Instant) -> Instant {
    last_failure + delay_after(failures)
}

/// Whether a window that was last touched then is locked now.
pub fn is_idle(last_touched: Instant, now: Instant) -> bool {
    now - last_touched >= IDLE_LIMIT
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nine() -> Instant {
        Instant::parse("2026-11-22T09:00:00+08:00").expect("RFC 3339")
    }

    fn check(failures: u32, minutes: i64) {
        assert_eq!(delay_after(failures), Duration::minutes(minutes), "after {failures} failures");
    }

    #[test]
    fn the_delay_doubles_up_to_a_quarter_of_an_hour() {
        for free in 0..5 {
            check(free, 0);
        }
        for (failures, minutes) in [(5, 1), (6, 2), (7, 4), (8, 8), (9, 15), (10, 15), (99, 15)] {
            check(failures, minutes);
        }
        check(u32::MAX, 15);
    }

    #[test]
    fn a_robot_gets_at_most_twelve_tries_in_the_first_hour() {
        let (mut now, mut tries) = (nine(), 0);
        while now - nine() <= Duration::hours(1) {
            tries += 1;
            now = next_try_at(tries, now);
        }
        assert_eq!(tries, 12, "five at once, then after 1, 3, 7, 15, 30, 45 and 60 minutes");
    }

    #[test]
    fn a_window_locks_after_five_minutes() {
        assert!(!is_idle(nine(), nine() + IDLE_LIMIT - Duration::milliseconds(1)));
        assert!(is_idle(nine(), nine() + IDLE_LIMIT));
    }
}
