//! The three clocks of a work order (R-WO-1, R-WO-2): respond within 5 minutes, be on site within 15,
//! solve it or make the solution clear within 30, all from receipt. Instants are UTC, so midnight is
//! nothing special.

use chrono::Duration;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::time::{Day, Instant};
use crate::work_orders::refused::WorkOrderError;

/// What a clock waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// Somebody responds.
    Respond,
    /// Somebody is on site.
    OnSite,
    /// It is solved, or the solution is clear.
    Solve,
}

impl Clock {
    /// The clocks in the order in which they ring.
    pub const ALL: [Self; 3] = [Self::Respond, Self::OnSite, Self::Solve];

    /// The time allowed from receipt; that very millisecond is still on time.
    pub fn limit(self) -> Duration {
        Duration::minutes(match self {
            Self::Respond => 5,
            Self::OnSite => 15,
            Self::Solve => 30,
        })
    }
}

/// How a clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Still running, within its limit.
    Running,
    /// Still running, past its limit.
    Overdue,
    /// Met within its limit.
    OnTime,
    /// Met, or stopped, past its limit.
    Late,
    /// Stopped within its limit before it was met: closed or acknowledged earlier.
    Stopped,
}

/// How an order ended.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "ending", rename_all = "snake_case")]
pub enum Ending {
    /// Solved.
    Solved,
    /// Not solved yet, but how is clear.
    Clarified {
        /// When somebody looks again; there is always such a day.
        follow_up: Day,
    },
    /// Not ours; the department it was sent to has acknowledged it. Sending alone stops no clock.
    Acknowledged,
}

/// The times of an order. Steps may be left out, never taken in another order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Clocks {
    received_at: Instant,
    responded_at: Option<Instant>,
    arrived_at: Option<Instant>,
    ended: Option<Ended>,
}

/// How and when an order ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ended {
    /// When.
    pub ended_at: Instant,
    /// How.
    #[serde(flatten)]
    pub ending: Ending,
}

impl Clocks {
    /// All three clocks start at receipt.
    pub fn started(received_at: Instant) -> Self {
        Self { received_at, responded_at: None, arrived_at: None, ended: None }
    }

    /// Somebody responds, once, before anybody is on site.
    pub fn respond(self, at: Instant) -> Result<Self, WorkOrderError> {
        self.must_follow(at)?;
        match self.responded_at.or(self.arrived_at) {
            Some(at) => Err(WorkOrderError::WorkOrderStepTaken { at }),
            None => Ok(Self { responded_at: Some(at), ..self }),
        }
    }

    /// Somebody is on site, once.
    pub fn arrive(self, at: Instant) -> Result<Self, WorkOrderError> {
        self.must_follow(at)?;
        match self.arrived_at {
            Some(at) => Err(WorkOrderError::WorkOrderStepTaken { at }),
            None => Ok(Self { arrived_at: Some(at), ..self }),
        }
    }

    /// The order ends: solved, clarified, or acknowledged elsewhere.
    pub fn end(self, ending: Ending, at: Instant) -> Result<Self, WorkOrderError> {
        self.must_follow(at)?;
        Ok(Self { ended: Some(Ended { ended_at: at, ending }), ..self })
    }

    /// The last moment at which a clock is met on time.
    pub fn due(&self, clock: Clock) -> Instant {
        self.received_at + clock.limit()
    }

    /// How a clock stands at `now`.
    pub fn verdict(&self, clock: Clock, now: Instant) -> Verdict {
        let due = self.due(clock);
        match (self.met_at(clock), self.ended_at()) {
            (Some(met), _) if met <= due => Verdict::OnTime,
            (None, Some(ended)) if ended <= due => Verdict::Stopped,
            (Some(_), _) | (None, Some(_)) => Verdict::Late,
            (None, None) if now <= due => Verdict::Running,
            (None, None) => Verdict::Overdue,
        }
    }

    /// When it ended, if it has.
    pub fn ended_at(&self) -> Option<Instant> {
        self.ended.as_ref().map(|ended| ended.ended_at)
    }

    fn met_at(&self, clock: Clock) -> Option<Instant> {
        match (clock, &self.ended) {
            (Clock::Respond, _) => self.responded_at,
            (Clock::OnSite, _) => self.arrived_at,
            (Clock::Solve, Some(Ended { ending: Ending::Acknowledged, .. }) | None) => None,
            (Clock::Solve, Some(ended)) => Some(ended.ended_at),
        }
    }

