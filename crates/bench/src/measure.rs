//! Times as the table shows them: medians and percentiles of many single measurements.

use std::time::Duration;

/// What was measured, sorted.
pub(crate) struct Times(Vec<Duration>);

impl Times {
    pub(crate) fn of(mut times: Vec<Duration>) -> Self {
        times.sort();
        Self(times)
    }

    /// The time that `percent` of the measurements did not exceed.
    pub(crate) fn percentile(&self, percent: usize) -> Duration {
        let rank = (self.0.len() * percent).div_ceil(100).max(1);
        self.0.get(rank - 1).copied().unwrap_or_default()
    }

    /// The median.
    pub(crate) fn median(&self) -> Duration {
        self.percentile(50)
    }
}

/// How long something takes.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
pub(crate) fn now() -> std::time::Instant {
    std::time::Instant::now()
}

/// A duration as a person reads it.
pub(crate) fn shown(time: Duration) -> String {
    let micros = time.as_secs_f64() * 1e6;
    if micros < 1000.0 {
        format!("{micros:.1} µs")
    } else if micros < 1e6 {
        format!("{:.2} ms", micros / 1e3)
    } else {
        format!("{:.2} s", micros / 1e6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_measurements_themselves() {
        let times = Times::of((1..=10).rev().map(Duration::from_micros).collect());
        assert_eq!(times.median(), Duration::from_micros(5));
        assert_eq!(times.percentile(95), Duration::from_micros(10));
        assert_eq!(shown(times.percentile(100)), "10.0 µs");
    }
}
