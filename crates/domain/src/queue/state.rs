//! Where a ticket stands: the states of R-QU-3, each with what is known in it alone.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::CounterId;
use crate::time::Instant;

/// The states of a ticket, each with what is known in it alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum TicketState {
    /// Issued and never called.
    Issued,
    /// Sent on to another queue; waits again by its issue time.
    Transferred {
        /// When it was first called, at the window that sent it on.
        first_called_at: Instant,
        /// When it was sent on: the second wait counts from here (R-QU-6).
        transferred_at: Instant,
    },
    /// Came back after having been passed over; waits again by its issue time.
    Readmitted {
        /// When it was first called.
        first_called_at: Instant,
        /// How many others the site has called since it came back.
        others_called: u32,
    },
    /// Called to a window, not there yet.
    Called {
        /// The window.
        counter: CounterId,
        /// How often it was called this time, from 1.
        calls: u32,
        /// When it was called for the first time ever.
        first_called_at: Instant,
        /// When it was last called.
        last_called_at: Instant,
    },
    /// At a window.
    Serving {
        /// The window.
        counter: CounterId,
        /// When it was first called.
        first_called_at: Instant,
        /// When its holder sat down.
        served_at: Instant,
    },
    /// Away from the window for a moment, its visit parked; comes back without waiting.
    Parked {
        /// When it was first called.
        first_called_at: Instant,
        /// When its holder first sat down.
        served_at: Instant,
    },
    /// Served.
    Done {
        /// When it was first called.
        first_called_at: Instant,
        /// When its holder first sat down.
        served_at: Instant,
        /// When its holder went.
        done_at: Instant,
    },
    /// Called in vain; may be re-admitted until the desk closes.
    Passed {
        /// When it was first called.
        first_called_at: Instant,
        /// When it was passed over.
        passed_at: Instant,
    },
    /// Passed over and not back by closing time: a no-show.
    Expired {
        /// When the desk closed.
        expired_at: Instant,
    },
    /// Its holder went away.
    Left {
        /// When.
        left_at: Instant,
    },
}

/// The bare name of a state, for lists, filters and refusals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "TicketStage")]
pub enum Stage {
    /// Issued, transferred or re-admitted.
    Waiting,
    /// Called to a window.
    Called,
    /// At a window.
    Serving,
    /// Away for a moment.
    Parked,
    /// Served.
    Done,
    /// Called in vain.
    Passed,
    /// Not back by closing time.
    Expired,
    /// Gone.
    Left,
}

impl TicketState {
    /// The bare name.
    pub fn stage(&self) -> Stage {
        match self {
            Self::Issued | Self::Transferred { .. } | Self::Readmitted { .. } => Stage::Waiting,
            Self::Called { .. } => Stage::Called,
            Self::Serving { .. } => Stage::Serving,
            Self::Parked { .. } => Stage::Parked,
            Self::Done { .. } => Stage::Done,
            Self::Passed { .. } => Stage::Passed,
            Self::Expired { .. } => Stage::Expired,
            Self::Left { .. } => Stage::Left,
        }
    }

    /// Since when a ticket that was sent on has waited; none for any other (R-QU-6).
    pub fn sent_on_at(&self) -> Option<Instant> {
        match self {
            Self::Transferred { transferred_at, .. } => Some(*transferred_at),
            _ => None,
        }
    }
}
