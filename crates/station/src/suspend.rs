//! A computer that slept may have been left alone: every screen is locked when it wakes up (S3).

use std::sync::Arc;
use std::time::Duration;

use desk::{Clock, SystemClock};
use domain::time::Instant;
use serde_json::Value;

use crate::Station;

const TICK: Duration = Duration::from_secs(1);

/// A tick that takes longer than this was slept through.
const SLEPT: Duration = Duration::from_secs(5);

/// What the clocks show: the wall clock goes on while the computer sleeps, the running time while the program is
/// stopped.
#[derive(Clone, Copy)]
struct Reading {
    wall: Instant,
    running: Duration,
}

impl Reading {
    fn of(clock: &SystemClock) -> Self {
        Self { wall: clock.now(), running: clock.running() }
    }

    /// Whether more than a tick lies between two readings. A wall clock that is set looks the same.
    fn slept_since(self, before: Self) -> bool {
        let wall = (self.wall - before.wall).abs().to_std().unwrap_or_default();
        wall > SLEPT || self.running.saturating_sub(before.running) > SLEPT
    }
}

impl Station {
    /// Locks everybody whenever the computer slept or the program was stopped.
    pub async fn lock_after_sleep(self: Arc<Self>) {
        let clock = SystemClock::start();
        let mut before = Reading::of(&clock);
        loop {
            tokio::time::sleep(TICK).await;
            let now = Reading::of(&clock);
            if now.slept_since(before) {
                tracing::info!("slept");
                self.lock_everybody().await;
                self.tell("locked", Value::Null);
            }
            before = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sleep_shows_on_either_clock() {
        let start = Instant::parse("2026-11-22T09:00:00+08:00").expect("RFC 3339");
        let slept = |wall_millis: i64, running_millis: u64| {
            let wall = Instant::from_millis(start.millis() + wall_millis).expect("in the calendar");
            let now = Reading { wall, running: Duration::from_millis(running_millis) };
            now.slept_since(Reading { wall: start, running: Duration::ZERO })
        };
        assert!(!slept(1000, 1000), "a tick");
        assert!(!slept(4900, 4900), "a busy computer");
        assert!(slept(3_600_000, 1200), "asleep: the running time stood still");
        assert!(slept(7000, 7000), "stopped");
        assert!(slept(-3_600_000, 1000), "set back: better locked than not");
    }
}
