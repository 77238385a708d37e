//! Why a day is not frozen, or not read.

use domain::reports::blocker::Blocker;
use domain::time::Day;
use schemars::JsonSchema;
use serde::Serialize;

use super::gather::open::{OpenVisit, WaitingTicket};

/// Why a report is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
#[expect(clippy::enum_variant_names, reason = "a code is unambiguous over the whole program")]
pub(crate) enum ReportFault {
    /// Something stands in the way of a final report (R-RP-3).
    #[error("the day is not ready to be final")]
    ReportBlocked {
        /// Everything, at once.
        blockers: Vec<Blocker>,
        /// The visits to finish.
        open_visits: Vec<OpenVisit>,
        /// The tickets to serve, pass or end.
        waiting_tickets: Vec<WaitingTicket>,
    },
    /// The day is final; late entries go into a revision (R-RP-5).
    #[error("the day is final in version {version}")]
    ReportAlreadyFinal {
        /// The latest version.
        version: u32,
    },
    /// The day has no final report yet.
    #[error("the day has no final report")]
    ReportNotFinalYet {},
    /// The day has not begun.
    #[error("the day has not begun")]
    ReportDayAhead {
        /// The day it is.
        today: Day,
    },
    /// No month has this number.
    #[error("no such month")]
    ReportMonthUnknown {},
}
