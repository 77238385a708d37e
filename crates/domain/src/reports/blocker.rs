//! Why a day cannot be final yet.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::reports::figures::DayFigures;
use crate::reports::identity::{Identity, identities};

/// One reason why a report is not final.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum Blocker {
    /// Visits are open or parked.
    #[error("{count} visits are open or parked")]
    ReportHasOpenVisits {
        /// How many.
        count: u32,
    },
    /// Tickets have not ended.
    #[error("{count} tickets have not ended")]
    ReportHasWaitingTickets {
        /// How many.
        count: u32,
    },
    /// Two sums differ.
    #[error("two sums differ")]
    ReportDoesNotBalance {
        /// Which, with both sides.
        identity: Identity,
    },
}

/// Everything that stands in the way; a report without a blocker may be final.
pub fn blockers(day: &DayFigures) -> Vec<Blocker> {
    let visits = (day.visits.open > 0).then_some(Blocker::ReportHasOpenVisits { count: day.visits.open });
    let tickets =
        (day.tickets.waiting > 0).then_some(Blocker::ReportHasWaitingTickets { count: day.tickets.waiting });
    let sums = identities(day).into_iter().filter(|identity| !identity.holds);
    let sums = sums.map(|identity| Blocker::ReportDoesNotBalance { identity });
    visits.into_iter().chain(tickets).chain(sums).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::figures::sample_day;

    #[test]
    fn a_balanced_and_finished_day_may_be_final() {
        assert_eq!(blockers(&sample_day()), []);
    }

    #[test]
    fn every_reason_is_told_at_once() {
        let mut day = sample_day();
        day.visits.open = 1;
        day.tickets.waiting = 2;
        day.tickets.issued = 7;
        day.flow.received = 0;
        let codes: Vec<_> = blockers(&day)
            .iter()
            .map(|blocker| serde_json::to_value(blocker).expect("serialises")["code"].clone())
            .collect();
        assert_eq!(
            codes,
            ["report_has_open_visits", "report_has_waiting_tickets", "report_does_not_balance"]
        );
    }
}
