//! What the queue refuses beyond the life of a ticket.

use domain::id::VisitId;
use domain::queue::number::TicketNumber;
use schemars::JsonSchema;
use serde::Serialize;

/// Why the queue does not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum QueueFault {
    /// Calling and serving need a window, and none was chosen at sign-in.
    #[error("no window was chosen at sign-in")]
    NoWindow,
    /// There is nobody whom "next" may call.
    #[error("nobody waits")]
    NobodyWaits,
    /// A priority ticket says why it goes first.
    #[error("a priority ticket needs its kind of priority")]
    PriorityKindMissing,
    /// The letter of appointments is given out with an appointment only.
    #[error("this letter is for appointments")]
    PrefixNeedsAppointment,
    /// The ticket is of another day.
    #[error("the ticket is of another day")]
    TicketOfAnotherDay {
        /// The ticket.
        number: TicketNumber,
    },
    /// The ticket's visit has begun: it goes on with the visit.
    #[error("the ticket has a visit")]
    TicketHasVisit {
        /// The visit.
        visit: VisitId,
    },
    /// Somebody is called or at a window, or was sent on with a visit that is not over, so the day of the queue is not over.
    #[error("{} tickets are called or at a window", numbers.len())]
    TicketsAtWindows {
        /// Their tickets, in the order of issue.
        numbers: Vec<TicketNumber>,
    },
}
