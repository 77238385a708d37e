//! How long people waited (R-QU-6) and how long the next one will (R-QU-7).

use chrono::Duration;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The mean service time before anybody has been served.
const USUAL_SERVICE: Duration = Duration::minutes(6);

/// The estimate looks at so many services.
const SERVICES_LOOKED_AT: usize = 20;

/// Estimates are rounded up to this many minutes.
const STEP_MINUTES: u32 = 5;

/// The waits of served tickets, in whole seconds; no-shows are not among them and are counted apart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Waits {
    /// How many tickets were served.
    pub served: u32,
    /// The sum of their waits, so that days can be added.
    pub total_seconds: u64,
    /// The longest wait; zero if nobody was served.
    pub max_seconds: u32,
    /// The median (the lower of the two in the middle of an even number). None if nobody was served, or
    /// for several days together.
    pub median_seconds: Option<u32>,
}

impl Waits {
    /// Counts waits from issue to first call; the second waits of transferred tickets go into a `Waits`
    /// of their own. A wait below zero, from a clock set back, counts as zero.
    pub fn of(waits: &[Duration]) -> Self {
        let mut seconds: Vec<u32> = waits.iter().copied().map(whole_seconds).collect();
        seconds.sort_unstable();
        let middle = seconds.len().saturating_sub(1) / 2;
        Self {
            served: u32::try_from(seconds.len()).unwrap_or(u32::MAX),
            total_seconds: seconds.iter().copied().map(u64::from).sum(),
            max_seconds: seconds.last().copied().unwrap_or(0),
            median_seconds: seconds.get(middle).copied(),
        }
    }

    /// The mean in seconds, rounded to the nearest; none if nobody was served.
    pub fn mean_seconds(&self) -> Option<u64> {
        let served = u64::from(self.served);
        (self.total_seconds + served / 2).checked_div(served)
    }

    /// Two days together; their common median is not known.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            served: self.served + other.served,
            total_seconds: self.total_seconds + other.total_seconds,
            max_seconds: self.max_seconds.max(other.max_seconds),
            median_seconds: None,
        }
    }
}

fn whole_seconds(wait: Duration) -> u32 {
    u32::try_from(wait.num_seconds().max(0)).unwrap_or(u32::MAX)
}

/// The estimated wait in minutes, a multiple of 5: people ahead × mean service time ÷ open windows,
/// rounded up. None, and not shown, when no window is open.
///
/// `services` are the site's latest service times, the latest first; of more than 20 the rest is ignored,
/// and without any a service takes 6 minutes.
pub fn estimate_minutes(ahead: u32, services: &[Duration], open_windows: u32) -> Option<u32> {
    let looked_at = &services[..services.len().min(SERVICES_LOOKED_AT)];
    let sum: i64 = looked_at.iter().map(|service| service.num_milliseconds().max(0)).sum();
    let (sum, number) = match i64::try_from(looked_at.len()) {
        Ok(number) if number > 0 => (sum, number),
        _ => (USUAL_SERVICE.num_milliseconds(), 1),
    };
    let step = i128::from(Duration::minutes(i64::from(STEP_MINUTES)).num_milliseconds());
    // One division at the end: two would round twice.
    let parts = i128::from(number) * i128::from(open_windows) * step;
    let work = i128::from(ahead) * i128::from(sum);
    let steps = (work + parts - 1).checked_div(parts)?;
    Some(u32::try_from(steps).unwrap_or(u32::MAX).saturating_mul(STEP_MINUTES))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn minutes(waits: &[i64]) -> Vec<Duration> {
        waits.iter().copied().map(Duration::minutes).collect()
    }

    #[test]
    fn the_example_of_the_rule() {
        // A001 4 min, A002 10 min, V001 3 min; A003 never came and is not among them.
        let waits = Waits::of(&minutes(&[4, 10, 3]));
        assert_eq!(waits.mean_seconds(), Some(5 * 60 + 40));
        assert_eq!((waits.served, waits.max_seconds), (3, 600));
        assert_eq!(waits.median_seconds, Some(240));
    }

    #[test]
    fn a_day_without_visitors_has_no_mean() {
        let waits = Waits::of(&[]);
        assert_eq!(waits, Waits::default());
        assert_eq!(waits.mean_seconds(), None);
    }

    #[test]
    fn two_days_add_up() {
        let both = Waits::of(&minutes(&[4, 10])).plus(&Waits::of(&minutes(&[1])));
        assert_eq!(both.mean_seconds(), Some(300));
        assert_eq!((both.max_seconds, both.median_seconds), (600, None));
    }

    fn check(ahead: u32, services: &[i64], windows: u32, estimate: Option<u32>) {
        assert_eq!(estimate_minutes(ahead, &minutes(services), windows), estimate, "{ahead} ahead");
    }

    #[test]
    fn the_estimate_rounds_up_to_five_minutes() {
        check(0, &[], 1, Some(0));
        check(1, &[], 1, Some(10));
        check(5, &[], 2, Some(15));
        check(5, &[], 3, Some(10));
        check(3, &[10, 20], 3, Some(15));
        check(2, &[-4], 1, Some(0));
        check(3, &[], 0, None);
        let mut services = [5; 30];
        services[20..].fill(500);
        check(1, &services, 1, Some(5));
    }

    proptest! {
        #[test]
        fn the_median_and_the_mean_lie_within_the_waits(seconds in prop::collection::vec(0i64..10_000, 1..50)) {
            let waits: Vec<_> = seconds.iter().copied().map(Duration::seconds).collect();
            let waits = Waits::of(&waits);
            let (median, mean) = (waits.median_seconds.expect("some"), waits.mean_seconds().expect("some"));
            prop_assert!(median <= waits.max_seconds && mean <= u64::from(waits.max_seconds));
            prop_assert!(seconds.iter().filter(|wait| **wait <= i64::from(median)).count() * 2 >= seconds.len());
        }

        #[test]
        fn an_estimate_is_a_multiple_of_five_and_grows_with_the_queue(ahead in 0u32..500, windows in 1u32..9) {
            let estimate = estimate_minutes(ahead, &[], windows).expect("a window is open");
            prop_assert_eq!(estimate % 5, 0);
            prop_assert!(estimate * windows >= ahead * 6);
            prop_assert!(estimate_minutes(ahead + 1, &[], windows).expect("open") >= estimate);
        }
    }
}
