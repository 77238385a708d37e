//! Why a step of a work order is refused.

use schemars::JsonSchema;
use serde::Serialize;
use thiserror::Error;

use crate::time::Instant;

/// Why a step may not be written down.
#[derive(Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum WorkOrderError {
    /// The order is closed, or another department has acknowledged it.
    #[error("the order ended at {ended_at}")]
    WorkOrderEnded {
        /// When.
        ended_at: Instant,
    },
    /// The step is already written down, or a later one is.
    #[error("the step came at {at}, or a later one did")]
    WorkOrderStepTaken {
        /// When the step already written down was taken.
        at: Instant,
    },
    /// A step cannot come before the one written down last (R-WO-1).
    #[error("the last step was taken at {last}")]
    WorkOrderTimeGoesBack {
        /// When the last step was taken.
        last: Instant,
    },
}
