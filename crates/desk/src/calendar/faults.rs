//! What the calendar refuses or asks to accept, beyond the rules of `domain::calendar`.

use schemars::JsonSchema;
use serde::Serialize;

/// What the manager accepts by name before a closure is saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum ClosureWarning {
    /// Something takes place on those days; nobody is cancelled, each has to be called.
    #[error("{count} things take place then")]
    ClosureTouchesPlans {
        /// Bookings, sessions, shifts and slots on those days.
        count: usize,
    },
}
