//! Which backups stay: all of the last day, then the latest of each day for 30 days.

use std::collections::BTreeSet;

use chrono::Duration;
use domain::time::Instant;

/// How long every backup stays.
const ALL_FOR: Duration = Duration::hours(24);

/// How long one a day stays.
const DAILY_FOR: Duration = Duration::days(30);

/// The backups that may go, of those taken at these moments. The latest one always stays.
pub(super) fn outdated(taken: &[Instant], now: Instant) -> Vec<Instant> {
    let mut latest_first = taken.to_vec();
    latest_first.sort_unstable_by(|a, b| b.cmp(a));
    let (mut days_kept, mut going) = (BTreeSet::new(), Vec::new());
    for (place, taken_at) in latest_first.into_iter().enumerate() {
        let is_latest_of_day = days_kept.insert(taken_at.day());
        let age = now - taken_at;
        if place > 0 && age >= ALL_FOR && (!is_latest_of_day || age > DAILY_FOR) {
            going.push(taken_at);
        }
    }
    going
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        Instant::parse(&format!("{text}:00+08:00")).expect("RFC 3339")
    }

    fn check(taken: &[&str], going: &[&str]) {
        let taken: Vec<Instant> = taken.iter().map(|text| at(text)).collect();
        let going: Vec<Instant> = going.iter().map(|text| at(text)).collect();
        assert_eq!(outdated(&taken, at("2026-11-22T09:00")), going);
    }

    #[test]
    fn a_day_keeps_all_and_a_month_keeps_one_a_day() {
        check(&["2026-11-22T08:45", "2026-11-22T08:30", "2026-11-21T09:15"], &[]);
        check(
            &["2026-11-22T08:45", "2026-11-20T17:00", "2026-11-20T16:45", "2026-11-19T17:00"],
            &["2026-11-20T16:45"],
        );
        check(&["2026-11-22T08:45", "2026-10-24T17:00", "2026-10-23T08:00"], &["2026-10-23T08:00"]);
        check(&["2026-11-20T16:45", "2026-11-22T08:45", "2026-11-20T17:00"], &["2026-11-20T16:45"]);
    }

    #[test]
    fn the_latest_backup_never_goes() {
        check(&["2025-01-01T09:00"], &[]);
        check(&["2025-01-01T09:00", "2025-01-01T08:00"], &["2025-01-01T08:00"]);
        check(&[], &[]);
    }
}