    fn must_follow(&self, at: Instant) -> Result<(), WorkOrderError> {
        if let Some(ended_at) = self.ended_at() {
            return Err(WorkOrderError::WorkOrderEnded { ended_at });
        }
        let last = self.arrived_at.or(self.responded_at).unwrap_or(self.received_at);
        if at < last { Err(WorkOrderError::WorkOrderTimeGoesBack { last }) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use Verdict::{Late, OnTime, Overdue, Running, Stopped};

    fn at(time: &str) -> Instant {
        Instant::parse(&format!("2026-11-22T{time}+08:00")).expect("RFC 3339")
    }

    fn received() -> Clocks {
        Clocks::started(at("09:00:00"))
    }

    fn check(clocks: &Clocks, now: Instant, verdicts: [Verdict; 3]) {
        assert_eq!(Clock::ALL.map(|clock| clocks.verdict(clock, now)), verdicts, "{clocks:?} at {now}");
    }

    #[test]
    fn the_example_of_the_rule() {
        let order = received().respond(at("09:05:00")).and_then(|order| order.arrive(at("09:16:00")));
        let order = order.and_then(|order| order.end(Ending::Solved, at("09:29:00"))).expect("in order");
        check(&order, at("12:00:00"), [OnTime, Late, OnTime]);
    }

    #[test]
    fn exactly_five_minutes_is_on_time_and_a_millisecond_more_is_late() {
        let exact = received().respond(at("09:05:00.000")).expect("later");
        check(&exact, at("09:05:00"), [OnTime, Running, Running]);
        let late = received().respond(at("09:05:00.001")).expect("later");
        check(&late, at("09:15:00.001"), [Late, Overdue, Running]);
        check(&received(), at("09:05:00.000"), [Running, Running, Running]);
        check(&received(), at("09:30:00.001"), [Overdue, Overdue, Overdue]);
    }

    #[test]
    fn only_an_acknowledgement_stops_the_clocks_of_a_transfer() {
        let sent_on = received().respond(at("09:02:00")).expect("later");
        check(&sent_on, at("09:20:00"), [OnTime, Overdue, Running]);
        let acknowledged = sent_on.end(Ending::Acknowledged, at("09:20:00")).expect("later");
        check(&acknowledged, at("18:00:00"), [OnTime, Late, Stopped]);
        let at_the_limit = received().end(Ending::Acknowledged, at("09:05:00")).expect("later");
        check(&at_the_limit, at("18:00:00"), [Stopped, Stopped, Stopped]);
    }

    #[test]
    fn a_clarified_order_has_met_its_last_clock_and_names_a_day() {
        let follow_up = Day::from_ymd_opt(2026, 11, 25).expect("a date");
        let order = received().end(Ending::Clarified { follow_up }, at("09:04:00")).expect("later");
        check(&order, at("18:00:00"), [Stopped, Stopped, OnTime]);
        assert!(serde_json::from_str::<Ending>(r#"{"ending":"clarified"}"#).is_err(), "the day is mandatory");
        let json = serde_json::to_string(&order).expect("serialises");
        assert_eq!(serde_json::from_str::<Clocks>(&json).expect("reads back"), order);
    }

    #[test]
    fn clocks_run_across_midnight() {
        let order = Clocks::started(at("23:58:00"));
        let next_day = Instant::parse("2026-11-23T00:03:00+08:00").expect("RFC 3339");
        check(&order.respond(next_day).expect("later"), next_day, [OnTime, Running, Running]);
    }

    #[test]
    fn times_never_go_back_and_steps_are_taken_once() {
        let last = at("09:00:00");
        let early = received().respond(at("08:59:59"));
        assert_eq!(early, Err(WorkOrderError::WorkOrderTimeGoesBack { last }));
        let arrived = received().arrive(at("09:03:00")).expect("later");
        let taken = Err(WorkOrderError::WorkOrderStepTaken { at: at("09:03:00") });
        assert_eq!(arrived.clone().respond(at("09:04:00")), taken);
        assert_eq!(arrived.clone().arrive(at("09:04:00")), taken);
        let ended = arrived.end(Ending::Solved, at("09:10:00")).expect("later");
        let over = Err(WorkOrderError::WorkOrderEnded { ended_at: at("09:10:00") });
        assert_eq!(ended.end(Ending::Solved, at("09:11:00")), over);
    }

    proptest! {
        #[test]
        fn a_step_is_late_exactly_when_it_comes_after_its_limit(millis in 0i64..3_600_000) {
            let then = at("09:00:00") + Duration::milliseconds(millis);
            let order = received().respond(then).and_then(|order| order.arrive(then));
            let order = order.and_then(|order| order.end(Ending::Solved, then)).expect("not before receipt");
            for clock in Clock::ALL {
                let late = millis > clock.limit().num_milliseconds();
                prop_assert_eq!(order.verdict(clock, then) == Late, late);
            }
        }
    }
}
