//! The life of a referral.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where a referral stands. Whoever did not arrive may still do so; who arrived has arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ReferralState {
    /// The person has the slip.
    Sent,
    /// The other site has seen them.
    Arrived,
    /// The other site has not seen them.
    NotArrived,
}
