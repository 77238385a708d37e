//! What a visit refuses beyond its life.

use domain::id::{ItemId, VisitId};
use domain::queue::number::TicketNumber;
use domain::visits::authorisation::Missing;
use schemars::JsonSchema;
use serde::Serialize;

/// Why a visit does not change as asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum VisitFault {
    /// A visit is in hand at this window: finish, leave or park it first.
    #[error("a visit is in hand at this window")]
    WindowBusy {
        /// The visit in hand.
        visit: VisitId,
    },
    /// Another window has called the ticket.
    #[error("ticket {number} was called to window {window}")]
    TicketCalledElsewhere {
        /// The ticket.
        number: TicketNumber,
        /// The other window.
        window: u32,
    },
    /// Acting for somebody who is absent needs to say who acts.
    #[error("an agent is needed")]
    AgentMissing,
    /// An authorisation covers services by the names of the item kinds, such as `course`.
    #[error("no service is called {service}")]
    ScopeUnknown {
        /// What was written.
        service: String,
    },
    /// A visit has at least one person and at most so many.
    #[error("a visit has 1 to {most} people")]
    PartySizeOutOfRange {
        /// The most.
        most: u32,
    },
    /// What is half typed is longer than the desk keeps.
    #[error("a draft has at most {most} bytes")]
    DraftTooLarge {
        /// The longest, in bytes of JSON.
        most: usize,
    },
    /// Without the agent's papers the item may only be pending (R-EL-7).
    #[error("the agent's authorisation is incomplete")]
    ItemNeedsAuthorisation {
        /// The item.
        item: ItemId,
        /// What is missing.
        missing: Vec<Missing>,
    },
    /// What the item is about still holds: cancel the booking, enrolment, sign-up or appointment first.
    #[error("what the item is about still holds")]
    ItemStillHolds,
    /// Items are taken back on their own day only (R-RO-2).
    #[error("the item is of an earlier day")]
    ItemOfEarlierDay,
}
