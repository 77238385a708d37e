//! Who comes when on an invented day, at which window, and what for.

use chrono::Duration;
use domain::time::{Day, Instant};

use super::draws::Draws;

/// Visits on one day.
pub(super) const VISITS_A_DAY: u64 = 300;

/// When the first sit down, in minutes from midnight: 9:00.
const OPENS: i64 = 9 * 60;

/// How long the windows are open, in seconds: until 17:00.
const OPEN_SECONDS: i64 = 8 * 60 * 60;

/// The longest anybody waits, in seconds.
const LONGEST_WAIT: i64 = 25 * 60;

/// Three moments of every visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// Draws a ticket.
    Arrives,
    /// Sits down at the window.
    SitsDown,
    /// Leaves with the receipt.
    Leaves,
}

/// What happens next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) moment: Instant,
    pub(super) step: Step,
    /// Which visit of the day, from 0.
    pub(super) visit: u64,
}

/// All that happens on a day with so many visits, in order. The window of a visit is its number modulo
/// `windows`; nobody sits down there before the one before has left.
pub(super) fn events(seed: u64, day: Day, visits: u64, windows: u64) -> Vec<Event> {
    let rounds = i64::try_from(visits.div_ceil(windows.max(1)).max(1)).unwrap_or(i64::MAX);
    let opens = Instant::start_of(day) + Duration::minutes(OPENS);
    let slot = OPEN_SECONDS / rounds;
    let mut events: Vec<Event> = (0..visits)
        .flat_map(|visit| {
            let mut draws = Draws::of(&format!("visit of {day}"), seed, visit);
            let round = i64::try_from(visit / windows.max(1)).unwrap_or_default();
            let mut within = |bound: i64| {
                let drawn = draws.below(u64::try_from(bound).unwrap_or_default());
                Duration::seconds(i64::try_from(drawn).unwrap_or_default())
            };
            let sits = opens + Duration::seconds(round * slot) + within(slot / 4);
            let leaves = sits + Duration::seconds(slot / 4) + within(slot / 2);
            let arrives = sits - within(LONGEST_WAIT);
            let event = |moment, step| Event { moment, step, visit };
            [event(arrives, Step::Arrives), event(sits, Step::SitsDown), event(leaves, Step::Leaves)]
        })
        .collect();
    events.sort_by_key(|event| (event.moment, event.step, event.visit));
    events
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_sits_down_before_the_one_before_has_left() {
        let day = Day::from_ymd_opt(2026, 11, 20).unwrap();
        for visits in [1, 7, 300, 301] {
            let mut busy = [None; 3];
            for event in events(1, day, visits, 3) {
                let window = &mut busy[usize::try_from(event.visit % 3).unwrap()];
                match event.step {
                    Step::Arrives => {}
                    Step::SitsDown => assert_eq!(window.replace(event.visit), None, "{visits}: {event:?}"),
                    Step::Leaves => assert_eq!(window.take(), Some(event.visit), "{visits}: {event:?}"),
                }
            }
            assert_eq!(busy, [None; 3]);
        }
    }
}
