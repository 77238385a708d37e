//! What stands on a queue ticket (R-QU-2): no name, no document.

use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A place in the queue, to hold in one's hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TicketView {
    /// The name of the complex.
    pub unit: String,
    /// The ticket number, like `A001`.
    pub number: String,
    /// What the person came for, in words; may be empty.
    pub items: Vec<String>,
    /// How many people wait before this one.
    pub people_ahead: u32,
    /// When it was given out.
    pub issued_at: Instant,
    /// The estimated wait in minutes; none while no window is open (R-QU-7).
    pub estimated_wait: Option<u32>,
    /// Whether it comes from a practice desk.
    pub rehearsal: bool,
}
