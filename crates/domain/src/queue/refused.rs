//! Why the queue says no.

use schemars::JsonSchema;
use serde::Serialize;
use thiserror::Error;

use crate::queue::number::TicketNumber;
use crate::queue::state::Stage;
use crate::time::Instant;

/// Why a ticket number is not one, or a ticket may not move.
#[derive(Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum TicketError {
    /// Not a letter of [`crate::queue::number::Prefix`] followed by at least three digits.
    #[error("not a ticket number")]
    TicketNumberMalformed {},
    /// The ticket stands elsewhere in its life, for instance because another window was quicker (R-QU-5).
    #[error("ticket {number} is {stage:?}")]
    TicketStageForbids {
        /// The ticket.
        number: TicketNumber,
        /// Where it stands now.
        stage: Stage,
    },
    /// Two calls of a ticket are at least 20 seconds apart (R-QU-3).
    #[error("ticket {number} may be called again from {callable_at}")]
    TicketCalledTooSoon {
        /// The ticket.
        number: TicketNumber,
        /// The first moment at which it may be called again.
        callable_at: Instant,
    },
    /// A ticket is passed over only after three calls (R-QU-3).
    #[error("ticket {number} was called {calls} times")]
    TicketCalledTooSeldom {
        /// The ticket.
        number: TicketNumber,
        /// How often it was called, 1 or 2.
        calls: u32,
    },
}
