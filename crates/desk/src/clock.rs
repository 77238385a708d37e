//! The one place that reads the clock. Everything else gets its time from the door.

use std::sync::Mutex;
use std::time::Duration;

use domain::time::Instant;

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// The moment it is, UTC.
    fn now(&self) -> Instant;

    /// How long this clock has been running; never goes backwards, whatever is done to the wall clock.
    fn running(&self) -> Duration;
}

/// The computer's own clock.
pub struct SystemClock {
    started: std::time::Instant,
}

impl SystemClock {
    /// A clock that starts running now.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
    pub fn start() -> Self {
        Self { started: std::time::Instant::now() }
    }
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
    fn now(&self) -> Instant {
        let since = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap_or_default()
            .as_millis();
        i64::try_from(since)
            .ok()
            .and_then(Instant::from_millis)
            .expect("a computer's clock lies within the calendar")
    }

    fn running(&self) -> Duration {
        self.started.elapsed()
    }
}

/// A clock that starts at a chosen moment and runs on from there: for practice in a window.
pub struct ShiftedClock {
    from: Instant,
    clock: SystemClock,
}

impl ShiftedClock {
    /// A clock that shows `from` now.
    pub fn from(from: Instant) -> Self {
        Self { from, clock: SystemClock::start() }
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> Instant {
        let run = chrono::Duration::from_std(self.running()).expect("no program runs for an age");
        self.from + run
    }

    fn running(&self) -> Duration {
        self.clock.running()
    }
}

/// A clock that stands still until it is set: for rehearsals and tests.
pub struct SetClock {
    now: Mutex<(Instant, Duration)>,
}

impl SetClock {
    /// A clock that shows `now` until told otherwise.
    pub fn at(now: Instant) -> Self {
        Self { now: Mutex::new((now, Duration::ZERO)) }
    }

    /// Lets time pass: both the wall clock and the running time.
    ///
    /// # Panics
    /// If more than 292 million years pass at once.
    pub fn pass(&self, length: Duration) {
        let mut now = self.now.lock().expect("no holder panics");
        let millis = i64::try_from(length.as_millis()).expect("a test waits less than an age");
        now.0 = now.0 + chrono::Duration::milliseconds(millis);
        now.1 += length;
    }

    /// Sets the wall clock, as somebody does who turns it by hand: no time passes.
    ///
    /// # Panics
    /// If another thread panicked while it held the clock.
    pub fn turn(&self, to: Instant) {
        self.now.lock().expect("no holder panics").0 = to;
    }
}

impl Clock for SetClock {
    fn now(&self) -> Instant {
        self.now.lock().expect("no holder panics").0
    }

    fn running(&self) -> Duration {
        self.now.lock().expect("no holder panics").1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shifted_clock_starts_where_it_is_told_and_runs_on() {
        let from = Instant::parse("2026-11-22T09:00:00+08:00").expect("RFC 3339");
        let clock = ShiftedClock::from(from);
        let (first, ran) = (clock.now(), clock.running());
        assert!(first >= from && first - from < chrono::Duration::seconds(60), "{first:?}");
        std::thread::sleep(Duration::from_millis(20));
        assert!(clock.now() > first && clock.running() > ran, "it does not stand");
    }
}
